/**
 * @file cxone/token.h
 * Logging in, and the token that comes of it.
 *
 * Calls log in by themselves when they must; these functions are for programs that want to do it on
 * purpose, show who they are, or hand the token to another program.
 *
 * CXone operations: `POST {issuer}/auth/token` (grants `password` and `refresh_token`),
 * `POST {auth_endpoint}/authentication/v1/token/access-key`, `POST
 * {auth_endpoint}/public/user/refresh`.
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
 * Forgets the cached token of these settings, here and in the token store. CXone has no call that
 * revokes a token: one that was copied elsewhere stays valid until it expires.
 *
 * @param forgotten  receives non-zero when there was one; may be NULL
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_logout(cxone_client *client, int *forgotten,
                                                    cxone_error **err);

/**
 * The current token: cached, renewed or newly minted, valid for at least the renewal margin where
 * CXone grants that long.
 *
 * @param out  receives the token; the caller frees it with cxone_token_free()
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_token_get(cxone_client *client, cxone_token **out,
                                                       cxone_error **err);

/** Wipes and frees a token. NULL is allowed. */
CXONE_API void cxone_token_free(cxone_token *token);

/** The access token itself: a secret. Borrowed. */
CXONE_API const char *cxone_token_access(const cxone_token *token);

/** When it expires: milliseconds since 1970 UTC, by this machine's clock. */
CXONE_API int64_t cxone_token_expires_at_ms(const cxone_token *token);

/** How it was got: "password", "access-key", "refresh_token", "userhub-refresh" or, for one from
 *  the token store, the same words with what is below being non-zero. Static storage. */
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
