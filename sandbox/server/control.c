/* The control endpoints, /_sandbox/…: what tests and people ask of the sandbox itself. */
#include "base/clock.h"
#include "base/compiler.h"
#include "base/error.h"
#include "base/time.h"
#include "sandbox/generic/answer.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/agent_sessions.h"
#include "sandbox/routes/call_lists.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

#define CLOCK_LIMIT_MS (INT64_C(100) * 366 * 86400 * 1000) /* a century either way */

static const struct {
    const char *methods;
    const char *path;
    const char *help;
} index_rows[] = {
    {"GET, DELETE", "/_sandbox/journal", "the requests so far, secrets masked"},
    {"GET, DELETE", "/_sandbox/mailbox", "the transcripts that were sent"},
    {"GET, POST, DELETE", "/_sandbox/faults", "the rules by which answers go wrong"},
    {"GET, DELETE", "/_sandbox/contacts", "the contacts that script starts made"},
    {"GET, DELETE", "/_sandbox/limits",
     "the limits that NICE publishes, and what was used of them"},
    {"GET", "/_sandbox/truth",
     "what really happened: ?startDate=&endDate=&skillId=&tenantId=, counted contact by contact"},
    {"GET, POST", "/_sandbox/clock",
     "the protocol clock: {\"offset_ms\": N} or {\"advance_ms\": N}; the world clock: "
     "any of {\"world_time\": TIME, \"step_ms\": N, \"speed\": N, \"pause\": true}"},
    {"GET, POST, DELETE", "/_sandbox/discovery", "members of the discovery documents that lie"},
    {"GET, POST", "/_sandbox/keys", "the signing keys: {\"rotate\": true}"},
    {"GET, POST, DELETE", "/_sandbox/id_token", "claims of id_tokens that are wrong"},
    {"GET, POST, DELETE", "/_sandbox/lists",
     "how many records lists have: {\"path\": \"/dfo/3.0/tags\", \"rows\": N}"},
    {"GET, DELETE", "/_sandbox/state", "how many records calls have changed"},
    {"GET", "/_sandbox/accounts", "the credentials that are good here"},
};

void sbx_get_limits(sbx_call *call)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    sbx_limits_write(&call->app->limits, &w);
}

void sbx_delete_limits(sbx_call *call)
{
    call->app->limits = (sbx_limits){0};
    sbx_reply_empty(call->reply, 204);
}

/* A browser is shown the pages, a program the list. */
void sbx_get_control_index(sbx_call *call)
{
    const cx_str accept = sbx_request_header(call->request, CX_LIT("Accept"));
    if (sbx_acd_contains(accept, CX_LIT("text/html"))) {
        sbx_reply_empty(call->reply, 303);
        sbx_reply_header_add(call->reply, "Location", CX_LIT("/_sandbox/"));
        return;
    }
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_array(&w);
    for (size_t i = 0; i < CX_COUNT(index_rows); i++) {
        cx_json_begin_object(&w);
        cx_json_member_string(&w, "path", cx_str_of(index_rows[i].path));
        cx_json_member_string(&w, "methods", cx_str_of(index_rows[i].methods));
        cx_json_member_string(&w, "help", cx_str_of(index_rows[i].help));
        cx_json_end_object(&w);
    }
    cx_json_end_array(&w);
}

/* The body as JSON; NULL, and the call answered, when it is none. */
static cx_json *read_json(sbx_call *call)
{
    cx_json *document = NULL;
    if (cx_json_parse(call->request->body, &document, NULL) != CXONE_OK) {
        sbx_call_fail(call, 400, "bad_request", NULL, "the body is not valid JSON");
    }
    return document;
}

static void answer_error(sbx_call *call, const char *text)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 400, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "message", cx_str_of(text));
    cx_json_end_object(&w);
}

void sbx_get_journal(sbx_call *call)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    sbx_journal_write(&call->app->journal, &call->reply->body);
}

void sbx_delete_journal(sbx_call *call)
{
    sbx_journal_clear(&call->app->journal);
    sbx_reply_empty(call->reply, 204);
}

void sbx_get_mailbox(sbx_call *call)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    sbx_mailbox_write(&call->app->mailbox, &call->reply->body);
}

void sbx_delete_mailbox(sbx_call *call)
{
    sbx_mailbox_clear(&call->app->mailbox);
    sbx_reply_empty(call->reply, 204);
}

void sbx_get_contacts(sbx_call *call)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    sbx_contacts_write(&call->app->contacts, &w);
}

void sbx_delete_contacts(sbx_call *call)
{
    sbx_contacts_clear(&call->app->contacts);
    sbx_agent_sessions_clear(&call->app->agent_sessions);
    sbx_call_lists_forget_contacts(&call->app->call_lists);
    for (size_t i = 0; i < call->app->world.count; i++) {
        sbx_centre_undo_all(&call->app->world.centres[i]);
    }
    sbx_reply_empty(call->reply, 204);
}

void sbx_get_clock(sbx_call *call)
{
    char now[32];
    char world[32];
    cx_time_format_ms(sbx_app_protocol_ms(call->app), now);
    cx_time_format_ms(sbx_app_world_ms(call->app), world);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "protocol_time", cx_str_of(now));
    cx_json_member_integer(&w, "offset_ms", atomic_load(&call->app->protocol_offset_ms));
    cx_json_member_string(&w, "world_time", cx_str_of(world));
    cx_json_member_bool(&w, "world_held", call->app->clock.speed <= 0);
    cx_json_key(&w, "speed");
    cx_json_real_number(&w, call->app->clock.speed);
    cx_json_end_object(&w);
}

/* A time is where the world clock goes on from; null, or "now", takes it to the wall's. */
static bool read_world_time(const cx_json_value *value, int64_t *out)
{
    if (cx_json_type(value) == CXONE_TYPE_NULL ||
        cx_str_equal(cx_json_text(value), CX_LIT("now"))) {
        *out = cx_clock_wall(cx_clock_system());
        return true;
    }
    return cx_time_parse(cx_json_text(value), out);
}

/* What is to be done to the clocks. */
typedef struct clock_order {
    int64_t offset_ms;
    int64_t world_ms;
    int64_t step_ms;
    double speed; /* below 0: as before */
    bool has_offset;
    bool has_world;
} clock_order;

/* Each of these: NULL, or what is wrong. */
typedef const char *clock_reader(const sbx_app *app, const cx_json_value *value, clock_order *out);

/* A number within a century either way. */
static bool read_span(const cx_json_value *value, int64_t *out)
{
    return cx_json_integer(value, out) && *out <= CLOCK_LIMIT_MS && *out >= -CLOCK_LIMIT_MS;
}

static const char *set_offset(const cx_json_value *value, int64_t from, clock_order *out)
{
    int64_t number = 0;
    if (out->has_offset || !read_span(value, &number)) {
        return "offset_ms or advance_ms is wanted, a whole number within a century";
    }
    number += from;
    number = number > CLOCK_LIMIT_MS ? CLOCK_LIMIT_MS : number;
    out->offset_ms = number < -CLOCK_LIMIT_MS ? -CLOCK_LIMIT_MS : number;
    out->has_offset = true;
    return NULL;
}

static const char *read_offset(const sbx_app *app, const cx_json_value *value, clock_order *out)
{
    (void)app;
    return set_offset(value, 0, out);
}

static const char *read_advance(const sbx_app *app, const cx_json_value *value, clock_order *out)
{
    return set_offset(value, atomic_load(&app->protocol_offset_ms), out);
}

static const char *read_world(const sbx_app *app, const cx_json_value *value, clock_order *out)
{
    (void)app;
    out->has_world = read_world_time(value, &out->world_ms);
    return out->has_world
               ? NULL
               : "world_time is wanted as a time such as 2026-11-02T08:00:00Z, or \"now\"";
}

static const char *read_step(const sbx_app *app, const cx_json_value *value, clock_order *out)
{
    (void)app;
    return read_span(value, &out->step_ms) ? NULL
                                           : "step_ms is wanted as a whole number within a century";
}

static const char *read_speed(const sbx_app *app, const cx_json_value *value, clock_order *out)
{
    (void)app;
    return cx_json_real(value, &out->speed) && out->speed >= 0 && out->speed <= SBX_MAX_SPEED
               ? NULL
               : "speed is wanted as a number from 0 (held) to 100000";
}

static const char *read_pause(const sbx_app *app, const cx_json_value *value, clock_order *out)
{
    bool pause = false;
    if (!cx_json_boolean(value, &pause)) {
        return "pause is wanted as true or false";
    }
    out->speed = pause ? 0 : app->clock.running;
    return NULL;
}

static const struct {
    const char *name;
    clock_reader *read;
} clock_members[] = {
    {"offset_ms", read_offset}, {"advance_ms", read_advance}, {"world_time", read_world},
    {"step_ms", read_step},     {"speed", read_speed},        {"pause", read_pause},
};

static const char *read_clock_member(const sbx_app *app, const char *key,
                                     const cx_json_value *value, clock_order *out)
{
    for (size_t i = 0; i < CX_COUNT(clock_members); i++) {
        if (cx_str_equal(cx_str_of(key), cx_str_of(clock_members[i].name))) {
            return clock_members[i].read(app, value, out);
        }
    }
    return "no such member: there are offset_ms, advance_ms, world_time, step_ms, speed, pause";
}

static void apply_clock(sbx_app *app, const clock_order *order)
{
    const int64_t wall = cx_clock_wall(cx_clock_system());
    if (order->has_offset) {
        atomic_store(&app->protocol_offset_ms, order->offset_ms);
    }
    if (order->has_world || order->step_ms != 0) {
        const int64_t from = order->has_world ? order->world_ms : sbx_clock_now(&app->clock, wall);
        sbx_clock_jump(&app->clock, wall, from + order->step_ms);
    }
    if (order->speed >= 0) {
        sbx_clock_run(&app->clock, wall, order->speed);
    }
}

void sbx_post_clock(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = read_json(call);
    if (document == NULL) {
        return;
    }
    const cx_json_value *body = cx_json_root(document);
    clock_order order = {.speed = -1};
    if (cx_json_size(body) == 0) {
        answer_error(call, "nothing is asked for: offset_ms, world_time, step_ms, speed or pause");
        return;
    }
    for (const char *key = cx_json_next_key(body, NULL); key != NULL;
         key = cx_json_next_key(body, key)) {
        const char *wrong = read_clock_member(call->app, key, cx_json_get(body, key), &order);
        if (wrong != NULL) {
            answer_error(call, wrong);
            return;
        }
    }
    apply_clock(call->app, &order);
    sbx_get_clock(call);
}

void sbx_get_faults(sbx_call *call)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    sbx_faults_write(&call->app->faults, &w);
}

/* One rule (an object, or a text in a string), or an array of them. */
static cxone_status add_rule(sbx_fault_rules *rules, const cx_json_value *rule, cxone_error **err)
{
    if (cx_json_type(rule) == CXONE_TYPE_STRING) {
        return sbx_fault_rules_add_text(rules, cx_json_text(rule), err);
    }
    return sbx_fault_rules_add_json(rules, rule, err);
}

void sbx_post_faults(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = read_json(call);
    if (document == NULL) {
        return;
    }
    const cx_json_value *body = cx_json_root(document);
    const bool is_list = cx_json_type(body) == CXONE_TYPE_ARRAY;
    const size_t count = is_list ? cx_json_size(body) : 1;
    sbx_fault_rules rules = {0};
    CX_AUTO(cx_error) cxone_error *error = NULL;
    cxone_status status = CXONE_OK;
    for (size_t i = 0; i < count && status == CXONE_OK; i++) {
        status = add_rule(&rules, is_list ? cx_json_at(body, i) : body, &error);
    }
    if (status != CXONE_OK) {
        sbx_fault_rules_deinit(&rules);
        answer_error(call, error->message);
        return;
    }
    sbx_faults_add(&call->app->faults, &rules);
    sbx_get_faults(call);
    call->reply->status = 201;
}

void sbx_delete_faults(sbx_call *call)
{
    sbx_faults_clear(&call->app->faults);
    sbx_reply_empty(call->reply, 204);
}

/* What is said instead of the truth: an object, or nothing. */
static void show_lies(sbx_call *call, const cx_json *lies)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    if (lies != NULL) {
        cx_json_write_value(&w, cx_json_root(lies));
    } else {
        cx_json_begin_object(&w);
        cx_json_end_object(&w);
    }
}

static void set_lies(sbx_call *call, cx_json **lies)
{
    CX_AUTO(cx_json) cx_json *document = read_json(call);
    if (document == NULL) {
        return;
    }
    if (cx_json_type(cx_json_root(document)) != CXONE_TYPE_OBJECT) {
        answer_error(call, "an object of members and their values is wanted");
        return;
    }
    cx_json_free(*lies);
    CX_MOVE(lies, document);
    show_lies(call, *lies);
}

static void forget_lies(sbx_call *call, cx_json **lies)
{
    cx_json_free(*lies);
    *lies = NULL;
    sbx_reply_empty(call->reply, 204);
}

void sbx_get_discovery(sbx_call *call)
{
    show_lies(call, call->app->lies);
}

void sbx_post_discovery(sbx_call *call)
{
    set_lies(call, &call->app->lies);
}

void sbx_delete_discovery(sbx_call *call)
{
    forget_lies(call, &call->app->lies);
}

void sbx_get_id_token(sbx_call *call)
{
    show_lies(call, call->app->wrong_id);
}

void sbx_post_id_token(sbx_call *call)
{
    set_lies(call, &call->app->wrong_id);
}

void sbx_delete_id_token(sbx_call *call)
{
    forget_lies(call, &call->app->wrong_id);
}

void sbx_get_keys(sbx_call *call)
{
    sbx_signer_wait(call->app->signer);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_string(&w, "kid", cx_str_of(sbx_signer_key_id(call->app->signer)));
    cx_json_key(&w, "jwks");
    sbx_signer_write_jwks(call->app->signer, &w);
    cx_json_end_object(&w);
}

void sbx_post_keys(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = read_json(call);
    if (document == NULL) {
        return;
    }
    const cx_json_value *body = cx_json_root(document);
    bool rotate = false;
    bool withdraw = false;
    (void)cx_json_boolean(cx_json_get(body, "rotate"), &rotate);
    (void)cx_json_boolean(cx_json_get(body, "withdraw"), &withdraw);
    if (!rotate) {
        answer_error(call,
                     "{\"rotate\": true} is wanted, or {\"rotate\": true, \"withdraw\": true}");
        return;
    }
    sbx_signer_wait(call->app->signer);
    if (!sbx_signer_rotate(call->app->signer, withdraw)) {
        answer_error(call, "there are 64 keys; no more can be made");
        return;
    }
    sbx_bearers_clear(&call->app->bearers);
    sbx_get_keys(call);
}

/* What signing in by browser takes. */
static void write_sign_in(const sbx_user *user, cx_json_writer *w)
{
    const sbx_client *client = sbx_public_client_of(user->tenant);
    cx_json_member_string(w, "userId", cx_str_of(user->id));
    cx_json_member_string(w, "login", cx_str_of(user->login));
    cx_json_member_string(w, "loginPassword", cx_str_of(user->password));
    cx_json_member_string(w, "publicClientId", cx_str_of(client->id));
    cx_json_member_string(w, "centralApp", cx_str_of(sbx_central_app_of(user->tenant)->name));
    cx_json_member_string(w, "centralSecret", cx_str_of(sbx_central_app_of(user->tenant)->secret));
    cx_json_key(w, "redirectUris");
    cx_json_begin_array(w);
    for (size_t i = 0; i < SBX_REDIRECT_URIS && client->redirect_uris[i] != NULL; i++) {
        cx_json_string(w, cx_str_of(client->redirect_uris[i]));
    }
    cx_json_end_array(w);
}

void sbx_get_lists(sbx_call *call)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    sbx_lists_write(&call->app->lists, &w);
}

void sbx_post_lists(sbx_call *call)
{
    CX_AUTO(cx_json) cx_json *document = read_json(call);
    if (document == NULL) {
        return;
    }
    const cx_str path = cx_json_get_text(cx_json_root(document), "path");
    int64_t rows = 0;
    if (!cx_json_integer(cx_json_get(cx_json_root(document), "rows"), &rows) || rows < 0 ||
        rows > SBX_MAX_ROWS) {
        answer_error(call, "\"rows\" is a number from 0 to 100000000");
    } else if (!sbx_answer_set_rows(call, path, rows)) {
        answer_error(call, "\"path\" is that of a list, such as /dfo/3.0/tags");
    } else {
        sbx_get_lists(call);
    }
}

void sbx_delete_lists(sbx_call *call)
{
    sbx_lists_clear(&call->app->lists);
    sbx_reply_empty(call->reply, 204);
}

/* How much was done to the contact centres. */
static int64_t count_deeds(const sbx_world *world)
{
    int64_t count = 0;
    for (size_t i = 0; i < world->count; i++) {
        count += (int64_t)world->centres[i].deed_count;
    }
    return count;
}

void sbx_get_state(sbx_call *call)
{
    const char *file = call->app->options->state_file;
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "records", sbx_store_count(call->app->store));
    cx_json_member_integer(&w, "deeds", count_deeds(&call->app->world));
    cx_json_key(&w, "file");
    if (file != NULL) {
        cx_json_string(&w, cx_str_of(file));
    } else {
        cx_json_null(&w);
    }
    cx_json_end_object(&w);
}

void sbx_delete_state(sbx_call *call)
{
    sbx_store_clear(call->app->store);
    sbx_messages_clear(&call->app->messages);
    sbx_cases_forget_made(&call->app->cases);
    sbx_call_lists_forget(call->app);
    sbx_reply_empty(call->reply, 204);
}

/* Of the agent that the user is in a session; 0: the scenario has none. */
static int64_t agent_id(const sbx_call *call, const sbx_user *user)
{
    const sbx_agents *agents = &call->app->world.agents;
    const int32_t agent = sbx_agent_of_user(agents, user);
    return agent != SBX_NOBODY ? agents->items[agent].id : 0;
}

void sbx_get_accounts(sbx_call *call)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_array(&w);
    for (size_t i = 0; i < call->app->keys.count; i++) {
        const sbx_key *key = &call->app->keys.items[i];
        const sbx_client *client = sbx_client_of(key->user->tenant);
        cx_json_begin_object(&w);
        cx_json_member_string(&w, "tenantId", cx_str_of(key->user->tenant->id));
        cx_json_member_string(&w, "tenant", cx_str_of(key->user->tenant->name));
        cx_json_member_string(&w, "clientId", cx_str_of(client->id));
        cx_json_member_string(&w, "clientSecret", cx_str_of(client->secret));
        cx_json_member_string(&w, "accessKeyId", cx_str_of(key->id));
        cx_json_member_string(&w, "accessKeySecret", cx_str_of(key->secret));
        cx_json_member_bool(&w, "active", key->active);
        cx_json_member_string(&w, "role", cx_str_of(key->user->role->name));
        cx_json_member_integer(&w, "agentId", agent_id(call, key->user));
        write_sign_in(key->user, &w);
        cx_json_end_object(&w);
    }
    cx_json_end_array(&w);
}
