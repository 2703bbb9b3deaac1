/* The ACD calls that tell who, when and with what: business unit, clock, media types, versions. */
#include <stdio.h>

#include "base/compiler.h"
#include "base/time.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

#define SERVICES "/incontactapi/services/{version}/"

static const struct {
    int version;
    const char *release;
} releases[] = {
    {34, "26.3"}, {33, "26.1"}, {32, "25.3"}, {31, "25.1"}, {30, "24.3"}, {27, "23.3"},
};

void sbx_get_business_unit(sbx_call *call)
{
    unsigned version = 0;
    if (!sbx_acd_version(call, &version)) {
        return;
    }
    const sbx_tenant *tenant = call->user->tenant;
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "businessUnits");
    cx_json_begin_array(&w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "businessUnitId", tenant->business_unit);
    cx_json_member_string(&w, "businessUnitName", cx_str_of(tenant->business_unit_name));
    cx_json_member_integer(&w, "startDayOfWeek", 1);
    cx_json_member_string(&w, "defaultTimeZone", CX_LIT("(UTC) Coordinated Universal Time"));
    cx_json_member_bool(&w, "isActive", true);
    cx_json_member_string(&w, "tenantId", cx_str_of(tenant->id));
    cx_json_member_bool(&w, "isIntegratedTenant", true);
    cx_json_end_object(&w);
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

/* Seven digits of a second, as CXone has them. */
void sbx_get_server_time(sbx_call *call)
{
    unsigned version = 0;
    if (!sbx_acd_version(call, &version)) {
        return;
    }
    call->momentary = true;
    char millis[32];
    char text[40];
    cx_time_format_ms(sbx_app_protocol_ms(call->app), millis);
    (void)snprintf(text, sizeof text, "%.23s0000Z", millis);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "ServerTime", cx_str_of(text));
    cx_json_end_object(&w);
}

static void write_media_type(const sbx_media_type *media, cx_json_writer *w)
{
    cx_json_begin_object(w);
    cx_json_member_string(w, "mediaTypeName", cx_str_of(media->name));
    cx_json_member_integer(w, "mediaTypeId", media->id);
    cx_json_key(w, "subTypes");
    cx_json_begin_array(w);
    cx_json_end_array(w);
    cx_json_end_object(w);
}

void sbx_get_media_types(sbx_call *call)
{
    unsigned version = 0;
    if (!sbx_acd_version(call, &version)) {
        return;
    }
    const sbx_media_type *media = NULL;
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "mediaTypes");
    cx_json_begin_array(&w);
    for (size_t i = 0; (media = sbx_media_type_at(i)) != NULL; i++) {
        write_media_type(media, &w);
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

void sbx_get_media_type(sbx_call *call)
{
    unsigned version = 0;
    int64_t id = 0;
    if (!sbx_acd_version(call, &version) || !sbx_acd_path_integer(call, 1, "mediaTypeId", &id)) {
        return;
    }
    const sbx_media_type *media = sbx_media_type_find(id);
    if (media == NULL) {
        sbx_call_fail(call, 404, "not_found", "mediaTypeId", "Invalid mediaTypeId");
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "mediaTypes");
    cx_json_begin_array(&w);
    write_media_type(media, &w);
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

/* The newest version of every ACD call that the sandbox has. */
void sbx_get_api_version(sbx_call *call)
{
    unsigned version = 0;
    size_t found = 0;
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf verb;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_init(&verb, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version)) {
        return;
    }
    (void)sbx_acd_text(call, "searchUriText", &text);
    (void)sbx_acd_text(call, "verb", &verb);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "apiInfo");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < sbx_route_count; i++) {
        const cx_str method = cx_str_of(sbx_routes[i].method);
        const cx_str path = cx_str_of(sbx_routes[i].path);
        const cx_str prefix = CX_LIT(SERVICES);
        const cx_str uri = cx_str_slice(path, prefix.len, path.len);
        if (cx_str_starts_with(path, prefix) && sbx_acd_contains(uri, cx_buf_view(&text)) &&
            (verb.len == 0 || cx_str_equal_nocase(method, cx_buf_view(&verb)))) {
            found++;
            cx_json_begin_object(&w);
            cx_json_member_string(&w, "uri", uri);
            cx_json_key(&w, "version");
            cx_json_real_number(&w, releases[0].version);
            cx_json_member_string(&w, "verb", method);
            cx_json_end_object(&w);
        }
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
    if (found == 0) {
        sbx_reply_empty(call->reply, 204);
    }
}

/* "34.0", "v34.0" or "34". */
static bool read_version(cx_str text, uint64_t *version)
{
    if (text.len > 0 && cx_to_lower(text.ptr[0]) == 'v') {
        text = cx_str_slice(text, 1, text.len);
    }
    if (cx_str_ends_with(text, CX_LIT(".0"))) {
        text = cx_str_slice(text, 0, text.len - 2);
    }
    return cx_scan_uint(text, 999, version);
}

void sbx_get_api_release(sbx_call *call)
{
    unsigned version = 0;
    uint64_t wanted = 0;
    size_t found = 0;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version)) {
        return;
    }
    if (sbx_acd_text(call, "apiversion", &text) && !read_version(cx_buf_view(&text), &wanted)) {
        sbx_acd_refuse(call, "apiversion");
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "versionInfo");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < CX_COUNT(releases); i++) {
        if (text.len == 0 || wanted == (uint64_t)releases[i].version) {
            found++;
            cx_json_begin_object(&w);
            cx_json_key(&w, "version");
            cx_json_real_number(&w, releases[i].version);
            cx_json_member_string(&w, "release", cx_str_of(releases[i].release));
            cx_json_end_object(&w);
        }
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
    if (found == 0) {
        sbx_reply_empty(call->reply, 204);
    }
}
