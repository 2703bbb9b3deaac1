/*
 * Access tokens whose signature was found good not long ago: an RSA verification for each of a
 * client's calls would be a fifth of their cost. Guarded by the lock of the sandbox
 * (sandbox/app.h).
 */
#ifndef SBX_TOKENS_BEARERS_H
#define SBX_TOKENS_BEARERS_H

#include <stdint.h>

#include "base/str.h"
#include "sandbox/tokens/mint.h"

enum {
    SBX_BEARERS = 256
};

typedef struct sbx_bearer {
    char *token; /* owned; NULL: none */
    const sbx_user *user;
    int64_t expires_s;
} sbx_bearer;

/* Each token has one place, by its hash; who comes later displaces. */
typedef struct sbx_bearers {
    sbx_bearer slots[SBX_BEARERS];
} sbx_bearers;

void sbx_bearers_clear(sbx_bearers *bearers);

/* As sbx_tokens_read_access, for what every call brings. */
sbx_bearer_state sbx_bearers_read(sbx_bearers *bearers, const sbx_signer *signer, cx_str token,
                                  int64_t now_ms, const sbx_user **user);

#endif
