/* The few ACD calls that tell who and when: /incontactapi/services/vNN.0. */
#include <stdio.h>

#include "base/time.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

/* "v34.0" in any letter case; false, and the call answered, for anything else. */
static bool check_version(sbx_call *call)
{
    const cx_str version = cx_buf_view(&call->parameters[0]);
    const size_t dot = cx_str_find(version, '.');
    uint64_t major = 0;
    uint64_t minor = 0;
    if (version.len > 0 && cx_to_lower(version.ptr[0]) == 'v' &&
        cx_scan_uint(cx_str_slice(version, 1, dot), 999, &major) &&
        cx_scan_uint(cx_str_slice(version, dot + 1, version.len), 9, &minor)) {
        return true;
    }
    sbx_call_fail(call, 404, "not_found", NULL, "Not Found");
    return false;
}

void sbx_get_business_unit(sbx_call *call)
{
    if (!check_version(call)) {
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
    if (!check_version(call)) {
        return;
    }
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
