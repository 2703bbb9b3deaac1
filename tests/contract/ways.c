/* The other ways in, against the sandbox: the legacy Central server, token exchange, and tokens
 * that were got elsewhere. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "contract/fixture.h"
#include "support/unit.h"

#define CENTRAL "/InContactAuthorizationServer/Token"

/* Sets it on the running fixture, whose client is made anew. */
static void change(fixture *f, const setting *settings)
{
    for (; settings->key != NULL; settings++) {
        assert_int_equal(
            cxone_settings_set(f->settings, settings->key, settings->value, "test", NULL),
            CXONE_OK);
    }
    cxone_client_free(f->client);
    f->client = fixture_client(f);
}

/* A fixture that logs in at the legacy server. */
static void open_central(fixture *f, const char *grant)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, 256);
    fixture_open(f, WAY_PASSWORD, NULL, NULL);
    cx_buf_printf(&url, "%s" CENTRAL, sandbox_url(f->sandbox));
    change(f, (const setting[]){{"grant", grant},
                                {"token_url", url.ptr},
                                {"client_id", "SandboxApp@CXone"},
                                {"client_secret", "4601337"},
                                {NULL, NULL}});
}

/* The token that a client has now. The caller frees it. */
static cxone_token *token_of(const fixture *f)
{
    cxone_token *token = NULL;
    cxone_error *err = NULL;
    const cxone_status status = cxone_token_get(f->client, &token, &err);
    check(status == CXONE_OK, "%s: %s", cxone_status_name(status), cxone_error_message(err));
    return token;
}

static void expect_grant(const fixture *f, const char *grant)
{
    cxone_token *token = token_of(f);
    assert_string_equal(cxone_token_grant(token), grant);
    cxone_token_free(token);
}

/* The access token of the fixture, as text; its client is made anew. */
static char *take_token(fixture *f)
{
    cxone_token *token = token_of(f);
    char *text = cx_strdup(cx_str_of(cxone_token_access(token)));
    cxone_token_free(token);
    return text;
}

static cxone_status ask_acd(const fixture *f, cxone_error **err)
{
    cxone_reply *unit = NULL;
    const cxone_status status = cxone_business_unit_get(f->client, NULL, &unit, err);
    cxone_reply_free(unit);
    return status;
}

static void expect_acd(const fixture *f, cxone_status wanted)
{
    cxone_error *err = NULL;
    const cxone_status status = ask_acd(f, &err);
    check(status == wanted, "%s: %s; log:\n%s", cxone_status_name(status), cxone_error_message(err),
          f->log.ptr);
    cxone_error_free(err);
}

/* ---------------------------------------------------------------- the legacy server */

/* ACD calls go where the answer said, without any discovery. */
static void central_logs_in_and_renews(void **state)
{
    (void)state;
    fixture f;
    open_central(&f, "central");
    expect_acd(&f, CXONE_OK);
    cxone_token *token = token_of(&f);
    assert_string_equal(cxone_token_grant(token), "central");
    assert_string_equal(cxone_token_claim(token, "icBUId"), "4601337");
    assert_string_equal(cxone_token_claim(token, "icAgentId"), "18250431");
    cxone_token_free(token);
    for (int renewal = 0; renewal < 2; renewal++) {
        fixture_advance(&f, 3500000);
        expect_acd(&f, CXONE_OK);
        expect_grant(&f, "central-refresh");
    }
    assert_int_equal(fixture_count(&f, "POST", CENTRAL, NULL), 3);
    assert_int_equal(fixture_count(&f, "GET", "/.well-known/openid-configuration", NULL), 0);
    assert_int_equal(fixture_count(&f, "GET", "/.well-known/cxone-configuration", NULL), 0);
    assert_int_equal(fixture_count(&f, "POST", "/auth/authorize/logout", NULL), 0);
    fixture_close(&f);
}

/* The application itself has no refresh token: it logs in again. */
static void central_client(void **state)
{
    (void)state;
    fixture f;
    open_central(&f, "central-client");
    change(&f, (const setting[]){{"access_key_id", ""}, {"access_key_secret", ""}, {NULL, NULL}});
    expect_acd(&f, CXONE_OK);
    expect_grant(&f, "central-client");
    fixture_advance(&f, 3500000);
    expect_acd(&f, CXONE_OK);
    expect_grant(&f, "central-client");
    assert_int_equal(fixture_count(&f, "POST", CENTRAL, NULL), 2);
    fixture_close(&f);
}

static void central_refuses(void **state)
{
    (void)state;
    static const struct {
        setting wrong[2];
        cxone_status status;
    } rows[] = {
        {{{"client_secret", "4601338"}}, CXONE_ERR_CLIENT_REFUSED},
        {{{"client_id", "Other@CXone"}}, CXONE_ERR_CLIENT_REFUSED},
        {{{"access_key_secret", "WRONG===="}}, CXONE_ERR_CREDENTIALS_REFUSED},
        {{{"client_id", "HarbourApp@CXone"}}, CXONE_ERR_CLIENT_REFUSED},
        {{{"access_key_id", ""}}, CXONE_ERR_CREDENTIALS_MISSING},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        cxone_error *err = NULL;
        open_central(&f, "central");
        change(&f, rows[i].wrong);
        const cxone_status status = ask_acd(&f, &err);
        check(status == rows[i].status, "row %zu: %s: %s", i, cxone_status_name(status),
              cxone_error_message(err));
        check(cxone_error_hint(err) != NULL, "row %zu: no hint", i);
        cxone_error_free(err);
        fixture_close(&f);
    }
}

/* On this machine there is no real Central server to go to. */
static void central_needs_an_address(void **state)
{
    (void)state;
    fixture f;
    open_central(&f, "central");
    change(&f, (const setting[]){{"token_url", ""}, {NULL, NULL}});
    expect_acd(&f, CXONE_ERR_HOST_REFUSED);
    change(&f, (const setting[]){{"environment", "fedramp"}, {NULL, NULL}});
    expect_acd(&f, CXONE_ERR_CREDENTIALS_MISSING);
    fixture_close(&f);
}

/* The areas are CXone's own: a sandbox's client does not go there. */
static void areas_are_not_of_this_machine(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_ACCESS_KEY, NULL, (const setting[]){{"area", "au1"}, {NULL, NULL}});
    expect_acd(&f, CXONE_ERR_HOST_REFUSED);
    change(&f, (const setting[]){{"userhub_url", sandbox_url(f.sandbox)}, {NULL, NULL}});
    expect_acd(&f, CXONE_OK);
    expect_grant(&f, "access-key");
    fixture_close(&f);
}

/* ---------------------------------------------------------------- token exchange */

static void tokens_are_exchanged(void **state)
{
    (void)state;
    static const struct {
        bool central;
        const char *grant;
        const char *renewed;
    } rows[] = {{false, "token-exchange", "refresh_token"},
                {true, "central-exchange", "central-refresh"}};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        cxone_token *token = NULL;
        cxone_error *err = NULL;
        if (rows[i].central) {
            open_central(&f, "central");
        } else {
            fixture_open(&f, WAY_PASSWORD, NULL, NULL);
        }
        CX_AUTO(text) char *subject = take_token(&f);
        const cxone_status status = cxone_login_exchange(f.client, subject, &token, &err);
        check(status == CXONE_OK, "row %zu: %s", i, cxone_error_message(err));
        assert_string_equal(cxone_token_grant(token), rows[i].grant);
        assert_string_not_equal(cxone_token_access(token), subject);
        cxone_token_free(token);
        expect_acd(&f, CXONE_OK);
        fixture_advance(&f, 3500000);
        expect_grant(&f, rows[i].renewed);
        fixture_close(&f);
    }
}

static void exchanges_that_are_refused(void **state)
{
    (void)state;
    static const struct {
        setting wrong[2];
        const char *subject; /* NULL: a good one */
        cxone_status status;
    } rows[] = {
        {{{NULL, NULL}}, "not-a-token", CXONE_ERR_CREDENTIALS_REFUSED},
        {{{"client_secret", "wrong"}}, NULL, CXONE_ERR_CLIENT_REFUSED},
        {{{NULL, NULL}}, "", CXONE_ERR_ARG},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        cxone_error *err = NULL;
        fixture_open(&f, WAY_PASSWORD, NULL, NULL);
        CX_AUTO(text) char *good = take_token(&f);
        change(&f, rows[i].wrong);
        const char *subject = rows[i].subject != NULL ? rows[i].subject : good;
        const cxone_status status = cxone_login_exchange(f.client, subject, NULL, &err);
        check(status == rows[i].status, "row %zu: %s: %s", i, cxone_status_name(status),
              cxone_error_message(err));
        check(strstr(cxone_error_message(err), "not-a-token") == NULL, "row %zu: the token", i);
        cxone_error_free(err);
        fixture_close(&f);
    }
}

/* ---------------------------------------------------------------- given tokens */

/* The setting goes before every grant; no login and no renewal is ever tried for it. */
static void a_given_token_is_used_as_it_is(void **state)
{
    (void)state;
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    CX_AUTO(text) char *given = take_token(&f);
    change(&f, (const setting[]){{"access_token", given}, {NULL, NULL}});
    const size_t logins = fixture_count(&f, "POST", "/auth/token", NULL);
    expect_acd(&f, CXONE_OK);
    cxone_token *token = token_of(&f);
    assert_string_equal(cxone_token_grant(token), "token");
    assert_string_equal(cxone_token_access(token), given);
    assert_string_equal(cxone_token_claim(token, "tenantId"), sandbox_tenant_id(f.sandbox));
    cxone_token_free(token);
    fixture_advance(&f, 3540000); /* within the margin in which others are renewed */
    expect_grant(&f, "token");
    fixture_advance(&f, 61000);
    cxone_error *err = NULL;
    assert_int_equal(ask_acd(&f, &err), CXONE_ERR_UNAUTHORIZED);
    check(strncmp(cxone_error_message(err), "the access token that was given expired at ", 43) == 0,
          "%s", cxone_error_message(err));
    assert_non_null(strstr(cxone_error_hint(err), "CXONE_ACCESS_TOKEN"));
    cxone_error_free(err);
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", NULL), logins);
    fixture_close(&f);
}

/* One that says nothing of itself: the business unit tells the tenant. */
static void an_opaque_token(void **state)
{
    (void)state;
    fixture f;
    cxone_error *err = NULL;
    fixture_open(&f, WAY_PASSWORD, NULL,
                 (const setting[]){{"access_token", "opaque"}, {NULL, NULL}});
    cxone_token *token = token_of(&f);
    assert_int_equal(cxone_token_expires_at_ms(token), 0);
    cxone_token_free(token);
    assert_int_equal(ask_acd(&f, &err), CXONE_ERR_UNAUTHORIZED);
    assert_int_equal(cxone_error_http_status(err), 401);
    check(strstr(f.log.ptr, "1 CXone does not take the access token that was given") != NULL, "%s",
          f.log.ptr);
    cxone_error_free(err);
    assert_int_equal(fixture_count(&f, "GET", "/incontactapi/services/v34.0/business-unit", NULL),
                     1); /* asked once, for the tenant */
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", NULL), 0);
    fixture_close(&f);
}

/* Of the legacy server: whoami says where a given token is good. */
static void a_given_token_of_central(void **state)
{
    (void)state;
    fixture f;
    open_central(&f, "central");
    CX_AUTO(text) char *given = take_token(&f);
    change(&f, (const setting[]){{"access_token", given}, {NULL, NULL}});
    expect_acd(&f, CXONE_OK);
    expect_acd(&f, CXONE_OK);
    assert_int_equal(fixture_count(&f, "POST", CENTRAL "/whoami", NULL), 1);
    assert_int_equal(fixture_count(&f, "POST", CENTRAL, NULL), 1);
    assert_int_equal(fixture_count(&f, "GET", "/.well-known/cxone-configuration", NULL), 0);
    fixture_close(&f);
}

/* A store of the test's own. */
static void use_store(void)
{
    static char folder[] = "/tmp/cxone-test-XXXXXX";
    if (strstr(folder, "XXXXXX") != NULL) {
        assert_non_null(mkdtemp(folder));
        assert_int_equal(setenv("XDG_STATE_HOME", folder, 1), 0);
    }
}

static void a_given_token_is_kept(void **state)
{
    (void)state;
    use_store();
    fixture f;
    cxone_token *token = NULL;
    cxone_error *err = NULL;
    int done = 0;
    fixture_open(&f, WAY_PASSWORD, NULL, NULL);
    CX_AUTO(text) char *given = take_token(&f);
    change(&f, (const setting[]){{"token_store", "file"},
                                 {"access_key_id", ""},
                                 {"access_key_secret", ""},
                                 {NULL, NULL}});
    assert_int_equal(cxone_login_with_token(f.client, "two words", NULL, &err), CXONE_ERR_ARG);
    cxone_error_free(err);
    err = NULL;
    assert_int_equal(cxone_login_with_token(f.client, given, &token, NULL), CXONE_OK);
    assert_string_equal(cxone_token_grant(token), "token");
    cxone_token_free(token);
    change(&f, (const setting[]){{NULL, NULL}}); /* another run */
    token = token_of(&f);
    assert_string_equal(cxone_token_access(token), given);
    assert_int_equal(cxone_token_is_cached(token), 1);
    cxone_token_free(token);
    expect_acd(&f, CXONE_OK);
    fixture_advance(&f, 3601000);
    assert_int_equal(ask_acd(&f, &err), CXONE_ERR_UNAUTHORIZED); /* and not: no credentials */
    cxone_error_free(err);
    err = NULL;
    assert_int_equal(cxone_login_with_token(f.client, given, NULL, &err), CXONE_ERR_UNAUTHORIZED);
    cxone_error_free(err);
    assert_int_equal(cxone_logout(f.client, &done, NULL), CXONE_OK);
    assert_int_equal(done, CXONE_LOGOUT_FORGOTTEN);
    fixture_close(&f);
}

/* Where the profile has a way to log in, that follows when the kept token is over or refused. */
static void credentials_follow_a_kept_token(void **state)
{
    (void)state;
    use_store();
    fixture f;
    fixture_open(&f, WAY_PASSWORD, NULL, (const setting[]){{"token_store", "file"}, {NULL, NULL}});
    assert_int_equal(cxone_login_with_token(f.client, "opaque", NULL, NULL), CXONE_OK);
    expect_grant(&f, "token");
    expect_acd(&f, CXONE_OK);
    expect_grant(&f, "password");
    assert_int_equal(cxone_logout(f.client, NULL, NULL), CXONE_OK);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(central_logs_in_and_renews),
        cmocka_unit_test(central_client),
        cmocka_unit_test(central_refuses),
        cmocka_unit_test(central_needs_an_address),
        cmocka_unit_test(areas_are_not_of_this_machine),
        cmocka_unit_test(tokens_are_exchanged),
        cmocka_unit_test(exchanges_that_are_refused),
        cmocka_unit_test(a_given_token_is_used_as_it_is),
        cmocka_unit_test(an_opaque_token),
        cmocka_unit_test(a_given_token_of_central),
        cmocka_unit_test(a_given_token_is_kept),
        cmocka_unit_test(credentials_follow_a_kept_token),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
