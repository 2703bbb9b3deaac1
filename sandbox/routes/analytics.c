/* Interaction analytics: recorded calls as analysed segments, and what was said in them; and the
 * transcripts of chats. */
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

static segment read_segment(const sbx_view *view, const sbx_day *day, const sbx_leg *leg)
{
    segment s;
    sbx_contact_read(view, day, leg, &s.contact);
    s.mood = sbx_talk_mood(leg, &s.contact.skill);
    s.start_ms = s.contact.agent_start_ms;
    s.end_ms = s.start_ms + s.contact.agent_s * 1000;
    s.annotated_ms = s.end_ms + ANNOTATED_AFTER_S * INT64_C(1000);
    return s;
}

static void write_segment(const sbx_call *call, const segment *s, cx_json_writer *w)
{
    char id[37];
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
    cx_json_begin_array(w);
    cx_json_end_array(w);
    cx_json_member_string(w, "mediaType", CX_LIT("voice"));
    sbx_acd_member_time(w, "firstAnnotatedAt", s->annotated_ms);
    cx_json_key(w, "contactNo");
    cx_json_begin_array(w);
    cx_json_string(w, cx_str_of(s->contact.from));
    cx_json_end_array(w);
    cx_json_member_integer(w, "holdCount", s->contact.hold_count);
    cx_json_member_integer(w, "holdSeconds", s->contact.hold_s);
    cx_json_member_string(w, "contactEndReason", cx_str_of(s->contact.end_reason));
    cx_json_end_object(w);
}

/* What is asked for. */
typedef struct question {
    int64_t from_ms;
    int64_t to_ms;
    int64_t cursor_ms; /* 0: from the beginning */
    int64_t page;
    bool by_annotation;
} question;

static bool read_question(sbx_call *call, question *out)
{
    const int64_t now = sbx_app_world_ms(call->app);
    CX_AUTO(cx_buf) cx_buf field;
    cx_buf_init(&field, SBX_MAX_TEXT);
    *out = (question){
        .from_ms = now - LOOK_BACK_DAYS * INT64_C(86400000), .to_ms = now, .page = PAGE_DEFAULT};
    (void)sbx_acd_text(call, "dateField", &field);
    out->by_annotation = cx_str_equal(cx_buf_view(&field), CX_LIT("firstAnnotatedAt"));
    if (!sbx_acd_time(call, "beginningDate", &out->from_ms) ||
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
    const int64_t at = p->asked->by_annotation ? s->annotated_ms : s->start_ms;
    if (at < p->asked->from_ms || at >= p->asked->to_ms ||
        s->annotated_ms > sbx_app_world_ms(call->app)) {
        return;
    }
    p->total++;
    if (s->start_ms < p->asked->cursor_ms) {
        return;
    }
    if (p->written < p->asked->page) {
        write_segment(call, s, w);
        p->written++;
    } else if (p->next_ms == 0) {
        p->next_ms = s->start_ms;
    }
}

static int by_answer(const void *a, const void *b, void *context)
{
    const sbx_leg *legs = context;
    const sbx_leg *one = &legs[*(const int32_t *)a];
    const sbx_leg *other = &legs[*(const int32_t *)b];
    if (one->answered != other->answered) {
        return one->answered < other->answered ? -1 : 1;
    }
    return (one->id > other->id) - (one->id < other->id);
}

/* The calls of a day in the order in which they were answered: the cursor goes by that. */
static void take_day(sbx_call *call, const sbx_view *view, int64_t date, page *p, cx_json_writer *w)
{
    const sbx_day *day = sbx_centre_day(view->centre, date);
    int32_t *calls = sbx_new(day->count + 1, sizeof *calls);
    size_t count = 0;
    for (size_t i = 0; i < day->count; i++) {
        if (sbx_leg_is_recorded(view, day, &day->legs[i])) {
            calls[count++] = (int32_t)i;
        }
    }
    qsort_r(calls, count, sizeof *calls, by_answer, day->legs);
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

/* The cursor is a time, and the segment that began then is on the page: who pages may see the last
 * one again. */
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
    const int64_t last = sbx_world_instant(view.world, asked.to_ms).date;
    for (int64_t date = sbx_world_instant(view.world, asked.from_ms).date - 1; date <= last;
         date++) {
        take_day(call, &view, date, &p, &w);
    }
    cx_json_end_array(&w);
    cx_json_member_integer(&w, "totalRecords", p.total);
    write_links(call, &p, &w);
    cx_json_end_object(&w);
}

/* ---------------------------------------------------------------- transcripts */

/* A contact that was answered and is over, with what was said in it. */
typedef struct spoken {
    sbx_view view;
    const sbx_day *day;
    const sbx_leg *leg;
    sbx_contact_values contact;
    sbx_utterance said[SBX_MAX_UTTERANCES];
    size_t count;
} spoken;

static bool find_spoken(const sbx_call *call, int64_t id, spoken *out)
{
    int64_t date = 0;
    int64_t number = 0;
    *out = (spoken){.view = sbx_view_of(call)};
    if (!sbx_contact_split(out->view.centre, id, &date, &number) ||
        sbx_view_until(&out->view, date) < 0) {
        return false;
    }
    out->day = sbx_centre_day(out->view.centre, date);
    out->leg = sbx_day_find(out->day, number);
    if (out->leg == NULL || out->leg->answered == SBX_NEVER ||
        out->leg->ended > sbx_view_until(&out->view, date)) {
        return false;
    }
    sbx_contact_read(&out->view, out->day, out->leg, &out->contact);
    out->count =
        sbx_talk_make(out->leg, &out->contact.skill, out->contact.agent.first_name, out->said);
    return true;
}

static void write_block(const spoken *s, size_t index, int64_t offset, cx_json_writer *w)
{
    const sbx_utterance *u = &s->said[index];
    const char *who = u->by_agent ? "AGENT" : "CLIENT";
    cx_json_begin_object(w);
    cx_json_member_integer(w, "channelId", u->by_agent ? 0 : 1);
    cx_json_member_string(w, "channelName", cx_str_of(who));
    cx_json_member_integer(w, "offset", offset);
    cx_json_member_integer(w, "length", (int64_t)cx_str_of(u->text).len);
    cx_json_member_string(w, "text", cx_str_of(u->text));
    cx_json_member_string(w, "userType", cx_str_of(who));
    cx_json_key(w, "voiceMetadata");
    cx_json_begin_object(w);
    cx_json_member_integer(w, "startTime", u->at * INT64_C(1000));
    cx_json_member_integer(w, "endTime", u->until * INT64_C(1000));
    cx_json_end_object(w);
    cx_json_end_object(w);
}

void sbx_get_segment_transcript(sbx_call *call)
{
    int64_t id = 0;
    spoken s;
    if (!sbx_segment_contact(cx_buf_view(&call->parameters[0]), &id) ||
        !find_spoken(call, id, &s) || !sbx_leg_is_recorded(&s.view, s.day, s.leg)) {
        sbx_call_fail(call, 404, "not_found", NULL, "no such segment");
        return;
    }
    int64_t offset = 0;
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "type", CX_LIT("VOICE"));
    cx_json_member_string(&w, "language", CX_LIT("en-US"));
    sbx_acd_member_time(&w, "annotatedDateTime",
                        s.contact.agent_start_ms +
                            (s.contact.agent_s + ANNOTATED_AFTER_S) * INT64_C(1000));
    cx_json_key(&w, "transcriptBlocks");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < s.count; i++) {
        write_block(&s, i, offset, &w);
        offset += (int64_t)cx_str_of(s.said[i].text).len + 1;
    }
    cx_json_end_array(&w);
    cx_json_key(&w, "annotations");
    cx_json_begin_array(&w);
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

/* Names in Pascal case, as CXone has them there. */
void sbx_get_chat_transcript(sbx_call *call)
{
    int64_t id = 0;
    spoken s;
    if (!sbx_acd_path_integer(call, 1, "contactId", &id)) {
        return;
    }
    if (!find_spoken(call, id, &s) || s.contact.skill.media_type != SBX_MEDIA_CHAT) {
        sbx_call_fail(call, 404, "not_found", "contactId", "Invalid contactId");
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "messages");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < s.count; i++) {
        cx_json_begin_object(&w);
        cx_json_member_string(&w, "Text", cx_str_of(s.said[i].text));
        sbx_acd_member_time(&w, "TimeStamp",
                            s.contact.agent_start_ms + s.said[i].at * INT64_C(1000));
        cx_json_member_string(&w, "PartyType", cx_str_of(s.said[i].by_agent ? "Agent" : "Client"));
        cx_json_member_string(
            &w, "Label",
            cx_str_of(s.said[i].by_agent ? s.contact.agent.first_name : s.contact.from));
        cx_json_member_integer(&w, "RoomId", s.contact.id);
        cx_json_end_object(&w);
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}
