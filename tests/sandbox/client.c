#include "sandbox/client.h"

#include "base/alloc.h"
#include "base/encoding.h"

#include "base/banned.h"

enum {
    MAX_TEXT = 300 * 1024 * 1024
};

/* NOLINTNEXTLINE: the type is libcurl's */
static size_t on_bytes(char *bytes, size_t size, size_t count, void *context)
{
    (void)size;
    cx_buf *text = context;
    cx_buf_append(text, (cx_str){bytes, count});
    return count;
}

static struct curl_slist *make_headers(const call *what)
{
    struct curl_slist *list = curl_slist_append(NULL, "Expect:");
    for (size_t i = 0; i < CX_COUNT(what->headers) && what->headers[i] != NULL; i++) {
        list = curl_slist_append(list, what->headers[i]);
    }
    if (what->bearer != NULL) {
        CX_AUTO(cx_buf) cx_buf line;
        cx_buf_init(&line, MAX_TEXT);
        cx_buf_printf(&line, "Authorization: Bearer %s", what->bearer);
        list = curl_slist_append(list, line.ptr);
    }
    return list;
}

void ask(const sandbox_process *at, const call *what, answer *out)
{
    memset(out, 0, sizeof *out);
    cx_buf_init(&out->headers, MAX_TEXT);
    cx_buf_init(&out->body, MAX_TEXT);
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, MAX_TEXT);
    cx_buf_printf(&url, "%s%s", sandbox_url(at), what->path);
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = make_headers(what);
    (void)curl_easy_setopt(curl, CURLOPT_URL, url.ptr);
    (void)curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
    (void)curl_easy_setopt(curl, CURLOPT_PROXY, "");
    (void)curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
    (void)curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    (void)curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_bytes);
    (void)curl_easy_setopt(curl, CURLOPT_WRITEDATA, &out->body);
    (void)curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_bytes);
    (void)curl_easy_setopt(curl, CURLOPT_HEADERDATA, &out->headers);
    if (what->body != NULL) {
        const size_t length = what->body_length > 0 ? what->body_length : strlen(what->body);
        (void)curl_easy_setopt(curl, CURLOPT_POSTFIELDS, what->body);
        (void)curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length);
    }
    if (what->basic != NULL) {
        (void)curl_easy_setopt(curl, CURLOPT_USERPWD, what->basic);
    }
    (void)curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, what->method);
    out->outcome = curl_easy_perform(curl);
    curl_off_t micros = 0;
    (void)curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME_T, &micros);
    out->millis = (long)(micros / 1000);
    if (out->outcome == CURLE_OK) {
        (void)curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &out->status);
        (void)!cx_json_parse(cx_buf_view(&out->body), &out->json, NULL);
    }
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
}

void answer_deinit(answer *out)
{
    cx_buf_deinit(&out->headers);
    cx_buf_deinit(&out->body);
    cx_json_free(out->json);
}

void ask_for(const sandbox_process *at, const call *what, long status, answer *out)
{
    ask(at, what, out);
    check(out->outcome == CURLE_OK && out->status == status,
          "%s %s: %s, %ld instead of %ld: %.200s", what->method, what->path,
          curl_easy_strerror(out->outcome), out->status, status, out->body.ptr);
}

cx_str answer_header(const answer *from, const char *name)
{
    cx_str rest = cx_buf_view(&from->headers);
    cx_str line;
    while (cx_str_next(&rest, '\n', &line)) {
        const size_t colon = cx_str_find(line, ':');
        if (cx_str_equal_nocase(cx_str_slice(line, 0, colon), cx_str_of(name))) {
            return cx_str_trim(cx_str_slice(line, colon + 1, line.len));
        }
    }
    return (cx_str){NULL, 0};
}

cx_str answer_text(const answer *from, const char *key)
{
    return cx_json_text(cx_json_get(cx_json_root(from->json), key));
}

int64_t answer_integer(const answer *from, const char *key)
{
    int64_t number = INT64_MIN;
    (void)cx_json_integer(cx_json_get(cx_json_root(from->json), key), &number);
    return number;
}

void form_add(cx_buf *form, const char *name, const char *value)
{
    cx_buf_puts(form, form->len > 0 ? "&" : "");
    cx_buf_puts(form, name);
    cx_buf_putc(form, '=');
    cx_percent_encode(form, cx_str_of(value));
}

void password_form(const sandbox_process *at, cx_buf *form)
{
    cx_buf_init(form, MAX_TEXT);
    form_add(form, "grant_type", "password");
    form_add(form, "username", sandbox_access_key_id(at));
    form_add(form, "password", sandbox_access_key_secret(at));
}

void client_pair(const sandbox_process *at, cx_buf *out)
{
    cx_buf_init(out, MAX_TEXT);
    cx_buf_printf(out, "%s:%s", sandbox_client_id(at), sandbox_client_secret(at));
}

void log_in(const sandbox_process *at, answer *out)
{
    CX_AUTO(cx_buf) cx_buf form;
    CX_AUTO(cx_buf) cx_buf pair;
    password_form(at, &form);
    client_pair(at, &pair);
    ask_for(at,
            &(call){.method = "POST", .path = "/auth/token", .body = form.ptr, .basic = pair.ptr},
            200, out);
}

char *access_token(const sandbox_process *at)
{
    CX_AUTO(answer) answer login;
    log_in(at, &login);
    char *token = cx_strdup(answer_text(&login, "access_token"));
    assert_non_null(token);
    return token;
}

void control(const sandbox_process *at, const char *method, const char *path, const char *json_body,
             long status)
{
    CX_AUTO(text) char *reply = NULL;
    const long got = sandbox_control(at, method, path, json_body, &reply);
    check(got == status, "%s %s: %ld instead of %ld: %s", method, path, got, status, reply);
}

cx_json *control_json(const sandbox_process *at, const char *path)
{
    CX_AUTO(text) char *reply = NULL;
    assert_int_equal(sandbox_control(at, "GET", path, NULL, &reply), 200);
    cx_json *document = NULL;
    assert_int_equal(cx_json_parse(cx_str_of(reply), &document, NULL), CXONE_OK);
    return document;
}

void start_over(const sandbox_process *at)
{
    control(at, "DELETE", "/_sandbox/faults", NULL, 204);
    control(at, "DELETE", "/_sandbox/discovery", NULL, 204);
    control(at, "DELETE", "/_sandbox/id_token", NULL, 204);
    control(at, "DELETE", "/_sandbox/journal", NULL, 204);
    control(at, "DELETE", "/_sandbox/mailbox", NULL, 204);
    control(at, "POST", "/_sandbox/clock", "{\"offset_ms\":0}", 200);
}

cx_json *jwt_part(cx_str token, int part)
{
    cx_str piece = {NULL, 0};
    for (int i = 0; i <= part; i++) {
        assert_true(cx_str_next(&token, '.', &piece));
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, MAX_TEXT);
    assert_true(cx_base64url_decode(&text, piece));
    cx_json *document = NULL;
    assert_int_equal(cx_json_parse(cx_buf_view(&text), &document, NULL), CXONE_OK);
    return document;
}
