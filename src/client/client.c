#include "cxone/client.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "client/client_internal.h"
#include "net/curl_transport.h"
#include "net/url.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- from settings to the layers */

/* $XDG_STATE_HOME/cxone, else ~/.local/state/cxone; NULL without a home. */
static cxone_status find_state_folder(char **out, cxone_error **err)
{
    const char *state = getenv("XDG_STATE_HOME"); /* NOLINT(concurrency-mt-unsafe): read-only */
    const char *home = getenv("HOME");            /* NOLINT(concurrency-mt-unsafe): read-only */
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, CX_MAX_SETTING);
    if (state != NULL && state[0] == '/') {
        cx_buf_printf(&path, "%s/cxone", state);
    } else if (home != NULL && home[0] == '/') {
        cx_buf_printf(&path, "%s/.local/state/cxone", home);
    } else {
        return CXONE_OK;
    }
    const cxone_status status = cx_buf_take(&path, out);
    return status == CXONE_OK ? CXONE_OK : cx_fail_status(err, status, "the state folder");
}

/* The hosts that the user named: by URL, or in the list. */
static cxone_status add_named_hosts(const cx_settings *settings, cx_hosts *hosts, cxone_error **err)
{
    static const cx_key urls[] = {CX_KEY_ISSUER, CX_KEY_TOKEN_URL, CX_KEY_ACD_URL,
                                  CX_KEY_DIGITAL_URL, CX_KEY_USERHUB_URL};
    for (size_t i = 0; i < CX_COUNT(urls); i++) {
        if (!cx_settings_is_set(settings, urls[i])) {
            continue;
        }
        CX_AUTO(cx_url) cx_url *url = NULL;
        CX_TRY(cx_url_parse(cx_settings_text(settings, urls[i]), &url, err));
        CX_TRY(cx_hosts_add(hosts, cx_url_host(url), err));
    }
    cx_str rest = cx_settings_text(settings, CX_KEY_TRUSTED_HOSTS);
    cx_str host;
    while (cx_settings_next_item(&rest, &host)) {
        CX_TRY(cx_hosts_add(hosts, host, err));
    }
    return CXONE_OK;
}

static cxone_status build_hosts(const cx_settings *settings, cx_hosts **out, cxone_error **err)
{
    CX_AUTO(cx_hosts) cx_hosts *hosts = NULL;
    CX_AUTO(cx_url) cx_url *issuer = NULL;
    CX_TRY(cx_hosts_new(&hosts, err));
    CX_TRY(cx_url_parse(cx_settings_text(settings, CX_KEY_ISSUER), &issuer, err));
    if (cx_url_is_loopback(issuer)) {
        cx_hosts_set_loopback(hosts);
    }
    CX_TRY(add_named_hosts(settings, hosts, err));
    CX_MOVE(out, hosts);
    return CXONE_OK;
}

/* CXone's limits, and what the settings say instead. */
static cx_governing read_governing(const cx_settings *settings)
{
    cx_governing governing = {
        .max_rps = (uint32_t)cx_settings_integer(settings, CX_KEY_MAX_RPS),
        .max_concurrency = (unsigned)cx_settings_integer(settings, CX_KEY_MAX_CONCURRENCY),
        .max_wait_ms = cx_settings_duration_ms(settings, CX_KEY_MAX_WAIT),
        .breaker = {.failures = (unsigned)cx_settings_integer(settings, CX_KEY_BREAKER_FAILURES),
                    .pause_ms = cx_settings_duration_ms(settings, CX_KEY_BREAKER_PAUSE)},
    };
    for (size_t i = 0; i < CX_RATE_COUNT; i++) {
        governing.quotas[i] = cx_rate_rows[i].quota;
    }
    cx_str rest = cx_settings_text(settings, CX_KEY_RATES);
    cx_str item;
    cx_str name;
    cx_quota quota;
    while (cx_settings_next_item(&rest, &item)) {
        /* Cannot fail: what is stored was checked, and a unit test holds the names together. */
        const size_t row =
            cx_scan_named_quota(item, &name, &quota) ? cx_rate_find(name) : CX_RATE_COUNT;
        if (row < CX_RATE_COUNT) {
            governing.quotas[row] = quota;
        }
    }
    return governing;
}

static cxone_status build_net(cxone_client *client, const cxone_client_options *options,
                              const cx_seams *seams, cxone_error **err)
{
    const cx_settings *settings = client->settings;
    const cx_curl_options curl = {
        .clock = seams->clock,
        .connect_timeout_ms = cx_settings_duration_ms(settings, CX_KEY_CONNECT_TIMEOUT),
        .ca_file = cx_settings_text(settings, CX_KEY_CACERT),
        .client_cert = cx_settings_text(settings, CX_KEY_CLIENT_CERT),
        .client_key = cx_settings_text(settings, CX_KEY_CLIENT_KEY),
        .client_key_passphrase =
            cx_secret_reveal(cx_settings_secret(settings, CX_KEY_CLIENT_KEY_PASSPHRASE)),
    };
    cx_net_options net = {
        .clock = seams->clock,
        .random = seams->random,
        .log = {options->log, options->log_payload},
        .timeout_ms = cx_settings_duration_ms(settings, CX_KEY_TIMEOUT),
        .retries = (unsigned)cx_settings_integer(settings, CX_KEY_RETRIES),
        .governing = read_governing(settings),
    };
    CX_AUTO(cx_hosts) cx_hosts *hosts = NULL;
    CX_AUTO(cx_governor) cx_governor *governor = NULL;
    CX_TRY(build_hosts(settings, &hosts, err));
    CX_TRY(cx_governor_open(&governor, err));
    CX_TRY(cx_curl_transport_new(&curl, &net.transport, err));
    CX_MOVE(&net.hosts, hosts);
    CX_MOVE(&net.governor, governor);
    return cx_net_new(&net, &client->net, err);
}

/* ---------------------------------------------------------------- the token store */

/* "auto" is the keyring where there is one. Without one the token is not kept: no warning at every
 * run in a container, since a login says where its token is kept; the trace says why. */
static cxone_status build_store(const cxone_client *client, cx_store *out, cxone_error **err)
{
    const cx_str kind = cx_settings_text(client->settings, CX_KEY_TOKEN_STORE);
    *out = cx_store_none();
    if (cx_str_equal(kind, CX_LIT("none"))) {
        return CXONE_OK;
    }
    if (!cx_str_equal(kind, CX_LIT("file"))) {
        CX_AUTO(cx_error) cxone_error *failure = NULL;
        const cxone_status status = cx_store_keyring_new(out, &failure);
        if (status != CXONE_OK && cx_str_equal(kind, CX_LIT("keyring")) && err != NULL) {
            CX_MOVE(err, failure);
            return status;
        }
        if (status != CXONE_OK) {
            cx_log_line(cx_net_log(client->net), CXONE_LOG_TRACE, "* no token store: %s",
                        failure != NULL ? failure->message : "");
        }
        return CXONE_OK;
    }
    if (client->state_folder == NULL) {
        return cx_fail(err, CXONE_ERR_STORE_UNAVAILABLE,
                       "token_store = file needs XDG_STATE_HOME or HOME to be set");
    }
    CX_AUTO(cx_buf) cx_buf folder;
    cx_buf_init(&folder, CX_MAX_SETTING);
    cx_buf_printf(&folder, "%s/tokens", client->state_folder);
    CX_TRY(cx_buf_check(&folder, "the token folder", err));
    return cx_store_file_new(cx_buf_view(&folder), cx_net_random(client->net), out, err);
}

static cxone_status check_client_certificate(const cx_settings *settings, cxone_error **err)
{
    if (cx_settings_is_set(settings, CX_KEY_CLIENT_KEY) &&
        !cx_settings_is_set(settings, CX_KEY_CLIENT_CERT)) {
        return cx_fail_hint(err, CXONE_ERR_CONFIG_VALUE, "set client_cert to its certificate",
                            "client_key is set, but no client_cert");
    }
    return CXONE_OK;
}

static cxone_status build_login(cxone_client *client, cxone_error **err)
{
    cx_login_options options = {.net = client->net, .lock_folder = cx_str_of(client->state_folder)};
    CX_TRY(cx_client_read_credentials(client, &client->answer, &options.credentials, err));
    options.more = (cx_credential_source){client, cx_client_complete};
    if (options.credentials.way_in == CX_WAY_TOKEN) {
        options.store = cx_store_none(); /* the token is at hand each time, and never another */
    } else {
        CX_TRY(build_store(client, &options.store, err));
    }
    return cx_login_new(&options, &client->login, err);
}

/* ---------------------------------------------------------------- life cycle */

/* The options of a caller that was built against older headers, without what came later. */
static cxone_client_options complete(const cxone_client_options *options)
{
    cxone_client_options whole = CXONE_CLIENT_OPTIONS_INIT;
    if (options != NULL) {
        const size_t size = options->size < sizeof whole ? options->size : sizeof whole;
        memcpy(&whole, options, size);
    }
    return whole;
}

CX_DEFINE_AUTO(client, cxone_client *, cxone_client_free)

cxone_status cx_client_new(const cxone_settings *settings, const cxone_client_options *options,
                           const cx_seams *seams, cxone_client **out, cxone_error **err)
{
    if (settings == NULL || out == NULL || (options != NULL && options->size == 0)) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_client_new: no settings, no output, or options not initialised");
    }
    const cxone_client_options whole = complete(options);
    CX_AUTO(client) cxone_client *client = cx_alloc_zero(1, sizeof *client);
    if (client == NULL) {
        return cx_fail_nomem(err);
    }
    CX_TRY(cx_settings_copy(settings, &client->settings, err));
    CX_TRY(check_client_certificate(client->settings, err));
    CX_TRY(find_state_folder(&client->state_folder, err));
    CX_TRY(build_net(client, &whole, seams, err));
    CX_TRY(build_login(client, err));
    client->api = (cx_api){
        .login = client->login,
        .net = client->net,
        .acd_url = cx_settings_text(client->settings, CX_KEY_ACD_URL),
        .digital_url = cx_settings_text(client->settings, CX_KEY_DIGITAL_URL),
        .userhub_url = cx_settings_text(client->settings, CX_KEY_USERHUB_URL),
        .issuer = cx_settings_text(client->settings, CX_KEY_ISSUER),
        .version = cx_settings_text(client->settings, CX_KEY_API_VERSION),
        .preview = whole.preview,
        .preview_payload = whole.preview_payload,
    };
    CX_MOVE(out, client);
    return CXONE_OK;
}

cxone_status cxone_client_new(const cxone_settings *settings, const cxone_client_options *options,
                              cxone_client **out, cxone_error **err)
{
    const cx_seams seams = {cx_clock_system(), cx_random_system()};
    return cx_client_new(settings, options, &seams, out, err);
}

void cxone_client_free(cxone_client *client)
{
    if (client != NULL) {
        cx_login_free(client->login);
        cx_net_free(client->net);
        cx_helper_answer_deinit(&client->answer);
        cx_settings_free(client->settings);
        cx_free(client->state_folder);
        cx_free(client);
    }
}
