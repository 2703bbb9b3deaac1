/*
 * The process: made safe for secrets before anything else happens, and given back as it was before
 * another program takes its place.
 */
#ifndef CLI_PROCESS_H
#define CLI_PROCESS_H

#include <stdbool.h>

#include "base/compiler.h"

/* No core dumps, which would hold tokens; file descriptors 0 to 2 open, so that no file of ours
 * ends up as standard output; SIGPIPE as an error that the writer sees; SIGCHLD as it is by
 * default. False when a descriptor could not be opened. */
CX_NODISCARD bool cli_process_prepare(void);

/* Undoes what a program started by exec would inherit. */
void cli_process_restore(void);

#endif
