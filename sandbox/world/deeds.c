#include "sandbox/world/deeds.h"

#include "base/compiler.h"
#include "json/writer.h"
#include "sandbox/world/reasons.h"

#include "base/banned.h"

static const char *const kinds[SBX_ACTS] = {
    [SBX_ACT_CONTACT] = "contact", [SBX_ACT_END] = "end",       [SBX_ACT_STATE] = "state",
    [SBX_ACT_SKILL] = "skill",     [SBX_ACT_LOG_IN] = "log-in", [SBX_ACT_ANSWER] = "answer",
    [SBX_ACT_REFUSE] = "refuse",   [SBX_ACT_HOLD] = "hold",     [SBX_ACT_RESUME] = "resume",
};

/* Those that an action may ask for. */
static const struct {
    sbx_agent_state state;
    const char *name;
} states[] = {
    {SBX_LOGGED_OUT, "LoggedOut"},
    {SBX_AVAILABLE, "Available"},
    {SBX_UNAVAILABLE, "Unavailable"},
};

/* Whether an action has an agent, or a skill; a contact may have an agent. */
static bool has_skill(sbx_act_kind kind)
{
    return kind == SBX_ACT_CONTACT || kind == SBX_ACT_SKILL;
}

static bool has_agent(sbx_act_kind kind)
{
    return kind != SBX_ACT_CONTACT && kind != SBX_ACT_END;
}

void sbx_deed_write(const sbx_centre *centre, const sbx_deed *deed, cx_buf *out)
{
    const sbx_act *act = &deed->action;
    const sbx_floor *floor = &centre->floor;
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "businessUnit", centre->tenant->business_unit);
    cx_json_member_integer(&w, "date", deed->date);
    cx_json_member_integer(&w, "at", act->at);
    cx_json_member_string(&w, "kind", cx_str_of(kinds[act->kind]));
    if (has_skill(act->kind)) {
        cx_json_member_integer(&w, "skill", floor->skills[act->skill].id);
    }
    if (has_agent(act->kind) || (act->kind == SBX_ACT_CONTACT && act->agent != SBX_NOBODY)) {
        cx_json_member_integer(&w, "agent", floor->agents->items[act->agent].id);
    }
    cx_json_member_integer(&w, "leg", act->leg);
    cx_json_member_integer(&w, "source", act->source);
    cx_json_member_integer(&w, "proficiency", act->proficiency);
    for (size_t i = 0; act->kind == SBX_ACT_STATE && i < CX_COUNT(states); i++) {
        if (states[i].state == act->state) {
            cx_json_member_string(&w, "state", cx_str_of(states[i].name));
        }
    }
    if (act->reason != NULL) {
        cx_json_member_string(&w, "reason", cx_str_of(act->reason));
    }
    cx_json_end_object(&w);
}

/* ---------------------------------------------------------------- reading */

static sbx_centre *centre_of(sbx_world *world, int64_t business_unit)
{
    for (size_t i = 0; i < world->count; i++) {
        if (world->centres[i].tenant->business_unit == business_unit) {
            return &world->centres[i];
        }
    }
    return NULL;
}

static bool read_kind(const cx_json_value *body, sbx_act *out)
{
    const cx_str name = cx_json_get_text(body, "kind");
    for (int i = 0; i < SBX_ACTS; i++) {
        if (cx_str_equal(name, cx_str_of(kinds[i]))) {
            out->kind = (sbx_act_kind)i;
            return true;
        }
    }
    return false;
}

static bool read_skill(const sbx_floor *floor, const cx_json_value *body, sbx_act *out)
{
    int64_t id = 0;
    if (!has_skill(out->kind)) {
        return true;
    }
    (void)cx_json_integer(cx_json_get(body, "skill"), &id);
    for (size_t i = 0; i < floor->skill_count; i++) {
        if (floor->skills[i].id == id) {
            out->skill = (int32_t)i;
            return true;
        }
    }
    return false;
}

static bool read_agent(const sbx_floor *floor, const cx_json_value *body, sbx_act *out)
{
    int64_t id = 0;
    out->agent = SBX_NOBODY;
    if (!cx_json_integer(cx_json_get(body, "agent"), &id)) {
        return !has_agent(out->kind);
    }
    const sbx_agent *agent = sbx_agents_find(floor->agents, id);
    out->agent = agent != NULL ? (int32_t)(agent - floor->agents->items) : SBX_NOBODY;
    return agent != NULL;
}

static bool read_state(const cx_json_value *body, sbx_act *out)
{
    const cx_str name = cx_json_get_text(body, "state");
    const cx_str reason = cx_json_get_text(body, "reason");
    out->reason = reason.len > 0 ? sbx_reason_find(reason) : NULL;
    for (size_t i = 0; i < CX_COUNT(states); i++) {
        if (cx_str_equal(name, cx_str_of(states[i].name))) {
            out->state = states[i].state;
            return reason.len == 0 || out->reason != NULL;
        }
    }
    return out->kind != SBX_ACT_STATE;
}

static bool read_number(const cx_json_value *body, const char *key, int64_t low, int64_t high,
                        int64_t *out)
{
    return cx_json_integer(cx_json_get(body, key), out) && *out >= low && *out <= high;
}

bool sbx_deed_read(sbx_world *world, int64_t number, const cx_json_value *body)
{
    int64_t unit = 0;
    int64_t at = 0;
    int64_t proficiency = 0;
    sbx_deed deed = {.number = number};
    if (!read_number(body, "businessUnit", 0, INT64_MAX, &unit) ||
        !read_number(body, "date", INT32_MIN, INT32_MAX, &deed.date) ||
        !read_number(body, "at", 0, SBX_DAY - 1, &at) ||
        !read_number(body, "leg", 0, SBX_LEG_IDS - 1, &deed.action.leg) ||
        !read_number(body, "source", 0, INT64_MAX, &deed.action.source) ||
        !read_number(body, "proficiency", 0, SBX_WORST_PROFICIENCY, &proficiency)) {
        return false;
    }
    sbx_centre *centre = centre_of(world, unit);
    deed.action.at = (int32_t)at;
    deed.action.proficiency = (uint8_t)proficiency;
    if (centre == NULL || !read_kind(body, &deed.action) ||
        !read_skill(&centre->floor, body, &deed.action) ||
        !read_agent(&centre->floor, body, &deed.action) || !read_state(body, &deed.action)) {
        return false;
    }
    sbx_centre_redo(centre, &deed);
    return true;
}
