/*
 * What the program says on standard error, and the exit code that goes with it. Every text is
 * escaped here (see term/escape.h), so callers hand over what they have.
 */
#ifndef CLI_REPORT_H
#define CLI_REPORT_H

#include <stdbool.h>

#include "cxone/error.h"

#include "base/compiler.h"

/* Exit codes that no cxone_status stands for; the others come from CXONE_STATUS_MAP. */
enum {
    CLI_EXIT_OK = 0,
    CLI_EXIT_FAILED = 1,
    CLI_EXIT_USAGE = 2,
    CLI_EXIT_PARTLY = 8,
    CLI_EXIT_INTERRUPTED = 130
};

/* The first complaint of this process, or NULL: for those who must repeat it elsewhere. */
const char *cli_report_first(void);

/* Leaves warnings and remarks out from now on. */
void cli_report_quiet(bool quiet);

/* "cxone: MESSAGE". */
CX_PRINTF(1, 2) void cli_complain(const char *format, ...);

/* "  hint: …", a line below a complaint. */
CX_PRINTF(1, 2) void cli_hint(const char *format, ...);

/* A complaint about how the program was called. Returns CLI_EXIT_USAGE. */
CX_PRINTF(1, 2) int cli_usage(const char *format, ...);

/* "cxone: warning: …", unless quiet. */
CX_PRINTF(1, 2) void cli_warn(const char *format, ...);

/* One line as it is (a trace of --verbose). */
void cli_trace(const char *line);

/* Everything an error knows: message, CXone's words, HTTP status, correlation id, causes, hint.
 * Returns the exit code of its status. */
CX_NODISCARD int cli_report_error(const cxone_error *error);

#endif
