#include "sandbox/world/contacts.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/time.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static void drop(sbx_contacts *contacts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        sbx_forget(contacts->keeper, SBX_KIND_CONTACT, contacts->items[i].id);
        cx_free(contacts->items[i].parameters);
    }
    contacts->count -= count;
    if (contacts->count > 0) {
        memmove(contacts->items, contacts->items + count,
                contacts->count * sizeof *contacts->items);
    }
}

void sbx_contacts_clear(sbx_contacts *contacts)
{
    drop(contacts, contacts->count);
}

void sbx_contacts_deinit(sbx_contacts *contacts)
{
    contacts->keeper = NULL;
    sbx_contacts_clear(contacts);
    cx_free(contacts->items);
    *contacts = (sbx_contacts){0};
}

static void keep(const sbx_contacts *contacts, const sbx_contact *contact)
{
    if (contacts->keeper == NULL) {
        return;
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    sbx_keep_begin(&text, &w);
    cx_json_member_string(&w, "user", cx_str_of(contact->user->id));
    cx_json_member_integer(&w, "skill", contact->skill->id);
    cx_json_member_integer(&w, "script", contact->script->id);
    cx_json_member_integer(&w, "agent", contact->agent != NULL ? contact->agent->id : 0);
    cx_json_member_string(&w, "parameters", cx_str_of(contact->parameters));
    cx_json_member_integer(&w, "start", contact->start_ms);
    cx_json_member_integer(&w, "created", contact->created_ms);
    cx_json_end_object(&w);
    sbx_keep(contacts->keeper, SBX_KIND_CONTACT, contact->id, &text);
}

static sbx_contact *take_in(sbx_contacts *contacts, const sbx_contact *contact, cx_str parameters)
{
    if (contacts->count == SBX_CONTACTS_KEPT) {
        drop(contacts, 1);
    }
    contacts->items =
        sbx_grow(contacts->items, &contacts->capacity, contacts->count, sizeof *contacts->items);
    sbx_contact *item = &contacts->items[contacts->count++];
    *item = *contact;
    item->parameters = sbx_dup(parameters);
    return item;
}

bool sbx_contacts_read(sbx_contacts *contacts, const sbx_world *world, const sbx_skills *skills,
                       int64_t id, const cx_json_value *body)
{
    int64_t skill = 0;
    int64_t script = 0;
    int64_t agent = 0;
    sbx_contact contact = {.id = id, .user = sbx_user_find(cx_json_get_text(body, "user"))};
    if (contact.user == NULL || !cx_json_integer(cx_json_get(body, "skill"), &skill) ||
        !cx_json_integer(cx_json_get(body, "script"), &script) ||
        !cx_json_integer(cx_json_get(body, "agent"), &agent) ||
        !cx_json_integer(cx_json_get(body, "start"), &contact.start_ms) ||
        !cx_json_integer(cx_json_get(body, "created"), &contact.created_ms)) {
        return false;
    }
    contact.skill = sbx_skills_find(skills, contact.user->tenant, skill);
    contact.script = sbx_script_find(script);
    contact.agent = agent != 0 ? sbx_agents_find(&world->agents, agent) : NULL;
    if (contact.skill == NULL || contact.script == NULL || (agent != 0 && contact.agent == NULL)) {
        return false;
    }
    (void)take_in(contacts, &contact, cx_json_get_text(body, "parameters"));
    return true;
}

const sbx_contact *sbx_contacts_add(sbx_contacts *contacts, sbx_world *world,
                                    const sbx_contact *contact, cx_str parameters)
{
    sbx_centre *centre = sbx_world_centre(world, contact->user->tenant);
    sbx_act action = {
        .kind = SBX_ACT_CONTACT,
        .skill = (int32_t)(contact->skill - centre->floor.skills),
        .agent =
            contact->agent != NULL ? (int32_t)(contact->agent - world->agents.items) : SBX_NOBODY,
    };
    sbx_contact *item = take_in(contacts, contact, parameters);
    item->id = sbx_centre_do(
        centre, world, contact->start_ms != 0 ? contact->start_ms : contact->created_ms, &action);
    keep(contacts, item);
    return item;
}

static void member_time(cx_json_writer *w, const char *key, int64_t unix_ms)
{
    char text[32];
    cx_json_key(w, key);
    if (unix_ms == 0) {
        cx_json_null(w);
    } else {
        cx_time_format(unix_ms, text);
        cx_json_string(w, cx_str_of(text));
    }
}

/* An empty value counts: "a||c" is P1 and P3. */
static void write_parameters(const sbx_contact *contact, cx_json_writer *w)
{
    cx_str rest = cx_str_of(contact->parameters);
    cx_str value;
    cx_json_key(w, "parameters");
    cx_json_begin_object(w);
    for (unsigned i = 1; cx_str_next(&rest, '|', &value); i++) {
        char name[16];
        (void)snprintf(name, sizeof name, "P%u", i);
        cx_json_member_string(w, name, value);
    }
    cx_json_end_object(w);
}

void sbx_contact_write(const sbx_contact *contact, cx_json_writer *w)
{
    cx_json_begin_object(w);
    cx_json_member_integer(w, "contactId", contact->id);
    cx_json_member_string(w, "tenantId", cx_str_of(contact->user->tenant->id));
    cx_json_member_string(w, "userId", cx_str_of(contact->user->id));
    cx_json_member_integer(w, "skillId", contact->skill->id);
    cx_json_member_string(w, "skillName", cx_str_of(contact->skill->name));
    cx_json_member_integer(w, "scriptId", contact->script->id);
    cx_json_member_string(w, "scriptPath", cx_str_of(contact->script->path));
    cx_json_member_integer(w, "mediaTypeId", contact->script->media_type);
    member_time(w, "createdAt", contact->created_ms);
    member_time(w, "startDate", contact->start_ms);
    write_parameters(contact, w);
    cx_json_end_object(w);
}

void sbx_contacts_write(const sbx_contacts *contacts, cx_json_writer *w)
{
    cx_json_begin_array(w);
    for (size_t i = 0; i < contacts->count; i++) {
        sbx_contact_write(&contacts->items[i], w);
    }
    cx_json_end_array(w);
}
