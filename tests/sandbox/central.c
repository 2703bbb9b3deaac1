/* The legacy Central server: every grant in every kind of body, refusals, whoami. */
#include "base/alloc.h"
#include "base/encoding.h"
#include "sandbox/group.h"

#include "base/banned.h"

#define TOKEN "/InContactAuthorizationServer/Token"
#define APP   "SandboxApp@CXone:4601337"
#define FORM  "username=robin.sandbox%40example.com&password=sandbox-robin-4711&scope=AdminApi"
#define JSON  "\"username\":\"robin.sandbox@example.com\",\"password\":\"sandbox-robin-4711\""

static void post(const char *path, const char *basic, const char *type, const char *body,
                 long status, answer *got)
{
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, 1024);
    cx_buf_puts(&line, "Authorization: basic ");
    cx_base64_encode(&line, basic, strlen(basic));
    ask_for(sandbox,
            &(call){.method = "POST", .path = path, .headers = {type, line.ptr}, .body = body},
            status, got);
}

static void assert_ten_fields(const answer *got, const char *scope)
{
    assert_int_equal(cx_json_size(cx_json_root(got->json)), 10);
    assert_true(answer_text(got, "access_token").len > 100);
    assert_true(answer_text(got, "refresh_token").len > 100);
    assert_view_equal(answer_text(got, "token_type"), "bearer");
    assert_view_equal(answer_text(got, "scope"), scope);
    assert_int_equal(answer_integer(got, "expires_in"), 3600);
    assert_int_equal(answer_integer(got, "agent_id"), 18250431);
    assert_int_equal(answer_integer(got, "bus_no"), 4601337);
    assert_true(answer_integer(got, "team_id") > 0);
    const cx_str url = cx_str_of(sandbox_url(sandbox));
    const cx_str base = answer_text(got, "resource_server_base_uri");
    assert_true(cx_str_starts_with(base, url) && cx_str_ends_with(base, CX_LIT("/inContactAPI/")));
    const cx_str refresh = answer_text(got, "refresh_token_server_uri");
    assert_true(cx_str_starts_with(refresh, url) && cx_str_ends_with(refresh, CX_LIT(TOKEN)));
}

static void test_password(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        const char *type;
        const char *body;
    } rows[] = {
        {TOKEN, "Content-Type: application/x-www-form-urlencoded", "grant_type=password&" FORM},
        {TOKEN, "Content-Type: application/json",
         "{\"grant_type\":\"password\"," JSON ",\"scope\":\"AdminApi\"}"},
        {"/incontactauthorizationserver/token", "Content-Type: text/plain",
         "{\"grant_type\":\"password\"," JSON ",\"scope\":\"AdminApi\"}"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        post(rows[i].path, APP, rows[i].type, rows[i].body, 200, &got);
        assert_ten_fields(&got, "AdminApi");
        CX_AUTO(text) char *bearer = cx_strdup(answer_text(&got, "access_token"));
        CX_AUTO(answer) answer skills;
        ask_for(sandbox,
                &(call){.method = "GET",
                        .path = "/inContactAPI/services/v8.0/skills?top=1",
                        .bearer = bearer},
                200, &skills);
    }
}

static void test_access_key(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf form;
    password_form(sandbox, &form);
    CX_AUTO(answer) answer got;
    post(TOKEN, APP, "Content-Type: application/x-www-form-urlencoded", form.ptr, 200, &got);
    assert_ten_fields(&got, "AdminApi AgentApi AuthenticationApi PatronApi RealTimeApi "
                            "ReportingApi CustomApi");
}

static void test_other_grants(void **state)
{
    (void)state;
    CX_AUTO(answer) answer first;
    post(TOKEN, APP, "Content-Type: application/x-www-form-urlencoded", "grant_type=password&" FORM,
         200, &first);
    static const struct {
        const char *start;
        const char *from;
    } rows[] = {
        {"{\"grant_type\":\"refresh_token\",\"scope\":\"AdminApi\",\"refresh_token\":\"",
         "refresh_token"},
        {"{\"grant_type\":\"token_exchange\",\"scope\":\"AdminApi\",\"access_token\":\"",
         "access_token"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf body;
        cx_buf_init(&body, 8192);
        cx_buf_puts(&body, rows[i].start);
        cx_buf_append(&body, answer_text(&first, rows[i].from));
        cx_buf_puts(&body, "\"}");
        CX_AUTO(answer) answer got;
        post(TOKEN, APP, "Content-Type: application/json", body.ptr, 200, &got);
        assert_ten_fields(&got, "AdminApi");
    }
    CX_AUTO(answer) answer client;
    post(TOKEN, APP, "Content-Type: application/json", "{\"grant_type\":\"client\"}", 200, &client);
    assert_null(cx_json_get(cx_json_root(client.json), "refresh_token"));
    assert_true(answer_text(&client, "access_token").len > 100);
}

static void test_refusals(void **state)
{
    (void)state;
    static const char unauthorized[] =
        "Client application 'SandboxApp@CXone' not authorized for user";
    static const struct {
        const char *app;
        const char *body;
        long status;
        const char *error;
        const char *text;
    } rows[] = {
        {"Nobody@Nowhere:1", "grant_type=password&" FORM, 401, "invalid_client", NULL},
        {"SandboxApp@CXone:1", "grant_type=password&" FORM, 401, "invalid_client", NULL},
        {APP, "grant_type=password&username=a&password=b", 401, "invalid_grant", unauthorized},
        {"HarbourApp@CXone:4601842", "grant_type=password&" FORM, 401, "invalid_grant", NULL},
        {APP, "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"x\"}", 401, "invalid_grant",
         NULL},
        {APP, "grant_type=token_exchange&access_token=x", 401, "invalid_grant", NULL},
        {APP, "grant_type=password&username=a", 400, "invalid_request", NULL},
        {APP, "grant_type=implicit", 400, "unsupported_grant_type", NULL},
        {APP, "{\"grant_type\":", 400, "invalid_request", NULL},
        {APP, "", 400, "invalid_request", NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        post(TOKEN, rows[i].app, "Content-Type: text/plain", rows[i].body, rows[i].status, &got);
        assert_view_equal(answer_text(&got, "error"), rows[i].error);
        assert_true(answer_text(&got, "error_description").len > 0);
        if (rows[i].text != NULL) {
            assert_view_equal(answer_text(&got, "error_description"), rows[i].text);
        }
    }
}

/* For tokens of every issuer, with or without a client; numbers are texts. */
static void test_whoami(void **state)
{
    (void)state;
    CX_AUTO(text) char *bearer = access_token(sandbox);
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, 8192);
    cx_buf_printf(&body, "{\"token\":\"%s\"}", bearer);
    control(sandbox, "POST", "/_sandbox/clock", "{\"advance_ms\":600000}", 200);
    CX_AUTO(answer) answer got;
    ask_for(sandbox,
            &(call){.method = "POST",
                    .path = "/incontactauthorizationserver/token/whoami",
                    .body = body.ptr},
            200, &got);
    assert_view_equal(answer_text(&got, "agent_id"), "18250431");
    assert_view_equal(answer_text(&got, "bus_no"), "4601337");
    assert_view_equal(answer_text(&got, "sub"), "user:11eb2a53-0b6e-5d40-a1c7-0242ac110002");
    assert_view_equal(answer_text(&got, "iss"), sandbox_url(sandbox));
    const int64_t left = answer_integer(&got, "expires_in");
    check(left <= 3000 && left > 2900, "%lld seconds left", (long long)left);
    CX_AUTO(answer) answer by_app;
    post(TOKEN "/whoami", APP, "Content-Type: application/json", body.ptr, 200, &by_app);
    CX_AUTO(answer) answer wrong;
    post(TOKEN "/whoami", APP, "Content-Type: application/json", "{\"token\":\"x\"}", 401, &wrong);
    CX_AUTO(answer) answer missing;
    post(TOKEN "/whoami", APP, "Content-Type: application/json", "{}", 400, &missing);
    control(sandbox, "POST", "/_sandbox/clock", "{\"offset_ms\":0}", 200);
}

static void test_journal_keeps_no_secret(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    post(TOKEN, APP, "Content-Type: application/x-www-form-urlencoded",
         "grant_type=password&username=someone&password=hunter2", 401, &got);
    CX_AUTO(text) char *journal = NULL;
    assert_int_equal(sandbox_control(sandbox, "GET", "/_sandbox/journal", NULL, &journal), 200);
    assert_non_null(journal);
    check(strstr(journal, "hunter2") == NULL, "a password is in the journal");
    check(strstr(journal, "someone") == NULL, "a user name is in the journal");
    check(strstr(journal, "sandbox-robin-4711") == NULL, "a password is in the journal");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_password),     cmocka_unit_test(test_access_key),
        cmocka_unit_test(test_other_grants), cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_whoami),       cmocka_unit_test(test_journal_keeps_no_secret),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
