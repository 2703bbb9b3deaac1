/* The governor with every allocation failing in turn: calls that draw on every kind of limit, a
 * 429, and a host that goes down. */
#include "net/net.h"
#include "support/scripted_transport.h"
#include "support/unit.h"
#include "support/virtual_clock.h"
#include "torture/run.h"

static cxone_status hand_out(void *context, int64_t deadline_ms, cx_secret *out, cxone_error **err)
{
    (void)context;
    (void)deadline_ms;
    return cx_secret_set(out, CX_LIT("token")) == CXONE_OK ? CXONE_OK : cx_fail_nomem(err);
}

static bool shrug(void *context, const cx_secret *token)
{
    (void)context;
    (void)token;
    return false;
}

static cxone_status open_net(const virtual_clock *clock, cx_transport transport, cx_net **out,
                             cxone_error **err)
{
    cx_net_options options = {
        .clock = &clock->clock,
        .random = cx_random_system(),
        .transport = transport,
        .timeout_ms = 60000,
        .governing = {.max_rps = 1000,
                      .max_concurrency = 3,
                      .max_wait_ms = 10000,
                      .breaker = {2, 5000}},
    };
    CX_AUTO(cx_hosts) cx_hosts *hosts = NULL;
    CX_AUTO(cx_governor) cx_governor *governor = NULL;
    for (size_t i = 0; i < CX_RATE_COUNT; i++) {
        options.governing.quotas[i] = cx_rate_rows[i].quota;
    }
    CX_TRY(cx_hosts_new(&hosts, err));
    CX_TRY(cx_governor_open(&governor, err));
    CX_MOVE(&options.hosts, hosts);
    CX_MOVE(&options.governor, governor);
    CX_TRY(cx_net_new(&options, out, err));
    cx_net_set_bearer_source(*out, (cx_bearer_source){NULL, hand_out, shrug, NULL});
    return CXONE_OK;
}

static cxone_status send_one(cx_net *net, const char *rate, cxone_error **err)
{
    const cx_request request = {.method = "GET",
                                .operation = "GET /x",
                                .url = CX_LIT("https://api-au1.niceincontact.com/x"),
                                .resend = CX_RESEND_SAFE,
                                .credential = CX_CREDENTIAL_BEARER,
                                .rate = rate,
                                .subject = CX_LIT("12345")};
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, &request);
    return cx_net_send(net, &request, cx_net_deadline(net), &reply, err);
}

/* Ends with the refusal to send to a host that is down. */
static cxone_status be_governed(void *context, cxone_error **err)
{
    static const scripted_answer script[] = {
        {.http_status = 200}, {.http_status = 429, .retry_after_ms = 9000},
        {.http_status = 200}, {.http_status = 503},
        {.http_status = 503}, {.http_status = 503}};
    static const char *const rates[] = {"digital-outbound", "media-playback", "media-playback",
                                        NULL, "digital-contact-update"};
    scripted_transport transport;
    virtual_clock clock;
    cx_net *net = NULL;
    (void)context;
    virtual_clock_init(&clock, 0);
    cxone_status status =
        open_net(&clock, scripted_transport_init(&transport, script, CX_COUNT(script)), &net, err);
    for (size_t i = 0; i < CX_COUNT(rates) && status == CXONE_OK; i++) {
        status = send_one(net, rates[i], err);
    }
    /* A failure that there was no memory to note takes one more. */
    for (unsigned i = 0; i < 2 && status == CXONE_OK; i++) {
        status = send_one(net, NULL, err);
    }
    cx_net_free(net);
    cx_buf_deinit(&transport.log);
    return status;
}

static void governing(void **state)
{
    (void)state;
    static const torture_scenario scenario = {"be governed", be_governed, CXONE_ERR_UNAVAILABLE,
                                              NULL};
    assert_true(torture_run(&scenario, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(governing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
