/*
 * The front door: one thread that accepts connections and finds out what they want, by where they
 * come in. What speaks HTTP or TLS goes on to the servers; CONNECT and questions to the name server
 * are answered here.
 */
#ifndef SBX_PROXY_FRONT_H
#define SBX_PROXY_FRONT_H

#include <stdbool.h>
#include <stddef.h>

#include "sandbox/server/http.h"

typedef enum sbx_role {
    SBX_ROLE_DIRECT,  /* the sandbox's own address */
    SBX_ROLE_PROXY,   /* the same, and CONNECT */
    SBX_ROLE_TLS,     /* TLS from the first byte */
    SBX_ROLE_DNS_UDP, /* questions to the name server */
    SBX_ROLE_DNS_TCP
} sbx_role;

enum {
    SBX_FRONT_DOORS = 4
};

typedef struct sbx_front_setup {
    struct {
        int fd; /* taken over */
        sbx_role role;
    } doors[SBX_FRONT_DOORS];
    size_t count;
    sbx_http *plain;
    sbx_http *tls;
    bool verbose; /* what is refused is logged */
} sbx_front_setup;

typedef struct sbx_front sbx_front;

sbx_front *sbx_front_start(const sbx_front_setup *setup);

/* Drops those that are still at the door, and frees. NULL is allowed. */
void sbx_front_stop(sbx_front *front);

#endif
