/**
 * @file cxone/web_login.h
 * Logging in as a person, with a browser: OAuth 2.0's authorization code flow with PKCE (S256).
 *
 * The program listens on a loopback address, opens the URL in a browser, and hands back the query
 * that the browser brings to the redirect URI. The library makes state, nonce and code verifier,
 * checks state and id_token, and exchanges the code. The token is then this client's, and is cached
 * and refreshed like any other; when its refresh token is dead, the person logs in again.
 *
 * Needs the setting client_id; a client_secret only for confidential clients. A redirect URI must
 * be one that is registered with NICE for that client.
 *
 * CXone operations: `GET {issuer}/auth/authorize` (by the browser), `POST {issuer}/auth/token`
 * (grant `authorization_code`).
 */
#ifndef CXONE_WEB_LOGIN_H
#define CXONE_WEB_LOGIN_H

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/status.h"
#include "cxone/token.h"

CXONE_BEGIN_DECLS

/** A login that was begun; opaque. Belongs to the thread of its client. */
typedef struct cxone_web_login cxone_web_login;

/**
 * Begins a login: asks the issuer where its login page is.
 *
 * @param redirect_uri  where the browser will come back to, such as
 * "http://127.0.0.1:8765/callback"
 * @param out           receives the login; the caller frees it with cxone_web_login_free()
 * @retval CXONE_ERR_CREDENTIALS_MISSING  no client id is configured
 * @retval CXONE_ERR_GRANT_UNSUPPORTED    the issuer does not offer this flow
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_web_login_begin(cxone_client *client,
                                                             const char *redirect_uri,
                                                             cxone_web_login **out,
                                                             cxone_error **err);

/** The URL for the browser: good for one login. Borrowed. NULL for NULL. */
CXONE_API const char *cxone_web_login_url(const cxone_web_login *login);

/**
 * Ends a login.
 *
 * @param client  the client that began it
 * @param query   what stood behind the `?` when the browser came to the redirect URI
 * @param out     receives the token (free with cxone_token_free()), or NULL when not wanted
 * @retval CXONE_ERR_CREDENTIALS_REFUSED  the person or CXone said no, or the query is of another
 * login
 * @retval CXONE_ERR_ID_TOKEN             the id_token is not valid
 * @retval CXONE_ERR_CLOCK                the clocks are too far apart to judge it
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_web_login_finish(cxone_client *client,
                                                              cxone_web_login *login,
                                                              const char *query, cxone_token **out,
                                                              cxone_error **err);

/** Wipes and frees a login. NULL is allowed. */
CXONE_API void cxone_web_login_free(cxone_web_login *login);

CXONE_END_DECLS

#endif
