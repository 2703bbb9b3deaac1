/*
 * Inside of cx_login: for login.c (which token) and places.c (where everything is) only.
 */
#ifndef CX_AUTH_LOGIN_INTERNAL_H
#define CX_AUTH_LOGIN_INTERNAL_H

#include "auth/digest.h"
#include "auth/keys.h"
#include "auth/login.h"
#include "auth/source.h"
#include "base/buf.h"

struct cx_login {
    cx_credentials credentials;
    cx_credential_source more;
    cx_net *net;
    cx_store store;
    cx_str lock_folder;
    cx_digest name;    /* of the store's entry: who, where; no secret goes in */
    cx_digest binding; /* of all credentials: what an entry must match to be used */
    cx_source *source;
    cx_keys keys; /* the issuer's, for id_tokens */
    cx_buf
        central_acd;   /* where the legacy server said that its tokens are good; empty: not asked */
    bool store_read;   /* the entry was looked at */
    bool store_warned; /* that the store fails was said */
    bool refused_before; /* a token was refused */
};

/* Looks into the store, the first time that it is called. */
CX_NODISCARD cxone_status cx_login_look(cx_login *login, cxone_error **err);

/* Adds the tenant to the entry, if that is still of the token at hand: another process may have
 * logged in or out since it was read, and must not be undone. */
void cx_login_save_tenant(cx_login *login, int64_t deadline_ms);

/* Where a grant is sent, and the issuer's metadata where they were needed to know it. `old` is the
 * token that is renewed; NULL: none. */
CX_NODISCARD cxone_status cx_login_endpoint(cx_login *login, const cx_grant *grant,
                                            const cx_token *old, int64_t deadline_ms, cx_buf *url,
                                            cx_json **metadata, cxone_error **err);

#endif
