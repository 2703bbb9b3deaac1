/* Hours of operation. */
#include "sandbox/world/hours.h"

#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

#define HOURS(member) offsetof(sbx_hours, member)

static const sbx_field hours_fields[] = {
    {"hoursOfOperationProfileId", SBX_INTEGER, HOURS(id)},
    {"hoursOfOperationProfileName", SBX_TEXT, HOURS(name)},
    {"description", SBX_TEXT, HOURS(description)},
    {"isDeleted", SBX_FLAG, HOURS(deleted)},
};
static const sbx_record hours_record = {hours_fields, CX_COUNT(hours_fields), 0};

void sbx_get_hours_list(sbx_call *call)
{
    unsigned version = 0;
    sbx_page page;
    int deleted = 0;
    CX_AUTO(cx_buf) cx_buf fields;
    CX_AUTO(cx_buf) cx_buf name;
    cx_buf_init(&fields, SBX_MAX_TEXT);
    cx_buf_init(&name, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version) || !sbx_acd_page(call, SBX_PAGE_MAX, &page) ||
        !sbx_acd_fields(call, &hours_record, &fields) ||
        !sbx_acd_flag(call, "isDeleted", &deleted)) {
        return;
    }
    (void)sbx_acd_text(call, "searchString", &name);
    const sbx_scenario *scenario = call->app->world.scenario;
    sbx_hours hours;
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "businessUnit", call->user->tenant->business_unit);
    cx_json_key(&w, "hoursOfOperation");
    cx_json_begin_array(&w);
    for (size_t i = 0; sbx_hours_at(scenario, i, &hours); i++) {
        if (hours.deleted == (deleted > 0) &&
            sbx_acd_contains(cx_str_of(hours.name), cx_buf_view(&name)) && sbx_page_takes(&page)) {
            cx_json_begin_object(&w);
            sbx_record_write(&hours_record, cx_buf_view(&fields), &hours, &w);
            cx_json_end_object(&w);
        }
    }
    cx_json_end_array(&w);
    sbx_acd_write_page(call, &page, &w);
    cx_json_end_object(&w);
}

static void member_or_null(cx_json_writer *w, const char *key, const char *text)
{
    cx_json_key(w, key);
    if (text != NULL) {
        cx_json_string(w, cx_str_of(text));
    } else {
        cx_json_null(w);
    }
}

static void write_opening(const sbx_opening *opening, cx_json_writer *w)
{
    member_or_null(w, "openTime", opening->open);
    member_or_null(w, "closeTime", opening->close);
    cx_json_member_bool(w, "hasAdditionalHours", opening->open_again != NULL);
    member_or_null(w, "additionalOpenTime", opening->open_again);
    member_or_null(w, "additionalCloseTime", opening->close_again);
    cx_json_member_bool(w, "isClosedAllDay", opening->open == NULL);
}

static void write_days(const sbx_hours *hours, cx_json_writer *w)
{
    cx_json_key(w, "days");
    cx_json_begin_array(w);
    for (size_t i = 0; i < SBX_WEEK_DAYS; i++) {
        cx_json_begin_object(w);
        cx_json_member_string(w, "day", cx_str_of(sbx_day_name(i)));
        write_opening(&hours->days[i], w);
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
    cx_json_key(w, "holidays");
    cx_json_begin_array(w);
    if (hours->holiday.name != NULL) {
        cx_json_begin_object(w);
        cx_json_member_string(w, "name", cx_str_of(hours->holiday.name));
        cx_json_member_string(w, "date", cx_str_of(hours->holiday.date));
        write_opening(&hours->holiday.opening, w);
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
}

static void write_skills(const sbx_call *call, const sbx_hours *hours, cx_json_writer *w)
{
    cx_json_key(w, "skills");
    cx_json_begin_array(w);
    for (size_t i = 0; i < call->app->skills.count; i++) {
        const sbx_skill *skill = &call->app->skills.items[i];
        if (skill->tenant == call->user->tenant &&
            sbx_hours_are_of(call->app->world.scenario, hours, skill)) {
            cx_json_begin_object(w);
            cx_json_member_integer(w, "skillId", skill->id);
            cx_json_member_string(w, "skillName", cx_str_of(skill->name));
            cx_json_end_object(w);
        }
    }
    cx_json_end_array(w);
    cx_json_key(w, "scripts");
    cx_json_begin_array(w);
    cx_json_end_array(w);
}

void sbx_get_hours(sbx_call *call)
{
    unsigned version = 0;
    int64_t id = 0;
    if (!sbx_acd_version(call, &version) || !sbx_acd_path_integer(call, 1, "profileId", &id)) {
        return;
    }
    sbx_hours found;
    const sbx_hours *hours = &found;
    if (!sbx_hours_find(call->app->world.scenario, id, &found)) {
        sbx_acd_refuse(call, "profileId"); /* 404 is not among the documented answers */
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "hoursOfOperationProfileId", hours->id);
    cx_json_member_string(&w, "hoursOfOperationProfileName", cx_str_of(hours->name));
    cx_json_member_string(&w, "description", cx_str_of(hours->description));
    cx_json_member_string(&w, "notes", CX_LIT(""));
    member_or_null(&w, "overrideBranch", NULL);
    member_or_null(&w, "overrideExpirationDate", NULL);
    cx_json_member_string(&w, "lastUpdateTime", CX_LIT("2026-01-05T08:00:00Z"));
    write_days(hours, &w);
    write_skills(call, hours, &w);
    cx_json_end_object(&w);
}
