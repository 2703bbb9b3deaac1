#include "services/admin/diagnosis.h"

#include "auth/keys.h"
#include "base/error.h"
#include "base/limits.h"

#include "base/banned.h"

cxone_status cx_host_probe(const cx_api *api, cx_host_family family, cx_buf *url, int *http_status,
                           cxone_error **err)
{
    const int64_t deadline_ms = cx_net_deadline(api->net);
    CX_TRY(cx_api_host(api, family, deadline_ms, url, err));
    cx_buf_putc(url, '/');
    CX_TRY(cx_buf_check(url, "the URL", err));
    const cx_request request = {
        .method = "GET",
        .operation = "GET /",
        .url = cx_buf_view(url),
        .headers = {{"Accept", CX_LIT("application/json")}},
        .header_count = 1,
        .resend = CX_RESEND_SAFE,
        .max_reply = CX_MAX_AUTH_REPLY,
    };
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, &request);
    CX_TRY(cx_net_send(api->net, &request, deadline_ms, &reply, err));
    *http_status = reply.http_status;
    return CXONE_OK;
}

cxone_status cx_issuer_keys_probe(const cx_api *api, size_t *count, cxone_error **err)
{
    const int64_t deadline_ms = cx_net_deadline(api->net);
    CX_AUTO(cx_json) cx_json *metadata = NULL;
    CX_AUTO(cx_keys) cx_keys keys = {.set = NULL};
    CX_TRY(cx_login_metadata(api->login, deadline_ms, &metadata, err));
    const cx_str url = cx_json_get_text(cx_json_root(metadata), "jwks_uri");
    CX_TRY(cx_keys_fetch(&keys, api->net, url, deadline_ms, err));
    *count = cx_jwks_usable(keys.set);
    return CXONE_OK;
}
