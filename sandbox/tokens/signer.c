#include "sandbox/tokens/signer.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    KEY_BITS = 2048,
    MAX_SIGNATURE = 512,
    MAX_TOKEN = 64 * 1024
};

struct sbx_signer {
    pthread_t maker;
    pthread_mutex_t lock; /* guards `ready` */
    pthread_cond_t made;
    bool ready;
    EVP_PKEY *key; /* never changes once `ready` */
};

/* OpenSSL fails here for want of memory or entropy only. */
static void must(bool worked)
{
    if (!worked) {
        (void)fputs("cxone sandbox: OpenSSL failed\n", stderr);
        abort();
    }
}

static void *make_key(void *argument)
{
    sbx_signer *signer = argument;
    EVP_PKEY *key = EVP_RSA_gen(KEY_BITS);
    must(key != NULL);
    (void)pthread_mutex_lock(&signer->lock);
    signer->key = key;
    signer->ready = true;
    (void)pthread_cond_broadcast(&signer->made);
    (void)pthread_mutex_unlock(&signer->lock);
    return NULL;
}

sbx_signer *sbx_signer_start(void)
{
    sbx_signer *signer = sbx_new(1, sizeof *signer);
    (void)pthread_mutex_init(&signer->lock, NULL);
    (void)pthread_cond_init(&signer->made, NULL);
    must(pthread_create(&signer->maker, NULL, make_key, signer) == 0);
    return signer;
}

void sbx_signer_wait(sbx_signer *signer)
{
    (void)pthread_mutex_lock(&signer->lock);
    while (!signer->ready) {
        (void)pthread_cond_wait(&signer->made, &signer->lock);
    }
    (void)pthread_mutex_unlock(&signer->lock);
}

void sbx_signer_free(sbx_signer *signer)
{
    if (signer != NULL) {
        (void)pthread_join(signer->maker, NULL);
        EVP_PKEY_free(signer->key);
        (void)pthread_cond_destroy(&signer->made);
        (void)pthread_mutex_destroy(&signer->lock);
        cx_free(signer);
    }
}

void sbx_signer_sign(const sbx_signer *signer, cx_str payload, bool with_key_id, cx_buf *out)
{
    const cx_str header =
        with_key_id
            ? CX_LIT("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" SBX_SIGNER_KEY_ID "\"}")
            : CX_LIT("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
    const size_t start = out->len;
    cx_base64url_encode(out, header.ptr, header.len);
    cx_buf_putc(out, '.');
    cx_base64url_encode(out, payload.ptr, payload.len);
    sbx_check(out);
    unsigned char signature[MAX_SIGNATURE];
    size_t size = sizeof signature;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    must(context != NULL &&
         EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, signer->key) == 1 &&
         EVP_DigestSign(context, signature, &size, (const unsigned char *)out->ptr + start,
                        out->len - start) == 1);
    EVP_MD_CTX_free(context);
    cx_buf_putc(out, '.');
    cx_base64url_encode(out, signature, size);
    sbx_check(out);
}

static bool is_signed(const sbx_signer *signer, cx_str signed_part, cx_str signature)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    must(context != NULL &&
         EVP_DigestVerifyInit(context, NULL, EVP_sha256(), NULL, signer->key) == 1);
    const bool valid =
        EVP_DigestVerify(context, (const unsigned char *)signature.ptr, signature.len,
                         (const unsigned char *)signed_part.ptr, signed_part.len) == 1;
    EVP_MD_CTX_free(context);
    return valid;
}

bool sbx_signer_verify(const sbx_signer *signer, cx_str token, cx_buf *payload)
{
    const size_t first = cx_str_find(token, '.');
    const cx_str after = cx_str_slice(token, first + 1, token.len);
    const size_t second = cx_str_find(after, '.');
    if (token.len > MAX_TOKEN || second >= after.len) {
        return false;
    }
    CX_AUTO(cx_buf) cx_buf signature;
    cx_buf_init(&signature, MAX_TOKEN);
    const cx_str signed_part = cx_str_slice(token, 0, first + 1 + second);
    return cx_base64url_decode(&signature, cx_str_slice(after, second + 1, after.len)) &&
           is_signed(signer, signed_part, cx_buf_view(&signature)) &&
           cx_base64url_decode(payload, cx_str_slice(after, 0, second));
}

static void write_number(const sbx_signer *signer, cx_json_writer *w, const char *member,
                         const char *parameter)
{
    BIGNUM *number = NULL;
    unsigned char bytes[MAX_SIGNATURE];
    must(EVP_PKEY_get_bn_param(signer->key, parameter, &number) == 1 &&
         BN_num_bytes(number) <= MAX_SIGNATURE);
    const int size = BN_bn2bin(number, bytes);
    BN_free(number);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_base64url_encode(&text, bytes, (size_t)size);
    sbx_check(&text);
    cx_json_member_string(w, member, cx_buf_view(&text));
}

void sbx_signer_write_jwks(const sbx_signer *signer, cx_json_writer *w)
{
    cx_json_begin_object(w);
    cx_json_key(w, "keys");
    cx_json_begin_array(w);
    cx_json_begin_object(w);
    cx_json_member_string(w, "kty", CX_LIT("RSA"));
    cx_json_member_string(w, "use", CX_LIT("sig"));
    cx_json_member_string(w, "alg", CX_LIT("RS256"));
    cx_json_member_string(w, "kid", CX_LIT(SBX_SIGNER_KEY_ID));
    write_number(signer, w, "n", OSSL_PKEY_PARAM_RSA_N);
    write_number(signer, w, "e", OSSL_PKEY_PARAM_RSA_E);
    cx_json_end_object(w);
    cx_json_end_array(w);
    cx_json_end_object(w);
}
