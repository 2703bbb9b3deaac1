#include "sandbox/world/shifts.h"

#include "base/compiler.h"
#include "sandbox/world/arrivals.h"

#include "base/banned.h"

/* What chance decides of an agent. */
enum {
    ROLL_ABSENT,
    ROLL_LOGIN,
    ROLL_LOGOUT,
    ROLL_OUT, /* and on, one for each incident */
    ROLL_BREAK = 200
};

static void plan_agent(sbx_agenda *agenda, sbx_event_kind kind, int32_t agent, int32_t at)
{
    sbx_agenda_add(agenda, (sbx_event_plan){.at = at, .who = agent, .kind = (uint8_t)kind});
}

static void plan_away(sbx_agenda *agenda, int32_t agent, int32_t at, int32_t until,
                      const char *reason)
{
    sbx_agenda_add(
        agenda,
        (sbx_event_plan){
            .at = at, .who = agent, .until = until, .reason = reason, .kind = SBX_EVENT_GO_AWAY});
}

/* Two breaks and a lunch between them, a little different for everybody. */
static void plan_breaks(sbx_agenda *agenda, int32_t agent, uint64_t number, int32_t start,
                        int32_t end)
{
    static const struct {
        int32_t part; /* of the shift, in eighths */
        int32_t seconds;
        const char *reason;
    } breaks[] = {{2, 900, "Break"}, {4, 1800, "Lunch"}, {6, 900, "Break"}};
    for (size_t i = 0; i < CX_COUNT(breaks); i++) {
        const int32_t at = start + (end - start) / 8 * breaks[i].part +
                           (int32_t)sbx_dice_below(number, ROLL_BREAK + i, 3600) - 1800;
        plan_away(agenda, agent, at > start ? at : start, at + breaks[i].seconds, breaks[i].reason);
    }
}

static void plan_incidents(sbx_agenda *agenda, const sbx_scenario *scenario, int32_t agent,
                           uint64_t number)
{
    for (size_t i = 0; i < scenario->incident_count; i++) {
        const sbx_incident *incident = &scenario->incidents[i];
        if (incident->effect == SBX_EFFECT_AGENTS_OUT &&
            sbx_dice_unit(number, ROLL_OUT + i) < incident->factor) {
            plan_away(agenda, agent, incident->from, incident->to, "System Outage");
        }
    }
}

/* Who is in a state all day long, by the scenario. */
static void plan_kept(sbx_agenda *agenda, int32_t agent, const sbx_agent *who)
{
    const cx_str state = cx_str_of(who->state);
    if (!cx_str_equal(state, CX_LIT("LoggedOut"))) {
        plan_agent(agenda, SBX_EVENT_LOG_IN, agent, 0);
    }
    if (cx_str_equal(state, CX_LIT("Unavailable"))) {
        plan_away(agenda, agent, 0, SBX_DAY, who->reason);
    }
}

void sbx_shift_plan(const sbx_floor *floor, int64_t date, int32_t agent, sbx_agenda *agenda)
{
    const sbx_agent *who = &floor->agents->items[agent];
    const sbx_team_group *group = who->team->group;
    const uint64_t number = sbx_day_number(floor, date, who->id, 0);
    if (!who->active) {
        return;
    }
    if (who->state != NULL) {
        plan_kept(agenda, agent, who);
        return;
    }
    if (sbx_dice_unit(number, ROLL_ABSENT) < group->absent) {
        return;
    }
    const bool all_day = group->shift_start == 0 && group->shift_end == SBX_DAY;
    const int32_t late = all_day ? 0 : (int32_t)sbx_dice_below(number, ROLL_LOGIN, 300);
    plan_agent(agenda, SBX_EVENT_LOG_IN, agent, group->shift_start + late);
    plan_incidents(agenda, floor->scenario, agent, number);
    if (group->breaks) {
        plan_breaks(agenda, agent, number, group->shift_start, group->shift_end);
    }
    if (!all_day) {
        plan_agent(agenda, SBX_EVENT_LOG_OUT, agent,
                   group->shift_end + (int32_t)sbx_dice_below(number, ROLL_LOGOUT, 300));
    }
}
