/* Views, number scanning and edit distance. */
#include "base/str.h"

#include "base/utf8.h"
#include "support/unit.h"

#include "base/banned.h"

static void test_views(void **state)
{
    (void)state;
    const cx_str text = CX_LIT("Hello");
    const cx_str none = {NULL, 0};
    assert_view_equal(cx_str_of(NULL), "");
    assert_view_equal(cx_str_slice(text, 1, 3), "el");
    assert_view_equal(cx_str_slice(text, 3, 99), "lo");
    assert_view_equal(cx_str_slice(text, 9, 12), "");
    assert_view_equal(cx_str_slice(text, 4, 2), "");
    assert_view_equal(cx_str_slice(none, 1, 2), "");
}

static void test_comparing(void **state)
{
    (void)state;
    const cx_str text = CX_LIT("Hello");
    const cx_str none = {NULL, 0};
    assert_true(cx_str_equal(none, CX_LIT("")));
    assert_true(cx_str_compare(none, CX_LIT("")) == 0);
    assert_true(cx_str_compare(CX_LIT("ab"), CX_LIT("abc")) < 0);
    assert_true(cx_str_compare(CX_LIT("b"), CX_LIT("abc")) > 0);
    assert_true(cx_str_compare(CX_LIT("\xc3"), CX_LIT("a")) > 0);
    assert_false(cx_str_equal(text, CX_LIT("Hell")));
    assert_false(cx_str_equal(text, CX_LIT("hello")));
    assert_true(cx_str_equal_nocase(text, CX_LIT("hELLO")));
    assert_false(cx_str_equal_nocase(CX_LIT("["), CX_LIT("{")));
    assert_true(cx_str_starts_with(text, CX_LIT("He")));
    assert_true(cx_str_starts_with(text, none));
    assert_false(cx_str_starts_with(CX_LIT("He"), text));
    assert_true(cx_str_ends_with(text, CX_LIT("llo")));
    assert_false(cx_str_ends_with(CX_LIT("lo"), text));
    assert_true(cx_str_ends_with_nocase(text, CX_LIT("LLO")));
    assert_true(cx_str_equal_secret(text, CX_LIT("Hello")));
    assert_false(cx_str_equal_secret(text, CX_LIT("Hellp")));
    assert_false(cx_str_equal_secret(text, CX_LIT("Hell")));
}

static void test_finding(void **state)
{
    (void)state;
    const cx_str text = CX_LIT("Hello");
    const cx_str none = {NULL, 0};
    assert_int_equal(cx_str_find(text, 'l'), 2);
    assert_int_equal(cx_str_find(text, 'x'), 5);
    assert_int_equal(cx_str_find(none, 'x'), 0);
    assert_view_equal(cx_str_trim(CX_LIT(" \t\r\n a b\n")), "a b");
    assert_view_equal(cx_str_trim(CX_LIT(" \t")), "");
}

static void test_next(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *pieces; /* each ended by a '|' */
    } rows[] = {
        {"", ""}, {"a", "a|"}, {"a,b", "a|b|"}, {"a,,b", "a||b|"}, {"a,", "a|"}, {",", "|"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf pieces;
        cx_str rest = cx_str_of(rows[i].text);
        cx_str piece = {NULL, 0};
        cx_buf_init(&pieces, 100);
        while (cx_str_next(&rest, ',', &piece)) {
            cx_buf_append(&pieces, piece);
            cx_buf_putc(&pieces, '|');
        }
        assert_string_equal(pieces.ptr, rows[i].pieces);
    }
}

static void test_integers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool good;
        int64_t number;
    } rows[] = {
        {"0", true, 0},
        {"007", true, 7},
        {"9223372036854775807", true, INT64_MAX},
        {"9223372036854775808", false, 0},
        {"-9223372036854775808", true, INT64_MIN},
        {"-9223372036854775809", false, 0},
        {"99999999999999999999999999", false, 0},
        {"-0", true, 0},
        {"", false, 0},
        {"-", false, 0},
        {"+1", false, 0},
        {" 1", false, 0},
        {"1x", false, 0},
        {"0x1", false, 0},
        {"--1", false, 0},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        int64_t number = 4711;
        check(cx_scan_int64(cx_str_of(rows[i].text), &number) == rows[i].good, "%s", rows[i].text);
        check(number == (rows[i].good ? rows[i].number : 4711), "%s", rows[i].text);
    }
    uint64_t number = 0;
    assert_true(cx_scan_uint(CX_LIT("18446744073709551615"), UINT64_MAX, &number));
    assert_true(number == UINT64_MAX);
    assert_false(cx_scan_uint(CX_LIT("18446744073709551616"), UINT64_MAX, &number));
    assert_true(cx_scan_uint(CX_LIT("5"), 5, &number));
    assert_false(cx_scan_uint(CX_LIT("6"), 5, &number));
    assert_false(cx_scan_uint(CX_LIT("10"), 5, &number));
    assert_true(cx_scan_uint(CX_LIT("0"), 0, &number));
}

static void test_durations(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t ms; /* -1: none */
    } rows[] = {
        {"90", 90000},
        {"250ms", 250},
        {"90s", 90000},
        {"5m", 300000},
        {"2h", 7200000},
        {"1d", 86400000},
        {"0", 0},
        {"", -1},
        {"s", -1},
        {"ms", -1},
        {"1.5s", -1},
        {"-1s", -1},
        {"1 s", -1},
        {"1S", -1},
        {"1w", -1},
        {"106751991167d", 9223372036828800000},
        {"106751991168d", -1},
        {"9223372036854775808ms", -1},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        int64_t ms = -1;
        const bool good = cx_scan_duration_ms(cx_str_of(rows[i].text), &ms);
        check(good == (rows[i].ms >= 0) && ms == rows[i].ms, "%s: %lld", rows[i].text,
              (long long)ms);
    }
}

static void test_probabilities(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool good;
        double value;
    } rows[] = {
        {"0", true, 0},       {"1", true, 1},
        {"0.25", true, 0.25}, {"1.0", true, 1},
        {"1.1", false, 0},    {"2", false, 0},
        {"0.", false, 0},     {".5", false, 0},
        {"-0.5", false, 0},   {"0.1234567891", false, 0},
        {"", false, 0},       {"0,5", false, 0},
        {"0.5x", false, 0},   {"0.123456789", true, 0.123456789},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        double value = -1;
        check(cx_scan_probability(cx_str_of(rows[i].text), &value) == rows[i].good, "%s",
              rows[i].text);
        const double off = value - (rows[i].good ? rows[i].value : -1);
        check(off < 1e-12 && off > -1e-12, "%s: %f", rows[i].text, value);
    }
}

static void test_distance(void **state)
{
    (void)state;
    static const struct {
        const char *a;
        const char *b;
        unsigned distance;
    } rows[] = {
        {"", "", 0},
        {"abc", "abc", 0},
        {"abc", "ABC", 0},
        {"", "abc", 3},
        {"abc", "ab", 1},
        {"abc", "abxc", 1},
        {"abc", "axc", 1},
        {"abc", "acb", 1},
        {"abcd", "badc", 2},
        {"kitten", "sitting", 3},
        {"tenat_id", "tenant_id", 1},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const cx_str a = cx_str_of(rows[i].a);
        const cx_str b = cx_str_of(rows[i].b);
        check(cx_str_distance(a, b) == rows[i].distance, "%s %s", rows[i].a, rows[i].b);
        check(cx_str_distance(b, a) == rows[i].distance, "%s %s", rows[i].b, rows[i].a);
    }
    char many[66];
    memset(many, 'x', sizeof many);
    assert_int_equal(cx_str_distance((cx_str){many, 64}, CX_LIT("")), 64);
    assert_true(cx_str_distance((cx_str){many, 65}, (cx_str){many, 65}) > 64);
}

static void test_utf8(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t length;
    } rows[] = {
        {"a", 1},
        {"\x7f", 1},
        {"\xC2\x80", 2},
        {"\xDF\xBF", 2},
        {"\xE0\xA0\x80", 3},
        {"\xED\x9F\xBF", 3},
        {"\xEE\x80\x80", 3},
        {"\xF0\x90\x80\x80", 4},
        {"\xF4\x8F\xBF\xBF", 4},
        {"\x80", 0},             /* a continuation alone */
        {"\xC0\xAF", 0},         /* overlong */
        {"\xC1\xBF", 0},         /* overlong */
        {"\xE0\x9F\xBF", 0},     /* overlong */
        {"\xF0\x8F\xBF\xBF", 0}, /* overlong */
        {"\xED\xA0\x80", 0},     /* a surrogate */
        {"\xF4\x90\x80\x80", 0}, /* above U+10FFFF */
        {"\xF5\x80\x80\x80", 0},
        {"\xFF", 0},
        {"\xC3", 0}, /* cut short */
        {"\xE1\x80", 0},
        {"\xF1\x80\x80", 0},
        {"\xE1\x80\x41", 0},
        {"\xF1\x80\x41\x80", 0},
        {"", 0},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        check(cx_utf8_length(cx_str_of(rows[i].bytes)) == rows[i].length, "row %zu", i);
    }
    assert_int_equal(cx_utf8_length((cx_str){"\0", 1}), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_views),         cmocka_unit_test(test_comparing),
        cmocka_unit_test(test_finding),       cmocka_unit_test(test_next),
        cmocka_unit_test(test_integers),      cmocka_unit_test(test_durations),
        cmocka_unit_test(test_probabilities), cmocka_unit_test(test_distance),
        cmocka_unit_test(test_utf8),
    };
    return cmocka_run_group_tests_name("base/str", tests, NULL, NULL);
}
