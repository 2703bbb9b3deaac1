/* A day, event by event. */
#include "sandbox/world/day.h"

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/world/arrivals.h"
#include "sandbox/world/hours.h"
#include "sandbox/world/media.h"
#include "sandbox/world/shifts.h"
#include "sandbox/world/sim.h"

#include "base/banned.h"

/* What chance decides of a leg. */
enum {
    ROLL_IVR,
    ROLL_PATIENCE,
    ROLL_HANDLE,
    ROLL_WRAP_UP,
    ROLL_HOLD,
    ROLL_HOLD_TIME,
    ROLL_CONFERENCE,
    ROLL_TRANSFER,
    ROLL_TRANSFER_TO,
    ROLL_RING, /* and on, one for each time it is offered */
    ROLL_REFUSE = 100
};

enum {
    AFTER_REFUSAL = 60, /* an agent who refused is away for so long */
    NO_STAMP = 0
};

/* ---------------------------------------------------------------- queues */

static void plan_leg(sbx_sim *s, sbx_event_kind kind, int32_t leg, int32_t delay)
{
    sbx_agenda_add(&s->agenda, (sbx_event_plan){.at = s->now + delay,
                                                .who = leg,
                                                .kind = (uint8_t)kind,
                                                .stamp = s->day->legs[leg].stamp});
}

static void push(sbx_sim *s, sbx_queue *q, int32_t leg, bool in_front)
{
    sbx_leg *legs = s->day->legs;
    const int32_t end = in_front ? q->head : q->tail;
    legs[leg].next = in_front ? end : SBX_NOBODY;
    legs[leg].previous = in_front ? SBX_NOBODY : end;
    if (end == SBX_NOBODY) {
        *q = (sbx_queue){leg, leg};
    } else if (in_front) {
        legs[end].previous = leg;
        q->head = leg;
    } else {
        legs[end].next = leg;
        q->tail = leg;
    }
}

static sbx_queue *queue_of(sbx_sim *s, const sbx_leg *leg)
{
    return leg->target != SBX_NOBODY ? &s->personal[leg->target] : &s->queues[leg->skill];
}

void sbx_sim_unlink(sbx_sim *s, int32_t index)
{
    sbx_leg *legs = s->day->legs;
    sbx_leg *leg = &legs[index];
    sbx_queue *q = queue_of(s, leg);
    if (leg->previous != SBX_NOBODY) {
        legs[leg->previous].next = leg->next;
    } else {
        q->head = leg->next;
    }
    if (leg->next != SBX_NOBODY) {
        legs[leg->next].previous = leg->previous;
    } else {
        q->tail = leg->previous;
    }
    leg->next = SBX_NOBODY;
    leg->previous = SBX_NOBODY;
}

/* ---------------------------------------------------------------- agents */

static bool is_call(const sbx_sim *s, const sbx_leg *leg)
{
    return s->floor->skills[leg->skill].media_type == SBX_MEDIA_CALL;
}

static uint8_t proficiency(const sbx_sim *s, int32_t agent, int32_t skill)
{
    return s->proficiency[sbx_floor_place(s->floor, (size_t)agent, (size_t)skill)];
}

static int32_t slots_of(const sbx_sim *s, int32_t agent)
{
    return (int32_t)s->floor->agents->items[agent].team->group->slots;
}

/* What the desk shows now, if it is something new. */
static void note_spell(sbx_sim *s, int32_t agent)
{
    const sbx_desk *d = &s->desks[agent];
    sbx_spells *spells = &s->day->spells[agent];
    sbx_spell now = {.from = s->now, .leg = SBX_NOBODY, .state = SBX_AVAILABLE};
    if (!d->in) {
        now.state = SBX_LOGGED_OUT;
    } else if (d->talking > 0) {
        now.state = SBX_WORKING;
        now.leg = d->current;
    } else if (d->used > d->ringing) {
        now.state = SBX_ACW;
        now.leg = d->current;
    } else if (d->ringing > 0) {
        now.state = SBX_RUNG;
        now.leg = d->current;
    } else if (d->away) {
        now.state = SBX_UNAVAILABLE;
        now.reason = d->reason;
    }
    sbx_spell *last = spells->count > 0 ? &spells->items[spells->count - 1] : NULL;
    if (last != NULL && last->state == now.state && last->leg == now.leg &&
        last->reason == now.reason) {
        return;
    }
    if (last != NULL && last->from == now.from) {
        *last = now; /* it did not last a second */
        return;
    }
    spells->items = sbx_grow(spells->items, &spells->capacity, spells->count, sizeof now);
    spells->items[spells->count++] = now;
}

static bool can_take(const sbx_sim *s, int32_t agent, const sbx_leg *leg)
{
    const sbx_desk *d = &s->desks[agent];
    return d->in && !d->away && !d->leaving && d->away_until == 0 && !d->on_call &&
           (is_call(s, leg) ? d->used == 0 : d->used < slots_of(s, agent));
}

/* Offers a contact, which is in no queue. */
static void offer(sbx_sim *s, int32_t agent, int32_t index)
{
    sbx_leg *leg = &s->day->legs[index];
    const sbx_skill *skill = &s->floor->skills[leg->skill];
    sbx_desk *d = &s->desks[agent];
    const uint64_t roll = leg->refusals;
    const bool refused = leg->target == SBX_NOBODY && !skill->outbound &&
                         sbx_dice_unit(leg->number, ROLL_REFUSE + roll) < skill->traffic->refuse;
    leg->phase = SBX_RINGING;
    leg->stamp++;
    leg->agent = agent;
    leg->offered = s->now;
    d->used++;
    d->ringing++;
    d->current = index;
    d->on_call = is_call(s, leg);
    const int32_t ring =
        skill->outbound ? 0
                        : sbx_dice_seconds(leg->number, ROLL_RING + roll, &skill->traffic->ring);
    plan_leg(s, refused ? SBX_EVENT_REFUSE : SBX_EVENT_ANSWER, index, ring);
    note_spell(s, agent);
}

/* The one who has waited longest among those that the agent may take; of a personal queue first.
 */
static int32_t next_for(const sbx_sim *s, int32_t agent)
{
    const sbx_leg *legs = s->day->legs;
    const int32_t own = s->personal[agent].head;
    if (own != SBX_NOBODY && can_take(s, agent, &legs[own])) {
        return own;
    }
    int32_t best = SBX_NOBODY;
    for (size_t skill = 0; skill < s->floor->skill_count; skill++) {
        const int32_t head = s->queues[skill].head;
        if (head != SBX_NOBODY && proficiency(s, agent, (int32_t)skill) != 0 &&
            can_take(s, agent, &legs[head]) &&
            (best == SBX_NOBODY || legs[head].queued < legs[best].queued ||
             (legs[head].queued == legs[best].queued && legs[head].id < legs[best].id))) {
            best = head;
        }
    }
    return best;
}

/* An agent who may do something else than before: break, home, or the next contact. */
void sbx_sim_become_free(sbx_sim *s, int32_t agent)
{
    sbx_desk *d = &s->desks[agent];
    if (d->used == 0 && d->leaving) {
        *d = (sbx_desk){.current = SBX_NOBODY};
    } else if (d->used == 0 && d->away_until > 0 && d->in) {
        d->away = true;
        d->away_stamp++;
        sbx_agenda_add(&s->agenda,
                       (sbx_event_plan){.at = d->away_until > s->now ? d->away_until : s->now + 1,
                                        .who = agent,
                                        .kind = SBX_EVENT_COME_BACK,
                                        .stamp = d->away_stamp});
        d->away_until = 0;
    }
    int32_t next = SBX_NOBODY;
    while (d->in && (next = next_for(s, agent)) != SBX_NOBODY) {
        sbx_sim_unlink(s, next);
        offer(s, agent, next);
    }
    note_spell(s, agent);
}

void sbx_sim_free_slot(sbx_sim *s, int32_t agent)
{
    sbx_desk *d = &s->desks[agent];
    d->used--;
    d->on_call = false;
    d->free_since = s->now;
    sbx_sim_become_free(s, agent);
}

/* Of those who can: the most proficient, then who is least busy, then who is free longest. */
static int32_t agent_for(const sbx_sim *s, const sbx_leg *leg)
{
    int32_t best = SBX_NOBODY;
    uint8_t best_at = 0;
    if (leg->target != SBX_NOBODY) {
        return can_take(s, leg->target, leg) ? leg->target : SBX_NOBODY;
    }
    for (int32_t i = 0; i < (int32_t)s->floor->agents->count; i++) {
        const uint8_t at = proficiency(s, i, leg->skill);
        const sbx_desk *d = &s->desks[i];
        if (at == 0 || i == leg->refused_by || !can_take(s, i, leg)) {
            continue;
        }
        const sbx_desk *b = best != SBX_NOBODY ? &s->desks[best] : NULL;
        if (b == NULL || at < best_at ||
            (at == best_at &&
             (d->used < b->used || (d->used == b->used && d->free_since < b->free_since)))) {
            best = i;
            best_at = at;
        }
    }
    return best;
}

/* ---------------------------------------------------------------- contacts */

static void wait_or_offer(sbx_sim *s, int32_t index, bool in_front)
{
    sbx_leg *leg = &s->day->legs[index];
    leg->phase = SBX_IN_QUEUE;
    const int32_t agent = agent_for(s, leg);
    if (agent != SBX_NOBODY) {
        offer(s, agent, index);
    } else {
        push(s, queue_of(s, leg), index, in_front);
    }
}

void sbx_sim_enter_queue(sbx_sim *s, int32_t index)
{
    sbx_leg *leg = &s->day->legs[index];
    const sbx_skill *skill = &s->floor->skills[leg->skill];
    if (leg->origin == SBX_FROM_CUSTOMER && !skill->outbound &&
        !sbx_hours_are_open(s->floor->scenario, skill, s->day->date, s->now)) {
        sbx_sim_finish(s, leg); /* who comes too early or too late is told so */
        return;
    }
    leg->queued = s->now;
    leg->phase = SBX_IN_QUEUE;
    if (skill->traffic->patience.mean > 0 && leg->target == SBX_NOBODY) {
        /* A plan of its own stamp: patience counts on while somebody is rung. */
        sbx_agenda_add(&s->agenda,
                       (sbx_event_plan){.at = s->now + sbx_dice_seconds(leg->number, ROLL_PATIENCE,
                                                                        &skill->traffic->patience),
                                        .who = index,
                                        .kind = SBX_EVENT_LOSE_PATIENCE,
                                        .stamp = NO_STAMP});
    }
    wait_or_offer(s, index, false);
}

void sbx_sim_finish(sbx_sim *s, sbx_leg *leg)
{
    leg->phase = SBX_OVER;
    leg->stamp++;
    leg->ended = leg->ended < s->now ? leg->ended : s->now;
}

static void on_lose_patience(sbx_sim *s, int32_t index)
{
    sbx_leg *leg = &s->day->legs[index];
    if (leg->phase == SBX_IN_QUEUE) {
        sbx_sim_unlink(s, index);
        sbx_sim_finish(s, leg);
    }
}

void sbx_sim_answer(sbx_sim *s, int32_t index)
{
    sbx_leg *leg = &s->day->legs[index];
    const sbx_traffic *traffic = s->floor->skills[leg->skill].traffic;
    sbx_desk *d = &s->desks[leg->agent];
    const int32_t talk = sbx_dice_seconds(leg->number, ROLL_HANDLE, &traffic->handle);
    leg->phase = SBX_TALKING;
    leg->answered = s->now;
    d->ringing--;
    d->talking++;
    d->current = index;
    if (sbx_dice_unit(leg->number, ROLL_HOLD) < traffic->hold && talk > 4) {
        leg->hold = 1 + (int32_t)sbx_dice_below(leg->number, ROLL_HOLD_TIME, talk / 3);
        leg->hold_start = s->now + talk / 4;
    }
    if (sbx_dice_unit(leg->number, ROLL_CONFERENCE) < traffic->conference) {
        leg->conference = talk / 4;
    }
    plan_leg(s, SBX_EVENT_END_TALK, index, talk);
    note_spell(s, leg->agent);
}

void sbx_sim_refuse(sbx_sim *s, int32_t index)
{
    sbx_leg *leg = &s->day->legs[index];
    const int32_t agent = leg->agent;
    sbx_desk *d = &s->desks[agent];
    d->ringing--;
    d->reason = "Refused";
    d->away_until = s->now + AFTER_REFUSAL;
    leg->refusals++;
    leg->refused_by = agent;
    leg->refused_at = s->now;
    leg->agent = SBX_NOBODY;
    leg->stamp++;
    wait_or_offer(s, index, true);
    sbx_sim_free_slot(s, agent);
}

/* Another leg, to another skill of the same medium. */
static void transfer(sbx_sim *s, int32_t index)
{
    const sbx_floor *floor = s->floor;
    const sbx_leg *from = &s->day->legs[index];
    const size_t first =
        (size_t)sbx_dice_below(from->number, ROLL_TRANSFER_TO, (int64_t)floor->skill_count);
    for (size_t i = 0; i < floor->skill_count; i++) {
        const size_t to = (first + i) % floor->skill_count;
        const sbx_skill *skill = &floor->skills[to];
        if ((int32_t)to == from->skill || !skill->active || skill->outbound ||
            skill->media_type != floor->skills[from->skill].media_type ||
            skill->traffic->per_day <= 0) {
            continue;
        }
        sbx_leg *leg = sbx_day_add_leg(s->day); /* `from` may have moved */
        from = &s->day->legs[index];
        leg->number = ~from->number;
        leg->id = from->id + (from->origin == SBX_FROM_ACTION
                                  ? SBX_LEG_OF_ACTION_TRANSFERRED - SBX_LEG_OF_ACTION
                                  : SBX_LEG_TRANSFERRED);
        leg->skill = (int32_t)to;
        leg->master = index;
        leg->start = s->now;
        leg->origin = SBX_FROM_TRANSFER;
        leg->action = from->action;
        s->day->legs[index].transferred = true;
        sbx_sim_enter_queue(s, (int32_t)s->day->count - 1);
        return;
    }
}

void sbx_sim_end_talk(sbx_sim *s, int32_t index)
{
    sbx_leg *leg = &s->day->legs[index];
    const sbx_traffic *traffic = s->floor->skills[leg->skill].traffic;
    const int32_t agent = leg->agent;
    leg->ended = s->now;
    if (leg->hold_start != SBX_NEVER && leg->hold_start + leg->hold > s->now) {
        leg->hold = leg->hold_start < s->now ? s->now - leg->hold_start : 0;
    }
    leg->phase = SBX_WRAPPING_UP;
    leg->stamp++;
    s->desks[agent].talking--;
    plan_leg(s, SBX_EVENT_END_WRAP_UP, index,
             sbx_dice_seconds(leg->number, ROLL_WRAP_UP, &traffic->wrap_up));
    note_spell(s, agent);
}

static void on_end_talk(sbx_sim *s, int32_t index)
{
    const sbx_leg *leg = &s->day->legs[index];
    const bool transfers =
        leg->origin != SBX_FROM_TRANSFER &&
        sbx_dice_unit(leg->number, ROLL_TRANSFER) < s->floor->skills[leg->skill].traffic->transfer;
    sbx_sim_end_talk(s, index);
    if (transfers) {
        transfer(s, index);
    }
}

static void on_end_wrap_up(sbx_sim *s, int32_t index)
{
    sbx_leg *leg = &s->day->legs[index];
    leg->wrapped_up = s->now;
    sbx_sim_finish(s, leg);
    sbx_sim_free_slot(s, leg->agent);
}

/* ---------------------------------------------------------------- shifts */

void sbx_sim_log_in(sbx_sim *s, int32_t agent)
{
    if (s->desks[agent].in) {
        return; /* before the shift, by an action */
    }
    s->desks[agent] = (sbx_desk){.in = true, .current = SBX_NOBODY, .free_since = s->now};
    sbx_sim_become_free(s, agent);
}

void sbx_sim_log_out(sbx_sim *s, int32_t agent)
{
    s->desks[agent].leaving = s->desks[agent].in;
    sbx_sim_become_free(s, agent);
}

static void on_go_away(sbx_sim *s, const sbx_event_plan *e)
{
    sbx_desk *d = &s->desks[e->who];
    if (d->in && !d->away && !d->leaving && !d->by_hand) {
        d->away_until = e->until;
        d->reason = e->reason;
        sbx_sim_become_free(s, e->who);
    }
}

static void on_come_back(sbx_sim *s, const sbx_event_plan *e)
{
    sbx_desk *d = &s->desks[e->who];
    if (d->in && d->away && d->away_stamp == e->stamp) {
        d->away = false;
        d->free_since = s->now;
        sbx_sim_become_free(s, e->who);
    }
}

/* ---------------------------------------------------------------- the day */

static void happen(sbx_sim *s, const sbx_event_plan *e)
{
    s->now = e->at;
    if (e->kind < SBX_EVENT_LOG_IN && e->kind != SBX_EVENT_LOSE_PATIENCE &&
        e->stamp != s->day->legs[e->who].stamp) {
        return;
    }
    switch ((sbx_event_kind)e->kind) {
    case SBX_EVENT_ENTER_QUEUE:
        sbx_sim_enter_queue(s, e->who);
        break;
    case SBX_EVENT_LOSE_PATIENCE:
        on_lose_patience(s, e->who);
        break;
    case SBX_EVENT_ANSWER:
        sbx_sim_answer(s, e->who);
        break;
    case SBX_EVENT_REFUSE:
        sbx_sim_refuse(s, e->who);
        break;
    case SBX_EVENT_END_TALK:
        on_end_talk(s, e->who);
        break;
    case SBX_EVENT_END_WRAP_UP:
        on_end_wrap_up(s, e->who);
        break;
    case SBX_EVENT_LOG_IN:
        sbx_sim_log_in(s, e->who);
        break;
    case SBX_EVENT_LOG_OUT:
        if (!s->desks[e->who].by_hand) {
            sbx_sim_log_out(s, e->who);
        }
        break;
    case SBX_EVENT_GO_AWAY:
        on_go_away(s, e);
        break;
    case SBX_EVENT_COME_BACK:
        on_come_back(s, e);
        break;
    case SBX_EVENT_ACT:
        sbx_sim_act(s, e->who);
        break;
    }
}

static void plan_day(sbx_sim *s, size_t action_count)
{
    for (size_t i = 0; i < s->floor->agents->count; i++) {
        note_spell(s, (int32_t)i);
        sbx_shift_plan(s->floor, s->day->date, (int32_t)i, &s->agenda);
    }
    for (size_t i = 0; i < s->day->count; i++) {
        const sbx_leg *leg = &s->day->legs[i];
        s->now = leg->start;
        plan_leg(
            s, SBX_EVENT_ENTER_QUEUE, (int32_t)i,
            sbx_dice_seconds(leg->number, ROLL_IVR, &s->floor->skills[leg->skill].traffic->ivr));
    }
    s->now = 0;
    for (size_t i = 0; i < action_count; i++) {
        sbx_agenda_add(
            &s->agenda,
            (sbx_event_plan){.at = s->actions[i].at, .who = (int32_t)i, .kind = SBX_EVENT_ACT});
    }
}

/* Midnight: who waits is sent home, who speaks is cut off. */
static void close_day(sbx_sim *s)
{
    for (size_t i = 0; i < s->day->count; i++) {
        sbx_leg *leg = &s->day->legs[i];
        if (leg->phase == SBX_TALKING) {
            leg->ended = SBX_DAY;
        }
        if (leg->phase == SBX_TALKING || leg->phase == SBX_WRAPPING_UP) {
            leg->wrapped_up = SBX_DAY;
        } else if (leg->phase == SBX_RINGING) {
            leg->agent = SBX_NOBODY;
        }
        if (leg->phase != SBX_OVER && leg->ended == SBX_NEVER) {
            leg->ended = SBX_DAY;
        }
        leg->phase = SBX_OVER;
    }
}

void sbx_day_make(const sbx_floor *floor, int64_t date, const sbx_act *actions, size_t action_count,
                  sbx_day *day)
{
    const size_t agents = floor->agents->count;
    *day = (sbx_day){.date = date, .agent_count = agents};
    day->spells = sbx_new(agents + 1, sizeof *day->spells);
    sbx_arrivals_make(floor, day);
    sbx_sim s = {
        .floor = floor,
        .actions = actions,
        .day = day,
        .queues = sbx_new(floor->skill_count + 1, sizeof *s.queues),
        .personal = sbx_new(agents + 1, sizeof *s.personal),
        .desks = sbx_new(agents + 1, sizeof *s.desks),
        .proficiency = sbx_new(agents * floor->skill_count + 1, 1),
    };
    for (size_t i = 0; i < floor->skill_count; i++) {
        s.queues[i] = (sbx_queue){SBX_NOBODY, SBX_NOBODY};
    }
    for (size_t i = 0; i < agents; i++) {
        s.personal[i] = (sbx_queue){SBX_NOBODY, SBX_NOBODY};
        s.desks[i].current = SBX_NOBODY;
    }
    for (size_t i = 0; i < agents * floor->skill_count; i++) {
        s.proficiency[i] = floor->proficiency[i];
    }
    plan_day(&s, action_count);
    sbx_event_plan next;
    while (sbx_agenda_next(&s.agenda, &next) && next.at < SBX_DAY) {
        happen(&s, &next);
    }
    s.now = SBX_DAY;
    close_day(&s);
    sbx_day_put_in_order(day);
    sbx_agenda_deinit(&s.agenda);
    cx_free(s.queues);
    cx_free(s.personal);
    cx_free(s.desks);
    cx_free(s.proficiency);
}
