/*
 * The machine's clock, with waits that take no time: sleeping moves it ahead instead. For tests
 * that talk to a real server and must not wait.
 */
#ifndef TESTS_SUPPORT_SKIPPING_CLOCK_H
#define TESTS_SUPPORT_SKIPPING_CLOCK_H

#include "base/clock.h"

typedef struct skipping_clock {
    cx_clock clock; /* hand out &clock */
    int64_t skipped_ms;
    unsigned sleeps;
} skipping_clock;

static inline int64_t skipping_wall(void *context)
{
    return cx_clock_wall(cx_clock_system()) + ((const skipping_clock *)context)->skipped_ms;
}

static inline int64_t skipping_monotonic(void *context)
{
    return cx_clock_monotonic(cx_clock_system()) + ((const skipping_clock *)context)->skipped_ms;
}

static inline void skipping_sleep(void *context, int64_t millis)
{
    skipping_clock *clock = context;
    if (millis > 0) {
        clock->skipped_ms += millis;
        clock->sleeps++;
    }
}

static inline void skipping_clock_init(skipping_clock *clock)
{
    *clock = (skipping_clock){
        .clock = {clock, skipping_wall, skipping_monotonic, skipping_sleep},
    };
}

#endif
