/* Agents at work through the API: sessions, their states, their contacts, their events. */
#include "sandbox/routes/agent_sessions.h"

#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/generic/rows.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/agent_events.h"
#include "sandbox/routes/agent_state.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

enum {
    MAX_WAIT_S = 60 /* for an event */
};

/* ---------------------------------------------------------------- whose */

int32_t sbx_agent_of_user(const sbx_agents *agents, const sbx_user *user)
{
    int32_t linked = SBX_NOBODY;
    size_t number = 0;
    while (sbx_user_at(number) != NULL && sbx_user_at(number) != user) {
        number++;
    }
    for (size_t i = 0; i < agents->count; i++) {
        const sbx_agent *agent = &agents->items[i];
        if (cx_str_equal_nocase(cx_str_of(agent->user_name), cx_str_of(user->login))) {
            return (int32_t)i;
        }
        if (agent->active && (linked == SBX_NOBODY || number > 0)) {
            number -= linked != SBX_NOBODY ? 1 : 0;
            linked = (int32_t)i;
        }
    }
    return linked;
}

/* The agent that asAgentId names, or that the user is; SBX_NOBODY, and the call answered, when it
 * is no good. */
static int32_t read_agent(sbx_call *call)
{
    const sbx_agents *agents = &call->app->world.agents;
    int64_t id = -1;
    if (!sbx_acd_integer(call, "asAgentId", &id)) {
        return SBX_NOBODY;
    }
    if (id < 0) {
        return sbx_agent_of_user(agents, call->user);
    }
    const sbx_agent *agent = sbx_agents_find(agents, id);
    if (agent == NULL || !agent->active) {
        sbx_acd_refuse(call, "asAgentId");
        return SBX_NOBODY;
    }
    return (int32_t)(agent - agents->items);
}

static sbx_agent_session *find_session(sbx_call *call, cx_str id, bool over)
{
    const sbx_view view = sbx_view_of(call);
    sbx_agent_session *session =
        sbx_agent_sessions_find(&call->app->agent_sessions, call->user->tenant, id);
    if (session == NULL || (!over && !sbx_agent_session_lasts(session, &view))) {
        sbx_call_fail(call, 404, "not_found", "sessionId", "Invalid sessionId");
        return NULL;
    }
    return session;
}

/* The session of the path, and its parameters as a route has them; NULL, and the call answered,
 * when there is none. */
static sbx_agent_session *read_session(sbx_call *call, bool over)
{
    unsigned version = 0;
    return sbx_acd_version(call, &version)
               ? find_session(call, cx_buf_view(&call->parameters[1]), over)
               : NULL;
}

bool sbx_agent_session_check(sbx_call *call)
{
    for (size_t i = 0; i < call->captures.count; i++) {
        if (cx_str_equal(call->captures.name[i], CX_LIT("sessionId"))) {
            CX_AUTO(cx_buf) cx_buf id;
            cx_buf_init(&id, SBX_MAX_TEXT);
            sbx_decode(&id, call->captures.value[i]);
            return find_session(call, cx_buf_view(&id), false) != NULL;
        }
    }
    return true;
}

static void tell(const sbx_call *call, sbx_act *act)
{
    const sbx_view view = sbx_view_of(call);
    (void)sbx_centre_do(view.centre, view.world, sbx_app_world_ms(call->app), act);
}

/* ---------------------------------------------------------------- begin and end */

static void answer_session(sbx_call *call, const sbx_agent_session *session)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 202, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "sessionId", cx_str_of(session->id));
    cx_json_end_object(&w);
}

/* Whether the agent has a session that lasts. */
static sbx_agent_session *session_of(const sbx_call *call, int32_t agent)
{
    const sbx_view view = sbx_view_of(call);
    sbx_agent_session *session =
        sbx_agent_sessions_of(&call->app->agent_sessions, call->user->tenant, agent);
    return session != NULL && sbx_agent_session_lasts(session, &view) ? session : NULL;
}

/* A station, or at least a telephone. */
static bool read_start(sbx_call *call, cx_buf *station, cx_buf *phone)
{
    unsigned version = 0;
    int64_t timeout = 0;
    int force = 0;
    if (!sbx_acd_version(call, &version) || !sbx_acd_integer(call, "inactivityTimeout", &timeout) ||
        !sbx_acd_flag(call, "inactivityForceLogout", &force)) {
        return false;
    }
    (void)sbx_acd_text(call, "stationId", station);
    (void)sbx_acd_text(call, "stationPhoneNumber", phone);
    if (station->len + phone->len == 0) {
        sbx_acd_refuse(call, "stationId");
        return false;
    }
    return true;
}

void sbx_post_agent_session(sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf station;
    CX_AUTO(cx_buf) cx_buf phone;
    cx_buf_init(&station, SBX_MAX_TEXT);
    cx_buf_init(&phone, SBX_MAX_TEXT);
    const int32_t agent = read_start(call, &station, &phone) ? read_agent(call) : SBX_NOBODY;
    if (agent == SBX_NOBODY) {
        return;
    }
    if (session_of(call, agent) != NULL) {
        sbx_call_fail(call, 409, "conflict", "asAgentId", "The agent has a session already");
        return;
    }
    const sbx_view view = sbx_view_of(call);
    tell(call, &(sbx_act){.kind = SBX_ACT_LOG_IN, .agent = agent});
    answer_session(call, sbx_agent_sessions_add(&call->app->agent_sessions,
                                                &(sbx_agent_session){
                                                    .tenant = call->user->tenant,
                                                    .agent = agent,
                                                    .station = sbx_dup(cx_buf_view(&station)),
                                                    .phone = sbx_dup(cx_buf_view(&phone)),
                                                    .start_ms = sbx_app_world_ms(call->app),
                                                    .date = view.now.date,
                                                    .start = view.now.second,
                                                    .seen = view.now.second,
                                                }));
}

void sbx_post_agent_session_join(sbx_call *call)
{
    unsigned version = 0;
    CX_AUTO(cx_buf) cx_buf id;
    cx_buf_init(&id, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version)) {
        return;
    }
    if (!sbx_acd_text(call, "asAgentId", &id)) {
        sbx_acd_refuse(call, "asAgentId");
        return;
    }
    const int32_t agent = read_agent(call);
    sbx_agent_session *session = agent != SBX_NOBODY ? session_of(call, agent) : NULL;
    if (session != NULL) {
        sbx_agent_session_forget(session);
        answer_session(call, session);
    } else if (agent != SBX_NOBODY) {
        sbx_call_fail(call, 409, "conflict", "asAgentId", "The agent has no session");
    }
}

/* How many contacts the agent has; `end` ends them. */
static size_t count_contacts(const sbx_call *call, const sbx_agent_session *session, bool end)
{
    const sbx_view view = sbx_view_of(call);
    const sbx_day *day = sbx_centre_day(view.centre, session->date);
    size_t count = 0;
    sbx_act *ends = sbx_new(day->count + 1, sizeof *ends);
    for (size_t i = 0; i < day->count; i++) {
        const sbx_leg *leg = &day->legs[i];
        if (leg->agent == session->agent && leg->answered <= view.now.second &&
            leg->ended > view.now.second) {
            ends[count++] = (sbx_act){.kind = SBX_ACT_END, .leg = leg->id};
        }
    }
    for (size_t i = 0; end && i < count; i++) {
        tell(call, &ends[i]);
    }
    cx_free(ends);
    return count;
}

/* The agent leaves as soon as nothing is left to do. */
void sbx_delete_agent_session(sbx_call *call)
{
    int end = 0;
    int force = 0;
    int ignore = 0;
    sbx_agent_session *session = read_session(call, false);
    if (session == NULL || !sbx_acd_flag(call, "endContacts", &end) ||
        !sbx_acd_flag(call, "forceLogoff", &force) ||
        !sbx_acd_flag(call, "ignorePersonalQueue", &ignore)) {
        return;
    }
    if (count_contacts(call, session, end > 0) > 0 && end == 0 && force == 0) {
        sbx_call_fail(call, 409, "conflict", "sessionId", "The agent has contacts");
        return;
    }
    tell(call, &(sbx_act){.kind = SBX_ACT_STATE, .agent = session->agent, .state = SBX_LOGGED_OUT});
    sbx_agent_sessions_remove(&call->app->agent_sessions, session);
    sbx_reply_empty(call->reply, 202);
}

void sbx_post_agent_session_state(sbx_call *call)
{
    sbx_act act = {.state = SBX_AVAILABLE};
    const sbx_agent_session *session = read_session(call, false);
    if (session != NULL && sbx_state_read(call, "reason", &act)) {
        act.agent = session->agent;
        tell(call, &act);
        sbx_reply_empty(call->reply, 202);
    }
}

/* ---------------------------------------------------------------- contacts */

/* Where a contact is, for its agent. */
typedef enum place {
    PLACE_ELSEWHERE,
    PLACE_RINGS,
    PLACE_TALKS,
    PLACE_IS_HELD,
    PLACE_WAS_HELD, /* and goes on */
    PLACE_OVER
} place;

#define BIT(where) (1U << (where))

static const struct {
    const char *word; /* the end of the path */
    sbx_act_kind kind;
    unsigned places; /* where the contact may be */
    const char *conflict;
} actions[] = {
    {"accept", SBX_ACT_ANSWER, BIT(PLACE_RINGS), "The contact is not incoming"},
    {"reject", SBX_ACT_REFUSE, BIT(PLACE_RINGS), "The contact is not incoming"},
    {"hold", SBX_ACT_HOLD, BIT(PLACE_TALKS), "The contact cannot be held"},
    {"resume", SBX_ACT_RESUME, BIT(PLACE_IS_HELD), "The contact is not on hold"},
    {"end", SBX_ACT_END,
     BIT(PLACE_RINGS) | BIT(PLACE_TALKS) | BIT(PLACE_IS_HELD) | BIT(PLACE_WAS_HELD),
     "The contact has ended already"},
};

static place place_of(const sbx_view *view, int32_t agent, const sbx_day *day, const sbx_leg *leg)
{
    int32_t since = 0;
    const int32_t now = view->now.second;
    const sbx_spell *spell = sbx_day_spell(day, (size_t)agent, now);
    /* Who is rung and will refuse shows in the spells only. */
    if (spell->state == SBX_RUNG && &day->legs[spell->leg] == leg) {
        return PLACE_RINGS;
    }
    if (leg->agent != agent) {
        return PLACE_ELSEWHERE;
    }
    switch (sbx_leg_phase(leg, now, &since)) {
    case SBX_RINGING:
        return PLACE_RINGS;
    case SBX_TALKING:
        return leg->hold_start > now               ? PLACE_TALKS
               : now < leg->hold_start + leg->hold ? PLACE_IS_HELD
                                                   : PLACE_WAS_HELD;
    case SBX_WRAPPING_UP:
    case SBX_OVER:
        return PLACE_OVER;
    case SBX_BEFORE_QUEUE:
    case SBX_IN_QUEUE:
        break;
    }
    return PLACE_ELSEWHERE;
}

/* accept, reject, hold, resume, end. */
void sbx_post_session_contact(sbx_call *call)
{
    int64_t id = 0;
    int64_t date = 0;
    int64_t number = 0;
    size_t row = 0;
    const sbx_agent_session *session = read_session(call, false);
    if (session == NULL || !sbx_acd_path_integer(call, 2, "contactId", &id)) {
        return;
    }
    while (row + 1 < CX_COUNT(actions) &&
           !cx_str_ends_with(cx_str_of(call->route->path), cx_str_of(actions[row].word))) {
        row++;
    }
    const sbx_view view = sbx_view_of(call);
    const sbx_day *day = sbx_centre_day(view.centre, session->date);
    const sbx_leg *leg = sbx_contact_split(view.centre, id, &date, &number) && date == session->date
                             ? sbx_day_find(day, number)
                             : NULL;
    const place where = leg != NULL ? place_of(&view, session->agent, day, leg) : PLACE_ELSEWHERE;
    if (where == PLACE_ELSEWHERE) {
        sbx_call_fail(call, 404, "not_found", "contactId", "Invalid contactId");
    } else if ((actions[row].places & BIT(where)) == 0) {
        sbx_call_fail(call, 409, "conflict", "contactId", actions[row].conflict);
    } else {
        tell(call, &(sbx_act){.kind = actions[row].kind, .agent = session->agent, .leg = number});
        sbx_reply_empty(call->reply, 202);
    }
}

/* ---------------------------------------------------------------- events */

/* Waits for an event for so many seconds. */
void sbx_get_next_event(sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf given;
    cx_buf_init(&given, SBX_MAX_TEXT);
    int64_t timeout = 0;
    const sbx_view view = sbx_view_of(call);
    sbx_agent_session *session = read_session(call, true);
    if (session == NULL || !sbx_acd_integer(call, "timeout", &timeout)) {
        return;
    }
    if (!sbx_acd_text(call, "timeout", &given)) {
        sbx_acd_refuse(call, "timeout");
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "sessionId", cx_str_of(session->id));
    cx_json_key(&w, "events");
    cx_json_begin_array(&w);
    const size_t count = sbx_agent_events_write(session, &view, &w);
    cx_json_end_array(&w);
    cx_json_end_object(&w);
    call->momentary = true;
    call->patience_ms = 0;
    if (count == 0) {
        sbx_reply_empty(call->reply, 304);
        call->patience_ms = (timeout < MAX_WAIT_S ? timeout : MAX_WAIT_S) * 1000;
    }
    if (!sbx_agent_session_lasts(session, &view)) {
        sbx_agent_sessions_remove(&call->app->agent_sessions, session);
    }
}
