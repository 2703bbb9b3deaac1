/* Custom reports: jobs, data downloads, and the files of both. */
#include <inttypes.h>
#include <stdio.h>

#include "base/compiler.h"
#include "base/encoding.h"
#include "base/time.h"
#include "json/json.h"
#include "sandbox/generic/answer.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/range.h"
#include "sandbox/routes/report_file.h"

#include "base/banned.h"

enum {
    KEPT_DAYS = 7, /* a file, when nothing is said; and how far the list of jobs looks back */
    MAX_KEPT_DAYS = 14,
    MAX_RANGE_DAYS = 30,
    MAX_PAST_DAYS = 2 * 365,
    DATE_LETTERS = 10
};

#define DAY_MS (INT64_C(1000) * SBX_DAY)

/* ---------------------------------------------------------------- the reports */

void sbx_get_reports(sbx_call *call)
{
    const sbx_report_kind *kind = NULL;
    CX_AUTO(cx_buf) cx_buf type;
    cx_buf_init(&type, SBX_MAX_TEXT);
    const bool any = !sbx_acd_text(call, "reportType", &type) ||
                     cx_str_equal_nocase(cx_buf_view(&type), CX_LIT("Custom"));
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "reports");
    cx_json_begin_array(&w);
    for (size_t i = 0; any && (kind = sbx_report_kind_at(i)) != NULL; i++) {
        cx_json_begin_object(&w);
        cx_json_member_integer(&w, "businessUnitId", call->user->tenant->business_unit);
        cx_json_member_integer(&w, "reportId", kind->id);
        cx_json_member_string(&w, "reportName", cx_str_of(kind->name));
        cx_json_member_string(&w, "reportType", CX_LIT("Custom"));
        cx_json_member_string(&w, "reportSubType", CX_LIT("Contact"));
        cx_json_member_string(&w, "reportDescription", cx_str_of(kind->description));
        cx_json_member_string(&w, "url", CX_LIT(""));
        cx_json_end_object(&w);
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

/* ---------------------------------------------------------------- files */

/* Where a file is, in the version of the API that was called. */
static void put_url(const sbx_call *call, const char *file_name, cx_buf *out)
{
    sbx_call_origin(call, out);
    cx_buf_puts(out, "/incontactapi/services/");
    cx_percent_encode(out, cx_buf_view(&call->parameters[0]));
    cx_buf_puts(out, "/files?fileName=");
    cx_percent_encode(out, cx_str_of(file_name));
    sbx_check(out);
}

static void put_content(const sbx_call *call, const sbx_report_request *report, cx_buf *out)
{
    CX_AUTO(cx_buf) cx_buf content;
    cx_buf_init(&content, SBX_MAX_TEXT);
    (void)sbx_report_write(&call->app->world, report, &content);
    cx_base64_encode(out, content.ptr, content.len);
    sbx_check(out);
}

static sbx_report_request *find_file(sbx_call *call, cx_str name)
{
    return sbx_reports_file(&call->app->reports, call->user->tenant, name,
                            sbx_app_protocol_ms(call->app));
}

/* Those of reports; all others are as calls left them. */
void sbx_get_file(sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf name;
    CX_AUTO(cx_buf) cx_buf content;
    cx_buf_init(&name, SBX_MAX_TEXT);
    cx_buf_init(&content, SBX_MAX_TEXT);
    (void)sbx_acd_text(call, "fileName", &name);
    const sbx_report_request *found = find_file(call, cx_buf_view(&name));
    if (found == NULL) {
        sbx_answer_operation(call);
        return;
    }
    if (sbx_report_runs(found, sbx_app_protocol_ms(call->app))) {
        sbx_acd_refuse(call, "fileName: its job still runs");
        return;
    }
    put_content(call, found, &content);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "files");
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "file", cx_buf_view(&content));
    cx_json_member_string(&w, "fileName", cx_str_of(found->file_name));
    cx_json_end_object(&w);
    cx_json_end_object(&w);
}

void sbx_delete_file(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *body = NULL;
    sbx_report_request *found = NULL;
    if (cx_json_parse(call->request->body, &body, NULL) == CXONE_OK) {
        found = find_file(call, cx_json_get_text(cx_json_root(body), "fileName"));
    }
    if (found == NULL) {
        sbx_answer_operation(call);
        return;
    }
    sbx_reports_remove(&call->app->reports, found);
    sbx_reply_empty(call->reply, 200);
}

/* ---------------------------------------------------------------- jobs */

/* A job as calls show it. */
typedef struct job_values {
    int64_t id;
    int64_t report;
    const char *name;
    int64_t start_ms;
    int64_t end_ms;
    const char *file_name;
    const char *url;
    const char *state;
    int64_t delete_ms;
} job_values;

static const sbx_field job_fields[] = {
    {"jobId", SBX_INTEGER, offsetof(job_values, id)},
    {"reportId", SBX_INTEGER, offsetof(job_values, report)},
    {"reportName", SBX_TEXT, offsetof(job_values, name)},
    {"jobStart", SBX_TIME, offsetof(job_values, start_ms)},
    {"jobEnd", SBX_TIME, offsetof(job_values, end_ms)},
    {"fileName", SBX_TEXT, offsetof(job_values, file_name)},
    {"resultFileURL", SBX_TEXT, offsetof(job_values, url)},
    {"state", SBX_TEXT, offsetof(job_values, state)},
    {"deleteTime", SBX_TIME, offsetof(job_values, delete_ms)},
};
static const sbx_record job_record = {job_fields, CX_COUNT(job_fields), 0};

/* Writes a job, or those of its members that are wanted. */
static void write_job(const sbx_call *call, const sbx_report_request *job, cx_str fields,
                      cx_json_writer *w)
{
    const bool runs = sbx_report_runs(job, sbx_app_protocol_ms(call->app));
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    put_url(call, job->file_name, &url);
    const job_values values = {
        .id = job->id,
        .report = sbx_report_kind_at(job->kind)->id,
        .name = sbx_report_kind_at(job->kind)->name,
        .start_ms = job->as_of,
        .end_ms = runs ? 0 : job->as_of + SBX_REPORT_RUNS_MS,
        .file_name = runs ? NULL : job->file_name,
        .url = runs ? NULL : url.ptr,
        .state = runs ? "Running" : "Completed",
        .delete_ms = runs ? 0 : job->as_of + job->kept_ms,
    };
    cx_json_begin_object(w);
    sbx_record_write(&job_record, fields, &values, w);
    cx_json_end_object(w);
}

/* Which format a job is to have; false, and the call answered, for one that is not made here. */
static bool read_format(sbx_call *call, sbx_report_format *out)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    *out = SBX_REPORT_CSV;
    if (!sbx_acd_text(call, "fileType", &text)) {
        return true;
    }
    for (sbx_report_format i = 0; i < SBX_REPORT_FORMATS; i++) {
        const cx_str name = cx_str_of(sbx_report_format_name(i));
        if (cx_str_equal_nocase(cx_buf_view(&text), name)) {
            *out = i;
            return true;
        }
    }
    *out = SBX_REPORT_TSV; /* as older versions call it */
    if (!cx_str_equal_nocase(cx_buf_view(&text), CX_LIT("TAB"))) {
        sbx_acd_refuse(call, "fileType");
        return false;
    }
    return true;
}

/* The name of the report without blanks, the day, the ending. */
static void put_file_name(const sbx_report_request *job, bool dated, cx_buf *out)
{
    char date[32];
    cx_time_format(job->as_of, date);
    for (const char *c = sbx_report_kind_at(job->kind)->name; *c != '\0'; c++) {
        cx_buf_putc(out, (char)(*c == ' ' ? '_' : *c));
    }
    if (dated) {
        cx_buf_printf(out, "_%.*s", DATE_LETTERS, date);
    }
    cx_buf_printf(out, ".%s", sbx_report_format_ending(job->format));
    sbx_check(out);
}

/* The report of the path; false, and the call answered, when there is none. */
static bool read_kind(sbx_call *call, unsigned status, size_t *kind)
{
    int64_t id = 0;
    if (!sbx_acd_path_integer(call, 1, "reportId", &id)) {
        return false;
    }
    if (!sbx_report_kind_find(id, kind)) {
        sbx_call_fail(call, status, status == 404 ? "not_found" : "bad_request", "reportId",
                      "Invalid reportId");
        return false;
    }
    return true;
}

void sbx_post_report_job(sbx_call *call)
{
    const int64_t now = sbx_app_world_ms(call->app);
    int headers = 0;
    int dated = 1;
    int overwrite = 1;
    int64_t days = KEPT_DAYS;
    sbx_report_request job = {
        .tenant = call->user->tenant,
        .is_job = true,
        .as_of = now,
        .to_ms = now,
        .made_ms = sbx_app_protocol_ms(call->app),
    };
    if (!read_kind(call, 404, &job.kind) || !read_format(call, &job.format) ||
        !sbx_acd_flag(call, "includeHeaders", &headers) ||
        !sbx_acd_flag(call, "appendDate", &dated) || !sbx_acd_flag(call, "overwrite", &overwrite) ||
        !sbx_acd_integer(call, "deleteAfter", &days)) {
        return;
    }
    if (days < KEPT_DAYS || days > MAX_KEPT_DAYS) {
        sbx_acd_refuse(call, "deleteAfter: 7 to 14 days");
        return;
    }
    job.headers = headers != 0;
    job.kept_ms = days * DAY_MS;
    job.from_ms = now - sbx_report_kind_at(job.kind)->days * DAY_MS;
    CX_AUTO(cx_buf) cx_buf name;
    cx_buf_init(&name, SBX_MAX_TEXT);
    put_file_name(&job, dated != 0, &name);
    sbx_report_request *before = find_file(call, cx_buf_view(&name));
    if (before != NULL && overwrite == 0) {
        sbx_call_fail(call, 409, "conflict", NULL, "The file exists already");
        return;
    }
    if (before != NULL) {
        sbx_reports_remove(&call->app->reports, before);
    }
    job.file_name = sbx_take(&name);
    const sbx_report_request *added = sbx_reports_add(&call->app->reports, &job);
    cx_json_writer w;
    sbx_reply_json(call->reply, 202, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "jobId", added->id);
    cx_json_end_object(&w);
}

void sbx_get_report_job(sbx_call *call)
{
    int64_t id = 0;
    CX_AUTO(cx_buf) cx_buf fields;
    cx_buf_init(&fields, SBX_MAX_TEXT);
    if (!sbx_acd_path_integer(call, 1, "jobId", &id) ||
        !sbx_acd_fields(call, &job_record, &fields)) {
        return;
    }
    const sbx_report_request *job = sbx_reports_job(&call->app->reports, call->user->tenant, id);
    if (job == NULL) {
        sbx_call_fail(call, 404, "not_found", "jobId", "Invalid jobId");
    } else if (sbx_report_is_gone(job, sbx_app_protocol_ms(call->app))) {
        sbx_call_fail(call, 409, "conflict", "jobId", "The result of the job is gone");
    } else {
        cx_json_writer w;
        sbx_reply_json(call->reply, 200, &w);
        write_job(call, job, cx_buf_view(&fields), &w);
    }
}

/* Which jobs are wanted. */
typedef struct job_filter {
    int64_t report; /* 0: of any */
    int64_t days;
    bool running;
    bool completed;
    cx_buf fields;
} job_filter;

static bool read_filter(sbx_call *call, job_filter *out)
{
    CX_AUTO(cx_buf) cx_buf status;
    cx_buf_init(&status, SBX_MAX_TEXT);
    const bool any = !sbx_acd_text(call, "jobStatus", &status);
    out->running = any || cx_str_equal_nocase(cx_buf_view(&status), CX_LIT("Running"));
    out->completed = any || cx_str_equal_nocase(cx_buf_view(&status), CX_LIT("Completed"));
    out->days = KEPT_DAYS;
    return sbx_acd_integer(call, "reportId", &out->report) &&
           sbx_acd_integer(call, "jobSpan", &out->days) &&
           sbx_acd_fields(call, &job_record, &out->fields);
}

/* The jobs of one list; how many there are. */
static size_t write_jobs(const sbx_call *call, const job_filter *wanted, bool running,
                         cx_json_writer *w)
{
    const sbx_reports *reports = &call->app->reports;
    const int64_t now = sbx_app_protocol_ms(call->app);
    size_t count = 0;
    cx_json_key(w, running ? "runningJobs" : "completedJobs");
    cx_json_begin_array(w);
    for (size_t i = 0; i < SBX_REPORTS && i < reports->total; i++) {
        const sbx_report_request *job = &reports->items[i];
        const int64_t report = sbx_report_kind_at(job->kind)->id;
        if (job->is_job && job->tenant == call->user->tenant && !sbx_report_is_gone(job, now) &&
            sbx_report_runs(job, now) == running &&
            (running ? wanted->running : wanted->completed) &&
            (wanted->report == 0 || wanted->report == report) &&
            now - job->made_ms < wanted->days * DAY_MS) {
            write_job(call, job, cx_buf_view(&wanted->fields), w);
            count++;
        }
    }
    cx_json_end_array(w);
    return count;
}

void sbx_get_report_jobs(sbx_call *call)
{
    job_filter wanted = {0};
    cx_buf_init(&wanted.fields, SBX_MAX_TEXT);
    if (read_filter(call, &wanted)) {
        cx_json_writer w;
        sbx_reply_json(call->reply, 200, &w);
        cx_json_begin_object(&w);
        const size_t running = write_jobs(call, &wanted, true, &w);
        const size_t completed = write_jobs(call, &wanted, false, &w);
        cx_json_end_object(&w);
        if (running + completed == 0) {
            sbx_reply_empty(call->reply, 204);
        }
    }
    cx_buf_deinit(&wanted.fields);
}

/* ---------------------------------------------------------------- data downloads */

/* The name that is given, whose ending tells the format, or one of our own. */
static bool read_name(sbx_call *call, sbx_report_request *out, cx_buf *name)
{
    if (!sbx_acd_text(call, "fileName", name)) {
        cx_buf_printf(name, "DataDownload_%" PRIu64 ".csv", call->app->reports.total + 1);
        sbx_check(name);
        return true;
    }
    for (sbx_report_format i = 0; i < SBX_REPORT_FORMATS; i++) {
        const cx_str ending = cx_str_of(sbx_report_format_ending(i));
        if (cx_str_ends_with_nocase(cx_buf_view(name), ending)) {
            out->format = i;
            return true;
        }
    }
    sbx_acd_refuse(call, "fileName: it ends in csv, tsv, xml or excel");
    return false;
}

static bool read_download(sbx_call *call, sbx_report_request *out, cx_buf *name)
{
    static const sbx_range_rule rule = {INT64_C(1) * MAX_RANGE_DAYS * SBX_DAY, "30 days", true};
    const sbx_view view = sbx_view_of(call);
    int headers = 0;
    sbx_range range;
    if (!read_kind(call, 400, &out->kind) || !read_name(call, out, name) ||
        !sbx_range_read(call, &view, &rule, &range) ||
        !sbx_acd_flag(call, "includeHeaders", &headers)) {
        return false;
    }
    out->headers = headers != 0;
    out->from_ms = sbx_world_time(view.world, range.from.date, range.from.second);
    out->to_ms = sbx_world_time(view.world, range.to.date, range.to.second);
    if (out->from_ms < out->as_of - MAX_PAST_DAYS * DAY_MS) {
        sbx_acd_refuse(call, "date range: at most two years ago");
        return false;
    }
    if (find_file(call, cx_buf_view(name)) != NULL) {
        sbx_acd_refuse(call, "fileName: the file exists already");
        return false;
    }
    return true;
}

/* Keeps the file when it is to be saved, else puts it into the answer. */
static void answer_download(sbx_call *call, const sbx_report_request *report, bool save,
                            int64_t count, cx_str content, cx_buf *name)
{
    CX_AUTO(cx_buf) cx_buf file;
    CX_AUTO(cx_buf) cx_buf url;
    cx_json_writer w;
    cx_buf_init(&file, SBX_MAX_TEXT);
    cx_buf_init(&url, SBX_MAX_TEXT);
    if (save) {
        put_url(call, name->ptr, &url);
    } else {
        cx_base64_encode(&file, content.ptr, content.len);
        sbx_check(&file);
    }
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "errorMessage",
                          cx_str_of(count > SBX_MAX_REPORT_ROWS ? "The report is too long" : ""));
    cx_json_member_string(&w, "fileName", cx_buf_view(name));
    cx_json_member_string(&w, "file", cx_buf_view(&file));
    cx_json_member_string(&w, "fileType", cx_str_of(sbx_report_format_name(report->format)));
    cx_json_member_string(&w, "URI", cx_buf_view(&url));
    cx_json_end_object(&w);
    if (save) {
        sbx_report_request kept = *report;
        kept.file_name = sbx_take(name);
        (void)sbx_reports_add(&call->app->reports, &kept);
    }
}

void sbx_post_data_download(sbx_call *call)
{
    int save = 1;
    CX_AUTO(cx_buf) cx_buf name;
    CX_AUTO(cx_buf) cx_buf content;
    cx_buf_init(&name, SBX_MAX_TEXT);
    cx_buf_init(&content, SBX_MAX_TEXT);
    sbx_report_request report = {
        .tenant = call->user->tenant,
        .as_of = sbx_app_world_ms(call->app),
        .made_ms = sbx_app_protocol_ms(call->app),
        .kept_ms = KEPT_DAYS * DAY_MS,
    };
    if (!read_download(call, &report, &name) || !sbx_acd_flag(call, "saveAsFile", &save)) {
        return;
    }
    const int64_t count = sbx_report_write(&call->app->world, &report, &content);
    if (count == 0) {
        sbx_reply_empty(call->reply, 204);
        return;
    }
    answer_download(call, &report, save != 0, count, cx_buf_view(&content), &name);
}
