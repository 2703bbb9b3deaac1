/* A key set is read or refused, and verifying with it can only say yes or no. */
#include "auth/jose.h"
#include "base/error.h"
#include "base/limits.h"
#include "fuzz.h"
#include "support/jose_vectors.h"

#include "base/banned.h"

static void verify(const cx_jwks *keys, cx_str token)
{
    CX_AUTO(cx_jws) cx_jws *jws = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    FUZZ_REQUIRE(cx_jws_parse(token, &jws, NULL) == CXONE_OK);
    const cxone_status status = cx_jws_verify(jws, keys, &err);
    FUZZ_REQUIRE(status == CXONE_OK || status == CXONE_ERR_ID_TOKEN);
    FUZZ_REQUIRE((err != NULL) == (status != CXONE_OK));
    FUZZ_REQUIRE(status != CXONE_OK || cx_jwks_usable(keys) != 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    CX_AUTO(cx_jwks) cx_jwks *keys = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cxone_status status = cx_jwks_parse(fuzz_text(data, size), &keys, &err);
    FUZZ_REQUIRE(status == CXONE_OK || status == CXONE_ERR_DISCOVERY);
    FUZZ_REQUIRE((err != NULL) == (status != CXONE_OK) && (keys != NULL) == (status == CXONE_OK));
    if (keys != NULL) {
        FUZZ_REQUIRE(size <= CX_MAX_AUTH_REPLY && cx_jwks_usable(keys) <= CX_JWKS_MAX_KEYS);
        verify(keys, CX_LIT(RFC7515_A2_TOKEN));
        verify(keys, CX_LIT(RFC7520_TOKEN));
    }
    return 0;
}
