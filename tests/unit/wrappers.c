/* The public wrappers that stand on the lower layers alone: settings, errors, statuses, values. */
#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "cxone/error.h"
#include "cxone/settings.h"
#include "cxone/status.h"
#include "cxone/value.h"
#include "cxone/version.h"

#include "base/error.h"
#include "config/keys.h"
#include "json/json.h"
#include "support/unit.h"

#include "base/banned.h"

static cxone_settings *bare_settings(void)
{
    cxone_load_options options = CXONE_LOAD_OPTIONS_INIT;
    cxone_settings *settings = NULL;
    options.no_environment = 1;
    assert_int_equal(cxone_settings_load(&options, &settings, NULL), CXONE_OK);
    return settings;
}

static void test_settings(void **state)
{
    (void)state;
    cxone_settings *settings = bare_settings();
    assert_string_equal(cxone_settings_get(settings, "issuer"), "https://cxone.niceincontact.com");
    assert_string_equal(cxone_settings_origin(settings, "issuer"), "default");
    assert_null(cxone_settings_get(settings, "tenant_id"));
    assert_null(cxone_settings_origin(settings, "tenant_id"));
    assert_null(cxone_settings_get(settings, "client_secret"));
    assert_null(cxone_settings_get(settings, "no_such_key"));
    assert_null(cxone_settings_get(settings, NULL));
    assert_int_equal(cxone_settings_set(settings, "client_secret", "hush", "here", NULL), CXONE_OK);
    assert_string_equal(cxone_settings_get(settings, "client_secret"), "***");
    assert_string_equal(cxone_settings_origin(settings, "client_secret"), "here");
    assert_int_equal(cxone_settings_set(settings, "client_secret", "", "here", NULL), CXONE_OK);
    assert_null(cxone_settings_get(settings, "client_secret"));
    assert_string_equal(cxone_settings_profile(settings), "default");
    assert_null(cxone_settings_file(settings));
    assert_null(cxone_settings_profile_name(settings, 0));
    assert_null(cxone_settings_warning(settings, 0));
    cxone_settings_free(settings);
}

static void test_setting_errors(void **state)
{
    (void)state;
    cxone_settings *settings = bare_settings();
    static const struct {
        const char *key;
        const char *value;
        cxone_status status;
        const char *message;
    } rows[] = {
        {"retry", "1", CXONE_ERR_CONFIG_KEY,
         "--x: unknown setting \"retry\"; did you mean \"retries\"?"},
        {"retries", "many", CXONE_ERR_CONFIG_VALUE,
         "--x: retries must be a whole number in the range 0-20"},
        {"retries", NULL, CXONE_ERR_ARG, "cxone_settings_set: an argument is NULL"},
        {NULL, "1", CXONE_ERR_ARG, "cxone_settings_set: an argument is NULL"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cxone_error *err = NULL;
        assert_int_equal(cxone_settings_set(settings, rows[i].key, rows[i].value, "--x", &err),
                         rows[i].status);
        assert_int_equal(cxone_error_status(err), rows[i].status);
        assert_string_equal(cxone_error_message(err), rows[i].message);
        cxone_error_free(err);
    }
    assert_string_equal(cxone_settings_get(settings, "retries"), "4");
    cxone_settings_free(settings);
}

static void test_load_checks_its_arguments(void **state)
{
    (void)state;
    const cxone_load_options zeroed = {0};
    cxone_settings *settings = NULL;
    assert_int_equal(cxone_settings_load(&zeroed, &settings, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_settings_load(NULL, NULL, NULL), CXONE_ERR_ARG);
    assert_null(settings);
}

/* The one test that goes by the real environment. */
static void test_load_reads_the_environment(void **state)
{
    (void)state;
    cxone_settings *settings = NULL;
    assert_int_equal(setenv("CXONE_CONFIG", "/nowhere/config", 1), 0); /* NOLINT: one thread */
    assert_int_equal(cxone_settings_load(NULL, &settings, NULL), CXONE_ERR_CONFIG_FILE);
    assert_int_equal(setenv("CXONE_CONFIG", "/dev/null", 1), 0); /* NOLINT: one thread */
    assert_int_equal(cxone_settings_load(NULL, &settings, NULL), CXONE_OK);
    assert_string_equal(cxone_settings_file(settings), "/dev/null");
    cxone_settings_free(settings);
    settings = NULL;
    assert_int_equal(setenv("CXONE_CONFIG", "", 1), 0);            /* NOLINT: one thread */
    assert_int_equal(setenv("XDG_CONFIG_HOME", "/nowhere", 1), 0); /* NOLINT: one thread */
    assert_int_equal(setenv("CXONE_RETRIES", "9", 1), 0);          /* NOLINT: one thread */
    assert_int_equal(cxone_settings_load(NULL, &settings, NULL), CXONE_OK);
    assert_string_equal(cxone_settings_get(settings, "retries"), "9");
    assert_string_equal(cxone_settings_origin(settings, "retries"), "environment CXONE_RETRIES");
    assert_string_equal(cxone_settings_file(settings), "/nowhere/cxone/config");
    cxone_settings_free(settings);
}

static void test_keys(void **state)
{
    (void)state;
    unsigned count = 0;
    unsigned secrets = 0;
    for (const cxone_key *key = cxone_key_next(NULL); key != NULL; key = cxone_key_next(key)) {
        assert_ptr_equal(cxone_key_find(cxone_key_name(key)), key);
        assert_int_equal(cxone_key_is_secret(key), cxone_key_flag(key) == NULL);
        assert_non_null(cxone_key_summary(key));
        assert_non_null(cxone_key_environment(key));
        secrets += (unsigned)cxone_key_is_secret(key);
        count++;
    }
    assert_int_equal(count, CX_KEY_COUNT);
    assert_int_equal(secrets, 4);
    const cxone_key *key = cxone_key_find("access_key_id");
    assert_string_equal(cxone_key_flag(key), "--access-key-id");
    assert_string_equal(cxone_key_alias(key), "CXONE_USERNAME");
    assert_string_equal(cxone_key_starter_pack(key), "USERNAME");
    assert_string_equal(cxone_key_type(key), "TEXT");
    assert_null(cxone_key_default(key));
    assert_string_equal(cxone_key_type(cxone_key_find("token_store")), "auto|keyring|file|none");
    assert_string_equal(cxone_key_type(cxone_key_find("retries")), "0-20");
    assert_string_equal(cxone_key_default(cxone_key_find("timeout")), "60s");
    assert_null(cxone_key_find("nothing"));
    assert_null(cxone_key_find(NULL));
}

static void test_null_is_welcome(void **state)
{
    (void)state;
    cxone_settings_free(NULL);
    cxone_error_free(NULL);
    cxone_text_free(NULL);
    assert_null(cxone_settings_get(NULL, "issuer"));
    assert_null(cxone_settings_origin(NULL, "issuer"));
    assert_null(cxone_settings_profile(NULL));
    assert_null(cxone_settings_profile_name(NULL, 0));
    assert_null(cxone_settings_file(NULL));
    assert_null(cxone_settings_warning(NULL, 0));
    assert_null(cxone_key_name(NULL));
    assert_null(cxone_key_flag(NULL));
    assert_null(cxone_key_environment(NULL));
    assert_null(cxone_key_alias(NULL));
    assert_null(cxone_key_starter_pack(NULL));
    assert_null(cxone_key_type(NULL));
    assert_null(cxone_key_default(NULL));
    assert_null(cxone_key_summary(NULL));
    assert_int_equal(cxone_key_is_secret(NULL), 0);
    assert_int_equal(cxone_error_status(NULL), CXONE_OK);
    assert_null(cxone_error_message(NULL));
    assert_null(cxone_error_hint(NULL));
    assert_int_equal(cxone_error_http_status(NULL), 0);
    assert_null(cxone_error_service_code(NULL));
    assert_null(cxone_error_service_text(NULL));
    assert_null(cxone_error_operation(NULL));
    assert_null(cxone_error_correlation_id(NULL));
    assert_int_equal(cxone_error_is_retryable(NULL), 0);
    assert_int_equal(cxone_error_retry_after_ms(NULL), -1);
    assert_null(cxone_error_cause(NULL));
}

static void test_errors(void **state)
{
    (void)state;
    cxone_error *err = NULL;
    (void)cx_fail(&err, CXONE_ERR_LIMITED, "inner");
    cx_error_hint(&err, "wait");
    cx_error_set(&err, CX_ERROR_SERVICE_CODE, CX_LIT("code"));
    cx_error_set(&err, CX_ERROR_SERVICE_TEXT, CX_LIT("text"));
    cx_error_set(&err, CX_ERROR_OPERATION, CX_LIT("GET /x"));
    cx_error_set(&err, CX_ERROR_CORRELATION_ID, CX_LIT("id"));
    cx_error_set_http(&err, 429, 3000);
    (void)cx_fail(&err, CXONE_ERR_TOKEN, "outer");
    assert_string_equal(cxone_error_message(err), "outer");
    assert_int_equal(cxone_error_is_retryable(err), 0);
    const cxone_error *cause = cxone_error_cause(err);
    assert_int_equal(cxone_error_status(cause), CXONE_ERR_LIMITED);
    assert_int_equal(cxone_error_is_retryable(cause), 1);
    assert_string_equal(cxone_error_hint(cause), "wait");
    assert_string_equal(cxone_error_service_code(cause), "code");
    assert_string_equal(cxone_error_service_text(cause), "text");
    assert_string_equal(cxone_error_operation(cause), "GET /x");
    assert_string_equal(cxone_error_correlation_id(cause), "id");
    assert_int_equal(cxone_error_http_status(cause), 429);
    assert_int_equal(cxone_error_retry_after_ms(cause), 3000);
    assert_null(cxone_error_cause(cause));
    cxone_error_free(err);
}

static void test_statuses_and_version(void **state)
{
    (void)state;
    assert_string_equal(cxone_status_name(CXONE_ERR_DEADLINE), "ERR_DEADLINE");
    assert_string_equal(cxone_status_text(CXONE_ERR_DEADLINE), "deadline passed");
    assert_int_equal(cxone_status_class_of(CXONE_ERR_DEADLINE), CXONE_CLASS_NETWORK);
    assert_int_equal(cxone_status_is_retryable(CXONE_ERR_DEADLINE), 1);
    assert_int_equal(cxone_status_exit_code(CXONE_ERR_DEADLINE), 5);
    assert_string_equal(cxone_version(), CXONE_VERSION_STRING);
}

static void test_values(void **state)
{
    (void)state;
    CX_AUTO(cx_json) cx_json *document = NULL;
    assert_int_equal(cx_json_parse(CX_LIT("{\"a\":[1,2.5,true,\"x\",null]}"), &document, NULL),
                     CXONE_OK);
    const cxone_value *root = cx_json_root(document);
    const cxone_value *array = cxone_value_get(root, "a");
    assert_int_equal(cxone_value_type(root), CXONE_TYPE_OBJECT);
    assert_string_equal(cxone_value_next_key(root, NULL), "a");
    assert_null(cxone_value_next_key(root, "a"));
    assert_int_equal(cxone_value_size(array), 5);
    assert_true(cxone_value_integer(cxone_value_at(array, 0), -1) == 1);
    assert_true(cxone_value_integer(cxone_value_at(array, 1), -1) == -1);
    assert_true(fabs(cxone_value_real(cxone_value_at(array, 1), 0) - 2.5) < 1e-9);
    assert_true(fabs(cxone_value_real(cxone_value_at(array, 3), 7) - 7) < 1e-9);
    assert_int_equal(cxone_value_boolean(cxone_value_at(array, 2), 0), 1);
    assert_int_equal(cxone_value_boolean(cxone_value_at(array, 0), 7), 7);
    assert_string_equal(cxone_value_text(cxone_value_at(array, 3)), "x");
    assert_null(cxone_value_text(array));
    assert_null(cxone_value_get(root, NULL));
    assert_null(cxone_value_get(NULL, "a"));
    assert_null(cxone_value_at(NULL, 0));
    assert_int_equal(cxone_value_type(NULL), CXONE_TYPE_ABSENT);
    char *text = NULL;
    assert_int_equal(cxone_value_print(root, 0, &text, NULL), CXONE_OK);
    assert_string_equal(text, "{\"a\":[1,2.5,true,\"x\",null]}");
    cxone_text_free(text);
    text = NULL;
    assert_int_equal(cxone_value_print(root, -1, &text, NULL), CXONE_ERR_ARG);
    assert_int_equal(cxone_value_print(root, 0, NULL, NULL), CXONE_ERR_ARG);
    assert_null(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_settings),
        cmocka_unit_test(test_setting_errors),
        cmocka_unit_test(test_load_checks_its_arguments),
        cmocka_unit_test(test_load_reads_the_environment),
        cmocka_unit_test(test_keys),
        cmocka_unit_test(test_null_is_welcome),
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_statuses_and_version),
        cmocka_unit_test(test_values),
    };
    return cmocka_run_group_tests_name("client/wrappers", tests, NULL, NULL);
}
