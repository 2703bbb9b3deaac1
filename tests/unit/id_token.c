/* The claims of an id_token, clocks and their drift, and how an issuer's keys are fetched. */
#include <stdio.h>

#include "support/issuer.h"
#include "support/scripted_transport.h"
#include "support/virtual_clock.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- claims */

#define TIMES "\"iat\":1700000000,\"exp\":1700003600"
#define X50   "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
#define X255  X50 X50 X50 X50 X50 "xxxxx"

static void who_and_for_whom(void **state)
{
    (void)state;
    static const struct {
        const char *payload;
        const char *said;
    } rows[] = {
        {CLAIMS, NULL},
        {"{\"sub\":\"u\",\"aud\":\"client\"," TIMES "}", "does not say who issued it"},
        {"{\"iss\":7,\"sub\":\"u\",\"aud\":\"client\"," TIMES "}", "does not say who issued it"},
        {"{\"iss\":\"" ISSUER "/\",\"sub\":\"u\",\"aud\":\"client\"," TIMES "}",
         "of another issuer: \"" ISSUER "/\" in place of \"" ISSUER "\""},
        {"{\"iss\":\"" ISSUER ".evil.example\",\"sub\":\"u\",\"aud\":\"client\"," TIMES "}",
         "of another issuer"},
        {"{\"iss\":\"HTTPS://cxone.niceincontact.com\",\"aud\":\"client\"," TIMES "}",
         "of another issuer"},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"u\"," TIMES "}", "does not say for whom it is (aud)"},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"u\",\"aud\":\"Client\"," TIMES "}",
         "is for another client (aud)"},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"u\",\"aud\":[]," TIMES "}", "is for another client"},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"u\",\"aud\":{\"client\":1}," TIMES "}",
         "aud is neither a string nor a list of strings"},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"u\",\"aud\":[\"client\",1]," TIMES "}",
         "aud is neither a string nor a list of strings"},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"u\",\"aud\":[\"client\"]," TIMES "}", NULL},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"u\",\"aud\":[\"a\",\"client\"]," TIMES "}",
         "has 2 audiences and does not say for which"},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"u\",\"aud\":[\"a\",\"client\"],\"azp\":\"a\"," TIMES
         "}",
         "was issued to another client (azp)"},
        {"{\"iss\":\"" ISSUER
         "\",\"sub\":\"u\",\"aud\":[\"a\",\"client\"],\"azp\":\"client\"," TIMES "}",
         NULL},
        {"{\"azp\":\"other\"," WHO TIMES "}", "was issued to another client (azp)"},
        {"{\"azp\":[\"client\"]," WHO TIMES "}", "was issued to another client (azp)"},
        {"{\"iss\":\"" ISSUER "\",\"aud\":\"client\"," TIMES "}", "of whom it is (sub)"},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"\",\"aud\":\"client\"," TIMES "}",
         "of whom it is (sub)"},
        {"{\"iss\":\"" ISSUER "\",\"sub\":42,\"aud\":\"client\"," TIMES "}", "of whom it is (sub)"},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"" X255 "\",\"aud\":\"client\"," TIMES "}", NULL},
        {"{\"iss\":\"" ISSUER "\",\"sub\":\"x" X255 "\",\"aud\":\"client\"," TIMES "}",
         "sub is longer than 255 characters"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        expect_signed(HEADER, rows[i].payload, &plain_rules, rows[i].said);
    }
    cx_id_token_rules no_client = plain_rules;
    no_client.client_id = (cx_str){NULL, 0};
    expect_signed(HEADER, "{\"iss\":\"" ISSUER "\",\"sub\":\"u\",\"aud\":\"whoever\"," TIMES "}",
                  &no_client, NULL);
}

static void dates_are_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *times;
        const char *said;
    } rows[] = {
        {"\"iat\":1700000000.75,\"exp\":1.7000036e9,\"nbf\":1700000000.5", NULL},
        {"\"iat\":1700000000", "has no exp"},
        {"\"exp\":1700003600", "has no iat"},
        {"\"iat\":1700000000,\"exp\":\"1700003600\"", "exp is not a number"},
        {"\"iat\":\"1700000000\",\"exp\":1700003600", "iat is not a number"},
        {"\"iat\":1700000000,\"exp\":1700003600,\"nbf\":null", "nbf is not a number"},
        {"\"iat\":1700000000,\"exp\":1e300", "exp is not a date"},
        {"\"iat\":1700000000,\"exp\":9223372036854775807", "exp is not a date"},
        {"\"iat\":-1,\"exp\":1700003600", "iat is not a date"},
        {"\"iat\":1700000000,\"exp\":1700003600,\"nbf\":-9223372036854775808", "nbf is not a date"},
        {"\"iat\":1700000000,\"exp\":1700000000", "expired before it was issued"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        char payload[256];
        (void)snprintf(payload, sizeof payload, "{" WHO "%s}", rows[i].times);
        expect_signed(HEADER, payload, &plain_rules, rows[i].said);
    }
}

/* Seconds from now of iat, exp and nbf, at 2023-11-14T22:13:20Z. */
static void clocks(void **state)
{
    (void)state;
    static const struct {
        int iat, exp, nbf;
        bool granted_now;
        int64_t drift_ms;
        cxone_status status;
        const char *said;
    } rows[] = {
        /* 4:59, 5:00, 5:01, either way */
        {299, 3899, 299, true, 300000, CXONE_OK, NULL},
        {300, 3900, 300, true, 300000, CXONE_OK, NULL},
        {301, 3901, 301, true, 300000, CXONE_ERR_CLOCK,
         "clocks are too far apart: the id_token was issued at 2023-11-14T22:18:21Z by the "
         "server's, and it is 2023-11-14T22:13:20Z by this machine's"},
        {301, 3901, 0, false, 300000, CXONE_ERR_CLOCK, "clocks are too far apart"},
        {-299, 3301, -299, true, 300000, CXONE_OK, NULL},
        {-300, 3300, -300, true, 300000, CXONE_OK, NULL},
        {-301, 3299, -301, true, 300000, CXONE_ERR_CLOCK,
         "issued at 2023-11-14T22:08:19Z by the server's, and it is 2023-11-14T22:13:20Z"},
        {-7200, -3600, -7200, true, 300000, CXONE_ERR_CLOCK, "clocks are too far apart"},
        /* a token that was kept may be old */
        {-301, 3299, -301, false, 300000, CXONE_OK, NULL},
        {-3899, -299, -3899, false, 300000, CXONE_OK, NULL},
        {-3900, -300, -3900, false, 300000, CXONE_ERR_ID_TOKEN, "expired at 2023-11-14T22:08:20Z"},
        {-3901, -301, -3901, false, 300000, CXONE_ERR_ID_TOKEN,
         "expired at 2023-11-14T22:08:19Z, and it is 2023-11-14T22:13:20Z"},
        {0, 3600, 299, true, 300000, CXONE_OK, NULL},
        {0, 3600, 301, true, 300000, CXONE_ERR_ID_TOKEN,
         "not valid before 2023-11-14T22:18:21Z, and it is 2023-11-14T22:13:20Z"},
        /* another setting */
        {1, 3600, 0, true, 0, CXONE_ERR_CLOCK, "clocks are too far apart"},
        {0, 3600, 0, true, 0, CXONE_OK, NULL},
        {-3600, 1, 0, false, 0, CXONE_OK, NULL},
        {-3600, 0, 0, false, 0, CXONE_ERR_ID_TOKEN, "expired at"},
        {3599, 7200, 0, true, 3600000, CXONE_OK, NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        char text[256];
        CX_AUTO(cx_error) cxone_error *err = NULL;
        CX_AUTO(cx_json) cx_json *claims = NULL;
        cx_id_token_rules rules = plain_rules;
        rules.granted_now = rows[i].granted_now;
        rules.drift_ms = rows[i].drift_ms;
        (void)snprintf(text, sizeof text, "{" WHO "\"iat\":%d,\"exp\":%d,\"nbf\":%d}",
                       1700000000 + rows[i].iat, 1700000000 + rows[i].exp,
                       1700000000 + rows[i].nbf);
        assert_int_equal(cx_json_parse(cx_str_of(text), &claims, NULL), CXONE_OK);
        const cxone_status status = cx_id_token_check(cx_json_root(claims), &rules, &err);
        expect_status(text, status, err, rows[i].status, rows[i].said);
    }
}

/* at_hash of OpenID Connect Core's own example (appendix A.3) and its access token. */
static void nonce_and_access_token(void **state)
{
    (void)state;
    static const struct {
        const char *claims;
        const char *nonce;
        const char *access_token;
        const char *said;
    } rows[] = {
        {"\"nonce\":\"n-0S6\",", "n-0S6", "", NULL},
        {"\"nonce\":\"n-0S6\",", "", "", NULL},
        {"\"nonce\":\"n-0S7\",", "n-0S6", "", "is of another login (nonce)"},
        {"\"nonce\":\"n-0S6x\",", "n-0S6", "", "is of another login (nonce)"},
        {"", "n-0S6", "", "does not say of which login it is (nonce)"},
        {"\"nonce\":[\"n-0S6\"],", "n-0S6", "", "does not say of which login it is (nonce)"},
        {"\"at_hash\":\"77QmUPtjPfzWtF2AnpK9RQ\",", "",
         "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y", NULL},
        {"\"at_hash\":\"77QmUPtjPfzWtF2AnpK9RQ\",", "", "", NULL},
        {"\"at_hash\":\"77QmUPtjPfzWtF2AnpK9RQ\",", "", "another",
         "does not belong to the access token (at_hash)"},
        {"\"at_hash\":\"77QmUPtjPfzWtF2AnpK9RQ==\",", "",
         "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y", "does not belong to the access token"},
        {"\"at_hash\":\"\",", "", "another", "does not belong to the access token"},
        {"\"at_hash\":null,", "", "another", "does not belong to the access token"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        char payload[512];
        cx_id_token_rules rules = plain_rules;
        rules.nonce = cx_str_of(rows[i].nonce);
        rules.access_token = cx_str_of(rows[i].access_token);
        (void)snprintf(payload, sizeof payload, "{%s" WHO TIMES "}", rows[i].claims);
        expect_signed(HEADER, payload, &rules, rows[i].said);
    }
}

/* ---------------------------------------------------------------- fetching keys */

#define JWKS_URL ISSUER "/auth/jwks"

typedef struct bench {
    virtual_clock clock;
    scripted_transport transport;
    cx_net *net;
    cx_keys keys;
    cx_buf old_set; /* keys[0] only */
    cx_buf new_set; /* keys[1] too, as "two" */
} bench;

static void bench_init(bench *b, const scripted_answer *script, size_t length)
{
    cx_hosts *hosts = NULL;
    *b = (bench){.net = NULL};
    virtual_clock_init(&b->clock, start_ms);
    assert_int_equal(cx_hosts_new(&hosts, NULL), CXONE_OK);
    const cx_net_options options = {
        .clock = &b->clock.clock,
        .random = cx_random_system(),
        .transport = scripted_transport_init(&b->transport, script, length),
        .hosts = hosts,
        .timeout_ms = 60000,
    };
    assert_int_equal(cx_net_new(&options, &b->net, NULL), CXONE_OK);
    make_set(&b->old_set, NULL);
    make_set(&b->new_set, ",\"kid\":\"two\"");
}

static void bench_deinit(bench *b)
{
    cx_keys_deinit(&b->keys);
    cx_net_free(b->net);
    cx_buf_deinit(&b->transport.log);
    cx_buf_deinit(&b->old_set);
    cx_buf_deinit(&b->new_set);
}

/* Validates a token of keys[which], and looks how often keys have been fetched by then. */
static void expect_fetched(bench *b, size_t which, cxone_status wanted, const char *said,
                           size_t fetches)
{
    static const char *const headers_of[] = {HEADER, "{\"alg\":\"RS256\",\"kid\":\"two\"}"};
    CX_AUTO(cx_buf) cx_buf token;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_json) cx_json *claims = NULL;
    sign(keys[which], headers_of[which], CLAIMS, &token);
    const cxone_status status =
        cx_id_token_validate(cx_buf_view(&token), &plain_rules, &b->keys, b->net, CX_LIT(JWKS_URL),
                             cx_net_deadline(b->net), &claims, &err);
    expect_status(said != NULL ? said : "good", status, err, wanted, said);
    assert_int_equal(claims != NULL, wanted == CXONE_OK);
    assert_int_equal(b->transport.asked, fetches);
}

static void keys_are_fetched_once(void **state)
{
    (void)state;
    bench b;
    scripted_answer script[] = {{.path = JWKS_URL, .http_status = 200},
                                {.path = JWKS_URL, .http_status = 200}};
    bench_init(&b, script, CX_COUNT(script));
    script[0].body = b.old_set.ptr;
    script[1].body = b.old_set.ptr;
    expect_fetched(&b, 0, CXONE_OK, NULL, 1);
    virtual_advance(&b.clock, CX_KEYS_MAX_AGE_MS - 1);
    expect_fetched(&b, 0, CXONE_OK, NULL, 1);
    assert_null(strstr(b.transport.log.ptr, "[x")); /* no bearer token goes along */
    virtual_advance(&b.clock, 1);
    expect_fetched(&b, 0, CXONE_OK, NULL, 2);
    bench_deinit(&b);
}

static void unknown_keys_are_fetched_anew_rarely(void **state)
{
    (void)state;
    bench b;
    scripted_answer script[] = {{.http_status = 200}, {.http_status = 200}, {.http_status = 200}};
    bench_init(&b, script, CX_COUNT(script));
    script[0].body = b.old_set.ptr;
    script[1].body = b.old_set.ptr;
    script[2].body = b.new_set.ptr;
    expect_fetched(&b, 1, CXONE_ERR_ID_TOKEN, "key \"two\" is not among", 1); /* they are new */
    expect_fetched(&b, 1, CXONE_ERR_ID_TOKEN, "key \"two\" is not among", 2);
    expect_fetched(&b, 1, CXONE_ERR_ID_TOKEN, "key \"two\" is not among", 2);
    virtual_advance(&b.clock, CX_KEYS_REFETCH_MS - 1);
    expect_fetched(&b, 1, CXONE_ERR_ID_TOKEN, "key \"two\" is not among", 2);
    expect_fetched(&b, 0, CXONE_OK, NULL, 2); /* good tokens need nothing of this */
    virtual_advance(&b.clock, 1);
    expect_fetched(&b, 1, CXONE_OK, NULL, 3);
    expect_fetched(&b, 0, CXONE_OK, NULL, 3);
    bench_deinit(&b);
}

/* CXone's development issuer calls its key "default": a new one may have the name of the old. */
static void a_key_changed_under_its_name(void **state)
{
    (void)state;
    bench b;
    CX_AUTO(cx_buf) cx_buf before;
    scripted_answer script[] = {{.http_status = 200}, {.http_status = 200}};
    bench_init(&b, script, CX_COUNT(script));
    cx_buf_init(&before, CX_MAX_AUTH_REPLY);
    cx_buf_puts(&before, "{\"keys\":[");
    append_jwk(&before, keys[1], ",\"kid\":\"one\"");
    cx_buf_puts(&before, "]}");
    script[0].body = before.ptr;
    script[1].body = b.old_set.ptr;
    expect_fetched(&b, 0, CXONE_ERR_ID_TOKEN, "signature is not of its key \"one\"", 1);
    expect_fetched(&b, 0, CXONE_OK, NULL, 2);
    bench_deinit(&b);
}

static void keys_that_cannot_be_had(void **state)
{
    (void)state;
    bench b;
    scripted_answer script[] = {{.http_status = 404, .body = "no"},
                                {.failure = CXONE_ERR_CONNECT},
                                {.http_status = 200, .body = "<html>"},
                                {.http_status = 200},
                                {.http_status = 200, .body = "{}"}};
    bench_init(&b, script, CX_COUNT(script));
    script[3].body = b.old_set.ptr;
    expect_fetched(&b, 0, CXONE_ERR_NO_RESOURCE, "GET jwks_uri", 1);
    expect_fetched(&b, 0, CXONE_ERR_CONNECT, "scripted failure", 2);
    expect_fetched(&b, 0, CXONE_ERR_DISCOVERY, "key set: invalid JSON", 3);
    expect_fetched(&b, 0, CXONE_OK, NULL, 4);
    expect_fetched(&b, 1, CXONE_ERR_DISCOVERY, "has no list of keys", 5);
    expect_fetched(&b, 0, CXONE_OK, NULL, 5); /* the old ones stay */
    expect_fetched(&b, 1, CXONE_ERR_ID_TOKEN, "key \"two\" is not among", 5);
    bench_deinit(&b);
}

static void only_the_right_place_is_asked(void **state)
{
    (void)state;
    static const struct {
        const char *url;
        cxone_status status;
    } rows[] = {
        {"https://keys.example.com/jwks", CXONE_ERR_HOST_REFUSED},
        {"http://cxone.niceincontact.com/auth/jwks", CXONE_ERR_DISCOVERY},
        {"file:///etc/passwd", CXONE_ERR_DISCOVERY},
        {"", CXONE_ERR_DISCOVERY},
    };
    bench b;
    CX_AUTO(cx_buf) cx_buf token;
    bench_init(&b, NULL, 0);
    sign(keys[0], HEADER, CLAIMS, &token);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_error) cxone_error *err = NULL;
        CX_AUTO(cx_jws) cx_jws *jws = NULL;
        assert_int_equal(cx_jws_parse(cx_buf_view(&token), &jws, NULL), CXONE_OK);
        const cxone_status status = cx_keys_verify(&b.keys, b.net, cx_str_of(rows[i].url), jws,
                                                   cx_net_deadline(b.net), &err);
        expect_status(rows[i].url, status, err, rows[i].status, NULL);
    }
    assert_int_equal(b.transport.asked, 0);
    bench_deinit(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_and_for_whom),
        cmocka_unit_test(dates_are_numbers),
        cmocka_unit_test(clocks),
        cmocka_unit_test(nonce_and_access_token),
        cmocka_unit_test(keys_are_fetched_once),
        cmocka_unit_test(unknown_keys_are_fetched_anew_rarely),
        cmocka_unit_test(a_key_changed_under_its_name),
        cmocka_unit_test(keys_that_cannot_be_had),
        cmocka_unit_test(only_the_right_place_is_asked),
    };
    return cmocka_run_group_tests_name("unit/id_token", tests, make_keys, free_keys);
}
