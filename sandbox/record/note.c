#include "sandbox/record/note.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/limits.h"
#include "base/time.h"
#include "base/utf8.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    MAX_PLAIN = 400, /* longer texts that are no JSON are not kept */
    INDENT = 2
};

static const char *const request_headers[] = {"Accept", "Content-Type"};

static const char *const reply_headers[] = {
    "Content-Type", "Retry-After", "icStatusDescription", "Location", "Cache-Control", "Pragma",
    "Allow",        "ETag",        "Deprecation",         "Sunset",
};

static const struct {
    const char *prefix;
    sbx_subject subject;
} subjects[] = {
    {"/auth/", SBX_SUBJECT_LOGIN},
    {"/authentication/", SBX_SUBJECT_LOGIN},
    {"/public/", SBX_SUBJECT_LOGIN},
    {"/incontactauthorizationserver/", SBX_SUBJECT_LOGIN},
    {"/.well-known/", SBX_SUBJECT_DISCOVERY},
};

sbx_subject sbx_subject_of(cx_str path)
{
    for (size_t i = 0; i < CX_COUNT(subjects); i++) {
        const cx_str prefix = cx_str_of(subjects[i].prefix);
        if (cx_str_equal_nocase(cx_str_slice(path, 0, prefix.len), prefix)) {
            return subjects[i].subject;
        }
    }
    return SBX_SUBJECT_CALL;
}

const char *sbx_subject_word(sbx_subject subject)
{
    static const char *const words[] = {"call", "login", "discovery"};
    return words[subject];
}

/* What a body is kept as. */
typedef enum body_form {
    BODY_NONE,
    BODY_JSON,
    BODY_FORM,
    BODY_TEXT,
    BODY_OMITTED
} body_form;

typedef struct body {
    body_form form;
    cx_json *document;  /* of BODY_JSON; owned */
    const char *reason; /* of BODY_OMITTED */
} body;

static bool has_word(cx_str type, const char *word)
{
    const cx_str wanted = cx_str_of(word);
    for (size_t at = 0; at + wanted.len <= type.len; at++) {
        if (cx_str_equal_nocase(cx_str_slice(type, at, at + wanted.len), wanted)) {
            return true;
        }
    }
    return false;
}

static bool is_utf8(cx_str text)
{
    size_t length = 1;
    for (size_t at = 0; at < text.len; at += length) {
        length = cx_utf8_length(cx_str_slice(text, at, text.len));
        if (length == 0) {
            return false;
        }
    }
    return true;
}

static bool is_plain(cx_str type, cx_str text)
{
    return (type.len == 0 || has_word(type, "text/plain")) && text.len <= MAX_PLAIN &&
           is_utf8(text) && memchr(text.ptr, '\0', text.len) == NULL;
}

/* `refusal`: why it is not to be kept, whatever it is; NULL: it is. */
static body judge(cx_str type, cx_str text, bool login, const char *refusal)
{
    body found = {.form = BODY_OMITTED};
    if (text.len == 0) {
        found.form = BODY_NONE;
    } else if (text.len > CX_MAX_JSON_TEXT) {
        found.reason = "too large";
    } else if (refusal != NULL) {
        found.reason = refusal;
    } else if (cx_json_parse(text, &found.document, NULL) == CXONE_OK) {
        found.form = BODY_JSON;
    } else if (has_word(type, "x-www-form-urlencoded") ||
               (login && cx_str_find(text, '=') < text.len && is_utf8(text))) {
        found.form = BODY_FORM;
    } else if (has_word(type, "json")) {
        found.reason = "broken JSON";
    } else if (!login && is_plain(type, text)) {
        found.form = BODY_TEXT;
    } else {
        found.reason = "neither JSON nor a short text";
    }
    return found;
}

/* A plain text is what somebody wrote, but for what is wrong with a request. */
static sbx_mask_kind kind_of_plain(const sbx_masker *masker)
{
    return masker->in_error ? SBX_MASK_SCAN : SBX_MASK_FREE;
}

static void write_body(sbx_masker *masker, cx_str type, cx_str text, const char *refusal,
                       cx_json_writer *w)
{
    body found = judge(type, text, masker->strict, refusal);
    CX_AUTO(cx_buf) cx_buf masked;
    cx_buf_init(&masked, SBX_MAX_TEXT);
    if (found.form == BODY_JSON) {
        cx_json_hide(found.document);
        cx_json_key(w, "json");
        sbx_mask_json(masker, cx_json_root(found.document), w);
        cx_json_free(found.document);
    } else if (found.form == BODY_FORM) {
        sbx_mask_pairs(masker, text, &masked);
        cx_json_member_string(w, "form", cx_buf_view(&masked));
    } else if (found.form == BODY_TEXT) {
        sbx_mask_value(masker, kind_of_plain(masker), text, &masked);
        cx_json_member_string(w, "text", cx_buf_view(&masked));
    } else if (found.form == BODY_OMITTED) {
        cx_json_key(w, "omitted");
        cx_json_begin_object(w);
        cx_json_member_string(w, "why", cx_str_of(found.reason));
        cx_json_member_integer(w, "bytes", (int64_t)text.len);
        cx_json_end_object(w);
    }
}

static void member_url_or_text(sbx_masker *masker, const char *name, cx_str value,
                               cx_json_writer *w)
{
    CX_AUTO(cx_buf) cx_buf masked;
    cx_buf_init(&masked, SBX_MAX_TEXT);
    sbx_mask_value(masker, SBX_MASK_SCAN, value, &masked);
    cx_json_member_string(w, name, cx_buf_view(&masked));
}

static cx_str reply_header(const sbx_reply *reply, const char *name)
{
    for (size_t i = 0; i < reply->header_count; i++) {
        if (cx_str_equal_nocase(cx_str_of(reply->headers[i].name), cx_str_of(name))) {
            return cx_str_of(reply->headers[i].value);
        }
    }
    const bool is_type = cx_str_equal(cx_str_of(name), CX_LIT("Content-Type"));
    return cx_str_of(is_type ? reply->content_type : NULL);
}

static void write_request(sbx_masker *masker, const sbx_note *note, const char *refusal,
                          cx_json_writer *w)
{
    const sbx_request *request = note->request;
    CX_AUTO(cx_buf) cx_buf path;
    CX_AUTO(cx_buf) cx_buf query;
    cx_buf_init(&path, SBX_MAX_TEXT);
    cx_buf_init(&query, SBX_MAX_TEXT);
    sbx_mask_path(masker, request->path, &path);
    sbx_mask_pairs(masker, request->query, &query);
    cx_json_key(w, "request");
    cx_json_begin_object(w);
    cx_json_member_string(w, "method", request->method);
    cx_json_member_string(w, "path", cx_buf_view(&path));
    cx_json_member_string(w, "query", cx_buf_view(&query));
    cx_json_key(w, "headers");
    cx_json_begin_object(w);
    for (size_t i = 0; i < CX_COUNT(request_headers); i++) {
        const cx_str value = sbx_request_header(request, cx_str_of(request_headers[i]));
        if (value.ptr != NULL) {
            member_url_or_text(masker, request_headers[i], value, w);
        }
    }
    cx_json_end_object(w);
    write_body(masker, sbx_request_header(request, CX_LIT("Content-Type")), request->body, refusal,
               w);
    cx_json_end_object(w);
}

/* A header whose URL is the recorder's leads to whoever replays it. */
static void put_portable(cx_str value, cx_str origin, cx_buf *out)
{
    const bool ours = origin.len > 0 && cx_str_starts_with(value, origin);
    cx_buf_puts(out, ours ? "{origin}" : "");
    cx_buf_append(out, cx_str_slice(value, ours ? origin.len : 0, value.len));
    sbx_check(out);
}

static void write_reply(sbx_masker *masker, const sbx_note *note, const char *refusal,
                        cx_json_writer *w)
{
    refusal = note->ending != NULL ? "cut short" : refusal;
    cx_json_key(w, "reply");
    cx_json_begin_object(w);
    cx_json_member_integer(w, "status", note->reply->status);
    if (note->ending != NULL) {
        cx_json_member_string(w, "ending", cx_str_of(note->ending));
    }
    if (note->failure != NULL) {
        cx_json_member_string(w, "failure", cx_str_of(note->failure));
    }
    cx_json_key(w, "headers");
    cx_json_begin_object(w);
    for (size_t i = 0; i < CX_COUNT(reply_headers); i++) {
        const cx_str value = reply_header(note->reply, reply_headers[i]);
        if (value.ptr != NULL) {
            CX_AUTO(cx_buf) cx_buf portable;
            cx_buf_init(&portable, SBX_MAX_TEXT);
            put_portable(value, note->origin, &portable);
            member_url_or_text(masker, reply_headers[i], cx_buf_view(&portable), w);
        }
    }
    cx_json_end_object(w);
    write_body(masker, reply_header(note->reply, "Content-Type"), note->body, refusal, w);
    cx_json_end_object(w);
}

static void write_note(sbx_masker *masker, const sbx_note *note, const char *refusal, cx_buf *out)
{
    const sbx_subject subject = sbx_subject_of(note->request->path);
    char time[32];
    cx_time_format_ms(note->time_ms, time);
    cx_json_writer w;
    cx_json_writer_init(&w, out, INDENT);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "format", CX_LIT(SBX_RECORD_FORMAT));
    cx_json_member_integer(&w, "version", SBX_RECORD_VERSION);
    cx_json_member_string(&w, "subject", cx_str_of(sbx_subject_word(subject)));
    cx_json_member_string(&w, "time", cx_str_of(time));
    masker->strict = subject == SBX_SUBJECT_LOGIN;
    masker->in_error = false;
    write_request(masker, note, refusal, &w);
    masker->in_error = note->reply->status >= 400;
    write_reply(masker, note, refusal, &w);
    masker->strict = false;
    masker->in_error = false;
    cx_json_end_object(&w);
    cx_buf_putc(out, '\n');
    sbx_check(out);
}

/* JSON within JSON is deeper, laid out it is longer, and two members may get the same mask. */
void sbx_note_write(sbx_masker *masker, const sbx_note *note, cx_buf *out)
{
    const size_t start = out->len;
    CX_AUTO(cx_json) cx_json *again = NULL;
    write_note(masker, note, NULL, out);
    if (cx_json_parse(cx_str_slice(cx_buf_view(out), start, out->len), &again, NULL) != CXONE_OK) {
        cx_buf_truncate(out, start);
        write_note(masker, note, SBX_NOT_KEPT, out);
    }
}

static int compare(const void *a, const void *b)
{
    const cx_str left = *(const cx_str *)a;
    const cx_str right = *(const cx_str *)b;
    return cx_str_compare(left, right);
}

/* The parameters in the order of their names. */
static void put_sorted(cx_str query, cx_buf *out)
{
    cx_str *pairs = NULL;
    size_t capacity = 0;
    size_t count = 0;
    cx_str pair;
    while (cx_str_next(&query, '&', &pair)) {
        pairs = sbx_grow(pairs, &capacity, count, sizeof *pairs);
        pairs[count++] = pair;
    }
    if (count > 1) {
        qsort(pairs, count, sizeof *pairs, compare);
    }
    for (size_t i = 0; i < count; i++) {
        cx_buf_puts(out, i > 0 ? "&" : "");
        cx_buf_append(out, pairs[i]);
    }
    cx_free(pairs);
}

/* ACD's paths are the same in any letter case and version. */
static void put_path(cx_str path, cx_buf *out)
{
    const cx_str acd = CX_LIT("/incontactapi/services/v");
    size_t at = 0;
    if (cx_str_equal_nocase(cx_str_slice(path, 0, acd.len), acd)) {
        cx_buf_append(out, acd);
        for (at = acd.len; at < path.len && path.ptr[at] != '/'; at++) {
        }
        for (; at < path.len; at++) {
            cx_buf_putc(out, cx_to_lower(path.ptr[at]));
        }
        return;
    }
    cx_buf_append(out, path);
}

/* JSON writes a wildcard as \u0001: as the one character it is again. */
static void put_wildcards(cx_str text, cx_buf *out)
{
    const cx_str escaped = CX_LIT("\\u0001");
    for (size_t at = 0; at < text.len; at++) {
        if (cx_str_starts_with(cx_str_slice(text, at, text.len), escaped)) {
            cx_buf_putc(out, SBX_WILDCARD);
            at += escaped.len - 1;
        } else {
            cx_buf_putc(out, text.ptr[at]);
        }
    }
}

void sbx_note_question(sbx_masker *masker, const sbx_question_parts *parts, cx_buf *out)
{
    CX_AUTO(cx_buf) cx_buf path;
    CX_AUTO(cx_buf) cx_buf query;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&path, SBX_MAX_TEXT);
    cx_buf_init(&query, SBX_MAX_TEXT);
    cx_buf_init(&text, SBX_MAX_TEXT);
    sbx_mask_path(masker, parts->path, &path);
    sbx_mask_pairs(masker, parts->query, &query);
    cx_buf_append(out, parts->method);
    cx_buf_putc(out, ' ');
    put_path(cx_buf_view(&path), out);
    cx_buf_putc(out, '\n');
    put_sorted(cx_buf_view(&query), out);
    cx_buf_putc(out, '\n');
    if (parts->json != NULL) {
        cx_json_writer w;
        cx_json_writer_init(&w, &text, 0);
        sbx_mask_json(masker, parts->json, &w);
        put_wildcards(cx_buf_view(&text), out);
    } else if (parts->form.len > 0) {
        sbx_mask_pairs(masker, parts->form, &text);
        put_sorted(cx_buf_view(&text), out);
    } else {
        sbx_mask_value(masker, kind_of_plain(masker), parts->text, &text);
        cx_buf_append(out, cx_buf_view(&text));
    }
    sbx_check(out);
}

void sbx_note_request(sbx_masker *masker, const sbx_request *request, cx_buf *out)
{
    const cx_str type = sbx_request_header(request, CX_LIT("Content-Type"));
    body found = judge(type, request->body, false, NULL);
    const sbx_question_parts parts = {
        .method = request->method,
        .path = request->path,
        .query = request->query,
        .json = found.form == BODY_JSON ? cx_json_root(found.document) : NULL,
        .form = found.form == BODY_FORM ? request->body : (cx_str){NULL, 0},
        .text = found.form == BODY_TEXT ? request->body : (cx_str){NULL, 0},
    };
    sbx_note_question(masker, &parts, out);
    cx_json_free(found.document);
}
