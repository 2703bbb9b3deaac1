/* A day that was made, for those who ask. */
#include <stdlib.h>

#include "base/alloc.h"
#include "sandbox/memory.h"
#include "sandbox/world/arrivals.h"
#include "sandbox/world/day.h"

#include "base/banned.h"

void sbx_day_deinit(sbx_day *day)
{
    for (size_t i = 0; i < day->agent_count; i++) {
        cx_free(day->spells[i].items);
    }
    cx_free(day->spells);
    cx_free(day->legs);
    cx_free(day->order);
    cx_free(day->later);
    *day = (sbx_day){0};
}

static int by_start_and_id(const void *a, const void *b, void *context)
{
    const sbx_leg *legs = context;
    const sbx_leg *one = &legs[*(const int32_t *)a];
    const sbx_leg *other = &legs[*(const int32_t *)b];
    if (one->start != other->start) {
        return one->start < other->start ? -1 : 1;
    }
    return (one->id > other->id) - (one->id < other->id);
}

static int by_id(const void *a, const void *b, void *context)
{
    const sbx_leg *legs = context;
    const int64_t one = legs[*(const int32_t *)a].id;
    const int64_t other = legs[*(const int32_t *)b].id;
    return (one > other) - (one < other);
}

static void put_later_in_order(sbx_day *day)
{
    size_t first = 0; /* what came by itself stands at the beginning */
    while (first < day->count && day->legs[first].id < SBX_LEG_TRANSFERRED) {
        first++;
    }
    day->later_count = day->count - first;
    day->later = sbx_new(day->later_count + 1, sizeof *day->later);
    for (size_t i = 0; i < day->later_count; i++) {
        day->later[i] = (int32_t)(first + i);
    }
    qsort_r(day->later, day->later_count, sizeof *day->later, by_id, day->legs);
}

void sbx_day_put_in_order(sbx_day *day)
{
    put_later_in_order(day);
    day->order = sbx_new(day->count + 1, sizeof *day->order);
    for (size_t i = 0; i < day->count; i++) {
        day->order[i] = (int32_t)i;
    }
    qsort_r(day->order, day->count, sizeof *day->order, by_start_and_id, day->legs);
}

/* While the day is made, it has no order yet. */
static const sbx_leg *look_for(const sbx_day *day, int64_t id)
{
    for (size_t i = day->count; i > 0 && day->legs[i - 1].id >= SBX_LEG_TRANSFERRED; i--) {
        if (day->legs[i - 1].id == id) {
            return &day->legs[i - 1];
        }
    }
    return NULL;
}

const sbx_leg *sbx_day_find(const sbx_day *day, int64_t id)
{
    /* What came by itself stands in the order of its ids, at the beginning. */
    if (id >= 1 && id < SBX_LEG_TRANSFERRED) {
        const bool is_there = (size_t)id <= day->count && day->legs[id - 1].id == id;
        return is_there ? &day->legs[id - 1] : NULL;
    }
    if (day->later == NULL) {
        return look_for(day, id);
    }
    size_t low = 0;
    size_t high = day->later_count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (day->legs[day->later[middle]].id < id) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const sbx_leg *leg = low < day->later_count ? &day->legs[day->later[low]] : NULL;
    return leg != NULL && leg->id == id ? leg : NULL;
}

sbx_phase sbx_leg_phase(const sbx_leg *leg, int32_t now, int32_t *since)
{
    if (leg->ended <= now) {
        const bool wraps_up = leg->answered != SBX_NEVER && leg->wrapped_up > now;
        *since = leg->ended;
        return wraps_up ? SBX_WRAPPING_UP : SBX_OVER;
    }
    if (leg->answered <= now) {
        *since = leg->answered;
        return SBX_TALKING;
    }
    if (leg->offered <= now) {
        *since = leg->offered;
        return SBX_RINGING;
    }
    *since = leg->queued <= now ? leg->queued : leg->start;
    return leg->queued <= now ? SBX_IN_QUEUE : SBX_BEFORE_QUEUE;
}

const sbx_spell *sbx_day_spell(const sbx_day *day, size_t agent, int32_t now)
{
    const sbx_spells *spells = &day->spells[agent];
    size_t low = 0;
    size_t high = spells->count; /* the last one that began by now is below */
    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;
        if (spells->items[middle].from <= now) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return &spells->items[low];
}
