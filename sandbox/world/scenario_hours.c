/* The members of a scenario about how contacts end, and when skills are open. */
#include <stdio.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/world/agents.h"
#include "sandbox/world/scenario_read.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- names of skills */

void sbx_skill_names_deinit(sbx_skill_names *names)
{
    for (size_t i = 0; i < names->count; i++) {
        cx_free(names->items[i]);
    }
    names->count = 0;
}

/* A name, or its beginning with a * behind it. */
static bool name_fits(const char *wanted, int64_t number, const char *name)
{
    char *pattern = sbx_numbered(wanted, number);
    const cx_str text = cx_str_of(pattern);
    const cx_str own = cx_str_of(name);
    const bool fits = cx_str_ends_with(text, CX_LIT("*"))
                          ? cx_str_starts_with(own, cx_str_slice(text, 0, text.len - 1))
                          : cx_str_equal(own, text);
    cx_free(pattern);
    return fits;
}

bool sbx_skill_is_meant(const sbx_skill_names *names, uint32_t media, int64_t number,
                        const char *name, int64_t media_type)
{
    if (media != 0 && (media >> media_type & 1) == 0) {
        return false;
    }
    for (size_t i = 0; i < names->count; i++) {
        if (name_fits(names->items[i], number, name)) {
            return true;
        }
    }
    return names->count == 0;
}

/* ---------------------------------------------------------------- dispositions */

cxone_status sbx_read_dispositions(sbx_reader *r, const cx_json_value *root)
{
    static const char *const known[] = {"name", "weight"};
    sbx_scenario *out = r->out;
    const cx_json_value *list = NULL;
    CX_TRY(sbx_read_list(r, root, "dispositions", &list));
    out->dispositions = sbx_new(cx_json_size(list) + 1, sizeof *out->dispositions);
    for (size_t i = 0; i < cx_json_size(list); i++) {
        const cx_json_value *object = cx_json_at(list, i);
        sbx_disposition *one = &out->dispositions[out->disposition_count++];
        sbx_reader_at(r, "dispositions", i);
        one->weight = 1;
        CX_TRY(sbx_read_members(r, object, known, CX_COUNT(known)));
        CX_TRY(sbx_read_text(r, object, "name", &one->name));
        CX_TRY(sbx_read_number(r, object, "weight", 0, 1e6, &one->weight));
        if (one->name == NULL) {
            return sbx_reader_wrong(r, "name", "is missing");
        }
    }
    cx_buf_reset(r->place);
    return CXONE_OK;
}

/* ---------------------------------------------------------------- hours of operation */

/* As CXone writes it: the end of the day is the last second of it. */
static void format_time(int32_t second, char text[9])
{
    const unsigned shown = (unsigned)(second == SBX_HALF_HOURS * 1800 ? second - 1 : second);
    (void)snprintf(text, 9, "%02u:%02u:%02u", shown / 3600 % 24, shown / 60 % 60, shown % 60);
}

/* Seven texts such as "08:00-20:00", or null for a day that is closed, from Monday. */
static cxone_status read_days(const sbx_reader *r, const cx_json_value *object,
                              sbx_opening_hours *out)
{
    const cx_json_value *days = cx_json_get(object, "days");
    for (size_t i = 0; i < SBX_DAYS_OF_WEEK; i++) {
        const cx_json_value *day = cx_json_at(days, i);
        const bool closed = cx_json_type(day) == CXONE_TYPE_NULL;
        if (cx_json_size(days) != SBX_DAYS_OF_WEEK ||
            (!closed && !sbx_read_times(cx_json_text(day), &out->open[i], &out->close[i]))) {
            return sbx_reader_wrong(
                r, "days", "seven times are wanted, such as \"08:00-20:00\" or null, from Monday");
        }
        format_time(out->open[i], out->texts[i][0]);
        format_time(out->close[i], out->texts[i][1]);
    }
    return CXONE_OK;
}

cxone_status sbx_read_hours(sbx_reader *r, const cx_json_value *root)
{
    static const char *const known[] = {"name", "days", "skills", "media"};
    sbx_scenario *out = r->out;
    const cx_json_value *list = NULL;
    CX_TRY(sbx_read_list(r, root, "hours", &list));
    out->hours = sbx_new(cx_json_size(list) + 1, sizeof *out->hours);
    for (size_t i = 0; i < cx_json_size(list); i++) {
        const cx_json_value *object = cx_json_at(list, i);
        sbx_opening_hours *one = &out->hours[out->hours_count++];
        sbx_reader_at(r, "hours", i);
        CX_TRY(sbx_read_members(r, object, known, CX_COUNT(known)));
        CX_TRY(sbx_read_text(r, object, "name", &one->name));
        if (one->name == NULL) {
            return sbx_reader_wrong(r, "name", "is missing");
        }
        CX_TRY(read_days(r, object, one));
        CX_TRY(sbx_read_media(r, object, &one->media));
        CX_TRY(sbx_read_names(r, cx_json_get(object, "skills"), &one->skills));
    }
    cx_buf_reset(r->place);
    return CXONE_OK;
}
