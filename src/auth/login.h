/*
 * Logging in and staying so, for one client: which token is good now, how a new one is got, where
 * it is kept, and where the tenant lives.
 *
 *     a fresh token of this process, else of the token store,
 *     else the refresh token, while it lives,
 *     else the first grant, as at the beginning.
 *
 * One login at a time: for clients of this process through auth/source.h, for processes through a
 * lock beside the store.
 *
 * A token that was given (cx_login_give(), or the way CX_WAY_TOKEN) is used as it is: with the
 * latter no store is looked into, and no request is made for it.
 */
#ifndef CX_AUTH_LOGIN_H
#define CX_AUTH_LOGIN_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "auth/credentials.h"
#include "auth/discovery.h"
#include "auth/grant.h"
#include "auth/store.h"
#include "auth/token.h"
#include "base/auto.h"
#include "base/compiler.h"
#include "net/net.h"

typedef struct cx_login_options {
    cx_credentials credentials; /* views that outlive the login */
    cx_credential_source more;  /* who completes them */
    cx_net *net;                /* borrowed; becomes its source of bearer tokens */
    cx_store store;             /* owned from cx_login_new() on, also when that fails */
    cx_str lock_folder;         /* outlives the login; empty: no lock between processes */
} cx_login_options;

typedef struct cx_login cx_login;

CX_NODISCARD cxone_status cx_login_new(const cx_login_options *options, cx_login **out,
                                       cxone_error **err);
void cx_login_free(cx_login *login);
CX_DEFINE_AUTO(cx_login, cx_login *, cx_login_free)

/* The current token, whatever that takes. */
CX_NODISCARD cxone_status cx_login_token(cx_login *login, int64_t deadline_ms, cx_token **out,
                                         cxone_error **err);

/* The current token if it is at hand, in this process or in the store, and fresh; else NULL. Sends
 * nothing and asks nobody. */
CX_NODISCARD cxone_status cx_login_peek(cx_login *login, cx_token **out, cxone_error **err);

/* A new token by the first grant, whatever is at hand. */
CX_NODISCARD cxone_status cx_login_anew(cx_login *login, int64_t deadline_ms, cx_token **out,
                                        cxone_error **err);

/* The issuer's metadata. */
CX_NODISCARD cxone_status cx_login_metadata(cx_login *login, int64_t deadline_ms, cx_json **out,
                                            cxone_error **err);

/* A token by another grant than the first: for an authorization code, or for another token. `nonce`
 * is what its id_token must repeat; empty: nothing. */
CX_NODISCARD cxone_status cx_login_exchange(cx_login *login, const cx_grant *grant,
                                            const cx_grant_inputs *inputs, cx_str nonce,
                                            int64_t deadline_ms, cx_token **out, cxone_error **err);

/* Takes a token that was got elsewhere, and keeps it until it expires. CXONE_ERR_UNAUTHORIZED when
 * it says that it has expired. */
CX_NODISCARD cxone_status cx_login_give(cx_login *login, cx_str text, cx_token **out,
                                        cxone_error **err);

/* The credentials as they are, and as they are once what `need` says has been asked for. Valid
 * until the next login. */
const cx_credentials *cx_login_credentials(const cx_login *login);
CX_NODISCARD cxone_status cx_login_complete(cx_login *login, cx_credential_need need,
                                            cxone_error **err);

cx_net *cx_login_net(const cx_login *login);

/* Forgets the token, here and in the store, and then ends its session at the issuer, where that
 * offers it; when that fails it is only logged. */
CX_NODISCARD cxone_status cx_login_forget(cx_login *login, bool *found, bool *asked,
                                          cxone_error **err);

/* Appends the base URL of the ACD APIs that the legacy server names for its tokens; nothing when
 * the tokens are not of that. */
CX_NODISCARD cxone_status cx_login_acd_url(cx_login *login, int64_t deadline_ms, cx_buf *url,
                                           cxone_error **err);

/* The tenant: of the configured id, else of the token's, else the area, else the tenant of the
 * token's business unit. `fresh`: ask CXone, whatever is known. */
CX_NODISCARD cxone_status cx_login_tenant(cx_login *login, bool fresh, int64_t deadline_ms,
                                          cx_tenant **out, cxone_error **err);

/* "keyring", "file" or "none". Static storage. */
const char *cx_login_store_kind(const cx_login *login);

#endif
