#include "auth/token.h"

#include "auth/grant.h"
#include "auth/jwt.h"
#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"

#include "base/banned.h"

/* The claims that are kept, by CXone's names, and what the legacy server's answer calls them. */
static const struct {
    const char *name;
    const char *in_reply; /* NULL: it does not have it */
} kept[] = {
    {"sub", NULL},
    {"name", NULL},
    {"given_name", NULL},
    {"family_name", NULL},
    {"userId", NULL},
    {"tenantId", NULL},
    {"tenant", NULL},
    {"icBUId", "bus_no"},
    {"icAgentId", "agent_id"},
    {"area", NULL},
    {"iss", NULL},
    {"icClusterId", NULL},
    {CX_CLAIM_ACD_URL, CX_CLAIM_ACD_URL},
    {CX_CLAIM_REFRESH_URL, CX_CLAIM_REFRESH_URL},
};

/* What each field is called by CXone's different endpoints; the first that is there counts. */
enum {
    SPELLINGS = 4
};
typedef const char *const spellings[SPELLINGS];
static spellings access_names = {"access_token", "accessToken", "token"};
static spellings refresh_names = {"refresh_token", "refreshToken"};
static spellings id_names = {"id_token", "idToken"};
static spellings lifetime_names = {"expires_in", "expiresIn", "tokenExpirationTimeSec",
                                   "accessTokenExpiry"};
static spellings refresh_lifetime_names = {"refresh_token_expires_in",
                                           "refreshTokenExpirationTimeSec"};

static const cx_json_value *find(const cx_json_value *object, const spellings *names)
{
    for (size_t i = 0; i < SPELLINGS && (*names)[i] != NULL; i++) {
        const cx_json_value *value = cx_json_get(object, (*names)[i]);
        if (value != NULL) {
            return value;
        }
    }
    return NULL;
}

cx_token *cx_token_ref(cx_token *token)
{
    __atomic_add_fetch(&token->references, 1, __ATOMIC_RELAXED);
    return token;
}

void cx_token_unref(cx_token *token)
{
    if (token != NULL && __atomic_sub_fetch(&token->references, 1, __ATOMIC_ACQ_REL) == 0) {
        cx_secret_deinit(&token->access);
        cx_secret_deinit(&token->refresh);
        cx_secret_deinit(&token->id);
        cx_json_free(token->claims);
        cx_free(token);
    }
}

static cx_token *new_token(void)
{
    cx_token *token = cx_alloc_zero(1, sizeof *token);
    if (token != NULL) {
        token->references = 1;
    }
    return token;
}

enum {
    LONGEST_LIFETIME_S = 366 * 86400
};

/* Seconds as milliseconds; 0, which is "not known", for what no token lives. */
static int64_t sane_lifetime_ms(int64_t seconds)
{
    return seconds > 0 && seconds <= LONGEST_LIFETIME_S ? seconds * 1000 : 0;
}

/* A lifetime in milliseconds: a number or digits, seconds from now or (where it is far too large
 * for that) seconds since 1970. 0: not known. */
static int64_t lifetime_ms(const cx_json_value *value, int64_t now_ms)
{
    int64_t seconds = 0;
    if (!cx_json_lenient_integer(value, &seconds) || seconds <= 0) {
        return 0;
    }
    return sane_lifetime_ms(seconds <= LONGEST_LIFETIME_S ? seconds : seconds - now_ms / 1000);
}

/* How long a JWT says that it lives (exp - iat, so that the two clocks need not agree). */
static int64_t jwt_lifetime_ms(const cx_json_value *claims)
{
    int64_t issued = 0;
    int64_t expires = 0;
    const bool known = cx_json_integer(cx_json_get(claims, "iat"), &issued) &&
                       cx_json_integer(cx_json_get(claims, "exp"), &expires);
    return known && issued >= 0 && expires > issued ? sane_lifetime_ms(expires - issued) : 0;
}

/* Claims of a token that need not be a JWT: NULL then. Fails only for want of memory. */
static cxone_status optional_claims(cx_str token, cx_json **out, cxone_error **err)
{
    if (cx_jwt_claims(token, out, NULL) == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    return CXONE_OK;
}

static void write_claim(cx_json_writer *w, const char *name, const cx_json_value *value)
{
    int64_t number = 0;
    if (cx_json_integer(value, &number)) {
        char digits[24];
        cx_buf text;
        cx_buf_init(&text, sizeof digits);
        cx_buf_printf(&text, "%lld", (long long)number);
        cx_json_member_string(w, name, cx_buf_view(&text));
        cx_buf_deinit(&text);
    } else {
        cx_json_member_text(w, name, cx_json_text(value));
    }
}

/* Where claims are looked for, the best place first; any may be NULL. */
typedef struct claim_sources {
    const cx_json_value *id;
    const cx_json_value *access;
    const cx_json_value *reply;
    const cx_json_value *old;
} claim_sources;

static const cx_json_value *find_claim(const claim_sources *from, size_t row)
{
    const cx_json_value *value = cx_json_get(from->id, kept[row].name);
    value = value != NULL ? value : cx_json_get(from->access, kept[row].name);
    if (value == NULL && kept[row].in_reply != NULL) {
        value = cx_json_get(from->reply, kept[row].in_reply);
    }
    return value != NULL ? value : cx_json_get(from->old, kept[row].name);
}

/* Keeps the claims as texts. */
static cxone_status keep_claims(cx_token *token, const claim_sources *from, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    cx_buf_init(&text, CX_MAX_TOKEN);
    cx_json_writer_init(&w, &text, 0);
    cx_json_begin_object(&w);
    for (size_t i = 0; i < CX_COUNT(kept); i++) {
        write_claim(&w, kept[i].name, find_claim(from, i));
    }
    cx_json_end_object(&w);
    CX_TRY(cx_buf_check(&text, "the token's claims", err));
    return cx_json_parse(cx_buf_view(&text), &token->claims, err);
}

static cxone_status fill(cx_token *token, const cx_json_value *reply, int64_t sent_at_ms,
                         const cx_json_value *old_claims, cxone_error **err)
{
    enum {
        UNKNOWN_LIFETIME_MS = 300000
    }; /* short, so that a wrong guess costs one renewal */
    const cx_str access = cx_json_text(find(reply, &access_names));
    const cx_str refresh = cx_json_text(find(reply, &refresh_names));
    const cx_str id = cx_json_text(find(reply, &id_names));
    if (access.len == 0 || access.len > CX_MAX_TOKEN || refresh.len > CX_MAX_TOKEN ||
        id.len > CX_MAX_TOKEN) {
        return cx_fail(err, CXONE_ERR_TOKEN, "the answer holds no usable access token");
    }
    if (cx_secret_set(&token->access, access) != CXONE_OK ||
        cx_secret_set(&token->refresh, refresh) != CXONE_OK ||
        cx_secret_set(&token->id, id) != CXONE_OK) {
        return cx_fail_nomem(err);
    }
    CX_AUTO(cx_json) cx_json *id_claims = NULL;
    CX_AUTO(cx_json) cx_json *access_claims = NULL;
    CX_AUTO(cx_json) cx_json *refresh_claims = NULL;
    CX_TRY(optional_claims(id, &id_claims, err));
    CX_TRY(optional_claims(access, &access_claims, err));
    CX_TRY(optional_claims(refresh, &refresh_claims, err));

    int64_t lifetime = lifetime_ms(find(reply, &lifetime_names), sent_at_ms);
    lifetime = lifetime != 0 ? lifetime : jwt_lifetime_ms(cx_json_root(access_claims));
    int64_t refresh_lifetime = lifetime_ms(find(reply, &refresh_lifetime_names), sent_at_ms);
    refresh_lifetime =
        refresh_lifetime != 0 ? refresh_lifetime : jwt_lifetime_ms(cx_json_root(refresh_claims));
    token->obtained_at_ms = sent_at_ms;
    token->expires_at_ms = sent_at_ms + (lifetime != 0 ? lifetime : UNKNOWN_LIFETIME_MS);
    token->refresh_expires_at_ms = refresh_lifetime != 0 ? sent_at_ms + refresh_lifetime : 0;
    const claim_sources from = {cx_json_root(id_claims), cx_json_root(access_claims), reply,
                                old_claims};
    return keep_claims(token, &from, err);
}

cxone_status cx_token_from_reply(cx_str body, const char *grant, int64_t sent_at_ms,
                                 const cx_json_value *old_claims, cx_token **out, cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    CX_TRY(cx_json_parse(body, &document, err));
    cx_json_hide(document);
    CX_AUTO(cx_token) cx_token *token = new_token();
    if (token == NULL) {
        return cx_fail_nomem(err);
    }
    token->grant = grant;
    CX_TRY(fill(token, cx_json_root(document), sent_at_ms, old_claims, err));
    CX_MOVE(out, token);
    return CXONE_OK;
}

/* Visible ASCII: anything else would be no header, and probably no token. */
static bool looks_like_token(cx_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '!' || text.ptr[i] > '~') {
            return false;
        }
    }
    return text.len != 0 && text.len <= CX_MAX_TOKEN;
}

cxone_status cx_token_from_text(cx_str text, int64_t now_ms, cx_token **out, cxone_error **err)
{
    static const int64_t last_s = INT64_MAX / 1000;
    CX_AUTO(cx_json) cx_json *claims = NULL;
    int64_t expires_s = 0;
    if (!looks_like_token(text)) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "what was given is no access token: it is empty, too long, or has blanks "
                       "or control characters");
    }
    CX_TRY(optional_claims(text, &claims, err));
    CX_AUTO(cx_token) cx_token *token = new_token();
    if (token == NULL || cx_secret_set(&token->access, text) != CXONE_OK) {
        return cx_fail_nomem(err);
    }
    token->grant = cx_grant_given()->name;
    token->obtained_at_ms = now_ms;
    if (cx_json_integer(cx_json_get(cx_json_root(claims), "exp"), &expires_s) && expires_s > 0 &&
        expires_s <= last_s) {
        token->expires_at_ms = expires_s * 1000;
    }
    const claim_sources from = {.access = cx_json_root(claims)};
    CX_TRY(keep_claims(token, &from, err));
    CX_MOVE(out, token);
    return CXONE_OK;
}

bool cx_token_is_given(const cx_token *token)
{
    return token->grant == cx_grant_given()->name;
}

bool cx_token_is_fresh(const cx_token *token, int64_t now_ms, int64_t margin_ms)
{
    if (cx_token_is_given(token)) {
        return token->expires_at_ms == 0 || now_ms < token->expires_at_ms;
    }
    const int64_t half_life = (token->expires_at_ms - token->obtained_at_ms) / 2;
    const int64_t margin = margin_ms < half_life ? margin_ms : half_life;
    /* A token from the future means that the clock was set back: its expiry means nothing then. */
    return token->obtained_at_ms <= now_ms + 60000 && now_ms < token->expires_at_ms - margin;
}

bool cx_token_can_refresh(const cx_token *token, int64_t now_ms)
{
    return cx_secret_is_set(&token->refresh) &&
           (token->refresh_expires_at_ms == 0 || now_ms < token->refresh_expires_at_ms);
}

cx_str cx_token_claim(const cx_token *token, const char *name)
{
    return cx_json_get_text(cx_json_root(token->claims), name);
}

void cx_token_write(cx_json_writer *w, const cx_token *token)
{
    cx_json_begin_object(w);
    cx_json_member_string(w, "access_token", cx_secret_reveal(&token->access));
    cx_json_member_text(w, "refresh_token", cx_secret_reveal(&token->refresh));
    cx_json_member_text(w, "id_token", cx_secret_reveal(&token->id));
    cx_json_member_integer(w, "obtained_at_ms", token->obtained_at_ms);
    cx_json_member_integer(w, "expires_at_ms", token->expires_at_ms);
    cx_json_member_integer(w, "refresh_expires_at_ms", token->refresh_expires_at_ms);
    cx_json_member_string(w, "grant", cx_str_of(token->grant));
    cx_json_key(w, "claims");
    cx_json_write_value(w, cx_json_root(token->claims));
    cx_json_end_object(w);
}

cxone_status cx_token_read(const cx_json_value *object, cx_token **out, cxone_error **err)
{
    CX_AUTO(cx_token) cx_token *token = new_token();
    if (token == NULL) {
        return cx_fail_nomem(err);
    }
    const cx_str access = cx_json_get_text(object, "access_token");
    const cx_grant *grant = cx_grant_find(cx_json_get_text(object, "grant"));
    const bool whole =
        cx_json_integer(cx_json_get(object, "obtained_at_ms"), &token->obtained_at_ms) &&
        cx_json_integer(cx_json_get(object, "expires_at_ms"), &token->expires_at_ms) &&
        cx_json_integer(cx_json_get(object, "refresh_expires_at_ms"),
                        &token->refresh_expires_at_ms);
    if (!whole || access.len == 0 || grant == NULL) {
        return cx_fail(err, CXONE_ERR_STORE, "the stored token is damaged");
    }
    token->grant = grant->name;
    token->cached = true;
    if (cx_secret_set(&token->access, access) != CXONE_OK ||
        cx_secret_set(&token->refresh, cx_json_get_text(object, "refresh_token")) != CXONE_OK ||
        cx_secret_set(&token->id, cx_json_get_text(object, "id_token")) != CXONE_OK) {
        return cx_fail_nomem(err);
    }
    const claim_sources from = {.old = cx_json_get(object, "claims")};
    CX_TRY(keep_claims(token, &from, err));
    CX_MOVE(out, token);
    return CXONE_OK;
}
