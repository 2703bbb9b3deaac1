/* What planners of work read: contacts by interval, agents, agents by skill and half-hour. */
#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/listing.h"
#include "sandbox/routes/range.h"
#include "sandbox/world/tally.h"

#include "base/banned.h"

enum {
    INTERVAL = 900,
    HALF_HOUR = 1800,
    INTERVALS = SBX_DAY / INTERVAL
};

/* ---------------------------------------------------------------- contacts by interval */

typedef struct interval_values {
    int64_t business_unit;
    const char *business_unit_name;
    int64_t start_ms;
    sbx_skill skill;
    sbx_tally tally;
    double service_level;
    int64_t handle_s; /* averages */
    int64_t answer_s;
} interval_values;

#define INTERVAL_OF(member) offsetof(interval_values, member)

static const sbx_field contact_fields[] = {
    {"businessUnitId", SBX_INTEGER, INTERVAL_OF(business_unit)},
    {"businessUnitName", SBX_TEXT, INTERVAL_OF(business_unit_name)},
    {"intervalStartDate", SBX_TIME, INTERVAL_OF(start_ms)},
    {"skillId", SBX_INTEGER, INTERVAL_OF(skill.id)},
    {"skillName", SBX_TEXT, INTERVAL_OF(skill.name)},
    {"isOutbound", SBX_FLAG, INTERVAL_OF(skill.outbound)},
    {"serviceLevel", SBX_REAL, INTERVAL_OF(service_level)},
    {"mediaTypeId", SBX_INTEGER, INTERVAL_OF(skill.media_type)},
    {"MediaTypeName", SBX_TEXT, INTERVAL_OF(skill.media_name)},
    {"totalContacts", SBX_INTEGER, INTERVAL_OF(tally.offered)},
    {"totalHandled", SBX_INTEGER, INTERVAL_OF(tally.handled)},
    {"averageHandleTime", SBX_INTEGER, INTERVAL_OF(handle_s)},
    {"abandonCount", SBX_INTEGER, INTERVAL_OF(tally.abandoned)},
    {"averageSpeedOfAnswer", SBX_INTEGER, INTERVAL_OF(answer_s)},
    {"totalContactTime", SBX_INTEGER, INTERVAL_OF(tally.total_s)},
};
static const sbx_record contact_record = {contact_fields, CX_COUNT(contact_fields),
                                          sizeof(interval_values)};

static const sbx_field dialer_fields[] = {
    {"businessUnitId", SBX_INTEGER, INTERVAL_OF(business_unit)},
    {"businessUnitName", SBX_TEXT, INTERVAL_OF(business_unit_name)},
    {"intervalStartDate", SBX_TIME, INTERVAL_OF(start_ms)},
    {"skillId", SBX_INTEGER, INTERVAL_OF(skill.id)},
    {"skillName", SBX_TEXT, INTERVAL_OF(skill.name)},
    {"mediaTypeId", SBX_INTEGER, INTERVAL_OF(skill.media_type)},
    {"mediaTypeName", SBX_TEXT, INTERVAL_OF(skill.media_name)},
    {"dials", SBX_INTEGER, INTERVAL_OF(tally.offered)},
    {"connects", SBX_INTEGER, INTERVAL_OF(tally.handled)},
    {"connectsAHT", SBX_INTEGER, INTERVAL_OF(handle_s)},
    {"rightPartyConnects", SBX_INTEGER, INTERVAL_OF(tally.handled)},
    {"rightPartyConnectsAHT", SBX_INTEGER, INTERVAL_OF(handle_s)},
    {"abandons", SBX_INTEGER, INTERVAL_OF(tally.abandoned)},
};
static const sbx_record dialer_record = {dialer_fields, CX_COUNT(dialer_fields),
                                         sizeof(interval_values)};

/* The contacts of a day by skill and interval, of those that are over. */
static sbx_tally *tally_day(const sbx_view *view, const sbx_range *range, int64_t date)
{
    const sbx_floor *floor = &view->centre->floor;
    sbx_tally *tallies = sbx_new(floor->skill_count * INTERVALS + 1, sizeof *tallies);
    const sbx_range part = sbx_range_of_day(range, date);
    sbx_walk walk = sbx_walk_of(view, &part);
    while (sbx_walk_next(&walk)) {
        const sbx_leg *leg = walk.leg;
        int32_t since = 0;
        if (sbx_leg_phase(leg, walk.until, &since) == SBX_OVER) {
            sbx_tally_add(&tallies[(size_t)leg->skill * INTERVALS + (size_t)leg->start / INTERVAL],
                          &floor->skills[leg->skill], leg);
        }
    }
    return tallies;
}

static void list_intervals(sbx_listing *list, const sbx_view *view, const sbx_range *range,
                           int64_t media, bool dialer)
{
    const sbx_floor *floor = &view->centre->floor;
    for (int64_t date = range->from.date; date <= range->to.date && date <= view->now.date;
         date++) {
        sbx_tally *tallies = tally_day(view, range, date);
        for (size_t i = 0; i < INTERVALS * floor->skill_count; i++) {
            const size_t skill = i % floor->skill_count;
            const size_t interval = i / floor->skill_count;
            const sbx_tally *tally = &tallies[skill * INTERVALS + interval];
            if (tally->offered == 0 || floor->skills[skill].media_type != media ||
                floor->skills[skill].outbound != dialer) {
                continue;
            }
            const int64_t judged = tally->in_sla + tally->out_sla;
            sbx_listing_add(
                list,
                &(interval_values){
                    .business_unit = list->call->user->tenant->business_unit,
                    .business_unit_name = list->call->user->tenant->business_unit_name,
                    .start_ms = sbx_world_time(view->world, date, (int32_t)interval * INTERVAL),
                    .skill = floor->skills[skill],
                    .tally = *tally,
                    .service_level = sbx_percent(tally->in_sla, judged, 100),
                    .handle_s = sbx_average(tally->talk_s + tally->wrap_up_s, tally->handled),
                    .answer_s = sbx_average(tally->answer_s, tally->handled),
                });
        }
        cx_free(tallies);
    }
}

/* Six hours at most, and of those no interval that is not in the warehouse yet. */
static void answer_intervals(sbx_call *call, const char *member, const sbx_record *record,
                             bool dialer)
{
    static const sbx_range_rule rule = {INT64_C(6) * 3600, "6 hours", true};
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    int64_t media = -1;
    int64_t end_ms = 0;
    if (!sbx_range_read(call, &view, &rule, &range) ||
        !sbx_acd_integer(call, "mediaTypeId", &media) || !sbx_acd_time(call, "endDate", &end_ms)) {
        return;
    }
    if (media < 0) {
        sbx_acd_refuse(call, "mediaTypeId");
        return;
    }
    if (end_ms > sbx_app_world_ms(call->app) - SBX_WAREHOUSE_LAG * INT64_C(1000)) {
        sbx_call_fail(call, 409, "conflict", "endDate", "Interval Contact Data Pending");
        return;
    }
    if (sbx_listing_begin_bare(&list, call, member, record)) {
        list_intervals(&list, &view, &range, media, dialer);
        sbx_listing_end(&list);
    }
}

void sbx_get_wfm_contacts(sbx_call *call)
{
    answer_intervals(call, "contactStats", &contact_record, false);
}

/* Clients of older versions know the list by another name. */
void sbx_get_wfm_dialer_contacts(sbx_call *call)
{
    enum {
        LAST_OLD_NAME = 21
    };
    unsigned version = 0;
    if (sbx_acd_version(call, &version)) {
        answer_intervals(call, version <= LAST_OLD_NAME ? "outboundStats" : "wfM_OB_StatsV9",
                         &dialer_record, true);
    }
}

/* ---------------------------------------------------------------- agents */

typedef struct agent_values {
    int64_t business_unit;
    const char *business_unit_name;
    sbx_agent agent;
    sbx_team team;
    const char *status;
    const char *middle_name;
    int64_t created_ms;
    int64_t product;
    const char *login_name;
} agent_values;

#define AGENT(member) offsetof(agent_values, member)

static const sbx_field agent_fields[] = {
    {"agentNo", SBX_INTEGER, AGENT(agent.id)},
    {"teamName", SBX_TEXT, AGENT(team.name)},
    {"teamNo", SBX_INTEGER, AGENT(team.id)},
    {"businessUnitId", SBX_INTEGER, AGENT(business_unit)},
    {"businessUnitName", SBX_TEXT, AGENT(business_unit_name)},
    {"firstName", SBX_TEXT, AGENT(agent.first_name)},
    {"middleName", SBX_TEXT, AGENT(middle_name)},
    {"lastName", SBX_TEXT, AGENT(agent.last_name)},
    {"status", SBX_TEXT, AGENT(status)},
    {"createDate", SBX_TIME, AGENT(created_ms)},
    {"modDateTime", SBX_TIME, AGENT(created_ms)},
    {"productId", SBX_INTEGER, AGENT(product)},
    {"ntLoginName", SBX_TEXT, AGENT(login_name)},
};
static const sbx_record agent_record = {agent_fields, CX_COUNT(agent_fields), sizeof(agent_values)};

void sbx_get_wfm_agents(sbx_call *call)
{
    static const sbx_range_rule rule = {INT64_C(14) * SBX_DAY, "14 days", true};
    static const int64_t hired_ms = INT64_C(1704067200000); /* 2024-01-01 */
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    if (!sbx_range_read(call, &view, &rule, &range) ||
        !sbx_listing_begin_bare(&list, call, "wfM_Data_Agents", &agent_record)) {
        return;
    }
    for (size_t i = 0; i < view.world->agents.count; i++) {
        const sbx_agent *agent = &view.world->agents.items[i];
        sbx_listing_add(&list, &(agent_values){
                                   .business_unit = call->user->tenant->business_unit,
                                   .business_unit_name = call->user->tenant->business_unit_name,
                                   .agent = *agent,
                                   .team = *agent->team,
                                   .status = agent->active ? "Active" : "Inactive",
                                   .middle_name = "",
                                   .created_ms = hired_ms,
                                   .product = 1,
                                   .login_name = agent->user_name,
                               });
    }
    sbx_listing_end(&list);
}

/* ---------------------------------------------------------------- agents by skill, half-hours */

typedef struct cell_values {
    int64_t business_unit;
    const char *business_unit_name;
    sbx_skill skill;
    sbx_agent agent;
    int64_t half_hour;
    sbx_tally tally;
    int64_t handle_s;
} cell_values;

#define CELL(member) offsetof(cell_values, member)

static const sbx_field cell_fields[] = {
    {"businessUnitId", SBX_INTEGER, CELL(business_unit)},
    {"businessUnitName", SBX_TEXT, CELL(business_unit_name)},
    {"skillId", SBX_INTEGER, CELL(skill.id)},
    {"skillName", SBX_TEXT, CELL(skill.name)},
    {"agentId", SBX_INTEGER, CELL(agent.id)},
    {"firstName", SBX_TEXT, CELL(agent.first_name)},
    {"lastName", SBX_TEXT, CELL(agent.last_name)},
    {"halfHour", SBX_INTEGER, CELL(half_hour)},
    {"totalHandled", SBX_INTEGER, CELL(tally.handled)},
    {"totalHandledTime", SBX_INTEGER, CELL(handle_s)},
    {"totalACWTime", SBX_INTEGER, CELL(tally.wrap_up_s)},
};
static const sbx_record cell_record = {cell_fields, CX_COUNT(cell_fields), sizeof(cell_values)};

/* Whether a leg is of the same agent, skill and half-hour as the one of the walk, and counts. */
static bool is_of_cell(const sbx_walk *walk, const sbx_leg *leg)
{
    return walk->leg->agent == leg->agent && walk->leg->skill == leg->skill &&
           walk->leg->start / HALF_HOUR == leg->start / HALF_HOUR &&
           leg->wrapped_up <= walk->until &&
           sbx_range_has(&walk->range, walk->day->date, leg->start);
}

/* Sums up the cell that begins with the leg of a walk; false when it began before. */
static bool sum_cell(const sbx_walk *walk, sbx_tally *out)
{
    const sbx_day *day = walk->day;
    const sbx_skill *skill = &walk->view->centre->floor.skills[walk->leg->skill];
    const int32_t half_hour = walk->leg->start / HALF_HOUR;
    *out = (sbx_tally){.offered = 0};
    for (size_t i = walk->next - 1; i > 0; i--) {
        const sbx_leg *leg = &day->legs[day->order[i - 1]];
        if (leg->start / HALF_HOUR != half_hour) {
            break;
        }
        if (is_of_cell(walk, leg)) {
            return false;
        }
    }
    for (size_t i = walk->next - 1; i < day->count; i++) {
        const sbx_leg *leg = &day->legs[day->order[i]];
        if (leg->start / HALF_HOUR != half_hour) {
            break;
        }
        if (is_of_cell(walk, leg)) {
            sbx_tally_add(out, skill, leg);
        }
    }
    return true;
}

void sbx_get_wfm_agent_performance(sbx_call *call)
{
    static const sbx_range_rule rule = {SBX_DAY, "one day", true};
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    if (!sbx_range_read(call, &view, &rule, &range) ||
        !sbx_listing_begin_bare(&list, call, "skillsPerformance", &cell_record)) {
        return;
    }
    sbx_walk walk = sbx_walk_of(&view, &range);
    while (sbx_walk_next(&walk)) {
        const sbx_leg *leg = walk.leg;
        sbx_tally tally;
        if (leg->agent == SBX_NOBODY || leg->wrapped_up > walk.until || !sum_cell(&walk, &tally)) {
            continue;
        }
        sbx_listing_add(&list, &(cell_values){
                                   .business_unit = call->user->tenant->business_unit,
                                   .business_unit_name = call->user->tenant->business_unit_name,
                                   .skill = view.centre->floor.skills[leg->skill],
                                   .agent = view.world->agents.items[leg->agent],
                                   .half_hour = leg->start / HALF_HOUR,
                                   .tally = tally,
                                   .handle_s = tally.talk_s + tally.wrap_up_s,
                               });
    }
    sbx_listing_end(&list);
}
