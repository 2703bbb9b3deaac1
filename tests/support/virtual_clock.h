/*
 * A clock that moves only when it is told to, or slept on. For tests of waits and lifetimes.
 */
#ifndef TESTS_SUPPORT_VIRTUAL_CLOCK_H
#define TESTS_SUPPORT_VIRTUAL_CLOCK_H

#include "base/clock.h"

typedef struct virtual_clock {
    cx_clock clock; /* hand out &clock */
    int64_t wall_ms;
    int64_t monotonic_ms;
    int64_t slept_ms; /* in all */
    unsigned sleeps;
} virtual_clock;

static inline int64_t virtual_wall(void *context)
{
    return ((const virtual_clock *)context)->wall_ms;
}

static inline int64_t virtual_monotonic(void *context)
{
    return ((const virtual_clock *)context)->monotonic_ms;
}

static inline void virtual_advance(virtual_clock *clock, int64_t millis)
{
    clock->wall_ms += millis;
    clock->monotonic_ms += millis;
}

static inline void virtual_sleep(void *context, int64_t millis)
{
    virtual_clock *clock = context;
    if (millis > 0) {
        virtual_advance(clock, millis);
        clock->slept_ms += millis;
        clock->sleeps++;
    }
}

/* Starts at `wall_ms` since 1970. */
static inline void virtual_clock_init(virtual_clock *clock, int64_t wall_ms)
{
    *clock = (virtual_clock){
        .clock = {clock, virtual_wall, virtual_monotonic, virtual_sleep},
        .wall_ms = wall_ms,
        .monotonic_ms = 1000,
    };
}

#endif
