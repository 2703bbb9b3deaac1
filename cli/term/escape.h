/*
 * Text that came from elsewhere (CXone, a customer, a file), made fit for a terminal: what could
 * steer the terminal or turn the reading direction becomes visible instead.
 */
#ifndef CLI_TERM_ESCAPE_H
#define CLI_TERM_ESCAPE_H

#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"

/* Appends `text` with C0 and C1 control characters, DEL, bidirectional controls and bytes that are
 * not UTF-8 as \n, \x1b, \u202e … */
void cli_escape(cx_buf *out, cx_str text);

/* How many characters a UTF-8 text has: what columns are lined up by. */
size_t cli_width(cx_str text);

#endif
