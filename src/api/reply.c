#include "api/reply.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "json/writer.h"
#include "net/refusal.h"

#include "base/banned.h"

/* The standard phrases of the statuses that mean success. */
static const char *phrase(int http_status)
{
    static const struct {
        int status;
        const char *text;
    } phrases[] = {{200, "OK"},         {201, "Created"},         {202, "Accepted"},
                   {204, "No Content"}, {206, "Partial Content"}, {207, "Multi-Status"}};
    for (size_t i = 0; i < CX_COUNT(phrases); i++) {
        if (phrases[i].status == http_status) {
            return phrases[i].text;
        }
    }
    return "Success";
}

/* Whether a body is a line that people can read. */
static bool is_short_text(cx_str body)
{
    enum {
        LONGEST = 200
    };
    if (body.len == 0 || body.len > LONGEST || cx_str_find(body, '<') < body.len) {
        return false;
    }
    for (size_t i = 0; i < body.len;) {
        const size_t length = cx_utf8_length(cx_str_slice(body, i, body.len));
        if (length == 0 || (unsigned char)body.ptr[i] < 0x20) {
            return false;
        }
        i += length;
    }
    return true;
}

static bool claims_json(const cx_reply *reply)
{
    const cx_str type = cx_reply_header(reply, CX_LIT("Content-Type"));
    const cx_str media = cx_str_trim(cx_str_slice(type, 0, cx_str_find(type, ';')));
    return cx_str_equal_nocase(media, CX_LIT("application/json")) ||
           cx_str_ends_with_nocase(media, CX_LIT("+json"));
}

/* What is inside of {"resultSet": {…}}, in which old versions wrap an answer, and some calls of the
 * newer ones too, in either letter case. */
static const cx_json_value *unwrap(const cx_json_value *value)
{
    const char *key = cx_json_next_key(value, NULL);
    const bool wrapped = cx_json_size(value) == 1 && key != NULL &&
                         cx_str_equal_nocase(cx_str_of(key), CX_LIT("resultSet"));
    return wrapped ? cx_json_get(value, key) : value;
}

static cxone_status read_body(cxone_reply *outcome, const cx_request *request,
                              const cx_reply *reply, bool done, cxone_error **err)
{
    const cx_str body = cx_str_trim(cx_buf_view(&reply->body));
    CX_AUTO(cx_error) cxone_error *fault = NULL;
    const cxone_status status =
        body.len != 0 ? cx_json_parse(body, &outcome->document, &fault) : CXONE_OK;
    if (status == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    if (status != CXONE_OK && !done && claims_json(reply)) {
        const cxone_status reported =
            cx_fail(err, CXONE_ERR_REPLY, "%s: the answer is no valid JSON (%s)",
                    request->operation, fault != NULL ? fault->message : "unknown fault");
        cx_error_set_reply(err, request, reply);
        return reported;
    }
    outcome->value = unwrap(cx_json_root(outcome->document));
    if (outcome->document == NULL) {
        cx_buf_append(&outcome->body, cx_buf_view(&reply->body));
        CX_TRY(cx_buf_check(&outcome->body, "the answer", err));
    }
    if (done) {
        CX_TRY(cx_failures_collect(outcome->value, &outcome->failures, err));
    }
    const bool plain = status != CXONE_OK && is_short_text(body);
    outcome->message = cx_strdup(plain ? body : cx_str_of(phrase(reply->http_status)));
    return outcome->message != NULL ? CXONE_OK : cx_fail_nomem(err);
}

cxone_status cx_outcome_new(const cx_request *request, const cx_reply *reply, bool done,
                            cxone_reply **out, cxone_error **err)
{
    CX_AUTO(cx_outcome) cxone_reply *outcome = cx_alloc_zero(1, sizeof *outcome);
    if (outcome == NULL) {
        return cx_fail_nomem(err);
    }
    cx_buf_init(&outcome->body, CX_MAX_REPLY);
    outcome->http_status = reply->http_status;
    memcpy(outcome->correlation_id, reply->correlation_id, sizeof outcome->correlation_id);
    CX_TRY(read_body(outcome, request, reply, done, err));
    CX_MOVE(out, outcome);
    return CXONE_OK;
}

static cxone_status copy_value(const cx_json_value *value, cx_json **out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    cx_json_writer_init(&w, &text, 0);
    cx_json_write_value(&w, value);
    CX_TRY(cx_buf_check(&text, "a copy of the answer", err));
    return cx_json_parse(cx_buf_view(&text), out, err);
}

cxone_status cx_outcome_of(const cx_json_value *value, const cx_reply *reply, cxone_reply **out,
                           cxone_error **err)
{
    CX_AUTO(cx_outcome) cxone_reply *outcome = cx_alloc_zero(1, sizeof *outcome);
    if (outcome == NULL) {
        return cx_fail_nomem(err);
    }
    cx_buf_init(&outcome->body, CX_MAX_REPLY);
    outcome->http_status = reply->http_status;
    memcpy(outcome->correlation_id, reply->correlation_id, sizeof outcome->correlation_id);
    CX_TRY(copy_value(value, &outcome->document, err));
    outcome->value = cx_json_root(outcome->document);
    outcome->message = cx_strdup(cx_str_of(phrase(reply->http_status)));
    if (outcome->message == NULL) {
        return cx_fail_nomem(err);
    }
    CX_MOVE(out, outcome);
    return CXONE_OK;
}

cxone_status cx_outcome_previewed(cxone_reply **out, cxone_error **err)
{
    CX_AUTO(cx_outcome) cxone_reply *outcome = cx_alloc_zero(1, sizeof *outcome);
    if (outcome == NULL) {
        return cx_fail_nomem(err);
    }
    cx_buf_init(&outcome->body, CX_MAX_REPLY);
    outcome->message = cx_strdup(CX_LIT("not sent"));
    if (outcome->message == NULL) {
        return cx_fail_nomem(err);
    }
    CX_MOVE(out, outcome);
    return CXONE_OK;
}

void cx_outcome_free(cxone_reply *outcome)
{
    if (outcome != NULL) {
        cx_free(outcome->message);
        cx_buf_deinit(&outcome->body);
        cx_failures_deinit(&outcome->failures);
        cx_json_free(outcome->document);
        cx_free(outcome);
    }
}
