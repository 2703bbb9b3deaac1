/*
 * What CXone answered to any call, as data.
 *
 * The records of a list are rows, in every format but one: without --fields, -o json is the whole
 * answer as CXone sent it. What is no JSON goes out as it came.
 */
#ifndef CLI_ANSWER_H
#define CLI_ANSWER_H

#include <stdint.h>

#include "cxone/operations.h"
#include "cxone/records.h"
#include "cxone/reply.h"

#include "base/compiler.h"
#include "cli/command.h"

/* Where the records of an answer are, by cxone_operation_list(); NULL: nowhere. */
const cxone_value *cli_answer_list(const char *list, const cxone_value *answer);

/* Shows an answer, then what failed of a batch. Returns the exit code. */
CX_NODISCARD int cli_answer_show(cli_context *context, const cxone_operation *operation,
                                 const cxone_reply *reply);

/* Shows what failed of a batch, on standard error. Returns CLI_EXIT_PARTLY when something did, else
 * CLI_EXIT_OK. */
CX_NODISCARD int cli_answer_failures(const cxone_reply *reply);

/* Shows a list, all pages of it, as it comes; at most `limit` records. Returns the exit code. */
CX_NODISCARD int cli_answer_show_all(cli_context *context, cxone_records *records, uint64_t limit);

#endif
