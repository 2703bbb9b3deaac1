#include "auth/jwt.h"

#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"

#include "base/banned.h"

cxone_status cx_jwt_claims(cx_str token, cx_json **out, cxone_error **err)
{
    cx_str rest = token;
    cx_str parts[3];
    size_t count = 0;
    while (count < CX_COUNT(parts) && cx_str_next(&rest, '.', &parts[count])) {
        count++;
    }
    /* A dot at the end leaves no rest, but is one more part. */
    if (token.len > CX_MAX_TOKEN || count != CX_COUNT(parts) || rest.len != 0 ||
        cx_str_ends_with(token, CX_LIT("."))) {
        return cx_fail(err, CXONE_ERR_TOKEN, "the token is not a JWT");
    }
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init_secret(&payload, CX_MAX_TOKEN);
    const bool valid = cx_base64url_decode(&payload, parts[1]);
    CX_TRY(cx_buf_check(&payload, "the token's claims", err));
    CX_AUTO(cx_json) cx_json *claims = NULL;
    if (!valid) {
        return cx_fail(err, CXONE_ERR_TOKEN, "the token's claims are not base64url");
    }
    const cxone_status status = cx_json_parse(cx_buf_view(&payload), &claims, NULL);
    if (status == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    if (status != CXONE_OK || cx_json_type(cx_json_root(claims)) != CXONE_TYPE_OBJECT) {
        return cx_fail(err, CXONE_ERR_TOKEN, "the token's claims are not a JSON object");
    }
    CX_MOVE(out, claims);
    return CXONE_OK;
}
