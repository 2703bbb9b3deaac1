#include "sandbox/tokens/mint.h"

#include "base/random.h"
#include "json/json.h"
#include "json/writer.h"
#include "sandbox/memory.h"

#include "base/banned.h"

/* CXone's sample access token names this kind of host, which is not the issuer. */
#define ACCESS_ISSUER  "https://auth.nice-incontact.com"
#define SUBJECT_PREFIX "user:"

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
    cx_json_member_string(w, "id", cx_str_of(user->role_id));
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
    sbx_signer_sign(signer, cx_buf_view(&payload), false, out);
}

static void mint_id(const sbx_signer *signer, const sbx_login *login, cx_buf *out)
{
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init(&payload, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &payload, 0);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "iss", login->issuer);
    write_person(&w, login->user);
    cx_json_member_string(&w, "icDomain", CX_LIT("niceincontact.com"));
    cx_json_member_string(&w, "area", cx_str_of(login->user->tenant->area));
    cx_json_member_string(&w, "userId", cx_str_of(login->user->id));
    write_times(&w, login, login->access_seconds);
    cx_json_end_object(&w);
    sbx_check(&payload);
    sbx_signer_sign(signer, cx_buf_view(&payload), true, out);
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
    sbx_signer_sign(signer, cx_buf_view(&payload), false, &tokens->refresh);
}

void sbx_tokens_mint(const sbx_signer *signer, const sbx_login *login, sbx_tokens *tokens)
{
    cx_buf_init(&tokens->access, SBX_MAX_TEXT);
    cx_buf_init(&tokens->refresh, SBX_MAX_TEXT);
    cx_buf_init(&tokens->id, SBX_MAX_TEXT);
    cx_random_uuid(cx_random_system(), tokens->session_id);
    mint_access(signer, login, &tokens->access);
    mint_id(signer, login, &tokens->id);
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

sbx_bearer_state sbx_tokens_read_access(const sbx_signer *signer, cx_str token, int64_t now_ms,
                                        const sbx_user **user)
{
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init(&payload, SBX_MAX_TEXT);
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (!sbx_signer_verify(signer, token, &payload) ||
        cx_json_parse(cx_buf_view(&payload), &document, NULL) != CXONE_OK) {
        return SBX_BEARER_UNKNOWN;
    }
    const cx_json_value *claims = cx_json_root(document);
    const sbx_user *found = user_of(claims);
    int64_t expires = 0;
    if (found == NULL || !cx_json_integer(cx_json_get(claims, "exp"), &expires)) {
        return SBX_BEARER_UNKNOWN;
    }
    *user = found;
    return expires * 1000 <= now_ms ? SBX_BEARER_EXPIRED : SBX_BEARER_VALID;
}
