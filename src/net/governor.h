/*
 * The governor: what all clients of this process together may ask of CXone. It knows the buckets of
 * every tenant, which of them CXone closed with a 429, how many calls of a tenant are under way,
 * and which hosts are down.
 *
 * Clients share a bucket when tenant, class and limit are equal. What is known lives as long as any
 * client of the process does. Thread-safe. It never looks at a clock: whoever asks says what time
 * it is, in monotonic milliseconds, and does the waiting.
 */
#ifndef CX_NET_GOVERNOR_H
#define CX_NET_GOVERNOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/clock.h"
#include "base/compiler.h"
#include "base/quota.h"
#include "base/str.h"
#include "net/breaker.h"
#include "net/rates.h"

typedef struct cx_governor cx_governor;

/* A reference to the process's own. */
CX_NODISCARD cxone_status cx_governor_open(cx_governor **out, cxone_error **err);
void cx_governor_close(cx_governor *governor);
CX_DEFINE_AUTO(cx_governor, cx_governor *, cx_governor_close)

enum {
    CX_MAX_DRAWS = CX_MAX_RATES_OF_A_CALL + 1 /* and all calls together */
};

/* One limit that a call counts against. */
typedef struct cx_draw {
    cx_str name;
    cx_str subject; /* of a limit for each contact; else empty */
    cx_quota quota; /* with a count */
} cx_draw;

/* What a call needs before it is sent. Borrowed. */
typedef struct cx_demand {
    cx_str tenant;
    cx_str topic;    /* what a 429 closes: the class, or the operation that has none */
    unsigned places; /* calls of the tenant at a time; 0: any number */
    cx_draw draws[CX_MAX_DRAWS];
    size_t draw_count;
} cx_demand;

/* What a call has to wait for. */
typedef enum cx_scarcity {
    CX_SCARCITY_NONE,  /* nothing: all was taken, the call goes out */
    CX_SCARCITY_QUOTA, /* a limit, which is used up */
    CX_SCARCITY_TOPIC, /* CXone said to wait */
    CX_SCARCITY_PLACE  /* as many calls are under way as may be */
} cx_scarcity;

typedef struct cx_verdict {
    cx_scarcity scarcity;
    int64_t wait_ms;     /* of a limit and a topic: when to ask again, 1 or more */
    const cx_draw *draw; /* of a limit: which */
    uint64_t departures; /* for cx_governor_await() */
} cx_verdict;

/* Takes a token of each limit, and a place; or nothing at all, and says what is scarce. What was
 * taken with a place is followed by cx_governor_leave(). */
CX_NODISCARD cxone_status cx_governor_enter(cx_governor *governor, const cx_demand *demand,
                                            int64_t now_ms, cx_verdict *verdict, cxone_error **err);
void cx_governor_leave(cx_governor *governor, const cx_demand *demand);

/* Waits until a place was given back since the verdict, or for `wait_ms` of the machine's clock. */
void cx_governor_await(cx_governor *governor, const cx_verdict *verdict, int64_t wait_ms);

/* Notes that CXone answered a call on this topic with 429: nobody sends one until then. Without
 * memory it is not noted; the next call learns it the same way. */
void cx_governor_shut(cx_governor *governor, cx_str tenant, cx_str topic, int64_t until_ms);

/* The circuit breaker of a host ("https://host:port"). False: the call is not to be sent; `known`
 * is what is known of the host then. */
CX_NODISCARD bool cx_governor_admit(cx_governor *governor, cx_str origin,
                                    const cx_breaker_rule *rule, int64_t now_ms, cx_breaker *known);

/* What came of a call that was admitted; true when the breaker is open now. */
bool cx_governor_note(cx_governor *governor, cx_str origin, const cx_breaker_rule *rule,
                      cx_breaker_outcome outcome, cxone_status failure, int64_t now_ms);

#endif
