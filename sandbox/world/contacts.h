/*
 * What is known of the contacts that calls made (script starts, callbacks, work items), beside
 * what becomes of them on the floor: the newest ten thousand. Guarded by the lock of the sandbox
 * (sandbox/app.h).
 */
#ifndef SBX_WORLD_CONTACTS_H
#define SBX_WORLD_CONTACTS_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "json/json.h"
#include "json/writer.h"
#include "sandbox/state/accounts.h"
#include "sandbox/world/scripts.h"
#include "sandbox/world/world.h"

enum {
    SBX_CONTACT_PARAMETERS = 20,
    SBX_CONTACTS_KEPT = 10000
};

typedef struct sbx_contact {
    int64_t id;
    const sbx_user *user; /* who started it */
    const sbx_skill *skill;
    const sbx_script *script;
    const sbx_agent *agent; /* the only one who may have it; NULL: anyone with the skill */
    char *parameters;       /* owned: v1|v2|… as sent, decoded */
    int64_t start_ms;       /* 0: at once */
    int64_t created_ms;
} sbx_contact;

typedef struct sbx_contacts {
    sbx_contact *items;
    size_t count;
    size_t capacity;
    const sbx_keeper *keeper; /* NULL: none */
} sbx_contacts;

#define SBX_KIND_CONTACT "contact"

void sbx_contacts_deinit(sbx_contacts *contacts);

/* Sends a contact to its skill and takes it in, except for its id, which is given to it, and its
 * parameters. Valid until the next one is added. */
const sbx_contact *sbx_contacts_add(sbx_contacts *contacts, sbx_world *world,
                                    const sbx_contact *contact, cx_str parameters);

/* Takes in what was kept of one, whose contact is there; false: it is not such a text, or names
 * what is not there. */
bool sbx_contacts_read(sbx_contacts *contacts, const sbx_world *world, const sbx_skills *skills,
                       int64_t id, const cx_json_value *body);

void sbx_contacts_clear(sbx_contacts *contacts);

/* Writes one, with its parameters by name: P1, P2, … */
void sbx_contact_write(const sbx_contact *contact, cx_json_writer *w);

/* Writes the array of all, oldest first. */
void sbx_contacts_write(const sbx_contacts *contacts, cx_json_writer *w);

#endif
