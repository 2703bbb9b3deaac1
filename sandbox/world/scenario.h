/*
 * A scenario: what kind of contact centre this is. Which skills there are and what comes in there,
 * when, how long people wait and how long work takes; which teams work when; what goes wrong. Read
 * from a JSON file (cxone-scenario(5)); several are shipped.
 */
#ifndef SBX_WORLD_SCENARIO_H
#define SBX_WORLD_SCENARIO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/status.h"
#include "base/str.h"
#include "sandbox/world/dice.h"

enum {
    SBX_HALF_HOURS = 48,
    SBX_DAYS_OF_WEEK = 7,
    SBX_MEDIA_TYPES = 10, /* their ids are below */
    SBX_MAX_TEAM_SKILLS = 16,
    SBX_FIRST_DISPOSITION = 5101, /* the id of the first one */
    SBX_MAX_GROUPS = 1000         /* skills, teams and so on, of one list */
};

/* What comes in at a skill, and how it goes on. Times are seconds. */
typedef struct sbx_traffic {
    double per_day;
    const double *curve; /* of SBX_HALF_HOURS parts whose mean is 1; NULL: even */
    sbx_spread ivr;      /* before the queue */
    sbx_spread patience; /* mean 0: nobody ever leaves */
    sbx_spread ring;
    sbx_spread handle;
    sbx_spread wrap_up;
    double refuse; /* parts of 1, here and below */
    double hold;
    double transfer;
    double conference;
} sbx_traffic;

/* Names of skills, with a * at the end for any rest, {n} for the number of the team; owned. */
typedef struct sbx_skill_names {
    char *items[SBX_MAX_TEAM_SKILLS];
    size_t count; /* 0: all skills */
} sbx_skill_names;

void sbx_skill_names_deinit(sbx_skill_names *names);

/* Whether a skill is meant: by its medium, of which there is a bit for each (0: all), and by its
 * name. */
bool sbx_skill_is_meant(const sbx_skill_names *names, uint32_t media, int64_t number,
                        const char *name, int64_t media_type);

/* Skills that the scenario brings; those of the table in skills.c when it has none. */
typedef struct sbx_skill_group {
    char *name; /* owned; {n} stands for the number */
    int64_t media_type;
    int64_t repeat;
    int64_t goal;
    int64_t threshold;
    bool outbound;
    sbx_traffic traffic;
} sbx_skill_group;

/* Somebody with a name of their own. */
typedef struct sbx_person {
    int64_t id;
    char *user_name; /* owned, as all texts here */
    char *first_name;
    char *last_name;
    char *state;  /* what is kept all day; NULL: a shift like everybody's */
    char *reason; /* of "Unavailable"; NULL: none */
    bool inactive;
} sbx_person;

typedef struct sbx_team_group {
    char *name; /* owned; {n} stands for the number */
    int64_t repeat;
    int64_t agents; /* without a name of their own */
    sbx_person *people;
    size_t people_count;
    sbx_skill_names skills;
    uint32_t media; /* a bit for each medium; 0: all */
    int32_t shift_start;
    int32_t shift_end;
    int64_t slots;       /* how many contacts other than calls an agent has at once */
    int64_t proficiency; /* for every skill; 0: by chance */
    double absent;
    bool breaks;
} sbx_team_group;

typedef enum sbx_effect {
    SBX_EFFECT_SURGE,     /* so many times as many come in */
    SBX_EFFECT_AGENTS_OUT /* that part of the agents cannot work */
} sbx_effect;

/* Something out of the ordinary, every day at the same time. */
typedef struct sbx_incident {
    sbx_effect effect;
    int32_t from;
    int32_t to;
    double factor;
    uint32_t media; /* a bit for each medium; 0: all */
} sbx_incident;

typedef struct sbx_curve {
    char *name; /* owned */
    double parts[SBX_HALF_HOURS];
} sbx_curve;

/* How contacts end, and how often so. */
typedef struct sbx_disposition {
    char *name; /* owned */
    double weight;
} sbx_disposition;

/* When skills are open; others always are. */
typedef struct sbx_opening_hours {
    char *name;                     /* owned */
    int32_t open[SBX_DAYS_OF_WEEK]; /* seconds, from Monday; closed all day: as close */
    int32_t close[SBX_DAYS_OF_WEEK];
    char texts[SBX_DAYS_OF_WEEK][2][9]; /* the same as "08:00:00" */
    sbx_skill_names skills;
    uint32_t media; /* a bit for each medium; 0: all */
} sbx_opening_hours;

typedef struct sbx_scenario {
    char *name;                    /* owned */
    char *summary;                 /* owned */
    uint64_t hash;                 /* of its text */
    int64_t utc_offset_s;          /* of the days of this world */
    double week[SBX_DAYS_OF_WEEK]; /* from Monday */
    sbx_curve *curves;
    size_t curve_count;
    sbx_traffic media[SBX_MEDIA_TYPES];
    sbx_skill_group *skills;
    size_t skill_count;
    sbx_team_group *teams;
    size_t team_count;
    sbx_incident *incidents;
    size_t incident_count;
    sbx_disposition *dispositions;
    size_t disposition_count;
    sbx_opening_hours *hours;
    size_t hours_count;
} sbx_scenario;

#define SBX_DEFAULT_SCENARIO "calm-day"

/* Reads a shipped scenario by its name, or a file (what has a slash or a dot in it). */
CX_NODISCARD cxone_status sbx_scenario_load(const char *name, sbx_scenario **out,
                                            cxone_error **err);
/* Reads the text of one. */
CX_NODISCARD cxone_status sbx_scenario_parse(cx_str text, const char *name, sbx_scenario **out,
                                             cxone_error **err);
void sbx_scenario_free(sbx_scenario *scenario);

#endif
