/* Where things are, as a call is to be told: who asked CXone's own host names hears of them. */
#include "sandbox/memory.h"
#include "sandbox/proxy/hosts.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

static bool is_host_character(char c)
{
    return cx_is_alpha(c) || cx_is_digit(c) || c == '.' || c == '-' || c == ':' || c == '[' ||
           c == ']';
}

static bool is_host(cx_str host)
{
    for (size_t i = 0; i < host.len; i++) {
        if (!is_host_character(host.ptr[i])) {
            return false;
        }
    }
    return host.len > 0;
}

/* A sandbox on loopback calls itself only by loopback names; one that was put on the network, by
 * the name that its clients use. */
static bool is_trusted_name(const sbx_call *call, cx_str host)
{
    const cx_str bind = cx_str_of(call->app->options->bind);
    const bool on_loopback =
        cx_str_starts_with(bind, CX_LIT("127.")) || cx_str_equal(bind, CX_LIT("::1"));
    return !on_loopback || cx_str_starts_with(host, CX_LIT("127.0.0.1:")) ||
           cx_str_starts_with(host, CX_LIT("[::1]:")) ||
           cx_str_equal_nocase(cx_str_slice(host, 0, 10), CX_LIT("localhost:"));
}

static void put_lower(cx_str text, cx_buf *out)
{
    for (size_t i = 0; i < text.len; i++) {
        cx_buf_putc(out, cx_to_lower(text.ptr[i]));
    }
}

void sbx_call_origin(const sbx_call *call, cx_buf *out)
{
    const cx_str host = sbx_request_header(call->request, CX_LIT("Host"));
    if (call->request->real_host.len > 0) {
        cx_buf_puts(out, "https://");
        put_lower(call->request->real_host, out);
    } else if (is_host(host) && is_trusted_name(call, host)) {
        cx_buf_puts(out, "http://");
        cx_buf_append(out, host);
    } else {
        cx_buf_puts(out, call->app->origin);
    }
    sbx_check(out);
}

/* A host that issues tokens under its own name: cxone.…, cxone-gov.…, nicecxone-sov1.eu. */
static bool is_issuer(cx_str host)
{
    const cx_str name = CX_LIT("cxone");
    const cx_str sovereign = CX_LIT("nicecxone-sov");
    return cx_str_equal_nocase(cx_str_slice(host, 0, name.len), name) ||
           cx_str_equal_nocase(cx_str_slice(host, 0, sovereign.len), sovereign);
}

static bool is_in(const sbx_tenant *tenant, const char *area)
{
    return cx_str_equal(cx_str_of(tenant->area), cx_str_of(area));
}

/* The area hosts of na1 and au1 have a hyphen, of the clusters those of na1. */
static void put_host(const sbx_tenant *tenant, sbx_service service, cx_buf *out)
{
    const bool hyphen =
        is_in(tenant, "na1") || (service == SBX_SERVICE_USERHUB && is_in(tenant, "au1"));
    if (service == SBX_SERVICE_API) {
        cx_buf_printf(out, "https://api-%s.niceincontact.com", tenant->area);
        return;
    }
    cx_buf_puts(out, service == SBX_SERVICE_CLUSTER ? "https://api-" : "https://");
    put_lower(cx_str_of(service == SBX_SERVICE_CLUSTER ? tenant->cluster : tenant->area), out);
    cx_buf_puts(out, hyphen ? ".nice-incontact.com" : ".niceincontact.com");
}

void sbx_call_service(const sbx_call *call, sbx_service service, const sbx_tenant *tenant,
                      cx_buf *out)
{
    const cx_str host = call->request->real_host;
    if (host.len == 0 || (service == SBX_SERVICE_ISSUER && is_issuer(host))) {
        sbx_call_origin(call, out);
    } else if (service == SBX_SERVICE_ISSUER) {
        cx_buf_puts(out, SBX_REAL_ISSUER);
    } else {
        put_host(tenant, service, out);
    }
    sbx_check(out);
}

const sbx_tenant *sbx_call_tenant(const sbx_call *call)
{
    const cx_str host = call->request->real_host;
    const cx_str area = cx_str_slice(host, 0, cx_str_find(host, '.'));
    const sbx_tenant *first = sbx_user_at(0)->tenant;
    for (size_t i = 0; sbx_user_at(i) != NULL; i++) {
        if (cx_str_equal_nocase(cx_str_of(sbx_user_at(i)->tenant->area), area)) {
            return sbx_user_at(i)->tenant;
        }
    }
    return first;
}
