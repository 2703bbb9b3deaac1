/* Logging in with a browser, against the sandbox: the library's part, with a follower of redirects
 * in the browser's place, and every id_token that must be refused. */
#include <string.h>

#include "base/limits.h"
#include "contract/fixture.h"
#include "sandbox/client.h"
#include "support/unit.h"

static const char redirect_uri[] = "http://127.0.0.1:8765/callback";
static const char *const approving[] = {"--auto-approve", NULL};

/* Goes where the sandbox sends a browser, until it is sent away from the sandbox. Puts the query
 * that it brings there into `query`. */
static void browse(const fixture *f, const char *url, cx_buf *query)
{
    enum {
        MOST_HOPS = 5
    };
    const cx_str home = cx_str_of(sandbox_url(f->sandbox));
    CX_AUTO(cx_buf) cx_buf at;
    cx_buf_init(&at, CX_MAX_URL);
    cx_buf_puts(&at, url);
    for (int hop = 0; cx_str_starts_with(cx_buf_view(&at), home); hop++) {
        check(hop < MOST_HOPS, "sent round and round: %s", at.ptr);
        CX_AUTO(answer) answer page;
        ask_for(f->sandbox, &(call){.method = "GET", .path = at.ptr + home.len}, 302, &page);
        cx_buf_reset(&at);
        cx_buf_append(&at, answer_header(&page, "Location"));
    }
    assert_true(cx_str_starts_with(cx_buf_view(&at), cx_str_of(redirect_uri)));
    cx_buf_puts(query, strchr(at.ptr, '?') + 1);
}

/* The whole login. The token is the caller's. */
static cxone_status log_in_by_browser(const fixture *f, cxone_token **token, cxone_error **err)
{
    cxone_web_login *login = NULL;
    CX_AUTO(cx_buf) cx_buf query;
    cx_buf_init(&query, CX_MAX_URL);
    assert_int_equal(cxone_web_login_begin(f->client, redirect_uri, &login, NULL), CXONE_OK);
    browse(f, cxone_web_login_url(login), &query);
    const cxone_status status = cxone_web_login_finish(f->client, login, query.ptr, token, err);
    cxone_web_login_free(login);
    return status;
}

static void open_public(fixture *f, const setting *more)
{
    setting settings[4] = {{"client_id", "8d1c5b0e-6a7f-4a52-9b1d-5f3f0a2c7e11"},
                           {"client_secret", ""}};
    for (size_t i = 0; more != NULL && more[i].key != NULL; i++) {
        settings[2 + i] = more[i];
    }
    fixture_open(f, WAY_PASSWORD, approving, settings);
}

static void a_person_logs_in(void **state)
{
    (void)state;
    static const way ways[] = {WAY_PASSWORD, WAY_ACCESS_KEY}; /* with a secret, and without */
    for (size_t i = 0; i < CX_COUNT(ways); i++) {
        fixture f;
        cxone_token *token = NULL;
        cxone_error *err = NULL;
        if (ways[i] == WAY_PASSWORD) {
            fixture_open(&f, WAY_PASSWORD, approving, NULL);
        } else {
            open_public(&f, NULL);
        }
        const cxone_status status = log_in_by_browser(&f, &token, &err);
        check(status == CXONE_OK, "%s", cxone_error_message(err));
        assert_string_equal(cxone_token_grant(token), "authorization_code");
        assert_string_equal(cxone_token_claim(token, "name"), "robin.sandbox@example.com");
        cxone_token_free(token);
        fixture_advance(&f, 3500000); /* and stays so */
        assert_int_equal(cxone_token_get(f.client, &token, NULL), CXONE_OK);
        assert_string_equal(cxone_token_grant(token), "refresh_token");
        cxone_token_free(token);
        fixture_close(&f);
    }
}

static void say(const fixture *f, const char *id_token)
{
    control(f->sandbox, "DELETE", "/_sandbox/id_token", NULL, 204);
    if (id_token != NULL) {
        control(f->sandbox, "POST", "/_sandbox/id_token", id_token, 200);
    }
}

/* What is wrong with an id_token is said in words of its own, and nobody is logged in by it. */
static void wrong_id_tokens(void **state)
{
    (void)state;
    static const struct {
        const char *lie;
        cxone_status status;
        const char *message;
    } rows[] = {
        {"{\"alg\":\"none\"}", CXONE_ERR_ID_TOKEN, "the id_token is not signed (alg none)"},
        {"{\"alg\":\"HS256\"}", CXONE_ERR_ID_TOKEN, "the id_token is signed with HS256 ("},
        {"{\"alg\":\"PS256\"}", CXONE_ERR_ID_TOKEN, "the id_token is signed with PS256 ("},
        {"{\"alg\":\"XX\"}", CXONE_ERR_ID_TOKEN, "the id_token's alg \"XX\" is not known"},
        {"{\"iss\":\"https://evil.example\"}", CXONE_ERR_ID_TOKEN,
         "the id_token is of another issuer: \"https://evil.example\""},
        {"{\"iss\":null}", CXONE_ERR_ID_TOKEN, "the id_token does not say who issued it (iss)"},
        {"{\"aud\":\"another\"}", CXONE_ERR_ID_TOKEN, "the id_token is for another client"},
        {"{\"aud\":null}", CXONE_ERR_ID_TOKEN, "the id_token does not say for whom it is (aud)"},
        {"{\"azp\":\"another\"}", CXONE_ERR_ID_TOKEN,
         "the id_token was issued to another client (azp)"},
        {"{\"sub\":null}", CXONE_ERR_ID_TOKEN, "the id_token does not say of whom it is (sub)"},
        {"{\"nonce\":\"another\"}", CXONE_ERR_ID_TOKEN, "the id_token is of another login (nonce)"},
        {"{\"nonce\":null}", CXONE_ERR_ID_TOKEN,
         "the id_token does not say of which login it is (nonce)"},
        {"{\"at_hash\":\"AAAAAAAAAAAAAAAAAAAAAA\"}", CXONE_ERR_ID_TOKEN,
         "the id_token does not belong to the access token (at_hash)"},
        {"{\"exp\":null}", CXONE_ERR_ID_TOKEN, "the id_token has no exp"},
        {"{\"exp_offset_ms\":-3660000}", CXONE_ERR_ID_TOKEN,
         "the id_token expired before it was issued"},
        {"{\"nbf_offset_ms\":310000}", CXONE_ERR_ID_TOKEN, "the id_token is not valid before "},
        {"{\"iat_offset_ms\":-301000}", CXONE_ERR_CLOCK, "the clocks are too far apart: "},
        {"{\"iat_offset_ms\":310000}", CXONE_ERR_CLOCK, "the clocks are too far apart: "},
        {"{\"kid\":\"unheard-of\"}", CXONE_ERR_ID_TOKEN,
         "the id_token's key \"unheard-of\" is not among the issuer's"},
        {"{\"signature\":\"AAAA\"}", CXONE_ERR_ID_TOKEN, "the id_token's signature has 3 bytes"},
        /* Drift that is tolerated. A second on a busy machine brings the first nearer; the second
         * is given one more for it. */
        {"{\"iat_offset_ms\":299000}", CXONE_OK, NULL},
        {"{\"iat_offset_ms\":-290000}", CXONE_OK, NULL},
        {"{\"nbf_offset_ms\":290000}", CXONE_OK, NULL},
        {NULL, CXONE_OK, NULL},
    };
    fixture f;
    open_public(&f, (const setting[]){{"access_key_id", ""}, {NULL, NULL}});
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cxone_token *token = NULL;
        cxone_error *err = NULL;
        say(&f, rows[i].lie);
        const cxone_status status = log_in_by_browser(&f, &token, &err);
        check(status == rows[i].status, "%s: %s (%s)", rows[i].lie, cxone_status_name(status),
              cxone_error_message(err));
        check((token != NULL) == (status == CXONE_OK), "%s: a token", rows[i].lie);
        if (rows[i].message != NULL) {
            check(strncmp(cxone_error_message(err), rows[i].message, strlen(rows[i].message)) == 0,
                  "%s: %s", rows[i].lie, cxone_error_message(err));
            check(cxone_token_get(f.client, &token, NULL) == CXONE_ERR_CREDENTIALS_MISSING,
                  "%s: logged in all the same", rows[i].lie);
        }
        cxone_token_free(token);
        cxone_error_free(err);
        assert_int_equal(cxone_logout(f.client, NULL, NULL), CXONE_OK);
    }
    fixture_close(&f);
}

/* A wrong clock is judged by the tolerance that is set. */
static void tolerance_is_a_setting(void **state)
{
    (void)state;
    static const struct {
        const char *tolerance;
        cxone_status status;
    } rows[] = {{"1h", CXONE_OK}, {"10s", CXONE_ERR_CLOCK}};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        cxone_token *token = NULL;
        open_public(&f, (const setting[]){{"clock_tolerance", rows[i].tolerance}, {NULL, NULL}});
        say(&f, "{\"iat_offset_ms\":-900000}");
        const cxone_status status = log_in_by_browser(&f, &token, NULL);
        check(status == rows[i].status, "%s: %s", rows[i].tolerance, cxone_status_name(status));
        cxone_token_free(token);
        fixture_close(&f);
    }
}

static size_t key_fetches(const fixture *f)
{
    return fixture_count(f, "GET", "/auth/jwks", NULL);
}

static void expect_login(const fixture *f, cxone_status wanted)
{
    cxone_token *token = NULL;
    cxone_error *err = NULL;
    const cxone_status status = log_in_by_browser(f, &token, &err);
    check(status == wanted, "%s: %s", cxone_status_name(status), cxone_error_message(err));
    cxone_token_free(token);
    cxone_error_free(err);
}

/* New keys are fetched when a token names one that is not known, but not for everyone who makes one
 * up. */
static void keys_rotate(void **state)
{
    (void)state;
    fixture f;
    open_public(&f, NULL);
    expect_login(&f, CXONE_OK);
    expect_login(&f, CXONE_OK);
    assert_int_equal(key_fetches(&f), 1);
    control(f.sandbox, "POST", "/_sandbox/keys", "{\"rotate\":true}", 200);
    expect_login(&f, CXONE_OK);
    assert_int_equal(key_fetches(&f), 2);
    say(&f, "{\"kid\":\"unheard-of\"}");
    expect_login(&f, CXONE_ERR_ID_TOKEN); /* within five minutes of the last time: not asked */
    expect_login(&f, CXONE_ERR_ID_TOKEN);
    assert_int_equal(key_fetches(&f), 2);
    fixture_advance(&f, 301000);
    expect_login(&f, CXONE_ERR_ID_TOKEN);
    expect_login(&f, CXONE_ERR_ID_TOKEN);
    assert_int_equal(key_fetches(&f), 3);
    fixture_close(&f);
}

/* A code is good for the login that asked for it, once. */
static void a_code_is_used_once(void **state)
{
    (void)state;
    fixture f;
    cxone_web_login *one = NULL;
    cxone_web_login *two = NULL;
    CX_AUTO(cx_buf) cx_buf query;
    cx_buf_init(&query, CX_MAX_URL);
    open_public(&f, NULL);
    assert_int_equal(cxone_web_login_begin(f.client, redirect_uri, &one, NULL), CXONE_OK);
    assert_int_equal(cxone_web_login_begin(f.client, redirect_uri, &two, NULL), CXONE_OK);
    browse(&f, cxone_web_login_url(one), &query);
    assert_int_equal(cxone_web_login_finish(f.client, two, query.ptr, NULL, NULL),
                     CXONE_ERR_CREDENTIALS_REFUSED);
    assert_int_equal(fixture_count(&f, "POST", "/auth/token", NULL), 0); /* it was not sent */
    assert_int_equal(cxone_web_login_finish(f.client, one, query.ptr, NULL, NULL), CXONE_OK);
    assert_int_equal(cxone_web_login_finish(f.client, one, query.ptr, NULL, NULL),
                     CXONE_ERR_CREDENTIALS_REFUSED);
    cxone_web_login_free(one);
    cxone_web_login_free(two);
    fixture_close(&f);
}

/* A logout asks the issuer to end its session, once, and forgets. */
static void logout_asks_for_the_end(void **state)
{
    (void)state;
    fixture f;
    cxone_token *token = NULL;
    int done = 0;
    open_public(&f, (const setting[]){{"access_key_id", ""}, {NULL, NULL}});
    assert_int_equal(log_in_by_browser(&f, &token, NULL), CXONE_OK);
    cxone_token_free(token);
    assert_int_equal(cxone_logout(f.client, &done, NULL), CXONE_OK);
    assert_int_equal(done, CXONE_LOGOUT_FORGOTTEN | CXONE_LOGOUT_END_ASKED);
    assert_int_equal(fixture_count(&f, "POST", "/auth/authorize/logout", "\"status\":200"), 1);
    assert_int_equal(cxone_token_get(f.client, &token, NULL), CXONE_ERR_CREDENTIALS_MISSING);
    assert_int_equal(cxone_logout(f.client, &done, NULL), CXONE_OK);
    assert_int_equal(done, 0);
    assert_int_equal(fixture_count(&f, "POST", "/auth/authorize/logout", NULL), 1);
    fixture_close(&f);
}

/* Whatever becomes of the session, the token is forgotten. */
static void logout_forgets_always(void **state)
{
    (void)state;
    static const struct {
        const char *fault; /* NULL: none */
        const char *lie;
        bool warned;
    } rows[] = {
        {"status=500;path=/auth/authorize/logout", NULL, true},
        {"status=400;path=/auth/authorize/logout", NULL, true},
        {"reset;path=/auth/authorize/logout", NULL, true},
        {"reset;path=/.well-known/openid-configuration", NULL, true},
        {NULL, "{\"end_session_endpoint\":\"https://evil.example/\"}", true},
        {NULL, "{\"end_session_endpoint\":null}", false}, /* not offered: nothing to warn of */
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        fixture f;
        cxone_token *token = NULL;
        int done = 0;
        open_public(&f, (const setting[]){{"access_key_id", ""}, {NULL, NULL}});
        assert_int_equal(log_in_by_browser(&f, &token, NULL), CXONE_OK);
        cxone_token_free(token);
        if (rows[i].fault != NULL) {
            fixture_fault(&f, rows[i].fault);
        } else {
            control(f.sandbox, "POST", "/_sandbox/discovery", rows[i].lie, 200);
        }
        assert_int_equal(cxone_logout(f.client, &done, NULL), CXONE_OK);
        check(done == CXONE_LOGOUT_FORGOTTEN, "row %zu: %d", i, done);
        const bool warned =
            strstr(f.log.ptr, "1 the token is forgotten, but the session at ") != NULL;
        check(warned == rows[i].warned, "row %zu: %s", i, f.log.ptr);
        check(cxone_token_get(f.client, &token, NULL) == CXONE_ERR_CREDENTIALS_MISSING,
              "row %zu: still logged in", i);
        fixture_close(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_person_logs_in),       cmocka_unit_test(wrong_id_tokens),
        cmocka_unit_test(tolerance_is_a_setting), cmocka_unit_test(keys_rotate),
        cmocka_unit_test(a_code_is_used_once),    cmocka_unit_test(logout_asks_for_the_end),
        cmocka_unit_test(logout_forgets_always),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
