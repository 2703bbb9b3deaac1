#include "cxone/web_login.h"

#include "auth/web.h"
#include "base/alloc.h"
#include "base/error.h"
#include "client/client_internal.h"

#include "base/banned.h"

struct cxone_web_login {
    cx_web_login *login;
};

cxone_status cxone_web_login_begin(cxone_client *client, const char *redirect_uri,
                                   cxone_web_login **out, cxone_error **err)
{
    if (client == NULL || redirect_uri == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_web_login_begin: client, redirect_uri and out are required");
    }
    CX_AUTO(cx_web_login) cx_web_login *login = NULL;
    CX_TRY(cx_web_login_begin(client->login, cx_str_of(redirect_uri), cx_net_deadline(client->net),
                              &login, err));
    cxone_web_login *wrapped = cx_alloc_zero(1, sizeof *wrapped);
    if (wrapped == NULL) {
        return cx_fail_nomem(err);
    }
    CX_MOVE(&wrapped->login, login);
    *out = wrapped;
    return CXONE_OK;
}

const char *cxone_web_login_url(const cxone_web_login *login)
{
    return login != NULL ? cx_web_login_url(login->login).ptr : NULL;
}

cxone_status cxone_web_login_finish(cxone_client *client, cxone_web_login *login, const char *query,
                                    cxone_token **out, cxone_error **err)
{
    if (client == NULL || login == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_web_login_finish: client and login are required");
    }
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_TRY(cx_web_login_finish(client->login, login->login, cx_str_of(query),
                               cx_net_deadline(client->net), &token, err));
    if (out == NULL) {
        return CXONE_OK;
    }
    cx_token *taken = NULL;
    CX_MOVE(&taken, token);
    return cx_token_wrap(client, taken, out, err);
}

void cxone_web_login_free(cxone_web_login *login)
{
    if (login != NULL) {
        cx_web_login_free(login->login);
        cx_free(login);
    }
}
