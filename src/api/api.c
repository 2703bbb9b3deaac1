#include "api/api.h"

#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "net/refusal.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- what a call is */

const char *cx_call_method(const cx_call *call)
{
    return call->method != NULL || call->operation == NULL ? call->method
                                                           : cx_operation_method(call->operation);
}

const char *cx_call_path(const cx_call *call)
{
    return call->path != NULL || call->operation == NULL ? call->path
                                                         : cx_operation_path(call->operation);
}

cx_host_family cx_call_family(const cx_call *call)
{
    static const struct {
        cx_str prefix;
        cx_host_family family;
    } rows[] = {
        {CX_LIT_INIT("/dfo/"), CX_HOST_DIGITAL},
        {CX_LIT_INIT("/engager/"), CX_HOST_DIGITAL},
        {CX_LIT_INIT("/auth/"), CX_HOST_ISSUER},
        {CX_LIT_INIT("/.well-known/"), CX_HOST_ISSUER},
        {CX_LIT_INIT("/account-access/"), CX_HOST_ISSUER},
        {CX_LIT_INIT("/authentication/"), CX_HOST_USERHUB},
        {CX_LIT_INIT("/public/"), CX_HOST_USERHUB},
    };
    if (call->operation != NULL) {
        return (cx_host_family)call->operation->family;
    }
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        if (cx_str_starts_with(cx_str_of(call->path), rows[i].prefix)) {
            return rows[i].family;
        }
    }
    return CX_HOST_ACD;
}

/* What methods do to the world where nothing else is known (RFC 9110, section 9.2). */
typedef struct method {
    cx_str name;
    cxone_effect effect;
    bool idempotent;
} method;

static const method methods[] = {
    {CX_LIT_INIT("GET"), CXONE_EFFECT_READ, true},
    {CX_LIT_INIT("HEAD"), CXONE_EFFECT_READ, true},
    {CX_LIT_INIT("OPTIONS"), CXONE_EFFECT_READ, true},
    {CX_LIT_INIT("PUT"), CXONE_EFFECT_WRITE, true},
    {CX_LIT_INIT("DELETE"), CXONE_EFFECT_DESTRUCTIVE, true},
    {CX_LIT_INIT(""), CXONE_EFFECT_WRITE, false}, /* any other */
};

static const method *find_method(const char *name)
{
    size_t i = 0;
    while (methods[i].name.len != 0 && !cx_str_equal(methods[i].name, cx_str_of(name))) {
        i++;
    }
    return &methods[i];
}

cxone_effect cx_call_effect(const cx_call *call)
{
    return call->operation != NULL ? (cxone_effect)call->operation->effect
                                   : find_method(call->method)->effect;
}

bool cx_call_is_idempotent(const cx_call *call)
{
    return call->operation != NULL ? call->operation->idempotent
                                   : find_method(call->method)->idempotent;
}

/* ---------------------------------------------------------------- where it goes */

cxone_status cx_api_host(const cx_api *api, cx_host_family family, int64_t deadline_ms, cx_buf *url,
                         cxone_error **err)
{
    static const struct {
        size_t override; /* offset of the setting in cx_api */
        const char *key; /* of the discovery document; NULL: the setting is always there */
    } rows[] = {
        [CX_HOST_ACD] = {offsetof(cx_api, acd_url), "api_endpoint"},
        [CX_HOST_DIGITAL] = {offsetof(cx_api, digital_url), "api_endpoint"},
        [CX_HOST_USERHUB] = {offsetof(cx_api, userhub_url), "auth_endpoint"},
        [CX_HOST_ISSUER] = {offsetof(cx_api, issuer), NULL},
    };
    if (family == CX_HOST_UNKNOWN) {
        return cx_fail_hint(err, CXONE_ERR_ARG, "say which with --base-url",
                            "no source says which host serves this path");
    }
    const cx_str *named =
        (const cx_str *)((const void *)((const char *)api + rows[family].override));
    if (named->len != 0 || rows[family].key == NULL) {
        cx_buf_append(url, *named);
        return CXONE_OK;
    }
    if (family == CX_HOST_ACD) {
        const size_t before = url->len;
        CX_TRY(cx_login_acd_url(api->login, deadline_ms, url, err));
        if (url->len != before) {
            return CXONE_OK;
        }
    }
    CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
    CX_TRY(cx_login_tenant(api->login, false, deadline_ms, &tenant, err));
    cx_buf_append(url, cx_tenant_text(tenant, rows[family].key));
    return CXONE_OK;
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
    cx_str rest = cx_str_of(cx_call_path(call));
    while (rest.len != 0) {
        const size_t open = cx_str_find(rest, '{');
        const size_t close = cx_str_find(rest, '}');
        cx_buf_append(target, cx_str_slice(rest, 0, open));
        if (open < rest.len) {
            const cx_str name = cx_str_slice(rest, open + 1, close);
            const cx_str value = find_argument(api, call, name);
            if (value.len == 0) {
                return cx_fail(err, CXONE_ERR_ARG, "%s %s: \"%.*s\" is missing",
                               cx_call_method(call), cx_call_path(call), CX_STR_ARG(name));
            }
            cx_percent_encode(target, value);
        }
        rest = cx_str_slice(rest, close + 1, rest.len);
    }
    if (call->query.len != 0) {
        const bool begun =
            cx_str_find(cx_str_of(cx_call_path(call)), '?') < cx_str_of(cx_call_path(call)).len;
        cx_buf_putc(target, begun ? '&' : '?');
        cx_buf_append(target, call->query);
    }
    return CXONE_OK;
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

/* Whether a path may stand in a URL: no blanks and control characters, and no more than fits. */
static bool is_path(cx_str path)
{
    for (size_t i = 0; i < path.len; i++) {
        const unsigned char c = (unsigned char)path.ptr[i];
        if (c <= ' ' || c == 0x7f) {
            return false;
        }
    }
    return path.len < CX_MAX_URL / 2;
}

cxone_status cx_api_link(const cx_call *call, cx_str link, cx_str *target, cxone_error **err)
{
    const cx_str path = path_of(link);
    /* "//host/path" would be read as a host again. */
    if (!cx_str_starts_with(path, CX_LIT("/")) || cx_str_starts_with(path, CX_LIT("//")) ||
        !is_path(path)) {
        return cx_fail(err, CXONE_ERR_REPLY, "%s %s: the link to the next page is none",
                       cx_call_method(call), cx_call_path(call));
    }
    *target = path;
    return CXONE_OK;
}

/* ---------------------------------------------------------------- the request */

/* A request and the texts that it borrows. */
typedef struct outgoing {
    cx_request request;
    cx_buf label;
    cx_buf url;
} outgoing;

static void outgoing_deinit(outgoing *o)
{
    cx_buf_deinit(&o->label);
    cx_buf_deinit(&o->url);
}
CX_DEFINE_AUTO_VALUE(outgoing, outgoing_deinit)

static cxone_status add_headers(cx_request *request, const cx_call *call, cxone_error **err)
{
    bool accepts = false;
    for (size_t i = 0; i < call->header_count; i++) {
        if (request->header_count == CX_MAX_REQUEST_HEADERS) {
            return cx_fail(err, CXONE_ERR_ARG, "%s: more than %d headers", request->operation,
                           CX_MAX_REQUEST_HEADERS);
        }
        request->headers[request->header_count++] = call->headers[i];
        accepts =
            accepts || cx_str_equal_nocase(cx_str_of(call->headers[i].name), CX_LIT("Accept"));
    }
    if (!accepts && request->header_count < CX_MAX_REQUEST_HEADERS) {
        /* Without it ACD answers "No known way to render data". */
        request->headers[request->header_count++] =
            (cx_header){"Accept", CX_LIT("application/json")};
    }
    return CXONE_OK;
}

/* Says which published limit the call counts against, and of which contact. */
static void count_against_limit(const cx_call *call, cx_str target, cx_request *request)
{
    cx_captures captures = {.count = 0};
    const cx_str path = cx_str_slice(target, 0, cx_str_find(target, '?'));
    if (call->operation == NULL || call->operation->rate == CX_RATE_NONE) {
        return;
    }
    request->rate = cx_rate_word((cx_rate)call->operation->rate);
    (void)cx_operation_match(cx_str_of(request->method), path, &captures);
    for (size_t i = 0; i < captures.count; i++) {
        if (cx_str_equal(captures.name[i], CX_LIT("contactNumber"))) {
            request->subject = captures.value[i];
        }
    }
}

/* Makes the request of a call to a path and query. */
static cxone_status make_request(const cx_api *api, const cx_call *call, cx_str target,
                                 int64_t deadline_ms, outgoing *o, cxone_error **err)
{
    cx_buf_init(&o->label, CX_MAX_MESSAGE);
    cx_buf_init(&o->url, CX_MAX_URL);
    const cx_str path =
        cx_str_of(call->operation != NULL ? cx_operation_path(call->operation) : call->path);
    const cx_str shown = cx_str_slice(path, 0, cx_str_find(path, '?'));
    cx_buf_printf(&o->label, "%s %.*s", cx_call_method(call), CX_STR_ARG(shown));
    if (call->base_url.len != 0) {
        cx_buf_append(&o->url, call->base_url);
    } else {
        CX_TRY(cx_api_host(api, cx_call_family(call), deadline_ms, &o->url, err));
    }
    cx_buf_append(&o->url, target);
    CX_TRY(cx_buf_check(&o->label, "the operation's name", err));
    CX_TRY(cx_buf_check(&o->url, "the URL", err));
    o->request = (cx_request){
        .method = cx_call_method(call),
        .operation = o->label.ptr,
        .url = cx_buf_view(&o->url),
        .resend = cx_call_is_idempotent(call) ? CX_RESEND_SAFE : CX_RESEND_IF_UNSENT,
        .credential = CX_CREDENTIAL_BEARER,
    };
    const cx_str url = cx_buf_view(&o->url); /* which outlives `target` */
    count_against_limit(call, cx_str_slice(url, url.len - target.len, url.len), &o->request);
    if (call->body.len != 0) {
        o->request.content_type =
            call->content_type != NULL ? call->content_type : "application/json";
        o->request.body = call->body;
    } else if (!cx_str_equal(cx_str_of(o->request.method), CX_LIT("GET"))) {
        /* A body of no bytes: without Content-Length some servers refuse a POST (411). */
        o->request.content_type = "application/x-www-form-urlencoded";
    }
    return add_headers(&o->request, call, err);
}

/* ---------------------------------------------------------------- how it is shown */

static void show_http(const cx_request *request, cx_buf *out)
{
    cx_buf_printf(out, "%s %.*s\n", request->method, CX_STR_ARG(request->url));
    cx_buf_puts(out, "Authorization: Bearer ***\n");
    for (size_t i = 0; i < request->header_count; i++) {
        cx_buf_printf(out, "%s: %.*s\n", request->headers[i].name,
                      CX_STR_ARG(request->headers[i].value));
    }
    if (request->content_type != NULL) {
        cx_buf_printf(out, "Content-Type: %s\n", request->content_type);
    }
    if (request->body.len != 0) {
        cx_buf_printf(out, "\n%.*s\n", CX_STR_ARG(request->body));
    }
}

/* Appends a word for the shell, in single quotes. */
static void quote(cx_buf *out, cx_str word)
{
    cx_buf_putc(out, '\'');
    for (size_t i = 0; i < word.len; i++) {
        if (word.ptr[i] == '\'') {
            cx_buf_puts(out, "'\\''");
        } else {
            cx_buf_putc(out, word.ptr[i]);
        }
    }
    cx_buf_putc(out, '\'');
}

static void curl_header(cx_buf *out, const char *name, cx_str value)
{
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, CX_MAX_HEADER);
    cx_buf_printf(&line, "%s: %.*s", name, CX_STR_ARG(value));
    cx_buf_puts(out, " \\\n  -H ");
    quote(out, cx_buf_view(&line));
}

static void show_curl(const cx_request *request, cx_buf *out)
{
    cx_buf_puts(out, "cxone token --curl-config | curl -K - --globoff");
    if (!cx_str_equal(cx_str_of(request->method), CX_LIT("GET"))) {
        cx_buf_printf(out, " -X %s", request->method);
    }
    cx_buf_putc(out, ' ');
    quote(out, request->url);
    for (size_t i = 0; i < request->header_count; i++) {
        curl_header(out, request->headers[i].name, request->headers[i].value);
    }
    if (request->content_type != NULL) {
        curl_header(out, "Content-Type", cx_str_of(request->content_type));
        cx_buf_puts(out, " \\\n  --data-binary ");
        quote(out, request->body);
    }
    cx_buf_putc(out, '\n');
}

static cxone_status show(const cx_request *request, cx_show form, cx_buf *out, cxone_error **err)
{
    if (form == CX_SHOW_CURL) {
        show_curl(request, out);
    } else {
        show_http(request, out);
    }
    return cx_buf_check(out, "the preview", err);
}

/* Makes the request of a call to the path and query that it says itself. */
static cxone_status make_whole_request(const cx_api *api, const cx_call *call, int64_t deadline_ms,
                                       outgoing *o, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf target;
    cx_buf_init(&target, CX_MAX_URL);
    CX_TRY(cx_api_target(api, call, &target, err));
    CX_TRY(cx_buf_check(&target, "the URL", err));
    return make_request(api, call, cx_buf_view(&target), deadline_ms, o, err);
}

cxone_status cx_api_show(const cx_api *api, const cx_call *call, cx_show form, cx_buf *out,
                         cxone_error **err)
{
    CX_AUTO(outgoing) outgoing o = {.request = {.method = NULL}};
    CX_TRY(make_whole_request(api, call, cx_net_deadline(api->net), &o, err));
    return show(&o.request, form, out, err);
}

/* Shows the request to whoever wants it instead of the network. */
static cxone_status preview(const cx_api *api, const cx_request *request, cxone_reply **out,
                            cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_REQUEST_BODY + CX_MAX_URL + CX_MAX_MESSAGE);
    CX_TRY(show(request, CX_SHOW_HTTP, &text, err));
    api->preview(api->preview_payload, text.ptr);
    return out != NULL ? cx_outcome_previewed(out, err) : CXONE_OK;
}

/* ---------------------------------------------------------------- sending */

/* Sends a request that is ready; a status that is no success is an error. */
static cxone_status send_request(const cx_api *api, const cx_request *request, int64_t deadline_ms,
                                 cx_reply *reply, cxone_error **err)
{
    cx_reply_init(reply, request);
    CX_TRY(cx_net_send(api->net, request, deadline_ms, reply, err));
    if (reply->http_status < 200 || reply->http_status > 299) {
        const cxone_status status = cx_fail_refused(err, request, reply);
        if (reply->http_status >= 500 && request->resend == CX_RESEND_IF_UNSENT) {
            cx_error_set_unsure(err);
        }
        return status;
    }
    return CXONE_OK;
}

/* Sends it and makes an outcome of the answer. */
static cxone_status send_and_read(const cx_api *api, const cx_call *call, const cx_request *request,
                                  int64_t deadline_ms, cxone_reply **out, cxone_error **err)
{
    CX_AUTO(cx_reply) cx_reply reply = {.http_status = 0};
    CX_TRY(send_request(api, request, deadline_ms, &reply, err));
    const bool done = cx_call_effect(call) != CXONE_EFFECT_READ;
    return out != NULL ? cx_outcome_new(request, &reply, done, out, err) : CXONE_OK;
}

cxone_status cx_api_call(const cx_api *api, const cx_call *call, cxone_reply **out,
                         cxone_error **err)
{
    const int64_t deadline_ms = cx_net_deadline(api->net);
    CX_AUTO(outgoing) outgoing o = {.request = {.method = NULL}};
    CX_TRY(make_whole_request(api, call, deadline_ms, &o, err));
    if (api->preview != NULL && cx_call_effect(call) != CXONE_EFFECT_READ) {
        return preview(api, &o.request, out, err);
    }
    return send_and_read(api, call, &o.request, deadline_ms, out, err);
}

cxone_status cx_api_fetch(const cx_api *api, const cx_call *call, cx_str target, cx_reply *reply,
                          cxone_error **err)
{
    const int64_t deadline_ms = cx_net_deadline(api->net);
    CX_AUTO(outgoing) outgoing o = {.request = {.method = NULL}};
    cx_reply_init(reply, &o.request);
    CX_TRY(make_request(api, call, target, deadline_ms, &o, err));
    return send_request(api, &o.request, deadline_ms, reply, err);
}

cxone_status cx_api_read(const cx_api *api, const cx_call *call, cx_str target, cxone_reply **out,
                         cxone_error **err)
{
    const int64_t deadline_ms = cx_net_deadline(api->net);
    CX_AUTO(outgoing) outgoing o = {.request = {.method = NULL}};
    CX_TRY(make_request(api, call, target, deadline_ms, &o, err));
    return send_and_read(api, call, &o.request, deadline_ms, out, err);
}
