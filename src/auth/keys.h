/*
 * An issuer's keys, fetched when they are first needed and kept in memory. Keys that do not verify
 * a token may have been changed since: they are then fetched anew, once, and not again within
 * CX_KEYS_REFETCH_MS, so that bad tokens cannot make this client hammer the issuer. Belongs to one
 * thread at a time.
 */
#ifndef CX_AUTH_KEYS_H
#define CX_AUTH_KEYS_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "auth/jose.h"
#include "base/auto.h"
#include "base/compiler.h"
#include "base/str.h"
#include "net/net.h"

enum {
    CX_KEYS_REFETCH_MS = 5 * 60 * 1000,
    CX_KEYS_MAX_AGE_MS = 24 * 60 * 60 * 1000 /* a withdrawn key is good for no longer */
};

/* Private, but embedded: all zero is good to begin with. Times are of the monotonic clock. */
typedef struct cx_keys {
    cx_jwks *set;
    int64_t fetched_at_ms;
    int64_t refetched_at_ms;
    bool refetched;
} cx_keys;

void cx_keys_deinit(cx_keys *keys);
CX_DEFINE_AUTO_VALUE(cx_keys, cx_keys_deinit)

/* Fetches the keys, whatever is kept. `url` is as below. */
CX_NODISCARD cxone_status cx_keys_fetch(cx_keys *keys, cx_net *net, cx_str url, int64_t deadline_ms,
                                        cxone_error **err);

/* Verifies the signature with the issuer's keys. `url` is the issuer's jwks_uri, asked only when
 * keys are to be fetched; its host must be one that may see credentials. */
CX_NODISCARD cxone_status cx_keys_verify(cx_keys *keys, cx_net *net, cx_str url, const cx_jws *jws,
                                         int64_t deadline_ms, cxone_error **err);

#endif
