/* Slices of records: members, items, texts, and that nothing outside of them is read. */

#include "base/alloc.h"
#include "json/json.h"
#include "json/slice.h"
#include "support/json_cases.h"
#include "support/unit.h"

#include "base/banned.h"

/* What there is in a value, written down. */
static void describe(cx_str value, cx_buf *out)
{
    cx_str rest = value;
    cx_str key;
    cx_str inner;
    switch (cx_slice_type(value)) {
    case CXONE_TYPE_OBJECT:
        while (cx_slice_next_member(&rest, &key, &inner)) {
            cx_slice_decode(key, out);
            cx_buf_putc(out, '=');
            describe(inner, out);
        }
        cx_buf_putc(out, '.');
        break;
    case CXONE_TYPE_ARRAY:
        while (cx_slice_next_item(&rest, &inner)) {
            describe(inner, out);
        }
        cx_buf_putc(out, '.');
        break;
    case CXONE_TYPE_STRING:
        cx_buf_putc(out, '\'');
        cx_slice_decode(value, out);
        cx_buf_putc(out, '\'');
        break;
    case CXONE_TYPE_INTEGER:
    case CXONE_TYPE_REAL:
    case CXONE_TYPE_BOOLEAN:
    case CXONE_TYPE_NULL:
        cx_buf_printf(out, "%.*s ", CX_STR_ARG(value));
        break;
    case CXONE_TYPE_ABSENT:
        cx_buf_puts(out, "(absent)");
        break;
    }
}

static void test_walk(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *walk;
    } rows[] = {
        {"{}", "."},
        {"[]", "."},
        {"[ ]", "."},
        {"{ }", "."},
        {"[[],[[]],{}]", "....."},
        {"{\"a\":1,\"b\":[true,null],\"c\":{\"d\":\"e\"}}", "a=1 b=true null .c=d='e'.."},
        {"{ \"a\" : 1.50 ,\n\"b\"\t: [ 1 , 2 ] }", "a=1.50 b=1 2 .."},
        {"{\"a\":\"}],{[\\\"\\\\\",\"b\":2}", "a='}],{[\"\\'b=2 ."},
        {"{\"\":0,\"a\":1,\"a\":2}", "=0 a=1 a=2 ."},
        {"[9007199254740993,-0,1E5]", "9007199254740993 -0 1E5 ."},
        {"\"\\u00e4\\uD834\\uDD1E\\u20AC\\n\\/\"", "'\xC3\xA4\xF0\x9D\x84\x9E\xE2\x82\xAC\n/'"},
        {"\"\\uD800\\uDC00\\uDBFF\\uDFFF\\u007f\\u0080\\u07FF\\u0800\\uFFFF\"",
         "'\xF0\x90\x80\x80\xF4\x8F\xBF\xBF\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF'"},
        {"\"\"", "''"},
        {"false", "false "},
        {"", "(absent)"},
    };
    CX_AUTO(cx_buf) cx_buf out;
    cx_buf_init(&out, 4096);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cx_buf_reset(&out);
        describe(cx_str_of(rows[i].text), &out);
        check(strcmp(out.ptr, rows[i].walk) == 0, "%s: %s", rows[i].text, out.ptr);
    }
}

static void test_get(void **state)
{
    (void)state;
    const cx_str record =
        CX_LIT("{\"id\":9223372036854775807,\"n\\u0061me\":\"A\",\"o\":{\"id\":1}}");
    int64_t id = 0;
    assert_true(cx_scan_int64(cx_slice_get(record, CX_LIT("id")), &id));
    assert_true(id == INT64_MAX);
    assert_view_equal(cx_slice_get(record, CX_LIT("name")), "\"A\"");
    assert_view_equal(cx_slice_get(cx_slice_get(record, CX_LIT("o")), CX_LIT("id")), "1");
    assert_null(cx_slice_get(record, CX_LIT("na")).ptr);
    assert_null(cx_slice_get(record, CX_LIT("names")).ptr);
    assert_null(cx_slice_get(record, CX_LIT("")).ptr);
    assert_null(cx_slice_get(CX_LIT("[1]"), CX_LIT("id")).ptr);
    assert_null(cx_slice_get(CX_LIT("7"), CX_LIT("id")).ptr);
    assert_null(cx_slice_get((cx_str){NULL, 0}, CX_LIT("id")).ptr);
}

static void test_is(void **state)
{
    (void)state;
    assert_true(cx_slice_is(CX_LIT("\"\""), CX_LIT("")));
    assert_true(cx_slice_is(CX_LIT("\"a\\u0062c\""), CX_LIT("abc")));
    assert_true(cx_slice_is(CX_LIT("\"\\u00e4\""), CX_LIT("\xC3\xA4")));
    assert_false(cx_slice_is(CX_LIT("\"abc\""), CX_LIT("ab")));
    assert_false(cx_slice_is(CX_LIT("\"ab\""), CX_LIT("abc")));
    assert_false(cx_slice_is(CX_LIT("\"ABC\""), CX_LIT("abc")));
    assert_true(cx_slice_is_nocase(CX_LIT("\"A\\u0042C\""), CX_LIT("abc")));
    assert_false(cx_slice_is(CX_LIT("12"), CX_LIT("12")));
    assert_false(cx_slice_is((cx_str){NULL, 0}, CX_LIT("")));
}

static void test_compact(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *compact;
    } rows[] = {
        {"{\"a\":1}", "{\"a\":1}"},
        {"{\r\n\t\"a b\" : [ 1 ,\n 2 ] ,\n\"c\":\"\\\" \\\\ \" }\n",
         "{\"a b\":[1,2],\"c\":\"\\\" \\\\ \"}"},
        {" 12 ", "12"},
        {"\" \"", "\" \""},
        {"", ""},
    };
    CX_AUTO(cx_buf) cx_buf out;
    cx_buf_init(&out, 4096);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cx_buf_reset(&out);
        cx_slice_compact(cx_str_of(rows[i].text), &out);
        check(strcmp(out.ptr, rows[i].compact) == 0, "%s: %s", rows[i].text, out.ptr);
    }
}

static void test_types(void **state)
{
    (void)state;
    assert_int_equal(cx_slice_type(CX_LIT("12345678901234567890123")), CXONE_TYPE_INTEGER);
    assert_int_equal(cx_slice_type(CX_LIT("-0")), CXONE_TYPE_INTEGER);
    assert_int_equal(cx_slice_type(CX_LIT("1.0")), CXONE_TYPE_REAL);
    assert_int_equal(cx_slice_type(CX_LIT("1e5")), CXONE_TYPE_REAL);
    assert_int_equal(cx_slice_type(CX_LIT("1E5")), CXONE_TYPE_REAL);
    assert_int_equal(cx_slice_type(CX_LIT("true")), CXONE_TYPE_BOOLEAN);
    assert_int_equal(cx_slice_type(CX_LIT("null")), CXONE_TYPE_NULL);
}

/* A slice becomes a document where one is needed, and is held to its rules there. */
static void test_bridge(void **state)
{
    (void)state;
    cx_str rest = CX_LIT("[{\"a\":1},{\"a\":1,\"a\":2}]");
    cx_str record;
    CX_AUTO(cx_json) cx_json *document = NULL;
    assert_true(cx_slice_next_item(&rest, &record));
    assert_int_equal(cx_json_parse(record, &document, NULL), CXONE_OK);
    assert_int_equal(cx_json_size(cx_json_root(document)), 1);
    assert_true(cx_slice_next_item(&rest, &record));
    cx_json *refused = NULL;
    assert_int_equal(cx_json_parse(record, &refused, NULL), CXONE_ERR_SYNTAX);
    assert_false(cx_slice_next_item(&rest, &record));
}

/* Valid or not, and cut off anywhere: the sanitizer sees a step beyond the slice. */
static void test_nothing_outside_is_read(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf out;
    cx_buf_init(&out, 4096);
    for (size_t i = 0; i < CX_COUNT(json_cases); i++) {
        const cx_str text = json_cases[i].text;
        for (size_t length = 0; length <= text.len; length++) {
            char *copy = cx_alloc(length);
            assert_non_null(copy);
            memcpy(copy, text.ptr, length);
            const cx_str slice = {copy, length};
            cx_buf_reset(&out);
            describe(slice, &out);
            describe(cx_slice_get(slice, CX_LIT("a")), &out);
            (void)cx_slice_is(slice, CX_LIT("a\xC3\xA4"));
            cx_slice_compact(slice, &out);
            cx_free(copy);
        }
    }
    assert_true(out.len > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_walk),
        cmocka_unit_test(test_get),
        cmocka_unit_test(test_is),
        cmocka_unit_test(test_types),
        cmocka_unit_test(test_compact),
        cmocka_unit_test(test_bridge),
        cmocka_unit_test(test_nothing_outside_is_read),
    };
    return cmocka_run_group_tests_name("json/slice", tests, NULL, NULL);
}
