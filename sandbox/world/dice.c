#include "sandbox/world/dice.h"

#include <math.h>

#include "base/banned.h"

enum {
    SECOND_DRAW = 1000, /* beyond the rolls that callers number */
    MAX_SECONDS = 7 * 86400
};

double sbx_dice_exponential(uint64_t number, uint64_t roll, double mean)
{
    return -mean * log1p(-sbx_dice_unit(number, roll));
}

/* Box and Muller's. */
static double normal(uint64_t number, uint64_t roll)
{
    const double pi = 3.14159265358979323846;
    const double radius = sqrt(-2 * log1p(-sbx_dice_unit(number, roll)));
    return radius * cos(2 * pi * sbx_dice_unit(number, roll + SECOND_DRAW));
}

static double lognormal(uint64_t number, uint64_t roll, const sbx_spread *spread)
{
    const double variance = log1p(spread->variation * spread->variation);
    return exp(log(spread->mean) - variance / 2 + sqrt(variance) * normal(number, roll));
}

int32_t sbx_dice_seconds(uint64_t number, uint64_t roll, const sbx_spread *spread)
{
    if (spread->mean <= 0) {
        return 0;
    }
    const double drawn = spread->variation == 1.0 ? sbx_dice_exponential(number, roll, spread->mean)
                                                  : lognormal(number, roll, spread);
    return drawn < MAX_SECONDS ? (int32_t)lround(drawn) : MAX_SECONDS;
}
