/* Grants, tokens, discovery and logging in, over a scripted transport. No network. */
#include <string.h>

#include "auth/digest.h"
#include "auth/grant.h"
#include "auth/jwt.h"
#include "auth/login.h"
#include "auth/store_entry.h"
#include "base/encoding.h"
#include "base/error.h"
#include "support/scripted_transport.h"
#include "support/unit.h"
#include "support/virtual_clock.h"

#include "base/banned.h"

static const int64_t start_ms = INT64_C(1700000000000);

/* ---------------------------------------------------------------- digests and claims */

static void digests_tell_texts_apart(void **state)
{
    (void)state;
    const cx_str one[] = {CX_LIT_INIT("ab"), CX_LIT_INIT("c")};
    const cx_str two[] = {CX_LIT_INIT("a"), CX_LIT_INIT("bc")};
    cx_digest a;
    cx_digest b;
    cx_digest c;
    assert_int_equal(cx_digest_texts(one, 2, a, NULL), CXONE_OK);
    assert_int_equal(cx_digest_texts(two, 2, b, NULL), CXONE_OK);
    assert_int_equal(cx_digest_texts(one, 2, c, NULL), CXONE_OK);
    assert_string_not_equal(a, b);
    assert_string_equal(a, c);
    assert_int_equal(strlen(a), 64);
}

/* "header.payload.signature" with this payload. */
static void make_jwt(const char *payload, cx_buf *out)
{
    cx_buf_init(out, CX_MAX_TOKEN);
    cx_base64url_encode(out, "{\"alg\":\"RS256\"}", 15);
    cx_buf_putc(out, '.');
    cx_base64url_encode(out, payload, strlen(payload));
    cx_buf_puts(out, ".c2ln");
}

static void claims_are_read(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf jwt;
    CX_AUTO(cx_json) cx_json *claims = NULL;
    make_jwt("{\"tenantId\":\"t\",\"icBUId\":-5}", &jwt);
    assert_int_equal(cx_jwt_claims(cx_buf_view(&jwt), &claims, NULL), CXONE_OK);
    assert_view_equal(cx_json_get_text(cx_json_root(claims), "tenantId"), "t");
    static const char *const bad[] = {"",         "a.b",     "a.b.c.d", "a.!!!!.c", "a..c",
                                      "a.bm90.c", "a.W10.c", "...",     "a.e30",    "a.e30.c."};
    for (size_t i = 0; i < CX_COUNT(bad); i++) {
        cx_json *none = NULL;
        check(cx_jwt_claims(cx_str_of(bad[i]), &none, NULL) == CXONE_ERR_TOKEN, "accepted: %s",
              bad[i]);
        assert_null(none);
    }
}

/* ---------------------------------------------------------------- token answers */

static void every_spelling_of_a_token(void **state)
{
    (void)state;
    static const struct {
        const char *body;
        int64_t lifetime_s;
        int64_t refresh_lifetime_s; /* 0: not known */
        const char *refresh;
    } rows[] = {
        {"{\"access_token\":\"a\",\"expires_in\":3600,\"refresh_token\":\"r\"}", 3600, 0, "r"},
        {"{\"access_token\":\"a\",\"expires_in\":\"3600\",\"refresh_token\":\"r\"}", 3600, 0, "r"},
        {"{\"access_token\":\"a\",\"expires_in\":60,\"refresh_token\":\"r\","
         "\"refresh_token_expires_in\":3600}",
         60, 3600, "r"},
        {"{\"token\":\"a\",\"tokenExpirationTimeSec\":1800,\"refreshToken\":\"r\","
         "\"refreshTokenExpirationTimeSec\":7200,\"sessionId\":\"s\"}",
         1800, 7200, "r"},
        {"{\"token\":\"a\",\"tokenExpirationTimeSec\":1700003600}", 3600, 0, ""},
        {"{\"accessToken\":\"a\",\"accessTokenExpiry\":\"900\"}", 900, 0, ""},
        {"{\"access_token\":\"a\"}", 300, 0, ""},
        {"{\"access_token\":\"a\",\"expires_in\":-1}", 300, 0, ""},
        {"{\"access_token\":\"a\",\"expires_in\":9223372036854775807}", 300, 0, ""},
        {"{\"access_token\":\"a\",\"expires_in\":1700003600000}", 300, 0, ""},
        {"{\"access_token\":\"a\",\"refresh_token_expires_in\":9223372036854775}", 300, 0, ""},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_token) cx_token *token = NULL;
        assert_int_equal(
            cx_token_from_reply(cx_str_of(rows[i].body), "password", start_ms, NULL, &token, NULL),
            CXONE_OK);
        assert_view_equal(cx_secret_reveal(&token->access), "a");
        assert_view_equal(cx_secret_reveal(&token->refresh), rows[i].refresh);
        check(token->expires_at_ms == start_ms + rows[i].lifetime_s * 1000, "row %zu: lifetime", i);
        check(token->refresh_expires_at_ms ==
                  (rows[i].refresh_lifetime_s ? start_ms + rows[i].refresh_lifetime_s * 1000 : 0),
              "row %zu: refresh lifetime", i);
    }
    static const char *const bad[] = {
        "{}", "[]", "", "{\"access_token\":\"\"}", "{\"access_token\":7}", "null"};
    for (size_t i = 0; i < CX_COUNT(bad); i++) {
        cx_token *none = NULL;
        check(cx_token_from_reply(cx_str_of(bad[i]), "password", start_ms, NULL, &none, NULL) !=
                  CXONE_OK,
              "accepted: %s", bad[i]);
        assert_null(none);
    }
}

static void lifetimes_and_claims_from_jwts(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf access;
    CX_AUTO(cx_buf) cx_buf refresh;
    CX_AUTO(cx_buf) cx_buf id;
    CX_AUTO(cx_buf) cx_buf body;
    /* A server whose clock is years off: only the difference counts. */
    make_jwt("{\"iat\":1000,\"exp\":2800,\"tenantId\":\"from access\",\"icBUId\":-42}", &access);
    make_jwt("{\"iat\":1000,\"exp\":8200}", &refresh);
    make_jwt("{\"tenantId\":\"from id\",\"name\":\"Ada\",\"unknown\":\"x\"}", &id);
    cx_buf_init(&body, CX_MAX_TOKEN);
    cx_buf_printf(&body, "{\"access_token\":\"%s\",\"refresh_token\":\"%s\",\"id_token\":\"%s\"}",
                  access.ptr, refresh.ptr, id.ptr);
    CX_AUTO(cx_token) cx_token *token = NULL;
    assert_int_equal(
        cx_token_from_reply(cx_buf_view(&body), "password", start_ms, NULL, &token, NULL),
        CXONE_OK);
    assert_int_equal(token->expires_at_ms, start_ms + 1800000);
    assert_int_equal(token->refresh_expires_at_ms, start_ms + 7200000);
    assert_view_equal(cx_token_claim(token, "tenantId"), "from id");
    assert_view_equal(cx_token_claim(token, "icBUId"), "-42");
    assert_view_equal(cx_token_claim(token, "name"), "Ada");
    assert_int_equal(cx_token_claim(token, "unknown").len, 0);
}

/* A JWT that says that it lives for ever is not believed, and overflows nothing. */
static void endless_jwts(void **state)
{
    (void)state;
    static const char *const claims[] = {"{\"iat\":0,\"exp\":9223372036854775807}",
                                         "{\"iat\":0,\"exp\":9223372036854775}",
                                         "{\"iat\":-9223372036854775808,\"exp\":1}"};
    for (size_t i = 0; i < CX_COUNT(claims); i++) {
        CX_AUTO(cx_buf) cx_buf jwt;
        CX_AUTO(cx_buf) cx_buf body;
        CX_AUTO(cx_token) cx_token *token = NULL;
        make_jwt(claims[i], &jwt);
        cx_buf_init(&body, CX_MAX_TOKEN);
        cx_buf_printf(&body, "{\"access_token\":\"%s\"}", jwt.ptr);
        assert_int_equal(
            cx_token_from_reply(cx_buf_view(&body), "password", start_ms, NULL, &token, NULL),
            CXONE_OK);
        assert_int_equal(token->expires_at_ms, start_ms + 300000);
    }
}

static void freshness(void **state)
{
    (void)state;
    const cx_token hour = {.obtained_at_ms = start_ms, .expires_at_ms = start_ms + 3600000};
    const cx_token minute = {.obtained_at_ms = start_ms, .expires_at_ms = start_ms + 60000};
    const int64_t margin_ms = 300000;
    assert_true(cx_token_is_fresh(&hour, start_ms + 3299999, margin_ms));
    assert_false(cx_token_is_fresh(&hour, start_ms + 3300000, margin_ms));
    assert_true(cx_token_is_fresh(&minute, start_ms + 29999, margin_ms));
    assert_false(cx_token_is_fresh(&minute, start_ms + 30000, margin_ms));
    assert_false(cx_token_is_fresh(&hour, start_ms - 61000, margin_ms)); /* clock set back */
}

/* ---------------------------------------------------------------- a login to play with */

typedef struct memory_store {
    cx_buf entry;
    bool full;
    unsigned puts;
} memory_store;

static cxone_status memory_get(void *context, const char *name, cx_buf *out, cxone_error **err)
{
    memory_store *store = context;
    (void)name;
    if (store->entry.len == 0) {
        return cx_fail(err, CXONE_ERR_NOT_FOUND, "empty");
    }
    cx_buf_append(out, cx_buf_view(&store->entry));
    return CXONE_OK;
}

static cxone_status memory_put(void *context, const char *name, cx_str entry, int64_t ttl_ms,
                               cxone_error **err)
{
    memory_store *store = context;
    (void)name;
    assert_true(ttl_ms > 0);
    if (store->full) {
        return cx_fail(err, CXONE_ERR_STORE_FULL, "quota exceeded");
    }
    store->puts++;
    cx_buf_reset(&store->entry);
    cx_buf_append(&store->entry, entry);
    return CXONE_OK;
}

static cxone_status memory_remove(void *context, const char *name, bool *found, cxone_error **err)
{
    memory_store *store = context;
    (void)name;
    (void)err;
    *found = store->entry.len != 0;
    cx_buf_reset(&store->entry);
    return CXONE_OK;
}

typedef struct bench {
    virtual_clock clock;
    scripted_transport transport;
    memory_store memory;
    cx_buf log;
    cx_net *net;
    cx_login *login;
} bench;

static void remember_line(void *payload, cxone_log_level level, const char *line)
{
    cx_buf_printf(payload, "%d %s\n", (int)level, line);
}

static const cx_credentials password_way = {
    .profile = CX_LIT_INIT("default"),
    .issuer = CX_LIT_INIT("https://cxone.niceincontact.com"),
    .client_id = CX_LIT_INIT("client"),
    .client_secret = CX_LIT_INIT("s=c"),
    .access_key_id = CX_LIT_INIT("KEYID===="),
    .access_key_secret = CX_LIT_INIT("KEY+SECRET===="),
    .way_in = CX_WAY_PASSWORD,
    .renew_margin_ms = 300000,
};

/* Opens, or opens again with what the store still has. */
static void login_open(bench *b, const cx_credentials *credentials, const scripted_answer *script,
                       size_t length)
{
    cx_hosts *hosts = NULL;
    assert_int_equal(cx_hosts_new(&hosts, NULL), CXONE_OK);
    const cx_net_options options = {
        .clock = &b->clock.clock,
        .random = cx_random_system(),
        .transport = scripted_transport_init(&b->transport, script, length),
        .hosts = hosts,
        .log = {remember_line, &b->log},
        .timeout_ms = 60000,
    };
    assert_int_equal(cx_net_new(&options, &b->net, NULL), CXONE_OK);
    const cx_login_options login = {
        .credentials = *credentials,
        .net = b->net,
        .store = {.kind = "memory",
                  .context = &b->memory,
                  .get = memory_get,
                  .put = memory_put,
                  .remove = memory_remove},
    };
    assert_int_equal(cx_login_new(&login, &b->login, NULL), CXONE_OK);
}

static void login_close(bench *b)
{
    cx_login_free(b->login);
    cx_net_free(b->net);
    cx_buf_deinit(&b->transport.log);
}

static void bench_init(bench *b)
{
    *b = (bench){.net = NULL};
    virtual_clock_init(&b->clock, start_ms);
    cx_buf_init(&b->memory.entry, CX_MAX_STORE_ENTRY);
    cx_buf_init(&b->log, CX_MAX_REPLY);
}

static void bench_deinit(bench *b)
{
    login_close(b);
    cx_buf_deinit(&b->memory.entry);
    cx_buf_deinit(&b->log);
}

static cxone_status get_token(bench *b, cx_token **out, cxone_error **err)
{
    return cx_login_token(b->login, cx_net_deadline(b->net), out, err);
}

/* The token's text, or the status as a number. */
static void expect_token(bench *b, const char *wanted)
{
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cxone_status status = get_token(b, &token, &err);
    check(status == CXONE_OK, "status %d: %s", status, err != NULL ? err->message : "");
    assert_view_equal(cx_secret_reveal(&token->access), wanted);
}

static const char metadata[] = "{\"issuer\":\"https://cxone.niceincontact.com\","
                               "\"token_endpoint\":\"https://cxone.niceincontact.com/auth/token\"}";
static const char tenant[] =
    "{\"api_endpoint\":\"https://api-au1.niceincontact.com\","
    "\"auth_endpoint\":\"https://au1.nice-incontact.com\",\"area\":\"au1\"}";
#define TOKEN(text) \
    "{\"access_token\":\"" text "\",\"expires_in\":3600,\"refresh_token\":\"r-" text "\"}"
#define METADATA                                                                          \
    {                                                                                     \
        .path = "/.well-known/openid-configuration", .http_status = 200, .body = metadata \
    }

/* ---------------------------------------------------------------- grants */

static void password_grant_with_basic(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        METADATA, {.path = "/auth/token", .http_status = 200, .body = TOKEN("first")}};
    bench b;
    bench_init(&b);
    login_open(&b, &password_way, script, CX_COUNT(script));
    expect_token(&b, "first");
    expect_token(&b, "first"); /* and nothing more is sent */
    assert_int_equal(b.transport.asked, 2);
    assert_non_null(strstr(b.transport.log.ptr,
                           "POST https://cxone.niceincontact.com/auth/token []\n"
                           "grant_type=password&username=KEYID%3D%3D%3D%3D&"
                           "password=KEY%2BSECRET%3D%3D%3D%3D\n"));
    assert_null(strstr(b.log.ptr, "KEY")); /* the trace knows no secret */
    assert_null(strstr(b.log.ptr, "first"));
    bench_deinit(&b);
}

static void password_grant_with_post(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        {.path = "/elsewhere/token", .http_status = 200, .body = TOKEN("first")}};
    cx_credentials credentials = password_way;
    credentials.client_auth = CX_CLIENT_SECRET_POST;
    credentials.token_url = CX_LIT("https://cxone.niceincontact.com/elsewhere/token");
    bench b;
    bench_init(&b);
    login_open(&b, &credentials, script, CX_COUNT(script));
    expect_token(&b, "first");
    assert_non_null(strstr(b.transport.log.ptr, "&client_id=client&client_secret=s%3Dc\n"));
    bench_deinit(&b);
}

static void access_key_and_userhub_refresh(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        {.path = "/cxone-configuration?tenantId=T", .http_status = 200, .body = tenant},
        {.path = "https://au1.nice-incontact.com/authentication/v1/token/access-key",
         .http_status = 200,
         .body = TOKEN("first")},
        {.path = "https://au1.nice-incontact.com/public/user/refresh",
         .http_status = 200,
         .body = "{\"token\":\"second\",\"tokenExpirationTimeSec\":3600,\"refreshToken\":\"r\"}"}};
    cx_credentials credentials = password_way;
    credentials.way_in = CX_WAY_ACCESS_KEY;
    credentials.tenant_id = CX_LIT("T");
    bench b;
    bench_init(&b);
    login_open(&b, &credentials, script, CX_COUNT(script));
    expect_token(&b, "first");
    virtual_advance(&b.clock, 3400000);
    expect_token(&b, "second");
    assert_non_null(strstr(b.transport.log.ptr, "{\"accessKeyId\":\"KEYID====\","
                                                "\"accessKeySecret\":\"KEY+SECRET====\"}\n"));
    assert_non_null(strstr(b.transport.log.ptr, "{\"token\":\"r-first\"}\n"));
    bench_deinit(&b);
}

static void access_key_without_tenant_asks_the_issuer(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        {.path = "https://cxone.niceincontact.com/authentication/v1/token/access-key",
         .http_status = 200,
         .body = TOKEN("first")}};
    cx_credentials credentials = password_way;
    credentials.way_in = CX_WAY_ACCESS_KEY;
    bench b;
    bench_init(&b);
    login_open(&b, &credentials, script, CX_COUNT(script));
    expect_token(&b, "first");
    bench_deinit(&b);
}

static void refusals_of_the_token_endpoint(void **state)
{
    (void)state;
    static const struct {
        int http_status;
        const char *body;
        cxone_status status;
    } rows[] = {
        {400, "{\"error\":\"invalid_grant\",\"error_description\":\"x\"}",
         CXONE_ERR_CREDENTIALS_REFUSED},
        {401, "{\"error\":\"invalid_grant\"}", CXONE_ERR_CREDENTIALS_REFUSED},
        {400, "{\"error\":\"invalid_client\"}", CXONE_ERR_CLIENT_REFUSED},
        {401, "{\"error\":\"invalid_client\"}", CXONE_ERR_CLIENT_REFUSED},
        {400, "{\"error\":\"unauthorized_client\"}", CXONE_ERR_CLIENT_REFUSED},
        {400, "{\"error\":\"unsupported_grant_type\"}", CXONE_ERR_GRANT_UNSUPPORTED},
        {401, "", CXONE_ERR_CREDENTIALS_REFUSED},
        {403, "{\"message\":\"Forbidden\"}", CXONE_ERR_CREDENTIALS_REFUSED},
        {429, "", CXONE_ERR_LIMITED},
        {503, "<html>", CXONE_ERR_UNAVAILABLE},
        {200, "<html>", CXONE_ERR_TOKEN},
        {200, "{\"hello\":1}", CXONE_ERR_TOKEN},
        {302, "", CXONE_ERR_REDIRECT},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const scripted_answer script[] = {
            METADATA, {.http_status = rows[i].http_status, .body = rows[i].body}};
        bench b;
        bench_init(&b);
        login_open(&b, &password_way, script, CX_COUNT(script));
        CX_AUTO(cx_token) cx_token *token = NULL;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        const cxone_status status = get_token(&b, &token, &err);
        check(status == rows[i].status && err->status == status, "row %zu: status %d", i, status);
        assert_null(token);
        bench_deinit(&b);
    }
}

static void no_credentials(void **state)
{
    (void)state;
    cx_credentials credentials = password_way;
    credentials.way_in = CX_WAY_NONE;
    bench b;
    bench_init(&b);
    login_open(&b, &credentials, NULL, 0);
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    assert_int_equal(get_token(&b, &token, &err), CXONE_ERR_CREDENTIALS_MISSING);
    assert_non_null(err->hint);
    bench_deinit(&b);
}

/* ---------------------------------------------------------------- renewal */

static void renewed_before_it_expires(void **state)
{
    (void)state;
    static const scripted_answer script[] = {METADATA,
                                             {.http_status = 200, .body = TOKEN("first")},
                                             METADATA,
                                             {.http_status = 200, .body = TOKEN("second")}};
    bench b;
    bench_init(&b);
    login_open(&b, &password_way, script, CX_COUNT(script));
    expect_token(&b, "first");
    virtual_advance(&b.clock, 3299000);
    expect_token(&b, "first");
    virtual_advance(&b.clock, 1000);
    expect_token(&b, "second");
    assert_non_null(
        strstr(b.transport.log.ptr, "grant_type=refresh_token&refresh_token=r-first\n"));
    bench_deinit(&b);
}

/* UserHub's refresh says nothing of who and which tenant: that is known from before. */
static void renewal_keeps_the_claims(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf jwt;
    CX_AUTO(cx_buf) cx_buf body;
    make_jwt("{\"tenantId\":\"11ee-t\",\"name\":\"Ada\"}", &jwt);
    cx_buf_init(&body, CX_MAX_TOKEN);
    cx_buf_printf(&body, "{\"access_token\":\"%s\",\"expires_in\":3600,\"refresh_token\":\"r\"}",
                  jwt.ptr);
    const scripted_answer script[] = {
        {.http_status = 200, .body = body.ptr},
        {.http_status = 200, .body = "{\"token\":\"opaque\",\"tokenExpirationTimeSec\":3600}"}};
    cx_credentials credentials = password_way;
    credentials.way_in = CX_WAY_ACCESS_KEY;
    bench b;
    bench_init(&b);
    login_open(&b, &credentials, script, CX_COUNT(script));
    expect_token(&b, jwt.ptr);
    virtual_advance(&b.clock, 3500000);
    CX_AUTO(cx_token) cx_token *token = NULL;
    assert_int_equal(get_token(&b, &token, NULL), CXONE_OK);
    assert_view_equal(cx_secret_reveal(&token->access), "opaque");
    assert_view_equal(cx_token_claim(token, "tenantId"), "11ee-t");
    assert_view_equal(cx_token_claim(token, "name"), "Ada");
    bench_deinit(&b);
}

static void dead_refresh_token_falls_back(void **state)
{
    (void)state;
    static const scripted_answer script[] = {
        METADATA, {.http_status = 200, .body = TOKEN("first")},
        METADATA, {.http_status = 400, .body = "{\"error\":\"invalid_grant\"}"},
        METADATA, {.http_status = 200, .body = TOKEN("second")}};
    bench b;
    bench_init(&b);
    login_open(&b, &password_way, script, CX_COUNT(script));
    expect_token(&b, "first");
    virtual_advance(&b.clock, 3500000);
    expect_token(&b, "second");
    assert_int_equal(b.transport.asked, CX_COUNT(script));
    bench_deinit(&b);
}

static void unreachable_issuer_is_no_dead_token(void **state)
{
    (void)state;
    static const scripted_answer script[] = {METADATA,
                                             {.http_status = 200, .body = TOKEN("first")},
                                             {.failure = CXONE_ERR_CONNECT, .unsent = true}};
    bench b;
    bench_init(&b);
    login_open(&b, &password_way, script, CX_COUNT(script));
    expect_token(&b, "first");
    virtual_advance(&b.clock, 3500000);
    CX_AUTO(cx_token) cx_token *token = NULL;
    assert_int_equal(get_token(&b, &token, NULL), CXONE_ERR_CONNECT);
    assert_int_equal(b.transport.asked,
                     CX_COUNT(script)); /* no second attempt by the first grant */
    bench_deinit(&b);
}

static void refused_token_is_not_used_again(void **state)
{
    (void)state;
    static const scripted_answer script[] = {METADATA,
                                             {.http_status = 200, .body = TOKEN("first")},
                                             {.path = "/api", .http_status = 401},
                                             METADATA,
                                             {.http_status = 200, .body = TOKEN("second")},
                                             {.path = "/api", .http_status = 200}};
    bench b;
    bench_init(&b);
    login_open(&b, &password_way, script, CX_COUNT(script));
    const cx_request request = {.method = "POST",
                                .operation = "POST /api",
                                .url = CX_LIT("https://api-au1.niceincontact.com/api"),
                                .resend = CX_RESEND_IF_UNSENT,
                                .credential = CX_CREDENTIAL_BEARER};
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, &request);
    assert_int_equal(cx_net_send(b.net, &request, cx_net_deadline(b.net), &reply, NULL), CXONE_OK);
    assert_int_equal(reply.http_status, 200);
    assert_non_null(strstr(b.transport.log.ptr, "/api [first]"));
    assert_non_null(strstr(b.transport.log.ptr, "/api [second]"));
    bench_deinit(&b);
}

/* ---------------------------------------------------------------- the store */

static const scripted_answer one_login[] = {METADATA, {.http_status = 200, .body = TOKEN("first")}};

static void token_outlives_the_process(void **state)
{
    (void)state;
    bench b;
    bench_init(&b);
    login_open(&b, &password_way, one_login, CX_COUNT(one_login));
    expect_token(&b, "first");
    login_close(&b);
    login_open(&b, &password_way, NULL, 0);
    CX_AUTO(cx_token) cx_token *token = NULL;
    assert_int_equal(get_token(&b, &token, NULL), CXONE_OK);
    assert_view_equal(cx_secret_reveal(&token->access), "first");
    assert_view_equal(cx_secret_reveal(&token->refresh), "r-first");
    assert_true(token->cached);
    assert_string_equal(token->grant, "password");
    bench_deinit(&b);
}

static void nobody_gets_anothers_token(void **state)
{
    (void)state;
    for (int row = 0; row < 6; row++) {
        cx_credentials other = password_way;
        switch (row) {
        case 0:
            other.access_key_secret = CX_LIT("OTHER====");
            break;
        case 1:
            other.client_secret = CX_LIT("other");
            break;
        case 2:
            other.profile = CX_LIT("other");
            break;
        case 3:
            other.issuer = CX_LIT("https://cxone-gov.niceincontact.com");
            break;
        case 4:
            other.tenant_id = CX_LIT("other");
            break;
        default:
            other.access_key_id = CX_LIT("OTHER====");
            break;
        }
        bench b;
        bench_init(&b);
        login_open(&b, &password_way, one_login, CX_COUNT(one_login));
        expect_token(&b, "first");
        login_close(&b);
        login_open(&b, &other, NULL, 0); /* a script of nothing: it must ask, and so fail */
        CX_AUTO(cx_token) cx_token *token = NULL;
        check(get_token(&b, &token, NULL) == CXONE_ERR_INTERNAL, "row %d got a token", row);
        check(b.transport.log.len != 0, "row %d asked nobody", row);
        bench_deinit(&b);
    }
}

static void damaged_entry_is_replaced(void **state)
{
    (void)state;
    static const char *const entries[] = {"{", "[]", "{\"version\":99}", "null", "\x01\x02"};
    for (size_t i = 0; i < CX_COUNT(entries); i++) {
        bench b;
        bench_init(&b);
        cx_buf_puts(&b.memory.entry, entries[i]);
        login_open(&b, &password_way, one_login, CX_COUNT(one_login));
        expect_token(&b, "first");
        assert_int_equal(b.memory.puts, 1);
        bench_deinit(&b);
    }
}

static void full_store_warns_and_goes_on(void **state)
{
    (void)state;
    bench b;
    bench_init(&b);
    b.memory.full = true;
    login_open(&b, &password_way, one_login, CX_COUNT(one_login));
    expect_token(&b, "first");
    assert_non_null(strstr(b.log.ptr, "1 the token is not kept between runs: quota exceeded\n"));
    bench_deinit(&b);
}

/* Discovery adds to an entry, but brings none back, and undoes no other process's login. */
static void discovery_undoes_nothing(void **state)
{
    (void)state;
    static const scripted_answer script[] = {METADATA,
                                             {.http_status = 200, .body = TOKEN("first")},
                                             {.http_status = 200, .body = tenant},
                                             {.http_status = 200, .body = tenant}};
    cx_credentials credentials = password_way;
    credentials.tenant_id = CX_LIT("T");
    bench b;
    bench_init(&b);
    login_open(&b, &credentials, script, CX_COUNT(script));
    expect_token(&b, "first");
    CX_AUTO(cx_tenant) cx_tenant *one = NULL;
    CX_AUTO(cx_tenant) cx_tenant *two = NULL;
    const int64_t deadline_ms = cx_net_deadline(b.net);
    assert_int_equal(cx_login_tenant(b.login, true, deadline_ms, &one, NULL), CXONE_OK);
    assert_non_null(strstr(b.memory.entry.ptr, "api-au1")); /* added */
    cx_buf_reset(&b.memory.entry);                          /* another process logs out */
    assert_int_equal(cx_login_tenant(b.login, true, deadline_ms, &two, NULL), CXONE_OK);
    assert_int_equal(b.memory.entry.len, 0);
    bench_deinit(&b);
}

static void errors_repeat_no_credential(void **state)
{
    (void)state;
    static const char *const bodies[] = {
        "bad request: username=KEYID==== password=KEY+SECRET====",
        "{\"error\":\"invalid_grant\",\"error_description\":\"no: "
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRST====\"}",
        "{\"message\":\"eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImRlZmF1bHQifQ.eyJzdWIiOiIxMjM0"
        "NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.x\"}",
    };
    static const char *const secrets[] = {"SECRET", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "eyJ"};
    for (size_t i = 0; i < CX_COUNT(bodies); i++) {
        const scripted_answer script[] = {METADATA, {.http_status = 400, .body = bodies[i]}};
        bench b;
        CX_AUTO(cx_token) cx_token *token = NULL;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        bench_init(&b);
        login_open(&b, &password_way, script, CX_COUNT(script));
        assert_int_not_equal(get_token(&b, &token, &err), CXONE_OK);
        for (size_t k = 0; k < CX_COUNT(secrets); k++) {
            check(err->service_text == NULL || strstr(err->service_text, secrets[k]) == NULL,
                  "row %zu: %s", i, err->service_text);
        }
        bench_deinit(&b);
    }
}

static void logout_forgets(void **state)
{
    (void)state;
    bench b;
    bench_init(&b);
    login_open(&b, &password_way, one_login, CX_COUNT(one_login));
    expect_token(&b, "first");
    bool found = false;
    bool ended = true;
    assert_int_equal(cx_login_forget(b.login, &found, &ended, NULL), CXONE_OK);
    assert_true(found);
    assert_false(ended); /* there was no id_token to end a session with */
    assert_int_equal(b.memory.entry.len, 0);
    assert_int_equal(cx_login_forget(b.login, &found, &ended, NULL), CXONE_OK);
    assert_false(found);
    bench_deinit(&b);
}

/* ---------------------------------------------------------------- discovery */

static void lying_documents(void **state)
{
    (void)state;
    static const struct {
        const char *metadata;
        cxone_status status;
    } rows[] = {
        {"{\"issuer\":\"https://cxone.niceincontact.com\","
         "\"token_endpoint\":\"https://evil.example/auth/token\"}",
         CXONE_ERR_HOST_REFUSED},
        {"{\"issuer\":\"https://evil.example\","
         "\"token_endpoint\":\"https://cxone.niceincontact.com/auth/token\"}",
         CXONE_ERR_DISCOVERY},
        {"{\"issuer\":\"https://cxone.niceincontact.com\"}", CXONE_ERR_DISCOVERY},
        {"{\"issuer\":\"https://cxone.niceincontact.com\",\"token_endpoint\":\"http://"
         "x.incontact.com\"}",
         CXONE_ERR_DISCOVERY},
        {"{\"issuer\":\"https://cxone.niceincontact.com\",\"token_endpoint\":\"http://127.0.0.1/"
         "\"}",
         CXONE_ERR_HOST_REFUSED},
        {"not json", CXONE_ERR_DISCOVERY},
        {"[]", CXONE_ERR_DISCOVERY},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const scripted_answer script[] = {{.http_status = 200, .body = rows[i].metadata}};
        bench b;
        bench_init(&b);
        login_open(&b, &password_way, script, CX_COUNT(script));
        CX_AUTO(cx_token) cx_token *token = NULL;
        const cxone_status status = get_token(&b, &token, NULL);
        check(status == rows[i].status, "row %zu: status %d", i, status);
        check(strstr(b.transport.log.ptr, "KEY") == NULL, "row %zu: the key was sent", i);
        bench_deinit(&b);
    }
}

static void tenant_documents(void **state)
{
    (void)state;
    static const struct {
        int http_status;
        const char *body;
        cxone_status status;
    } rows[] = {
        {200, tenant, CXONE_OK},
        {404, "", CXONE_ERR_TENANT_UNKNOWN},
        {500, "", CXONE_ERR_UNAVAILABLE},
        {200, "{}", CXONE_ERR_DISCOVERY},
        {200,
         "{\"api_endpoint\":\"https://evil.example\","
         "\"auth_endpoint\":\"https://au1.nice-incontact.com\"}",
         CXONE_ERR_HOST_REFUSED},
        {200,
         "{\"api_endpoint\":\"https://api-au1.niceincontact.com\","
         "\"auth_endpoint\":\"https://evil.example\"}",
         CXONE_ERR_HOST_REFUSED},
        {200, "{\"api_endpoint\":\"\",\"auth_endpoint\":5}", CXONE_ERR_DISCOVERY},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const scripted_answer script[] = {
            {.path = "/.well-known/cxone-configuration?tenantId=a%2Fb",
             .http_status = rows[i].http_status,
             .body = rows[i].body}};
        cx_credentials credentials = password_way;
        credentials.tenant_id = CX_LIT("a/b");
        bench b;
        bench_init(&b);
        login_open(&b, &credentials, script, CX_COUNT(script));
        CX_AUTO(cx_tenant) cx_tenant *found = NULL;
        const cxone_status status =
            cx_login_tenant(b.login, false, cx_net_deadline(b.net), &found, NULL);
        check(status == rows[i].status, "row %zu: status %d", i, status);
        check((found != NULL) == (status == CXONE_OK), "row %zu: tenant", i);
        bench_deinit(&b);
    }
}

static void tenant_id_from_the_token(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf jwt;
    CX_AUTO(cx_buf) cx_buf body;
    make_jwt("{\"tenantId\":\"11ee-t\"}", &jwt);
    cx_buf_init(&body, CX_MAX_TOKEN);
    cx_buf_printf(&body, "{\"access_token\":\"%s\",\"expires_in\":3600}", jwt.ptr);
    const scripted_answer script[] = {
        METADATA,
        {.http_status = 200, .body = body.ptr},
        {.path = "tenantId=11ee-t", .http_status = 200, .body = tenant}};
    bench b;
    bench_init(&b);
    login_open(&b, &password_way, script, CX_COUNT(script));
    CX_AUTO(cx_tenant) cx_tenant *found = NULL;
    assert_int_equal(cx_login_tenant(b.login, false, cx_net_deadline(b.net), &found, NULL),
                     CXONE_OK);
    assert_view_equal(cx_tenant_text(found, "area"), "au1");
    /* It is kept with the token: another run needs no request at all. */
    login_close(&b);
    login_open(&b, &password_way, NULL, 0);
    CX_AUTO(cx_tenant) cx_tenant *again = NULL;
    assert_int_equal(cx_login_tenant(b.login, false, cx_net_deadline(b.net), &again, NULL),
                     CXONE_OK);
    assert_view_equal(cx_tenant_text(again, "api_endpoint"), "https://api-au1.niceincontact.com");
    bench_deinit(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(digests_tell_texts_apart),
        cmocka_unit_test(claims_are_read),
        cmocka_unit_test(every_spelling_of_a_token),
        cmocka_unit_test(lifetimes_and_claims_from_jwts),
        cmocka_unit_test(endless_jwts),
        cmocka_unit_test(freshness),
        cmocka_unit_test(password_grant_with_basic),
        cmocka_unit_test(password_grant_with_post),
        cmocka_unit_test(access_key_and_userhub_refresh),
        cmocka_unit_test(access_key_without_tenant_asks_the_issuer),
        cmocka_unit_test(refusals_of_the_token_endpoint),
        cmocka_unit_test(no_credentials),
        cmocka_unit_test(renewed_before_it_expires),
        cmocka_unit_test(renewal_keeps_the_claims),
        cmocka_unit_test(dead_refresh_token_falls_back),
        cmocka_unit_test(unreachable_issuer_is_no_dead_token),
        cmocka_unit_test(refused_token_is_not_used_again),
        cmocka_unit_test(token_outlives_the_process),
        cmocka_unit_test(nobody_gets_anothers_token),
        cmocka_unit_test(damaged_entry_is_replaced),
        cmocka_unit_test(full_store_warns_and_goes_on),
        cmocka_unit_test(discovery_undoes_nothing),
        cmocka_unit_test(errors_repeat_no_credential),
        cmocka_unit_test(logout_forgets),
        cmocka_unit_test(lying_documents),
        cmocka_unit_test(tenant_documents),
        cmocka_unit_test(tenant_id_from_the_token),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
