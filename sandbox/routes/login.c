#include "sandbox/routes/login.h"

#include <stdio.h>

#include "base/alloc.h"
#include "sandbox/memory.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

/* Completes what is common to all logins, mints, and remembers. */
static void mint(const sbx_call *call, sbx_login *login, sbx_tokens *tokens)
{
    CX_AUTO(cx_buf) cx_buf issuer;
    cx_buf_init(&issuer, SBX_MAX_TEXT);
    sbx_call_service(call, SBX_SERVICE_ISSUER, NULL, &issuer);
    login->issuer = cx_buf_view(&issuer);
    login->now_ms = sbx_app_protocol_ms(call->app);
    login->access_seconds = call->app->options->token_lifetime_s;
    login->wrong = cx_json_root(call->app->wrong_id);
    sbx_tokens_mint(call->app->signer, login, tokens);
    sbx_sessions_add(&call->app->sessions, cx_buf_view(&tokens->refresh), login->audience,
                     login->user, login->now_ms + (int64_t)SBX_REFRESH_SECONDS * 1000,
                     login->now_ms);
}

void sbx_login_mint(const sbx_call *call, const sbx_user *user, cx_str audience, sbx_tokens *tokens)
{
    sbx_login login = {.user = user, .audience = audience};
    mint(call, &login, tokens);
}

void sbx_login_mint_code(const sbx_call *call, const sbx_code *code, sbx_tokens *tokens)
{
    sbx_login login = {
        .user = code->user,
        .audience = cx_str_of(code->client->id),
        .nonce = cx_str_of(code->nonce),
        .with_access_hash = true,
    };
    mint(call, &login, tokens);
}

void sbx_login_renew(const sbx_call *call, sbx_refresh *refresh, sbx_tokens *tokens)
{
    refresh->revoked = call->app->options->refresh_revokes;
    /* A copy: `refresh` may move when the new one is added. */
    CX_AUTO(text) char *audience = sbx_dup(cx_str_of(refresh->audience));
    sbx_login_mint(call, refresh->user, cx_str_of(audience), tokens);
}

void sbx_login_write(sbx_call *call, const sbx_tokens *tokens, bool expires_in_string)
{
    const int64_t seconds = call->app->options->token_lifetime_s;
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "access_token", cx_buf_view(&tokens->access));
    cx_json_member_string(&w, "token_type", CX_LIT("Bearer"));
    if (expires_in_string) {
        char text[32];
        (void)snprintf(text, sizeof text, "%lld", (long long)seconds);
        cx_json_member_string(&w, "expires_in", cx_str_of(text));
    } else {
        cx_json_member_integer(&w, "expires_in", seconds);
    }
    cx_json_member_string(&w, "refresh_token", cx_buf_view(&tokens->refresh));
    cx_json_member_string(&w, "id_token", cx_buf_view(&tokens->id));
    cx_json_member_string(&w, "issued_token_type",
                          CX_LIT("urn:ietf:params:oauth:token-type:access_token"));
    cx_json_end_object(&w);
    sbx_reply_no_store(call->reply);
}
