/* The rate policy and the governor behind it: limits, what CXone says of them, hosts that are down.
 * No network; no wait takes any time. */
#include "net/governor.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "net/net.h"
#include "support/scripted_transport.h"
#include "support/unit.h"
#include "support/virtual_clock.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- a client to play with */

/* Answers from a script, then with 200, and notes when it was asked. */
typedef struct recorder {
    const cx_clock *clock;
    const scripted_answer *script;
    size_t length;
    size_t asked;
    int64_t at_ms[4096];
    void (*meanwhile)(void *context); /* what happens while a call is under way; may be NULL */
    void *context;
} recorder;

typedef struct side {
    recorder transport;
    cx_net *net;
    const char *tenant;
    cx_buf log;
    atomic_bool waits; /* for another call to end */
} side;

static cxone_status perform(void *context, cx_exchange *x, cxone_error **err)
{
    recorder *r = context;
    const size_t number = r->asked++;
    assert_in_range(number, 0, CX_COUNT(r->at_ms) - 1);
    r->at_ms[number] = cx_clock_monotonic(r->clock);
    if (r->meanwhile != NULL) {
        r->meanwhile(r->context);
    }
    static const scripted_answer fine = {.http_status = 200};
    const scripted_answer *answer = number < r->length ? &r->script[number] : &fine;
    x->unsent = answer->http_status == 0 && answer->unsent;
    if (answer->http_status == 0) {
        return cx_fail(err, answer->failure, "scripted failure");
    }
    x->reply->http_status = answer->http_status;
    x->reply->retry_after_ms = answer->retry_after_ms != 0 ? answer->retry_after_ms : -1;
    return CXONE_OK;
}

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

static void name_tenant(void *context, char out[CX_MAX_TENANT])
{
    const side *s = context;
    memcpy(out, s->tenant, strlen(s->tenant) + 1);
}

static void remember_line(void *payload, cxone_log_level level, const char *line)
{
    side *s = payload;
    (void)level;
    cx_buf_puts(&s->log, line);
    cx_buf_putc(&s->log, '\n');
    if (strstr(line, "waiting for another call") != NULL) {
        atomic_store(&s->waits, true);
    }
}

static void fill_low(void *context, void *bytes, size_t len)
{
    (void)context;
    memset(bytes, 0, len);
}
static const cx_random low_random = {NULL, fill_low};

/* CXone's limits; a breaker that opens after three failures; no retries. */
static cx_net_options usual(const cx_clock *clock)
{
    cx_net_options options = {
        .clock = clock,
        .random = &low_random,
        .timeout_ms = INT64_C(86400000),
        .governing = {.max_wait_ms = INT64_C(7200000), .breaker = {3, 10000}},
    };
    for (size_t i = 0; i < CX_RATE_COUNT; i++) {
        options.governing.quotas[i] = cx_rate_rows[i].quota;
    }
    return options;
}

static void side_open(side *s, const cx_net_options *options, const scripted_answer *script,
                      size_t length)
{
    *s = (side){.transport = {.clock = options->clock, .script = script, .length = length},
                .tenant = "a tenant"};
    cx_buf_init(&s->log, CX_MAX_REPLY);
    cx_net_options whole = *options;
    assert_int_equal(cx_hosts_new(&whole.hosts, NULL), CXONE_OK);
    assert_int_equal(cx_governor_open(&whole.governor, NULL), CXONE_OK);
    whole.transport = (cx_transport){.context = &s->transport, .perform = perform};
    whole.log = (cx_log){remember_line, s};
    assert_int_equal(cx_net_new(&whole, &s->net, NULL), CXONE_OK);
    cx_net_set_bearer_source(s->net, (cx_bearer_source){s, hand_out, shrug, name_tenant});
}

static void side_close(side *s)
{
    cx_net_free(s->net);
    cx_buf_deinit(&s->log);
}

/* A request that counts against a class (NULL: none), of a contact ("": none). */
static cx_request of_class(const char *rate, const char *subject)
{
    return (cx_request){.method = "GET",
                        .operation = "GET /x",
                        .url = CX_LIT("https://api-au1.niceincontact.com/x"),
                        .resend = CX_RESEND_SAFE,
                        .credential = CX_CREDENTIAL_BEARER,
                        .rate = rate,
                        .subject = cx_str_of(subject)};
}

static cxone_status send_one(side *s, const cx_request *request, cxone_error **err)
{
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, request);
    return cx_net_send(s->net, request, cx_net_deadline(s->net), &reply, err);
}

static void send_fine(side *s, const char *rate, const char *subject)
{
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cx_request request = of_class(rate, subject);
    const cxone_status status = send_one(s, &request, &err);
    check(status == CXONE_OK, "%s: %s", rate, err != NULL ? err->message : "");
}

/* ---------------------------------------------------------------- limits */

static void each_class_waits(void **state)
{
    (void)state;
    static const struct {
        const char *rate;
        const char *subject;
        unsigned calls;
        int64_t wait_ms; /* of the next one */
    } rows[] = {
        {"media-playback", "", 150, 300000},
        {"media-download", "", 15, 300000},
        {"data-extraction", "", 1, 30000},
        {"digital-contact-update", "12345", 250, 3530}, /* of one contact */
        {"digital-contact-update", "", 300, 0},
        {"digital-contact-read", "12345", 300, 0},
        {"digital-inbound", "", 300, 0},
        {"no-such-class", "", 300, 0},
        {NULL, "", 300, 0},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        virtual_clock clock;
        side s;
        virtual_clock_init(&clock, 0);
        const cx_net_options options = usual(&clock.clock);
        side_open(&s, &options, NULL, 0);
        for (unsigned n = 0; n < rows[i].calls; n++) {
            send_fine(&s, rows[i].rate, rows[i].subject);
        }
        check(clock.slept_ms == 0, "row %zu: waited too soon", i);
        send_fine(&s, rows[i].rate, rows[i].subject);
        check(clock.slept_ms == rows[i].wait_ms, "row %zu: waited %lld ms", i,
              (long long)clock.slept_ms);
        check((strstr(s.log.ptr, "* waiting ") != NULL) == (rows[i].wait_ms != 0), "row %zu: %s", i,
              s.log.ptr);
        side_close(&s);
    }
}

/* What goes out is an update too; another contact has a limit of its own. */
static void classes_within_classes(void **state)
{
    (void)state;
    virtual_clock clock;
    side s;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.governing.quotas[cx_rate_find(CX_LIT("digital-contact-update"))] =
        (cx_quota){300, 3600000, 0};
    side_open(&s, &options, NULL, 0);
    for (unsigned i = 0; i < 250; i++) {
        send_fine(&s, "digital-contact-update", "1");
    }
    for (unsigned i = 0; i < 40; i++) {
        send_fine(&s, "digital-outbound", "");
    }
    for (unsigned i = 0; i < 10; i++) {
        send_fine(&s, "digital-contact-update", "2");
    }
    assert_int_equal(clock.slept_ms, 0);
    send_fine(&s, "digital-contact-read", "1");
    assert_int_equal(clock.slept_ms, 0);
    send_fine(&s, "digital-inbound", "");
    assert_int_equal(clock.slept_ms, 3600000);
    side_close(&s);
}

static void a_tenant_is_not_another(void **state)
{
    (void)state;
    virtual_clock clock;
    side a;
    side b;
    side c;
    virtual_clock_init(&clock, 0);
    const cx_net_options options = usual(&clock.clock);
    side_open(&a, &options, NULL, 0);
    side_open(&b, &options, NULL, 0);
    side_open(&c, &options, NULL, 0);
    c.tenant = "another tenant";
    send_fine(&a, "data-extraction", "");
    send_fine(&c, "data-extraction", "");
    assert_int_equal(clock.slept_ms, 0);
    send_fine(&b, "data-extraction", ""); /* of the first tenant, by another client */
    assert_int_equal(clock.slept_ms, 30000);
    side_close(&a);
    side_close(&b);
    side_close(&c);
    /* With the last client all is forgotten. */
    side_open(&a, &options, NULL, 0);
    send_fine(&a, "data-extraction", "");
    assert_int_equal(clock.slept_ms, 30000);
    side_close(&a);
}

static void settings_change_limits(void **state)
{
    (void)state;
    virtual_clock clock;
    side s;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.governing.quotas[cx_rate_find(CX_LIT("data-extraction"))] = (cx_quota){0, 0, 0};
    options.governing.max_rps = 10;
    side_open(&s, &options, NULL, 0);
    for (unsigned i = 0; i < 100; i++) {
        send_fine(&s, i % 2 == 0 ? "data-extraction" : NULL, "");
    }
    assert_int_equal(clock.slept_ms, 9000);
    side_close(&s);
}

/* Each attempt counts: CXone counts them too. */
static void retries_count(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 503}};
    virtual_clock clock;
    side s;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.retries = 1;
    side_open(&s, &options, script, CX_COUNT(script));
    send_fine(&s, "data-extraction", "");
    assert_int_equal(s.transport.asked, 2);
    assert_int_equal(clock.slept_ms, 30000);
    side_close(&s);
}

/* A login and discovery count against nothing. */
static void logins_are_free(void **state)
{
    (void)state;
    virtual_clock clock;
    side s;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.governing.max_rps = 1;
    side_open(&s, &options, NULL, 0);
    for (unsigned i = 0; i < 20; i++) {
        cx_request request = of_class(NULL, "");
        request.credential = i % 2 == 0 ? CX_CREDENTIAL_INLINE : CX_CREDENTIAL_NONE;
        assert_int_equal(send_one(&s, &request, NULL), CXONE_OK);
    }
    assert_int_equal(clock.slept_ms, 0);
    side_close(&s);
}

/* Two clients of a tenant, at random: in no period goes out more than the limit. */
static void together_within_the_limit(void **state)
{
    (void)state;
    enum {
        CALLS = 1500
    };
    static side a;
    static side b;
    static int64_t at_ms[CALLS];
    virtual_clock clock;
    uint64_t seed = 7;
    virtual_clock_init(&clock, 0);
    const cx_net_options options = usual(&clock.clock);
    side_open(&a, &options, NULL, 0);
    side_open(&b, &options, NULL, 0);
    for (size_t i = 0; i < CALLS; i++) {
        side *s = unit_below(&seed, 2) == 0 ? &a : &b;
        virtual_advance(&clock, (int64_t)unit_below(&seed, 3000));
        send_fine(s, "media-playback", "");
        at_ms[i] = s->transport.at_ms[s->transport.asked - 1];
    }
    for (size_t i = 150; i < CALLS; i++) {
        check(at_ms[i] - at_ms[i - 150] >= 300000, "151 calls in %lld ms",
              (long long)(at_ms[i] - at_ms[i - 150]));
    }
    assert_in_range(clock.monotonic_ms, 9 * 300000, 11 * 300000); /* nor much less than it */
    side_close(&a);
    side_close(&b);
}

/* ---------------------------------------------------------------- waits that are too long */

static void too_long_a_wait_says_when(void **state)
{
    (void)state;
    virtual_clock clock;
    side s;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.governing.max_wait_ms = 29999;
    side_open(&s, &options, NULL, 0);
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cx_request request = of_class("data-extraction", "");
    send_fine(&s, "data-extraction", "");
    assert_int_equal(send_one(&s, &request, &err), CXONE_ERR_LIMITED);
    assert_string_equal(err->message, "GET /x: the limit data-extraction=1/30s is used up");
    assert_string_equal(err->hint, "come back in 30 seconds");
    assert_int_equal(err->retry_after_ms, 30000);
    assert_false(err->unsure);
    assert_int_equal(clock.slept_ms, 0);
    assert_int_equal(s.transport.asked, 1);
    cx_error_clear(&err);
    virtual_advance(&clock, 12001);
    assert_int_equal(send_one(&s, &request, &err), CXONE_OK); /* now the wait is short enough */
    assert_int_equal(clock.slept_ms, 17999);
    side_close(&s);
}

static void the_deadline_ends_waits(void **state)
{
    (void)state;
    virtual_clock clock;
    side s;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.timeout_ms = 20000;
    options.retries = 4;
    side_open(&s, &options, NULL, 0);
    const cx_request request = of_class("data-extraction", "");
    send_fine(&s, "data-extraction", "");
    assert_int_equal(send_one(&s, &request, NULL), CXONE_ERR_LIMITED);
    assert_int_equal(clock.slept_ms, 0);
    side_close(&s);
}

/* ---------------------------------------------------------------- what CXone says */

static void a_429_is_for_all(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 429, .retry_after_ms = 70000}};
    virtual_clock clock;
    side a;
    side b;
    virtual_clock_init(&clock, 0);
    const cx_net_options options = usual(&clock.clock);
    side_open(&a, &options, script, CX_COUNT(script));
    side_open(&b, &options, NULL, 0);
    const cx_request request = of_class("media-playback", "");
    assert_int_equal(send_one(&a, &request, NULL), CXONE_OK); /* 429 is an answer */
    send_fine(&b, "media-download", "");                      /* another class */
    send_fine(&b, NULL, "");
    assert_int_equal(clock.slept_ms, 0);
    send_fine(&b, "media-playback", "");
    assert_int_equal(clock.slept_ms, 70000);
    assert_non_null(strstr(b.log.ptr, "* waiting 70000 ms for the limit of media-playback"));
    send_fine(&a, "media-playback", "");
    assert_int_equal(clock.slept_ms, 70000);
    side_close(&a);
    side_close(&b);
}

/* Without a class it is the operation that waits, and without a time two seconds. */
static void a_429_without_a_class(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 429}};
    virtual_clock clock;
    side s;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.governing.max_wait_ms = 1999;
    side_open(&s, &options, script, CX_COUNT(script));
    CX_AUTO(cx_error) cxone_error *err = NULL;
    cx_request request = of_class(NULL, "");
    request.resend = CX_RESEND_IF_UNSENT;
    assert_int_equal(send_one(&s, &request, NULL), CXONE_OK);
    assert_int_equal(send_one(&s, &request, &err), CXONE_ERR_LIMITED);
    assert_string_equal(err->message,
                        "GET /x: CXone answered such a call with 429 and wants a pause");
    assert_string_equal(err->hint, "come back in 2 seconds");
    request.operation = "GET /y";
    assert_int_equal(send_one(&s, &request, NULL), CXONE_OK);
    side_close(&s);
}

/* An attempt that must wait too long after a 429 did nothing: nobody is told to look first. */
static void limited_is_not_unsure(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 429}};
    virtual_clock clock;
    side s;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.governing.max_wait_ms = 1000;
    options.retries = 1;
    side_open(&s, &options, script, CX_COUNT(script));
    CX_AUTO(cx_error) cxone_error *err = NULL;
    cx_request request = of_class("digital-outbound", "");
    request.resend = CX_RESEND_IF_UNSENT;
    assert_int_equal(send_one(&s, &request, &err), CXONE_ERR_LIMITED);
    assert_false(err->unsure);
    side_close(&s);
}

/* What Retry-After asks for is waited for up to max_wait. */
static void retry_after_within_max_wait(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 503, .retry_after_ms = 5000},
                                             {.http_status = 503, .retry_after_ms = 5001}};
    virtual_clock clock;
    side s;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.governing.max_wait_ms = 5000;
    options.retries = 4;
    side_open(&s, &options, script, CX_COUNT(script));
    const cx_request request = of_class(NULL, "");
    assert_int_equal(send_one(&s, &request, NULL), CXONE_OK);
    assert_int_equal(s.transport.asked, 2);
    assert_int_equal(clock.slept_ms, 5000);
    assert_non_null(strstr(s.log.ptr, "longer than max_wait"));
    side_close(&s);
}

/* ---------------------------------------------------------------- hosts that are down */

static void a_host_that_is_down(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        {.failure = CXONE_ERR_CONNECT, .unsent = true},
        {.http_status = 503},
        {.http_status = 500},
        {.http_status = 502}, /* the one that tries */
    };
    virtual_clock clock;
    side a;
    side b;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.retries = 20;
    side_open(&a, &options, script, CX_COUNT(script));
    side_open(&b, &options, NULL, 0);
    const cx_request request = of_class(NULL, "");
    CX_AUTO(cx_error) cxone_error *err = NULL;
    /* With the third failure the attempts end, and the last answer stands. */
    assert_int_equal(send_one(&a, &request, NULL), CXONE_OK);
    assert_int_equal(a.transport.asked, 3);
    assert_non_null(strstr(a.log.ptr, "* https://api-au1.niceincontact.com is taken for down"));
    /* For everybody, at once. */
    assert_int_equal(send_one(&b, &request, &err), CXONE_ERR_UNAVAILABLE);
    assert_int_equal(b.transport.asked, 0);
    assert_string_equal(err->message,
                        "GET /x: not sent, since https://api-au1.niceincontact.com failed 3 "
                        "times in a row (service unavailable)");
    assert_string_equal(err->hint, "it is tried again in 10 seconds");
    assert_int_equal(err->retry_after_ms, 10000);
    cx_request elsewhere = request;
    elsewhere.url = CX_LIT("https://api-na1.niceincontact.com/x");
    assert_int_equal(send_one(&b, &elsewhere, NULL), CXONE_OK);
    /* One tries, in vain; the next pause begins; the one after that finds it well. */
    virtual_advance(&clock, 10000);
    assert_int_equal(send_one(&a, &request, NULL), CXONE_OK);
    assert_int_equal(a.transport.asked, 4);
    virtual_advance(&clock, 9999);
    assert_int_equal(send_one(&b, &request, NULL), CXONE_ERR_UNAVAILABLE);
    virtual_advance(&clock, 1);
    assert_int_equal(send_one(&b, &request, NULL), CXONE_OK);
    assert_int_equal(send_one(&a, &request, NULL), CXONE_OK);
    assert_int_equal(a.transport.asked, 5);
    side_close(&a);
    side_close(&b);
}

static side *probed;

static void knock_meanwhile(void *context)
{
    const cx_request request = of_class(NULL, "");
    side *s = context;
    s->transport.meanwhile = NULL;
    assert_int_equal(send_one(probed, &request, NULL), CXONE_ERR_CONNECT);
}

/* While one tries, the others fail as the host did. */
static void one_at_a_time_tries(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.failure = CXONE_ERR_CONNECT, .unsent = true},
                                             {.failure = CXONE_ERR_CONNECT, .unsent = true},
                                             {.failure = CXONE_ERR_CONNECT, .unsent = true}};
    virtual_clock clock;
    side a;
    side b;
    virtual_clock_init(&clock, 0);
    const cx_net_options options = usual(&clock.clock);
    side_open(&a, &options, script, CX_COUNT(script));
    side_open(&b, &options, NULL, 0);
    const cx_request request = of_class(NULL, "");
    for (size_t i = 0; i < CX_COUNT(script); i++) {
        assert_int_equal(send_one(&a, &request, NULL), CXONE_ERR_CONNECT);
    }
    virtual_advance(&clock, 10000);
    probed = &b;
    a.transport.meanwhile = knock_meanwhile;
    a.transport.context = &a;
    assert_int_equal(send_one(&a, &request, NULL), CXONE_OK);
    assert_int_equal(b.transport.asked, 0);
    assert_int_equal(send_one(&b, &request, NULL), CXONE_OK);
    side_close(&a);
    side_close(&b);
}

/* What is the caller's doing, or says that the host lives, opens nothing. */
static void what_is_no_failure(void **state)
{
    (void)state;
    static const scripted_answer answers[] = {
        {.http_status = 429, .retry_after_ms = 1},
        {.http_status = 404},
        {.http_status = 501},
        {.failure = CXONE_ERR_DEADLINE},
        {.failure = CXONE_ERR_NOMEM},
        {.failure = CXONE_ERR_TLS},
    };
    for (size_t i = 0; i < CX_COUNT(answers); i++) {
        const scripted_answer script[] = {answers[i], answers[i], answers[i], answers[i]};
        virtual_clock clock;
        side s;
        virtual_clock_init(&clock, 0);
        const cx_net_options options = usual(&clock.clock);
        side_open(&s, &options, script, CX_COUNT(script));
        const cx_request request = of_class(NULL, "");
        for (size_t n = 0; n <= CX_COUNT(script); n++) {
            (void)send_one(&s, &request, NULL);
        }
        check(s.transport.asked == CX_COUNT(script) + 1, "row %zu: asked %zu times", i,
              s.transport.asked);
        side_close(&s);
    }
}

/* ---------------------------------------------------------------- calls at a time */

static void call_meanwhile(void *context)
{
    const cx_request request = of_class(NULL, "");
    side *other = context;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    assert_int_equal(send_one(other, &request, &err), CXONE_ERR_LIMITED);
    assert_string_equal(err->message,
                        "GET /x: as many calls are under way as max_concurrency allows");
}

static void no_more_than_so_many_at_a_time(void **state)
{
    (void)state;
    virtual_clock clock;
    side a;
    side b;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.governing.max_concurrency = 1;
    options.governing.max_wait_ms = 0;
    side_open(&a, &options, NULL, 0);
    side_open(&b, &options, NULL, 0);
    a.transport.meanwhile = call_meanwhile;
    a.transport.context = &b;
    send_fine(&a, NULL, "");
    assert_int_equal(b.transport.asked, 0);
    send_fine(&b, NULL, "");
    side_close(&a);
    side_close(&b);
}

static void fork_meanwhile(void *context)
{
    static side own;
    const cx_net_options *options = context;
    const pid_t child = fork();
    assert_int_not_equal(child, -1);
    if (child == 0) {
        const cx_request request = of_class(NULL, "");
        side_open(&own, options, NULL, 0);
        const cxone_status status = send_one(&own, &request, NULL);
        side_close(&own);
        _exit(status == CXONE_OK ? 0 : 1);
    }
    int outcome = -1;
    assert_int_equal(waitpid(child, &outcome, 0), child);
    assert_int_equal(outcome, 0);
}

/* Calls of the parent never end in the child, and take no places there. */
static void a_child_has_its_own(void **state)
{
    (void)state;
    virtual_clock clock;
    side s;
    virtual_clock_init(&clock, 0);
    cx_net_options options = usual(&clock.clock);
    options.governing.max_concurrency = 1;
    options.governing.max_wait_ms = 0;
    side_open(&s, &options, NULL, 0);
    s.transport.meanwhile = fork_meanwhile;
    s.transport.context = &options;
    send_fine(&s, NULL, "");
    side_close(&s);
}

static atomic_bool under_way;

static void wait_until_awaited(void *context)
{
    side *other = context;
    atomic_store(&under_way, true);
    while (!atomic_load(&other->waits)) {
        (void)sched_yield();
    }
}

static void *send_in_thread(void *context)
{
    const cx_request request = of_class(NULL, "");
    return send_one(context, &request, NULL) == CXONE_OK ? context : NULL;
}

/* The first call ends only once the second waits for it. */
static void a_place_is_waited_for(void **state)
{
    (void)state;
    static side a;
    static side b;
    pthread_t thread;
    void *done = NULL;
    cx_net_options options = usual(cx_clock_system());
    options.governing.max_concurrency = 1;
    side_open(&a, &options, NULL, 0);
    side_open(&b, &options, NULL, 0);
    a.transport.meanwhile = wait_until_awaited;
    a.transport.context = &b;
    assert_int_equal(pthread_create(&thread, NULL, send_in_thread, &a), 0);
    while (!atomic_load(&under_way)) {
        (void)sched_yield();
    }
    send_fine(&b, NULL, "");
    assert_int_equal(pthread_join(thread, &done), 0);
    assert_ptr_equal(done, &a);
    assert_int_equal(a.transport.asked, 1);
    side_close(&a);
    side_close(&b);
}

/* ---------------------------------------------------------------- threads */

static atomic_llong shared_ms;

static int64_t shared_now(void *context)
{
    (void)context;
    return atomic_load(&shared_ms);
}

static void shared_sleep(void *context, int64_t millis)
{
    (void)context;
    atomic_fetch_add(&shared_ms, millis);
}

static void *send_many(void *context)
{
    for (unsigned i = 0; i < 200; i++) {
        const cx_request request = of_class(i % 3 == 0 ? "digital-outbound" : NULL, "");
        if (send_one(context, &request, NULL) != CXONE_OK) {
            return NULL;
        }
    }
    return context;
}

/* Two threads with a client each: 400 calls of which ten a second may go out take 39 seconds. */
static void threads_share(void **state)
{
    (void)state;
    static side sides[2];
    static const cx_clock clock = {NULL, shared_now, shared_now, shared_sleep};
    pthread_t threads[2];
    atomic_store(&shared_ms, 1000);
    cx_net_options options = usual(&clock);
    options.governing.max_rps = 10;
    options.governing.max_concurrency = 2;
    for (size_t i = 0; i < CX_COUNT(sides); i++) {
        side_open(&sides[i], &options, NULL, 0);
    }
    for (size_t i = 0; i < CX_COUNT(sides); i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, send_many, &sides[i]), 0);
    }
    for (size_t i = 0; i < CX_COUNT(sides); i++) {
        void *done = NULL;
        assert_int_equal(pthread_join(threads[i], &done), 0);
        assert_ptr_equal(done, &sides[i]);
        assert_int_equal(sides[i].transport.asked, 200);
    }
    assert_true(atomic_load(&shared_ms) >= 1000 + 39000);
    for (size_t i = 0; i < CX_COUNT(sides); i++) {
        side_close(&sides[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_class_waits),
        cmocka_unit_test(classes_within_classes),
        cmocka_unit_test(a_tenant_is_not_another),
        cmocka_unit_test(settings_change_limits),
        cmocka_unit_test(retries_count),
        cmocka_unit_test(logins_are_free),
        cmocka_unit_test(together_within_the_limit),
        cmocka_unit_test(too_long_a_wait_says_when),
        cmocka_unit_test(the_deadline_ends_waits),
        cmocka_unit_test(a_429_is_for_all),
        cmocka_unit_test(a_429_without_a_class),
        cmocka_unit_test(limited_is_not_unsure),
        cmocka_unit_test(retry_after_within_max_wait),
        cmocka_unit_test(a_host_that_is_down),
        cmocka_unit_test(one_at_a_time_tries),
        cmocka_unit_test(what_is_no_failure),
        cmocka_unit_test(no_more_than_so_many_at_a_time),
        cmocka_unit_test(a_child_has_its_own),
        cmocka_unit_test(a_place_is_waited_for),
        cmocka_unit_test(threads_share),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
