#include "auth/end_session.h"

#include "auth/discovery.h"
#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "net/refusal.h"

#include "base/banned.h"

/* Posted, so that the token is in no URL. */
static cxone_status send_hint(cx_net *net, cx_str url, cx_str id_token, int64_t deadline_ms,
                              cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf body;
    cx_buf_init_secret(&body, CX_MAX_TOKEN * 4);
    cx_buf_puts(&body, "id_token_hint=");
    cx_percent_encode(&body, id_token);
    CX_TRY(cx_buf_check(&body, "the logout request", err));
    const cx_request request = {
        .method = "POST",
        .operation = "POST end_session_endpoint",
        .url = url,
        .headers = {{"Accept", CX_LIT("text/html, */*")}},
        .header_count = 1,
        .content_type = "application/x-www-form-urlencoded",
        .body = cx_buf_view(&body),
        .resend = CX_RESEND_SAFE,
        .credential = CX_CREDENTIAL_INLINE,
        .secrets = {id_token},
        .max_reply = CX_MAX_AUTH_REPLY,
    };
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, &request);
    CX_TRY(cx_net_send(net, &request, deadline_ms, &reply, err));
    /* It answers with a page, or sends a browser on to one. */
    return reply.http_status >= 200 && reply.http_status <= 399
               ? CXONE_OK
               : cx_fail_refused(err, &request, &reply);
}

cxone_status cx_end_session(cx_net *net, cx_str issuer, cx_str id_token, int64_t deadline_ms,
                            bool *asked, cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *metadata = NULL;
    CX_TRY(cx_discover_metadata(net, issuer, deadline_ms, &metadata, err));
    const cx_str url = cx_json_get_text(cx_json_root(metadata), "end_session_endpoint");
    *asked = false;
    if (url.len != 0) {
        CX_TRY(send_hint(net, url, id_token, deadline_ms, err));
        *asked = true;
    }
    return CXONE_OK;
}
