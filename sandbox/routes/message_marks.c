/* What calls say of a message that is there: read, felt, tagged, liked, deleted, emptied. */
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/message_record.h"

#include "base/banned.h"

/* The message of the path, to be marked; NULL, and the call answered with that status, when the
 * caller's tenant has none such. */
static sbx_mark *find(sbx_call *call, unsigned missing, sbx_message_list *list)
{
    const sbx_message *message = sbx_message_find(call, cx_buf_view(&call->parameters[0]), list);
    if (message == NULL) {
        sbx_call_fail(call, missing, "NOT_FOUND", "messageId", "Message not found");
        return NULL;
    }
    return sbx_messages_mark(&call->app->messages, message);
}

static void keep(sbx_call *call, const sbx_mark *mark)
{
    sbx_messages_keep_mark(&call->app->messages, mark);
}

/* The message as it is now. */
static void answer(sbx_call *call)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    const sbx_message *message = sbx_message_find(call, cx_buf_view(&call->parameters[0]), &list);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    sbx_message_write(call, message, &w);
}

void sbx_put_message_read(sbx_call *call)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    CX_AUTO(cx_json) cx_json *document = sbx_dfo_body(call);
    bool read = false;
    if (document == NULL) {
        return;
    }
    if (!cx_json_boolean(cx_json_get(cx_json_root(document), "isRead"), &read)) {
        sbx_dfo_refuse(call, "isRead", "True or false is wanted");
        return;
    }
    sbx_mark *mark = find(call, 404, &list);
    if (mark != NULL) {
        mark->read_ms = read ? sbx_app_world_ms(call->app) : -1;
        keep(call, mark);
        answer(call);
    }
}

void sbx_put_message_sentiment(sbx_call *call)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    CX_AUTO(cx_json) cx_json *document = sbx_dfo_body(call);
    if (document == NULL) {
        return;
    }
    const char *word =
        sbx_message_sentiment_word(cx_json_get_text(cx_json_root(document), "sentiment"));
    if (word == NULL) {
        sbx_dfo_refuse(call, "sentiment", "The value must be one of neutral, positive, negative");
        return;
    }
    sbx_mark *mark = find(call, 404, &list);
    if (mark != NULL) {
        mark->sentiment = word;
        keep(call, mark);
        answer(call);
    }
}

/* Why something is to be taken out of a message, which need not be said; NULL, and the call
 * answered, when CXone knows no such reason. */
static const char *read_reason(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = sbx_dfo_body(call);
    if (document == NULL) {
        return NULL;
    }
    const cx_json_value *given = cx_json_get(cx_json_root(document), "reason");
    const char *reason = sbx_message_reason(given != NULL ? cx_json_text(given) : CX_LIT("other"));
    if (reason == NULL) {
        sbx_dfo_refuse(call, "reason", "The value must be one of GDPR, TTL, other");
    }
    return reason;
}

void sbx_post_content_removal(sbx_call *call)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    const char *reason = read_reason(call);
    sbx_mark *mark = reason != NULL ? find(call, 400, &list) : NULL;
    if (mark == NULL) {
        return;
    }
    if (mark->content.reason != NULL) {
        sbx_call_fail(call, 409, "CONFLICT", "messageId", "The content was removed before");
        return;
    }
    mark->content = (sbx_removal){reason, sbx_app_world_ms(call->app)};
    keep(call, mark);
    sbx_reply_empty(call->reply, 201);
}

void sbx_post_author_removal(sbx_call *call)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    const char *reason = read_reason(call);
    sbx_mark *mark = reason != NULL ? find(call, 400, &list) : NULL;
    if (mark != NULL) {
        mark->author = (sbx_removal){reason, sbx_app_world_ms(call->app)};
        keep(call, mark);
        sbx_reply_empty(call->reply, 201);
    }
}

void sbx_post_message_delete(sbx_call *call)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    sbx_mark *mark = find(call, 404, &list);
    if (mark == NULL) {
        return;
    }
    if (mark->deleted) {
        sbx_call_fail(call, 409, "CONFLICT", "messageId", "The message was deleted before");
        return;
    }
    mark->deleted = true;
    keep(call, mark);
    sbx_reply_empty(call->reply, 204);
}

static void react(sbx_call *call, bool yes)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    const cx_str type = cx_buf_view(&call->parameters[1]);
    const bool like = cx_str_equal(type, CX_LIT("like"));
    if (!like && !(yes && cx_str_equal(type, CX_LIT("share")))) {
        sbx_dfo_refuse(call, "reactionType", "There is no such reaction");
        return;
    }
    sbx_mark *mark = find(call, 404, &list);
    if (mark == NULL) {
        return;
    }
    if (like) {
        mark->liked = yes;
    } else {
        mark->shared = yes;
    }
    keep(call, mark);
    sbx_reply_empty(call->reply, 204);
}

void sbx_post_message_reaction(sbx_call *call)
{
    react(call, true);
}

void sbx_delete_message_reaction(sbx_call *call)
{
    react(call, false);
}

/* Takes a tag off, so that it can be put on again without being there twice. */
static void untag(sbx_mark *mark, int64_t tag)
{
    size_t kept = 0;
    for (size_t i = 0; i < mark->tag_count; i++) {
        if (mark->tags[i] != tag) {
            mark->tags[kept++] = mark->tags[i];
        }
    }
    mark->tag_count = kept;
}

static void tag_message(sbx_call *call, bool on)
{
    CX_AUTO(sbx_message_list) sbx_message_list list = {0};
    int64_t tag = 0;
    if (!cx_scan_int64(cx_buf_view(&call->parameters[1]), &tag)) {
        sbx_dfo_refuse(call, "tagId", "A whole number is wanted");
        return;
    }
    sbx_mark *mark = find(call, 400, &list);
    if (mark == NULL) {
        return;
    }
    untag(mark, tag);
    if (on && mark->tag_count == SBX_MAX_MESSAGE_TAGS) {
        sbx_dfo_refuse(call, "tagId", "The message has as many tags as it may have");
        return;
    }
    if (on) {
        mark->tags[mark->tag_count++] = tag;
    }
    keep(call, mark);
    answer(call);
}

void sbx_put_message_tag(sbx_call *call)
{
    tag_message(call, true);
}

void sbx_delete_message_tag(sbx_call *call)
{
    tag_message(call, false);
}
