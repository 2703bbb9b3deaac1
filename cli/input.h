/*
 * What comes in from a file or from standard input.
 */
#ifndef CLI_INPUT_H
#define CLI_INPUT_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/compiler.h"

/* Appends all of a file; "-" is standard input. False, and complained, when it cannot be read or is
 * larger than the buffer may become. */
CX_NODISCARD bool cli_read_input(const char *path, cx_buf *out);

#endif
