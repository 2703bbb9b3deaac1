/*
 * Chance that is none: a number that follows from the seed and from what it is asked about.
 */
#ifndef SBX_WORLD_NOISE_H
#define SBX_WORLD_NOISE_H

#include <stdint.h>

/* SplitMix64's finisher over all four. */
static inline uint64_t sbx_noise(uint64_t seed, int64_t what, int64_t when, uint64_t which)
{
    uint64_t x = seed * UINT64_C(0x9E3779B97F4A7C15);
    const uint64_t parts[] = {(uint64_t)what, (uint64_t)when, which};
    for (int i = 0; i < 3; i++) {
        x += parts[i] + UINT64_C(0x9E3779B97F4A7C15);
        x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
        x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
        x ^= x >> 31;
    }
    return x;
}

/* From 0 to bound - 1. */
static inline int64_t sbx_noise_below(uint64_t noise, int64_t bound)
{
    return (int64_t)(noise % (uint64_t)bound);
}

#endif
