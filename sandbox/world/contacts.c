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
    sbx_contacts_clear(contacts);
    cx_free(contacts->items);
    *contacts = (sbx_contacts){0};
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
    if (contacts->count == SBX_CONTACTS_KEPT) {
        drop(contacts, 1);
    }
    contacts->items =
        sbx_grow(contacts->items, &contacts->capacity, contacts->count, sizeof *contacts->items);
    sbx_contact *item = &contacts->items[contacts->count];
    *item = *contact;
    item->id = sbx_centre_do(
        centre, world, contact->start_ms != 0 ? contact->start_ms : contact->created_ms, &action);
    item->parameters = sbx_dup(parameters);
    contacts->count++;
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
