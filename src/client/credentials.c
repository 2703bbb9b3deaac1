/*
 * Who logs in: from the settings, and, where a secret is not set, from the credential helper. That
 * is asked only when the secret is about to be sent, and asked anew whenever a login starts from
 * the beginning, so that a changed secret is found.
 */
#include "base/error.h"
#include "client/client_internal.h"
#include "config/environment.h"

#include "base/banned.h"

/* The value of a credential: the setting, else the helper's. */
static cx_str value_of(const cxone_client *client, const cx_helper_answer *answer, cx_key key)
{
    const cx_settings *settings = client->settings;
    if (!cx_settings_is_set(settings, key)) {
        return cx_secret_reveal(&answer->values[key]);
    }
    return cx_key_row(key)->kind == CX_KIND_SECRET
               ? cx_secret_reveal(cx_settings_secret(settings, key))
               : cx_settings_text(settings, key);
}

/* The ways in by the names that the setting `grant` has for them. */
typedef struct way {
    const char *name;
    cx_way_in way_in;
    bool with_key;      /* it sends the access key, or the user name and password */
    bool with_client;   /* it sends the client id */
    bool central;       /* it goes to the legacy server */
    const char *advice; /* what to do without a client id */
} way;

static const way ways[] = {
    {"password", CX_WAY_PASSWORD, true, true, false,
     "set client_id and client_secret, or use grant = access-key"},
    {"access-key", CX_WAY_ACCESS_KEY, true, false, false, NULL},
    {"central", CX_WAY_CENTRAL, true, true, true,
     "set client_id to APPLICATION@VENDOR, and client_secret to the business unit's number or to "
     "what NICE issued in its place"},
    {"central-client", CX_WAY_CENTRAL_CLIENT, false, true, true, NULL},
};

/* The way of the setting; auto takes the password grant with a client id, else the access key. */
static const way *chosen_way(const cx_settings *settings, bool has_client)
{
    const cx_str grant = cx_settings_text(settings, CX_KEY_GRANT);
    for (size_t i = 0; i < CX_COUNT(ways); i++) {
        if (cx_str_equal(grant, cx_str_of(ways[i].name))) {
            return &ways[i];
        }
    }
    return has_client ? &ways[0] : &ways[1];
}

/* A token that was given goes before everything. */
static cxone_status choose_way_in(const cx_settings *settings, cx_credentials *c, cxone_error **err)
{
    const bool has_client = c->client_id.len != 0;
    const bool has_key = c->access_key_id.len != 0 && c->access_key_secret.len != 0;
    const way *chosen = chosen_way(settings, has_client);
    c->central = chosen->central;
    if (c->access_token.len != 0) {
        c->way_in = CX_WAY_TOKEN;
        return CXONE_OK;
    }
    if (chosen->with_client && has_key && !has_client && chosen->advice != NULL) {
        return cx_fail_hint(err, CXONE_ERR_CONFIG_VALUE, chosen->advice,
                            "grant = %s needs a client_id", chosen->name);
    }
    const bool whole = (has_key || !chosen->with_key) && (has_client || !chosen->with_client);
    c->way_in = whole ? chosen->way_in : CX_WAY_NONE;
    return CXONE_OK;
}

cxone_status cx_client_read_credentials(const cxone_client *client, const cx_helper_answer *answer,
                                        cx_credentials *out, cxone_error **err)
{
    const cx_settings *settings = client->settings;
    const cx_str client_auth = cx_settings_text(settings, CX_KEY_CLIENT_AUTH);
    cx_credentials read = {
        .profile = cx_str_of(cx_settings_profile(settings)),
        .issuer = cx_settings_text(settings, CX_KEY_ISSUER),
        .token_url = cx_settings_text(settings, CX_KEY_TOKEN_URL),
        .userhub_url = cx_settings_text(settings, CX_KEY_USERHUB_URL),
        .area_url = cx_area_url(settings),
        .acd_url = cx_settings_text(settings, CX_KEY_ACD_URL),
        .central_url = cx_str_of(cx_environment_of(settings)->central_url),
        .api_version = cx_settings_text(settings, CX_KEY_API_VERSION),
        .tenant_id = cx_settings_text(settings, CX_KEY_TENANT_ID),
        .client_id = value_of(client, answer, CX_KEY_CLIENT_ID),
        .client_secret = value_of(client, answer, CX_KEY_CLIENT_SECRET),
        .access_key_id = value_of(client, answer, CX_KEY_ACCESS_KEY_ID),
        .access_key_secret = value_of(client, answer, CX_KEY_ACCESS_KEY_SECRET),
        .access_token = cx_secret_reveal(cx_settings_secret(settings, CX_KEY_ACCESS_TOKEN)),
        .helper = cx_settings_text(settings, CX_KEY_CREDENTIAL_COMMAND),
        .client_auth = cx_str_equal(client_auth, CX_LIT("client_secret_post"))
                           ? CX_CLIENT_SECRET_POST
                           : CX_CLIENT_SECRET_BASIC,
        .renew_margin_ms = cx_settings_duration_ms(settings, CX_KEY_RENEW_MARGIN),
        .clock_tolerance_ms = cx_settings_duration_ms(settings, CX_KEY_CLOCK_TOLERANCE),
    };
    CX_TRY(choose_way_in(settings, &read, err));
    *out = read;
    return CXONE_OK;
}

static cxone_status ask(const cxone_client *client, cx_key key, cx_helper_answer *answer,
                        cxone_error **err)
{
    if (value_of(client, answer, key).len != 0) {
        return CXONE_OK;
    }
    cx_log_line(cx_net_log(client->net), CXONE_LOG_TRACE, "* asking the credential helper for %s",
                cx_key_row(key)->name);
    return cx_helper_get(client->settings, cx_key_row(key), answer, err);
}

/* Puts a new answer, which is taken over, and the credentials made of it in place. */
static cxone_status adopt(cxone_client *client, cx_helper_answer *answer,
                          cx_credentials *credentials, cxone_error **err)
{
    CX_TRY(cx_client_read_credentials(client, answer, credentials, err));
    const cx_helper_answer before = client->answer;
    client->answer = *answer;
    *answer = before;
    return CXONE_OK;
}

static cxone_status complete_login(cxone_client *client, cx_credentials *credentials,
                                   cxone_error **err)
{
    CX_AUTO(cx_helper_answer) cx_helper_answer fresh = {0};
    cx_credentials found;
    const way *chosen = chosen_way(client->settings, credentials->client_id.len != 0);
    if (credentials->way_in == CX_WAY_TOKEN) {
        return CXONE_OK;
    }
    if (chosen->with_key) {
        CX_TRY(ask(client, CX_KEY_ACCESS_KEY_SECRET, &fresh, err));
    }
    CX_TRY(cx_client_read_credentials(client, &fresh, &found, err));
    const bool with_client = found.way_in != CX_WAY_NONE && cx_grant_of(found.way_in)->with_client;
    if (with_client) {
        CX_TRY(ask(client, CX_KEY_CLIENT_SECRET, &fresh, err));
    }
    CX_TRY(adopt(client, &fresh, credentials, err));
    client->asked_client = with_client;
    return CXONE_OK;
}

cxone_status cx_client_complete(void *context, cx_credential_need need, cx_credentials *credentials,
                                cxone_error **err)
{
    cxone_client *client = context;
    if (!cx_helper_is_configured(client->settings)) {
        return CXONE_OK;
    }
    if (need == CX_NEED_LOGIN) {
        return complete_login(client, credentials, err);
    }
    if (client->asked_client) {
        return CXONE_OK;
    }
    CX_TRY(ask(client, CX_KEY_CLIENT_SECRET, &client->answer, err));
    client->asked_client = true;
    return cx_client_read_credentials(client, &client->answer, credentials, err);
}
