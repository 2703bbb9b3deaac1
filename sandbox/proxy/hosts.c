#include "sandbox/proxy/hosts.h"

#include "base/compiler.h"

#include "base/banned.h"

static const char *const suffixes[] = {
    "niceincontact.com", "nice-incontact.com", "incontact.com",     "incontact.eu",
    "nicecxone.com",     "nicecxone-gov.com",  "nicecxone-sov1.au", "nicecxone-sov1.eu",
};

static const char *const stages[] = {"dev", "test", "staging"};

const char *sbx_host_suffix_at(size_t index)
{
    return index < CX_COUNT(suffixes) ? suffixes[index] : NULL;
}

const char *sbx_host_stage_at(size_t index)
{
    return index < CX_COUNT(stages) ? stages[index] : NULL;
}

static bool is_label(cx_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        const char c = text.ptr[i];
        if (!cx_is_alpha(c) && !cx_is_digit(c) && c != '-' && c != '_') {
            return false;
        }
    }
    return text.len > 0 && text.len < 64;
}

static bool is_stage(cx_str text)
{
    for (size_t i = 0; i < CX_COUNT(stages); i++) {
        if (cx_str_equal_nocase(text, cx_str_of(stages[i]))) {
            return true;
        }
    }
    return false;
}

/* What stands before the suffix and its dot: "api-na1", "cxone.dev". */
static bool is_below(cx_str rest)
{
    const size_t dot = cx_str_find(rest, '.');
    return is_label(cx_str_slice(rest, 0, dot)) &&
           (dot == rest.len || is_stage(cx_str_slice(rest, dot + 1, rest.len)));
}

bool sbx_host_is_cxone(cx_str host)
{
    if (cx_str_ends_with(host, CX_LIT("."))) {
        host.len--;
    }
    for (size_t i = 0; i < CX_COUNT(suffixes); i++) {
        const cx_str suffix = cx_str_of(suffixes[i]);
        if (cx_str_equal_nocase(host, suffix)) {
            return true;
        }
        if (cx_str_ends_with_nocase(host, suffix) && host.len > suffix.len + 1 &&
            host.ptr[host.len - suffix.len - 1] == '.') {
            return is_below(cx_str_slice(host, 0, host.len - suffix.len - 1));
        }
    }
    return false;
}

bool sbx_host_split(cx_str authority, cx_str *host, unsigned *port)
{
    const bool in_brackets = cx_str_starts_with(authority, CX_LIT("["));
    const size_t end = in_brackets ? cx_str_find(authority, ']') + 1 : cx_str_find(authority, ':');
    const cx_str rest = cx_str_slice(authority, end, authority.len);
    *host = cx_str_slice(authority, 0, end);
    if (host->len == 0 || cx_str_find(authority, '@') < authority.len ||
        (in_brackets && end > authority.len)) {
        return false;
    }
    if (rest.len == 0) {
        return true;
    }
    uint64_t number = 0;
    if (rest.ptr[0] != ':' || !cx_scan_uint(cx_str_slice(rest, 1, rest.len), 65535, &number)) {
        return false;
    }
    *port = (unsigned)number;
    return true;
}
