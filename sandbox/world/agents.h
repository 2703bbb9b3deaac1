/*
 * The agents of the simulated contact centre, their teams, and the points of contact where work
 * comes in: constant tables, the same in every tenant.
 */
#ifndef SBX_WORLD_AGENTS_H
#define SBX_WORLD_AGENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

typedef struct sbx_team {
    int64_t id;
    const char *name;
} sbx_team;

typedef struct sbx_agent {
    int64_t id;
    const char *user_name;
    const char *first_name;
    const char *last_name;
    const sbx_team *team;
    bool active;
    const char *state;  /* while no contact is with the agent */
    const char *reason; /* of "Unavailable"; NULL: none */
} sbx_agent;

typedef struct sbx_point_of_contact {
    int64_t id;
    const char *name;
    const char *address;
    int64_t media_type;
    int64_t script_id;
} sbx_point_of_contact;

/* The rows by number; NULL past the last. */
const sbx_team *sbx_team_at(size_t index);
const sbx_agent *sbx_agent_at(size_t index);
const sbx_point_of_contact *sbx_point_of_contact_at(size_t index);

/* NULL when there is none. */
const sbx_agent *sbx_agent_find(int64_t id);

#endif
