/* The well-known documents, the JWKS, and how they can be made to lie. */
#include "sandbox/group.h"

#include "base/banned.h"

static void get(const char *path, long status, answer *out)
{
    ask_for(sandbox, &(call){.method = "GET", .path = path}, status, out);
}

static void assert_url(const answer *from, const char *key, const char *path)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, 4096);
    cx_buf_printf(&url, "%s%s", sandbox_url(sandbox), path);
    assert_view_equal(answer_text(from, key), url.ptr);
}

static void test_openid_configuration(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    get("/.well-known/openid-configuration", 200, &got);
    assert_view_equal(answer_header(&got, "Content-Type"), "application/json");
    assert_url(&got, "issuer", "");
    assert_url(&got, "authorization_endpoint", "/auth/authorize");
    assert_url(&got, "token_endpoint", "/auth/token");
    assert_url(&got, "userinfo_endpoint", "/auth/userinfo");
    assert_url(&got, "jwks_uri", "/auth/jwks");
    assert_url(&got, "end_session_endpoint", "/auth/authorize/logout");
    const cx_json_value *root = cx_json_root(got.json);
    assert_int_equal(cx_json_size(root), 16);
    const cx_json_value *methods = cx_json_get(root, "token_endpoint_auth_methods_supported");
    assert_view_equal(cx_json_text(cx_json_at(methods, 0)), "client_secret_basic");
    assert_view_equal(cx_json_text(cx_json_at(methods, 1)), "client_secret_post");
    assert_null(cx_json_get(root, "grant_types_supported"));
    assert_null(cx_json_get(root, "revocation_endpoint"));
}

static void test_issuer_follows_a_loopback_host(void **state)
{
    (void)state;
    static const struct {
        const char *host;
        const char *issuer; /* NULL: the sandbox's own */
    } rows[] = {
        {"Host: localhost:4711", "http://localhost:4711"},
        {"Host: [::1]:4711", "http://[::1]:4711"},
        {"Host: evil.example", NULL},
        {"Host: localhost.evil.example:80", NULL},
        {"Host: 127.0.0.1:80/evil", NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        ask_for(sandbox,
                &(call){.method = "GET",
                        .path = "/.well-known/openid-configuration",
                        .headers = {rows[i].host}},
                200, &got);
        assert_view_equal(answer_text(&got, "issuer"),
                          rows[i].issuer != NULL ? rows[i].issuer : sandbox_url(sandbox));
    }
}

static void test_cxone_configuration(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, 4096);
    cx_buf_printf(&path, "/.well-known/cxone-configuration?tenantId=%s",
                  sandbox_tenant_id(sandbox));
    CX_AUTO(answer) answer got;
    get(path.ptr, 200, &got);
    assert_view_equal(answer_text(&got, "tenantId"), sandbox_tenant_id(sandbox));
    assert_view_equal(answer_text(&got, "area"), "au1");
    assert_view_equal(answer_text(&got, "cluster"), "A32");
    assert_view_equal(answer_text(&got, "domain"), "niceincontact.com");
    assert_view_equal(answer_text(&got, "acdDomain"), "nice-incontact.com");
    assert_view_equal(answer_text(&got, "uhDomain"), "nice-incontact.com");
    assert_url(&got, "api_endpoint", "");
    assert_url(&got, "auth_endpoint", "");
    assert_url(&got, "ui_endpoint", "");
    bool is_private = true;
    assert_true(cx_json_boolean(cx_json_get(cx_json_root(got.json), "private"), &is_private));
    assert_false(is_private);
    assert_int_equal(cx_json_size(cx_json_root(got.json)), 10);
}

static void test_tenants_that_are_not_there(void **state)
{
    (void)state;
    CX_AUTO(answer) answer unknown;
    get("/.well-known/cxone-configuration?tenantId=11eb2a52-7c18-4a30-9c5e-0242ac11ffff", 404,
        &unknown);
    CX_AUTO(answer) answer malformed;
    get("/.well-known/cxone-configuration?tenantId=au1", 400, &malformed);
    CX_AUTO(answer) answer regional;
    get("/.well-known/cxone-configuration", 200, &regional);
    assert_url(&regional, "api_endpoint", "");
    assert_url(&regional, "auth_endpoint", "");
    assert_int_equal(cx_json_size(cx_json_root(regional.json)), 2);
}

static void test_jwks(void **state)
{
    (void)state;
    CX_AUTO(answer) answer got;
    get("/auth/jwks", 200, &got);
    const cx_json_value *keys = cx_json_get(cx_json_root(got.json), "keys");
    assert_int_equal(cx_json_size(keys), 1);
    const cx_json_value *key = cx_json_at(keys, 0);
    assert_view_equal(cx_json_get_text(key, "kty"), "RSA");
    assert_view_equal(cx_json_get_text(key, "use"), "sig");
    assert_view_equal(cx_json_get_text(key, "alg"), "RS256");
    assert_true(cx_json_get_text(key, "kid").len > 0);
    assert_true(cx_json_get_text(key, "n").len > 300);
    assert_view_equal(cx_json_get_text(key, "e"), "AQAB");
}

static void test_lies(void **state)
{
    (void)state;
    control(sandbox, "POST", "/_sandbox/discovery",
            "{\"api_endpoint\":\"https://evil.example\",\"token_endpoint\":7,\"jwks_uri\":null}",
            200);
    CX_AUTO(answer) answer tenant;
    get("/.well-known/cxone-configuration", 200, &tenant);
    assert_view_equal(answer_text(&tenant, "api_endpoint"), "https://evil.example");
    CX_AUTO(answer) answer issuer;
    get("/.well-known/openid-configuration", 200, &issuer);
    assert_int_equal(answer_integer(&issuer, "token_endpoint"), 7);
    assert_null(cx_json_get(cx_json_root(issuer.json), "jwks_uri"));
    assert_null(cx_json_get(cx_json_root(issuer.json), "api_endpoint"));
    control(sandbox, "DELETE", "/_sandbox/discovery", NULL, 204);
    CX_AUTO(answer) answer truth;
    get("/.well-known/cxone-configuration", 200, &truth);
    assert_url(&truth, "api_endpoint", "");
    control(sandbox, "POST", "/_sandbox/discovery", "[1]", 400);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_openid_configuration, group_start_over),
        cmocka_unit_test_setup(test_issuer_follows_a_loopback_host, group_start_over),
        cmocka_unit_test_setup(test_cxone_configuration, group_start_over),
        cmocka_unit_test_setup(test_tenants_that_are_not_there, group_start_over),
        cmocka_unit_test_setup(test_jwks, group_start_over),
        cmocka_unit_test_setup(test_lies, group_start_over),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
