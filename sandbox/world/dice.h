/*
 * Chance that follows from a number: the same number falls the same way each time. `roll` tells
 * apart the draws that are made for one number.
 */
#ifndef SBX_WORLD_DICE_H
#define SBX_WORLD_DICE_H

#include <stdint.h>

#include "sandbox/world/noise.h"

/* How long something takes: `mean` seconds; `variation` is the standard deviation as a part of
 * that (1: exponential, else lognormal). */
typedef struct sbx_spread {
    double mean;
    double variation;
} sbx_spread;

/* From 0 to below 1. */
static inline double sbx_dice_unit(uint64_t number, uint64_t roll)
{
    return (double)(sbx_noise(number, 0, 0, roll) >> 11) * 0x1.0p-53;
}

static inline int64_t sbx_dice_below(uint64_t number, uint64_t roll, int64_t bound)
{
    return sbx_noise_below(sbx_noise(number, 0, 0, roll), bound);
}

/* Exponential, with that mean. */
double sbx_dice_exponential(uint64_t number, uint64_t roll, double mean);

/* Whole seconds, rounded. */
int32_t sbx_dice_seconds(uint64_t number, uint64_t roll, const sbx_spread *spread);

#endif
