/*
 * A contact as the calls show it: what is known of a leg at a moment of the world, and the tables
 * of its members. One struct for all of them, so that they cannot disagree.
 */
#ifndef SBX_ROUTES_CONTACT_RECORD_H
#define SBX_ROUTES_CONTACT_RECORD_H

#include "sandbox/routes/fields.h"
#include "sandbox/server/router.h"
#include "sandbox/world/talk.h"
#include "sandbox/world/world.h"

typedef struct sbx_contact_values {
    int64_t id;
    int64_t master_id;
    sbx_skill skill;
    sbx_agent agent; /* all empty while nobody has it */
    sbx_team team;
    int64_t target_agent;
    int64_t state_id;
    const char *state;
    const char *category;
    const char *to;
    const char *end_reason;
    const char *refuse_reason;
    const char *transfer;
    const char *file;
    const char *nothing; /* NULL */
    int64_t none;        /* 0 */
    int64_t point;
    const char *point_name;
    int64_t start_ms;
    int64_t agent_start_ms;
    int64_t update_ms;
    int64_t warehoused_ms;
    int64_t abandon_s;
    int64_t acw_s;
    int64_t agent_s;
    int64_t conference_s;
    int64_t hold_s;
    int64_t hold_count;
    int64_t queue_s;
    int64_t pre_queue_s;
    int64_t routing_s;
    int64_t refuse_s;
    int64_t total_s;
    int64_t service_level_flag; /* 1: within, 0: out of it, -1: does not count */
    int64_t transfer_id;
    int64_t disposition;
    int64_t high_proficiency;
    int64_t low_proficiency;
    bool abandoned;
    bool short_abandon;
    bool refused;
    bool logged;
    bool taken_over; /* never, as the next one */
    bool processed;
    bool active;
    bool warehoused;
    bool over;                   /* ended and wrapped up: nothing of it will change */
    char from[SBX_MAX_CUSTOMER]; /* empty: nobody knows */
} sbx_contact_values;

extern const sbx_record sbx_active_contact_record;
extern const sbx_record sbx_completed_contact_record;
extern const sbx_record sbx_contact_state_record;

/* A moment at which a tenant's centre is looked at. */
typedef struct sbx_view {
    sbx_world *world;
    sbx_centre *centre;
    sbx_instant now;
} sbx_view;

sbx_view sbx_view_of(const sbx_call *call);

/* How much of a day has happened: up to what second of it. Negative: nothing yet. */
int32_t sbx_view_until(const sbx_view *view, int64_t date);

/* A leg of a day, as of now. */
void sbx_contact_read(const sbx_view *view, const sbx_day *day, const sbx_leg *leg,
                      sbx_contact_values *out);

/* The states that a contact goes through. */
typedef struct sbx_contact_state {
    int64_t id;
    const char *name;
    const char *category;
} sbx_contact_state;

enum {
    SBX_STATE_PREQUEUE,
    SBX_STATE_QUEUE,
    SBX_STATE_ROUTING,
    SBX_STATE_ACTIVE,
    SBX_STATE_HOLD,
    SBX_STATE_ACW,
    SBX_STATE_END,
    SBX_STATES
};
extern const sbx_contact_state sbx_contact_states[SBX_STATES];

#endif
