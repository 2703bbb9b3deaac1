/* The floor: agents and their states, active contacts, signals, callbacks and work items. */
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

enum {
    FIRST_CALLBACK_ID = 8100,
    CALLBACK_SCRIPT = 98312,
    SIGNAL_VALUES = 9
};

/* ---------------------------------------------------------------- lists */

/* A list under way. */
typedef struct listing {
    sbx_call *call;
    const sbx_record *record;
    sbx_page page;
    cx_buf fields;
    cx_buf search;
    cx_json_writer w;
} listing;

static void listing_deinit(listing *list)
{
    cx_buf_deinit(&list->fields);
    cx_buf_deinit(&list->search);
}
CX_DEFINE_AUTO_VALUE(listing, listing_deinit)

/* False, and the call answered, when what was asked for is no good. */
static bool listing_begin(listing *list, sbx_call *call, const char *member,
                          const sbx_record *record)
{
    unsigned version = 0;
    *list = (listing){.call = call, .record = record};
    cx_buf_init(&list->fields, SBX_MAX_TEXT);
    cx_buf_init(&list->search, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version) || !sbx_acd_page(call, &list->page) ||
        !sbx_acd_fields(call, record, &list->fields)) {
        return false;
    }
    (void)sbx_acd_text(call, "searchString", &list->search);
    sbx_reply_json(call->reply, 200, &list->w);
    cx_json_begin_object(&list->w);
    cx_json_member_integer(&list->w, "businessUnitId", call->user->tenant->business_unit);
    cx_json_key(&list->w, member);
    cx_json_begin_array(&list->w);
    return true;
}

static void listing_add(listing *list, const void *values)
{
    if (sbx_page_takes(&list->page)) {
        cx_json_begin_object(&list->w);
        sbx_record_write(list->record, cx_buf_view(&list->fields), values, &list->w);
        cx_json_end_object(&list->w);
    }
}

static void listing_end(listing *list)
{
    cx_json_end_array(&list->w);
    sbx_acd_write_page(list->call, &list->page, &list->w);
    cx_json_end_object(&list->w);
    if (sbx_page_is_empty(&list->page)) {
        sbx_reply_empty(list->call->reply, 204);
    }
}

/* ---------------------------------------------------------------- teams, points of contact */

static const sbx_field team_fields[] = {
    {"teamId", SBX_INTEGER, offsetof(sbx_team, id)},
    {"teamName", SBX_TEXT, offsetof(sbx_team, name)},
};
static const sbx_record team_record = {team_fields, CX_COUNT(team_fields)};

void sbx_get_teams(sbx_call *call)
{
    CX_AUTO(listing) listing list = {0};
    const sbx_team *team = NULL;
    if (!listing_begin(&list, call, "teams", &team_record)) {
        return;
    }
    for (size_t i = 0; (team = sbx_team_at(i)) != NULL; i++) {
        if (sbx_acd_contains(cx_str_of(team->name), cx_buf_view(&list.search))) {
            listing_add(&list, team);
        }
    }
    listing_end(&list);
}

static const sbx_field point_fields[] = {
    {"contactCode", SBX_INTEGER, offsetof(sbx_point_of_contact, id)},
    {"contactDescription", SBX_TEXT, offsetof(sbx_point_of_contact, name)},
    {"contactAddress", SBX_TEXT, offsetof(sbx_point_of_contact, address)},
    {"mediaTypeId", SBX_INTEGER, offsetof(sbx_point_of_contact, media_type)},
};
static const sbx_record point_record = {point_fields, CX_COUNT(point_fields)};

void sbx_get_points_of_contact(sbx_call *call)
{
    CX_AUTO(listing) listing list = {0};
    int64_t media = -1;
    const sbx_point_of_contact *point = NULL;
    if (!sbx_acd_integer(call, "mediaTypeId", &media) ||
        !listing_begin(&list, call, "pointsOfContact", &point_record)) {
        return;
    }
    for (size_t i = 0; (point = sbx_point_of_contact_at(i)) != NULL; i++) {
        if (media < 0 || media == point->media_type) {
            listing_add(&list, point);
        }
    }
    listing_end(&list);
}

/* ---------------------------------------------------------------- agents */

typedef struct agent_values {
    sbx_agent agent;
    sbx_team team;
    const char *state;
    const char *reason;
    const char *skill_name;
    const char *media_name;
    int64_t skill_id;
    int64_t contact_id;
    int64_t since_ms;
    bool outbound;
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
    {"lastLogin", SBX_TIME, AGENT(since_ms)},
};
static const sbx_record agent_record = {agent_fields, CX_COUNT(agent_fields)};

static const sbx_field state_fields[] = {
    {"agentId", SBX_INTEGER, AGENT(agent.id)},
    {"agentStateName", SBX_TEXT, AGENT(state)},
    {"outStateDescription", SBX_TEXT, AGENT(reason)},
    {"contactId", SBX_INTEGER, AGENT(contact_id)},
    {"firstName", SBX_TEXT, AGENT(agent.first_name)},
    {"lastName", SBX_TEXT, AGENT(agent.last_name)},
    {"userName", SBX_TEXT, AGENT(agent.user_name)},
    {"isActive", SBX_FLAG, AGENT(agent.active)},
    {"isOutbound", SBX_FLAG, AGENT(outbound)},
    {"mediaTypeName", SBX_TEXT, AGENT(media_name)},
    {"skillId", SBX_INTEGER, AGENT(skill_id)},
    {"skillName", SBX_TEXT, AGENT(skill_name)},
    {"startDate", SBX_TIME, AGENT(since_ms)},
    {"teamId", SBX_INTEGER, AGENT(team.id)},
    {"teamName", SBX_TEXT, AGENT(team.name)},
};
static const sbx_record state_record = {state_fields, CX_COUNT(state_fields)};

/* An agent with a contact is busy with it; else in the state of the table, since eight in the
 * morning. */
static agent_values values_of_agent(const sbx_call *call, const sbx_agent *agent)
{
    const int64_t day_ms = INT64_C(24) * 3600 * 1000;
    const int64_t now = sbx_app_world_ms(call->app);
    const sbx_contact *contact =
        sbx_contacts_of_agent(&call->app->contacts, call->user->tenant, agent);
    agent_values values = {
        .agent = *agent,
        .team = *agent->team,
        .state = agent->state,
        .reason = agent->reason,
        .since_ms = now - now % day_ms,
    };
    if (contact != NULL) {
        values.outbound = contact->skill->outbound;
        values.state = values.outbound ? "OutboundContact" : "InboundContact";
        values.skill_id = contact->skill->id;
        values.skill_name = contact->skill->name;
        values.media_name = contact->skill->media_name;
        values.contact_id = contact->id;
        values.since_ms = contact->created_ms;
    }
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
    CX_AUTO(listing) listing list = {0};
    int active = -1;
    const sbx_agent *agent = NULL;
    if (!sbx_acd_flag(call, "isActive", &active) ||
        !listing_begin(&list, call, "agents", &agent_record)) {
        return;
    }
    for (size_t i = 0; (agent = sbx_agent_at(i)) != NULL; i++) {
        if (agent_fits(agent, cx_buf_view(&list.search), active)) {
            const agent_values values = values_of_agent(call, agent);
            listing_add(&list, &values);
        }
    }
    listing_end(&list);
}

void sbx_get_agents_states(sbx_call *call)
{
    CX_AUTO(listing) listing list = {0};
    const sbx_agent *agent = NULL;
    if (!listing_begin(&list, call, "agentStates", &state_record)) {
        return;
    }
    for (size_t i = 0; (agent = sbx_agent_at(i)) != NULL; i++) {
        if (agent->active) {
            const agent_values values = values_of_agent(call, agent);
            listing_add(&list, &values);
        }
    }
    listing_end(&list);
}

void sbx_get_agent_state(sbx_call *call)
{
    int64_t id = 0;
    CX_AUTO(listing) listing list = {0};
    if (!sbx_acd_path_integer(call, 1, "agentId", &id)) {
        return;
    }
    const sbx_agent *agent = sbx_agent_find(id);
    if (agent == NULL) {
        sbx_call_fail(call, 404, "not_found", "agentId", "Invalid agentId");
    } else if (listing_begin(&list, call, "agentStates", &state_record)) {
        const agent_values values = values_of_agent(call, agent);
        listing_add(&list, &values);
        listing_end(&list);
    }
}

/* ---------------------------------------------------------------- contacts */

typedef struct contact_values {
    int64_t id;
    sbx_skill skill;
    sbx_agent agent; /* all empty while nobody has it */
    sbx_team team;
    const char *state;
    const char *from;
    const char *end_reason;
    int64_t start_ms;
    int64_t seconds;
} contact_values;

#define CONTACT(member) offsetof(contact_values, member)

static const sbx_field contact_fields[] = {
    {"contactId", SBX_INTEGER, CONTACT(id)},
    {"masterContactId", SBX_INTEGER, CONTACT(id)},
    {"mediaTypeId", SBX_INTEGER, CONTACT(skill.media_type)},
    {"mediaTypeName", SBX_TEXT, CONTACT(skill.media_name)},
    {"stateName", SBX_TEXT, CONTACT(state)},
    {"isOutbound", SBX_FLAG, CONTACT(skill.outbound)},
    {"skillId", SBX_INTEGER, CONTACT(skill.id)},
    {"skillName", SBX_TEXT, CONTACT(skill.name)},
    {"campaignId", SBX_INTEGER, CONTACT(skill.campaign_id)},
    {"campaignName", SBX_TEXT, CONTACT(skill.campaign_name)},
    {"agentId", SBX_INTEGER, CONTACT(agent.id)},
    {"firstName", SBX_TEXT, CONTACT(agent.first_name)},
    {"lastName", SBX_TEXT, CONTACT(agent.last_name)},
    {"teamId", SBX_INTEGER, CONTACT(team.id)},
    {"teamName", SBX_TEXT, CONTACT(team.name)},
    {"fromAddress", SBX_TEXT, CONTACT(from)},
    {"contactStartDate", SBX_TIME, CONTACT(start_ms)},
    {"totalDurationSeconds", SBX_INTEGER, CONTACT(seconds)},
    {"endReason", SBX_TEXT, CONTACT(end_reason)},
};
/* The last two are known of contacts that have ended. */
static const sbx_record contact_record = {contact_fields, CX_COUNT(contact_fields) - 2};
static const sbx_record ended_record = {contact_fields, CX_COUNT(contact_fields)};

static contact_values values_of_contact(const sbx_call *call, const sbx_contact *contact)
{
    const int64_t now = sbx_app_world_ms(call->app);
    const int64_t end = contact->ended_ms != 0 ? contact->ended_ms : now;
    contact_values values = {
        .id = contact->id,
        .skill = *contact->skill,
        .state = contact->agent != NULL ? "Active" : "In Queue",
        .from = contact->from,
        .start_ms = contact->created_ms,
        .seconds = (end - contact->created_ms) / 1000,
    };
    if (contact->agent != NULL) {
        values.agent = *contact->agent;
        values.team = *contact->agent->team;
    }
    if (contact->ended_ms != 0) {
        values.state = "EndContact";
        values.end_reason = "Ended by API";
    }
    return values;
}

static bool is_active(const sbx_call *call, const sbx_contact *contact)
{
    return contact->user->tenant == call->user->tenant && contact->ended_ms == 0 &&
           contact->start_ms <= sbx_app_world_ms(call->app);
}

typedef struct contact_filter {
    int64_t skill;
    int64_t agent;
    int64_t team;
    int64_t media;
} contact_filter;

static bool contact_fits(const contact_filter *wanted, const contact_values *values)
{
    return (wanted->skill < 0 || wanted->skill == values->skill.id) &&
           (wanted->agent < 0 || wanted->agent == values->agent.id) &&
           (wanted->team < 0 || wanted->team == values->team.id) &&
           (wanted->media < 0 || wanted->media == values->skill.media_type);
}

void sbx_get_contacts_active(sbx_call *call)
{
    CX_AUTO(listing) listing list = {0};
    contact_filter wanted = {-1, -1, -1, -1};
    const sbx_contacts *contacts = &call->app->contacts;
    if (!sbx_acd_integer(call, "skillId", &wanted.skill) ||
        !sbx_acd_integer(call, "agentId", &wanted.agent) ||
        !sbx_acd_integer(call, "teamId", &wanted.team) ||
        !sbx_acd_integer(call, "mediaTypeId", &wanted.media) ||
        !listing_begin(&list, call, "activeContacts", &contact_record)) {
        return;
    }
    for (size_t i = 0; i < contacts->count; i++) {
        const contact_values values = values_of_contact(call, &contacts->items[i]);
        if (is_active(call, &contacts->items[i]) && contact_fits(&wanted, &values)) {
            listing_add(&list, &values);
        }
    }
    listing_end(&list);
}

/* The contact of the path; NULL, and the call answered, when there is none. */
static sbx_contact *find_contact(sbx_call *call)
{
    unsigned version = 0;
    int64_t id = 0;
    if (!sbx_acd_version(call, &version) || !sbx_acd_path_integer(call, 1, "contactId", &id)) {
        return NULL;
    }
    sbx_contact *contact = sbx_contacts_find(&call->app->contacts, call->user->tenant, id);
    if (contact == NULL) {
        sbx_call_fail(call, 404, "not_found", "contactId", "Invalid contactId");
    }
    return contact;
}

/* In the shape of an active contact or of a completed one, under a name that is CXone's. */
void sbx_get_contact(sbx_call *call)
{
    const sbx_contact *contact = find_contact(call);
    if (contact == NULL) {
        return;
    }
    const contact_values values = values_of_contact(call, contact);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "businessUnitId", call->user->tenant->business_unit);
    cx_json_key(&w, "contactId");
    cx_json_begin_object(&w);
    sbx_record_write(contact->ended_ms != 0 ? &ended_record : &contact_record, (cx_str){NULL, 0},
                     &values, &w);
    cx_json_end_object(&w);
    cx_json_end_object(&w);
}

typedef struct step_values {
    int64_t index;
    int64_t contact_id;
    const char *state;
    int64_t start_ms;
    int64_t agent_id;
    int64_t skill_id;
    const char *skill_name;
} step_values;

static const sbx_field step_fields[] = {
    {"stateIndex", SBX_INTEGER, offsetof(step_values, index)},
    {"contactId", SBX_INTEGER, offsetof(step_values, contact_id)},
    {"contactStateName", SBX_TEXT, offsetof(step_values, state)},
    {"startDate", SBX_TIME, offsetof(step_values, start_ms)},
    {"agentId", SBX_INTEGER, offsetof(step_values, agent_id)},
    {"skillId", SBX_INTEGER, offsetof(step_values, skill_id)},
    {"skillName", SBX_TEXT, offsetof(step_values, skill_name)},
};
static const sbx_record step_record = {step_fields, CX_COUNT(step_fields)};

static void add_step(listing *list, const sbx_contact *contact, int64_t index, const char *state,
                     int64_t start_ms)
{
    const step_values values = {
        .index = index,
        .contact_id = contact->id,
        .state = state,
        .start_ms = start_ms,
        .agent_id = contact->agent != NULL ? contact->agent->id : 0,
        .skill_id = contact->skill->id,
        .skill_name = contact->skill->name,
    };
    listing_add(list, &values);
}

void sbx_get_contact_history(sbx_call *call)
{
    CX_AUTO(listing) listing list = {0};
    const sbx_contact *contact = find_contact(call);
    if (contact == NULL || !listing_begin(&list, call, "contactStateHistory", &step_record)) {
        return;
    }
    int64_t index = 0;
    add_step(&list, contact, index++, "In Queue", contact->created_ms);
    if (contact->agent != NULL) {
        add_step(&list, contact, index++, "Active", contact->created_ms);
    }
    if (contact->ended_ms != 0) {
        add_step(&list, contact, index, "EndContact", contact->ended_ms);
    }
    listing_end(&list);
}

/* No contact here has legs. */
void sbx_get_contact_hierarchy(sbx_call *call)
{
    const sbx_contact *contact = find_contact(call);
    if (contact == NULL) {
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "masterContactId", contact->id);
    cx_json_key(&w, "childContacts");
    cx_json_begin_array(&w);
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

/* The values go into the journal: scripts do not run here. */
void sbx_post_contact_signal(sbx_call *call)
{
    const sbx_contact *contact = find_contact(call);
    if (contact == NULL) {
        return;
    }
    cx_json_writer note;
    cx_json_writer_init(&note, &call->note, 0);
    cx_json_begin_object(&note);
    cx_json_member_integer(&note, "contactId", contact->id);
    for (int i = 1; i <= SIGNAL_VALUES; i++) {
        const char name[] = {'p', (char)('0' + i), '\0'};
        CX_AUTO(cx_buf) cx_buf value;
        cx_buf_init(&value, SBX_MAX_TEXT);
        if (sbx_acd_text(call, name, &value)) {
            cx_json_member_string(&note, name, cx_buf_view(&value));
        }
    }
    cx_json_end_object(&note);
    sbx_reply_empty(call->reply, 202);
}

void sbx_post_contact_end(sbx_call *call)
{
    sbx_contact *contact = find_contact(call);
    if (contact == NULL) {
        return;
    }
    if (contact->ended_ms != 0) {
        sbx_call_fail(call, 409, "conflict", "contactId", "The contact has ended already");
        return;
    }
    contact->ended_ms = sbx_app_world_ms(call->app);
    sbx_reply_empty(call->reply, 202);
}

/* ---------------------------------------------------------------- callbacks, work items */

/* A required text; false, and the call answered with 400, when it is missing. */
static bool require(sbx_call *call, const char *name)
{
    CX_AUTO(cx_buf) cx_buf value;
    cx_buf_init(&value, SBX_MAX_TEXT);
    if (sbx_acd_text(call, name, &value)) {
        return true;
    }
    sbx_acd_refuse(call, name);
    return false;
}

/* The skill and the agent of a callback; false, and the call answered, when one is no good. */
static bool read_callback(sbx_call *call, sbx_contact *contact)
{
    int64_t skill = -1;
    int64_t agent = -1;
    if (!sbx_acd_integer(call, "skill", &skill) || !sbx_acd_integer(call, "targetAgent", &agent) ||
        !require(call, "phoneNumber")) {
        return false;
    }
    contact->skill = sbx_skills_find(&call->app->skills, call->user->tenant, skill);
    contact->agent = agent < 0 ? NULL : sbx_agent_find(agent);
    if (contact->skill == NULL || (agent >= 0 && contact->agent == NULL)) {
        sbx_acd_refuse(call, contact->skill == NULL ? "skill" : "targetAgent");
        return false;
    }
    return true;
}

static const sbx_contact *add_contact(sbx_call *call, sbx_contact *contact, int64_t script,
                                      cx_str parameters)
{
    contact->user = call->user;
    contact->script = sbx_script_find(script);
    contact->created_ms = sbx_app_world_ms(call->app);
    const sbx_contact *added = sbx_contacts_add(&call->app->contacts, contact, parameters);
    cx_json_writer note;
    cx_json_writer_init(&note, &call->note, 0);
    sbx_contact_write(added, &note);
    return added;
}

void sbx_post_queue_callback(sbx_call *call)
{
    unsigned version = 0;
    sbx_contact contact = {.start_ms = 0};
    CX_AUTO(cx_buf) cx_buf phone;
    cx_buf_init(&phone, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version) || !read_callback(call, &contact)) {
        return;
    }
    (void)sbx_acd_text(call, "phoneNumber", &phone);
    (void)add_contact(call, &contact, CALLBACK_SCRIPT, cx_buf_view(&phone));
    sbx_reply_empty(call->reply, 202);
}

void sbx_post_promise(sbx_call *call)
{
    unsigned version = 0;
    int64_t at = 0;
    sbx_contact contact = {.start_ms = 0};
    CX_AUTO(cx_buf) cx_buf phone;
    cx_buf_init(&phone, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version) || !require(call, "firstName") ||
        !require(call, "lastName") || !require(call, "promiseTime") ||
        !sbx_acd_time(call, "promiseDate", &at) || !read_callback(call, &contact)) {
        return;
    }
    if (at < sbx_app_world_ms(call->app)) {
        sbx_call_fail(call, 400, "invalid_request", "promiseDate", "Promise Date In Past");
        return;
    }
    (void)sbx_acd_text(call, "phoneNumber", &phone);
    contact.start_ms = at;
    (void)add_contact(call, &contact, CALLBACK_SCRIPT, cx_buf_view(&phone));
    sbx_reply_empty(call->reply, 202);
}

/* An entry in an agent's calendar: no contact comes of it here. */
void sbx_post_scheduled_callback(sbx_call *call)
{
    unsigned version = 0;
    int64_t at = 0;
    int64_t agent = -1;
    if (!sbx_acd_version(call, &version) || !require(call, "phoneNumber") ||
        !sbx_acd_integer(call, "targetAgentId", &agent) ||
        !sbx_acd_time(call, "scheduleDate", &at)) {
        return;
    }
    if (agent >= 0 && sbx_agent_find(agent) == NULL) {
        sbx_acd_refuse(call, "targetAgentId");
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "callbackId", FIRST_CALLBACK_ID + agent % 100);
    cx_json_end_object(&w);
}

static const sbx_point_of_contact *find_point(cx_str name)
{
    const sbx_point_of_contact *point = NULL;
    for (size_t i = 0; (point = sbx_point_of_contact_at(i)) != NULL; i++) {
        if (cx_str_equal_nocase(cx_str_of(point->name), name)) {
            return point;
        }
    }
    return NULL;
}

/* The first active skill of a medium. */
static const sbx_skill *first_skill(const sbx_call *call, int64_t media)
{
    for (size_t i = 0; i < call->app->skills.count; i++) {
        const sbx_skill *skill = &call->app->skills.items[i];
        if (skill->tenant == call->user->tenant && skill->active && skill->media_type == media) {
            return skill;
        }
    }
    return NULL;
}

static void create_work_item(sbx_call *call, unsigned status)
{
    unsigned version = 0;
    sbx_contact contact = {.start_ms = 0};
    CX_AUTO(cx_buf) cx_buf name;
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init(&name, SBX_MAX_TEXT);
    cx_buf_init(&payload, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version)) {
        return;
    }
    (void)sbx_acd_text(call, "pointOfContact", &name);
    (void)sbx_acd_text(call, "workItemPayload", &payload);
    const sbx_point_of_contact *point = find_point(cx_buf_view(&name));
    contact.skill = first_skill(call, SBX_MEDIA_WORK_ITEM);
    if (point == NULL || point->media_type != SBX_MEDIA_WORK_ITEM || contact.skill == NULL) {
        sbx_call_fail(call, 400, "invalid_request", "pointOfContact",
                      "Point of contact is not valid for this business unit.");
        return;
    }
    const sbx_contact *added = add_contact(call, &contact, point->script_id, cx_buf_view(&payload));
    cx_json_writer w;
    sbx_reply_json(call->reply, status, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "contactId", added->id);
    cx_json_end_object(&w);
}

void sbx_post_work_item(sbx_call *call)
{
    create_work_item(call, 202);
}

void sbx_post_persistent_work_item(sbx_call *call)
{
    create_work_item(call, 201);
}
