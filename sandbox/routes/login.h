/*
 * What the token endpoints have in common: minting tokens for a user and remembering them.
 */
#ifndef SBX_ROUTES_LOGIN_H
#define SBX_ROUTES_LOGIN_H

#include "sandbox/server/router.h"
#include "sandbox/tokens/mint.h"

/* The audience of tokens that no registered client asked for. */
#define SBX_ACCESS_KEY_AUDIENCE "access-key@cxone"

/* Mints tokens for a user and puts the refresh token into circulation. */
void sbx_login_mint(const sbx_call *call, const sbx_user *user, cx_str audience,
                    sbx_tokens *tokens);

/* The same for a code: with the nonce, if one was sent, and at_hash in the id_token. */
void sbx_login_mint_code(const sbx_call *call, const sbx_code *code, sbx_tokens *tokens);

/* Exchanges a refresh token: new tokens, the old one kept or revoked as the options say. */
void sbx_login_renew(const sbx_call *call, sbx_refresh *refresh, sbx_tokens *tokens);

/* Writes the answer of /auth/token, which the access-key endpoint shares. */
void sbx_login_write(sbx_call *call, const sbx_tokens *tokens, bool expires_in_string);

#endif
