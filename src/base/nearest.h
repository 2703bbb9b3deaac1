/*
 * "Did you mean …?": the known word that is nearest to a wrong one.
 */
#ifndef CX_BASE_NEAREST_H
#define CX_BASE_NEAREST_H

#include "base/str.h"

typedef struct cx_nearest {
    cx_str wrong;
    const char *best;  /* NULL while nothing is near */
    unsigned distance; /* of the best; a better one must be below */
} cx_nearest;

/* How far off a word may be: a third of its letters, but at least three; two in a short one. */
unsigned cx_nearest_limit(cx_str wrong);

/* Starts a search. */
cx_nearest cx_nearest_to(cx_str wrong);

/* Offers a candidate, letter case ignored. */
void cx_nearest_try(cx_nearest *search, const char *candidate);

#endif
