/* What can go wrong on the way, and what the library makes of it. */
#include <stdlib.h>
#include <string.h>

#include "client/client_internal.h"
#include "contract/fixture.h"
#include "operations/operations.h"
#include "support/unit.h"

static const char case_number[] = "682956606682323";
static const char case_path[] = "/dfo/3.0/contacts/682956606682323";
static const char transcript_path[] = "/dfo/3.0/contacts/682956606682323/transcript";
static const cxone_recipient someone = {"someone@example.com", NULL};

static cxone_status read_case(fixture *f, cxone_error **err)
{
    cxone_reply *reply = NULL;
    const cxone_status status = cxone_case_get(f->client, case_number, &reply, err);
    check((reply != NULL) == (status == CXONE_OK), "reply and status differ");
    cxone_reply_free(reply);
    return status;
}

/* ---------------------------------------------------------------- passing faults */

static void passing_faults_pass(void **state)
{
    (void)state;
    static const struct {
        const char *rule;
        int64_t at_least_ms; /* what the library must have waited */
    } rows[] = {
        {"status=429;path=/dfo/;count=1;retry-after=7", 7000},
        {"status=429;path=/dfo/;count=1;retry-after-date=9", 8000},
        {"status=429;path=/dfo/;count=1", 0},
        {"status=503;path=/dfo/;count=2;retry-after=3", 6000},
        {"status=500;path=/dfo/;count=3", 0},
        {"status=502;path=/dfo/;count=1", 0},
        {"status=504;path=/dfo/;count=1", 0},
        {"status=408;path=/dfo/;count=1", 0},
        {"reset;path=/dfo/;count=2", 0},
        {"truncate;path=/dfo/;count=1", 0},
        {"status=503;path=/auth/token;count=1", 0},
        {"reset;path=/auth/token;count=1", 0},
        {"status=503;path=/.well-known/;count=2", 0},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        cxone_error *err = NULL;
        fixture_open(&f, WAY_PASSWORD, NULL, NULL);
        fixture_fault(&f, rows[i].rule);
        const cxone_status status = read_case(&f, &err);
        check(status == CXONE_OK, "%s: %s", rows[i].rule, cxone_error_message(err));
        check(err == NULL, "%s: a success with an error", rows[i].rule);
        check(f.clock.skipped_ms >= rows[i].at_least_ms, "%s: waited only %lld ms", rows[i].rule,
              (long long)f.clock.skipped_ms);
        CX_AUTO(cx_json) cx_json *faults = fixture_look(&f, "/_sandbox/faults");
        int64_t hits = 0;
        (void)cx_json_integer(cx_json_get(cx_json_at(cx_json_root(faults), 0), "hits"), &hits);
        check(hits > 0, "%s: the fault did not happen", rows[i].rule);
        fixture_close(&f);
    }
}

static void lasting_faults_are_told(void **state)
{
    (void)state;
    static const struct {
        const char *rule;
        cxone_status status;
        int http_status;
        size_t attempts; /* 1 + retries, or 1 */
    } rows[] = {
        {"status=429;path=/dfo/", CXONE_ERR_LIMITED, 429, 3},
        {"status=429;path=/dfo/;retry-after=3600", CXONE_ERR_LIMITED, 429, 1},
        {"status=503;path=/dfo/", CXONE_ERR_UNAVAILABLE, 503, 3},
        {"status=400;path=/dfo/", CXONE_ERR_BAD_REQUEST, 400, 1},
        {"status=403;path=/dfo/", CXONE_ERR_FORBIDDEN, 403, 1},
        {"status=404;path=/dfo/", CXONE_ERR_NO_RESOURCE, 404, 1},
        {"status=409;path=/dfo/", CXONE_ERR_CONFLICT, 409, 1},
        {"reset;path=/dfo/", CXONE_ERR_TRANSFER, 0, 3},
        {"truncate;path=/dfo/", CXONE_ERR_TRANSFER, 0, 3},
        {"bad-json;path=/dfo/", CXONE_ERR_REPLY, 200, 1},
        {"redirect=https://evil.example/;path=/dfo/", CXONE_ERR_REDIRECT, 302, 1},
        {"redirect=/dfo/3.0/contacts/1;path=/dfo/", CXONE_ERR_REDIRECT, 302, 1},
        {"large=80000000;path=/dfo/", CXONE_ERR_REPLY_TOO_LARGE, 0, 1},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        cxone_error *err = NULL;
        fixture_open(&f, WAY_PASSWORD, NULL, (const setting[]){{"retries", "2"}, {NULL, NULL}});
        fixture_fault(&f, rows[i].rule);
        const cxone_status status = read_case(&f, &err);
        check(status == rows[i].status, "%s: %s: %s", rows[i].rule, cxone_status_name(status),
              cxone_error_message(err));
        check(cxone_error_http_status(err) == rows[i].http_status, "%s: HTTP %d", rows[i].rule,
              cxone_error_http_status(err));
        check(cxone_error_correlation_id(err) != NULL, "%s: no correlation id", rows[i].rule);
        /* libcurl sends a read once more by itself when a kept connection turns out dead. */
        const size_t own = status == CXONE_ERR_TRANSFER ? 1 : 0;
        const size_t attempts = fixture_count(&f, "GET", case_path, NULL);
        check(attempts >= rows[i].attempts && attempts <= rows[i].attempts + own,
              "%s: %zu attempts", rows[i].rule, attempts);
        cxone_error_free(err);
        fixture_close(&f);
    }
}

static void limited_says_when_to_come_back(void **state)
{
    (void)state;
    fixture f;
    cxone_error *err = NULL;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    fixture_fault(&f, "status=429;path=/dfo/;retry-after-date=600");
    assert_int_equal(read_case(&f, &err), CXONE_ERR_LIMITED);
    const int64_t wait_ms = cxone_error_retry_after_ms(err);
    assert_true(wait_ms > 595000 && wait_ms <= 600000);
    assert_true(cxone_error_is_retryable(err));
    cxone_error_free(err);
    fixture_close(&f);
}

/* ---------------------------------------------------------------- what must not happen twice */

static void transcript_is_not_sent_twice(void **state)
{
    (void)state;
    static const struct {
        const char *rule;
        cxone_status status;
        size_t attempts;
    } rows[] = {
        {"status=503;path=/dfo/;count=1", CXONE_ERR_UNAVAILABLE, 1},
        {"status=500;path=/dfo/;count=1", CXONE_ERR_UNAVAILABLE, 1},
        {"reset;path=/dfo/;count=1", CXONE_ERR_TRANSFER, 1},
        {"truncate;path=/dfo/;count=1", CXONE_ERR_TRANSFER, 1},
        {"status=429;path=/dfo/;count=1;retry-after=1", CXONE_OK, 2},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        cxone_error *err = NULL;
        fixture_open(&f, WAY_PASSWORD, NULL, NULL);
        assert_int_equal(read_case(&f, NULL), CXONE_OK); /* a kept connection to lose */
        fixture_fault(&f, rows[i].rule);
        const cxone_status status =
            cxone_transcript_send(f.client, case_number, &someone, 1, NULL, &err);
        check(status == rows[i].status, "%s: %s", rows[i].rule, cxone_status_name(status));
        const size_t attempts = fixture_count(&f, "POST", transcript_path, NULL);
        check(attempts == rows[i].attempts, "%s: %zu attempts", rows[i].rule, attempts);
        if (status != CXONE_OK) { /* it may have been sent: nobody is told to try again */
            check(!cxone_error_is_retryable(err), "%s: retryable", rows[i].rule);
            check(strstr(cxone_error_hint(err), "look before") != NULL, "%s: %s", rows[i].rule,
                  cxone_error_hint(err));
        }
        cxone_error_free(err);
        fixture_close(&f);
    }
}

/* A transcript that was accepted is accepted, whatever the body says. */
static void accepted_is_accepted(void **state)
{
    (void)state;
    fixture f;
    cxone_reply *reply = NULL;
    fixture_open(&f, WAY_PASSWORD, (const char *const[]){"--transcript-status", "200", NULL}, NULL);
    fixture_fault(&f, "bad-json;path=/dfo/;method=POST");
    assert_int_equal(cxone_transcript_send(f.client, case_number, &someone, 1, &reply, NULL),
                     CXONE_OK);
    assert_int_equal(cxone_reply_http_status(reply), 200);
    assert_null(cxone_reply_value(reply));
    cxone_reply_free(reply);
    fixture_close(&f);
}

/* ---------------------------------------------------------------- time */

static void slow_replies_meet_the_deadline(void **state)
{
    (void)state;
    static const char *const rules[] = {"delay=20s;path=/dfo/", "delay=20s;path=/auth/token",
                                        "delay=20s;path=/.well-known/"};
    for (size_t i = 0; i < CX_COUNT(rules); i++) {
        fixture f;
        cxone_error *err = NULL;
        fixture_open(&f, WAY_PASSWORD, NULL, (const setting[]){{"timeout", "300ms"}, {NULL, NULL}});
        fixture_fault(&f, rules[i]);
        const int64_t before_ms = cx_clock_monotonic(cx_clock_system());
        const cxone_status status = read_case(&f, &err);
        const int64_t took_ms = cx_clock_monotonic(cx_clock_system()) - before_ms;
        check(status == CXONE_ERR_DEADLINE, "%s: %s: %s", rules[i], cxone_status_name(status),
              cxone_error_message(err));
        check(took_ms < 5000, "%s: took %lld ms", rules[i], (long long)took_ms);
        assert_int_equal(cxone_status_exit_code(status), 5);
        cxone_error_free(err);
        fixture_close(&f);
    }
}

static void retries_end_with_the_deadline(void **state)
{
    (void)state;
    fixture f;
    cxone_error *err = NULL;
    fixture_open(&f, WAY_PASSWORD, NULL,
                 (const setting[]){{"timeout", "10s"}, {"retries", "20"}, {NULL, NULL}});
    fixture_fault(&f, "status=503;path=/dfo/;retry-after=4");
    assert_int_equal(read_case(&f, &err), CXONE_ERR_UNAVAILABLE);
    assert_int_equal(f.clock.skipped_ms, 8000); /* a third wait would pass the deadline */
    cxone_error_free(err);
    fixture_close(&f);
}

/* ---------------------------------------------------------------- where things go */

static void loopback_is_never_proxied(void **state)
{
    (void)state;
    static const char *const names[] = {"http_proxy",  "HTTP_PROXY", "https_proxy",
                                        "HTTPS_PROXY", "all_proxy",  "ALL_PROXY"};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        assert_int_equal(setenv(names[i], "http://127.0.0.1:1", 1), 0); /* nobody listens there */
    }
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    cxone_error *err = NULL;
    const cxone_status status = read_case(&f, &err);
    check(status == CXONE_OK, "%s", cxone_error_message(err));
    fixture_close(&f);
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        assert_int_equal(unsetenv(names[i]), 0);
    }
}

static void lying_links_stay_home(void **state)
{
    (void)state;
    static const struct {
        const char *link;
        cxone_status status;
    } rows[] = {
        {"https://evil.example/dfo/3.0/contacts/682956606682323", CXONE_OK},
        {"https://api-b32.nice-incontact.com/dfo/3.0/contacts/682956606682323", CXONE_OK},
        {"http://user:pass@evil.example:81/dfo/3.0/contacts/682956606682323", CXONE_OK},
        {"/dfo/3.0/contacts/682956606682323", CXONE_OK},
        {"/dfo/3.0/contacts/682956606682323?next=https://evil.example/", CXONE_OK},
        {"//evil.example/dfo/3.0/contacts/682956606682323", CXONE_ERR_REPLY},
        {"https:////evil.example/dfo", CXONE_ERR_REPLY},
        {"https://evil.example", CXONE_ERR_REPLY},
        {"/dfo/3.0/contacts/682956606682323?a=b c", CXONE_ERR_REPLY},
        {"@evil.example/x", CXONE_ERR_REPLY},
        {"", CXONE_ERR_REPLY},
    };
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    const cx_call call = {.operation = cx_operation_find(CX_LIT("digital/contact.get"))};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cxone_reply *reply = NULL;
        cx_str target = {NULL, 0};
        cxone_status status = cx_api_link(&call, cx_str_of(rows[i].link), &target, NULL);
        if (status == CXONE_OK) {
            status = cx_api_read(&f.client->api, &call, target, &reply, NULL);
        }
        check(status == rows[i].status, "%s: %s", rows[i].link, cxone_status_name(status));
        cxone_reply_free(reply);
    }
    assert_int_equal(fixture_count(&f, "GET", case_path, NULL), 5); /* all came here */
    fixture_close(&f);
}

static void nobody_there(void **state)
{
    (void)state;
    fixture f;
    cxone_error *err = NULL;
    fixture_open(&f, WAY_PASSWORD, NULL,
                 (const setting[]){{"issuer", "http://127.0.0.1:1"}, {NULL, NULL}});
    assert_int_equal(read_case(&f, &err), CXONE_ERR_CONNECT);
    assert_int_equal(f.clock.sleeps, 4);
    assert_int_equal(cxone_status_exit_code(cxone_error_status(err)), 7);
    cxone_error_free(err);
    fixture_close(&f);
}

/* ---------------------------------------------------------------- nothing leaks */

static void no_secret_in_log_or_error(void **state)
{
    (void)state;
    static const char *const rules[] = {"status=400;path=/auth/token", "bad-json;path=/auth/token",
                                        "status=401;path=/dfo/", "reset;path=/auth/token"};
    for (size_t i = 0; i < CX_COUNT(rules); i++) {
        fixture f;
        cxone_error *err = NULL;
        cxone_token *token = NULL;
        fixture_open(&f, WAY_PASSWORD, NULL, (const setting[]){{"retries", "1"}, {NULL, NULL}});
        assert_int_equal(cxone_token_get(f.client, &token, NULL), CXONE_OK);
        fixture_fault(&f, rules[i]);
        fixture_advance(&f, 3500000);
        assert_int_not_equal(read_case(&f, &err), CXONE_OK);
        for (const cxone_error *e = err; e != NULL; e = cxone_error_cause(e)) {
            cx_buf_puts(&f.log, cxone_error_message(e));
            cx_buf_puts(&f.log, cxone_error_hint(e));
            cx_buf_puts(&f.log, cxone_error_service_text(e));
        }
        const char *const secrets[] = {
            sandbox_client_secret(f.sandbox), sandbox_access_key_id(f.sandbox),
            sandbox_access_key_secret(f.sandbox), cxone_token_access(token)};
        for (size_t k = 0; k < CX_COUNT(secrets); k++) {
            check(strstr(f.log.ptr, secrets[k]) == NULL, "%s: secret %zu is in\n%s", rules[i], k,
                  f.log.ptr);
        }
        cxone_token_free(token);
        cxone_error_free(err);
        fixture_close(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(passing_faults_pass),
        cmocka_unit_test(lasting_faults_are_told),
        cmocka_unit_test(limited_says_when_to_come_back),
        cmocka_unit_test(transcript_is_not_sent_twice),
        cmocka_unit_test(accepted_is_accepted),
        cmocka_unit_test(slow_replies_meet_the_deadline),
        cmocka_unit_test(retries_end_with_the_deadline),
        cmocka_unit_test(loopback_is_never_proxied),
        cmocka_unit_test(lying_links_stay_home),
        cmocka_unit_test(nobody_there),
        cmocka_unit_test(no_secret_in_log_or_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
