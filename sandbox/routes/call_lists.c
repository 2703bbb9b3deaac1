/* Call lists: making them, what is in them, and what became of it. */
#include "sandbox/routes/call_lists.h"

#include <stdio.h>

#include "base/compiler.h"
#include "base/time.h"
#include "json/json.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/contact_record.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/listing.h"

#include "base/banned.h"

enum {
    MAX_RECORDS = 10000, /* of one answer */
    DATE_LETTERS = 10,
    MAX_SKILLS = 50 /* of one list, that are shown */
};

const sbx_call_column sbx_call_columns[SBX_CALL_COLUMNS] = {
    {"scoreColumn", "score"},
    {"customer1Column", "customer1"},
    {"customer2Column", "customer2"},
    {"callerIdColumn", "callerId"},
    {"priorityColumn", "priority"},
    {"complianceReqColumn", "complianceReq"},
    {"firstNameColumn", "firstName"},
    {"lastNameColumn", "lastName"},
    {"addressColumn", "address"},
    {"cityColumn", "city"},
    {"stateColumn", "state"},
    {"zipColumn", "zip"},
    {"timeZoneColumn", "timeZone"},
    {"confirmReqColumn", "confirmReq"},
    {"overrideFinalizationColumn", "overrideFinalization"},
    [SBX_CALL_COLUMN_AGENT] = {"agentIdColumn", "agentId"},
    {"callRequestTimeColumn", "callRequestTime"},
    {"callRequestStaleColumn", "callRequestStaleMins"},
    {"notesColumn", "notes"},
    {"expirationDateColumn", "expirationDate"},
};

sbx_call_list *sbx_call_list_read(sbx_call *call)
{
    unsigned version = 0;
    int64_t id = 0;
    if (!sbx_acd_version(call, &version) || !sbx_acd_path_integer(call, 1, "listId", &id)) {
        return NULL;
    }
    sbx_call_list *list = sbx_call_lists_find(&call->app->call_lists, call->user->tenant, id);
    if (list == NULL) {
        sbx_call_fail(call, 404, "not_found", "listId", "Invalid listId");
    }
    return list;
}

bool sbx_call_list_is_active(const sbx_call_list *list, int64_t now_ms)
{
    return list->expires_ms == 0 || now_ms < list->expires_ms;
}

bool sbx_call_date_read(cx_str text, int64_t *unix_ms)
{
    CX_AUTO(cx_buf) cx_buf whole;
    cx_buf_init(&whole, SBX_MAX_TEXT);
    cx_buf_append(&whole, text);
    if (text.len == DATE_LETTERS) {
        cx_buf_puts(&whole, "T00:00:00Z");
    }
    sbx_check(&whole);
    return cx_time_parse(cx_buf_view(&whole), unix_ms);
}

void sbx_call_lists_forget_contacts(sbx_call_lists *all)
{
    for (size_t i = 0; i < all->list_count; i++) {
        for (size_t n = 0; n < all->lists[i].records.count; n++) {
            all->lists[i].records.items[n].contact = 0;
        }
        sbx_call_lists_keep(all, &all->lists[i]);
    }
}

/* ---------------------------------------------------------------- what became of a record */

/* The contact of a record, once it has begun. */
typedef struct attempt {
    const sbx_day *day;
    const sbx_leg *leg; /* NULL: nobody has been called */
    bool over;
} attempt;

static attempt attempt_of(const sbx_view *view, const sbx_call_record *record)
{
    int64_t date = 0;
    int64_t number = 0;
    int32_t since = 0;
    attempt found = {.day = NULL};
    if (record->contact == 0 || !sbx_contact_split(view->centre, record->contact, &date, &number)) {
        return found;
    }
    const int32_t until = sbx_view_until(view, date);
    if (until < 0) {
        return found;
    }
    found.day = sbx_centre_day(view->centre, date);
    const sbx_leg *leg = sbx_day_find(found.day, number);
    if (leg != NULL && leg->start <= until) {
        found.leg = leg;
        found.over = sbx_leg_phase(leg, until, &since) == SBX_OVER;
    }
    return found;
}

/* ---------------------------------------------------------------- lists */

typedef struct list_values {
    int64_t id;
    const char *name;
    const char *status;
    int64_t prospective;
    int64_t total;
    int64_t invalid;
    int64_t valid;
    int64_t finalized;
    int64_t created_ms;
    int64_t uploaded_ms;
    int64_t updated_ms;
    int64_t removed_ms;
    int64_t expires_ms;
    int64_t polled_ms;
} list_values;

#define LIST(member) offsetof(list_values, member)
#define LIST_NUMBERS                                                                             \
    {"prospectiveContactCount", SBX_INTEGER, LIST(prospective)},                                 \
        {"status", SBX_TEXT, LIST(status)}, {"totalRecords", SBX_INTEGER, LIST(total)},          \
        {"invalidRecords", SBX_INTEGER, LIST(invalid)},                                          \
        {"validRecords", SBX_INTEGER, LIST(valid)},                                              \
        {"finalizedRecords", SBX_INTEGER, LIST(finalized)},                                      \
        {"createDate", SBX_TIME, LIST(created_ms)}, {"uploadDate", SBX_TIME, LIST(uploaded_ms)}, \
        {"updateDate", SBX_TIME, LIST(updated_ms)},                                              \
    {                                                                                            \
        "removeDate", SBX_TIME, LIST(removed_ms)                                                 \
    }

static const sbx_field list_fields[] = {
    {"listId", SBX_INTEGER, LIST(id)},
    {"listName", SBX_TEXT, LIST(name)},
    LIST_NUMBERS,
};
static const sbx_record list_record = {list_fields, CX_COUNT(list_fields), 0};

static const sbx_field single_fields[] = {
    {"listName", SBX_TEXT, LIST(name)},
    {"lastPollTime", SBX_TIME, LIST(polled_ms)},
    LIST_NUMBERS,
    {"listExpirationDate", SBX_TIME, LIST(expires_ms)},
};
static const sbx_record single_record = {single_fields, CX_COUNT(single_fields), 0};

/* What a skill has of a list. */
typedef struct skill_part {
    int64_t skill;
    int64_t total;
    int64_t fresh;
    int64_t finalized;
} skill_part;

typedef struct summary {
    list_values values;
    skill_part parts[MAX_SKILLS];
    size_t part_count;
} summary;

static skill_part *part_of(summary *out, int64_t skill)
{
    for (size_t i = 0; i < out->part_count; i++) {
        if (out->parts[i].skill == skill) {
            return &out->parts[i];
        }
    }
    if (skill == 0 || out->part_count == MAX_SKILLS) {
        return NULL;
    }
    out->parts[out->part_count] = (skill_part){.skill = skill};
    return &out->parts[out->part_count++];
}

static void summarize(const sbx_call *call, const sbx_view *view, const sbx_call_list *list,
                      summary *out)
{
    const int64_t now = sbx_app_world_ms(call->app);
    const sbx_call_job *job = NULL;
    *out = (summary){
        .values = {.id = list->id,
                   .name = list->name,
                   .status = sbx_call_list_is_active(list, now) ? "Active" : "Inactive",
                   .total = (int64_t)list->records.count + list->invalid,
                   .invalid = list->invalid,
                   .valid = (int64_t)list->records.count,
                   .created_ms = list->created_ms,
                   .uploaded_ms = list->uploaded_ms,
                   .updated_ms = list->uploaded_ms != 0 ? list->uploaded_ms : list->created_ms,
                   .expires_ms = list->expires_ms,
                   .polled_ms = now},
    };
    for (size_t i = 0; i < list->records.count; i++) {
        const sbx_call_record *record = &list->records.items[i];
        const attempt made = attempt_of(view, record);
        if (job == NULL || job->id != record->job) {
            job = sbx_call_lists_job(&call->app->call_lists, list->tenant, record->job);
        }
        skill_part *part = part_of(out, job != NULL ? job->skill : 0);
        out->values.finalized += made.over ? 1 : 0;
        if (part != NULL) {
            part->total++;
            part->fresh += made.leg == NULL ? 1 : 0;
            part->finalized += made.over ? 1 : 0;
        }
    }
    out->values.prospective = out->values.valid - out->values.finalized;
}

static void write_skills(const sbx_call *call, const summary *from, cx_json_writer *w)
{
    cx_json_key(w, "skills");
    cx_json_begin_array(w);
    for (size_t i = 0; i < from->part_count; i++) {
        const skill_part *part = &from->parts[i];
        const sbx_skill *skill =
            sbx_skills_find(&call->app->skills, call->user->tenant, part->skill);
        cx_json_begin_object(w);
        cx_json_member_integer(w, "skillId", part->skill);
        cx_json_member_string(w, "skillName", cx_str_of(skill != NULL ? skill->name : ""));
        cx_json_member_integer(w, "totalRecords", part->total);
        cx_json_member_integer(w, "freshRecords", part->fresh);
        cx_json_member_integer(w, "finalizedRecords", part->finalized);
        cx_json_member_integer(w, "retriedRecords", 0);
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
}

void sbx_get_call_lists(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_call_lists *all = &call->app->call_lists;
    const sbx_view view = sbx_view_of(call);
    if (!sbx_listing_begin(&list, call, "callingLists", &list_record, SBX_PAGE_MAX)) {
        return;
    }
    for (size_t i = 0; i < all->list_count; i++) {
        if (all->lists[i].tenant == call->user->tenant && sbx_page_takes(&list.page)) {
            summary found;
            summarize(call, &view, &all->lists[i], &found);
            cx_json_begin_object(&list.w);
            sbx_record_write(&list_record, cx_buf_view(&list.fields), &found.values, &list.w);
            write_skills(call, &found, &list.w);
            cx_json_end_object(&list.w);
        }
    }
    list.order_count = 0; /* they come by id, whatever orderBy says */
    sbx_listing_end(&list);
}

/* ---------------------------------------------------------------- a new one */

/* A parameter as a text of its own; NULL when there is none. */
static char *take_parameter(const sbx_call *call, const char *name)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    return sbx_acd_text(call, name, &text) ? sbx_take(&text) : NULL;
}

/* {"destinationMappings": [{"fieldName", "fieldValue"}]}; false when there is none, or one is no
 * good. */
static bool read_mappings(const cx_json_value *mappings, sbx_call_list *out)
{
    const size_t count = cx_json_size(mappings);
    if (cx_json_type(mappings) != CXONE_TYPE_ARRAY || count == 0 || count > SBX_CALL_DESTINATIONS) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        const cx_str field = cx_json_get_text(cx_json_at(mappings, i), "fieldName");
        const cx_str column = cx_json_get_text(cx_json_at(mappings, i), "fieldValue");
        if (field.len == 0 || column.len == 0) {
            return false;
        }
        out->destination_fields[i] = sbx_dup(field);
        out->destinations[i] = sbx_dup(column);
    }
    return true;
}

static const char *wrong_with(const sbx_call *call, const sbx_call_list *list, bool mapped)
{
    const char *missing = list->name == NULL              ? "listName"
                          : list->external_column == NULL ? "externalIdColumn"
                          : !mapped                       ? "destinationMappings"
                                                          : NULL;
    size_t count = 0;
    for (size_t i = 0; i < call->app->call_lists.list_count; i++) {
        count += call->app->call_lists.lists[i].tenant == list->tenant ? 1 : 0;
    }
    return missing != NULL           ? missing
           : count >= SBX_CALL_LISTS ? "listName: there are 100 lists, and no more are kept"
                                     : NULL;
}

void sbx_post_call_list(sbx_call *call)
{
    unsigned version = 0;
    CX_AUTO(cx_json) cx_json *body = NULL;
    CX_AUTO(cx_buf) cx_buf expires;
    cx_buf_init(&expires, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version)) {
        return;
    }
    sbx_call_lists scratch = {0}; /* owns the list until it is good */
    sbx_call_list *list = sbx_call_lists_add(
        &scratch, &(sbx_call_list){.tenant = call->user->tenant,
                                   .name = take_parameter(call, "listName"),
                                   .external_column = take_parameter(call, "externalIdColumn"),
                                   .created_ms = sbx_app_world_ms(call->app)});
    for (size_t i = 0; i < SBX_CALL_COLUMNS; i++) {
        list->columns[i] = take_parameter(call, sbx_call_columns[i].parameter);
    }
    const bool mapped = cx_json_parse(call->request->body, &body, NULL) == CXONE_OK &&
                        read_mappings(cx_json_get(cx_json_root(body), "destinationMappings"), list);
    const char *wrong = wrong_with(call, list, mapped);
    if (wrong == NULL && sbx_acd_text(call, "listExpirationDate", &expires) &&
        !sbx_call_date_read(cx_buf_view(&expires), &list->expires_ms)) {
        wrong = "listExpirationDate";
    }
    if (wrong != NULL) {
        sbx_acd_refuse(call, wrong);
    } else if (sbx_call_lists_named(&call->app->call_lists, list->tenant, cx_str_of(list->name)) !=
               NULL) {
        sbx_call_fail(call, 409, "conflict", "listName", "A list of that name exists already");
    } else {
        cx_json_writer w;
        const sbx_call_list *added = sbx_call_lists_add(&call->app->call_lists, list);
        scratch.list_count = 0;
        sbx_reply_json(call->reply, 200, &w);
        cx_json_begin_object(&w);
        cx_json_member_integer(&w, "listId", added->id);
        cx_json_end_object(&w);
    }
    sbx_call_lists_deinit(&scratch);
}

/* A list whose people are still being called is in use. */
void sbx_delete_call_list(sbx_call *call)
{
    int inactive = 0;
    int force = 0;
    sbx_call_list *list = sbx_call_list_read(call);
    if (list == NULL || !sbx_acd_flag(call, "forceInactive", &inactive) ||
        !sbx_acd_flag(call, "forceDelete", &force)) {
        return;
    }
    sbx_call_lists *all = &call->app->call_lists;
    const sbx_view view = sbx_view_of(call);
    bool in_use = false;
    for (size_t i = 0; i < list->records.count; i++) {
        const sbx_call_record *record = &list->records.items[i];
        in_use = in_use || (record->contact != 0 && !attempt_of(&view, record).over);
    }
    for (size_t i = 0; i < all->job_count; i++) {
        in_use =
            in_use || (all->jobs[i].list == list->id && all->jobs[i].state == SBX_CALL_JOB_RUNS);
    }
    if (in_use && inactive <= 0 && force <= 0) {
        sbx_call_fail(call, 409, "conflict", "listId", "The list is active");
        return;
    }
    for (size_t i = 0; i < all->job_count; i++) {
        sbx_call_job *job = &all->jobs[i];
        if (job->list == list->id) {
            sbx_centre_withdraw(view.centre, view.world, sbx_app_world_ms(call->app), job->id);
            sbx_call_records_deinit(&job->records);
            job->state = job->state == SBX_CALL_JOB_RUNS ? SBX_CALL_JOB_CANCELLED : job->state;
            sbx_call_lists_keep_job(all, job);
        }
    }
    sbx_call_lists_remove(all, list);
    sbx_reply_empty(call->reply, 200);
}

/* ---------------------------------------------------------------- records */

typedef struct record_values {
    const char *external_id;
    const char *columns[SBX_CALL_COLUMNS];
    int64_t agent_id;
    int64_t stale_minutes;
    bool override;
    bool active;
    bool removed;
    int64_t attempts;
    const char *status;
    int64_t skill;
    int64_t called_ms;
    int64_t called_s;
    int64_t agent_no;
    char agent_name[96];
    int64_t created_ms;
    int64_t contact; /* of an attempt, as the next */
    const char *phone;
} record_values;

#define RECORD(member) offsetof(record_values, member)
#define COLUMN(number) (RECORD(columns) + (number) * sizeof(const char *))

static const sbx_field record_fields[] = {
    {"externalId", SBX_TEXT, RECORD(external_id)},
    {"score", SBX_TEXT, COLUMN(0)},
    {"customer1", SBX_TEXT, COLUMN(1)},
    {"customer2", SBX_TEXT, COLUMN(2)},
    {"callerId", SBX_TEXT, COLUMN(3)},
    {"priority", SBX_TEXT, COLUMN(4)},
    {"complianceReq", SBX_TEXT, COLUMN(5)},
    {"firstName", SBX_TEXT, COLUMN(6)},
    {"lastName", SBX_TEXT, COLUMN(7)},
    {"address", SBX_TEXT, COLUMN(8)},
    {"city", SBX_TEXT, COLUMN(9)},
    {"state", SBX_TEXT, COLUMN(10)},
    {"zip", SBX_TEXT, COLUMN(11)},
    {"timeZone", SBX_TEXT, COLUMN(12)},
    {"confirmReq", SBX_TEXT, COLUMN(13)},
    {"overrideFinalization", SBX_FLAG, RECORD(override)},
    {"agentId", SBX_INTEGER, RECORD(agent_id)},
    {"callRequestTime", SBX_TEXT, COLUMN(16)},
    {"callRequestStaleMins", SBX_INTEGER, RECORD(stale_minutes)},
    {"notes", SBX_TEXT, COLUMN(18)},
    {"expirationDate", SBX_TEXT, COLUMN(19)},
    {"icAttempts", SBX_INTEGER, RECORD(attempts)},
    {"icFinalStatus", SBX_TEXT, RECORD(status)},
    {"icAssignedSkillId", SBX_INTEGER, RECORD(skill)},
    {"icSourceActive", SBX_FLAG, RECORD(active)},
    {"icSourceRemoved", SBX_FLAG, RECORD(removed)},
    {"icTargetAgent", SBX_INTEGER, RECORD(agent_id)},
    {"icDateOfLastCall", SBX_TIME, RECORD(called_ms)},
    {"icLastCallDuration", SBX_DURATION, RECORD(called_s)},
    {"icAgentNo", SBX_INTEGER, RECORD(agent_no)},
    {"icAgentName", SBX_INLINE, RECORD(agent_name)},
    {"icCreateDate", SBX_TIME, RECORD(created_ms)},
    {"icModifiedDate", SBX_TIME, RECORD(created_ms)},
};
static const sbx_record call_record = {record_fields, CX_COUNT(record_fields), 0};

static const sbx_field attempt_fields[] = {
    {"contactId", SBX_INTEGER, RECORD(contact)},      {"externalId", SBX_TEXT, RECORD(external_id)},
    {"formattedPhone", SBX_TEXT, RECORD(phone)},      {"dateOfCall", SBX_TIME, RECORD(called_ms)},
    {"lastDuration", SBX_DURATION, RECORD(called_s)}, {"agentId", SBX_INTEGER, RECORD(agent_no)},
    {"targetAgent", SBX_INTEGER, RECORD(agent_id)},   {"timeZone", SBX_TEXT, COLUMN(12)},
};
static const sbx_record attempt_record = {attempt_fields, CX_COUNT(attempt_fields), 0};

static int64_t number_in(const char *text)
{
    int64_t number = 0;
    return text != NULL && cx_scan_int64(cx_str_of(text), &number) ? number : 0;
}

static void read_record(const sbx_call *call, const sbx_view *view, const sbx_call_list *list,
                        const sbx_call_record *record, record_values *out)
{
    const attempt made = attempt_of(view, record);
    const sbx_call_job *job = sbx_call_lists_job(&call->app->call_lists, list->tenant, record->job);
    *out = (record_values){
        .external_id = record->external_id,
        .agent_id = number_in(record->columns[SBX_CALL_COLUMN_AGENT]),
        .stale_minutes = number_in(record->columns[SBX_CALL_COLUMN_AGENT + 2]),
        .override = cx_str_equal_nocase(cx_str_of(record->columns[SBX_CALL_COLUMN_AGENT - 1]),
                                        CX_LIT("true")),
        .active = sbx_call_list_is_active(list, sbx_app_world_ms(call->app)),
        .attempts = made.leg != NULL ? 1 : 0,
        .status = made.over ? "Finalized" : NULL,
        .skill = job != NULL ? job->skill : 0,
        .created_ms = job != NULL ? job->completed_ms : list->uploaded_ms,
        .contact = record->contact,
        .phone = record->destinations[0],
    };
    for (size_t i = 0; i < SBX_CALL_COLUMNS; i++) {
        out->columns[i] = record->columns[i];
    }
    if (made.leg != NULL) {
        sbx_contact_values contact;
        sbx_contact_read(view, made.day, made.leg, &contact);
        out->called_ms = contact.start_ms;
        out->called_s = contact.total_s;
        out->agent_no = contact.agent.id;
        (void)snprintf(out->agent_name, sizeof out->agent_name, "%s%s%s",
                       contact.agent.id != 0 ? contact.agent.first_name : "",
                       contact.agent.id != 0 ? " " : "",
                       contact.agent.id != 0 ? contact.agent.last_name : "");
    }
}

static void write_destinations(const sbx_call_list *list, const sbx_call_record *record,
                               cx_json_writer *w)
{
    cx_json_key(w, "destinations");
    cx_json_begin_array(w);
    for (size_t i = 0; i < SBX_CALL_DESTINATIONS; i++) {
        if (record->destinations[i] != NULL) {
            cx_json_begin_object(w);
            cx_json_member_string(w, "formattedDestination", cx_str_of(record->destinations[i]));
            cx_json_member_string(w, "description", cx_str_of(list->destination_fields[i]));
            cx_json_end_object(w);
        }
    }
    cx_json_end_array(w);
}

/* Which records are wanted. */
typedef struct record_filter {
    sbx_page page;
    int finalized; /* below 0: all */
    int64_t updated_since;
    cx_buf fields;
} record_filter;

static void write_records(const sbx_call *call, const sbx_call_list *list, record_filter *wanted,
                          bool attempts, cx_json_writer *w)
{
    const sbx_view view = sbx_view_of(call);
    record_values values;
    cx_json_key(w, attempts ? "contactAttempts" : "contactRecords");
    cx_json_begin_array(w);
    for (size_t i = 0; i < list->records.count; i++) {
        const sbx_call_record *record = &list->records.items[i];
        read_record(call, &view, list, record, &values);
        const int64_t updated = values.called_ms != 0 ? values.called_ms : values.created_ms;
        if ((attempts && values.attempts == 0) || updated <= wanted->updated_since ||
            (wanted->finalized >= 0 && (values.status != NULL) != (wanted->finalized > 0)) ||
            !sbx_page_takes(&wanted->page)) {
            continue;
        }
        cx_json_begin_object(w);
        sbx_record_write(attempts ? &attempt_record : &call_record, cx_buf_view(&wanted->fields),
                         &values, w);
        if (!attempts && wanted->fields.len == 0) {
            write_destinations(list, record, w);
        }
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
}

/* The list of the path with its records, or with their attempts. */
static void answer_list(sbx_call *call, bool attempts)
{
    record_filter wanted = {.finalized = -1, .updated_since = INT64_MIN};
    int include = 1;
    const sbx_call_list *list = sbx_call_list_read(call);
    cx_buf_init(&wanted.fields, SBX_MAX_TEXT);
    if (list != NULL && sbx_acd_page(call, MAX_RECORDS, &wanted.page) &&
        sbx_acd_flag(call, "includeRecords", &include) &&
        sbx_acd_flag(call, "finalized", &wanted.finalized) &&
        sbx_acd_time(call, "updatedSince", &wanted.updated_since) &&
        sbx_acd_fields(call, attempts ? &attempt_record : &call_record, &wanted.fields)) {
        const sbx_view view = sbx_view_of(call);
        summary found;
        summarize(call, &view, list, &found);
        cx_json_writer w;
        sbx_reply_json(call->reply, 200, &w);
        cx_json_begin_object(&w);
        cx_json_key(&w, "resultSet");
        cx_json_begin_object(&w);
        sbx_record_write(&single_record, (cx_str){NULL, 0}, &found.values, &w);
        if (!attempts) {
            write_skills(call, &found, &w);
        }
        if (include > 0) {
            write_records(call, list, &wanted, attempts, &w);
        }
        cx_json_end_object(&w);
        cx_json_end_object(&w);
    }
    cx_buf_deinit(&wanted.fields);
}

void sbx_get_call_list(sbx_call *call)
{
    answer_list(call, false);
}

void sbx_get_call_list_attempts(sbx_call *call)
{
    answer_list(call, true);
}
