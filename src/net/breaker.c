#include "net/breaker.h"

#include "base/banned.h"

bool cx_breaker_admit(cx_breaker *breaker, const cx_breaker_rule *rule, int64_t now_ms)
{
    if (!breaker->open) {
        return true;
    }
    if (now_ms < breaker->try_at_ms) {
        return false;
    }
    /* The others wait for what comes of this one, but not for ever: it may never be told. */
    breaker->try_at_ms = now_ms + rule->pause_ms;
    return true;
}

void cx_breaker_note(cx_breaker *breaker, const cx_breaker_rule *rule, cx_breaker_outcome outcome,
                     cxone_status failure, int64_t now_ms)
{
    switch (outcome) {
    case CX_OUTCOME_ANSWERED:
        *breaker = (cx_breaker){.failures = 0};
        break;
    case CX_OUTCOME_FAILED:
        breaker->failures++;
        breaker->failure = failure;
        if (rule->failures != 0 && breaker->failures >= rule->failures) {
            breaker->open = true;
            breaker->try_at_ms = now_ms + rule->pause_ms;
        }
        break;
    case CX_OUTCOME_UNKNOWN:
        if (breaker->open) { /* the next one may try at once */
            breaker->try_at_ms = now_ms;
        }
        break;
    }
}
