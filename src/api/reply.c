#include "api/reply.h"

#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/utf8.h"
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
    outcome->http_status = reply->http_status;
    memcpy(outcome->correlation_id, reply->correlation_id, sizeof outcome->correlation_id);
    CX_TRY(read_body(outcome, request, reply, done, err));
    CX_MOVE(out, outcome);
    return CXONE_OK;
}

cxone_status cx_outcome_previewed(cxone_reply **out, cxone_error **err)
{
    CX_AUTO(cx_outcome) cxone_reply *outcome = cx_alloc_zero(1, sizeof *outcome);
    if (outcome == NULL) {
        return cx_fail_nomem(err);
    }
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
        cx_json_free(outcome->document);
        cx_free(outcome);
    }
}
