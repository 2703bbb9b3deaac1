#include "sandbox/routes/range.h"

#include <stdio.h>

#include "sandbox/routes/acd.h"

#include "base/banned.h"

sbx_range sbx_range_of(const sbx_view *view, int64_t from_ms, int64_t to_ms)
{
    return (sbx_range){
        .from = sbx_world_instant(view->world, from_ms),
        .to = sbx_world_instant(view->world, to_ms),
    };
}

bool sbx_range_read(sbx_call *call, const sbx_view *view, const sbx_range_rule *rule,
                    sbx_range *out)
{
    const int64_t now = sbx_app_world_ms(call->app);
    int64_t start = 0;
    int64_t end = 0;
    if (!sbx_acd_time(call, "startDate", &start) || !sbx_acd_time(call, "endDate", &end)) {
        return false;
    }
    if (start == 0 || (end == 0 && rule->needs_end)) {
        sbx_acd_refuse(call, start == 0 ? "startDate" : "endDate");
        return false;
    }
    end = end == 0 ? now : end;
    if (end < start) {
        sbx_acd_refuse(call, "date range: endDate is before startDate");
        return false;
    }
    if (rule->max_seconds != SBX_ANY_LENGTH && end - start > rule->max_seconds * 1000) {
        char text[64];
        (void)snprintf(text, sizeof text, "date range: at most %s", rule->max_text);
        sbx_acd_refuse(call, text);
        return false;
    }
    *out = sbx_range_of(view, start, end > now + 1000 ? now + 1000 : end);
    return true;
}

bool sbx_range_has(const sbx_range *range, int64_t date, int32_t second)
{
    const sbx_instant from = range->from;
    const sbx_instant to = range->to;
    return (date > from.date || (date == from.date && second >= from.second)) &&
           (date < to.date || (date == to.date && second < to.second));
}

bool sbx_range_cut(const sbx_range *range, int64_t date, int32_t *from, int32_t *to)
{
    *from = date == range->from.date ? range->from.second : 0;
    *to = date == range->to.date ? range->to.second : SBX_DAY;
    return date >= range->from.date && date <= range->to.date && *from < *to;
}

sbx_range sbx_range_of_day(const sbx_range *range, int64_t date)
{
    sbx_range part = {{date, 0}, {date, 0}};
    if (!sbx_range_cut(range, date, &part.from.second, &part.to.second)) {
        part.to = part.from;
    }
    return part;
}

sbx_range sbx_range_whole_days(sbx_range range)
{
    range.from.second = 0;
    return range;
}

sbx_walk sbx_walk_of(const sbx_view *view, const sbx_range *range)
{
    return (sbx_walk){.view = view, .range = *range, .date = range->from.date};
}

/* Opens the day that is next; false: the range, or time itself, has come no further. */
static bool open_day(sbx_walk *walk)
{
    walk->date += walk->day != NULL ? 1 : 0;
    if (walk->date > walk->range.to.date || walk->date > walk->view->now.date) {
        return false;
    }
    walk->day = sbx_centre_day(walk->view->centre, walk->date);
    walk->until = sbx_view_until(walk->view, walk->date);
    walk->next = 0;
    return true;
}

bool sbx_walk_next(sbx_walk *walk)
{
    do {
        while (walk->day != NULL && walk->next < walk->day->count) {
            const sbx_leg *leg = &walk->day->legs[walk->day->order[walk->next++]];
            if (leg->start > walk->until) {
                break;
            }
            if (sbx_range_has(&walk->range, walk->date, leg->start)) {
                walk->leg = leg;
                return true;
            }
        }
    } while (open_day(walk));
    return false;
}
