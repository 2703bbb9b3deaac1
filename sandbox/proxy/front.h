/*
 * The front door: one thread that accepts connections and finds out what they want. HTTP goes on to
 * the server as it came; CONNECT is answered here, and what comes then goes on to the TLS server.
 */
#ifndef SBX_PROXY_FRONT_H
#define SBX_PROXY_FRONT_H

#include <stdbool.h>
#include <stddef.h>

#include "sandbox/server/http.h"

typedef struct sbx_front_setup {
    int door; /* listens; taken over */
    sbx_http *plain;
    sbx_http *tls;
    bool verbose; /* what is refused is logged */
} sbx_front_setup;

typedef struct sbx_front sbx_front;

sbx_front *sbx_front_start(const sbx_front_setup *setup);

/* Drops those that are still at the door, and frees. NULL is allowed. */
void sbx_front_stop(sbx_front *front);

#endif
