#include "sandbox/world/contacts.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/time.h"
#include "sandbox/memory.h"

#include "base/banned.h"

/* As large as CXone's own: clients must not squeeze it into 32 bits. */
static const int64_t first_id = 698822631732;

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

sbx_contact *sbx_contacts_find(const sbx_contacts *contacts, const sbx_tenant *tenant, int64_t id)
{
    for (size_t i = 0; i < contacts->count; i++) {
        if (contacts->items[i].id == id && contacts->items[i].user->tenant == tenant) {
            return &contacts->items[i];
        }
    }
    return NULL;
}

const sbx_contact *sbx_contacts_of_agent(const sbx_contacts *contacts, const sbx_tenant *tenant,
                                         const sbx_agent *agent)
{
    for (size_t i = 0; i < contacts->count; i++) {
        const sbx_contact *item = &contacts->items[i];
        if (item->agent == agent && item->user->tenant == tenant && item->ended_ms == 0) {
            return item;
        }
    }
    return NULL;
}

/* The first agent who is available and has no contact, or NULL. */
static const sbx_agent *idle_agent(const sbx_contacts *contacts, const sbx_tenant *tenant)
{
    const sbx_agent *agent = NULL;
    for (size_t i = 0; (agent = sbx_agent_at(i)) != NULL; i++) {
        if (cx_str_equal(cx_str_of(agent->state), CX_LIT("Available")) &&
            sbx_contacts_of_agent(contacts, tenant, agent) == NULL) {
            return agent;
        }
    }
    return NULL;
}

const sbx_contact *sbx_contacts_add(sbx_contacts *contacts, const sbx_contact *contact,
                                    cx_str parameters)
{
    if (contacts->count == SBX_CONTACTS_KEPT) {
        drop(contacts, 1);
    }
    contacts->items =
        sbx_grow(contacts->items, &contacts->capacity, contacts->count, sizeof *contacts->items);
    sbx_contact *item = &contacts->items[contacts->count];
    *item = *contact;
    if (item->agent == NULL && item->start_ms == 0) {
        item->agent = idle_agent(contacts, contact->user->tenant);
    }
    item->id = first_id + contacts->total;
    item->parameters = sbx_dup(parameters);
    contacts->count++;
    contacts->total++;
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
