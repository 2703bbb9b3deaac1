/*
 * The hours-of-operation profiles, the same in every tenant: those of the scenario, or else a
 * constant table. Those of a scenario are kept: who comes when a skill is closed does not get into
 * its queue.
 */
#ifndef SBX_WORLD_HOURS_H
#define SBX_WORLD_HOURS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sandbox/world/skills.h"

enum {
    SBX_WEEK_DAYS = 7
};

/* Times are such as "08:30:00". */
typedef struct sbx_opening {
    const char *open; /* NULL: closed all day */
    const char *close;
    const char *open_again; /* after a break; NULL: none */
    const char *close_again;
} sbx_opening;

typedef struct sbx_holiday {
    const char *name; /* NULL: none */
    const char *date;
    sbx_opening opening;
} sbx_holiday;

typedef struct sbx_hours {
    int64_t id;
    const char *name;
    const char *description;
    bool deleted;
    sbx_opening days[SBX_WEEK_DAYS]; /* from Sunday */
    sbx_holiday holiday;
} sbx_hours;

/* The profiles by number, and by id; false when there is none. The texts are the scenario's. */
bool sbx_hours_at(const sbx_scenario *scenario, size_t index, sbx_hours *out);
bool sbx_hours_find(const sbx_scenario *scenario, int64_t id, sbx_hours *out);

/* The name of a day of the week, from Sunday. */
const char *sbx_day_name(size_t day);

bool sbx_hours_are_of(const sbx_scenario *scenario, const sbx_hours *hours, const sbx_skill *skill);

/* Whether a skill is open at a second of a day (days since 1970). */
bool sbx_hours_are_open(const sbx_scenario *scenario, const sbx_skill *skill, int64_t date,
                        int32_t second);

#endif
