/*
 * Who comes on a day, by themselves: a Poisson process for each skill, whose rate follows the
 * curve of the scenario, the day of the week and what goes wrong.
 */
#ifndef SBX_WORLD_ARRIVALS_H
#define SBX_WORLD_ARRIVALS_H

#include "sandbox/world/day.h"

/* Adds the legs, by start, with their ids. */
void sbx_arrivals_make(const sbx_floor *floor, sbx_day *day);

/* A new leg at the end; the pointer is good until the next. */
sbx_leg *sbx_day_add_leg(sbx_day *day);

/* Makes the order of the legs, when all are there. */
void sbx_day_put_in_order(sbx_day *day);

/* A number of its own for what happens to a leg, an agent … of a day. */
uint64_t sbx_day_number(const sbx_floor *floor, int64_t date, int64_t what, uint64_t which);

#endif
