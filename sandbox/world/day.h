/*
 * A day of the contact centre: who came, waited, was answered by whom and for how long, and what
 * each agent did all day. It follows from the seed, the scenario, the date and what was done from
 * outside (actions), and from nothing else: the same day can be made again at any time, and an
 * action changes only what comes after it.
 *
 * Times are seconds since the beginning of the day. A day is whole by itself: who still waits or
 * speaks when it ends is sent home, and no agent works past it.
 */
#ifndef SBX_WORLD_DAY_H
#define SBX_WORLD_DAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sandbox/world/floor.h"

enum {
    SBX_DAY = 86400,
    SBX_NEVER = INT32_MAX,
    SBX_NOBODY = -1
};

/* Where a contact came from. */
typedef enum sbx_origin {
    SBX_FROM_CUSTOMER,
    SBX_FROM_TRANSFER,
    SBX_FROM_ACTION /* a script start, a callback, a work item */
} sbx_origin;

typedef enum sbx_phase {
    SBX_BEFORE_QUEUE,
    SBX_IN_QUEUE,
    SBX_RINGING,
    SBX_TALKING,
    SBX_WRAPPING_UP,
    SBX_OVER
} sbx_phase;

/* A contact, or a leg of one. */
typedef struct sbx_leg {
    uint64_t number; /* what chance has in store for it */
    int64_t id;      /* within the day; sbx_world_contact_id makes it whole */
    int32_t skill;   /* an index of the floor's, as agent below */
    int32_t agent;   /* who answered, or is being rung; SBX_NOBODY */
    int32_t target;  /* the only one who may; SBX_NOBODY: anyone with the skill */
    int32_t master;  /* the leg it was transferred from, or itself */
    int32_t start;
    int32_t queued; /* these may be SBX_NEVER */
    int32_t offered;
    int32_t answered;
    int32_t ended;
    int32_t wrapped_up;
    int32_t hold_start;
    int32_t hold;       /* seconds of it */
    int32_t conference; /* seconds of it, at the end of the talk */
    int32_t refused_by;
    int32_t refused_at;
    int32_t action; /* what made it; SBX_NOBODY: none */
    int32_t next;   /* the one behind and the one before in the same queue */
    int32_t previous;
    uint16_t refusals;
    uint8_t origin;
    uint8_t phase;    /* while the day is made; all are over at its end */
    uint8_t stamp;    /* what was planned before it changed does not happen */
    bool transferred; /* its talk ended with a transfer */
    bool ended_by_action;
} sbx_leg;

typedef enum sbx_agent_state {
    SBX_LOGGED_OUT,
    SBX_AVAILABLE,
    SBX_RUNG, /* available, and a contact rings */
    SBX_UNAVAILABLE,
    SBX_WORKING,
    SBX_ACW
} sbx_agent_state;

/* What an agent does from a time to that of the next spell. */
typedef struct sbx_spell {
    int32_t from;
    int32_t leg;        /* SBX_NOBODY: none */
    const char *reason; /* of SBX_UNAVAILABLE; borrowed; NULL: none */
    sbx_agent_state state;
} sbx_spell;

typedef struct sbx_spells {
    sbx_spell *items; /* the first from 0: logged out */
    size_t count;
    size_t capacity;
} sbx_spells;

typedef enum sbx_act_kind {
    SBX_ACT_CONTACT, /* one comes to a skill */
    SBX_ACT_END,     /* of a contact */
    SBX_ACT_STATE,   /* an agent's */
    SBX_ACT_SKILL,   /* an agent gets a skill, or loses it */
    SBX_ACT_LOG_IN,  /* of an agent, who is moved by no shift until they log out */
    SBX_ACT_ANSWER,  /* of the contact that rings at an agent's desk, as the next */
    SBX_ACT_REFUSE,
    SBX_ACT_HOLD, /* of the contact that an agent speaks to, as the next */
    SBX_ACT_RESUME,
    SBX_ACTS
} sbx_act_kind;

typedef struct sbx_act {
    sbx_act_kind kind;
    int32_t at;
    int32_t skill;
    int32_t agent;
    int64_t leg; /* its id within the day */
    sbx_agent_state state;
    const char *reason;  /* borrowed */
    int64_t source;      /* what asked for a contact: the job of a call list; 0: a call alone */
    uint8_t proficiency; /* 0: loses it */
} sbx_act;

typedef struct sbx_day {
    int64_t date; /* days since 1970 */
    sbx_leg *legs;
    size_t count;
    size_t capacity;
    int32_t *order; /* of the legs, by start, then by id */
    int32_t *later; /* those that did not come by themselves, by id; NULL: not all are there */
    size_t later_count;
    sbx_spells *spells; /* of each agent */
    size_t agent_count;
} sbx_day;

/* Makes a day; `actions` are in the order of time. */
void sbx_day_make(const sbx_floor *floor, int64_t date, const sbx_act *actions, size_t action_count,
                  sbx_day *day);
void sbx_day_deinit(sbx_day *day);

/* The leg of that id; NULL: none. */
const sbx_leg *sbx_day_find(const sbx_day *day, int64_t id);

/* Where a leg is at a time, and since when; not for one that starts later. */
sbx_phase sbx_leg_phase(const sbx_leg *leg, int32_t now, int32_t *since);

/* What an agent does at a time. */
const sbx_spell *sbx_day_spell(const sbx_day *day, size_t agent, int32_t now);

/* Ids within a day: what came by itself, in order; then what was transferred from those; then what
 * actions made, in order; then what was transferred from those. */
enum {
    SBX_LEG_TRANSFERRED = 1000000,
    SBX_LEG_OF_ACTION = 2000000,
    SBX_LEG_OF_ACTION_TRANSFERRED = 2250000,
    SBX_LEG_IDS = 2500000
};

#endif
