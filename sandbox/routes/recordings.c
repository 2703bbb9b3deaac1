/* Media playback: what was recorded of a contact, and a short sound in place of it. */
#include <inttypes.h>
#include <stdio.h>

#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/segment.h"
#include "sandbox/world/dice.h"
#include "sandbox/world/media.h"
#include "sandbox/world/talk.h"

#include "base/banned.h"

enum {
    URL_MS = 3600 * 1000, /* how long the URL of a recording is good */
    WAVEFORM = 60,        /* points of it */
    ROLL_WAVEFORM = 700
};

#define SEGMENT_START "5e600000-0000-4000-8000-"

/* ---------------------------------------------------------------- segments */

void sbx_segment_id(int64_t contact, char out[37])
{
    (void)snprintf(out, 37, SEGMENT_START "%012" PRIx64, (uint64_t)contact & 0xFFFFFFFFFFFF);
}

static bool read_hex(cx_str text, int64_t *out)
{
    int64_t number = 0;
    for (size_t i = 0; i < text.len; i++) {
        const char c = cx_to_lower(text.ptr[i]);
        const bool digit = cx_is_digit(c);
        if (!digit && (c < 'a' || c > 'f')) {
            return false;
        }
        number = number * 16 + (digit ? c - '0' : c - 'a' + 10);
    }
    *out = number;
    return text.len > 0 && text.len <= 12;
}

bool sbx_segment_contact(cx_str segment, int64_t *contact)
{
    const cx_str start = CX_LIT(SEGMENT_START);
    return cx_str_equal_nocase(cx_str_slice(segment, 0, start.len), start) && segment.len == 36 &&
           read_hex(cx_str_slice(segment, start.len, segment.len), contact);
}

bool sbx_expiry_read(cx_str name, int64_t *until_ms)
{
    return read_hex(cx_str_slice(name, 0, cx_str_find(name, '.')), until_ms);
}

bool sbx_leg_is_recorded(const sbx_view *view, const sbx_day *day, const sbx_leg *leg)
{
    int32_t since = 0;
    return view->centre->floor.skills[leg->skill].media_type == SBX_MEDIA_CALL &&
           leg->answered != SBX_NEVER && leg->start <= sbx_view_until(view, day->date) &&
           sbx_leg_phase(leg, sbx_view_until(view, day->date), &since) == SBX_OVER;
}

/* ---------------------------------------------------------------- playback */

bool sbx_recording_find(const sbx_call *call, int64_t contact, sbx_recording *out)
{
    int64_t date = 0;
    int64_t number = 0;
    *out = (sbx_recording){.view = sbx_view_of(call)};
    if (!sbx_contact_split(out->view.centre, contact, &date, &number) ||
        sbx_view_until(&out->view, date) < 0) {
        return false;
    }
    out->day = sbx_centre_day(out->view.centre, date);
    out->leg = sbx_day_find(out->day, number);
    return out->leg != NULL && sbx_leg_is_recorded(&out->view, out->day, out->leg);
}

const sbx_leg *sbx_recording_next(const sbx_recording *recording, size_t *at)
{
    const sbx_day *day = recording->day;
    while (*at < day->count) {
        const sbx_leg *leg = &day->legs[(*at)++];
        if ((leg == recording->leg || leg->master == recording->leg - day->legs) &&
            sbx_leg_is_recorded(&recording->view, day, leg)) {
            return leg;
        }
    }
    return NULL;
}

static void refuse_recording(sbx_call *call)
{
    sbx_call_fail(call, 404, "not_found", NULL, "No recording was found");
}

static void write_url(const sbx_call *call, int64_t contact, cx_buf *out)
{
    char segment[37];
    sbx_segment_id(contact, segment);
    sbx_call_origin(call, out);
    cx_buf_printf(out, "/media-playback/files/%s/%" PRIx64 ".wav", segment,
                  (uint64_t)(sbx_app_protocol_ms(call->app) + URL_MS));
    sbx_check(out);
}

/* What a call says of the recording it wants. */
typedef struct request {
    bool voice;
    bool download;
    bool waveforms;
    bool categories;
} request;

/* One value of media-type. */
static bool read_medium(cx_str medium, request *out)
{
    static const struct {
        const char *name;
        bool voice;
    } media[] = {{"voice-only", true},
                 {"voice-and-screen", true},
                 {"all", true},
                 {"chat", false},
                 {"email", false}};
    for (size_t i = 0; i < CX_COUNT(media); i++) {
        if (cx_str_equal(medium, cx_str_of(media[i].name))) {
            out->voice = out->voice || media[i].voice;
            return true;
        }
    }
    return false;
}

/* The media types between commas, or as often as the parameter is there. */
static bool read_media(sbx_call *call, request *out)
{
    cx_str pairs = call->request->query;
    cx_str pair;
    size_t count = 0;
    while (cx_str_next(&pairs, '&', &pair)) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, SBX_MAX_TEXT);
        if (!sbx_form_get(pair, CX_LIT("media-type"), &text)) {
            continue;
        }
        cx_str rest = cx_buf_view(&text);
        cx_str one;
        while (cx_str_next(&rest, ',', &one)) {
            count++;
            if (!read_medium(one, out)) {
                sbx_call_fail(call, 400, "bad_request", "media-type", "Invalid media-type");
                return false;
            }
        }
    }
    out->voice = out->voice || count == 0;
    return true;
}

static bool read_request(sbx_call *call, request *out)
{
    int download = 0;
    int no_waveforms = 1;
    int no_categories = 0;
    *out = (request){0};
    if (!read_media(call, out) || !sbx_acd_flag(call, "isDownload", &download) ||
        !sbx_acd_flag(call, "exclude-waveforms", &no_waveforms) ||
        !sbx_acd_flag(call, "exclude-qm-categories", &no_categories)) {
        return false;
    }
    out->download = download != 0;
    out->waveforms = no_waveforms == 0;
    out->categories = no_categories == 0;
    return true;
}

/* ---------------------------------------------------------------- what is in a recording */

static void write_stage(const char *type, int64_t from_ms, int64_t to_ms, cx_json_writer *w)
{
    cx_json_begin_object(w);
    cx_json_member_string(w, "stageType", cx_str_of(type));
    sbx_acd_member_time(w, "startTime", from_ms);
    sbx_acd_member_time(w, "endTime", to_ms);
    cx_json_end_object(w);
}

/* When was spoken, and when nobody was heard. */
static void write_stages(const sbx_contact_values *c, int64_t hold_ms, cx_json_writer *w)
{
    const int64_t end_ms = c->agent_start_ms + c->agent_s * 1000;
    const int64_t held_until_ms = hold_ms + c->hold_s * 1000;
    cx_json_key(w, "voiceStages");
    cx_json_begin_array(w);
    if (c->hold_s > 0) {
        write_stage("ACTIVE", c->agent_start_ms, hold_ms, w);
        write_stage("HOLD", hold_ms, held_until_ms, w);
        write_stage("ACTIVE", held_until_ms, end_ms, w);
    } else {
        write_stage("ACTIVE", c->agent_start_ms, end_ms, w);
    }
    cx_json_end_array(w);
}

static void write_participant(const sbx_contact_values *c, bool is_agent, int64_t hold_ms,
                              cx_json_writer *w)
{
    char segment[37];
    sbx_segment_id(c->id, segment);
    cx_json_begin_object(w);
    cx_json_member_string(w, "participantType", cx_str_of(is_agent ? "AGENT" : "CUSTOMER"));
    if (is_agent) {
        CX_AUTO(cx_buf) cx_buf name;
        cx_buf_init(&name, SBX_MAX_TEXT);
        cx_buf_printf(&name, "%s %s", c->agent.first_name, c->agent.last_name);
        sbx_check(&name);
        cx_json_member_string(w, "agentName", cx_buf_view(&name));
        cx_json_member_integer(w, "agentId", c->agent.id);
    } else {
        cx_json_member_string(w, "participantId", cx_str_of(c->from));
    }
    cx_json_member_string(w, "segmentId", cx_str_of(segment));
    cx_json_member_integer(w, "channel", is_agent ? 0 : 1);
    write_stages(c, hold_ms, w);
    cx_json_end_object(w);
}

static void write_segment(const sbx_contact_values *c, bool transferred, cx_json_writer *w)
{
    char segment[37];
    sbx_segment_id(c->id, segment);
    cx_json_begin_object(w);
    cx_json_member_string(w, "segmentId", cx_str_of(segment));
    sbx_acd_member_time(w, "startTime", c->agent_start_ms);
    sbx_acd_member_time(w, "endTime", c->agent_start_ms + c->agent_s * 1000);
    sbx_acd_member_time(w, "acwEndTime", c->agent_start_ms + (c->agent_s + c->acw_s) * 1000);
    cx_json_member_string(w, "openReasonType",
                          cx_str_of(c->transfer_id != 0 ? "TRANSFER" : "CONTACT"));
    cx_json_member_string(w, "closeReasonType", cx_str_of(transferred ? "TRANSFER" : "CONTACT"));
    cx_json_member_string(w, "directionType",
                          cx_str_of(c->skill.outbound ? "OUTBOUND" : "INBOUND"));
    cx_json_member_string(w, "channelType", CX_LIT("PHONE_CALL"));
    cx_json_member_bool(w, "firstSegment", c->id == c->master_id);
    cx_json_end_object(w);
}

static void write_sentiments(const sbx_contact_values *c, sbx_mood mood, cx_json_writer *w)
{
    static const char *const words[] = {
        [SBX_MOOD_POSITIVE] = "POSITIVE",
        [SBX_MOOD_NEUTRAL] = "NEUTRAL",
        [SBX_MOOD_NEGATIVE] = "NEGATIVE",
    };
    cx_json_key(w, "sentiments");
    cx_json_begin_array(w);
    for (int channel = 0; channel < 2; channel++) {
        cx_json_begin_object(w);
        cx_json_member_integer(w, "channel", channel);
        cx_json_member_string(w, "overallSentiment",
                              cx_str_of(words[channel == 0 ? SBX_MOOD_NEUTRAL : mood]));
        sbx_acd_member_time(w, "segmentStartTime", c->agent_start_ms);
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
}

static void write_categories(const sbx_contact_values *c, cx_json_writer *w)
{
    char subject[SBX_MAX_SUBJECT];
    sbx_talk_subject(&c->skill, subject);
    cx_json_key(w, "categoryMatchesList");
    cx_json_begin_array(w);
    cx_json_begin_object(w);
    cx_json_key(w, "categoryHierarchy");
    cx_json_begin_array(w);
    cx_json_string(w, CX_LIT("Contact reason"));
    cx_json_string(w, cx_str_of(subject));
    cx_json_end_array(w);
    cx_json_key(w, "secondsOffsets");
    cx_json_begin_array(w);
    cx_json_integer_number(w, c->agent_s / SBX_MAX_UTTERANCES);
    cx_json_end_array(w);
    cx_json_member_integer(w, "confidence", 1);
    cx_json_end_object(w);
    cx_json_end_array(w);
}

/* Between 0 and 1, as loud as by chance. */
static void write_waveforms(const sbx_leg *leg, cx_json_writer *w)
{
    cx_json_key(w, "waveformDataList");
    cx_json_begin_array(w);
    for (uint64_t channel = 0; channel < 2; channel++) {
        cx_json_begin_object(w);
        cx_json_member_integer(w, "channel", (int64_t)channel);
        cx_json_key(w, "normalizedPcmData");
        cx_json_begin_array(w);
        for (uint64_t i = 0; i < WAVEFORM; i++) {
            cx_json_real_number(
                w, (double)sbx_dice_below(leg->number, ROLL_WAVEFORM + 2 * i + channel, 100) / 100);
        }
        cx_json_end_array(w);
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
}

static void write_data(const sbx_call *call, const request *asked, const sbx_recording *found,
                       const sbx_leg *leg, cx_json_writer *w)
{
    sbx_contact_values c;
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    sbx_contact_read(&found->view, found->day, leg, &c);
    write_url(call, c.id, &url);
    const int64_t hold_ms =
        c.hold_s > 0 ? sbx_world_time(found->view.world, found->day->date, leg->hold_start) : 0;
    sbx_acd_member_time(w, "startTime", c.agent_start_ms);
    sbx_acd_member_time(w, "endTime", c.agent_start_ms + c.agent_s * 1000);
    cx_json_key(w, "data");
    cx_json_begin_object(w);
    sbx_acd_member_time(w, "startTime", c.agent_start_ms);
    sbx_acd_member_time(w, "endTime", c.agent_start_ms + c.agent_s * 1000);
    sbx_acd_member_time(w, "acwEndTime", c.agent_start_ms + (c.agent_s + c.acw_s) * 1000);
    cx_json_member_string(w, "fileToPlayUrl", cx_buf_view(&url));
    if (asked->waveforms) {
        write_waveforms(leg, w);
    }
    cx_json_key(w, "participantDataList");
    cx_json_begin_array(w);
    write_participant(&c, true, hold_ms, w);
    write_participant(&c, false, hold_ms, w);
    cx_json_end_array(w);
    cx_json_key(w, "segmentsDataList");
    cx_json_begin_array(w);
    write_segment(&c, leg->transferred, w);
    cx_json_end_array(w);
    if (asked->categories) {
        write_categories(&c, w);
    }
    write_sentiments(&c, sbx_talk_mood(leg, &c.skill), w);
    cx_json_end_object(w);
}

static void write_interaction(const sbx_call *call, const request *asked,
                              const sbx_recording *found, const sbx_leg *leg, cx_json_writer *w)
{
    cx_json_begin_object(w);
    cx_json_member_string(w, "mediaType", CX_LIT("voice-only"));
    cx_json_member_string(w, "channelType", CX_LIT("PHONE_CALL"));
    write_data(call, asked, found, leg, w);
    cx_json_member_string(w, "@type", CX_LIT("call"));
    cx_json_key(w, "callTaggingList");
    cx_json_null(w);
    cx_json_key(w, "dynamicBusinessData");
    cx_json_null(w);
    cx_json_end_object(w);
}

/* ---------------------------------------------------------------- playback */

/* All recorded legs of a master contact, or only the one of a segment. */
static void answer_playback(sbx_call *call, const request *asked, const sbx_recording *found,
                            const char *member, bool only)
{
    cx_json_writer w;
    char segment[37];
    char number[24];
    const sbx_leg *leg = NULL;
    const int64_t id = sbx_contact_id(found->view.centre, found->day->date, found->leg->id);
    sbx_segment_id(id, segment);
    (void)snprintf(number, sizeof number, "%" PRId64, id);
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "contactId", cx_str_of(segment));
    cx_json_member_string(&w, "acdcontactId", cx_str_of(number));
    cx_json_member_bool(&w, "elevatedInteraction", false);
    cx_json_key(&w, member);
    cx_json_begin_array(&w);
    if (only) {
        write_interaction(call, asked, found, found->leg, &w);
    } else {
        for (size_t at = 0; (leg = sbx_recording_next(found, &at)) != NULL;) {
            write_interaction(call, asked, found, leg, &w);
        }
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

static void answer_download(sbx_call *call, int64_t contact)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    write_url(call, contact, &url);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "redirectUrl", cx_buf_view(&url));
    cx_json_end_object(&w);
}

void sbx_get_playback_contact(sbx_call *call)
{
    int64_t id = 0;
    request asked;
    sbx_recording found;
    if (!sbx_acd_integer(call, "acd-call-id", &id) || !read_request(call, &asked)) {
        return;
    }
    call->momentary = true; /* the URL says when it was given */
    if (id == 0) {
        sbx_call_fail(call, 400, "bad_request", "acd-call-id", "acd-call-id is required");
    } else if (!asked.voice || !sbx_recording_find(call, id, &found)) {
        refuse_recording(call);
    } else if (asked.download) {
        answer_download(call, id);
    } else {
        answer_playback(call, &asked, &found, "interactions", false);
    }
}

void sbx_get_playback_segment(sbx_call *call)
{
    int64_t id = 0;
    request asked;
    sbx_recording found;
    if (!read_request(call, &asked)) {
        return;
    }
    call->momentary = true;
    if (asked.voice && sbx_segment_contact(cx_buf_view(&call->parameters[0]), &id) &&
        sbx_recording_find(call, id, &found)) {
        answer_playback(call, &asked, &found, "Interactions", true);
    } else {
        refuse_recording(call);
    }
}

/* A statement is a segment of that contact, by the segment's id. */
void sbx_get_playback_statement(sbx_call *call)
{
    int64_t master = 0;
    int64_t id = 0;
    request asked;
    sbx_recording found;
    sbx_contact_values values = {0};
    if (!read_request(call, &asked)) {
        return;
    }
    call->momentary = true;
    const bool is_there = cx_scan_int64(cx_buf_view(&call->parameters[0]), &master) &&
                          sbx_segment_contact(cx_buf_view(&call->parameters[1]), &id) &&
                          sbx_recording_find(call, id, &found);
    if (is_there) {
        sbx_contact_read(&found.view, found.day, found.leg, &values);
    }
    if (!is_there || !asked.voice || (master != values.id && master != values.master_id)) {
        refuse_recording(call);
    } else if (asked.download) {
        answer_download(call, id);
    } else {
        answer_playback(call, &asked, &found, "interactions", true);
    }
}

/* ---------------------------------------------------------------- the file */

void sbx_get_playback_file(sbx_call *call)
{
    const int64_t now = sbx_app_protocol_ms(call->app);
    int64_t contact = 0;
    int64_t until_ms = 0;
    if (!sbx_segment_contact(cx_buf_view(&call->parameters[0]), &contact) ||
        !sbx_expiry_read(cx_buf_view(&call->parameters[1]), &until_ms) || now >= until_ms ||
        until_ms > now + URL_MS) {
        sbx_call_fail(call, 403, "forbidden", NULL, "Request has expired");
        return;
    }
    sbx_reply_text(call->reply, 200, CX_LIT(""));
    call->reply->content_type = "audio/wav";
    sbx_sound_write(contact, &call->reply->body);
}
