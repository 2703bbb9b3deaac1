/*
 * "Did you mean …?": the known word that is nearest to a wrong one.
 */
#ifndef CLI_OPT_NEAREST_H
#define CLI_OPT_NEAREST_H

#include "base/str.h"

typedef struct cli_nearest {
    cx_str wrong;
    const char *best;  /* NULL while nothing is near */
    unsigned distance; /* of the best; a better one must be below */
} cli_nearest;

/* Starts a search. A third of the letters may be wrong, but at least two. */
cli_nearest cli_nearest_to(cx_str wrong);

/* Offers a candidate. */
void cli_nearest_try(cli_nearest *search, const char *candidate);

#endif
