#include "sandbox/server/replies.h"

#include <string.h>

#include "base/alloc.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static void forget(sbx_replies *replies, sbx_kept_reply *slot)
{
    if (slot->question != NULL) {
        replies->bytes -= slot->body->size;
        cx_free(slot->question);
        sbx_body_release(slot->body);
        *slot = (sbx_kept_reply){0};
    }
}

void sbx_replies_clear(sbx_replies *replies)
{
    for (size_t i = 0; i < SBX_REPLIES; i++) {
        forget(replies, &replies->slots[i]);
    }
}

static bool is_same_moment(const sbx_moment *a, const sbx_moment *b)
{
    return a->revision == b->revision && a->world_s == b->world_s && a->protocol_s == b->protocol_s;
}

/* As text, so that two can be compared. */
static void write_question(const sbx_question *question, cx_buf *out)
{
    cx_buf_printf(out, "%p ", question->user);
    cx_buf_append(out, question->origin);
    cx_buf_append(out, question->path);
    cx_buf_putc(out, '?');
    cx_buf_append(out, question->query);
    sbx_check(out);
}

static sbx_kept_reply *slot_of(sbx_replies *replies, cx_str question)
{
    return &replies->slots[cx_str_hash(question) % SBX_REPLIES];
}

bool sbx_replies_get(sbx_replies *replies, const sbx_moment *moment, const sbx_question *question,
                     sbx_reply *reply)
{
    if (!is_same_moment(&replies->moment, moment)) {
        return false;
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    write_question(question, &text);
    const sbx_kept_reply *slot = slot_of(replies, cx_buf_view(&text));
    if (slot->question == NULL || !cx_str_equal(cx_str_of(slot->question), cx_buf_view(&text))) {
        return false;
    }
    reply->status = slot->status;
    reply->content_type = slot->content_type;
    reply->shared = sbx_body_share(slot->body);
    return true;
}

void sbx_replies_put(sbx_replies *replies, const sbx_moment *moment, const sbx_question *question,
                     sbx_reply *reply)
{
    if (!is_same_moment(&replies->moment, moment)) {
        sbx_replies_clear(replies);
        replies->moment = *moment;
    }
    const size_t size = reply->body.len;
    if (reply->status != 200 || size == 0 || reply->header_count > 0 ||
        reply->ending != SBX_ENDING_WHOLE || size > SBX_REPLIES_BYTES - replies->bytes) {
        return;
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    write_question(question, &text);
    sbx_kept_reply *slot = slot_of(replies, cx_buf_view(&text));
    forget(replies, slot);
    reply->shared = sbx_body_new(&reply->body);
    replies->bytes += size;
    *slot = (sbx_kept_reply){
        .question = sbx_take(&text),
        .body = sbx_body_share(reply->shared),
        .content_type = reply->content_type,
        .status = reply->status,
    };
}
