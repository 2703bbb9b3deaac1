/*
 * What goes on at a skill at a moment: a pure function of seed, skill and time.
 *
 * Always: loggedIn = available + working + ACW + unavailable; idle <= available; queueCount =
 * skillQueueCount + personalQueueCount; somebody waits exactly when there is an earliest queue
 * time; inSLA and outSLA count from midnight (UTC) and never go back within a day; serviceLevel
 * follows from them.
 */
#ifndef SBX_WORLD_ACTIVITY_H
#define SBX_WORLD_ACTIVITY_H

#include <stdint.h>

#include "sandbox/world/skills.h"

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

void sbx_activity_at(uint64_t seed, const sbx_skill *skill, int64_t unix_ms,
                     sbx_activity_numbers *out);

/* Whether anything differs between two moments. */
bool sbx_activity_moved(uint64_t seed, const sbx_skill *skill, int64_t from_ms, int64_t to_ms);

#endif
