#include "sandbox/world/messages.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/world/world.h"

#include "base/banned.h"

static const char *const reasons[] = {"GDPR", "TTL", "other"};
static const char *const sentiments[] = {
    [SBX_MOOD_POSITIVE] = "positive",
    [SBX_MOOD_NEUTRAL] = "neutral",
    [SBX_MOOD_NEGATIVE] = "negative",
};

/* What is written in the cases of the table, which are no contacts: a minute apart, the first by
 * whoever began. Without an agent there is only that. */
static const char *const openings[2][3] = {
    {"Hello, I am writing about %s.", "Thank you for writing. I am looking into it.", "Thank you."},
    {"Hello, I am writing to you about %s.", "Thank you for telling me.", "You are welcome."},
};

static uint64_t owner_of(const sbx_case *item)
{
    return cx_str_hash(cx_str_of(item->facts->number));
}

/* ---------------------------------------------------------------- what calls wrote */

static size_t size_of(const sbx_letter *letter)
{
    return strlen(letter->details) + strlen(letter->text) + strlen(letter->name) +
           strlen(letter->address) + (letter->external != NULL ? strlen(letter->external) : 0);
}

static void free_letter(sbx_letter *letter)
{
    cx_free(letter->external);
    cx_free(letter->details);
    cx_free(letter->text);
    cx_free(letter->name);
    cx_free(letter->address);
    cx_free(letter);
}

void sbx_messages_clear(sbx_messages *messages)
{
    for (size_t i = 0; i < messages->letter_count; i++) {
        sbx_forget(messages->keeper, SBX_KIND_LETTER, messages->letters[i]->number);
        free_letter(messages->letters[i]);
    }
    for (size_t i = 0; i < messages->mark_count; i++) {
        sbx_forget(messages->keeper, SBX_KIND_MARK, messages->marks[i]->key);
        cx_free(messages->marks[i]);
    }
    cx_free(messages->letters);
    cx_free(messages->marks);
    *messages = (sbx_messages){
        .written = messages->written, .marked = messages->marked, .keeper = messages->keeper};
}

void sbx_messages_deinit(sbx_messages *messages)
{
    messages->keeper = NULL;
    sbx_messages_clear(messages);
}

static void drop_oldest_letter(sbx_messages *messages)
{
    sbx_forget(messages->keeper, SBX_KIND_LETTER, messages->letters[0]->number);
    messages->bytes -= size_of(messages->letters[0]);
    free_letter(messages->letters[0]);
    messages->letter_count--;
    for (size_t i = 0; i < messages->letter_count; i++) {
        messages->letters[i] = messages->letters[i + 1];
    }
}

const sbx_letter *sbx_messages_put_letter(sbx_messages *messages, const sbx_letter *letter)
{
    const size_t bytes = size_of(letter);
    while (messages->letter_count > 0 && (messages->letter_count >= SBX_MAX_LETTERS ||
                                          messages->bytes + bytes > SBX_MAX_LETTER_BYTES)) {
        drop_oldest_letter(messages);
    }
    messages->letters = sbx_grow(messages->letters, &messages->letter_capacity,
                                 messages->letter_count, sizeof(sbx_letter *));
    sbx_letter *kept = sbx_new(1, sizeof *kept);
    *kept = *letter;
    messages->letters[messages->letter_count++] = kept;
    messages->bytes += bytes;
    messages->touched[kept->owner % SBX_CASES_TOLD_APART] = true;
    const int64_t written = kept->number - SBX_FIRST_LETTER + 1;
    messages->written = written > messages->written ? written : messages->written;
    return kept;
}

const sbx_letter *sbx_messages_add(sbx_messages *messages, const sbx_case *item,
                                   const sbx_letter *letter)
{
    sbx_letter added = *letter;
    added.owner = owner_of(item);
    added.number = SBX_FIRST_LETTER + messages->written;
    const sbx_letter *kept = sbx_messages_put_letter(messages, &added);
    sbx_messages_keep_letter(messages, kept);
    return kept;
}

static sbx_mark *find_mark(const sbx_messages *messages, uint64_t owner, int64_t number)
{
    for (size_t i = 0; i < messages->mark_count; i++) {
        sbx_mark *mark = messages->marks[i];
        if (mark->owner == owner && mark->number == number) {
            return mark;
        }
    }
    return NULL;
}

sbx_mark *sbx_messages_put_mark(sbx_messages *messages, const sbx_mark *mark)
{
    if (messages->mark_count >= SBX_MAX_MARKS) {
        sbx_forget(messages->keeper, SBX_KIND_MARK, messages->marks[0]->key);
        cx_free(messages->marks[0]);
        messages->mark_count--;
        for (size_t i = 0; i < messages->mark_count; i++) {
            messages->marks[i] = messages->marks[i + 1];
        }
    }
    messages->marks = sbx_grow(messages->marks, &messages->mark_capacity, messages->mark_count,
                               sizeof(sbx_mark *));
    sbx_mark *kept = sbx_new(1, sizeof *kept);
    *kept = *mark;
    messages->marks[messages->mark_count++] = kept;
    messages->touched[kept->owner % SBX_CASES_TOLD_APART] = true;
    messages->marked = kept->key > messages->marked ? kept->key : messages->marked;
    return kept;
}

sbx_mark *sbx_messages_mark(sbx_messages *messages, const sbx_message *message)
{
    const uint64_t owner = owner_of(message->of);
    sbx_mark *mark = find_mark(messages, owner, message->number);
    return mark != NULL ? mark
                        : sbx_messages_put_mark(messages, &(sbx_mark){
                                                              .owner = owner,
                                                              .number = message->number,
                                                              .key = messages->marked + 1,
                                                          });
}

/* ---------------------------------------------------------------- the messages of a case */

void sbx_message_list_deinit(sbx_message_list *list)
{
    cx_free(list->items);
    *list = (sbx_message_list){0};
}

static sbx_message *add(sbx_message_list *list, const sbx_case *item)
{
    list->items = sbx_grow(list->items, &list->capacity, list->count, sizeof *list->items);
    sbx_message *message = &list->items[list->count++];
    *message = (sbx_message){.of = item, .number = (int64_t)list->count, .mood = SBX_MOOD_NEUTRAL};
    return message;
}

/* What was said in the contact, as its transcripts have it. */
static void read_contact(sbx_world *world, const sbx_case *item, int64_t now_ms,
                         sbx_message_list *list)
{
    sbx_utterance said[SBX_MAX_UTTERANCES];
    const sbx_case_origin origin = sbx_case_origin_of(item, world, now_ms);
    const sbx_leg *leg = origin.leg;
    if (leg == NULL || leg->agent == SBX_NOBODY || leg->answered > origin.until) {
        return;
    }
    const sbx_agent *agent = &world->agents.items[leg->agent];
    const sbx_skill *skill = &origin.centre->floor.skills[leg->skill];
    const size_t count = sbx_talk_make(leg, skill, agent->first_name, said);
    for (size_t i = 0; i < count && leg->answered + said[i].at <= origin.until; i++) {
        sbx_message *message = add(list, item);
        message->at_ms = sbx_world_time(world, origin.date, leg->answered + said[i].at);
        message->outbound = said[i].by_agent;
        if (message->outbound) {
            message->user = sbx_case_user_of_agent(agent);
        } else {
            message->mood = sbx_talk_mood(leg, skill);
        }
        (void)snprintf(message->said, sizeof message->said, "%s", said[i].text);
    }
}

static void read_opening(const sbx_case *item, int64_t now_ms, sbx_message_list *list)
{
    const sbx_case_facts *facts = item->facts;
    const bool begun_by_us = cx_str_equal(cx_str_of(facts->direction), CX_LIT("outbound"));
    const size_t count = facts->assigned ? CX_COUNT(openings[0]) : 1;
    for (size_t i = 0; i < count && item->created_ms + (int64_t)i * 60000 <= now_ms; i++) {
        const cx_str text = cx_str_of(openings[begun_by_us ? 1 : 0][i]);
        const size_t place = cx_str_find(text, '%');
        const cx_str rest = cx_str_slice(text, place + 2, text.len);
        sbx_message *message = add(list, item);
        message->at_ms = item->created_ms + (int64_t)i * 60000;
        message->outbound = begun_by_us == (i % 2 == 0);
        if (message->outbound) {
            message->user =
                sbx_case_user_of(sbx_user_of(sbx_tenant_find(cx_str_of(facts->tenant))));
        }
        (void)snprintf(message->said, sizeof message->said, "%.*s%s%.*s", (int)place, text.ptr,
                       place < text.len ? facts->topic : "", CX_STR_ARG(rest));
    }
}

static void read_letters(const sbx_messages *messages, const sbx_case *item, sbx_message_list *list)
{
    const uint64_t owner = owner_of(item);
    for (size_t i = 0; i < messages->letter_count; i++) {
        const sbx_letter *letter = messages->letters[i];
        if (letter->owner == owner) {
            sbx_message *message = add(list, item);
            message->number = letter->number;
            message->at_ms = letter->at_ms;
            message->outbound = letter->outbound;
            message->user = letter->user;
            message->letter = letter;
        }
    }
    for (size_t i = 0; i < list->count && messages->mark_count > 0; i++) {
        list->items[i].mark = find_mark(messages, owner, list->items[i].number);
    }
}

static int by_time(const void *a, const void *b)
{
    const sbx_message *one = a;
    const sbx_message *other = b;
    return one->at_ms != other->at_ms
               ? (one->at_ms > other->at_ms) - (one->at_ms < other->at_ms)
               : (one->number > other->number) - (one->number < other->number);
}

static void find_answers(sbx_message_list *list)
{
    int64_t next[2] = {0, 0}; /* when the customer, and when an agent, writes next */
    for (size_t i = list->count; i > 0; i--) {
        sbx_message *message = &list->items[i - 1];
        message->answered_ms = next[message->outbound ? 0 : 1];
        next[message->outbound ? 1 : 0] = message->at_ms;
    }
}

void sbx_messages_read(const sbx_messages *messages, sbx_world *world, const sbx_case *item,
                       int64_t now_ms, sbx_message_list *list)
{
    list->count = 0;
    if (item->contact != 0) {
        read_contact(world, item, now_ms, list);
    } else if (item->made == NULL) {
        read_opening(item, now_ms, list);
    }
    if (messages->touched[owner_of(item) % SBX_CASES_TOLD_APART]) {
        read_letters(messages, item, list);
        if (list->count > 1) {
            qsort(list->items, list->count, sizeof *list->items, by_time);
        }
    }
    find_answers(list);
}

sbx_case_sums sbx_messages_sum(const sbx_message_list *list)
{
    sbx_case_sums sums = {0};
    for (size_t i = 0; i < list->count; i++) {
        const sbx_message *message = &list->items[i];
        const cx_str sentiment = sbx_message_sentiment(message);
        if (message->outbound) {
            sums.outbound++;
            continue;
        }
        sums.inbound++;
        sums.positive += cx_str_equal(sentiment, CX_LIT("positive")) ? 1 : 0;
        sums.neutral += cx_str_equal(sentiment, CX_LIT("neutral")) ? 1 : 0;
        sums.negative += cx_str_equal(sentiment, CX_LIT("negative")) ? 1 : 0;
    }
    return sums;
}

/* ---------------------------------------------------------------- one message */

void sbx_message_id(const sbx_message *message, char out[SBX_MAX_MESSAGE_ID])
{
    (void)snprintf(out, SBX_MAX_MESSAGE_ID, "%s-%lld", message->of->facts->number,
                   (long long)message->number);
}

cx_str sbx_message_external(const sbx_message *message, const char *own)
{
    const bool given = message->letter != NULL && message->letter->external != NULL;
    return cx_str_of(given ? message->letter->external : own);
}

cx_str sbx_message_text(const sbx_message *message)
{
    if (message->mark != NULL && message->mark->content.reason != NULL) {
        return CX_LIT("");
    }
    return cx_str_of(message->letter != NULL ? message->letter->text : message->said);
}

cx_str sbx_message_author(const sbx_message *message)
{
    if (message->mark != NULL && message->mark->author.reason != NULL) {
        return CX_LIT("");
    }
    if (message->outbound) {
        return cx_str_of(message->user.first_name);
    }
    return cx_str_of(message->letter != NULL ? message->letter->name
                                             : message->of->facts->given_name);
}

cx_str sbx_message_sentiment(const sbx_message *message)
{
    const bool said = message->mark != NULL && message->mark->sentiment != NULL;
    return cx_str_of(said ? message->mark->sentiment : sentiments[message->mood]);
}

int64_t sbx_message_read_ms(const sbx_message *message)
{
    if (message->outbound) {
        return 0;
    }
    if (message->mark != NULL && message->mark->read_ms != 0) {
        return message->mark->read_ms > 0 ? message->mark->read_ms : 0;
    }
    return message->answered_ms;
}

int64_t sbx_message_seen_ms(const sbx_message *message)
{
    if (!message->outbound) {
        return 0;
    }
    const bool said = message->mark != NULL && message->mark->seen_ms != 0;
    return said ? message->mark->seen_ms : message->answered_ms;
}

static const char *word_of(const char *const *words, size_t count, cx_str text)
{
    for (size_t i = 0; i < count; i++) {
        if (cx_str_equal(cx_str_of(words[i]), text)) {
            return words[i];
        }
    }
    return NULL;
}

const char *sbx_message_reason(cx_str word)
{
    return word_of(reasons, CX_COUNT(reasons), word);
}

const char *sbx_message_sentiment_word(cx_str word)
{
    return word_of(sentiments, CX_COUNT(sentiments), word);
}
