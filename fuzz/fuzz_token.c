/* A token is verified only when it is, byte for byte, one of those that the keys' owners signed;
 * and any claims can be put to the checks. */
#include "auth/id_token.h"
#include "base/error.h"
#include "fuzz.h"
#include "support/jose_vectors.h"

#include "base/banned.h"

static const cx_id_token_rules rules = {
    .issuer = CX_LIT_INIT("joe"),
    .client_id = CX_LIT_INIT("client"),
    .nonce = CX_LIT_INIT("n"),
    .access_token = CX_LIT_INIT("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
    .now_ms = INT64_C(1300819000000),
    .drift_ms = CX_ID_TOKEN_DRIFT_MS,
    .granted_now = true,
};

static const cx_jwks *known_keys(void)
{
    static cx_jwks *keys;
    if (keys == NULL) {
        FUZZ_REQUIRE(cx_jwks_parse(CX_LIT(RFC_JWKS), &keys, NULL) == CXONE_OK);
    }
    return keys;
}

static void judge(cxone_status status, const cxone_error *err)
{
    FUZZ_REQUIRE(status == CXONE_OK || status == CXONE_ERR_ID_TOKEN || status == CXONE_ERR_CLOCK);
    FUZZ_REQUIRE((err != NULL) == (status != CXONE_OK) && (err == NULL || err->status == status));
}

static void check_token(cx_str text)
{
    CX_AUTO(cx_jws) cx_jws *jws = NULL;
    CX_AUTO(cx_json) cx_json *claims = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    cxone_status status = cx_jws_parse(text, &jws, &err);
    judge(status, err);
    FUZZ_REQUIRE((jws != NULL) == (status == CXONE_OK));
    if (status != CXONE_OK) {
        return;
    }
    status = cx_jws_verify(jws, known_keys(), &err);
    judge(status, err);
    FUZZ_REQUIRE((status == CXONE_OK) == (cx_str_equal(text, CX_LIT(RFC7515_A2_TOKEN)) ||
                                          cx_str_equal(text, CX_LIT(RFC7520_TOKEN))));
    cx_error_clear(&err);
    status = cx_jws_claims(jws, &claims, &err);
    judge(status, err);
    if (status == CXONE_OK) {
        status = cx_id_token_check(cx_json_root(claims), &rules, &err);
        judge(status, err);
    }
}

/* The text as claims: the fuzzer need not find base64url for these. */
static void check_claims(cx_str text)
{
    CX_AUTO(cx_json) cx_json *claims = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    if (cx_json_parse(text, &claims, NULL) != CXONE_OK) {
        return;
    }
    const cx_json_value *root = cx_json_root(claims);
    const cxone_status status = cx_id_token_check(root, &rules, &err);
    judge(status, err);
    FUZZ_REQUIRE(status != CXONE_OK ||
                 (cx_str_equal(cx_json_get_text(root, "iss"), rules.issuer) &&
                  cx_str_equal(cx_json_get_text(root, "nonce"), rules.nonce) &&
                  cx_json_get_text(root, "sub").len != 0));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check_token(fuzz_text(data, size));
    check_claims(fuzz_text(data, size));
    return 0;
}
