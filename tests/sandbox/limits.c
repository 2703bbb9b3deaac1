/* The limits that NICE publishes: what is refused, for how long, in which words, and what counts.
 */
#include "base/alloc.h"
#include "sandbox/group.h"

#include "base/banned.h"

#define CASE       "/dfo/3.0/contacts/682956606682323/status"
#define OTHER_CASE "/dfo/3.0/contacts/682956606682324/status"
#define JOBS       "/data-extraction/v1/jobs"
#define JOB                                                                            \
    "{\"entityName\":\"qm-workflows\",\"version\":\"4\",\"startDate\":\"2026-11-02\"," \
    "\"endDate\":\"2026-11-02\"}"

static int set_up(void **state)
{
    (void)state;
    return group_begin_with((const char *const[]){"--scenario", "calm-day", "--clock",
                                                  "2026-11-02T18:00:00Z", "--speed", "0", NULL});
}

static int before_each(void **state)
{
    (void)state;
    control(sandbox, "DELETE", "/_sandbox/limits", NULL, 204);
    return 0;
}

static void send_to(const char *method, const char *path, const char *body, long status,
                    answer *got)
{
    ask_for(sandbox, &(call){.method = method, .path = path, .bearer = token, .body = body}, status,
            got);
}

static void repeat(int times, const char *method, const char *path, const char *body, long status)
{
    for (int i = 0; i < times; i++) {
        CX_AUTO(answer) answer got;
        send_to(method, path, body, status, &got);
    }
}

static void pass(const char *milliseconds)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, 64);
    cx_buf_printf(&body, "{\"advance_ms\":%s}", milliseconds);
    control(sandbox, "POST", "/_sandbox/clock", body.ptr, 200);
}

static int64_t wait_of(const answer *got)
{
    int64_t seconds = 0;
    assert_true(cx_scan_int64(answer_header(got, "Retry-After"), &seconds));
    return seconds;
}

static void test_jobs(void **state)
{
    (void)state;
    CX_AUTO(answer) answer refused;
    repeat(1, "POST", JOBS, JOB, 202);
    send_to("POST", JOBS, JOB, 429, &refused);
    assert_in_range(wait_of(&refused), 25, 30);
    assert_int_equal(answer_integer(&refused, "status"), 429);
    assert_true(cx_str_equal(answer_text(&refused, "path"), CX_LIT(JOBS)));
    repeat(3, "GET", JOBS, NULL, 200); /* looking is not limited */
    pass("20000");
    CX_AUTO(answer) answer again;
    send_to("POST", JOBS, JOB, 429, &again); /* what was refused did not begin a window */
    assert_in_range(wait_of(&again), 1, 10);
    pass("10000");
    repeat(1, "POST", JOBS, JOB, 202);
}

static void test_one_contact(void **state)
{
    (void)state;
    CX_AUTO(answer) answer refused;
    repeat(250, "PUT", CASE, "{\"status\":\"open\"}", 204);
    /* the bucket fills while they are sent: at most one more for each 3.5 seconds */
    for (int i = 0; i < 20; i++) {
        CX_AUTO(answer) answer got;
        ask(sandbox,
            &(call){
                .method = "PUT", .path = CASE, .bearer = token, .body = "{\"status\":\"open\"}"},
            &got);
        if (got.status == 429) {
            break;
        }
    }
    send_to("PUT", CASE, "{\"status\":\"open\"}", 429, &refused);
    assert_in_range(wait_of(&refused), 1, 4);
    check(cx_json_get(cx_json_root(refused.json), "errors") != NULL, "%s", refused.body.ptr);
    repeat(1, "GET", "/dfo/3.0/contacts/682956606682323", NULL, 200);
    CX_AUTO(answer) answer other;
    ask(sandbox,
        &(call){
            .method = "PUT", .path = OTHER_CASE, .bearer = token, .body = "{\"status\":\"open\"}"},
        &other);
    assert_int_not_equal(other.status, 429);
    pass("60000");
    repeat(17, "PUT", CASE, "{\"status\":\"open\"}", 204);
}

static void test_playback(void **state)
{
    (void)state;
    CX_AUTO(answer) answer refused;
    const char *path = "/media-playback/v1/contacts?acd-call-id=1";
    repeat(150, "GET", path, NULL, 404);
    send_to("GET", path, NULL, 429, &refused);
    assert_in_range(wait_of(&refused), 280, 300);
    assert_true(
        cx_str_equal(answer_text(&refused, "route"), CX_LIT("/media-playback/v1/contacts")));
    control(sandbox, "DELETE", "/_sandbox/limits", NULL, 204);
    repeat(1, "GET", path, NULL, 404);
}

static void test_none(void **state)
{
    (void)state;
    sandbox_process *open = sandbox_start((const char *const[]){"--no-limits", NULL});
    char *bearer = access_token(open);
    for (int i = 0; i < 400; i++) {
        CX_AUTO(answer) answer got;
        ask_for(open,
                &(call){.method = "GET",
                        .path = "/media-playback/v1/contacts?acd-call-id=1",
                        .bearer = bearer},
                404, &got);
    }
    cx_free(bearer);
    assert_int_equal(sandbox_stop(open), 0);
}

/* How many calls the first tenant made of the row with that first path and so many calls. */
static int64_t used_of(const cx_json *document, const char *path, int64_t calls)
{
    const cx_json_value *list = cx_json_root(document);
    const cx_json_value *row = NULL;
    for (size_t i = 0; (row = cx_json_at(list, i)) != NULL; i++) {
        int64_t most = 0;
        int64_t used = 0;
        assert_true(cx_json_integer(cx_json_get(row, "calls"), &most));
        assert_true(cx_json_integer(cx_json_at(cx_json_get(row, "used"), 0), &used));
        if (most == calls &&
            cx_str_equal(cx_json_text(cx_json_at(cx_json_get(row, "paths"), 0)), cx_str_of(path))) {
            return used;
        }
    }
    fail_msg("no limit of %s", path);
    return 0;
}

/* A message that goes out counts as one, and as an update of its contact. */
static void test_counts(void **state)
{
    (void)state;
    CX_AUTO(answer) answer sent;
    ask(sandbox,
        &(call){.method = "POST",
                .path = "/dfo/3.0/channels/chat_1/outbound",
                .bearer = token,
                .body = "{}"},
        &sent);
    repeat(2, "PUT", CASE, "{\"status\":\"open\"}", 204);
    repeat(3, "GET", "/dfo/3.0/contacts", NULL, 200);
    CX_AUTO(cx_json) cx_json *limits = control_json(sandbox, "/_sandbox/limits");
    assert_int_equal(used_of(limits, "/dfo/3.0/channels/{}/outbound", 6000), 1);
    assert_int_equal(used_of(limits, "/dfo/3.0/contacts/{}/**", 17), 2);
    assert_int_equal(used_of(limits, "/dfo/3.0/contacts/**", 120000), 3);
    assert_int_equal(used_of(limits, "/dfo/3.0/contacts/**", 1000000), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_jobs, before_each),
        cmocka_unit_test_setup(test_one_contact, before_each),
        cmocka_unit_test_setup(test_playback, before_each),
        cmocka_unit_test_setup(test_counts, before_each),
        cmocka_unit_test(test_none),
    };
    return cmocka_run_group_tests(tests, set_up, group_end);
}
