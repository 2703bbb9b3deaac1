/* Error reports and the status table. */
#include "base/error.h"

#include "support/unit.h"

#include "base/banned.h"

static void test_reports(void **state)
{
    (void)state;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    assert_int_equal(cx_fail(NULL, CXONE_ERR_ARG, "unheard"), CXONE_ERR_ARG);
    assert_int_equal(cx_fail(&err, CXONE_ERR_CONNECT, "no way to %s", "there"), CXONE_ERR_CONNECT);
    assert_int_equal(err->status, CXONE_ERR_CONNECT);
    assert_string_equal(err->message, "no way to there");
    assert_int_equal(err->retry_after_ms, -1);
    assert_null(err->hint);
    assert_null(err->cause);
    cx_error_hint(&err, "try %d", 2);
    cx_error_hint(&err, "try %d", 3);
    assert_string_equal(err->hint, "try 3");
    cx_error_set(&err, CX_ERROR_SERVICE_CODE, CX_LIT("code"));
    cx_error_set(&err, CX_ERROR_SERVICE_TEXT, CX_LIT("text"));
    cx_error_set(&err, CX_ERROR_OPERATION, CX_LIT("GET /x"));
    cx_error_set(&err, CX_ERROR_CORRELATION_ID, CX_LIT("id"));
    cx_error_set(&err, CX_ERROR_SERVICE_CODE, CX_LIT("")); /* empty: no effect */
    cx_error_set_http(&err, 503, 1500);
    assert_string_equal(err->service_code, "code");
    assert_string_equal(err->service_text, "text");
    assert_string_equal(err->operation, "GET /x");
    assert_string_equal(err->correlation_id, "id");
    assert_int_equal(err->http_status, 503);
    assert_int_equal(err->retry_after_ms, 1500);
    assert_int_equal(cx_fail(&err, CXONE_ERR_TOKEN, "outer"), CXONE_ERR_TOKEN);
    assert_string_equal(err->message, "outer");
    assert_string_equal(err->cause->message, "no way to there");
    cx_error_clear(&err);
    assert_null(err);
    cx_error_clear(&err);
    cx_error_clear(NULL);
}

static void test_out_of_memory(void **state)
{
    (void)state;
    cxone_error *err = NULL;
    cxone_error *other = NULL;
    assert_int_equal(cx_fail(&err, CXONE_ERR_IO, "first"), CXONE_ERR_IO);
    assert_int_equal(cx_fail_nomem(&err), CXONE_ERR_NOMEM);
    assert_int_equal(err->status, CXONE_ERR_NOMEM);
    assert_string_equal(err->message, "out of memory");
    cx_error_hint(&err, "not written to the shared report");
    cx_error_set(&err, CX_ERROR_OPERATION, CX_LIT("x"));
    cx_error_set_http(&err, 500, 1);
    assert_int_equal(cx_fail_nomem(&other), CXONE_ERR_NOMEM);
    assert_null(other->hint);
    assert_null(other->operation);
    assert_int_equal(other->http_status, 0);
    assert_int_equal(cx_fail(&err, CXONE_ERR_TOKEN, "outer"), CXONE_ERR_TOKEN);
    assert_int_equal(err->cause->status, CXONE_ERR_NOMEM);
    cx_error_free(err);
    cx_error_free(other);
    assert_int_equal(cx_fail_nomem(NULL), CXONE_ERR_NOMEM);
}

static void test_fail_status(void **state)
{
    (void)state;
    cxone_error *err = NULL;
    assert_int_equal(cx_fail_status(&err, CXONE_ERR_TOO_LARGE, "the reply"), CXONE_ERR_TOO_LARGE);
    assert_string_equal(err->message, "the reply: larger than the limit");
    cx_error_clear(&err);
    assert_int_equal(cx_fail_status(&err, CXONE_ERR_NOMEM, "x"), CXONE_ERR_NOMEM);
    assert_string_equal(err->message, "out of memory");
}

static void test_a_message_that_is_too_long(void **state)
{
    (void)state;
    cxone_error *err = NULL;
    assert_int_equal(cx_fail(&err, CXONE_ERR_IO, "%05000d", 1), CXONE_ERR_IO);
    assert_string_equal(err->message, "(message too long)");
    cx_error_free(err);
}

static void test_the_status_table(void **state)
{
    (void)state;
    static const cxone_status all[] = {
#define STATUS(name, number, class_, retryable, exit_code, text) CXONE_##name,
        CXONE_STATUS_MAP(STATUS)
#undef STATUS
    };
    static const unsigned blocks[] = {0, 100, 200, 300, 400, 500};
    for (size_t i = 0; i < CX_COUNT(all); i++) {
        const unsigned block = blocks[cx_status_class_of(all[i])];
        check((unsigned)all[i] >= block && (unsigned)all[i] < block + 100, "%s is in a wrong block",
              cx_status_name(all[i]));
        check((cx_status_exit_code(all[i]) == 0) == (all[i] == CXONE_OK), "exit code of %s",
              cx_status_name(all[i]));
        const int code = cx_status_exit_code(all[i]);
        check(all[i] == CXONE_ERR_DECLINED ? code == 130 : code <= 8, "exit code of %s",
              cx_status_name(all[i]));
        check(strlen(cx_status_text(all[i])) > 0, "text of %s", cx_status_name(all[i]));
        for (size_t j = 0; j < i; j++) {
            check(all[i] != all[j], "a number is used twice: %d", (int)all[i]);
        }
    }
}

/* Numbers are promised for ever, so some are written down here a second time. */
static void test_statuses(void **state)
{
    (void)state;
    assert_int_equal(CXONE_OK, 0);
    assert_int_equal(CXONE_ERR_NOMEM, 2);
    assert_int_equal(CXONE_ERR_CONNECT, 102);
    assert_int_equal(CXONE_ERR_UNAUTHORIZED, 203);
    assert_int_equal(CXONE_ERR_LIMITED, 304);
    assert_int_equal(CXONE_ERR_STORE_FULL, 401);
    assert_int_equal(CXONE_ERR_CONFIG_PROFILE, 504);
    assert_string_equal(cx_status_name(CXONE_ERR_LIMITED), "ERR_LIMITED");
    assert_string_equal(cx_status_text(CXONE_ERR_LIMITED), "rate limit reached");
    assert_true(cx_status_is_retryable(CXONE_ERR_LIMITED));
    assert_false(cx_status_is_retryable(CXONE_ERR_FORBIDDEN));
    assert_int_equal(cx_status_exit_code(CXONE_ERR_LIMITED), 6);
    assert_string_equal(cx_status_name((cxone_status)9999), "UNKNOWN");
    assert_int_equal(cx_status_exit_code((cxone_status)9999), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reports),          cmocka_unit_test(test_out_of_memory),
        cmocka_unit_test(test_fail_status),      cmocka_unit_test(test_a_message_that_is_too_long),
        cmocka_unit_test(test_the_status_table), cmocka_unit_test(test_statuses),
    };
    return cmocka_run_group_tests_name("base/error", tests, NULL, NULL);
}
