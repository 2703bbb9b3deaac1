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
    KEY_PRIMES = 3,
    MAX_SIGNATURE = 512,
    MAX_TOKEN = 64 * 1024,
    MAX_KEYS = 64
};

typedef struct signing_key {
    EVP_PKEY *key;
    char id[16];
    bool published;
} signing_key;

struct sbx_signer {
    pthread_t maker;
    pthread_mutex_t lock; /* guards `ready` */
    pthread_cond_t made;
    bool ready;
    signing_key keys[MAX_KEYS]; /* the last one signs */
    size_t count;
};

/* OpenSSL fails here for want of memory or entropy only. */
static void must(bool worked)
{
    if (!worked) {
        (void)fputs("cxone sandbox: OpenSSL failed\n", stderr);
        abort();
    }
}

static void add_key(sbx_signer *signer, EVP_PKEY *key)
{
    signing_key *slot = &signer->keys[signer->count];
    signer->count++;
    slot->key = key;
    slot->published = true;
    (void)snprintf(slot->id, sizeof slot->id, "sandbox-%zu", signer->count);
}

static const signing_key *newest(const sbx_signer *signer)
{
    return &signer->keys[signer->count - 1];
}

/* A modulus of three primes (RFC 8017) is found in a quarter of the time that one of two takes, and
 * to whoever verifies it is a key like any other. Tests start many sandboxes. */
static EVP_PKEY *generate(void)
{
    size_t bits = KEY_BITS;
    unsigned primes = KEY_PRIMES;
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_size_t(OSSL_PKEY_PARAM_RSA_BITS, &bits),
        OSSL_PARAM_construct_uint(OSSL_PKEY_PARAM_RSA_PRIMES, &primes),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY *key = NULL;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
    must(context != NULL && EVP_PKEY_keygen_init(context) == 1 &&
         EVP_PKEY_CTX_set_params(context, parameters) == 1 &&
         EVP_PKEY_generate(context, &key) == 1);
    EVP_PKEY_CTX_free(context);
    return key;
}

static void *make_key(void *argument)
{
    sbx_signer *signer = argument;
    EVP_PKEY *key = generate();
    (void)pthread_mutex_lock(&signer->lock);
    add_key(signer, key);
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
        for (size_t i = 0; i < signer->count; i++) {
            EVP_PKEY_free(signer->keys[i].key);
        }
        (void)pthread_cond_destroy(&signer->made);
        (void)pthread_mutex_destroy(&signer->lock);
        cx_free(signer);
    }
}

bool sbx_signer_rotate(sbx_signer *signer, bool withdraw)
{
    if (signer->count == MAX_KEYS) {
        return false;
    }
    for (size_t i = 0; withdraw && i < signer->count; i++) {
        signer->keys[i].published = false;
    }
    EVP_PKEY *key = generate();
    add_key(signer, key);
    return true;
}

const char *sbx_signer_key_id(const sbx_signer *signer)
{
    return newest(signer)->id;
}

void sbx_sha256(cx_str text, unsigned char digest[SBX_SHA256_BYTES])
{
    unsigned size = 0;
    must(EVP_Digest(text.len > 0 ? text.ptr : "", text.len, digest, &size, EVP_sha256(), NULL) ==
         1);
}

void sbx_signer_sign(const sbx_signer *signer, cx_str header, cx_str payload, cx_buf *out)
{
    const size_t start = out->len;
    cx_base64url_encode(out, header.ptr, header.len);
    cx_buf_putc(out, '.');
    cx_base64url_encode(out, payload.ptr, payload.len);
    sbx_check(out);
    unsigned char signature[MAX_SIGNATURE];
    size_t size = sizeof signature;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    must(context != NULL &&
         EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, newest(signer)->key) == 1 &&
         EVP_DigestSign(context, signature, &size, (const unsigned char *)out->ptr + start,
                        out->len - start) == 1);
    EVP_MD_CTX_free(context);
    cx_buf_putc(out, '.');
    cx_base64url_encode(out, signature, size);
    sbx_check(out);
}

static bool is_signed_by(EVP_PKEY *key, cx_str signed_part, cx_str signature)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    must(context != NULL && EVP_DigestVerifyInit(context, NULL, EVP_sha256(), NULL, key) == 1);
    const bool valid =
        EVP_DigestVerify(context, (const unsigned char *)signature.ptr, signature.len,
                         (const unsigned char *)signed_part.ptr, signed_part.len) == 1;
    EVP_MD_CTX_free(context);
    return valid;
}

static bool is_signed(const sbx_signer *signer, cx_str signed_part, cx_str signature)
{
    for (size_t i = signer->count; i > 0; i--) {
        if (is_signed_by(signer->keys[i - 1].key, signed_part, signature)) {
            return true;
        }
    }
    return false;
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

static void write_number(const EVP_PKEY *key, cx_json_writer *w, const char *member,
                         const char *parameter)
{
    BIGNUM *number = NULL;
    unsigned char bytes[MAX_SIGNATURE];
    must(EVP_PKEY_get_bn_param(key, parameter, &number) == 1 &&
         BN_num_bytes(number) <= MAX_SIGNATURE);
    const int size = BN_bn2bin(number, bytes);
    BN_free(number);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_base64url_encode(&text, bytes, (size_t)size);
    sbx_check(&text);
    cx_json_member_string(w, member, cx_buf_view(&text));
}

static void write_key(const signing_key *key, cx_json_writer *w)
{
    cx_json_begin_object(w);
    cx_json_member_string(w, "kty", CX_LIT("RSA"));
    cx_json_member_string(w, "use", CX_LIT("sig"));
    cx_json_member_string(w, "alg", CX_LIT("RS256"));
    cx_json_member_string(w, "kid", cx_str_of(key->id));
    write_number(key->key, w, "n", OSSL_PKEY_PARAM_RSA_N);
    write_number(key->key, w, "e", OSSL_PKEY_PARAM_RSA_E);
    cx_json_end_object(w);
}

void sbx_signer_write_jwks(const sbx_signer *signer, cx_json_writer *w)
{
    cx_json_begin_object(w);
    cx_json_key(w, "keys");
    cx_json_begin_array(w);
    for (size_t i = signer->count; i > 0; i--) {
        if (signer->keys[i - 1].published) {
            write_key(&signer->keys[i - 1], w);
        }
    }
    cx_json_end_array(w);
    cx_json_end_object(w);
}
