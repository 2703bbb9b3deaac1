/* Faults by rule: each kind on the wire, which calls they meet, and the grammar of rules. */
#include "base/alloc.h"
#include "base/time.h"
#include "sandbox/group.h"

#include "base/banned.h"

#define CASE "/dfo/3.0/contacts/682956606682323"
#define ACD  "/incontactapi/services/v33.0/server-time"

static int before_each(void **state)
{
    (void)state;
    start_over(sandbox);
    cx_free(token); /* it may have been made to expire */
    token = access_token(sandbox);
    return 0;
}

static void add(const char *rule)
{
    control(sandbox, "POST", "/_sandbox/faults", rule, 201);
}

static long get(const char *path, answer *got)
{
    ask(sandbox, &(call){.method = "GET", .path = path, .bearer = token}, got);
    return got->status;
}

static long status_of(const char *path)
{
    CX_AUTO(answer) answer got;
    return get(path, &got);
}

static void test_status_and_retry_after(void **state)
{
    (void)state;
    add("\"status=503;path=/dfo/;nth=1;count=2;retry-after=2\"");
    for (int i = 0; i < 2; i++) {
        CX_AUTO(answer) answer got;
        assert_int_equal(get(CASE, &got), 503);
        assert_view_equal(answer_header(&got, "Retry-After"), "2");
        assert_non_null(cx_json_get(cx_json_root(got.json), "errors"));
    }
    assert_int_equal(status_of(CASE), 200);
    CX_AUTO(cx_json) cx_json *rules = control_json(sandbox, "/_sandbox/faults");
    const cx_json_value *rule = cx_json_at(cx_json_root(rules), 0);
    int64_t hits = 0;
    int64_t seen = 0;
    assert_true(cx_json_integer(cx_json_get(rule, "hits"), &hits));
    assert_true(cx_json_integer(cx_json_get(rule, "seen"), &seen));
    assert_int_equal(hits, 2);
    assert_int_equal(seen, 3);
}

static void test_retry_after_as_a_date(void **state)
{
    (void)state;
    add("{\"status\":429,\"path\":\"/dfo/\",\"retry-after-date\":30,\"count\":1}");
    CX_AUTO(answer) answer got;
    assert_int_equal(get(CASE, &got), 429);
    int64_t until = 0;
    int64_t now = 0;
    assert_true(cx_time_parse_http(answer_header(&got, "Retry-After"), &until));
    assert_true(cx_time_parse_http(answer_header(&got, "Date"), &now));
    assert_in_range(until - now, 29000, 31000);
}

static void test_shapes(void **state)
{
    (void)state;
    static const struct {
        const char *shape;
        const char *member; /* NULL: an empty body */
    } rows[] = {
        {"acd", "error_description"}, {"dfo", "errors"},          {"token", "error"},
        {"userhub", "timestamp"},     {"gateway", "message"},     {"route", "route"},
        {"analytics", "statusCode"},  {"recording", "errorCode"}, {"empty", NULL},
        {"playback", "route"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf rule;
        cx_buf_init(&rule, 256);
        cx_buf_printf(&rule, "{\"status\":429,\"shape\":\"%s\",\"count\":1}", rows[i].shape);
        add(rule.ptr);
        CX_AUTO(answer) answer got;
        assert_int_equal(get(CASE, &got), 429);
        if (rows[i].member == NULL) {
            assert_int_equal(got.body.len, 0);
        } else {
            check(cx_json_get(cx_json_root(got.json), rows[i].member) != NULL, "%s: %s",
                  rows[i].shape, got.body.ptr);
        }
    }
}

static void test_body_of_ones_own(void **state)
{
    (void)state;
    add("{\"status\":500,\"body\":\"<html>; oh no</html>\",\"count\":1}");
    CX_AUTO(answer) answer got;
    assert_int_equal(get(CASE, &got), 500);
    assert_view_equal(cx_buf_view(&got.body), "<html>; oh no</html>");
}

static void test_reset(void **state)
{
    (void)state;
    add("\"reset;count=1\"");
    CX_AUTO(answer) answer got;
    (void)get(CASE, &got);
    assert_int_equal(got.outcome, CURLE_RECV_ERROR);
    assert_int_equal(status_of(CASE), 200);
}

static void test_truncate(void **state)
{
    (void)state;
    CX_AUTO(answer) answer whole;
    assert_int_equal(get(CASE, &whole), 200);
    add("\"truncate;count=1\"");
    CX_AUTO(answer) answer got;
    (void)get(CASE, &got);
    assert_int_equal(got.outcome, CURLE_PARTIAL_FILE);
    assert_int_equal(got.body.len, whole.body.len / 2);
    assert_memory_equal(got.body.ptr, whole.body.ptr, got.body.len);
}

static void test_bad_json(void **state)
{
    (void)state;
    add("\"bad-json;count=1\"");
    CX_AUTO(answer) answer got;
    assert_int_equal(get(CASE, &got), 200);
    assert_view_equal(answer_header(&got, "Content-Type"), "application/json");
    assert_true(got.body.len > 0);
    assert_null(got.json);
}

static void test_expire_token(void **state)
{
    (void)state;
    add("\"expire-token;path=/dfo/;count=1\"");
    assert_int_equal(status_of(CASE), 401);
    assert_int_equal(status_of(CASE), 401);
    assert_int_equal(status_of(ACD), 401);
    CX_AUTO(text) char *fresh = access_token(sandbox);
    CX_AUTO(answer) answer got;
    ask(sandbox, &(call){.method = "GET", .path = CASE, .bearer = fresh}, &got);
    assert_int_equal(got.status, 200);
}

static void test_redirect(void **state)
{
    (void)state;
    add("\"redirect=https://evil.example/x?a=b;count=1\"");
    CX_AUTO(answer) answer got;
    assert_int_equal(get(CASE, &got), 302);
    assert_view_equal(answer_header(&got, "Location"), "https://evil.example/x?a=b");
}

static void test_large(void **state)
{
    (void)state;
    add("\"large=70000000;count=1\"");
    CX_AUTO(answer) answer got;
    assert_int_equal(get(CASE, &got), 200);
    assert_int_equal(got.body.len, 70000000);
}

/* A delayed reply holds up nobody else. */
static void test_delay(void **state)
{
    (void)state;
    add("\"delay=400;path=" CASE ";count=1\"");
    CX_AUTO(answer) answer got;
    assert_int_equal(get(CASE, &got), 200);
    assert_true(got.millis >= 400);
    add("{\"delay\":\"10m\",\"path\":\"/slow\"}");
    CURLM *multi = curl_multi_init();
    CURL *slow = curl_easy_init();
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, 4096);
    cx_buf_printf(&url, "%s/slow", sandbox_url(sandbox));
    (void)curl_easy_setopt(slow, CURLOPT_URL, url.ptr);
    (void)curl_easy_setopt(slow, CURLOPT_PROXY, "");
    (void)curl_multi_add_handle(multi, slow);
    int64_t hits = 0;
    for (int i = 0; i < 1000 && hits == 0; i++) {
        int running = 0;
        (void)curl_multi_perform(multi, &running);
        (void)curl_multi_poll(multi, NULL, 0, 10, NULL);
        CX_AUTO(cx_json) cx_json *rules = control_json(sandbox, "/_sandbox/faults");
        (void)cx_json_integer(cx_json_get(cx_json_at(cx_json_root(rules), 1), "hits"), &hits);
    }
    assert_int_equal(hits, 1);
    CX_AUTO(answer) answer quick;
    assert_int_equal(get(CASE, &quick), 200);
    assert_true(quick.millis < 10000);
    (void)curl_multi_remove_handle(multi, slow);
    curl_easy_cleanup(slow);
    (void)curl_multi_cleanup(multi);
}

static void test_which_calls(void **state)
{
    (void)state;
    static const struct {
        const char *rule;
        const char *path;
        long statuses[4];
    } rows[] = {
        {"\"status=500;nth=3\"", CASE, {200, 200, 500, 200}},
        {"\"status=500;nth=2;count=2\"", CASE, {200, 500, 500, 200}},
        {"\"status=500\"", CASE, {500, 500, 500, 500}},
        {"\"status=500;count=1\"", CASE, {500, 200, 200, 200}},
        {"\"status=500;method=POST\"", CASE, {200, 200, 200, 200}},
        {"\"status=500;method=get;count=3\"", CASE, {500, 500, 500, 200}},
        {"\"status=500;path=/DFO/3.0;count=1\"", CASE, {500, 200, 200, 200}},
        {"\"status=500;path=/dfo/*/status\"", CASE, {200, 200, 200, 200}},
        {"\"status=500;path=*/contacts/*323;count=1\"", CASE, {500, 200, 200, 200}},
        {"\"status=500;path=/auth/\"", CASE, {200, 200, 200, 200}},
        {"\"status=500;probability=0\"", CASE, {200, 200, 200, 200}},
        {"\"status=500;probability=1;count=2\"", CASE, {500, 500, 200, 200}},
        {"[\"status=500;count=1\",\"status=503;count=2\"]", CASE, {500, 503, 503, 200}},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        control(sandbox, "DELETE", "/_sandbox/faults", NULL, 204);
        add(rows[i].rule);
        for (size_t n = 0; n < CX_COUNT(rows[i].statuses); n++) {
            const long got = status_of(rows[i].path);
            check(got == rows[i].statuses[n], "%s: call %zu got %ld", rows[i].rule, n + 1, got);
        }
    }
}

/* The same seed meets the same calls. */
static void test_probability_repeats(void **state)
{
    (void)state;
    const char *const options[] = {"--seed", "42", "--fault", "status=500;probability=0.5", NULL};
    unsigned patterns[2] = {0, 0};
    for (size_t run = 0; run < CX_COUNT(patterns); run++) {
        sandbox_process *other = sandbox_start(options);
        for (unsigned i = 0; i < 24; i++) {
            CX_AUTO(answer) answer got;
            ask(other, &(call){.method = "GET", .path = "/.well-known/openid-configuration"}, &got);
            patterns[run] = patterns[run] << 1 | (got.status == 500 ? 1U : 0U);
        }
        assert_int_equal(sandbox_stop(other), 0);
    }
    assert_int_equal(patterns[0], patterns[1]);
    assert_int_not_equal(patterns[0], 0);
    assert_int_not_equal(patterns[0], 0xffffff);
}

static void test_bad_rules(void **state)
{
    (void)state;
    static const char *const rules[] = {
        "\"\"",
        "\"path=/dfo/\"",
        "\"status=99\"",
        "\"status=abc\"",
        "\"status\"",
        "\"reset=1\"",
        "\"reset;truncate\"",
        "\"retry-after=2;reset\"",
        "\"status=500;shape=round\"",
        "\"status=500;nth=0\"",
        "\"status=500;probability=2\"",
        "\"delay=1h\"",
        "\"large=999999999999\"",
        "\"stauts=500\"",
        "{\"status\":[500]}",
        "{\"status\":500,\"reset\":true}",
        "{}",
        "7",
        "{\"status\":",
        "[\"status=500\",\"nonsense\"]",
    };
    for (size_t i = 0; i < CX_COUNT(rules); i++) {
        CX_AUTO(text) char *reply = NULL;
        const long status = sandbox_control(sandbox, "POST", "/_sandbox/faults", rules[i], &reply);
        check(status == 400, "%s: %ld", rules[i], status);
        assert_non_null(strstr(reply, "\"message\":\""));
    }
    CX_AUTO(cx_json) cx_json *left = control_json(sandbox, "/_sandbox/faults");
    assert_int_equal(cx_json_size(cx_json_root(left)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_status_and_retry_after, before_each),
        cmocka_unit_test_setup(test_retry_after_as_a_date, before_each),
        cmocka_unit_test_setup(test_shapes, before_each),
        cmocka_unit_test_setup(test_body_of_ones_own, before_each),
        cmocka_unit_test_setup(test_reset, before_each),
        cmocka_unit_test_setup(test_truncate, before_each),
        cmocka_unit_test_setup(test_bad_json, before_each),
        cmocka_unit_test_setup(test_expire_token, before_each),
        cmocka_unit_test_setup(test_redirect, before_each),
        cmocka_unit_test_setup(test_large, before_each),
        cmocka_unit_test_setup(test_delay, before_each),
        cmocka_unit_test_setup(test_which_calls, before_each),
        cmocka_unit_test_setup(test_probability_repeats, before_each),
        cmocka_unit_test_setup(test_bad_rules, before_each),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
