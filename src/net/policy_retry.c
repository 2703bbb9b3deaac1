/*
 * Sends again what failed for a passing reason. The wait is what the server asked for, else full
 * jitter under a doubling ceiling; a wait that would end after the deadline is not begun, and the
 * last reply or failure stands.
 */
#include "base/error.h"
#include "net/policy.h"

#include "base/banned.h"

enum {
    FIRST_WAIT_MS = 500,
    LONGEST_WAIT_MS = 30000
};

static bool is_passing_status(int http_status)
{
    static const int statuses[] = {408, 429, 500, 502, 503, 504};
    for (size_t i = 0; i < CX_COUNT(statuses); i++) {
        if (statuses[i] == http_status) {
            return true;
        }
    }
    return false;
}

static bool is_passing_failure(cxone_status status)
{
    return status != CXONE_ERR_DEADLINE && status != CXONE_ERR_NOMEM &&
           cx_status_class_of(status) == CXONE_CLASS_NETWORK && cx_status_is_retryable(status);
}

static bool may_resend(const cx_exchange *x, cxone_status status)
{
    const bool safe = x->request->resend == CX_RESEND_SAFE;
    if (status != CXONE_OK) {
        return is_passing_failure(status) && (safe || x->unsent);
    }
    return safe ? is_passing_status(x->reply->http_status) : x->reply->http_status == 429;
}

static int64_t choose_wait(const cx_policy *self, const cx_exchange *x)
{
    if (x->reply->retry_after_ms >= 0) {
        return x->reply->retry_after_ms;
    }
    const unsigned doublings = x->attempt - 1 < 8 ? x->attempt - 1 : 8;
    const int64_t ceiling = (int64_t)FIRST_WAIT_MS << doublings;
    const int64_t bound = ceiling < LONGEST_WAIT_MS ? ceiling : LONGEST_WAIT_MS;
    return (int64_t)cx_random_below(self->net->options.random, (uint64_t)bound + 1);
}

cxone_status cx_policy_retry(const cx_policy *self, cx_exchange *x, cxone_error **err)
{
    const cx_net_options *options = &self->net->options;
    for (x->attempt = 1;; x->attempt++) {
        const cxone_status status = cx_policy_next(self, x, err);
        if (!may_resend(x, status) || x->attempt > options->retries || x->given_up) {
            return status;
        }
        const int64_t wait_ms = choose_wait(self, x);
        if (options->governor != NULL &&
            x->reply->retry_after_ms > options->governing.max_wait_ms) {
            cx_log_line(&options->log, CXONE_LOG_TRACE,
                        "* not tried again: a wait of %lld ms is longer than max_wait",
                        (long long)wait_ms);
            return status;
        }
        const int64_t left_ms = x->deadline_ms - cx_clock_monotonic(options->clock);
        if (wait_ms >= left_ms) {
            cx_log_line(&options->log, CXONE_LOG_TRACE,
                        "* not tried again: a wait of %lld ms would pass the deadline",
                        (long long)wait_ms);
            return status;
        }
        cx_log_line(&options->log, CXONE_LOG_TRACE, "* trying again in %lld ms",
                    (long long)wait_ms);
        if (status != CXONE_OK) {
            cx_error_clear(err);
        }
        cx_reply_reset(x->reply);
        cx_clock_sleep(options->clock, wait_ms);
    }
}
