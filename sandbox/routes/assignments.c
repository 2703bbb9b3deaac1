/* Who has which skill, and what agents are told to do: what calls change here changes the floor. */
#include <stdio.h>
#include <string.h>

#include "base/compiler.h"
#include "json/json.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/agent_state.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/listing.h"
#include "sandbox/routes/range.h"

#include "base/banned.h"

enum {
    MAX_NAMED = 10000, /* agents and skills of one call */
    USUAL_PROFICIENCY = 3
};

/* ---------------------------------------------------------------- lists */

typedef struct assignment_values {
    sbx_agent agent;
    sbx_team team;
    sbx_skill skill;
    const char *status;
    const char *proficiency_name;
    const char *nothing;
    char name[96];
    int64_t proficiency;
    bool active;
    bool no;
} assignment_values;

#define ASSIGNMENT(member) offsetof(assignment_values, member)

static const sbx_field assignment_fields[] = {
    {"agentId", SBX_INTEGER, ASSIGNMENT(agent.id)},
    {"agentName", SBX_INLINE, ASSIGNMENT(name)},
    {"firstName", SBX_TEXT, ASSIGNMENT(agent.first_name)},
    {"lastName", SBX_TEXT, ASSIGNMENT(agent.last_name)},
    {"isAgentActive", SBX_FLAG, ASSIGNMENT(agent.active)},
    {"agentProficiencyValue", SBX_INTEGER, ASSIGNMENT(proficiency)},
    {"agentProficiencyName", SBX_TEXT, ASSIGNMENT(proficiency_name)},
    {"agentSklStatus", SBX_TEXT, ASSIGNMENT(status)},
    {"isActive", SBX_FLAG, ASSIGNMENT(active)},
    {"isAssigned", SBX_FLAG, ASSIGNMENT(active)},
    {"isSkillActive", SBX_FLAG, ASSIGNMENT(skill.active)},
    {"skillId", SBX_INTEGER, ASSIGNMENT(skill.id)},
    {"skillName", SBX_TEXT, ASSIGNMENT(skill.name)},
    {"mediaType", SBX_INTEGER, ASSIGNMENT(skill.media_type)},
    {"mediaTypeId", SBX_INTEGER, ASSIGNMENT(skill.media_type)},
    {"mediaTypeName", SBX_TEXT, ASSIGNMENT(skill.media_name)},
    {"campaignId", SBX_INTEGER, ASSIGNMENT(skill.campaign_id)},
    {"campaignName", SBX_TEXT, ASSIGNMENT(skill.campaign_name)},
    {"emailFromAddress", SBX_TEXT, ASSIGNMENT(skill.email_from)},
    {"outboundStrategy", SBX_TEXT, ASSIGNMENT(skill.outbound_strategy)},
    {"isOutbound", SBX_FLAG, ASSIGNMENT(skill.outbound)},
    {"isDialer", SBX_FLAG, ASSIGNMENT(no)},
    {"isNaturalCalling", SBX_FLAG, ASSIGNMENT(no)},
    {"notes", SBX_TEXT, ASSIGNMENT(skill.notes)},
    {"internalId", SBX_TEXT, ASSIGNMENT(nothing)},
    {"teamId", SBX_INTEGER, ASSIGNMENT(team.id)},
    {"teamName", SBX_TEXT, ASSIGNMENT(team.name)},
};
static const sbx_record assignment_record = {assignment_fields, CX_COUNT(assignment_fields),
                                             sizeof(assignment_values)};

static const char *proficiency_name(int64_t value)
{
    static const char *const names[] = {"None", "Very High", "High", "Medium", "Low", "Very Low"};
    return value > 0 && value < (int64_t)CX_COUNT(names) ? names[value] : names[0];
}

/* Writes the pair of an agent and a skill, if it is one, and fits. */
static void list_pair(sbx_listing *list, const sbx_view *view, size_t agent, size_t skill)
{
    const sbx_floor *floor = &view->centre->floor;
    const sbx_agent *who = &view->world->agents.items[agent];
    const sbx_skill *what = &floor->skills[skill];
    const cx_str search = cx_buf_view(&list->search);
    const int64_t value = view->centre->assigned[sbx_floor_place(floor, agent, skill)];
    if (value == 0 ||
        !(sbx_acd_contains(cx_str_of(what->name), search) ||
          sbx_acd_contains(cx_str_of(who->first_name), search) ||
          sbx_acd_contains(cx_str_of(who->last_name), search)) ||
        !sbx_listing_takes(list)) {
        return;
    }
    assignment_values values = {
        .agent = *who,
        .team = *who->team,
        .skill = *what,
        .status = "Active",
        .proficiency = value,
        .proficiency_name = proficiency_name(value),
        .active = true,
    };
    (void)snprintf(values.name, sizeof values.name, "%s %s", who->first_name, who->last_name);
    sbx_listing_write(list, &values);
}

void sbx_get_agents_skills(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    int64_t media = -1;
    if (!sbx_acd_integer(call, "mediaTypeId", &media) ||
        !sbx_listing_begin(&list, call, "agentSkillAssignments", &assignment_record,
                           SBX_PAGE_MAX)) {
        return;
    }
    for (size_t i = 0; i < view.world->agents.count; i++) {
        for (size_t s = 0; s < view.centre->floor.skill_count; s++) {
            if (media < 0 || media == view.centre->floor.skills[s].media_type) {
                list_pair(&list, &view, i, s);
            }
        }
    }
    sbx_listing_end(&list);
}

/* The skill of the path, as a number on the floor; SBX_NOBODY, and the call answered, when there
 * is none such. */
static int32_t find_skill(sbx_call *call, const sbx_view *view)
{
    int64_t id = 0;
    if (!sbx_acd_path_integer(call, 1, "skillId", &id)) {
        return SBX_NOBODY;
    }
    const sbx_skill *skill = sbx_skills_find(&call->app->skills, call->user->tenant, id);
    if (skill == NULL) {
        sbx_call_fail(call, 404, "not_found", "skillId", "Invalid skillId");
        return SBX_NOBODY;
    }
    return (int32_t)(skill - view->centre->floor.skills);
}

void sbx_get_skill_agents(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_view view = sbx_view_of(call);
    const int32_t skill = find_skill(call, &view);
    if (skill == SBX_NOBODY || !sbx_listing_begin(&list, call, "agentSkillAssignments",
                                                  &assignment_record, SBX_PAGE_MAX)) {
        return;
    }
    for (size_t i = 0; i < view.world->agents.count; i++) {
        list_pair(&list, &view, i, (size_t)skill);
    }
    sbx_listing_end(&list);
}

/* ---------------------------------------------------------------- changes */

static int32_t agent_number(const sbx_view *view, const cx_json_value *id)
{
    int64_t number = 0;
    const sbx_agent *agent =
        cx_json_lenient_integer(id, &number) ? sbx_agents_find(&view->world->agents, number) : NULL;
    return agent != NULL ? (int32_t)(agent - view->world->agents.items) : SBX_NOBODY;
}

static int32_t skill_number(const sbx_call *call, const sbx_view *view, const cx_json_value *id)
{
    int64_t number = 0;
    const sbx_skill *skill = cx_json_lenient_integer(id, &number)
                                 ? sbx_skills_find(&call->app->skills, call->user->tenant, number)
                                 : NULL;
    return skill != NULL ? (int32_t)(skill - view->centre->floor.skills) : SBX_NOBODY;
}

/* What an entry asks for: a proficiency, 0 to take the skill away; -1: neither. */
static int read_proficiency(const cx_json_value *entry, int usual)
{
    int64_t value = usual;
    bool active = true;
    const cx_json_value *given = cx_json_get(entry, "proficiency");
    (void)cx_json_boolean(cx_json_get(entry, "isActive"), &active);
    if (given != NULL && (!cx_json_lenient_integer(given, &value) || value < SBX_BEST_PROFICIENCY ||
                          value > SBX_WORST_PROFICIENCY)) {
        return -1;
    }
    return active ? (int)value : 0;
}

static void assign(sbx_call *call, const sbx_view *view, int32_t agent, int32_t skill,
                   int proficiency)
{
    sbx_act act = {
        .kind = SBX_ACT_SKILL,
        .agent = agent,
        .skill = skill,
        .proficiency = (uint8_t)proficiency,
    };
    if (view->centre
            ->assigned[sbx_floor_place(&view->centre->floor, (size_t)agent, (size_t)skill)] !=
        act.proficiency) {
        (void)sbx_centre_do(view->centre, view->world, sbx_app_world_ms(call->app), &act);
    }
}

/* A batch under way: its results are written as they come. */
typedef struct batch {
    sbx_call *call;
    sbx_view view;
    cx_buf results;
    cx_json_writer w;
    int64_t done;
    int64_t failed;
} batch;

static void batch_begin(batch *b, sbx_call *call)
{
    *b = (batch){.call = call, .view = sbx_view_of(call)};
    cx_buf_init(&b->results, SBX_MAX_TEXT);
    cx_json_writer_init(&b->w, &b->results, 0);
    cx_json_begin_array(&b->w);
}

static void member_id(cx_json_writer *w, const char *key, const cx_json_value *id)
{
    cx_json_key(w, key);
    if (id != NULL) {
        cx_json_write_value(w, id);
    } else {
        cx_json_null(w);
    }
}

/* One pair: does it, unless a fault or something wrong is in the way. */
static void batch_pair(batch *b, const cx_json_value *agent_id, const cx_json_value *skill_id,
                       int32_t skill, int proficiency)
{
    const int32_t agent = agent_number(&b->view, agent_id);
    const bool by_fault = (uint64_t)b->done < b->call->partial;
    const char *wrong = agent == SBX_NOBODY   ? "Invalid agentId"
                        : skill == SBX_NOBODY ? "Invalid skillId"
                        : proficiency < 0     ? "Invalid proficiency"
                        : by_fault            ? "fault"
                                              : NULL;
    if (wrong == NULL) {
        assign(b->call, &b->view, agent, skill, proficiency);
    }
    b->done++;
    b->failed += wrong != NULL ? 1 : 0;
    cx_json_begin_object(&b->w);
    cx_json_member_bool(&b->w, "success", wrong == NULL);
    member_id(&b->w, "agentId", agent_id);
    if (skill_id != NULL) {
        member_id(&b->w, "skillId", skill_id);
    }
    if (wrong != NULL) {
        cx_json_member_string(&b->w, "error", cx_str_of(wrong));
    }
    cx_json_end_object(&b->w);
}

/* Still wrapped, in every version. */
static void batch_end(batch *b, const char *member, unsigned partial_status)
{
    cx_json_writer w;
    cx_json_end_array(&b->w);
    sbx_reply_json(b->call->reply, b->failed > 0 ? partial_status : 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "resultSet");
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "errorCount", b->failed);
    cx_json_key(&w, member);
    CX_AUTO(cx_json) cx_json *results = NULL;
    if (cx_json_parse(cx_buf_view(&b->results), &results, NULL) == CXONE_OK) {
        cx_json_write_value(&w, cx_json_root(results));
    }
    cx_json_end_object(&w);
    cx_json_end_object(&w);
    cx_buf_deinit(&b->results);
}

/* The list in the body, under one of two names or bare, as callers send it; NULL, and the call
 * answered, when there is none. */
static const cx_json_value *read_body(sbx_call *call, const char *member, const char *other,
                                      cx_json **document)
{
    if (cx_json_parse(call->request->body, document, NULL) != CXONE_OK) {
        sbx_acd_refuse(call, "request body");
        return NULL;
    }
    const cx_json_value *root = cx_json_root(*document);
    const cx_json_value *named = cx_json_get(root, member);
    const cx_json_value *list = cx_json_type(root) == CXONE_TYPE_ARRAY ? root
                                : named != NULL                        ? named
                                                                       : cx_json_get(root, other);
    if (cx_json_type(list) != CXONE_TYPE_ARRAY || cx_json_size(list) > MAX_NAMED) {
        sbx_acd_refuse(call, member);
        return NULL;
    }
    return list;
}

/* {"agents": [{"agentId", "isActive", "proficiency"}]}; `take_away`: whatever they say. */
static void change_skill(sbx_call *call, bool take_away)
{
    unsigned version = 0;
    CX_AUTO(cx_json) cx_json *document = NULL;
    const sbx_view view = sbx_view_of(call);
    const int32_t skill = sbx_acd_version(call, &version) ? find_skill(call, &view) : SBX_NOBODY;
    const cx_json_value *agents =
        skill != SBX_NOBODY ? read_body(call, "agents", "agentIds", &document) : NULL;
    if (agents == NULL) {
        return;
    }
    batch b;
    batch_begin(&b, call);
    for (size_t i = 0; i < cx_json_size(agents); i++) {
        const cx_json_value *entry = cx_json_at(agents, i);
        const cx_json_value *id =
            cx_json_type(entry) == CXONE_TYPE_OBJECT ? cx_json_get(entry, "agentId") : entry;
        batch_pair(&b, id, NULL, skill, take_away ? 0 : read_proficiency(entry, USUAL_PROFICIENCY));
    }
    batch_end(&b, "agentResults", 200);
}

void sbx_post_skill_agents(sbx_call *call)
{
    change_skill(call, false);
}

/* Without a body, it names nobody. */
void sbx_delete_skill_agents(sbx_call *call)
{
    batch b;
    if (call->request->body.len > 0) {
        change_skill(call, true);
    } else if (find_skill(call, &(sbx_view){.centre = sbx_view_of(call).centre}) != SBX_NOBODY) {
        batch_begin(&b, call);
        batch_end(&b, "agentResults", 200);
    }
}

void sbx_delete_skill_agent(sbx_call *call)
{
    unsigned version = 0;
    int64_t id = 0;
    const sbx_view view = sbx_view_of(call);
    const int32_t skill = sbx_acd_version(call, &version) ? find_skill(call, &view) : SBX_NOBODY;
    if (skill == SBX_NOBODY || !sbx_acd_path_integer(call, 2, "agentId", &id)) {
        return;
    }
    const sbx_agent *agent = sbx_agents_find(&view.world->agents, id);
    if (agent == NULL) {
        sbx_call_fail(call, 404, "not_found", "agentId", "Invalid agentId");
        return;
    }
    const size_t number = (size_t)(agent - view.world->agents.items);
    if (view.centre->assigned[sbx_floor_place(&view.centre->floor, number, (size_t)skill)] == 0) {
        sbx_call_fail(call, 404, "not_found", "agentId", "The agent does not have the skill");
        return;
    }
    assign(call, &view, (int32_t)number, skill, 0);
    sbx_reply_empty(call->reply, 200);
}

/* {"agentAndSkillDetails": [{"agentIds", "skills": [{"skillIds", "isActive", "proficiency"}]}]} */
void sbx_post_agents_skills(sbx_call *call)
{
    unsigned version = 0;
    CX_AUTO(cx_json) cx_json *document = NULL;
    const cx_json_value *details =
        sbx_acd_version(call, &version)
            ? read_body(call, "agentAndSkillDetails", "agentAndSkillDetails", &document)
            : NULL;
    if (details == NULL) {
        return;
    }
    batch b;
    batch_begin(&b, call);
    for (size_t d = 0; d < cx_json_size(details); d++) {
        const cx_json_value *agents = cx_json_get(cx_json_at(details, d), "agentIds");
        const cx_json_value *skills = cx_json_get(cx_json_at(details, d), "skills");
        for (size_t k = 0; k < cx_json_size(skills); k++) {
            const cx_json_value *entry = cx_json_at(skills, k);
            const cx_json_value *ids = cx_json_get(entry, "skillIds");
            const int wanted = read_proficiency(entry, USUAL_PROFICIENCY);
            for (size_t s = 0; s < cx_json_size(ids); s++) {
                const int32_t skill = skill_number(call, &b.view, cx_json_at(ids, s));
                for (size_t a = 0; a < cx_json_size(agents) && b.done < MAX_NAMED; a++) {
                    batch_pair(&b, cx_json_at(agents, a), cx_json_at(ids, s), skill, wanted);
                }
            }
        }
    }
    batch_end(&b, "skillResults", 207);
}

/* ---------------------------------------------------------------- states */

static bool tell_agent(sbx_call *call, sbx_act *act)
{
    unsigned version = 0;
    int64_t id = 0;
    const sbx_view view = sbx_view_of(call);
    if (!sbx_acd_version(call, &version) || !sbx_acd_path_integer(call, 1, "agentId", &id)) {
        return false;
    }
    const sbx_agent *agent = sbx_agents_find(&view.world->agents, id);
    if (agent == NULL) {
        sbx_call_fail(call, 404, "not_found", "agentId", "Invalid agentId");
        return false;
    }
    act->kind = SBX_ACT_STATE;
    act->agent = (int32_t)(agent - view.world->agents.items);
    (void)sbx_centre_do(view.centre, view.world, sbx_app_world_ms(call->app), act);
    return true;
}

void sbx_post_agent_state(sbx_call *call)
{
    sbx_act act = {.state = SBX_AVAILABLE};
    if (sbx_state_read(call, "outStateId", &act) && tell_agent(call, &act)) {
        sbx_reply_empty(call->reply, 200);
    }
}

void sbx_post_agent_logout(sbx_call *call)
{
    sbx_act act = {.state = SBX_LOGGED_OUT};
    if (tell_agent(call, &act)) {
        sbx_reply_empty(call->reply, 202);
    }
}
