/*
 * The contact centres of all tenants: their days, made when they are asked for and forgotten when
 * there are too many, and what was done to them from outside.
 *
 * Guarded by the lock of the sandbox (sandbox/app.h). A day is good until the next one is asked
 * for or something is done.
 */
#ifndef SBX_WORLD_WORLD_H
#define SBX_WORLD_WORLD_H

#include <stdint.h>

#include "sandbox/state/accounts.h"
#include "sandbox/world/activity.h"
#include "sandbox/world/day.h"
#include "sandbox/world/keeper.h"

enum {
    SBX_SNAPSHOTS = 2,    /* moments that can be compared */
    SBX_DAYS_KEPT = 12,   /* of a tenant */
    SBX_COUNTS_KEPT = 800 /* days whose number of contacts is remembered */
};

/* A moment of the world: a day and a second of it. */
typedef struct sbx_instant {
    int64_t date;
    int32_t second;
} sbx_instant;

typedef struct sbx_kept_day {
    sbx_day day;
    uint64_t used;    /* when, by a count of uses; 0: empty */
    uint64_t actions; /* that it was made with */
    uint64_t looked;  /* how much was done in all when that was looked at last */
} sbx_kept_day;

typedef struct sbx_count {
    int64_t date;
    int64_t contacts;
    uint64_t actions;
} sbx_count;

/* An action, and the day of it. */
typedef struct sbx_deed {
    int64_t number; /* in the order in which all were done; those of a tenant's only */
    int64_t date;
    sbx_act action;
} sbx_deed;

/* What goes on at every skill and every agent's desk at one moment. */
typedef struct sbx_snapshot {
    sbx_instant instant;
    uint64_t actions;
    sbx_activity_numbers *skills; /* owned; NULL: none was taken */
} sbx_snapshot;

typedef struct sbx_world sbx_world;

/* The contact centre of one tenant. */
typedef struct sbx_centre {
    const sbx_tenant *tenant;
    int64_t number; /* of the tenant; part of the ids of contacts */
    sbx_floor floor;
    uint8_t *assigned; /* as floor.proficiency, after all that was done */
    sbx_kept_day days[SBX_DAYS_KEPT];
    sbx_count counts[SBX_COUNTS_KEPT];
    sbx_deed *deeds; /* by time */
    size_t deed_count;
    size_t deed_capacity;
    int64_t done;             /* how often something was */
    const sbx_keeper *keeper; /* of what is done; NULL: none */
    uint64_t uses;
    uint64_t actions; /* counts what was done */
    sbx_snapshot snapshots[SBX_SNAPSHOTS];
    size_t next_snapshot; /* to be forgotten */
} sbx_centre;

enum {
    SBX_MAX_CENTRES = 4
};

struct sbx_world {
    sbx_scenario *scenario; /* owned */
    sbx_agents agents;
    sbx_centre centres[SBX_MAX_CENTRES];
    size_t count;
};

/* Takes the scenario over. The skills must stay. */
void sbx_world_init(sbx_world *world, sbx_scenario *scenario, const sbx_skills *skills,
                    uint64_t seed);
void sbx_world_deinit(sbx_world *world);

/* From now on, what is done is kept there. */
void sbx_world_keep(sbx_world *world, const sbx_keeper *keeper);

sbx_centre *sbx_world_centre(sbx_world *world, const sbx_tenant *tenant);

/* Between Unix time and the days of the world, which begin at midnight of its own zone. */
sbx_instant sbx_world_instant(const sbx_world *world, int64_t unix_ms);
int64_t sbx_world_time(const sbx_world *world, int64_t date, int32_t second);

const sbx_day *sbx_centre_day(sbx_centre *centre, int64_t date);

/* How many contacts begin on a day. */
int64_t sbx_centre_count(sbx_centre *centre, int64_t date);

/* Does something at a time. A contact is given its id, which is returned. */
int64_t sbx_centre_do(sbx_centre *centre, const sbx_world *world, int64_t unix_ms, sbx_act *action);

/* Does again what was kept. */
void sbx_centre_redo(sbx_centre *centre, const sbx_deed *deed);

/* Takes back the contacts of a source that are still to come. */
void sbx_centre_withdraw(sbx_centre *centre, const sbx_world *world, int64_t unix_ms,
                         int64_t source);
void sbx_centre_undo_all(sbx_centre *centre);

/* The id of a contact, which tells its day, and back; false: not one of this tenant's. */
int64_t sbx_contact_id(const sbx_centre *centre, int64_t date, int64_t leg);
bool sbx_contact_split(const sbx_centre *centre, int64_t id, int64_t *date, int64_t *leg);

/* What goes on at a skill (its number on the floor). Good until two other moments were asked for.
 */
const sbx_activity_numbers *sbx_centre_activity(sbx_centre *centre, const sbx_world *world,
                                                int64_t unix_ms, size_t skill);

#endif
