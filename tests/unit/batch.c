/* What failed of a batch, in every form that CXone has. */
#include "api/batch.h"

#include <string.h>

#include "support/unit.h"

#include "base/banned.h"

static const struct {
    const char *answer;
    const char *found; /* "list: reason; …" */
} rows[] = {
    {"{}", ""},
    {"[]", ""},
    {"7", ""},
    {"{\"success\":true}", ""},
    {"{\"errorCount\":0,\"skillResults\":[{\"success\":true}]}", ""},
    {"{\"errorCount\":1,\"skillResults\":[{\"success\":true},"
     "{\"success\":false,\"error\":\"no such skill\",\"skillId\":7}]}",
     "skillResults: no such skill; "},
    {"{\"results\":[{\"success\":\"False\"}]}", "results: -; "},
    {"{\"results\":[{\"success\":\"false\",\"errorMessage\":\"x\"}]}", "results: x; "},
    {"{\"errorCount\":2,\"skillResults\":[]}", ": -; "},
    {"{\"errorCount\":\"2\",\"description\":\"both wrong\"}", ": both wrong; "},
    {"{\"resultSet\":{\"errorCount\":1,\"codeResults\":[{\"success\":false}]}}",
     "codeResults: -; "},
    {"{\"success\":false,\"message\":\"all wrong\"}", ": all wrong; "},
    {"[{\"status\":200},{\"status\":404,\"message\":\"gone\"},{\"statusCode\":\"500\"}]",
     ": gone; : -; "},
    {"{\"assignedSkills\":[1],\"invalidSkills\":[2,3]}", "invalidSkills: -; invalidSkills: -; "},
    {"{\"successfulRecords\":[{\"a\":1}],\"failedRecords\":[{\"error\":\"bad number\"}]}",
     "failedRecords: bad number; "},
    {"{\"notDeletedUserIds\":[\"u1\"]}", "notDeletedUserIds: -; "},
    {"{\"agentResults\":[{\"agentId\":1,\"skills\":[{\"success\":false,\"error\":\"e\"}]}]}",
     "skills: e; "},
    {"{\"records\":[{\"status\":\"FAILED\"},{\"status\":7}]}", ""},
};

static void failures(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_json) cx_json *document = NULL;
        CX_AUTO(cx_buf) cx_buf text;
        cx_failures found = {.items = NULL};
        cx_buf_init(&text, 1000);
        assert_int_equal(cx_json_parse(cx_str_of(rows[i].answer), &document, NULL), CXONE_OK);
        assert_int_equal(cx_failures_collect(cx_json_root(document), &found, NULL), CXONE_OK);
        for (size_t k = 0; k < found.count; k++) {
            const cx_failure *at = &found.items[k];
            cx_buf_printf(&text, "%s: %s; ", at->list, at->reason != NULL ? at->reason : "-");
        }
        check(strcmp(text.ptr, rows[i].found) == 0, "%s: %s", rows[i].answer, text.ptr);
        cx_failures_deinit(&found);
    }
}

static void many_failures(void **state)
{
    (void)state;
    CX_AUTO(cx_json) cx_json *document = NULL;
    CX_AUTO(cx_buf) cx_buf answer;
    cx_failures found = {.items = NULL};
    cx_buf_init(&answer, 1000000);
    cx_buf_puts(&answer, "{\"invalidIds\":[0");
    for (int i = 1; i < 1000; i++) {
        cx_buf_printf(&answer, ",%d", i);
    }
    cx_buf_puts(&answer, "]}");
    assert_int_equal(cx_json_parse(cx_buf_view(&answer), &document, NULL), CXONE_OK);
    assert_int_equal(cx_failures_collect(cx_json_root(document), &found, NULL), CXONE_OK);
    assert_int_equal(found.count, 1000);
    int64_t last = 0;
    assert_true(cx_json_integer(found.items[999].item, &last));
    assert_int_equal(last, 999);
    cx_failures_deinit(&found);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(failures),
        cmocka_unit_test(many_failures),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
