/*
 * The clock seam. Everything that asks the time or waits does it through one of these, so that
 * tests run hours in no time. Wall time is for what servers say (expiry, Date); monotonic time is
 * for deadlines and waits.
 */
#ifndef CX_BASE_CLOCK_H
#define CX_BASE_CLOCK_H

#include <stdint.h>

typedef struct cx_clock {
    void *context;
    int64_t (*wall_ms)(void *context);               /* milliseconds since 1970 UTC */
    int64_t (*monotonic_ms)(void *context);          /* milliseconds since some fixed moment */
    void (*sleep_ms)(void *context, int64_t millis); /* returns at once for 0 and less */
} cx_clock;

/* The machine's own clock. Never NULL; static storage. */
const cx_clock *cx_clock_system(void);

static inline int64_t cx_clock_wall(const cx_clock *clock)
{
    return clock->wall_ms(clock->context);
}
static inline int64_t cx_clock_monotonic(const cx_clock *clock)
{
    return clock->monotonic_ms(clock->context);
}
static inline void cx_clock_sleep(const cx_clock *clock, int64_t millis)
{
    clock->sleep_ms(clock->context, millis);
}

#endif
