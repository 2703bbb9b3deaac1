/**
 * @file cxone/token.h
 * Logging in, and the token that comes of it.
 *
 * Calls log in by themselves when they must; these functions are for programs that want to do it on
 * purpose, show who they are, or hand the token to another program.
 *
 * CXone operations: `POST {issuer}/auth/token` (grants `password`, `refresh_token` and token
 * exchange), `POST {auth_endpoint}/authentication/v1/token/access-key`, `POST
 * {auth_endpoint}/public/user/refresh`, and of the legacy server
 * `POST /InContactAuthorizationServer/Token`.
 */
#ifndef CXONE_TOKEN_H
#define CXONE_TOKEN_H

#include <stdint.h>

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/** A snapshot of a token and of what it says about its bearer; opaque. */
typedef struct cxone_token cxone_token;

/**
 * Logs in anew, whatever is cached, and caches the result.
 *
 * @param out  receives the new token (free with cxone_token_free()), or NULL when not wanted
 * @retval CXONE_ERR_CREDENTIALS_MISSING  no usable credentials are configured
 * @retval CXONE_ERR_CREDENTIALS_REFUSED  the access key was refused
 * @retval CXONE_ERR_CLIENT_REFUSED       the client id or secret was refused
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_login(cxone_client *client, cxone_token **out,
                                                   cxone_error **err);

/**
 * Takes an access token that was got elsewhere, and caches it until it expires. It is used as it
 * is and never renewed; when it is over, the settings' own way to log in follows, if they have one.
 * (The setting access_token does the same for one client, without caching, and goes before
 * everything else.)
 *
 * @param access_token  the token; a secret
 * @param out           receives it (free with cxone_token_free()), or NULL when not wanted
 * @retval CXONE_ERR_ARG           it cannot be a token
 * @retval CXONE_ERR_UNAUTHORIZED  it says itself that it has expired
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_login_with_token(cxone_client *client,
                                                              const char *access_token,
                                                              cxone_token **out, cxone_error **err);

/**
 * Makes a token of another one (token exchange, RFC 8693) and caches it. With the setting grant
 * being "central" or "central-client", at the legacy Central server.
 *
 * @param subject_token  the access token to exchange; a secret
 * @param out            receives the new token (free with cxone_token_free()), or NULL when not
 *                       wanted
 * @retval CXONE_ERR_CREDENTIALS_REFUSED  the token was refused
 * @retval CXONE_ERR_CLIENT_REFUSED       the client id or secret was refused
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_login_exchange(cxone_client *client,
                                                            const char *subject_token,
                                                            cxone_token **out, cxone_error **err);

/** What a logout did; bits. */
enum {
    CXONE_LOGOUT_FORGOTTEN = 1, /**< there was a token, and it is forgotten */
    CXONE_LOGOUT_END_ASKED = 2  /**< the issuer took the request to end its session */
};

/**
 * Forgets the cached token of these settings, here and in the token store. Then, where the issuer
 * offers it and the token came with an id_token, asks it to end the session there; that this fails
 * is only logged, as a warning. An issuer may want a word with the person in the browser first, and
 * its answer does not tell. CXone has no call that revokes an access token: one that was copied
 * elsewhere stays valid until it expires.
 *
 * @param done  receives what was done: CXONE_LOGOUT_FORGOTTEN, CXONE_LOGOUT_END_ASKED, both or 0;
 * may be NULL
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_logout(cxone_client *client, int *done,
                                                    cxone_error **err);

/**
 * The current token: cached, renewed or newly minted, valid for at least the renewal margin where
 * CXone grants that long.
 *
 * @param out  receives the token; the caller frees it with cxone_token_free()
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_token_get(cxone_client *client, cxone_token **out,
                                                       cxone_error **err);

/**
 * The current token if it is at hand already, in this program or in the token store, and fresh.
 * Never logs in, sends nothing, asks nobody: for what is not worth a login.
 *
 * @param out  receives the token, or NULL when there is none; the caller frees it with
 *             cxone_token_free()
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_token_peek(cxone_client *client, cxone_token **out,
                                                        cxone_error **err);

/** Wipes and frees a token. NULL is allowed. */
CXONE_API void cxone_token_free(cxone_token *token);

/** The access token itself: a secret. Borrowed. */
CXONE_API const char *cxone_token_access(const cxone_token *token);

/** When it expires: milliseconds since 1970 UTC, by this machine's clock. 0: not known, as of a
 *  token that was given and does not say. */
CXONE_API int64_t cxone_token_expires_at_ms(const cxone_token *token);

/** How it was got: "password", "access-key", "authorization_code", "refresh_token",
 *  "userhub-refresh", "token-exchange", "central", "central-client", "central-exchange",
 *  "central-refresh", or "token" when it was given; also of one from the token store. Static
 *  storage. */
CXONE_API const char *cxone_token_grant(const cxone_token *token);

/** Non-zero when it came from the token store rather than from CXone. */
CXONE_API int cxone_token_is_cached(const cxone_token *token);

/** Where it is kept: "keyring", "file" or "none". Static storage. */
CXONE_API const char *cxone_token_store(const cxone_token *token);

/**
 * A claim of the token as text, or NULL when it has none of that name. CXone's names: "sub",
 * "name", "given_name", "family_name", "userId", "tenantId", "tenant", "icBUId", "icAgentId",
 * "icClusterId", "area", "iss". Borrowed. Read from the token unverified: for show, not for
 * access decisions.
 */
CXONE_API const char *cxone_token_claim(const cxone_token *token, const char *name);

CXONE_END_DECLS

#endif
