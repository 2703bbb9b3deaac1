/* Media playback: what was recorded of a contact, and a short sound in place of it. */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>

#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/segment.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

enum {
    URL_MS = 3600 * 1000, /* how long the URL of a recording is good */
    RATE = 8000,          /* samples a second */
    SECONDS = 2,
    SAMPLES = RATE * SECONDS,
    WAV_HEADER = 44,
    LOUDNESS = 6000,
    LOWEST_TONE = 300,
    TONES = 12
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

/* A contact that was recorded. */
typedef struct recording {
    sbx_view view;
    const sbx_day *day;
    const sbx_leg *leg;
} recording;

static bool find_recording(const sbx_call *call, int64_t contact, recording *out)
{
    int64_t date = 0;
    int64_t number = 0;
    *out = (recording){.view = sbx_view_of(call)};
    if (!sbx_contact_split(out->view.centre, contact, &date, &number) ||
        sbx_view_until(&out->view, date) < 0) {
        return false;
    }
    out->day = sbx_centre_day(out->view.centre, date);
    out->leg = sbx_day_find(out->day, number);
    return out->leg != NULL && sbx_leg_is_recorded(&out->view, out->day, out->leg);
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

static void write_participant(const sbx_contact_values *c, bool is_agent, cx_json_writer *w)
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
    cx_json_end_object(w);
}

static void write_segment(const sbx_contact_values *c, cx_json_writer *w)
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
    cx_json_member_string(w, "directionType",
                          cx_str_of(c->skill.outbound ? "OUTBOUND" : "INBOUND"));
    cx_json_member_string(w, "channelType", CX_LIT("PHONE_CALL"));
    cx_json_member_bool(w, "firstSegment", c->id == c->master_id);
    cx_json_end_object(w);
}

static void write_interaction(const sbx_call *call, const sbx_contact_values *c, cx_json_writer *w)
{
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    write_url(call, c->id, &url);
    cx_json_begin_object(w);
    cx_json_member_string(w, "mediaType", CX_LIT("voice-only"));
    cx_json_member_string(w, "channelType", CX_LIT("PHONE_CALL"));
    sbx_acd_member_time(w, "startTime", c->agent_start_ms);
    sbx_acd_member_time(w, "endTime", c->agent_start_ms + c->agent_s * 1000);
    cx_json_key(w, "data");
    cx_json_begin_object(w);
    sbx_acd_member_time(w, "startTime", c->agent_start_ms);
    sbx_acd_member_time(w, "endTime", c->agent_start_ms + c->agent_s * 1000);
    cx_json_member_string(w, "fileToPlayUrl", cx_buf_view(&url));
    cx_json_key(w, "participantDataList");
    cx_json_begin_array(w);
    write_participant(c, true, w);
    write_participant(c, false, w);
    cx_json_end_array(w);
    cx_json_key(w, "segmentsDataList");
    cx_json_begin_array(w);
    write_segment(c, w);
    cx_json_end_array(w);
    cx_json_end_object(w);
    cx_json_end_object(w);
}

/* All recorded legs of a master contact, or only the one of a segment. */
static void answer_playback(sbx_call *call, const recording *found, const char *member, bool only)
{
    cx_json_writer w;
    char segment[37];
    char number[24];
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
    for (size_t i = 0; i < found->day->count; i++) {
        const sbx_leg *leg = &found->day->legs[i];
        sbx_contact_values values;
        const bool is_it = leg == found->leg;
        const bool is_part = !only && leg->master == found->leg - found->day->legs;
        if ((is_it || is_part) && sbx_leg_is_recorded(&found->view, found->day, leg)) {
            sbx_contact_read(&found->view, found->day, leg, &values);
            write_interaction(call, &values, &w);
        }
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

static bool is_known_medium(cx_str medium)
{
    static const char *const media[] = {"voice-only", "voice-and-screen", "all"};
    for (size_t i = 0; i < CX_COUNT(media); i++) {
        if (medium.len == 0 || cx_str_equal(medium, cx_str_of(media[i]))) {
            return true;
        }
    }
    return false;
}

void sbx_get_playback_contact(sbx_call *call)
{
    int64_t id = 0;
    int download = 0;
    recording found;
    CX_AUTO(cx_buf) cx_buf media;
    cx_buf_init(&media, SBX_MAX_TEXT);
    (void)sbx_acd_text(call, "media-type", &media);
    if (!sbx_acd_integer(call, "acd-call-id", &id) ||
        !sbx_acd_flag(call, "isDownload", &download)) {
        return;
    }
    if (!find_recording(call, id, &found) || !is_known_medium(cx_buf_view(&media))) {
        refuse_recording(call);
        return;
    }
    if (download == 0) {
        answer_playback(call, &found, "interactions", false);
        return;
    }
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    write_url(call, id, &url);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "redirectUrl", cx_buf_view(&url));
    cx_json_end_object(&w);
}

void sbx_get_playback_segment(sbx_call *call)
{
    int64_t id = 0;
    recording found;
    if (sbx_segment_contact(cx_buf_view(&call->parameters[0]), &id) &&
        find_recording(call, id, &found)) {
        answer_playback(call, &found, "Interactions", true);
    } else {
        refuse_recording(call);
    }
}

/* ---------------------------------------------------------------- sound */

static void put_little(cx_buf *out, uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; i++) {
        cx_buf_putc(out, (char)(number >> (8 * i) & 0xFF));
    }
}

/* RIFF, PCM, mono, 16 bits. */
static void put_header(cx_buf *out)
{
    const uint32_t bytes = SAMPLES * 2;
    cx_buf_puts(out, "RIFF");
    put_little(out, WAV_HEADER - 8 + bytes, 4);
    cx_buf_puts(out, "WAVEfmt ");
    put_little(out, 16, 4);
    put_little(out, 1, 2);
    put_little(out, 1, 2);
    put_little(out, RATE, 4);
    put_little(out, RATE * 2, 4);
    put_little(out, 2, 2);
    put_little(out, 16, 2);
    cx_buf_puts(out, "data");
    put_little(out, bytes, 4);
}

/* A tone for each of the two who speak: the same contact sounds the same. */
void sbx_get_playback_file(sbx_call *call)
{
    const double pi = 3.14159265358979323846;
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
    put_header(&call->reply->body);
    for (int i = 0; i < SAMPLES; i++) {
        const int64_t turn = contact + i / (RATE / 4);
        const double tone = LOWEST_TONE + 40.0 * (double)(turn * 7 % TONES);
        const double sample = LOUDNESS * sin(2 * pi * tone * i / RATE);
        put_little(&call->reply->body, (uint32_t)(int32_t)sample, 2);
    }
    sbx_check(&call->reply->body);
}
