#include "base/clock.h"

#include <errno.h>
#include <stddef.h>
#include <time.h>

#include "base/compiler.h"

#include "base/banned.h"

static int64_t read_clock(clockid_t id)
{
    struct timespec now = {0};
    (void)clock_gettime(id, &now); /* cannot fail for these two clocks */
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int64_t system_wall(void *context CX_UNUSED)
{
    return read_clock(CLOCK_REALTIME);
}

static int64_t system_monotonic(void *context CX_UNUSED)
{
    return read_clock(CLOCK_MONOTONIC);
}

static void system_sleep(void *context CX_UNUSED, int64_t millis)
{
    if (millis <= 0) {
        return;
    }
    struct timespec rest = {.tv_sec = millis / 1000, .tv_nsec = (long)(millis % 1000) * 1000000L};
    while (clock_nanosleep(CLOCK_MONOTONIC, 0, &rest, &rest) == EINTR) {
    }
}

const cx_clock *cx_clock_system(void)
{
    static const cx_clock clock = {NULL, system_wall, system_monotonic, system_sleep};
    return &clock;
}
