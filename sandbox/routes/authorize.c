/* Signing in by browser: /auth/authorize and its logout. */
#include "base/alloc.h"
#include "base/compiler.h"
#include "base/encoding.h"
#include "sandbox/memory.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/page.h"
#include "sandbox/tokens/mint.h"

#include "base/banned.h"

#define COOKIE "cxone_sandbox_session"

enum {
    CHALLENGE_LENGTH = 43 /* base64url of a SHA-256 digest */
};

typedef enum parameter {
    CLIENT_ID,
    REDIRECT_URI,
    RESPONSE_TYPE,
    SCOPE,
    STATE,
    NONCE,
    DISPLAY,
    PROMPT,
    CODE_CHALLENGE,
    CODE_CHALLENGE_METHOD,
    LOGIN_HINT,
    TENANT_ID,
    KEPT_COUNT, /* the form of the page sends those above back to us */
    USERNAME = KEPT_COUNT,
    PASSWORD,
    ACTION,
    PARAMETER_COUNT
} parameter;

static const char *const names[PARAMETER_COUNT] = {
    "client_id",  "redirect_uri", "response_type", "scope",          "state",
    "nonce",      "display",      "prompt",        "code_challenge", "code_challenge_method",
    "login_hint", "tenantId",     "username",      "password",       "action",
};

typedef struct authorization {
    cx_buf values[PARAMETER_COUNT];
    bool given[PARAMETER_COUNT];
    const sbx_client *client;
} authorization;

static void authorization_deinit(authorization *asked)
{
    for (size_t i = 0; i < PARAMETER_COUNT; i++) {
        cx_buf_deinit(&asked->values[i]);
    }
}
CX_DEFINE_AUTO_VALUE(authorization, authorization_deinit)

static cx_str value_of(const authorization *asked, parameter which)
{
    return cx_buf_view(&asked->values[which]);
}

static bool is(const authorization *asked, parameter which, cx_str text)
{
    return cx_str_equal(value_of(asked, which), text);
}

/* The query of a GET, the form of a POST. */
static cx_str pairs_of(const sbx_call *call)
{
    return cx_str_equal(call->request->method, CX_LIT("POST")) ? cx_str_trim(call->request->body)
                                                               : call->request->query;
}

static void read_authorization(const sbx_call *call, authorization *asked)
{
    *asked = (authorization){.client = NULL};
    for (size_t i = 0; i < PARAMETER_COUNT; i++) {
        cx_buf_init_secret(&asked->values[i], SBX_MAX_TEXT);
        asked->given[i] = sbx_form_get(pairs_of(call), cx_str_of(names[i]), &asked->values[i]);
        sbx_check(&asked->values[i]);
    }
}

/* Nothing may be sent to a place that is not known to be the client's. */
static void refuse_plainly(sbx_call *call, const char *text)
{
    sbx_reply_text(call->reply, 400, cx_str_of(text));
    sbx_reply_no_store(call->reply);
}

static void add_to_uri(cx_buf *uri, const char *name, cx_str value)
{
    const cx_str so_far = cx_buf_view(uri);
    cx_buf_putc(uri, cx_str_find(so_far, '?') < so_far.len ? '&' : '?');
    cx_buf_puts(uri, name);
    cx_buf_putc(uri, '=');
    cx_percent_encode(uri, value);
}

static void redirect(sbx_call *call, const cx_buf *uri)
{
    sbx_check(uri);
    sbx_reply_empty(call->reply, 302);
    sbx_reply_header_add(call->reply, "Location", cx_buf_view(uri));
    sbx_reply_no_store(call->reply);
}

static void redirect_error(sbx_call *call, const authorization *asked, const char *error,
                           const char *description)
{
    CX_AUTO(cx_buf) cx_buf uri;
    cx_buf_init(&uri, SBX_MAX_TEXT);
    cx_buf_append(&uri, value_of(asked, REDIRECT_URI));
    add_to_uri(&uri, "error", cx_str_of(error));
    add_to_uri(&uri, "error_description", cx_str_of(description));
    if (asked->given[STATE]) {
        add_to_uri(&uri, "state", value_of(asked, STATE));
    }
    redirect(call, &uri);
}

static cx_str text_or_null(const authorization *asked, parameter which)
{
    return asked->given[which] ? value_of(asked, which) : (cx_str){NULL, 0};
}

static void redirect_code(sbx_call *call, const authorization *asked, const sbx_user *user)
{
    const sbx_code_terms terms = {
        .redirect_uri = value_of(asked, REDIRECT_URI),
        .challenge = text_or_null(asked, CODE_CHALLENGE),
        .nonce = text_or_null(asked, NONCE),
        .client = asked->client,
        .user = user,
    };
    const char *code =
        sbx_logins_add_code(&call->app->logins, &terms, sbx_app_protocol_ms(call->app));
    CX_AUTO(cx_buf) cx_buf uri;
    cx_buf_init(&uri, SBX_MAX_TEXT);
    cx_buf_append(&uri, value_of(asked, REDIRECT_URI));
    add_to_uri(&uri, "code", cx_str_of(code));
    if (asked->given[STATE]) {
        add_to_uri(&uri, "state", value_of(asked, STATE));
    }
    redirect(call, &uri);
}

static cx_str cookie_of(const sbx_call *call)
{
    cx_str rest = sbx_request_header(call->request, CX_LIT("Cookie"));
    cx_str pair;
    while (cx_str_next(&rest, ';', &pair)) {
        pair = cx_str_trim(pair);
        const size_t equals = cx_str_find(pair, '=');
        if (cx_str_equal(cx_str_slice(pair, 0, equals), CX_LIT(COOKIE))) {
            return cx_str_slice(pair, equals + 1, pair.len);
        }
    }
    return (cx_str){NULL, 0};
}

static void set_cookie(sbx_call *call, cx_str value, bool forget)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_puts(&text, COOKIE "=");
    cx_buf_append(&text, value);
    cx_buf_puts(&text, "; Path=/auth; HttpOnly; SameSite=Lax");
    cx_buf_puts(&text, forget ? "; Max-Age=0" : "");
    sbx_check(&text);
    sbx_reply_header_add(call->reply, "Set-Cookie", cx_buf_view(&text));
}

static bool has_redirect(const sbx_call *call, const sbx_client *client, cx_str uri)
{
    const sbx_options *options = call->app->options;
    return sbx_client_has_redirect(client, uri, options->exact_redirect) ||
           (options->redirect_uri != NULL && cx_str_equal(cx_str_of(options->redirect_uri), uri));
}

static bool is_challenge(cx_str text)
{
    CX_AUTO(cx_buf) cx_buf bytes;
    cx_buf_init(&bytes, SBX_MAX_TEXT);
    return text.len == CHALLENGE_LENGTH && cx_base64url_decode(&bytes, text);
}

/* One of the words of a list between blanks. */
static bool has_word(cx_str list, cx_str word)
{
    cx_str piece;
    while (cx_str_next(&list, ' ', &piece)) {
        if (cx_str_equal(piece, word)) {
            return true;
        }
    }
    return false;
}

typedef struct refusal {
    const char *error; /* NULL: none */
    const char *description;
} refusal;

static refusal check_challenge(const authorization *asked)
{
    const refusal good = {.error = NULL};
    if (!asked->given[CODE_CHALLENGE]) {
        return asked->client->secret != NULL
                   ? good
                   : (refusal){"invalid_request", "code_challenge is required of a public client"};
    }
    if (!is(asked, CODE_CHALLENGE_METHOD, CX_LIT("S256"))) {
        return (refusal){"invalid_request", "code_challenge_method must be S256"};
    }
    return is_challenge(value_of(asked, CODE_CHALLENGE))
               ? good
               : (refusal){"invalid_request", "code_challenge is not a SHA-256 digest"};
}

static refusal check_request(const authorization *asked)
{
    if (!is(asked, RESPONSE_TYPE, CX_LIT("code"))) {
        return (refusal){"unsupported_response_type", "response_type must be code"};
    }
    if (!has_word(value_of(asked, SCOPE), CX_LIT("openid"))) {
        return (refusal){"invalid_scope", "scope must contain openid"};
    }
    if (asked->given[DISPLAY] && !is(asked, DISPLAY, CX_LIT("page")) &&
        !is(asked, DISPLAY, CX_LIT("popup"))) {
        return (refusal){"invalid_request", "display must be page or popup"};
    }
    if (asked->given[PROMPT] && !is(asked, PROMPT, CX_LIT("none")) &&
        !is(asked, PROMPT, CX_LIT("login"))) {
        return (refusal){"invalid_request", "prompt must be none or login"};
    }
    if (asked->given[TENANT_ID] &&
        !cx_str_equal_nocase(value_of(asked, TENANT_ID), cx_str_of(asked->client->tenant->id))) {
        return (refusal){"invalid_request", "tenantId is not the tenant of the client"};
    }
    return check_challenge(asked);
}

static void add_hidden_fields(const authorization *asked, cx_buf *out)
{
    for (size_t i = 0; i < KEPT_COUNT; i++) {
        if (asked->given[i]) {
            cx_buf_printf(out, "<input type=\"hidden\" name=\"%s\" value=\"", names[i]);
            sbx_html_text(out, cx_buf_view(&asked->values[i]));
            cx_buf_puts(out, "\">\n");
        }
    }
}

/* scheme://host:port of a redirect URI that is known to be good. */
static cx_str origin_of(cx_str uri)
{
    size_t slashes = 0;
    for (size_t i = 0; i < uri.len; i++) {
        slashes += uri.ptr[i] == '/' ? 1 : 0;
        if (slashes == 3 || uri.ptr[i] == '?') {
            return cx_str_slice(uri, 0, i);
        }
    }
    return uri;
}

static void show_form(sbx_call *call, const authorization *asked, const char *problem)
{
    const sbx_user *user = sbx_user_of(asked->client->tenant);
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init(&body, SBX_MAX_TEXT);
    cx_buf_puts(&body, "<form method=\"post\" action=\"/auth/authorize\">\n");
    add_hidden_fields(asked, &body);
    if (problem != NULL) {
        cx_buf_printf(&body, "<p class=\"problem\" role=\"alert\">%s</p>\n", problem);
    }
    const cx_str username = value_of(asked, asked->given[USERNAME] ? USERNAME : LOGIN_HINT);
    cx_buf_printf(&body,
                  "<label for=\"username\">Email</label><input id=\"username\" name=\"username\" "
                  "inputmode=\"email\" autocomplete=\"username\"%s value=\"",
                  username.len == 0 ? " autofocus" : "");
    sbx_html_text(&body, username);
    cx_buf_printf(&body,
                  "\">\n<label for=\"password\">Password</label><input id=\"password\" "
                  "name=\"password\" type=\"password\" autocomplete=\"current-password\"%s>\n",
                  username.len == 0 ? "" : " autofocus");
    cx_buf_puts(&body, "<button class=\"first\" name=\"action\" value=\"sign-in\">Sign in</button>"
                       "<button name=\"action\" value=\"cancel\">Cancel</button>\n</form>\n");
    cx_buf_printf(&body,
                  "<p class=\"note\">This is the sandbox: no real account will do. Here it is %s "
                  "with the password %s.</p>",
                  user->login, user->password);
    sbx_check(&body);
    sbx_reply_page(call->reply, "Sign in to CXone (sandbox)", cx_buf_view(&body),
                   origin_of(value_of(asked, REDIRECT_URI)));
}

static void answer_form(sbx_call *call, const authorization *asked)
{
    if (is(asked, ACTION, CX_LIT("cancel"))) {
        redirect_error(call, asked, "access_denied", "the user did not sign in");
        return;
    }
    const sbx_user *user = sbx_user_find_login(cx_str_trim(value_of(asked, USERNAME)));
    if (user == NULL ||
        !cx_str_equal_secret(cx_str_of(user->password), value_of(asked, PASSWORD))) {
        show_form(call, asked, "That email and password do not go together.");
    } else if (user->tenant != asked->client->tenant) {
        show_form(call, asked, "This user belongs to another tenant than the application.");
    } else {
        const char *cookie = sbx_logins_sign_in(&call->app->logins, user);
        redirect_code(call, asked, user);
        set_cookie(call, cx_str_of(cookie), false);
    }
}

static void answer_request(sbx_call *call, const authorization *asked)
{
    const sbx_user *user = call->app->options->auto_approve
                               ? sbx_user_of(asked->client->tenant)
                               : sbx_logins_user(&call->app->logins, cookie_of(call));
    const bool known = user != NULL && user->tenant == asked->client->tenant;
    if (known && (call->app->options->auto_approve || !is(asked, PROMPT, CX_LIT("login")))) {
        redirect_code(call, asked, user);
    } else if (is(asked, PROMPT, CX_LIT("none"))) {
        redirect_error(call, asked, "login_required", "nobody is signed in");
    } else {
        show_form(call, asked, NULL);
    }
}

void sbx_any_authorize(sbx_call *call)
{
    CX_AUTO(authorization) authorization asked;
    read_authorization(call, &asked);
    asked.client = sbx_client_find(value_of(&asked, CLIENT_ID));
    if (asked.client == NULL) {
        refuse_plainly(call, "client_id is missing or unknown");
        return;
    }
    if (!has_redirect(call, asked.client, value_of(&asked, REDIRECT_URI))) {
        refuse_plainly(call, "redirect_uri is missing or not registered with the client");
        return;
    }
    const refusal refused = check_request(&asked);
    if (refused.error != NULL) {
        redirect_error(call, &asked, refused.error, refused.description);
    } else if (asked.given[USERNAME] || asked.given[ACTION]) {
        answer_form(call, &asked);
    } else {
        answer_request(call, &asked);
    }
}

/* Where the browser goes after signing out; false when the client did not register the place. */
static bool find_way_out(const sbx_call *call, cx_str audience, cx_buf *uri)
{
    CX_AUTO(cx_buf) cx_buf client_id;
    cx_buf_init(&client_id, SBX_MAX_TEXT);
    (void)sbx_form_get(pairs_of(call), CX_LIT("client_id"), &client_id);
    sbx_check(&client_id);
    const sbx_client *client =
        sbx_client_find(audience.len > 0 ? audience : cx_buf_view(&client_id));
    return client != NULL && has_redirect(call, client, cx_buf_view(uri));
}

static void leave(sbx_call *call, cx_buf *uri)
{
    CX_AUTO(cx_buf) cx_buf state;
    cx_buf_init(&state, SBX_MAX_TEXT);
    if (sbx_form_get(pairs_of(call), CX_LIT("state"), &state)) {
        sbx_check(&state);
        add_to_uri(uri, "state", cx_buf_view(&state));
    }
    redirect(call, uri);
}

/* Signs out of this browser, and, when an id_token says of whom and of what, takes back the refresh
 * tokens of that user and client. */
void sbx_any_logout(sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf hint;
    CX_AUTO(cx_buf) cx_buf audience;
    CX_AUTO(cx_buf) cx_buf uri;
    CX_AUTO(cx_buf) cx_buf answer;
    cx_buf_init_secret(&hint, SBX_MAX_TEXT);
    cx_buf_init(&audience, SBX_MAX_TEXT);
    cx_buf_init(&uri, SBX_MAX_TEXT);
    cx_buf_init(&answer, SBX_MAX_TEXT);
    const cx_str pairs = pairs_of(call);
    if (sbx_form_get(pairs, CX_LIT("no"), &answer)) {
        sbx_reply_page(call->reply, "Still signed in", CX_LIT("<p>Nothing was changed.</p>"),
                       (cx_str){NULL, 0});
        return;
    }
    const sbx_user *user = NULL;
    if (sbx_form_get(pairs, CX_LIT("id_token_hint"), &hint)) {
        sbx_check(&hint);
        user = sbx_tokens_read_id(call->app->signer, cx_buf_view(&hint), &audience);
    }
    const bool wants_way_out = sbx_form_get(pairs, CX_LIT("post_logout_redirect_uri"), &uri);
    sbx_check(&uri);
    if (wants_way_out && !find_way_out(call, cx_buf_view(&audience), &uri)) {
        refuse_plainly(call, "post_logout_redirect_uri is not registered with the client");
        return;
    }
    sbx_logins_sign_out(&call->app->logins, cookie_of(call));
    if (user != NULL) {
        sbx_sessions_revoke(&call->app->sessions, user, cx_buf_view(&audience));
    }
    if (wants_way_out) {
        leave(call, &uri);
    } else {
        sbx_reply_page(call->reply, "Signed out", CX_LIT("<p>You are signed out of CXone.</p>"),
                       (cx_str){NULL, 0});
    }
    set_cookie(call, (cx_str){NULL, 0}, true);
}
