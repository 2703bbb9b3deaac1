#include "sandbox/world/tally.h"

#include "base/banned.h"

int64_t sbx_average(int64_t sum, int64_t count)
{
    return count > 0 ? (sum + count / 2) / count : 0;
}

double sbx_percent(int64_t part, int64_t whole, double none)
{
    const int64_t ten_thousandths = whole > 0 ? (part * 2000000 + whole) / (2 * whole) : 0;
    return whole > 0 ? (double)ten_thousandths / 10000 : none;
}

void sbx_tally_add(sbx_tally *tally, const sbx_skill *skill, const sbx_leg *leg)
{
    const bool answered = leg->answered != SBX_NEVER;
    const sbx_verdict verdict = sbx_leg_service(leg, skill, SBX_DAY);
    const int64_t wait =
        leg->queued != SBX_NEVER ? (answered ? leg->answered : leg->ended) - leg->queued : 0;
    tally->offered++;
    tally->handled += answered ? 1 : 0;
    tally->abandoned += sbx_leg_is_abandoned(leg, SBX_DAY) ? 1 : 0;
    tally->short_abandoned += sbx_leg_is_short_abandon(leg, SBX_DAY) ? 1 : 0;
    tally->queued += leg->queued != SBX_NEVER ? 1 : 0;
    tally->in_sla += verdict == SBX_VERDICT_IN ? 1 : 0;
    tally->out_sla += verdict == SBX_VERDICT_OUT ? 1 : 0;
    tally->refused += leg->refusals;
    tally->queue_s += wait;
    tally->longest_queue_s = wait > tally->longest_queue_s ? wait : tally->longest_queue_s;
    tally->total_s += leg->ended - leg->start;
    if (answered) {
        tally->answer_s += wait;
        tally->talk_s += leg->ended - leg->answered;
        tally->hold_s += leg->hold;
        tally->wrap_up_s += leg->wrapped_up - leg->ended;
    }
}

void sbx_work_add_leg(sbx_work *work, const sbx_skill *skill, const sbx_leg *leg)
{
    sbx_tally_add(skill->outbound ? &work->outbound : &work->inbound, skill, leg);
}

static void add_spell(sbx_work *work, const sbx_floor *floor, const sbx_day *day,
                      const sbx_spell *spell, int64_t seconds)
{
    const bool outbound =
        spell->leg != SBX_NOBODY && floor->skills[day->legs[spell->leg].skill].outbound;
    int64_t *side = outbound ? &work->outbound_s : &work->inbound_s;
    work->login_s += spell->state != SBX_LOGGED_OUT ? seconds : 0;
    switch (spell->state) {
    case SBX_LOGGED_OUT:
        break;
    case SBX_AVAILABLE:
    case SBX_RUNG:
        work->available_s += seconds;
        break;
    case SBX_UNAVAILABLE:
        work->unavailable_s += seconds;
        break;
    case SBX_WORKING:
        *side += seconds;
        break;
    case SBX_ACW:
        *side += seconds;
        work->acw_s += seconds;
        break;
    }
}

void sbx_work_add_spells(sbx_work *work, const sbx_floor *floor, const sbx_day *day, size_t agent,
                         int32_t from, int32_t to)
{
    const sbx_spells *spells = &day->spells[agent];
    for (size_t i = 0; i < spells->count; i++) {
        const int32_t end = i + 1 < spells->count ? spells->items[i + 1].from : SBX_DAY;
        const int32_t begin = spells->items[i].from;
        const int32_t first = begin > from ? begin : from;
        const int32_t last = end < to ? end : to;
        if (first < last) {
            add_spell(work, floor, day, &spells->items[i], last - first);
        }
    }
}

static void add_tally(sbx_tally *tally, const sbx_tally *more)
{
    tally->offered += more->offered;
    tally->handled += more->handled;
    tally->abandoned += more->abandoned;
    tally->short_abandoned += more->short_abandoned;
    tally->queued += more->queued;
    tally->in_sla += more->in_sla;
    tally->out_sla += more->out_sla;
    tally->refused += more->refused;
    tally->talk_s += more->talk_s;
    tally->hold_s += more->hold_s;
    tally->wrap_up_s += more->wrap_up_s;
    tally->answer_s += more->answer_s;
    tally->queue_s += more->queue_s;
    if (more->longest_queue_s > tally->longest_queue_s) {
        tally->longest_queue_s = more->longest_queue_s;
    }
    tally->total_s += more->total_s;
}

void sbx_work_add(sbx_work *work, const sbx_work *more)
{
    add_tally(&work->inbound, &more->inbound);
    add_tally(&work->outbound, &more->outbound);
    work->refused += more->refused;
    work->login_s += more->login_s;
    work->available_s += more->available_s;
    work->unavailable_s += more->unavailable_s;
    work->inbound_s += more->inbound_s;
    work->outbound_s += more->outbound_s;
    work->acw_s += more->acw_s;
}
