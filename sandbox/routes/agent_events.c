#include "sandbox/routes/agent_events.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/time.h"
#include "sandbox/memory.h"
#include "sandbox/routes/agent_state.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

enum {
    ID_TEXT = 24,
    TIME_TEXT = 32
};

/* What becomes of a contact at an agent's desk, in this order. */
typedef enum step {
    STEP_INCOMING,
    STEP_ACTIVE,
    STEP_HOLDING,
    STEP_RESUMED,
    STEP_DISCONNECTED, /* the talk is over, not the work after it */
    STEP_OVER,
    STEPS
} step;

static const char *const statuses[STEPS] = {
    [STEP_INCOMING] = "Incoming",         [STEP_ACTIVE] = "Active",
    [STEP_HOLDING] = "Holding",           [STEP_RESUMED] = "Active",
    [STEP_DISCONNECTED] = "Disconnected", [STEP_OVER] = "Disconnected",
};

static const struct {
    int64_t media_type;
    const char *event;
} contact_events[] = {
    {SBX_MEDIA_CALL, "CallContactEvent"},
    {SBX_MEDIA_CHAT, "ChatContactEvent"},
    {SBX_MEDIA_SMS, "ChatContactEvent"},
    {SBX_MEDIA_EMAIL, "EmailContactEvent"},
    {SBX_MEDIA_VOICEMAIL, "VoiceMailContactEvent"},
    {SBX_MEDIA_WORK_ITEM, "WorkItemContactEvent"},
};

/* Something to be told. */
typedef struct event {
    int32_t at;
    size_t order;           /* in which it was found */
    const sbx_leg *leg;     /* NULL: a state */
    const sbx_spell *spell; /* NULL: of a contact */
    step step;
} event;

typedef struct collector {
    sbx_agent_session *session;
    const sbx_view *view;
    const sbx_day *day;
    int32_t now;
    event *items;
    size_t count;
    size_t capacity;
} collector;

static void add(collector *c, event found)
{
    c->items = sbx_grow(c->items, &c->capacity, c->count, sizeof *c->items);
    found.order = c->count;
    c->items[c->count++] = found;
}

/* ---------------------------------------------------------------- states */

static const char *state_name(const collector *c, const sbx_spell *spell)
{
    const bool outbound = spell->leg != SBX_NOBODY &&
                          c->view->centre->floor.skills[c->day->legs[spell->leg].skill].outbound;
    return sbx_state_name_of(spell->state, outbound)->name;
}

/* The spells since the last look, and the one that went on then, which may be another by now. */
static void collect_states(collector *c)
{
    sbx_agent_session *session = c->session;
    const sbx_spells *spells = &c->day->spells[session->agent];
    for (size_t i = 0; i < spells->count && spells->items[i].from <= c->now; i++) {
        const sbx_spell *spell = &spells->items[i];
        const char *name = state_name(c, spell);
        const bool acw = spell->state == SBX_ACW;
        const bool is_past = i + 1 < spells->count && spells->items[i + 1].from <= session->seen;
        if (is_past || (session->has_state && session->state == name && session->acw == acw &&
                        session->reason == spell->reason)) {
            continue;
        }
        session->has_state = true;
        session->state = name;
        session->acw = acw;
        session->reason = spell->reason;
        add(c, (event){.at = spell->from > session->seen ? spell->from : session->seen,
                       .spell = spell});
    }
}

/* ---------------------------------------------------------------- contacts */

/* When a step was taken; SBX_NEVER: never. */
static int32_t time_of(const sbx_leg *leg, step which)
{
    const bool held = leg->hold_start != SBX_NEVER && leg->hold > 0;
    const bool talked = leg->answered != SBX_NEVER;
    switch (which) {
    case STEP_INCOMING:
        return leg->offered < leg->answered ? leg->offered : SBX_NEVER;
    case STEP_ACTIVE:
        return leg->answered;
    case STEP_HOLDING:
        return held ? leg->hold_start : SBX_NEVER;
    case STEP_RESUMED:
        return held && leg->hold_start + leg->hold < leg->ended ? leg->hold_start + leg->hold
                                                                : SBX_NEVER;
    case STEP_DISCONNECTED:
        return talked && leg->wrapped_up > leg->ended ? leg->ended : SBX_NEVER;
    case STEP_OVER:
        return talked ? leg->wrapped_up : leg->ended;
    case STEPS:
        break;
    }
    return SBX_NEVER;
}

static sbx_told *told_of(collector *c, int64_t leg, int32_t offered, bool *is_new)
{
    sbx_agent_session *session = c->session;
    *is_new = false;
    for (size_t i = 0; i < session->told_count; i++) {
        if (session->told[i].leg == leg && session->told[i].offered == offered) {
            return &session->told[i];
        }
    }
    *is_new = true;
    session->told = sbx_grow(session->told, &session->told_capacity, session->told_count,
                             sizeof *session->told);
    sbx_told *told = &session->told[session->told_count++];
    *told = (sbx_told){.leg = leg, .offered = offered};
    return told;
}

/* Of what was before the session, only how it stands is told. */
static uint32_t steps_before(const collector *c, const sbx_leg *leg)
{
    uint32_t steps = 0;
    for (int i = STEP_INCOMING; i < STEPS; i++) {
        steps = time_of(leg, (step)i) <= c->session->start ? (1U << i) - 1U : steps;
    }
    return steps;
}

static void collect_leg(collector *c, const sbx_leg *leg)
{
    bool is_new = false;
    if (leg->agent != c->session->agent || leg->offered > c->now ||
        time_of(leg, STEP_OVER) <= c->session->start) {
        return;
    }
    sbx_told *told = told_of(c, leg->id, leg->offered, &is_new);
    told->steps = is_new ? steps_before(c, leg) : told->steps;
    for (int i = STEP_INCOMING; i < STEPS; i++) {
        const int32_t at = time_of(leg, (step)i);
        if (at <= c->now && (told->steps >> i & 1U) == 0) {
            told->steps |= 1U << i;
            add(c, (event){.at = at, .leg = leg, .step = (step)i});
        }
    }
}

/* A leg knows of the agent who answers it in the end; who else was rung, the spells tell. */
static void collect_rings(collector *c)
{
    const sbx_spells *spells = &c->day->spells[c->session->agent];
    bool is_new = false;
    for (size_t i = 0; i < spells->count && spells->items[i].from <= c->now; i++) {
        const sbx_spell *spell = &spells->items[i];
        const bool is_past =
            i + 1 < spells->count && spells->items[i + 1].from <= c->session->start;
        const sbx_leg *leg =
            spell->state == SBX_RUNG && !is_past ? &c->day->legs[spell->leg] : NULL;
        if (leg == NULL || leg->agent == c->session->agent) {
            continue;
        }
        sbx_told *told = told_of(c, leg->id, spell->from, &is_new);
        if (is_new) {
            told->steps = 1U << STEP_INCOMING;
            add(c, (event){.at = spell->from, .leg = leg, .step = STEP_INCOMING});
        }
    }
}

/* What rang here and is elsewhere now. */
static void collect_lost(collector *c)
{
    const sbx_agent_session *session = c->session;
    const sbx_spell *spell = sbx_day_spell(c->day, (size_t)session->agent, c->now);
    for (size_t i = 0; i < session->told_count; i++) {
        sbx_told *told = &session->told[i];
        const sbx_leg *leg =
            (told->steps >> STEP_OVER & 1U) == 0 ? sbx_day_find(c->day, told->leg) : NULL;
        if (leg == NULL || (leg->agent == session->agent && leg->offered == told->offered) ||
            (spell->state == SBX_RUNG && spell->from == told->offered &&
             &c->day->legs[spell->leg] == leg)) {
            continue;
        }
        const bool refused = leg->refused_by == session->agent &&
                             leg->refused_at >= told->offered && leg->refused_at <= c->now;
        told->steps |= 1U << STEP_OVER;
        add(c, (event){.at = refused ? leg->refused_at : c->now, .leg = leg, .step = STEP_OVER});
    }
}

static int by_time(const void *a, const void *b)
{
    const event *one = a;
    const event *other = b;
    if (one->at != other->at) {
        return one->at < other->at ? -1 : 1;
    }
    return (one->order > other->order) - (one->order < other->order);
}

/* ---------------------------------------------------------------- writing */

static void begin(cx_json_writer *w, const char *type)
{
    cx_json_begin_object(w);
    cx_json_member_string(w, "IISHost", CX_LIT("sandbox"));
    cx_json_member_string(w, "VCHost", CX_LIT("sandbox"));
    cx_json_member_string(w, "Type", cx_str_of(type));
}

/* All values of events are texts. */
static void member_id(cx_json_writer *w, const char *key, int64_t id)
{
    char text[ID_TEXT];
    (void)snprintf(text, sizeof text, "%lld", (long long)id);
    cx_json_member_string(w, key, cx_str_of(text));
}

static void member_flag(cx_json_writer *w, const char *key, bool yes)
{
    cx_json_member_string(w, key, yes ? CX_LIT("True") : CX_LIT("False"));
}

static void member_time(cx_json_writer *w, const char *key, int64_t unix_ms)
{
    char text[TIME_TEXT];
    cx_time_format(unix_ms, text);
    cx_json_member_string(w, key, cx_str_of(text));
}

static void write_start(const collector *c, cx_json_writer *w)
{
    const sbx_agent_session *session = c->session;
    begin(w, "AgentSessionStart");
    cx_json_member_string(w, "SessionID", cx_str_of(session->id));
    member_id(w, "AgentID", c->view->world->agents.items[session->agent].id);
    member_id(w, "BusNo", session->tenant->business_unit);
    cx_json_member_string(w, "StationID", cx_str_of(session->station));
    cx_json_member_string(w, "StationPhoneNumber", cx_str_of(session->phone));
    member_time(w, "StartTimeUTC", session->start_ms);
    cx_json_end_object(w);
}

static void write_state(const collector *c, const event *e, cx_json_writer *w)
{
    begin(w, "AgentState");
    cx_json_member_string(w, "CurrentState", cx_str_of(state_name(c, e->spell)));
    cx_json_member_string(w, "CurrentOutReason", cx_str_of(e->spell->reason));
    member_flag(w, "IsAcw", e->spell->state == SBX_ACW);
    member_time(w, "StartTimeUTC", sbx_world_time(c->view->world, c->day->date, e->at));
    cx_json_end_object(w);
}

static const char *event_of(int64_t media_type)
{
    for (size_t i = 0; i < CX_COUNT(contact_events); i++) {
        if (contact_events[i].media_type == media_type) {
            return contact_events[i].event;
        }
    }
    return "ContactEvent";
}

static void write_contact(const collector *c, const event *e, cx_json_writer *w)
{
    sbx_contact_values values;
    sbx_contact_read(c->view, c->day, e->leg, &values);
    begin(w, event_of(values.skill.media_type));
    member_id(w, "ContactID", values.id);
    member_id(w, "MasterID", values.master_id);
    cx_json_member_string(w, "Status", cx_str_of(statuses[e->step]));
    member_flag(w, "FinalState", e->step == STEP_OVER);
    cx_json_member_string(w, "Skill", cx_str_of(values.skill.name));
    member_id(w, "SkillID", values.skill.id);
    member_flag(w, "IsInbound", !values.skill.outbound);
    cx_json_member_string(w, "ANI", cx_str_of(values.from));
    cx_json_member_string(w, "DNIS", cx_str_of(values.to));
    member_time(w, "StartTimeUTC", values.start_ms);
    member_time(w, "LastStateChangeTimeUTC", sbx_world_time(c->view->world, c->day->date, e->at));
    cx_json_end_object(w);
}

static void write_end(const collector *c, cx_json_writer *w)
{
    begin(w, "AgentSessionEnd");
    cx_json_member_string(w, "SessionID", cx_str_of(c->session->id));
    cx_json_end_object(w);
}

/* ---------------------------------------------------------------- all */

bool sbx_agent_session_lasts(const sbx_agent_session *session, const sbx_view *view)
{
    return session->date == view->now.date && session->start <= view->now.second &&
           sbx_day_spell(sbx_centre_day(view->centre, session->date), (size_t)session->agent,
                         view->now.second)
                   ->state != SBX_LOGGED_OUT;
}

size_t sbx_agent_events_write(sbx_agent_session *session, const sbx_view *view, cx_json_writer *w)
{
    const int32_t until = sbx_view_until(view, session->date);
    collector c = {
        .session = session,
        .view = view,
        .day = sbx_centre_day(view->centre, session->date),
        .now = until < SBX_DAY ? until : SBX_DAY - 1,
    };
    const bool greeted = session->greeted;
    const bool over = !sbx_agent_session_lasts(session, view);
    session->seen = session->seen < c.now ? session->seen : c.now; /* the clock was set back */
    collect_states(&c);
    collect_rings(&c);
    collect_lost(&c);
    for (size_t i = 0; i < c.day->count && c.day->legs[c.day->order[i]].start <= c.now; i++) {
        collect_leg(&c, &c.day->legs[c.day->order[i]]);
    }
    if (c.count > 0) {
        qsort(c.items, c.count, sizeof *c.items, by_time);
    }
    if (!greeted) {
        write_start(&c, w);
    }
    for (size_t i = 0; i < c.count; i++) {
        if (c.items[i].leg != NULL) {
            write_contact(&c, &c.items[i], w);
        } else {
            write_state(&c, &c.items[i], w);
        }
    }
    if (over) {
        write_end(&c, w);
    }
    cx_free(c.items);
    session->greeted = true;
    session->seen = c.now;
    return c.count + (greeted ? 0 : 1) + (over ? 1 : 0);
}
