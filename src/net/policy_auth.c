/*
 * Credentials go to trusted hosts only, whether they are the bearer token that is added here or
 * stand in the request itself. A 401 gets one new token and one more try: a request that was not
 * let in was not acted on, so that this is safe for every method.
 */
#include <string.h>

#include "base/error.h"
#include "net/policy.h"

#include "base/banned.h"

static cxone_status fetch_bearer(const cx_policy *self, cx_exchange *x, cxone_error **err)
{
    const cx_bearer_source *source = &self->net->bearer_source;
    if (source->get == NULL) {
        return cx_fail(err, CXONE_ERR_INTERNAL, "%s: nobody to ask for a token",
                       x->request->operation);
    }
    CX_TRY(source->get(source->context, x->deadline_ms, &x->bearer, err));
    if (source->tenant != NULL) {
        source->tenant(source->context, x->tenant);
    } else {
        memcpy(x->tenant, "-", sizeof "-");
    }
    return CXONE_OK;
}

cxone_status cx_policy_auth(const cx_policy *self, cx_exchange *x, cxone_error **err)
{
    if (x->request->credential == CX_CREDENTIAL_NONE) {
        return cx_policy_next(self, x, err);
    }
    const bool bearer = x->request->credential == CX_CREDENTIAL_BEARER;
    CX_TRY(cx_hosts_check(self->net->options.hosts, x->url,
                          bearer ? "the access token" : "a credential", err));
    if (!bearer) {
        return cx_policy_next(self, x, err);
    }
    CX_TRY(fetch_bearer(self, x, err));
    CX_TRY(cx_policy_next(self, x, err));
    if (x->reply->http_status != 401) {
        return CXONE_OK;
    }
    if (!self->net->bearer_source.refused(self->net->bearer_source.context, &x->bearer)) {
        return CXONE_OK;
    }
    cx_log_line(&self->net->options.log, CXONE_LOG_TRACE,
                "* the access token was refused; trying once more with a new one");
    CX_TRY(fetch_bearer(self, x, err));
    cx_reply_reset(x->reply);
    return cx_policy_next(self, x, err);
}
