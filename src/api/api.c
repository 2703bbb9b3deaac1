#include "api/api.h"

#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "net/refusal.h"

#include "base/banned.h"

cxone_status cx_api_host(const cx_api *api, cx_host_family family, int64_t deadline_ms, cx_buf *url,
                         cxone_error **err)
{
    static const struct {
        cx_host_family family;
        size_t override; /* offset of the setting in cx_api */
        const char *key; /* of the discovery document */
    } rows[] = {
        {CX_HOST_ACD, offsetof(cx_api, acd_url), "api_endpoint"},
        {CX_HOST_DIGITAL, offsetof(cx_api, digital_url), "api_endpoint"},
        {CX_HOST_USERHUB, offsetof(cx_api, userhub_url), "auth_endpoint"},
        {CX_HOST_ISSUER, offsetof(cx_api, issuer), NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        if (rows[i].family != family) {
            continue;
        }
        const cx_str *named =
            (const cx_str *)((const void *)((const char *)api + rows[i].override));
        if (named->len != 0 || rows[i].key == NULL) {
            cx_buf_append(url, *named);
            return CXONE_OK;
        }
        CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
        CX_TRY(cx_login_tenant(api->login, false, deadline_ms, &tenant, err));
        cx_buf_append(url, cx_tenant_text(tenant, rows[i].key));
        return CXONE_OK;
    }
    return cx_fail(err, CXONE_ERR_INTERNAL, "no host for this family");
}

/* The value of a placeholder; empty when there is none. */
static cx_str find_argument(const cx_api *api, const cx_call *call, cx_str name)
{
    for (size_t i = 0; i < call->path_argument_count; i++) {
        if (cx_str_equal(name, cx_str_of(call->path_arguments[i].name))) {
            return call->path_arguments[i].value;
        }
    }
    return cx_str_equal(name, CX_LIT("version")) ? api->version : (cx_str){NULL, 0};
}

cxone_status cx_api_target(const cx_api *api, const cx_call *call, cx_buf *target,
                           cxone_error **err)
{
    cx_str rest = cx_str_of(call->operation->path);
    while (rest.len != 0) {
        const size_t open = cx_str_find(rest, '{');
        const size_t close = cx_str_find(rest, '}');
        cx_buf_append(target, cx_str_slice(rest, 0, open));
        if (open < rest.len) {
            const cx_str name = cx_str_slice(rest, open + 1, close);
            const cx_str value = find_argument(api, call, name);
            if (value.len == 0) {
                return cx_fail(err, CXONE_ERR_ARG, "%s %s: \"%.*s\" is missing",
                               call->operation->method, call->operation->path, CX_STR_ARG(name));
            }
            cx_percent_encode(target, value);
        }
        rest = cx_str_slice(rest, close + 1, rest.len);
    }
    if (call->query.len != 0) {
        cx_buf_putc(target, '?');
        cx_buf_append(target, call->query);
    }
    return CXONE_OK;
}

/* Shows the request as it would be sent, the token masked. */
static cxone_status preview(const cx_api *api, const cx_request *request, cxone_reply **out,
                            cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_REQUEST_BODY + CX_MAX_URL + CX_MAX_MESSAGE);
    cx_buf_printf(&text, "%s %.*s\n", request->method, CX_STR_ARG(request->url));
    cx_buf_puts(&text, "Authorization: Bearer ***\n");
    for (size_t i = 0; i < request->header_count; i++) {
        cx_buf_printf(&text, "%s: %.*s\n", request->headers[i].name,
                      CX_STR_ARG(request->headers[i].value));
    }
    if (request->content_type != NULL) {
        cx_buf_printf(&text, "Content-Type: %s\n", request->content_type);
    }
    if (request->body.len != 0) {
        cx_buf_printf(&text, "\n%.*s\n", CX_STR_ARG(request->body));
    }
    if (cx_buf_status(&text) != CXONE_OK) {
        return cx_fail_status(err, cx_buf_status(&text), "the preview");
    }
    api->preview(api->preview_payload, text.ptr);
    return out != NULL ? cx_outcome_previewed(out, err) : CXONE_OK;
}

/* Sends a request whose URL is ready, and makes an outcome or an error of the reply. */
static cxone_status send_request(const cx_api *api, const cx_operation *operation,
                                 const cx_request *request, int64_t deadline_ms, cxone_reply **out,
                                 cxone_error **err)
{
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, request);
    CX_TRY(cx_net_send(api->net, request, deadline_ms, &reply, err));
    if (reply.http_status < 200 || reply.http_status > 299) {
        const cxone_status status = cx_fail_refused(err, request, &reply);
        if (reply.http_status >= 500 && request->resend == CX_RESEND_IF_UNSENT) {
            cx_error_set_unsure(err);
        }
        return status;
    }
    const bool done = operation->effect != CX_EFFECT_READ;
    return out != NULL ? cx_outcome_new(request, &reply, done, out, err) : CXONE_OK;
}

/* The request of an operation, but for its body. */
static cx_request make_request(const cx_operation *operation, const cx_buf *label,
                               const cx_buf *url)
{
    return (cx_request){
        .method = operation->method,
        .operation = label->ptr,
        .url = cx_buf_view(url),
        .headers = {{"Accept", CX_LIT("application/json")}},
        .header_count = 1,
        .resend = operation->idempotent ? CX_RESEND_SAFE : CX_RESEND_IF_UNSENT,
        .credential = CX_CREDENTIAL_BEARER,
    };
}

static cxone_status check_texts(const cx_buf *label, const cx_buf *url, cxone_error **err)
{
    if (cx_buf_status(label) != CXONE_OK) {
        return cx_fail_status(err, cx_buf_status(label), "the operation's name");
    }
    return cx_buf_status(url) == CXONE_OK ? CXONE_OK
                                          : cx_fail_status(err, cx_buf_status(url), "the URL");
}

cxone_status cx_api_call(const cx_api *api, const cx_call *call, cxone_reply **out,
                         cxone_error **err)
{
    const cx_operation *operation = call->operation;
    const int64_t deadline_ms = cx_net_deadline(api->net);
    CX_AUTO(cx_buf) cx_buf label;
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&label, CX_MAX_MESSAGE);
    cx_buf_init(&url, CX_MAX_URL);
    cx_buf_printf(&label, "%s %s", operation->method, operation->path);
    CX_TRY(cx_api_host(api, operation->family, deadline_ms, &url, err));
    CX_TRY(cx_api_target(api, call, &url, err));
    CX_TRY(check_texts(&label, &url, err));
    cx_request request = make_request(operation, &label, &url);
    if (call->body.len != 0) {
        request.content_type = "application/json";
        request.body = call->body;
    } else if (operation->effect != CX_EFFECT_READ) {
        /* A body of no bytes: without Content-Length some servers refuse a POST (411). */
        request.content_type = "application/x-www-form-urlencoded";
    }
    if (api->preview != NULL && operation->effect != CX_EFFECT_READ) {
        return preview(api, &request, out, err);
    }
    return send_request(api, operation, &request, deadline_ms, out, err);
}

/* Path and query of a link: what follows its host, or all of it when it names none. */
static cx_str path_of(cx_str link)
{
    static const cx_str mark = CX_LIT_INIT("://");
    for (size_t i = 0; i < link.len && link.ptr[i] != '/' && link.ptr[i] != '?'; i++) {
        if (cx_str_starts_with(cx_str_slice(link, i, link.len), mark)) {
            const cx_str rest = cx_str_slice(link, i + mark.len, link.len);
            return cx_str_slice(rest, cx_str_find(rest, '/'), rest.len);
        }
    }
    return link;
}

cxone_status cx_api_read(const cx_api *api, const cx_operation *operation, cx_str target,
                         cxone_reply **out, cxone_error **err)
{
    const int64_t deadline_ms = cx_net_deadline(api->net);
    CX_AUTO(cx_buf) cx_buf label;
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&label, CX_MAX_MESSAGE);
    cx_buf_init(&url, CX_MAX_URL);
    cx_buf_printf(&label, "%s %s", operation->method, operation->path);
    CX_TRY(cx_api_host(api, operation->family, deadline_ms, &url, err));
    cx_buf_append(&url, target);
    CX_TRY(check_texts(&label, &url, err));
    const cx_request request = make_request(operation, &label, &url);
    return send_request(api, operation, &request, deadline_ms, out, err);
}

cxone_status cx_api_follow(const cx_api *api, const cx_operation *operation, cx_str link,
                           cxone_reply **out, cxone_error **err)
{
    const cx_str path = path_of(link);
    /* "//host/path" would be read as a host again. */
    if (!cx_str_starts_with(path, CX_LIT("/")) || cx_str_starts_with(path, CX_LIT("//"))) {
        return cx_fail(err, CXONE_ERR_REPLY, "%s %s: the link to the next page is none",
                       operation->method, operation->path);
    }
    return cx_api_read(api, operation, path, out, err);
}
