/*
 * The sandbox's signing keys: RSA with 2048 bits of three primes, the first made in a thread while
 * the server is already up. The newest signs, all verify, and the JWKS lists those that were not
 * withdrawn. The only module that knows OpenSSL. JOSE's RS256 and nothing else. But for
 * sbx_signer_wait it is guarded by the lock of the sandbox (sandbox/app.h).
 */
#ifndef SBX_TOKENS_SIGNER_H
#define SBX_TOKENS_SIGNER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"
#include "json/writer.h"

enum {
    SBX_SHA256_BYTES = 32
};

typedef struct sbx_signer sbx_signer;

/* Begins to make the key. */
sbx_signer *sbx_signer_start(void);

/* Waits for the key, which the functions below need. */
void sbx_signer_wait(sbx_signer *signer);

/* Waits, then frees. NULL is allowed. */
void sbx_signer_free(sbx_signer *signer);

/* Makes a new key; `withdraw` takes those before it out of the JWKS. False when there are too many
 * keys already. */
bool sbx_signer_rotate(sbx_signer *signer, bool withdraw);

/* The `kid` of the newest key, in every id_token. */
const char *sbx_signer_key_id(const sbx_signer *signer);

/* Appends the JWT of a JSON header and payload. */
void sbx_signer_sign(const sbx_signer *signer, cx_str header, cx_str payload, cx_buf *out);

/* Appends the payload of a JWT that one of the keys signed; false for everything else. */
bool sbx_signer_verify(const sbx_signer *signer, cx_str token, cx_buf *payload);

/* Writes the JWKS document. */
void sbx_signer_write_jwks(const sbx_signer *signer, cx_json_writer *w);

void sbx_sha256(cx_str text, unsigned char digest[SBX_SHA256_BYTES]);

#endif
