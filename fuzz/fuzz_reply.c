/*
 * Any answer becomes an outcome, the records of a list, or an error that can be shown. An input
 * looks like an answer: a line with the HTTP status, flags (`i`: the request held a credential;
 * `d`: the call has changed something) and the name of the operation that answers with a list;
 * header lines, an empty line, the body. 0x1e in the body separates the pages of a list.
 */
#include <string.h>

#include "api/pages.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "json/writer.h"
#include "net/refusal.h"
#include "wire.h"

#include "base/banned.h"

#define SECRET "hunter2"

typedef struct answer {
    int http_status;
    bool inline_credential;
    bool done;
    const cx_operation *list;
    cx_str headers;
    cx_str body;
} answer;

/* The operation of a name, or else one of the most common kind. */
static const cx_operation *find_list(cx_str name)
{
    const cx_operation *found = cx_operation_find(name);
    if (found == NULL || found->list == 0) {
        found = cx_operation_find(CX_LIT("admin/address-book.agents.assigned.list"));
    }
    FUZZ_REQUIRE(found != NULL && found->list != 0);
    return found;
}

static answer read_answer(cx_str text)
{
    answer a = {.http_status = 200};
    cx_str rest = text;
    cx_str line = {NULL, 0};
    uint64_t number = 0;
    if (cx_str_next(&rest, '\n', &line) && cx_scan_uint(cx_str_slice(line, 0, 3), 999, &number)) {
        a.http_status = (int)number;
    }
    const size_t blank = cx_str_find(line, ' ');
    const cx_str flags = cx_str_slice(line, 0, blank);
    a.inline_credential = cx_str_find(flags, 'i') < flags.len;
    a.done = cx_str_find(flags, 'd') < flags.len;
    a.list = find_list(cx_str_slice(line, blank + 1, line.len));
    a.headers = rest;
    while (cx_str_next(&rest, '\n', &line) && line.len != 0) {
    }
    a.headers.len -= rest.len;
    a.body = rest;
    return a;
}

static cx_request make_request(const answer *a)
{
    return (cx_request){
        .method = "GET",
        .operation = "GET /fuzz",
        .url = CX_LIT(WIRE_HOST "/fuzz"),
        .credential = a->inline_credential ? CX_CREDENTIAL_INLINE : CX_CREDENTIAL_BEARER,
        .secrets = {CX_LIT(SECRET)},
    };
}

/* ---- errors ---- */

/* What was sent in secret, and what looks like a token, is in no text. */
static void check_words(const char *words)
{
    static const char token[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+=_-"
                                "~%";
    if (words == NULL) {
        return;
    }
    FUZZ_REQUIRE(words[0] != '\0' && strlen(words) <= CX_MAX_MESSAGE);
    FUZZ_REQUIRE(strstr(words, SECRET) == NULL);
    for (size_t from = 0; words[from] != '\0';) {
        const size_t run = strspn(words + from, token);
        FUZZ_REQUIRE(run < 40);
        from += run != 0 ? run : 1;
    }
}

/* CXone's words are not lost, however many there are. */
static void check_kept(const cx_json_value *root, const cxone_error *err)
{
    if (cx_json_size(root) == 1 && cx_json_get_text(root, "message").len != 0) {
        FUZZ_REQUIRE(err->service_text != NULL);
    }
}

static void check_refusal(const answer *a, const cx_reply *reply)
{
    const cx_request request = make_request(a);
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_json) cx_json *document = NULL;
    const cxone_status status = cx_fail_refused(&err, &request, reply);
    const cxone_status parsed = cx_json_parse(cx_str_trim(a->body), &document, NULL);
    FUZZ_REQUIRE(status != CXONE_OK && err != NULL && err->status == status);
    FUZZ_REQUIRE(err->http_status == a->http_status && err->message != NULL);
    check_words(err->service_code);
    check_words(err->service_text);
    check_kept(cx_json_root(document), err);
    if (parsed != CXONE_OK && a->inline_credential &&
        cx_reply_header(reply, CX_LIT("icStatusDescription")).len == 0) {
        FUZZ_REQUIRE(err->service_text == NULL && err->service_code == NULL);
    }
}

/* ---- outcomes ---- */

static void write_value(const cx_json_value *value, cx_buf *out)
{
    cx_json_writer w;
    cx_buf_init(out, CX_MAX_JSON_TEXT);
    cx_json_writer_init(&w, out, 0);
    cx_json_write_value(&w, value);
    FUZZ_REQUIRE(cx_buf_status(out) == CXONE_OK);
}

/* A copy says the same. */
static void check_copy(const cxone_reply *outcome, const cx_reply *reply)
{
    CX_AUTO(cx_buf) cx_buf first;
    CX_AUTO(cx_buf) cx_buf second;
    CX_AUTO(cx_outcome) cxone_reply *copy = NULL;
    FUZZ_REQUIRE(cx_outcome_of(outcome->value, reply, &copy, NULL) == CXONE_OK);
    write_value(outcome->value, &first);
    write_value(copy->value, &second);
    FUZZ_REQUIRE(cx_str_equal(cx_buf_view(&first), cx_buf_view(&second)));
    FUZZ_REQUIRE(copy->http_status == outcome->http_status);
}

/* The message is one line of UTF-8. */
static void check_message(cx_str message)
{
    FUZZ_REQUIRE(message.len != 0);
    for (size_t i = 0; i < message.len;) {
        const size_t length = cx_utf8_length(cx_str_slice(message, i, message.len));
        FUZZ_REQUIRE(length != 0 && (unsigned char)message.ptr[i] >= 0x20);
        i += length;
    }
}

static void check_outcome(const answer *a, const cx_reply *reply)
{
    const cx_request request = make_request(a);
    CX_AUTO(cx_outcome) cxone_reply *outcome = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cxone_status status = cx_outcome_new(&request, reply, a->done, &outcome, &err);
    FUZZ_REQUIRE(status == CXONE_OK || (status == CXONE_ERR_REPLY && !a->done));
    FUZZ_REQUIRE((err != NULL) == (status != CXONE_OK));
    FUZZ_REQUIRE((outcome != NULL) == (status == CXONE_OK));
    if (outcome != NULL) {
        FUZZ_REQUIRE((outcome->value != NULL) == (outcome->document != NULL));
        check_message(cx_str_of(outcome->message));
        if (outcome->value != NULL) {
            check_copy(outcome, reply);
        }
    }
}

/* ---- lists ---- */

static size_t count_pages(cx_str body)
{
    size_t count = 0;
    cx_str page;
    while (cx_str_next(&body, '\x1e', &page)) {
        count++;
    }
    return count;
}

/* Reads to the end, or to the first error, after which it may be tried again. */
static void check_list(const answer *a)
{
    const cx_call call = {.operation = a->list, .path = "/fuzz", .base_url = CX_LIT(WIRE_HOST)};
    CX_AUTO(cx_pages) cx_pages *pages = NULL;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cx_json_value *record = NULL;
    wire_answers(a->headers, a->body);
    FUZZ_REQUIRE(cx_pages_open(wire_api(), &call, &pages, NULL) == CXONE_OK);
    cxone_status status = cx_pages_next(pages, &record, &err);
    while (status == CXONE_OK && record != NULL) {
        FUZZ_REQUIRE(cx_json_type(record) != CXONE_TYPE_ABSENT);
        FUZZ_REQUIRE(cx_pages_reply(pages) != NULL && cx_pages_total(pages) >= -1);
        status = cx_pages_next(pages, &record, &err);
    }
    FUZZ_REQUIRE(status == CXONE_OK || status == CXONE_ERR_REPLY);
    FUZZ_REQUIRE((err != NULL) == (status != CXONE_OK));
    FUZZ_REQUIRE(wire_requests() <= count_pages(a->body) + 1);
    if (status == CXONE_OK) {
        FUZZ_REQUIRE(cx_pages_next(pages, &record, NULL) == CXONE_OK && record == NULL);
    } else {
        status = cx_pages_next(pages, &record, NULL);
        FUZZ_REQUIRE(status == CXONE_OK || status == CXONE_ERR_REPLY);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const answer a = read_answer(fuzz_text(data, size));
    const cx_request request = make_request(&a);
    CX_AUTO(cx_reply) cx_reply reply;
    cx_reply_init(&reply, &request);
    reply.http_status = a.http_status;
    cx_buf_append(&reply.headers, a.headers);
    cx_buf_append(&reply.body, a.body);
    if (a.http_status < 200 || a.http_status > 299) {
        check_refusal(&a, &reply);
    } else {
        check_outcome(&a, &reply);
        check_list(&a);
    }
    return 0;
}
