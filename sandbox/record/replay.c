#include "sandbox/record/replay.h"

#include "sandbox/memory.h"
#include "sandbox/record/tape.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

/* Appends a text with our address where the recording says {origin}. */
static void put_with_origin(const sbx_call *call, cx_str text, cx_buf *out)
{
    const cx_str placeholder = CX_LIT("{origin}");
    CX_AUTO(cx_buf) cx_buf origin;
    cx_buf_init(&origin, SBX_MAX_TEXT);
    sbx_call_origin(call, &origin);
    for (size_t at = 0; at < text.len; at++) {
        if (cx_str_starts_with(cx_str_slice(text, at, text.len), placeholder)) {
            cx_buf_append(out, cx_buf_view(&origin));
            at += placeholder.len - 1;
        } else {
            cx_buf_putc(out, text.ptr[at]);
        }
    }
    sbx_check(out);
}

/* As many bytes as the body had that was not kept. JSON that was broken is broken again, and JSON
 * that was whole is JSON again. */
static void put_omitted(const cx_json_value *omitted, bool truncated, cx_buf *out)
{
    int64_t bytes = 0;
    (void)cx_json_integer(cx_json_get(omitted, "bytes"), &bytes);
    const cx_str why = cx_json_get_text(omitted, "why");
    const cx_str end = CX_LIT("\"}");
    const bool whole = !truncated && cx_str_equal(why, CX_LIT(SBX_NOT_KEPT));
    const bool broken = truncated || cx_str_equal(why, CX_LIT("broken JSON"));
    const size_t wanted = (size_t)bytes * (truncated ? 2 : 1); /* of which half is sent */
    cx_buf_puts(out, whole || broken ? "{\"omitted\":\"" : "");
    while (out->len + end.len < wanted && out->len < SBX_MAX_TEXT / 2) {
        cx_buf_putc(out, 'x');
    }
    cx_buf_append(out, whole ? end : CX_LIT("xx"));
    cx_buf_truncate(out, whole ? out->len : wanted);
    sbx_check(out);
}

static void put_body(const sbx_call *call, const cx_json_value *reply, bool truncated)
{
    sbx_reply *out = call->reply;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    const cx_json_value *json = cx_json_get(reply, "json");
    if (json != NULL) {
        cx_json_writer w;
        cx_json_writer_init(&w, &text, 0);
        cx_json_write_value(&w, json);
        put_with_origin(call, cx_buf_view(&text), &out->body);
    } else if (cx_json_get(reply, "omitted") != NULL) {
        put_omitted(cx_json_get(reply, "omitted"), truncated, &out->body);
    } else {
        cx_buf_append(&out->body, cx_json_text(cx_json_get(reply, "form")));
        put_with_origin(call, cx_json_text(cx_json_get(reply, "text")), &out->body);
    }
    sbx_check(&out->body);
}

static void answer(sbx_call *call, const sbx_track *track)
{
    const cx_json_value *reply = cx_json_get(cx_json_root(track->document), "reply");
    const cx_json_value *headers = cx_json_get(reply, "headers");
    const cx_str ending = cx_json_get_text(reply, "ending");
    const bool truncated = cx_str_equal(ending, CX_LIT("truncated"));
    int64_t status = 0;
    (void)cx_json_integer(cx_json_get(reply, "status"), &status);
    sbx_reply_empty(call->reply, (unsigned)status);
    for (const char *name = cx_json_next_key(headers, NULL); name != NULL;
         name = cx_json_next_key(headers, name)) {
        CX_AUTO(cx_buf) cx_buf value;
        cx_buf_init(&value, SBX_MAX_TEXT);
        put_with_origin(call, cx_json_text(cx_json_get(headers, name)), &value);
        sbx_reply_header_add(call->reply, name, cx_buf_view(&value));
    }
    put_body(call, reply, truncated);
    if (truncated) {
        call->reply->ending = SBX_ENDING_TRUNCATED;
    } else if (cx_str_equal(ending, CX_LIT("reset"))) {
        call->reply->ending = SBX_ENDING_RESET;
    }
}

static void note(sbx_call *call, const char *member, const sbx_track *track, bool loosely)
{
    cx_json_writer w;
    cx_buf_reset(&call->note);
    cx_json_writer_init(&w, &call->note, 0);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, member, cx_str_of(track != NULL ? track->name : "nothing"));
    if (loosely) {
        cx_json_member_bool(&w, "loosely", true);
    }
    cx_json_end_object(&w);
}

static void answer_unknown(sbx_call *call, const sbx_track *nearest)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_puts(&text, "this request is not in the recording");
    if (nearest != NULL) {
        const cx_json_value *request = cx_json_get(cx_json_root(nearest->document), "request");
        const cx_str query = cx_json_text(cx_json_get(request, "query"));
        cx_buf_printf(&text, "; the nearest is %s: %.*s %.*s%s%.*s", nearest->name,
                      CX_STR_ARG(cx_json_text(cx_json_get(request, "method"))),
                      CX_STR_ARG(cx_str_printable(cx_json_text(cx_json_get(request, "path")), 200)),
                      query.len > 0 ? "?" : "", CX_STR_ARG(cx_str_printable(query, 200)));
    }
    sbx_check(&text);
    sbx_call_fail(call, 404, "not_recorded", NULL, text.ptr);
    note(call, "notInRecording", nearest, false);
}

bool sbx_replay_decides(const sbx_call *call)
{
    return call->app->tape != NULL && sbx_subject_of(call->request->path) == SBX_SUBJECT_CALL;
}

void sbx_replay_answer(sbx_call *call)
{
    bool loosely = false;
    const sbx_track *nearest = NULL;
    const sbx_track *track = sbx_tape_find(call->app->tape, call->request, &loosely, &nearest);
    if (track == NULL) {
        answer_unknown(call, nearest);
    } else {
        answer(call, track);
        note(call, "replayed", track, loosely);
    }
}

bool sbx_replay_discovery(sbx_call *call)
{
    bool loosely = false;
    const sbx_track *nearest = NULL;
    if (call->app->tape == NULL ||
        !cx_str_equal(call->request->path, CX_LIT("/.well-known/cxone-configuration"))) {
        return false;
    }
    const sbx_track *track = sbx_tape_find(call->app->tape, call->request, &loosely, &nearest);
    if (track == NULL) {
        return false;
    }
    answer(call, track);
    note(call, "replayed", track, loosely);
    return true;
}
