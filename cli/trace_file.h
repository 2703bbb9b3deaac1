/*
 * The file of --trace-file: what --verbose shows, masked alike, a line each with time and process
 * id. Lines are appended, each in one write, so that several programs may share a file. A new file
 * is for its owner only: it tells which cases and skills someone looked at, and when.
 */
#ifndef CLI_TRACE_FILE_H
#define CLI_TRACE_FILE_H

#include <stdbool.h>

#include "base/compiler.h"

/* Opens it and notes which command begins. True at once for NULL; false when it cannot be written,
 * and complained. */
CX_NODISCARD bool cli_trace_file_open(const char *path, const char *command);

/* Appends a line, if there is a file. The first failure is complained about and the last thing that
 * is tried. */
void cli_trace_file_put(const char *mark, const char *line);

#endif
