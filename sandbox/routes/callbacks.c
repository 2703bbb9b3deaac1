/* Callbacks, promises and work items: contacts that calls make. */
#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/listing.h"
#include "sandbox/world/media.h"
#include "sandbox/world/points.h"

#include "base/banned.h"

enum {
    FIRST_CALLBACK_ID = 8100,
    CALLBACK_SCRIPT = 98312
};

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
    contact->agent = agent < 0 ? NULL : sbx_agents_find(&call->app->world.agents, agent);
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
    const sbx_contact *added =
        sbx_contacts_add(&call->app->contacts, &call->app->world, contact, parameters);
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
    if (agent >= 0 && sbx_agents_find(&call->app->world.agents, agent) == NULL) {
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
