#include "auth/keys.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/limits.h"
#include "net/refusal.h"
#include "net/url.h"

#include "base/banned.h"

void cx_keys_deinit(cx_keys *keys)
{
    cx_jwks_free(keys->set);
    *keys = (cx_keys){.set = NULL};
}

/* Whoever chooses the keys chooses who may sign. */
static cxone_status check_url(cx_str url, const cx_hosts *hosts, cxone_error **err)
{
    CX_AUTO(cx_url) cx_url *parsed = NULL;
    if (url.len == 0) {
        return cx_fail(err, CXONE_ERR_DISCOVERY, "the issuer's metadata have no \"jwks_uri\"");
    }
    const cxone_status status = cx_url_parse(url, &parsed, err);
    if (status != CXONE_OK) {
        return status == CXONE_ERR_NOMEM
                   ? status
                   : cx_fail(err, CXONE_ERR_DISCOVERY, "\"jwks_uri\" of discovery is unusable");
    }
    return cx_hosts_check(hosts, parsed, "the choice of keys", err);
}

cxone_status cx_keys_fetch(cx_keys *keys, cx_net *net, cx_str url, int64_t deadline_ms,
                           cxone_error **err)
{
    CX_TRY(check_url(url, cx_net_hosts(net), err));
    const cx_request request = {
        .method = "GET",
        .operation = "GET jwks_uri",
        .url = url,
        .headers = {{"Accept", CX_LIT("application/json")}},
        .header_count = 1,
        .resend = CX_RESEND_SAFE,
        .max_reply = CX_MAX_AUTH_REPLY,
    };
    CX_AUTO(cx_reply) cx_reply reply;
    CX_AUTO(cx_jwks) cx_jwks *set = NULL;
    cx_reply_init(&reply, &request);
    CX_TRY(cx_net_send(net, &request, deadline_ms, &reply, err));
    if (reply.http_status != 200) {
        return cx_fail_refused(err, &request, &reply);
    }
    CX_TRY(cx_jwks_parse(cx_buf_view(&reply.body), &set, err));
    cx_jwks_free(keys->set);
    CX_MOVE(&keys->set, set);
    keys->fetched_at_ms = cx_clock_monotonic(cx_net_clock(net));
    return CXONE_OK;
}

static cxone_status verify_anew(cx_keys *keys, cx_net *net, cx_str url, const cx_jws *jws,
                                int64_t deadline_ms, cxone_error **err)
{
    keys->refetched = true; /* also when it fails: what is limited is the asking */
    keys->refetched_at_ms = cx_clock_monotonic(cx_net_clock(net));
    CX_TRY(cx_keys_fetch(keys, net, url, deadline_ms, err));
    return cx_jws_verify(jws, keys->set, err);
}

cxone_status cx_keys_verify(cx_keys *keys, cx_net *net, cx_str url, const cx_jws *jws,
                            int64_t deadline_ms, cxone_error **err)
{
    const int64_t now_ms = cx_clock_monotonic(cx_net_clock(net));
    if (keys->set == NULL || now_ms - keys->fetched_at_ms >= CX_KEYS_MAX_AGE_MS) {
        CX_TRY(cx_keys_fetch(keys, net, url, deadline_ms, err));
        return cx_jws_verify(jws, keys->set, err);
    }
    CX_AUTO(cx_error) cxone_error *failure = NULL;
    const cxone_status status = cx_jws_verify(jws, keys->set, &failure);
    const bool too_soon = keys->refetched && now_ms - keys->refetched_at_ms < CX_KEYS_REFETCH_MS;
    if (status == CXONE_ERR_ID_TOKEN && !too_soon) {
        return verify_anew(keys, net, url, jws, deadline_ms, err);
    }
    if (status == CXONE_ERR_ID_TOKEN) {
        cx_error_hint(&failure,
                      "the issuer's keys are asked for again %d minutes after the last "
                      "time; try later",
                      CX_KEYS_REFETCH_MS / 60000);
    }
    if (status != CXONE_OK && err != NULL) {
        CX_MOVE(err, failure);
    }
    return status;
}
