/*
 * Logging in with a browser: the authorization code flow with PKCE (RFC 7636, S256). This layer
 * makes the URL for the browser and takes what comes back to the redirect URI; who opens the
 * browser and who listens is the program's affair.
 */
#ifndef CX_AUTH_WEB_H
#define CX_AUTH_WEB_H

#include <stdint.h>

#include "cxone/error.h"

#include "auth/login.h"
#include "base/auto.h"
#include "base/compiler.h"
#include "base/str.h"

/* A login that was begun: its state, nonce and code verifier, known to nobody else. */
typedef struct cx_web_login cx_web_login;

/* Asks the issuer where to log in. CXONE_ERR_CREDENTIALS_MISSING without a client id,
 * CXONE_ERR_GRANT_UNSUPPORTED when the issuer does not do S256. */
CX_NODISCARD cxone_status cx_web_login_begin(cx_login *login, cx_str redirect_uri,
                                             int64_t deadline_ms, cx_web_login **out,
                                             cxone_error **err);

void cx_web_login_free(cx_web_login *web);
CX_DEFINE_AUTO(cx_web_login, cx_web_login *, cx_web_login_free)

/* The URL for the browser. Borrowed; ends with a NUL. */
cx_str cx_web_login_url(const cx_web_login *web);

/* Takes the query that the browser brought to the redirect URI and turns its code into a token. A
 * query of another login (state) is refused before anything is sent. */
CX_NODISCARD cxone_status cx_web_login_finish(cx_login *login, cx_web_login *web, cx_str query,
                                              int64_t deadline_ms, cx_token **out,
                                              cxone_error **err);

#endif
