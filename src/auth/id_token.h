/*
 * The checks of an id_token, as OpenID Connect Core 3.1.3.7 wants them: its signature with the
 * issuer's keys (auth/keys.h), then its claims. Each refusal is CXONE_ERR_ID_TOKEN with a message
 * of its own, but for clocks that are too far apart: CXONE_ERR_CLOCK, with both times.
 */
#ifndef CX_AUTH_ID_TOKEN_H
#define CX_AUTH_ID_TOKEN_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "auth/keys.h"
#include "base/compiler.h"
#include "base/str.h"
#include "json/json.h"
#include "net/net.h"

enum {
    CX_ID_TOKEN_DRIFT_MS = 5 * 60 * 1000, /* what clocks may differ, where no setting says else */
    CX_ID_TOKEN_MAX_SUBJECT = 255
};

/* What the token must say. */
typedef struct cx_id_token_rules {
    cx_str issuer;       /* exactly this */
    cx_str client_id;    /* empty: no client id is configured, and aud and azp are not looked at */
    cx_str nonce;        /* secret; empty: none was sent */
    cx_str access_token; /* secret, granted along with it; empty: at_hash is not looked at */
    int64_t now_ms;      /* wall clock */
    int64_t drift_ms;    /* what clocks may differ, either way */
    bool granted_now; /* it came just now, so that its iat is what the server's clock says: an iat
                         too far in the past is then drift, and not only one in the future */
} cx_id_token_rules;

/* The claims alone, of a token whose signature is good. */
CX_NODISCARD cxone_status cx_id_token_check(const cx_json_value *claims,
                                            const cx_id_token_rules *rules, cxone_error **err);

/* All of it. `jwks_url` is the issuer's jwks_uri. `*claims` is what the token says. */
CX_NODISCARD cxone_status cx_id_token_validate(cx_str token, const cx_id_token_rules *rules,
                                               cx_keys *keys, cx_net *net, cx_str jwks_url,
                                               int64_t deadline_ms, cx_json **claims,
                                               cxone_error **err);

#endif
