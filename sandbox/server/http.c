#include "sandbox/server/http.h"

#include <errno.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    MAX_BODY = 10 * 1024 * 1024,
    MAX_DRAINED = 64 * 1024 * 1024,
    CONNECTION_MEMORY = 192 * 1024, /* URL, headers, and what the library adds */
    OUTGOING_BLOCK = 16 * 1024,
    IDLE_SECONDS = 120
};

struct sbx_http {
    struct MHD_Daemon *daemon;
    sbx_http_answer *answer;
    void *context;
    sbx_door door;
    uint16_t port;
    pthread_mutex_t lock; /* guards `stopping` */
    pthread_cond_t stop;
    bool stopping;
};

/* A request on its way in. */
typedef struct pending {
    char *target; /* path and query as sent */
    cx_buf body;
    bool begun;
    bool too_large;
} pending;

typedef struct header_list {
    sbx_header *items;
    size_t count;
    size_t capacity;
} header_list;

/* The body of a reply on its way out. */
typedef struct outgoing {
    char *text;
    size_t sent_up_to; /* what is sent before the connection breaks */
} outgoing;

static void *on_target(void *cls, const char *target, struct MHD_Connection *connection)
{
    (void)cls;
    (void)connection;
    pending *request = sbx_new(1, sizeof *request);
    request->target = sbx_dup(cx_str_of(target));
    cx_buf_init(&request->body, MAX_BODY);
    return request;
}

static void on_completed(void *cls, struct MHD_Connection *connection, void **request_context,
                         enum MHD_RequestTerminationCode code)
{
    (void)cls;
    (void)connection;
    (void)code;
    pending *request = *request_context;
    if (request != NULL) {
        cx_free(request->target);
        cx_buf_deinit(&request->body);
        cx_free(request);
        *request_context = NULL;
    }
}

static void add_header(header_list *list, cx_str name, cx_str value)
{
    list->items = sbx_grow(list->items, &list->capacity, list->count, sizeof *list->items);
    list->items[list->count] = (sbx_header){name, value};
    list->count++;
}

static enum MHD_Result collect_header(void *cls, enum MHD_ValueKind kind, const char *name,
                                      const char *value)
{
    (void)kind;
    add_header(cls, cx_str_of(name), cx_str_of(value));
    return MHD_YES;
}

static bool is_loopback(const struct sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        struct sockaddr_in v4;
        memcpy(&v4, address, sizeof v4);
        return (ntohl(v4.sin_addr.s_addr) >> 24) == 127;
    }
    if (address->sa_family == AF_INET6) {
        struct sockaddr_in6 v6;
        memcpy(&v6, address, sizeof v6);
        return IN6_IS_ADDR_LOOPBACK(&v6.sin6_addr) ||
               (IN6_IS_ADDR_V4MAPPED(&v6.sin6_addr) && v6.sin6_addr.s6_addr[12] == 127);
    }
    return false;
}

static ssize_t read_outgoing(void *cls, uint64_t position, char *out, size_t max)
{
    const outgoing *body = cls;
    if (position >= body->sent_up_to) {
        return MHD_CONTENT_READER_END_WITH_ERROR;
    }
    const size_t left = body->sent_up_to - (size_t)position;
    const size_t part = left < max ? left : max;
    memcpy(out, body->text + position, part);
    return (ssize_t)part;
}

static void free_outgoing(void *cls)
{
    outgoing *body = cls;
    cx_free(body->text);
    cx_free(body);
}

static struct MHD_Response *make_body(sbx_reply *reply)
{
    sbx_body *shared = reply->shared;
    if (shared != NULL) {
        reply->shared = NULL;
        return MHD_create_response_from_buffer_with_free_callback_cls(shared->size, shared->text,
                                                                      sbx_body_release, shared);
    }
    const size_t size = reply->body.len;
    if (reply->ending == SBX_ENDING_TRUNCATED) {
        outgoing *body = sbx_new(1, sizeof *body);
        body->text = sbx_take(&reply->body);
        body->sent_up_to = size / 2;
        return MHD_create_response_from_callback(size, OUTGOING_BLOCK, read_outgoing, body,
                                                 free_outgoing);
    }
    return MHD_create_response_from_buffer_with_free_callback(size, sbx_take(&reply->body),
                                                              cx_free);
}

/* A reset at once: disconnecting a TCP socket sends one, where closing would first say goodbye. */
static void reset_connection(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (info != NULL) {
        const struct sockaddr nowhere = {.sa_family = AF_UNSPEC};
        (void)connect(info->connect_fd, &nowhere, sizeof nowhere);
    }
}

/* Waits, unless the server is stopped meanwhile. */
static void wait_delay(sbx_http *http, struct MHD_Connection *connection, int64_t delay_ms)
{
    if (delay_ms <= 0) {
        return;
    }
    (void)MHD_set_connection_option(connection, MHD_CONNECTION_OPTION_TIMEOUT, 0U);
    struct timespec until;
    (void)clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += delay_ms / 1000;
    until.tv_nsec += (long)(delay_ms % 1000) * 1000000L;
    if (until.tv_nsec >= 1000000000L) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000L;
    }
    (void)pthread_mutex_lock(&http->lock);
    while (!http->stopping &&
           pthread_cond_timedwait(&http->stop, &http->lock, &until) != ETIMEDOUT) {
    }
    (void)pthread_mutex_unlock(&http->lock);
}

static enum MHD_Result send_reply(sbx_http *http, struct MHD_Connection *connection,
                                  sbx_reply *reply)
{
    sbx_check(&reply->body);
    wait_delay(http, connection, reply->delay_ms);
    if (reply->ending == SBX_ENDING_RESET) {
        reset_connection(connection);
        return MHD_NO;
    }
    if (reply->ending == SBX_ENDING_TRUNCATED && reply->body.len == 0) {
        return MHD_NO; /* nothing to cut in two: the connection closes instead */
    }
    struct MHD_Response *response = make_body(reply);
    if (response == NULL) {
        return MHD_NO;
    }
    if (reply->content_type != NULL) {
        (void)MHD_add_response_header(response, "Content-Type", reply->content_type);
    }
    for (size_t i = 0; i < reply->header_count; i++) {
        (void)MHD_add_response_header(response, reply->headers[i].name, reply->headers[i].value);
    }
    const enum MHD_Result queued = MHD_queue_response(connection, reply->status, response);
    MHD_destroy_response(response);
    return queued;
}

/* The host that an absolute form names goes before what Host says (RFC 9112, section 3.2.2). */
static void set_host(header_list *headers, cx_str authority)
{
    static const cx_str name = CX_LIT_INIT("Host");
    bool found = false;
    for (size_t i = 0; i < headers->count; i++) {
        if (cx_str_equal_nocase(headers->items[i].name, name)) {
            headers->items[i].value = authority;
            found = true;
        }
    }
    if (!found) {
        add_header(headers, name, authority);
    }
}

/* Fills in the reply. */
static void make_reply(const sbx_http *http, sbx_request *request, cx_str target,
                       header_list *headers, sbx_reply *reply)
{
    CX_AUTO(cx_buf) cx_buf said;
    cx_buf_init(&said, SBX_MAX_TEXT);
    sbx_target wanted;
    request->headers = headers->items;
    request->header_count = headers->count;
    sbx_target_read(http->door, http->port, target, sbx_request_header(request, CX_LIT("Host")),
                    &wanted, &said);
    if (wanted.refusal != 0) {
        sbx_reply_text(reply, wanted.refusal, cx_buf_view(&said));
        return;
    }
    if (wanted.authority.len > 0) {
        set_host(headers, wanted.authority);
    }
    const size_t question = cx_str_find(wanted.path, '?');
    request->path = cx_str_slice(wanted.path, 0, question);
    request->query = cx_str_slice(wanted.path, question + 1, wanted.path.len);
    request->headers = headers->items;
    request->header_count = headers->count;
    request->real_host = wanted.host;
    http->answer(http->context, request, reply);
}

static enum MHD_Result answer(sbx_http *http, struct MHD_Connection *connection, const char *method,
                              const pending *arrived)
{
    header_list headers = {0};
    (void)MHD_get_connection_values(connection, MHD_HEADER_KIND, collect_header, &headers);
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    sbx_request request = {
        .method = cx_str_of(method),
        .body = cx_buf_view(&arrived->body),
        .body_too_large = arrived->too_large,
        .from_loopback = info != NULL && is_loopback(info->client_addr),
    };
    sbx_reply reply;
    sbx_reply_init(&reply);
    make_reply(http, &request, cx_str_of(arrived->target), &headers, &reply);
    const enum MHD_Result result = send_reply(http, connection, &reply);
    sbx_reply_deinit(&reply);
    cx_free(headers.items);
    return result;
}

static void take_upload(pending *request, cx_str part)
{
    if (!request->too_large) {
        cx_buf_append(&request->body, part);
        const cxone_status status = cx_buf_status(&request->body);
        request->too_large = status == CXONE_ERR_TOO_LARGE;
        if (status == CXONE_ERR_NOMEM) {
            sbx_check(&request->body);
        }
    }
}

/* Whether a body is announced that is not even worth reading to its end. */
static bool is_hopeless(struct MHD_Connection *connection)
{
    uint64_t length = 0;
    const cx_str announced =
        cx_str_of(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Content-Length"));
    return announced.len > 0 && cx_scan_uint(announced, UINT64_MAX, &length) &&
           length > MAX_DRAINED;
}

static enum MHD_Result on_request(void *cls, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *upload,
                                  size_t *upload_size, void **request_context)
{
    (void)url;
    (void)version;
    sbx_http *http = cls;
    pending *request = *request_context;
    if (!request->begun) {
        request->begun = true;
        if (is_hopeless(connection)) {
            request->too_large = true;
            return answer(http, connection, method, request);
        }
        return MHD_YES;
    }
    if (*upload_size > 0) {
        take_upload(request, (cx_str){upload, *upload_size});
        *upload_size = 0;
        return MHD_YES;
    }
    return answer(http, connection, method, request);
}

/* The options that differ from one server to another, for MHD_OPTION_ARRAY. */
static void choose(const sbx_http_setup *setup, struct MHD_OptionItem options[4])
{
    size_t count = 0;
    if (setup->listen_fd >= 0) {
        options[count++] =
            (struct MHD_OptionItem){MHD_OPTION_LISTEN_SOCKET, setup->listen_fd, NULL};
    }
    if (setup->key_pem != NULL) {
        char *key = setup->key_pem;
        char *certificate = setup->certificate_pem;
        options[count++] = (struct MHD_OptionItem){MHD_OPTION_HTTPS_MEM_KEY, 0, key};
        options[count++] = (struct MHD_OptionItem){MHD_OPTION_HTTPS_MEM_CERT, 0, certificate};
    }
    options[count] = (struct MHD_OptionItem){MHD_OPTION_END, 0, NULL};
}

cxone_status sbx_http_start(const sbx_http_setup *setup, sbx_http **out, cxone_error **err)
{
    sbx_http *http = sbx_new(1, sizeof *http);
    http->answer = setup->answer;
    http->context = setup->context;
    http->door = setup->door;
    http->port = setup->port;
    pthread_condattr_t monotonic;
    (void)pthread_condattr_init(&monotonic);
    (void)pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    (void)pthread_cond_init(&http->stop, &monotonic);
    (void)pthread_condattr_destroy(&monotonic);
    (void)pthread_mutex_init(&http->lock, NULL);
    struct MHD_OptionItem options[4];
    choose(setup, options);
    unsigned flags = MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD |
                     MHD_USE_POLL | MHD_USE_SUPPRESS_DATE_NO_CLOCK | MHD_USE_ITC;
    flags |= setup->listen_fd < 0 ? MHD_USE_NO_LISTEN_SOCKET : 0U;
    flags |= setup->key_pem != NULL ? MHD_USE_TLS : 0U;
    http->daemon = MHD_start_daemon(
        flags, 0, NULL, NULL, on_request, http, MHD_OPTION_URI_LOG_CALLBACK, on_target, NULL,
        MHD_OPTION_NOTIFY_COMPLETED, on_completed, NULL, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        (size_t)CONNECTION_MEMORY, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS,
        MHD_OPTION_ARRAY, options, MHD_OPTION_END);
    if (http->daemon == NULL) {
        if (setup->listen_fd >= 0) {
            (void)close(setup->listen_fd);
        }
        sbx_http_stop(http);
        return cx_fail(err, CXONE_ERR_INTERNAL, "the HTTP server does not start");
    }
    *out = http;
    return CXONE_OK;
}

void sbx_http_take(sbx_http *http, int fd, const struct sockaddr *address, socklen_t size)
{
    (void)MHD_add_connection(http->daemon, fd, address, size); /* closes it when it fails */
}

void sbx_http_stop(sbx_http *http)
{
    if (http == NULL) {
        return;
    }
    (void)pthread_mutex_lock(&http->lock);
    http->stopping = true;
    (void)pthread_cond_broadcast(&http->stop);
    (void)pthread_mutex_unlock(&http->lock);
    if (http->daemon != NULL) {
        MHD_stop_daemon(http->daemon);
    }
    (void)pthread_cond_destroy(&http->stop);
    (void)pthread_mutex_destroy(&http->lock);
    cx_free(http);
}
