#include "sandbox/world/world.h"

#include <string.h>

#include "base/alloc.h"
#include "base/auto.h"
#include "sandbox/memory.h"
#include "sandbox/world/deeds.h"
#include "sandbox/world/noise.h"

#include "base/banned.h"

/* The id of a contact: its day, then its tenant, then its number there. As large as CXone's own:
 * clients must not squeeze it into 32 bits. */
enum {
    IDS_PER_DAY = SBX_MAX_CENTRES * SBX_LEG_IDS
};

static void assign_as_at_first(sbx_centre *centre)
{
    const sbx_floor *floor = &centre->floor;
    memcpy(centre->assigned, floor->proficiency, floor->agents->count * floor->skill_count);
}

void sbx_world_init(sbx_world *world, sbx_scenario *scenario, const sbx_skills *skills,
                    uint64_t seed)
{
    *world = (sbx_world){.scenario = scenario};
    sbx_agents_init(&world->agents, scenario);
    for (size_t i = 0; i < skills->count && world->count < SBX_MAX_CENTRES;) {
        size_t count = 0;
        const sbx_skill *first = sbx_skills_of(skills, skills->items[i].tenant, &count);
        sbx_centre *centre = &world->centres[world->count];
        centre->tenant = first->tenant;
        centre->number = (int64_t)world->count;
        sbx_floor_init(&centre->floor, sbx_noise(seed, 0, 0, world->count), scenario,
                       &world->agents, first, count);
        centre->assigned = sbx_new(world->agents.count * count + 1, 1);
        assign_as_at_first(centre);
        world->count++;
        i += count;
    }
}

static void forget_days(sbx_centre *centre)
{
    for (size_t i = 0; i < SBX_DAYS_KEPT; i++) {
        sbx_day_deinit(&centre->days[i].day);
        centre->days[i].used = 0;
    }
}

void sbx_world_deinit(sbx_world *world)
{
    for (size_t i = 0; i < world->count; i++) {
        sbx_centre *centre = &world->centres[i];
        forget_days(centre);
        sbx_floor_deinit(&centre->floor);
        cx_free(centre->assigned);
        cx_free(centre->deeds);
        for (size_t k = 0; k < SBX_SNAPSHOTS; k++) {
            cx_free(centre->snapshots[k].skills);
        }
    }
    sbx_agents_deinit(&world->agents);
    sbx_scenario_free(world->scenario);
    *world = (sbx_world){0};
}

void sbx_world_keep(sbx_world *world, const sbx_keeper *keeper)
{
    for (size_t i = 0; i < world->count; i++) {
        world->centres[i].keeper = keeper;
    }
}

sbx_centre *sbx_world_centre(sbx_world *world, const sbx_tenant *tenant)
{
    for (size_t i = 0; i < world->count; i++) {
        if (world->centres[i].tenant == tenant) {
            return &world->centres[i];
        }
    }
    return NULL;
}

/* ---------------------------------------------------------------- times and ids */

sbx_instant sbx_world_instant(const sbx_world *world, int64_t unix_ms)
{
    const int64_t ms = unix_ms >= 0 ? unix_ms : unix_ms - 999;
    const int64_t seconds = ms / 1000 + world->scenario->utc_offset_s;
    const int64_t date = seconds >= 0 ? seconds / SBX_DAY : (seconds - SBX_DAY + 1) / SBX_DAY;
    return (sbx_instant){.date = date, .second = (int32_t)(seconds - date * SBX_DAY)};
}

int64_t sbx_world_time(const sbx_world *world, int64_t date, int32_t second)
{
    return (date * SBX_DAY + second - world->scenario->utc_offset_s) * 1000;
}

int64_t sbx_contact_id(const sbx_centre *centre, int64_t date, int64_t leg)
{
    return date * IDS_PER_DAY + centre->number * SBX_LEG_IDS + leg;
}

bool sbx_contact_split(const sbx_centre *centre, int64_t id, int64_t *date, int64_t *leg)
{
    const int64_t rest = id % IDS_PER_DAY;
    *date = id / IDS_PER_DAY;
    *leg = rest % SBX_LEG_IDS;
    return id > 0 && rest / SBX_LEG_IDS == centre->number;
}

/* ---------------------------------------------------------------- what was done */

/* How much was done that a day follows from: on that day, and before it to the agents' skills. */
static uint64_t count_deeds(const sbx_centre *centre, int64_t date)
{
    uint64_t count = 0;
    for (size_t i = 0; i < centre->deed_count; i++) {
        const sbx_deed *deed = &centre->deeds[i];
        count +=
            deed->date == date || (deed->date < date && deed->action.kind == SBX_ACT_SKILL) ? 1 : 0;
    }
    return count;
}

/* What happens on a day: first what was changed for good on the days before. */
static size_t collect_actions(const sbx_centre *centre, int64_t date, sbx_act *out)
{
    size_t count = 0;
    for (size_t i = 0; i < centre->deed_count; i++) {
        const sbx_deed *deed = &centre->deeds[i];
        if (deed->date < date && deed->action.kind == SBX_ACT_SKILL) {
            out[count] = deed->action;
            out[count].at = 0;
            count++;
        }
    }
    for (size_t i = 0; i < centre->deed_count; i++) {
        if (centre->deeds[i].date == date) {
            out[count] = centre->deeds[i].action;
            count++;
        }
    }
    return count;
}

/* The id of the last contact that was made on a day. */
static int64_t last_contact(const sbx_centre *centre, int64_t date)
{
    int64_t last = SBX_LEG_OF_ACTION;
    for (size_t i = 0; i < centre->deed_count; i++) {
        const sbx_deed *deed = &centre->deeds[i];
        if (deed->date == date && deed->action.kind == SBX_ACT_CONTACT && deed->action.leg > last) {
            last = deed->action.leg;
        }
    }
    return last;
}

/* By time; of two at the same time, what was done first. */
void sbx_centre_redo(sbx_centre *centre, const sbx_deed *deed)
{
    const sbx_act *action = &deed->action;
    centre->deeds =
        sbx_grow(centre->deeds, &centre->deed_capacity, centre->deed_count, sizeof *centre->deeds);
    size_t at = centre->deed_count++;
    for (; at > 0 && (centre->deeds[at - 1].date > deed->date ||
                      (centre->deeds[at - 1].date == deed->date &&
                       centre->deeds[at - 1].action.at > action->at));
         at--) {
        centre->deeds[at] = centre->deeds[at - 1];
    }
    if (action->kind == SBX_ACT_SKILL) {
        centre->assigned[sbx_floor_place(&centre->floor, (size_t)action->agent,
                                         (size_t)action->skill)] = action->proficiency;
    }
    centre->deeds[at] = *deed;
    centre->done = (deed->number - 1) / SBX_MAX_CENTRES + 1;
    centre->actions++;
}

int64_t sbx_centre_do(sbx_centre *centre, const sbx_world *world, int64_t unix_ms, sbx_act *action)
{
    const sbx_instant instant = sbx_world_instant(world, unix_ms);
    action->at = instant.second;
    if (action->kind == SBX_ACT_CONTACT) {
        action->leg = last_contact(centre, instant.date) + 1;
    }
    const sbx_deed deed = {
        .number = centre->done * SBX_MAX_CENTRES + centre->number + 1,
        .date = instant.date,
        .action = *action,
    };
    sbx_centre_redo(centre, &deed);
    if (centre->keeper != NULL) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, SBX_MAX_TEXT);
        sbx_deed_write(centre, &deed, &text);
        sbx_keep(centre->keeper, SBX_KIND_DEED, deed.number, &text);
    }
    return sbx_contact_id(centre, instant.date, action->leg);
}

static bool is_to_come(const sbx_deed *deed, sbx_instant now)
{
    return deed->date > now.date || (deed->date == now.date && deed->action.at > now.second);
}

void sbx_centre_withdraw(sbx_centre *centre, const sbx_world *world, int64_t unix_ms,
                         int64_t source)
{
    const sbx_instant now = sbx_world_instant(world, unix_ms);
    size_t left = 0;
    for (size_t i = 0; i < centre->deed_count; i++) {
        const sbx_deed *deed = &centre->deeds[i];
        if (deed->action.kind != SBX_ACT_CONTACT || deed->action.source != source ||
            !is_to_come(deed, now)) {
            centre->deeds[left++] = *deed;
        } else {
            sbx_forget(centre->keeper, SBX_KIND_DEED, deed->number);
        }
    }
    centre->deed_count = left;
    centre->actions++;
    forget_days(centre);
    memset(centre->counts, 0, sizeof centre->counts);
}

void sbx_centre_undo_all(sbx_centre *centre)
{
    assign_as_at_first(centre);
    for (size_t i = 0; i < centre->deed_count; i++) {
        sbx_forget(centre->keeper, SBX_KIND_DEED, centre->deeds[i].number);
    }
    centre->deed_count = 0;
    centre->actions++;
    forget_days(centre);
    memset(centre->counts, 0, sizeof centre->counts);
}

/* ---------------------------------------------------------------- days */

static void make_day(sbx_centre *centre, int64_t date, sbx_kept_day *kept)
{
    sbx_act *actions = sbx_new(centre->deed_count + 1, sizeof *actions);
    sbx_day_deinit(&kept->day);
    sbx_day_make(&centre->floor, date, actions, collect_actions(centre, date, actions), &kept->day);
    cx_free(actions);
    kept->actions = count_deeds(centre, date);
}

static sbx_count *count_of(sbx_centre *centre, int64_t date)
{
    return &centre->counts[(uint64_t)date % SBX_COUNTS_KEPT];
}

const sbx_day *sbx_centre_day(sbx_centre *centre, int64_t date)
{
    sbx_kept_day *oldest = &centre->days[0];
    centre->uses++;
    for (size_t i = 0; i < SBX_DAYS_KEPT; i++) {
        sbx_kept_day *kept = &centre->days[i];
        if (kept->used != 0 && kept->day.date == date) {
            oldest = kept;
            break;
        }
        oldest = kept->used < oldest->used ? kept : oldest;
    }
    const bool is_it = oldest->used != 0 && oldest->day.date == date;
    if (!is_it ||
        (oldest->looked != centre->actions && oldest->actions != count_deeds(centre, date))) {
        make_day(centre, date, oldest);
        *count_of(centre, date) = (sbx_count){
            .date = date, .contacts = (int64_t)oldest->day.count, .actions = oldest->actions};
    }
    oldest->looked = centre->actions;
    oldest->used = centre->uses;
    return &oldest->day;
}

int64_t sbx_centre_count(sbx_centre *centre, int64_t date)
{
    const sbx_count *count = count_of(centre, date);
    return count->date == date && date != 0 && count->actions == count_deeds(centre, date)
               ? count->contacts
               : (int64_t)sbx_centre_day(centre, date)->count;
}

/* ---------------------------------------------------------------- now */

static bool is_of(const sbx_snapshot *snapshot, const sbx_centre *centre, sbx_instant instant)
{
    return snapshot->skills != NULL && snapshot->instant.date == instant.date &&
           snapshot->instant.second == instant.second && snapshot->actions == centre->actions;
}

static void take(sbx_centre *centre, const sbx_world *world, sbx_instant instant,
                 sbx_snapshot *snapshot)
{
    if (snapshot->skills == NULL) {
        snapshot->skills = sbx_new(centre->floor.skill_count + 1, sizeof *snapshot->skills);
    }
    sbx_activity_take(&centre->floor, sbx_centre_day(centre, instant.date), centre->assigned,
                      sbx_world_time(world, instant.date, 0), instant.second, snapshot->skills);
    snapshot->instant = instant;
    snapshot->actions = centre->actions;
}

const sbx_activity_numbers *sbx_centre_activity(sbx_centre *centre, const sbx_world *world,
                                                int64_t unix_ms, size_t skill)
{
    const sbx_instant instant = sbx_world_instant(world, unix_ms);
    for (size_t i = 0; i < SBX_SNAPSHOTS; i++) {
        if (is_of(&centre->snapshots[i], centre, instant)) {
            return &centre->snapshots[i].skills[skill];
        }
    }
    sbx_snapshot *oldest = &centre->snapshots[centre->next_snapshot];
    centre->next_snapshot = (centre->next_snapshot + 1) % SBX_SNAPSHOTS;
    take(centre, world, instant, oldest);
    return &oldest->skills[skill];
}
