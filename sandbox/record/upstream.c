#include "sandbox/record/upstream.h"

#include <curl/curl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/error.h"
#include "sandbox/memory.h"
#include "sandbox/proxy/hosts.h"

#include "base/banned.h"

enum {
    CONNECT_MS = 15000,
    TOTAL_MS = 120000,
    MAX_IDLE = 8, /* connections that are kept */
    MAX_REPLY = 512 * 1024 * 1024
};

struct sbx_upstream {
    atomic_bool stopping;
    pthread_mutex_t lock; /* guards what follows */
    CURL *idle[MAX_IDLE];
    size_t idle_count;
    char *ca_file; /* owned; NULL: the system's */
    char *ca_path;
    char *proxy; /* for https; NULL: none */
    char *no_proxy;
};

/* Not passed on: of one connection only, or made anew by each side. */
static const char *const dropped[] = {
    "Connection",
    "Keep-Alive",
    "Proxy-Authenticate",
    "Proxy-Authorization",
    "Proxy-Connection",
    "TE",
    "Trailer",
    "Transfer-Encoding",
    "Upgrade",
    "Host",
    "Content-Length",
    "Content-Encoding",
    "Accept-Encoding",
    "Cookie",
    "Set-Cookie",
    "Expect",
    "Date",
    "Forwarded",
    "X-Forwarded-For",
    "Strict-Transport-Security",
    "Alt-Svc",
};

static bool is_dropped(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(dropped); i++) {
        if (cx_str_equal_nocase(name, cx_str_of(dropped[i]))) {
            return true;
        }
    }
    return false;
}

/* The first of the variables that is set. They are read once: `run` changes them later. */
static char *setting(const char *first, const char *second, const char *third)
{
    const char *const names[] = {first, second, third};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        const char *value = names[i] != NULL ? getenv(names[i]) : NULL; /* NOLINT: no threads */
        if (value != NULL && *value != '\0') {
            return sbx_dup(cx_str_of(value));
        }
    }
    return NULL;
}

cxone_status sbx_upstream_open(sbx_upstream **out, cxone_error **err)
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        return cx_fail(err, CXONE_ERR_INTERNAL, "libcurl does not start");
    }
    sbx_upstream *upstream = sbx_new(1, sizeof *upstream);
    (void)pthread_mutex_init(&upstream->lock, NULL);
    upstream->ca_file = setting("SSL_CERT_FILE", NULL, NULL);
    upstream->ca_path = setting("SSL_CERT_DIR", NULL, NULL);
    upstream->proxy = setting("https_proxy", "HTTPS_PROXY", "ALL_PROXY");
    upstream->no_proxy = setting("no_proxy", "NO_PROXY", NULL);
    *out = upstream;
    return CXONE_OK;
}

void sbx_upstream_free(sbx_upstream *upstream)
{
    if (upstream == NULL) {
        return;
    }
    for (size_t i = 0; i < upstream->idle_count; i++) {
        curl_easy_cleanup(upstream->idle[i]);
    }
    (void)pthread_mutex_destroy(&upstream->lock);
    cx_free(upstream->ca_file);
    cx_free(upstream->ca_path);
    cx_free(upstream->proxy);
    cx_free(upstream->no_proxy);
    cx_free(upstream);
}

void sbx_upstream_stop(sbx_upstream *upstream)
{
    atomic_store(&upstream->stopping, true);
}

static CURL *take_handle(sbx_upstream *upstream)
{
    CURL *easy = NULL;
    (void)pthread_mutex_lock(&upstream->lock);
    if (upstream->idle_count > 0) {
        easy = upstream->idle[--upstream->idle_count];
    }
    (void)pthread_mutex_unlock(&upstream->lock);
    return easy != NULL ? easy : curl_easy_init();
}

static void give_back(sbx_upstream *upstream, CURL *easy)
{
    curl_easy_reset(easy); /* keeps its connections */
    (void)pthread_mutex_lock(&upstream->lock);
    const bool kept = upstream->idle_count < MAX_IDLE;
    if (kept) {
        upstream->idle[upstream->idle_count++] = easy;
    }
    (void)pthread_mutex_unlock(&upstream->lock);
    if (!kept) {
        curl_easy_cleanup(easy);
    }
}

/* libcurl gives the types of these two. */
/* NOLINTBEGIN(readability-non-const-parameter) */
static size_t receive_body(char *data, size_t size, size_t count, void *payload)
{
    sbx_reply *reply = payload;
    cx_buf_append(&reply->body, (cx_str){data, size * count});
    return reply->body.len > MAX_REPLY || cx_buf_status(&reply->body) != CXONE_OK ? 0
                                                                                  : size * count;
}

static size_t receive_header(char *data, size_t size, size_t count, void *payload)
{
    sbx_reply *reply = payload;
    const cx_str line = cx_str_trim((cx_str){data, size * count});
    if (cx_str_starts_with(line, CX_LIT("HTTP/"))) {
        sbx_reply_reset(reply, 0); /* what came before was a 100, or a proxy's */
        return size * count;
    }
    const size_t colon = cx_str_find(line, ':');
    const cx_str name = cx_str_slice(line, 0, colon);
    if (colon < line.len && colon > 0 && !is_dropped(name)) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, SBX_MAX_TEXT);
        cx_buf_append(&text, name);
        sbx_check(&text);
        sbx_reply_header_add(reply, text.ptr, cx_str_trim(cx_str_slice(line, colon + 1, line.len)));
    }
    return size * count;
}
/* NOLINTEND(readability-non-const-parameter) */

static int check_stop(void *payload, curl_off_t down_total, curl_off_t down, curl_off_t up_total,
                      curl_off_t up)
{
    (void)down_total;
    (void)down;
    (void)up_total;
    (void)up;
    const sbx_upstream *upstream = payload;
    return atomic_load(&upstream->stopping) ? 1 : 0;
}

static void add_line(struct curl_slist **list, const cx_buf *line)
{
    sbx_check(line);
    struct curl_slist *longer = curl_slist_append(*list, line->ptr);
    *list = longer != NULL ? longer : *list;
}

/* The header lines to send. Those that libcurl would add by itself are taken out. */
static struct curl_slist *make_headers(const sbx_request *request)
{
    static const char *const own[] = {"Accept", "Content-Type", "Expect", "User-Agent"};
    struct curl_slist *list = NULL;
    for (size_t i = 0; i < request->header_count; i++) {
        const sbx_header *header = &request->headers[i];
        const bool coded = cx_str_equal_nocase(header->name, CX_LIT("Content-Encoding"));
        if (is_dropped(header->name) && !coded) { /* a reply is decoded, a request is not */
            continue;
        }
        CX_AUTO(cx_buf) cx_buf line;
        cx_buf_init_secret(&line, SBX_MAX_TEXT);
        cx_buf_append(&line, header->name);
        cx_buf_puts(&line, header->value.len > 0 ? ": " : ";");
        cx_buf_append(&line, header->value);
        add_line(&list, &line);
    }
    for (size_t i = 0; i < CX_COUNT(own); i++) {
        if (sbx_request_header(request, cx_str_of(own[i])).ptr == NULL || i == 2) {
            CX_AUTO(cx_buf) cx_buf line;
            cx_buf_init(&line, SBX_MAX_TEXT);
            cx_buf_printf(&line, "%s:", own[i]);
            add_line(&list, &line);
        }
    }
    return list;
}

static void set_body(CURL *easy, const sbx_request *request, const char *method)
{
    if (cx_str_equal(request->method, CX_LIT("HEAD"))) {
        (void)curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
        return;
    }
    const bool bare = cx_str_equal(request->method, CX_LIT("GET")) && request->body.len == 0;
    if (!bare) {
        (void)curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.len);
        (void)curl_easy_setopt(easy, CURLOPT_POSTFIELDS,
                               request->body.len > 0 ? request->body.ptr : "");
    }
    (void)curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method);
}

static void set_options(sbx_upstream *upstream, CURL *easy, const char *url, char *message)
{
    const bool secure = cx_str_starts_with(cx_str_of(url), CX_LIT("https:"));
    (void)curl_easy_setopt(easy, CURLOPT_URL, url);
    (void)curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    (void)curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, secure ? "https" : "http");
    (void)curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    (void)curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    (void)curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    (void)curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)CONNECT_MS);
    (void)curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)TOTAL_MS);
    (void)curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    (void)curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    (void)curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, message);
    (void)curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, check_stop);
    (void)curl_easy_setopt(easy, CURLOPT_XFERINFODATA, upstream);
    (void)curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    /* What is not https is loopback. */
    const bool direct = !secure || upstream->proxy == NULL;
    (void)curl_easy_setopt(easy, CURLOPT_PROXY, direct ? "" : upstream->proxy);
    (void)curl_easy_setopt(easy, CURLOPT_NOPROXY,
                           upstream->no_proxy != NULL ? upstream->no_proxy : "");
    if (upstream->ca_file != NULL) {
        (void)curl_easy_setopt(easy, CURLOPT_CAINFO, upstream->ca_file);
    }
    if (upstream->ca_path != NULL) {
        (void)curl_easy_setopt(easy, CURLOPT_CAPATH, upstream->ca_path);
    }
}

static sbx_arrival judge(CURLcode code, const sbx_reply *reply)
{
    switch ((int)code) { /* its type has a hundred more */
    case CURLE_OK:
        return SBX_ARRIVED;
    case CURLE_OPERATION_TIMEDOUT:
        return SBX_TOO_LATE;
    case CURLE_PARTIAL_FILE:
        return SBX_CUT_SHORT;
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
        return reply->body.len > 0 ? SBX_CUT_SHORT : SBX_BROKEN_OFF;
    default:
        return SBX_NOT_REACHED;
    }
}

static sbx_arrival perform(sbx_upstream *upstream, CURL *easy, const char *url,
                           const sbx_request *request, sbx_reply *reply, cx_buf *why)
{
    char message[CURL_ERROR_SIZE] = "";
    char *method = sbx_dup(request->method);
    struct curl_slist *headers = make_headers(request);
    set_options(upstream, easy, url, message);
    set_body(easy, request, method);
    (void)curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    (void)curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, receive_body);
    (void)curl_easy_setopt(easy, CURLOPT_WRITEDATA, reply);
    (void)curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, receive_header);
    (void)curl_easy_setopt(easy, CURLOPT_HEADERDATA, reply);
    const CURLcode code = curl_easy_perform(easy);
    long status = 0;
    (void)curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    reply->status = (unsigned)status;
    if (code != CURLE_OK) {
        cx_buf_puts(why, *message != '\0' ? message : curl_easy_strerror(code));
    }
    curl_slist_free_all(headers);
    cx_free(method);
    return judge(code, reply);
}

sbx_arrival sbx_upstream_call(sbx_upstream *upstream, const char *base, const sbx_request *request,
                              sbx_reply *reply, cx_buf *why)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init_secret(&url, SBX_MAX_TEXT);
    cx_buf_puts(&url, base);
    cx_buf_append(&url, request->path);
    if (request->query.len > 0) {
        cx_buf_putc(&url, '?');
        cx_buf_append(&url, request->query);
    }
    sbx_check(&url);
    CURL *easy = take_handle(upstream);
    if (easy == NULL || !cx_str_starts_with(request->path, CX_LIT("/"))) {
        cx_buf_puts(why, easy == NULL ? "libcurl gives no handle" : "the path is no path");
        curl_easy_cleanup(easy);
        return SBX_NOT_REACHED;
    }
    const sbx_arrival arrival = perform(upstream, easy, url.ptr, request, reply, why);
    give_back(upstream, easy);
    sbx_check(why);
    return arrival;
}

static bool is_loopback(cx_str host)
{
    return cx_str_equal(host, CX_LIT("127.0.0.1")) || cx_str_equal(host, CX_LIT("[::1]")) ||
           cx_str_equal_nocase(host, CX_LIT("localhost"));
}

/* Scheme and host of a URL that has nothing else but a port. */
static bool split(cx_str url, bool *secure, cx_str *host)
{
    const cx_str plain = CX_LIT("http://");
    const cx_str safe = CX_LIT("https://");
    unsigned port = 0;
    *secure = cx_str_starts_with(url, safe);
    if (!*secure && !cx_str_starts_with(url, plain)) {
        return false;
    }
    const cx_str authority = cx_str_slice(url, *secure ? safe.len : plain.len, url.len);
    for (size_t i = 0; i < authority.len; i++) {
        const char c = authority.ptr[i];
        if (!cx_is_alpha(c) && !cx_is_digit(c) && cx_str_find(CX_LIT(".-:[]"), c) == 5) {
            return false;
        }
    }
    return sbx_host_split(authority, host, &port);
}

bool sbx_upstream_is_origin(cx_str url)
{
    bool secure = false;
    cx_str host;
    return split(url, &secure, &host) && (secure || is_loopback(host));
}

bool sbx_upstream_is_cxone(cx_str url)
{
    bool secure = false;
    cx_str host;
    return split(url, &secure, &host) && secure && sbx_host_is_cxone(host);
}
