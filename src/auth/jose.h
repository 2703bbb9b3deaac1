/*
 * JOSE, as little of it as CXone needs: signed tokens (JWS, RFC 7515) in their compact form, RS256
 * and nothing else, keys out of a key set (JWKS, RFC 7517). The only file but digest.c that knows
 * OpenSSL.
 *
 * A token goes through three steps, and nothing of its payload is looked at before the second:
 *
 *     cx_jws_parse    its shape and its header: the algorithm is refused here, before any key is
 *                     touched, so that there is no algorithm to confuse
 *     cx_jws_verify   its signature
 *     cx_jws_claims   its payload, as JSON
 *
 * What is wrong with a token is CXONE_ERR_ID_TOKEN, what is wrong with a key set
 * CXONE_ERR_DISCOVERY; each fault has a message of its own.
 */
#ifndef CX_AUTH_JOSE_H
#define CX_AUTH_JOSE_H

#include <stdbool.h>
#include <stddef.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/compiler.h"
#include "base/str.h"
#include "json/json.h"

enum {
    CX_JOSE_DEPTH = 16,     /* nested arrays and objects in a token or key set */
    CX_JWKS_MAX_KEYS = 64,  /* in one key set */
    CX_JWKS_MAX_TRIES = 8,  /* keys tried on a token that names none */
    CX_JWK_MIN_BITS = 2048, /* of an RSA modulus */
    CX_JWK_MAX_BITS = 8192, /* likewise: a huge one costs the verifier, not the attacker */
    CX_JWK_MIN_EXPONENT = 65537,
    CX_JWK_MAX_EXPONENT_BITS = 64,
    CX_JOSE_MAX_KID = 255
};

/* The keys of an issuer: immutable. */
typedef struct cx_jwks cx_jwks;

/* Reads a key set. A key that cannot have signed an id_token (another type, use or algorithm, a
 * weak modulus or exponent) stays in the set with the reason, which is told when a token names it.
 * Two usable keys of one `kid` make the whole set unusable: it does not say which of them is meant.
 */
CX_NODISCARD cxone_status cx_jwks_parse(cx_str text, cx_jwks **out, cxone_error **err);
void cx_jwks_free(cx_jwks *keys);
CX_DEFINE_AUTO(cx_jwks, cx_jwks *, cx_jwks_free)

/* How many keys there are to verify with. */
size_t cx_jwks_usable(const cx_jwks *keys);

/* A token taken apart, its header found good. Owns copies of all it needs. */
typedef struct cx_jws cx_jws;

CX_NODISCARD cxone_status cx_jws_parse(cx_str token, cx_jws **out, cxone_error **err);
void cx_jws_free(cx_jws *jws);
CX_DEFINE_AUTO(cx_jws, cx_jws *, cx_jws_free)

/* Whether the key that the token names, or one of them all when it names none, made the signature.
 */
CX_NODISCARD cxone_status cx_jws_verify(const cx_jws *jws, const cx_jwks *keys, cxone_error **err);

/* The payload as a JSON object. Call it after cx_jws_verify(). */
CX_NODISCARD cxone_status cx_jws_claims(const cx_jws *jws, cx_json **out, cxone_error **err);

/* SHA-256 of a text. */
CX_NODISCARD cxone_status cx_jose_sha256(cx_str text, unsigned char out[32], cxone_error **err);

#endif
