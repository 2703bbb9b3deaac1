/*
 * One line for the request and one for the reply: method, masked URL, status, sizes, time. Headers
 * and bodies are never traced: they hold tokens and what customers said.
 */
#include "base/limits.h"
#include "net/policy.h"

#include "base/banned.h"

cxone_status cx_policy_trace(const cx_policy *self, cx_exchange *x, cxone_error **err)
{
    const cx_log *log = &self->net->options.log;
    if (log->write == NULL) {
        return cx_policy_next(self, x, err);
    }
    const cx_clock *clock = self->net->options.clock;
    cx_buf url;
    cx_buf_init(&url, CX_MAX_URL);
    cx_url_append_masked(x->url, &url);
    cx_log_line(log, CXONE_LOG_TRACE, "> %s %s (attempt %u, id %s, %zu bytes)", x->request->method,
                url.ptr, x->attempt, x->reply->correlation_id, x->request->body.len);
    cx_buf_deinit(&url);
    const int64_t start_ms = cx_clock_monotonic(clock);
    const cxone_status status = cx_policy_next(self, x, err);
    const long long took_ms = (long long)(cx_clock_monotonic(clock) - start_ms);
    if (status == CXONE_OK) {
        cx_log_line(log, CXONE_LOG_TRACE, "< %d in %lld ms, %zu bytes", x->reply->http_status,
                    took_ms, x->reply->body.len);
    } else {
        cx_log_line(log, CXONE_LOG_TRACE, "< %s after %lld ms", cx_status_text(status), took_ms);
    }
    return status;
}
