/*
 * The ACD contacts that script starts, callbacks and work items made, the newest ten thousand. One
 * that begins at once goes to the first agent who is available and has none. Guarded by the lock of
 * the sandbox (sandbox/app.h).
 */
#ifndef SBX_WORLD_CONTACTS_H
#define SBX_WORLD_CONTACTS_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "json/writer.h"
#include "sandbox/state/accounts.h"
#include "sandbox/world/agents.h"
#include "sandbox/world/scripts.h"
#include "sandbox/world/skills.h"

enum {
    SBX_CONTACT_PARAMETERS = 20,
    SBX_CONTACTS_KEPT = 10000
};

typedef struct sbx_contact {
    int64_t id;
    const sbx_user *user; /* who started it */
    const sbx_skill *skill;
    const sbx_script *script;
    char *parameters; /* owned: v1|v2|… as sent, decoded */
    int64_t start_ms; /* 0: at once */
    int64_t created_ms;
    const sbx_agent *agent; /* NULL: it waits */
    const char *from;       /* static */
    int64_t ended_ms;       /* 0: it is active, or yet to start */
} sbx_contact;

typedef struct sbx_contacts {
    sbx_contact *items;
    size_t count;
    size_t capacity;
    int64_t total; /* made so far, and so the next id */
} sbx_contacts;

void sbx_contacts_deinit(sbx_contacts *contacts);

/* Takes a contact in, except for its id, which is given to it, and its parameters. Valid until the
 * next one is added. */
const sbx_contact *sbx_contacts_add(sbx_contacts *contacts, const sbx_contact *contact,
                                    cx_str parameters);

/* NULL when the tenant has no such contact. */
sbx_contact *sbx_contacts_find(const sbx_contacts *contacts, const sbx_tenant *tenant, int64_t id);

/* The contact that an agent handles; NULL: none. */
const sbx_contact *sbx_contacts_of_agent(const sbx_contacts *contacts, const sbx_tenant *tenant,
                                         const sbx_agent *agent);

void sbx_contacts_clear(sbx_contacts *contacts);

/* Writes one, with its parameters by name: P1, P2, … */
void sbx_contact_write(const sbx_contact *contact, cx_json_writer *w);

/* Writes the array of all, oldest first. */
void sbx_contacts_write(const sbx_contacts *contacts, cx_json_writer *w);

#endif
