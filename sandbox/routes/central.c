/* The legacy Central server: /InContactAuthorizationServer. */
#include <stdio.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/encoding.h"
#include "sandbox/memory.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/login.h"

#include "base/banned.h"

#define ALL_SCOPES \
    "AdminApi AgentApi AuthenticationApi PatronApi RealTimeApi ReportingApi CustomApi"

enum {
    TEAM_ID = 2041
};

/* The fields of a body, which is JSON or a form whatever its label says. */
typedef struct central_form {
    cx_str pairs;
    cx_json *document; /* NULL: a form */
} central_form;

static void central_form_deinit(central_form *form)
{
    cx_json_free(form->document);
}
CX_DEFINE_AUTO_VALUE(central_form, central_form_deinit)

static central_form read_body(const sbx_call *call)
{
    central_form form = {.pairs = cx_str_trim(call->request->body)};
    if (cx_str_starts_with(form.pairs, CX_LIT("{"))) {
        (void)!cx_json_parse(form.pairs, &form.document, NULL);
    }
    return form;
}

static void get_field(const central_form *form, const char *name, cx_buf *value)
{
    cx_buf_init_secret(value, SBX_MAX_TEXT);
    if (form->document != NULL) {
        cx_buf_append(value, cx_json_get_text(cx_json_root(form->document), name));
    } else {
        (void)sbx_form_get(form->pairs, cx_str_of(name), value);
    }
    sbx_check(value);
}

/* "App@Vendor:BusinessUnit" of `basic`, in any letter case; NULL when it is none that is known. */
static const sbx_central_app *find_app(const sbx_call *call)
{
    const cx_str header = cx_str_trim(sbx_request_header(call->request, CX_LIT("Authorization")));
    const cx_str scheme = CX_LIT("basic ");
    CX_AUTO(cx_buf) cx_buf pair;
    cx_buf_init_secret(&pair, SBX_MAX_TEXT);
    if (!cx_str_equal_nocase(cx_str_slice(header, 0, scheme.len), scheme) ||
        !cx_base64_decode(&pair, cx_str_trim(cx_str_slice(header, scheme.len, header.len)))) {
        return NULL;
    }
    const cx_str text = cx_buf_view(&pair);
    const size_t colon = cx_str_find(text, ':');
    const sbx_central_app *app = sbx_central_app_find(cx_str_slice(text, 0, colon));
    return app != NULL && cx_str_equal_secret(cx_str_of(app->secret),
                                              cx_str_slice(text, colon + 1, text.len))
               ? app
               : NULL;
}

static void member_url(const sbx_call *call, const char *key, const sbx_tenant *tenant,
                       const char *path, cx_json_writer *w)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    sbx_call_service(call, tenant != NULL ? SBX_SERVICE_CLUSTER : SBX_SERVICE_ISSUER, tenant, &url);
    cx_buf_puts(&url, path);
    sbx_check(&url);
    cx_json_member_string(w, key, cx_buf_view(&url));
}

static void write_servers(const sbx_call *call, const sbx_tenant *tenant, cx_json_writer *w)
{
    member_url(call, "resource_server_base_uri", tenant, "/inContactAPI/", w);
    member_url(call, "refresh_token_server_uri", tenant, "/InContactAuthorizationServer/Token", w);
}

static int64_t agent_of(const sbx_user *user)
{
    int64_t number = 0;
    return cx_scan_int64(cx_str_of(user->agent_id), &number) ? number : 0;
}

static void write_tokens(sbx_call *call, const sbx_user *user, const sbx_tokens *tokens,
                         cx_str scope, bool with_refresh)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "access_token", cx_buf_view(&tokens->access));
    cx_json_member_string(&w, "token_type", CX_LIT("bearer"));
    cx_json_member_integer(&w, "expires_in", call->app->options->token_lifetime_s);
    if (with_refresh) {
        cx_json_member_string(&w, "refresh_token", cx_buf_view(&tokens->refresh));
    }
    cx_json_member_string(&w, "scope", scope.len > 0 ? scope : CX_LIT(ALL_SCOPES));
    write_servers(call, user->tenant, &w);
    cx_json_member_integer(&w, "agent_id", agent_of(user));
    cx_json_member_integer(&w, "team_id", TEAM_ID);
    cx_json_member_integer(&w, "bus_no", user->tenant->business_unit);
    cx_json_end_object(&w);
    sbx_reply_no_store(call->reply);
}

static void answer_tokens(sbx_call *call, const central_form *form, const sbx_central_app *app,
                          const sbx_user *user, bool with_refresh)
{
    if (user == NULL || user->tenant != app->tenant) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, SBX_MAX_TEXT);
        cx_buf_printf(&text, "Client application '%s' not authorized for user", app->name);
        sbx_check(&text);
        sbx_call_fail(call, 401, "invalid_grant", NULL, text.ptr);
        return;
    }
    CX_AUTO(cx_buf) cx_buf scope;
    get_field(form, "scope", &scope);
    CX_AUTO(sbx_tokens) sbx_tokens tokens;
    sbx_login_mint(call, user, cx_str_of(app->name), &tokens);
    write_tokens(call, user, &tokens, cx_buf_view(&scope), with_refresh);
}

/* A user's own name and password, or an access key. */
static void grant_password(sbx_call *call, const central_form *form, const sbx_central_app *app)
{
    CX_AUTO(cx_buf) cx_buf name;
    CX_AUTO(cx_buf) cx_buf password;
    get_field(form, "username", &name);
    get_field(form, "password", &password);
    if (name.len == 0 || password.len == 0) {
        sbx_call_fail(call, 400, "invalid_request", NULL, "username and password are required");
        return;
    }
    const sbx_user *user = sbx_user_find_login(cx_buf_view(&name));
    if (user == NULL) {
        user = sbx_keys_check(&call->app->keys, cx_buf_view(&name), cx_buf_view(&password),
                              sbx_app_protocol_ms(call->app));
    } else if (!cx_str_equal_secret(cx_str_of(user->password), cx_buf_view(&password))) {
        user = NULL;
    }
    answer_tokens(call, form, app, user, true);
}

static void grant_refresh(sbx_call *call, const central_form *form, const sbx_central_app *app)
{
    CX_AUTO(cx_buf) cx_buf token;
    get_field(form, "refresh_token", &token);
    sbx_refresh *refresh = sbx_sessions_find(&call->app->sessions, cx_buf_view(&token),
                                             sbx_app_protocol_ms(call->app));
    if (refresh != NULL && cx_str_equal(cx_str_of(refresh->audience), cx_str_of(app->name))) {
        const sbx_user *user = refresh->user;
        refresh->revoked = call->app->options->refresh_revokes;
        answer_tokens(call, form, app, user, true);
    } else {
        answer_tokens(call, form, app, NULL, true);
    }
}

/* The application itself: there is nobody to renew it for. */
static void grant_client(sbx_call *call, const central_form *form, const sbx_central_app *app)
{
    answer_tokens(call, form, app, sbx_user_of(app->tenant), false);
}

static void grant_exchange(sbx_call *call, const central_form *form, const sbx_central_app *app)
{
    const sbx_user *user = NULL;
    CX_AUTO(cx_buf) cx_buf token;
    get_field(form, "access_token", &token);
    const bool good =
        sbx_tokens_read_access(call->app->signer, cx_buf_view(&token),
                               sbx_app_protocol_ms(call->app), &user) == SBX_BEARER_VALID &&
        !sbx_sessions_is_dead(&call->app->sessions, cx_buf_view(&token));
    answer_tokens(call, form, app, good ? user : NULL, true);
}

static const struct {
    const char *name;
    void (*grant)(sbx_call *call, const central_form *form, const sbx_central_app *app);
} grants[] = {
    {"password", grant_password},       {"refresh_token", grant_refresh},
    {"client", grant_client},           {"client_credentials", grant_client},
    {"token_exchange", grant_exchange},
};

void sbx_post_central_token(sbx_call *call)
{
    const sbx_central_app *app = find_app(call);
    if (app == NULL) {
        sbx_call_fail(call, 401, "invalid_client", NULL, "the client application is unknown");
        return;
    }
    CX_AUTO(central_form) central_form form = read_body(call);
    CX_AUTO(cx_buf) cx_buf type;
    get_field(&form, "grant_type", &type);
    for (size_t i = 0; i < CX_COUNT(grants); i++) {
        if (cx_str_equal_nocase(cx_str_of(grants[i].name), cx_buf_view(&type))) {
            grants[i].grant(call, &form, app);
            return;
        }
    }
    sbx_call_fail(call, 400, type.len > 0 ? "unsupported_grant_type" : "invalid_request", NULL,
                  type.len > 0 ? "this grant type is not supported" : "grant_type is required");
}

static void member_digits(cx_json_writer *w, const char *key, int64_t number)
{
    char text[32];
    (void)snprintf(text, sizeof text, "%lld", (long long)number);
    cx_json_member_string(w, key, cx_str_of(text));
}

/* Whose token it is: for everybody who has it. Numbers are texts here. */
void sbx_post_central_whoami(sbx_call *call)
{
    CX_AUTO(central_form) central_form form = read_body(call);
    CX_AUTO(cx_buf) cx_buf token;
    get_field(&form, "token", &token);
    const int64_t now_ms = sbx_app_protocol_ms(call->app);
    const sbx_user *user = NULL;
    if (sbx_tokens_read_access(call->app->signer, cx_buf_view(&token), now_ms, &user) !=
            SBX_BEARER_VALID ||
        sbx_sessions_is_dead(&call->app->sessions, cx_buf_view(&token))) {
        sbx_call_fail(call, token.len > 0 ? 401 : 400,
                      token.len > 0 ? "invalid_token" : "invalid_request", NULL,
                      token.len > 0 ? "InvalidOrExpiredToken" : "token is required");
        return;
    }
    CX_AUTO(cx_buf) cx_buf subject;
    cx_buf_init(&subject, SBX_MAX_TEXT);
    cx_buf_printf(&subject, "user:%s", user->id);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    member_digits(&w, "agent_id", agent_of(user));
    member_digits(&w, "team_id", TEAM_ID);
    member_digits(&w, "bus_no", user->tenant->business_unit);
    write_servers(call, user->tenant, &w);
    cx_json_member_integer(&w, "expires_in",
                           sbx_tokens_expiry(call->app->signer, cx_buf_view(&token)) -
                               now_ms / 1000);
    member_url(call, "iss", NULL, "", &w);
    cx_json_member_string(&w, "sub", cx_buf_view(&subject));
    cx_json_end_object(&w);
    sbx_reply_no_store(call->reply);
}
