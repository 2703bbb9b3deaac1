/*
 * Who logs in: from the settings, and, where a secret is not set, from the credential helper. That
 * is asked only when the secret is about to be sent, and asked anew whenever a login starts from
 * the beginning, so that a changed secret is found.
 */
#include "base/error.h"
#include "client/client_internal.h"

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

static cxone_status choose_way_in(const cx_settings *settings, cx_credentials *c, cxone_error **err)
{
    const cx_str grant = cx_settings_text(settings, CX_KEY_GRANT);
    const bool has_client = c->client_id.len != 0;
    const bool has_key = c->access_key_id.len != 0 && c->access_key_secret.len != 0;
    if (cx_str_equal(grant, CX_LIT("password")) && has_key && !has_client) {
        return cx_fail_hint(err, CXONE_ERR_CONFIG_VALUE,
                            "set client_id and client_secret, or use grant = access-key",
                            "grant = password needs a client_id");
    }
    if (!has_key) {
        c->way_in = CX_WAY_NONE;
    } else if (cx_str_equal(grant, CX_LIT("access-key")) ||
               (cx_str_equal(grant, CX_LIT("auto")) && !has_client)) {
        c->way_in = CX_WAY_ACCESS_KEY;
    } else {
        c->way_in = CX_WAY_PASSWORD;
    }
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
        .tenant_id = cx_settings_text(settings, CX_KEY_TENANT_ID),
        .client_id = value_of(client, answer, CX_KEY_CLIENT_ID),
        .client_secret = value_of(client, answer, CX_KEY_CLIENT_SECRET),
        .access_key_id = value_of(client, answer, CX_KEY_ACCESS_KEY_ID),
        .access_key_secret = value_of(client, answer, CX_KEY_ACCESS_KEY_SECRET),
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
    CX_TRY(ask(client, CX_KEY_ACCESS_KEY_SECRET, &fresh, err));
    CX_TRY(cx_client_read_credentials(client, &fresh, &found, err));
    const bool with_client = found.way_in == CX_WAY_PASSWORD;
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
