/* The token endpoint and userinfo of the issuer. */
#include "base/compiler.h"
#include "base/encoding.h"
#include "sandbox/memory.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/login.h"

#include "base/banned.h"

/* The fields of a token request that the sandbox reads. */
typedef enum field {
    GRANT_TYPE,
    USERNAME,
    PASSWORD,
    CLIENT_ID,
    CLIENT_SECRET,
    REFRESH_TOKEN,
    CODE,
    REDIRECT_URI,
    CODE_VERIFIER,
    SUBJECT_TOKEN,
    SUBJECT_TOKEN_TYPE,
    FIELD_COUNT
} field;

static const char *const field_names[FIELD_COUNT] = {
    "grant_type",         "username", "password",     "client_id",     "client_secret",
    "refresh_token",      "code",     "redirect_uri", "code_verifier", "subject_token",
    "subject_token_type",
};

typedef struct token_request {
    cx_buf values[FIELD_COUNT];
    bool given[FIELD_COUNT];
    const char *fault; /* why the form is no good; NULL: it is */
} token_request;

/* Who the client says it is, and whether it proved it. */
typedef struct client_claim {
    bool named;    /* some client id was given */
    bool secret;   /* and a secret with it */
    bool accepted; /* the id is known, and the secret, if given, right */
    const sbx_client *client;
} client_claim;

static void token_request_init(token_request *form)
{
    *form = (token_request){.fault = NULL};
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        cx_buf_init_secret(&form->values[i], SBX_MAX_TEXT);
    }
}

static void token_request_deinit(token_request *form)
{
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        cx_buf_deinit(&form->values[i]);
    }
}
CX_DEFINE_AUTO_VALUE(token_request, token_request_deinit)

static cx_str value_of(const token_request *form, field which)
{
    return cx_buf_view(&form->values[which]);
}

/* The slot for a field; NULL for one that is not read. */
static cx_buf *slot_of(token_request *form, cx_str name)
{
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        if (cx_str_equal(cx_str_of(field_names[i]), name)) {
            if (form->given[i]) {
                form->fault = "a parameter is given twice";
            }
            form->given[i] = true;
            return &form->values[i];
        }
    }
    return NULL;
}

static void read_form(token_request *form, cx_str body)
{
    cx_str pair;
    while (form->fault == NULL && cx_str_next(&body, '&', &pair)) {
        const size_t equals = cx_str_find(pair, '=');
        CX_AUTO(cx_buf) cx_buf name;
        cx_buf_init(&name, SBX_MAX_TEXT);
        cx_buf ignored;
        cx_buf_init(&ignored, SBX_MAX_TEXT);
        if (!cx_percent_decode(&name, cx_str_slice(pair, 0, equals), true)) {
            form->fault = "the form is not properly encoded";
            return;
        }
        cx_buf *slot = slot_of(form, cx_buf_view(&name));
        if (!cx_percent_decode(slot != NULL ? slot : &ignored,
                               cx_str_slice(pair, equals + 1, pair.len), true)) {
            form->fault = "the form is not properly encoded";
        }
        cx_buf_deinit(&ignored);
    }
}

static void read_json(token_request *form, cx_str body)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (cx_json_parse(body, &document, NULL) != CXONE_OK) {
        form->fault = "the body is not valid JSON";
        return;
    }
    const cx_json_value *root = cx_json_root(document);
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        const cx_str text = cx_json_text(cx_json_get(root, field_names[i]));
        form->given[i] = text.ptr != NULL;
        cx_buf_append(&form->values[i], text);
    }
}

/* The form is read whatever the Content-Type says, as CXone does. */
static void read_request(const sbx_call *call, token_request *form)
{
    const cx_str body = cx_str_trim(call->request->body);
    if (call->app->options->accept_json_token_body && cx_str_starts_with(body, CX_LIT("{"))) {
        read_json(form, body);
    } else {
        read_form(form, body);
    }
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        sbx_check(&form->values[i]);
    }
}

static void refuse(sbx_call *call, const char *error, const char *description)
{
    sbx_call_fail(call, call->app->options->auth_error_status, error, NULL, description);
}

static client_claim claim_of(cx_str id, bool with_secret, cx_str secret)
{
    client_claim claim = {.named = true, .secret = with_secret, .client = sbx_client_find(id)};
    claim.accepted = claim.client != NULL &&
                     (!with_secret || cx_str_equal_secret(cx_str_of(claim.client->secret), secret));
    return claim;
}

/* Either part of Basic may be percent-encoded (RFC 6749, section 2.3.1); ids and secrets of CXone
 * contain no character that would make a difference. */
static client_claim read_basic(cx_str encoded)
{
    CX_AUTO(cx_buf) cx_buf pair;
    CX_AUTO(cx_buf) cx_buf id;
    CX_AUTO(cx_buf) cx_buf secret;
    cx_buf_init_secret(&pair, SBX_MAX_TEXT);
    cx_buf_init_secret(&id, SBX_MAX_TEXT);
    cx_buf_init_secret(&secret, SBX_MAX_TEXT);
    if (!cx_base64_decode(&pair, encoded)) {
        return (client_claim){.named = true, .secret = true};
    }
    const cx_str text = cx_buf_view(&pair);
    const size_t colon = cx_str_find(text, ':');
    if (!cx_percent_decode(&id, cx_str_slice(text, 0, colon), false) ||
        !cx_percent_decode(&secret, cx_str_slice(text, colon + 1, text.len), false)) {
        return (client_claim){.named = true, .secret = true};
    }
    return claim_of(cx_buf_view(&id), true, cx_buf_view(&secret));
}

static client_claim read_client(const sbx_call *call, const token_request *form)
{
    const cx_str header = cx_str_trim(sbx_request_header(call->request, CX_LIT("Authorization")));
    const cx_str scheme = CX_LIT("Basic ");
    if (cx_str_equal_nocase(cx_str_slice(header, 0, scheme.len), scheme)) {
        return read_basic(cx_str_trim(cx_str_slice(header, scheme.len, header.len)));
    }
    if (form->given[CLIENT_ID]) {
        return claim_of(value_of(form, CLIENT_ID), form->given[CLIENT_SECRET],
                        value_of(form, CLIENT_SECRET));
    }
    return (client_claim){.named = false};
}

static void grant_password(sbx_call *call, const token_request *form, client_claim client)
{
    if (!client.accepted || !client.secret) {
        refuse(call, "invalid_client", "client authentication failed");
        return;
    }
    if (client.client->secret == NULL) {
        refuse(call, "unauthorized_client", "a public client may not use this grant");
        return;
    }
    if (!form->given[USERNAME] || !form->given[PASSWORD]) {
        refuse(call, "invalid_request", "username and password are required");
        return;
    }
    const sbx_user *user = sbx_keys_check(&call->app->keys, value_of(form, USERNAME),
                                          value_of(form, PASSWORD), sbx_app_protocol_ms(call->app));
    if (user == NULL || user->tenant != client.client->tenant) {
        refuse(call, "invalid_grant", "the access key is wrong or not active");
        return;
    }
    CX_AUTO(sbx_tokens) sbx_tokens tokens;
    sbx_login_mint(call, user, cx_str_of(client.client->id), &tokens);
    sbx_login_write(call, &tokens, false);
}

/* With Basic, with client_id in the body, or without any client: all three are in use. */
static void grant_refresh(sbx_call *call, const token_request *form, client_claim client)
{
    if (client.named && !client.accepted) {
        refuse(call, "invalid_client", "client authentication failed");
        return;
    }
    if (!form->given[REFRESH_TOKEN]) {
        refuse(call, "invalid_request", "refresh_token is required");
        return;
    }
    sbx_refresh *refresh = sbx_sessions_find(&call->app->sessions, value_of(form, REFRESH_TOKEN),
                                             sbx_app_protocol_ms(call->app));
    if (refresh == NULL || (client.named && !cx_str_equal(cx_str_of(refresh->audience),
                                                          cx_str_of(client.client->id)))) {
        refuse(call, "invalid_grant", "the refresh token is unknown, used or expired");
        return;
    }
    CX_AUTO(sbx_tokens) sbx_tokens tokens;
    sbx_login_renew(call, refresh, &tokens);
    sbx_login_write(call, &tokens, false);
}

/* Why the code does not fit the request; NULL: it does. */
static const char *misfit(const sbx_call *call, const token_request *form, const sbx_code *code,
                          const sbx_client *client)
{
    if (code == NULL || code->client != client ||
        code->expires_ms <= sbx_app_protocol_ms(call->app)) {
        return "the code is unknown, expired or another client's";
    }
    if (!cx_str_equal(cx_str_of(code->redirect_uri), value_of(form, REDIRECT_URI))) {
        return "redirect_uri is not the one of the authorization request";
    }
    if ((code->challenge != NULL) != form->given[CODE_VERIFIER]) {
        return code->challenge != NULL ? "code_verifier is required"
                                       : "code_verifier was given without a code_challenge";
    }
    if (code->challenge == NULL) {
        return NULL;
    }
    unsigned char digest[SBX_SHA256_BYTES];
    CX_AUTO(cx_buf) cx_buf challenge;
    cx_buf_init(&challenge, SBX_MAX_TEXT);
    sbx_sha256(value_of(form, CODE_VERIFIER), digest);
    cx_base64url_encode(&challenge, digest, sizeof digest);
    sbx_check(&challenge);
    return cx_str_equal_secret(cx_str_of(code->challenge), cx_buf_view(&challenge))
               ? NULL
               : "code_verifier does not match the code_challenge";
}

/* A code that comes twice was stolen: what it was exchanged for is taken back (RFC 6749, section
 * 4.1.2). */
static void refuse_used(sbx_call *call, const sbx_code *code)
{
    sbx_app *app = call->app;
    sbx_refresh *refresh =
        sbx_sessions_find(&app->sessions, cx_str_of(code->refresh), sbx_app_protocol_ms(app));
    if (refresh != NULL) {
        refresh->revoked = true;
    }
    if (code->access != NULL) {
        sbx_sessions_kill(&app->sessions, cx_str_of(code->access));
    }
    refuse(call, "invalid_grant", "the code was used before");
}

/* A public client proves itself by the code_verifier, a confidential one by its secret too. */
static void grant_code(sbx_call *call, const token_request *form, client_claim client)
{
    if (!client.accepted || (client.client->secret != NULL && !client.secret)) {
        refuse(call, "invalid_client", "client authentication failed");
        return;
    }
    if (!form->given[CODE] || !form->given[REDIRECT_URI]) {
        refuse(call, "invalid_request", "code and redirect_uri are required");
        return;
    }
    sbx_code *code = sbx_logins_find_code(&call->app->logins, value_of(form, CODE));
    if (code != NULL && code->used && code->client == client.client) {
        refuse_used(call, code);
        return;
    }
    const char *problem = misfit(call, form, code, client.client);
    if (code != NULL && code->client == client.client) {
        code->used = true; /* one attempt is all there is */
    }
    if (problem != NULL) {
        refuse(call, "invalid_grant", problem);
        return;
    }
    CX_AUTO(sbx_tokens) sbx_tokens tokens;
    sbx_login_mint_code(call, code, &tokens);
    code->access = sbx_dup(cx_buf_view(&tokens.access));
    code->refresh = sbx_dup(cx_buf_view(&tokens.refresh));
    sbx_login_write(call, &tokens, false);
}

#define TOKEN_TYPE_URN "urn:ietf:params:oauth:token-type:access_token"

static void grant_exchange(sbx_call *call, const token_request *form, client_claim client)
{
    if (client.named && !client.accepted) {
        refuse(call, "invalid_client", "client authentication failed");
        return;
    }
    const cx_str type = value_of(form, SUBJECT_TOKEN_TYPE);
    if (!form->given[SUBJECT_TOKEN] || (!cx_str_equal(type, CX_LIT("access_token")) &&
                                        !cx_str_equal(type, CX_LIT(TOKEN_TYPE_URN)))) {
        refuse(call, "invalid_request",
               "subject_token and subject_token_type=access_token are required");
        return;
    }
    const cx_str subject = value_of(form, SUBJECT_TOKEN);
    const sbx_user *user = NULL;
    if (sbx_tokens_read_access(call->app->signer, subject, sbx_app_protocol_ms(call->app), &user) !=
            SBX_BEARER_VALID ||
        sbx_sessions_is_dead(&call->app->sessions, subject) ||
        (client.named && client.client->tenant != user->tenant)) {
        refuse(call, "invalid_grant", "the subject token is unknown, expired or another tenant's");
        return;
    }
    CX_AUTO(sbx_tokens) sbx_tokens tokens;
    sbx_login_mint(call, user,
                   client.named ? cx_str_of(client.client->id) : CX_LIT(SBX_ACCESS_KEY_AUDIENCE),
                   &tokens);
    sbx_login_write(call, &tokens, false);
}

static const struct {
    const char *name;
    void (*grant)(sbx_call *call, const token_request *form, client_claim client);
} grants[] = {
    {"password", grant_password},
    {"refresh_token", grant_refresh},
    {"authorization_code", grant_code},
    {"token-exchange", grant_exchange},
    {"urn:ietf:params:oauth:grant-type:token-exchange", grant_exchange},
};

void sbx_post_token(sbx_call *call)
{
    CX_AUTO(token_request) token_request form;
    token_request_init(&form);
    read_request(call, &form);
    if (form.fault != NULL || !form.given[GRANT_TYPE]) {
        refuse(call, "invalid_request", form.fault != NULL ? form.fault : "grant_type is required");
        return;
    }
    for (size_t i = 0; i < CX_COUNT(grants); i++) {
        if (cx_str_equal(value_of(&form, GRANT_TYPE), cx_str_of(grants[i].name))) {
            grants[i].grant(call, &form, read_client(call, &form));
            return;
        }
    }
    refuse(call, "unsupported_grant_type", "this grant type is not supported");
}

void sbx_any_userinfo(sbx_call *call)
{
    const cx_str header = cx_str_trim(sbx_request_header(call->request, CX_LIT("Authorization")));
    const cx_str scheme = CX_LIT("Bearer ");
    const cx_str token = cx_str_trim(cx_str_slice(header, scheme.len, header.len));
    const sbx_user *user = NULL;
    if (!cx_str_equal_nocase(cx_str_slice(header, 0, scheme.len), scheme) ||
        sbx_tokens_read_access(call->app->signer, token, sbx_app_protocol_ms(call->app), &user) !=
            SBX_BEARER_VALID ||
        sbx_sessions_is_dead(&call->app->sessions, token)) {
        sbx_reply_empty(call->reply, 401);
        sbx_reply_no_store(call->reply);
        sbx_reply_header_add(call->reply, "WWW-Authenticate", CX_LIT("error=\"invalid token\""));
        return;
    }
    CX_AUTO(cx_buf) cx_buf subject;
    cx_buf_init(&subject, SBX_MAX_TEXT);
    cx_buf_printf(&subject, "user:%s", user->id);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "sub", cx_buf_view(&subject));
    cx_json_member_string(&w, "name", cx_str_of(user->login));
    cx_json_member_string(&w, "given_name", cx_str_of(user->given_name));
    cx_json_member_string(&w, "family_name", cx_str_of(user->family_name));
    cx_json_member_string(&w, "email", cx_str_of(user->login));
    cx_json_end_object(&w);
}
