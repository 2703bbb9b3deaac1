#include "sandbox/world/arrivals.h"

#include <stdlib.h>

#include "sandbox/memory.h"
#include "sandbox/world/noise.h"

#include "base/banned.h"

enum {
    HALF_HOUR = 1800,
    THURSDAY = 3,      /* 1970-01-01 was one */
    FIRST_DATE = 17878 /* 2018-12-13: nobody came before */
};

uint64_t sbx_day_number(const sbx_floor *floor, int64_t date, int64_t what, uint64_t which)
{
    return sbx_noise(floor->seed, what, date, which);
}

sbx_leg *sbx_day_add_leg(sbx_day *day)
{
    day->legs = sbx_grow(day->legs, &day->capacity, day->count, sizeof *day->legs);
    sbx_leg *leg = &day->legs[day->count];
    *leg = (sbx_leg){
        .agent = SBX_NOBODY,
        .target = SBX_NOBODY,
        .master = (int32_t)day->count,
        .queued = SBX_NEVER,
        .offered = SBX_NEVER,
        .answered = SBX_NEVER,
        .ended = SBX_NEVER,
        .wrapped_up = SBX_NEVER,
        .hold_start = SBX_NEVER,
        .refused_by = SBX_NOBODY,
        .action = SBX_NOBODY,
        .next = SBX_NOBODY,
        .previous = SBX_NOBODY,
    };
    day->count++;
    return leg;
}

/* How much more, or less, comes in then than on the average. */
static double factor_at(const sbx_floor *floor, const sbx_skill *skill, int32_t half_hour)
{
    const sbx_scenario *scenario = floor->scenario;
    double factor = 1;
    for (size_t i = 0; i < scenario->incident_count; i++) {
        const sbx_incident *incident = &scenario->incidents[i];
        const bool concerns =
            incident->media == 0 || (incident->media >> skill->media_type & 1) != 0;
        if (incident->effect == SBX_EFFECT_SURGE && concerns &&
            half_hour * HALF_HOUR < incident->to && (half_hour + 1) * HALF_HOUR > incident->from) {
            factor *= incident->factor;
        }
    }
    return factor;
}

static void add_half_hour(const sbx_floor *floor, sbx_day *day, int32_t skill, int32_t half_hour,
                          double rate)
{
    const uint64_t number =
        sbx_day_number(floor, day->date, floor->skills[skill].id, (uint64_t)half_hour);
    double at = 0;
    for (uint64_t roll = 0; rate > 0; roll++) {
        at += sbx_dice_exponential(number, roll, HALF_HOUR / rate);
        if (at >= HALF_HOUR) {
            return;
        }
        sbx_leg *leg = sbx_day_add_leg(day);
        leg->skill = skill;
        leg->start = half_hour * HALF_HOUR + (int32_t)at;
        leg->number = sbx_noise(number, 1, 0, roll);
        leg->origin = SBX_FROM_CUSTOMER;
    }
}

static int by_start(const void *a, const void *b)
{
    const sbx_leg *one = a;
    const sbx_leg *other = b;
    if (one->start != other->start) {
        return one->start < other->start ? -1 : 1;
    }
    return (one->number > other->number) - (one->number < other->number);
}

void sbx_arrivals_make(const sbx_floor *floor, sbx_day *day)
{
    const size_t weekday =
        (size_t)(((day->date + THURSDAY) % SBX_DAYS_OF_WEEK + SBX_DAYS_OF_WEEK) % SBX_DAYS_OF_WEEK);
    if (day->date < FIRST_DATE) {
        return;
    }
    for (size_t s = 0; s < floor->skill_count; s++) {
        const sbx_traffic *traffic = floor->skills[s].traffic;
        if (!floor->skills[s].active || traffic->per_day <= 0) {
            continue;
        }
        const double even = traffic->per_day / SBX_HALF_HOURS * floor->scenario->week[weekday];
        for (int32_t h = 0; h < SBX_HALF_HOURS; h++) {
            const double part = traffic->curve != NULL ? traffic->curve[h] : 1;
            add_half_hour(floor, day, (int32_t)s, h,
                          even * part * factor_at(floor, &floor->skills[s], h));
        }
    }
    if (day->count > 0) {
        qsort(day->legs, day->count, sizeof *day->legs, by_start);
    }
    for (size_t i = 0; i < day->count; i++) {
        day->legs[i].id = (int64_t)i + 1;
        day->legs[i].master = (int32_t)i;
    }
}
