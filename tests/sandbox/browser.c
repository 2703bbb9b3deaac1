/* Signing in by browser: every refusal of the authorization endpoint, codes, PKCE, jwt exchange,
 * signing out, new keys and wrong id_tokens. */
#include <openssl/evp.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "sandbox/group.h"

#include "base/banned.h"

#define PUBLIC   "8d1c5b0e-6a7f-4a52-9b1d-5f3f0a2c7e11"
#define PRIVATE  "4c9ad64c-b3b0-46f6-b3dd-01c204cb0895"
#define REDIRECT "http://127.0.0.1:40404/callback"
#define VERIFIER "0123456789abcdef0123456789abcdef0123456789abcdef01234567"
#define LOGIN    "username=robin.sandbox%40example.com&password=sandbox-robin-4711"
#define BASE(client, uri) \
    "client_id=" client "&redirect_uri=" uri "&scope=openid&response_type=code&state=a%26b"

static void add_challenge(cx_buf *pairs)
{
    unsigned char digest[32];
    assert_int_equal(EVP_Digest(VERIFIER, sizeof VERIFIER - 1, digest, NULL, EVP_sha256(), NULL),
                     1);
    cx_buf_puts(pairs, "&code_challenge_method=S256&code_challenge=");
    cx_base64url_encode(pairs, digest, sizeof digest);
}

static void ask_by_get(const sandbox_process *at, const char *pairs, long status, answer *got)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, 8192);
    cx_buf_printf(&path, "/auth/authorize?%s", pairs);
    ask_for(at, &(call){.method = "GET", .path = path.ptr}, status, got);
}

/* The decoded parameter of the Location, freed with cx_free; NULL: there is none. */
static char *location_parameter(const answer *got, const char *name)
{
    cx_str rest = answer_header(got, "Location");
    cx_str pair;
    rest = cx_str_slice(rest, cx_str_find(rest, '?') + 1, rest.len);
    while (cx_str_next(&rest, '&', &pair)) {
        const size_t equals = cx_str_find(pair, '=');
        if (cx_str_equal(cx_str_slice(pair, 0, equals), cx_str_of(name))) {
            CX_AUTO(cx_buf) cx_buf text;
            cx_buf_init(&text, 4096);
            assert_true(cx_percent_decode(&text, cx_str_slice(pair, equals + 1, pair.len), true));
            return cx_strdup(cx_buf_view(&text));
        }
    }
    return NULL;
}

static void assert_location(const answer *got, const char *name, const char *value)
{
    CX_AUTO(text) char *found = location_parameter(got, name);
    assert_non_null(found);
    assert_string_equal(found, value);
}

/* Signs in with the form and returns the code. */
static char *sign_in(const char *pairs, answer *got)
{
    CX_AUTO(cx_buf) cx_buf form;
    cx_buf_init(&form, 8192);
    cx_buf_printf(&form, "%s&%s", pairs, LOGIN);
    ask_for(sandbox, &(call){.method = "POST", .path = "/auth/authorize", .body = form.ptr}, 302,
            got);
    assert_location(got, "state", "a&b");
    char *code = location_parameter(got, "code");
    assert_non_null(code);
    return code;
}

static char *code_with_challenge(void)
{
    CX_AUTO(cx_buf) cx_buf pairs;
    cx_buf_init(&pairs, 8192);
    cx_buf_puts(&pairs, BASE(PUBLIC, REDIRECT) "&nonce=n%22once");
    add_challenge(&pairs);
    CX_AUTO(answer) answer got;
    return sign_in(pairs.ptr, &got);
}

static void exchange(const char *code, const char *more, const char *basic, long status,
                     answer *got)
{
    CX_AUTO(cx_buf) cx_buf form;
    cx_buf_init(&form, 8192);
    cx_buf_printf(&form, "grant_type=authorization_code&code=%s&%s", code, more);
    ask_for(sandbox,
            &(call){.method = "POST", .path = "/auth/token", .body = form.ptr, .basic = basic},
            status, got);
}

/* Where the client or its redirect URI is not known, nothing is redirected. */
static void test_no_redirect_to_strangers(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "",
        "client_id=nobody&redirect_uri=" REDIRECT,
        BASE(PUBLIC, "https://evil.example/callback"),
        BASE(PUBLIC, "http://127.0.0.1:40404/other"),
        BASE(PUBLIC, "http://127.0.0.1.evil.example/callback"),
        BASE(PUBLIC, "http://127.0.0.1:40404@evil.example/callback"),
        BASE(PUBLIC, "http://127.0.0.1:99999/callback"),
        BASE(PUBLIC, "https://127.0.0.1:40404/callback"),
        BASE(PUBLIC, "https://app.example.com/callback"),
        "response_type=code&scope=openid&client_id=" PUBLIC,
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        ask_by_get(sandbox, rows[i], 400, &got);
        assert_true(cx_str_starts_with(answer_header(&got, "Content-Type"), CX_LIT("text/plain")));
        assert_null(answer_header(&got, "Location").ptr);
    }
}

static void test_refusals_go_back_to_the_client(void **state)
{
    (void)state;
    static const char start[] = "redirect_uri=" REDIRECT "&state=a%26b&";
    static const struct {
        const char *pairs;
        const char *error;
    } rows[] = {
        {"scope=openid&client_id=" PUBLIC, "unsupported_response_type"},
        {"scope=openid&response_type=token&client_id=" PUBLIC, "unsupported_response_type"},
        {"response_type=code&client_id=" PUBLIC, "invalid_scope"},
        {"response_type=code&scope=openid&client_id=" PUBLIC, "invalid_request"},
        {"response_type=code&scope=openid&code_challenge_method=plain&code_challenge=" VERIFIER
         "&client_id=" PUBLIC,
         "invalid_request"},
        {"response_type=code&scope=openid&code_challenge=" VERIFIER "&client_id=" PRIVATE,
         "invalid_request"},
        {"response_type=code&scope=openid&code_challenge_method=S256&code_challenge=short"
         "&client_id=" PRIVATE,
         "invalid_request"},
        {"response_type=code&scope=openid&prompt=consent&client_id=" PRIVATE, "invalid_request"},
        {"response_type=code&scope=openid&display=wap&client_id=" PRIVATE, "invalid_request"},
        {"response_type=code&scope=openid&tenantId=x&client_id=" PRIVATE, "invalid_request"},
        {"response_type=code&scope=openid&prompt=none&client_id=" PRIVATE, "login_required"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf pairs;
        cx_buf_init(&pairs, 8192);
        cx_buf_printf(&pairs, "%s%s", start, rows[i].pairs);
        CX_AUTO(answer) answer got;
        ask_by_get(sandbox, pairs.ptr, 302, &got);
        assert_true(
            cx_str_starts_with(answer_header(&got, "Location"), CX_LIT(REDIRECT "?error=")));
        assert_location(&got, "error", rows[i].error);
        assert_location(&got, "state", "a&b");
    }
}

static bool contains(const answer *got, const char *text)
{
    return strstr(got->body.ptr, text) != NULL;
}

static void test_page(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    ask_by_get(sandbox, BASE(PRIVATE, REDIRECT) "&nonce=%22%3E%3Cscript%3E&login_hint=a%40b%3C",
               200, &got);
    const cx_str policy = answer_header(&got, "Content-Security-Policy");
    assert_true(cx_str_starts_with(policy, CX_LIT("default-src 'none';")));
    assert_true(cx_str_ends_with(policy, CX_LIT("form-action 'self' http://127.0.0.1:40404")));
    assert_view_equal(answer_header(&got, "X-Frame-Options"), "DENY");
    assert_view_equal(answer_header(&got, "Cache-Control"), "no-store");
    assert_false(contains(&got, "<script"));
    assert_true(contains(&got, "value=\"&quot;&gt;&lt;script&gt;\""));
    assert_true(contains(&got, "value=\"a@b&lt;\""));
    assert_true(contains(&got, "type=\"password\""));
}

static void test_wrong_password_and_cancel(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "username=robin.sandbox%40example.com&password=x",
        "username=nobody&password=sandbox-robin-4711",
        "username=kim.harbour%40example.com&password=sandbox-kim-4712",
        "username=&password=",
    };
    for (size_t i = 0; i < CX_COUNT(wrong); i++) {
        CX_AUTO(cx_buf) cx_buf form;
        cx_buf_init(&form, 8192);
        cx_buf_printf(&form, "%s&%s", BASE(PRIVATE, REDIRECT), wrong[i]);
        CX_AUTO(answer) answer got;
        ask_for(sandbox, &(call){.method = "POST", .path = "/auth/authorize", .body = form.ptr},
                200, &got);
        assert_true(contains(&got, "role=\"alert\""));
        assert_null(answer_header(&got, "Set-Cookie").ptr);
    }
    CX_AUTO(answer) answer cancelled;
    ask_for(sandbox,
            &(call){.method = "POST",
                    .path = "/auth/authorize",
                    .body = BASE(PRIVATE, REDIRECT) "&" LOGIN "&action=cancel"},
            302, &cancelled);
    assert_location(&cancelled, "error", "access_denied");
}

static void test_code_of_a_public_client(void **state)
{
    (void)state;
    CX_AUTO(text) char *code = code_with_challenge();
    CX_AUTO(answer) answer got;
    exchange(code, "client_id=" PUBLIC "&redirect_uri=" REDIRECT "&code_verifier=" VERIFIER, NULL,
             200, &got);
    CX_AUTO(cx_json) cx_json *claims = jwt_part(answer_text(&got, "id_token"), 1);
    const cx_json_value *root = cx_json_root(claims);
    assert_view_equal(cx_json_get_text(root, "nonce"), "n\"once");
    assert_view_equal(cx_json_get_text(root, "aud"), PUBLIC);
    unsigned char digest[32];
    const cx_str access = answer_text(&got, "access_token");
    assert_int_equal(EVP_Digest(access.ptr, access.len, digest, NULL, EVP_sha256(), NULL), 1);
    CX_AUTO(cx_buf) cx_buf hash;
    cx_buf_init(&hash, 64);
    cx_base64url_encode(&hash, digest, 16);
    assert_view_equal(cx_json_get_text(root, "at_hash"), hash.ptr);
}

/* Either way of proving itself, with and without PKCE; a redirect URI that is not on loopback. */
static void test_code_of_a_confidential_client(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf pair;
    client_pair(sandbox, &pair);
    CX_AUTO(answer) answer redirected;
    CX_AUTO(text)
    char *code = sign_in(BASE(PRIVATE, "https://app.example.com/callback"), &redirected);
    CX_AUTO(answer) answer got;
    exchange(code, "redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback", pair.ptr, 200, &got);
    CX_AUTO(cx_json) cx_json *claims = jwt_part(answer_text(&got, "id_token"), 1);
    assert_null(cx_json_get(cx_json_root(claims), "nonce"));
    CX_AUTO(cx_buf) cx_buf pairs;
    cx_buf_init(&pairs, 8192);
    cx_buf_puts(&pairs, BASE(PRIVATE, "http%3A%2F%2Flocalhost%3A9%2F"));
    add_challenge(&pairs);
    CX_AUTO(answer) answer again;
    CX_AUTO(text) char *second = sign_in(pairs.ptr, &again);
    CX_AUTO(answer) answer by_body;
    exchange(second,
             "redirect_uri=http://localhost:9/&code_verifier=" VERIFIER "&client_id=" PRIVATE
             "&client_secret=1917e33407c28366c8e3b975b17e7374589312676b90229adb4ce6e58552e223",
             NULL, 200, &by_body);
}

static void test_code_refusals(void **state)
{
    (void)state;
    static const char good[] = "redirect_uri=" REDIRECT "&code_verifier=" VERIFIER;
    static const struct {
        const char *more;
        const char *error;
    } rows[] = {
        {"client_id=nobody&redirect_uri=" REDIRECT, "invalid_client"},
        {"redirect_uri=" REDIRECT "&code_verifier=" VERIFIER, "invalid_client"},
        {"client_id=" PRIVATE "&redirect_uri=" REDIRECT "&code_verifier=" VERIFIER,
         "invalid_client"},
        {"client_id=" PUBLIC "&client_secret=x&redirect_uri=" REDIRECT, "invalid_client"},
        {"client_id=" PUBLIC, "invalid_request"},
        {"client_id=b7f0a9c4-13de-4f6b-8c92-0d6e5b4a3c22&redirect_uri=" REDIRECT
         "&code_verifier=" VERIFIER,
         "invalid_grant"},
        {"client_id=" PUBLIC
         "&redirect_uri=http://127.0.0.1:40405/callback&code_verifier=" VERIFIER,
         "invalid_grant"},
        {"client_id=" PUBLIC "&redirect_uri=" REDIRECT, "invalid_grant"},
        {"client_id=" PUBLIC "&redirect_uri=" REDIRECT "&code_verifier=x" VERIFIER,
         "invalid_grant"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(text) char *code = code_with_challenge();
        CX_AUTO(answer) answer got;
        exchange(code, rows[i].more, NULL, 400, &got);
        check(cx_str_equal(answer_text(&got, "error"), cx_str_of(rows[i].error)), "row %zu: %s", i,
              got.body.ptr);
    }
    CX_AUTO(cx_buf) cx_buf more;
    cx_buf_init(&more, 4096);
    cx_buf_printf(&more, "client_id=" PUBLIC "&%s", good);
    CX_AUTO(text) char *late = code_with_challenge();
    control(sandbox, "POST", "/_sandbox/clock", "{\"advance_ms\":60000}", 200);
    CX_AUTO(answer) answer expired;
    exchange(late, more.ptr, NULL, 400, &expired);
    assert_view_equal(answer_text(&expired, "error"), "invalid_grant");
    CX_AUTO(answer) answer made_up;
    exchange("made-up", more.ptr, NULL, 400, &made_up);
    assert_view_equal(answer_text(&made_up, "error"), "invalid_grant");
}

/* A code that comes twice takes the tokens of the first time back. */
static void test_code_is_used_once(void **state)
{
    (void)state;
    static const char more[] =
        "client_id=" PUBLIC "&redirect_uri=" REDIRECT "&code_verifier=" VERIFIER;
    CX_AUTO(text) char *code = code_with_challenge();
    CX_AUTO(answer) answer first;
    CX_AUTO(answer) answer second;
    exchange(code, more, NULL, 200, &first);
    exchange(code, more, NULL, 400, &second);
    assert_view_equal(answer_text(&second, "error"), "invalid_grant");
    CX_AUTO(text) char *access = cx_strdup(answer_text(&first, "access_token"));
    CX_AUTO(answer) answer refused;
    ask_for(sandbox,
            &(call){.method = "GET", .path = "/dfo/3.0/contacts/682956606682323", .bearer = access},
            401, &refused);
    CX_AUTO(text) char *refresh = cx_strdup(answer_text(&first, "refresh_token"));
    CX_AUTO(cx_buf) cx_buf form;
    cx_buf_init(&form, 8192);
    cx_buf_printf(&form, "grant_type=refresh_token&client_id=" PUBLIC "&refresh_token=%s", refresh);
    CX_AUTO(answer) answer renewed;
    ask_for(sandbox, &(call){.method = "POST", .path = "/auth/token", .body = form.ptr}, 400,
            &renewed);
}

static void test_public_client_has_no_password_grant(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf form;
    password_form(sandbox, &form);
    cx_buf_puts(&form, "&client_id=" PUBLIC "&client_secret=");
    CX_AUTO(answer) answer got;
    ask_for(sandbox, &(call){.method = "POST", .path = "/auth/token", .body = form.ptr}, 400, &got);
    assert_view_equal(answer_text(&got, "error"), "unauthorized_client");
}

/* "Cookie: …" of an answer that set one; freed with cx_free. */
static char *cookie_line(const answer *got)
{
    const cx_str cookie = answer_header(got, "Set-Cookie");
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, 1024);
    cx_buf_puts(&line, "Cookie: other=1; ");
    cx_buf_append(&line, cx_str_slice(cookie, 0, cx_str_find(cookie, ';')));
    return cx_strdup(cx_buf_view(&line));
}

static void ask_with(const char *cookie, const char *path, long status, answer *got)
{
    ask_for(sandbox, &(call){.method = "GET", .path = path, .headers = {cookie}}, status, got);
}

/* Once signed in, the next application need not ask; after signing out it must. */
static void test_session_and_logout(void **state)
{
    (void)state;
    static const char silent[] = "/auth/authorize?" BASE(PRIVATE, REDIRECT) "&prompt=none";
    CX_AUTO(answer) answer signed_in;
    CX_AUTO(text) char *code = sign_in(BASE(PRIVATE, REDIRECT), &signed_in);
    CX_AUTO(text) char *cookie = cookie_line(&signed_in);
    CX_AUTO(answer) answer known;
    ask_with(cookie, silent, 302, &known);
    CX_AUTO(text) char *another = location_parameter(&known, "code");
    assert_non_null(another);
    CX_AUTO(answer) answer asked;
    ask_with(cookie, "/auth/authorize?" BASE(PRIVATE, REDIRECT) "&prompt=login", 200, &asked);
    CX_AUTO(answer) answer stays;
    ask_with(cookie, "/auth/authorize/logout?no=1", 200, &stays);
    CX_AUTO(answer) answer out;
    ask_with(cookie, "/auth/authorize/logout", 200, &out);
    assert_true(contains(&out, "Signed out"));
    CX_AUTO(answer) answer unknown;
    ask_with(cookie, silent, 302, &unknown);
    assert_location(&unknown, "error", "login_required");
}

static void test_logout_with_a_hint(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf pair;
    client_pair(sandbox, &pair);
    CX_AUTO(answer) answer signed_in;
    CX_AUTO(text) char *code = sign_in(BASE(PRIVATE, REDIRECT), &signed_in);
    CX_AUTO(answer) answer got;
    exchange(code, "redirect_uri=" REDIRECT, pair.ptr, 200, &got);
    CX_AUTO(text) char *id_token = cx_strdup(answer_text(&got, "id_token"));
    CX_AUTO(text) char *refresh = cx_strdup(answer_text(&got, "refresh_token"));
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, 8192);
    cx_buf_printf(
        &path,
        "/auth/authorize/logout?id_token_hint=%s&state=s&post_logout_redirect_uri=", id_token);
    const size_t start = path.len;
    cx_buf_puts(&path, "https://evil.example/");
    CX_AUTO(answer) answer refused;
    ask_with(NULL, path.ptr, 400, &refused);
    cx_buf_truncate(&path, start);
    cx_buf_puts(&path, REDIRECT);
    CX_AUTO(answer) answer out;
    ask_with(NULL, path.ptr, 302, &out);
    assert_view_equal(answer_header(&out, "Location"), REDIRECT "?state=s");
    CX_AUTO(cx_buf) cx_buf form;
    cx_buf_init(&form, 8192);
    cx_buf_printf(&form, "grant_type=refresh_token&refresh_token=%s", refresh);
    CX_AUTO(answer) answer renewed;
    ask_for(sandbox, &(call){.method = "POST", .path = "/auth/token", .body = form.ptr}, 400,
            &renewed);
}

static void test_options(void **state)
{
    (void)state;
    static const char *const options[] = {"--auto-approve", "--exact-redirect", "--redirect-uri",
                                          "http://127.0.0.1:7777/back", NULL};
    sandbox_process *other = sandbox_start(options);
    CX_AUTO(answer) answer approved;
    ask_by_get(other, BASE(PRIVATE, "http://127.0.0.1:8765/callback") "&prompt=none", 302,
               &approved);
    CX_AUTO(text) char *code = location_parameter(&approved, "code");
    assert_non_null(code);
    CX_AUTO(answer) answer added;
    ask_by_get(other, BASE(PRIVATE, "http://127.0.0.1:7777/back"), 302, &added);
    CX_AUTO(answer) answer port;
    ask_by_get(other, BASE(PRIVATE, REDIRECT), 400, &port);
    assert_int_equal(sandbox_stop(other), 0);
}

static void test_token_exchange(void **state)
{
    (void)state;
    CX_AUTO(text) char *subject = access_token(sandbox);
    static const struct {
        const char *form;
        long status;
    } rows[] = {
        {"grant_type=token-exchange&subject_token_type=access_token&subject_token=", 200},
        {"grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange&scope=openid"
         "&subject_token_type=urn:ietf:params:oauth:token-type:access_token&client_id=" PUBLIC
         "&subject_token=",
         200},
        {"grant_type=token-exchange&subject_token_type=saml2&subject_token=", 400},
        {"grant_type=token-exchange&subject_token_type=access_token&client_id=x&subject_token=",
         400},
        {"grant_type=token-exchange&subject_token_type=access_token"
         "&client_id=b7f0a9c4-13de-4f6b-8c92-0d6e5b4a3c22&subject_token=",
         400},
        {"grant_type=token-exchange&subject_token_type=access_token&subject_token=x", 400},
        {"grant_type=urn:ietf:params:oauth:grant-type:user-impersonation-token-exchange"
         "&subject_token=",
         400},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf form;
        cx_buf_init(&form, 8192);
        cx_buf_printf(&form, "%s%s", rows[i].form, subject);
        CX_AUTO(answer) answer got;
        ask_for(sandbox, &(call){.method = "POST", .path = "/auth/token", .body = form.ptr},
                rows[i].status, &got);
    }
}

static void post_json(const char *path, const char *key, const char *value, long status,
                      answer *got)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, 8192);
    cx_buf_printf(&body, "{\"%s\":\"%s\"}", key, value);
    ask_for(sandbox, &(call){.method = "POST", .path = path, .body = body.ptr}, status, got);
}

static void test_regional_tokens(void **state)
{
    (void)state;
    static const char token_path[] = "/public/authentication/v1/token";
    static const char refresh_path[] = "/public/authentication/v1/refresh";
    CX_AUTO(text) char *access = access_token(sandbox);
    CX_AUTO(answer) answer got;
    post_json(token_path, "accessToken", access, 200, &got);
    assert_true(answer_text(&got, "accessToken").len > 100);
    assert_int_equal(answer_integer(&got, "accessTokenExpiry"), 3600);
    CX_AUTO(text) char *refresh = cx_strdup(answer_text(&got, "refreshToken"));
    CX_AUTO(answer) answer renewed;
    post_json(refresh_path, "token", refresh, 200, &renewed);
    assert_true(cx_str_equal(answer_text(&renewed, "token"), answer_text(&renewed, "accessToken")));
    assert_int_equal(answer_integer(&renewed, "tokenExpirationTimeSec"), 3600);
    assert_true(answer_text(&renewed, "refreshToken").len > 100);
    CX_AUTO(answer) answer wrong;
    post_json(token_path, "accessToken", "x", 401, &wrong);
    CX_AUTO(answer) answer missing;
    post_json(token_path, "token", "x", 400, &missing);
    CX_AUTO(answer) answer unknown;
    post_json(refresh_path, "token", "x", 401, &unknown);
}

/* A new key signs; the old one stays in the JWKS unless it is withdrawn; its tokens stay good. */
static void test_new_keys(void **state)
{
    (void)state;
    CX_AUTO(text) char *old = access_token(sandbox);
    control(sandbox, "POST", "/_sandbox/keys", "{}", 400);
    control(sandbox, "POST", "/_sandbox/keys", "{\"rotate\":true}", 200);
    CX_AUTO(answer) answer both;
    ask_for(sandbox, &(call){.method = "GET", .path = "/auth/jwks"}, 200, &both);
    const cx_json_value *keys = cx_json_get(cx_json_root(both.json), "keys");
    assert_int_equal(cx_json_size(keys), 2);
    assert_view_equal(cx_json_get_text(cx_json_at(keys, 0), "kid"), "sandbox-2");
    control(sandbox, "POST", "/_sandbox/keys", "{\"rotate\":true,\"withdraw\":true}", 200);
    CX_AUTO(answer) answer one;
    ask_for(sandbox, &(call){.method = "GET", .path = "/auth/jwks"}, 200, &one);
    assert_int_equal(cx_json_size(cx_json_get(cx_json_root(one.json), "keys")), 1);
    CX_AUTO(answer) answer login;
    log_in(sandbox, &login);
    CX_AUTO(cx_json) cx_json *header = jwt_part(answer_text(&login, "id_token"), 0);
    assert_view_equal(cx_json_get_text(cx_json_root(header), "kid"), "sandbox-3");
    CX_AUTO(answer) answer still_good;
    ask_for(sandbox, &(call){.method = "GET", .path = "/auth/userinfo", .bearer = old}, 200,
            &still_good);
}

static void test_wrong_id_tokens(void **state)
{
    (void)state;
    control(sandbox, "POST", "/_sandbox/id_token", "[]", 400);
    control(sandbox, "POST", "/_sandbox/id_token",
            "{\"iss\":\"https://evil.example\",\"aud\":[\"a\",\"b\"],\"nonce\":\"x\",\"area\":null,"
            "\"exp_offset_ms\":-7200000,\"nbf_offset_ms\":600000,\"alg\":\"none\",\"kid\":null}",
            200);
    CX_AUTO(answer) answer login;
    log_in(sandbox, &login);
    const cx_str jwt = answer_text(&login, "id_token");
    assert_true(cx_str_ends_with(jwt, CX_LIT(".")));
    CX_AUTO(cx_json) cx_json *header = jwt_part(jwt, 0);
    assert_view_equal(cx_json_get_text(cx_json_root(header), "alg"), "none");
    assert_null(cx_json_get(cx_json_root(header), "kid"));
    CX_AUTO(cx_json) cx_json *claims = jwt_part(jwt, 1);
    const cx_json_value *root = cx_json_root(claims);
    assert_view_equal(cx_json_get_text(root, "iss"), "https://evil.example");
    assert_int_equal(cx_json_size(cx_json_get(root, "aud")), 2);
    assert_view_equal(cx_json_get_text(root, "nonce"), "x");
    assert_null(cx_json_get(root, "area"));
    assert_null(cx_json_get(root, "alg"));
    int64_t issued = 0;
    int64_t expires = 0;
    int64_t not_before = 0;
    assert_true(cx_json_integer(cx_json_get(root, "iat"), &issued));
    assert_true(cx_json_integer(cx_json_get(root, "exp"), &expires));
    assert_true(cx_json_integer(cx_json_get(root, "nbf"), &not_before));
    assert_int_equal(expires, issued - 3600);
    assert_int_equal(not_before, issued + 600);
    control(sandbox, "DELETE", "/_sandbox/id_token", NULL, 204);
    CX_AUTO(answer) answer right;
    log_in(sandbox, &right);
    CX_AUTO(cx_json) cx_json *truth = jwt_part(answer_text(&right, "id_token"), 1);
    assert_view_equal(cx_json_get_text(cx_json_root(truth), "iss"), sandbox_url(sandbox));
}

static void test_journal_keeps_no_secret(void **state)
{
    (void)state;
    CX_AUTO(text) char *code = code_with_challenge();
    CX_AUTO(answer) answer got;
    exchange(code, "client_id=" PUBLIC "&redirect_uri=" REDIRECT "&code_verifier=" VERIFIER, NULL,
             200, &got);
    CX_AUTO(text) char *journal = NULL;
    assert_int_equal(sandbox_control(sandbox, "GET", "/_sandbox/journal", NULL, &journal), 200);
    assert_non_null(journal);
    const char *const secrets[] = {code, VERIFIER, "sandbox-robin-4711"};
    for (size_t i = 0; i < CX_COUNT(secrets); i++) {
        check(secrets[i] != NULL && strstr(journal, secrets[i]) == NULL, "secret %zu shows", i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_no_redirect_to_strangers, group_start_over),
        cmocka_unit_test_setup(test_refusals_go_back_to_the_client, group_start_over),
        cmocka_unit_test_setup(test_page, group_start_over),
        cmocka_unit_test_setup(test_wrong_password_and_cancel, group_start_over),
        cmocka_unit_test_setup(test_code_of_a_public_client, group_start_over),
        cmocka_unit_test_setup(test_code_of_a_confidential_client, group_start_over),
        cmocka_unit_test_setup(test_code_refusals, group_start_over),
        cmocka_unit_test_setup(test_code_is_used_once, group_start_over),
        cmocka_unit_test_setup(test_public_client_has_no_password_grant, group_start_over),
        cmocka_unit_test_setup(test_session_and_logout, group_start_over),
        cmocka_unit_test_setup(test_logout_with_a_hint, group_start_over),
        cmocka_unit_test_setup(test_options, group_start_over),
        cmocka_unit_test_setup(test_token_exchange, group_start_over),
        cmocka_unit_test_setup(test_regional_tokens, group_start_over),
        cmocka_unit_test_setup(test_new_keys, group_start_over),
        cmocka_unit_test_setup(test_wrong_id_tokens, group_start_over),
        cmocka_unit_test_setup(test_journal_keeps_no_secret, group_start_over),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
