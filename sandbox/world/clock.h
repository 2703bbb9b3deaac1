/*
 * The world clock: it drives all that happens in the contact centre, and may be set, held, sped up
 * and stepped. The protocol clock (tokens, Date, limits) is another one (sandbox/app.h).
 */
#ifndef SBX_WORLD_CLOCK_H
#define SBX_WORLD_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#define SBX_WALL_TIME INT64_MIN

typedef struct sbx_clock {
    int64_t wall_ms;  /* when it was last set */
    int64_t world_ms; /* what it said then */
    double speed;     /* world seconds in one of ours; 0: it is held */
    double running;   /* the speed that it has when it is not held */
} sbx_clock;

enum {
    SBX_MAX_SPEED = 100000
};

/* `start_ms` may be SBX_WALL_TIME: what the clock on the wall says. */
void sbx_clock_start(sbx_clock *clock, int64_t wall_ms, int64_t start_ms, double speed);

int64_t sbx_clock_now(const sbx_clock *clock, int64_t wall_ms);

/* Goes on from another time. */
void sbx_clock_jump(sbx_clock *clock, int64_t wall_ms, int64_t to_ms);

/* 0 holds the clock. */
void sbx_clock_run(sbx_clock *clock, int64_t wall_ms, double speed);

#endif
