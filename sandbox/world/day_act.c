/* What is done to a day from outside: the actions. */
#include "sandbox/world/arrivals.h"
#include "sandbox/world/sim.h"

#include "base/banned.h"

static int32_t find_leg(const sbx_sim *s, int64_t id)
{
    const sbx_leg *leg = sbx_day_find(s->day, id);
    return leg != NULL ? (int32_t)(leg - s->day->legs) : SBX_NOBODY;
}

static void act_contact(sbx_sim *s, int32_t number)
{
    const sbx_act *action = &s->actions[number];
    sbx_leg *leg = sbx_day_add_leg(s->day);
    /* By its id: what is done meanwhile must not change what is in store for it. */
    leg->number = sbx_day_number(s->floor, s->day->date, SBX_LEG_OF_ACTION,
                                 (uint64_t)(action->leg - SBX_LEG_OF_ACTION));
    leg->id = action->leg;
    leg->skill = action->skill;
    leg->target = action->agent;
    leg->start = s->now;
    leg->origin = SBX_FROM_ACTION;
    leg->action = number;
    sbx_sim_enter_queue(s, (int32_t)s->day->count - 1);
}

static void act_end(sbx_sim *s, int64_t id)
{
    const int32_t index = find_leg(s, id);
    sbx_leg *leg = index != SBX_NOBODY ? &s->day->legs[index] : NULL;
    if (leg == NULL || leg->start > s->now || leg->phase == SBX_OVER ||
        leg->phase == SBX_WRAPPING_UP) {
        return;
    }
    leg->ended_by_action = true;
    switch ((sbx_phase)leg->phase) {
    case SBX_TALKING:
        sbx_sim_end_talk(s, index);
        break;
    case SBX_RINGING: {
        const int32_t agent = leg->agent;
        s->desks[agent].ringing--;
        leg->agent = SBX_NOBODY;
        sbx_sim_finish(s, leg);
        sbx_sim_free_slot(s, agent);
        break;
    }
    case SBX_IN_QUEUE:
        sbx_sim_unlink(s, index);
        sbx_sim_finish(s, leg);
        break;
    case SBX_BEFORE_QUEUE:
    case SBX_WRAPPING_UP:
    case SBX_OVER:
        sbx_sim_finish(s, leg);
        break;
    }
}

static void act_state(sbx_sim *s, const sbx_act *action)
{
    sbx_desk *d = &s->desks[action->agent];
    if (action->state == SBX_LOGGED_OUT) {
        sbx_sim_log_out(s, action->agent);
        return;
    }
    if (!d->in) {
        sbx_sim_log_in(s, action->agent);
    }
    d->leaving = false;
    d->away_stamp++;
    if (action->state == SBX_UNAVAILABLE) {
        d->away = false;
        d->away_until = SBX_DAY;
        d->reason = action->reason;
    } else {
        d->away = false;
        d->away_until = 0;
    }
    sbx_sim_become_free(s, action->agent);
}

/* Nobody is called yet: who has just logged in is unavailable. */
static void act_log_in(sbx_sim *s, const sbx_act *action)
{
    const sbx_act unavailable = {.agent = action->agent, .state = SBX_UNAVAILABLE};
    act_state(s, &unavailable);
    s->desks[action->agent].by_hand = true;
}

/* The leg of an action when its agent has it in that phase; SBX_NOBODY: not so. */
static int32_t leg_at(const sbx_sim *s, const sbx_act *action, sbx_phase phase)
{
    const int32_t index = find_leg(s, action->leg);
    const sbx_leg *leg = index != SBX_NOBODY ? &s->day->legs[index] : NULL;
    return leg != NULL && leg->agent == action->agent && leg->phase == (uint8_t)phase ? index
                                                                                      : SBX_NOBODY;
}

static void act_ringing(sbx_sim *s, const sbx_act *action)
{
    const int32_t index = leg_at(s, action, SBX_RINGING);
    if (index == SBX_NOBODY) {
        return;
    }
    s->day->legs[index].stamp++; /* what was planned does not happen */
    if (action->kind == SBX_ACT_ANSWER) {
        sbx_sim_answer(s, index);
    } else {
        sbx_sim_refuse(s, index);
    }
}

/* A contact is held once at most. */
static void act_hold(sbx_sim *s, const sbx_act *action)
{
    const int32_t index = leg_at(s, action, SBX_TALKING);
    sbx_leg *leg = index != SBX_NOBODY ? &s->day->legs[index] : NULL;
    if (leg == NULL) {
        return;
    }
    const bool on_hold = leg->hold_start <= s->now && s->now < leg->hold_start + leg->hold;
    if (action->kind == SBX_ACT_HOLD && leg->hold_start > s->now) {
        leg->hold_start = s->now;
        leg->hold = SBX_DAY - s->now; /* the end of the talk cuts it off */
    } else if (action->kind == SBX_ACT_RESUME && on_hold) {
        leg->hold = s->now - leg->hold_start;
        leg->hold_start = leg->hold > 0 ? leg->hold_start : SBX_NEVER;
    }
}

static void act_skill(sbx_sim *s, const sbx_act *action)
{
    s->proficiency[sbx_floor_place(s->floor, (size_t)action->agent, (size_t)action->skill)] =
        action->proficiency;
    sbx_sim_become_free(s, action->agent);
}

void sbx_sim_act(sbx_sim *s, int32_t number)
{
    const sbx_act *action = &s->actions[number];
    switch (action->kind) {
    case SBX_ACT_CONTACT:
        act_contact(s, number);
        break;
    case SBX_ACT_END:
        act_end(s, action->leg);
        break;
    case SBX_ACT_STATE:
        act_state(s, action);
        break;
    case SBX_ACT_SKILL:
        act_skill(s, action);
        break;
    case SBX_ACT_LOG_IN:
        act_log_in(s, action);
        break;
    case SBX_ACT_ANSWER:
    case SBX_ACT_REFUSE:
        act_ringing(s, action);
        break;
    case SBX_ACT_HOLD:
    case SBX_ACT_RESUME:
        act_hold(s, action);
        break;
    case SBX_ACTS:
        break;
    }
}
