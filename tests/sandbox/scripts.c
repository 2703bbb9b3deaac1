/* Scripts: finding, reading and starting them; what a start leaves behind. */
#include "base/alloc.h"
#include "sandbox/group.h"

#include "base/banned.h"

#define V33   "/inContactAPI/services/v33.0"
#define START V33 "/scripts/start"
#define CALL  "skillId=4354642&scriptPath=Sandbox%5COutbound%20Call"

static int before_each(void **state)
{
    (void)state;
    start_over(sandbox);
    control(sandbox, "DELETE", "/_sandbox/contacts", NULL, 204);
    return 0;
}

static void make_call(const char *method, const char *path, long status, answer *got)
{
    ask_for(sandbox,
            &(call){.method = method,
                    .path = path,
                    .bearer = token,
                    .headers = {"Accept: application/json"},
                    .body = cx_str_equal(cx_str_of(method), CX_LIT("POST")) ? "" : NULL},
            status, got);
}

static const cx_json_value *parameters_of(const cx_json_value *contact)
{
    return cx_json_get(contact, "parameters");
}

static void test_start(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    make_call("POST",
              START "?" CALL
                    "&Parameters=17%7C%2B6140000%7C%7Ca%26b%20%25&startDate=2027-01-01T00:00:00Z",
              200, &got);
    const int64_t id = answer_integer(&got, "contactId");
    assert_true(id > INT64_C(0xFFFFFFFF));
    CX_AUTO(cx_json) cx_json *contacts = control_json(sandbox, "/_sandbox/contacts");
    assert_int_equal(cx_json_size(cx_json_root(contacts)), 1);
    CX_AUTO(cx_json) cx_json *journal = control_json(sandbox, "/_sandbox/journal");
    const cx_json_value *entry =
        cx_json_at(cx_json_root(journal), cx_json_size(cx_json_root(journal)) - 1);
    const cx_json_value *shown[] = {cx_json_at(cx_json_root(contacts), 0),
                                    cx_json_get(entry, "note")};
    for (size_t i = 0; i < CX_COUNT(shown); i++) {
        int64_t number = 0;
        assert_true(cx_json_integer(cx_json_get(shown[i], "contactId"), &number) && number == id);
        assert_view_equal(cx_json_get_text(shown[i], "scriptPath"), "Sandbox\\Outbound Call");
        assert_view_equal(cx_json_get_text(shown[i], "skillName"), "Renewals Outbound Call");
        assert_view_equal(cx_json_get_text(shown[i], "startDate"), "2027-01-01T00:00:00Z");
        const cx_json_value *values = parameters_of(shown[i]);
        assert_int_equal(cx_json_size(values), 4);
        assert_view_equal(cx_json_get_text(values, "P1"), "17");
        assert_view_equal(cx_json_get_text(values, "P2"), "+6140000");
        assert_view_equal(cx_json_text(cx_json_get(values, "P3")), "");
        assert_view_equal(cx_json_get_text(values, "P4"), "a&b %");
    }
}

static void test_start_in_other_forms(void **state)
{
    (void)state;
    static const char *const paths[] = {
        START "?SKILLID=4354642&SCRIPTID=98311",
        START "?" CALL "&scriptId=98311",
        "/incontactapi/services/v23.0/scripts/98311/start?skillId=4354642&parameters=a",
        START "?skillId=4354601&scriptPath=sandbox%5cchat",
    };
    int64_t last = 0;
    for (size_t i = 0; i < CX_COUNT(paths); i++) {
        CX_AUTO(answer) answer got;
        make_call("POST", paths[i], 200, &got);
        assert_true(answer_integer(&got, "contactId") > last);
        last = answer_integer(&got, "contactId");
    }
    CX_AUTO(cx_json) cx_json *contacts = control_json(sandbox, "/_sandbox/contacts");
    assert_int_equal(cx_json_size(cx_json_root(contacts)), CX_COUNT(paths));
}

static void test_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        long status;
        const char *text;
    } rows[] = {
        {START, 400, "scriptPath or scriptId is required"},
        {START "?scriptId=98311", 400, "Invalid Skill Id"},
        {START "?scriptId=98311&skillId=1", 400, "Invalid Skill Id"},
        {START "?scriptId=98311&skillId=4712042", 400, "Invalid Skill Id"},
        {START "?scriptId=98311&skillId=x", 400, "Invalid skillId"},
        {START "?skillId=4354642&scriptId=1", 404, "Invalid Script"},
        {START "?skillId=4354642&scriptPath=None", 404, "Invalid Script"},
        {START "?" CALL "&scriptId=98312", 404, "Invalid Script"},
        {START "?skillId=4354642&scriptId=98320", 400,
         "Media type of skill and script do not match"},
        {START "?skillId=4354642&scriptId=98316", 400, "Script is not active"},
        {START "?skillId=4354642&scriptId=98390", 400,
         "Script cannot be started: it has no media type"},
        {START "?skillId=4354630&scriptId=98311", 400, "Skill is not active"},
        {START "?" CALL "&startDate=tomorrow", 400, "Invalid Start Date"},
        {START "?" CALL "&startDate=2027-01-01T00:00:00%2B00:00", 400, "Invalid Start Date"},
        {START "?" CALL "&Parameters=1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21", 400,
         "Invalid parameter length. Limited to 20 parameters and less than 32k"},
        {V33 "/scripts/1/start?skillId=4354642", 404, "Invalid Script"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        make_call("POST", rows[i].path, rows[i].status, &got);
        assert_view_equal(answer_header(&got, "icStatusDescription"), rows[i].text);
    }
    CX_AUTO(cx_json) cx_json *contacts = control_json(sandbox, "/_sandbox/contacts");
    assert_int_equal(cx_json_size(cx_json_root(contacts)), 0);
}

/* 20 values and one byte less than 32 kB pass; one byte more does not. */
static void test_parameter_limits(void **state)
{
    (void)state;
    enum {
        LIMIT = 32 * 1024
    };
    for (int extra = -1; extra <= 0; extra++) {
        CX_AUTO(cx_buf) cx_buf path;
        cx_buf_init(&path, (size_t)2 * LIMIT);
        cx_buf_puts(&path, START "?" CALL "&Parameters=1|2|3|4|5|6|7|8|9|1|2|3|4|5|6|7|8|9|1|");
        for (int i = 38; i < LIMIT + extra; i++) {
            cx_buf_putc(&path, 'x');
        }
        CX_AUTO(answer) answer got;
        make_call("POST", path.ptr, extra < 0 ? 200 : 400, &got);
    }
}

static void test_search(void **state)
{
    (void)state;
    static const struct {
        const char *query;
        int64_t total;
    } rows[] = {
        {"", 14},
        {"?includeInactive=true", 15},
        {"?mediaType=4", 5},
        {"?scriptName=retention%5C", 1},
        {"?modStartDate=2026-05-01T00:00:00Z&modEndDate=2026-05-12T00:00:00Z", 2},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf path;
        cx_buf_init(&path, 256);
        cx_buf_printf(&path, V33 "/scripts/search%s", rows[i].query);
        CX_AUTO(answer) answer got;
        make_call("GET", path.ptr, 200, &got);
        check(answer_integer(&got, "totalRecords") == rows[i].total, "%s: %s", rows[i].query,
              got.body.ptr);
    }
    CX_AUTO(answer) answer page;
    make_call("GET", V33 "/scripts/search?top=5&skip=10&fields=masterID,scriptName", 200, &page);
    const cx_json_value *list = cx_json_get(cx_json_root(page.json), "scriptSearchDetails");
    assert_int_equal(cx_json_size(list), 4);
    assert_int_equal(cx_json_size(cx_json_at(list, 0)), 2);
    CX_AUTO(answer) answer none;
    make_call("GET", V33 "/scripts/search?scriptName=zzz", 204, &none);
    CX_AUTO(answer) answer bad;
    make_call("GET", V33 "/scripts/search?fields=zzz", 400, &bad);
}

static void test_script(void **state)
{
    (void)state;
    static const char *const paths[] = {
        V33 "/scripts?scriptPath=Sandbox%5COutbound%20%26%20Survey%20%2B%2050%25",
        V33 "/scripts?scriptId=98315",
    };
    for (size_t i = 0; i < CX_COUNT(paths); i++) {
        CX_AUTO(answer) answer got;
        make_call("GET", paths[i], 200, &got);
        const cx_json_value *header = cx_json_get(cx_json_root(got.json), "header");
        assert_view_equal(cx_json_get_text(header, "scriptName"),
                          "Sandbox\\Outbound & Survey + 50%");
    }
    CX_AUTO(answer) answer content;
    make_call("GET", V33 "/scripts/98315", 200, &content);
    assert_true(answer_text(&content, "scriptContent").len > 100);
    CX_AUTO(answer) answer none;
    make_call("GET", V33 "/scripts?scriptId=1", 404, &none);
    CX_AUTO(answer) answer what;
    make_call("GET", V33 "/scripts", 400, &what);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_start, before_each),
        cmocka_unit_test_setup(test_start_in_other_forms, before_each),
        cmocka_unit_test_setup(test_refusals, before_each),
        cmocka_unit_test_setup(test_parameter_limits, before_each),
        cmocka_unit_test_setup(test_search, before_each),
        cmocka_unit_test_setup(test_script, before_each),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
