#include "cli/callback.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/limits.h"
#include "base/secret.h"

#include "base/banned.h"

enum {
    MAX_VISITORS = 16,
    PATIENCE_MS = 5000 /* with one who connected and says nothing */
};

static const cx_str callback_path = CX_LIT_INIT("/callback");

bool cli_callback_open(cli_callback *callback, unsigned port)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    *callback = (cli_callback){
        .listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), .browser = -1};
    const int on = 1;
    if (callback->listener < 0 ||
        setsockopt(callback->listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0 ||
        bind(callback->listener, (const struct sockaddr *)&address, size) != 0 ||
        listen(callback->listener, MAX_VISITORS) != 0 ||
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

/* The one page there is, in the browser's own colours, light or dark. Nothing of a request is shown
 * on it, so nothing needs to be escaped. */
#define STYLE                                                                                  \
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:26rem;margin:4rem auto;padding:0 1rem}" \
    "h1{font-size:1.5rem}"
#define STYLE_HASH "sha256-Spt49AkccwAwm1HFNfvbwst4opnT2LMb/Besf8rO3qw="
#define PAGE                                                                                 \
    "HTTP/1.1 %s\r\nContent-Type: text/html; charset=utf-8\r\n"                              \
    "Content-Security-Policy: default-src 'none'; style-src '" STYLE_HASH                    \
    "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"      \
    "X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n"                         \
    "Referrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"                              \
    "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"                      \
    "<meta name=\"viewport\" content=\"width=device-width\">"                                \
    "<meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"data:,\">" \
    "<title>%s - cxone</title><style>" STYLE "</style></head>\n"                             \
    "<body><h1>%s</h1>\n<p>%s</p></body></html>\n"

static void send_page(int browser, const char *status, const char *title, const char *text)
{
    CX_AUTO(cx_buf) cx_buf page;
    cx_buf_init(&page, CX_MAX_MESSAGE);
    cx_buf_printf(&page, PAGE, status, title, title, text);
    cx_str rest = cx_buf_view(&page);
    while (rest.len != 0) {
        const ssize_t sent = send(browser, rest.ptr, rest.len, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent <= 0) {
            return; /* the person closed the page: nothing is lost */
        }
        rest = cx_str_slice(rest, (size_t)sent, rest.len);
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

/* One who connected. Browsers open connections that they may never use, and so may others: each has
 * its own patience, and none holds up the one who brings the answer. */
typedef struct visitor {
    int file;
    int64_t until_ms;
    cx_buf head; /* as far as it came; holds secrets */
} visitor;

/* The visitors in the order they came. */
typedef struct visitors {
    visitor list[MAX_VISITORS];
    size_t count;
} visitors;

static void dismiss(visitors *here, size_t index)
{
    if (here->list[index].file >= 0) {
        (void)close(here->list[index].file);
    }
    cx_buf_deinit(&here->list[index].head);
    here->count--;
    for (size_t i = index; i < here->count; i++) {
        here->list[i] = here->list[i + 1];
    }
}

static void dismiss_all(visitors *here)
{
    while (here->count != 0) {
        dismiss(here, here->count - 1);
    }
}
CX_DEFINE_AUTO_VALUE(visitors, dismiss_all)

/* Where there is no place left, the one who came first has to go. */
static void welcome(visitors *here, int listener, int64_t now_ms)
{
    const int file = accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (file < 0) {
        return;
    }
    if (here->count == MAX_VISITORS) {
        dismiss(here, 0);
    }
    visitor *last = &here->list[here->count++];
    *last = (visitor){.file = file, .until_ms = now_ms + PATIENCE_MS};
    cx_buf_init_secret(&last->head, CX_MAX_HEADER);
}

typedef enum progress {
    GOES_ON,
    IS_WHOLE, /* the head, or as much of one as we care to read */
    IS_GONE
} progress;

static progress read_some(visitor *from)
{
    char chunk[2048];
    const ssize_t got = recv(from->file, chunk, sizeof chunk, 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
        return GOES_ON;
    }
    if (got <= 0) {
        return IS_GONE;
    }
    cx_buf_append(&from->head, (cx_str){chunk, (size_t)got});
    cx_wipe(chunk, sizeof chunk);
    const bool whole = cx_buf_status(&from->head) != CXONE_OK ||
                       memmem(from->head.ptr, from->head.len, "\r\n\r\n", 4) != NULL;
    return whole ? IS_WHOLE : GOES_ON;
}

/* Hears what a visitor has to say. True: it is the one that was waited for, and stays connected. */
static bool hear(cli_callback *callback, visitors *here, size_t index, cx_buf *query)
{
    visitor *from = &here->list[index];
    const progress so_far = read_some(from);
    if (so_far == GOES_ON) {
        return false;
    }
    if (so_far == IS_WHOLE && read_query(cx_buf_view(&from->head), callback->port, query)) {
        callback->browser = from->file;
        from->file = -1;
        return true;
    }
    cx_buf_reset(query);
    if (so_far == IS_WHOLE) {
        send_page(from->file, "404 Not Found", "Nothing here",
                  "This address only takes the answer to a login.");
    }
    dismiss(here, index);
    return false;
}

/* Waits until somebody comes, speaks or tries our patience; false: the deadline passed. */
static bool await_event(const cli_callback *callback, visitors *here, int64_t deadline_ms,
                        struct pollfd *entries)
{
    const int64_t now_ms = cx_clock_monotonic(cx_clock_system());
    int64_t until_ms = deadline_ms;
    while (here->count != 0 && here->list[0].until_ms <= now_ms) {
        dismiss(here, 0);
    }
    if (here->count != 0 && here->list[0].until_ms < until_ms) {
        until_ms = here->list[0].until_ms;
    }
    for (size_t i = 0; i < here->count; i++) {
        entries[i] = (struct pollfd){.fd = here->list[i].file, .events = POLLIN};
    }
    entries[here->count] = (struct pollfd){.fd = callback->listener, .events = POLLIN};
    if (now_ms >= deadline_ms) {
        return false;
    }
    /* After a signal nothing is marked, and it is looked again. */
    (void)poll(entries, here->count + 1, (int)(until_ms - now_ms));
    return true;
}

bool cli_callback_wait(cli_callback *callback, int64_t timeout_ms, cx_buf *query)
{
    const int64_t deadline_ms = cx_clock_monotonic(cx_clock_system()) + timeout_ms;
    CX_AUTO(visitors) visitors here = {.count = 0};
    struct pollfd entries[MAX_VISITORS + 1];
    while (await_event(callback, &here, deadline_ms, entries)) {
        const bool somebody_came = entries[here.count].revents != 0;
        for (size_t i = here.count; i-- > 0;) {
            if (entries[i].revents != 0 && hear(callback, &here, i, query)) {
                return true;
            }
        }
        if (somebody_came) {
            welcome(&here, callback->listener, cx_clock_monotonic(cx_clock_system()));
        }
    }
    return false;
}

void cli_callback_answer(cli_callback *callback, bool logged_in)
{
    if (callback->browser >= 0) {
        send_page(callback->browser, logged_in ? "200 OK" : "400 Bad Request",
                  logged_in ? "You are logged in" : "The login did not work",
                  logged_in ? "You can close this page and go back to the terminal."
                            : "The terminal says why. You can close this page.");
        (void)close(callback->browser);
        callback->browser = -1;
    }
}
