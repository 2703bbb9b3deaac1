/* Limits: whose they are, what counts against them, and what a 429 of CXone does to them. */
#include "base/limits.h"

#include "base/error.h"
#include "client/client_internal.h"
#include "contract/fixture.h"
#include "net/rates.h"
#include "operations/operations.h"
#include "support/unit.h"

static cxone_status read_case(cxone_client *client, const char *number, cxone_error **err)
{
    cxone_reply *reply = NULL;
    const cxone_status status = cxone_case_get(client, number, &reply, err);
    cxone_reply_free(reply);
    return status;
}

static cxone_status mark_case(cxone_client *client, const char *number, cxone_error **err)
{
    cxone_reply *reply = NULL;
    const cxone_status status = cxone_case_set_status(client, number, "pending", &reply, err);
    cxone_reply_free(reply);
    return status;
}

/* The classes of the catalogue and of the setting are those of the table. */
static void everybody_means_the_same(void **state)
{
    (void)state;
    cxone_settings *settings = NULL;
    cxone_load_options load = CXONE_LOAD_OPTIONS_INIT;
    load.no_environment = 1;
    assert_int_equal(cxone_settings_load(&load, &settings, NULL), CXONE_OK);
    for (size_t i = 0; i < CX_RATE_COUNT; i++) {
        CX_AUTO(cx_buf) cx_buf value;
        cx_buf_init(&value, CX_MAX_MESSAGE);
        cx_buf_printf(&value, "%s=", cx_rate_rows[i].name);
        cx_quota_append(cx_rate_rows[i].quota, &value);
        check(cxone_settings_set(settings, "rates", value.ptr, "test", NULL) == CXONE_OK,
              "no setting for %s", value.ptr);
    }
    cx_str names = cx_str_of(cx_key_row(CX_KEY_RATES)->choices);
    cx_str name;
    while (cx_str_next(&names, '|', &name)) {
        check(cx_rate_find(name) < CX_RATE_COUNT, "no such class: %.*s", CX_STR_ARG(name));
    }
    for (size_t i = 0; i < cx_operation_count; i++) {
        const char *word = cx_rate_word((cx_rate)cx_operation_rows[i].rate);
        check(word == NULL || cx_rate_find(cx_str_of(word)) < CX_RATE_COUNT, "no such class: %s",
              word);
    }
    cxone_settings_free(settings);
}

static void limits_are_settings(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_ACCESS_KEY, NULL,
                 (const setting[]){{"rates", "digital-contact-read=2/20s"}, {NULL, NULL}});
    for (unsigned i = 0; i < 2; i++) {
        assert_int_equal(read_case(f.client, "682956606682323", NULL), CXONE_OK);
    }
    assert_int_equal(f.clock.sleeps, 0);
    cxone_client *other = fixture_client(&f);
    assert_int_equal(read_case(other, "682956606682323", NULL), CXONE_OK);
    assert_in_range(f.clock.skipped_ms, 10000, 20000); /* less what really went by */
    cxone_client_free(other);
    fixture_close(&f);
}

/* The tenant is known from the token, or from the setting: it is the same one. */
static void a_tenant_is_one_however_named(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL,
                 (const setting[]){
                     {"rates", "digital-contact-read=1/1h"}, {"max_wait", "1s"}, {NULL, NULL}});
    CX_AUTO(cx_error) cxone_error *err = NULL;
    assert_int_equal(read_case(f.client, "682956606682323", NULL), CXONE_OK);
    assert_int_equal(
        cxone_settings_set(f.settings, "tenant_id", sandbox_tenant_id(f.sandbox), "test", NULL),
        CXONE_OK);
    cxone_client *other = fixture_client(&f);
    assert_int_equal(read_case(other, "682956606682323", &err), CXONE_ERR_LIMITED);
    assert_non_null(
        strstr(cxone_error_message(err), "the limit digital-contact-read=1/1h is used"));
    assert_in_range(cxone_error_retry_after_ms(err), 3000000, 3600000);
    cxone_client_free(other);
    fixture_close(&f);
}

/* The contact is told by the path. */
static void a_contact_has_its_own_limit(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL,
                 (const setting[]){
                     {"rates", "digital-one-contact=1/1h:1"}, {"max_wait", "1s"}, {NULL, NULL}});
    assert_int_equal(mark_case(f.client, "682956606682323", NULL), CXONE_OK);
    assert_int_equal(mark_case(f.client, "682956606682323", NULL), CXONE_ERR_LIMITED);
    assert_int_equal(mark_case(f.client, "1", NULL), CXONE_ERR_NO_RESOURCE); /* it was sent */
    assert_int_equal(read_case(f.client, "682956606682323", NULL), CXONE_OK);
    fixture_close(&f);
}

/* What CXone tells one client, in either form, the others need not be told. */
static void a_429_is_told_once(void **state)
{
    (void)state;
    static const char *const rules[] = {"status=429;path=/dfo/;count=1;retry-after=30",
                                        "status=429;path=/dfo/;count=1;retry-after-date=30"};
    for (size_t i = 0; i < CX_COUNT(rules); i++) {
        fixture f;
        fixture_open(&f, WAY_PASSWORD, NULL, (const setting[]){{"retries", "0"}, {NULL, NULL}});
        cxone_client *other = fixture_client(&f);
        fixture_fault(&f, rules[i]);
        check(read_case(f.client, "682956606682323", NULL) == CXONE_ERR_LIMITED, "%s", rules[i]);
        check(f.clock.skipped_ms == 0, "%s: waited too soon", rules[i]);
        check(read_case(other, "682956606682323", NULL) == CXONE_OK, "%s", rules[i]);
        check(f.clock.skipped_ms > 20000 && f.clock.skipped_ms <= 30000, "%s: waited %lld ms",
              rules[i], (long long)f.clock.skipped_ms);
        cxone_client_free(other);
        fixture_close(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(everybody_means_the_same), cmocka_unit_test(limits_are_settings),
        cmocka_unit_test(a_tenant_is_one_however_named),
        cmocka_unit_test(a_contact_has_its_own_limit), cmocka_unit_test(a_429_is_told_once)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
