/* Where tokens are asked for and where they are good: areas, the business unit, the legacy server,
 * over a scripted transport. No network. */
#include <string.h>

#include "auth/login.h"
#include "base/error.h"
#include "support/scripted_transport.h"
#include "support/unit.h"
#include "support/virtual_clock.h"

#include "base/banned.h"

#define AREA    "https://na1.nice-incontact.com"
#define CENTRAL "https://api.incontact.com/InContactAuthorizationServer/Token"

static const char area_document[] = "{\"area\":\"na1\","
                                    "\"api_endpoint\":\"https://api-na1.niceincontact.com\","
                                    "\"auth_endpoint\":\"https://hub-na1.nice-incontact.com\"}";
static const char token_reply[] = "{\"access_token\":\"opaque\",\"expires_in\":3600}";

typedef struct bench {
    virtual_clock clock;
    scripted_transport transport;
    cx_net *net;
    cx_login *login;
} bench;

static const cx_credentials key_way = {
    .profile = CX_LIT_INIT("default"),
    .issuer = CX_LIT_INIT("https://cxone.niceincontact.com"),
    .access_key_id = CX_LIT_INIT("KEYID===="),
    .access_key_secret = CX_LIT_INIT("KEYSECRET===="),
    .api_version = CX_LIT_INIT("v34.0"),
    .way_in = CX_WAY_ACCESS_KEY,
};

static const cx_credentials central_way = {
    .profile = CX_LIT_INIT("default"),
    .issuer = CX_LIT_INIT("https://cxone.niceincontact.com"),
    .client_id = CX_LIT_INIT("App@Vendor"),
    .client_secret = CX_LIT_INIT("4711"),
    .access_key_id = CX_LIT_INIT("user@example.com"),
    .access_key_secret = CX_LIT_INIT("p&ss\"word"),
    .central_url = CX_LIT_INIT(CENTRAL),
    .api_version = CX_LIT_INIT("v34.0"),
    .way_in = CX_WAY_CENTRAL,
    .central = true,
    .renew_margin_ms = 300000,
};

static void bench_open(bench *b, const cx_credentials *credentials, const scripted_answer *script,
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
        .credentials = *credentials, .net = b->net, .store = cx_store_none()};
    assert_int_equal(cx_login_new(&login, &b->login, NULL), CXONE_OK);
}

static void bench_close(bench *b)
{
    cx_login_free(b->login);
    cx_net_free(b->net);
    cx_buf_deinit(&b->transport.log);
}

static void expect_token(bench *b)
{
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cxone_status status = cx_login_token(b->login, cx_net_deadline(b->net), &token, &err);
    check(status == CXONE_OK, "%s; asked:\n%s", err->message, b->transport.log.ptr);
}

static cxone_status get_tenant(bench *b, cx_tenant **tenant, cxone_error **err)
{
    return cx_login_tenant(b->login, false, cx_net_deadline(b->net), tenant, err);
}

/* ---------------------------------------------------------------- areas */

/* The area says where keys are taken, and, for a token that does not tell its tenant, where the
 * APIs are. */
static void an_area_says_where(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        {.path = AREA "/.well-known/cxone-configuration",
         .http_status = 200,
         .body = area_document},
        {.path = "https://hub-na1.nice-incontact.com/authentication/v1/token/access-key",
         .http_status = 200,
         .body = token_reply},
        {.path = AREA "/.well-known/cxone-configuration",
         .http_status = 200,
         .body = area_document},
    };
    cx_credentials credentials = key_way;
    credentials.area_url = CX_LIT(AREA);
    bench b;
    bench_open(&b, &credentials, script, CX_COUNT(script));
    expect_token(&b);
    CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
    assert_int_equal(get_tenant(&b, &tenant, NULL), CXONE_OK);
    assert_view_equal(cx_tenant_text(tenant, "api_endpoint"), "https://api-na1.niceincontact.com");
    assert_int_equal(b.transport.asked, CX_COUNT(script));
    assert_null(strstr(b.transport.log.ptr, "cxone-configuration?"));
    bench_close(&b);
}

static void an_area_names_trusted_hosts_only(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        {.http_status = 200,
         .body = "{\"api_endpoint\":\"https://api-na1.niceincontact.com\","
                 "\"auth_endpoint\":\"https://evil.example\"}"},
    };
    cx_credentials credentials = key_way;
    credentials.area_url = CX_LIT(AREA);
    bench b;
    CX_AUTO(cx_token) cx_token *token = NULL;
    bench_open(&b, &credentials, script, CX_COUNT(script));
    assert_int_equal(cx_login_token(b.login, cx_net_deadline(b.net), &token, NULL),
                     CXONE_ERR_HOST_REFUSED);
    assert_null(strstr(b.transport.log.ptr, "KEY"));
    bench_close(&b);
}

/* ---------------------------------------------------------------- the business unit */

#define UNIT    "/incontactapi/services/v34.0/business-unit"
#define UNIT_OF "{\"businessUnits\":[{\"businessUnitId\":1,\"tenantId\":\"11ee-unit\"}]}"

static void the_business_unit_tells_the_tenant(void **state)
{
    (void)state;
    static const struct {
        const char *acd_url;
        const char *asked;
    } rows[] = {
        {"", "GET https://cxone.niceincontact.com" UNIT " [opaque]"},
        {"https://api-c32.nice-incontact.com",
         "GET https://api-c32.nice-incontact.com" UNIT " [opaque]"},
    };
    static const scripted_answer script[] = {
        {.path = "/access-key", .http_status = 200, .body = token_reply},
        {.path = "/business-unit", .http_status = 200, .body = UNIT_OF},
        {.path = "tenantId=11ee-unit", .http_status = 200, .body = area_document},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cx_credentials credentials = key_way;
        credentials.acd_url = cx_str_of(rows[i].acd_url);
        bench b;
        CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
        bench_open(&b, &credentials, script, CX_COUNT(script));
        assert_int_equal(get_tenant(&b, &tenant, NULL), CXONE_OK);
        check(strstr(b.transport.log.ptr, rows[i].asked) != NULL, "row %zu:\n%s", i,
              b.transport.log.ptr);
        bench_close(&b);
    }
}

static void nobody_tells_the_tenant(void **state)
{
    (void)state;
    static const struct {
        int http_status;
        const char *body;
        cxone_status status;
    } rows[] = {
        {200, "{\"businessUnits\":[]}", CXONE_ERR_DISCOVERY},
        {200, "{\"businessUnits\":[{\"tenantId\":null}]}", CXONE_ERR_DISCOVERY},
        {200, "[]", CXONE_ERR_DISCOVERY},
        {200, "", CXONE_ERR_DISCOVERY},
        {403, "", CXONE_ERR_FORBIDDEN},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const scripted_answer script[] = {
            {.http_status = 200, .body = token_reply},
            {.http_status = rows[i].http_status, .body = rows[i].body},
        };
        bench b;
        CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
        bench_open(&b, &key_way, script, CX_COUNT(script));
        const cxone_status status = get_tenant(&b, &tenant, NULL);
        check(status == rows[i].status, "row %zu: %s", i, cx_status_name(status));
        assert_null(tenant);
        bench_close(&b);
    }
}

/* ---------------------------------------------------------------- the legacy server */

#define CENTRAL_REPLY(base, refresh)                                                          \
    "{\"access_token\":\"opaque\",\"token_type\":\"bearer\",\"expires_in\":3600,"             \
    "\"refresh_token\":\"again\",\"scope\":\"AdminApi\",\"resource_server_base_uri\":\"" base \
    "\",\"refresh_token_server_uri\":\"" refresh                                              \
    "\",\"agent_id\":18,\"team_id\":2,\"bus_no\":4711}"
#define C4 "https://api-c4.incontact.com"

static cxone_status get_acd(bench *b, cx_buf *url, cxone_error **err)
{
    return cx_login_acd_url(b->login, cx_net_deadline(b->net), url, err);
}

static void central_says_where(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        {.path = CENTRAL, .http_status = 200, .body = CENTRAL_REPLY(C4 "/InContactAPI/", C4 "/R")},
        {.path = C4 "/R", .http_status = 200, .body = CENTRAL_REPLY(C4 "/inContactAPI/", C4 "/R")},
    };
    bench b;
    CX_AUTO(cx_buf) cx_buf url;
    CX_AUTO(cx_token) cx_token *token = NULL;
    cx_buf_init(&url, 1000);
    bench_open(&b, &central_way, script, CX_COUNT(script));
    assert_int_equal(get_acd(&b, &url, NULL), CXONE_OK);
    assert_view_equal(cx_buf_view(&url), C4);
    assert_non_null(strstr(b.transport.log.ptr, "{\"grant_type\":\"password\",\"username\":"
                                                "\"user@example.com\",\"password\":"
                                                "\"p&ss\\\"word\",\"scope\":\"\"}"));
    virtual_advance(&b.clock, 3500000);
    assert_int_equal(cx_login_token(b.login, cx_net_deadline(b.net), &token, NULL), CXONE_OK);
    assert_view_equal(cx_token_claim(token, "icBUId"), "4711");
    assert_view_equal(cx_token_claim(token, "icAgentId"), "18");
    assert_non_null(strstr(b.transport.log.ptr,
                           "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"again\"}"));
    bench_close(&b);
}

/* How the base may be spelt, and what is left of it. */
static void central_bases(void **state)
{
    (void)state;
    static const struct {
        const char *reply;
        cxone_status status;
        const char *url;
    } rows[] = {
        {CENTRAL_REPLY(C4 "/inContactAPI/", ""), CXONE_OK, C4},
        {CENTRAL_REPLY(C4 "/incontactapi", ""), CXONE_OK, C4},
        {CENTRAL_REPLY(C4 "/", ""), CXONE_OK, C4},
        {CENTRAL_REPLY(C4 "/other", ""), CXONE_OK, C4 "/other"},
        {CENTRAL_REPLY("https://evil.example/inContactAPI/", ""), CXONE_ERR_HOST_REFUSED, ""},
        {CENTRAL_REPLY("http://api-c4.incontact.com/inContactAPI/", ""), CXONE_ERR_DISCOVERY, ""},
        {CENTRAL_REPLY("https://127.0.0.1/inContactAPI/", ""), CXONE_ERR_HOST_REFUSED, ""},
        {CENTRAL_REPLY("nonsense", ""), CXONE_ERR_DISCOVERY, ""},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const scripted_answer script[] = {{.http_status = 200, .body = rows[i].reply}};
        bench b;
        CX_AUTO(cx_buf) cx_buf url;
        cx_buf_init(&url, 1000);
        bench_open(&b, &central_way, script, CX_COUNT(script));
        const cxone_status status = get_acd(&b, &url, NULL);
        check(status == rows[i].status, "row %zu: %s", i, cx_status_name(status));
        assert_view_equal(cx_buf_view(&url), rows[i].url);
        bench_close(&b);
    }
}

/* A refresh token does not go where a lying answer wants it. */
static void central_refresh_stays_home(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        {.http_status = 200, .body = CENTRAL_REPLY(C4 "/", "https://evil.example/Token")},
    };
    bench b;
    CX_AUTO(cx_token) cx_token *token = NULL;
    bench_open(&b, &central_way, script, CX_COUNT(script));
    expect_token(&b);
    virtual_advance(&b.clock, 3500000);
    assert_int_equal(cx_login_token(b.login, cx_net_deadline(b.net), &token, NULL),
                     CXONE_ERR_HOST_REFUSED);
    assert_null(strstr(b.transport.log.ptr, "again"));
    bench_close(&b);
}

/* A token that was given brings no answer that says where it is good: whoami is asked, once. */
static void whoami_says_where(void **state)
{
    (void)state;
    static const struct {
        int http_status;
        const char *body;
        cxone_status status;
    } rows[] = {
        {200, "{\"resource_server_base_uri\":\"" C4 "/inContactAPI/\",\"bus_no\":\"4711\"}",
         CXONE_OK},
        {200, "{\"resource_server_base_uri\":\"https://evil.example/\"}", CXONE_ERR_HOST_REFUSED},
        {200, "{}", CXONE_ERR_DISCOVERY},
        {401, "", CXONE_ERR_UNAUTHORIZED},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const scripted_answer script[] = {
            {.path = CENTRAL "/whoami", .http_status = rows[i].http_status, .body = rows[i].body}};
        cx_credentials credentials = central_way;
        credentials.way_in = CX_WAY_TOKEN;
        credentials.access_token = CX_LIT("given");
        bench b;
        CX_AUTO(cx_buf) cx_buf url;
        cx_buf_init(&url, 1000);
        bench_open(&b, &credentials, script, CX_COUNT(script));
        for (int again = 0; again < (rows[i].status == CXONE_OK ? 2 : 1); again++) {
            cx_buf_reset(&url);
            const cxone_status status = get_acd(&b, &url, NULL);
            check(status == rows[i].status, "row %zu: %s", i, cx_status_name(status));
        }
        assert_view_equal(cx_buf_view(&url), rows[i].status == CXONE_OK ? C4 : "");
        assert_non_null(strstr(b.transport.log.ptr, "{\"token\":\"given\"}"));
        assert_int_equal(b.transport.asked, 1);
        bench_close(&b);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_area_says_where),
        cmocka_unit_test(an_area_names_trusted_hosts_only),
        cmocka_unit_test(the_business_unit_tells_the_tenant),
        cmocka_unit_test(nobody_tells_the_tenant),
        cmocka_unit_test(central_says_where),
        cmocka_unit_test(central_bases),
        cmocka_unit_test(central_refresh_stays_home),
        cmocka_unit_test(whoami_says_where),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
