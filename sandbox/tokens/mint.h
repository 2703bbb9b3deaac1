/*
 * The three JWTs of one login, with CXone's claims and types. Access and refresh tokens carry no
 * `kid`, and the access token another issuer than the id_token, as CXone's do.
 */
#ifndef SBX_TOKENS_MINT_H
#define SBX_TOKENS_MINT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "sandbox/state/accounts.h"
#include "sandbox/tokens/signer.h"

enum {
    SBX_ACCESS_SECONDS = 3600,
    SBX_REFRESH_SECONDS = 7200
};

typedef struct sbx_login {
    const sbx_user *user;
    cx_str issuer;
    cx_str audience; /* client id */
    int64_t now_ms;  /* protocol clock */
    int64_t access_seconds;
} sbx_login;

typedef struct sbx_tokens {
    cx_buf access;
    cx_buf refresh;
    cx_buf id;
    char session_id[37];
} sbx_tokens;

void sbx_tokens_mint(const sbx_signer *signer, const sbx_login *login, sbx_tokens *tokens);
void sbx_tokens_deinit(sbx_tokens *tokens);
CX_DEFINE_AUTO_VALUE(sbx_tokens, sbx_tokens_deinit)

/* What an access token turned out to be. */
typedef enum sbx_bearer_state {
    SBX_BEARER_VALID,
    SBX_BEARER_EXPIRED,
    SBX_BEARER_UNKNOWN /* not ours, not an access token, or garbage */
} sbx_bearer_state;

/* Reads an access token; `*user` is set unless it is unknown. */
sbx_bearer_state sbx_tokens_read_access(const sbx_signer *signer, cx_str token, int64_t now_ms,
                                        const sbx_user **user);

#endif
