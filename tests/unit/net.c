/* The pipeline: trusted hosts, the bearer token, retries, deadlines, refusals. No network. */
#include "net/net.h"

#include "base/error.h"
#include "base/utf8.h"
#include "net/refusal.h"
#include "support/scripted_transport.h"
#include "support/unit.h"
#include "support/virtual_clock.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- a pipeline to play with */

typedef struct bench {
    virtual_clock clock;
    scripted_transport transport;
    cx_net *net;
    unsigned tokens; /* handed out */
    unsigned refusals;
    cx_buf log;
} bench;

static void remember_line(void *payload, cxone_log_level level, const char *line)
{
    (void)level;
    cx_buf_puts(payload, line);
    cx_buf_putc(payload, '\n');
}

static cxone_status hand_out(void *context, int64_t deadline_ms, cx_secret *out, cxone_error **err)
{
    bench *b = context;
    (void)deadline_ms;
    const char digit = (char)('1' + b->tokens++);
    const char text[] = {'t', 'o', 'k', 'e', 'n', digit};
    return cx_secret_set(out, (cx_str){text, sizeof text}) == CXONE_OK ? CXONE_OK
                                                                       : cx_fail_nomem(err);
}

static bool note_refusal(void *context, const cx_secret *token)
{
    bench *b = context;
    (void)token;
    b->refusals++;
    return true;
}

/* Nothing but zeros: no jitter, so that waits can be foretold. */
static void fill_low(void *context, void *bytes, size_t len)
{
    (void)context;
    memset(bytes, 0, len);
}
static const cx_random low_random = {NULL, fill_low};

static void bench_open(bench *b, const scripted_answer *script, size_t length)
{
    *b = (bench){.tokens = 0};
    virtual_clock_init(&b->clock, INT64_C(1700000000000));
    cx_buf_init(&b->log, CX_MAX_REPLY);
    cx_hosts *hosts = NULL;
    assert_int_equal(cx_hosts_new(&hosts, NULL), CXONE_OK);
    const cx_net_options options = {
        .clock = &b->clock.clock,
        .random = &low_random,
        .transport = scripted_transport_init(&b->transport, script, length),
        .hosts = hosts,
        .log = {remember_line, &b->log},
        .timeout_ms = 60000,
        .retries = 4,
    };
    assert_int_equal(cx_net_new(&options, &b->net, NULL), CXONE_OK);
    cx_net_set_bearer_source(b->net, (cx_bearer_source){b, hand_out, note_refusal, NULL});
}

static void bench_close(bench *b)
{
    cx_net_free(b->net);
    cx_buf_deinit(&b->transport.log);
    cx_buf_deinit(&b->log);
}

static cx_request make_request(const char *method, const char *url, cx_resend resend)
{
    return (cx_request){.method = method,
                        .operation = "the operation",
                        .url = cx_str_of(url),
                        .resend = resend,
                        .credential = CX_CREDENTIAL_BEARER};
}

static const char api_url[] = "https://api-au1.niceincontact.com/x";

static cxone_status send_one(bench *b, const cx_request *request, int *http_status,
                             cxone_error **err)
{
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, request);
    const cxone_status status = cx_net_send(b->net, request, cx_net_deadline(b->net), &reply, err);
    *http_status = reply.http_status;
    return status;
}

/* ---------------------------------------------------------------- hosts */

static void trusted_hosts(void **state)
{
    (void)state;
    static const struct {
        const char *url;
        bool normal;   /* the issuer is CXone's */
        bool loopback; /* the issuer is on this machine */
    } rows[] = {
        {"https://cxone.niceincontact.com/", true, false},
        {"https://API-AU1.NiceInContact.com/", true, false},
        {"https://niceincontact.com/", true, false},
        {"https://api-b32.nice-incontact.com:8443/", true, false},
        {"https://api.incontact.com/", true, false},
        {"https://api-e1.incontact.eu/", true, false},
        {"https://x.nicecxone.com/", true, false},
        {"https://api-de-na2.nicecxone-gov.com/", true, false},
        {"https://nicecxone-sov1.au/", true, false},
        {"https://a.nicecxone-sov1.eu/", true, false},
        {"https://niceincontact.com.evil.example/", false, false},
        {"https://evilniceincontact.com/", false, false},
        {"https://xnice-incontact.com/", false, false},
        {"https://evil.example/niceincontact.com", false, false},
        {"https://evil.example/?x=.niceincontact.com", false, false},
        {"https://niceincontact.co/", false, false},
        {"http://127.0.0.1:8080/", false, true},
        {"http://127.1/", false, true},
        {"http://localhost/", false, true},
        {"https://[::1]/", false, true},
        {"https://127.0.0.1.evil.example/", false, false},
        {"https://exact.example/", true, true},
        {"https://sub.exact.example/", false, false},
        {"https://a.suffix.example/", true, true},
        {"https://suffix.example/", false, false},
        {"https://asuffix.example/", false, false},
    };
    for (int loopback = 0; loopback < 2; loopback++) {
        cx_hosts *hosts = NULL;
        assert_int_equal(cx_hosts_new(&hosts, NULL), CXONE_OK);
        assert_int_equal(cx_hosts_add(hosts, CX_LIT("exact.example"), NULL), CXONE_OK);
        assert_int_equal(cx_hosts_add(hosts, CX_LIT(".suffix.example"), NULL), CXONE_OK);
        if (loopback) {
            cx_hosts_set_loopback(hosts);
        }
        for (size_t i = 0; i < CX_COUNT(rows); i++) {
            CX_AUTO(cx_url) cx_url *url = NULL;
            CX_AUTO(cx_error) cxone_error *err = NULL;
            assert_int_equal(cx_url_parse(cx_str_of(rows[i].url), &url, NULL), CXONE_OK);
            const bool allowed = cx_hosts_check(hosts, url, "a token", &err) == CXONE_OK;
            check(allowed == (loopback ? rows[i].loopback : rows[i].normal), "%s: %d (loopback %d)",
                  rows[i].url, allowed, loopback);
            check(allowed || (err != NULL && err->status == CXONE_ERR_HOST_REFUSED),
                  "%s: wrong error", rows[i].url);
        }
        cx_hosts_free(hosts);
    }
}

static void bad_urls(void **state)
{
    (void)state;
    static const char *const urls[] = {
        "",
        "niceincontact.com",
        "http://api-au1.niceincontact.com/",
        "ftp://api-au1.niceincontact.com/",
        "file:///etc/passwd",
        "https://user@api-au1.niceincontact.com/",
        "https://user:pass@api-au1.niceincontact.com/",
        "https://evil.example#@api-au1.niceincontact.com/\n",
        "https://a b/",
        "http://128.0.0.1/",
        "http://127.0.0.1.example/",
        "https://api-au1.niceincontact.com:99999/",
        "https://%31%32%37.1/", /* an address that nothing knows for one */
        "https://%39/",
    };
    for (size_t i = 0; i < CX_COUNT(urls); i++) {
        cx_url *url = NULL;
        check(cx_url_parse(cx_str_of(urls[i]), &url, NULL) == CXONE_ERR_URL, "accepted: %s",
              urls[i]);
        assert_null(url);
    }
    cx_url *url = NULL;
    assert_int_equal(cx_url_parse((cx_str){"https://a.example/\0b", 20}, &url, NULL),
                     CXONE_ERR_URL);
}

static void token_stays_home(void **state)
{
    (void)state;
    bench b;
    bench_open(&b, NULL, 0);
    int http_status = -1;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cx_request request = make_request("GET", "https://evil.example/x", CX_RESEND_SAFE);
    assert_int_equal(send_one(&b, &request, &http_status, &err), CXONE_ERR_HOST_REFUSED);
    assert_string_equal(err->message, "the access token was not sent to \"evil.example\": not a "
                                      "host of CXone");
    assert_non_null(err->hint);
    assert_int_equal(b.tokens, 0);            /* not even asked for */
    assert_int_equal(b.transport.log.len, 0); /* nothing sent */
    bench_close(&b);
}

/* ---------------------------------------------------------------- the token */

static void new_token_after_401(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 401}, {.http_status = 200}};
    bench b;
    bench_open(&b, script, CX_COUNT(script));
    int http_status = 0;
    const cx_request request = make_request("POST", api_url, CX_RESEND_IF_UNSENT);
    assert_int_equal(send_one(&b, &request, &http_status, NULL), CXONE_OK);
    assert_int_equal(http_status, 200);
    assert_int_equal(b.refusals, 1);
    assert_string_equal(b.transport.log.ptr,
                        "POST https://api-au1.niceincontact.com/x [token1]\n\n"
                        "POST https://api-au1.niceincontact.com/x [token2]\n\n");
    bench_close(&b);
}

static void second_401_stands(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 401}, {.http_status = 401}};
    bench b;
    bench_open(&b, script, CX_COUNT(script));
    int http_status = 0;
    const cx_request request = make_request("GET", api_url, CX_RESEND_SAFE);
    assert_int_equal(send_one(&b, &request, &http_status, NULL), CXONE_OK);
    assert_int_equal(http_status, 401);
    assert_int_equal(b.transport.asked, 2);
    bench_close(&b);
}

/* ---------------------------------------------------------------- retries */

static void what_is_retried(void **state)
{
    (void)state;
    static const struct {
        cx_resend resend;
        scripted_answer first;
        bool again;
    } rows[] = {
        {CX_RESEND_SAFE, {.http_status = 408}, true},
        {CX_RESEND_SAFE, {.http_status = 429}, true},
        {CX_RESEND_SAFE, {.http_status = 500}, true},
        {CX_RESEND_SAFE, {.http_status = 502}, true},
        {CX_RESEND_SAFE, {.http_status = 503}, true},
        {CX_RESEND_SAFE, {.http_status = 504}, true},
        {CX_RESEND_SAFE, {.http_status = 400}, false},
        {CX_RESEND_SAFE, {.http_status = 404}, false},
        {CX_RESEND_SAFE, {.http_status = 501}, false},
        {CX_RESEND_SAFE, {.http_status = 302}, false},
        {CX_RESEND_SAFE, {.failure = CXONE_ERR_TRANSFER}, true},
        {CX_RESEND_SAFE, {.failure = CXONE_ERR_CONNECT, .unsent = true}, true},
        {CX_RESEND_SAFE, {.failure = CXONE_ERR_RESOLVE, .unsent = true}, true},
        {CX_RESEND_SAFE, {.failure = CXONE_ERR_TLS, .unsent = true}, false},
        {CX_RESEND_SAFE, {.failure = CXONE_ERR_DEADLINE}, false},
        {CX_RESEND_SAFE, {.failure = CXONE_ERR_NOMEM}, false},
        {CX_RESEND_IF_UNSENT, {.http_status = 429}, true},
        {CX_RESEND_IF_UNSENT, {.http_status = 503}, false},
        {CX_RESEND_IF_UNSENT, {.http_status = 500}, false},
        {CX_RESEND_IF_UNSENT, {.failure = CXONE_ERR_TRANSFER}, false},
        {CX_RESEND_IF_UNSENT, {.failure = CXONE_ERR_CONNECT, .unsent = true}, true},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const scripted_answer script[] = {rows[i].first, {.http_status = 200}};
        bench b;
        bench_open(&b, script, CX_COUNT(script));
        int http_status = 0;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        const cx_request request = make_request("POST", api_url, rows[i].resend);
        const cxone_status status = send_one(&b, &request, &http_status, &err);
        check(b.transport.asked == (rows[i].again ? 2 : 1), "row %zu: asked %zu times", i,
              b.transport.asked);
        check(status == (rows[i].again ? CXONE_OK : rows[i].first.failure), "row %zu: status %d", i,
              status);
        check(!rows[i].again || err == NULL, "row %zu: an error is left of a success", i);
        bench_close(&b);
    }
}

static void retry_after_is_kept(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 429, .retry_after_ms = 7000},
                                             {.http_status = 503, .retry_after_ms = 11000},
                                             {.http_status = 200}};
    bench b;
    bench_open(&b, script, CX_COUNT(script));
    int http_status = 0;
    const cx_request request = make_request("GET", api_url, CX_RESEND_SAFE);
    assert_int_equal(send_one(&b, &request, &http_status, NULL), CXONE_OK);
    assert_int_equal(http_status, 200);
    assert_int_equal(b.clock.slept_ms, 18000);
    bench_close(&b);
}

static void wait_past_the_deadline(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 429, .retry_after_ms = 60000}};
    bench b;
    bench_open(&b, script, CX_COUNT(script));
    int http_status = 0;
    const cx_request request = make_request("GET", api_url, CX_RESEND_SAFE);
    assert_int_equal(send_one(&b, &request, &http_status, NULL), CXONE_OK);
    assert_int_equal(http_status, 429);
    assert_int_equal(b.clock.slept_ms, 0);
    bench_close(&b);
}

static void retries_end(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 500}, {.http_status = 500},
                                             {.http_status = 500}, {.http_status = 500},
                                             {.http_status = 502}, {.http_status = 200}};
    bench b;
    bench_open(&b, script, CX_COUNT(script));
    int http_status = 0;
    const cx_request request = make_request("GET", api_url, CX_RESEND_SAFE);
    assert_int_equal(send_one(&b, &request, &http_status, NULL), CXONE_OK);
    assert_int_equal(http_status, 502); /* the fifth and last */
    assert_int_equal(b.transport.asked, 5);
    bench_close(&b);
}

/* ---------------------------------------------------------------- the trace */

static void trace_is_masked(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 200, .body = "customer text"}};
    bench b;
    bench_open(&b, script, CX_COUNT(script));
    int http_status = 0;
    cx_request request =
        make_request("POST", "https://api-au1.niceincontact.com/x?phone=5551234&top=3&tenantId=t",
                     CX_RESEND_SAFE);
    request.body = CX_LIT("{\"secret\":\"hunter2\"}");
    assert_int_equal(send_one(&b, &request, &http_status, NULL), CXONE_OK);
    assert_non_null(strstr(b.log.ptr, "/x?phone=***&top=3&tenantId=t"));
    assert_non_null(strstr(b.log.ptr, "< 200 in "));
    static const char *const secrets[] = {"5551234", "hunter2", "token1", "customer text"};
    for (size_t i = 0; i < CX_COUNT(secrets); i++) {
        check(strstr(b.log.ptr, secrets[i]) == NULL, "traced: %s", secrets[i]);
    }
    bench_close(&b);
}

/* ---------------------------------------------------------------- refusals */

static void error_bodies(void **state)
{
    (void)state;
    static const struct {
        int http_status;
        const char *body;
        const char *headers;
        cxone_status status;
        const char *code; /* NULL: none */
        const char *text;
    } rows[] = {
        {400, "{\"errors\":[{\"field\":\"status\",\"message\":\"bad\",\"errorCode\":\"X1\"}]}", "",
         CXONE_ERR_BAD_REQUEST, "X1", "status: bad"},
        {400,
         "{\"errors\":[{\"errorCode\":1,\"message\":\"a\"},{\"errorCode\":2,\"message\":\"b\"}]}",
         "", CXONE_ERR_BAD_REQUEST, "1", "a; b"},
        {403, "{\"error\":\"denied\",\"error_description\":\"no right\"}", "", CXONE_ERR_FORBIDDEN,
         "denied", "no right"},
        {400, "{\"error\":\"e\",\"errorDescription\":\"d\"}", "", CXONE_ERR_BAD_REQUEST, "e", "d"},
        {409, "{\"errorCode\":409,\"message\":\"busy\"}", "", CXONE_ERR_CONFLICT, "409", "busy"},
        {502, "{\"errorCode\":9,\"errorMessage\":\"m\",\"path\":\"/\"}", "", CXONE_ERR_UNAVAILABLE,
         "9", "m"},
        {404, "{\"code\":\"NF\",\"details\":\"gone\",\"errors\":null}", "", CXONE_ERR_NO_RESOURCE,
         "NF", "gone"},
        {401, "{\"timestamp\":1,\"status\":401,\"error\":\"U\",\"message\":\"m\",\"path\":\"/\"}",
         "", CXONE_ERR_UNAUTHORIZED, "U", "m"},
        {401, "{\"message\":\"Unauthorized\"}", "", CXONE_ERR_UNAUTHORIZED, NULL, "Unauthorized"},
        {429, "{\"message\":\"slow down\",\"route\":\"/r\"}", "", CXONE_ERR_LIMITED, NULL,
         "slow down"},
        {429, "{\"statusCode\":429,\"message\":\"m\",\"timestamp\":\"t\"}", "", CXONE_ERR_LIMITED,
         "429", "m"},
        {500, "{\"internalCode\":\"I\",\"message\":\"m\"}", "", CXONE_ERR_UNAVAILABLE, "I", "m"},
        {404, "{\"schemas\":[],\"detail\":\"no user\",\"status\":\"404\"}", "",
         CXONE_ERR_NO_RESOURCE, "404", "no user"},
        {418, "", "icStatusDescription: Invalid skillId\n", CXONE_ERR_API_REFUSED, NULL,
         "Invalid skillId"},
        {400, "No known way to render data", "", CXONE_ERR_BAD_REQUEST, NULL,
         "No known way to render data"},
        {503, "<html>maintenance</html>", "", CXONE_ERR_UNAVAILABLE, NULL, NULL},
        {400, "{\"errors\":{}}", "ICSTATUSDESCRIPTION:  x \n", CXONE_ERR_BAD_REQUEST, NULL, "x"},
        {400, "[1,2", "", CXONE_ERR_BAD_REQUEST, NULL, "[1,2"},
        {400, "{\x1f\x8b\x08}", "", CXONE_ERR_BAD_REQUEST, NULL, NULL}, /* no words at all */
        {400, "\x1f\x8b", "icStatusDescription: in Latin-1: \xFC\n", CXONE_ERR_BAD_REQUEST, NULL,
         "in Latin-1: \xFC"},
        {302, "", "Location: https://evil.example/\n", CXONE_ERR_REDIRECT, NULL, NULL},
        {199, "", "", CXONE_ERR_REPLY, NULL, NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_error) cxone_error *err = NULL;
        CX_AUTO(cx_reply) cx_reply reply;
        const cx_request request = make_request("GET", api_url, CX_RESEND_SAFE);
        cx_reply_init(&reply, &request);
        reply.http_status = rows[i].http_status;
        cx_buf_puts(&reply.body, rows[i].body);
        cx_buf_puts(&reply.headers, rows[i].headers);
        check(cx_fail_refused(&err, &request, &reply) == rows[i].status, "row %zu: status %d", i,
              err->status);
        check(err->http_status == rows[i].http_status, "row %zu: HTTP status", i);
        check(rows[i].code == NULL
                  ? err->service_code == NULL
                  : err->service_code != NULL && strcmp(err->service_code, rows[i].code) == 0,
              "row %zu: code %s", i, err->service_code);
        check(rows[i].text == NULL
                  ? err->service_text == NULL
                  : err->service_text != NULL && strcmp(err->service_text, rows[i].text) == 0,
              "row %zu: text %s", i, err->service_text);
    }
}

/* Servers repeat what they are sent. What a request says is secret is masked, however short. */
static void secrets_are_not_repeated(void **state)
{
    (void)state;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_reply) cx_reply reply;
    cx_request request = make_request("POST", api_url, CX_RESEND_SAFE);
    request.secrets[0] = CX_LIT("s3 cr&t");
    request.secrets[3] = CX_LIT("code");
    request.secrets[4] = CX_LIT("bad"); /* too short to be one: words stay words */
    cx_reply_init(&reply, &request);
    reply.http_status = 400;
    cx_buf_puts(&reply.body, "{\"error\":\"code s3 cr&t\",\"error_description\":\"a bad "
                             "s3 cr&t, s3%20cr%26ts3 cr&t, s3 cr&, codes3 cr\"}");
    assert_int_equal(cx_fail_refused(&err, &request, &reply), CXONE_ERR_BAD_REQUEST);
    assert_string_equal(err->service_code, "*** ***");
    assert_string_equal(err->service_text, "a bad ***, ******, s3 cr&, ***s3 cr");
}

/* Words that are too long for a message are cut, once what is secret in them is masked. */
static void long_words_are_cut(void **state)
{
    (void)state;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_reply) cx_reply reply;
    cx_request request = make_request("POST", api_url, CX_RESEND_SAFE);
    request.secrets[0] = CX_LIT("s3cr3t");
    cx_reply_init(&reply, &request);
    reply.http_status = 400;
    cx_buf_puts(&reply.body, "{\"message\":\"x");
    for (size_t i = 0; i < 2000; i++) {
        cx_buf_puts(&reply.body, " \xC3\xBCs3cr3t");
    }
    cx_buf_puts(&reply.body, "\"}");
    assert_int_equal(cx_fail_refused(&err, &request, &reply), CXONE_ERR_BAD_REQUEST);
    const cx_str text = cx_str_of(err->service_text);
    assert_true(text.len <= CX_MAX_MESSAGE && text.len > CX_MAX_MESSAGE - 10);
    assert_true(cx_str_starts_with(text, CX_LIT("x \xC3\xBC*** \xC3\xBC*** ")));
    assert_true(cx_str_ends_with(text, CX_LIT(" \xE2\x80\xA6")));
    assert_null(strstr(text.ptr, "s3"));
    for (size_t i = 0; i < text.len;) {
        const size_t length = cx_utf8_length(cx_str_slice(text, i, text.len));
        assert_int_not_equal(length, 0);
        i += length;
    }
}

static void limited_says_when(void **state)
{
    (void)state;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_reply) cx_reply reply;
    const cx_request request = make_request("GET", api_url, CX_RESEND_SAFE);
    cx_reply_init(&reply, &request);
    reply.http_status = 429;
    reply.retry_after_ms = 90000;
    assert_int_equal(cx_fail_refused(&err, &request, &reply), CXONE_ERR_LIMITED);
    assert_int_equal(err->retry_after_ms, 90000);
    assert_string_equal(err->hint, "come back in 90 seconds");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(trusted_hosts),       cmocka_unit_test(bad_urls),
        cmocka_unit_test(token_stays_home),    cmocka_unit_test(new_token_after_401),
        cmocka_unit_test(second_401_stands),   cmocka_unit_test(what_is_retried),
        cmocka_unit_test(retry_after_is_kept), cmocka_unit_test(wait_past_the_deadline),
        cmocka_unit_test(retries_end),         cmocka_unit_test(trace_is_masked),
        cmocka_unit_test(error_bodies),        cmocka_unit_test(secrets_are_not_repeated),
        cmocka_unit_test(long_words_are_cut),  cmocka_unit_test(limited_says_when),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
