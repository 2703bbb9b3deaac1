#include "cxone/diagnosis.h"

#include "auth/keys.h"
#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "client/client_internal.h"

#include "base/banned.h"

static bool family_of(cxone_host host, cx_host_family *out)
{
    static const struct {
        cxone_host host;
        cx_host_family family;
    } rows[] = {
        {CXONE_HOST_ISSUER, CX_HOST_ISSUER},
        {CXONE_HOST_ACD, CX_HOST_ACD},
        {CXONE_HOST_DIGITAL, CX_HOST_DIGITAL},
        {CXONE_HOST_USERHUB, CX_HOST_USERHUB},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        if (rows[i].host == host) {
            *out = rows[i].family;
            return true;
        }
    }
    return false;
}

cxone_status cxone_host_probe(cxone_client *client, cxone_host host, char **url, int *http_status,
                              cxone_error **err)
{
    cx_host_family family = CX_HOST_ISSUER;
    if (client == NULL || !family_of(host, &family)) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_host_probe: no client, or no such host");
    }
    const int64_t deadline_ms = cx_net_deadline(client->net);
    CX_AUTO(cx_buf) cx_buf base;
    cx_buf_init(&base, CX_MAX_URL);
    CX_TRY(cx_api_host(&client->api, family, deadline_ms, &base, err));
    const size_t length = base.len;
    cx_buf_putc(&base, '/');
    if (cx_buf_status(&base) != CXONE_OK) {
        return cx_fail_status(err, cx_buf_status(&base), "the URL");
    }
    const cx_request request = {
        .method = "GET",
        .operation = "GET /",
        .url = cx_buf_view(&base),
        .headers = {{"Accept", CX_LIT("application/json")}},
        .header_count = 1,
        .resend = CX_RESEND_SAFE,
        .max_reply = CX_MAX_AUTH_REPLY,
    };
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, &request);
    CX_TRY(cx_net_send(client->net, &request, deadline_ms, &reply, err));
    if (url != NULL) {
        char *asked = cx_strdup(cx_str_slice(cx_buf_view(&base), 0, length));
        if (asked == NULL) {
            return cx_fail_nomem(err);
        }
        *url = asked;
    }
    if (http_status != NULL) {
        *http_status = reply.http_status;
    }
    return CXONE_OK;
}

cxone_status cxone_issuer_keys_probe(cxone_client *client, size_t *count, cxone_error **err)
{
    if (client == NULL || count == NULL) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_issuer_keys_probe: client and count are required");
    }
    const int64_t deadline_ms = cx_net_deadline(client->net);
    CX_AUTO(cx_json) cx_json *metadata = NULL;
    CX_AUTO(cx_keys) cx_keys keys = {.set = NULL};
    CX_TRY(cx_login_metadata(client->login, deadline_ms, &metadata, err));
    const cx_str url = cx_json_get_text(cx_json_root(metadata), "jwks_uri");
    CX_TRY(cx_keys_fetch(&keys, client->net, url, deadline_ms, err));
    *count = cx_jwks_usable(keys.set);
    return CXONE_OK;
}
