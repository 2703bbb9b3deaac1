/* The journal and its masks, who may control the sandbox, and what it survives. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/alloc.h"
#include "sandbox/group.h"

#include "base/banned.h"

enum {
    MAX_TEXT = 64 * 1024 * 1024
};

static void fill(cx_buf *text, char c, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cx_buf_putc(text, c);
    }
}

static void assert_absent(const char *text, const char *secret)
{
    check(strstr(text, secret) == NULL, "the journal holds \"%.12s...\"", secret);
}

/* The access key without its padding, which may be encoded in several ways. */
static void assert_key_absent(const char *text, const char *key)
{
    CX_AUTO(text)
    char *core = cx_strdup(cx_str_slice(cx_str_of(key), 0, cx_str_find(cx_str_of(key), '=')));
    assert_absent(text, core);
}

static void assert_json_absent(const char *text, const answer *from, const char *key)
{
    CX_AUTO(text) char *secret = cx_strdup(answer_text(from, key));
    assert_true(strlen(secret) > 100);
    assert_absent(text, secret);
    secret[40] = '\0'; /* nor any long piece of it */
    assert_absent(text, secret);
}

/* Puts every secret into every place where a client might. */
static void use_secrets(const answer *login)
{
    CX_AUTO(text) char *access = cx_strdup(answer_text(login, "access_token"));
    CX_AUTO(text) char *refresh = cx_strdup(answer_text(login, "refresh_token"));
    CX_AUTO(cx_buf) cx_buf form;
    password_form(sandbox, &form);
    form_add(&form, "client_id", sandbox_client_id(sandbox));
    form_add(&form, "client_secret", sandbox_client_secret(sandbox));
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, MAX_TEXT);
    cx_buf_printf(&path, "/%s/%s?access_token=%s&password=hunter2&q=%s", access,
                  sandbox_access_key_secret(sandbox), access, sandbox_client_secret(sandbox));
    CX_AUTO(cx_buf) cx_buf json;
    cx_buf_init(&json, MAX_TEXT);
    cx_buf_printf(&json, "{\"token\":\"%s\",\"a\":[{\"accessKeySecret\":\"hunter2\"},\"%s\"]}",
                  refresh, sandbox_access_key_id(sandbox));
    const call calls[] = {
        {.method = "POST", .path = "/auth/token", .body = form.ptr},
        {.method = "POST", .path = path.ptr, .body = form.ptr, .bearer = access},
        {.method = "POST", .path = "/public/user/refresh", .body = json.ptr},
        {.method = "POST", .path = "/elsewhere", .body = json.ptr},
        {.method = "POST", .path = "/auth/token", .body = "hunter2"},
        {.method = "POST", .path = "/auth/token", .body = "{\"password\":\"hunter2"},
        {.method = "GET", .path = "/x", .headers = {"Cookie: hunter2", "X-Api-Key: hunter2"}},
    };
    for (size_t i = 0; i < CX_COUNT(calls); i++) {
        CX_AUTO(answer) answer ignored;
        ask(sandbox, &calls[i], &ignored);
        assert_int_equal(ignored.outcome, CURLE_OK);
    }
}

static void assert_no_secret(const char *text, const answer *login)
{
    assert_key_absent(text, sandbox_access_key_id(sandbox));
    assert_key_absent(text, sandbox_access_key_secret(sandbox));
    assert_absent(text, sandbox_client_secret(sandbox));
    assert_absent(text, "hunter2");
    assert_absent(text, "eyJ");
    assert_json_absent(text, login, "access_token");
    assert_json_absent(text, login, "refresh_token");
}

static void test_journal_masks(void **state)
{
    (void)state;
    CX_AUTO(answer) answer login;
    log_in(sandbox, &login);
    use_secrets(&login);
    CX_AUTO(text) char *journal = NULL;
    assert_int_equal(sandbox_control(sandbox, "GET", "/_sandbox/journal", NULL, &journal), 200);
    assert_no_secret(journal, &login);
    assert_non_null(strstr(journal, "grant_type=password"));
    assert_non_null(strstr(journal, sandbox_client_id(sandbox)));
    CX_AUTO(cx_json) cx_json *entries = control_json(sandbox, "/_sandbox/journal");
    const cx_json_value *first = cx_json_at(cx_json_root(entries), 0);
    assert_view_equal(cx_json_get_text(first, "method"), "POST");
    assert_view_equal(cx_json_get_text(first, "path"), "/auth/token");
    assert_view_equal(cx_json_get_text(cx_json_get(first, "headers"), "authorization"), "Basic");
    int64_t status = 0;
    assert_true(cx_json_integer(cx_json_get(first, "status"), &status));
    assert_int_equal(status, 200);
    assert_int_equal(cx_json_type(cx_json_get(first, "fault")), CXONE_TYPE_NULL);
}

static void test_journal_file(void **state)
{
    (void)state;
    char name[] = "/tmp/cxone-journal-XXXXXX";
    const int fd = mkstemp(name);
    assert_true(fd >= 0);
    sandbox_process *other = sandbox_start((const char *const[]){"--journal", name, NULL});
    CX_AUTO(answer) answer login;
    log_in(other, &login);
    assert_int_equal(sandbox_stop(other), 0);
    char text[8192] = "";
    const ssize_t got = read(fd, text, sizeof text - 1);
    (void)close(fd);
    (void)unlink(name);
    assert_true(got > 0 && text[got - 1] == '\n');
    assert_key_absent(text, sandbox_access_key_secret(sandbox));
    CX_AUTO(cx_json) cx_json *entry = NULL;
    assert_int_equal(cx_json_parse((cx_str){text, (size_t)got}, &entry, NULL), CXONE_OK);
}

static void test_journal_names_the_fault(void **state)
{
    (void)state;
    control(sandbox, "POST", "/_sandbox/faults", "\"status=503;path=/x;count=1\"", 201);
    CX_AUTO(answer) answer got;
    ask_for(sandbox, &(call){.method = "GET", .path = "/x?a=1&b=2"}, 503, &got);
    CX_AUTO(cx_json) cx_json *entries = control_json(sandbox, "/_sandbox/journal");
    assert_int_equal(cx_json_size(cx_json_root(entries)), 1);
    const cx_json_value *entry = cx_json_at(cx_json_root(entries), 0);
    assert_view_equal(cx_json_get_text(entry, "fault"), "status=503;path=/x;count=1");
    assert_view_equal(cx_json_get_text(entry, "query"), "a=1&b=2");
}

static void test_journal_keeps_the_newest(void **state)
{
    (void)state;
    for (int i = 0; i < 1005; i++) {
        CX_AUTO(answer) answer got;
        ask_for(sandbox, &(call){.method = "GET", .path = "/.well-known/openid-configuration"}, 200,
                &got);
    }
    CX_AUTO(cx_json) cx_json *entries = control_json(sandbox, "/_sandbox/journal");
    assert_int_equal(cx_json_size(cx_json_root(entries)), 1000);
}

static void test_control_is_for_this_machine(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf own_origin;
    cx_buf_init(&own_origin, 256);
    cx_buf_printf(&own_origin, "Origin: %s", sandbox_url(sandbox));
    const struct {
        const char *header;
        long status;
    } rows[] = {
        {"Host: evil.example", 403},
        {"Host: 127.0.0.1.evil.example", 403},
        {"Host: localhost", 200},
        {"Host: [::1]:80", 200},
        {"Host:", 403},
        {"Origin: https://evil.example", 403},
        {"Origin: http://127.0.0.1:1", 403},
        {"Origin: null", 403},
        {own_origin.ptr, 200},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        ask(sandbox,
            &(call){.method = "GET", .path = "/_sandbox/accounts", .headers = {rows[i].header}},
            &got);
        check(got.status == rows[i].status, "%s: %ld", rows[i].header, got.status);
    }
}

static void test_control_index_names_them_all(void **state)
{
    (void)state;
    CX_AUTO(cx_json) cx_json *index = control_json(sandbox, "/_sandbox");
    const size_t count = cx_json_size(cx_json_root(index));
    assert_int_equal(count, 13);
    for (size_t i = 0; i < count; i++) {
        CX_AUTO(text)
        char *path = cx_strdup(cx_json_get_text(cx_json_at(cx_json_root(index), i), "path"));
        control(sandbox, "GET", path, NULL, 200);
    }
}

static void test_clock_bodies(void **state)
{
    (void)state;
    static const char *const bad[] = {"{}",
                                      "7",
                                      "{\"offset_ms\":1,\"advance_ms\":1}",
                                      "{\"offset_ms\":\"1\"}",
                                      "{\"offset_ms\":9223372036854775807}",
                                      "{\"advance_ms\":-9223372036854775808}"};
    for (size_t i = 0; i < CX_COUNT(bad); i++) {
        control(sandbox, "POST", "/_sandbox/clock", bad[i], 400);
    }
    control(sandbox, "POST", "/_sandbox/clock", "{\"advance_ms\":1500}", 200);
    control(sandbox, "POST", "/_sandbox/clock", "{\"advance_ms\":-500}", 200);
    CX_AUTO(cx_json) cx_json *clock = control_json(sandbox, "/_sandbox/clock");
    int64_t offset = 0;
    assert_true(cx_json_integer(cx_json_get(cx_json_root(clock), "offset_ms"), &offset));
    assert_int_equal(offset, 1000);
}

static void test_paths_and_methods(void **state)
{
    (void)state;
    static const struct {
        const char *method;
        const char *path;
        long status;
        const char *allow;
    } rows[] = {
        {"GET", "/", 401, NULL},
        {"GET", "/nothing", 401, NULL},
        {"GET", "/auth/token/", 404, NULL},
        {"GET", "/AUTH/JWKS", 401, NULL},
        {"GET", "/auth%2Fjwks", 401, NULL},
        {"GET", "/auth/%6awks", 200, NULL},
        {"GET", "/auth/%zz", 404, NULL},
        {"GET", "/dfo/3.0/contacts/", 401, NULL},
        {"GET", "/auth/token", 405, "POST"},
        {"DELETE", "/auth/userinfo", 405, "GET, POST"},
        {"PATCH", "/dfo/3.0/contacts/1", 401, NULL},
        {"BREW", "/auth/jwks", 405, "GET"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(answer) answer got;
        ask_for(sandbox, &(call){.method = rows[i].method, .path = rows[i].path}, rows[i].status,
                &got);
        assert_view_equal(answer_header(&got, "Allow"), rows[i].allow);
    }
}

static void test_long_url_and_headers(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf path;
    CX_AUTO(cx_buf) cx_buf header;
    cx_buf_init(&path, MAX_TEXT);
    cx_buf_init(&header, MAX_TEXT);
    cx_buf_puts(&path, "/.well-known/openid-configuration?q=");
    fill(&path, 'q', 65536);
    cx_buf_puts(&header, "X-Long: ");
    fill(&header, 'h', 65536);
    CX_AUTO(answer) answer got;
    ask_for(sandbox, &(call){.method = "GET", .path = path.ptr, .headers = {header.ptr}}, 200,
            &got);
    assert_true(answer_text(&got, "issuer").len > 0);
}

static void test_body_limit(void **state)
{
    (void)state;
    static const struct {
        size_t size;
        long status;
    } rows[] = {{10485760, 400}, {10485761, 413}, {20971520, 413}};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf body;
        cx_buf_init(&body, MAX_TEXT);
        fill(&body, 'b', rows[i].size);
        CX_AUTO(answer) answer got;
        ask_for(sandbox, &(call){.method = "POST", .path = "/auth/token", .body = body.ptr},
                rows[i].status, &got);
    }
}

/* Sends bytes as they are, says that no more come, and reads what comes back. */
static void raw(const char *bytes, size_t length, cx_buf *reply)
{
    cx_buf_init(reply, MAX_TEXT);
    uint64_t port = 0;
    const cx_str url = cx_str_of(sandbox_url(sandbox));
    assert_true(
        cx_scan_uint(cx_str_slice(url, strlen("http://127.0.0.1:"), url.len), 65535, &port));
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    assert_int_equal(connect(fd, (const struct sockaddr *)&address, sizeof address), 0);
    assert_int_equal(send(fd, bytes, length, MSG_NOSIGNAL), length);
    (void)shutdown(fd, SHUT_WR);
    char part[4096];
    ssize_t got = 0;
    while ((got = recv(fd, part, sizeof part, 0)) > 0) {
        cx_buf_append(reply, (cx_str){part, (size_t)got});
    }
    (void)close(fd);
}

static void test_garbage(void **state)
{
    (void)state;
    static const char *const requests[] = {
        "",
        "\r\n\r\n",
        "GET",
        "GET /auth/jwks HTTP/1.1\r\nHost: x",
        "\x16\x03\x01\x02\x00\x01\x00",
        "GET / HTTP/9.9\r\n\r\n",
        "POST /auth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf",
        "POST /auth/token HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST /auth/token HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST /auth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\nx",
    };
    for (size_t i = 0; i < CX_COUNT(requests); i++) {
        CX_AUTO(cx_buf) cx_buf reply;
        raw(requests[i], strlen(requests[i]), &reply);
        check(reply.len == 0 || cx_str_starts_with(cx_buf_view(&reply), CX_LIT("HTTP/1.1 4")) ||
                  cx_str_starts_with(cx_buf_view(&reply), CX_LIT("HTTP/1.1 505")),
              "request %zu: %.60s", i, reply.ptr);
    }
    uint64_t seed = 7;
    for (int i = 0; i < 200; i++) {
        CX_AUTO(cx_buf) cx_buf bytes;
        CX_AUTO(cx_buf) cx_buf reply;
        cx_buf_init(&bytes, 4096);
        unit_random_bytes(&seed, &bytes, 600);
        raw(bytes.ptr, bytes.len, &reply);
    }
    CX_AUTO(answer) answer alive;
    ask_for(sandbox, &(call){.method = "GET", .path = "/auth/jwks"}, 200, &alive);
}

/* Many at once, each on a connection of its own. */
static void test_parallel(void **state)
{
    (void)state;
    enum {
        COUNT = 200
    };
    CURLM *multi = curl_multi_init();
    CURL *handles[COUNT];
    CX_AUTO(cx_buf) cx_buf url;
    CX_AUTO(cx_buf) cx_buf got;
    cx_buf_init(&url, 4096);
    cx_buf_init(&got, MAX_TEXT);
    cx_buf_printf(&url, "%s/.well-known/cxone-configuration", sandbox_url(sandbox));
    for (size_t i = 0; i < COUNT; i++) {
        handles[i] = curl_easy_init();
        (void)curl_easy_setopt(handles[i], CURLOPT_URL, url.ptr);
        (void)curl_easy_setopt(handles[i], CURLOPT_PROXY, "");
        (void)curl_easy_setopt(handles[i], CURLOPT_NOBODY, 1L);
        (void)curl_multi_add_handle(multi, handles[i]);
    }
    int running = COUNT;
    while (running > 0) {
        (void)curl_multi_perform(multi, &running);
        (void)curl_multi_poll(multi, NULL, 0, 100, NULL);
    }
    for (size_t i = 0; i < COUNT; i++) {
        long status = 0;
        (void)curl_easy_getinfo(handles[i], CURLINFO_RESPONSE_CODE, &status);
        assert_int_equal(status, 200);
        (void)curl_multi_remove_handle(multi, handles[i]);
        curl_easy_cleanup(handles[i]);
    }
    (void)curl_multi_cleanup(multi);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_journal_masks, group_start_over),
        cmocka_unit_test_setup(test_journal_file, group_start_over),
        cmocka_unit_test_setup(test_journal_names_the_fault, group_start_over),
        cmocka_unit_test_setup(test_journal_keeps_the_newest, group_start_over),
        cmocka_unit_test_setup(test_control_is_for_this_machine, group_start_over),
        cmocka_unit_test_setup(test_control_index_names_them_all, group_start_over),
        cmocka_unit_test_setup(test_clock_bodies, group_start_over),
        cmocka_unit_test_setup(test_paths_and_methods, group_start_over),
        cmocka_unit_test_setup(test_long_url_and_headers, group_start_over),
        cmocka_unit_test_setup(test_body_limit, group_start_over),
        cmocka_unit_test_setup(test_garbage, group_start_over),
        cmocka_unit_test_setup(test_parallel, group_start_over),
    };
    return cmocka_run_group_tests(tests, group_begin, group_end);
}
