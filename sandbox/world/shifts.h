/*
 * When an agent works on a day: shift, breaks, absence, and what goes wrong.
 */
#ifndef SBX_WORLD_SHIFTS_H
#define SBX_WORLD_SHIFTS_H

#include "sandbox/world/agenda.h"
#include "sandbox/world/day.h"

void sbx_shift_plan(const sbx_floor *floor, int64_t date, int32_t agent, sbx_agenda *agenda);

#endif
