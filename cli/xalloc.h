/*
 * Memory of the command line. A program that cannot get a few kilobytes cannot go on either: these
 * functions never fail, they end the process with a message (the library's own memory is another
 * matter). What they hand out is freed with cx_free().
 */
#ifndef CLI_XALLOC_H
#define CLI_XALLOC_H

#include <stddef.h>

#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

/* Says so and ends the process with status 1. */
__attribute__((noreturn)) void cli_no_memory(void);

/* Zeroed memory for `count` elements. */
CX_NODISCARD void *cli_xalloc(size_t count, size_t size);

/* Resizes to `count` elements. */
CX_NODISCARD void *cli_xrealloc(void *block, size_t count, size_t size);

/* A NUL-terminated copy. */
CX_NODISCARD char *cli_xdup(cx_str text);

/* A formatted text of at most CX_MAX_MESSAGE bytes (longer ones are cut). */
CX_PRINTF(1, 2) CX_NODISCARD char *cli_xprintf(const char *format, ...);

/* Ends the process when a buffer could not grow. */
void cli_xcheck(const cx_buf *buf);

#endif
