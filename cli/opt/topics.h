/*
 * What 'cxone help' knows beside commands. The texts come from tables: exit codes from the statuses
 * of the library, settings and environment variables from its keys.
 */
#ifndef CLI_OPT_TOPICS_H
#define CLI_OPT_TOPICS_H

#include "base/buf.h"
#include "base/str.h"

typedef struct cli_topic {
    const char *name;
    const char *summary;
    const char *text;           /* what it says; NULL: `write` does */
    void (*write)(cx_buf *out); /* from other tables */
} cli_topic;

/* Ended by a row without a name. */
extern const cli_topic cli_topics[];

/* A line of two columns, as all of help has them. */
void cli_help_row(cx_buf *out, cx_str left, const char *right);

#endif
