/*
 * What goes on at a skill at a moment, counted from the contacts and the agents of the day.
 *
 * Always: loggedIn = available + working + ACW + unavailable; idle <= available; queueCount =
 * skillQueueCount + personalQueueCount; somebody waits exactly when there is an earliest queue
 * time; inSLA and outSLA count from midnight and never go back within a day; serviceLevel follows
 * from them.
 */
#ifndef SBX_WORLD_ACTIVITY_H
#define SBX_WORLD_ACTIVITY_H

#include <stdint.h>

#include "sandbox/world/day.h"

/* Who hung up sooner than this after coming into the queue counts neither for nor against the
 * service level. */
enum {
    SBX_SHORT_ABANDON = 5
};

/* Whole numbers only, so that two moments can be compared byte by byte. */
typedef struct sbx_activity_numbers {
    int64_t agents_acw;
    int64_t agents_available;
    int64_t agents_idle;
    int64_t agents_logged_in;
    int64_t agents_unavailable;
    int64_t agents_working;
    int64_t contacts_active;
    int64_t earliest_queue_ms; /* 0: nobody waits */
    int64_t in_sla;
    int64_t out_sla;
    int64_t queue_count;
    int64_t service_level; /* percent */
    int64_t skill_queue_count;
    int64_t personal_queue_count;
    int64_t parked_count;
} sbx_activity_numbers;

/* How a contact met the service level. */
typedef enum sbx_verdict {
    SBX_VERDICT_NONE, /* nothing to say: not yet answered, outbound, or given up at once */
    SBX_VERDICT_IN,
    SBX_VERDICT_OUT
} sbx_verdict;

sbx_verdict sbx_leg_service(const sbx_leg *leg, const sbx_skill *skill, int32_t now);

bool sbx_leg_is_abandoned(const sbx_leg *leg, int32_t now);
bool sbx_leg_is_short_abandon(const sbx_leg *leg, int32_t now);

/* Fills in the numbers of every skill. `assigned` says who has which skill now, as
 * sbx_floor.proficiency; `midnight_ms` is when the day began. */
void sbx_activity_take(const sbx_floor *floor, const sbx_day *day, const uint8_t *assigned,
                       int64_t midnight_ms, int32_t now, sbx_activity_numbers *out);

/* In percent, rounded; 100 while there is nothing to judge. */
int64_t sbx_service_level(int64_t in, int64_t out);

#endif
