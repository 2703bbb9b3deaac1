/* Owned text, plain and secret. */
#include "base/buf.h"

#include "base/alloc.h"
#include "base/secret.h"
#include "support/unit.h"

#include "base/banned.h"

static void test_growth_and_ceiling(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf buf;
    cx_buf_init(&buf, 1000);
    assert_string_equal(buf.ptr, "");
    for (int i = 0; i < 1000; i++) {
        cx_buf_putc(&buf, 'x');
    }
    assert_int_equal(cx_buf_status(&buf), CXONE_OK);
    assert_int_equal(strlen(buf.ptr), 1000);
    cx_buf_putc(&buf, 'x');
    assert_int_equal(cx_buf_status(&buf), CXONE_ERR_TOO_LARGE);
    assert_int_equal(buf.len, 1000);
    cx_buf_truncate(&buf, 10);
    cx_buf_puts(&buf, "y"); /* a failure sticks */
    assert_view_equal(cx_buf_view(&buf), "xxxxxxxxxx");
    char *text = NULL;
    assert_int_equal(cx_buf_take(&buf, &text), CXONE_ERR_TOO_LARGE);
    assert_null(text);
    cx_buf_reset(&buf);
    cx_buf_puts(&buf, "again");
    assert_int_equal(cx_buf_status(&buf), CXONE_OK);
    assert_string_equal(buf.ptr, "again");
}

static void test_printf(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf buf;
    cx_buf_init(&buf, 20);
    cx_buf_printf(&buf, "%s-%d", "a", 12);
    cx_buf_printf(&buf, "%s", "");
    assert_string_equal(buf.ptr, "a-12");
    cx_buf_printf(&buf, "%016d", 0);
    assert_int_equal(buf.len, 20);
    cx_buf_printf(&buf, "%d", 1);
    assert_int_equal(cx_buf_status(&buf), CXONE_ERR_TOO_LARGE);
    assert_int_equal(buf.len, 20);
}

static void test_take(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf buf;
    char *text = NULL;
    cx_buf_init(&buf, 10);
    assert_int_equal(cx_buf_take(&buf, &text), CXONE_OK); /* nothing is a text too */
    assert_string_equal(text, "");
    cx_free(text);
    cx_buf_append(&buf, (cx_str){"a\0b", 3});
    assert_int_equal(cx_buf_take(&buf, &text), CXONE_OK);
    assert_memory_equal(text, "a\0b", 4);
    cx_free(text);
    assert_int_equal(buf.len, 0);
    cx_buf_puts(&buf, "usable");
    assert_string_equal(buf.ptr, "usable");
    cx_buf_truncate(&buf, 99);
    assert_string_equal(buf.ptr, "usable");
    cx_buf_truncate(&buf, 3);
    assert_string_equal(buf.ptr, "usa");
    cx_buf_deinit(&buf);
    assert_string_equal(buf.ptr, "");
}

static void test_a_ceiling_of_nothing(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf buf;
    cx_buf_init(&buf, 0);
    cx_buf_puts(&buf, "");
    assert_int_equal(cx_buf_status(&buf), CXONE_OK);
    cx_buf_puts(&buf, "x");
    assert_int_equal(cx_buf_status(&buf), CXONE_ERR_TOO_LARGE);
}

static void test_secret_buffers_are_wiped(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf buf;
    cx_buf_init_secret(&buf, 100);
    /* Each keeps the block, which can then be looked at, as far as it was ever written. */
    cx_buf_puts(&buf, "hush hush");
    cx_buf_truncate(&buf, 4);
    for (size_t i = 4; i < 10; i++) {
        assert_int_equal(buf.ptr[i], 0);
    }
    cx_buf_reset(&buf);
    for (size_t i = 0; i < 10; i++) {
        assert_int_equal(buf.ptr[i], 0);
    }
}

static void test_secrets(void **state)
{
    (void)state;
    cx_secret secret = {NULL, 0};
    char text[64];
    assert_false(cx_secret_is_set(&secret));
    assert_string_equal(cx_secret_mask(&secret), "");
    assert_view_equal(cx_secret_reveal(&secret), "");
    assert_int_equal(cx_secret_set(&secret, CX_LIT("hush")), CXONE_OK);
    assert_string_equal(cx_secret_mask(&secret), "***");
    assert_view_equal(cx_secret_reveal(&secret), "hush");
    assert_int_equal(cx_secret_set(&secret, cx_secret_reveal(&secret)), CXONE_OK);
    assert_view_equal(cx_secret_reveal(&secret), "hush");
    cx_secret_shorten(&secret, text, sizeof text);
    assert_string_equal(text, "… (4 characters)");
    assert_int_equal(cx_secret_set(&secret, CX_LIT("eyJhbGciOiJSUzI1NiIsImtpZCI6IjEiLCJ0eXAiOiJKV1Q"
                                                   "ifQ.eyJzdWIiOiIxI")),
                     CXONE_OK);
    cx_secret_shorten(&secret, text, sizeof text);
    assert_string_equal(text, "eyJhbGci… (64 characters)");
    cx_secret_deinit(&secret);
    assert_false(cx_secret_is_set(&secret));
    cx_secret_deinit(&secret);
}

static void test_wipe(void **state)
{
    (void)state;
    char bytes[4] = "abc";
    cx_wipe(bytes, sizeof bytes);
    assert_memory_equal(bytes, "\0\0\0\0", 4);
}

static void test_allocator(void **state)
{
    (void)state;
    void *block = cx_alloc(0);
    assert_non_null(block);
    block = cx_realloc(block, 0, 8);
    assert_non_null(block);
    assert_null(cx_realloc(block, SIZE_MAX / 4, 8));
    cx_free(block);
    assert_null(cx_alloc_zero(SIZE_MAX / 4, 8));
    block = cx_alloc_zero(0, 8);
    assert_non_null(block);
    cx_free(block);
    cx_free(NULL);
    char *copy = cx_strdup((cx_str){NULL, 0});
    assert_string_equal(copy, "");
    cx_free(copy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_growth_and_ceiling),
        cmocka_unit_test(test_printf),
        cmocka_unit_test(test_take),
        cmocka_unit_test(test_a_ceiling_of_nothing),
        cmocka_unit_test(test_secret_buffers_are_wiped),
        cmocka_unit_test(test_secrets),
        cmocka_unit_test(test_wipe),
        cmocka_unit_test(test_allocator),
    };
    return cmocka_run_group_tests_name("base/buf", tests, NULL, NULL);
}
