/* Signed tokens and key sets: known vectors, and every attack that is known, each refused with its
 * own message. */
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <stdio.h>

#include "support/issuer.h"
#include "support/jose_vectors.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- vectors */

static void known_vectors(void **state)
{
    (void)state;
    static const char *const tokens[] = {RFC7515_A2_TOKEN, RFC7520_TOKEN};
    CX_AUTO(cx_jwks) cx_jwks *set = NULL;
    assert_int_equal(cx_jwks_parse(CX_LIT(RFC_JWKS), &set, NULL), CXONE_OK);
    assert_int_equal(cx_jwks_usable(set), 2);
    for (size_t i = 0; i < CX_COUNT(tokens); i++) {
        CX_AUTO(cx_jws) cx_jws *jws = NULL;
        assert_int_equal(cx_jws_parse(cx_str_of(tokens[i]), &jws, NULL), CXONE_OK);
        assert_int_equal(cx_jws_verify(jws, set, NULL), CXONE_OK);
    }
    expect("RFC 7515 A.2", CX_LIT(RFC7515_A2_TOKEN), CX_LIT(RFC_JWKS), &plain_rules,
           "of another issuer: \"joe\"");
    expect("RFC 7520 4.1", CX_LIT(RFC7520_TOKEN), CX_LIT(RFC_JWKS), &plain_rules,
           "payload: invalid JSON at byte 0");
    expect("RFC 7515 A.1", CX_LIT(RFC7515_A1_TOKEN), CX_LIT(RFC_JWKS), &plain_rules,
           "signed with HS256 (a shared secret");
    expect("RFC 7515 A.5", CX_LIT(RFC7515_A5_TOKEN), CX_LIT(RFC_JWKS), &plain_rules,
           "not signed (alg none)");
}

/* RFC 6234's "abc", and nothing at all. */
static void sha256_vectors(void **state)
{
    (void)state;
    unsigned char digest[32];
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, 1000);
    assert_int_equal(cx_jose_sha256(CX_LIT("abc"), digest, NULL), CXONE_OK);
    cx_base64url_encode(&text, digest, sizeof digest);
    assert_string_equal(text.ptr, "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    cx_buf_reset(&text);
    assert_int_equal(cx_jose_sha256((cx_str){NULL, 0}, digest, NULL), CXONE_OK);
    cx_base64url_encode(&text, digest, sizeof digest);
    assert_string_equal(text.ptr, "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
}

/* ---------------------------------------------------------------- headers */

/* Each is signed well, so that only the header can be what is wrong. */
static void headers(void **state)
{
    (void)state;
    static const struct {
        const char *header;
        const char *said;
    } rows[] = {
        {HEADER, NULL},
        {"{\"alg\":\"RS256\"}", NULL},
        {"{\"alg\":\"RS256\",\"kid\":\"one\",\"typ\":\"secevent+jwt\",\"cty\":\"x\"}", NULL},
        {"{\"alg\":\"none\"}", "not signed (alg none)"},
        {"{\"alg\":\"nOnE\"}", "not signed (alg nOnE)"},
        {"{\"alg\":\"HS256\"}", "signed with HS256 (a shared secret"},
        {"{\"alg\":\"HS384\"}", "signed with HS384 (a shared secret"},
        {"{\"alg\":\"HS512\"}", "signed with HS512 (a shared secret"},
        {"{\"alg\":\"RS384\"}", "signed with RS384 (RSA with SHA-384); only RS256"},
        {"{\"alg\":\"RS512\"}", "signed with RS512 (RSA with SHA-512); only RS256"},
        {"{\"alg\":\"PS256\"}", "signed with PS256 (RSA-PSS); only RS256"},
        {"{\"alg\":\"PS384\"}", "signed with PS384 (RSA-PSS); only RS256"},
        {"{\"alg\":\"PS512\"}", "signed with PS512 (RSA-PSS); only RS256"},
        {"{\"alg\":\"ES256\"}", "signed with ES256 (an elliptic curve); only RS256"},
        {"{\"alg\":\"ES256K\"}", "signed with ES256K (an elliptic curve); only RS256"},
        {"{\"alg\":\"ES384\"}", "signed with ES384 (an elliptic curve); only RS256"},
        {"{\"alg\":\"ES512\"}", "signed with ES512 (an elliptic curve); only RS256"},
        {"{\"alg\":\"EdDSA\"}", "signed with EdDSA (an Edwards curve); only RS256"},
        {"{\"alg\":\"rs256\"}", "alg \"rs256\" is not known"},
        {"{\"alg\":\"RS256 \"}", "alg \"RS256 \" is not known"},
        {"{\"alg\":\"\"}", "alg \"\" is not known"},
        {"{\"alg\":\"a\\nb\"}", "alg \"a\" is not known"},
        {"{\"alg\":256}", "alg is not a string"},
        {"{\"alg\":[\"RS256\"]}", "alg is not a string"},
        {"{\"alg\":null}", "alg is not a string"},
        {"{\"kid\":\"one\"}", "does not say how it is signed"},
        {"{}", "does not say how it is signed"},
        {"{\"alg\":\"none\",\"alg\":\"RS256\"}", "header: unusable JSON"},
        {"[\"RS256\"]", "header: no JSON object"},
        {"RS256", "header: invalid JSON at byte 0"},
        {"{\"alg\":\"RS256\"} ,", "header: invalid JSON at byte 16"},
        {"{\"alg\":\"RS256\",\"x\":" DEEP10 DEEP10 FLAT10 FLAT10 "}", "nested too deep"},
        {"{\"alg\":\"RS256\",\"crit\":[\"b64\"],\"b64\":false}", "demands an extension (crit)"},
        {"{\"alg\":\"RS256\",\"crit\":[]}", "demands an extension (crit)"},
        {"{\"alg\":\"RS256\",\"crit\":null}", "demands an extension (crit)"},
        {"{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"RSA\"}}", "brings a key of its own (jwk)"},
        {"{\"alg\":\"RS256\",\"jku\":\"https://a.example\"}", "brings a key of its own (jku)"},
        {"{\"alg\":\"RS256\",\"x5u\":\"https://a.example\"}", "brings a key of its own (x5u)"},
        {"{\"alg\":\"RS256\",\"x5c\":[\"MIIB\"]}", "brings a key of its own (x5c)"},
        {"{\"alg\":\"RS256\",\"kid\":1}", "kid is not a string"},
        {"{\"alg\":\"RS256\",\"kid\":null}", "kid is not a string"},
        {"{\"alg\":\"RS256\",\"kid\":[\"one\"]}", "kid is not a string"},
        {"{\"alg\":\"RS256\",\"kid\":\"two\"}", "key \"two\" is not among the issuer's"},
        {"{\"alg\":\"RS256\",\"kid\":\"One\"}", "key \"One\" is not among the issuer's"},
        {"{\"alg\":\"RS256\",\"kid\":\"one \"}", "key \"one \" is not among the issuer's"},
        {"{\"alg\":\"RS256\",\"kid\":\"\"}", "key \"\" is not among the issuer's"},
        {"{\"alg\":\"RS256\",\"kid\":\"../one\"}", "key \"../one\" is not among the issuer's"},
        {"{\"alg\":\"RS256\",\"kid\":\"' OR 1=1\"}", "key \"' OR 1=1\" is not among the issuer's"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        expect_signed(rows[i].header, CLAIMS, &plain_rules, rows[i].said);
    }
}

static void a_long_kid(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf header;
    cx_buf_init(&header, 10000);
    cx_buf_puts(&header, "{\"alg\":\"RS256\",\"kid\":\"");
    for (int i = 0; i <= CX_JOSE_MAX_KID; i++) {
        cx_buf_putc(&header, 'k');
    }
    cx_buf_puts(&header, "\"}");
    expect_signed(header.ptr, CLAIMS, &plain_rules, "kid is longer than 255 bytes");
}

/* ---------------------------------------------------------------- signatures */

/* The attack on libraries that take the algorithm from the token: an HMAC with the public key. */
static void hmac_with_the_public_key(void **state)
{
    (void)state;
    unsigned char mac[32];
    unsigned size = 0;
    char *pem = NULL;
    CX_AUTO(cx_buf) cx_buf set;
    CX_AUTO(cx_buf) cx_buf token;
    BIO *memory = BIO_new(BIO_s_mem());
    assert_int_equal(PEM_write_bio_PUBKEY(memory, keys[0]), 1);
    const long length = BIO_get_mem_data(memory, &pem);
    static const char *const claimed[] = {"HS256", "RS256"};
    static const char *const said[] = {"signed with HS256 (a shared secret",
                                       "signature has 32 bytes; its key \"one\" makes 256"};
    make_set(&set, NULL);
    for (size_t i = 0; i < CX_COUNT(claimed); i++) {
        char header[64];
        (void)snprintf(header, sizeof header, "{\"alg\":\"%s\",\"kid\":\"one\"}", claimed[i]);
        cx_buf_init(&token, CX_MAX_TOKEN);
        cx_base64url_encode(&token, header, strlen(header));
        cx_buf_putc(&token, '.');
        cx_base64url_encode(&token, CLAIMS, strlen(CLAIMS));
        assert_non_null(HMAC(EVP_sha256(), pem, (int)length, (const unsigned char *)token.ptr,
                             token.len, mac, &size));
        cx_buf_putc(&token, '.');
        cx_base64url_encode(&token, mac, size);
        expect(header, cx_buf_view(&token), cx_buf_view(&set), &plain_rules, said[i]);
        cx_buf_deinit(&token);
    }
    BIO_free(memory);
}

/* Where the third part begins. */
static size_t signature_start(const cx_buf *token)
{
    size_t at = token->len;
    while (token->ptr[at - 1] != '.') {
        at--;
    }
    return at;
}

static void other_signatures(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf set;
    CX_AUTO(cx_buf) cx_buf good;
    CX_AUTO(cx_buf) cx_buf other;
    CX_AUTO(cx_buf) cx_buf mixed;
    make_set(&set, ",\"kid\":\"two\"");
    sign(keys[0], HEADER, CLAIMS, &good);
    expect("good", cx_buf_view(&good), cx_buf_view(&set), &plain_rules, NULL);

    sign(keys[0], HEADER, "{" WHO "\"iat\":1700000000,\"exp\":1700009999}", &other);
    const size_t cut = signature_start(&good);
    cx_buf_init(&mixed, CX_MAX_TOKEN);
    cx_buf_append(&mixed, cx_str_slice(cx_buf_view(&good), 0, cut));
    cx_buf_append(&mixed, cx_str_slice(cx_buf_view(&other), signature_start(&other), other.len));
    expect("of another token", cx_buf_view(&mixed), cx_buf_view(&set), &plain_rules,
           "signature is not of its key \"one\"");

    cx_buf_deinit(&other);
    sign(keys[1], HEADER, CLAIMS, &other);
    expect("of another key of the set", cx_buf_view(&other), cx_buf_view(&set), &plain_rules,
           "signature is not of its key \"one\"");

    cx_buf_deinit(&other);
    sign_padded(keys[0], RSA_PKCS1_PSS_PADDING, HEADER, CX_LIT(CLAIMS), &other);
    expect("PSS called RS256", cx_buf_view(&other), cx_buf_view(&set), &plain_rules,
           "signature is not of its key \"one\"");

    EVP_PKEY *stranger = EVP_RSA_gen(2048);
    cx_buf_deinit(&other);
    sign(stranger, "{\"alg\":\"RS256\"}", CLAIMS, &other);
    EVP_PKEY_free(stranger);
    expect("of a stranger, no kid", cx_buf_view(&other), cx_buf_view(&set), &plain_rules,
           "signature is of none of the issuer's 2 keys");

    cx_buf_deinit(&other);
    sign(keys[1], "{\"alg\":\"RS256\"}", CLAIMS, &other);
    expect("no kid, second key", cx_buf_view(&other), cx_buf_view(&set), &plain_rules, NULL);
}

/* Bytes that are as long as a signature but cannot be one, and signatures of wrong length. */
static void malformed_signatures(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf set;
    CX_AUTO(cx_buf) cx_buf good;
    CX_AUTO(cx_buf) cx_buf raw;
    make_set(&set, NULL);
    sign(keys[0], HEADER, CLAIMS, &good);
    const size_t cut = signature_start(&good);
    cx_buf_init(&raw, 10000);
    assert_true(cx_base64url_decode(&raw, cx_str_slice(cx_buf_view(&good), cut, good.len)));
    unsigned char bytes[257] = {0};
    memcpy(bytes + 1, raw.ptr, 256);
    unsigned char ones[256];
    memset(ones, 0xff, sizeof ones);
    const struct {
        const unsigned char *bytes;
        size_t len;
        const char *said;
    } rows[] = {
        {bytes + 1, 256, NULL},
        {bytes + 1, 255, "signature has 255 bytes"},
        {bytes + 1, 128, "signature has 128 bytes"},
        {bytes + 1, 1, "signature has 1 bytes"},
        {bytes, 257, "signature has 257 bytes"},
        {bytes, 256, "signature is not of its key"},
        {ones, 256, "signature is not of its key"}, /* above the modulus */
        {(const unsigned char *)"", 0, "signature is empty"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cx_buf_truncate(&good, cut);
        cx_base64url_encode(&good, rows[i].bytes, rows[i].len);
        expect(rows[i].said, cx_buf_view(&good), cx_buf_view(&set), &plain_rules, rows[i].said);
    }
}

/* No byte of a token can be changed. The unused bits at the end of a part count too. */
static void every_byte_counts(void **state)
{
    (void)state;
    uint64_t seed = 7;
    CX_AUTO(cx_buf) cx_buf set;
    CX_AUTO(cx_buf) cx_buf token;
    CX_AUTO(cx_jwks) cx_jwks *jwks = NULL;
    make_set(&set, NULL);
    sign(keys[0], HEADER, CLAIMS, &token);
    assert_int_equal(cx_jwks_parse(cx_buf_view(&set), &jwks, NULL), CXONE_OK);
    for (size_t i = 0; i < token.len; i++) {
        const char *const alphabet =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        const char before = token.ptr[i];
        CX_AUTO(cx_jws) cx_jws *jws = NULL;
        token.ptr[i] = alphabet[unit_below(&seed, 64)];
        const bool good = cx_jws_parse(cx_buf_view(&token), &jws, NULL) == CXONE_OK &&
                          cx_jws_verify(jws, jwks, NULL) == CXONE_OK;
        check(good == (token.ptr[i] == before), "byte %zu as %c", i, token.ptr[i]);
        token.ptr[i] = before;
    }
}

/* ---------------------------------------------------------------- shapes and sizes */

static void shapes(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf set;
    CX_AUTO(cx_buf) cx_buf good;
    CX_AUTO(cx_buf) cx_buf token;
    make_set(&set, NULL);
    sign(keys[0], HEADER, CLAIMS, &good);
    const struct {
        const char *before;
        const char *after;
        const char *said;
    } rows[] = {
        {"", "", NULL},
        {"", ".", "has 4 parts in place of 3"},
        {"", ".e30", "has 4 parts in place of 3"},
        {"e30.", "", "has 4 parts in place of 3"},
        {"", ".a.b", "is encrypted"},
        {"", "=", "signature is not base64url"},
        {"", "==", "signature is not base64url"},
        {"", "\n", "signature is not base64url"},
        {"", " ", "signature is not base64url"},
        {"", "AA", "signature has 258 bytes"},
        {" ", "", "header is not base64url"},
        {"Bearer ", "", "header is not base64url"},
        {"\xef\xbb\xbf", "", "header is not base64url"},
    };
    cx_buf_init(&token, CX_MAX_TOKEN);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cx_buf_reset(&token);
        cx_buf_printf(&token, "%s%s%s", rows[i].before, good.ptr, rows[i].after);
        expect(rows[i].said, cx_buf_view(&token), cx_buf_view(&set), &plain_rules, rows[i].said);
    }
    const char *const none[][2] = {{"", "has 1 parts"},
                                   {"a", "has 1 parts"},
                                   {"e30.e30", "2 parts"},
                                   {"..", "header is empty"},
                                   {".e30.AA", "header is empty"}};
    for (size_t i = 0; i < CX_COUNT(none); i++) {
        expect(none[i][0], cx_str_of(none[i][0]), cx_buf_view(&set), &plain_rules, none[i][1]);
    }
    cx_buf_reset(&token);
    cx_buf_append(&token,
                  cx_str_slice(cx_buf_view(&good), 0, cx_str_find(cx_buf_view(&good), '.')));
    cx_buf_puts(&token, "..AA");
    expect("no payload", cx_buf_view(&token), cx_buf_view(&set), &plain_rules, "payload is empty");
}

static void payloads(void **state)
{
    (void)state;
    expect_signed(HEADER, "[]", &plain_rules, "payload: no JSON object");
    expect_signed(HEADER, "null", &plain_rules, "payload: no JSON object");
    expect_signed(HEADER, "iss", &plain_rules, "payload: invalid JSON at byte 0");
    expect_signed(HEADER, CLAIMS "{}", &plain_rules, "payload: invalid JSON");
    expect_signed(HEADER, "{" WHO "\"iss\":\"" ISSUER "\"}", &plain_rules,
                  "payload: unusable JSON");
    expect_signed(HEADER, "{" WHO "\"x\":" DEEP10 DEEP10 FLAT10 FLAT10 "}", &plain_rules,
                  "payload: invalid JSON at byte 90: nested too deep");
    expect_signed(HEADER, "{" WHO "\"iat\":1700000000,\"exp\":1700003600,\"x\":" DEEP10 FLAT10 "}",
                  &plain_rules, NULL);
}

static void a_huge_token(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf payload;
    CX_AUTO(cx_buf) cx_buf token;
    CX_AUTO(cx_buf) cx_buf set;
    cx_buf_init(&payload, (size_t)1024 * 1024);
    cx_buf_puts(&payload, "{\"x\":\"");
    for (int i = 0; i < 49152; i++) { /* base64url makes 64 KiB of it */
        cx_buf_putc(&payload, 'x');
    }
    cx_buf_puts(&payload, "\"}");
    sign_padded(keys[0], RSA_PKCS1_PADDING, HEADER, cx_buf_view(&payload), &token);
    make_set(&set, NULL);
    expect("huge", cx_buf_view(&token), cx_buf_view(&set), &plain_rules, "more than 64 KiB");
}

/* ---------------------------------------------------------------- key sets */

/* Appends "{"kty":"RSA","kid":"k","n":…,"e":…}" of numbers whose bytes are all 0xff but the first
 * and last. */
static void append_numbers(cx_buf *out, size_t bytes, unsigned char first, unsigned char last,
                           const char *exponent)
{
    unsigned char modulus[1200];
    memset(modulus, 0xff, bytes);
    modulus[0] = first;
    modulus[bytes - 1] = last;
    cx_buf_puts(out, "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"one\",\"n\":\"");
    cx_base64url_encode(out, modulus, bytes);
    cx_buf_printf(out, "\",\"e\":\"%s\"}]}", exponent);
}

static void weak_keys(void **state)
{
    (void)state;
    static const struct {
        size_t bytes;
        unsigned char first, last;
        const char *exponent;
        const char *said;
    } rows[] = {
        {256, 0xff, 0xff, "AQAB", "is not of its key"}, /* usable, though it is nobody's */
        {257, 0x00, 0xff, "AQAB", "is not of its key"}, /* as Java writes numbers */
        {1024, 0xff, 0xff, "AQAB", "signature has 256 bytes; its key \"one\" makes 1024"},
        {256, 0x7f, 0xff, "AQAB", "fewer than 2048 bits"},
        {128, 0xff, 0xff, "AQAB", "fewer than 2048 bits"},
        {1, 0x00, 0x00, "AQAB", "fewer than 2048 bits"},
        {1025, 0x01, 0xff, "AQAB", "more than 8192 bits"},
        {1026, 0x01, 0xff, "AQAB", "modulus or exponent is too long"},
        {256, 0xff, 0xfe, "AQAB", "modulus is even"},
        {256, 0xff, 0xff, "AQAA", "exponent is even"},
        {256, 0xff, 0xff, "AA", "exponent is even"},
        {256, 0xff, 0xff, "AQ", "exponent is below 65537"},
        {256, 0xff, 0xff, "Aw", "exponent is below 65537"},
        {256, 0xff, 0xff, "__8", "exponent is below 65537"},
        {256, 0xff, 0xff, "AQAAAAAAAAAB", "exponent has more than 64 bits"},
        {256, 0xff, 0xff, "AQAB==", "modulus or exponent is not base64url"},
        {256, 0xff, 0xff, "A+AB", "modulus or exponent is not base64url"},
        {256, 0xff, 0xff, "AR", "modulus or exponent is not base64url"},
        {256, 0xff, 0xff, "", "lacks its modulus or exponent"},
    };
    CX_AUTO(cx_buf) cx_buf token;
    sign(keys[0], HEADER, CLAIMS, &token);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf set;
        cx_buf_init(&set, CX_MAX_AUTH_REPLY);
        append_numbers(&set, rows[i].bytes, rows[i].first, rows[i].last, rows[i].exponent);
        expect(set.ptr, cx_buf_view(&token), cx_buf_view(&set), &plain_rules, rows[i].said);
    }
}

/* What a key says of itself. The token names it "two". */
static void purposes_of_keys(void **state)
{
    (void)state;
    static const struct {
        const char *more;
        const char *said;
    } rows[] = {
        {",\"kid\":\"two\"", NULL},
        {",\"kid\":\"two\",\"use\":\"sig\",\"key_ops\":[\"verify\"],\"x5t\":\"?\"", NULL},
        {",\"kid\":\"two\",\"use\":\"enc\"", "\"two\" cannot be used: it is not for signatures"},
        {",\"kid\":\"two\",\"use\":1", "it is not for signatures"},
        {",\"kid\":\"two\",\"key_ops\":[\"encrypt\"]", "it is not for signatures"},
        {",\"kid\":\"two\",\"key_ops\":\"verify\"", "it is not for signatures"},
        {",\"kid\":\"two\",\"alg\":\"PS256\"", "it is not for RS256"},
        {",\"kid\":\"two\",\"alg\":\"RSA-OAEP\"", "it is not for RS256"},
        {",\"kid\":\"two\",\"d\":\"AQAB\"", "its private part was published"},
        {",\"kid\":2", "key \"two\" is not among the issuer's"},
        {"", "key \"two\" is not among the issuer's"},
        {",\"kid\":\"one\",\"use\":\"enc\"", "key \"two\" is not among the issuer's"},
    };
    CX_AUTO(cx_buf) cx_buf token;
    CX_AUTO(cx_buf) cx_buf first;
    sign(keys[1], "{\"alg\":\"RS256\",\"kid\":\"two\"}", CLAIMS, &token);
    sign(keys[0], HEADER, CLAIMS, &first);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf set;
        make_set(&set, rows[i].more);
        expect(rows[i].more, cx_buf_view(&token), cx_buf_view(&set), &plain_rules, rows[i].said);
        expect(rows[i].more, cx_buf_view(&first), cx_buf_view(&set), &plain_rules, NULL);
    }
    expect("another type", cx_buf_view(&first),
           CX_LIT("{\"keys\":[{\"kty\":\"oct\",\"k\":\"AQAB\",\"kid\":\"one\"}]}"), &plain_rules,
           "key \"one\" cannot be used: it is not an RSA key");
    expect("no keys", cx_buf_view(&first), CX_LIT("{\"keys\":[]}"), &plain_rules,
           "key \"one\" is not among the issuer's");
}

static void unusable_sets(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf twice;
    CX_AUTO(cx_buf) cx_buf many;
    CX_AUTO(cx_buf) cx_buf large;
    make_set(&twice, ",\"kid\":\"one\"");
    cx_buf_init(&many, CX_MAX_AUTH_REPLY);
    cx_buf_puts(&many, "{\"keys\":[{}");
    for (int i = 0; i < CX_JWKS_MAX_KEYS; i++) {
        cx_buf_puts(&many, ",{}");
    }
    cx_buf_puts(&many, "]}");
    cx_buf_init(&large, CX_MAX_REPLY);
    for (size_t i = 0; i <= CX_MAX_AUTH_REPLY; i++) {
        cx_buf_putc(&large, ' ');
    }
    const struct {
        const char *text;
        const char *said;
    } rows[] = {
        {twice.ptr, "has two signing keys of the kid \"one\""},
        {many.ptr, "has 65 keys; at most 64"},
        {large.ptr, "more than 256 KiB"},
        {"", "key set: invalid JSON at byte 0"},
        {"<html>", "key set: invalid JSON at byte 0"},
        {"[]", "key set: no JSON object"},
        {"{}", "has no list of keys"},
        {"{\"keys\":{}}", "has no list of keys"},
        {"{\"keys\":null}", "has no list of keys"},
        {"{\"keys\":[{},1]}", "key 2 is not an object"},
        {"{\"keys\":[],\"keys\":[]}", "key set: unusable JSON"},
        {"{\"keys\":" DEEP10 DEEP10 FLAT10 FLAT10 "}", "nested too deep"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cx_jwks *none = NULL;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        const cxone_status status = cx_jwks_parse(cx_str_of(rows[i].text), &none, &err);
        expect_status(rows[i].said, status, err, CXONE_ERR_DISCOVERY, rows[i].said);
        assert_null(none);
    }
}

/* A token that names no key may not cost more than a few verifications. */
static void too_many_keys_to_try(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf set;
    CX_AUTO(cx_buf) cx_buf token;
    sign(keys[0], "{\"alg\":\"RS256\"}", CLAIMS, &token);
    for (int count = CX_JWKS_MAX_TRIES; count <= CX_JWKS_MAX_TRIES + 1; count++) {
        cx_buf_init(&set, CX_MAX_AUTH_REPLY);
        cx_buf_puts(&set, "{\"keys\":[");
        for (int i = 1; i < count; i++) {
            append_jwk(&set, keys[1], "");
            cx_buf_putc(&set, ',');
        }
        append_jwk(&set, keys[0], "");
        cx_buf_puts(&set, "]}");
        expect("no kid", cx_buf_view(&token), cx_buf_view(&set), &plain_rules,
               count <= CX_JWKS_MAX_TRIES ? NULL : "names no key, and the issuer has 9; at most 8");
        cx_buf_deinit(&set);
    }
}

/* Errors that the program has in OpenSSL's queue stay there, and ours do not join them. */
static void the_programs_errors_stay(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf set;
    CX_AUTO(cx_buf) cx_buf token;
    make_set(&set, NULL);
    sign(keys[1], HEADER, CLAIMS, &token);
    ERR_raise(ERR_LIB_USER, 7);
    assert_int_equal(validate(cx_buf_view(&token), cx_buf_view(&set), &plain_rules, NULL),
                     CXONE_ERR_ID_TOKEN);
    assert_int_equal(ERR_GET_LIB(ERR_peek_last_error()), ERR_LIB_USER);
    assert_int_equal(ERR_GET_REASON(ERR_get_error()), 7);
    assert_int_equal(ERR_get_error(), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_vectors),
        cmocka_unit_test(sha256_vectors),
        cmocka_unit_test(headers),
        cmocka_unit_test(a_long_kid),
        cmocka_unit_test(hmac_with_the_public_key),
        cmocka_unit_test(other_signatures),
        cmocka_unit_test(malformed_signatures),
        cmocka_unit_test(every_byte_counts),
        cmocka_unit_test(shapes),
        cmocka_unit_test(payloads),
        cmocka_unit_test(a_huge_token),
        cmocka_unit_test(weak_keys),
        cmocka_unit_test(purposes_of_keys),
        cmocka_unit_test(unusable_sets),
        cmocka_unit_test(too_many_keys_to_try),
        cmocka_unit_test(the_programs_errors_stay),
    };
    return cmocka_run_group_tests_name("unit/jose", tests, make_keys, free_keys);
}
