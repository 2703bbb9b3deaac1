#include "sandbox/server/dispatch.h"

#include <stdio.h>

#include "base/clock.h"
#include "base/compiler.h"
#include "base/time.h"
#include "sandbox/generic/answer.h"
#include "sandbox/memory.h"
#include "sandbox/record/replay.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/call_lists.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/server/mask.h"
#include "sandbox/server/router.h"
#include "sandbox/state/kept.h"
#include "sandbox/tokens/bearers.h"

#include "base/banned.h"

enum {
    LOOK_AGAIN_MS = 50 /* for what a call waits for */
};

static cx_str bearer_of(const sbx_request *request)
{
    const cx_str header = cx_str_trim(sbx_request_header(request, CX_LIT("Authorization")));
    const cx_str scheme = CX_LIT("Bearer ");
    if (!cx_str_equal_nocase(cx_str_slice(header, 0, scheme.len), scheme)) {
        return (cx_str){NULL, 0};
    }
    return cx_str_trim(cx_str_slice(header, scheme.len, header.len));
}

/* Nobody gave a token: the gateway says so, whatever the family. */
static void refuse_anonymous(sbx_call *call)
{
    const sbx_problem problem = {.status = 401};
    sbx_error_gateway(&problem, call->reply);
}

static void refuse_token(sbx_call *call, bool expired)
{
    sbx_call_fail(call, expired ? call->app->options->expired_token_status : 401, "Unauthorized",
                  NULL, expired ? "Unauthorized: token is expired" : "Invalid or expired token");
}

/* Finds out who calls; false when the call was answered with a refusal. */
static bool authorize(sbx_call *call)
{
    const cx_str token = bearer_of(call->request);
    if (token.len == 0) {
        refuse_anonymous(call);
        return false;
    }
    const sbx_bearer_state state = sbx_bearers_read(&call->app->bearers, call->app->signer, token,
                                                    sbx_app_protocol_ms(call->app), &call->user);
    if (state == SBX_BEARER_VALID && !sbx_sessions_is_dead(&call->app->sessions, token)) {
        return true;
    }
    refuse_token(call, state != SBX_BEARER_UNKNOWN);
    return false;
}

/* The host name of "host:port", "[::1]:port" or "host". */
static cx_str host_name(cx_str host)
{
    if (cx_str_starts_with(host, CX_LIT("["))) {
        return cx_str_slice(host, 0, cx_str_find(host, ']') + 1);
    }
    return cx_str_slice(host, 0, cx_str_find(host, ':'));
}

static bool is_loopback_name(cx_str name)
{
    return cx_str_equal(name, CX_LIT("127.0.0.1")) || cx_str_equal(name, CX_LIT("[::1]")) ||
           cx_str_equal_nocase(name, CX_LIT("localhost"));
}

/* The control endpoints are for programs on this machine: not for a web page that a browser here
 * shows (Origin), nor for one that gave itself our address (Host). */
static bool is_local(const sbx_request *request)
{
    const cx_str host = sbx_request_header(request, CX_LIT("Host"));
    const cx_str origin = sbx_request_header(request, CX_LIT("Origin"));
    const cx_str scheme = CX_LIT("http://");
    return request->from_loopback && is_loopback_name(host_name(host)) &&
           (origin.ptr == NULL ||
            (cx_str_starts_with(origin, scheme) &&
             cx_str_equal_nocase(cx_str_slice(origin, scheme.len, origin.len), host)));
}

/* Whether the catalogue has a word where the route has a placeholder: "/skills/summary". */
static bool is_elsewhere(const sbx_call *call)
{
    return call->operation != NULL && !sbx_same_place(cx_str_of(cx_operation_path(call->operation)),
                                                      cx_str_of(call->route->path));
}

/* What has a route goes there, unless calls wrote what the route does not know of; the rest is
 * answered from the catalogue. */
static void answer_known(sbx_call *call)
{
    if (call->route == NULL || is_elsewhere(call) || sbx_answer_prevails(call)) {
        sbx_answer_operation(call);
    } else {
        call->route->handle(call);
    }
}

/* Whether the call changes nothing: what the catalogue says, or else the method. */
static bool reads(const sbx_call *call)
{
    return call->operation != NULL ? call->operation->effect == CXONE_EFFECT_READ
                                   : cx_str_equal(call->request->method, CX_LIT("GET")) ||
                                         cx_str_equal(call->request->method, CX_LIT("HEAD"));
}

/* False, and the call answered with 403, when the role of the user lacks a permission. */
static bool permit(sbx_call *call)
{
    const char *lacks = sbx_role_lacks(call->user->role, call->request->path, reads(call));
    if (lacks == NULL) {
        return true;
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_printf(&text, "The role %s lacks the permission %s", call->user->role->name, lacks);
    sbx_check(&text);
    sbx_call_fail(call, 403, "forbidden", NULL, text.ptr);
    return false;
}

/* False, and the call answered with 429, when there were too many of its kind. */
static bool limit(sbx_call *call)
{
    char text[24];
    if (call->app->options->no_limits) {
        return true;
    }
    const int64_t wait_s =
        sbx_limits_take(&call->app->limits, call->user->tenant, call->request->method,
                        call->request->path, sbx_app_protocol_ms(call->app));
    if (wait_s == 0) {
        return true;
    }
    sbx_call_fail(call, 429, "too_many_requests", NULL, "Too Many Requests");
    (void)snprintf(text, sizeof text, "%lld", (long long)wait_s);
    sbx_reply_header_add(call->reply, "Retry-After", cx_str_of(text));
    return false;
}

/* A read may be given the answer that the same one had in the same second. */
static void answer_again(sbx_call *call)
{
    sbx_app *app = call->app;
    const sbx_moment moment = {
        .revision = app->revision,
        .world_s = sbx_app_world_ms(app) / 1000,
        .protocol_s = sbx_app_protocol_ms(app) / 1000,
    };
    CX_AUTO(cx_buf) cx_buf origin;
    cx_buf_init(&origin, SBX_MAX_TEXT);
    sbx_call_origin(call, &origin);
    const sbx_question question = {
        .user = call->user,
        .origin = cx_buf_view(&origin),
        .path = call->request->path,
        .query = call->request->query,
    };
    if (sbx_replies_get(&app->replies, &moment, &question, call->reply)) {
        return;
    }
    answer_known(call);
    if (!call->momentary) {
        sbx_replies_put(&app->replies, &moment, &question, call->reply);
    }
}

static bool is_plain_read(const sbx_call *call)
{
    return cx_str_equal(call->request->method, CX_LIT("GET")) && call->request->body.len == 0 &&
           !call->faulty;
}

static void answer_route(sbx_call *call)
{
    const sbx_needs needs = call->route != NULL ? call->route->needs : SBX_NEEDS_BEARER;
    const cx_str accept = sbx_request_header(call->request, CX_LIT("Accept"));
    if (call->request->body_too_large) {
        sbx_call_fail(call, 413, "content_too_large", NULL, "the body is larger than 10 MB");
    } else if (needs == SBX_NEEDS_LOCAL && !is_local(call->request)) {
        sbx_call_fail(call, 403, "forbidden", NULL, "control endpoints are for this machine only");
    } else if (needs == SBX_NEEDS_BEARER && (!authorize(call) || !permit(call) || !limit(call))) {
        return;
    } else if (call->family->wants_accept && accept.len == 0) {
        sbx_reply_text(call->reply, 200, CX_LIT("No known way to render data"));
    } else if (needs == SBX_NEEDS_BEARER && is_plain_read(call)) {
        answer_again(call);
    } else if (needs == SBX_NEEDS_BEARER) {
        answer_known(call);
    } else {
        call->route->handle(call);
    }
}

/* Where there is nothing, who has no token is told no more than that. */
static bool is_public(cx_str path)
{
    static const char *const prefixes[] = {"/_sandbox",        "/.well-known/",
                                           "/auth/",           "/public/",
                                           "/authentication/", "/InContactAuthorizationServer/"};
    for (size_t i = 0; i < CX_COUNT(prefixes); i++) {
        if (cx_str_starts_with(path, cx_str_of(prefixes[i]))) {
            return true;
        }
    }
    return false;
}

static void answer_normally(sbx_call *call, const cx_buf *allowed)
{
    const bool is_control = call->route != NULL && call->route->needs == SBX_NEEDS_LOCAL;
    if (!is_control && sbx_replay_decides(call)) {
        if (authorize(call)) {
            sbx_replay_answer(call);
        }
        return;
    }
    if (sbx_replay_discovery(call)) {
        return;
    }
    if (call->route != NULL || call->operation != NULL) {
        answer_route(call);
    } else if (!is_public(call->request->path) && !authorize(call)) {
        return;
    } else if (allowed->len > 0) {
        sbx_call_fail(call, 405, "method_not_allowed", NULL, "Method Not Allowed");
        sbx_reply_header_add(call->reply, "Allow", cx_buf_view(allowed));
    } else {
        sbx_call_fail(call, 404, "not_found", NULL, "Not Found");
    }
}

static void add_retry_after(sbx_call *call, const sbx_fault *fault)
{
    char text[32];
    if (fault->retry_after_s < 0) {
        return;
    }
    if (fault->retry_after_date) {
        cx_time_format_http(sbx_app_protocol_ms(call->app) + fault->retry_after_s * 1000, text);
    } else {
        (void)snprintf(text, sizeof text, "%lld", (long long)fault->retry_after_s);
    }
    sbx_reply_header_add(call->reply, "Retry-After", cx_str_of(text));
}

static void answer_status(sbx_call *call, const sbx_fault *fault)
{
    const sbx_problem problem = {
        .status = fault->status,
        .code = "fault",
        .text = sbx_status_text(fault->status),
        .path = call->request->path,
        .now_ms = sbx_app_protocol_ms(call->app),
    };
    if (fault->body != NULL) {
        sbx_reply_text(call->reply, fault->status, cx_str_of(fault->body));
        if (cx_str_starts_with(cx_str_of(fault->body), CX_LIT("{"))) {
            call->reply->content_type = "application/json";
        }
    } else if (fault->shape != NULL) {
        sbx_error_shape_find(cx_str_of(fault->shape))(&problem, call->reply);
    } else if (fault->status >= 400) {
        call->family->error(&problem, call->reply);
    } else {
        sbx_reply_empty(call->reply, fault->status);
    }
    add_retry_after(call, fault);
}

/* A valid answer of about that many bytes. */
static void answer_large(sbx_reply *reply, size_t bytes)
{
    static const char start[] = "{\"padding\":\"";
    static const char end[] = "\"}";
    sbx_reply_text(reply, 200, cx_str_of(start));
    reply->content_type = "application/json";
    for (size_t i = sizeof start + sizeof end - 2; i < bytes; i++) {
        cx_buf_putc(&reply->body, 'x');
    }
    cx_buf_puts(&reply->body, end);
}

static void answer_expired(sbx_call *call)
{
    const cx_str token = bearer_of(call->request);
    if (token.len == 0) {
        refuse_anonymous(call);
        return;
    }
    sbx_sessions_kill(&call->app->sessions, token);
    refuse_token(call, true);
}

static void answer_by_fault(sbx_call *call, const sbx_fault *fault, const cx_buf *allowed)
{
    sbx_reply *reply = call->reply;
    reply->delay_ms = fault->delay_ms;
    switch (fault->kind) {
    case SBX_FAULT_NONE:
        answer_normally(call, allowed);
        break;
    case SBX_FAULT_STATUS:
        answer_status(call, fault);
        break;
    case SBX_FAULT_RESET:
        sbx_reply_empty(reply, 503);
        reply->ending = SBX_ENDING_RESET;
        break;
    case SBX_FAULT_TRUNCATE:
        answer_normally(call, allowed);
        reply->ending = SBX_ENDING_TRUNCATED;
        break;
    case SBX_FAULT_BAD_JSON:
        answer_normally(call, allowed);
        sbx_reply_text(reply, reply->status == 204 ? 200 : reply->status,
                       CX_LIT("{\"unfinished\": [1, 2,"));
        reply->content_type = "application/json";
        break;
    case SBX_FAULT_EXPIRE_TOKEN:
        answer_expired(call);
        break;
    case SBX_FAULT_REDIRECT:
        sbx_reply_empty(reply, 302);
        sbx_reply_header_add(reply, "Location", cx_str_of(fault->location));
        break;
    case SBX_FAULT_PARTIAL:
        call->partial = fault->partial;
        answer_normally(call, allowed);
        break;
    case SBX_FAULT_LARGE:
        answer_large(reply, fault->large_bytes);
        break;
    }
}

static void log_request(const sbx_call *call, const sbx_fault *fault)
{
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, SBX_MAX_TEXT);
    cx_buf_append(&line, call->request->method);
    cx_buf_putc(&line, ' ');
    sbx_mask_text(call->request->path, &line);
    cx_buf_printf(&line, " %u", call->reply->status);
    if (fault != NULL) {
        cx_buf_printf(&line, " (fault %s)", fault->text);
    }
    (void)fprintf(stderr, "%s\n", line.ptr);
}

/* The operation of a method and a path; a slash at the end counts. */
static const cx_operation *match(cx_str method, cx_str path, cx_captures *captures)
{
    const cx_str slash = CX_LIT("/");
    const cx_operation *operation = cx_operation_match(method, path, captures);
    return operation != NULL && cx_str_ends_with(path, slash) ==
                                    cx_str_ends_with(cx_str_of(cx_operation_path(operation)), slash)
               ? operation
               : NULL;
}

/* Has the catalogue say what the call is, or which other methods its path knows. */
static void find_operation(sbx_call *call, cx_buf *allowed)
{
    static const char *const methods[] = {"GET", "POST", "PUT", "PATCH", "DELETE"};
    const cx_str path = call->request->path;
    const bool is_head = cx_str_equal(call->request->method, CX_LIT("HEAD"));
    call->operation = match(is_head ? CX_LIT("GET") : call->request->method, path, &call->captures);
    for (size_t i = 0; call->route == NULL && call->operation == NULL && i < CX_COUNT(methods);
         i++) {
        if (!sbx_acd_contains(cx_buf_view(allowed), cx_str_of(methods[i])) &&
            match(cx_str_of(methods[i]), path, NULL) != NULL) {
            cx_buf_puts(allowed, allowed->len > 0 ? ", " : "");
            cx_buf_puts(allowed, methods[i]);
        }
    }
}

/* Finds route and operation, or which methods would have had one. */
static void find_place(sbx_call *call, cx_buf *allowed)
{
    sbx_places *places = &call->app->places;
    const sbx_request *request = call->request;
    const sbx_route *route = NULL;
    if (sbx_places_get(places, request->method, request->path, &route, &call->operation)) {
        if (route != NULL) {
            sbx_route_take(call, route);
        }
        if (call->operation != NULL) {
            cx_operation_capture(call->operation, request->path, &call->captures);
        }
        return;
    }
    (void)sbx_route_find(call, allowed);
    find_operation(call, allowed);
    if (call->route != NULL || call->operation != NULL) {
        sbx_places_put(places, request->method, request->path, call->route, call->operation);
    }
}

/* A call that waits for something to happen is asked again, without the lock in between. */
static void wait_and_answer(sbx_call *call)
{
    sbx_app *app = call->app;
    const int64_t until = cx_clock_monotonic(cx_clock_system()) + call->patience_ms;
    while (call->patience_ms > 0 && cx_clock_monotonic(cx_clock_system()) < until &&
           !atomic_load(&app->stopping)) {
        (void)pthread_mutex_unlock(&app->lock);
        cx_clock_sleep(cx_clock_system(), LOOK_AGAIN_MS);
        (void)pthread_mutex_lock(&app->lock);
        sbx_reply_reset(call->reply, 200);
        call->patience_ms = 0;
        sbx_call_lists_settle(app);
        call->route->handle(call);
    }
}

/* Answers under the lock. */
static void answer(sbx_call *call)
{
    sbx_app *app = call->app;
    CX_AUTO(cx_buf) cx_buf allowed;
    cx_buf_init(&allowed, SBX_MAX_TEXT);
    find_place(call, &allowed);
    const bool found = call->route != NULL;
    const bool is_control = found && call->route->needs == SBX_NEEDS_LOCAL;
    if (app->recorder != NULL && !is_control) {
        sbx_recorder_answer(call);
        return;
    }
    if ((found && call->route->needs == SBX_NEEDS_KEY) || bearer_of(call->request).len > 0) {
        sbx_signer_wait(app->signer);
    }
    (void)pthread_mutex_lock(&app->lock);
    sbx_call_lists_settle(app);
    const sbx_fault *fault =
        is_control ? NULL
                   : sbx_faults_match(&app->faults, call->request->method, call->request->path);
    if (!cx_str_equal(call->request->method, CX_LIT("GET"))) {
        app->revision++;
    }
    if (fault != NULL) {
        call->faulty = true;
        answer_by_fault(call, fault, &allowed);
    } else {
        answer_normally(call, &allowed);
        wait_and_answer(call);
    }
    if (!sbx_store_commit(app->store)) {
        sbx_kept_again(app);
        sbx_reply_reset(call->reply, 507);
        sbx_call_fail(call, 507, "state", NULL, "the sandbox cannot write its state file");
    }
    if (!is_control) {
        sbx_journal_add(&app->journal, &(sbx_event){
                                           .request = call->request,
                                           .status = call->reply->status,
                                           .fault = cx_str_of(fault != NULL ? fault->text : NULL),
                                           .note = cx_buf_view(&call->note),
                                           .now_ms = sbx_app_protocol_ms(app),
                                       });
    }
    if (app->options->verbose) {
        log_request(call, fault);
    }
    (void)pthread_mutex_unlock(&app->lock);
}

void sbx_dispatch(void *context, const sbx_request *request, sbx_reply *reply)
{
    sbx_call call = {
        .app = context,
        .request = request,
        .reply = reply,
        .family = sbx_family_of(request->path),
    };
    cx_buf_init(&call.note, SBX_MAX_TEXT);
    for (size_t i = 0; i < SBX_MAX_PARAMETERS; i++) {
        cx_buf_init(&call.parameters[i], SBX_MAX_TEXT);
    }
    answer(&call);
    for (size_t i = 0; i < SBX_MAX_PARAMETERS; i++) {
        cx_buf_deinit(&call.parameters[i]);
    }
    cx_buf_deinit(&call.note);
    char date[32];
    cx_time_format_http(sbx_app_protocol_ms(call.app), date);
    sbx_reply_header_add(reply, "Date", cx_str_of(date));
}
