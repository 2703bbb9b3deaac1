#include "net/net.h"

#include <stdarg.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "net/policy.h"

#include "base/banned.h"

void cx_log_line(const cx_log *log, cxone_log_level level, const char *format, ...)
{
    if (log->write == NULL) {
        return;
    }
    cx_buf line;
    cx_buf_init(&line, CX_MAX_URL + CX_MAX_MESSAGE);
    va_list arguments;
    va_start(arguments, format);
    cx_buf_vprintf(&line, format, arguments);
    va_end(arguments);
    log->write(log->payload, level, line.ptr); /* shorter, or empty, when memory ran out */
    cx_buf_deinit(&line);
}

/* The last policy: hands the exchange to the transport. */
static cxone_status send_to_transport(const cx_policy *self, cx_exchange *x, cxone_error **err)
{
    const cx_transport *transport = &self->net->options.transport;
    return transport->perform(transport->context, x, err);
}

cxone_status cx_net_new(const cx_net_options *options, cx_net **out, cxone_error **err)
{
    cx_net *net = cx_alloc_zero(1, sizeof *net);
    if (net == NULL) {
        if (options->transport.destroy != NULL) {
            options->transport.destroy(options->transport.context);
        }
        cx_hosts_free(options->hosts);
        cx_governor_close(options->governor);
        return cx_fail_nomem(err);
    }
    net->options = *options;
    cxone_status (*const stations[])(const cx_policy *, cx_exchange *, cxone_error **) = {
        cx_policy_auth, cx_policy_retry, cx_policy_rate, cx_policy_trace, send_to_transport};
    for (size_t i = 0; i < CX_COUNT(stations); i++) {
        const cx_policy *next = i + 1 < CX_COUNT(stations) ? &net->policies[i + 1] : NULL;
        net->policies[i] = (cx_policy){stations[i], next, net};
    }
    *out = net;
    return CXONE_OK;
}

void cx_net_free(cx_net *net)
{
    if (net != NULL) {
        if (net->options.transport.destroy != NULL) {
            net->options.transport.destroy(net->options.transport.context);
        }
        cx_hosts_free(net->options.hosts);
        cx_governor_close(net->options.governor);
        cx_free(net);
    }
}

void cx_net_set_bearer_source(cx_net *net, cx_bearer_source source)
{
    net->bearer_source = source;
}

int64_t cx_net_deadline(const cx_net *net)
{
    return cx_clock_monotonic(net->options.clock) + net->options.timeout_ms;
}

cxone_status cx_net_send(cx_net *net, const cx_request *request, int64_t deadline_ms,
                         cx_reply *reply, cxone_error **err)
{
    CX_AUTO(cx_url) cx_url *url = NULL;
    CX_TRY(cx_url_parse(request->url, &url, err));
    cx_random_uuid(net->options.random, reply->correlation_id);
    cx_exchange x = {
        .request = request, .url = url, .reply = reply, .deadline_ms = deadline_ms, .unsent = true};
    const cxone_status status = net->policies[0].send(&net->policies[0], &x, err);
    cx_secret_deinit(&x.bearer);
    if (status != CXONE_OK) {
        cx_error_set(err, CX_ERROR_OPERATION, cx_str_of(request->operation));
        if (!x.unsent) {
            cx_error_set(err, CX_ERROR_CORRELATION_ID, cx_str_of(reply->correlation_id));
            if (request->resend == CX_RESEND_IF_UNSENT) {
                cx_error_set_unsure(err);
            }
        }
    }
    return status;
}

const cx_clock *cx_net_clock(const cx_net *net)
{
    return net->options.clock;
}

const cx_random *cx_net_random(const cx_net *net)
{
    return net->options.random;
}

const cx_hosts *cx_net_hosts(const cx_net *net)
{
    return net->options.hosts;
}

const cx_log *cx_net_log(const cx_net *net)
{
    return &net->options.log;
}
