#include "sandbox/proxy/target.h"

#include "sandbox/memory.h"
#include "sandbox/proxy/hosts.h"

#include "base/banned.h"

enum {
    HTTP_PORT = 80,
    HTTPS_PORT = 443,
    SHOWN = 100 /* characters of a stranger's text in a message */
};

static unsigned refuse_host(cx_str host, unsigned status, cx_buf *said)
{
    const cx_str shown = cx_str_printable(host, SHOWN);
    if (shown.len == 0) {
        cx_buf_puts(said, "no host is named");
    } else {
        cx_buf_printf(said, "\"%.*s\" is not a host of CXone", CX_STR_ARG(shown));
    }
    cx_buf_puts(said, ": this sandbox answers for CXone's names and passes nothing on\n");
    sbx_check(said);
    return status;
}

/* 0 when that host and port may be asked for, else `refusal`. */
static unsigned judge(cx_str authority, unsigned wanted, unsigned refusal, cx_str *host,
                      cx_buf *said)
{
    unsigned port = wanted;
    if (!sbx_host_split(authority, host, &port) || !sbx_host_is_cxone(*host)) {
        return refuse_host(authority, refusal, said);
    }
    if (port != wanted) {
        cx_buf_printf(said, "port %u of a host of CXone: only %u is answered\n", port, wanted);
        sbx_check(said);
        return refusal;
    }
    if (cx_str_ends_with(*host, CX_LIT("."))) {
        host->len--; /* as it is written in what is answered */
    }
    return 0;
}

static bool is_own(cx_str authority, uint16_t own_port)
{
    cx_str host;
    unsigned port = HTTP_PORT;
    return sbx_host_split(authority, &host, &port) && port == own_port &&
           (cx_str_equal(host, CX_LIT("127.0.0.1")) || cx_str_equal(host, CX_LIT("[::1]")) ||
            cx_str_equal_nocase(host, CX_LIT("localhost")));
}

/* http://AUTHORITY/PATH, as it is sent to a proxy. */
static void read_absolute(sbx_door door, uint16_t own_port, cx_str target, size_t scheme,
                          sbx_target *out, cx_buf *said)
{
    const cx_str rest = cx_str_slice(target, scheme, target.len);
    size_t end = 0;
    while (end < rest.len && rest.ptr[end] != '/' && rest.ptr[end] != '?') {
        end++;
    }
    const bool secure = scheme == sizeof "https://" - 1;
    out->authority = cx_str_slice(rest, 0, end);
    out->path =
        end < rest.len && rest.ptr[end] == '/' ? cx_str_slice(rest, end, rest.len) : CX_LIT("/");
    if (secure || door == SBX_DOOR_TLS || !is_own(out->authority, own_port)) {
        out->refusal =
            judge(out->authority, secure ? HTTPS_PORT : HTTP_PORT, 403, &out->host, said);
    }
}

void sbx_target_read(sbx_door door, uint16_t port, cx_str target, cx_str host, sbx_target *out,
                     cx_buf *said)
{
    static const cx_str schemes[] = {CX_LIT_INIT("http://"), CX_LIT_INIT("https://")};
    *out = (sbx_target){.path = target};
    for (size_t i = 0; door != SBX_DOOR_DIRECT && i < CX_COUNT(schemes); i++) {
        if (cx_str_equal_nocase(cx_str_slice(target, 0, schemes[i].len), schemes[i])) {
            read_absolute(door, port, target, schemes[i].len, out, said);
            return;
        }
    }
    if (door == SBX_DOOR_TLS) {
        out->refusal = judge(host, HTTPS_PORT, 421, &out->host, said);
    }
}

unsigned sbx_connect_read(cx_str head, cx_buf *said)
{
    const cx_str line = cx_str_slice(head, 0, cx_str_find(head, '\r'));
    cx_str rest = line;
    cx_str method;
    cx_str authority;
    unsigned port = 0;
    cx_str host;
    if (!cx_str_next(&rest, ' ', &method) || !cx_str_equal(method, CX_LIT("CONNECT")) ||
        !cx_str_next(&rest, ' ', &authority) || !cx_str_starts_with(rest, CX_LIT("HTTP/1.")) ||
        !sbx_host_split(authority, &host, &port) || port == 0) {
        cx_buf_puts(said, "no CONNECT HOST:PORT HTTP/1.1\n");
        sbx_check(said);
        return 400;
    }
    const unsigned refusal = judge(authority, HTTPS_PORT, 403, &host, said);
    return refusal == 0 ? 200 : refusal;
}
