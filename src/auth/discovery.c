#include "auth/discovery.h"

#include "base/alloc.h"
#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "net/refusal.h"
#include "net/url.h"

#include "base/banned.h"

struct cx_tenant {
    unsigned references;
    cx_json *document;
};

cx_tenant *cx_tenant_ref(cx_tenant *tenant)
{
    __atomic_add_fetch(&tenant->references, 1, __ATOMIC_RELAXED);
    return tenant;
}

void cx_tenant_unref(cx_tenant *tenant)
{
    if (tenant != NULL && __atomic_sub_fetch(&tenant->references, 1, __ATOMIC_ACQ_REL) == 0) {
        cx_json_free(tenant->document);
        cx_free(tenant);
    }
}

const cx_json_value *cx_tenant_document(const cx_tenant *tenant)
{
    return cx_json_root(tenant->document);
}

static cx_str without_slash(cx_str url)
{
    return cx_str_ends_with(url, CX_LIT("/")) ? cx_str_slice(url, 0, url.len - 1) : url;
}

cx_str cx_tenant_text(const cx_tenant *tenant, const char *key)
{
    return without_slash(cx_json_get_text(cx_tenant_document(tenant), key));
}

cxone_status cx_check_endpoint(cx_str url, const char *key, const cx_hosts *hosts,
                               cxone_error **err)
{
    if (url.len == 0) {
        return cx_fail(err, CXONE_ERR_DISCOVERY, "the discovery document has no \"%s\"", key);
    }
    CX_AUTO(cx_url) cx_url *parsed = NULL;
    cxone_status status = cx_url_parse(url, &parsed, err);
    if (status != CXONE_OK) {
        return status == CXONE_ERR_NOMEM
                   ? status
                   : cx_fail(err, CXONE_ERR_DISCOVERY, "\"%s\" of discovery is unusable", key);
    }
    status = cx_hosts_check(hosts, parsed, key, err);
    if (status == CXONE_ERR_HOST_REFUSED) {
        return cx_fail_hint(err, status,
                            "if that host is right, name it in the setting trusted_hosts",
                            "discovery names a host that is not trusted (\"%s\")", key);
    }
    return status;
}

cxone_status cx_tenant_new(cx_json **document, const cx_hosts *hosts, cx_tenant **out,
                           cxone_error **err)
{
    static const char *const endpoints[] = {"api_endpoint", "auth_endpoint"};
    for (size_t i = 0; i < CX_COUNT(endpoints); i++) {
        const cx_str url = cx_json_get_text(cx_json_root(*document), endpoints[i]);
        CX_TRY(cx_check_endpoint(url, endpoints[i], hosts, err));
    }
    cx_tenant *tenant = cx_alloc_zero(1, sizeof *tenant);
    if (tenant == NULL) {
        return cx_fail_nomem(err);
    }
    tenant->references = 1;
    CX_MOVE(&tenant->document, *document);
    *out = tenant;
    return CXONE_OK;
}

cxone_status cx_fetch_json(cx_net *net, const cx_request *request, int64_t deadline_ms,
                           cx_json **out, cxone_error **err)
{
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, request);
    CX_TRY(cx_net_send(net, request, deadline_ms, &reply, err));
    if (reply.http_status < 200 || reply.http_status > 299) {
        return cx_fail_refused(err, request, &reply);
    }
    const cxone_status status = cx_json_parse(cx_buf_view(&reply.body), out, err);
    if (status != CXONE_OK && status != CXONE_ERR_NOMEM) {
        const cxone_status reported =
            cx_fail(err, CXONE_ERR_DISCOVERY, "%s: the answer is no JSON", request->operation);
        cx_error_set_reply(err, request, &reply);
        return reported;
    }
    return status;
}

/* Fetches a public document. */
static cxone_status fetch(cx_net *net, cx_str url, const char *operation, int64_t deadline_ms,
                          cx_json **out, cxone_error **err)
{
    const cx_request request = {
        .method = "GET",
        .operation = operation,
        .url = url,
        .headers = {{"Accept", CX_LIT("application/json")}},
        .header_count = 1,
        .resend = CX_RESEND_SAFE,
        .max_reply = CX_MAX_AUTH_REPLY,
    };
    return cx_fetch_json(net, &request, deadline_ms, out, err);
}

/* The configuration at a URL. */
static cxone_status fetch_tenant(cx_net *net, const cx_buf *url, int64_t deadline_ms,
                                 cx_tenant **out, cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    CX_TRY(cx_buf_check(url, "the discovery URL", err));
    CX_TRY(fetch(net, cx_buf_view(url), "GET /.well-known/cxone-configuration", deadline_ms,
                 &document, err));
    return cx_tenant_new(&document, cx_net_hosts(net), out, err);
}

cxone_status cx_discover_tenant(cx_net *net, cx_str issuer, cx_str tenant_id, int64_t deadline_ms,
                                cx_tenant **out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, CX_MAX_URL);
    cx_buf_append(&url, issuer);
    cx_buf_puts(&url, "/.well-known/cxone-configuration?tenantId=");
    cx_percent_encode(&url, tenant_id);
    const cxone_status status = fetch_tenant(net, &url, deadline_ms, out, err);
    if (status == CXONE_ERR_NO_RESOURCE) {
        return cx_fail_hint(
            err, CXONE_ERR_TENANT_UNKNOWN, "check tenant_id, or leave it out: the token carries it",
            "no tenant \"%.*s\" at %.*s", CX_STR_ARG(tenant_id), CX_STR_ARG(issuer));
    }
    return status;
}

cxone_status cx_discover_area(cx_net *net, cx_str area_url, int64_t deadline_ms, cx_tenant **out,
                              cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf url;
    CX_AUTO(cx_url) cx_url *parsed = NULL;
    cx_buf_init(&url, CX_MAX_URL);
    /* Nobody named this host, and a sandbox's client has no business there. */
    CX_TRY(cx_url_parse(area_url, &parsed, err));
    CX_TRY(cx_hosts_check(cx_net_hosts(net), parsed, "a login", err));
    cx_buf_append(&url, area_url);
    cx_buf_puts(&url, "/.well-known/cxone-configuration");
    return fetch_tenant(net, &url, deadline_ms, out, err);
}

/* The endpoints that are used; the first is required. */
static cxone_status check_endpoints(const cx_json_value *metadata, const cx_hosts *hosts,
                                    cxone_error **err)
{
    static const char *const keys[] = {"token_endpoint", "authorization_endpoint", "jwks_uri",
                                       "end_session_endpoint"};
    for (size_t i = 0; i < CX_COUNT(keys); i++) {
        const cx_str url = cx_json_get_text(metadata, keys[i]);
        if (i == 0 || url.len != 0) {
            CX_TRY(cx_check_endpoint(url, keys[i], hosts, err));
        }
    }
    return CXONE_OK;
}

cxone_status cx_discover_metadata(cx_net *net, cx_str issuer, int64_t deadline_ms, cx_json **out,
                                  cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf url;
    CX_AUTO(cx_json) cx_json *document = NULL;
    cx_buf_init(&url, CX_MAX_URL);
    cx_buf_append(&url, issuer);
    cx_buf_puts(&url, "/.well-known/openid-configuration");
    CX_TRY(cx_buf_check(&url, "the discovery URL", err));
    CX_TRY(fetch(net, cx_buf_view(&url), "GET /.well-known/openid-configuration", deadline_ms,
                 &document, err));
    const cx_str named = without_slash(cx_json_get_text(cx_json_root(document), "issuer"));
    if (!cx_str_equal(named, issuer)) {
        return cx_fail_hint(err, CXONE_ERR_DISCOVERY,
                            "set issuer to exactly what the metadata say, if you trust them",
                            "the metadata of %.*s are of another issuer: %.*s", CX_STR_ARG(issuer),
                            CX_STR_ARG(named));
    }
    CX_TRY(check_endpoints(cx_json_root(document), cx_net_hosts(net), err));
    CX_MOVE(out, document);
    return CXONE_OK;
}
