/*
 * The skills of the simulated contact centre: those of the scenario, or else those of a table.
 * Which there are does not depend on the seed: names and ids may be written down. A third of the
 * names of the table stand for several skills, in different media.
 */
#ifndef SBX_WORLD_SKILLS_H
#define SBX_WORLD_SKILLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "sandbox/state/accounts.h"
#include "sandbox/world/scenario.h"

typedef struct sbx_skill {
    const sbx_tenant *tenant;
    int64_t id;
    char *name; /* owned by the list */
    int64_t media_type;
    const char *media_name;
    int64_t campaign_id;
    const char *campaign_name;
    const char *email_from; /* NULL: none */
    const char *outbound_strategy;
    const char *notes;
    int64_t script_id;
    const char *script_path;
    int64_t goal;      /* percent */
    int64_t threshold; /* seconds */
    int64_t priority;
    bool active;
    bool outbound;
    const sbx_traffic *traffic; /* of the scenario */
} sbx_skill;

typedef struct sbx_skills {
    sbx_skill *items; /* by tenant, then by id */
    size_t count;
    size_t capacity;
} sbx_skills;

void sbx_skills_init(sbx_skills *skills, const sbx_scenario *scenario);
void sbx_skills_deinit(sbx_skills *skills);

/* Those of a tenant, which stand together. */
const sbx_skill *sbx_skills_of(const sbx_skills *skills, const sbx_tenant *tenant, size_t *count);

/* NULL when the tenant has no such skill. */
const sbx_skill *sbx_skills_find(const sbx_skills *skills, const sbx_tenant *tenant, int64_t id);

#endif
