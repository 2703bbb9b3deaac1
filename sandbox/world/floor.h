/*
 * What the days of a tenant are made on: who works there, what the skills are, and who can do what.
 */
#ifndef SBX_WORLD_FLOOR_H
#define SBX_WORLD_FLOOR_H

#include <stddef.h>
#include <stdint.h>

#include "sandbox/world/agents.h"
#include "sandbox/world/skills.h"

enum {
    SBX_BEST_PROFICIENCY = 1,
    SBX_WORST_PROFICIENCY = 20
};

typedef struct sbx_floor {
    uint64_t seed;
    const sbx_scenario *scenario;
    const sbx_agents *agents;
    const sbx_skill *skills; /* of the tenant */
    size_t skill_count;
    uint8_t *proficiency; /* of each agent for each skill; 0: has it not */
} sbx_floor;

void sbx_floor_init(sbx_floor *floor, uint64_t seed, const sbx_scenario *scenario,
                    const sbx_agents *agents, const sbx_skill *skills, size_t skill_count);
void sbx_floor_deinit(sbx_floor *floor);

static inline size_t sbx_floor_place(const sbx_floor *floor, size_t agent, size_t skill)
{
    return agent * floor->skill_count + skill;
}

#endif
