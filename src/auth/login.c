#include <string.h>

#include "auth/end_session.h"
#include "auth/id_token.h"
#include "auth/login_internal.h"
#include "auth/store_entry.h"
#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/time.h"

#include "base/banned.h"

static const cx_clock *clock_of(const cx_login *login)
{
    return cx_net_clock(login->net);
}

static int64_t now_ms(const cx_login *login)
{
    return cx_clock_wall(clock_of(login));
}

/* ---------------------------------------------------------------- the store */

/* A store that fails costs speed, never a login: say so, once, and go on. */
static void warn_store(cx_login *login, const cxone_error *error)
{
    if (login->store_warned) {
        return;
    }
    login->store_warned = true;
    cx_log_line(cx_net_log(login->net), CXONE_LOG_WARNING, "the token is not kept between runs: %s",
                error != NULL && error->message != NULL ? error->message : "out of memory");
}

/* Takes over what the store has, as far as it is of these credentials and still useful. */
static cxone_status load(cx_login *login, cxone_error **err)
{
    if (login->store.get == NULL) {
        return CXONE_OK;
    }
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_error) cxone_error *failure = NULL;
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
    cx_buf_init_secret(&text, CX_MAX_STORE_ENTRY);
    cxone_status status = login->store.get(login->store.context, login->name, &text, &failure);
    if (status == CXONE_OK) {
        status = cx_store_entry_read(cx_buf_view(&text), login->binding, cx_net_hosts(login->net),
                                     &token, &tenant, &failure);
    }
    if (status == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    if (status == CXONE_ERR_STORE_UNSAFE) { /* never work around it silently */
        if (err != NULL) {
            CX_MOVE(err, failure);
        }
        return status;
    }
    if (status != CXONE_OK && status != CXONE_ERR_NOT_FOUND) {
        warn_store(login, failure);
    }
    CX_AUTO(cx_token) cx_token *held = NULL;
    cx_source_peek(login->source, &held, NULL);
    if (token != NULL && (held == NULL || held->obtained_at_ms < token->obtained_at_ms)) {
        cx_source_set_token(login->source, token);
    }
    if (tenant != NULL) {
        cx_source_set_tenant(login->source, tenant);
    }
    return CXONE_OK;
}

/* Writes what this process knows. */
static void save(cx_login *login)
{
    enum {
        DAY_MS = 86400000
    };
    if (login->store.put == NULL) {
        return;
    }
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_error) cxone_error *failure = NULL;
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
    cx_buf_init_secret(&text, CX_MAX_STORE_ENTRY);
    cx_source_peek(login->source, &token, &tenant);
    if (token == NULL) {
        return;
    }
    cx_store_entry_write(&text, login->binding, token, tenant);
    const int64_t last_use_ms = token->refresh_expires_at_ms > token->expires_at_ms
                                    ? token->refresh_expires_at_ms
                                    : token->expires_at_ms;
    /* A given token of unknown life is kept for a day. */
    const int64_t ttl_ms = last_use_ms != 0 ? last_use_ms - now_ms(login) : DAY_MS;
    cxone_status status = cx_buf_status(&text);
    if (status != CXONE_OK) {
        (void)cx_fail_status(&failure, status, "the token");
    } else if (ttl_ms > 0) {
        status = login->store.put(login->store.context, login->name, cx_buf_view(&text), ttl_ms,
                                  &failure);
    }
    if (status != CXONE_OK) {
        warn_store(login, failure);
    }
}

/* The lock between processes, as far as there is something to guard; -1 else. */
static int lock_store(const cx_login *login, int64_t deadline_ms)
{
    int lock = -1;
    if (login->store.get != NULL && login->lock_folder.len != 0) {
        cx_store_lock(login->lock_folder, login->name, clock_of(login), deadline_ms, &lock);
    }
    return lock;
}

void cx_login_save_tenant(cx_login *login, int64_t deadline_ms)
{
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_token) cx_token *held = NULL;
    CX_AUTO(cx_token) cx_token *stored = NULL;
    CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
    cx_buf_init_secret(&text, CX_MAX_STORE_ENTRY);
    if (login->store.get == NULL) {
        return;
    }
    const int lock = lock_store(login, deadline_ms);
    cx_source_peek(login->source, &held, NULL);
    if (held != NULL &&
        login->store.get(login->store.context, login->name, &text, NULL) == CXONE_OK &&
        cx_store_entry_read(cx_buf_view(&text), login->binding, cx_net_hosts(login->net), &stored,
                            &tenant, NULL) == CXONE_OK &&
        cx_str_equal_secret(cx_secret_reveal(&stored->access), cx_secret_reveal(&held->access))) {
        save(login);
    }
    cx_store_unlock(lock);
}

cxone_status cx_login_look(cx_login *login, cxone_error **err)
{
    if (!login->store_read) {
        CX_TRY(load(login, err));
        login->store_read = true;
    }
    return CXONE_OK;
}

/* ---------------------------------------------------------------- the token */

/* Checks the id_token that came along, where there is one and the issuer says what its keys are. */
static cxone_status check_id_token(cx_login *login, const cx_json *metadata, const cx_token *token,
                                   cx_str nonce, int64_t deadline_ms, cxone_error **err)
{
    const cx_str jwks_uri = cx_json_get_text(cx_json_root(metadata), "jwks_uri");
    if (!cx_secret_is_set(&token->id) || jwks_uri.len == 0) {
        return nonce.len == 0 ? CXONE_OK
                              : cx_fail(err, CXONE_ERR_ID_TOKEN,
                                        "the login brought no id_token that could be checked");
    }
    const cx_id_token_rules rules = {
        .issuer = login->credentials.issuer,
        .client_id = login->credentials.client_id,
        .nonce = nonce,
        .access_token = cx_secret_reveal(&token->access),
        .now_ms = now_ms(login),
        .drift_ms = login->credentials.clock_tolerance_ms,
        .granted_now = true,
    };
    CX_AUTO(cx_json) cx_json *claims = NULL;
    return cx_id_token_validate(cx_secret_reveal(&token->id), &rules, &login->keys, login->net,
                                jwks_uri, deadline_ms, &claims, err);
}

cxone_status cx_login_complete(cx_login *login, cx_credential_need need, cxone_error **err)
{
    return login->more.complete == NULL
               ? CXONE_OK
               : login->more.complete(login->more.context, need, &login->credentials, err);
}

static cxone_status run_grant(cx_login *login, const cx_grant *grant, const cx_grant_inputs *inputs,
                              cx_str nonce, int64_t deadline_ms, cx_token **out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf url;
    CX_AUTO(cx_json) cx_json *metadata = NULL;
    CX_AUTO(cx_token) cx_token *token = NULL;
    cx_buf_init(&url, CX_MAX_URL);
    if (grant->with_client) {
        CX_TRY(cx_login_complete(login, CX_NEED_CLIENT, err));
    }
    CX_TRY(cx_login_endpoint(login, grant, inputs->old, deadline_ms, &url, &metadata, err));
    if (metadata == NULL &&
        nonce.len != 0) { /* token_url is set, but an id_token is to be checked */
        CX_TRY(cx_login_metadata(login, deadline_ms, &metadata, err));
    }
    cx_log_line(cx_net_log(login->net), CXONE_LOG_TRACE, "* asking for a token: grant %s",
                grant->name);
    CX_TRY(cx_grant_send(grant, login->net, &login->credentials, cx_buf_view(&url), inputs,
                         deadline_ms, &token, err));
    CX_TRY(check_id_token(login, metadata, token, nonce, deadline_ms, err));
    CX_MOVE(out, token);
    return CXONE_OK;
}

/* That a token which was given is over: nobody but who gave it can help. */
static cxone_status fail_expired(const cx_login *login, const cx_token *token, cxone_error **err)
{
    char expiry[32];
    char now[32];
    cx_time_format(token->expires_at_ms, expiry);
    cx_time_format(now_ms(login), now);
    return cx_fail_hint(err, CXONE_ERR_UNAUTHORIZED,
                        login->credentials.way_in == CX_WAY_TOKEN
                            ? "set access_token (CXONE_ACCESS_TOKEN) to a new one, or unset it to "
                              "log in otherwise"
                            : "give another one, or log in otherwise",
                        "the access token that was given expired at %s; by this machine's clock "
                        "it is %s",
                        expiry, now);
}

/* The token of the setting, which takes no login. */
static cxone_status take_given(const cx_login *login, cx_token **out, cxone_error **err)
{
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_TRY(cx_token_from_text(login->credentials.access_token, now_ms(login), &token, err));
    if (!cx_token_is_fresh(token, now_ms(login), 0)) {
        return fail_expired(login, token, err);
    }
    CX_MOVE(out, token);
    return CXONE_OK;
}

static cxone_status first_grant(cx_login *login, int64_t deadline_ms, cx_token **out,
                                cxone_error **err)
{
    CX_TRY(cx_login_complete(login, CX_NEED_LOGIN, err));
    const cx_grant *grant = cx_grant_of(login->credentials.way_in);
    if (grant == cx_grant_given()) {
        return take_given(login, out, err);
    }
    if (grant == NULL && login->credentials.helper.len != 0) {
        return cx_fail_hint(err, CXONE_ERR_CREDENTIALS_MISSING,
                            "set access_key_id, and give the helper its secret: "
                            "cxone config set access_key_secret",
                            "no credentials are configured, and the credential helper has none");
    }
    if (grant == NULL) {
        return cx_fail_hint(err, CXONE_ERR_CREDENTIALS_MISSING,
                            "set access_key_id and access_key_secret, and for the password grant "
                            "client_id and client_secret too",
                            "no credentials are configured");
    }
    cx_source_set_tenant(login->source, NULL); /* it may have moved since it was discovered */
    const cx_grant_inputs inputs = {.old = NULL};
    return run_grant(login, grant, &inputs, CX_LIT(""), deadline_ms, out, err);
}

/* Whether a failure to refresh means that the refresh token is dead, so that the first grant helps.
 */
static bool is_dead_refresh(cxone_status status)
{
    const cxone_status_class class_ = cx_status_class_of(status);
    return class_ == CXONE_CLASS_AUTH || class_ == CXONE_CLASS_API ||
           status == CXONE_ERR_TRANSFER; /* used up, perhaps, without an answer */
}

static cxone_status obtain(cx_login *login, const cx_token *old, int64_t deadline_ms,
                           cx_token **out, cxone_error **err)
{
    const cx_grant *grant = old != NULL ? cx_grant_find(cx_str_of(old->grant))->refresh : NULL;
    if (grant != NULL && cx_token_can_refresh(old, now_ms(login))) {
        const cx_grant_inputs inputs = {.old = old};
        const cxone_status status =
            run_grant(login, grant, &inputs, CX_LIT(""), deadline_ms, out, err);
        if (status == CXONE_OK || !is_dead_refresh(status)) {
            return status;
        }
        cx_log_line(cx_net_log(login->net), CXONE_LOG_TRACE,
                    "* the refresh token did not work (%s); logging in anew",
                    cx_status_text(status));
        cx_error_clear(err);
    }
    if (old != NULL && cx_token_is_given(old) && login->credentials.way_in == CX_WAY_NONE &&
        !cx_token_is_fresh(old, now_ms(login), 0)) {
        return fail_expired(login, old, err);
    }
    return first_grant(login, deadline_ms, out, err);
}

/* A reference to the token at hand, if it is good now; `*stale` gets one that is not. */
static cx_token *good_token(cx_login *login, cx_token **stale)
{
    cx_token *token = NULL;
    cx_source_peek(login->source, &token, NULL);
    if (token == NULL ||
        (!cx_source_is_refused(login->source, &token->access) &&
         cx_token_is_fresh(token, now_ms(login), login->credentials.renew_margin_ms))) {
        return token;
    }
    if (stale != NULL) {
        *stale = token;
    } else {
        cx_token_unref(token);
    }
    return NULL;
}

/* Under both locks: looks into the store again, since another process may have logged in while this
 * one waited; then logs in. */
static cxone_status log_in(cx_login *login, bool anew, int64_t deadline_ms, cx_token **out,
                           cxone_error **err)
{
    CX_AUTO(cx_token) cx_token *stale = NULL;
    CX_AUTO(cx_token) cx_token *token = NULL;
    if (!anew) {
        CX_TRY(load(login, err));
        token = good_token(login, &stale);
    }
    if (token == NULL) {
        CX_TRY(anew ? first_grant(login, deadline_ms, &token, err)
                    : obtain(login, stale, deadline_ms, &token, err));
        cx_source_set_token(login->source, token);
        save(login);
    }
    CX_MOVE(out, token);
    return CXONE_OK;
}

static cxone_status log_in_once(cx_login *login, bool anew, int64_t deadline_ms, cx_token **out,
                                cxone_error **err)
{
    CX_AUTO(cx_error) cxone_error *failure = NULL;
    const int lock = lock_store(login, deadline_ms);
    const cxone_status status = log_in(login, anew, deadline_ms, out, &failure);
    cx_store_unlock(lock);
    cx_source_end(login->source, status, failure);
    if (status != CXONE_OK && err != NULL) {
        CX_MOVE(err, failure);
    }
    return status;
}

cxone_status cx_login_token(cx_login *login, int64_t deadline_ms, cx_token **out, cxone_error **err)
{
    CX_TRY(cx_login_look(login, err));
    for (;;) {
        cx_token *token = good_token(login, NULL);
        if (token != NULL) {
            *out = token;
            return CXONE_OK;
        }
        bool shared = false;
        CX_TRY(cx_source_begin(login->source, clock_of(login), deadline_ms, &shared, err));
        if (!shared) {
            return log_in_once(login, false, deadline_ms, out, err);
        }
    }
}

cxone_status cx_login_peek(cx_login *login, cx_token **out, cxone_error **err)
{
    if (!login->store_read) {
        CX_TRY(load(login, err));
        login->store_read = true;
    }
    *out = good_token(login, NULL);
    return CXONE_OK;
}

cxone_status cx_login_anew(cx_login *login, int64_t deadline_ms, cx_token **out, cxone_error **err)
{
    bool shared = false;
    CX_TRY(cx_source_begin(login->source, clock_of(login), deadline_ms, &shared, err));
    if (shared) {
        return cx_login_token(login, deadline_ms, out, err);
    }
    return log_in_once(login, true, deadline_ms, out, err);
}

/* Puts a token in place that did not come by the first grant, and keeps it. */
static void adopt(cx_login *login, cx_token *token)
{
    cx_source_set_tenant(login->source, NULL);
    cx_source_set_token(login->source, token);
    save(login);
}

cxone_status cx_login_exchange(cx_login *login, const cx_grant *grant,
                               const cx_grant_inputs *inputs, cx_str nonce, int64_t deadline_ms,
                               cx_token **out, cxone_error **err)
{
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_TRY(run_grant(login, grant, inputs, nonce, deadline_ms, &token, err));
    adopt(login, token);
    CX_MOVE(out, token);
    return CXONE_OK;
}

cxone_status cx_login_give(cx_login *login, cx_str text, cx_token **out, cxone_error **err)
{
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_TRY(cx_token_from_text(text, now_ms(login), &token, err));
    if (!cx_token_is_fresh(token, now_ms(login), 0)) {
        return fail_expired(login, token, err);
    }
    adopt(login, token);
    CX_MOVE(out, token);
    return CXONE_OK;
}

const cx_credentials *cx_login_credentials(const cx_login *login)
{
    return &login->credentials;
}

cx_net *cx_login_net(const cx_login *login)
{
    return login->net;
}

/* Asks for the end of the session that a token belongs to, where the issuer offers that: as well as
 * it can be done, and in a time that nobody minds. */
static void end_session(cx_login *login, const cx_token *token, bool *asked)
{
    enum {
        PATIENCE_MS = 10000
    };
    if (token == NULL || !cx_secret_is_set(&token->id)) {
        return;
    }
    CX_AUTO(cx_error) cxone_error *failure = NULL;
    const int64_t soon_ms = cx_clock_monotonic(clock_of(login)) + PATIENCE_MS;
    const int64_t deadline_ms = cx_net_deadline(login->net);
    const cxone_status status =
        cx_end_session(login->net, login->credentials.issuer, cx_secret_reveal(&token->id),
                       soon_ms < deadline_ms ? soon_ms : deadline_ms, asked, &failure);
    if (status != CXONE_OK) {
        cx_log_line(cx_net_log(login->net), CXONE_LOG_WARNING,
                    "the token is forgotten, but the session at %.*s may go on: %s",
                    CX_STR_ARG(login->credentials.issuer),
                    failure != NULL && failure->message != NULL ? failure->message
                                                                : cx_status_text(status));
    }
}

/* Forgetting comes first and does not depend on anything. */
cxone_status cx_login_forget(cx_login *login, bool *found, bool *asked, cxone_error **err)
{
    CX_AUTO(cx_token) cx_token *token = NULL;
    cxone_status status = CXONE_OK;
    bool stored = false;
    *asked = false;
    /* What cannot be read, for whatever reason, is forgotten all the same. */
    (void)!cx_login_look(login, NULL);
    cx_source_peek(login->source, &token, NULL);
    cx_source_set_token(login->source, NULL);
    cx_source_set_tenant(login->source, NULL);
    if (login->store.remove != NULL) {
        const int lock = lock_store(login, cx_net_deadline(login->net));
        status = login->store.remove(login->store.context, login->name, &stored, err);
        cx_store_unlock(lock);
    }
    *found = token != NULL || stored;
    end_session(login, token, asked);
    return status;
}

const char *cx_login_store_kind(const cx_login *login)
{
    return login->store.kind;
}

/* ---------------------------------------------------------------- life cycle */

static cxone_status get_bearer(void *context, int64_t deadline_ms, cx_secret *out,
                               cxone_error **err)
{
    CX_AUTO(cx_token) cx_token *token = NULL;
    CX_TRY(cx_login_token(context, deadline_ms, &token, err));
    return cx_secret_set(out, cx_secret_reveal(&token->access)) == CXONE_OK ? CXONE_OK
                                                                            : cx_fail_nomem(err);
}

/* The tenant as far as it is known without asking; else the credentials stand for it. */
static void name_tenant(void *context, char out[CX_MAX_TENANT])
{
    const cx_login *login = context;
    CX_AUTO(cx_token) cx_token *token = NULL;
    cx_source_peek(login->source, &token, NULL);
    cx_str name = login->credentials.tenant_id;
    if (name.len == 0 && token != NULL) {
        name = cx_token_claim(token, "tenantId");
    }
    if (name.len == 0 || name.len >= CX_MAX_TENANT) {
        name = cx_str_of(login->name);
    }
    memcpy(out, name.ptr, name.len);
    out[name.len] = '\0';
}

/* Whether there is a way to another token than the one that was given. */
static bool can_log_in(const cx_login *login)
{
    const cx_credentials *c = &login->credentials;
    return c->way_in != CX_WAY_TOKEN && (c->way_in != CX_WAY_NONE || c->helper.len != 0);
}

/* A token that was minted because the one before it was refused, and is refused at once itself, is
 * not the trouble: CXone answers 401 to wrong paths too. Do not log in again for each such call. */
static bool bearer_refused(void *context, const cx_secret *token)
{
    enum {
        YOUNG_MS = 60000
    };
    cx_login *login = context;
    CX_AUTO(cx_token) cx_token *held = NULL;
    cx_source_peek(login->source, &held, NULL);
    const bool is_held = held != NULL && cx_str_equal_secret(cx_secret_reveal(&held->access),
                                                             cx_secret_reveal(token));
    if (is_held && login->refused_before && now_ms(login) - held->obtained_at_ms < YOUNG_MS) {
        return false;
    }
    if (is_held && cx_token_is_given(held) && !can_log_in(login)) {
        cx_log_line(cx_net_log(login->net), CXONE_LOG_WARNING,
                    "CXone does not take the access token that was given, and it cannot be "
                    "renewed");
        return false;
    }
    login->refused_before = true;
    cx_source_refuse(login->source, token);
    return true;
}

static cxone_status identify(cx_login *login, cxone_error **err)
{
    const cx_credentials *c = &login->credentials;
    const cx_grant *grant = cx_grant_of(c->way_in);
    const cx_str way = cx_str_of(grant != NULL ? grant->name : "");
    const cx_str who[] = {c->profile,       c->issuer,    c->token_url,
                          c->userhub_url,   c->area_url,  c->tenant_id,
                          c->access_key_id, c->client_id, way};
    CX_TRY(cx_digest_texts(who, CX_COUNT(who), login->name, err));
    const cx_str all[] = {cx_str_of(login->name), c->client_secret, c->access_key_secret,
                          c->access_token,
                          c->helper}; /* which stands for the secrets that it has */
    return cx_digest_texts(all, CX_COUNT(all), login->binding, err);
}

cxone_status cx_login_new(const cx_login_options *options, cx_login **out, cxone_error **err)
{
    CX_AUTO(cx_login) cx_login *login = cx_alloc_zero(1, sizeof *login);
    if (login == NULL) {
        if (options->store.destroy != NULL) {
            options->store.destroy(options->store.context);
        }
        return cx_fail_nomem(err);
    }
    login->credentials = options->credentials;
    login->more = options->more;
    login->net = options->net;
    login->store = options->store;
    login->lock_folder = options->lock_folder;
    cx_buf_init(&login->central_acd, CX_MAX_URL);
    CX_TRY(identify(login, err));
    CX_TRY(cx_source_open(login->binding, &login->source, err));
    cx_net_set_bearer_source(login->net,
                             (cx_bearer_source){login, get_bearer, bearer_refused, name_tenant});
    CX_MOVE(out, login);
    return CXONE_OK;
}

void cx_login_free(cx_login *login)
{
    if (login != NULL) {
        cx_source_close(login->source);
        cx_keys_deinit(&login->keys);
        cx_buf_deinit(&login->central_acd);
        if (login->store.destroy != NULL) {
            login->store.destroy(login->store.context);
        }
        cx_free(login);
    }
}
