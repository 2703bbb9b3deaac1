/* The loopback address that a browser comes back to after a login: who is let in, who is not, and
 * that nobody holds up the login by saying nothing or too much. What a visitor sends waits in the
 * kernel, so that visitors and listener are one thread. */
#include "cli/callback.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/limits.h"
#include "support/unit.h"

#include "base/banned.h"

enum {
    AT_ONCE_MS = 4000, /* less than a silent visitor is borne with */
    CROWD = 40
};

/* A connection to the port; -1: refused. */
static int visit_at(const char *address, unsigned port)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    assert_int_equal(inet_pton(AF_INET, address, &to.sin_addr), 1);
    const int file = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    assert_true(file >= 0);
    if (connect(file, (const struct sockaddr *)&to, sizeof to) != 0) {
        assert_int_equal(close(file), 0);
        return -1;
    }
    return file;
}

static int visit(const cli_callback *callback)
{
    const int file = visit_at("127.0.0.1", callback->port);
    assert_true(file >= 0);
    return file;
}

/* Sends a request; %u in it is the port. */
static int visit_with(const cli_callback *callback, const char *before, const char *after)
{
    CX_AUTO(cx_buf) cx_buf request;
    cx_buf_init(&request, CX_MAX_HEADERS);
    cx_buf_printf(&request, "%s%u%s", before, callback->port, after);
    const int file = visit(callback);
    assert_int_equal(send(file, request.ptr, request.len, MSG_NOSIGNAL), request.len);
    return file;
}

static int visit_rightly(const cli_callback *callback, const char *query)
{
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, 1000);
    cx_buf_printf(&line, "GET /callback?%s HTTP/1.1\r\nAccept: */*\r\nHost: 127.0.0.1:", query);
    return visit_with(callback, line.ptr, "\r\n\r\n");
}

/* Everything that came until the other side closed. */
static void read_all(int file, cx_buf *out)
{
    char chunk[4096];
    ssize_t got = 0;
    while ((got = recv(file, chunk, sizeof chunk, 0)) > 0) {
        cx_buf_append(out, (cx_str){chunk, (size_t)got});
    }
    assert_int_equal(close(file), 0);
}

static void assert_answer(int file, const char *start)
{
    CX_AUTO(cx_buf) cx_buf answer;
    cx_buf_init(&answer, CX_MAX_REPLY);
    read_all(file, &answer);
    check(cx_str_starts_with(cx_buf_view(&answer), cx_str_of(start)), "answer: %s", answer.ptr);
}

static void open_callback(cli_callback *callback)
{
    assert_true(cli_callback_open(callback, 0));
    assert_int_not_equal(callback->port, 0);
}

static void await(cli_callback *callback, const char *wanted)
{
    CX_AUTO(cx_buf) cx_buf query;
    cx_buf_init_secret(&query, 1000);
    assert_true(cli_callback_wait(callback, AT_ONCE_MS, &query));
    assert_string_equal(query.ptr, wanted);
}

static void test_answer_and_page(void **state)
{
    (void)state;
    static const char *const headers[] = {
        "\r\nContent-Type: text/html; charset=utf-8\r\n",
        "\r\nContent-Security-Policy: default-src 'none';",
        " frame-ancestors 'none'",
        "\r\nCache-Control: no-store\r\n",
        "\r\nReferrer-Policy: no-referrer\r\n",
        "\r\nX-Content-Type-Options: nosniff\r\n",
        "<html lang=\"en\">",
    };
    CX_AUTO(cli_callback) cli_callback callback = {.listener = -1, .browser = -1};
    CX_AUTO(cx_buf) cx_buf uri;
    CX_AUTO(cx_buf) cx_buf page;
    cx_buf_init(&uri, 100);
    cx_buf_init(&page, CX_MAX_MESSAGE);
    open_callback(&callback);
    cli_callback_uri(&callback, &uri);
    assert_true(cx_str_starts_with(cx_buf_view(&uri), CX_LIT("http://127.0.0.1:")));
    assert_true(cx_str_ends_with(cx_buf_view(&uri), CX_LIT("/callback")));
    const int browser = visit_rightly(&callback, "code=a%20b&state=%3C");
    await(&callback, "code=a%20b&state=%3C");
    cli_callback_answer(&callback, true);
    read_all(browser, &page);
    assert_true(cx_str_starts_with(cx_buf_view(&page), CX_LIT("HTTP/1.1 200 OK\r\n")));
    for (size_t i = 0; i < CX_COUNT(headers); i++) {
        check(strstr(page.ptr, headers[i]) != NULL, "not there: %s", headers[i]);
    }
    assert_non_null(strstr(page.ptr, "You are logged in"));
    assert_null(strstr(page.ptr, "code="));
}

static void test_login_that_did_not_work(void **state)
{
    (void)state;
    CX_AUTO(cli_callback) cli_callback callback = {.listener = -1, .browser = -1};
    open_callback(&callback);
    const int browser = visit_rightly(&callback, "error=x");
    await(&callback, "error=x");
    cli_callback_answer(&callback, false);
    assert_answer(browser, "HTTP/1.1 400 Bad Request\r\n");
}

/* Each is answered and forgotten; the one who comes after it is not kept waiting. */
static void test_strangers(void **state)
{
    (void)state;
    static const struct {
        const char *before; /* the port stands between the two */
        const char *after;
    } rows[] = {
        {"GET /favicon.ico HTTP/1.1\r\nHost: 127.0.0.1:", "\r\n\r\n"},
        {"GET /callback HTTP/1.1\r\nHost: 127.0.0.1:", "\r\n\r\n"},
        {"GET /callback/?code=x HTTP/1.1\r\nHost: 127.0.0.1:", "\r\n\r\n"},
        {"GET /Callback?code=x HTTP/1.1\r\nHost: 127.0.0.1:", "\r\n\r\n"},
        {"GET http://127.0.0.1/callback?code=x HTTP/1.1\r\nHost: 127.0.0.1:", "\r\n\r\n"},
        {"POST /callback?code=x HTTP/1.1\r\nHost: 127.0.0.1:", "\r\n\r\n"},
        {"HEAD /callback?code=x HTTP/1.1\r\nHost: 127.0.0.1:", "\r\n\r\n"},
        {"GET /callback?code=x HTTP/2\r\nHost: 127.0.0.1:", "\r\n\r\n"},
        {"GET /callback?code=x\r\nHost: 127.0.0.1:", "\r\n\r\n"},
        {"GET /callback?code=x HTTP/1.1\r\nHost: evil.example:", "\r\n\r\n"},
        {"GET /callback?code=x HTTP/1.1\r\nHost: localhost:", "\r\n\r\n"},
        {"GET /callback?code=x HTTP/1.1\r\nHost: 127.0.0.1.evil.example:", "\r\n\r\n"},
        {"GET /callback?code=x HTTP/1.1\r\nHost: 127.0.0.1:", "1\r\n\r\n"},
        {"GET /callback?code=x HTTP/1.1\r\nX-Port: ", "\r\n\r\n"},
        {"", "\r\n\r\n"},
        {"\x16\x03\x01", "\r\n\r\n"},
    };
    CX_AUTO(cli_callback) cli_callback callback = {.listener = -1, .browser = -1};
    open_callback(&callback);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        const int stranger = visit_with(&callback, rows[i].before, rows[i].after);
        const int browser = visit_rightly(&callback, "right");
        await(&callback, "right");
        cli_callback_answer(&callback, true);
        assert_answer(stranger, "HTTP/1.1 404 Not Found\r\n");
        assert_answer(browser, "HTTP/1.1 200 OK\r\n");
    }
}

static void test_huge_request(void **state)
{
    (void)state;
    CX_AUTO(cli_callback) cli_callback callback = {.listener = -1, .browser = -1};
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, CX_MAX_HEADERS);
    cx_buf_puts(&line, "GET /callback?code=");
    for (size_t i = 0; i < CX_MAX_HEADER; i++) {
        cx_buf_putc(&line, 'x');
    }
    cx_buf_puts(&line, " HTTP/1.1\r\nHost: 127.0.0.1:");
    open_callback(&callback);
    const int stranger = visit_with(&callback, line.ptr, "\r\n\r\n");
    const int browser = visit_rightly(&callback, "right");
    await(&callback, "right");
    assert_int_equal(close(stranger), 0);
    assert_int_equal(close(browser), 0);
}

/* More of them than are borne with at a time, one of them in the middle of a sentence. */
static void test_silent_visitors(void **state)
{
    (void)state;
    CX_AUTO(cli_callback) cli_callback callback = {.listener = -1, .browser = -1};
    int silent[CROWD];
    open_callback(&callback);
    for (size_t i = 0; i < 8; i++) {
        silent[i] = visit(&callback);
    }
    assert_int_equal(send(silent[0], "GET /callback?co", 16, MSG_NOSIGNAL), 16);
    assert_int_equal(shutdown(silent[1], SHUT_WR), 0);
    const int first = visit_rightly(&callback, "first");
    await(&callback, "first");
    assert_int_equal(close(first), 0);
    for (size_t i = 8; i < CROWD; i++) {
        CX_AUTO(cx_buf) cx_buf query;
        cx_buf_init(&query, 100);
        silent[i] = visit(&callback);
        assert_false(cli_callback_wait(&callback, 1, &query));
    }
    const int second = visit_rightly(&callback, "second");
    await(&callback, "second");
    assert_int_equal(close(second), 0);
    for (size_t i = 0; i < CROWD; i++) {
        assert_int_equal(close(silent[i]), 0);
    }
}

static void test_nobody_comes(void **state)
{
    (void)state;
    CX_AUTO(cli_callback) cli_callback callback = {.listener = -1, .browser = -1};
    CX_AUTO(cx_buf) cx_buf query;
    cx_buf_init(&query, 100);
    open_callback(&callback);
    assert_false(cli_callback_wait(&callback, 1, &query));
    assert_int_equal(query.len, 0);
    cli_callback_answer(&callback, true); /* to nobody */
}

static void test_only_here(void **state)
{
    (void)state;
    CX_AUTO(cli_callback) cli_callback callback = {.listener = -1, .browser = -1};
    CX_AUTO(cli_callback) cli_callback second = {.listener = -1, .browser = -1};
    open_callback(&callback);
    assert_int_equal(visit_at("127.0.0.2", callback.port), -1);
    assert_false(cli_callback_open(&second, callback.port));
    assert_int_equal(errno, EADDRINUSE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answer_and_page), cmocka_unit_test(test_login_that_did_not_work),
        cmocka_unit_test(test_strangers),       cmocka_unit_test(test_huge_request),
        cmocka_unit_test(test_silent_visitors), cmocka_unit_test(test_nobody_comes),
        cmocka_unit_test(test_only_here),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
