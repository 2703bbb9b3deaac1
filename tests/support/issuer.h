/*
 * An issuer of the tests' own: two RSA keys, made once, and tokens signed with them as one likes,
 * badly too; and what a validation of them is expected to say.
 */
#ifndef TESTS_SUPPORT_ISSUER_H
#define TESTS_SUPPORT_ISSUER_H

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include "auth/id_token.h"
#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "support/unit.h"

#define ISSUER "https://cxone.niceincontact.com"
#define HEADER "{\"alg\":\"RS256\",\"kid\":\"one\",\"typ\":\"JWT\"}"
#define WHO    "\"iss\":\"" ISSUER "\",\"sub\":\"user:1\",\"aud\":\"client\","
#define CLAIMS "{" WHO "\"iat\":1700000000,\"exp\":1700003600}"

#define DEEP10 "[[[[[[[[[["
#define FLAT10 "]]]]]]]]]]"

/* 2023-11-14T22:13:20Z, the iat of CLAIMS */
static const int64_t start_ms = INT64_C(1700000000000);

static const cx_id_token_rules plain_rules = {
    .issuer = CX_LIT_INIT(ISSUER),
    .client_id = CX_LIT_INIT("client"),
    .now_ms = INT64_C(1700000000000),
    .drift_ms = CX_ID_TOKEN_DRIFT_MS,
    .granted_now = true,
};

static EVP_PKEY *keys[2]; /* RSA, 2048 bits */

static inline int make_keys(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(keys); i++) {
        keys[i] = EVP_RSA_gen(2048);
    }
    return keys[0] != NULL && keys[1] != NULL ? 0 : -1;
}

static inline int free_keys(void **state)
{
    (void)state;
    EVP_PKEY_free(keys[0]);
    EVP_PKEY_free(keys[1]);
    return 0;
}

/* Appends "header.payload" and, made by `key`, its signature (padding RSA_PKCS1_PADDING mostly). */
static inline void sign_padded(EVP_PKEY *key, int padding, const char *header, cx_str payload,
                               cx_buf *out)
{
    unsigned char signature[1024];
    size_t size = sizeof signature;
    EVP_PKEY_CTX *options = NULL;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    cx_buf_init(out, (size_t)1024 * 1024);
    cx_base64url_encode(out, header, strlen(header));
    cx_buf_putc(out, '.');
    cx_base64url_encode(out, payload.ptr, payload.len);
    assert_int_equal(EVP_DigestSignInit(context, &options, EVP_sha256(), NULL, key), 1);
    assert_int_equal(EVP_PKEY_CTX_set_rsa_padding(options, padding), 1);
    assert_int_equal(
        EVP_DigestSign(context, signature, &size, (const unsigned char *)out->ptr, out->len), 1);
    EVP_MD_CTX_free(context);
    cx_buf_putc(out, '.');
    cx_base64url_encode(out, signature, size);
    assert_int_equal(cx_buf_status(out), CXONE_OK);
}

static inline void sign(EVP_PKEY *key, const char *header, const char *payload, cx_buf *out)
{
    sign_padded(key, RSA_PKCS1_PADDING, header, cx_str_of(payload), out);
}

/* Appends a JWK of the key; `more` is more members, with a comma in front. */
static inline void append_jwk(cx_buf *out, EVP_PKEY *key, const char *more)
{
    unsigned char bytes[1024];
    BIGNUM *modulus = NULL;
    assert_int_equal(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &modulus), 1);
    const int size = BN_bn2bin(modulus, bytes);
    BN_free(modulus);
    cx_buf_puts(out, "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"");
    cx_base64url_encode(out, bytes, (size_t)size);
    cx_buf_printf(out, "\"%s}", more);
}

/* A key set of keys[0], named "one", and of keys[1] with `more` members, unless that is NULL. */
static inline void make_set(cx_buf *out, const char *more)
{
    cx_buf_init(out, (size_t)1024 * 1024);
    cx_buf_puts(out, "{\"keys\":[");
    append_jwk(out, keys[0], ",\"kid\":\"one\",\"use\":\"sig\",\"alg\":\"RS256\"");
    if (more != NULL) {
        cx_buf_putc(out, ',');
        append_jwk(out, keys[1], more);
    }
    cx_buf_puts(out, "]}");
}

/* All steps at once, with a key set that is at hand. */
static inline cxone_status validate(cx_str token, cx_str set, const cx_id_token_rules *rules,
                                    cxone_error **err)
{
    CX_AUTO(cx_jws) cx_jws *jws = NULL;
    CX_AUTO(cx_jwks) cx_jwks *jwks = NULL;
    CX_AUTO(cx_json) cx_json *claims = NULL;
    CX_TRY(cx_jwks_parse(set, &jwks, err));
    CX_TRY(cx_jws_parse(token, &jws, err));
    CX_TRY(cx_jws_verify(jws, jwks, err));
    CX_TRY(cx_jws_claims(jws, &claims, err));
    return cx_id_token_check(cx_json_root(claims), rules, err);
}

/* `said` is what the message must contain; NULL: the token is good. */
static inline void expect_status(const char *what, cxone_status status, const cxone_error *err,
                                 cxone_status wanted, const char *said)
{
    const char *message = err != NULL ? err->message : "(none)";
    check(status == wanted, "%s: status %d: %s", what, status, message);
    check(said == NULL || strstr(message, said) != NULL, "%s: the message is: %s", what, message);
    check(ERR_peek_error() == 0, "%s: left in OpenSSL's queue", what);
}

static inline void expect(const char *what, cx_str token, cx_str set,
                          const cx_id_token_rules *rules, const char *said)
{
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cxone_status wanted = said != NULL ? CXONE_ERR_ID_TOKEN : CXONE_OK;
    const cxone_status status = validate(token, set, rules, &err);
    expect_status(what, status, err, wanted, said);
    assert_int_equal(validate(token, set, rules, NULL), wanted); /* and without a report */
}

/* The same for a token of keys[0] with the usual set. */
static inline void expect_signed(const char *header, const char *payload,
                                 const cx_id_token_rules *rules, const char *said)
{
    CX_AUTO(cx_buf) cx_buf token;
    CX_AUTO(cx_buf) cx_buf set;
    sign(keys[0], header, payload, &token);
    make_set(&set, NULL);
    expect(strcmp(header, HEADER) == 0 ? payload : header, cx_buf_view(&token), cx_buf_view(&set),
           rules, said);
}

#endif
