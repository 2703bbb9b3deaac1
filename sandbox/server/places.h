/*
 * Which route and which operation a method and a path lead to, for the paths that were asked for
 * not long ago: comparing a path with a thousand templates would be most of the work of a cheap
 * call. Locks inside, since a request is placed before it has the lock of the sandbox.
 */
#ifndef SBX_SERVER_PLACES_H
#define SBX_SERVER_PLACES_H

#include <pthread.h>
#include <stdbool.h>

#include "base/str.h"
#include "operations/operations.h"

enum {
    SBX_PLACES = 256
};

typedef struct sbx_route sbx_route;

typedef struct sbx_place {
    char *asked; /* owned: "GET /path"; NULL: none */
    const sbx_route *route;
    const cx_operation *operation;
} sbx_place;

/* Each path has one place, by its hash; who comes later displaces. */
typedef struct sbx_places {
    pthread_mutex_t lock;
    sbx_place slots[SBX_PLACES];
} sbx_places;

void sbx_places_init(sbx_places *places);
void sbx_places_deinit(sbx_places *places);

/* False when it is not known. */
bool sbx_places_get(sbx_places *places, cx_str method, cx_str path, const sbx_route **route,
                    const cx_operation **operation);
void sbx_places_put(sbx_places *places, cx_str method, cx_str path, const sbx_route *route,
                    const cx_operation *operation);

#endif
