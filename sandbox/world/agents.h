/*
 * The agents of the simulated contact centre and their teams, as the scenario has them: the same
 * in every tenant.
 */
#ifndef SBX_WORLD_AGENTS_H
#define SBX_WORLD_AGENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sandbox/world/scenario.h"

typedef struct sbx_team {
    int64_t id;
    char *name; /* owned */
    const sbx_team_group *group;
    int64_t number; /* of the group's repetitions, from 1 */
} sbx_team;

typedef struct sbx_agent {
    int64_t id;
    char *user_name; /* owned, as the names */
    char *first_name;
    char *last_name;
    const sbx_team *team;
    const char *state;  /* what the scenario keeps all day; NULL: a shift */
    const char *reason; /* of "Unavailable"; NULL: none */
    bool active;
} sbx_agent;

typedef struct sbx_agents {
    sbx_team *teams;
    size_t team_count;
    sbx_agent *items;
    size_t count;
    size_t capacity;
} sbx_agents;

void sbx_agents_init(sbx_agents *agents, const sbx_scenario *scenario);
void sbx_agents_deinit(sbx_agents *agents);

/* NULL when there is none. */
const sbx_agent *sbx_agents_find(const sbx_agents *agents, int64_t id);

/* A name with {n} replaced by a number; freed with cx_free. */
char *sbx_numbered(const char *name, int64_t number);

#endif
