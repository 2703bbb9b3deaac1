/* Reports on agents and teams: performance, and what each of them did when. */
#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/agent_state.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/listing.h"
#include "sandbox/routes/range.h"
#include "sandbox/world/reasons.h"
#include "sandbox/world/tally.h"

#include "base/banned.h"

static const sbx_range_rule any = {SBX_ANY_LENGTH, NULL, true};
static const sbx_range_rule month = {INT64_C(30) * SBX_DAY, "30 days", true};

/* The agent of the path; false, and the call answered, when there is none such. */
static bool read_agent(sbx_call *call, int32_t *out)
{
    int64_t id = 0;
    const sbx_agents *agents = &call->app->world.agents;
    if (!sbx_acd_path_integer(call, 1, "agentId", &id)) {
        return false;
    }
    const sbx_agent *agent = sbx_agents_find(agents, id);
    if (agent == NULL) {
        sbx_call_fail(call, 404, "not_found", "agentId", "Invalid agentId");
        return false;
    }
    *out = (int32_t)(agent - agents->items);
    return true;
}

/* ---------------------------------------------------------------- performance */

typedef struct performance_values {
    int64_t agent_id;
    int64_t team_id;
    sbx_work work;
    int64_t offered;
    int64_t handled;
    int64_t talk_s;
    int64_t inbound_talk_s;
    int64_t outbound_talk_s;
    int64_t inbound_average_s;
    int64_t outbound_average_s;
    int64_t average_talk_s;
    int64_t average_handle_s;
    int64_t average_available_s;
    int64_t average_unavailable_s;
    int64_t average_handled;
    int64_t consult_s; /* none here */
    double refused_percent;
    double working_rate;
    double occupancy;
} performance_values;

#define PERFORMANCE(member) offsetof(performance_values, member)

/* What agents and teams have in common. */
#define PERFORMANCE_FIELDS                                                      \
    {"teamId", SBX_INTEGER, PERFORMANCE(team_id)},                              \
        {"agentOffered", SBX_INTEGER, PERFORMANCE(offered)},                    \
        {"inboundHandled", SBX_INTEGER, PERFORMANCE(work.inbound.handled)},     \
        {"inboundTime", SBX_DURATION, PERFORMANCE(work.inbound_s)},             \
        {"inboundTalkTime", SBX_DURATION, PERFORMANCE(inbound_talk_s)},         \
        {"inboundAvgTalkTime", SBX_DURATION, PERFORMANCE(inbound_average_s)},   \
        {"outboundHandled", SBX_INTEGER, PERFORMANCE(work.outbound.handled)},   \
        {"outboundTime", SBX_DURATION, PERFORMANCE(work.outbound_s)},           \
        {"outboundTalkTime", SBX_DURATION, PERFORMANCE(outbound_talk_s)},       \
        {"outboundAvgTalkTime", SBX_DURATION, PERFORMANCE(outbound_average_s)}, \
        {"totalHandled", SBX_INTEGER, PERFORMANCE(handled)},                    \
        {"totalTalkTime", SBX_DURATION, PERFORMANCE(talk_s)},                   \
        {"totalAvgTalkTime", SBX_DURATION, PERFORMANCE(average_talk_s)},        \
        {"totalAvgHandleTime", SBX_DURATION, PERFORMANCE(average_handle_s)},    \
        {"consultTime", SBX_DURATION, PERFORMANCE(consult_s)},                  \
        {"availableTime", SBX_DURATION, PERFORMANCE(work.available_s)},         \
        {"unavailableTime", SBX_DURATION, PERFORMANCE(work.unavailable_s)},     \
        {"acwTime", SBX_DURATION, PERFORMANCE(work.acw_s)},                     \
        {"refused", SBX_INTEGER, PERFORMANCE(work.refused)},                    \
        {"percentRefused", SBX_REAL, PERFORMANCE(refused_percent)},             \
        {"loginTime", SBX_DURATION, PERFORMANCE(work.login_s)},                 \
        {"workingRate", SBX_REAL, PERFORMANCE(working_rate)},                   \
    {                                                                           \
        "occupancy", SBX_REAL, PERFORMANCE(occupancy)                           \
    }

static const sbx_field agent_fields[] = {
    {"agentId", SBX_INTEGER, PERFORMANCE(agent_id)},
    PERFORMANCE_FIELDS,
};
static const sbx_record agent_record = {agent_fields, CX_COUNT(agent_fields),
                                        sizeof(performance_values)};

static const sbx_field team_fields[] = {
    PERFORMANCE_FIELDS,
    {"totalAvgHandled", SBX_INTEGER, PERFORMANCE(average_handled)},
    {"avgAvailableTime", SBX_DURATION, PERFORMANCE(average_available_s)},
    {"avgUnavailableTime", SBX_DURATION, PERFORMANCE(average_unavailable_s)},
};
static const sbx_record team_record = {team_fields, CX_COUNT(team_fields),
                                       sizeof(performance_values)};

/* Whether a refusal was in that part of the day. */
static bool is_refused(const sbx_leg *leg, int32_t from, int32_t to)
{
    return leg->refused_by != SBX_NOBODY && leg->refused_at >= from && leg->refused_at < to;
}

/* Adds what each agent did on one day, within the range. */
static void add_day(const sbx_view *view, const sbx_range *range, int64_t date, sbx_work *works)
{
    const sbx_floor *floor = &view->centre->floor;
    int32_t from = 0;
    int32_t to = 0;
    if (!sbx_range_cut(range, date, &from, &to)) {
        return;
    }
    const sbx_day *day = sbx_centre_day(view->centre, date);
    for (size_t i = 0; i < day->agent_count; i++) {
        sbx_work_add_spells(&works[i], floor, day, i, from, to);
    }
    for (size_t i = 0; i < day->count; i++) {
        const sbx_leg *leg = &day->legs[i];
        const bool over = leg->wrapped_up != SBX_NEVER && leg->wrapped_up <= to;
        if (is_refused(leg, from, to)) {
            works[leg->refused_by].refused++;
        }
        if (leg->agent != SBX_NOBODY && over && leg->start >= from) {
            sbx_work_add_leg(&works[leg->agent], &floor->skills[leg->skill], leg);
        }
    }
}

/* What is in the warehouse: nothing of the last quarter of an hour. */
static sbx_range warehoused(const sbx_call *call, const sbx_view *view, sbx_range range)
{
    const int64_t ready_ms = sbx_app_world_ms(call->app) - SBX_WAREHOUSE_LAG * INT64_C(1000);
    const sbx_instant ready = sbx_world_instant(view->world, ready_ms);
    if (range.to.date > ready.date ||
        (range.to.date == ready.date && range.to.second > ready.second)) {
        range.to = ready;
    }
    return range;
}

/* What each agent did in a range: day after day, for a day is made once and then soon forgotten. */
static sbx_work *work_of_agents(const sbx_call *call, const sbx_view *view, const sbx_range *asked)
{
    const sbx_range range = warehoused(call, view, *asked);
    sbx_work *works = sbx_new(view->world->agents.count + 1, sizeof *works);
    for (int64_t date = range.from.date; date <= range.to.date; date++) {
        add_day(view, &range, date, works);
    }
    return works;
}

static performance_values make_values(int64_t agent_id, int64_t team_id, const sbx_work *work,
                                      int64_t agents)
{
    const int64_t handled = work->inbound.handled + work->outbound.handled;
    const int64_t talk = work->inbound.talk_s + work->outbound.talk_s;
    const int64_t wrap_up = work->inbound.wrap_up_s + work->outbound.wrap_up_s;
    const int64_t busy = work->inbound_s + work->outbound_s;
    return (performance_values){
        .agent_id = agent_id,
        .team_id = team_id,
        .work = *work,
        .offered = handled + work->refused,
        .handled = handled,
        .talk_s = talk,
        .inbound_talk_s = work->inbound.talk_s,
        .outbound_talk_s = work->outbound.talk_s,
        .inbound_average_s = sbx_average(work->inbound.talk_s, work->inbound.handled),
        .outbound_average_s = sbx_average(work->outbound.talk_s, work->outbound.handled),
        .average_talk_s = sbx_average(talk, handled),
        .average_handle_s = sbx_average(talk + wrap_up, handled),
        .average_available_s = sbx_average(work->available_s, agents),
        .average_unavailable_s = sbx_average(work->unavailable_s, agents),
        .average_handled = sbx_average(handled, agents),
        .refused_percent = sbx_percent(work->refused, handled + work->refused, 0),
        .working_rate = sbx_percent(busy, work->login_s, 0),
        .occupancy = sbx_percent(busy, busy + work->available_s, 0),
    };
}

void sbx_get_agents_performance(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    if (!sbx_range_read(call, &view, &any, &range) ||
        !sbx_listing_begin_bare(&list, call, "agentPerformance", &agent_record)) {
        return;
    }
    sbx_work *works = work_of_agents(call, &view, &range);
    for (size_t i = 0; i < view.world->agents.count; i++) {
        const sbx_agent *agent = &view.world->agents.items[i];
        if (works[i].login_s > 0) {
            const performance_values values = make_values(agent->id, agent->team->id, &works[i], 1);
            sbx_listing_add(&list, &values);
        }
    }
    cx_free(works);
    sbx_listing_end(&list);
}

void sbx_get_agent_performance(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    int32_t agent = SBX_NOBODY;
    if (!sbx_range_read(call, &view, &any, &range) || !read_agent(call, &agent) ||
        !sbx_listing_begin(&list, call, "agentPerformance", &agent_record, SBX_PAGE_MAX)) {
        return;
    }
    sbx_work *works = work_of_agents(call, &view, &range);
    const sbx_agent *who = &view.world->agents.items[agent];
    const performance_values values = make_values(who->id, who->team->id, &works[agent], 1);
    cx_free(works);
    sbx_listing_add(&list, &values);
    sbx_listing_end(&list);
}

/* The sum of a team, of those of it who were there. */
static performance_values values_of_team(const sbx_agents *agents, const sbx_team *team,
                                         const sbx_work *works)
{
    sbx_work sum = {.refused = 0};
    int64_t count = 0;
    for (size_t i = 0; i < agents->count; i++) {
        if (agents->items[i].team == team) {
            sbx_work_add(&sum, &works[i]);
            count += works[i].login_s > 0 ? 1 : 0;
        }
    }
    return make_values(0, team->id, &sum, count);
}

static void answer_teams(sbx_call *call, int64_t only)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    if (!sbx_range_read(call, &view, &any, &range) ||
        !sbx_listing_begin_bare(&list, call, "teamPerformanceTotal", &team_record)) {
        return;
    }
    sbx_work *works = work_of_agents(call, &view, &range);
    const sbx_agents *agents = &view.world->agents;
    for (size_t i = 0; i < agents->team_count; i++) {
        if (only < 0 || only == agents->teams[i].id) {
            const performance_values values = values_of_team(agents, &agents->teams[i], works);
            sbx_listing_add(&list, &values);
        }
    }
    cx_free(works);
    sbx_listing_end(&list);
}

void sbx_get_teams_performance(sbx_call *call)
{
    answer_teams(call, -1);
}

/* Of a team that there is not, there is nothing to say. */
void sbx_get_team_performance(sbx_call *call)
{
    int64_t id = 0;
    if (sbx_acd_path_integer(call, 1, "teamId", &id)) {
        answer_teams(call, id);
    }
}

/* ---------------------------------------------------------------- states */

typedef struct spell_values {
    int64_t index;
    int64_t business_unit;
    const char *business_unit_name;
    sbx_agent agent;
    int64_t team_id;
    int64_t session_id;
    int64_t state_id;
    const char *state;
    int64_t contact_id;
    sbx_skill skill;
    int64_t reason_id;
    const char *reason;
    int64_t start_ms;
    int64_t seconds;
    int64_t none;
    const char *nothing;
    bool natural_calling;
} spell_values;

#define SPELL(member) offsetof(spell_values, member)

static const sbx_field spell_fields[] = {
    {"stateIndex", SBX_INTEGER, SPELL(index)},
    {"startDate", SBX_TIME, SPELL(start_ms)},
    {"agentId", SBX_INTEGER, SPELL(agent.id)},
    {"agentStateId", SBX_INTEGER, SPELL(state_id)},
    {"agentStateName", SBX_TEXT, SPELL(state)},
    {"agentSessionId", SBX_INTEGER, SPELL(session_id)},
    {"contactId", SBX_INTEGER, SPELL(contact_id)},
    {"skillId", SBX_INTEGER, SPELL(skill.id)},
    {"skillName", SBX_TEXT, SPELL(skill.name)},
    {"mediaTypeId", SBX_INTEGER, SPELL(skill.media_type)},
    {"mediaTypeName", SBX_TEXT, SPELL(skill.media_name)},
    {"fromAddress", SBX_TEXT, SPELL(nothing)},
    {"toAddress", SBX_TEXT, SPELL(nothing)},
    {"outStateId", SBX_INTEGER, SPELL(reason_id)},
    {"outStateDescription", SBX_TEXT, SPELL(reason)},
    {"duration", SBX_DURATION, SPELL(seconds)},
    {"isOutbound", SBX_FLAG, SPELL(skill.outbound)},
    {"isNaturalCalling", SBX_FLAG, SPELL(natural_calling)},
    {"stationId", SBX_INTEGER, SPELL(none)},
    {"stationName", SBX_TEXT, SPELL(nothing)},
    {"teamId", SBX_INTEGER, SPELL(team_id)},
};
static const sbx_record spell_record = {spell_fields, CX_COUNT(spell_fields), sizeof(spell_values)};

/* The same for planners of work, with durations as numbers. */
static const sbx_field adherence_fields[] = {
    {"businessUnitId", SBX_INTEGER, SPELL(business_unit)},
    {"businessUnitName", SBX_TEXT, SPELL(business_unit_name)},
    {"agentId", SBX_INTEGER, SPELL(agent.id)},
    {"stateIndex", SBX_INTEGER, SPELL(index)},
    {"startDate", SBX_TIME, SPELL(start_ms)},
    {"agentStateId", SBX_INTEGER, SPELL(state_id)},
    {"agentSessionId", SBX_INTEGER, SPELL(session_id)},
    {"skillId", SBX_INTEGER, SPELL(skill.id)},
    {"outStateId", SBX_INTEGER, SPELL(reason_id)},
    {"outStateDescription", SBX_TEXT, SPELL(reason)},
    {"duration", SBX_INTEGER, SPELL(seconds)},
};
static const sbx_record adherence_record = {adherence_fields, CX_COUNT(adherence_fields),
                                            sizeof(spell_values)};

static spell_values values_of_spell(const sbx_call *call, const sbx_view *view, const sbx_day *day,
                                    size_t agent, size_t index)
{
    const sbx_spells *spells = &day->spells[agent];
    const sbx_spell *spell = &spells->items[index];
    const int32_t until = sbx_view_until(view, day->date);
    const int32_t end = index + 1 < spells->count ? spells->items[index + 1].from : SBX_DAY;
    spell_values values = {
        .index = (int64_t)index,
        .business_unit = call->user->tenant->business_unit,
        .business_unit_name = call->user->tenant->business_unit_name,
        .agent = view->world->agents.items[agent],
        .team_id = view->world->agents.items[agent].team->id,
        .session_id = day->date * 10000 + (int64_t)agent,
        .reason = spell->state == SBX_UNAVAILABLE ? spell->reason : NULL,
        .start_ms = sbx_world_time(view->world, day->date, spell->from),
        .seconds = (end < until ? end : until) - spell->from,
    };
    if (spell->leg != SBX_NOBODY) {
        const sbx_leg *leg = &day->legs[spell->leg];
        values.skill = view->centre->floor.skills[leg->skill];
        values.contact_id = sbx_contact_id(view->centre, day->date, leg->id);
    }
    const sbx_state_name *name = sbx_state_name_of(spell->state, values.skill.outbound);
    values.state_id = name->id;
    values.state = name->name;
    values.reason_id = sbx_reason_id(values.reason);
    return values;
}

/* Every spell that began in the range, of one agent or of all (SBX_NOBODY). */
static void list_spells(sbx_listing *list, const sbx_view *view, const sbx_range *range,
                        int32_t only)
{
    for (int64_t date = range->from.date; date <= range->to.date && date <= view->now.date;
         date++) {
        const sbx_day *day = sbx_centre_day(view->centre, date);
        for (size_t i = 0; i < day->agent_count; i++) {
            if (only != SBX_NOBODY && only != (int32_t)i) {
                continue;
            }
            for (size_t k = 0; k < day->spells[i].count; k++) {
                if (sbx_range_has(range, date, day->spells[i].items[k].from) &&
                    sbx_listing_takes(list)) {
                    const spell_values values = values_of_spell(list->call, view, day, i, k);
                    sbx_listing_write(list, &values);
                }
            }
        }
    }
}

static void answer_states(sbx_call *call, int32_t only)
{
    static const sbx_range_rule optional = {SBX_ANY_LENGTH, NULL, false};
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    int64_t since_ms = 0;
    if (!sbx_acd_time(call, "updatedSince", &since_ms)) {
        return;
    }
    if (since_ms != 0) {
        range = sbx_range_of(&view, since_ms + 1000, sbx_app_world_ms(call->app) + 1000);
    } else if (!sbx_range_read(call, &view, &optional, &range)) {
        return;
    }
    if (sbx_listing_begin(&list, call, "agentStateHistory", &spell_record, SBX_PAGE_MAX)) {
        list_spells(&list, &view, &range, only);
        sbx_listing_end(&list);
    }
}

void sbx_get_agents_state_history(sbx_call *call)
{
    answer_states(call, SBX_NOBODY);
}

void sbx_get_agent_state_history(sbx_call *call)
{
    int32_t agent = SBX_NOBODY;
    if (read_agent(call, &agent)) {
        answer_states(call, agent);
    }
}

static void answer_adherence(sbx_call *call, const sbx_range_rule *rule)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    if (sbx_range_read(call, &view, rule, &range) &&
        sbx_listing_begin_bare(&list, call, "agentStateHistory", &adherence_record)) {
        list_spells(&list, &view, &range, SBX_NOBODY);
        sbx_listing_end(&list);
    }
}

void sbx_get_schedule_adherence(sbx_call *call)
{
    static const sbx_range_rule rule = {300, "5 minutes", true};
    answer_adherence(call, &rule);
}

void sbx_get_scorecards(sbx_call *call)
{
    static const sbx_range_rule rule = {SBX_DAY, "one day", true};
    answer_adherence(call, &rule);
}

/* ---------------------------------------------------------------- logins */

typedef struct login_values {
    const char *phone;
    const char *caller_id;
    int64_t station;
    const char *station_name;
    int64_t login_ms;
} login_values;

static const sbx_field login_fields[] = {
    {"stationPhoneNumber", SBX_TEXT, offsetof(login_values, phone)},
    {"stationCallerId", SBX_TEXT, offsetof(login_values, caller_id)},
    {"stationId", SBX_INTEGER, offsetof(login_values, station)},
    {"stationName", SBX_TEXT, offsetof(login_values, station_name)},
    {"loginDate", SBX_TIME, offsetof(login_values, login_ms)},
};
static const sbx_record login_record = {login_fields, CX_COUNT(login_fields), sizeof(login_values)};

void sbx_get_agent_logins(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    int32_t agent = SBX_NOBODY;
    if (!sbx_range_read(call, &view, &any, &range) || !read_agent(call, &agent) ||
        !sbx_listing_begin(&list, call, "agentLogins", &login_record, SBX_PAGE_MAX)) {
        return;
    }
    for (int64_t date = range.from.date; date <= range.to.date; date++) {
        const sbx_spells *spells = &sbx_centre_day(view.centre, date)->spells[agent];
        for (size_t i = 0; i < spells->count; i++) {
            const bool logs_in = spells->items[i].state != SBX_LOGGED_OUT &&
                                 (i == 0 || spells->items[i - 1].state == SBX_LOGGED_OUT);
            if (logs_in && sbx_range_has(&range, date, spells->items[i].from)) {
                sbx_listing_add(
                    &list, &(login_values){
                               .login_ms = sbx_world_time(view.world, date, spells->items[i].from),
                           });
            }
        }
    }
    sbx_listing_end(&list);
}

/* ---------------------------------------------------------------- contacts of agents */

#define CONTACT(member) offsetof(sbx_contact_values, member)

static const sbx_field interaction_fields[] = {
    {"contactId", SBX_INTEGER, CONTACT(id)},
    {"masterContactId", SBX_INTEGER, CONTACT(master_id)},
    {"contactStartDate", SBX_TIME, CONTACT(start_ms)},
    {"targetAgentId", SBX_INTEGER, CONTACT(target_agent)},
    {"fileName", SBX_TEXT, CONTACT(file)},
    {"pointOfContact", SBX_TEXT, CONTACT(point_name)},
    {"lastUpdateTime", SBX_TIME, CONTACT(update_ms)},
    {"mediaTypeId", SBX_INTEGER, CONTACT(skill.media_type)},
    {"mediaTypeName", SBX_TEXT, CONTACT(skill.media_name)},
    {"agentId", SBX_INTEGER, CONTACT(agent.id)},
    {"firstName", SBX_TEXT, CONTACT(agent.first_name)},
    {"lastName", SBX_TEXT, CONTACT(agent.last_name)},
    {"teamId", SBX_INTEGER, CONTACT(team.id)},
    {"teamName", SBX_TEXT, CONTACT(team.name)},
    {"campaignId", SBX_INTEGER, CONTACT(skill.campaign_id)},
    {"campaignName", SBX_TEXT, CONTACT(skill.campaign_name)},
    {"skillId", SBX_INTEGER, CONTACT(skill.id)},
    {"skillName", SBX_TEXT, CONTACT(skill.name)},
    {"isOutbound", SBX_FLAG, CONTACT(skill.outbound)},
    {"fromAddr", SBX_INLINE, CONTACT(from)},
    {"toAddr", SBX_TEXT, CONTACT(to)},
    {"primaryDispositionId", SBX_INTEGER, CONTACT(disposition)},
    {"secondaryDispositionId", SBX_INTEGER, CONTACT(none)},
    {"transferIndicatorId", SBX_INTEGER, CONTACT(transfer_id)},
    {"transferIndicatorName", SBX_TEXT, CONTACT(transfer)},
};
static const sbx_record interaction_record = {interaction_fields, CX_COUNT(interaction_fields),
                                              sizeof(sbx_contact_values)};

static void list_interactions(sbx_listing *list, const sbx_view *view, const sbx_range *range,
                              int32_t only, int64_t media)
{
    sbx_walk walk = sbx_walk_of(view, range);
    while (sbx_walk_next(&walk)) {
        const sbx_leg *leg = walk.leg;
        if (leg->answered <= walk.until && (only == SBX_NOBODY || only == leg->agent) &&
            (media < 0 || media == view->centre->floor.skills[leg->skill].media_type) &&
            sbx_listing_takes(list)) {
            sbx_contact_values values;
            sbx_contact_read(view, walk.day, leg, &values);
            sbx_listing_write(list, &values);
        }
    }
}

static void answer_interactions(sbx_call *call, int32_t only)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    int64_t media = -1;
    if (!sbx_acd_integer(call, "mediaTypeId", &media)) {
        return;
    }
    if (only != SBX_NOBODY && media < 0) {
        sbx_acd_refuse(call, "mediaTypeId");
        return;
    }
    if (sbx_range_read(call, &view, &any, &range) &&
        sbx_listing_begin(&list, call, "contactStates", &interaction_record, SBX_PAGE_MAX)) {
        list_interactions(&list, &view, &range, only, media);
        sbx_listing_end(&list);
    }
}

void sbx_get_agents_interactions(sbx_call *call)
{
    answer_interactions(call, SBX_NOBODY);
}

void sbx_get_agent_interactions(sbx_call *call)
{
    int32_t agent = SBX_NOBODY;
    if (read_agent(call, &agent)) {
        answer_interactions(call, agent);
    }
}

static const sbx_field recent_fields[] = {
    {"toAgentId", SBX_INTEGER, CONTACT(agent.id)},
    {"toAgentFirstName", SBX_TEXT, CONTACT(agent.first_name)},
    {"toAgentLastName", SBX_TEXT, CONTACT(agent.last_name)},
    {"toSkillId", SBX_INTEGER, CONTACT(skill.id)},
    {"toSkillName", SBX_TEXT, CONTACT(skill.name)},
    {"toAddress", SBX_TEXT, CONTACT(to)},
    {"lastContactStartDate", SBX_TIME, CONTACT(start_ms)},
};
static const sbx_record recent_record = {recent_fields, CX_COUNT(recent_fields),
                                         sizeof(sbx_contact_values)};

/* Still wrapped, in every version. */
void sbx_get_agent_recent(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    int32_t agent = SBX_NOBODY;
    int64_t media = -1;
    if (!sbx_acd_integer(call, "mediaTypeId", &media) ||
        !sbx_range_read(call, &view, &month, &range) || !read_agent(call, &agent) ||
        !sbx_listing_read(&list, call, &recent_record, SBX_PAGE_MAX)) {
        return;
    }
    const sbx_agent *who = &view.world->agents.items[agent];
    sbx_reply_json(call->reply, 200, &list.w);
    cx_json_begin_object(&list.w);
    cx_json_key(&list.w, "resultSet");
    cx_json_begin_object(&list.w);
    cx_json_member_integer(&list.w, "agentId", who->id);
    cx_json_member_string(&list.w, "firstName", cx_str_of(who->first_name));
    cx_json_member_string(&list.w, "lastName", cx_str_of(who->last_name));
    cx_json_key(&list.w, "contactData");
    cx_json_begin_array(&list.w);
    list_interactions(&list, &view, &range, agent, media);
    if (sbx_listing_rest(&list)) {
        cx_json_end_array(&list.w);
        cx_json_end_object(&list.w);
        cx_json_end_object(&list.w);
    }
}
