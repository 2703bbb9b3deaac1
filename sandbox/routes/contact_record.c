#include "sandbox/routes/contact_record.h"

#include <stdio.h>

#include "base/compiler.h"
#include "sandbox/world/media.h"
#include "sandbox/world/points.h"

#include "base/banned.h"

enum {
    DISPOSITIONS = 6,
    WAREHOUSE_SECONDS = 60, /* until a contact that is over is in the warehouse */
    ROLL_DISPOSITION = 401
};

const sbx_contact_state sbx_contact_states[SBX_STATES] = {
    [SBX_STATE_PREQUEUE] = {2, "PreQueue", "PreQueue"},
    [SBX_STATE_QUEUE] = {3, "In Queue", "InQueue"},
    [SBX_STATE_ROUTING] = {4, "Routing", "InQueue"},
    [SBX_STATE_ACTIVE] = {5, "Active", "Active"},
    [SBX_STATE_HOLD] = {6, "Holding", "Active"},
    [SBX_STATE_ACW] = {7, "ACW", "PostContact"},
    [SBX_STATE_END] = {8, "EndContact", "EndContact"},
};

#define CONTACT(member) offsetof(sbx_contact_values, member)

/* What both kinds of records have. */
#define COMMON                                                                                     \
    {"contactId", SBX_INTEGER, CONTACT(id)}, {"masterContactId", SBX_INTEGER, CONTACT(master_id)}, \
        {"mediaTypeId", SBX_INTEGER, CONTACT(skill.media_type)},                                   \
        {"mediaTypeName", SBX_TEXT, CONTACT(skill.media_name)},                                    \
        {"mediaSubTypeId", SBX_INTEGER, CONTACT(none)},                                            \
        {"mediaSubTypeName", SBX_TEXT, CONTACT(nothing)},                                          \
        {"stateId", SBX_INTEGER, CONTACT(state_id)}, {"stateName", SBX_TEXT, CONTACT(state)},      \
        {"isOutbound", SBX_FLAG, CONTACT(skill.outbound)},                                         \
        {"skillId", SBX_INTEGER, CONTACT(skill.id)}, {"skillName", SBX_TEXT, CONTACT(skill.name)}, \
        {"campaignId", SBX_INTEGER, CONTACT(skill.campaign_id)},                                   \
        {"campaignName", SBX_TEXT, CONTACT(skill.campaign_name)},                                  \
        {"agentId", SBX_INTEGER, CONTACT(agent.id)},                                               \
        {"firstName", SBX_TEXT, CONTACT(agent.first_name)},                                        \
        {"lastName", SBX_TEXT, CONTACT(agent.last_name)},                                          \
        {"teamId", SBX_INTEGER, CONTACT(team.id)}, {"teamName", SBX_TEXT, CONTACT(team.name)},     \
        {"fromAddress", SBX_INLINE, CONTACT(from)}, {"toAddress", SBX_TEXT, CONTACT(to)},          \
        {"contactStartDate", SBX_TIME, CONTACT(start_ms)},                                         \
        {"lastUpdateTime", SBX_TIME, CONTACT(update_ms)},                                          \
        {"digitalContactStateId", SBX_INTEGER, CONTACT(none)},                                     \
        {"digitalContactStateName", SBX_TEXT, CONTACT(nothing)},                                   \
        {"highProficiency", SBX_INTEGER, CONTACT(high_proficiency)},                               \
        {"lowProficiency", SBX_INTEGER, CONTACT(low_proficiency)},                                 \
        {"holdCount", SBX_INTEGER, CONTACT(hold_count)}, {"isLogged", SBX_FLAG, CONTACT(logged)},  \
        {"isTakeover", SBX_FLAG, CONTACT(taken_over)},                                             \
        {"pointOfContactId", SBX_INTEGER, CONTACT(point)},                                         \
        {"pointOfContactName", SBX_TEXT, CONTACT(point_name)},                                     \
        {"routingAttribute", SBX_INTEGER, CONTACT(none)},                                          \
        {"transferIndicatorId", SBX_INTEGER, CONTACT(transfer_id)},                                \
    {                                                                                              \
        "transferIndicatorName", SBX_TEXT, CONTACT(transfer)                                       \
    }

static const sbx_field active_fields[] = {
    COMMON,
    {"agentStartDate", SBX_TIME, CONTACT(agent_start_ms)},
    {"contactStateCategory", SBX_TEXT, CONTACT(category)},
    {"fileName", SBX_TEXT, CONTACT(file)},
    {"targetAgentId", SBX_INTEGER, CONTACT(target_agent)},
};
const sbx_record sbx_active_contact_record = {active_fields, CX_COUNT(active_fields),
                                              sizeof(sbx_contact_values)};

static const sbx_field completed_fields[] = {
    COMMON,
    {"abandoned", SBX_FLAG, CONTACT(abandoned)},
    {"abandonSeconds", SBX_INTEGER, CONTACT(abandon_s)},
    {"acwSeconds", SBX_INTEGER, CONTACT(acw_s)},
    {"agentSeconds", SBX_INTEGER, CONTACT(agent_s)},
    {"analyticsProcessedDate", SBX_TEXT, CONTACT(nothing)},
    {"callbackTime", SBX_INTEGER, CONTACT(none)},
    {"conferenceSeconds", SBX_INTEGER, CONTACT(conference_s)},
    {"dateACWWarehoused", SBX_TIME, CONTACT(warehoused_ms)},
    {"dateContactWarehoused", SBX_TIME, CONTACT(warehoused_ms)},
    {"dispositionNotes", SBX_TEXT, CONTACT(nothing)},
    {"endReason", SBX_TEXT, CONTACT(end_reason)},
    {"holdSeconds", SBX_INTEGER, CONTACT(hold_s)},
    {"inQueueSeconds", SBX_INTEGER, CONTACT(queue_s)},
    {"isActive", SBX_FLAG, CONTACT(active)},
    {"isAnalyticsProcessed", SBX_FLAG, CONTACT(processed)},
    {"isRefused", SBX_FLAG, CONTACT(refused)},
    {"isShortAbandon", SBX_FLAG, CONTACT(short_abandon)},
    {"isWarehoused", SBX_FLAG, CONTACT(warehoused)},
    {"postQueueSeconds", SBX_INTEGER, CONTACT(none)},
    {"preQueueSeconds", SBX_INTEGER, CONTACT(pre_queue_s)},
    {"primaryDispositionId", SBX_INTEGER, CONTACT(disposition)},
    {"refuseReason", SBX_TEXT, CONTACT(refuse_reason)},
    {"refuseTime", SBX_INTEGER, CONTACT(refuse_s)},
    {"releaseSeconds", SBX_INTEGER, CONTACT(none)},
    {"routingTime", SBX_INTEGER, CONTACT(routing_s)},
    {"secondaryDispositionId", SBX_INTEGER, CONTACT(none)},
    {"serviceLevelFlag", SBX_INTEGER, CONTACT(service_level_flag)},
    {"totalDurationSeconds", SBX_INTEGER, CONTACT(total_s)},
    {"tags", SBX_EMPTY_LIST, 0},
};
const sbx_record sbx_completed_contact_record = {completed_fields, CX_COUNT(completed_fields),
                                                 sizeof(sbx_contact_values)};

static const sbx_field state_fields[] = {
    {"contactId", SBX_INTEGER, CONTACT(id)},
    {"masterContactId", SBX_INTEGER, CONTACT(master_id)},
    {"contactStateId", SBX_INTEGER, CONTACT(state_id)},
    {"contactStateName", SBX_TEXT, CONTACT(state)},
    {"digitalContactStateId", SBX_INTEGER, CONTACT(none)},
    {"digitalContactStateName", SBX_TEXT, CONTACT(nothing)},
    {"startDate", SBX_TIME, CONTACT(start_ms)},
    {"lastUpdateTime", SBX_TIME, CONTACT(update_ms)},
    {"agentId", SBX_INTEGER, CONTACT(agent.id)},
    {"firstName", SBX_TEXT, CONTACT(agent.first_name)},
    {"lastName", SBX_TEXT, CONTACT(agent.last_name)},
    {"teamId", SBX_INTEGER, CONTACT(team.id)},
    {"teamName", SBX_TEXT, CONTACT(team.name)},
    {"skillId", SBX_INTEGER, CONTACT(skill.id)},
    {"skillName", SBX_TEXT, CONTACT(skill.name)},
    {"campaignId", SBX_INTEGER, CONTACT(skill.campaign_id)},
    {"campaignName", SBX_TEXT, CONTACT(skill.campaign_name)},
    {"mediaTypeId", SBX_INTEGER, CONTACT(skill.media_type)},
    {"mediaTypeName", SBX_TEXT, CONTACT(skill.media_name)},
    {"mediaSubTypeId", SBX_INTEGER, CONTACT(none)},
    {"mediaSubTypeName", SBX_TEXT, CONTACT(nothing)},
    {"fromAddress", SBX_INLINE, CONTACT(from)},
    {"toAddress", SBX_TEXT, CONTACT(to)},
    {"highProficiency", SBX_INTEGER, CONTACT(high_proficiency)},
    {"lowProficiency", SBX_INTEGER, CONTACT(low_proficiency)},
    {"routingAttribute", SBX_INTEGER, CONTACT(none)},
};
const sbx_record sbx_contact_state_record = {state_fields, CX_COUNT(state_fields),
                                             sizeof(sbx_contact_values)};

sbx_view sbx_view_of(const sbx_call *call)
{
    sbx_world *world = &call->app->world;
    return (sbx_view){
        .world = world,
        .centre = sbx_world_centre(world, call->user->tenant),
        .now = sbx_world_instant(world, sbx_app_world_ms(call->app)),
    };
}

int32_t sbx_view_until(const sbx_view *view, int64_t date)
{
    if (date != view->now.date) {
        return date < view->now.date ? SBX_DAY : -1;
    }
    return view->now.second;
}

/* ---------------------------------------------------------------- a contact */

static const sbx_point_of_contact *point_of(int64_t media_type)
{
    const sbx_point_of_contact *point = NULL;
    for (size_t i = 0; (point = sbx_point_of_contact_at(i)) != NULL; i++) {
        if (point->media_type == media_type) {
            return point;
        }
    }
    return NULL;
}

/* Who a customer is, for good: the same number is the same person. */
static void read_addresses(const sbx_leg *leg, sbx_contact_values *out)
{
    const sbx_point_of_contact *point = point_of(out->skill.media_type);
    const int64_t media = out->skill.media_type;
    out->point = point != NULL ? point->id : 0;
    out->point_name = point != NULL ? point->name : NULL;
    if (leg->origin == SBX_FROM_ACTION) {
        return;
    }
    sbx_talk_customer(leg, &out->skill, out->from);
    out->to = media == SBX_MEDIA_EMAIL ? out->skill.email_from
              : point != NULL          ? point->address
                                       : NULL;
}

static void read_state(const sbx_leg *leg, int32_t now, sbx_contact_values *out)
{
    int32_t since = 0;
    const sbx_phase phase = sbx_leg_phase(leg, now, &since);
    static const int states[] = {
        [SBX_BEFORE_QUEUE] = SBX_STATE_PREQUEUE, [SBX_IN_QUEUE] = SBX_STATE_QUEUE,
        [SBX_RINGING] = SBX_STATE_ROUTING,       [SBX_TALKING] = SBX_STATE_ACTIVE,
        [SBX_WRAPPING_UP] = SBX_STATE_ACW,       [SBX_OVER] = SBX_STATE_END,
    };
    int state = states[phase];
    if (phase == SBX_TALKING && leg->hold_start <= now && now < leg->hold_start + leg->hold) {
        state = SBX_STATE_HOLD;
        since = leg->hold_start;
    }
    if (phase == SBX_OVER && leg->wrapped_up != SBX_NEVER) {
        since = leg->wrapped_up;
    }
    out->state_id = sbx_contact_states[state].id;
    out->state = sbx_contact_states[state].name;
    out->category = sbx_contact_states[state].category;
    out->update_ms = since;
    out->active = leg->ended > now;
    out->over = phase == SBX_OVER;
}

static int32_t earlier(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

static void read_times(const sbx_leg *leg, int32_t now, sbx_contact_values *out)
{
    const int32_t end = earlier(leg->ended, now);
    const int32_t queued = earlier(leg->queued, end);
    const int32_t answered = earlier(leg->answered, end);
    const int32_t held_until =
        earlier(leg->hold_start == SBX_NEVER ? end : leg->hold_start + leg->hold, end);
    out->total_s = end - leg->start;
    out->pre_queue_s = queued - leg->start;
    out->queue_s = answered - queued;
    out->agent_s = end - answered;
    out->routing_s =
        leg->answered <= now && leg->offered <= leg->answered ? leg->answered - leg->offered : 0;
    if (leg->hold_start <= now) {
        out->hold_s = held_until > leg->hold_start ? held_until - leg->hold_start : 0;
        out->hold_count = 1;
    }
    out->conference_s = leg->ended <= now ? leg->conference : 0;
    out->acw_s = leg->wrapped_up != SBX_NEVER && leg->ended <= now
                     ? earlier(leg->wrapped_up, now) - leg->ended
                     : 0;
    out->refused = leg->refusals > 0 && leg->refused_at <= now;
    out->refuse_s = out->refused ? leg->refused_at - leg->queued : 0;
    out->refuse_reason = out->refused ? "Agent refused" : NULL;
    out->abandoned = sbx_leg_is_abandoned(leg, now);
    out->short_abandon = sbx_leg_is_short_abandon(leg, now);
    out->abandon_s = out->abandoned ? out->queue_s : 0;
}

static const char *end_reason(const sbx_leg *leg)
{
    if (leg->ended_by_action) {
        return "Ended by API";
    }
    if (leg->answered == SBX_NEVER) {
        return leg->ended == SBX_DAY ? "Closed" : "Contact Hung Up";
    }
    return leg->transferred ? "Transferred" : leg->number & 1 ? "Contact Hung Up" : "Agent Hung Up";
}

/* One of the scenario's, as often as its weight says, or else of a few that have no name. */
static int64_t disposition_of(const sbx_scenario *scenario, const sbx_leg *leg)
{
    double sum = 0;
    for (size_t i = 0; i < scenario->disposition_count; i++) {
        sum += scenario->dispositions[i].weight;
    }
    double left = sum * sbx_dice_unit(leg->number, ROLL_DISPOSITION);
    for (size_t i = 0; i < scenario->disposition_count; i++) {
        left -= scenario->dispositions[i].weight;
        if (left < 0) {
            return SBX_FIRST_DISPOSITION + (int64_t)i;
        }
    }
    return SBX_FIRST_DISPOSITION + sbx_dice_below(leg->number, ROLL_DISPOSITION, DISPOSITIONS);
}

static void read_people(const sbx_view *view, const sbx_leg *leg, int32_t now,
                        sbx_contact_values *out)
{
    const sbx_agents *agents = &view->world->agents;
    if (leg->agent != SBX_NOBODY && leg->answered <= now) {
        out->agent = agents->items[leg->agent];
        out->team = *out->agent.team;
        out->disposition = leg->ended <= now ? disposition_of(view->world->scenario, leg) : 0;
    }
    out->target_agent = leg->target != SBX_NOBODY ? agents->items[leg->target].id : 0;
    out->high_proficiency = SBX_BEST_PROFICIENCY;
    out->low_proficiency = SBX_WORST_PROFICIENCY;
}

void sbx_contact_read(const sbx_view *view, const sbx_day *day, const sbx_leg *leg,
                      sbx_contact_values *out)
{
    const int32_t now = sbx_view_until(view, day->date);
    const sbx_floor *floor = &view->centre->floor;
    *out = (sbx_contact_values){
        .id = sbx_contact_id(view->centre, day->date, leg->id),
        .master_id = sbx_contact_id(view->centre, day->date, day->legs[leg->master].id),
        .skill = floor->skills[leg->skill],
        .start_ms = sbx_world_time(view->world, day->date, leg->start),
        .logged = floor->skills[leg->skill].media_type == SBX_MEDIA_CALL,
        .transfer = leg->origin == SBX_FROM_TRANSFER ? "ReSkill" : "None",
        .transfer_id = leg->origin == SBX_FROM_TRANSFER ? 1 : 0,
    };
    read_addresses(leg, out);
    read_state(leg, now, out);
    read_times(leg, now, out);
    read_people(view, leg, now, out);
    out->update_ms = sbx_world_time(view->world, day->date, (int32_t)out->update_ms);
    if (leg->answered <= now) {
        out->agent_start_ms = sbx_world_time(view->world, day->date, leg->answered);
    }
    if (leg->ended <= now) {
        const sbx_verdict service = sbx_leg_service(leg, &out->skill, now);
        out->end_reason = end_reason(leg);
        out->service_level_flag = service == SBX_VERDICT_IN    ? 1
                                  : service == SBX_VERDICT_OUT ? 0
                                                               : -1;
        out->warehoused =
            out->over && (day->date < view->now.date ||
                          out->update_ms / 1000 + WAREHOUSE_SECONDS <=
                              sbx_world_time(view->world, view->now.date, view->now.second) / 1000);
        out->warehoused_ms =
            out->warehoused ? out->update_ms + WAREHOUSE_SECONDS * INT64_C(1000) : 0;
    }
}
