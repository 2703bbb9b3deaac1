#include "sandbox/world/activity.h"

#include <string.h>

#include "base/alloc.h"
#include "sandbox/memory.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

bool sbx_leg_is_abandoned(const sbx_leg *leg, int32_t now)
{
    return leg->ended <= now && leg->answered == SBX_NEVER && !leg->ended_by_action;
}

static int32_t waited(const sbx_leg *leg, int32_t until)
{
    return leg->queued == SBX_NEVER ? 0 : until - leg->queued;
}

bool sbx_leg_is_short_abandon(const sbx_leg *leg, int32_t now)
{
    return sbx_leg_is_abandoned(leg, now) && waited(leg, leg->ended) < SBX_SHORT_ABANDON;
}

sbx_verdict sbx_leg_service(const sbx_leg *leg, const sbx_skill *skill, int32_t now)
{
    if (skill->outbound) {
        return SBX_VERDICT_NONE;
    }
    if (leg->answered <= now) {
        return waited(leg, leg->answered) <= skill->threshold ? SBX_VERDICT_IN : SBX_VERDICT_OUT;
    }
    return sbx_leg_is_abandoned(leg, now) && !sbx_leg_is_short_abandon(leg, now) ? SBX_VERDICT_OUT
                                                                                 : SBX_VERDICT_NONE;
}

int64_t sbx_service_level(int64_t in, int64_t out)
{
    return in + out > 0 ? (in * 100 + (in + out) / 2) / (in + out) : 100;
}

static void count_waiting(const sbx_leg *leg, int64_t midnight_ms, sbx_activity_numbers *out)
{
    const int32_t since = leg->queued != SBX_NEVER ? leg->queued : leg->start;
    const int64_t since_ms = midnight_ms + since * INT64_C(1000);
    out->queue_count++;
    if (leg->target != SBX_NOBODY) {
        out->personal_queue_count++;
    } else {
        out->skill_queue_count++;
    }
    if (out->earliest_queue_ms == 0 || since_ms < out->earliest_queue_ms) {
        out->earliest_queue_ms = since_ms;
    }
}

static void count_leg(const sbx_floor *floor, const sbx_leg *leg, int64_t midnight_ms, int32_t now,
                      sbx_activity_numbers *out)
{
    int32_t since = 0;
    const sbx_skill *skill = &floor->skills[leg->skill];
    const sbx_verdict service = sbx_leg_service(leg, skill, now);
    out->in_sla += service == SBX_VERDICT_IN ? 1 : 0;
    out->out_sla += service == SBX_VERDICT_OUT ? 1 : 0;
    switch (sbx_leg_phase(leg, now, &since)) {
    case SBX_IN_QUEUE:
    case SBX_RINGING:
        out->contacts_active++;
        count_waiting(leg, midnight_ms, out);
        break;
    case SBX_TALKING:
        out->contacts_active++;
        if (skill->media_type == SBX_MEDIA_EMAIL && leg->hold_start <= now &&
            now < leg->hold_start + leg->hold) {
            out->parked_count++; /* an e-mail is not held but put aside */
        }
        break;
    case SBX_BEFORE_QUEUE:
        out->contacts_active++;
        break;
    case SBX_WRAPPING_UP:
    case SBX_OVER:
        break;
    }
}

static void count_agent(const sbx_floor *floor, const uint8_t *assigned, size_t agent,
                        sbx_agent_state state, sbx_activity_numbers *out)
{
    for (size_t skill = 0; skill < floor->skill_count; skill++) {
        if (assigned[sbx_floor_place(floor, agent, skill)] == 0 || !floor->skills[skill].active) {
            continue;
        }
        sbx_activity_numbers *numbers = &out[skill];
        numbers->agents_logged_in++;
        numbers->agents_acw += state == SBX_ACW ? 1 : 0;
        numbers->agents_available += state == SBX_AVAILABLE || state == SBX_RUNG ? 1 : 0;
        numbers->agents_idle += state == SBX_AVAILABLE ? 1 : 0;
        numbers->agents_unavailable += state == SBX_UNAVAILABLE ? 1 : 0;
        numbers->agents_working += state == SBX_WORKING ? 1 : 0;
    }
}

void sbx_activity_take(const sbx_floor *floor, const sbx_day *day, const uint8_t *assigned,
                       int64_t midnight_ms, int32_t now, sbx_activity_numbers *out)
{
    memset(out, 0, floor->skill_count * sizeof *out);
    for (size_t i = 0; i < day->count && day->legs[day->order[i]].start <= now; i++) {
        const sbx_leg *leg = &day->legs[day->order[i]];
        count_leg(floor, leg, midnight_ms, now, &out[leg->skill]);
    }
    for (size_t i = 0; i < floor->agents->count; i++) {
        const sbx_spell *spell = sbx_day_spell(day, i, now);
        if (spell->state != SBX_LOGGED_OUT) {
            count_agent(floor, assigned, i, spell->state, out);
        }
    }
    for (size_t i = 0; i < floor->skill_count; i++) {
        out[i].service_level = sbx_service_level(out[i].in_sla, out[i].out_sla);
    }
}
