#include "wire.h"

#include "base/error.h"
#include "base/limits.h"
#include "net/net.h"
#include "net/url.h"
#include "support/virtual_clock.h"

#include "base/banned.h"

static struct {
    cx_str headers;
    cx_str rest;
    unsigned requests;
} wire;

void wire_answers(cx_str headers, cx_str bodies)
{
    wire.headers = headers;
    wire.rest = bodies;
    wire.requests = 0;
}

unsigned wire_requests(void)
{
    return wire.requests;
}

static cxone_status perform(void *context, cx_exchange *x, cxone_error **err)
{
    cx_str body;
    CX_AUTO(cx_buf) cx_buf origin;
    (void)context;
    (void)err;
    cx_buf_init(&origin, CX_MAX_URL);
    cx_url_append_origin(x->url, &origin);
    FUZZ_REQUIRE(cx_str_equal(cx_buf_view(&origin), CX_LIT(WIRE_HOST)));
    FUZZ_REQUIRE(cx_str_equal(cx_secret_reveal(&x->bearer), CX_LIT("token")));
    wire.requests++;
    x->reply->http_status = 204;
    if (cx_str_next(&wire.rest, '\x1e', &body)) {
        x->reply->http_status = 200;
        cx_buf_append(&x->reply->headers, wire.headers);
        cx_buf_append(&x->reply->body, body);
    }
    return CXONE_OK;
}

static cxone_status get_token(void *context, int64_t deadline_ms, cx_secret *out, cxone_error **err)
{
    (void)context;
    (void)deadline_ms;
    (void)err;
    return cx_secret_set(out, CX_LIT("token"));
}

static bool token_refused(void *context, const cx_secret *token)
{
    (void)context;
    (void)token;
    return false;
}

static cx_net *make_net(void)
{
    static virtual_clock now;
    cx_hosts *hosts = NULL;
    cx_net *net = NULL;
    virtual_clock_init(&now, INT64_C(1700000000000));
    FUZZ_REQUIRE(cx_hosts_new(&hosts, NULL) == CXONE_OK);
    const cx_net_options options = {
        .clock = &now.clock,
        .random = cx_random_system(),
        .transport = {.perform = perform},
        .hosts = hosts,
        .timeout_ms = 60000,
    };
    FUZZ_REQUIRE(cx_net_new(&options, &net, NULL) == CXONE_OK);
    cx_net_set_bearer_source(net, (cx_bearer_source){.get = get_token, .refused = token_refused});
    return net;
}

const cx_api *wire_api(void)
{
    static cx_api api;
    if (api.net == NULL) {
        api = (cx_api){.net = make_net(), .acd_url = CX_LIT(WIRE_HOST), .version = CX_LIT("v34.0")};
    }
    return &api;
}
