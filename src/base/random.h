/*
 * The randomness seam: request ids, jitter, keys. Tests put a counter in its place.
 */
#ifndef CX_BASE_RANDOM_H
#define CX_BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

typedef struct cx_random {
    void *context;
    void (*fill)(void *context, void *bytes, size_t len);
} cx_random;

/* The kernel's generator (getrandom). Never NULL; static storage. */
const cx_random *cx_random_system(void);

/* A whole number from 0 to `bound` - 1; 0 when `bound` is 0. */
uint64_t cx_random_below(const cx_random *random, uint64_t bound);

/* A random UUID (version 4) as 36 characters and a NUL. */
void cx_random_uuid(const cx_random *random, char out[37]);

#endif
