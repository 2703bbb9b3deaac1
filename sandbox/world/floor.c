#include "sandbox/world/floor.h"

#include <string.h>

#include "base/alloc.h"
#include "sandbox/memory.h"
#include "sandbox/world/noise.h"

#include "base/banned.h"

enum {
    USUAL_WORST = 5 /* most agents are somewhere between this and the best */
};

/* A name, or its beginning with a * behind it. */
static bool name_fits(const char *wanted, int64_t number, const char *name)
{
    char *pattern = sbx_numbered(wanted, number);
    const cx_str text = cx_str_of(pattern);
    const cx_str own = cx_str_of(name);
    const bool fits = cx_str_ends_with(text, CX_LIT("*"))
                          ? cx_str_starts_with(own, cx_str_slice(text, 0, text.len - 1))
                          : cx_str_equal(own, text);
    cx_free(pattern);
    return fits;
}

static bool team_has(const sbx_team *team, const sbx_skill *skill)
{
    const sbx_team_group *group = team->group;
    if (group->media != 0 && (group->media >> skill->media_type & 1) == 0) {
        return false;
    }
    for (size_t i = 0; i < group->skill_count; i++) {
        if (name_fits(group->skills[i], team->number, skill->name)) {
            return true;
        }
    }
    return group->skill_count == 0;
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
