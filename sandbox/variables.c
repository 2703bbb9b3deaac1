#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/commands.h"
#include "sandbox/memory.h"
#include "sandbox/proxy/hosts.h"

#include "base/banned.h"

typedef enum source {
    OWN_ADDRESS,
    ISSUER,
    CLIENT_ID,
    CLIENT_SECRET,
    KEY_ID,
    KEY_SECRET,
    TENANT,
    TOKEN_URL
} source;

/* CXONE_* first; then the bare names of the Python starter pack. */
static const struct {
    const char *name;
    source from;
} rows[] = {
    {"CXONE_ISSUER", ISSUER},
    {"CXONE_CLIENT_ID", CLIENT_ID},
    {"CXONE_CLIENT_SECRET", CLIENT_SECRET},
    {"CXONE_USERNAME", KEY_ID},
    {"CXONE_PASSWORD", KEY_SECRET},
    {"CXONE_TENANT_ID", TENANT},
    {"CXONE_TOKEN_URL", TOKEN_URL},
    {"CXONE_SANDBOX_URL", OWN_ADDRESS},
    {"CLIENT_ID", CLIENT_ID},
    {"CLIENT_SECRET", CLIENT_SECRET},
    {"USERNAME", KEY_ID},
    {"PASSWORD", KEY_SECRET},
    {"TENANT_ID", TENANT},
    {"TOKEN_URL", TOKEN_URL},
};

/* Settings of the user's that would lead calls past the sandbox, or to somewhere else. */
static const char *const strangers[] = {"http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"};

/* Where programs are told which authorities to trust: OpenSSL and what is built on it, cxone; curl;
 * Python's requests; Perl's LWP; Node. What is built on GnuTLS (wget) cannot be told so. */
static const char *const trusting[] = {"SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE",
                                       "PERL_LWP_SSL_CA_FILE", "NODE_EXTRA_CA_CERTS"};

/* What is recorded has accounts of its own. */
static bool is_credential(source from)
{
    return from != OWN_ADDRESS && from != ISSUER && from != TOKEN_URL;
}

static const char *value_of(const sbx_app *app, source from)
{
    const sbx_access_key *key = sbx_access_key_at(0);
    const sbx_client *client = sbx_client_of(key->user->tenant);
    switch (from) {
    case CLIENT_ID:
        return client->id;
    case CLIENT_SECRET:
        return client->secret;
    case KEY_ID:
        return key->id;
    case KEY_SECRET:
        return key->secret;
    case TENANT:
        return key->user->tenant->id;
    case ISSUER:
    case TOKEN_URL:
        return app->proxy != NULL ? SBX_REAL_ISSUER : app->origin;
    case OWN_ADDRESS:
        break;
    }
    return app->origin;
}

/* Adds a variable; a NULL value takes it out. */
static void add(sbx_variables *list, const char *name, const char *value)
{
    list->items = sbx_grow(list->items, &list->capacity, list->count, sizeof *list->items);
    list->items[list->count] =
        (sbx_variable){name, value != NULL ? sbx_dup(cx_str_of(value)) : NULL};
    list->count++;
}

/* Java reads no variable for either, but this one for its options; the user's own come first. */
static void add_java(const sbx_app *app, sbx_variables *list)
{
    const char *before = getenv("JAVA_TOOL_OPTIONS"); /* NOLINT: no thread changes it */
    const bool quoted = strchr(app->proxy->folder, ' ') != NULL;
    CX_AUTO(cx_buf) cx_buf value;
    cx_buf_init(&value, SBX_MAX_TEXT);
    cx_buf_printf(&value, "%s%s-Djavax.net.ssl.trustStore=%s%s/" SBX_TRUST_JKS "%s",
                  before != NULL ? before : "", before != NULL ? " " : "", quoted ? "'" : "",
                  app->proxy->folder, quoted ? "'" : "");
    cx_buf_puts(&value, " -Djavax.net.ssl.trustStoreType=JKS");
    if (app->options->transparent) {
        const cx_str origin = cx_str_of(app->origin);
        const cx_str address = cx_str_slice(origin, sizeof "http://" - 1, origin.len);
        cx_str host;
        unsigned port = 0;
        (void)sbx_host_split(address, &host, &port);
        cx_buf_printf(&value, " -Dhttps.proxyHost=%.*s -Dhttps.proxyPort=%u", CX_STR_ARG(host),
                      port);
    }
    sbx_check(&value);
    add(list, "JAVA_TOOL_OPTIONS", value.ptr);
}

/* What makes programs that know nothing of the sandbox come to it. */
static void add_real_names(const sbx_app *app, sbx_variables *list)
{
    CX_AUTO(cx_buf) cx_buf pem;
    cx_buf_init(&pem, SBX_MAX_TEXT);
    cx_buf_printf(&pem, "%s/" SBX_TRUST_PEM, app->proxy->folder);
    sbx_check(&pem);
    for (size_t i = 0; i < CX_COUNT(trusting); i++) {
        add(list, trusting[i], pem.ptr);
    }
    add_java(app, list);
    const char *proxy = app->options->transparent ? app->origin : NULL;
    add(list, "HTTPS_PROXY", proxy);
    add(list, "https_proxy", proxy);
    /* Newer Nodes heed proxies when they are told to. */
    add(list, "NODE_USE_ENV_PROXY", proxy != NULL ? "1" : NULL);
    add(list, "NO_PROXY", NULL);
    add(list, "no_proxy", NULL);
}

void sbx_variables_make(const sbx_app *app, sbx_variables *out)
{
    *out = (sbx_variables){0};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        if (app->recorder != NULL && is_credential(rows[i].from)) {
            continue;
        }
        CX_AUTO(cx_buf) cx_buf value;
        cx_buf_init(&value, SBX_MAX_TEXT);
        cx_buf_puts(&value, value_of(app, rows[i].from));
        cx_buf_puts(&value, rows[i].from == TOKEN_URL ? "/auth/token" : "");
        sbx_check(&value);
        add(out, rows[i].name, value.ptr);
    }
    for (size_t i = 0; i < CX_COUNT(strangers); i++) {
        add(out, strangers[i], NULL);
    }
    if (app->proxy != NULL) {
        add_real_names(app, out);
    } else {
        add(out, "https_proxy", NULL);
        add(out, "HTTPS_PROXY", NULL);
        add(out, "NO_PROXY", "127.0.0.1,localhost");
        add(out, "no_proxy", "127.0.0.1,localhost");
    }
}

void sbx_variables_deinit(sbx_variables *variables)
{
    for (size_t i = 0; i < variables->count; i++) {
        cx_free(variables->items[i].value);
    }
    cx_free(variables->items);
    *variables = (sbx_variables){0};
}
