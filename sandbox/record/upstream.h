/*
 * Calls to the real hosts: the only module of the sandbox that knows libcurl, and the only one that
 * goes out at all. Certificates are verified, no redirect is followed, and a host is called only if
 * it is the one that was named or one of CXone's.
 */
#ifndef SBX_RECORD_UPSTREAM_H
#define SBX_RECORD_UPSTREAM_H

#include <stdbool.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/status.h"
#include "sandbox/server/exchange.h"

typedef struct sbx_upstream sbx_upstream;

CX_NODISCARD cxone_status sbx_upstream_open(sbx_upstream **out, cxone_error **err);
void sbx_upstream_free(sbx_upstream *upstream);

/* Breaks off all calls, within a second or so, and lets none begin. Any thread. */
void sbx_upstream_stop(sbx_upstream *upstream);

/* How a call ended. */
typedef enum sbx_arrival {
    SBX_ARRIVED,     /* whole */
    SBX_CUT_SHORT,   /* a part of the body */
    SBX_BROKEN_OFF,  /* the connection ended before there was a reply */
    SBX_NOT_REACHED, /* nobody is there, or it is not the one */
    SBX_TOO_LATE
} sbx_arrival;

/* Sends the request to `base` (scheme and host) with the path and query it has. Fills in status,
 * headers and body of the reply; unless that arrived whole, says why it did not in `why`. Any
 * thread. */
sbx_arrival sbx_upstream_call(sbx_upstream *upstream, const char *base, const sbx_request *request,
                              sbx_reply *reply, cx_buf *why);

/* Whether a URL may be called: "https://HOST", or "http://" and a loopback address, without a path,
 * and a port if need be. */
bool sbx_upstream_is_origin(cx_str url);

/* The same, and a host of CXone's by https. */
bool sbx_upstream_is_cxone(cx_str url);

#endif
