#include "auth/id_token.h"

#include "auth/jose.h"
#include "base/encoding.h"
#include "base/error.h"
#include "base/time.h"

#include "base/banned.h"

enum {
    SHOWN = 120 /* characters of a token's own words in a message */
};

/* ---------------------------------------------------------------- who, and for whom */

static cxone_status check_issuer(const cx_json_value *claims, const cx_id_token_rules *rules,
                                 cxone_error **err)
{
    const cx_str issuer = cx_json_get_text(claims, "iss");
    if (issuer.len == 0) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token does not say who issued it (iss)");
    }
    if (!cx_str_equal(issuer, rules->issuer)) {
        const cx_str named = cx_str_printable(issuer, SHOWN);
        return cx_fail_hint(err, CXONE_ERR_ID_TOKEN,
                            "set issuer to exactly what the token says, if you trust it",
                            "the id_token is of another issuer: \"%.*s\" in place of \"%.*s\"",
                            CX_STR_ARG(named), CX_STR_ARG(rules->issuer));
    }
    return CXONE_OK;
}

/* Whether `client_id` is among the audiences; `*valid` is false when they are not texts. */
static bool is_audience(const cx_json_value *audience, cx_str client_id, bool *valid)
{
    bool found = false;
    for (size_t i = 0; i < cx_json_size(audience); i++) {
        const cx_json_value *one = cx_json_at(audience, i);
        *valid = *valid && cx_json_type(one) == CXONE_TYPE_STRING;
        found = found || cx_str_equal(cx_json_text(one), client_id);
    }
    return found;
}

static cxone_status check_party(const cx_json_value *claims, size_t audiences, cx_str client_id,
                                cxone_error **err)
{
    const cx_json_value *party = cx_json_get(claims, "azp");
    if (party == NULL && audiences > 1) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN,
                       "the id_token has %zu audiences and does not say for which of them it was "
                       "issued (azp)",
                       audiences);
    }
    if (party != NULL && !cx_str_equal(cx_json_text(party), client_id)) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token was issued to another client (azp)");
    }
    return CXONE_OK;
}

static cxone_status check_audience(const cx_json_value *claims, const cx_id_token_rules *rules,
                                   cxone_error **err)
{
    const cx_json_value *audience = cx_json_get(claims, "aud");
    const cxone_type type = cx_json_type(audience);
    bool valid = type == CXONE_TYPE_STRING || type == CXONE_TYPE_ARRAY;
    size_t count = 1;
    if (rules->client_id.len == 0) {
        return CXONE_OK;
    }
    bool found = cx_str_equal(cx_json_text(audience), rules->client_id);
    if (type == CXONE_TYPE_ARRAY) {
        count = cx_json_size(audience);
        found = is_audience(audience, rules->client_id, &valid);
    }
    if (audience == NULL) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token does not say for whom it is (aud)");
    }
    if (!valid) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN,
                       "the id_token's aud is neither a string nor a list of strings");
    }
    if (!found) {
        return cx_fail_hint(err, CXONE_ERR_ID_TOKEN, "check client_id",
                            "the id_token is for another client (aud)");
    }
    return check_party(claims, count, rules->client_id, err);
}

static cxone_status check_subject(const cx_json_value *claims, cxone_error **err)
{
    const cx_str subject = cx_json_get_text(claims, "sub");
    if (subject.len == 0) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token does not say of whom it is (sub)");
    }
    if (subject.len > CX_ID_TOKEN_MAX_SUBJECT) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token's sub is longer than %d characters",
                       CX_ID_TOKEN_MAX_SUBJECT);
    }
    return CXONE_OK;
}

/* ---------------------------------------------------------------- when */

typedef struct times {
    int64_t issued_ms;
    int64_t expires_ms;
    int64_t not_before_ms; /* of `issued_ms` where the token says nothing */
} times;

/* A NumericDate: seconds since 1970, with a fraction or without. Bounded to the years that can be
 * written, so that sums of two never overflow. */
static cxone_status read_date(const cx_json_value *claims, const char *name, int64_t *out,
                              cxone_error **err)
{
    const double last = 253402300799; /* the year 9999 */
    double seconds = 0;
    if (!cx_json_real(cx_json_get(claims, name), &seconds)) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token's %s is not a number", name);
    }
    if (seconds < 0 || seconds > last) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token's %s is not a date", name);
    }
    *out = (int64_t)(seconds * 1000);
    return CXONE_OK;
}

static cxone_status read_times(const cx_json_value *claims, times *out, cxone_error **err)
{
    static const char *const required[] = {"exp", "iat"};
    for (size_t i = 0; i < CX_COUNT(required); i++) {
        if (cx_json_get(claims, required[i]) == NULL) {
            return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token has no %s", required[i]);
        }
    }
    CX_TRY(read_date(claims, "exp", &out->expires_ms, err));
    CX_TRY(read_date(claims, "iat", &out->issued_ms, err));
    out->not_before_ms = out->issued_ms;
    return cx_json_get(claims, "nbf") != NULL ? read_date(claims, "nbf", &out->not_before_ms, err)
                                              : CXONE_OK;
}

/* Drift comes first: where clocks differ, everything else that is said of times is beside the
 * point.
 */
static cxone_status check_times(const cx_json_value *claims, const cx_id_token_rules *rules,
                                cxone_error **err)
{
    times t = {0};
    char theirs[32];
    char ours[32];
    CX_TRY(read_times(claims, &t, err));
    cx_time_format(rules->now_ms, ours);
    const int64_t ahead_ms = t.issued_ms - rules->now_ms;
    if (ahead_ms > rules->drift_ms || (rules->granted_now && -ahead_ms > rules->drift_ms)) {
        cx_time_format(t.issued_ms, theirs);
        return cx_fail_hint(err, CXONE_ERR_CLOCK, "set the clock of this machine right",
                            "the clocks are too far apart: the id_token was issued at %s by the "
                            "server's, and it is %s by this machine's",
                            theirs, ours);
    }
    if (t.expires_ms <= t.issued_ms) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token expired before it was issued");
    }
    if (rules->now_ms - rules->drift_ms >= t.expires_ms) {
        cx_time_format(t.expires_ms, theirs);
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token expired at %s, and it is %s", theirs,
                       ours);
    }
    if (t.not_before_ms - rules->drift_ms > rules->now_ms) {
        cx_time_format(t.not_before_ms, theirs);
        return cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token is not valid before %s, and it is %s",
                       theirs, ours);
    }
    return CXONE_OK;
}

/* ---------------------------------------------------------------- what it belongs to */

static cxone_status check_nonce(const cx_json_value *claims, const cx_id_token_rules *rules,
                                cxone_error **err)
{
    if (rules->nonce.len == 0) {
        return CXONE_OK;
    }
    const cx_str nonce = cx_json_get_text(claims, "nonce");
    if (nonce.len == 0) {
        return cx_fail(err, CXONE_ERR_ID_TOKEN,
                       "the id_token does not say of which login it is (nonce)");
    }
    return cx_str_equal_secret(nonce, rules->nonce)
               ? CXONE_OK
               : cx_fail(err, CXONE_ERR_ID_TOKEN, "the id_token is of another login (nonce)");
}

/* The left half of the access token's SHA-256. */
static cxone_status check_access_token(const cx_json_value *claims, const cx_id_token_rules *rules,
                                       cxone_error **err)
{
    unsigned char digest[32];
    CX_AUTO(cx_buf) cx_buf wanted;
    cx_buf_init(&wanted, 64);
    const cx_json_value *hash = cx_json_get(claims, "at_hash");
    if (hash == NULL || rules->access_token.len == 0) {
        return CXONE_OK;
    }
    CX_TRY(cx_jose_sha256(rules->access_token, digest, err));
    cx_base64url_encode(&wanted, digest, sizeof digest / 2);
    CX_TRY(cx_buf_check(&wanted, "at_hash", err));
    return cx_str_equal_secret(cx_json_text(hash), cx_buf_view(&wanted))
               ? CXONE_OK
               : cx_fail(err, CXONE_ERR_ID_TOKEN,
                         "the id_token does not belong to the access token (at_hash)");
}

/* ---------------------------------------------------------------- all of it */

cxone_status cx_id_token_check(const cx_json_value *claims, const cx_id_token_rules *rules,
                               cxone_error **err)
{
    CX_TRY(check_issuer(claims, rules, err));
    CX_TRY(check_audience(claims, rules, err));
    CX_TRY(check_times(claims, rules, err));
    CX_TRY(check_nonce(claims, rules, err));
    CX_TRY(check_access_token(claims, rules, err));
    return check_subject(claims, err);
}

cxone_status cx_id_token_validate(cx_str token, const cx_id_token_rules *rules, cx_keys *keys,
                                  cx_net *net, cx_str jwks_url, int64_t deadline_ms,
                                  cx_json **claims, cxone_error **err)
{
    CX_AUTO(cx_jws) cx_jws *jws = NULL;
    CX_AUTO(cx_json) cx_json *said = NULL;
    CX_TRY(cx_jws_parse(token, &jws, err));
    CX_TRY(cx_keys_verify(keys, net, jwks_url, jws, deadline_ms, err));
    CX_TRY(cx_jws_claims(jws, &said, err));
    CX_TRY(cx_id_token_check(cx_json_root(said), rules, err));
    CX_MOVE(claims, said);
    return CXONE_OK;
}
