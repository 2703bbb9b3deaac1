#include "sandbox/world/clock.h"

#include "base/banned.h"

void sbx_clock_start(sbx_clock *clock, int64_t wall_ms, int64_t start_ms, double speed)
{
    *clock = (sbx_clock){
        .wall_ms = wall_ms,
        .world_ms = start_ms != SBX_WALL_TIME ? start_ms : wall_ms,
        .speed = speed,
        .running = speed > 0 ? speed : 1,
    };
}

/* Reckoned from when the clock was set, not from the last look: no error adds up. */
int64_t sbx_clock_now(const sbx_clock *clock, int64_t wall_ms)
{
    return clock->world_ms + (int64_t)((double)(wall_ms - clock->wall_ms) * clock->speed);
}

void sbx_clock_jump(sbx_clock *clock, int64_t wall_ms, int64_t to_ms)
{
    clock->wall_ms = wall_ms;
    clock->world_ms = to_ms;
}

void sbx_clock_run(sbx_clock *clock, int64_t wall_ms, double speed)
{
    sbx_clock_jump(clock, wall_ms, sbx_clock_now(clock, wall_ms));
    clock->speed = speed;
    clock->running = speed > 0 ? speed : clock->running;
}
