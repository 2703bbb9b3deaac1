/*
 * What a request asks for: its target, in each form that it may have (RFC 9112, section 3.2), at
 * each door.
 */
#ifndef SBX_PROXY_TARGET_H
#define SBX_PROXY_TARGET_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

typedef enum sbx_door {
    SBX_DOOR_DIRECT, /* the sandbox's own address */
    SBX_DOOR_PROXY,  /* the same, where programs also ask for CXone as they ask a proxy */
    SBX_DOOR_TLS     /* behind CONNECT, or where CXone's names lead to */
} sbx_door;

typedef struct sbx_target {
    cx_str path;      /* with the query */
    cx_str authority; /* what Host must be taken to say; empty: what it says */
    cx_str host;      /* the name of CXone's that was called; empty: the sandbox by its own */
    unsigned refusal; /* the status of a refusal; 0: none */
} sbx_target;

/* Reads the target of a request; `host` is its Host header, `port` the sandbox's own. For a
 * refusal, what to say is appended to `said`. */
void sbx_target_read(sbx_door door, uint16_t port, cx_str target, cx_str host, sbx_target *out,
                     cx_buf *said);

/* Reads the head of a CONNECT request, up to its empty line: 200 when the tunnel may be opened,
 * else the status of a refusal, and what to say is appended to `said`. */
unsigned sbx_connect_read(cx_str head, cx_buf *said);

#endif
