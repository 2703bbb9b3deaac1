/* Logging in with no more than an access key, and renewing such a login. */
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/login.h"

#include "base/banned.h"

/* The audience of tokens that no registered client asked for. */
#define ACCESS_KEY_AUDIENCE "access-key@cxone"

/* The body as a JSON object; NULL, and the call answered, when it is none. */
static cx_json *read_object(sbx_call *call)
{
    cx_json *document = NULL;
    if (cx_json_parse(call->request->body, &document, NULL) != CXONE_OK ||
        cx_json_type(cx_json_root(document)) != CXONE_TYPE_OBJECT) {
        cx_json_free(document);
        sbx_call_fail(call, 400, "bad_request", NULL, "the body is not a JSON object");
        return NULL;
    }
    return document;
}

void sbx_post_access_key(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = read_object(call);
    if (document == NULL) {
        return;
    }
    const cx_str id = cx_json_get_text(cx_json_root(document), "accessKeyId");
    const cx_str secret = cx_json_get_text(cx_json_root(document), "accessKeySecret");
    if (id.len == 0 || secret.len == 0) {
        sbx_call_fail(call, 400, "bad_request", "accessKeyId",
                      "accessKeyId and accessKeySecret are required");
        return;
    }
    const sbx_access_key *key = sbx_access_key_check(id, secret);
    if (key == NULL) {
        sbx_call_fail(call, 401, "unauthorized", NULL, "the access key is wrong or not active");
        return;
    }
    CX_AUTO(sbx_tokens) sbx_tokens tokens;
    sbx_login_mint(call, key->user, CX_LIT(ACCESS_KEY_AUDIENCE), &tokens);
    sbx_login_write(call, &tokens, call->app->options->expires_in_string);
}

void sbx_post_user_refresh(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = read_object(call);
    if (document == NULL) {
        return;
    }
    const cx_str token = cx_json_get_text(cx_json_root(document), "token");
    sbx_refresh *refresh =
        sbx_sessions_find(&call->app->sessions, token, sbx_app_protocol_ms(call->app));
    if (refresh == NULL) {
        sbx_call_fail(call, token.len > 0 ? 401 : 400, "unauthorized", "token",
                      token.len > 0 ? "the refresh token is unknown, used or expired"
                                    : "token is required");
        return;
    }
    CX_AUTO(sbx_tokens) sbx_tokens tokens;
    sbx_login_renew(call, refresh, &tokens);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "token", cx_buf_view(&tokens.access));
    cx_json_member_integer(&w, "tokenExpirationTimeSec", call->app->options->token_lifetime_s);
    cx_json_member_string(&w, "refreshToken", cx_buf_view(&tokens.refresh));
    cx_json_member_integer(&w, "refreshTokenExpirationTimeSec", SBX_REFRESH_SECONDS);
    cx_json_member_string(&w, "sessionId", cx_str_of(tokens.session_id));
    cx_json_end_object(&w);
    sbx_reply_no_store(call->reply);
}
