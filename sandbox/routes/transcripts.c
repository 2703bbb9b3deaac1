/* The transcripts of chats, e-mails and text messages. */
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/listing.h"
#include "sandbox/routes/page.h"
#include "sandbox/routes/range.h"
#include "sandbox/routes/spoken.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

enum {
    MAX_MESSAGES = 10000, /* of one answer */
    MAX_RANGE_DAYS = 30,
    MAIL_RECEIVED = 1, /* emailTypeId */
    MAIL_SENT = 2
};

/* ---------------------------------------------------------------- what was said */

void sbx_spoken_read(const sbx_view *view, const sbx_day *day, const sbx_leg *leg, sbx_spoken *out)
{
    const int32_t until = sbx_view_until(view, day->date);
    *out = (sbx_spoken){.view = *view, .day = day, .leg = leg};
    sbx_contact_read(view, day, leg, &out->contact);
    if (leg->answered > until) {
        return;
    }
    const size_t whole =
        sbx_talk_make(leg, &out->contact.skill, out->contact.agent.first_name, out->said);
    while (out->count < whole && leg->answered + out->said[out->count].at <= until) {
        out->count++;
    }
}

bool sbx_spoken_find(const sbx_call *call, int64_t id, sbx_spoken *out)
{
    int64_t date = 0;
    int64_t number = 0;
    const sbx_view view = sbx_view_of(call);
    if (!sbx_contact_split(view.centre, id, &date, &number) || sbx_view_until(&view, date) < 0) {
        return false;
    }
    const sbx_day *day = sbx_centre_day(view.centre, date);
    const sbx_leg *leg = sbx_day_find(day, number);
    if (leg == NULL || leg->start > sbx_view_until(&view, date)) {
        return false;
    }
    sbx_spoken_read(&view, day, leg, out);
    return true;
}

int64_t sbx_spoken_time(const sbx_spoken *spoken, size_t index)
{
    return spoken->contact.agent_start_ms + spoken->said[index].at * INT64_C(1000);
}

/* ---------------------------------------------------------------- chats */

static void refuse(sbx_call *call)
{
    sbx_call_fail(call, 404, "not_found", "contactId", "Invalid contactId");
}

/* The contact of the path, in one of its media; false, and the call answered, when it is not. */
static bool find(sbx_call *call, uint32_t media, sbx_spoken *out)
{
    int64_t id = 0;
    if (!sbx_acd_path_integer(call, 1, "contactId", &id)) {
        return false;
    }
    if (!sbx_spoken_find(call, id, out) ||
        (media & UINT32_C(1) << out->contact.skill.media_type) == 0) {
        refuse(call);
        return false;
    }
    return true;
}

/* How the members of a message are called. */
typedef struct message_names {
    const char *text;
    const char *time;
    const char *party;
    const char *label;
    const char *room;
} message_names;

/* In Pascal case, as CXone has the active ones, and in camel case, as it has the old ones. */
static const message_names active_names = {"Text", "TimeStamp", "PartyType", "Label", "RoomId"};
static const message_names past_names = {"text", "timestamp", "partyType", "label", "roomId"};

static void write_messages(const sbx_spoken *s, const message_names *names, cx_json_writer *w)
{
    cx_json_begin_array(w);
    for (size_t i = 0; i < s->count; i++) {
        const bool by_agent = s->said[i].by_agent;
        cx_json_begin_object(w);
        cx_json_member_string(w, names->text, cx_str_of(s->said[i].text));
        sbx_acd_member_time(w, names->time, sbx_spoken_time(s, i));
        cx_json_member_string(w, names->party, cx_str_of(by_agent ? "Agent" : "Client"));
        cx_json_member_string(w, names->label,
                              cx_str_of(by_agent ? s->contact.agent.first_name : s->contact.from));
        cx_json_member_integer(w, names->room, s->contact.id);
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
}

/* Of chats and text messages, as far as they have come. */
void sbx_get_chat_transcript(sbx_call *call)
{
    sbx_spoken s;
    if (!find(call, UINT32_C(1) << SBX_MEDIA_CHAT | UINT32_C(1) << SBX_MEDIA_SMS, &s)) {
        return;
    }
    if (s.count == 0) {
        refuse(call);
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "messages");
    write_messages(&s, &active_names, &w);
    cx_json_end_object(&w);
}

static void answer_past(sbx_call *call, int64_t media_type)
{
    sbx_spoken s;
    if (!find(call, UINT32_C(1) << media_type, &s)) {
        return;
    }
    if (s.count == 0 || s.contact.active) {
        refuse(call);
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "transcript");
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "cloudState", CX_LIT("Available"));
    cx_json_key(&w, "transcript");
    write_messages(&s, &past_names, &w);
    cx_json_end_object(&w);
    cx_json_end_object(&w);
}

void sbx_get_past_chat_transcript(sbx_call *call)
{
    answer_past(call, SBX_MEDIA_CHAT);
}

void sbx_get_past_sms_transcript(sbx_call *call)
{
    int64_t business_unit = 0;
    if (!sbx_acd_integer(call, "businessUnitId", &business_unit)) {
        return;
    }
    if (business_unit == 0) {
        sbx_acd_refuse(call, "businessUnitId");
        return;
    }
    answer_past(call, SBX_MEDIA_SMS);
}

/* ---------------------------------------------------------------- e-mails */

/* Who writes to whom, and which of the sentences. */
typedef struct mail {
    int64_t type;
    int64_t sent_ms;
    const char *from;
    const char *to;
    const char *signature;
    bool by_agent;
} mail;

static void write_mail(const sbx_spoken *s, const mail *m, cx_json_writer *w)
{
    char subject[SBX_MAX_SUBJECT];
    sbx_utterance said[SBX_MAX_UTTERANCES];
    CX_AUTO(cx_buf) cx_buf html;
    CX_AUTO(cx_buf) cx_buf title;
    cx_buf_init(&html, SBX_MAX_TEXT);
    cx_buf_init(&title, SBX_MAX_TEXT);
    sbx_talk_subject(&s->contact.skill, subject);
    cx_buf_printf(&title, "%sYour help with %s", m->by_agent ? "Re: " : "", subject);
    sbx_check(&title);
    const size_t count =
        sbx_talk_make(s->leg, &s->contact.skill, s->contact.agent.first_name, said);
    for (size_t i = 1; i + 1 < count; i++) {
        if (said[i].by_agent == m->by_agent) {
            cx_buf_puts(&html, "<p>");
            sbx_html_text(&html, cx_str_of(said[i].text));
            cx_buf_puts(&html, "</p>");
        }
    }
    cx_buf_puts(&html, "<p>");
    sbx_html_text(&html, cx_str_of(m->signature));
    cx_buf_puts(&html, "</p>");
    sbx_check(&html);
    cx_json_begin_object(w);
    cx_json_member_integer(w, "emailTypeId", m->type);
    sbx_acd_member_time(w, "sentDate", m->sent_ms);
    cx_json_member_string(w, "fromAddress", cx_str_of(m->from));
    cx_json_member_string(w, "toAddress", cx_str_of(m->to));
    cx_json_member_string(w, "ccAddress", CX_LIT(""));
    cx_json_member_string(w, "bccAddress", CX_LIT(""));
    cx_json_member_string(w, "subject", cx_buf_view(&title));
    cx_json_member_string(w, "rawFileName", CX_LIT(""));
    cx_json_member_string(w, "bodyHtml", cx_buf_view(&html));
    cx_json_member_bool(w, "hasAttachments", false);
    cx_json_key(w, "attachments");
    cx_json_begin_array(w);
    cx_json_end_array(w);
    cx_json_end_object(w);
}

/* The mail of the customer, and the answer of the agent when the contact is over. */
void sbx_get_email_transcript(sbx_call *call)
{
    sbx_spoken s;
    int attachments = 0;
    if (!sbx_acd_flag(call, "includeAttachments", &attachments) ||
        !find(call, UINT32_C(1) << SBX_MEDIA_EMAIL, &s)) {
        return;
    }
    const sbx_contact_values *c = &s.contact;
    const char *ours = c->to != NULL ? c->to : "";
    const mail received = {MAIL_RECEIVED, c->start_ms, c->from, ours, c->from, false};
    const mail sent = {MAIL_SENT,
                       c->agent_start_ms + c->agent_s * INT64_C(1000),
                       ours,
                       c->from,
                       c->agent.first_name,
                       true};
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "emails");
    cx_json_begin_array(&w);
    write_mail(&s, &received, &w);
    if (s.count > 0 && !c->active) {
        write_mail(&s, &sent, &w);
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

/* ---------------------------------------------------------------- text messages */

typedef struct text_message {
    int64_t sent_ms;
    int64_t contact;
    char body[SBX_MAX_UTTERANCE];
    char from[SBX_MAX_UTTERANCE];
} text_message;

static const sbx_field text_fields[] = {
    {"messageStart", SBX_TIME, offsetof(text_message, sent_ms)},
    {"messageBody", SBX_INLINE, offsetof(text_message, body)},
    {"from", SBX_INLINE, offsetof(text_message, from)},
    {"contactId", SBX_INTEGER, offsetof(text_message, contact)},
};
static const sbx_record texts_of_contact = {text_fields, CX_COUNT(text_fields) - 1,
                                            sizeof(text_message)};
static const sbx_record texts_of_agent = {text_fields, CX_COUNT(text_fields), sizeof(text_message)};

static void copy(cx_str text, char out[SBX_MAX_UTTERANCE])
{
    const cx_str cut = cx_str_slice(text, 0, SBX_MAX_UTTERANCE - 1);
    for (size_t i = 0; i < cut.len; i++) {
        out[i] = cut.ptr[i];
    }
    out[cut.len] = '\0';
}

/* What was sent of a contact in the range. */
static void list_texts(sbx_listing *list, const sbx_spoken *s, const sbx_range *range)
{
    for (size_t i = 0; i < s->count; i++) {
        text_message message = {.sent_ms = sbx_spoken_time(s, i), .contact = s->contact.id};
        const sbx_instant at = sbx_world_instant(s->view.world, message.sent_ms);
        if (!sbx_range_has(range, at.date, at.second)) {
            continue;
        }
        copy(cx_str_of(s->said[i].text), message.body);
        copy(cx_str_of(s->said[i].by_agent ? s->contact.agent.first_name : s->contact.from),
             message.from);
        sbx_listing_add(list, &message);
    }
}

/* The code of the transport says which of the tenant's numbers; here there is one. */
static bool read_texts_range(sbx_call *call, const sbx_view *view, sbx_range *out)
{
    static const sbx_range_rule rule = {INT64_C(1) * MAX_RANGE_DAYS * SBX_DAY, "30 days", true};
    CX_AUTO(cx_buf) cx_buf transport;
    cx_buf_init(&transport, SBX_MAX_TEXT);
    if (!sbx_acd_text(call, "transportCode", &transport)) {
        sbx_acd_refuse(call, "transportCode");
        return false;
    }
    return sbx_range_read(call, view, &rule, out);
}

void sbx_get_contact_texts(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    int64_t id = 0;
    sbx_spoken s;
    if (!sbx_acd_path_integer(call, 1, "contactId", &id) ||
        !read_texts_range(call, &view, &range)) {
        return;
    }
    if (!sbx_spoken_find(call, id, &s) || s.contact.skill.media_type != SBX_MEDIA_SMS) {
        sbx_acd_refuse(call, "contactId");
        return;
    }
    if (sbx_listing_begin(&list, call, "smsTranscripts", &texts_of_contact, MAX_MESSAGES)) {
        list_texts(&list, &s, &range);
        sbx_listing_end(&list);
    }
}

/* Those of an agent, contact by contact. */
void sbx_get_agent_texts(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    int64_t agent = 0;
    if (!sbx_acd_integer(call, "agentId", &agent) || !read_texts_range(call, &view, &range)) {
        return;
    }
    if (agent == 0) {
        sbx_acd_refuse(call, "agentId");
        return;
    }
    if (!sbx_listing_begin(&list, call, "smsTranscripts", &texts_of_agent, MAX_MESSAGES)) {
        return;
    }
    const sbx_range whole = sbx_range_whole_days(range);
    sbx_walk walk = sbx_walk_of(&view, &whole);
    while (sbx_walk_next(&walk)) {
        const sbx_leg *leg = walk.leg;
        if (leg->agent != SBX_NOBODY && view.world->agents.items[leg->agent].id == agent &&
            view.centre->floor.skills[leg->skill].media_type == SBX_MEDIA_SMS) {
            sbx_spoken s;
            sbx_spoken_read(&view, walk.day, leg, &s);
            list_texts(&list, &s, &range);
        }
    }
    sbx_listing_end(&list);
}
