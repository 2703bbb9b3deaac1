#include "sandbox/tokens/bearers.h"

#include "base/alloc.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static void forget(sbx_bearer *bearer)
{
    cx_free(bearer->token);
    *bearer = (sbx_bearer){0};
}

void sbx_bearers_clear(sbx_bearers *bearers)
{
    for (size_t i = 0; i < SBX_BEARERS; i++) {
        forget(&bearers->slots[i]);
    }
}

sbx_bearer_state sbx_bearers_read(sbx_bearers *bearers, const sbx_signer *signer, cx_str token,
                                  int64_t now_ms, const sbx_user **user)
{
    sbx_bearer *slot = &bearers->slots[cx_str_hash(token) % SBX_BEARERS];
    if (slot->token == NULL || !cx_str_equal(cx_str_of(slot->token), token)) {
        const sbx_user *found = NULL;
        int64_t expires_s = 0;
        if (!sbx_tokens_verify_access(signer, token, &found, &expires_s)) {
            return SBX_BEARER_UNKNOWN;
        }
        forget(slot);
        *slot = (sbx_bearer){sbx_dup(token), found, expires_s};
    }
    *user = slot->user;
    return slot->expires_s * 1000 <= now_ms ? SBX_BEARER_EXPIRED : SBX_BEARER_VALID;
}
