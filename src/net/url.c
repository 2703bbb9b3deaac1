#include "net/url.h"

#include <curl/curl.h>
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"

#include "base/banned.h"

struct cx_url {
    CURLU *handle;
    char *scheme; /* these four belong to libcurl: curl_free() */
    char *host;
    char *port;
    char *path;
    char *query;
};

void cx_url_free(cx_url *url)
{
    if (url != NULL) {
        curl_free(url->scheme);
        curl_free(url->host);
        curl_free(url->port);
        curl_free(url->path);
        curl_free(url->query);
        curl_url_cleanup(url->handle);
        cx_free(url);
    }
}

/* Reads one part; a part that is not there is left NULL. */
static CURLUcode get_part(const cx_url *url, CURLUPart part, unsigned flags, char **out)
{
    const CURLUcode code = curl_url_get(url->handle, part, out, flags);
    return code == CURLUE_NO_PORT || code == CURLUE_NO_QUERY ? CURLUE_OK : code;
}

static CURLUcode read_parts(cx_url *url, const char *text)
{
    CURLUcode code = curl_url_set(url->handle, CURLUPART_URL, text, CURLU_DISALLOW_USER);
    if (code == CURLUE_OK) {
        code = get_part(url, CURLUPART_SCHEME, 0, &url->scheme);
    }
    if (code == CURLUE_OK) {
        code = get_part(url, CURLUPART_HOST, 0, &url->host);
    }
    if (code == CURLUE_OK) {
        code = get_part(url, CURLUPART_PORT, 0, &url->port);
    }
    if (code == CURLUE_OK) {
        code = get_part(url, CURLUPART_PATH, 0, &url->path);
    }
    if (code == CURLUE_OK) {
        code = get_part(url, CURLUPART_QUERY, 0, &url->query);
    }
    return code;
}

/* Whether the host, read again, is the same host. libcurl writes addresses in one way before it
 * decodes percents: "%31" stays "1", and connects to 0.0.0.1. Such a host would be judged by one
 * name and reached by another. */
static CURLUcode read_host_again(const cx_url *url, bool *same)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_URL);
    cx_buf_printf(&text, "https://%s", url->host);
    CURLU *again = curl_url();
    char *host = NULL;
    CURLUcode code = CURLUE_OUT_OF_MEMORY;
    if (again != NULL && cx_buf_status(&text) != CXONE_ERR_NOMEM) {
        code = curl_url_set(again, CURLUPART_URL, text.ptr, CURLU_DISALLOW_USER);
    }
    if (code == CURLUE_OK) {
        code = curl_url_get(again, CURLUPART_HOST, &host, 0);
    }
    *same = code == CURLUE_OK && cx_str_equal_nocase(cx_str_of(host), cx_str_of(url->host));
    curl_free(host);
    curl_url_cleanup(again);
    return code;
}

static void lower(char *text)
{
    for (; *text != '\0'; text++) {
        *text = cx_to_lower(*text);
    }
}

cxone_status cx_url_parse(cx_str text, cx_url **out, cxone_error **err)
{
    if (text.len > CX_MAX_URL) {
        return cx_fail(err, CXONE_ERR_URL, "the URL is longer than %lu bytes", CX_MAX_URL);
    }
    CX_AUTO(text) char *copy = cx_strdup(text);
    CX_AUTO(cx_url) cx_url *url = cx_alloc_zero(1, sizeof *url);
    if (copy == NULL || url == NULL) {
        return cx_fail_nomem(err);
    }
    url->handle = curl_url();
    if (url->handle == NULL) {
        return cx_fail_nomem(err);
    }
    if (strlen(copy) != text.len) {
        return cx_fail(err, CXONE_ERR_URL, "the URL holds a NUL byte");
    }
    bool same_host = true;
    CURLUcode code = read_parts(url, copy);
    if (code == CURLUE_OK && strchr(copy, '%') != NULL) {
        code = read_host_again(url, &same_host);
    }
    if (code == CURLUE_OUT_OF_MEMORY) {
        return cx_fail_nomem(err);
    }
    if (code != CURLUE_OK) {
        return cx_fail(err, CXONE_ERR_URL, "invalid URL: %s", curl_url_strerror(code));
    }
    if (!same_host) {
        return cx_fail(err, CXONE_ERR_URL, "invalid URL: the host hides an address");
    }
    lower(url->host);
    const bool http = strcmp(url->scheme, "http") == 0;
    if (!http && strcmp(url->scheme, "https") != 0) {
        return cx_fail(err, CXONE_ERR_URL, "invalid URL: the scheme \"%s\" is not https",
                       url->scheme);
    }
    if (http && !cx_url_is_loopback(url)) {
        return cx_fail(err, CXONE_ERR_URL, "invalid URL: http (not https) to \"%s\"", url->host);
    }
    CX_MOVE(out, url);
    return CXONE_OK;
}

cx_str cx_url_host(const cx_url *url)
{
    const cx_str host = cx_str_of(url->host);
    const bool bracketed = host.len > 2 && host.ptr[0] == '[';
    return bracketed ? cx_str_slice(host, 1, host.len - 1) : host;
}

bool cx_host_is_loopback(cx_str host)
{
    if (cx_str_equal(host, CX_LIT("localhost")) || cx_str_ends_with(host, CX_LIT(".localhost")) ||
        cx_str_equal(host, CX_LIT("::1"))) {
        return true;
    }
    /* libcurl has brought every spelling of an IPv4 address into four decimal numbers. */
    cx_str rest = host;
    cx_str piece;
    int pieces = 0;
    uint64_t first = 0;
    while (cx_str_next(&rest, '.', &piece)) {
        uint64_t number = 0;
        if (!cx_scan_uint(piece, 255, &number)) {
            return false;
        }
        first = pieces++ == 0 ? number : first;
    }
    return pieces == 4 && first == 127;
}

bool cx_url_is_loopback(const cx_url *url)
{
    return cx_host_is_loopback(cx_url_host(url));
}

void cx_url_append_origin(const cx_url *url, cx_buf *out)
{
    cx_buf_printf(out, "%s://%s", url->scheme, url->host);
    if (url->port != NULL) {
        cx_buf_printf(out, ":%s", url->port);
    }
}

/* Query parameters that say nothing about a person. */
static bool is_harmless(cx_str name)
{
    static const cx_str names[] = {CX_LIT_INIT("tenantId"), CX_LIT_INIT("fields"),
                                   CX_LIT_INIT("top"),      CX_LIT_INIT("skip"),
                                   CX_LIT_INIT("orderBy"),  CX_LIT_INIT("skillId")};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        if (cx_str_equal_nocase(name, names[i])) {
            return true;
        }
    }
    return false;
}

void cx_url_append_masked(const cx_url *url, cx_buf *out)
{
    cx_url_append_origin(url, out);
    cx_buf_puts(out, url->path);
    cx_str rest = cx_str_of(url->query);
    cx_str pair;
    char separator = '?';
    while (cx_str_next(&rest, '&', &pair)) {
        const size_t equals = cx_str_find(pair, '=');
        const cx_str name = cx_str_slice(pair, 0, equals);
        cx_buf_putc(out, separator);
        cx_buf_append(out, is_harmless(name) ? pair : name);
        if (!is_harmless(name)) {
            cx_buf_puts(out, "=***");
        }
        separator = '&';
    }
}

void *cx_url_handle(const cx_url *url)
{
    return url->handle;
}
