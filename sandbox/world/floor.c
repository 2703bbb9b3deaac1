#include "sandbox/world/floor.h"

#include <string.h>

#include "base/alloc.h"
#include "sandbox/memory.h"
#include "sandbox/world/noise.h"

#include "base/banned.h"

enum {
    USUAL_WORST = 5 /* most agents are somewhere between this and the best */
};

static bool team_has(const sbx_team *team, const sbx_skill *skill)
{
    const sbx_team_group *group = team->group;
    return sbx_skill_is_meant(&group->skills, group->media, team->number, skill->name,
                              skill->media_type);
}

static void fill_agent(sbx_floor *floor, size_t agent, const bool *of_team)
{
    for (size_t skill = 0; skill < floor->skill_count; skill++) {
        const uint64_t noise =
            sbx_noise(floor->seed, floor->agents->items[agent].id, floor->skills[skill].id, 0);
        const int64_t given = floor->agents->items[agent].team->group->proficiency;
        const int64_t chance = SBX_BEST_PROFICIENCY + sbx_noise_below(noise, USUAL_WORST);
        floor->proficiency[sbx_floor_place(floor, agent, skill)] =
            of_team[skill] ? (uint8_t)(given != 0 ? given : chance) : 0;
    }
}

void sbx_floor_init(sbx_floor *floor, uint64_t seed, const sbx_scenario *scenario,
                    const sbx_agents *agents, const sbx_skill *skills, size_t skill_count)
{
    *floor = (sbx_floor){
        .seed = seed,
        .scenario = scenario,
        .agents = agents,
        .skills = skills,
        .skill_count = skill_count,
        .proficiency = sbx_new(agents->count * skill_count + 1, 1),
    };
    bool *of_team = sbx_new(skill_count + 1, sizeof *of_team);
    const sbx_team *team = NULL;
    for (size_t i = 0; i < agents->count; i++) {
        for (size_t s = 0; agents->items[i].team != team && s < skill_count; s++) {
            of_team[s] = team_has(agents->items[i].team, &skills[s]);
        }
        team = agents->items[i].team;
        fill_agent(floor, i, of_team);
    }
    cx_free(of_team);
}

void sbx_floor_deinit(sbx_floor *floor)
{
    cx_free(floor->proficiency);
    floor->proficiency = NULL;
}
