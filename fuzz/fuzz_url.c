/* A URL is refused, or has a host that may be judged: nothing in it can make another host of it,
 * and no value of its query gets into a trace. A link to a next page leads to no other host. */
#include "base/error.h"
#include "base/limits.h"
#include "net/hosts.h"
#include "net/url.h"
#include "wire.h"

#include "base/banned.h"

static void append_origin(const cx_url *url, cx_buf *out)
{
    cx_buf_init(out, CX_MAX_URL);
    cx_url_append_origin(url, out);
    FUZZ_REQUIRE(cx_buf_status(out) == CXONE_OK);
}

static bool is_plain(char c)
{
    return cx_is_alpha(c) || cx_is_digit(c) || c == '.' || c == '-';
}

/* Whoever reads the URL by eye sees the host that libcurl connects to: of "https://name/…" and
 * "https://name:port/…", with nothing but letters, digits, dots and hyphens, it is that name. */
static void check_against_text(cx_str text, const cx_url *url)
{
    const cx_str start = CX_LIT("https://");
    const cx_str rest = cx_str_slice(text, start.len, text.len);
    size_t end = 0;
    bool letters = false;
    while (end < rest.len && is_plain(rest.ptr[end])) {
        letters = letters || cx_is_alpha(rest.ptr[end]);
        end++;
    }
    const bool ends_here = end == rest.len || rest.ptr[end] == '/' || rest.ptr[end] == '?' ||
                           rest.ptr[end] == '#' || rest.ptr[end] == ':';
    const bool octal = cx_str_starts_with(rest, CX_LIT("0")); /* "0x7f.1" is an address */
    if (cx_str_starts_with(text, start) && ends_here && letters && !octal) {
        FUZZ_REQUIRE(cx_str_equal_nocase(cx_url_host(url), cx_str_slice(rest, 0, end)));
    }
}

static bool is_harmless(cx_str pair)
{
    static const cx_str names[] = {CX_LIT_INIT("tenantId"), CX_LIT_INIT("fields"),
                                   CX_LIT_INIT("top"),      CX_LIT_INIT("skip"),
                                   CX_LIT_INIT("orderBy"),  CX_LIT_INIT("skillId")};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        if (cx_str_equal_nocase(cx_str_slice(pair, 0, cx_str_find(pair, '=')), names[i])) {
            return true;
        }
    }
    return false;
}

static void check_mask(const cx_url *url, const cx_buf *origin)
{
    CX_AUTO(cx_buf) cx_buf masked;
    cx_buf_init(&masked, 2 * CX_MAX_URL);
    cx_url_append_masked(url, &masked);
    const cx_str whole = cx_buf_view(&masked);
    cx_str query = cx_str_slice(whole, cx_str_find(whole, '?') + 1, whole.len);
    cx_str pair;
    FUZZ_REQUIRE(cx_str_starts_with(whole, cx_buf_view(origin)));
    FUZZ_REQUIRE(cx_str_find(whole, '#') == whole.len);
    while (cx_str_next(&query, '&', &pair)) {
        FUZZ_REQUIRE(is_harmless(pair) || cx_str_ends_with(pair, CX_LIT("=***")));
    }
}

static void check_host(const cx_url *url, const cx_buf *origin)
{
    const cx_str host = cx_url_host(url);
    const bool is_https = cx_str_starts_with(cx_buf_view(origin), CX_LIT("https://"));
    FUZZ_REQUIRE(host.len != 0);
    FUZZ_REQUIRE(is_https || (cx_str_starts_with(cx_buf_view(origin), CX_LIT("http://")) &&
                              cx_url_is_loopback(url)));
    for (size_t i = 0; i < host.len; i++) {
        FUZZ_REQUIRE(host.ptr[i] != '@' && host.ptr[i] != '/' && host.ptr[i] != '\\' &&
                     host.ptr[i] != '#' && host.ptr[i] != '?' && (unsigned char)host.ptr[i] > ' ');
        FUZZ_REQUIRE(host.ptr[i] < 'A' || host.ptr[i] > 'Z');
    }
}

/* What may have a token is CXone's by its name, and never this machine. */
static void check_trust(const cx_url *url)
{
    static const cx_str suffixes[] = {
        CX_LIT_INIT("niceincontact.com"), CX_LIT_INIT("nice-incontact.com"),
        CX_LIT_INIT("incontact.com"),     CX_LIT_INIT("incontact.eu"),
        CX_LIT_INIT("nicecxone.com"),     CX_LIT_INIT("nicecxone-gov.com"),
        CX_LIT_INIT("nicecxone-sov1.au"), CX_LIT_INIT("nicecxone-sov1.eu")};
    const cx_str host = cx_url_host(url);
    CX_AUTO(cx_error) cxone_error *err = NULL;
    bool trusted = false;
    for (size_t i = 0; i < CX_COUNT(suffixes); i++) {
        const size_t before = host.len - suffixes[i].len;
        trusted = trusted || (cx_str_ends_with(host, suffixes[i]) &&
                              (before == 0 || host.ptr[before - 1] == '.'));
    }
    const cxone_status status = cx_hosts_check(cx_net_hosts(wire_api()->net), url, "it", &err);
    FUZZ_REQUIRE(status == (trusted ? CXONE_OK : CXONE_ERR_HOST_REFUSED));
    FUZZ_REQUIRE((err != NULL) == !trusted);
}

/* The origin, read again, is the same origin. */
static void check_again(const cx_buf *origin)
{
    CX_AUTO(cx_url) cx_url *url = NULL;
    CX_AUTO(cx_buf) cx_buf again;
    cx_buf_init(&again, 0);
    FUZZ_REQUIRE(cx_url_parse(cx_buf_view(origin), &url, NULL) == CXONE_OK);
    append_origin(url, &again);
    FUZZ_REQUIRE(cx_str_equal(cx_buf_view(&again), cx_buf_view(origin)));
}

static void check_url(cx_str text)
{
    CX_AUTO(cx_url) cx_url *url = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_buf) cx_buf origin;
    cx_buf_init(&origin, 0);
    const cxone_status status = cx_url_parse(text, &url, &err);
    FUZZ_REQUIRE(status == CXONE_OK || status == CXONE_ERR_URL);
    FUZZ_REQUIRE((err != NULL) == (status != CXONE_OK) && (url != NULL) == (status == CXONE_OK));
    if (url != NULL) {
        append_origin(url, &origin);
        check_host(url, &origin);
        check_against_text(text, url);
        check_mask(url, &origin);
        check_trust(url);
        check_again(&origin);
    }
}

/* wire.c looks where the request goes. */
static void check_link(cx_str link)
{
    static const cx_call call = {
        .method = "GET", .path = "/fuzz", .base_url = CX_LIT_INIT(WIRE_HOST)};
    CX_AUTO(cx_outcome) cxone_reply *outcome = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    cx_str target = {NULL, 0};
    wire_answers(CX_LIT(""), CX_LIT("{}"));
    cxone_status status = cx_api_link(&call, link, &target, &err);
    if (status == CXONE_OK) {
        status = cx_api_read(wire_api(), &call, target, &outcome, &err);
    }
    FUZZ_REQUIRE(status == CXONE_OK || status == CXONE_ERR_REPLY);
    FUZZ_REQUIRE((err != NULL) == (status != CXONE_OK));
    FUZZ_REQUIRE((outcome != NULL) == (status == CXONE_OK));
    FUZZ_REQUIRE(wire_requests() == (status == CXONE_OK ? 1 : 0));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check_url(fuzz_text(data, size));
    check_link(fuzz_text(data, size));
    return 0;
}
