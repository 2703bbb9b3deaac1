/*
 * --jq: a program of jq over the data, by libjq, which is loaded when it is asked for.
 *
 * It sees nothing but the data: no environment, no files, no modules. jq computes with doubles, so
 * a whole number that a double cannot hold is an error and not another number.
 */
#ifndef CLI_OUT_FILTER_H
#define CLI_OUT_FILTER_H

#include <stdbool.h>

#include "base/compiler.h"
#include "base/str.h"

typedef struct cli_filter cli_filter;

/* How results are written. */
typedef enum cli_filter_form {
    CLI_FILTER_PLAIN,  /* texts as they are, anything else as JSON on a line */
    CLI_FILTER_PRETTY, /* the same, JSON on several lines */
    CLI_FILTER_JSON    /* everything as JSON on a line */
} cli_filter_form;

/* Called for each result; `is_plain` for a text as it is. */
typedef void (*cli_filter_fn)(void *payload, cx_str result, bool is_plain);

/* NULL, and complained, when libjq is not there or the program is none; `*misused` for the latter.
 */
CX_NODISCARD cli_filter *cli_filter_new(const char *program, bool *misused);

/* Runs the program over a JSON text. False, and complained, when it fails. */
CX_NODISCARD bool cli_filter_run(cli_filter *filter, cx_str json, cli_filter_form form,
                                 cli_filter_fn on_result, void *payload);

void cli_filter_free(cli_filter *filter);

#endif
