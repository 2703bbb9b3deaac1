/* Every grant in every form, every refusal, and the tokens themselves. */
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "sandbox/group.h"

#include "base/banned.h"

static void post(const sandbox_process *to, const char *form, const char *basic, long status,
                 answer *out)
{
    ask_for(to, &(call){.method = "POST", .path = "/auth/token", .body = form, .basic = basic},
            status, out);
    assert_view_equal(answer_header(out, "Cache-Control"), "no-store");
    assert_view_equal(answer_header(out, "Pragma"), "no-cache");
}

static void assert_tokens(const answer *got)
{
    assert_true(answer_text(got, "access_token").len > 100);
    assert_true(answer_text(got, "refresh_token").len > 100);
    assert_true(answer_text(got, "id_token").len > 100);
    assert_view_equal(answer_text(got, "token_type"), "Bearer");
    assert_view_equal(answer_text(got, "issued_token_type"),
                      "urn:ietf:params:oauth:token-type:access_token");
    assert_int_equal(answer_integer(got, "expires_in"), 3600);
    assert_null(cx_json_get(cx_json_root(got->json), "scope"));
}

/* Whether the bearer opens a digital case. */
static long status_of_case(const sandbox_process *at, cx_str jwt)
{
    CX_AUTO(text) char *bearer = cx_strdup(jwt);
    CX_AUTO(answer) answer got;
    ask(at, &(call){.method = "GET", .path = "/dfo/3.0/contacts/682956606682323", .bearer = bearer},
        &got);
    return got.status;
}

static void test_password_with_basic(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    log_in(sandbox, &got);
    assert_tokens(&got);
    assert_int_equal(status_of_case(sandbox, answer_text(&got, "access_token")), 200);
}

/* The scheme word in any case, either part percent-encoded. */
static void test_basic_in_other_spellings(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf form;
    password_form(sandbox, &form);
    CX_AUTO(cx_buf) cx_buf pair;
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&pair, 4096);
    cx_buf_init(&line, 4096);
    const char *id = sandbox_client_id(sandbox);
    cx_buf_printf(&pair, "%%%02X%s:%s", (unsigned)(unsigned char)id[0], id + 1,
                  sandbox_client_secret(sandbox));
    cx_buf_puts(&line, "Authorization: bAsIc ");
    cx_base64_encode(&line, pair.ptr, pair.len);
    CX_AUTO(answer) answer got;
    ask_for(sandbox,
            &(call){.method = "POST",
                    .path = "/auth/token",
                    .body = form.ptr,
                    .headers = {line.ptr, "Content-Type: application/json"}},
            200, &got);
    assert_tokens(&got);
}

static void test_password_with_client_in_body(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf form;
    password_form(sandbox, &form);
    form_add(&form, "client_id", sandbox_client_id(sandbox));
    form_add(&form, "client_secret", sandbox_client_secret(sandbox));
    CX_AUTO(answer) answer got;
    post(sandbox, form.ptr, NULL, 200, &got);
    assert_tokens(&got);
}

static void refresh_form(cx_buf *form, cx_str jwt)
{
    cx_buf_init(form, 65536);
    CX_AUTO(text) char *text = cx_strdup(jwt);
    form_add(form, "grant_type", "refresh_token");
    form_add(form, "refresh_token", text);
}

static void test_refresh_in_all_forms(void **state)
{
    (void)state;
    CX_AUTO(answer) answer first;
    log_in(sandbox, &first);
    CX_AUTO(cx_buf) cx_buf bare;
    refresh_form(&bare, answer_text(&first, "refresh_token"));
    CX_AUTO(cx_buf) cx_buf with_id;
    refresh_form(&with_id, answer_text(&first, "refresh_token"));
    form_add(&with_id, "client_id", sandbox_client_id(sandbox));
    CX_AUTO(cx_buf) cx_buf pair;
    client_pair(sandbox, &pair);
    CX_AUTO(answer) answer by_basic;
    CX_AUTO(answer) answer by_id;
    CX_AUTO(answer) answer by_nothing;
    post(sandbox, bare.ptr, pair.ptr, 200, &by_basic);
    post(sandbox, with_id.ptr, NULL, 200, &by_id);
    post(sandbox, bare.ptr, NULL, 200, &by_nothing);
    assert_tokens(&by_basic);
    assert_tokens(&by_id);
    assert_tokens(&by_nothing);
    assert_false(
        cx_str_equal(answer_text(&by_id, "refresh_token"), answer_text(&first, "refresh_token")));
    assert_false(
        cx_str_equal(answer_text(&by_id, "access_token"), answer_text(&by_basic, "access_token")));
}

static void test_refusals(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf pair;
    client_pair(sandbox, &pair);
    static const char wrong_secret[] = "4c9ad64c-b3b0-46f6-b3dd-01c204cb0895:wrong";
    static const char other_client[] =
        "429c7f67-ff9d-4bca-924d-3096da95da96:"
        "3f455143e75d1e7fd659dea57023496da3bd9f2f8908d1e2ac32641cd819d3e3";
    CX_AUTO(cx_buf) cx_buf good;
    password_form(sandbox, &good);
    const struct {
        const char *form;
        const char *basic;
        const char *error;
    } rows[] = {
        {good.ptr, NULL, "invalid_client"},
        {good.ptr, wrong_secret, "invalid_client"},
        {good.ptr, "nobody:nothing", "invalid_client"},
        {good.ptr, other_client, "invalid_grant"},
        {"grant_type=password&username=A&password=B", pair.ptr, "invalid_grant"},
        {"grant_type=password&username=A", pair.ptr, "invalid_request"},
        {"grant_type=client_credentials", pair.ptr, "unsupported_grant_type"},
        {"grant_type=", pair.ptr, "unsupported_grant_type"},
        {"username=A", pair.ptr, "invalid_request"},
        {"", pair.ptr, "invalid_request"},
        {"grant_type=password&grant_type=password", pair.ptr, "invalid_request"},
        {"grant_type=pass%zzword", pair.ptr, "invalid_request"},
        {"{\"grant_type\":\"password\"}", pair.ptr, "invalid_request"},
        {"grant_type=refresh_token", NULL, "invalid_request"},
        {"grant_type=refresh_token&refresh_token=abc", NULL, "invalid_grant"},
        {"grant_type=refresh_token&refresh_token=abc&client_id=x", NULL, "invalid_client"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        post(sandbox, rows[i].form, rows[i].basic, 400, &got);
        check(cx_str_equal(answer_text(&got, "error"), cx_str_of(rows[i].error)),
              "row %zu: %s instead of %s", i, got.body.ptr, rows[i].error);
        assert_true(answer_text(&got, "error_description").len > 0);
    }
}

static void test_refresh_of_another_client(void **state)
{
    (void)state;
    CX_AUTO(answer) answer first;
    log_in(sandbox, &first);
    CX_AUTO(cx_buf) cx_buf form;
    refresh_form(&form, answer_text(&first, "refresh_token"));
    form_add(&form, "client_id", "429c7f67-ff9d-4bca-924d-3096da95da96");
    CX_AUTO(answer) answer got;
    post(sandbox, form.ptr, NULL, 400, &got);
    assert_view_equal(answer_text(&got, "error"), "invalid_grant");
}

static void test_inactive_key(void **state)
{
    (void)state;
    CX_AUTO(cx_json) cx_json *accounts = control_json(sandbox, "/_sandbox/accounts");
    const cx_json_value *key = cx_json_at(cx_json_root(accounts), 2);
    bool active = true;
    assert_true(cx_json_boolean(cx_json_get(key, "active"), &active));
    assert_false(active);
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, 4096);
    cx_buf_printf(&body, "{\"accessKeyId\":\"%.*s\",\"accessKeySecret\":\"%.*s\"}",
                  CX_STR_ARG(cx_json_get_text(key, "accessKeyId")),
                  CX_STR_ARG(cx_json_get_text(key, "accessKeySecret")));
    CX_AUTO(answer) answer got;
    ask_for(
        sandbox,
        &(call){.method = "POST", .path = "/authentication/v1/token/access-key", .body = body.ptr},
        401, &got);
    assert_int_equal(answer_integer(&got, "status"), 401);
}

static void access_key_body(const sandbox_process *at, cx_buf *body)
{
    cx_buf_init(body, 4096);
    cx_buf_printf(body, "{\"accessKeyId\":\"%s\",\"accessKeySecret\":\"%s\"}",
                  sandbox_access_key_id(at), sandbox_access_key_secret(at));
}

static void test_access_key_and_userhub_refresh(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf body;
    access_key_body(sandbox, &body);
    CX_AUTO(answer) answer login;
    ask_for(sandbox,
            &(call){.method = "POST",
                    .path = "/authentication/v1/token/access-key",
                    .body = body.ptr,
                    .headers = {"Content-Type: application/json"}},
            200, &login);
    assert_tokens(&login);
    CX_AUTO(cx_buf) cx_buf renewal;
    cx_buf_init(&renewal, 16384);
    cx_buf_printf(&renewal, "{\"token\":\"%.*s\"}",
                  CX_STR_ARG(answer_text(&login, "refresh_token")));
    CX_AUTO(answer) answer got;
    ask_for(sandbox, &(call){.method = "POST", .path = "/public/user/refresh", .body = renewal.ptr},
            200, &got);
    assert_int_equal(answer_integer(&got, "tokenExpirationTimeSec"), 3600);
    assert_int_equal(answer_integer(&got, "refreshTokenExpirationTimeSec"), 7200);
    assert_true(answer_text(&got, "refreshToken").len > 100);
    assert_int_equal(answer_text(&got, "sessionId").len, 36);
    assert_int_equal(status_of_case(sandbox, answer_text(&got, "token")), 200);
    assert_int_equal(cx_json_size(cx_json_root(got.json)), 5);
}

static void test_userhub_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        const char *body;
        long status;
    } rows[] = {
        {"/authentication/v1/token/access-key", "{\"accessKeyId\":\"A\",\"accessKeySecret\":\"B\"}",
         401},
        {"/authentication/v1/token/access-key", "{\"accessKeyId\":\"A\"}", 400},
        {"/authentication/v1/token/access-key", "accessKeyId=A", 400},
        {"/authentication/v1/token/access-key", "[]", 400},
        {"/public/user/refresh", "{\"token\":\"nonsense\"}", 401},
        {"/public/user/refresh", "{}", 400},
        {"/public/user/refresh", "", 400},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        ask_for(sandbox, &(call){.method = "POST", .path = rows[i].path, .body = rows[i].body},
                rows[i].status, &got);
        assert_int_equal(answer_integer(&got, "status"), rows[i].status);
        assert_view_equal(answer_text(&got, "path"), rows[i].path);
        assert_true(answer_text(&got, "timestamp").len > 0);
        assert_true(answer_text(&got, "error").len > 0);
    }
}

static void test_options(void **state)
{
    (void)state;
    const char *const options[] = {"--auth-error-status",
                                   "401",
                                   "--refresh-rotation=revoke",
                                   "--expires-in",
                                   "string",
                                   "--token-lifetime=60",
                                   "--accept-json-token-body",
                                   NULL};
    sandbox_process *other = sandbox_start(options);
    CX_AUTO(answer) answer refused;
    post(other, "grant_type=client_credentials", NULL, 401, &refused);
    CX_AUTO(cx_buf) cx_buf body;
    access_key_body(other, &body);
    CX_AUTO(answer) answer login;
    ask_for(
        other,
        &(call){.method = "POST", .path = "/authentication/v1/token/access-key", .body = body.ptr},
        200, &login);
    assert_view_equal(answer_text(&login, "expires_in"), "60");
    CX_AUTO(cx_buf) cx_buf form;
    refresh_form(&form, answer_text(&login, "refresh_token"));
    CX_AUTO(answer) answer renewed;
    post(other, form.ptr, NULL, 200, &renewed);
    assert_int_equal(answer_integer(&renewed, "expires_in"), 60);
    CX_AUTO(answer) answer again;
    post(other, form.ptr, NULL, 401, &again);
    assert_view_equal(answer_text(&again, "error"), "invalid_grant");
    CX_AUTO(cx_buf) cx_buf json;
    cx_buf_init(&json, 4096);
    cx_buf_printf(&json,
                  "{\"grant_type\":\"password\",\"username\":\"%s\",\"password\":\"%s\","
                  "\"client_id\":\"%s\",\"client_secret\":\"%s\"}",
                  sandbox_access_key_id(other), sandbox_access_key_secret(other),
                  sandbox_client_id(other), sandbox_client_secret(other));
    CX_AUTO(answer) answer by_json;
    post(other, json.ptr, NULL, 200, &by_json);
    assert_int_equal(sandbox_stop(other), 0);
}

static void test_clock_expires_tokens(void **state)
{
    (void)state;
    CX_AUTO(answer) answer login;
    log_in(sandbox, &login);
    const cx_str jwt = answer_text(&login, "access_token");
    control(sandbox, "POST", "/_sandbox/clock", "{\"advance_ms\":3590000}", 200);
    assert_int_equal(status_of_case(sandbox, jwt), 200);
    control(sandbox, "POST", "/_sandbox/clock", "{\"advance_ms\":10000}", 200);
    assert_int_equal(status_of_case(sandbox, jwt), 401);
    CX_AUTO(cx_buf) cx_buf form;
    refresh_form(&form, answer_text(&login, "refresh_token"));
    CX_AUTO(answer) answer renewed;
    post(sandbox, form.ptr, NULL, 200, &renewed);
    assert_int_equal(status_of_case(sandbox, answer_text(&renewed, "access_token")), 200);
    control(sandbox, "POST", "/_sandbox/clock", "{\"offset_ms\":7200000}", 200);
    CX_AUTO(answer) answer dead;
    post(sandbox, form.ptr, NULL, 400, &dead);
    assert_view_equal(answer_text(&dead, "error"), "invalid_grant");
}

static int64_t number(const cx_json *claims, const char *key)
{
    int64_t value = INT64_MIN;
    assert_true(cx_json_integer(cx_json_get(cx_json_root(claims), key), &value));
    return value;
}

static cx_str claim(const cx_json *claims, const char *key)
{
    return cx_json_get_text(cx_json_root(claims), key);
}

static void assert_person(const cx_json *claims)
{
    assert_true(cx_str_starts_with(claim(claims, "sub"), CX_LIT("user:")));
    assert_int_equal(claim(claims, "sub").len, 41);
    assert_view_equal(claim(claims, "aud"), sandbox_client_id(sandbox));
    assert_view_equal(claim(claims, "tenantId"), sandbox_tenant_id(sandbox));
    assert_true(claim(claims, "tenant").len > 0);
    assert_true(number(claims, "icBUId") > 0);
    assert_true(claim(claims, "icAgentId").len > 0);
    assert_true(claim(claims, "icSPId").len > 0);
    assert_view_equal(claim(claims, "icClusterId"), "A32");
    assert_int_equal(number(claims, "exp") - number(claims, "iat"), 3600);
}

static void test_claims(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    log_in(sandbox, &got);
    CX_AUTO(cx_json) cx_json *id = jwt_part(answer_text(&got, "id_token"), 1);
    assert_person(id);
    assert_view_equal(claim(id, "iss"), sandbox_url(sandbox));
    assert_view_equal(claim(id, "area"), "au1");
    assert_view_equal(claim(id, "icDomain"), "niceincontact.com");
    assert_int_equal(claim(id, "userId").len, 36);
    CX_AUTO(cx_json) cx_json *access = jwt_part(answer_text(&got, "access_token"), 1);
    assert_person(access);
    assert_view_equal(claim(access, "iss"), "https://auth.nice-incontact.com");
    const cx_json_value *role = cx_json_get(cx_json_root(access), "role");
    assert_true(cx_json_get_text(role, "legacyId").len > 0);
    CX_AUTO(cx_json) cx_json *refresh = jwt_part(answer_text(&got, "refresh_token"), 1);
    assert_int_equal(number(refresh, "exp") - number(refresh, "iat"), 7200);
    assert_view_equal(claim(refresh, "iss"), sandbox_url(sandbox));
    assert_int_equal(claim(refresh, "sessionId").len, 36);
    assert_null(cx_json_get(cx_json_root(refresh), "tenantId"));
    CX_AUTO(cx_json) cx_json *id_head = jwt_part(answer_text(&got, "id_token"), 0);
    CX_AUTO(cx_json) cx_json *access_head = jwt_part(answer_text(&got, "access_token"), 0);
    assert_true(claim(id_head, "kid").len > 0);
    assert_null(cx_json_get(cx_json_root(access_head), "kid"));
    assert_view_equal(claim(access_head, "alg"), "RS256");
}

static BIGNUM *big_number(const cx_json_value *key, const char *name)
{
    CX_AUTO(cx_buf) cx_buf bytes;
    cx_buf_init(&bytes, 4096);
    assert_true(cx_base64url_decode(&bytes, cx_json_get_text(key, name)));
    return BN_bin2bn((const unsigned char *)bytes.ptr, (int)bytes.len, NULL);
}

static EVP_PKEY *published_key(void)
{
    CX_AUTO(answer) answer jwks;
    ask_for(sandbox, &(call){.method = "GET", .path = "/auth/jwks"}, 200, &jwks);
    const cx_json_value *jwk = cx_json_at(cx_json_get(cx_json_root(jwks.json), "keys"), 0);
    BIGNUM *n = big_number(jwk, "n");
    BIGNUM *e = big_number(jwk, "e");
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    assert_int_equal(OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, n), 1);
    assert_int_equal(OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, e), 1);
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
    EVP_PKEY *key = NULL;
    assert_int_equal(EVP_PKEY_fromdata_init(context), 1);
    assert_int_equal(EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters), 1);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(n);
    BN_free(e);
    return key;
}

static int verifies(EVP_PKEY *key, cx_str jwt)
{
    size_t dot = jwt.len;
    while (dot > 0 && jwt.ptr[dot - 1] != '.') {
        dot--;
    }
    CX_AUTO(cx_buf) cx_buf signature;
    cx_buf_init(&signature, 4096);
    assert_true(cx_base64url_decode(&signature, cx_str_slice(jwt, dot, jwt.len)));
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    assert_int_equal(EVP_DigestVerifyInit(context, NULL, EVP_sha256(), NULL, key), 1);
    const int result = EVP_DigestVerify(context, (const unsigned char *)signature.ptr,
                                        signature.len, (const unsigned char *)jwt.ptr, dot - 1);
    EVP_MD_CTX_free(context);
    return result;
}

static void test_signatures(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    log_in(sandbox, &got);
    EVP_PKEY *key = published_key();
    static const char *const tokens[] = {"id_token", "access_token", "refresh_token"};
    for (size_t i = 0; i < CX_COUNT(tokens); i++) {
        const cx_str jwt = answer_text(&got, tokens[i]);
        assert_int_equal(verifies(key, jwt), 1);
        CX_AUTO(text) char *forged = cx_strdup(jwt);
        forged[cx_str_find(jwt, '.') + 10] ^= 1;
        assert_int_not_equal(verifies(key, cx_str_of(forged)), 1);
        assert_int_equal(status_of_case(sandbox, cx_str_of(forged)), 401);
    }
    assert_int_equal(status_of_case(sandbox, answer_text(&got, "refresh_token")), 401);
    EVP_PKEY_free(key);
}

static void test_userinfo(void **state)
{
    (void)state;
    CX_AUTO(text) char *jwt = access_token(sandbox);
    CX_AUTO(answer) answer got;
    ask_for(sandbox, &(call){.method = "GET", .path = "/auth/userinfo", .bearer = jwt}, 200, &got);
    assert_true(cx_str_starts_with(answer_text(&got, "sub"), CX_LIT("user:")));
    assert_view_equal(answer_text(&got, "email"), "robin.sandbox@example.com");
    CX_AUTO(answer) answer refused;
    ask_for(sandbox, &(call){.method = "POST", .path = "/auth/userinfo", .body = ""}, 401,
            &refused);
    assert_int_equal(refused.body.len, 0);
    assert_view_equal(answer_header(&refused, "WWW-Authenticate"), "error=\"invalid token\"");
    assert_view_equal(answer_header(&refused, "Cache-Control"), "no-store");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_password_with_basic, group_start_over),
        cmocka_unit_test_setup(test_basic_in_other_spellings, group_start_over),
        cmocka_unit_test_setup(test_password_with_client_in_body, group_start_over),
        cmocka_unit_test_setup(test_refresh_in_all_forms, group_start_over),
        cmocka_unit_test_setup(test_refusals, group_start_over),
        cmocka_unit_test_setup(test_refresh_of_another_client, group_start_over),
        cmocka_unit_test_setup(test_inactive_key, group_start_over),
        cmocka_unit_test_setup(test_access_key_and_userhub_refresh, group_start_over),
        cmocka_unit_test_setup(test_userhub_refusals, group_start_over),
        cmocka_unit_test_setup(test_options, group_start_over),
        cmocka_unit_test_setup(test_clock_expires_tokens, group_start_over),
        cmocka_unit_test_setup(test_claims, group_start_over),
        cmocka_unit_test_setup(test_signatures, group_start_over),
        cmocka_unit_test_setup(test_userinfo, group_start_over),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
