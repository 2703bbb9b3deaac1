#include "cli/callback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/limits.h"

#include "base/banned.h"

static const cx_str callback_path = CX_LIT_INIT("/callback");

bool cli_callback_open(cli_callback *callback, unsigned port)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    *callback =
        (cli_callback){.listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), .browser = -1};
    const int on = 1;
    if (callback->listener < 0 ||
        setsockopt(callback->listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0 ||
        bind(callback->listener, (const struct sockaddr *)&address, size) != 0 ||
        listen(callback->listener, 4) != 0 ||
        getsockname(callback->listener, (struct sockaddr *)&address, &size) != 0) {
        return false;
    }
    callback->port = ntohs(address.sin_port);
    return true;
}

void cli_callback_close(cli_callback *callback)
{
    if (callback->browser >= 0) {
        (void)close(callback->browser);
    }
    if (callback->listener >= 0) {
        (void)close(callback->listener);
    }
    *callback = (cli_callback){.listener = -1, .browser = -1};
}

void cli_callback_uri(const cli_callback *callback, cx_buf *out)
{
    cx_buf_printf(out, "http://127.0.0.1:%u%.*s", callback->port, CX_STR_ARG(callback_path));
}

static void send_page(int browser, const char *status, const char *text)
{
    CX_AUTO(cx_buf) cx_buf page;
    cx_buf_init(&page, CX_MAX_MESSAGE);
    cx_buf_printf(&page,
                  "HTTP/1.1 %s\r\nContent-Type: text/html; charset=utf-8\r\n"
                  "Content-Security-Policy: default-src 'none'\r\nCache-Control: no-store\r\n"
                  "Referrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"
                  "<!doctype html><meta charset=\"utf-8\"><title>cxone</title><h1>cxone</h1>"
                  "<p>%s</p>\n",
                  status, text);
    cx_str rest = cx_buf_view(&page);
    while (rest.len != 0) {
        const ssize_t sent = send(browser, rest.ptr, rest.len, MSG_NOSIGNAL);
        if (sent <= 0) {
            return; /* the person closed the page: nothing is lost */
        }
        rest = cx_str_slice(rest, (size_t)sent, rest.len);
    }
}

/* Waits for input until the deadline. */
static bool wait_readable(int file, int64_t deadline_ms)
{
    const int64_t left_ms = deadline_ms - cx_clock_monotonic(cx_clock_system());
    struct pollfd entry = {.fd = file, .events = POLLIN};
    return left_ms > 0 && poll(&entry, 1, (int)(left_ms < 600000 ? left_ms : 600000)) > 0;
}

/* Reads a request's head, as far as it comes within a few seconds. */
static void read_head(int browser, int64_t deadline_ms, cx_buf *head)
{
    enum {
        PATIENCE_MS = 5000
    };
    const int64_t until_ms = cx_clock_monotonic(cx_clock_system()) + PATIENCE_MS;
    char chunk[2048];
    while (strstr(head->ptr, "\r\n\r\n") == NULL && cx_buf_status(head) == CXONE_OK &&
           wait_readable(browser, until_ms < deadline_ms ? until_ms : deadline_ms)) {
        const ssize_t got = recv(browser, chunk, sizeof chunk, 0);
        if (got <= 0) {
            return;
        }
        cx_buf_append(head, (cx_str){chunk, (size_t)got});
    }
}

/* Whether a head has this header line. The Host must be ours: a page elsewhere, under a name that
 * someone points at 127.0.0.1, is none of the browser's answers. */
static bool has_host(cx_str head, unsigned port)
{
    cx_buf wanted;
    cx_buf_init(&wanted, 64);
    cx_buf_printf(&wanted, "host: 127.0.0.1:%u", port);
    cx_str line;
    bool found = false;
    while (cx_str_next(&head, '\n', &line)) {
        found = found || cx_str_equal_nocase(cx_str_trim(line), cx_buf_view(&wanted));
    }
    cx_buf_deinit(&wanted);
    return found;
}

/* The query of "GET /callback?QUERY HTTP/1.1"; false for every other request. */
static bool read_query(cx_str head, unsigned port, cx_buf *query)
{
    const cx_str line = cx_str_slice(head, 0, cx_str_find(head, '\r'));
    cx_str rest = line;
    cx_str method;
    cx_str target;
    if (!has_host(head, port) || !cx_str_next(&rest, ' ', &method) ||
        !cx_str_equal(method, CX_LIT("GET")) || !cx_str_next(&rest, ' ', &target) ||
        !cx_str_starts_with(rest, CX_LIT("HTTP/1."))) {
        return false;
    }
    const size_t mark = cx_str_find(target, '?');
    if (!cx_str_equal(cx_str_slice(target, 0, mark), callback_path) || mark == target.len) {
        return false;
    }
    cx_buf_append(query, cx_str_slice(target, mark + 1, target.len));
    return cx_buf_status(query) == CXONE_OK;
}

bool cli_callback_wait(cli_callback *callback, int64_t timeout_ms, cx_buf *query)
{
    const int64_t deadline_ms = cx_clock_monotonic(cx_clock_system()) + timeout_ms;
    while (wait_readable(callback->listener, deadline_ms)) {
        const int browser = accept4(callback->listener, NULL, NULL, SOCK_CLOEXEC);
        if (browser < 0) {
            continue;
        }
        CX_AUTO(cx_buf) cx_buf head;
        cx_buf_init_secret(&head, CX_MAX_HEADER);
        read_head(browser, deadline_ms, &head);
        if (read_query(cx_buf_view(&head), callback->port, query)) {
            callback->browser = browser;
            return true;
        }
        send_page(browser, "404 Not Found", "There is nothing here.");
        (void)close(browser);
    }
    return false;
}

void cli_callback_answer(cli_callback *callback, bool logged_in)
{
    if (callback->browser >= 0) {
        send_page(callback->browser, logged_in ? "200 OK" : "400 Bad Request",
                  logged_in ? "You are logged in. This page can be closed."
                            : "The login did not work. The terminal says why.");
        (void)close(callback->browser);
        callback->browser = -1;
    }
}
