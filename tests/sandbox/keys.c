/* Managing access keys, as UserHub and as ACD have it: what is made, switched off and deleted takes
 * effect at the next login. */
#include "base/alloc.h"
#include "base/encoding.h"
#include "sandbox/group.h"

#include "base/banned.h"

#define USERHUB "/access-key-management/v1/access-keys"
#define ACD     "/incontactapi/services/v34.0/access-keys"
#define USER    "11eb2a53-0b6e-5d40-a1c7-0242ac110002"

static void manage(const char *method, const char *path, const char *body, long status, answer *got)
{
    ask_for(sandbox,
            &(call){.method = method,
                    .path = path,
                    .bearer = token,
                    .headers = {"Accept: application/json"},
                    .body = body},
            status, got);
}

/* The status of a login with the key. */
static long log_in_with(const char *id, const char *secret)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, 1024);
    cx_buf_printf(&body, "{\"accessKeyId\":\"%s\",\"accessKeySecret\":\"%s\"}", id, secret);
    CX_AUTO(answer) answer got;
    ask(sandbox,
        &(call){.method = "POST", .path = "/authentication/v1/token/access-key", .body = body.ptr},
        &got);
    return got.status;
}

static char *path_of(const char *base, const char *id, const char *query)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, 1024);
    cx_buf_printf(&path, "%s/", base);
    cx_percent_encode(&path, cx_str_of(id));
    cx_buf_puts(&path, query);
    return cx_strdup(cx_buf_view(&path));
}

static char *text_of(const cx_json_value *key, const char *name)
{
    char *text = cx_strdup(cx_json_get_text(key, name));
    assert_int_equal(strlen(text), 56);
    return text;
}

static void test_userhub(void **state)
{
    (void)state;
    CX_AUTO(answer) answer made;
    manage("POST", USERHUB, "{\"userId\":\"" USER "\"}", 200, &made);
    const cx_json_value *key = cx_json_get(cx_json_root(made.json), "resultSet");
    CX_AUTO(text) char *id = text_of(key, "accessKeyId");
    CX_AUTO(text) char *secret = text_of(key, "accessKeySecret");
    CX_AUTO(text) char *path = path_of(USERHUB, id, "");
    assert_int_equal(log_in_with(id, secret), 200);
    CX_AUTO(answer) answer shown;
    manage("GET", path, NULL, 200, &shown);
    key = cx_json_get(cx_json_root(shown.json), "resultSet");
    assert_null(cx_json_get(key, "accessKeySecret"));
    assert_true(cx_json_get_text(key, "lastUsedDate").len > 0);
    CX_AUTO(answer) answer off;
    manage("PATCH", path, "{\"isActive\":false}", 200, &off);
    assert_int_equal(log_in_with(id, secret), 401);
    CX_AUTO(cx_buf) cx_buf by_query;
    cx_buf_init(&by_query, 1024);
    cx_buf_printf(&by_query, USERHUB "?accessKeyId=%s", id);
    CX_AUTO(answer) answer on;
    manage("PATCH", by_query.ptr, "{\"isActive\":true}", 200, &on);
    assert_int_equal(log_in_with(id, secret), 200);
    CX_AUTO(answer) answer deleted;
    manage("DELETE", path, NULL, 200, &deleted);
    assert_int_equal(log_in_with(id, secret), 401);
    CX_AUTO(answer) answer gone;
    manage("GET", path, NULL, 404, &gone);
}

static void test_acd(void **state)
{
    (void)state;
    CX_AUTO(answer) answer made;
    manage("POST", ACD "?agentId=18250431", "", 201, &made);
    const cx_json_value *key = cx_json_at(cx_json_get(cx_json_root(made.json), "accesskeys"), 0);
    CX_AUTO(text) char *id = text_of(key, "accessKeyId");
    CX_AUTO(text) char *secret = text_of(key, "accessKeySecret");
    CX_AUTO(text) char *path = path_of(ACD, id, "");
    CX_AUTO(text) char *switch_off = path_of(ACD, id, "?isActive=false");
    assert_int_equal(log_in_with(id, secret), 200);
    CX_AUTO(answer) answer off;
    manage("PATCH", switch_off, "", 200, &off);
    assert_int_equal(log_in_with(id, secret), 401);
    CX_AUTO(answer) answer shown;
    manage("GET", path, NULL, 200, &shown);
    key = cx_json_get(cx_json_root(shown.json), "accessKey");
    bool active = true;
    assert_true(cx_json_boolean(cx_json_get(key, "isActive"), &active));
    assert_false(active);
    CX_AUTO(answer) answer deleted;
    manage("DELETE", path, NULL, 200, &deleted);
    CX_AUTO(answer) answer gone;
    manage("DELETE", path, NULL, 404, &gone);
    assert_view_equal(answer_header(&gone, "icStatusDescription"), "Access key not found");
}

/* Only those of one's own tenant. */
static void test_lists(void **state)
{
    (void)state;
    CX_AUTO(answer) answer all;
    manage("GET", USERHUB "?userId=" USER, NULL, 200, &all);
    assert_int_equal(answer_integer(&all, "totalRecords"), 2);
    const cx_json_value *key = cx_json_at(cx_json_get(cx_json_root(all.json), "accessKeys"), 0);
    assert_view_equal(cx_json_get_text(key, "userId"), USER);
    assert_null(cx_json_get(key, "accessKeySecret"));
    CX_AUTO(answer) answer none;
    manage("GET", USERHUB "?agentId=18264977", NULL, 200, &none);
    assert_int_equal(answer_integer(&none, "totalRecords"), 0);
    CX_AUTO(answer) answer acd;
    manage("GET", ACD "?agentId=18250431&fields=accessKeyId", NULL, 200, &acd);
    const cx_json_value *list = cx_json_get(cx_json_root(acd.json), "accesskeys");
    assert_int_equal(cx_json_size(list), 2);
    assert_int_equal(cx_json_size(cx_json_at(list, 0)), 1);
}

static void test_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *method;
        const char *path;
        const char *body;
        long status;
    } rows[] = {
        {"POST", USERHUB, "{}", 400},
        {"POST", USERHUB, "x", 400},
        {"POST", USERHUB, "{\"userId\":\"11ed0c78-2a4c-11f0-93d1-0242ac110006\"}", 400},
        {"POST", USERHUB, "{\"userId\":\"" USER "\",\"tenantId\":\"x\"}", 400},
        {"PATCH", USERHUB, "{\"isActive\":false}", 404},
        {"GET", USERHUB "/x", NULL, 404},
        {"GET", USERHUB "?agentId=x", NULL, 400},
        {"GET", USERHUB "/SANDBOXACCESSKEYIDNU7EEYRXNWRVCTYHFAUG5UTZCQBJE7AP5A====", NULL, 404},
        {"PATCH", USERHUB "/SANDBOXACCESSKEYIDH7E4LBAF6DTASXYPMR5AC324QNLCBJ4OXA====", "{}", 400},
        {"POST", ACD "?agentId=1", "", 400},
        {"GET", ACD "?fields=accessKeySecret", NULL, 400},
        {"PATCH", ACD "/SANDBOXACCESSKEYIDH7E4LBAF6DTASXYPMR5AC324QNLCBJ4OXA====", "", 400},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        manage(rows[i].method, rows[i].path, rows[i].body, rows[i].status, &got);
    }
    CX_AUTO(answer) answer anonymous;
    ask_for(sandbox, &(call){.method = "GET", .path = USERHUB}, 401, &anonymous);
}

/* New keys are masked as the first ones are. */
static void test_journal_keeps_no_key(void **state)
{
    (void)state;
    CX_AUTO(answer) answer made;
    manage("POST", ACD, "", 201, &made);
    const cx_json_value *key = cx_json_at(cx_json_get(cx_json_root(made.json), "accesskeys"), 0);
    CX_AUTO(text) char *id = text_of(key, "accessKeyId");
    CX_AUTO(text) char *path = path_of(ACD, id, "");
    CX_AUTO(answer) answer deleted;
    manage("DELETE", path, NULL, 200, &deleted);
    CX_AUTO(text) char *journal = NULL;
    assert_int_equal(sandbox_control(sandbox, "GET", "/_sandbox/journal", NULL, &journal), 200);
    assert_non_null(journal);
    check(strstr(journal, "SANDBOXACCESSKEY") == NULL, "an access key is in the journal");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_userhub),
        cmocka_unit_test(test_acd),
        cmocka_unit_test(test_lists),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_journal_keeps_no_key),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
