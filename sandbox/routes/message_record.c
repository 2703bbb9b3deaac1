#include "sandbox/routes/message_record.h"

#include "base/compiler.h"
#include "base/time.h"
#include "sandbox/generic/document.h"
#include "sandbox/generic/rows.h"
#include "sandbox/memory.h"

#include "base/banned.h"

/* What stands behind a channel, by the beginning of its name. */
static const struct {
    const char *prefix;
    const char *platform;
    const char *format;
} platforms[] = {
    {"chat", "chat", "plain"},         {"email", "email", "html"},
    {"sms", "sms", "plain"},           {"whatsapp", "whatsapp", "plain"},
    {"facebook", "facebook", "plain"}, {"apple", "apple-business-chat", "plain"},
    {"", "custom", "plain"},
};

void sbx_dfo_read(const sbx_call *call, const sbx_case *item, sbx_message_list *list)
{
    sbx_app *app = call->app;
    sbx_messages_read(&app->messages, &app->world, item, sbx_app_world_ms(app), list);
}

const sbx_message *sbx_message_find(const sbx_call *call, cx_str id, sbx_message_list *list)
{
    const size_t dash = cx_str_find(id, '-');
    int64_t number = 0;
    const sbx_case *item =
        sbx_cases_find(sbx_dfo_cases(call), call->user->tenant, cx_str_slice(id, 0, dash));
    if (item == NULL || !cx_scan_int64(cx_str_slice(id, dash + 1, id.len), &number)) {
        return NULL;
    }
    sbx_dfo_read(call, item, list);
    for (size_t i = 0; i < list->count; i++) {
        char own[SBX_MAX_MESSAGE_ID];
        sbx_message_id(&list->items[i], own);
        if (list->items[i].number == number && cx_str_equal(cx_str_of(own), id)) {
            return &list->items[i];
        }
    }
    return NULL;
}

void sbx_channel_write(cx_str name, cx_json_writer *w)
{
    size_t i = 0;
    while (!cx_str_starts_with(name, cx_str_of(platforms[i].prefix))) {
        i++;
    }
    cx_json_begin_object(w);
    cx_json_member_string(w, "id", name);
    cx_json_member_string(w, "idOnExternalPlatform", name);
    cx_json_member_string(w, "realExternalPlatformId", cx_str_of(platforms[i].platform));
    cx_json_member_string(w, "name", name);
    cx_json_member_string(w, "channelIntegrationId", cx_str_of(platforms[i].platform));
    cx_json_member_bool(w, "hasTreeStructure", false);
    cx_json_member_string(w, "contentFormat", cx_str_of(platforms[i].format));
    cx_json_member_bool(w, "isPrivate", true);
    cx_json_end_object(w);
}

static void member_precise_time(cx_json_writer *w, const char *key, int64_t unix_ms)
{
    char text[32];
    cx_time_format_ms(unix_ms, text);
    CX_AUTO(cx_buf) cx_buf with_offset;
    cx_buf_init(&with_offset, SBX_MAX_TEXT);
    cx_buf_append(&with_offset, cx_str_slice(cx_str_of(text), 0, 23));
    cx_buf_puts(&with_offset, "+00:00");
    sbx_check(&with_offset);
    cx_json_member_string(w, key, cx_buf_view(&with_offset));
}

/* A member of what a call wrote; false when it has none such. */
static bool copy(cx_json_writer *w, const cx_json_value *details, const char *key)
{
    const cx_json_value *value = cx_json_get(details, key);
    if (value == NULL) {
        return false;
    }
    cx_json_key(w, key);
    cx_json_write_value(w, value);
    return true;
}

static void write_list(cx_json_writer *w, const cx_json_value *details, const char *key)
{
    if (!copy(w, details, key)) {
        cx_json_key(w, key);
        cx_json_begin_array(w);
        cx_json_end_array(w);
    }
}

static void write_content(const sbx_message *m, const cx_json_value *details, cx_json_writer *w)
{
    const bool removed = m->mark != NULL && m->mark->content.reason != NULL;
    if (!removed && copy(w, details, "messageContent")) {
        return;
    }
    const cx_str text = sbx_message_text(m);
    cx_json_key(w, "messageContent");
    cx_json_begin_object(w);
    cx_json_member_string(w, "type", CX_LIT("TEXT"));
    cx_json_key(w, "payload");
    cx_json_begin_object(w);
    cx_json_member_string(w, "text", text);
    cx_json_end_object(w);
    cx_json_member_string(w, "fallbackText", text);
    cx_json_key(w, "postback");
    cx_json_null(w);
    cx_json_end_object(w);
}

static void write_removal(cx_json_writer *w, const char *key, const sbx_removal *removal)
{
    if (removal->reason != NULL) {
        cx_json_key(w, key);
        cx_json_begin_object(w);
        cx_json_member_string(w, "reason", cx_str_of(removal->reason));
        sbx_case_member_time(w, "removedAt", removal->at_ms);
        cx_json_end_object(w);
    }
}

/* A customer, or a user; of one whose name was taken out only the address remains. */
static void write_author(const sbx_message *m, const cx_json_value *details, cx_json_writer *w)
{
    if (m->outbound) {
        sbx_case_user_write(&m->user, "authorUser", w);
        return;
    }
    const cx_json_value *given = cx_json_get(details, "authorEndUserIdentity");
    cx_json_key(w, "authorEndUserIdentity");
    if (m->mark != NULL && m->mark->author.reason != NULL) {
        const cx_str own = cx_str_of(m->of->facts->address);
        cx_json_begin_object(w);
        cx_json_member_string(w, "idOnExternalPlatform",
                              given != NULL ? cx_json_get_text(given, "idOnExternalPlatform")
                                            : own);
        cx_json_end_object(w);
    } else if (given != NULL) {
        cx_json_write_value(w, given);
    } else {
        sbx_case_write_identity(m->of->facts, w);
    }
}

static void write_reactions(const sbx_mark *mark, cx_json_writer *w)
{
    const bool liked = mark != NULL && mark->liked;
    const bool shared = mark != NULL && mark->shared;
    cx_json_key(w, "reactionStatistics");
    cx_json_begin_object(w);
    cx_json_member_integer(w, "likes", liked ? 1 : 0);
    cx_json_member_integer(w, "shares", shared ? 1 : 0);
    cx_json_member_bool(w, "isLikedByChannel", liked);
    cx_json_member_bool(w, "isSharedByChannel", shared);
    cx_json_end_object(w);
}

/* The tags as the list of tags has them. */
static void write_tags(const sbx_call *call, const sbx_mark *mark, cx_json_writer *w)
{
    cx_captures captures;
    const cx_operation *operation =
        cx_operation_match(CX_LIT("GET"), CX_LIT("/dfo/3.0/tags"), &captures);
    cx_json_key(w, "tags");
    cx_json_begin_array(w);
    if (operation != NULL && mark != NULL && mark->tag_count > 0) {
        CX_AUTO(sbx_rows) sbx_rows rows;
        const sbx_plan *plan = sbx_plan_of(&call->app->plans, operation);
        sbx_rows_open(call, plan, &captures, &rows);
        for (size_t i = 0; i < mark->tag_count; i++) {
            CX_AUTO(sbx_row) sbx_row row;
            CX_AUTO(cx_buf) cx_buf id;
            cx_buf_init(&id, SBX_MAX_ID);
            cx_buf_printf(&id, "%lld", (long long)mark->tags[i]);
            sbx_rows_find(&rows, cx_buf_view(&id), &row);
            sbx_rows_write(&rows, &row, plan->record, (cx_str){NULL, 0}, w);
        }
    }
    cx_json_end_array(w);
}

static void write_statistics(const sbx_message *m, cx_json_writer *w)
{
    const int64_t read_ms = sbx_message_read_ms(m);
    const int64_t seconds = read_ms > m->at_ms ? (read_ms - m->at_ms) / 1000 : 0;
    cx_json_key(w, "customerStatistics");
    cx_json_begin_object(w);
    sbx_case_member_time(w, "seenAt", sbx_message_seen_ms(m));
    cx_json_end_object(w);
    cx_json_key(w, "userStatistics");
    cx_json_begin_object(w);
    cx_json_key(w, "createdToReadSeconds");
    if (read_ms == 0) {
        cx_json_null(w);
    } else {
        cx_json_begin_object(w);
        cx_json_member_integer(w, "notReflectingBusinessHours", seconds);
        cx_json_member_integer(w, "reflectingBusinessHours", seconds);
        cx_json_end_object(w);
    }
    sbx_case_member_time(w, "readAt", read_ms);
    sbx_case_member_time(w, "seenAt", read_ms);
    cx_json_end_object(w);
}

static void write_beginning(const sbx_message *m, const cx_json_value *details, cx_json_writer *w)
{
    char id[SBX_MAX_MESSAGE_ID];
    sbx_message_id(m, id);
    cx_json_member_string(w, "id", cx_str_of(id));
    cx_json_member_string(w, "idOnExternalPlatform", sbx_message_external(m, id));
    cx_json_member_bool(w, "isDeletedOnExternalPlatform", m->mark != NULL && m->mark->deleted);
    cx_json_member_bool(w, "isHiddenOnExternalPlatform", false);
    cx_json_member_bool(w, "isReplyAllowed", !m->of->shut);
    if (!copy(w, details, "url")) {
        cx_json_key(w, "url");
        cx_json_null(w);
    }
    cx_json_member_string(w, "direction", cx_str_of(m->outbound ? "outbound" : "inbound"));
    sbx_case_member_time(w, "createdAt", m->at_ms);
    member_precise_time(w, "createdAtWithMilliseconds", m->at_ms);
}

void sbx_message_write(const sbx_call *call, const sbx_message *m, cx_json_writer *w)
{
    const sbx_case_facts *facts = m->of->facts;
    CX_AUTO(cx_json)
    cx_json *document = m->letter != NULL ? sbx_json_read(cx_str_of(m->letter->details)) : NULL;
    const cx_json_value *details = cx_json_root(document);
    cx_json_begin_object(w);
    write_beginning(m, details, w);
    write_author(m, details, w);
    write_reactions(m->mark, w);
    write_content(m, details, w);
    cx_json_member_bool(w, "hasAdditionalMessageContent", false);
    write_list(w, details, "attachments");
    if (m->mark != NULL) {
        write_removal(w, "authorNameRemoved", &m->mark->author);
        write_removal(w, "contentRemoved", &m->mark->content);
    }
    cx_json_member_string(w, "contactNumber", cx_str_of(facts->number));
    write_list(w, details, "recipients");
    cx_json_key(w, "replyChannel");
    sbx_channel_write(cx_str_of(facts->channel), w);
    cx_json_key(w, "channel");
    cx_json_begin_object(w);
    cx_json_member_string(w, "id", cx_str_of(facts->channel));
    cx_json_end_object(w);
    (void)copy(w, details, "replyToMessage");
    cx_json_member_string(w, "sentiment", sbx_message_sentiment(m));
    write_tags(call, m->mark, w);
    sbx_case_write_thread(m->of, w);
    cx_json_member_string(w, "title", cx_json_get_text(details, "title"));
    write_statistics(m, w);
    cx_json_end_object(w);
}
