#include "sandbox/tokens/mint.h"

#include "base/compiler.h"
#include "base/encoding.h"
#include "base/random.h"
#include "json/json.h"
#include "json/writer.h"
#include "sandbox/memory.h"

#include "base/banned.h"

/* CXone's sample access token names this kind of host, which is not the issuer. */
#define ACCESS_ISSUER  "https://auth.nice-incontact.com"
#define SUBJECT_PREFIX "user:"

#define PLAIN_HEADER "{\"alg\":\"RS256\",\"typ\":\"JWT\"}"

/* When the role of every user was last changed: some day in 2021, in milliseconds. */
static const int64_t role_updated_ms = 1612137600000;

static void member_uuid(cx_json_writer *w, const char *key)
{
    char uuid[37];
    cx_random_uuid(cx_random_system(), uuid);
    cx_json_member_string(w, key, cx_str_of(uuid));
}

static void write_times(cx_json_writer *w, const sbx_login *login, int64_t seconds)
{
    const int64_t now = login->now_ms / 1000;
    cx_json_member_string(w, "aud", login->audience);
    cx_json_member_integer(w, "iat", now);
    cx_json_member_integer(w, "exp", now + seconds);
}

static void write_subject(cx_json_writer *w, const sbx_user *user)
{
    CX_AUTO(cx_buf) cx_buf subject;
    cx_buf_init(&subject, SBX_MAX_TEXT);
    cx_buf_printf(&subject, SUBJECT_PREFIX "%s", user->id);
    sbx_check(&subject);
    cx_json_member_string(w, "sub", cx_buf_view(&subject));
}

/* What id_token and access token have in common. */
static void write_person(cx_json_writer *w, const sbx_user *user)
{
    write_subject(w, user);
    cx_json_member_string(w, "tenantId", cx_str_of(user->tenant->id));
    cx_json_member_string(w, "tenant", cx_str_of(user->tenant->name));
    cx_json_member_integer(w, "icBUId", user->tenant->business_unit);
    cx_json_member_string(w, "icAgentId", cx_str_of(user->agent_id));
    cx_json_member_string(w, "icSPId", cx_str_of(user->sp_id));
    cx_json_member_string(w, "icClusterId", cx_str_of(user->tenant->cluster));
    cx_json_member_string(w, "name", cx_str_of(user->login));
    cx_json_member_string(w, "given_name", cx_str_of(user->given_name));
    cx_json_member_string(w, "family_name", cx_str_of(user->family_name));
}

static void write_role(cx_json_writer *w, const sbx_user *user)
{
    cx_json_key(w, "role");
    cx_json_begin_object(w);
    cx_json_member_string(w, "legacyId", CX_LIT("Administrator"));
    cx_json_member_string(w, "id", cx_str_of(user->role->id));
    cx_json_member_integer(w, "lastUpdateTime", role_updated_ms);
    cx_json_key(w, "secondaryRoles");
    cx_json_begin_array(w);
    cx_json_end_array(w);
    cx_json_end_object(w);
    cx_json_key(w, "views");
    cx_json_begin_object(w);
    cx_json_end_object(w);
    member_uuid(w, "securityContextId"); /* makes two tokens of one second differ */
}

static void mint_access(const sbx_signer *signer, const sbx_login *login, cx_buf *out)
{
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init(&payload, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &payload, 0);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "iss", CX_LIT(ACCESS_ISSUER));
    write_person(&w, login->user);
    write_role(&w, login->user);
    write_times(&w, login, login->access_seconds);
    cx_json_end_object(&w);
    sbx_check(&payload);
    sbx_signer_sign(signer, CX_LIT(PLAIN_HEADER), cx_buf_view(&payload), out);
}

/* The left half of the token's digest (OpenID Connect Core, section 3.1.3.6). */
static void member_access_hash(cx_json_writer *w, cx_str access_token)
{
    unsigned char digest[SBX_SHA256_BYTES];
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    sbx_sha256(access_token, digest);
    cx_base64url_encode(&text, digest, sizeof digest / 2);
    sbx_check(&text);
    cx_json_member_string(w, "at_hash", cx_buf_view(&text));
}

static void write_id_claims(const sbx_login *login, cx_str access_token, cx_buf *payload)
{
    cx_json_writer w;
    cx_json_writer_init(&w, payload, 0);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "iss", login->issuer);
    write_person(&w, login->user);
    cx_json_member_string(&w, "icDomain", CX_LIT("niceincontact.com"));
    cx_json_member_string(&w, "area", cx_str_of(login->user->tenant->area));
    cx_json_member_string(&w, "userId", cx_str_of(login->user->id));
    write_times(&w, login, login->access_seconds);
    if (login->nonce.ptr != NULL) {
        cx_json_member_string(&w, "nonce", login->nonce);
    }
    if (login->with_access_hash) {
        member_access_hash(&w, access_token);
    }
    cx_json_end_object(&w);
    sbx_check(payload);
}

/* Members of `wrong` that are no claims. */
static const char *const instructions[] = {
    "alg", "kid", "signature", "exp_offset_ms", "iat_offset_ms", "nbf_offset_ms",
};

static bool is_instruction(const char *name)
{
    for (size_t i = 0; i < CX_COUNT(instructions); i++) {
        if (cx_str_equal(cx_str_of(instructions[i]), cx_str_of(name))) {
            return true;
        }
    }
    return false;
}

static int64_t offset_of(const cx_json_value *wrong, const char *instruction)
{
    int64_t offset_ms = 0;
    (void)cx_json_integer(cx_json_get(wrong, instruction), &offset_ms);
    return offset_ms / 1000;
}

static void write_wrong_claim(const cx_json_value *wrong, const char *name,
                              const cx_json_value *truth, cx_json_writer *w)
{
    const cx_json_value *instead = cx_json_get(wrong, name);
    const cx_str claim = cx_str_of(name);
    int64_t seconds = 0;
    if (instead != NULL) {
        if (cx_json_type(instead) != CXONE_TYPE_NULL) {
            cx_json_key(w, name);
            cx_json_write_value(w, instead);
        }
    } else if (cx_json_integer(truth, &seconds) && cx_str_equal(claim, CX_LIT("exp"))) {
        cx_json_member_integer(w, name, seconds + offset_of(wrong, "exp_offset_ms"));
    } else if (cx_json_integer(truth, &seconds) && cx_str_equal(claim, CX_LIT("iat"))) {
        cx_json_member_integer(w, name, seconds + offset_of(wrong, "iat_offset_ms"));
    } else {
        cx_json_key(w, name);
        cx_json_write_value(w, truth);
    }
}

/* Replaces the claims by what is wanted instead. */
static void falsify(const sbx_login *login, cx_buf *payload)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (cx_json_parse(cx_buf_view(payload), &document, NULL) != CXONE_OK) {
        return;
    }
    const cx_json_value *claims = cx_json_root(document);
    cx_buf_reset(payload);
    cx_json_writer w;
    cx_json_writer_init(&w, payload, 0);
    cx_json_begin_object(&w);
    for (const char *name = cx_json_next_key(claims, NULL); name != NULL;
         name = cx_json_next_key(claims, name)) {
        write_wrong_claim(login->wrong, name, cx_json_get(claims, name), &w);
    }
    for (const char *name = cx_json_next_key(login->wrong, NULL); name != NULL;
         name = cx_json_next_key(login->wrong, name)) {
        if (cx_json_get(claims, name) == NULL && !is_instruction(name)) {
            write_wrong_claim(login->wrong, name, NULL, &w);
        }
    }
    if (cx_json_get(login->wrong, "nbf_offset_ms") != NULL) {
        cx_json_member_integer(&w, "nbf",
                               login->now_ms / 1000 + offset_of(login->wrong, "nbf_offset_ms"));
    }
    cx_json_end_object(&w);
    sbx_check(payload);
}

static void write_id_header(const sbx_signer *signer, const cx_json_value *wrong, cx_buf *header)
{
    const cx_str algorithm = cx_json_get_text(wrong, "alg");
    const cx_json_value *key_id = cx_json_get(wrong, "kid");
    cx_json_writer w;
    cx_json_writer_init(&w, header, 0);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "alg", algorithm.len > 0 ? algorithm : CX_LIT("RS256"));
    cx_json_member_string(&w, "typ", CX_LIT("JWT"));
    if (key_id == NULL) {
        cx_json_member_string(&w, "kid", cx_str_of(sbx_signer_key_id(signer)));
    } else if (cx_json_type(key_id) != CXONE_TYPE_NULL) {
        cx_json_key(&w, "kid");
        cx_json_write_value(&w, key_id);
    }
    cx_json_end_object(&w);
    sbx_check(header);
}

/* Puts another text in the place of the signature. */
static void replace_signature(const cx_json_value *wrong, cx_buf *token)
{
    const cx_json_value *instead = cx_json_get(wrong, "signature");
    const bool none = cx_str_equal_nocase(cx_json_get_text(wrong, "alg"), CX_LIT("none"));
    if (instead == NULL && !none) {
        return;
    }
    const cx_str whole = cx_buf_view(token);
    const size_t first = cx_str_find(whole, '.') + 1;
    const size_t second = cx_str_find(cx_str_slice(whole, first, whole.len), '.') + 1;
    cx_buf_truncate(token, first + second);
    cx_buf_append(token, cx_json_text(instead));
    sbx_check(token);
}

static void mint_id(const sbx_signer *signer, const sbx_login *login, sbx_tokens *tokens)
{
    CX_AUTO(cx_buf) cx_buf payload;
    CX_AUTO(cx_buf) cx_buf header;
    cx_buf_init(&payload, SBX_MAX_TEXT);
    cx_buf_init(&header, SBX_MAX_TEXT);
    write_id_claims(login, cx_buf_view(&tokens->access), &payload);
    if (login->wrong != NULL) {
        falsify(login, &payload);
    }
    write_id_header(signer, login->wrong, &header);
    sbx_signer_sign(signer, cx_buf_view(&header), cx_buf_view(&payload), &tokens->id);
    replace_signature(login->wrong, &tokens->id);
}

static void mint_refresh(const sbx_signer *signer, const sbx_login *login, sbx_tokens *tokens)
{
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init(&payload, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &payload, 0);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "iss", login->issuer);
    cx_json_member_string(&w, "id", cx_str_of(login->user->id));
    cx_json_member_string(&w, "sessionId", cx_str_of(tokens->session_id));
    write_times(&w, login, SBX_REFRESH_SECONDS);
    cx_json_end_object(&w);
    sbx_check(&payload);
    sbx_signer_sign(signer, CX_LIT(PLAIN_HEADER), cx_buf_view(&payload), &tokens->refresh);
}

void sbx_tokens_mint(const sbx_signer *signer, const sbx_login *login, sbx_tokens *tokens)
{
    cx_buf_init(&tokens->access, SBX_MAX_TEXT);
    cx_buf_init(&tokens->refresh, SBX_MAX_TEXT);
    cx_buf_init(&tokens->id, SBX_MAX_TEXT);
    cx_random_uuid(cx_random_system(), tokens->session_id);
    mint_access(signer, login, &tokens->access);
    mint_id(signer, login, tokens);
    mint_refresh(signer, login, tokens);
}

void sbx_tokens_deinit(sbx_tokens *tokens)
{
    cx_buf_deinit(&tokens->access);
    cx_buf_deinit(&tokens->refresh);
    cx_buf_deinit(&tokens->id);
}

static const sbx_user *user_of(const cx_json_value *claims)
{
    const cx_str subject = cx_json_get_text(claims, "sub");
    const cx_str prefix = CX_LIT(SUBJECT_PREFIX);
    if (!cx_str_equal(cx_json_get_text(claims, "iss"), CX_LIT(ACCESS_ISSUER)) ||
        !cx_str_starts_with(subject, prefix)) {
        return NULL;
    }
    return sbx_user_find(cx_str_slice(subject, prefix.len, subject.len));
}

bool sbx_tokens_verify_access(const sbx_signer *signer, cx_str token, const sbx_user **user,
                              int64_t *expires_s)
{
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init(&payload, SBX_MAX_TEXT);
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (!sbx_signer_verify(signer, token, &payload) ||
        cx_json_parse(cx_buf_view(&payload), &document, NULL) != CXONE_OK) {
        return false;
    }
    const cx_json_value *claims = cx_json_root(document);
    const sbx_user *found = user_of(claims);
    if (found == NULL || !cx_json_integer(cx_json_get(claims, "exp"), expires_s)) {
        return false;
    }
    *user = found;
    return true;
}

sbx_bearer_state sbx_tokens_read_access(const sbx_signer *signer, cx_str token, int64_t now_ms,
                                        const sbx_user **user)
{
    int64_t expires_s = 0;
    if (!sbx_tokens_verify_access(signer, token, user, &expires_s)) {
        return SBX_BEARER_UNKNOWN;
    }
    return expires_s * 1000 <= now_ms ? SBX_BEARER_EXPIRED : SBX_BEARER_VALID;
}

const sbx_user *sbx_tokens_read_id(const sbx_signer *signer, cx_str token, cx_buf *audience)
{
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init(&payload, SBX_MAX_TEXT);
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (!sbx_signer_verify(signer, token, &payload) ||
        cx_json_parse(cx_buf_view(&payload), &document, NULL) != CXONE_OK) {
        return NULL;
    }
    const cx_json_value *claims = cx_json_root(document);
    cx_buf_append(audience, cx_json_get_text(claims, "aud"));
    sbx_check(audience);
    return sbx_user_find(cx_json_get_text(claims, "userId"));
}

int64_t sbx_tokens_expiry(const sbx_signer *signer, cx_str token)
{
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init(&payload, SBX_MAX_TEXT);
    CX_AUTO(cx_json) cx_json *document = NULL;
    int64_t expires = 0;
    if (sbx_signer_verify(signer, token, &payload) &&
        cx_json_parse(cx_buf_view(&payload), &document, NULL) == CXONE_OK) {
        (void)cx_json_integer(cx_json_get(cx_json_root(document), "exp"), &expires);
    }
    return expires;
}
