/* Skills, and what goes on at them. */
#include <string.h>

#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/world/activity.h"

#include "base/banned.h"

enum {
    MAX_FILTER_IDS = 1000
};

/* A skill with what every skill here has in common. */
typedef struct skill_values {
    sbx_skill skill;
    const char *tenant_id;
    int64_t zero;
    int64_t acw_type; /* 1: by the agent */
    int64_t max_acw_seconds;
    int64_t max_priority;
    int64_t short_abandon_seconds;
    bool no;
    bool yes;
} skill_values;

#define SKILL(member) offsetof(skill_values, skill.member)

static const sbx_field skill_fields[] = {
    {"skillId", SBX_INTEGER, SKILL(id)},
    {"skillName", SBX_TEXT, SKILL(name)},
    {"mediaTypeId", SBX_INTEGER, SKILL(media_type)},
    {"mediaTypeName", SBX_TEXT, SKILL(media_name)},
    {"isActive", SBX_FLAG, SKILL(active)},
    {"campaignId", SBX_INTEGER, SKILL(campaign_id)},
    {"campaignName", SBX_TEXT, SKILL(campaign_name)},
    {"notes", SBX_TEXT, SKILL(notes)},
    {"acwTypeId", SBX_INTEGER, offsetof(skill_values, acw_type)},
    {"IsSubSkill", SBX_FLAG, offsetof(skill_values, no)},
    {"TenantId", SBX_TEXT, offsetof(skill_values, tenant_id)},
    {"maxSecondsACW", SBX_INTEGER, offsetof(skill_values, max_acw_seconds)},
    {"requireDisposition", SBX_FLAG, offsetof(skill_values, no)},
    {"allowSecondaryDisposition", SBX_FLAG, offsetof(skill_values, no)},
    {"agentRestTime", SBX_INTEGER, offsetof(skill_values, zero)},
    {"isOutbound", SBX_FLAG, SKILL(outbound)},
    {"outboundStrategy", SBX_TEXT, SKILL(outbound_strategy)},
    {"isRunning", SBX_FLAG, SKILL(outbound)},
    {"priorityBlending", SBX_FLAG, offsetof(skill_values, no)},
    {"scriptId", SBX_INTEGER, SKILL(script_id)},
    {"scriptName", SBX_TEXT, SKILL(script_path)},
    {"emailFromAddress", SBX_TEXT, SKILL(email_from)},
    {"emailFromEditable", SBX_FLAG, offsetof(skill_values, no)},
    {"emailParking", SBX_FLAG, offsetof(skill_values, no)},
    {"interruptible", SBX_FLAG, offsetof(skill_values, no)},
    {"useScreenPops", SBX_FLAG, offsetof(skill_values, no)},
    {"minWorkingTime", SBX_INTEGER, offsetof(skill_values, zero)},
    {"agentless", SBX_FLAG, offsetof(skill_values, no)},
    {"initialPriority", SBX_INTEGER, SKILL(priority)},
    {"acceleration", SBX_INTEGER, offsetof(skill_values, zero)},
    {"maxPriority", SBX_INTEGER, offsetof(skill_values, max_priority)},
    {"serviceLevelThreshold", SBX_INTEGER, SKILL(threshold)},
    {"serviceLevelGoal", SBX_INTEGER, SKILL(goal)},
    {"enableShortAbandon", SBX_FLAG, offsetof(skill_values, yes)},
    {"shortAbandonThreshold", SBX_INTEGER, offsetof(skill_values, short_abandon_seconds)},
    {"countShortAbandons", SBX_FLAG, offsetof(skill_values, no)},
    {"dispositions", SBX_EMPTY_LIST, 0},
    {"requireManualAccept", SBX_FLAG, offsetof(skill_values, no)},
};
static const sbx_record skill_record = {skill_fields, CX_COUNT(skill_fields), 0};

typedef struct activity_values {
    int64_t server_ms;
    int64_t business_unit;
    int64_t division;
    sbx_skill skill;
    sbx_activity_numbers numbers;
    bool natural_calling;
} activity_values;

#define ACTIVITY(member) offsetof(activity_values, member)

/* The order of both tables below: what only the list has comes last. */
#define ACTIVITY_FIELDS(available, unavailable)                                      \
    {"serverTime", SBX_TIME, ACTIVITY(server_ms)},                                   \
        {"businessUnitId", SBX_INTEGER, ACTIVITY(business_unit)},                    \
        {"agentsACW", SBX_INTEGER, ACTIVITY(numbers.agents_acw)},                    \
        {available, SBX_INTEGER, ACTIVITY(numbers.agents_available)},                \
        {"agentsIdle", SBX_INTEGER, ACTIVITY(numbers.agents_idle)},                  \
        {"agentsLoggedIn", SBX_INTEGER, ACTIVITY(numbers.agents_logged_in)},         \
        {unavailable, SBX_INTEGER, ACTIVITY(numbers.agents_unavailable)},            \
        {"agentsWorking", SBX_INTEGER, ACTIVITY(numbers.agents_working)},            \
        {"campaignId", SBX_INTEGER, ACTIVITY(skill.campaign_id)},                    \
        {"campaignName", SBX_TEXT, ACTIVITY(skill.campaign_name)},                   \
        {"contactsActive", SBX_INTEGER, ACTIVITY(numbers.contacts_active)},          \
        {"earliestQueueTime", SBX_TIME, ACTIVITY(numbers.earliest_queue_ms)},        \
        {"emailFromAddress", SBX_TEXT, ACTIVITY(skill.email_from)},                  \
        {"isActive", SBX_FLAG, ACTIVITY(skill.active)},                              \
        {"isNaturalCalling", SBX_FLAG, ACTIVITY(natural_calling)},                   \
        {"isOutbound", SBX_FLAG, ACTIVITY(skill.outbound)},                          \
        {"mediaTypeId", SBX_INTEGER, ACTIVITY(skill.media_type)},                    \
        {"mediaTypeName", SBX_TEXT, ACTIVITY(skill.media_name)},                     \
        {"queueCount", SBX_INTEGER, ACTIVITY(numbers.queue_count)},                  \
        {"serviceLevel", SBX_INTEGER, ACTIVITY(numbers.service_level)},              \
        {"serviceLevelGoal", SBX_INTEGER, ACTIVITY(skill.goal)},                     \
        {"serviceLevelThreshold", SBX_INTEGER, ACTIVITY(skill.threshold)},           \
        {"skillName", SBX_TEXT, ACTIVITY(skill.name)},                               \
        {"skillId", SBX_INTEGER, ACTIVITY(skill.id)},                                \
        {"skillQueueCount", SBX_INTEGER, ACTIVITY(numbers.skill_queue_count)},       \
        {"personalQueueCount", SBX_INTEGER, ACTIVITY(numbers.personal_queue_count)}, \
        {"parkedCount", SBX_INTEGER, ACTIVITY(numbers.parked_count)},

static const sbx_field activity_fields[] = {
    ACTIVITY_FIELDS("agentsAvailable", "agentsUnavailable"){"inSLA", SBX_INTEGER,
                                                            ACTIVITY(numbers.in_sla)},
    {"outSLA", SBX_INTEGER, ACTIVITY(numbers.out_sla)},
    {"divisionNo", SBX_INTEGER, ACTIVITY(division)},
};
static const sbx_record list_record = {activity_fields, CX_COUNT(activity_fields), 0};
static const sbx_record single_record = {activity_fields, CX_COUNT(activity_fields) - 1, 0};

/* The search misspells two fields and lacks two others, in NICE's own description. */
static const sbx_field search_fields[] = {
    ACTIVITY_FIELDS("agentsAvaliable", "agentsUnavaliable"){"divisionNo", SBX_INTEGER,
                                                            ACTIVITY(division)},
};
static const sbx_record search_record = {search_fields, CX_COUNT(search_fields), 0};

/* Which skills are asked for. */
typedef struct filter {
    int64_t media_type; /* -1: any; so with the two flags */
    int outbound;
    int active;
    int64_t updated_since; /* 0: whenever */
    cx_buf name;           /* a part of it; empty: any */
    cx_buf strategy;
    const cx_json_value *skill_ids; /* NULL: any */
    const cx_json_value *campaign_ids;
} filter;

static void filter_init(filter *wanted)
{
    *wanted = (filter){.media_type = -1, .outbound = -1, .active = -1};
    cx_buf_init(&wanted->name, SBX_MAX_TEXT);
    cx_buf_init(&wanted->strategy, SBX_MAX_TEXT);
}

static void filter_deinit(filter *wanted)
{
    cx_buf_deinit(&wanted->name);
    cx_buf_deinit(&wanted->strategy);
}
CX_DEFINE_AUTO_VALUE(filter, filter_deinit)

static bool is_among(const cx_json_value *ids, int64_t id)
{
    for (size_t i = 0; i < cx_json_size(ids); i++) {
        int64_t one = 0;
        if (cx_json_lenient_integer(cx_json_at(ids, i), &one) && one == id) {
            return true;
        }
    }
    return ids == NULL;
}

static bool fits(const filter *wanted, const sbx_skill *skill)
{
    return (wanted->media_type < 0 || wanted->media_type == skill->media_type) &&
           (wanted->outbound < 0 || (wanted->outbound > 0) == skill->outbound) &&
           (wanted->active < 0 || (wanted->active > 0) == skill->active) &&
           sbx_acd_contains(cx_str_of(skill->name), cx_buf_view(&wanted->name)) &&
           (wanted->strategy.len == 0 || cx_str_equal_nocase(cx_str_of(skill->outbound_strategy),
                                                             cx_buf_view(&wanted->strategy))) &&
           is_among(wanted->skill_ids, skill->id) &&
           is_among(wanted->campaign_ids, skill->campaign_id);
}

static void write_skill(const sbx_skill *skill, cx_str fields, cx_json_writer *w)
{
    const skill_values values = {
        .skill = *skill,
        .tenant_id = skill->tenant->id,
        .acw_type = 1,
        .max_acw_seconds = 60,
        .max_priority = 1000,
        .short_abandon_seconds = 15,
        .yes = true,
    };
    sbx_record_write(&skill_record, fields, &values, w);
}

void sbx_skill_write(const sbx_skill *skill, cx_json_writer *w)
{
    cx_json_begin_object(w);
    write_skill(skill, (cx_str){NULL, 0}, w);
    cx_json_end_object(w);
}

/* Old versions wrap the whole answer. */
static void begin_answer(sbx_call *call, unsigned version, cx_json_writer *w)
{
    sbx_reply_json(call->reply, 200, w);
    cx_json_begin_object(w);
    if (version < SBX_FIRST_UNWRAPPED_VERSION) {
        cx_json_key(w, "resultSet");
        cx_json_begin_object(w);
    }
}

static void end_answer(unsigned version, cx_json_writer *w)
{
    cx_json_end_object(w);
    if (version < SBX_FIRST_UNWRAPPED_VERSION) {
        cx_json_end_object(w);
    }
}

static bool read_skill_filter(sbx_call *call, filter *wanted)
{
    (void)sbx_acd_text(call, "searchString", &wanted->name);
    (void)sbx_acd_text(call, "outboundStrategy", &wanted->strategy);
    int64_t ignored = 0; /* no skill is ever changed */
    return sbx_acd_integer(call, "mediaTypeId", &wanted->media_type) &&
           sbx_acd_flag(call, "isActive", &wanted->active) &&
           sbx_acd_time(call, "updatedSince", &ignored);
}

void sbx_get_skills(sbx_call *call)
{
    unsigned version = 0;
    sbx_page page;
    CX_AUTO(filter) filter wanted;
    filter_init(&wanted);
    CX_AUTO(cx_buf) cx_buf fields;
    cx_buf_init(&fields, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version) || !sbx_acd_page(call, SBX_PAGE_MAX, &page) ||
        !sbx_acd_fields(call, &skill_record, &fields) || !read_skill_filter(call, &wanted)) {
        return;
    }
    cx_json_writer w;
    begin_answer(call, version, &w);
    cx_json_member_integer(&w, "businessUnitId", call->user->tenant->business_unit);
    cx_json_key(&w, "skills");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < call->app->skills.count; i++) {
        const sbx_skill *skill = &call->app->skills.items[i];
        if (skill->tenant == call->user->tenant && fits(&wanted, skill) && sbx_page_takes(&page)) {
            cx_json_begin_object(&w);
            write_skill(skill, cx_buf_view(&fields), &w);
            cx_json_end_object(&w);
        }
    }
    cx_json_end_array(&w);
    sbx_acd_write_page(call, &page, &w);
    end_answer(version, &w);
    if (sbx_page_is_empty(&page)) {
        sbx_reply_empty(call->reply, 204);
    }
}

/* The skill of the path; NULL, and the call answered, when there is none such. */
static const sbx_skill *find_skill(sbx_call *call)
{
    int64_t id = 0;
    if (!sbx_acd_path_integer(call, 1, "skillId", &id)) {
        return NULL;
    }
    const sbx_skill *skill = sbx_skills_find(&call->app->skills, call->user->tenant, id);
    if (skill == NULL) {
        sbx_call_fail(call, 404, "not_found", "skillId", "Invalid skillId");
    }
    return skill;
}

void sbx_get_skill(sbx_call *call)
{
    unsigned version = 0;
    CX_AUTO(cx_buf) cx_buf fields;
    cx_buf_init(&fields, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version) || !sbx_acd_fields(call, &skill_record, &fields)) {
        return;
    }
    const sbx_skill *skill = find_skill(call);
    if (skill == NULL) {
        return;
    }
    cx_json_writer w;
    begin_answer(call, version, &w);
    write_skill(skill, cx_buf_view(&fields), &w);
    end_answer(version, &w);
}

static const sbx_activity_numbers *activity_at(const sbx_call *call, const sbx_skill *skill,
                                               int64_t unix_ms)
{
    sbx_world *world = &call->app->world;
    sbx_centre *centre = sbx_world_centre(world, skill->tenant);
    return sbx_centre_activity(centre, world, unix_ms, (size_t)(skill - centre->floor.skills));
}

/* Whether anything happened at the skill since the caller last looked. */
static bool is_news(const sbx_call *call, const sbx_skill *skill, int64_t since_ms)
{
    const sbx_activity_numbers *then = activity_at(call, skill, since_ms);
    return since_ms == 0 ||
           memcmp(then, activity_at(call, skill, sbx_app_world_ms(call->app)), sizeof *then) != 0;
}

static void write_activity(const sbx_call *call, const sbx_skill *skill, const sbx_record *record,
                           cx_str fields, cx_json_writer *w)
{
    activity_values values = {
        .server_ms = sbx_app_world_ms(call->app),
        .business_unit = skill->tenant->business_unit,
        .division = 1,
        .skill = *skill,
    };
    values.numbers = *activity_at(call, skill, values.server_ms);
    cx_json_begin_object(w);
    sbx_record_write(record, fields, &values, w);
    cx_json_end_object(w);
}

static void write_activities(const sbx_call *call, const filter *wanted, const sbx_record *record,
                             cx_str fields, sbx_page *page, cx_json_writer *w)
{
    cx_json_key(w, "skillActivity");
    cx_json_begin_array(w);
    for (size_t i = 0; i < call->app->skills.count; i++) {
        const sbx_skill *skill = &call->app->skills.items[i];
        if (skill->tenant == call->user->tenant && fits(wanted, skill) &&
            is_news(call, skill, wanted->updated_since) && sbx_page_takes(page)) {
            write_activity(call, skill, record, fields, w);
        }
    }
    cx_json_end_array(w);
}

static void answer_activities(sbx_call *call, unsigned version, const filter *wanted,
                              const sbx_record *record, cx_str fields, sbx_page *page)
{
    cx_json_writer w;
    begin_answer(call, version, &w);
    sbx_acd_member_time(&w, "lastPollTime", sbx_app_world_ms(call->app));
    write_activities(call, wanted, record, fields, page, &w);
    sbx_acd_write_page(call, page, &w);
    end_answer(version, &w);
}

void sbx_get_skills_activity(sbx_call *call)
{
    unsigned version = 0;
    sbx_page page;
    CX_AUTO(filter) filter wanted;
    filter_init(&wanted);
    CX_AUTO(cx_buf) cx_buf fields;
    cx_buf_init(&fields, SBX_MAX_TEXT);
    if (sbx_acd_version(call, &version) && sbx_acd_page(call, SBX_PAGE_MAX, &page) &&
        sbx_acd_fields(call, &list_record, &fields) &&
        sbx_acd_integer(call, "mediaTypeId", &wanted.media_type) &&
        sbx_acd_flag(call, "IsOutbound", &wanted.outbound) &&
        sbx_acd_time(call, "updatedSince", &wanted.updated_since)) {
        answer_activities(call, version, &wanted, &list_record, cx_buf_view(&fields), &page);
    }
}

void sbx_get_skill_activity(sbx_call *call)
{
    unsigned version = 0;
    int64_t since_ms = 0;
    CX_AUTO(cx_buf) cx_buf fields;
    cx_buf_init(&fields, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version) || !sbx_acd_fields(call, &single_record, &fields) ||
        !sbx_acd_time(call, "updatedSince", &since_ms)) {
        return;
    }
    const sbx_skill *skill = find_skill(call);
    if (skill == NULL) {
        return;
    }
    cx_json_writer w;
    begin_answer(call, version, &w);
    sbx_acd_member_time(&w, "lastPollTime", sbx_app_world_ms(call->app));
    cx_json_key(&w, "skillActivity");
    cx_json_begin_array(&w);
    if (is_news(call, skill, since_ms)) {
        write_activity(call, skill, &single_record, cx_buf_view(&fields), &w);
    }
    cx_json_end_array(&w);
    end_answer(version, &w);
}

/* A list of ids in the body, or none. */
static bool read_ids(sbx_call *call, const cx_json_value *from, const char *name,
                     const cx_json_value **ids)
{
    *ids = cx_json_get(from, name);
    if (*ids != NULL &&
        (cx_json_type(*ids) != CXONE_TYPE_ARRAY || cx_json_size(*ids) > MAX_FILTER_IDS)) {
        sbx_acd_refuse(call, name);
        return false;
    }
    return true;
}

/* "true", "false" or a boolean: described as a string. */
static bool read_flag(sbx_call *call, const cx_json_value *value, const char *name, int *out)
{
    bool flag = false;
    const cx_str text = cx_json_text(value);
    if (cx_json_boolean(value, &flag)) {
        *out = flag ? 1 : 0;
    } else if (cx_str_equal_nocase(text, CX_LIT("true")) ||
               cx_str_equal_nocase(text, CX_LIT("false"))) {
        *out = text.len == 4 ? 1 : 0;
    } else if (value != NULL) {
        sbx_acd_refuse(call, name);
        return false;
    }
    return true;
}

static bool read_integer(sbx_call *call, const cx_json_value *value, const char *name, int64_t *out)
{
    if (value != NULL && (!cx_json_lenient_integer(value, out) || *out < 0)) {
        sbx_acd_refuse(call, name);
        return false;
    }
    return true;
}

static bool read_search(sbx_call *call, const cx_json_value *body, filter *wanted, sbx_page *page)
{
    const cx_json_value *from = cx_json_get(body, "filter");
    const cx_str since = cx_json_get_text(from, "updatedSince");
    if (since.len > 0 && !sbx_acd_read_time(since, &wanted->updated_since)) {
        sbx_acd_refuse(call, "updatedSince");
        return false;
    }
    *page = (sbx_page){.top = SBX_PAGE_DEFAULT};
    const bool good =
        read_integer(call, cx_json_get(body, "skip"), "skip", &page->skip) &&
        read_integer(call, cx_json_get(body, "top"), "top", &page->top) &&
        read_integer(call, cx_json_get(from, "mediaTypeId"), "mediaTypeId", &wanted->media_type) &&
        read_flag(call, cx_json_get(from, "isOutbound"), "isOutbound", &wanted->outbound) &&
        read_ids(call, from, "skillIds", &wanted->skill_ids) &&
        read_ids(call, from, "campaignIds", &wanted->campaign_ids);
    page->top = page->top == 0 || page->top > SBX_PAGE_MAX ? SBX_PAGE_MAX : page->top;
    return good;
}

void sbx_post_skills_activity_search(sbx_call *call)
{
    unsigned version = 0;
    sbx_page page;
    CX_AUTO(filter) filter wanted;
    filter_init(&wanted);
    if (!sbx_acd_version(call, &version)) {
        return;
    }
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (cx_json_parse(call->request->body, &document, NULL) != CXONE_OK ||
        cx_json_type(cx_json_root(document)) != CXONE_TYPE_OBJECT) {
        sbx_acd_refuse(call, "request body");
        return;
    }
    const cx_json_value *body = cx_json_root(document);
    const cx_str fields = cx_json_get_text(body, "fields");
    if (!sbx_record_has(&search_record, fields)) {
        sbx_acd_refuse(call, "fields list");
    } else if (read_search(call, body, &wanted, &page)) {
        answer_activities(call, version, &wanted, &search_record, fields, &page);
    }
}
