/* Base64, base64url and percent encoding: vectors, refusals, round trips. */
#include "base/encoding.h"

#include "support/unit.h"

#include "base/banned.h"

static void test_base64_vectors(void **state)
{
    (void)state;
    static const struct {
        cx_str bytes;
        const char *base64;
        const char *url;
    } rows[] = {
        /* RFC 4648, section 10 */
        {CX_LIT_INIT(""), "", ""},
        {CX_LIT_INIT("f"), "Zg==", "Zg"},
        {CX_LIT_INIT("fo"), "Zm8=", "Zm8"},
        {CX_LIT_INIT("foo"), "Zm9v", "Zm9v"},
        {CX_LIT_INIT("foob"), "Zm9vYg==", "Zm9vYg"},
        {CX_LIT_INIT("fooba"), "Zm9vYmE=", "Zm9vYmE"},
        {CX_LIT_INIT("foobar"), "Zm9vYmFy", "Zm9vYmFy"},
        {CX_LIT_INIT("\xfb\xff\xbf"), "+/+/", "-_-_"},
        {CX_LIT_INIT("\0\0"), "AAA=", "AAA"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf out;
        cx_buf_init(&out, 100);
        cx_base64_encode(&out, rows[i].bytes.ptr, rows[i].bytes.len);
        assert_string_equal(out.ptr, rows[i].base64);
        cx_buf_reset(&out);
        cx_base64url_encode(&out, rows[i].bytes.ptr, rows[i].bytes.len);
        assert_string_equal(out.ptr, rows[i].url);
        cx_buf_reset(&out);
        assert_true(cx_base64_decode(&out, cx_str_of(rows[i].base64)));
        assert_true(cx_str_equal(cx_buf_view(&out), rows[i].bytes));
        cx_buf_reset(&out);
        assert_true(cx_base64url_decode(&out, cx_str_of(rows[i].url)));
        assert_true(cx_str_equal(cx_buf_view(&out), rows[i].bytes));
    }
}

static void test_base64_refusals(void **state)
{
    (void)state;
    static const char *const padded[] = {
        "Zg",   "Zg=",   "Zh==",      "Zm9=", "====",     "=",   "Z===",
        "Zm=v", "Zm 9v", "Zm9v\n===", "-_-_", "Zg==Zg==", "Zm9*"};
    static const char *const bare[] = {"Z", "Zg==", "Zh", "Zm9", "+/+/", "Zm9vZ", "Zm 9"};
    CX_AUTO(cx_buf) cx_buf out;
    cx_buf_init(&out, 1000);
    for (size_t i = 0; i < CX_COUNT(padded); i++) {
        check(!cx_base64_decode(&out, cx_str_of(padded[i])), "%s", padded[i]);
    }
    for (size_t i = 0; i < CX_COUNT(bare); i++) {
        check(!cx_base64url_decode(&out, cx_str_of(bare[i])), "%s", bare[i]);
    }
    assert_false(cx_base64_decode(&out, (cx_str){"Zm9\0", 4}));
}

static void test_percent(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf out;
    cx_buf_init(&out, 1000);
    cx_percent_encode(&out, (cx_str){"aZ09-._~ /?&=+%@:\xC3\xA4\0", 20});
    assert_string_equal(out.ptr, "aZ09-._~%20%2F%3F%26%3D%2B%25%40%3A%C3%A4%00");
    cx_buf_reset(&out);
    assert_true(cx_percent_decode(&out, CX_LIT("a%20b+c%2f%2F"), false));
    assert_string_equal(out.ptr, "a b+c//");
    cx_buf_reset(&out);
    assert_true(cx_percent_decode(&out, CX_LIT("a+b%2B"), true));
    assert_string_equal(out.ptr, "a b+");
    static const char *const wrong[] = {"%", "%2", "%zz", "%2z", "a%", "%%20", "% 2"};
    for (size_t i = 0; i < CX_COUNT(wrong); i++) {
        check(!cx_percent_decode(&out, cx_str_of(wrong[i]), false), "%s", wrong[i]);
    }
}

/* decode(encode(x)) == x */
static void test_round_trips(void **state)
{
    (void)state;
    uint64_t seed = 4648;
    CX_AUTO(cx_buf) cx_buf bytes;
    CX_AUTO(cx_buf) cx_buf coded;
    CX_AUTO(cx_buf) cx_buf back;
    cx_buf_init(&bytes, 200);
    cx_buf_init(&coded, 1000);
    cx_buf_init(&back, 1000);
    for (int round = 0; round < 10000; round++) {
        bool good = false;
        unit_random_bytes(&seed, &bytes, 100);
        cx_buf_reset(&coded);
        cx_buf_reset(&back);
        if (round % 3 == 0) {
            cx_base64_encode(&coded, bytes.ptr, bytes.len);
            good = cx_base64_decode(&back, cx_buf_view(&coded));
        } else if (round % 3 == 1) {
            cx_base64url_encode(&coded, bytes.ptr, bytes.len);
            good = cx_base64url_decode(&back, cx_buf_view(&coded));
        } else {
            cx_percent_encode(&coded, cx_buf_view(&bytes));
            good = cx_percent_decode(&back, cx_buf_view(&coded), round % 2 == 0);
        }
        check(good && cx_str_equal(cx_buf_view(&back), cx_buf_view(&bytes)), "round %d: %s", round,
              coded.ptr);
    }
}

/* encode(decode(x)) == x: no two texts stand for the same bytes. */
static void test_base64_is_unambiguous(void **state)
{
    (void)state;
    static const char letters[] = "ABQZabqz0189-_+/=";
    uint64_t seed = 7515;
    unsigned accepted = 0;
    CX_AUTO(cx_buf) cx_buf bytes;
    CX_AUTO(cx_buf) cx_buf again;
    cx_buf_init(&bytes, 100);
    cx_buf_init(&again, 100);
    for (int round = 0; round < 200000; round++) {
        char text[8];
        const size_t len = unit_below(&seed, sizeof text + 1);
        for (size_t i = 0; i < len; i++) {
            text[i] = letters[unit_below(&seed, sizeof letters - 1)];
        }
        cx_buf_reset(&bytes);
        cx_buf_reset(&again);
        const bool url = round % 2 == 0;
        if (url ? cx_base64url_decode(&bytes, (cx_str){text, len})
                : cx_base64_decode(&bytes, (cx_str){text, len})) {
            accepted++;
            (url ? cx_base64url_encode : cx_base64_encode)(&again, bytes.ptr, bytes.len);
            check(cx_str_equal(cx_buf_view(&again), (cx_str){text, len}), "%.*s", (int)len, text);
        }
    }
    assert_true(accepted > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_base64_vectors),
        cmocka_unit_test(test_base64_refusals),
        cmocka_unit_test(test_percent),
        cmocka_unit_test(test_round_trips),
        cmocka_unit_test(test_base64_is_unambiguous),
    };
    return cmocka_run_group_tests_name("base/encoding", tests, NULL, NULL);
}
