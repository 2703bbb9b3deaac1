/*
 * Help, made from the tables: commands, groups, topics.
 */
#ifndef CLI_OPT_HELP_H
#define CLI_OPT_HELP_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"
#include "cli/command.h"

/* Appends what `cxone` is and all its commands. */
void cli_help_overview(cx_buf *out);

/* Appends the commands of a group such as "case". */
void cli_help_group(cx_buf *out, cx_str group);

void cli_help_command(cx_buf *out, const cli_command *command);

/* Appends a topic; false when there is none of that name. */
CX_NODISCARD bool cli_help_topic(cx_buf *out, const char *name);

/* The name of topic number `index`, or NULL after the last. */
const char *cli_help_topic_name(size_t index);

/* "cxone case status CASE STATUS [options]". */
void cli_help_synopsis(cx_buf *out, const cli_command *command);

#endif
