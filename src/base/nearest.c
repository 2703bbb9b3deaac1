#include "base/nearest.h"

#include "base/banned.h"

unsigned cx_nearest_limit(cx_str wrong)
{
    enum {
        SHORT = 5
    };
    const unsigned third = (unsigned)wrong.len / 3;
    const unsigned least = wrong.len < SHORT ? 2 : 3;
    return third > least ? third : least;
}

cx_nearest cx_nearest_to(cx_str wrong)
{
    return (cx_nearest){wrong, NULL, cx_nearest_limit(wrong) + 1};
}

void cx_nearest_try(cx_nearest *search, const char *candidate)
{
    const unsigned distance = cx_str_distance(search->wrong, cx_str_of(candidate));
    if (distance < search->distance) {
        search->best = candidate;
        search->distance = distance;
    }
}
