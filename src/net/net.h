/*
 * The HTTP pipeline. A request passes a row of policies, each calling the next:
 *
 *     id        a correlation id for every request, the same for all its attempts
 *     deadline  one moment for the whole call, waits and attempts included
 *     auth      credentials only to trusted hosts; the bearer token; one new token after a 401
 *     retry     408, 429, 500, 502, 503, 504 and broken connections, with Retry-After or jitter
 *     rate      waits for the limits of the tenant, holds off hosts that are down
 *     trace     one masked line per request and reply
 *     transport what sends it
 *
 * HTTP statuses are no failures here: a 404 is a reply like any other. One cx_net belongs to one
 * thread at a time.
 */
#ifndef CX_NET_NET_H
#define CX_NET_NET_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/client.h"
#include "cxone/error.h"

#include "base/auto.h"
#include "base/clock.h"
#include "base/compiler.h"
#include "base/quota.h"
#include "base/random.h"
#include "base/secret.h"
#include "net/breaker.h"
#include "net/exchange.h"
#include "net/governor.h"
#include "net/hosts.h"
#include "net/rates.h"
#include "net/transport.h"

/* Where log lines go; `write` may be NULL. */
typedef struct cx_log {
    cxone_log_fn write;
    void *payload;
} cx_log;

CX_PRINTF(3, 4) void cx_log_line(const cx_log *log, cxone_log_level level, const char *format, ...);

/* Who has the access token. */
typedef struct cx_bearer_source {
    void *context;
    /* Brings a token that is good for now, before the deadline (monotonic). */
    cxone_status (*get)(void *context, int64_t deadline_ms, cx_secret *out, cxone_error **err);
    /* Is told that the server refused this one; false when asking for another would be in vain. */
    bool (*refused)(void *context, const cx_secret *token);
    /* Names whose token it is: calls with equal names count against the same limits. NULL: all of
     * this source are one tenant's. */
    void (*tenant)(void *context, char out[CX_MAX_TENANT]);
} cx_bearer_source;

/* What the governor is to hold the calls of a client to. */
typedef struct cx_governing {
    cx_quota quotas[CX_RATE_COUNT]; /* of the classes, in the order of cx_rate_rows */
    uint32_t max_rps;               /* calls of the tenant in a second; 0: any number */
    unsigned max_concurrency;       /* at a time; 0: any number */
    int64_t max_wait_ms;            /* longest wait for a limit, or for what Retry-After says */
    cx_breaker_rule breaker;
} cx_governing;

typedef struct cx_net_options {
    const cx_clock *clock;
    const cx_random *random;
    cx_transport transport; /* owned by the net from cx_net_new() on, also when that fails */
    cx_hosts *hosts;        /* likewise */
    cx_governor *governor;  /* likewise; NULL: no limits, and the next one does not count */
    cx_governing governing;
    cx_log log;
    int64_t timeout_ms;
    unsigned retries; /* attempts after the first */
} cx_net_options;

typedef struct cx_net cx_net;

CX_NODISCARD cxone_status cx_net_new(const cx_net_options *options, cx_net **out,
                                     cxone_error **err);

void cx_net_free(cx_net *net);
CX_DEFINE_AUTO(cx_net, cx_net *, cx_net_free)

/* Says where CX_CREDENTIAL_BEARER requests get their token from. */
void cx_net_set_bearer_source(cx_net *net, cx_bearer_source source);

/* The moment by which a call that starts now must be over. */
int64_t cx_net_deadline(const cx_net *net);

/* Sends a request, by `deadline_ms`, and receives its reply, which the caller has initialised. */
CX_NODISCARD cxone_status cx_net_send(cx_net *net, const cx_request *request, int64_t deadline_ms,
                                      cx_reply *reply, cxone_error **err);

const cx_clock *cx_net_clock(const cx_net *net);
const cx_random *cx_net_random(const cx_net *net);
const cx_hosts *cx_net_hosts(const cx_net *net);
const cx_log *cx_net_log(const cx_net *net);

#endif
