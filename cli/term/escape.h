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

/* The same, but line ends stay what they are. */
void cli_escape_lines(cx_buf *out, cx_str text);

/* How many columns of a terminal a UTF-8 text takes: two for a wide East Asian character or an
 * emoji, none for a mark that combines with the one before. */
size_t cli_width(cx_str text);

/* Appends as much of a text as fits so many columns, with "…" for what does not. */
void cli_cut(cx_buf *out, cx_str text, size_t width);

#endif
