/* Interaction analytics: recorded calls as analysed segments, and what was said in them. */
#include <inttypes.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/contact_record.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/range.h"
#include "sandbox/routes/segment.h"
#include "sandbox/routes/spoken.h"
#include "sandbox/world/media.h"
#include "sandbox/world/talk.h"

#include "base/banned.h"

enum {
    ANNOTATED_AFTER_S = 600, /* a call has ended, until it is analysed */
    PAGE_DEFAULT = 100,
    PAGE_MAX = 1000,
    LOOK_BACK_DAYS = 30
};

static const char *mood_word(sbx_mood mood)
{
    static const char *const words[] = {
        [SBX_MOOD_POSITIVE] = "POSITIVE",
        [SBX_MOOD_NEUTRAL] = "NEUTRAL",
        [SBX_MOOD_NEGATIVE] = "NEGATIVE",
    };
    return words[mood];
}

/* ---------------------------------------------------------------- segments */

static void write_sentiment(const char *key, const char *value, cx_json_writer *w)
{
    cx_json_key(w, key);
    cx_json_begin_object(w);
    cx_json_member_string(w, "value", cx_str_of(value));
    cx_json_end_object(w);
}

static void write_channel(const char *name, sbx_mood mood, cx_json_writer *w)
{
    cx_json_begin_object(w);
    cx_json_member_string(w, "name", cx_str_of(name));
    write_sentiment("sentiment", mood_word(mood), w);
    write_sentiment("beginSentiment", mood_word(SBX_MOOD_NEUTRAL), w);
    write_sentiment("endSentiment", mood_word(mood), w);
    cx_json_key(w, "frustration");
    cx_json_begin_object(w);
    cx_json_member_string(w, "type", cx_str_of(mood == SBX_MOOD_NEGATIVE ? "FRUSTRATED" : "NONE"));
    cx_json_end_object(w);
    cx_json_end_object(w);
}

/* A recorded call; its times in Unix milliseconds. */
typedef struct segment {
    sbx_contact_values contact;
    sbx_mood mood;
    int64_t start_ms;
    int64_t end_ms;
    int64_t annotated_ms;
} segment;

static int64_t annotated_ms(const sbx_contact_values *contact)
{
    return contact->agent_start_ms + (contact->agent_s + ANNOTATED_AFTER_S) * INT64_C(1000);
}

static segment read_segment(const sbx_view *view, const sbx_day *day, const sbx_leg *leg)
{
    segment s;
    sbx_contact_read(view, day, leg, &s.contact);
    s.mood = sbx_talk_mood(leg, &s.contact.skill);
    s.start_ms = s.contact.agent_start_ms;
    s.end_ms = s.start_ms + s.contact.agent_s * 1000;
    s.annotated_ms = annotated_ms(&s.contact);
    return s;
}

static void write_category(const char *channel, const char *parent, const char *name,
                           cx_json_writer *w)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, SBX_MAX_TEXT);
    cx_buf_printf(&path, "%s/%s", parent, name);
    sbx_check(&path);
    cx_json_begin_object(w);
    cx_json_member_string(w, "channelName", cx_str_of(channel));
    cx_json_key(w, "fullPaths");
    cx_json_begin_array(w);
    cx_json_string(w, cx_buf_view(&path));
    cx_json_end_array(w);
    cx_json_end_object(w);
}

/* What it was about; and that somebody was cross, when somebody was. */
static void write_categories(const segment *s, cx_json_writer *w)
{
    char subject[SBX_MAX_SUBJECT];
    sbx_talk_subject(&s->contact.skill, subject);
    cx_json_begin_array(w);
    write_category("CLIENT", "Contact reason", subject, w);
    if (s->mood == SBX_MOOD_NEGATIVE) {
        write_category("CLIENT", "Experience", "long wait", w);
    }
    cx_json_end_array(w);
}

static void write_segment(const sbx_call *call, const segment *s, cx_json_writer *w)
{
    char id[37];
    CX_AUTO(cx_buf) cx_buf disposition;
    cx_buf_init(&disposition, SBX_MAX_TEXT);
    cx_buf_printf(&disposition, "%lld", (long long)s->contact.disposition);
    sbx_check(&disposition);
    sbx_segment_id(s->contact.id, id);
    cx_json_begin_object(w);
    cx_json_member_string(w, "tenantId", cx_str_of(call->user->tenant->id));
    cx_json_member_string(w, "segmentId", cx_str_of(id));
    cx_json_member_integer(w, "acdContactId", s->contact.id);
    cx_json_member_bool(w, "resolved", s->mood != SBX_MOOD_NEGATIVE);
    sbx_acd_member_time(w, "publishedAt", s->annotated_ms);
    sbx_acd_member_time(w, "startTime", s->start_ms);
    sbx_acd_member_time(w, "endTime", s->end_ms);
    cx_json_key(w, "channels");
    cx_json_begin_array(w);
    write_channel("AGENT", SBX_MOOD_NEUTRAL, w);
    write_channel("CLIENT", s->mood, w);
    cx_json_end_array(w);
    cx_json_key(w, "categoryMatches");
    write_categories(s, w);
    cx_json_member_string(w, "mediaType", CX_LIT("voice"));
    sbx_acd_member_time(w, "firstAnnotatedAt", s->annotated_ms);
    cx_json_key(w, "contactNo");
    cx_json_begin_array(w);
    cx_json_string(w, cx_str_of(s->contact.from));
    cx_json_end_array(w);
    cx_json_member_integer(w, "holdCount", s->contact.hold_count);
    cx_json_member_integer(w, "holdSeconds", s->contact.hold_s);
    cx_json_member_string(w, "contactEndReason", cx_str_of(s->contact.end_reason));
    cx_json_member_text(w, "dispositionCode", cx_buf_view(&disposition));
    cx_json_end_object(w);
}

/* What is asked for. */
typedef struct question {
    int64_t from_ms;
    int64_t to_ms;
    int64_t cursor_ms; /* 0: from the beginning */
    int64_t page;
    bool by_annotation;
    bool newest_first;
    bool nothing; /* of media that are not analysed */
} question;

/* A parameter that is one of two words, the first when it is missing; false, and the call answered,
 * for any other. */
static bool read_choice(sbx_call *call, const char *name, const char *first, const char *second,
                        bool *is_second)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    (void)sbx_acd_text(call, name, &text);
    *is_second = cx_str_equal_nocase(cx_buf_view(&text), cx_str_of(second));
    if (text.len > 0 && !*is_second && !cx_str_equal_nocase(cx_buf_view(&text), cx_str_of(first))) {
        sbx_acd_refuse(call, name);
        return false;
    }
    return true;
}

static bool read_question(sbx_call *call, question *out)
{
    const int64_t now = sbx_app_world_ms(call->app);
    CX_AUTO(cx_buf) cx_buf media;
    cx_buf_init(&media, SBX_MAX_TEXT);
    *out = (question){
        .from_ms = now - LOOK_BACK_DAYS * INT64_C(86400000), .to_ms = now, .page = PAGE_DEFAULT};
    out->nothing = sbx_acd_text(call, "mediaType", &media) &&
                   !cx_str_equal_nocase(cx_buf_view(&media), CX_LIT("voice"));
    if (!read_choice(call, "dateField", "startTime", "firstAnnotatedAt", &out->by_annotation) ||
        !read_choice(call, "order", "asc", "desc", &out->newest_first) ||
        !sbx_acd_time(call, "beginningDate", &out->from_ms) ||
        !sbx_acd_time(call, "endingDate", &out->to_ms) ||
        !sbx_acd_integer(call, "pageSize", &out->page) ||
        !sbx_acd_integer(call, "cursor", &out->cursor_ms)) {
        return false;
    }
    out->page = out->page < 1 || out->page > PAGE_MAX ? PAGE_MAX : out->page;
    out->to_ms = out->to_ms > now ? now : out->to_ms;
    return true;
}

/* A list under way: `next_ms` is where the page after this one begins. */
typedef struct page {
    const question *asked;
    int64_t total;
    int64_t written;
    int64_t next_ms;
} page;

static void take(sbx_call *call, page *p, const segment *s, cx_json_writer *w)
{
    const question *asked = p->asked;
    const int64_t at = asked->by_annotation ? s->annotated_ms : s->start_ms;
    if (asked->nothing || at < asked->from_ms || at >= asked->to_ms ||
        s->annotated_ms > sbx_app_world_ms(call->app)) {
        return;
    }
    p->total++;
    if (asked->cursor_ms != 0 &&
        (asked->newest_first ? at > asked->cursor_ms : at < asked->cursor_ms)) {
        return;
    }
    if (p->written < asked->page) {
        write_segment(call, s, w);
        p->written++;
    } else if (p->next_ms == 0) {
        p->next_ms = at;
    }
}

/* How the calls of a day are put in order: by the time that is asked for, and then by id. */
typedef struct ordering {
    const sbx_leg *legs;
    const question *asked;
} ordering;

static int in_order(const void *a, const void *b, void *context)
{
    const ordering *o = context;
    const sbx_leg *one = &o->legs[*(const int32_t *)a];
    const sbx_leg *other = &o->legs[*(const int32_t *)b];
    const int32_t at = o->asked->by_annotation ? one->ended : one->answered;
    const int32_t other_at = o->asked->by_annotation ? other->ended : other->answered;
    const int way = o->asked->newest_first ? -1 : 1;
    if (at != other_at) {
        return at < other_at ? -way : way;
    }
    return way * ((one->id > other->id) - (one->id < other->id));
}

static void take_day(sbx_call *call, const sbx_view *view, int64_t date, page *p, cx_json_writer *w)
{
    const sbx_day *day = sbx_centre_day(view->centre, date);
    ordering order = {.legs = day->legs, .asked = p->asked};
    int32_t *calls = sbx_new(day->count + 1, sizeof *calls);
    size_t count = 0;
    for (size_t i = 0; i < day->count; i++) {
        if (sbx_leg_is_recorded(view, day, &day->legs[i])) {
            calls[count++] = (int32_t)i;
        }
    }
    qsort_r(calls, count, sizeof *calls, in_order, &order);
    for (size_t i = 0; i < count; i++) {
        const segment s = read_segment(view, day, &day->legs[calls[i]]);
        take(call, p, &s, w);
    }
    cx_free(calls);
}

static void write_links(const sbx_call *call, const page *p, cx_json_writer *w)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    cx_json_key(w, "links");
    cx_json_begin_object(w);
    sbx_call_origin(call, &url);
    cx_buf_append(&url, call->request->path);
    const size_t path_end = url.len;
    cx_buf_putc(&url, '?');
    cx_buf_append(&url, call->request->query);
    cx_json_member_string(w, "self", cx_buf_view(&url));
    if (p->next_ms != 0) {
        cx_str rest = call->request->query;
        cx_str pair;
        cx_buf_truncate(&url, path_end);
        cx_buf_printf(&url, "?cursor=%" PRId64, p->next_ms);
        while (cx_str_next(&rest, '&', &pair)) {
            if (!cx_str_starts_with(pair, CX_LIT("cursor="))) {
                cx_buf_putc(&url, '&');
                cx_buf_append(&url, pair);
            }
        }
        cx_json_member_string(w, "next", cx_buf_view(&url));
    }
    sbx_check(&url);
    cx_json_end_object(w);
}

/* The cursor is a time of the field that is asked for, and what has that very time is on the page:
 * who pages may see the last one again. */
void sbx_get_segments_analyzed(sbx_call *call)
{
    question asked;
    const sbx_view view = sbx_view_of(call);
    if (!read_question(call, &asked)) {
        return;
    }
    page p = {.asked = &asked};
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "interactions");
    cx_json_begin_array(&w);
    const int64_t first = sbx_world_instant(view.world, asked.from_ms).date - 1;
    const int64_t last = sbx_world_instant(view.world, asked.to_ms).date;
    for (int64_t i = 0; i <= last - first; i++) {
        take_day(call, &view, asked.newest_first ? last - i : first + i, &p, &w);
    }
    cx_json_end_array(&w);
    cx_json_member_integer(&w, "totalRecords", p.total);
    write_links(call, &p, &w);
    cx_json_end_object(&w);
}

/* ---------------------------------------------------------------- transcripts */

/* A piece of what was said, from `from` on; its times are parts of the utterance's. */
static void write_block(const sbx_utterance *u, cx_str text, int64_t offset, size_t from,
                        cx_json_writer *w)
{
    const char *who = u->by_agent ? "AGENT" : "CLIENT";
    const int64_t whole_ms = (u->until - u->at) * INT64_C(1000);
    const int64_t length = (int64_t)cx_str_of(u->text).len;
    const int64_t start_ms = u->at * INT64_C(1000);
    cx_json_begin_object(w);
    cx_json_member_integer(w, "channelId", u->by_agent ? 0 : 1);
    cx_json_member_string(w, "channelName", cx_str_of(who));
    cx_json_member_integer(w, "offset", offset + (int64_t)from);
    cx_json_member_integer(w, "length", (int64_t)text.len);
    cx_json_member_string(w, "text", text);
    cx_json_member_string(w, "userType", cx_str_of(who));
    cx_json_key(w, "voiceMetadata");
    cx_json_begin_object(w);
    cx_json_member_integer(w, "startTime", start_ms + whole_ms * (int64_t)from / length);
    cx_json_member_integer(w, "endTime", start_ms + whole_ms * (int64_t)(from + text.len) / length);
    cx_json_end_object(w);
    cx_json_end_object(w);
}

/* As one block, or a block for each word. */
static void write_utterance(const sbx_utterance *u, int64_t offset, bool words, cx_json_writer *w)
{
    const cx_str text = cx_str_of(u->text);
    cx_str rest = text;
    cx_str word;
    if (!words) {
        write_block(u, text, offset, 0, w);
        return;
    }
    while (cx_str_next(&rest, ' ', &word)) {
        write_block(u, word, offset, (size_t)(word.ptr - text.ptr), w);
    }
}

void sbx_get_segment_transcript(sbx_call *call)
{
    int64_t id = 0;
    int words = 0;
    sbx_spoken s;
    if (!sbx_acd_flag(call, "wordLevel", &words)) {
        return;
    }
    if (!sbx_segment_contact(cx_buf_view(&call->parameters[0]), &id) ||
        !sbx_spoken_find(call, id, &s) || !sbx_leg_is_recorded(&s.view, s.day, s.leg) ||
        annotated_ms(&s.contact) > sbx_app_world_ms(call->app)) {
        sbx_call_fail(call, 404, "not_found", NULL, "no such segment");
        return;
    }
    int64_t offset = 0;
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "type", CX_LIT("VOICE"));
    cx_json_member_string(&w, "language", CX_LIT("en-US"));
    sbx_acd_member_time(&w, "annotatedDateTime", annotated_ms(&s.contact));
    cx_json_key(&w, "transcriptBlocks");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < s.count; i++) {
        write_utterance(&s.said[i], offset, words != 0, &w);
        offset += (int64_t)cx_str_of(s.said[i].text).len + 1;
    }
    cx_json_end_array(&w);
    cx_json_key(&w, "annotations");
    cx_json_begin_array(&w);
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}
