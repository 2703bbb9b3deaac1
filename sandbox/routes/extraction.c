/* Data extraction: jobs that run, finish, and whose URL dies soon. */
#include <inttypes.h>
#include <stdio.h>

#include "base/compiler.h"
#include "base/time.h"
#include "json/json.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/contact_record.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/range.h"
#include "sandbox/routes/segment.h"
#include "sandbox/state/csv.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

enum {
    MAX_DAYS = 15,
    WORKFLOW_EVERY = 10 /* calls */
};

#define DAY_MS (INT64_C(1000) * SBX_DAY)

/* What can be extracted. */
static const struct {
    const char *name;
    const char *versions; /* between commas */
} entities[] = {
    {"recording-interaction-metadata", "7,10,12"},
    {"qm-workflows", "4"},
};

static void refuse(sbx_call *call, const char *text)
{
    sbx_call_fail(call, 400, "bad_request", NULL, text);
}

/* ---------------------------------------------------------------- jobs */

/* "2026-11-02", with a time of day or without, as the beginning of that day. */
static bool read_date(cx_str text, int64_t *out)
{
    char whole[32];
    if (text.len != 10 && !cx_time_parse(text, out)) {
        return false;
    }
    (void)snprintf(whole, sizeof whole, "%.10sT00:00:00Z", text.ptr);
    return cx_time_parse(cx_str_of(whole), out);
}

static bool has_version(const char *versions, cx_str wanted)
{
    cx_str rest = cx_str_of(versions);
    cx_str one;
    while (cx_str_next(&rest, ',', &one)) {
        if (cx_str_equal(one, wanted)) {
            return true;
        }
    }
    return false;
}

/* NULL, or what is wrong with the body of a job. */
static const char *read_job(const cx_json_value *body, sbx_job *out)
{
    const cx_str entity = cx_json_get_text(body, "entityName");
    const cx_str version = cx_json_get_text(body, "version");
    for (size_t i = 0; i < CX_COUNT(entities); i++) {
        if (cx_str_equal(entity, cx_str_of(entities[i].name))) {
            out->entity = entities[i].name;
            if (!has_version(entities[i].versions, version)) {
                return "version is wanted as a string, of a version that exists";
            }
        }
    }
    if (out->entity == NULL) {
        return "Invalid entityName";
    }
    if (!read_date(cx_json_get_text(body, "startDate"), &out->start_ms) ||
        !read_date(cx_json_get_text(body, "endDate"), &out->end_ms) ||
        out->end_ms < out->start_ms) {
        return "startDate and endDate are wanted as YYYY-MM-DD";
    }
    out->end_ms += DAY_MS; /* the last day is part of it */
    return out->end_ms - out->start_ms > MAX_DAYS * DAY_MS ? "at most 15 days" : NULL;
}

void sbx_post_extraction_job(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    sbx_job job = {
        .tenant = call->user->tenant,
        .made_ms = sbx_app_protocol_ms(call->app),
    };
    if (cx_json_parse(call->request->body, &document, NULL) != CXONE_OK) {
        refuse(call, "the body is not valid JSON");
        return;
    }
    const char *wrong = read_job(cx_json_root(document), &job);
    if (wrong != NULL) {
        refuse(call, wrong);
        return;
    }
    cx_json_writer w;
    const sbx_job *added = sbx_jobs_add(&call->app->jobs, &job);
    sbx_reply_json(call->reply, 202, &w);
    cx_json_string(&w, cx_str_of(added->id));
}

static const char *state_word(sbx_job_state state)
{
    static const char *const words[] = {
        [SBX_JOB_RUNNING] = "RUNNING",
        [SBX_JOB_SUCCEEDED] = "SUCCEEDED",
        [SBX_JOB_EXPIRED] = "EXPIRED",
    };
    return words[state];
}

static void write_state(const sbx_call *call, const sbx_job *job, cx_json_writer *w)
{
    cx_json_member_string(w, "id", cx_str_of(job->id));
    cx_json_member_string(
        w, "status", cx_str_of(state_word(sbx_job_state_at(job, sbx_app_protocol_ms(call->app)))));
}

void sbx_get_extraction_jobs(sbx_call *call)
{
    const sbx_jobs *jobs = &call->app->jobs;
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "jobs");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < SBX_JOBS && i < jobs->total; i++) {
        if (jobs->items[i].tenant == call->user->tenant) {
            cx_json_begin_object(&w);
            write_state(call, &jobs->items[i], &w);
            cx_json_end_object(&w);
        }
    }
    cx_json_end_array(&w);
    cx_json_end_object(&w);
}

void sbx_get_extraction_job(sbx_call *call)
{
    const int64_t now = sbx_app_protocol_ms(call->app);
    const sbx_job *job =
        sbx_jobs_find(&call->app->jobs, call->user->tenant, cx_buf_view(&call->parameters[0]));
    if (job == NULL) {
        sbx_call_fail(call, 404, "not_found", NULL, "no such job");
        return;
    }
    call->momentary = true; /* the URL is another one each time */
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "jobStatus");
    cx_json_begin_object(&w);
    write_state(call, job, &w);
    if (sbx_job_state_at(job, now) == SBX_JOB_SUCCEEDED) {
        CX_AUTO(cx_buf) cx_buf url;
        cx_buf_init(&url, SBX_MAX_TEXT);
        sbx_call_origin(call, &url);
        cx_buf_printf(&url, "/data-extraction/files/%s/%" PRIx64 ".csv", job->id,
                      (uint64_t)now + SBX_JOB_URL_MS);
        sbx_check(&url);
        cx_json_key(&w, "result");
        cx_json_begin_object(&w);
        cx_json_member_string(&w, "url", cx_buf_view(&url));
        cx_json_key(&w, "errorMessage");
        cx_json_null(&w);
        cx_json_end_object(&w);
    }
    cx_json_end_object(&w);
    cx_json_end_object(&w);
}

/* ---------------------------------------------------------------- files */

static void write_metadata(const sbx_contact_values *c, cx_buf *out)
{
    char segment[37];
    char start[32];
    char end[32];
    sbx_segment_id(c->id, segment);
    cx_time_format(c->start_ms, start);
    cx_time_format(c->start_ms + c->total_s * 1000, end);
    cx_buf_printf(out, "%s,%lld,%lld,%s,%s,%lld,%s,", segment, (long long)c->master_id,
                  (long long)c->id, start, end, (long long)c->agent_s,
                  c->skill.outbound ? "Outbound" : "Inbound");
    sbx_csv_put(out, cx_str_of(c->skill.name));
    cx_buf_printf(out, ",Recorded,%lld,", (long long)c->agent.id);
    sbx_csv_put(out, cx_str_of(c->agent.first_name));
    cx_buf_putc(out, ' ');
    sbx_csv_put(out, cx_str_of(c->agent.last_name));
    cx_buf_printf(out, ",%lld,%s,%s,%lld\r\n", (long long)c->id, c->from,
                  c->to != NULL ? c->to : "", (long long)c->disposition);
}

static void write_workflow(const sbx_contact_values *c, cx_buf *out)
{
    char segment[37];
    char start[32];
    sbx_segment_id(c->id, segment);
    cx_time_format(c->start_ms, start);
    cx_buf_printf(out, "WF-%lld,%s,%lld,%s,%s\r\n", (long long)c->id, segment,
                  (long long)c->agent.id, c->id / WORKFLOW_EVERY % 2 == 0 ? "Completed" : "Open",
                  start);
}

/* Every recorded call that began in the range, as of now. */
static void write_rows(sbx_call *call, const sbx_job *job, bool workflows, cx_buf *out)
{
    sbx_world *world = &call->app->world;
    const sbx_view view = {
        .world = world,
        .centre = sbx_world_centre(world, job->tenant),
        .now = sbx_world_instant(world, sbx_app_world_ms(call->app)),
    };
    const sbx_range range = sbx_range_of(&view, job->start_ms, job->end_ms);
    sbx_walk walk = sbx_walk_of(&view, &range);
    int64_t number = 0;
    while (sbx_walk_next(&walk)) {
        sbx_contact_values values;
        if (!sbx_leg_is_recorded(&view, walk.day, walk.leg)) {
            continue;
        }
        sbx_contact_read(&view, walk.day, walk.leg, &values);
        number++;
        if (!workflows) {
            write_metadata(&values, out);
        } else if (number % WORKFLOW_EVERY == 0) {
            write_workflow(&values, out);
        }
    }
}

/* As a store of files says it, in its own words. */
static void refuse_url(sbx_call *call)
{
    sbx_reply_text(call->reply, 403,
                   CX_LIT("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied"
                          "</Code><Message>Request has expired</Message></Error>"));
    call->reply->content_type = "application/xml";
}

/* The URL is the only credential, and says until when it is one. */
void sbx_get_extraction_file(sbx_call *call)
{
    const sbx_job *job = sbx_jobs_find(&call->app->jobs, NULL, cx_buf_view(&call->parameters[0]));
    const int64_t now = sbx_app_protocol_ms(call->app);
    int64_t until_ms = 0;
    if (job == NULL || !sbx_expiry_read(cx_buf_view(&call->parameters[1]), &until_ms) ||
        now >= until_ms || until_ms > now + SBX_JOB_URL_MS ||
        sbx_job_state_at(job, now) != SBX_JOB_SUCCEEDED) {
        refuse_url(call);
        return;
    }
    const bool workflows = cx_str_equal(cx_str_of(job->entity), cx_str_of(entities[1].name));
    sbx_reply_text(call->reply, 200, CX_LIT("\xEF\xBB\xBF"));
    call->reply->content_type = "text/csv; charset=utf-8";
    cx_buf_puts(&call->reply->body,
                workflows
                    ? "Workflow ID,Segment ID,Agent 1 ACD ID,Status,Created Date\r\n"
                    : "Segment ID,ACD Call ID,ACD Contact ID,Start Date,End Date,Duration (sec),"
                      "Direction,Skill,Voice Recording Status,Agent 1 ACD ID,Agent 1 Name,"
                      "Agent 1 Contact Number,ANI,DNIS,Disposition\r\n");
    write_rows(call, job, workflows, &call->reply->body);
    sbx_check(&call->reply->body);
}
