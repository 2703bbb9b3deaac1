#include "net/curl_transport.h"

#include <curl/curl.h>
#include <pthread.h>
#include <stdlib.h>

#include "cxone/version.h"

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/time.h"

#include "base/banned.h"

typedef struct transport {
    const cx_clock *clock;
    int64_t connect_timeout_ms;
    char *ca_file;
    char *ca_path;
    char *client_cert;
    char *client_key;
    cx_secret client_key_passphrase;
    CURLM *multi;
    CURL *easy;
    char message[CURL_ERROR_SIZE];
} transport;

/* libcurl's own words for a failure, and ours. */
typedef struct failure {
    CURLcode code;
    cxone_status status;
    bool unsent; /* no byte of the request can have reached the server */
} failure;

static const failure failures[] = {
    {CURLE_OUT_OF_MEMORY, CXONE_ERR_NOMEM, false},
    {CURLE_COULDNT_RESOLVE_HOST, CXONE_ERR_RESOLVE, true},
    {CURLE_COULDNT_RESOLVE_PROXY, CXONE_ERR_PROXY, true},
    {CURLE_COULDNT_CONNECT, CXONE_ERR_CONNECT, true},
    {CURLE_PROXY, CXONE_ERR_PROXY, true},
    {CURLE_SSL_CONNECT_ERROR, CXONE_ERR_TLS, true},
    {CURLE_PEER_FAILED_VERIFICATION, CXONE_ERR_TLS, true},
    {CURLE_SSL_CACERT_BADFILE, CXONE_ERR_TLS, true},
    {CURLE_SSL_CERTPROBLEM, CXONE_ERR_TLS, true},
    {CURLE_SSL_CIPHER, CXONE_ERR_TLS, true},
    {CURLE_SSL_ISSUER_ERROR, CXONE_ERR_TLS, true},
    {CURLE_FILESIZE_EXCEEDED, CXONE_ERR_REPLY_TOO_LARGE, false},
};

static pthread_once_t curl_once = PTHREAD_ONCE_INIT;
static CURLcode curl_init_result = CURLE_FAILED_INIT;

static void init_curl(void)
{
    /* Never undone: other users of libcurl in the process may still need it. */
    curl_init_result = curl_global_init(CURL_GLOBAL_DEFAULT);
}

static void destroy(void *context)
{
    transport *t = context;
    if (t != NULL) {
        curl_easy_cleanup(t->easy);
        (void)curl_multi_cleanup(t->multi);
        cx_free(t->ca_file);
        cx_free(t->ca_path);
        cx_free(t->client_cert);
        cx_free(t->client_key);
        cx_secret_deinit(&t->client_key_passphrase);
        cx_free(t);
    }
}
CX_DEFINE_AUTO(transport, transport *, destroy)

/* libcurl gives the types of these two. */
/* NOLINTBEGIN(readability-non-const-parameter) */
static size_t receive_body(char *data, size_t size, size_t count, void *payload)
{
    cx_reply *reply = payload;
    cx_buf_append(&reply->body, (cx_str){data, size * count});
    return cx_buf_status(&reply->body) == CXONE_OK ? size * count : 0;
}

static size_t receive_header(char *data, size_t size, size_t count, void *payload)
{
    cx_reply *reply = payload;
    const cx_str line = cx_str_trim((cx_str){data, size * count});
    if (cx_str_starts_with(line, CX_LIT("HTTP/"))) {
        cx_buf_reset(&reply->headers); /* a new answer begins: drop those of 100 or a proxy */
    } else if (line.len != 0) {
        cx_buf_append(&reply->headers, line);
        cx_buf_putc(&reply->headers, '\n');
    }
    return cx_buf_status(&reply->headers) == CXONE_OK ? size * count : 0;
}
/* NOLINTEND(readability-non-const-parameter) */

typedef struct header_list {
    struct curl_slist *head;
    bool failed;
} header_list;

static void free_headers(header_list *list)
{
    curl_slist_free_all(list->head);
}
CX_DEFINE_AUTO_VALUE(header_list, free_headers)

static bool has_line_break(cx_str text)
{
    return cx_str_find(text, '\r') < text.len || cx_str_find(text, '\n') < text.len ||
           cx_str_find(text, '\0') < text.len;
}

static void add_header(header_list *list, const char *name, cx_str value)
{
    cx_buf line;
    cx_buf_init_secret(&line, CX_MAX_TOKEN + CX_MAX_HEADER);
    cx_buf_printf(&line, "%s:", name);
    if (value.len != 0) {
        cx_buf_putc(&line, ' ');
        cx_buf_append(&line, value);
    }
    struct curl_slist *longer =
        cx_buf_status(&line) == CXONE_OK ? curl_slist_append(list->head, line.ptr) : NULL;
    cx_buf_deinit(&line);
    if (longer == NULL) {
        list->failed = true;
    } else {
        list->head = longer;
    }
}

static cxone_status build_headers(const cx_exchange *x, header_list *list, cxone_error **err)
{
    const cx_request *request = x->request;
    add_header(list, "CorrelationId", cx_str_of(x->reply->correlation_id));
    add_header(list, "x-Correlation-ID", cx_str_of(x->reply->correlation_id));
    add_header(list, "Expect", CX_LIT("")); /* no round trip for "100 Continue" */
    if (request->content_type != NULL) {
        add_header(list, "Content-Type", cx_str_of(request->content_type));
    }
    if (cx_secret_is_set(&x->bearer)) {
        cx_buf value;
        cx_buf_init_secret(&value, CX_MAX_TOKEN + 16);
        cx_buf_puts(&value, "Bearer ");
        cx_buf_append(&value, cx_secret_reveal(&x->bearer));
        const bool sound = !has_line_break(cx_buf_view(&value));
        add_header(list, "Authorization", cx_buf_view(&value));
        cx_buf_deinit(&value);
        if (!sound) {
            return cx_fail(err, CXONE_ERR_TOKEN, "the access token holds a line break");
        }
    }
    for (size_t i = 0; i < request->header_count; i++) {
        if (has_line_break(request->headers[i].value)) {
            return cx_fail(err, CXONE_ERR_ARG, "the value of header \"%s\" holds a line break",
                           request->headers[i].name);
        }
        add_header(list, request->headers[i].name, request->headers[i].value);
    }
    return list->failed ? cx_fail_nomem(err) : CXONE_OK;
}

/* Sets options until one fails; the first failure is kept. */
#define SET(option, value)                                   \
    do {                                                     \
        if (code == CURLE_OK) {                              \
            code = curl_easy_setopt(t->easy, option, value); \
        }                                                    \
    } while (0)

static CURLcode set_request(transport *t, const cx_exchange *x, const header_list *headers)
{
    const cx_request *request = x->request;
    CURLcode code = CURLE_OK;
    SET(CURLOPT_CURLU, cx_url_handle(x->url));
    SET(CURLOPT_HTTPHEADER, headers->head);
    if (request->content_type != NULL) {
        SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.len);
        SET(CURLOPT_POSTFIELDS, request->body.len != 0 ? request->body.ptr : "");
    }
    SET(CURLOPT_CUSTOMREQUEST, request->method);
    SET(CURLOPT_HTTP_VERSION,
        request->http1 ? (long)CURL_HTTP_VERSION_1_1 : (long)CURL_HTTP_VERSION_2TLS);
    /* libcurl resends by itself when a kept connection turns out dead; a request that must not be
     * sent twice gets a new connection, where that cannot happen. */
    SET(CURLOPT_FRESH_CONNECT, request->resend == CX_RESEND_SAFE ? 0L : 1L);
    return code;
}

static CURLcode set_connection(transport *t, const cx_exchange *x)
{
    const bool loopback = cx_url_is_loopback(x->url);
    CURLcode code = CURLE_OK;
    SET(CURLOPT_PROTOCOLS_STR, loopback ? "http,https" : "https");
    if (loopback) {
        SET(CURLOPT_PROXY, ""); /* not even one that the environment names */
    }
    SET(CURLOPT_FOLLOWLOCATION, 0L);
    SET(CURLOPT_NOSIGNAL, 1L);
    SET(CURLOPT_ACCEPT_ENCODING, "");
    SET(CURLOPT_USERAGENT, "cxone/" CXONE_VERSION_STRING);
    return code;
}

/* Whom we trust, and who we are. */
static CURLcode set_certificates(transport *t)
{
    CURLcode code = CURLE_OK;
    if (t->ca_file != NULL) {
        SET(CURLOPT_CAINFO, t->ca_file);
    }
    if (t->ca_path != NULL) {
        SET(CURLOPT_CAPATH, t->ca_path);
    }
    if (t->client_cert != NULL) {
        const char *passphrase = cx_secret_reveal(&t->client_key_passphrase).ptr;
        SET(CURLOPT_SSLCERT, t->client_cert);
        SET(CURLOPT_SSLKEY, t->client_key); /* NULL: from the same file */
        /* Even an empty one: without any, OpenSSL would ask for it on the terminal. */
        SET(CURLOPT_KEYPASSWD, passphrase != NULL ? passphrase : "");
    }
    return code;
}

static CURLcode set_limits(transport *t, cx_exchange *x, int64_t left_ms)
{
    CURLcode code = CURLE_OK;
    const int64_t connect_ms = left_ms < t->connect_timeout_ms ? left_ms : t->connect_timeout_ms;
    SET(CURLOPT_TIMEOUT_MS, (long)left_ms);
    SET(CURLOPT_CONNECTTIMEOUT_MS, (long)connect_ms);
    SET(CURLOPT_ERRORBUFFER, t->message);
    SET(CURLOPT_WRITEFUNCTION, receive_body);
    SET(CURLOPT_WRITEDATA, x->reply);
    SET(CURLOPT_HEADERFUNCTION, receive_header);
    SET(CURLOPT_HEADERDATA, x->reply);
    return code;
}

/* Runs the easy handle on the multi handle until it is done. */
static CURLcode run(transport *t)
{
    if (curl_multi_add_handle(t->multi, t->easy) != CURLM_OK) {
        return CURLE_OUT_OF_MEMORY;
    }
    CURLcode result = CURLE_OK;
    CURLMcode code = CURLM_OK;
    int running = 1;
    while (running != 0 && code == CURLM_OK) {
        code = curl_multi_perform(t->multi, &running);
        if (code == CURLM_OK && running != 0) {
            code = curl_multi_poll(t->multi, NULL, 0, 1000, NULL);
        }
    }
    if (code != CURLM_OK) {
        result = CURLE_OUT_OF_MEMORY; /* the only failure that a sound handle can have */
    }
    int queued = 0;
    for (const CURLMsg *message = curl_multi_info_read(t->multi, &queued); message != NULL;
         message = curl_multi_info_read(t->multi, &queued)) {
        if (message->msg == CURLMSG_DONE && result == CURLE_OK) {
            result = message->data.result;
        }
    }
    (void)curl_multi_remove_handle(t->multi, t->easy);
    return result;
}

static cxone_status explain_timeout(const transport *t, cx_exchange *x, const char *host,
                                    cxone_error **err)
{
    curl_off_t connected_us = 0;
    (void)curl_easy_getinfo(t->easy, CURLINFO_PRETRANSFER_TIME_T, &connected_us);
    x->unsent = connected_us == 0;
    if (cx_clock_monotonic(t->clock) < x->deadline_ms && x->unsent) {
        return cx_fail(err, CXONE_ERR_CONNECT, "no connection to %s within %lld ms", host,
                       (long long)t->connect_timeout_ms);
    }
    return cx_fail(err, CXONE_ERR_DEADLINE, "no complete answer from %s in time", host);
}

static cxone_status explain(const transport *t, cx_exchange *x, CURLcode code, cxone_error **err)
{
    cx_buf host;
    cx_buf_init(&host, CX_MAX_MESSAGE);
    cx_buf_append(&host, cx_url_host(x->url));
    cxone_status status = CXONE_ERR_TRANSFER;
    for (size_t i = 0; i < CX_COUNT(failures); i++) {
        if (failures[i].code == code) {
            status = failures[i].status;
            x->unsent = failures[i].unsent;
        }
    }
    if (code == CURLE_OPERATION_TIMEDOUT) {
        status = explain_timeout(t, x, host.ptr, err);
    } else if (status == CXONE_ERR_NOMEM || cx_buf_status(&x->reply->body) == CXONE_ERR_NOMEM ||
               cx_buf_status(&x->reply->headers) == CXONE_ERR_NOMEM) {
        status = cx_fail_nomem(err);
    } else if (cx_buf_status(&x->reply->body) != CXONE_OK ||
               cx_buf_status(&x->reply->headers) != CXONE_OK) {
        status = cx_fail(err, CXONE_ERR_REPLY_TOO_LARGE,
                         "the answer of %s is larger than the limit of %zu bytes", host.ptr,
                         cx_buf_status(&x->reply->body) != CXONE_OK ? x->reply->body.max
                                                                    : x->reply->headers.max);
    } else {
        status = cx_fail(err, status, "%s (%s): %s", cx_status_text(status), host.ptr,
                         t->message[0] != '\0' ? t->message : curl_easy_strerror(code));
    }
    cx_buf_deinit(&host);
    return status;
}

/* Milliseconds from now on that a Retry-After asks for: seconds, or a date measured against the
 * server's own Date, since the clocks may differ. -1: none. */
static int64_t retry_after(const transport *t, const cx_reply *reply)
{
    const cx_str value = cx_reply_header(reply, CX_LIT("Retry-After"));
    uint64_t seconds = 0;
    int64_t then = 0;
    int64_t now = 0;
    if (cx_scan_uint(value, UINT64_C(86400) * 365, &seconds)) {
        return (int64_t)seconds * 1000;
    }
    if (!cx_time_parse_http(value, &then)) {
        return -1;
    }
    if (!cx_time_parse_http(cx_reply_header(reply, CX_LIT("Date")), &now)) {
        now = cx_clock_wall(t->clock);
    }
    return then > now ? then - now : 0;
}

static cxone_status perform(void *context, cx_exchange *x, cxone_error **err)
{
    transport *t = context;
    const int64_t left_ms = x->deadline_ms - cx_clock_monotonic(t->clock);
    x->unsent = true;
    if (left_ms <= 0) {
        return cx_fail(err, CXONE_ERR_DEADLINE, "%s: the deadline passed before it was sent",
                       x->request->operation);
    }
    CX_AUTO(header_list) header_list headers = {NULL, false};
    CX_TRY(build_headers(x, &headers, err));
    curl_easy_reset(t->easy);
    t->message[0] = '\0';
    CURLcode code = set_request(t, x, &headers);
    code = code == CURLE_OK ? set_connection(t, x) : code;
    code = code == CURLE_OK ? set_certificates(t) : code;
    code = code == CURLE_OK ? set_limits(t, x, left_ms) : code;
    if (code != CURLE_OK) {
        return explain(t, x, code, err);
    }
    x->unsent = false;
    code = run(t);
    if (code != CURLE_OK) {
        return explain(t, x, code, err);
    }
    long http_status = 0;
    (void)curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &http_status);
    x->reply->http_status = (int)http_status;
    x->reply->retry_after_ms = retry_after(t, x->reply);
    return CXONE_OK;
}

/* The certificates to trust: the setting, else what OpenSSL's own environment variables say, which
 * libcurl does not read. */
static cxone_status choose_certificates(transport *t, cx_str ca_file, cxone_error **err)
{
    const char *file = NULL;
    const char *path = NULL;
    if (ca_file.len == 0) {
        file = getenv("SSL_CERT_FILE"); /* NOLINT(concurrency-mt-unsafe): read-only, as libcurl */
        path = getenv("SSL_CERT_DIR");  /* NOLINT(concurrency-mt-unsafe): itself does */
        ca_file = cx_str_of(file);
    }
    if (ca_file.len != 0) {
        t->ca_file = cx_strdup(ca_file);
    }
    if (path != NULL && path[0] != '\0') {
        t->ca_path = cx_strdup(cx_str_of(path));
    }
    const bool failed = (ca_file.len != 0 && t->ca_file == NULL) ||
                        (path != NULL && path[0] != '\0' && t->ca_path == NULL);
    return failed ? cx_fail_nomem(err) : CXONE_OK;
}

/* The certificate that is shown to servers that ask for one. */
static cxone_status keep_client_certificate(transport *t, const cx_curl_options *options,
                                            cxone_error **err)
{
    if (options->client_cert.len == 0) {
        return CXONE_OK;
    }
    t->client_cert = cx_strdup(options->client_cert);
    if (options->client_key.len != 0) {
        t->client_key = cx_strdup(options->client_key);
    }
    const bool kept =
        t->client_cert != NULL && (options->client_key.len == 0 || t->client_key != NULL) &&
        cx_secret_set(&t->client_key_passphrase, options->client_key_passphrase) == CXONE_OK;
    return kept ? CXONE_OK : cx_fail_nomem(err);
}

cxone_status cx_curl_transport_new(const cx_curl_options *options, cx_transport *out,
                                   cxone_error **err)
{
    (void)pthread_once(&curl_once, init_curl);
    if (curl_init_result != CURLE_OK) {
        return cx_fail(err, CXONE_ERR_INTERNAL, "libcurl could not start: %s",
                       curl_easy_strerror(curl_init_result));
    }
    CX_AUTO(transport) transport *t = cx_alloc_zero(1, sizeof *t);
    if (t == NULL) {
        return cx_fail_nomem(err);
    }
    t->clock = options->clock;
    t->connect_timeout_ms = options->connect_timeout_ms;
    CX_TRY(choose_certificates(t, options->ca_file, err));
    CX_TRY(keep_client_certificate(t, options, err));
    t->multi = curl_multi_init();
    t->easy = curl_easy_init();
    if (t->multi == NULL || t->easy == NULL) {
        return cx_fail_nomem(err);
    }
    *out = (cx_transport){.perform = perform, .destroy = destroy};
    CX_MOVE(&out->context, t);
    return CXONE_OK;
}
