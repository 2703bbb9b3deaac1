#include "cli/opt/nearest.h"

#include "base/banned.h"

cli_nearest cli_nearest_to(cx_str wrong)
{
    const unsigned allowed = wrong.len < 6 ? 2 : (unsigned)wrong.len / 3;
    return (cli_nearest){wrong, NULL, allowed + 1};
}

void cli_nearest_try(cli_nearest *search, const char *candidate)
{
    const unsigned distance = cx_str_distance(search->wrong, cx_str_of(candidate));
    if (distance < search->distance) {
        search->best = candidate;
        search->distance = distance;
    }
}
