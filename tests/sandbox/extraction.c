/* Data extraction: how jobs and their URLs end, and whose they are. What is in the files stands in
 * world.py. */
#include <string.h>

#include "base/alloc.h"
#include "sandbox/completed.h"

#include "base/banned.h"

#define JOBS "/data-extraction/v1/jobs"

enum {
    MAX_TEXT = 64 * 1024 * 1024
};

static int before_each(void **state)
{
    (void)state;
    start_over(sandbox);
    control(sandbox, "DELETE", "/_sandbox/limits", NULL, 204);
    return 0;
}

/* Makes a job of a day, and waits (by the clock) until it is done; its path, to be freed. */
static char *make(const char *entity, const char *version, const char *day)
{
    CX_AUTO(answer) answer made;
    CX_AUTO(cx_buf) cx_buf body;
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&body, MAX_TEXT);
    cx_buf_init(&path, MAX_TEXT);
    cx_buf_printf(&body,
                  "{\"entityName\":\"%s\",\"version\":\"%s\",\"startDate\":\"%s\",\"endDate\":"
                  "\"%s\"}",
                  entity, version, day, day);
    ask_for(sandbox, &(call){.method = "POST", .path = JOBS, .bearer = token, .body = body.ptr},
            202, &made);
    const cx_str id = cx_json_text(cx_json_root(made.json)); /* nothing but a text */
    cx_buf_printf(&path, JOBS "/%.*s", (int)id.len, id.ptr);
    pass(sandbox, 2000);
    return cx_strdup(cx_buf_view(&path));
}

static const cx_json_value *status_of(const answer *got)
{
    return cx_json_get(cx_json_root(got->json), "jobStatus");
}

static cx_str url_of(const answer *got)
{
    return text_of(cx_json_get(status_of(got), "result"), "url");
}

static size_t lines_of(const answer *file)
{
    cx_str rest = cx_buf_view(&file->body);
    cx_str line;
    size_t count = 0;
    while (cx_str_next(&rest, '\n', &line)) {
        check(cx_str_ends_with(line, CX_LIT("\r")), "line %zu", count);
        count++;
    }
    return count;
}

static void test_workflows(void **state)
{
    (void)state;
    CX_AUTO(answer) answer all;
    CX_AUTO(answer) answer some;
    CX_AUTO(answer) answer calls;
    CX_AUTO(answer) answer workflows;
    CX_AUTO(text)
    char *first = make("recording-interaction-metadata", "7", "2026-11-02");
    control(sandbox, "DELETE", "/_sandbox/limits", NULL, 204);
    CX_AUTO(text) char *second = make("qm-workflows", "4", "2026-11-02");
    get_of(sandbox, token, first, 0, 200, &all);
    get_of(sandbox, token, second, 0, 200, &some);
    fetch(sandbox, url_of(&all), 200, &calls);
    fetch(sandbox, url_of(&some), 200, &workflows);
    assert_memory_equal(workflows.body.ptr, "\xEF\xBB\xBFWorkflow ID,", 15);
    assert_int_equal(lines_of(&workflows) - 1, (lines_of(&calls) - 1) / 10);
}

/* A day that is still to come has no line but the names. */
static void test_nothing(void **state)
{
    (void)state;
    CX_AUTO(text) char *path = make("recording-interaction-metadata", "12", "2026-12-24");
    CX_AUTO(answer) answer got;
    CX_AUTO(answer) answer file;
    get_of(sandbox, token, path, 0, 200, &got);
    assert_true(text_is(status_of(&got), "status", "SUCCEEDED"));
    fetch(sandbox, url_of(&got), 200, &file);
    assert_int_equal(lines_of(&file), 1);
}

static void test_end(void **state)
{
    (void)state;
    CX_AUTO(text) char *path = make("qm-workflows", "4", "2026-11-02");
    CX_AUTO(answer) answer got;
    CX_AUTO(answer) answer file;
    CX_AUTO(answer) answer late;
    CX_AUTO(answer) answer expired;
    get_of(sandbox, token, path, 0, 200, &got);
    pass(sandbox, 29000);
    fetch(sandbox, url_of(&got), 200, &file);
    pass(sandbox, 1000);
    fetch(sandbox, url_of(&got), 403, &late);
    assert_true(cx_str_starts_with(cx_buf_view(&late.body), CX_LIT("<?xml")));
    pass(sandbox, 24LL * 3600 * 1000);
    CX_AUTO(text) char *fresh = access_token(sandbox);
    get_of(sandbox, fresh, path, 0, 200, &expired);
    assert_true(text_is(status_of(&expired), "status", "EXPIRED"));
    assert_null(cx_json_get(status_of(&expired), "result"));
}

/* A URL cannot be made to last by who has it. */
static void test_longer_url(void **state)
{
    (void)state;
    CX_AUTO(text) char *path = make("qm-workflows", "4", "2026-11-02");
    CX_AUTO(answer) answer got;
    CX_AUTO(answer) answer refused;
    CX_AUTO(cx_buf) cx_buf longer;
    cx_buf_init(&longer, MAX_TEXT);
    get_of(sandbox, token, path, 0, 200, &got);
    const cx_str url = url_of(&got);
    size_t name = url.len;
    while (url.ptr[name - 1] != '/') {
        name--;
    }
    cx_buf_append(&longer, cx_str_slice(url, 0, name));
    cx_buf_putc(&longer, 'f'); /* a larger number */
    cx_buf_append(&longer, cx_str_slice(url, name, url.len));
    fetch(sandbox, cx_buf_view(&longer), 403, &refused);
}

/* The token of an access key of another tenant than the first. */
static char *stranger(void)
{
    CX_AUTO(cx_json) cx_json *accounts = control_json(sandbox, "/_sandbox/accounts");
    const cx_str own = cx_str_of(sandbox_tenant_id(sandbox));
    const cx_json_value *one = NULL;
    for (size_t i = 0; (one = cx_json_at(cx_json_root(accounts), i)) != NULL; i++) {
        if (!cx_str_equal(text_of(one, "tenantId"), own)) {
            break;
        }
    }
    static const char *const members[][2] = {{"client_id", "clientId"},
                                             {"client_secret", "clientSecret"},
                                             {"username", "accessKeyId"},
                                             {"password", "accessKeySecret"}};
    CX_AUTO(cx_buf) cx_buf form;
    CX_AUTO(answer) answer login;
    cx_buf_init(&form, MAX_TEXT);
    form_add(&form, "grant_type", "password");
    for (size_t i = 0; i < CX_COUNT(members); i++) {
        CX_AUTO(text) char *value = cx_strdup(text_of(one, members[i][1]));
        form_add(&form, members[i][0], value);
    }
    ask_for(sandbox, &(call){.method = "POST", .path = "/auth/token", .body = form.ptr}, 200,
            &login);
    return cx_strdup(answer_text(&login, "access_token"));
}

static void test_tenants(void **state)
{
    (void)state;
    CX_AUTO(text) char *path = make("qm-workflows", "4", "2026-11-02");
    CX_AUTO(text) char *other = stranger();
    CX_AUTO(answer) answer lost;
    CX_AUTO(answer) answer list;
    get_of(sandbox, other, path, 0, 404, &lost);
    assert_true(cx_str_equal(answer_text(&lost, "path"), cx_str_of(path)));
    get_of(sandbox, other, JOBS, 0, 200, &list);
    assert_int_equal(cx_json_size(cx_json_get(cx_json_root(list.json), "jobs")), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_workflows, before_each),
        cmocka_unit_test_setup(test_nothing, before_each),
        cmocka_unit_test_setup(test_end, before_each),
        cmocka_unit_test_setup(test_longer_url, before_each),
        cmocka_unit_test_setup(test_tenants, before_each),
    };
    return cmocka_run_group_tests(tests, completed_begin, completed_end);
}
