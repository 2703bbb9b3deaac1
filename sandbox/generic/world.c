#include "sandbox/generic/world.h"

#include <stdio.h>

#include "base/compiler.h"
#include "sandbox/generic/document.h"
#include "sandbox/memory.h"
#include "sandbox/routes/handlers.h"
#include "sandbox/routes/message_record.h"
#include "sandbox/world/points.h"

#include "base/banned.h"

/* One kind of records: writes the one of that number and its id, or says that there is none. */
typedef bool writer(const sbx_scene *scene, int64_t row, char id[SBX_MAX_ID], cx_json_writer *w);

static bool write_skill(const sbx_scene *scene, int64_t row, char id[SBX_MAX_ID], cx_json_writer *w)
{
    const sbx_skills *skills = &scene->app->skills;
    for (size_t i = 0; i < skills->count; i++) {
        if (skills->items[i].tenant == scene->tenant && row-- == 0) {
            (void)snprintf(id, SBX_MAX_ID, "%lld", (long long)skills->items[i].id);
            if (w != NULL) {
                sbx_skill_write(&skills->items[i], w);
            }
            return true;
        }
    }
    return false;
}

static bool write_case(const sbx_scene *scene, int64_t row, char id[SBX_MAX_ID], cx_json_writer *w)
{
    const sbx_cases *cases = &scene->app->cases;
    for (size_t i = 0; i < cases->count; i++) {
        const sbx_case *item = &cases->items[i];
        if (cx_str_equal(cx_str_of(item->facts->tenant), cx_str_of(scene->tenant->id)) &&
            row-- == 0) {
            (void)snprintf(id, SBX_MAX_ID, "%s", item->facts->number);
            if (w != NULL) {
                sbx_dfo_write_case(scene->app, item, w);
            }
            return true;
        }
    }
    return false;
}

/* Whether an earlier case of the tenant is on the same channel. */
static bool is_known_channel(const sbx_cases *cases, size_t number)
{
    const sbx_case_facts *facts = cases->items[number].facts;
    for (size_t i = 0; i < number; i++) {
        const sbx_case_facts *other = cases->items[i].facts;
        if (cx_str_equal(cx_str_of(other->channel), cx_str_of(facts->channel)) &&
            cx_str_equal(cx_str_of(other->tenant), cx_str_of(facts->tenant))) {
            return true;
        }
    }
    return false;
}

/* The channels are those that cases are on. */
static bool write_channel(const sbx_scene *scene, int64_t row, char id[SBX_MAX_ID],
                          cx_json_writer *w)
{
    const sbx_cases *cases = &scene->app->cases;
    for (size_t i = 0; i < cases->count; i++) {
        const sbx_case_facts *facts = cases->items[i].facts;
        if (cx_str_equal(cx_str_of(facts->tenant), cx_str_of(scene->tenant->id)) &&
            !is_known_channel(cases, i) && row-- == 0) {
            (void)snprintf(id, SBX_MAX_ID, "%s", facts->channel);
            if (w != NULL) {
                sbx_channel_write(cx_str_of(facts->channel), w);
            }
            return true;
        }
    }
    return false;
}

static void write_number(const char *name, int64_t number, char id[SBX_MAX_ID], cx_json_writer *w)
{
    (void)snprintf(id, SBX_MAX_ID, "%lld", (long long)number);
    if (w != NULL) {
        cx_json_begin_object(w);
        cx_json_member_integer(w, name, number);
    }
}

static bool write_team(const sbx_scene *scene, int64_t row, char id[SBX_MAX_ID], cx_json_writer *w)
{
    const sbx_agents *agents = &scene->app->world.agents;
    if ((size_t)row >= agents->team_count) {
        return false;
    }
    const sbx_team *team = &agents->teams[row];
    write_number("teamId", team->id, id, w);
    if (w != NULL) {
        cx_json_member_string(w, "teamName", cx_str_of(team->name));
        cx_json_end_object(w);
    }
    return true;
}

static bool write_agent(const sbx_scene *scene, int64_t row, char id[SBX_MAX_ID], cx_json_writer *w)
{
    const sbx_agents *agents = &scene->app->world.agents;
    if ((size_t)row >= agents->count) {
        return false;
    }
    const sbx_agent *agent = &agents->items[row];
    write_number("agentId", agent->id, id, w);
    if (w != NULL) {
        cx_json_member_string(w, "userName", cx_str_of(agent->user_name));
        cx_json_member_string(w, "emailAddress", cx_str_of(agent->user_name));
        cx_json_member_string(w, "firstName", cx_str_of(agent->first_name));
        cx_json_member_string(w, "lastName", cx_str_of(agent->last_name));
        cx_json_member_integer(w, "teamId", agent->team->id);
        cx_json_member_string(w, "teamName", cx_str_of(agent->team->name));
        cx_json_member_bool(w, "isActive", agent->active);
        cx_json_end_object(w);
    }
    return true;
}

static bool write_point(const sbx_scene *scene, int64_t row, char id[SBX_MAX_ID], cx_json_writer *w)
{
    (void)scene;
    const sbx_point_of_contact *point = sbx_point_of_contact_at((size_t)row);
    if (point == NULL) {
        return false;
    }
    write_number("contactCode", point->id, id, w);
    if (w != NULL) {
        cx_json_member_string(w, "contactDescription", cx_str_of(point->name));
        cx_json_member_string(w, "contactAddress", cx_str_of(point->address));
        cx_json_member_integer(w, "mediaTypeId", point->media_type);
        cx_json_end_object(w);
    }
    return true;
}

static bool write_disposition(const sbx_scene *scene, int64_t row, char id[SBX_MAX_ID],
                              cx_json_writer *w)
{
    const sbx_scenario *scenario = scene->app->world.scenario;
    if ((size_t)row >= scenario->disposition_count) {
        return false;
    }
    write_number("dispositionId", SBX_FIRST_DISPOSITION + row, id, w);
    if (w != NULL) {
        cx_json_member_string(w, "dispositionName", cx_str_of(scenario->dispositions[row].name));
        cx_json_member_bool(w, "isActive", true);
        cx_json_member_bool(w, "isPreviewDisposition", false);
        cx_json_end_object(w);
    }
    return true;
}

static const struct {
    const char *collection;
    writer *write;
} kinds[] = {
    {"/incontactapi/services/skills", write_skill},
    {"/incontactapi/services/agents", write_agent},
    {"/incontactapi/services/points-of-contact", write_point},
    {"/incontactapi/services/teams", write_team},
    {"/incontactapi/services/dispositions", write_disposition},
    {"/dfo/contacts", write_case},
    {"/dfo/channels", write_channel},
};

/* NULL: the contact centre knows nothing of them. */
static writer *writer_of(const sbx_scene *scene, cx_str collection)
{
    for (size_t i = 0; i < CX_COUNT(kinds); i++) {
        if (cx_str_equal(collection, cx_str_of(kinds[i].collection))) {
            const bool has = kinds[i].write != write_disposition ||
                             scene->app->world.scenario->disposition_count > 0;
            return has ? kinds[i].write : NULL;
        }
    }
    return NULL;
}

int64_t sbx_world_count(const sbx_scene *scene, cx_str collection)
{
    writer *write = writer_of(scene, collection);
    char id[SBX_MAX_ID];
    int64_t count = write != NULL ? 0 : -1;
    while (write != NULL && write(scene, count, id, NULL)) {
        count++;
    }
    return count;
}

cx_json *sbx_world_record(const sbx_scene *scene, cx_str collection, int64_t row,
                          char id[SBX_MAX_ID])
{
    writer *write = writer_of(scene, collection);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &text, 0);
    return write != NULL && write(scene, row, id, &w) ? sbx_json_read(cx_buf_view(&text)) : NULL;
}

int64_t sbx_world_find(const sbx_scene *scene, cx_str collection, cx_str id)
{
    writer *write = writer_of(scene, collection);
    char own[SBX_MAX_ID];
    for (int64_t row = 0; write != NULL && write(scene, row, own, NULL); row++) {
        if (cx_str_equal(cx_str_of(own), id)) {
            return row;
        }
    }
    return -1;
}
