/* The floor: teams, points of contact, agents and their states. */
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/agent_state.h"
#include "sandbox/routes/contact_record.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/listing.h"
#include "sandbox/world/points.h"
#include "sandbox/world/reasons.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- teams, points of contact */

static const sbx_field team_fields[] = {
    {"teamId", SBX_INTEGER, offsetof(sbx_team, id)},
    {"teamName", SBX_TEXT, offsetof(sbx_team, name)},
};
static const sbx_record team_record = {team_fields, CX_COUNT(team_fields), sizeof(sbx_team)};

void sbx_get_teams(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_agents *agents = &call->app->world.agents;
    const sbx_team *team = NULL;
    if (!sbx_listing_begin(&list, call, "teams", &team_record, SBX_PAGE_MAX)) {
        return;
    }
    for (size_t i = 0; i < agents->team_count; i++) {
        team = &agents->teams[i];
        if (sbx_acd_contains(cx_str_of(team->name), cx_buf_view(&list.search))) {
            sbx_listing_add(&list, team);
        }
    }
    sbx_listing_end(&list);
}

static const sbx_field point_fields[] = {
    {"contactCode", SBX_INTEGER, offsetof(sbx_point_of_contact, id)},
    {"contactDescription", SBX_TEXT, offsetof(sbx_point_of_contact, name)},
    {"contactAddress", SBX_TEXT, offsetof(sbx_point_of_contact, address)},
    {"mediaTypeId", SBX_INTEGER, offsetof(sbx_point_of_contact, media_type)},
};
static const sbx_record point_record = {point_fields, CX_COUNT(point_fields),
                                        sizeof(sbx_point_of_contact)};

void sbx_get_points_of_contact(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    int64_t media = -1;
    const sbx_point_of_contact *point = NULL;
    if (!sbx_acd_integer(call, "mediaTypeId", &media) ||
        !sbx_listing_begin(&list, call, "pointsOfContact", &point_record, SBX_PAGE_MAX)) {
        return;
    }
    for (size_t i = 0; (point = sbx_point_of_contact_at(i)) != NULL; i++) {
        if (media < 0 || media == point->media_type) {
            sbx_listing_add(&list, point);
        }
    }
    sbx_listing_end(&list);
}

/* ---------------------------------------------------------------- agents */

typedef struct agent_values {
    sbx_agent agent;
    sbx_team team;
    int64_t business_unit;
    int64_t state_id;
    const char *state;
    const char *category;
    const char *reason;
    int64_t station;
    const char *phone; /* of the station, by a session; NULL: none */
    int64_t reason_id;
    sbx_skill skill; /* of the contact, as below; all empty without one */
    int64_t contact_id;
    int64_t handle_ms;
    int64_t open_contacts;
    const char *from;
    const char *to;
    int64_t since_ms;
    int64_t session_ms;
    int64_t login_ms;
    bool acw;
} agent_values;

#define AGENT(member) offsetof(agent_values, member)

static const sbx_field agent_fields[] = {
    {"agentId", SBX_INTEGER, AGENT(agent.id)},
    {"userName", SBX_TEXT, AGENT(agent.user_name)},
    {"firstName", SBX_TEXT, AGENT(agent.first_name)},
    {"lastName", SBX_TEXT, AGENT(agent.last_name)},
    {"emailAddress", SBX_TEXT, AGENT(agent.user_name)},
    {"isActive", SBX_FLAG, AGENT(agent.active)},
    {"teamId", SBX_INTEGER, AGENT(team.id)},
    {"teamName", SBX_TEXT, AGENT(team.name)},
    {"lastLogin", SBX_TIME, AGENT(login_ms)},
};
static const sbx_record agent_record = {agent_fields, CX_COUNT(agent_fields), sizeof(agent_values)};

/* For one agent, CXone calls the medium otherwise. */
#define STATE_FIELDS(media_name_key, media_id_key)                                                 \
    {"agentId", SBX_INTEGER, AGENT(agent.id)}, {"agentStateId", SBX_INTEGER, AGENT(state_id)},     \
        {"agentStateName", SBX_TEXT, AGENT(state)},                                                \
        {"agentStateCategory", SBX_TEXT, AGENT(category)},                                         \
        {"outStateId", SBX_INTEGER, AGENT(reason_id)},                                             \
        {"outStateDescription", SBX_TEXT, AGENT(reason)},                                          \
        {"businessUnitId", SBX_INTEGER, AGENT(business_unit)},                                     \
        {"contactId", SBX_INTEGER, AGENT(contact_id)},                                             \
        {"contactStartHandleTime", SBX_TIME, AGENT(handle_ms)},                                    \
        {"firstName", SBX_TEXT, AGENT(agent.first_name)},                                          \
        {"lastName", SBX_TEXT, AGENT(agent.last_name)},                                            \
        {"userName", SBX_TEXT, AGENT(agent.user_name)},                                            \
        {"isActive", SBX_FLAG, AGENT(agent.active)}, {"isACW", SBX_FLAG, AGENT(acw)},              \
        {"isOutbound", SBX_FLAG, AGENT(skill.outbound)},                                           \
        {media_name_key, SBX_TEXT, AGENT(skill.media_name)},                                       \
        {media_id_key, SBX_INTEGER, AGENT(skill.media_type)},                                      \
        {"openContacts", SBX_INTEGER, AGENT(open_contacts)},                                       \
        {"skillId", SBX_INTEGER, AGENT(skill.id)}, {"skillName", SBX_TEXT, AGENT(skill.name)},     \
        {"startDate", SBX_TIME, AGENT(since_ms)},                                                  \
        {"sessionStartTime", SBX_TIME, AGENT(session_ms)},                                         \
        {"lastUpdateTime", SBX_TIME, AGENT(since_ms)}, {"stationId", SBX_INTEGER, AGENT(station)}, \
        {"stationPhoneNumber", SBX_TEXT, AGENT(phone)}, {"fromAddress", SBX_TEXT, AGENT(from)},    \
        {"toAddress", SBX_TEXT, AGENT(to)}, {"teamId", SBX_INTEGER, AGENT(team.id)},               \
    {                                                                                              \
        "teamName", SBX_TEXT, AGENT(team.name)                                                     \
    }

static const sbx_field state_fields[] = {STATE_FIELDS("mediaTypeName", "mediaTypeId")};
static const sbx_record state_record = {state_fields, CX_COUNT(state_fields), sizeof(agent_values)};
static const sbx_field single_state_fields[] = {STATE_FIELDS("mediaName", "mediaType")};
static const sbx_record single_state_record = {single_state_fields, CX_COUNT(single_state_fields),
                                               sizeof(agent_values)};

/* The contact that an agent has. */
static void read_contact(const sbx_view *view, const sbx_day *day, const sbx_spell *spell,
                         agent_values *out)
{
    sbx_contact_values contact;
    if (spell->leg == SBX_NOBODY) {
        return;
    }
    const sbx_leg *leg = &day->legs[spell->leg];
    sbx_contact_read(view, day, leg, &contact);
    out->skill = contact.skill;
    out->contact_id = contact.id;
    out->handle_ms = contact.agent_start_ms;
    out->to = contact.to;
}

static int64_t count_open(const sbx_day *day, int32_t agent, int32_t now)
{
    int64_t count = 0;
    for (size_t i = 0; i < day->count && day->legs[day->order[i]].start <= now; i++) {
        const sbx_leg *leg = &day->legs[day->order[i]];
        count += leg->agent == agent && leg->answered <= now && leg->ended > now ? 1 : 0;
    }
    return count;
}

/* When the agent logged in last, by now; SBX_NEVER: not today. */
static int32_t session_start(const sbx_day *day, size_t agent, int32_t now)
{
    const sbx_spells *spells = &day->spells[agent];
    int32_t start = SBX_NEVER;
    for (size_t i = 0; i < spells->count && spells->items[i].from <= now; i++) {
        const bool out = spells->items[i].state == SBX_LOGGED_OUT;
        start = out ? SBX_NEVER : start == SBX_NEVER ? spells->items[i].from : start;
    }
    return start;
}

static void read_station(const sbx_call *call, int32_t agent, const sbx_spell *spell,
                         agent_values *out)
{
    uint64_t station = 0;
    const sbx_agent_session *session =
        sbx_agent_sessions_of(&call->app->agent_sessions, call->user->tenant, agent);
    if (session != NULL && spell->state != SBX_LOGGED_OUT) {
        out->station =
            cx_scan_uint(cx_str_of(session->station), INT64_MAX, &station) ? (int64_t)station : 0;
        out->phone = session->phone[0] != '\0' ? session->phone : NULL;
    }
}

static agent_values values_of_agent(const sbx_call *call, const sbx_view *view, size_t index)
{
    const sbx_agent *agent = &view->world->agents.items[index];
    const sbx_day *day = sbx_centre_day(view->centre, view->now.date);
    const sbx_spell *spell = sbx_day_spell(day, index, view->now.second);
    const int32_t session = session_start(day, index, view->now.second);
    agent_values values = {
        .agent = *agent,
        .team = *agent->team,
        .business_unit = call->user->tenant->business_unit,
        .reason = spell->state == SBX_UNAVAILABLE ? spell->reason : NULL,
        .since_ms = sbx_world_time(view->world, day->date, spell->from),
        .acw = spell->state == SBX_ACW,
    };
    if (session != SBX_NEVER) {
        values.session_ms = sbx_world_time(view->world, day->date, session);
        values.login_ms = values.session_ms;
    }
    read_station(call, (int32_t)index, spell, &values);
    read_contact(view, day, spell, &values);
    values.open_contacts = count_open(day, (int32_t)index, view->now.second);
    const sbx_state_name *name = sbx_state_name_of(spell->state, values.skill.outbound);
    values.state_id = name->id;
    values.state = name->name;
    values.category = name->category;
    values.reason_id = sbx_reason_id(values.reason);
    return values;
}

static bool agent_fits(const sbx_agent *agent, cx_str search, int active)
{
    return (active < 0 || (active > 0) == agent->active) &&
           (sbx_acd_contains(cx_str_of(agent->user_name), search) ||
            sbx_acd_contains(cx_str_of(agent->first_name), search) ||
            sbx_acd_contains(cx_str_of(agent->last_name), search));
}

void sbx_get_agents(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    int active = -1;
    const sbx_agents *agents = &call->app->world.agents;
    if (!sbx_acd_flag(call, "isActive", &active) ||
        !sbx_listing_begin(&list, call, "agents", &agent_record, SBX_PAGE_MAX)) {
        return;
    }
    const sbx_view view = sbx_view_of(call);
    for (size_t i = 0; i < agents->count; i++) {
        if (agent_fits(&agents->items[i], cx_buf_view(&list.search), active) &&
            sbx_listing_takes(&list)) {
            const agent_values values = values_of_agent(call, &view, i);
            sbx_listing_write(&list, &values);
        }
    }
    sbx_listing_end(&list);
}

void sbx_get_agents_states(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    int64_t since_ms = 0;
    const sbx_agents *agents = &call->app->world.agents;
    if (!sbx_acd_time(call, "updatedSince", &since_ms) ||
        !sbx_listing_begin(&list, call, "agentStates", &state_record, SBX_PAGE_MAX)) {
        return;
    }
    const sbx_view view = sbx_view_of(call);
    for (size_t i = 0; i < agents->count; i++) {
        if (agents->items[i].active) {
            const agent_values values = values_of_agent(call, &view, i);
            if (since_ms == 0 || values.since_ms > since_ms) {
                sbx_listing_add(&list, &values);
            }
        }
    }
    sbx_listing_end(&list);
}

/* The agent of the path; SBX_NOBODY, and the call answered, when there is none such. */
static int32_t find_agent(sbx_call *call)
{
    int64_t id = 0;
    const sbx_agents *agents = &call->app->world.agents;
    if (!sbx_acd_path_integer(call, 1, "agentId", &id)) {
        return SBX_NOBODY;
    }
    const sbx_agent *agent = sbx_agents_find(agents, id);
    if (agent == NULL) {
        sbx_call_fail(call, 404, "not_found", "agentId", "Invalid agentId");
        return SBX_NOBODY;
    }
    return (int32_t)(agent - agents->items);
}

void sbx_get_agent_state(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const int32_t agent = find_agent(call);
    if (agent != SBX_NOBODY &&
        sbx_listing_begin(&list, call, "agentStates", &single_state_record, SBX_PAGE_MAX)) {
        const sbx_view view = sbx_view_of(call);
        const agent_values values = values_of_agent(call, &view, (size_t)agent);
        sbx_listing_add(&list, &values);
        sbx_listing_end(&list);
    }
}
