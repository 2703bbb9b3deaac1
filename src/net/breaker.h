/*
 * A circuit breaker for one host. Closed, it counts failures in a row. With enough of them it
 * opens: for a pause nobody gets through. After that one call may try; when it succeeds the breaker
 * closes, when it fails the next pause begins.
 *
 * Times are monotonic milliseconds. Not thread-safe. Zeroed, it is closed.
 */
#ifndef CX_NET_BREAKER_H
#define CX_NET_BREAKER_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/status.h"

typedef struct cx_breaker_rule {
    unsigned failures; /* in a row that open it; 0: never */
    int64_t pause_ms;
} cx_breaker_rule;

typedef struct cx_breaker {
    unsigned failures; /* in a row */
    bool open;
    int64_t try_at_ms;    /* of an open one: when somebody may try */
    cxone_status failure; /* the last one */
} cx_breaker;

/* What came of a call. */
typedef enum cx_breaker_outcome {
    CX_OUTCOME_ANSWERED,
    CX_OUTCOME_FAILED, /* the host is at fault: no connection, a broken one, a 5xx */
    CX_OUTCOME_UNKNOWN /* says nothing of the host, or was never sent */
} cx_breaker_outcome;

/* Whether a call may go ahead; of an open breaker's, the one that tries. */
bool cx_breaker_admit(cx_breaker *breaker, const cx_breaker_rule *rule, int64_t now_ms);

/* Notes what came of a call that was admitted. */
void cx_breaker_note(cx_breaker *breaker, const cx_breaker_rule *rule, cx_breaker_outcome outcome,
                     cxone_status failure, int64_t now_ms);

#endif
