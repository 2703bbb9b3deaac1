/* Validation of id_tokens under torture, OpenSSL included. */
#include "auth/id_token.h"
#include "base/error.h"
#include "support/jose_vectors.h"
#include "support/unit.h"
#include "torture/run.h"

#include "base/banned.h"

static const cx_id_token_rules rules = {
    .issuer = CX_LIT_INIT("joe"),
    .access_token = CX_LIT_INIT("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
    .now_ms = INT64_C(1300819000000),
    .drift_ms = CX_ID_TOKEN_DRIFT_MS,
};

static cxone_status verify(cx_str token, cx_str set, cxone_error **err)
{
    CX_AUTO(cx_jwks) cx_jwks *keys = NULL;
    CX_AUTO(cx_jws) cx_jws *jws = NULL;
    CX_AUTO(cx_json) cx_json *claims = NULL;
    cxone_status status = cx_jwks_parse(set, &keys, err);
    torture_require((status == CXONE_OK) == (keys != NULL), "cx_jwks_parse touched its output");
    CX_TRY(status);
    status = cx_jws_parse(token, &jws, err);
    torture_require((status == CXONE_OK) == (jws != NULL), "cx_jws_parse touched its output");
    CX_TRY(status);
    torture_excuse_leak(1, "libcrypto",
                        "EVP_DigestVerifyInit() looks its algorithms up each time, and a look-up "
                        "in OpenSSL 3.0 whose allocation fails leaves 48 bytes behind");
    CX_TRY(cx_jws_verify(jws, keys, err));
    status = cx_jws_claims(jws, &claims, err);
    torture_require((status == CXONE_OK) == (claims != NULL), "cx_jws_claims touched its output");
    return status;
}

static cxone_status run_verify(void *context, cxone_error **err)
{
    (void)context;
    return verify(CX_LIT(RFC7515_A2_TOKEN), CX_LIT(RFC_JWKS), err);
}

/* A signature of another key must never become a good one. */
static cxone_status run_wrong_signature(void *context, cxone_error **err)
{
    (void)context;
    static const char set[] = "{\"keys\":[{\"kty\":\"RSA\",\"e\":\"AQAB\",\"kid\":\"" RFC7520_KID
                              "\",\"n\":\"" RFC7515_A2_MODULUS "\"}]}";
    const cxone_status status = verify(CX_LIT(RFC7520_TOKEN), cx_str_of(set), err);
    torture_require(status != CXONE_OK, "a wrong signature was taken for a good one");
    return status;
}

static cxone_status run_twice_the_same_kid(void *context, cxone_error **err)
{
    (void)context;
    static const char set[] = "{\"keys\":["
                              "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"kid\":\"k\",\"n\":"
                              "\"" RFC7515_A2_MODULUS "\"},"
                              "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"kid\":\"k\",\"n\":"
                              "\"" RFC7520_MODULUS "\"}]}";
    cx_jwks *keys = NULL;
    const cxone_status status = cx_jwks_parse(cx_str_of(set), &keys, err);
    torture_require(keys == NULL, "cx_jwks_parse touched its output");
    return status;
}

static cxone_status check_claims(const char *text, cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *claims = NULL;
    CX_TRY(cx_json_parse(cx_str_of(text), &claims, err));
    return cx_id_token_check(cx_json_root(claims), &rules, err);
}

static cxone_status run_claims(void *context, cxone_error **err)
{
    (void)context;
    return check_claims("{\"iss\":\"joe\",\"sub\":\"x\",\"iat\":1300819000,\"exp\":1300819380,"
                        "\"at_hash\":\"77QmUPtjPfzWtF2AnpK9RQ\"}",
                        err);
}

static cxone_status run_wrong_hash(void *context, cxone_error **err)
{
    (void)context;
    return check_claims("{\"iss\":\"joe\",\"sub\":\"x\",\"iat\":1300819000,\"exp\":1300819380,"
                        "\"at_hash\":\"77QmUPtjPfzWtF2AnpK9RR\"}",
                        err);
}

static cxone_status run_drift(void *context, cxone_error **err)
{
    (void)context;
    return check_claims("{\"iss\":\"joe\",\"sub\":\"x\",\"iat\":1300819301,\"exp\":1300819380}",
                        err);
}

static const torture_scenario scenarios[] = {
    {"auth/verify a signature", run_verify, CXONE_OK, NULL},
    {"auth/refuse a signature", run_wrong_signature, CXONE_ERR_ID_TOKEN, NULL},
    {"auth/two keys of one kid", run_twice_the_same_kid, CXONE_ERR_DISCOVERY, NULL},
    {"auth/claims", run_claims, CXONE_OK, NULL},
    {"auth/at_hash of another token", run_wrong_hash, CXONE_ERR_ID_TOKEN, NULL},
    {"auth/drift", run_drift, CXONE_ERR_CLOCK, NULL},
};

static void test_scenarios(void **state)
{
    (void)state;
    bool good = true;
    for (size_t i = 0; i < CX_COUNT(scenarios); i++) {
        good = torture_run(&scenarios[i], NULL) && good;
    }
    assert_true(good);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scenarios),
    };
    return cmocka_run_group_tests_name("torture/jose", tests, NULL, NULL);
}
