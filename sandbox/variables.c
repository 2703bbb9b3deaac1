#include <string.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/commands.h"
#include "sandbox/memory.h"

#include "base/banned.h"

typedef enum source {
    ORIGIN,
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
} rows[SBX_VARIABLES] = {
    {"CXONE_ISSUER", ORIGIN},
    {"CXONE_CLIENT_ID", CLIENT_ID},
    {"CXONE_CLIENT_SECRET", CLIENT_SECRET},
    {"CXONE_USERNAME", KEY_ID},
    {"CXONE_PASSWORD", KEY_SECRET},
    {"CXONE_TENANT_ID", TENANT},
    {"CXONE_TOKEN_URL", TOKEN_URL},
    {"CXONE_SANDBOX_URL", ORIGIN},
    {"CLIENT_ID", CLIENT_ID},
    {"CLIENT_SECRET", CLIENT_SECRET},
    {"USERNAME", KEY_ID},
    {"PASSWORD", KEY_SECRET},
    {"TENANT_ID", TENANT},
    {"TOKEN_URL", TOKEN_URL},
};

const char *const sbx_proxy_variables[] = {"http_proxy",  "HTTP_PROXY", "https_proxy",
                                           "HTTPS_PROXY", "ALL_PROXY",  "all_proxy"};
const size_t sbx_proxy_variable_count = CX_COUNT(sbx_proxy_variables);

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
    case ORIGIN:
    case TOKEN_URL:
        break;
    }
    return app->origin;
}

void sbx_variables_make(const sbx_app *app, sbx_variable out[SBX_VARIABLES])
{
    for (size_t i = 0; i < SBX_VARIABLES; i++) {
        CX_AUTO(cx_buf) cx_buf value;
        cx_buf_init(&value, SBX_MAX_TEXT);
        cx_buf_puts(&value, value_of(app, rows[i].from));
        cx_buf_puts(&value, rows[i].from == TOKEN_URL ? "/auth/token" : "");
        out[i] = (sbx_variable){rows[i].name, sbx_take(&value)};
    }
}

void sbx_variables_free(sbx_variable variables[SBX_VARIABLES])
{
    for (size_t i = 0; i < SBX_VARIABLES; i++) {
        cx_free(variables[i].value);
    }
}
