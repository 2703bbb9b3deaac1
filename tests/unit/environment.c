/* Environments and areas by name: which hosts they stand for, and what goes before them. */
#include "config/environment.h"

#include <string.h>

#include "base/error.h"
#include "support/unit.h"

#include "base/banned.h"

static void put(cx_settings *settings, cx_key key, const char *value)
{
    cxone_error *err = NULL;
    const cxone_status status =
        cx_settings_set(settings, cx_key_row(key), cx_str_of(value), "test", &err);
    check(status == CXONE_OK, "%s = %s: %s", cx_key_row(key)->name, value, err->message);
}

static cx_settings *fresh(void)
{
    cx_settings *settings = cx_settings_new();
    assert_non_null(settings);
    return settings;
}

static void every_environment(void **state)
{
    (void)state;
    static const struct {
        const char *environment; /* NULL: not set */
        const char *issuer;
        const char *origin;
        const char *central;
    } rows[] = {
        {NULL, "https://cxone.niceincontact.com", "default",
         "https://api.incontact.com/InContactAuthorizationServer/Token"},
        {"commercial", "https://cxone.niceincontact.com", "derived from environment (test)",
         "https://api.incontact.com/InContactAuthorizationServer/Token"},
        {"fedramp", "https://cxone-gov.niceincontact.com", "derived from environment (test)", NULL},
        {"sovereign-au", "https://nicecxone-sov1.au", "derived from environment (test)", NULL},
        {"sovereign-eu", "https://nicecxone-sov1.eu", "derived from environment (test)", NULL},
    };
    cx_str names = cx_str_of(cx_key_row(CX_KEY_ENVIRONMENT)->choices);
    cx_str name;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_settings) cx_settings *settings = fresh();
        put(settings, CX_KEY_ENVIRONMENT, rows[i].environment);
        assert_view_equal(cx_settings_text(settings, CX_KEY_ISSUER), rows[i].issuer);
        assert_string_equal(cx_settings_origin(settings, CX_KEY_ISSUER), rows[i].origin);
        const char *central = cx_environment_of(settings)->central_url;
        assert_true(rows[i].central != NULL ? strcmp(central, rows[i].central) == 0
                                            : central == NULL);
        if (i > 0) { /* the rows are all that there are */
            assert_true(cx_str_next(&names, '|', &name));
            assert_true(cx_str_equal(name, cx_str_of(rows[i].environment)));
        }
    }
    assert_int_equal(names.len, 0);
}

static void what_goes_before_an_environment(void **state)
{
    (void)state;
    CX_AUTO(cx_settings) cx_settings *settings = fresh();
    put(settings, CX_KEY_ENVIRONMENT, "fedramp");
    put(settings, CX_KEY_TOKEN_URL, "https://a.example.com/auth/token");
    assert_view_equal(cx_settings_text(settings, CX_KEY_ISSUER), "https://a.example.com");
    put(settings, CX_KEY_ISSUER, "https://b.example.com");
    assert_view_equal(cx_settings_text(settings, CX_KEY_ISSUER), "https://b.example.com");
    put(settings, CX_KEY_ISSUER, "");
    put(settings, CX_KEY_TOKEN_URL, "https://a.example.com/other");
    assert_view_equal(cx_settings_text(settings, CX_KEY_ISSUER),
                      "https://cxone-gov.niceincontact.com");
    put(settings, CX_KEY_ENVIRONMENT, "");
    assert_view_equal(cx_settings_text(settings, CX_KEY_ISSUER), "https://cxone.niceincontact.com");
    assert_string_equal(cx_settings_origin(settings, CX_KEY_ISSUER), "default");
}

/* The domain with a hyphen is that of two areas only. */
static void every_area(void **state)
{
    (void)state;
    static const struct {
        const char *area;
        const char *url;
    } rows[] = {
        {"na1", "https://na1.nice-incontact.com"}, {"na2", "https://na2.niceincontact.com"},
        {"au1", "https://au1.nice-incontact.com"}, {"ca1", "https://ca1.niceincontact.com"},
        {"eu1", "https://eu1.niceincontact.com"},  {"jp1", "https://jp1.niceincontact.com"},
        {"uk1", "https://uk1.niceincontact.com"},
    };
    cx_str names = cx_str_of(cx_key_row(CX_KEY_AREA)->choices);
    cx_str name;
    CX_AUTO(cx_settings) cx_settings *settings = fresh();
    assert_int_equal(cx_area_url(settings).len, 0);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        put(settings, CX_KEY_AREA, rows[i].area);
        assert_view_equal(cx_area_url(settings), rows[i].url);
        assert_true(cx_str_next(&names, '|', &name));
        assert_true(cx_str_equal(name, cx_str_of(rows[i].area)));
    }
    assert_int_equal(names.len, 0);
}

/* A token that is given says who logs in, as the credentials do: the starter pack's names in the
 * environment are not looked at. It is no secret that a credential helper is asked for. */
static void a_given_token_says_who(void **state)
{
    (void)state;
    static const char *const environment[] = {"CXONE_ACCESS_TOKEN=t", "USERNAME=u", "PASSWORD=p",
                                              "CXONE_CREDENTIAL_COMMAND=helper", NULL};
    const cx_settings_sources sources = {.environment = environment};
    CX_AUTO(cx_settings) cx_settings *settings = NULL;
    assert_int_equal(cx_settings_load(&sources, &settings, NULL), CXONE_OK);
    assert_view_equal(cx_secret_reveal(cx_settings_secret(settings, CX_KEY_ACCESS_TOKEN)), "t");
    assert_string_equal(cx_settings_origin(settings, CX_KEY_ACCESS_TOKEN),
                        "environment CXONE_ACCESS_TOKEN");
    assert_false(cx_settings_is_set(settings, CX_KEY_ACCESS_KEY_ID));
    put(settings, CX_KEY_ACCESS_TOKEN, "");
    assert_null(cx_settings_origin(settings, CX_KEY_ACCESS_TOKEN));
    assert_non_null(cx_settings_origin(settings, CX_KEY_CLIENT_SECRET));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_environment),
        cmocka_unit_test(what_goes_before_an_environment),
        cmocka_unit_test(every_area),
        cmocka_unit_test(a_given_token_says_who),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
