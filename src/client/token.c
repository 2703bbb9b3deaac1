#include "cxone/token.h"

#include "base/alloc.h"
#include "base/error.h"
#include "client/client_internal.h"

#include "base/banned.h"

struct cxone_token {
    cx_token *token;
    const char *store;
};

cxone_status cx_token_wrap(const cxone_client *client, cx_token *token, cxone_token **out,
                           cxone_error **err)
{
    cxone_token *wrapped = cx_alloc_zero(1, sizeof *wrapped);
    if (wrapped == NULL) {
        cx_token_unref(token);
        return cx_fail_nomem(err);
    }
    *wrapped = (cxone_token){token, cx_login_store_kind(client->login)};
    *out = wrapped;
    return CXONE_OK;
}

/* Hands a token out, if it is wanted. */
static cxone_status hand_out(const cxone_client *client, cx_token **token, cxone_token **out,
                             cxone_error **err)
{
    if (out == NULL) {
        return CXONE_OK;
    }
    cx_token *taken = NULL;
    CX_MOVE(&taken, *token);
    return cx_token_wrap(client, taken, out, err);
}

cxone_status cxone_login(cxone_client *client, cxone_token **out, cxone_error **err)
{
    if (client == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_login: client is required");
    }
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_TRY(cx_login_anew(client->login, cx_net_deadline(client->net), &token, err));
    return hand_out(client, &token, out, err);
}

cxone_status cxone_logout(cxone_client *client, int *done, cxone_error **err)
{
    if (client == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_logout: client is required");
    }
    bool found = false;
    bool asked = false;
    CX_TRY(cx_login_forget(client->login, &found, &asked, err));
    if (done != NULL) {
        *done = (found ? CXONE_LOGOUT_FORGOTTEN : 0) | (asked ? CXONE_LOGOUT_END_ASKED : 0);
    }
    return CXONE_OK;
}

cxone_status cxone_login_with_token(cxone_client *client, const char *access_token,
                                    cxone_token **out, cxone_error **err)
{
    if (client == NULL || access_token == NULL) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_login_with_token: client and access_token are required");
    }
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_TRY(cx_login_give(client->login, cx_str_of(access_token), &token, err));
    return hand_out(client, &token, out, err);
}

cxone_status cxone_login_exchange(cxone_client *client, const char *subject_token,
                                  cxone_token **out, cxone_error **err)
{
    if (client == NULL || subject_token == NULL || subject_token[0] == '\0') {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_login_exchange: client and subject_token are required");
    }
    CX_AUTO(cx_token) cx_token *token = NULL;
    const cx_grant_inputs inputs = {.subject_token = cx_str_of(subject_token)};
    const bool central = cx_login_credentials(client->login)->central;
    CX_TRY(cx_login_exchange(client->login, cx_grant_exchange(central), &inputs, CX_LIT(""),
                             cx_net_deadline(client->net), &token, err));
    return hand_out(client, &token, out, err);
}

cxone_status cxone_token_get(cxone_client *client, cxone_token **out, cxone_error **err)
{
    if (client == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_token_get: client and out are required");
    }
    cx_token *token = NULL;
    CX_TRY(cx_login_token(client->login, cx_net_deadline(client->net), &token, err));
    return cx_token_wrap(client, token, out, err);
}

cxone_status cxone_token_peek(cxone_client *client, cxone_token **out, cxone_error **err)
{
    if (client == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_token_peek: client and out are required");
    }
    cx_token *token = NULL;
    *out = NULL;
    CX_TRY(cx_login_peek(client->login, &token, err));
    return token != NULL ? cx_token_wrap(client, token, out, err) : CXONE_OK;
}

void cxone_token_free(cxone_token *token)
{
    if (token != NULL) {
        cx_token_unref(token->token);
        cx_free(token);
    }
}

const char *cxone_token_access(const cxone_token *token)
{
    return token != NULL ? cx_secret_reveal(&token->token->access).ptr : NULL;
}

int64_t cxone_token_expires_at_ms(const cxone_token *token)
{
    return token != NULL ? token->token->expires_at_ms : 0;
}

const char *cxone_token_grant(const cxone_token *token)
{
    return token != NULL ? token->token->grant : NULL;
}

int cxone_token_is_cached(const cxone_token *token)
{
    return token != NULL && token->token->cached ? 1 : 0;
}

const char *cxone_token_store(const cxone_token *token)
{
    return token != NULL ? token->store : NULL;
}

const char *cxone_token_claim(const cxone_token *token, const char *name)
{
    if (token == NULL || name == NULL) {
        return NULL;
    }
    return cx_token_claim(token->token, name).ptr;
}
