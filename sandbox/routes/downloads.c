/* Media download: the recordings of many contacts or segments, in one archive. */
#include <inttypes.h>
#include <stdio.h>

#include "base/compiler.h"
#include "json/json.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/archive.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/segment.h"

#include "base/banned.h"

static void refuse(sbx_call *call, const char *text)
{
    sbx_call_fail(call, 400, "bad_request", NULL, text);
}

/* ---------------------------------------------------------------- requests */

static void find_contact(const sbx_call *call, cx_str id, sbx_entity *out)
{
    int64_t contact = 0;
    size_t at = 0;
    sbx_recording found;
    const sbx_leg *leg = NULL;
    if (!cx_scan_int64(id, &contact) || !sbx_recording_find(call, contact, &found)) {
        return;
    }
    while (out->count < SBX_MAX_SEGMENTS && (leg = sbx_recording_next(&found, &at)) != NULL) {
        out->segments[out->count++] = sbx_contact_id(found.view.centre, found.day->date, leg->id);
    }
}

static void find_segment(const sbx_call *call, cx_str id, sbx_entity *out)
{
    int64_t contact = 0;
    sbx_recording found;
    if (sbx_segment_contact(id, &contact) && sbx_recording_find(call, contact, &found)) {
        out->segments[out->count++] = contact;
    }
}

static bool are_ids(const cx_json_value *ids)
{
    const size_t count = cx_json_size(ids);
    if (cx_json_type(ids) != CXONE_TYPE_ARRAY || count == 0 || count > SBX_MAX_ENTITIES) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (cx_json_text(cx_json_at(ids, i)).len == 0) {
            return false;
        }
    }
    return true;
}

static void post_request(sbx_call *call,
                         void (*find)(const sbx_call *call, cx_str id, sbx_entity *out))
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (cx_json_parse(call->request->body, &document, NULL) != CXONE_OK) {
        refuse(call, "the body is not valid JSON");
        return;
    }
    const cx_json_value *ids = cx_json_get(cx_json_root(document), "entityIds");
    if (!are_ids(ids)) {
        refuse(call, "entityIds is wanted: a list of 1 to 100 strings");
        return;
    }
    sbx_download *added = sbx_downloads_add(&call->app->downloads, call->user->tenant,
                                            cx_json_size(ids), sbx_app_protocol_ms(call->app));
    for (size_t i = 0; i < added->count; i++) {
        const cx_str id = cx_json_text(cx_json_at(ids, i));
        added->entities[i].id = sbx_dup(id);
        find(call, id, &added->entities[i]);
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 202, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "requestId", cx_str_of(added->id));
    cx_json_end_object(&w);
}

void sbx_post_contact_downloads(sbx_call *call)
{
    post_request(call, find_contact);
}

void sbx_post_segment_downloads(sbx_call *call)
{
    post_request(call, find_segment);
}

/* ---------------------------------------------------------------- status */

static const char *const state_words[] = {
    [SBX_DOWNLOAD_PENDING] = "PENDING",
    [SBX_DOWNLOAD_IN_PROGRESS] = "IN_PROGRESS",
    [SBX_DOWNLOAD_COMPLETED] = "COMPLETED",
    [SBX_DOWNLOAD_FAILED] = "FAILED",
};

static void write_entity(const sbx_entity *entity, sbx_download_state state, cx_json_writer *w)
{
    const bool ended = state == SBX_DOWNLOAD_COMPLETED || state == SBX_DOWNLOAD_FAILED;
    const bool failed = ended && entity->count == 0;
    cx_json_begin_object(w);
    cx_json_member_string(w, "entityId", cx_str_of(entity->id));
    cx_json_member_string(w, "status",
                          cx_str_of(state_words[failed ? SBX_DOWNLOAD_FAILED : state]));
    cx_json_member_text(w, "failureReason", cx_str_of(failed ? "No recording was found" : NULL));
    cx_json_end_object(w);
}

void sbx_get_download_status(sbx_call *call)
{
    const int64_t now = sbx_app_protocol_ms(call->app);
    const sbx_download *found = sbx_downloads_find(&call->app->downloads, call->user->tenant,
                                                   cx_buf_view(&call->parameters[0]));
    const sbx_download_state state =
        found != NULL ? sbx_download_state_at(found, now) : SBX_DOWNLOAD_GONE;
    if (found == NULL || state == SBX_DOWNLOAD_GONE) {
        sbx_call_fail(call, 404, "not_found", NULL, "no such request");
        return;
    }
    call->momentary = true; /* the URL is another one each time */
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    if (state == SBX_DOWNLOAD_COMPLETED) {
        sbx_call_origin(call, &url);
        cx_buf_printf(&url, "/media-download/files/%s/%" PRIx64 ".zip", found->id,
                      (uint64_t)now + SBX_DOWNLOAD_URL_MS);
        sbx_check(&url);
    }
    const int64_t changed =
        found->made_ms + (state == SBX_DOWNLOAD_PENDING       ? 0
                          : state == SBX_DOWNLOAD_IN_PROGRESS ? SBX_DOWNLOAD_WAITS_MS
                                                              : SBX_DOWNLOAD_ENDS_MS);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "requestId", cx_str_of(found->id));
    cx_json_member_string(&w, "status", cx_str_of(state_words[state]));
    cx_json_key(&w, "entities");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < found->count; i++) {
        write_entity(&found->entities[i], state, &w);
    }
    cx_json_end_array(&w);
    cx_json_member_text(&w, "downloadLocation", cx_buf_view(&url));
    sbx_acd_member_time(&w, "createdAt", found->made_ms);
    sbx_acd_member_time(&w, "updatedAt", changed);
    cx_json_end_object(&w);
}

/* ---------------------------------------------------------------- the archive */

static void add_entity(sbx_archive *archive, const sbx_entity *entity)
{
    char segment[37];
    CX_AUTO(cx_buf) cx_buf name;
    CX_AUTO(cx_buf) cx_buf sound;
    cx_buf_init(&name, SBX_MAX_TEXT);
    cx_buf_init(&sound, SBX_MAX_TEXT);
    for (size_t i = 0; i < entity->count; i++) {
        cx_buf_reset(&name);
        cx_buf_reset(&sound);
        sbx_segment_id(entity->segments[i], segment);
        cx_buf_printf(&name, "%s/%s.wav", entity->id, segment);
        sbx_check(&name);
        sbx_sound_write(entity->segments[i], &sound);
        sbx_archive_add(archive, name.ptr, cx_buf_view(&sound));
    }
}

/* The URL is the only credential, and says until when it is one. */
void sbx_get_download_file(sbx_call *call)
{
    const int64_t now = sbx_app_protocol_ms(call->app);
    const sbx_download *found =
        sbx_downloads_find(&call->app->downloads, NULL, cx_buf_view(&call->parameters[0]));
    int64_t until_ms = 0;
    if (found == NULL || !sbx_expiry_read(cx_buf_view(&call->parameters[1]), &until_ms) ||
        now >= until_ms || until_ms > now + SBX_DOWNLOAD_URL_MS ||
        sbx_download_state_at(found, now) != SBX_DOWNLOAD_COMPLETED) {
        sbx_call_fail(call, 403, "forbidden", NULL, "Request has expired");
        return;
    }
    sbx_archive archive;
    sbx_reply_text(call->reply, 200, CX_LIT(""));
    call->reply->content_type = "application/zip";
    sbx_archive_begin(&archive, &call->reply->body);
    for (size_t i = 0; i < found->count; i++) {
        add_entity(&archive, &found->entities[i]);
    }
    sbx_archive_end(&archive);
}
