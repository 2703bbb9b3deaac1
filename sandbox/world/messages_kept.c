/* What calls wrote and marked, for the next sandbox. */
#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/world/messages.h"

#include "base/banned.h"

/* The owner is a hash: it is written as the number that it is with a sign. */
static void write_begin(cx_buf *text, uint64_t owner, int64_t number, cx_json_writer *w)
{
    sbx_keep_begin(text, w);
    cx_json_member_integer(w, "owner", (int64_t)owner);
    cx_json_member_integer(w, "number", number);
}

static bool read_begin(const cx_json_value *body, uint64_t *owner, int64_t *number)
{
    int64_t hash = 0;
    const bool good = cx_json_integer(cx_json_get(body, "owner"), &hash) &&
                      cx_json_integer(cx_json_get(body, "number"), number) && *number > 0;
    *owner = (uint64_t)hash;
    return good;
}

/* ---------------------------------------------------------------- messages */

void sbx_messages_keep_letter(const sbx_messages *messages, const sbx_letter *letter)
{
    cx_json_writer w;
    CX_AUTO(cx_buf) cx_buf text;
    write_begin(&text, letter->owner, letter->number, &w);
    cx_json_member_integer(&w, "time", letter->at_ms);
    cx_json_member_bool(&w, "outbound", letter->outbound);
    cx_json_member_text(&w, "external", cx_str_of(letter->external));
    cx_json_member_string(&w, "details", cx_str_of(letter->details));
    cx_json_member_string(&w, "text", cx_str_of(letter->text));
    cx_json_member_string(&w, "name", cx_str_of(letter->name));
    cx_json_member_string(&w, "address", cx_str_of(letter->address));
    cx_json_member_text(&w, "user", cx_str_of(letter->user.login));
    cx_json_end_object(&w);
    sbx_keep(messages->keeper, SBX_KIND_LETTER, letter->number, &text);
}

bool sbx_messages_read_letter(sbx_messages *messages, const cx_json_value *body)
{
    sbx_letter letter = {0};
    const cx_str external = cx_json_get_text(body, "external");
    const sbx_user *user = sbx_user_find_login(cx_json_get_text(body, "user"));
    if (!read_begin(body, &letter.owner, &letter.number) ||
        !cx_json_integer(cx_json_get(body, "time"), &letter.at_ms) ||
        !cx_json_boolean(cx_json_get(body, "outbound"), &letter.outbound) ||
        (letter.outbound && user == NULL)) {
        return false;
    }
    letter.external = external.len > 0 ? sbx_dup(external) : NULL;
    letter.details = sbx_dup(cx_json_get_text(body, "details"));
    letter.text = sbx_dup(cx_json_get_text(body, "text"));
    letter.name = sbx_dup(cx_json_get_text(body, "name"));
    letter.address = sbx_dup(cx_json_get_text(body, "address"));
    letter.user = letter.outbound ? sbx_case_user_of(user) : (sbx_case_user){0};
    sbx_messages_put_letter(messages, &letter);
    return true;
}

/* ---------------------------------------------------------------- marks */

static void write_removal(const char *reason, const char *time, const sbx_removal *removal,
                          cx_json_writer *w)
{
    cx_json_member_text(w, reason, cx_str_of(removal->reason));
    cx_json_member_integer(w, time, removal->at_ms);
}

static bool read_removal(const cx_json_value *body, const char *reason, const char *time,
                         sbx_removal *out)
{
    const cx_str word = cx_json_get_text(body, reason);
    out->reason = sbx_message_reason(word);
    return (word.len == 0 || out->reason != NULL) &&
           cx_json_integer(cx_json_get(body, time), &out->at_ms);
}

void sbx_messages_keep_mark(const sbx_messages *messages, const sbx_mark *mark)
{
    cx_json_writer w;
    CX_AUTO(cx_buf) cx_buf text;
    write_begin(&text, mark->owner, mark->number, &w);
    cx_json_member_integer(&w, "read", mark->read_ms);
    cx_json_member_integer(&w, "seen", mark->seen_ms);
    cx_json_member_text(&w, "sentiment", cx_str_of(mark->sentiment));
    write_removal("content", "contentTime", &mark->content, &w);
    write_removal("author", "authorTime", &mark->author, &w);
    cx_json_member_bool(&w, "deleted", mark->deleted);
    cx_json_member_bool(&w, "liked", mark->liked);
    cx_json_member_bool(&w, "shared", mark->shared);
    cx_json_key(&w, "tags");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < mark->tag_count; i++) {
        cx_json_integer_number(&w, mark->tags[i]);
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
    sbx_keep(messages->keeper, SBX_KIND_MARK, mark->key, &text);
}

bool sbx_messages_read_mark(sbx_messages *messages, int64_t key, const cx_json_value *body)
{
    sbx_mark mark = {.key = key};
    const cx_json_value *tags = cx_json_get(body, "tags");
    const cx_str sentiment = cx_json_get_text(body, "sentiment");
    mark.sentiment = sbx_message_sentiment_word(sentiment);
    mark.tag_count = cx_json_size(tags);
    if (!read_begin(body, &mark.owner, &mark.number) || mark.tag_count > SBX_MAX_MESSAGE_TAGS ||
        (sentiment.len > 0 && mark.sentiment == NULL) ||
        !cx_json_integer(cx_json_get(body, "read"), &mark.read_ms) ||
        !cx_json_integer(cx_json_get(body, "seen"), &mark.seen_ms) ||
        !read_removal(body, "content", "contentTime", &mark.content) ||
        !read_removal(body, "author", "authorTime", &mark.author) ||
        !cx_json_boolean(cx_json_get(body, "deleted"), &mark.deleted) ||
        !cx_json_boolean(cx_json_get(body, "liked"), &mark.liked) ||
        !cx_json_boolean(cx_json_get(body, "shared"), &mark.shared)) {
        return false;
    }
    for (size_t i = 0; i < mark.tag_count; i++) {
        if (!cx_json_integer(cx_json_at(tags, i), &mark.tags[i])) {
            return false;
        }
    }
    sbx_messages_put_mark(messages, &mark);
    return true;
}
