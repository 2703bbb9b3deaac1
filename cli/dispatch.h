/*
 * From the words of the command line to a command that has run.
 */
#ifndef CLI_DISPATCH_H
#define CLI_DISPATCH_H

#include <stddef.h>

/* Runs the command that the words (without the program's name) ask for. Returns the exit code. */
int cli_dispatch(const char *const *words, size_t count);

#endif
