#include "sandbox/server/errors.h"

#include "base/compiler.h"
#include "base/random.h"
#include "base/time.h"

#include "base/banned.h"

static const struct {
    unsigned status;
    const char *text;
} status_texts[] = {
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {413, "Content Too Large"},
    {425, "Too Early"},
    {429, "Too Many Requests"},
    {500, "Internal Server Error"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
};

const char *sbx_status_text(unsigned status)
{
    for (size_t i = 0; i < CX_COUNT(status_texts); i++) {
        if (status_texts[i].status == status) {
            return status_texts[i].text;
        }
    }
    return status < 400 ? "OK" : "Error";
}

void sbx_reply_no_store(sbx_reply *reply)
{
    sbx_reply_header_add(reply, "Cache-Control", CX_LIT("no-store"));
    sbx_reply_header_add(reply, "Pragma", CX_LIT("no-cache"));
}

static void member_now(cx_json_writer *w, const sbx_problem *problem)
{
    char now[32];
    cx_time_format_ms(problem->now_ms, now);
    cx_json_member_string(w, "timestamp", cx_str_of(now));
}

static void write_code_and_text(const sbx_problem *problem, sbx_reply *reply)
{
    cx_json_writer w;
    sbx_reply_json(reply, problem->status, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "error", cx_str_of(problem->code));
    cx_json_member_string(&w, "error_description", cx_str_of(problem->text));
    cx_json_end_object(&w);
}

void sbx_error_acd(const sbx_problem *problem, sbx_reply *reply)
{
    write_code_and_text(problem, reply);
    sbx_reply_header_add(reply, "icStatusDescription", cx_str_of(problem->text));
}

void sbx_error_token(const sbx_problem *problem, sbx_reply *reply)
{
    write_code_and_text(problem, reply);
    sbx_reply_no_store(reply);
}

void sbx_error_dfo(const sbx_problem *problem, sbx_reply *reply)
{
    char uid[37];
    cx_random_uuid(cx_random_system(), uid);
    cx_json_writer w;
    sbx_reply_json(reply, problem->status, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "errors");
    cx_json_begin_array(&w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "errorCode", cx_str_of(problem->code));
    cx_json_member_text(&w, "field", cx_str_of(problem->field));
    cx_json_member_string(&w, "message", cx_str_of(problem->text));
    cx_json_key(&w, "parameters");
    cx_json_begin_object(&w);
    cx_json_end_object(&w);
    cx_json_end_object(&w);
    cx_json_end_array(&w);
    cx_json_member_string(&w, "uid", cx_str_of(uid));
    cx_json_end_object(&w);
}

void sbx_error_userhub(const sbx_problem *problem, sbx_reply *reply)
{
    cx_json_writer w;
    sbx_reply_json(reply, problem->status, &w);
    cx_json_begin_object(&w);
    member_now(&w, problem);
    cx_json_member_integer(&w, "status", problem->status);
    cx_json_member_string(&w, "error", cx_str_of(sbx_status_text(problem->status)));
    cx_json_member_string(&w, "message", cx_str_of(problem->text));
    cx_json_member_string(&w, "path", problem->path);
    cx_json_end_object(&w);
}

void sbx_error_gateway(const sbx_problem *problem, sbx_reply *reply)
{
    const char *text = problem->text != NULL ? problem->text : sbx_status_text(problem->status);
    cx_json_writer w;
    sbx_reply_json(reply, problem->status, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "message", cx_str_of(text));
    cx_json_end_object(&w);
}

void sbx_error_route(const sbx_problem *problem, sbx_reply *reply)
{
    cx_json_writer w;
    sbx_reply_json(reply, problem->status, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "message", cx_str_of(problem->text));
    cx_json_member_string(&w, "route", problem->path);
    cx_json_end_object(&w);
}

void sbx_error_analytics(const sbx_problem *problem, sbx_reply *reply)
{
    if (problem->status == 404) {
        sbx_error_userhub(problem, reply);
        return;
    }
    cx_json_writer w;
    sbx_reply_json(reply, problem->status, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "statusCode", problem->status);
    cx_json_member_string(&w, "message", cx_str_of(problem->text));
    member_now(&w, problem);
    cx_json_end_object(&w);
}

void sbx_error_recording(const sbx_problem *problem, sbx_reply *reply)
{
    cx_json_writer w;
    sbx_reply_json(reply, problem->status, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "errorCode", problem->status);
    cx_json_member_string(&w, "message", cx_str_of(problem->text));
    cx_json_end_object(&w);
}

void sbx_error_playback(const sbx_problem *problem, sbx_reply *reply)
{
    if (problem->status == 429) {
        sbx_error_route(problem, reply);
        return;
    }
    cx_json_writer w;
    sbx_reply_json(reply, problem->status, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "internalCode", cx_str_of(problem->code));
    cx_json_member_string(&w, "message", cx_str_of(problem->text));
    cx_json_end_object(&w);
}

void sbx_error_empty(const sbx_problem *problem, sbx_reply *reply)
{
    sbx_reply_empty(reply, problem->status);
}

static const struct {
    const char *name;
    sbx_error_shape *shape;
} shapes[] = {
    {"acd", sbx_error_acd},
    {"dfo", sbx_error_dfo},
    {"token", sbx_error_token},
    {"userhub", sbx_error_userhub},
    {"gateway", sbx_error_gateway},
    {"route", sbx_error_route},
    {"analytics", sbx_error_analytics},
    {"recording", sbx_error_recording},
    {"playback", sbx_error_playback},
    {"empty", sbx_error_empty},
};

sbx_error_shape *sbx_error_shape_find(cx_str name)
{
    for (size_t i = 0; i < CX_COUNT(shapes); i++) {
        if (cx_str_equal(cx_str_of(shapes[i].name), name)) {
            return shapes[i].shape;
        }
    }
    return NULL;
}
