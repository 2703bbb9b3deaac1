/*
 * The sandbox's signing key: RSA with 2048 bits, made in a thread while the server is already up.
 * The only module that knows OpenSSL. JOSE's RS256 and nothing else.
 */
#ifndef SBX_TOKENS_SIGNER_H
#define SBX_TOKENS_SIGNER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"
#include "json/writer.h"

/* The `kid` of the key, in the JWKS and in every id_token. */
#define SBX_SIGNER_KEY_ID "sandbox-1"

typedef struct sbx_signer sbx_signer;

/* Begins to make the key. */
sbx_signer *sbx_signer_start(void);

/* Waits for the key, which the functions below need. */
void sbx_signer_wait(sbx_signer *signer);

/* Waits, then frees. NULL is allowed. */
void sbx_signer_free(sbx_signer *signer);

/* Appends the JWT of a JSON payload. */
void sbx_signer_sign(const sbx_signer *signer, cx_str payload, bool with_key_id, cx_buf *out);

/* Appends the payload of a JWT that this key signed; false for everything else. */
bool sbx_signer_verify(const sbx_signer *signer, cx_str token, cx_buf *payload);

/* Writes the JWKS document. */
void sbx_signer_write_jwks(const sbx_signer *signer, cx_json_writer *w);

#endif
