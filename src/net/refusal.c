#include "net/refusal.h"

#include <string.h>

#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "json/json.h"

#include "base/banned.h"

/* One shape of error body: which members hold the code and the text. The first row whose members
 * are all there is taken, so the more telling rows come first. */
typedef struct shape {
    const char *family; /* who answers so; for readers */
    const char *list;   /* the member that is an array of such objects, or NULL */
    const char *code;   /* NULL: none */
    const char *text;
} shape;

static const shape shapes[] = {
    {"digital", "errors", "errorCode", "message"},
    {"ACD, token endpoint", NULL, "error", "error_description"},
    {"app registration, ACD security profiles", NULL, "error", "errorDescription"},
    {"agent profiles", NULL, "errorCode", "errorMessage"},
    {"recording", NULL, "errorCode", "message"},
    {"media playback", NULL, "internalCode", "message"},
    {"interaction analytics, observability", NULL, "statusCode", "message"},
    {"UserHub 401, analytics 404", NULL, "error", "message"},
    {"user management, privacy", NULL, "code", "details"},
    {"SCIM", NULL, "status", "detail"},
    {"API gateway, 429 of media playback", NULL, NULL, "message"},
    {"token endpoint without a description", NULL, "error", NULL},
    {"user management without details", NULL, "code", NULL},
};

static bool is_scalar(const cx_json_value *value)
{
    const cxone_type type = cx_json_type(value);
    return type == CXONE_TYPE_STRING || type == CXONE_TYPE_INTEGER;
}

static void append_scalar(cx_buf *out, const cx_json_value *value)
{
    int64_t number = 0;
    if (cx_json_integer(value, &number)) {
        cx_buf_printf(out, "%lld", (long long)number);
    } else {
        cx_buf_append(out, cx_json_text(value));
    }
}

/* Takes code and text from one object; false when it is not of this shape. */
static bool read_object(const shape *row, const cx_json_value *object, cx_refusal *out)
{
    const cx_json_value *code = row->code != NULL ? cx_json_get(object, row->code) : NULL;
    const cx_json_value *text = row->text != NULL ? cx_json_get(object, row->text) : NULL;
    if ((row->code != NULL && !is_scalar(code)) || (row->text != NULL && !is_scalar(text))) {
        return false;
    }
    if (code != NULL && out->code.len == 0) {
        append_scalar(&out->code, code);
    }
    if (out->text.len != 0 && text != NULL) {
        cx_buf_puts(&out->text, "; ");
    }
    const cx_str field = cx_json_get_text(object, "field");
    if (row->list != NULL && field.len != 0) {
        cx_buf_append(&out->text, field);
        cx_buf_puts(&out->text, ": ");
    }
    append_scalar(&out->text, text);
    return true;
}

static bool read_shape(const shape *row, const cx_json_value *root, cx_refusal *out)
{
    if (row->list == NULL) {
        return read_object(row, root, out);
    }
    const cx_json_value *list = cx_json_get(root, row->list);
    bool found = false;
    for (size_t i = 0; i < cx_json_size(list); i++) {
        found = read_object(row, cx_json_at(list, i), out) || found;
    }
    return found;
}

static void read_json(const cx_json_value *root, cx_refusal *out)
{
    for (size_t i = 0; i < CX_COUNT(shapes); i++) {
        if (read_shape(&shapes[i], root, out)) {
            return;
        }
    }
}

static bool is_token_character(char c)
{
    return cx_is_alpha(c) || cx_is_digit(c) || strchr("+=_-~%", c) != NULL;
}

/* Servers repeat what they refuse. What looks like a token or a key must not get into an error:
 * every run of 40 and more of their characters is masked (a UUID has 36). */
static void mask_tokens(cx_buf *text)
{
    enum {
        SHORTEST = 40
    };
    CX_AUTO(cx_buf) cx_buf masked;
    cx_buf_init(&masked, CX_MAX_REPLY);
    for (size_t from = 0; from < text->len;) {
        size_t to = from;
        while (to < text->len && text->ptr[to] != '\0' && is_token_character(text->ptr[to])) {
            to++;
        }
        if (to - from >= SHORTEST) {
            cx_buf_puts(&masked, "***");
        } else {
            to += to == from ? 1 : 0;
            cx_buf_append(&masked, cx_str_slice(cx_buf_view(text), from, to));
        }
        from = to;
    }
    cx_buf_reset(text);
    cx_buf_append(text, cx_buf_view(&masked)); /* nothing, when memory ran out */
}

/* Masks every occurrence of a text. */
static void mask_text(cx_buf *text, cx_str hidden)
{
    CX_AUTO(cx_buf) cx_buf masked;
    cx_buf_init(&masked, CX_MAX_REPLY);
    for (size_t from = 0; from < text->len;) {
        const cx_str rest = cx_str_slice(cx_buf_view(text), from, text->len);
        if (cx_str_starts_with(rest, hidden)) {
            cx_buf_puts(&masked, "***");
            from += hidden.len;
        } else {
            const size_t next = 1 + cx_str_find(cx_str_slice(rest, 1, rest.len), hidden.ptr[0]);
            cx_buf_append(&masked, cx_str_slice(rest, 0, next));
            from += next;
        }
    }
    cx_buf_reset(text);
    cx_buf_append(text, cx_buf_view(&masked)); /* nothing, when memory ran out */
}

/* Masks what the request says is secret, also when that is too short to look like it. */
static void mask_sent(const cx_request *request, cx_buf *text)
{
    enum {
        SHORTEST = 4 /* what is shorter protects nothing, and would blacken every word */
    };
    for (size_t i = 0; i < CX_COUNT(request->secrets); i++) {
        const cx_str secret = request->secrets[i];
        if (secret.len < SHORTEST) {
            continue;
        }
        CX_AUTO(cx_buf) cx_buf encoded;
        cx_buf_init_secret(&encoded, 3 * CX_MAX_TOKEN);
        cx_percent_encode(&encoded, secret);
        mask_text(text, secret);
        if (cx_buf_status(&encoded) != CXONE_OK) {
            cx_buf_reset(text);
        } else if (!cx_str_equal(cx_buf_view(&encoded), secret)) {
            mask_text(text, cx_buf_view(&encoded));
        }
    }
}

/* Cuts what is too long for a message, behind a whole character. Last of all: half a secret would
 * not be known for one. */
static void shorten(cx_buf *text)
{
    static const char more[] = " …";
    size_t end = 0;
    if (text->len <= CX_MAX_MESSAGE) {
        return;
    }
    while (end < CX_MAX_MESSAGE - sizeof more) {
        const size_t length = cx_utf8_length(cx_str_slice(cx_buf_view(text), end, text->len));
        end += length != 0 ? length : 1;
    }
    cx_buf_truncate(text, end);
    cx_buf_puts(text, more);
}

/* Whether it may be words: no control characters but blanks. */
static bool is_readable(cx_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if ((unsigned char)text.ptr[i] < 0x20 && !cx_is_blank(text.ptr[i])) {
            return false;
        }
    }
    return true;
}

void cx_refusal_read(const cx_request *request, const cx_reply *reply, cx_refusal *out)
{
    enum {
        LONGEST_PLAIN_TEXT = 300
    };
    cx_buf_init(&out->code, CX_MAX_REPLY);
    cx_buf_init(&out->text, CX_MAX_REPLY);
    CX_AUTO(cx_json) cx_json *document = NULL;
    const cx_str body = cx_str_trim(cx_buf_view(&reply->body));
    if (cx_json_parse(body, &document, NULL) == CXONE_OK) {
        read_json(cx_json_root(document), out);
    } else if (request->credential != CX_CREDENTIAL_INLINE && body.len <= LONGEST_PLAIN_TEXT &&
               !cx_str_starts_with(body, CX_LIT("<")) && is_readable(body)) {
        cx_buf_append(&out->text, body); /* "No known way to render data" and its like */
    }
    const cx_str reason = cx_reply_header(reply, CX_LIT("icStatusDescription"));
    if (out->text.len == 0 && is_readable(reason)) {
        cx_buf_append(&out->text, reason);
    }
    mask_sent(request, &out->code);
    mask_sent(request, &out->text);
    mask_tokens(&out->code);
    mask_tokens(&out->text);
    shorten(&out->code);
    shorten(&out->text);
}

void cx_refusal_deinit(cx_refusal *refusal)
{
    cx_buf_deinit(&refusal->code);
    cx_buf_deinit(&refusal->text);
}

/* What an HTTP status means, and what to do about it. The first row that fits is taken. */
typedef struct meaning {
    int from, to;
    cxone_status status;
    const char *hint;
} meaning;

static const meaning meanings[] = {
    {401, 401, CXONE_ERR_UNAUTHORIZED,
     "log in again; if that does not help, check that the access key is active and the path right"},
    {403, 403, CXONE_ERR_FORBIDDEN,
     "the user's security profile lacks a permission for this call; an administrator can add it"},
    {404, 404, CXONE_ERR_NO_RESOURCE, "check the number or id"},
    {409, 409, CXONE_ERR_CONFLICT, NULL},
    {429, 429, CXONE_ERR_LIMITED, "wait, then try again; fewer calls at a time help"},
    {400, 400, CXONE_ERR_BAD_REQUEST, NULL},
    {422, 422, CXONE_ERR_BAD_REQUEST, NULL},
    {408, 408, CXONE_ERR_UNAVAILABLE, "try again later"},
    {400, 499, CXONE_ERR_API_REFUSED, NULL},
    {500, 599, CXONE_ERR_UNAVAILABLE, "CXone has a fault of its own; try again later"},
    {300, 399, CXONE_ERR_REDIRECT, "redirects are not followed with credentials; check the URL"},
};

static const meaning *find_meaning(int http_status)
{
    static const meaning unknown = {0, 0, CXONE_ERR_REPLY, NULL};
    for (size_t i = 0; i < CX_COUNT(meanings); i++) {
        if (http_status >= meanings[i].from && http_status <= meanings[i].to) {
            return &meanings[i];
        }
    }
    return &unknown;
}

void cx_error_set_reply(cxone_error **err, const cx_request *request, const cx_reply *reply)
{
    cx_error_set(err, CX_ERROR_OPERATION, cx_str_of(request->operation));
    cx_error_set(err, CX_ERROR_CORRELATION_ID, cx_str_of(reply->correlation_id));
    cx_error_set_http(err, reply->http_status, reply->retry_after_ms);
}

cxone_status cx_fail_refused_as(cxone_error **err, const cx_request *request, const cx_reply *reply,
                                cxone_status status, const char *hint)
{
    CX_AUTO(cx_refusal) cx_refusal refusal;
    cx_refusal_read(request, reply, &refusal);
    const cxone_status reported = cx_fail(err, status, "%s: %s (HTTP %d)", request->operation,
                                          cx_status_text(status), reply->http_status);
    cx_error_set(err, CX_ERROR_SERVICE_CODE, cx_buf_view(&refusal.code));
    cx_error_set(err, CX_ERROR_SERVICE_TEXT, cx_buf_view(&refusal.text));
    cx_error_set_reply(err, request, reply);
    if (status == CXONE_ERR_LIMITED && reply->retry_after_ms >= 0) {
        cx_error_hint(err, "come back in %lld seconds",
                      (long long)((reply->retry_after_ms + 999) / 1000));
    } else if (hint != NULL) {
        cx_error_hint(err, "%s", hint);
    }
    return reported;
}

cxone_status cx_fail_refused(cxone_error **err, const cx_request *request, const cx_reply *reply)
{
    const meaning *row = find_meaning(reply->http_status);
    return cx_fail_refused_as(err, request, reply, row->status, row->hint);
}
