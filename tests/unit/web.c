/* Logging in with a browser: the URL, what comes back, and what is refused. No network. */
#include "auth/web.h"

#include <string.h>

#include "auth/jose.h"
#include "base/encoding.h"
#include "base/error.h"
#include "support/scripted_transport.h"
#include "support/unit.h"
#include "support/virtual_clock.h"

#include "base/banned.h"

#define ISSUER "https://cxone.niceincontact.com"
static const char redirect_uri[] = "http://127.0.0.1:8765/call back";
static const char metadata[] =
    "{\"issuer\":\"" ISSUER "\",\"token_endpoint\":\"" ISSUER "/auth/token\","
    "\"authorization_endpoint\":\"" ISSUER "/auth/authorize\",\"jwks_uri\":\"" ISSUER
    "/auth/jwks\",\"response_types_supported\":[\"code\"],"
    "\"code_challenge_methods_supported\":[\"S256\"]}";

typedef struct bench {
    virtual_clock clock;
    scripted_transport transport;
    cx_net *net;
    cx_login *login;
} bench;

static void bench_open(bench *b, const char *client_id, const scripted_answer *script,
                       size_t length)
{
    cx_hosts *hosts = NULL;
    virtual_clock_init(&b->clock, INT64_C(1700000000000));
    assert_int_equal(cx_hosts_new(&hosts, NULL), CXONE_OK);
    const cx_net_options net = {
        .clock = &b->clock.clock,
        .random = cx_random_system(),
        .transport = scripted_transport_init(&b->transport, script, length),
        .hosts = hosts,
        .timeout_ms = 60000,
    };
    assert_int_equal(cx_net_new(&net, &b->net, NULL), CXONE_OK);
    const cx_login_options login = {
        .credentials = {.profile = CX_LIT("default"),
                        .issuer = CX_LIT(ISSUER),
                        .client_id = cx_str_of(client_id),
                        .tenant_id = CX_LIT("t/1")},
        .net = b->net,
        .store = cx_store_none(),
    };
    assert_int_equal(cx_login_new(&login, &b->login, NULL), CXONE_OK);
}

static void bench_close(bench *b)
{
    cx_login_free(b->login);
    cx_net_free(b->net);
    cx_buf_deinit(&b->transport.log);
}

static cxone_status begin(bench *b, cx_web_login **web, cxone_error **err)
{
    return cx_web_login_begin(b->login, cx_str_of(redirect_uri), cx_net_deadline(b->net), web, err);
}

/* The value of a parameter of the login URL, as it stands there. */
static cx_str parameter(const cx_web_login *web, const char *name)
{
    cx_str rest = cx_web_login_url(web);
    cx_str pair;
    rest = cx_str_slice(rest, cx_str_find(rest, '?') + 1, rest.len);
    while (cx_str_next(&rest, '&', &pair)) {
        const size_t equals = cx_str_find(pair, '=');
        if (cx_str_equal(cx_str_slice(pair, 0, equals), cx_str_of(name))) {
            return cx_str_slice(pair, equals + 1, pair.len);
        }
    }
    return (cx_str){NULL, 0};
}

static const scripted_answer one_metadata[] = {{.http_status = 200, .body = metadata}};

static void url_says_what_it_must(void **state)
{
    (void)state;
    bench b;
    CX_AUTO(cx_web_login) cx_web_login *web = NULL;
    bench_open(&b, "my client", one_metadata, CX_COUNT(one_metadata));
    assert_int_equal(begin(&b, &web, NULL), CXONE_OK);
    assert_true(cx_str_starts_with(cx_web_login_url(web), CX_LIT(ISSUER "/auth/authorize?")));
    assert_view_equal(parameter(web, "response_type"), "code");
    assert_view_equal(parameter(web, "scope"), "openid");
    assert_view_equal(parameter(web, "client_id"), "my%20client");
    assert_view_equal(parameter(web, "redirect_uri"),
                      "http%3A%2F%2F127.0.0.1%3A8765%2Fcall%20back");
    assert_view_equal(parameter(web, "code_challenge_method"), "S256");
    assert_view_equal(parameter(web, "tenantId"), "t%2F1");
    assert_int_equal(parameter(web, "state").len, 43);
    assert_int_equal(parameter(web, "nonce").len, 43);
    assert_int_equal(parameter(web, "code_challenge").len, 43);
    bench_close(&b);
}

static void two_logins_share_nothing(void **state)
{
    (void)state;
    static const scripted_answer script[] = {{.http_status = 200, .body = metadata},
                                             {.http_status = 200, .body = metadata}};
    static const char *const names[] = {"state", "nonce", "code_challenge"};
    bench b;
    CX_AUTO(cx_web_login) cx_web_login *one = NULL;
    CX_AUTO(cx_web_login) cx_web_login *two = NULL;
    bench_open(&b, "client", script, CX_COUNT(script));
    assert_int_equal(begin(&b, &one, NULL), CXONE_OK);
    assert_int_equal(begin(&b, &two, NULL), CXONE_OK);
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        check(!cx_str_equal(parameter(one, names[i]), parameter(two, names[i])), "same %s",
              names[i]);
    }
    bench_close(&b);
}

static void issuers_that_cannot(void **state)
{
    (void)state;
    static const struct {
        const char *client_id;
        const char *body;
        cxone_status status;
    } rows[] = {
        {"", metadata, CXONE_ERR_CREDENTIALS_MISSING},
        {"c", "{\"issuer\":\"" ISSUER "\",\"token_endpoint\":\"" ISSUER "/auth/token\"}",
         CXONE_ERR_GRANT_UNSUPPORTED},
        {"c",
         "{\"issuer\":\"" ISSUER "\",\"token_endpoint\":\"" ISSUER "/auth/token\","
         "\"authorization_endpoint\":\"" ISSUER "/a\","
         "\"code_challenge_methods_supported\":[\"plain\"]}",
         CXONE_ERR_GRANT_UNSUPPORTED},
        {"c",
         "{\"issuer\":\"" ISSUER "\",\"token_endpoint\":\"" ISSUER "/auth/token\","
         "\"authorization_endpoint\":\"https://evil.example/login\"}",
         CXONE_ERR_HOST_REFUSED},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const scripted_answer script[] = {{.http_status = 200, .body = rows[i].body}};
        bench b;
        cx_web_login *web = NULL;
        bench_open(&b, rows[i].client_id, script, CX_COUNT(script));
        const cxone_status status = begin(&b, &web, NULL);
        check(status == rows[i].status, "row %zu: %s", i, cx_status_name(status));
        assert_null(web);
        bench_close(&b);
    }
}

/* Whatever is wrong with what the browser brings, no code is sent anywhere. */
static void wrong_answers(void **state)
{
    (void)state;
    static const struct {
        const char *before; /* STATE stands for the right state */
        const char *after;
        const char *message;
    } rows[] = {
        {"code=c", NULL, "what the browser brought is of another login (state)"},
        {"code=c&state=x", NULL, "what the browser brought is of another login (state)"},
        {"code=c&state=", "&state=x", "what the browser brought is of another login (state)"},
        {"code=c&state=", "%2", "what the browser brought is of another login (state)"},
        {"state=", "", "the login in the browser brought no code"},
        {"code=a&code=b&state=", "", "the login in the browser brought no code"},
        {"error=access_denied&error_description=no+thanks&state=", "",
         "the login in the browser was refused"},
        {"error=access_denied&code=c&state=", "", "the login in the browser was refused"},
        {"", NULL, "what the browser brought is of another login (state)"},
        {"iss=https%3A%2F%2Fevil.example&code=c&state=", "",
         "what the browser brought is of another issuer (iss)"},
        {"iss=https%3A%2F%2Fcxone.niceincontact.com%2F&code=c&state=", "",
         "what the browser brought is of another issuer (iss)"},
        {"iss=https%3A%2F%2Fcxone.niceincontact.com&state=", "",
         "the login in the browser brought no code"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        bench b;
        CX_AUTO(cx_web_login) cx_web_login *web = NULL;
        CX_AUTO(cx_token) cx_token *token = NULL;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        CX_AUTO(cx_buf) cx_buf query;
        cx_buf_init(&query, 1000);
        bench_open(&b, "client", one_metadata, CX_COUNT(one_metadata));
        assert_int_equal(begin(&b, &web, NULL), CXONE_OK);
        cx_buf_puts(&query, rows[i].before);
        if (rows[i].after != NULL) {
            cx_buf_append(&query, parameter(web, "state"));
            cx_buf_puts(&query, rows[i].after);
        }
        const cxone_status status = cx_web_login_finish(b.login, web, cx_buf_view(&query),
                                                        cx_net_deadline(b.net), &token, &err);
        check(status == CXONE_ERR_CREDENTIALS_REFUSED, "row %zu: %s", i, cx_status_name(status));
        check(strcmp(err->message, rows[i].message) == 0, "row %zu: %s", i, err->message);
        check(b.transport.asked == 1, "row %zu: the code was sent", i);
        assert_null(token);
        bench_close(&b);
    }
}

/* An issuer that says who it is in its answers has to say it in each (RFC 9207). */
static void answer_without_its_issuer(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        {.http_status = 200,
         .body = "{\"issuer\":\"" ISSUER "\",\"token_endpoint\":\"" ISSUER
                 "/auth/token\",\"authorization_endpoint\":\"" ISSUER
                 "/auth/authorize\",\"authorization_response_iss_parameter_supported\":true}"}};
    bench b;
    CX_AUTO(cx_web_login) cx_web_login *web = NULL;
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_AUTO(cx_buf) cx_buf query;
    cx_buf_init(&query, 1000);
    bench_open(&b, "client", script, CX_COUNT(script));
    assert_int_equal(begin(&b, &web, NULL), CXONE_OK);
    cx_buf_puts(&query, "code=c&state=");
    cx_buf_append(&query, parameter(web, "state"));
    assert_int_equal(cx_web_login_finish(b.login, web, cx_buf_view(&query), cx_net_deadline(b.net),
                                         &token, NULL),
                     CXONE_ERR_CREDENTIALS_REFUSED);
    assert_int_equal(b.transport.asked, 1); /* the code was not sent */
    assert_null(token);
    bench_close(&b);
}

/* The code goes out with its verifier, which fits the challenge of the URL. A login without an
 * id_token to check is none. */
static void code_is_exchanged_with_its_verifier(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        {.http_status = 200, .body = metadata},
        {.http_status = 200, .body = metadata},
        {.path = "/auth/token",
         .http_status = 200,
         .body = "{\"access_token\":\"a\",\"expires_in\":3600}"}};
    bench b;
    CX_AUTO(cx_web_login) cx_web_login *web = NULL;
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, 1000);
    bench_open(&b, "client", script, CX_COUNT(script));
    assert_int_equal(begin(&b, &web, NULL), CXONE_OK);
    cx_buf_puts(&text, "code=c%2B1&state=");
    cx_buf_append(&text, parameter(web, "state"));
    assert_int_equal(
        cx_web_login_finish(b.login, web, cx_buf_view(&text), cx_net_deadline(b.net), &token, NULL),
        CXONE_ERR_ID_TOKEN);
    assert_null(token);
    const char *sent = strstr(b.transport.log.ptr, "grant_type=authorization_code&code=c%2B1&"
                                                   "redirect_uri=http%3A%2F%2F127.0.0.1%3A8765%2F"
                                                   "call%20back&code_verifier=");
    assert_non_null(sent);
    const cx_str verifier = {strstr(sent, "code_verifier=") + 14, 43};
    unsigned char digest[32];
    assert_int_equal(cx_jose_sha256(verifier, digest, NULL), CXONE_OK);
    cx_buf_reset(&text);
    cx_base64url_encode(&text, digest, sizeof digest);
    assert_true(cx_str_equal(cx_buf_view(&text), parameter(web, "code_challenge")));
    assert_non_null(strstr(sent, "&client_id=client\n"));
    bench_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(url_says_what_it_must),
        cmocka_unit_test(two_logins_share_nothing),
        cmocka_unit_test(issuers_that_cannot),
        cmocka_unit_test(wrong_answers),
        cmocka_unit_test(answer_without_its_issuer),
        cmocka_unit_test(code_is_exchanged_with_its_verifier),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
