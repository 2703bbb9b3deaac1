#include "config/check.h"

#include <string.h>

#include "base/limits.h"
#include "base/quota.h"
#include "base/utf8.h"

#include "base/banned.h"

/* UTF-8 without control characters: one line, and fit for a header. */
static bool is_plain_text(cx_str text)
{
    for (size_t i = 0; i < text.len;) {
        const size_t length = cx_utf8_length(cx_str_slice(text, i, text.len));
        const unsigned char c = (unsigned char)text.ptr[i];
        if (length == 0 || c < 0x20 || c == 0x7f) {
            return false;
        }
        i += length;
    }
    return true;
}

static bool is_one_of(char c, const char *others)
{
    return cx_is_alpha(c) || cx_is_digit(c) || (c != '\0' && strchr(others, c) != NULL);
}

static bool is_made_of(cx_str text, const char *others)
{
    for (size_t i = 0; i < text.len; i++) {
        if (!is_one_of(text.ptr[i], others)) {
            return false;
        }
    }
    return true;
}

/* A host name or an IPv4 address: labels with something in each of them. */
static bool is_host_name(cx_str host)
{
    cx_str label = {NULL, 0};
    if (host.len == 0 || host.len > 253 || host.ptr[host.len - 1] == '.') {
        return false;
    }
    while (cx_str_next(&host, '.', &label)) {
        if (label.len == 0 || label.len > 63 || !is_made_of(label, "-_")) {
            return false;
        }
    }
    return true;
}

static bool is_ipv4_loopback(cx_str host)
{
    cx_str part = {NULL, 0};
    uint64_t number = 0;
    unsigned parts = 0;
    while (cx_str_next(&host, '.', &part)) {
        if (!cx_scan_uint(part, 255, &number) || (parts == 0 && number != 127)) {
            return false;
        }
        parts++;
    }
    return parts == 4;
}

static bool is_loopback(cx_str host)
{
    return cx_str_equal_nocase(host, CX_LIT("localhost")) || cx_str_equal(host, CX_LIT("[::1]")) ||
           is_ipv4_loopback(host);
}

/* The parts of "scheme://host:port/path"; empty views for what is missing. */
typedef struct url {
    cx_str scheme, host, port, path;
    bool has_port;
} url;

static bool split_url(cx_str text, url *out)
{
    const size_t colon = cx_str_find(text, ':');
    if (!cx_str_starts_with(cx_str_slice(text, colon, text.len), CX_LIT("://"))) {
        return false;
    }
    const cx_str rest = cx_str_slice(text, colon + 3, text.len);
    const cx_str authority = cx_str_slice(rest, 0, cx_str_find(rest, '/'));
    const size_t bracket = cx_str_find(authority, ']'); /* colons of an IPv6 address are no port */
    const size_t from = bracket < authority.len ? bracket + 1 : 0;
    const size_t host_end = from + cx_str_find(cx_str_slice(authority, from, authority.len), ':');
    *out = (url){
        .scheme = cx_str_slice(text, 0, colon),
        .host = cx_str_slice(authority, 0, host_end),
        .port = cx_str_slice(authority, host_end + 1, authority.len),
        .path = cx_str_slice(rest, authority.len, rest.len),
        .has_port = host_end < authority.len,
    };
    return true;
}

static bool is_url(cx_str text)
{
    url u;
    uint64_t port = 0;
    if (text.len > CX_MAX_URL || !split_url(text, &u)) {
        return false;
    }
    if (u.has_port && (!cx_scan_uint(u.port, 65535, &port) || port == 0)) {
        return false;
    }
    /* No userinfo can pass: an @ is not part of a host name. No query, no fragment, no blank. */
    if (!is_made_of(u.path, "/-._~%!$&'()*+,;=:@")) {
        return false;
    }
    if (cx_str_equal_nocase(u.scheme, CX_LIT("http"))) {
        return is_loopback(u.host);
    }
    return cx_str_equal_nocase(u.scheme, CX_LIT("https")) &&
           (is_host_name(u.host) || is_loopback(u.host));
}

static bool is_choice(cx_str text, const char *choices)
{
    cx_str rest = cx_str_of(choices);
    cx_str choice = {NULL, 0};
    while (cx_str_next(&rest, '|', &choice)) {
        if (cx_str_equal(text, choice)) {
            return true;
        }
    }
    return false;
}

/* Whether a number, read by `scan`, lies within "least-most". */
static bool is_in_range(cx_str text, const char *range, bool (*scan)(cx_str, int64_t *))
{
    const cx_str whole = cx_str_of(range);
    const size_t dash = cx_str_find(whole, '-');
    int64_t number = 0;
    int64_t least = 0;
    int64_t most = 0;
    return scan(text, &number) && scan(cx_str_slice(whole, 0, dash), &least) &&
           scan(cx_str_slice(whole, dash + 1, whole.len), &most) && number >= least &&
           number <= most;
}

/* "v34.0": a letter, a number of at most three digits, a dot and a digit. */
static bool is_version(cx_str text)
{
    uint64_t number = 0;
    const size_t dot = cx_str_find(text, '.');
    return cx_str_starts_with(text, CX_LIT("v")) && dot <= 4 &&
           cx_scan_uint(cx_str_slice(text, 1, dot), 999, &number) && text.len == dot + 2 &&
           cx_is_digit(text.ptr[dot + 1]);
}

bool cx_list_next(cx_str *rest, cx_str *item)
{
    cx_str piece = {NULL, 0};
    while (cx_str_next(rest, ',', &piece)) {
        *item = cx_str_trim(piece);
        if (item->len != 0) {
            return true;
        }
    }
    return false;
}

/* Host names; a suffix must have two labels, or ".com" would trust half the world. */
static bool is_host_list(cx_str text)
{
    cx_str item = {NULL, 0};
    while (cx_list_next(&text, &item)) {
        const bool suffix = item.ptr[0] == '.';
        const cx_str host = cx_str_slice(item, suffix ? 1 : 0, item.len);
        if (!is_host_name(host) || (suffix && cx_str_find(host, '.') == host.len)) {
            return false;
        }
    }
    return true;
}

/* "NAME=QUOTA" each, of names that there are. */
static bool is_rate_list(cx_str text, const char *names)
{
    cx_str item = {NULL, 0};
    cx_str name = {NULL, 0};
    cx_quota quota;
    while (cx_list_next(&text, &item)) {
        if (!cx_scan_named_quota(item, &name, &quota) || !is_choice(name, names)) {
            return false;
        }
    }
    return true;
}

cx_str cx_url_origin(cx_str text)
{
    url u;
    return split_url(text, &u) ? cx_str_slice(text, 0, text.len - u.path.len) : text;
}

const char *cx_value_fault(const cxone_key *key, cx_str value)
{
    if (value.len > CX_MAX_SETTING || !is_plain_text(value)) {
        return "one line of UTF-8 text without control characters";
    }
    switch (key->kind) {
    case CX_KIND_URL:
        return is_url(value) ? NULL
                             : "an https:// URL (http:// only for this machine) of host "
                               "and path, without user name, query and fragment";
    case CX_KIND_UUID:
        return cx_str_is_uuid(value) ? NULL : "a UUID such as 11eb5a4e-0c2d-4d1c-b0a5-0242ac110003";
    case CX_KIND_CHOICE:
        return is_choice(value, key->choices) ? NULL : key->choices;
    case CX_KIND_DURATION:
        return is_in_range(value, key->choices, cx_scan_duration_ms)
                   ? NULL
                   : "a duration such as 250ms, 90s, 5m or 2h, of at most a day";
    case CX_KIND_INTEGER:
        return is_in_range(value, key->choices, cx_scan_int64) ? NULL : key->choices;
    case CX_KIND_VERSION:
        return is_version(value) ? NULL : "a version such as v34.0";
    case CX_KIND_LIST:
        return is_host_list(value) ? NULL
                                   : "host names separated by commas; .example.com means "
                                     "every host below it";
    case CX_KIND_RATES:
        return is_rate_list(value, key->choices)
                   ? NULL
                   : "limits such as media-playback=300/5m, separated by commas; cxone-config(5) "
                     "has the names";
    case CX_KIND_TEXT:
    case CX_KIND_SECRET:
    case CX_KIND_FILE:
        return NULL;
    }
    return NULL;
}
