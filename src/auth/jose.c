#include "auth/jose.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <pthread.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/check.h"

#include "base/banned.h"

CX_DEFINE_AUTO(bignum, BIGNUM *, BN_free)
CX_DEFINE_AUTO(digest_context, EVP_MD_CTX *, EVP_MD_CTX_free)
CX_DEFINE_AUTO(parameter_builder, OSSL_PARAM_BLD *, OSSL_PARAM_BLD_free)
CX_DEFINE_AUTO(parameters, OSSL_PARAM *, OSSL_PARAM_free)

enum {
    SHOWN = 80 /* characters of a token's own words in a message */
};

/* One key of a set: usable, or with the reason why it is not. */
typedef struct jwk {
    char *kid; /* NULL: it has none */
    EVP_PKEY *key;
    const char *fault; /* static storage; NULL when `key` is set */
} jwk;

struct cx_jwks {
    size_t count;
    jwk keys[CX_JWKS_MAX_KEYS];
};

struct cx_jws {
    cx_json *header;
    cx_str kid; /* of `header`; a NULL pointer when the token names no key */
    cx_buf signed_part;
    cx_buf payload;
    cx_buf signature;
};

/* ---------------------------------------------------------------- what both read */

/* Reads a JSON object that may be nested CX_JOSE_DEPTH deep. */
static cxone_status parse_object(cx_str text, const char *what, cxone_status failure, cx_json **out,
                                 cxone_error **err)
{
    size_t at = 0;
    CX_AUTO(cx_json) cx_json *document = NULL;
    const char *fault = cx_json_check(text, CX_JOSE_DEPTH, &at);
    if (fault != NULL) {
        return cx_fail(err, failure, "%s: invalid JSON at byte %zu: %s", what, at, fault);
    }
    const cxone_status status = cx_json_parse(text, &document, err);
    if (status == CXONE_ERR_NOMEM) {
        return status;
    }
    if (status != CXONE_OK) { /* the cause says: a key that occurs twice, a number out of range */
        return cx_fail(err, failure, "%s: unusable JSON", what);
    }
    if (cx_json_type(cx_json_root(document)) != CXONE_TYPE_OBJECT) {
        return cx_fail(err, failure, "%s: no JSON object", what);
    }
    CX_MOVE(out, document);
    return CXONE_OK;
}

/* ---------------------------------------------------------------- key sets */

/* Sets `*fault` when a number of a key is no number. A fault that is not set and no success mean
 * that memory ran out. */
static bool read_number(const cx_json_value *object, const char *member, BIGNUM **out,
                        const char **fault)
{
    CX_AUTO(cx_buf) cx_buf bytes;
    cx_buf_init(&bytes, CX_MAX_AUTH_REPLY);
    const cx_str text = cx_json_get_text(object, member);
    if (text.len == 0) {
        *fault = "it lacks its modulus or exponent";
        return false;
    }
    const bool valid = cx_base64url_decode(&bytes, text);
    if (cx_buf_status(&bytes) != CXONE_OK) {
        return false;
    }
    if (!valid) {
        *fault = "its modulus or exponent is not base64url";
        return false;
    }
    if (bytes.len > (CX_JWK_MAX_BITS / 8) + 1) { /* Java puts a zero byte before a number */
        *fault = "its modulus or exponent is too long";
        return false;
    }
    *out = BN_bin2bn((const unsigned char *)bytes.ptr, (int)bytes.len, NULL);
    return *out != NULL;
}

static const char *numbers_fault(const BIGNUM *modulus, const BIGNUM *exponent)
{
    if (BN_num_bits(modulus) < CX_JWK_MIN_BITS) {
        return "its modulus has fewer than 2048 bits";
    }
    if (BN_num_bits(modulus) > CX_JWK_MAX_BITS) {
        return "its modulus has more than 8192 bits";
    }
    if (!BN_is_odd(modulus)) {
        return "its modulus is even";
    }
    if (!BN_is_odd(exponent)) {
        return "its exponent is even";
    }
    if (BN_num_bits(exponent) > CX_JWK_MAX_EXPONENT_BITS) {
        return "its exponent has more than 64 bits";
    }
    return BN_get_word(exponent) < CX_JWK_MIN_EXPONENT ? "its exponent is below 65537" : NULL;
}

/* The context that makes keys is made once per process and kept, as the digest in sha256() is: a
 * look-up in OpenSSL costs dozens of allocations. */
static EVP_PKEY *make_key_of(OSSL_PARAM *parameters)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static EVP_PKEY_CTX *maker;
    EVP_PKEY *key = NULL;
    (void)pthread_mutex_lock(&lock);
    if (maker == NULL) {
        maker = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
    }
    if (maker == NULL || EVP_PKEY_fromdata_init(maker) != 1 ||
        EVP_PKEY_fromdata(maker, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        EVP_PKEY_free(key);
        key = NULL;
    }
    (void)pthread_mutex_unlock(&lock);
    return key;
}

static EVP_PKEY *make_key(const BIGNUM *modulus, const BIGNUM *exponent)
{
    CX_AUTO(parameter_builder) OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    if (builder == NULL || OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent) != 1) {
        return NULL;
    }
    CX_AUTO(parameters) OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY *key = parameters != NULL ? make_key_of(parameters) : NULL;
    /* OpenSSL 3.0 makes a key of size 0 when memory runs out at the wrong moment. */
    if (key != NULL && EVP_PKEY_get_size(key) != BN_num_bytes(modulus)) {
        EVP_PKEY_free(key);
        return NULL;
    }
    return key;
}

/* `key_ops` is for fewer issuers than `use`, but says the same. */
static bool is_for_verifying(const cx_json_value *operations)
{
    for (size_t i = 0; i < cx_json_size(operations); i++) {
        if (cx_str_equal(cx_json_text(cx_json_at(operations, i)), CX_LIT("verify"))) {
            return true;
        }
    }
    return operations == NULL;
}

/* A member that must have this text where it is there at all. */
static bool may_be(const cx_json_value *object, const char *member, cx_str text)
{
    const cx_json_value *value = cx_json_get(object, member);
    return value == NULL || cx_str_equal(cx_json_text(value), text);
}

static const char *purpose_fault(const cx_json_value *object)
{
    if (!cx_str_equal(cx_json_get_text(object, "kty"), CX_LIT("RSA"))) {
        return "it is not an RSA key";
    }
    if (!may_be(object, "use", CX_LIT("sig")) ||
        !is_for_verifying(cx_json_get(object, "key_ops"))) {
        return "it is not for signatures";
    }
    if (!may_be(object, "alg", CX_LIT("RS256"))) {
        return "it is not for RS256";
    }
    return cx_json_get(object, "d") != NULL ? "its private part was published" : NULL;
}

/* False when memory ran out. */
static bool read_key(const cx_json_value *object, jwk *out)
{
    CX_AUTO(bignum) BIGNUM *modulus = NULL;
    CX_AUTO(bignum) BIGNUM *exponent = NULL;
    const cx_str kid = cx_json_text(cx_json_get(object, "kid"));
    if (kid.ptr != NULL) {
        out->kid = cx_strdup(kid);
        if (out->kid == NULL) {
            return false;
        }
    }
    out->fault = purpose_fault(object);
    if (out->fault == NULL && kid.ptr == NULL && cx_json_get(object, "kid") != NULL) {
        out->fault = "its kid is not a string";
    }
    if (out->fault != NULL) {
        return true;
    }
    if (!read_number(object, "n", &modulus, &out->fault) ||
        !read_number(object, "e", &exponent, &out->fault)) {
        return out->fault != NULL;
    }
    out->fault = numbers_fault(modulus, exponent);
    if (out->fault != NULL) {
        return true;
    }
    out->key = make_key(modulus, exponent);
    return out->key != NULL;
}

/* The first usable key of that name, else an unusable one, else NULL. */
static const jwk *find_key(const cx_jwks *keys, cx_str kid)
{
    const jwk *found = NULL;
    for (size_t i = 0; i < keys->count; i++) {
        const jwk *key = &keys->keys[i];
        if (key->kid != NULL && cx_str_equal(cx_str_of(key->kid), kid) &&
            (found == NULL || (found->key == NULL && key->key != NULL))) {
            found = key;
        }
    }
    return found;
}

static cxone_status read_keys(const cx_json_value *array, cx_jwks *keys, cxone_error **err)
{
    const size_t count = cx_json_size(array);
    if (cx_json_type(array) != CXONE_TYPE_ARRAY) {
        return cx_fail(err, CXONE_ERR_DISCOVERY, "the issuer's key set has no list of keys");
    }
    if (count > CX_JWKS_MAX_KEYS) {
        return cx_fail(err, CXONE_ERR_DISCOVERY, "the issuer's key set has %zu keys; at most %d",
                       count, CX_JWKS_MAX_KEYS);
    }
    for (size_t i = 0; i < count; i++) {
        if (cx_json_type(cx_json_at(array, i)) != CXONE_TYPE_OBJECT) {
            return cx_fail(err, CXONE_ERR_DISCOVERY,
                           "the issuer's key set: key %zu is not an object", i + 1);
        }
        jwk *key = &keys->keys[keys->count++];
        if (!read_key(cx_json_at(array, i), key)) {
            return cx_fail_nomem(err);
        }
        if (key->key != NULL && key->kid != NULL && find_key(keys, cx_str_of(key->kid)) != key) {
            const cx_str kid = cx_str_printable(cx_str_of(key->kid), SHOWN);
            return cx_fail(err, CXONE_ERR_DISCOVERY,
                           "the issuer's key set has two signing keys of the kid \"%.*s\"",
                           CX_STR_ARG(kid));
        }
    }
    return CXONE_OK;
}

cxone_status cx_jwks_parse(cx_str text, cx_jwks **out, cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (text.len > CX_MAX_AUTH_REPLY) {
        return cx_fail(err, CXONE_ERR_DISCOVERY, "the issuer's key set has more than %lu KiB",
                       CX_MAX_AUTH_REPLY / 1024);
    }
    CX_TRY(parse_object(text, "the issuer's key set", CXONE_ERR_DISCOVERY, &document, err));
    CX_AUTO(cx_jwks) cx_jwks *keys = cx_alloc_zero(1, sizeof *keys);
    if (keys == NULL) {
        return cx_fail_nomem(err);
    }
    (void)ERR_set_mark(); /* OpenSSL's queue of errors is the program's, not ours */
    const cxone_status status = read_keys(cx_json_get(cx_json_root(document), "keys"), keys, err);
    (void)ERR_pop_to_mark();
    CX_TRY(status);
    CX_MOVE(out, keys);
    return CXONE_OK;
}

void cx_jwks_free(cx_jwks *keys)
{
    for (size_t i = 0; keys != NULL && i < keys->count; i++) {
        cx_free(keys->keys[i].kid);
        EVP_PKEY_free(keys->keys[i].key);
    }
    cx_free(keys);
}

size_t cx_jwks_usable(const cx_jwks *keys)
{
    size_t usable = 0;
    for (size_t i = 0; i < keys->count; i++) {
        usable += keys->keys[i].key != NULL ? 1 : 0;
    }
    return usable;
}

/* ---------------------------------------------------------------- the header */

/* Algorithms that are known and refused, and why. */
static const struct {
    const char *alg;
    const char *reason;
} refused_algorithms[] = {
    {"HS256", "a shared secret: who knows the public key could have made it"},
    {"HS384", "a shared secret: who knows the public key could have made it"},
    {"HS512", "a shared secret: who knows the public key could have made it"},
    {"RS384", "RSA with SHA-384"},
    {"RS512", "RSA with SHA-512"},
    {"PS256", "RSA-PSS"},
    {"PS384", "RSA-PSS"},
    {"PS512", "RSA-PSS"},
    {"ES256", "an elliptic curve"},
    {"ES256K", "an elliptic curve"},
    {"ES384", "an elliptic curve"},
    {"ES512", "an elliptic curve"},
    {"EdDSA", "an Edwards curve"},
};

static cxone_status check_algorithm(const cx_json_value *header, cxone_error **err)
{
    const cx_json_value *value = cx_json_get(header, "alg");
    const cx_str alg = cx_json_text(value);
    if (value == NULL) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token does not say how it is signed");
    }
    if (alg.ptr == NULL) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token's alg is not a string");
    }
    if (cx_str_equal(alg, CX_LIT("RS256"))) {
        return CXONE_OK;
    }
    if (cx_str_equal_nocase(alg, CX_LIT("none"))) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token is not signed (alg %.*s)",
                       CX_STR_ARG(alg));
    }
    for (size_t i = 0; i < CX_COUNT(refused_algorithms); i++) {
        if (cx_str_equal(alg, cx_str_of(refused_algorithms[i].alg))) {
            return cx_fail(err, CXONE_ERR_ID_TOKEN,
                           "the id_token is signed with %s (%s); only RS256 is accepted",
                           refused_algorithms[i].alg, refused_algorithms[i].reason);
        }
    }
    const cx_str word = cx_str_printable(alg, SHOWN);
    return cx_fail(err, CXONE_ERR_ID_TOKEN,
                   "the id_token's alg \"%.*s\" is not known; only RS256 is accepted",
                   CX_STR_ARG(word));
}

static cxone_status check_header(const cx_json_value *header, cx_str *kid, cxone_error **err)
{
    static const char *const own_keys[] = {"jwk", "jku", "x5c", "x5u"};
    CX_TRY(check_algorithm(header, err));
    if (cx_json_get(header, "crit") != NULL) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN,
                       "the id_token demands an extension (crit) that is not known");
    }
    for (size_t i = 0; i < CX_COUNT(own_keys); i++) {
        if (cx_json_get(header, own_keys[i]) != NULL) {
            return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token brings a key of its own (%s)",
                           own_keys[i]);
        }
    }
    const cx_json_value *value = cx_json_get(header, "kid");
    *kid = cx_json_text(value);
    if (value != NULL && kid->ptr == NULL) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token's kid is not a string");
    }
    if (kid->len > CX_JOSE_MAX_KID) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token's kid is longer than %d bytes",
                       CX_JOSE_MAX_KID);
    }
    return CXONE_OK;
}

/* ---------------------------------------------------------------- tokens */

static cxone_status decode(cx_str part, const char *what, cx_buf *out, cxone_error **err)
{
    const bool valid = cx_base64url_decode(out, part);
    CX_TRY(cx_buf_check(out, what, err));
    if (part.len == 0) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token's %s is empty", what);
    }
    return valid ? CXONE_OK
                 : cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token's %s is not base64url", what);
}

static cxone_status split(cx_str token, cx_str parts[3], cxone_error **err)
{
    size_t count = 1;
    for (size_t i = 0; i < token.len; i++) {
        count += token.ptr[i] == '.' ? 1 : 0;
    }
    if (count == 5) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN,
                       "the id_token is encrypted; only signed ones are "
                       "accepted");
    }
    if (count != 3) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token has %zu parts in place of 3", count);
    }
    cx_str rest = token;
    for (size_t i = 0; i < 3; i++) {
        const size_t end = cx_str_find(rest, '.');
        parts[i] = cx_str_slice(rest, 0, end);
        rest = cx_str_slice(rest, end + 1, rest.len);
    }
    return CXONE_OK;
}

cxone_status cx_jws_parse(cx_str token, cx_jws **out, cxone_error **err)
{
    cx_str parts[3] = {{NULL, 0}};
    CX_AUTO(cx_buf) cx_buf header;
    cx_buf_init(&header, CX_MAX_TOKEN);
    if (token.len > CX_MAX_TOKEN) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token has more than %lu KiB",
                       CX_MAX_TOKEN / 1024);
    }
    CX_TRY(split(token, parts, err));
    CX_AUTO(cx_jws) cx_jws *jws = cx_alloc_zero(1, sizeof *jws);
    if (jws == NULL) {
        return cx_fail_nomem(err);
    }
    cx_buf_init_secret(&jws->signed_part, CX_MAX_TOKEN);
    cx_buf_init_secret(&jws->payload, CX_MAX_TOKEN);
    cx_buf_init_secret(&jws->signature, CX_MAX_TOKEN);
    CX_TRY(decode(parts[0], "header", &header, err));
    CX_TRY(parse_object(cx_buf_view(&header), "the id_token's header", CXONE_ERR_ID_TOKEN,
                        &jws->header, err));
    CX_TRY(check_header(cx_json_root(jws->header), &jws->kid, err));
    CX_TRY(decode(parts[1], "payload", &jws->payload, err));
    CX_TRY(decode(parts[2], "signature", &jws->signature, err));
    cx_buf_append(&jws->signed_part, cx_str_slice(token, 0, parts[0].len + 1 + parts[1].len));
    if (cx_buf_status(&jws->signed_part) != CXONE_OK) {
        return cx_fail_nomem(err);
    }
    CX_MOVE(out, jws);
    return CXONE_OK;
}

void cx_jws_free(cx_jws *jws)
{
    if (jws != NULL) {
        cx_json_free(jws->header);
        cx_buf_deinit(&jws->signed_part);
        cx_buf_deinit(&jws->payload);
        cx_buf_deinit(&jws->signature);
        cx_free(jws);
    }
}

cxone_status cx_jws_claims(const cx_jws *jws, cx_json **out, cxone_error **err)
{
    return parse_object(cx_buf_view(&jws->payload), "the id_token's payload", CXONE_ERR_ID_TOKEN,
                        out, err);
}

/* ---------------------------------------------------------------- signatures */

typedef enum verdict {
    MADE_BY_IT,
    NOT_MADE_BY_IT,
    OUT_OF_MEMORY
} verdict;

static verdict check_once(const cx_jws *jws, EVP_PKEY *key)
{
    EVP_PKEY_CTX *padding = NULL; /* of `context` */
    CX_AUTO(digest_context) EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (context == NULL ||
        EVP_DigestVerifyInit_ex(context, &padding, "SHA256", NULL, NULL, key, NULL) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(padding, RSA_PKCS1_PADDING) != 1) {
        return OUT_OF_MEMORY;
    }
    const int result =
        EVP_DigestVerify(context, (const unsigned char *)jws->signature.ptr, jws->signature.len,
                         (const unsigned char *)jws->signed_part.ptr, jws->signed_part.len);
    return result == 1 ? MADE_BY_IT : NOT_MADE_BY_IT;
}

/* EVP_DigestVerify() does not tell a wrong signature from a lack of memory, so a failure must
 * happen twice. This decides only how it is reported: no failure is ever taken for a success. */
static verdict check_signature(const cx_jws *jws, EVP_PKEY *key)
{
    const verdict first = check_once(jws, key);
    return first == NOT_MADE_BY_IT ? check_once(jws, key) : first;
}

static bool has_right_size(const cx_jws *jws, const jwk *key)
{
    return jws->signature.len == (size_t)EVP_PKEY_get_size(key->key);
}

static cxone_status verify_with(const cx_jws *jws, const jwk *key, cxone_error **err)
{
    const cx_str kid = cx_str_printable(jws->kid, SHOWN);
    if (key->fault != NULL) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token's key \"%.*s\" cannot be used: %s",
                       CX_STR_ARG(kid), key->fault);
    }
    if (!has_right_size(jws, key)) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN,
                       "the id_token's signature has %zu bytes; its key \"%.*s\" makes %d",
                       jws->signature.len, CX_STR_ARG(kid), EVP_PKEY_get_size(key->key));
    }
    switch (check_signature(jws, key->key)) {
    case MADE_BY_IT:
        return CXONE_OK;
    case OUT_OF_MEMORY:
        return cx_fail_nomem(err);
    case NOT_MADE_BY_IT:
        break;
    }
    return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token's signature is not of its key \"%.*s\"",
                   CX_STR_ARG(kid));
}

static cxone_status verify_with_any(const cx_jws *jws, const cx_jwks *keys, cxone_error **err)
{
    const size_t usable = cx_jwks_usable(keys);
    if (usable > CX_JWKS_MAX_TRIES) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN,
                       "the id_token names no key, and the issuer has %zu; at most %d are tried",
                       usable, CX_JWKS_MAX_TRIES);
    }
    for (size_t i = 0; i < keys->count; i++) {
        const jwk *key = &keys->keys[i];
        const verdict v = key->key == NULL || !has_right_size(jws, key)
                              ? NOT_MADE_BY_IT
                              : check_signature(jws, key->key);
        if (v != NOT_MADE_BY_IT) {
            return v == MADE_BY_IT ? CXONE_OK : cx_fail_nomem(err);
        }
    }
    return cx_fail(err, CXONE_ERR_ID_TOKEN,
                   "the id_token's signature is of none of the issuer's %zu keys", usable);
}

cxone_status cx_jws_verify(const cx_jws *jws, const cx_jwks *keys, cxone_error **err)
{
    const jwk *key = jws->kid.ptr != NULL ? find_key(keys, jws->kid) : NULL;
    if (jws->kid.ptr != NULL && key == NULL) {
        const cx_str kid = cx_str_printable(jws->kid, SHOWN);
        return cx_fail(err, CXONE_ERR_ID_TOKEN,
                       "the id_token's key \"%.*s\" is not among the issuer's", CX_STR_ARG(kid));
    }
    (void)ERR_set_mark();
    const cxone_status status =
        key != NULL ? verify_with(jws, key, err) : verify_with_any(jws, keys, err);
    (void)ERR_pop_to_mark();
    return status;
}

static const EVP_MD *sha256(void)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static EVP_MD *algorithm;
    (void)pthread_mutex_lock(&lock);
    if (algorithm == NULL) {
        algorithm = EVP_MD_fetch(NULL, "SHA256", NULL);
    }
    const EVP_MD *found = algorithm;
    (void)pthread_mutex_unlock(&lock);
    return found;
}

cxone_status cx_jose_sha256(cx_str text, unsigned char out[32], cxone_error **err)
{
    (void)ERR_set_mark();
    const EVP_MD *algorithm = sha256();
    const int done = algorithm != NULL && EVP_Digest(text.len != 0 ? text.ptr : "", text.len, out,
                                                     NULL, algorithm, NULL) == 1;
    (void)ERR_pop_to_mark();
    return done ? CXONE_OK : cx_fail_nomem(err); /* SHA-256 itself cannot fail */
}
