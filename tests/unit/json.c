/* JSON documents and the writer. */
#include "json/json.h"

#include <float.h>
#include <math.h>
#include <stdio.h>

#include "base/error.h"
#include "base/limits.h"
#include "json/writer.h"
#include "support/unit.h"

#include "base/banned.h"

static cx_json *parse(const char *text)
{
    cx_json *document = NULL;
    assert_int_equal(cx_json_parse(cx_str_of(text), &document, NULL), CXONE_OK);
    return document;
}

static void test_access(void **state)
{
    (void)state;
    CX_AUTO(cx_json)
    cx_json *document =
        parse("{\"z\":\"text\",\"a\":[1,-2.5,true,false,null,{}],\"n\":9007199254740993,"
              "\"digits\":\"42\",\"empty\":\"\"}");
    const cx_json_value *root = cx_json_root(document);
    const cx_json_value *array = cx_json_get(root, "a");
    int64_t integer = 4711;
    double real = 0;
    bool truth = false;
    assert_int_equal(cx_json_type(root), CXONE_TYPE_OBJECT);
    assert_int_equal(cx_json_size(root), 5);
    assert_int_equal(cx_json_size(array), 6);
    assert_view_equal(cx_json_get_text(root, "z"), "text");
    assert_view_equal(cx_json_get_text(root, "empty"), "");
    assert_int_equal(cx_json_get_text(root, "a").len, 0);
    assert_true(cx_json_integer(cx_json_at(array, 0), &integer) && integer == 1);
    assert_false(cx_json_integer(cx_json_at(array, 1), &integer));
    assert_int_equal(integer, 1);
    assert_true(cx_json_real(cx_json_at(array, 1), &real) && real < -2.4 && real > -2.6);
    assert_true(cx_json_real(cx_json_at(array, 0), &real) && real > 0.9);
    assert_true(cx_json_boolean(cx_json_at(array, 2), &truth) && truth);
    assert_true(cx_json_boolean(cx_json_at(array, 3), &truth) && !truth);
    assert_false(cx_json_boolean(cx_json_at(array, 4), &truth));
    assert_int_equal(cx_json_type(cx_json_at(array, 4)), CXONE_TYPE_NULL);
    assert_int_equal(cx_json_type(cx_json_at(array, 5)), CXONE_TYPE_OBJECT);
    assert_true(cx_json_integer(cx_json_get(root, "n"), &integer));
    assert_true(integer == 9007199254740993); /* beyond what a double holds */
    assert_true(cx_json_lenient_integer(cx_json_get(root, "digits"), &integer) && integer == 42);
    assert_false(cx_json_lenient_integer(cx_json_get(root, "z"), &integer));
}

static void test_absent_values_chain(void **state)
{
    (void)state;
    CX_AUTO(cx_json) cx_json *document = parse("[1]");
    const cx_json_value *root = cx_json_root(document);
    const cx_json_value *absent = cx_json_get(cx_json_at(cx_json_get(root, "a"), 3), "b");
    int64_t integer = 0;
    double real = 0;
    bool truth = false;
    assert_null(absent);
    assert_null(cx_json_at(root, 1));
    assert_null(cx_json_root(NULL));
    assert_int_equal(cx_json_type(absent), CXONE_TYPE_ABSENT);
    assert_int_equal(cx_json_size(absent), 0);
    assert_null(cx_json_text(absent).ptr);
    assert_null(cx_json_next_key(absent, NULL));
    assert_null(cx_json_next_key(root, NULL));
    assert_false(cx_json_integer(absent, &integer));
    assert_false(cx_json_real(absent, &real));
    assert_false(cx_json_boolean(absent, &truth));
    assert_false(cx_json_lenient_integer(absent, &integer));
    cx_json_free(NULL);
}

static void test_keys_in_order(void **state)
{
    (void)state;
    static const char *const wanted[] = {"z", "a", "", "m"};
    CX_AUTO(cx_json) cx_json *document = parse("{\"z\":1,\"a\":2,\"\":3,\"m\":4}");
    const cx_json_value *root = cx_json_root(document);
    const char *key = NULL;
    for (size_t i = 0; i < CX_COUNT(wanted); i++) {
        key = cx_json_next_key(root, key);
        assert_string_equal(key, wanted[i]);
    }
    assert_null(cx_json_next_key(root, key));
    assert_null(cx_json_next_key(root, "unknown"));
}

static void test_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *message;
    } rows[] = {
        {"{\"token\":\"hush\" x}",
         "invalid JSON at byte 16: ',' or the end of an array or object expected"},
        {"", "invalid JSON at byte 0: the text ends too early"},
        {"{\"a\":1,\"a\":2}", "invalid JSON: a key occurs twice in one object"},
        {"{\"a\":1,\"\\u0061\":2}", "invalid JSON: a key occurs twice in one object"},
        {"[9223372036854775808]", "invalid JSON: a number is out of range"},
        {"[-9223372036854775809]", "invalid JSON: a number is out of range"},
        {"[1e999]", "invalid JSON: a number is out of range"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_error) cxone_error *err = NULL;
        cx_json *document = NULL;
        assert_int_equal(cx_json_parse(cx_str_of(rows[i].text), &document, &err), CXONE_ERR_SYNTAX);
        assert_null(document);
        assert_string_equal(err->message, rows[i].message);
    }
    cx_json *document = NULL;
    const cx_str huge = {"", CX_MAX_JSON_TEXT + 1}; /* refused before it is looked at */
    assert_int_equal(cx_json_parse(huge, &document, NULL), CXONE_ERR_TOO_LARGE);
}

static void test_writer_shapes(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf out;
    cx_json_writer w;
    cx_buf_init(&out, 1000);
    for (int indent = 0; indent <= 2; indent += 2) {
        cx_buf_reset(&out);
        cx_json_writer_init(&w, &out, indent);
        cx_json_begin_object(&w);
        cx_json_member_string(&w, "s", CX_LIT("a"));
        cx_json_member_text(&w, "left out", CX_LIT(""));
        cx_json_member_string(&w, "e", CX_LIT(""));
        cx_json_member_integer(&w, "i", INT64_MIN);
        cx_json_member_bool(&w, "b", true);
        cx_json_key(&w, "l");
        cx_json_begin_array(&w);
        cx_json_null(&w);
        cx_json_bool(&w, false);
        cx_json_begin_array(&w);
        cx_json_end_array(&w);
        cx_json_begin_object(&w);
        cx_json_end_object(&w);
        cx_json_end_array(&w);
        cx_json_end_object(&w);
        assert_string_equal(
            out.ptr, indent == 0 ? "{\"s\":\"a\",\"e\":\"\",\"i\":-9223372036854775808,\"b\":true,"
                                   "\"l\":[null,false,[],{}]}"
                                 : "{\n  \"s\": \"a\",\n  \"e\": \"\",\n"
                                   "  \"i\": -9223372036854775808,\n  \"b\": true,\n  \"l\": [\n"
                                   "    null,\n    false,\n    [],\n    {}\n  ]\n}");
    }
}

static void test_writer_strings(void **state)
{
    (void)state;
    static const struct {
        cx_str text;
        const char *json;
    } rows[] = {
        {CX_LIT_INIT("\"\\/\n\r\t"), "\"\\\"\\\\/\\n\\r\\t\""},
        {CX_LIT_INIT("\x01\x1f\x7f"), "\"\\u0001\\u001f\x7f\""},
        {CX_LIT_INIT("\xC3\xA4\xF0\x9F\x98\x80"), "\"\xC3\xA4\xF0\x9F\x98\x80\""},
        {CX_LIT_INIT("a\xE4"
                     "b"),
         "\"a\xEF\xBF\xBD"
         "b\""},
        {CX_LIT_INIT("\xE2\x80"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf out;
        cx_json_writer w;
        cx_buf_init(&out, 100);
        cx_json_writer_init(&w, &out, 0);
        cx_json_string(&w, rows[i].text);
        assert_string_equal(out.ptr, rows[i].json);
    }
}

static void write_real(cx_buf *out, double number)
{
    cx_json_writer w;
    cx_buf_reset(out);
    cx_json_writer_init(&w, out, 0);
    cx_json_real_number(&w, number);
}

static void test_writer_reals(void **state)
{
    (void)state;
    static const double numbers[] = {0.0, -0.0, 1.0, 0.1, 1e100, DBL_MAX, DBL_MIN, -2.5};
    CX_AUTO(cx_buf) cx_buf out;
    cx_buf_init(&out, 100);
    for (size_t i = 0; i < CX_COUNT(numbers); i++) {
        write_real(&out, numbers[i]);
        CX_AUTO(cx_json) cx_json *document = parse(out.ptr);
        double back = 1;
        assert_int_equal(cx_json_type(cx_json_root(document)), CXONE_TYPE_REAL);
        assert_true(cx_json_real(cx_json_root(document), &back));
        assert_memory_equal(&back, &numbers[i], sizeof back);
    }
    write_real(&out, (double)INFINITY);
    assert_string_equal(out.ptr, "null");
    write_real(&out, (double)NAN);
    assert_string_equal(out.ptr, "null");
}

/* A random value, written as it is made up. */
static void write_random(uint64_t *seed, cx_json_writer *w, unsigned depth);

static void write_random_container(uint64_t *seed, cx_json_writer *w, unsigned depth, bool object)
{
    char key[32];
    object ? cx_json_begin_object(w) : cx_json_begin_array(w);
    for (size_t i = unit_below(seed, 5); i != 0; i--) {
        if (object) {
            (void)snprintf(key, sizeof key, "k\"%zu", i);
            cx_json_key(w, key);
        }
        write_random(seed, w, depth + 1);
    }
    object ? cx_json_end_object(w) : cx_json_end_array(w);
}

static void write_random(uint64_t *seed, cx_json_writer *w, unsigned depth)
{
    static const char *const texts[] = {"", "a\"\\\n", "\xC3\xA4", "\x01", "plain"};
    const size_t kind = unit_below(seed, depth < 6 ? 8 : 5);
    if (kind == 0) {
        cx_json_integer_number(w, (int64_t)unit_random(seed));
    } else if (kind == 1) {
        cx_json_real_number(w, (double)(int64_t)unit_random(seed) / 1048576.0);
    } else if (kind == 2) {
        cx_json_bool(w, unit_below(seed, 2) == 0);
    } else if (kind == 3) {
        cx_json_null(w);
    } else if (kind == 4) {
        cx_json_string(w, cx_str_of(texts[unit_below(seed, CX_COUNT(texts))]));
    } else {
        write_random_container(seed, w, depth, kind != 5);
    }
}

/* What is written can be read, and written again is the same text. */
static void test_round_trip(void **state)
{
    (void)state;
    uint64_t seed = 4627;
    CX_AUTO(cx_buf) cx_buf first;
    CX_AUTO(cx_buf) cx_buf second;
    cx_buf_init(&first, 1000000);
    cx_buf_init(&second, 1000000);
    for (int round = 0; round < 3000; round++) {
        cx_json_writer w;
        const int indent = round % 3;
        cx_buf_reset(&first);
        cx_buf_reset(&second);
        cx_json_writer_init(&w, &first, indent);
        write_random(&seed, &w, 0);
        CX_AUTO(cx_json) cx_json *document = parse(first.ptr);
        cx_json_writer_init(&w, &second, indent);
        cx_json_write_value(&w, cx_json_root(document));
        assert_string_equal(second.ptr, first.ptr);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_access),        cmocka_unit_test(test_absent_values_chain),
        cmocka_unit_test(test_keys_in_order), cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_writer_shapes), cmocka_unit_test(test_writer_strings),
        cmocka_unit_test(test_writer_reals),  cmocka_unit_test(test_round_trip),
    };
    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
