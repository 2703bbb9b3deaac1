/*
 * Asks the governor before every attempt, and tells it what came of it: CXone counts what is sent
 * again like everything else, and a 429 is news for all callers at once.
 *
 * An attempt waits for as long as the limit says, but no longer than `max_wait` and never past the
 * deadline: such a wait is not begun, and the error says when to come back.
 */
#include "base/error.h"
#include "base/limits.h"
#include "net/policy.h"

#include "base/banned.h"

enum {
    /* CXone's 429 mostly does not say how long to wait. */
    SHUT_MS = 2000
};

/* ---------------------------------------------------------------- what a call needs */

static void add_draw(cx_demand *demand, cx_str name, cx_str subject, cx_quota quota)
{
    if (quota.count != 0 && demand->draw_count < CX_MAX_DRAWS) {
        demand->draws[demand->draw_count++] = (cx_draw){name, subject, quota};
    }
}

static cx_demand make_demand(const cx_governing *governing, const cx_exchange *x)
{
    const cx_request *request = x->request;
    cx_demand demand = {
        .tenant = cx_str_of(x->tenant),
        .topic = cx_str_of(request->rate != NULL ? request->rate : request->operation),
        .places = governing->max_concurrency,
    };
    const char *name = request->rate;
    for (unsigned i = 0; name != NULL && i < CX_MAX_RATES_OF_A_CALL; i++) {
        const size_t row = cx_rate_find(cx_str_of(name));
        if (row == CX_RATE_COUNT) {
            break;
        }
        const bool per_subject = cx_rate_rows[row].per_subject;
        if (!per_subject || request->subject.len != 0) {
            add_draw(&demand, cx_str_of(name), per_subject ? request->subject : (cx_str){"", 0},
                     governing->quotas[row]);
        }
        name = cx_rate_rows[row].also;
    }
    const cx_quota all = {.count = governing->max_rps, .period_ms = 1000};
    add_draw(&demand, CX_LIT("max_rps"), (cx_str){"", 0}, all);
    return demand;
}

/* ---------------------------------------------------------------- waiting */

/* The error of a call that would have to wait too long. */
static cxone_status fail_scarce(const cx_exchange *x, const cx_verdict *verdict, cxone_error **err)
{
    cxone_status status = CXONE_ERR_LIMITED;
    const char *what = x->request->operation;
    CX_AUTO(cx_buf) cx_buf quota;
    cx_buf_init(&quota, CX_MAX_MESSAGE);
    switch (verdict->scarcity) {
    case CX_SCARCITY_PLACE:
        return cx_fail_hint(err, status, "come back when others are over, or raise max_concurrency",
                            "%s: as many calls are under way as max_concurrency allows", what);
    case CX_SCARCITY_TOPIC:
        status =
            cx_fail(err, status, "%s: CXone answered such a call with 429 and wants a pause", what);
        break;
    case CX_SCARCITY_QUOTA:
    case CX_SCARCITY_NONE:
        cx_quota_append(verdict->draw->quota, &quota);
        status = cx_fail(err, status, "%s: the limit %.*s=%s is used up", what,
                         CX_STR_ARG(verdict->draw->name), quota.ptr);
        break;
    }
    cx_error_set_http(err, 0, verdict->wait_ms);
    cx_error_hint(err, "come back in %lld seconds", (long long)((verdict->wait_ms + 999) / 1000));
    return status;
}

/* What the trace calls the thing that is scarce. */
static cx_str scarce_name(const cx_demand *demand, const cx_verdict *verdict)
{
    switch (verdict->scarcity) {
    case CX_SCARCITY_QUOTA:
        return verdict->draw->name;
    case CX_SCARCITY_TOPIC:
        return demand->topic;
    case CX_SCARCITY_PLACE:
    case CX_SCARCITY_NONE:
        break;
    }
    return CX_LIT("max_concurrency");
}

/* Waits for what is scarce, if it may, and tries again until the call has all that it needs. */
static cxone_status enter(const cx_policy *self, const cx_exchange *x, const cx_demand *demand,
                          cxone_error **err)
{
    const cx_net_options *options = &self->net->options;
    const int64_t patience_ms = cx_clock_monotonic(options->clock) + options->governing.max_wait_ms;
    const int64_t end_ms = patience_ms < x->deadline_ms ? patience_ms : x->deadline_ms;
    for (;;) {
        cx_verdict verdict;
        const int64_t now_ms = cx_clock_monotonic(options->clock);
        CX_TRY(cx_governor_enter(options->governor, demand, now_ms, &verdict, err));
        if (verdict.scarcity == CX_SCARCITY_NONE) {
            return CXONE_OK;
        }
        if (now_ms + verdict.wait_ms > end_ms || now_ms >= end_ms) {
            return fail_scarce(x, &verdict, err);
        }
        const cx_str name = scarce_name(demand, &verdict);
        if (verdict.scarcity == CX_SCARCITY_PLACE) {
            cx_log_line(&options->log, CXONE_LOG_TRACE, "* waiting for another call to end (%.*s)",
                        CX_STR_ARG(name));
            cx_governor_await(options->governor, &verdict, end_ms - now_ms);
        } else {
            cx_log_line(&options->log, CXONE_LOG_TRACE, "* waiting %lld ms for the limit of %.*s",
                        (long long)verdict.wait_ms, CX_STR_ARG(name));
            cx_clock_sleep(options->clock, verdict.wait_ms);
        }
    }
}

/* ---------------------------------------------------------------- hosts that are down */

/* What an attempt says of the host. That the caller's own time ran out, or that a certificate is
 * not to its liking, says nothing. */
static cx_breaker_outcome outcome_of(const cx_exchange *x, cxone_status status)
{
    if (status == CXONE_OK) {
        const int http_status = x->reply->http_status;
        return http_status >= 500 && http_status != 501 ? CX_OUTCOME_FAILED : CX_OUTCOME_ANSWERED;
    }
    const bool broken = cx_status_class_of(status) == CXONE_CLASS_NETWORK &&
                        cx_status_is_retryable(status) && status != CXONE_ERR_DEADLINE;
    return broken ? CX_OUTCOME_FAILED : CX_OUTCOME_UNKNOWN;
}

/* Fails as the host did last, at once. */
static cxone_status fail_down(const cx_policy *self, cx_exchange *x, cx_str origin,
                              const cx_breaker *known, cxone_error **err)
{
    const int64_t wait_ms = known->try_at_ms - cx_clock_monotonic(self->net->options.clock);
    x->given_up = true;
    const cxone_status status = cx_fail(
        err, known->failure, "%s: not sent, since %.*s failed %u times in a row (%s)",
        x->request->operation, CX_STR_ARG(origin), known->failures, cx_status_text(known->failure));
    cx_error_set_http(err, 0, wait_ms);
    cx_error_hint(err, "it is tried again in %lld seconds", (long long)((wait_ms + 999) / 1000));
    return status;
}

/* ---------------------------------------------------------------- the policy */

static cxone_status send_governed(const cx_policy *self, cx_exchange *x, cxone_error **err)
{
    const cx_net_options *options = &self->net->options;
    if (x->tenant[0] == '\0') { /* a login, or discovery: counts against no limit */
        return cx_policy_next(self, x, err);
    }
    const cx_demand demand = make_demand(&options->governing, x);
    CX_TRY(enter(self, x, &demand, err));
    const cxone_status status = cx_policy_next(self, x, err);
    cx_governor_leave(options->governor, &demand);
    if (status == CXONE_OK && x->reply->http_status == 429) {
        const int64_t asked_ms = x->reply->retry_after_ms;
        cx_governor_shut(options->governor, demand.tenant, demand.topic,
                         cx_clock_monotonic(options->clock) + (asked_ms >= 0 ? asked_ms : SHUT_MS));
    }
    return status;
}

cxone_status cx_policy_rate(const cx_policy *self, cx_exchange *x, cxone_error **err)
{
    const cx_net_options *options = &self->net->options;
    const cx_breaker_rule *rule = &options->governing.breaker;
    cx_breaker known;
    if (options->governor == NULL) {
        return cx_policy_next(self, x, err);
    }
    if (x->request->resend == CX_RESEND_IF_UNSENT) {
        x->unsent = true; /* it would not be here again if the last attempt had done anything */
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_URL);
    cx_url_append_origin(x->url, &text);
    CX_TRY(cx_buf_check(&text, "the host", err));
    const cx_str origin = cx_buf_view(&text);
    if (!cx_governor_admit(options->governor, origin, rule, cx_clock_monotonic(options->clock),
                           &known)) {
        return fail_down(self, x, origin, &known, err);
    }
    const cxone_status status = send_governed(self, x, err);
    const cx_breaker_outcome outcome = outcome_of(x, status);
    const cxone_status failure = status == CXONE_OK ? CXONE_ERR_UNAVAILABLE : status;
    const bool down = cx_governor_note(options->governor, origin, rule, outcome, failure,
                                       cx_clock_monotonic(options->clock));
    if (down && outcome == CX_OUTCOME_FAILED) {
        x->given_up = true;
        cx_log_line(&options->log, CXONE_LOG_TRACE, "* %.*s is taken for down for %lld ms",
                    CX_STR_ARG(origin), (long long)rule->pause_ms);
    }
    return status;
}
