/*
 * The three JWTs of one login, with CXone's claims and types. Access and refresh tokens carry no
 * `kid`, and the access token another issuer than the id_token, as CXone's do.
 *
 * An id_token can be made wrong: a member of `wrong` with the name of a claim replaces it (null
 * leaves it out), or adds it; `exp_offset_ms`, `iat_offset_ms` and `nbf_offset_ms` move a time
 * (nbf: from now); `alg` and `kid` go into the header; "none" as `alg` leaves the signature empty;
 * `signature` replaces it.
 */
#ifndef SBX_TOKENS_MINT_H
#define SBX_TOKENS_MINT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "json/json.h"
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
    bool with_access_hash;      /* at_hash in the id_token */
    cx_str nonce;               /* for the id_token; a NULL pointer: none */
    const cx_json_value *wrong; /* what the id_token says instead (see mint.c); NULL: the truth */
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

/* Whether it is one of our access tokens, of whatever age; then whose, and until when. */
bool sbx_tokens_verify_access(const sbx_signer *signer, cx_str token, const sbx_user **user,
                              int64_t *expires_s);

/* When a token expires, in Unix seconds; 0 for what is none of ours. */
int64_t sbx_tokens_expiry(const sbx_signer *signer, cx_str token);

/* Reads an id_token, whatever its age, and appends its audience; NULL for what is none of ours. */
const sbx_user *sbx_tokens_read_id(const sbx_signer *signer, cx_str token, cx_buf *audience);

#endif
