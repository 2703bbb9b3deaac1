/* Uploads into call lists: files, jobs, and the contacts that come of them. */
#include "base/compiler.h"
#include "base/encoding.h"
#include "base/utf8.h"
#include "json/json.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/call_lists.h"
#include "sandbox/routes/contact_record.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/listing.h"
#include "sandbox/state/csv.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- files */

/* Which cell of a line is what; SBX_CSV_CELLS: none is. */
typedef struct layout {
    size_t cells; /* of the first line */
    size_t external_id;
    size_t columns[SBX_CALL_COLUMNS];
    size_t destinations[SBX_CALL_DESTINATIONS];
} layout;

static size_t cell_named(const sbx_csv_line *names, const char *name)
{
    for (size_t i = 0; name != NULL && i < names->count; i++) {
        if (cx_str_equal_nocase(cx_str_trim(sbx_csv_cell(names, i)), cx_str_of(name))) {
            return i;
        }
    }
    return SBX_CSV_CELLS;
}

/* False when the first line lacks the id, or every destination. */
static bool read_layout(const sbx_call_list *list, const sbx_csv_line *names, layout *out)
{
    bool has_destination = false;
    out->cells = names->count;
    out->external_id = cell_named(names, list->external_column);
    for (size_t i = 0; i < SBX_CALL_COLUMNS; i++) {
        out->columns[i] = cell_named(names, list->columns[i]);
    }
    for (size_t i = 0; i < SBX_CALL_DESTINATIONS; i++) {
        out->destinations[i] = cell_named(names, list->destinations[i]);
        has_destination = has_destination || out->destinations[i] != SBX_CSV_CELLS;
    }
    return out->external_id != SBX_CSV_CELLS && has_destination;
}

static char *take_cell(const sbx_csv_line *line, size_t index)
{
    const cx_str cell = cx_str_trim(sbx_csv_cell(line, index));
    return cell.len > 0 ? sbx_dup(cell) : NULL;
}

/* Who has no id or cannot be reached is no good, nor is a line with another number of cells. */
static bool is_good(const layout *where, const sbx_csv_line *line)
{
    bool reachable = false;
    for (size_t i = 0; i < SBX_CALL_DESTINATIONS; i++) {
        reachable = reachable || cx_str_trim(sbx_csv_cell(line, where->destinations[i])).len > 0;
    }
    return line->count == where->cells && reachable &&
           cx_str_trim(sbx_csv_cell(line, where->external_id)).len > 0;
}

static void add_record(const layout *where, const sbx_csv_line *line, sbx_call_job *job)
{
    sbx_call_record *record = sbx_call_records_add(&job->records);
    record->external_id = take_cell(line, where->external_id);
    for (size_t i = 0; i < SBX_CALL_COLUMNS; i++) {
        record->columns[i] = take_cell(line, where->columns[i]);
    }
    for (size_t i = 0; i < SBX_CALL_DESTINATIONS; i++) {
        record->destinations[i] = take_cell(line, where->destinations[i]);
    }
}

/* UTF-8 without a NUL. */
static bool is_text(cx_str text)
{
    size_t length = 0;
    for (size_t i = 0; i < text.len; i += length) {
        length = cx_utf8_length(cx_str_slice(text, i, text.len));
        if (length == 0 || text.ptr[i] == '\0') {
            return false;
        }
    }
    return true;
}

/* Reads the records of a file; NULL, or what is wrong with it. */
static const char *read_file(const sbx_call_list *list, cx_str text, sbx_call_job *job)
{
    static const char *const broken = "listFile: it is not CSV";
    CX_AUTO(sbx_csv_line) sbx_csv_line line;
    layout where;
    sbx_csv_found found = SBX_CSV_BROKEN;
    sbx_csv_line_init(&line);
    if (cx_str_starts_with(text, CX_LIT("\xef\xbb\xbf"))) {
        text = cx_str_slice(text, 3, text.len);
    }
    if (!is_text(text) || sbx_csv_next(&text, &line) != SBX_CSV_LINE) {
        return broken;
    }
    if (!read_layout(list, &line, &where)) {
        return "listFile: it lacks a column that the list names";
    }
    while ((found = sbx_csv_next(&text, &line)) == SBX_CSV_LINE) {
        if (job->records.count + (size_t)job->invalid == SBX_CALL_FILE_RECORDS) {
            return "listFile: it has more than 10000 records";
        }
        if (is_good(&where, &line)) {
            add_record(&where, &line, job);
        } else {
            job->invalid++;
        }
    }
    job->valid = (int64_t)job->records.count;
    return found == SBX_CSV_END ? NULL : broken;
}

/* ---------------------------------------------------------------- uploads */

typedef struct upload {
    const cx_json_value *body;
    bool overwrites;
    bool starts;
} upload;

/* NULL, or the name of a member that is missing or no good. */
static const char *read_members(const sbx_call *call, upload *in, sbx_call_job *job)
{
    bool emails = false;
    int64_t expires = 0;
    const cx_json_value *skill = cx_json_get(in->body, "skillId");
    if (!cx_json_boolean(cx_json_get(in->body, "forceOverwrite"), &in->overwrites)) {
        return "forceOverwrite";
    }
    if (!cx_json_boolean(cx_json_get(in->body, "startSkill"), &in->starts)) {
        return "startSkill";
    }
    if (!cx_json_boolean(cx_json_get(in->body, "sendEmail"), &emails)) {
        return "sendEmail";
    }
    if (!sbx_call_date_read(cx_json_get_text(in->body, "expirationDate"), &expires)) {
        return "expirationDate";
    }
    if (skill != NULL && !cx_json_lenient_integer(skill, &job->skill)) {
        return "skillId";
    }
    const sbx_skill *calls = sbx_skills_find(&call->app->skills, job->tenant, job->skill);
    if ((skill != NULL && calls == NULL) ||
        (in->starts && (calls == NULL || !calls->outbound || !calls->active))) {
        return in->starts ? "skillId: an active outbound skill is wanted" : "skillId";
    }
    return NULL;
}

/* How many contacts the lists of the tenant made, or are about to. */
static int64_t count_called(const sbx_call_lists *all, const sbx_tenant *tenant)
{
    int64_t count = 0;
    for (size_t i = 0; i < all->job_count; i++) {
        const sbx_call_job *job = &all->jobs[i];
        count += job->tenant == tenant && job->starts && job->state != SBX_CALL_JOB_CANCELLED
                     ? job->valid
                     : 0;
    }
    return count;
}

/* NULL, or what is wrong with the file of the body. */
static const char *read_upload(const sbx_call *call, const sbx_call_list *list, upload *in,
                               sbx_call_job *job)
{
    const sbx_call_lists *all = &call->app->call_lists;
    CX_AUTO(cx_buf) cx_buf file;
    cx_buf_init(&file, SBX_MAX_TEXT);
    const cx_str encoded = cx_json_get_text(in->body, "listFile");
    if (encoded.len == 0 || !cx_base64_decode(&file, encoded)) {
        return "listFile";
    }
    sbx_check(&file);
    const char *wrong = read_file(list, cx_buf_view(&file), job);
    if (wrong == NULL) {
        wrong = read_members(call, in, job);
    }
    if (wrong == NULL &&
        sbx_call_lists_records(all, job->tenant) + job->records.count > SBX_CALL_RECORDS) {
        wrong = "listFile: the lists would have more than 20000 records";
    }
    if (wrong == NULL && in->starts &&
        count_called(all, job->tenant) + job->valid > SBX_CALL_CONTACTS) {
        wrong = "startSkill: lists make at most 100000 contacts";
    }
    return wrong;
}

/* Takes a good upload in. */
static void accept_upload(sbx_call *call, const upload *in, sbx_call_job *job)
{
    sbx_app *app = call->app;
    job->starts = in->starts;
    job->made_ms = sbx_app_protocol_ms(app);
    job->submitted_ms = sbx_app_world_ms(app);
    /* When the job is done, unless somebody sets a clock meanwhile. */
    job->first_ms =
        job->submitted_ms + (int64_t)(SBX_CALL_JOB_RUNS_MS * app->clock.speed) + SBX_CALL_SPREAD_MS;
    const sbx_call_job *added = sbx_call_lists_add_job(&app->call_lists, job);
    *job = (sbx_call_job){0};
    cx_json_writer w;
    sbx_reply_json(call->reply, 202, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "jobId", added->id);
    cx_json_end_object(&w);
}

static char *file_name_of(const upload *in, const sbx_call_list *list)
{
    const cx_str name = cx_json_get_text(in->body, "fileName");
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    if (name.len > 0) {
        cx_buf_append(&text, name);
    } else {
        cx_buf_printf(&text, "list-%lld.csv", (long long)list->id);
    }
    return sbx_take(&text);
}

void sbx_post_call_list_upload(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    const sbx_call_list *list = sbx_call_list_read(call);
    if (list == NULL) {
        return;
    }
    if (cx_json_parse(call->request->body, &document, NULL) != CXONE_OK) {
        sbx_acd_refuse(call, "request body");
        return;
    }
    upload in = {.body = cx_json_root(document)};
    sbx_call_lists scratch = {0}; /* owns the job until it is good */
    sbx_call_job *job = sbx_call_lists_add_job(
        &scratch, &(sbx_call_job){.tenant = list->tenant,
                                  .list = list->id,
                                  .list_name = sbx_dup(cx_str_of(list->name)),
                                  .file_name = file_name_of(&in, list)});
    const char *wrong = read_upload(call, list, &in, job);
    if (wrong != NULL) {
        sbx_acd_refuse(call, wrong);
    } else if (!sbx_call_list_is_active(list, sbx_app_world_ms(call->app))) {
        sbx_call_fail(call, 409, "conflict", "listId", "The list is not active");
    } else if (!in.overwrites && sbx_call_lists_file(&call->app->call_lists, list,
                                                     cx_str_of(job->file_name)) != NULL) {
        sbx_call_fail(call, 409, "conflict", "fileName", "The file exists already");
    } else {
        accept_upload(call, &in, job);
    }
    sbx_call_lists_deinit(&scratch);
}

/* ---------------------------------------------------------------- the end of a job */

/* One contact every few seconds, for the agent of the record if it names one. */
static void call_records(sbx_app *app, const sbx_call_job *job, sbx_call_record *records)
{
    sbx_centre *centre = sbx_world_centre(&app->world, job->tenant);
    const sbx_skill *skill = sbx_skills_find(&app->skills, job->tenant, job->skill);
    for (int64_t i = 0; i < job->valid; i++) {
        int64_t id = 0;
        const char *wanted = records[i].columns[SBX_CALL_COLUMN_AGENT];
        const sbx_agent *agent = wanted != NULL && cx_scan_int64(cx_str_of(wanted), &id)
                                     ? sbx_agents_find(&app->world.agents, id)
                                     : NULL;
        sbx_act act = {
            .kind = SBX_ACT_CONTACT,
            .skill = (int32_t)(skill - centre->floor.skills),
            .agent = agent != NULL ? (int32_t)(agent - app->world.agents.items) : SBX_NOBODY,
            .source = job->id,
        };
        records[i].contact =
            sbx_centre_do(centre, &app->world, job->first_ms + i * SBX_CALL_SPREAD_MS, &act);
    }
}

/* What another upload of the same file brought before, and who of it is still to be called. */
static void replace_file(sbx_app *app, sbx_call_list *list, const sbx_call_job *job)
{
    sbx_centre *centre = sbx_world_centre(&app->world, job->tenant);
    for (size_t i = 0; i < app->call_lists.job_count; i++) {
        sbx_call_job *other = &app->call_lists.jobs[i];
        if (other->id < job->id && other->list == list->id && other->state == SBX_CALL_JOB_DONE &&
            cx_str_equal_nocase(cx_str_of(other->file_name), cx_str_of(job->file_name))) {
            sbx_centre_withdraw(centre, &app->world, sbx_app_world_ms(app), other->id);
            sbx_call_list_drop_file(list, other->id);
            list->invalid -= other->invalid;
            other->invalid = 0;
            other->valid = 0;
            sbx_call_lists_keep_job(&app->call_lists, other);
        }
    }
}

static void finish(sbx_app *app, sbx_call_job *job)
{
    sbx_call_list *list = sbx_call_lists_find(&app->call_lists, job->tenant, job->list);
    job->state = SBX_CALL_JOB_DONE;
    job->completed_ms = job->first_ms - SBX_CALL_SPREAD_MS;
    replace_file(app, list, job);
    const size_t first = list->records.count;
    for (size_t i = 0; i < job->records.count; i++) {
        sbx_call_record *record = sbx_call_records_add(&list->records);
        *record = job->records.items[i];
        record->job = job->id;
    }
    job->records.count = 0; /* they are the list's */
    sbx_call_records_deinit(&job->records);
    list->invalid += job->invalid;
    list->uploaded_ms = job->completed_ms;
    if (job->starts && job->valid > 0) {
        call_records(app, job, list->records.items + first);
    }
    sbx_call_lists_keep_job(&app->call_lists, job);
    sbx_call_lists_keep(&app->call_lists, list);
    app->revision++;
}

void sbx_call_lists_settle(sbx_app *app)
{
    const int64_t now = sbx_app_protocol_ms(app);
    for (size_t i = 0; i < app->call_lists.job_count; i++) {
        sbx_call_job *job = &app->call_lists.jobs[i];
        if (job->state == SBX_CALL_JOB_RUNS && now >= job->made_ms + SBX_CALL_JOB_RUNS_MS) {
            finish(app, job);
        }
    }
}

void sbx_call_lists_forget(sbx_app *app)
{
    for (size_t i = 0; i < app->call_lists.job_count; i++) {
        const sbx_call_job *job = &app->call_lists.jobs[i];
        sbx_centre_withdraw(sbx_world_centre(&app->world, job->tenant), &app->world,
                            sbx_app_world_ms(app), job->id);
    }
    sbx_call_lists_clear(&app->call_lists);
}

/* ---------------------------------------------------------------- jobs */

typedef struct job_values {
    int64_t id;
    int64_t list;
    const char *list_name;
    int64_t submitted_ms;
    int64_t completed_ms;
    int64_t total;
    int64_t valid;
    int64_t invalid;
    bool complete;
    bool cancelled;
} job_values;

#define JOB(member) offsetof(job_values, member)

static const sbx_field job_fields[] = {
    {"jobId", SBX_INTEGER, JOB(id)},
    {"listId", SBX_INTEGER, JOB(list)},
    {"listName", SBX_TEXT, JOB(list_name)},
    {"startDate", SBX_TIME, JOB(submitted_ms)},
    {"submitDate", SBX_TIME, JOB(submitted_ms)},
    {"isComplete", SBX_FLAG, JOB(complete)},
    {"isCancelled", SBX_FLAG, JOB(cancelled)},
    {"completedDate", SBX_TIME, JOB(completed_ms)},
    {"totalRecords", SBX_INTEGER, JOB(total)},
    {"validRecords", SBX_INTEGER, JOB(valid)},
    {"invalidRecords", SBX_INTEGER, JOB(invalid)},
};
static const sbx_record job_record = {job_fields, CX_COUNT(job_fields), sizeof(job_values)};

static job_values values_of(const sbx_call_job *job)
{
    job_values values = {
        .id = job->id,
        .list = job->list,
        .list_name = job->list_name,
        .submitted_ms = job->submitted_ms,
        .complete = job->state == SBX_CALL_JOB_DONE,
        .cancelled = job->state == SBX_CALL_JOB_CANCELLED,
    };
    if (values.complete) {
        values.completed_ms = job->completed_ms;
        values.valid = job->valid;
        values.invalid = job->invalid;
        values.total = job->valid + job->invalid;
    }
    return values;
}

void sbx_get_call_list_jobs(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_call_lists *all = &call->app->call_lists;
    int64_t from = 0;
    int64_t to = 0;
    if (!sbx_acd_time(call, "startDate", &from) || !sbx_acd_time(call, "endDate", &to)) {
        return;
    }
    if (from == 0 || to == 0) {
        sbx_acd_refuse(call, from == 0 ? "startDate" : "endDate");
        return;
    }
    if (!sbx_listing_begin(&list, call, "uploadJobs", &job_record, SBX_PAGE_MAX)) {
        return;
    }
    for (size_t i = 0; i < all->job_count; i++) {
        const sbx_call_job *job = &all->jobs[i];
        if (job->tenant == call->user->tenant && job->submitted_ms >= from &&
            job->submitted_ms < to) {
            const job_values values = values_of(job);
            sbx_listing_add(&list, &values);
        }
    }
    sbx_listing_end(&list);
}

static sbx_call_job *read_job(sbx_call *call)
{
    unsigned version = 0;
    int64_t id = 0;
    if (!sbx_acd_version(call, &version) || !sbx_acd_path_integer(call, 1, "jobId", &id)) {
        return NULL;
    }
    sbx_call_job *job = sbx_call_lists_job(&call->app->call_lists, call->user->tenant, id);
    if (job == NULL) {
        sbx_call_fail(call, 404, "not_found", "jobId", "Invalid jobId");
    }
    return job;
}

void sbx_get_call_list_job(sbx_call *call)
{
    CX_AUTO(sbx_listing) sbx_listing list = {0};
    const sbx_call_job *job = read_job(call);
    if (job != NULL && sbx_listing_begin_bare(&list, call, "uploadJobs", &job_record)) {
        const job_values values = values_of(job);
        sbx_listing_add(&list, &values);
        sbx_listing_end(&list);
    }
}

void sbx_delete_call_list_job(sbx_call *call)
{
    sbx_call_job *job = read_job(call);
    if (job == NULL) {
        return;
    }
    if (job->state != SBX_CALL_JOB_RUNS) {
        sbx_call_fail(call, 403, "forbidden", "jobId", "The job has ended already");
        return;
    }
    job->state = SBX_CALL_JOB_CANCELLED;
    sbx_call_records_deinit(&job->records);
    sbx_call_lists_keep_job(&call->app->call_lists, job);
    sbx_reply_empty(call->reply, 200);
}
