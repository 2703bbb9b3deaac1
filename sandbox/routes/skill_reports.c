/* Reports on skills: summary and service level of a range of time. */
#include "base/alloc.h"
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/listing.h"
#include "sandbox/routes/range.h"
#include "sandbox/world/tally.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- counting */

/* The contacts of a range that are over, by skill. */
static sbx_tally *tally_skills(const sbx_view *view, const sbx_range *range)
{
    const sbx_floor *floor = &view->centre->floor;
    sbx_tally *tallies = sbx_new(floor->skill_count + 1, sizeof *tallies);
    sbx_walk walk = sbx_walk_of(view, range);
    while (sbx_walk_next(&walk)) {
        const int32_t skill = walk.leg->skill;
        int32_t since = 0;
        if (sbx_leg_phase(walk.leg, walk.until, &since) == SBX_OVER) {
            sbx_tally_add(&tallies[skill], &floor->skills[skill], walk.leg);
        }
    }
    return tallies;
}

/* Which skills are asked for: one by the path, or all by media and direction. */
typedef struct choice {
    int64_t skill; /* -1: any, as the next two */
    int64_t media;
    int outbound;
} choice;

/* False, and the call answered, when there is no such skill. */
static bool read_choice(sbx_call *call, bool is_one, choice *out)
{
    *out = (choice){-1, -1, -1};
    if (!is_one) {
        return sbx_acd_integer(call, "mediaTypeId", &out->media) &&
               sbx_acd_flag(call, "isOutbound", &out->outbound);
    }
    if (!sbx_acd_path_integer(call, 1, "skillId", &out->skill)) {
        return false;
    }
    if (sbx_skills_find(&call->app->skills, call->user->tenant, out->skill) == NULL) {
        sbx_call_fail(call, 404, "not_found", "skillId", "Invalid skillId");
        return false;
    }
    return true;
}

static bool is_chosen(const choice *wanted, const sbx_skill *skill)
{
    return (wanted->skill < 0 || wanted->skill == skill->id) &&
           (wanted->media < 0 || wanted->media == skill->media_type) &&
           (wanted->outbound < 0 || (wanted->outbound > 0) == skill->outbound);
}

/* ---------------------------------------------------------------- what reports show */

typedef struct summary_values {
    int64_t business_unit;
    const char *business_unit_name;
    sbx_skill skill;
    sbx_tally tally;
    sbx_activity_numbers now;
    double abandon_rate;
    double service_level;
    int64_t handle_s; /* averages, as the next four */
    int64_t in_queue_s;
    int64_t answer_s;
    int64_t talk_s;
    int64_t wrap_up_s;
    int64_t dials;
    int64_t connects;
    int64_t connects_s;
} summary_values;

#define SUMMARY(member) offsetof(summary_values, member)

static const sbx_field summary_fields[] = {
    {"businessUnitId", SBX_INTEGER, SUMMARY(business_unit)},
    {"businessUnitName", SBX_TEXT, SUMMARY(business_unit_name)},
    {"abandonCount", SBX_INTEGER, SUMMARY(tally.abandoned)},
    {"abandonRate", SBX_REAL, SUMMARY(abandon_rate)},
    {"agentsAcw", SBX_INTEGER, SUMMARY(now.agents_acw)},
    {"agentsAvailable", SBX_INTEGER, SUMMARY(now.agents_available)},
    {"agentsIdle", SBX_INTEGER, SUMMARY(now.agents_idle)},
    {"agentsLoggedIn", SBX_INTEGER, SUMMARY(now.agents_logged_in)},
    {"agentsUnavailable", SBX_INTEGER, SUMMARY(now.agents_unavailable)},
    {"agentsWorking", SBX_INTEGER, SUMMARY(now.agents_working)},
    {"averageHandleTime", SBX_DURATION, SUMMARY(handle_s)},
    {"averageInqueueTime", SBX_DURATION, SUMMARY(in_queue_s)},
    {"averageSpeedToAnswer", SBX_DURATION, SUMMARY(answer_s)},
    {"averageTalkTime", SBX_DURATION, SUMMARY(talk_s)},
    {"averageWrapTime", SBX_DURATION, SUMMARY(wrap_up_s)},
    {"campaignId", SBX_INTEGER, SUMMARY(skill.campaign_id)},
    {"campaignName", SBX_TEXT, SUMMARY(skill.campaign_name)},
    {"contactsActive", SBX_INTEGER, SUMMARY(now.contacts_active)},
    {"contactsHandled", SBX_INTEGER, SUMMARY(tally.handled)},
    {"contactsOffered", SBX_INTEGER, SUMMARY(tally.offered)},
    {"contactsQueued", SBX_INTEGER, SUMMARY(tally.queued)},
    {"contactsOutOfSLA", SBX_INTEGER, SUMMARY(tally.out_sla)},
    {"contactsWithinSLA", SBX_INTEGER, SUMMARY(tally.in_sla)},
    {"holdTime", SBX_DURATION, SUMMARY(tally.hold_s)},
    {"isOutbound", SBX_FLAG, SUMMARY(skill.outbound)},
    {"longestQueueDur", SBX_DURATION, SUMMARY(tally.longest_queue_s)},
    {"mediaTypeId", SBX_INTEGER, SUMMARY(skill.media_type)},
    {"mediaTypeName", SBX_TEXT, SUMMARY(skill.media_name)},
    {"queueCount", SBX_INTEGER, SUMMARY(now.queue_count)},
    {"serviceLevel", SBX_REAL, SUMMARY(service_level)},
    {"skillName", SBX_TEXT, SUMMARY(skill.name)},
    {"skillId", SBX_INTEGER, SUMMARY(skill.id)},
    {"serviceLevelGoal", SBX_INTEGER, SUMMARY(skill.goal)},
    {"serviceLevelThreshold", SBX_INTEGER, SUMMARY(skill.threshold)},
    {"totalContactTime", SBX_DURATION, SUMMARY(tally.total_s)},
    {"dials", SBX_INTEGER, SUMMARY(dials)},
    {"connects", SBX_INTEGER, SUMMARY(connects)},
    {"connectsAHT", SBX_DURATION, SUMMARY(connects_s)},
    {"rightPartyConnects", SBX_INTEGER, SUMMARY(connects)},
    {"rightPartyConnectsAHT", SBX_DURATION, SUMMARY(connects_s)},
};
static const sbx_record summary_record = {summary_fields, CX_COUNT(summary_fields),
                                          sizeof(summary_values)};

static summary_values values_of_skill(const sbx_call *call, const sbx_view *view, size_t index,
                                      const sbx_tally *tally)
{
    const sbx_skill *skill = &view->centre->floor.skills[index];
    summary_values values = {
        .business_unit = call->user->tenant->business_unit,
        .business_unit_name = call->user->tenant->business_unit_name,
        .skill = *skill,
        .tally = *tally,
        .now = *sbx_centre_activity(view->centre, view->world, sbx_app_world_ms(call->app), index),
        .abandon_rate = sbx_percent(tally->abandoned, tally->offered, 0),
        .service_level = sbx_percent(tally->in_sla, tally->in_sla + tally->out_sla, 100),
        .handle_s = sbx_average(tally->talk_s + tally->wrap_up_s, tally->handled),
        .in_queue_s = sbx_average(tally->queue_s, tally->queued),
        .answer_s = sbx_average(tally->answer_s, tally->handled),
        .talk_s = sbx_average(tally->talk_s, tally->handled),
        .wrap_up_s = sbx_average(tally->wrap_up_s, tally->handled),
    };
    if (skill->outbound) {
        values.dials = tally->offered;
        values.connects = tally->handled;
        values.connects_s = values.handle_s;
    }
    return values;
}

/* Names in Pascal case, as CXone has them here and nowhere else. */
static const sbx_field sla_fields[] = {
    {"BusinessUnitId", SBX_INTEGER, SUMMARY(business_unit)},
    {"SkillId", SBX_INTEGER, SUMMARY(skill.id)},
    {"SkillName", SBX_TEXT, SUMMARY(skill.name)},
    {"ContactsWithinSLA", SBX_INTEGER, SUMMARY(tally.in_sla)},
    {"ContactsOutOfSLA", SBX_INTEGER, SUMMARY(tally.out_sla)},
    {"TotalContacts", SBX_INTEGER, SUMMARY(tally.offered)},
    {"ServiceLevel", SBX_REAL, SUMMARY(service_level)},
};
static const sbx_record sla_record = {sla_fields, CX_COUNT(sla_fields), sizeof(summary_values)};

/* ---------------------------------------------------------------- answers */

/* A report on skills. */
typedef struct skill_report {
    const char *member;
    const sbx_record *record;
    sbx_range_rule rule;
    bool bare; /* nothing but the list, and all of it */
} skill_report;

static const skill_report summary = {
    "skillSummaries", &summary_record, {INT64_C(30) * SBX_DAY, "30 days", true}, true};
static const skill_report sla = {
    "serviceLevelSummaries", &sla_record, {SBX_ANY_LENGTH, NULL, true}, false};

static void answer(sbx_call *call, const skill_report *report, bool is_one)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    sbx_range range;
    choice wanted;
    if (!sbx_range_read(call, &view, &report->rule, &range) ||
        !read_choice(call, is_one, &wanted) ||
        !(report->bare
              ? sbx_listing_begin_bare(&list, call, report->member, report->record)
              : sbx_listing_begin(&list, call, report->member, report->record, SBX_PAGE_MAX))) {
        return;
    }
    sbx_tally *tallies = tally_skills(&view, &range);
    for (size_t i = 0; i < view.centre->floor.skill_count; i++) {
        if (is_chosen(&wanted, &view.centre->floor.skills[i])) {
            const summary_values values = values_of_skill(call, &view, i, &tallies[i]);
            sbx_listing_add(&list, &values);
        }
    }
    cx_free(tallies);
    sbx_listing_end(&list);
}

void sbx_get_skills_summary(sbx_call *call)
{
    answer(call, &summary, false);
}

void sbx_get_skill_summary(sbx_call *call)
{
    answer(call, &summary, true);
}

void sbx_get_skills_sla(sbx_call *call)
{
    answer(call, &sla, false);
}

void sbx_get_skill_sla(sbx_call *call)
{
    answer(call, &sla, true);
}
