/*
 * A sandbox of the test's own: `cxone sandbox serve` as a child, on a free loopback port. It ends
 * with the test program, however that ends. Failures abort the test with a message.
 */
#ifndef TESTS_SUPPORT_SANDBOX_PROCESS_H
#define TESTS_SUPPORT_SANDBOX_PROCESS_H

#include <stddef.h>

typedef struct sandbox_process sandbox_process;

/* Starts it with more options of `cxone sandbox serve`, a list that ends with NULL (NULL: none),
 * and waits until it answers. */
sandbox_process *sandbox_start(const char *const *options);

/* Ends it (SIGTERM) and frees. Returns its exit code, or 128 + the signal that killed it; 0 for
 * NULL. */
int sandbox_stop(sandbox_process *sandbox);

/* Kills it at once (SIGKILL) and frees. */
void sandbox_kill(sandbox_process *sandbox);

/* Such as http://127.0.0.1:40001: issuer, api_endpoint and control endpoints in one. */
const char *sandbox_url(const sandbox_process *sandbox);

/* What the sandbox printed for a variable, such as "CXONE_CLIENT_ID"; aborts when it did not. */
const char *sandbox_variable(const sandbox_process *sandbox, const char *name);

/* The credentials that are good in it. */
const char *sandbox_client_id(const sandbox_process *sandbox);
const char *sandbox_client_secret(const sandbox_process *sandbox);
const char *sandbox_access_key_id(const sandbox_process *sandbox);
const char *sandbox_access_key_secret(const sandbox_process *sandbox);
const char *sandbox_tenant_id(const sandbox_process *sandbox);

/* A call to a control endpoint, such as ("POST", "/_sandbox/clock", "{\"advance_ms\":1}"). Returns
 * the HTTP status. `json_body` may be NULL; so may `reply`, which else receives the body, to be
 * freed with cx_free(). */
long sandbox_control(const sandbox_process *sandbox, const char *method, const char *path,
                     const char *json_body, char **reply);

#endif
