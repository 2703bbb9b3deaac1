/*
 * The hours-of-operation profiles: a constant table, the same in every tenant. A skill keeps the
 * hours of exactly one of them.
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

/* The rows by number; NULL past the last. */
const sbx_hours *sbx_hours_at(size_t index);

/* NULL when there is none. */
const sbx_hours *sbx_hours_find(int64_t id);

/* The name of a day of the week, from Sunday. */
const char *sbx_day_name(size_t day);

bool sbx_hours_are_of(const sbx_hours *hours, const sbx_skill *skill);

#endif
