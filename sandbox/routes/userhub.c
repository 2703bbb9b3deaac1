/* Logging in with no more than an access key, and renewing such a login. */
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/login.h"

#include "base/banned.h"

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
    const sbx_user *user =
        sbx_keys_check(&call->app->keys, id, secret, sbx_app_protocol_ms(call->app));
    if (user == NULL) {
        sbx_call_fail(call, 401, "unauthorized", NULL, "the access key is wrong or not active");
        return;
    }
    CX_AUTO(sbx_tokens) sbx_tokens tokens;
    sbx_login_mint(call, user, CX_LIT(SBX_ACCESS_KEY_AUDIENCE), &tokens);
    sbx_login_write(call, &tokens, call->app->options->expires_in_string);
}

/* The names by which older and newer clients read one answer. */
static void write_renewed(sbx_call *call, const sbx_tokens *tokens, bool with_new_names)
{
    const int64_t seconds = call->app->options->token_lifetime_s;
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "token", cx_buf_view(&tokens->access));
    cx_json_member_integer(&w, "tokenExpirationTimeSec", seconds);
    cx_json_member_string(&w, "refreshToken", cx_buf_view(&tokens->refresh));
    cx_json_member_integer(&w, "refreshTokenExpirationTimeSec", SBX_REFRESH_SECONDS);
    cx_json_member_string(&w, "sessionId", cx_str_of(tokens->session_id));
    if (with_new_names) {
        cx_json_member_string(&w, "accessToken", cx_buf_view(&tokens->access));
        cx_json_member_integer(&w, "accessTokenExpiry", seconds);
        cx_json_member_string(&w, "tokenType", CX_LIT("Bearer"));
        cx_json_member_integer(&w, "expiresIn", seconds);
        cx_json_member_string(&w, "idToken", cx_buf_view(&tokens->id));
    }
    cx_json_end_object(&w);
    sbx_reply_no_store(call->reply);
}

static void renew(sbx_call *call, bool with_new_names)
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
    write_renewed(call, &tokens, with_new_names);
}

void sbx_post_user_refresh(sbx_call *call)
{
    renew(call, false);
}

void sbx_post_regional_refresh(sbx_call *call)
{
    renew(call, true);
}

/* The regional exchange: an access token for another of the same user. */
void sbx_post_regional_token(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = read_object(call);
    if (document == NULL) {
        return;
    }
    const cx_str subject = cx_json_get_text(cx_json_root(document), "accessToken");
    const sbx_user *user = NULL;
    if (subject.len == 0) {
        sbx_call_fail(call, 400, "bad_request", "accessToken", "accessToken is required");
        return;
    }
    if (sbx_tokens_read_access(call->app->signer, subject, sbx_app_protocol_ms(call->app), &user) !=
            SBX_BEARER_VALID ||
        sbx_sessions_is_dead(&call->app->sessions, subject)) {
        sbx_call_fail(call, 401, "unauthorized", "accessToken",
                      "the access token is unknown or expired");
        return;
    }
    CX_AUTO(sbx_tokens) sbx_tokens tokens;
    sbx_login_mint(call, user, CX_LIT(SBX_ACCESS_KEY_AUDIENCE), &tokens);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "accessToken", cx_buf_view(&tokens.access));
    cx_json_member_integer(&w, "accessTokenExpiry", call->app->options->token_lifetime_s);
    cx_json_member_string(&w, "refreshToken", cx_buf_view(&tokens.refresh));
    cx_json_member_string(&w, "idToken", cx_buf_view(&tokens.id));
    cx_json_end_object(&w);
    sbx_reply_no_store(call->reply);
}
