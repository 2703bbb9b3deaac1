/*
 * Runs a credential helper: a program of the user's, without a shell. It gets the request on its
 * standard input, answers on its standard output, and shares our standard error, so that people see
 * what it says. It inherits no other file descriptor of ours, and no variable of the environment
 * that holds a secret. No thread is started and no signal handler set; a process that has SIGCHLD
 * ignored cannot run one.
 */
#ifndef CX_CONFIG_HELPER_PROCESS_H
#define CX_CONFIG_HELPER_PROCESS_H

#include <stdint.h>

#include "cxone/error.h"

#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

typedef struct cx_helper_call {
    cx_str command;     /* "pass", "/path/to/program --option" */
    const char *action; /* "get", "store" or "erase": its last argument */
    cx_str request;     /* a secret may be in it */
    int64_t timeout_ms; /* after that it is ended */
} cx_helper_call;

/* Runs it to its end and appends what it printed. CXONE_ERR_CREDENTIAL_HELPER when it cannot be
 * found or started, prints too much, takes too long, or ends with anything but exit code 0. */
CX_NODISCARD cxone_status cx_helper_run(const cx_helper_call *call, cx_buf *answer,
                                        cxone_error **err);

#endif
