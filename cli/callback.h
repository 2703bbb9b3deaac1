/*
 * Where the browser comes back to after a login: one page on a loopback port, for one request.
 * Only 127.0.0.1 is listened on, only requests for that very host and path are taken, and what is
 * not one is answered and forgotten. Several may connect at once and stay silent, as browsers do:
 * they hold up nobody.
 */
#ifndef CLI_CALLBACK_H
#define CLI_CALLBACK_H

#include <stdint.h>

#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"

typedef struct cli_callback {
    int listener;
    int browser; /* the connection that waits for its answer; -1: none */
    unsigned port;
} cli_callback;

/* Listens on a port, or on a free one for 0. False, with errno set, when that cannot be. */
CX_NODISCARD bool cli_callback_open(cli_callback *callback, unsigned port);

void cli_callback_close(cli_callback *callback);
CX_DEFINE_AUTO_VALUE(cli_callback, cli_callback_close)

/* Appends "http://127.0.0.1:PORT/callback". */
void cli_callback_uri(const cli_callback *callback, cx_buf *out);

/* Waits for the browser and appends the query that it brings (a secret). False when it has not come
 * after `timeout_ms`. */
CX_NODISCARD bool cli_callback_wait(cli_callback *callback, int64_t timeout_ms, cx_buf *query);

/* Shows the person in the browser how it went. */
void cli_callback_answer(cli_callback *callback, bool logged_in);

#endif
