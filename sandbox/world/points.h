/*
 * The points of contact where work comes in: a constant table, the same in every tenant.
 */
#ifndef SBX_WORLD_POINTS_H
#define SBX_WORLD_POINTS_H

#include <stddef.h>
#include <stdint.h>

typedef struct sbx_point_of_contact {
    int64_t id;
    const char *name;
    const char *address;
    int64_t media_type;
    int64_t script_id;
} sbx_point_of_contact;

/* The rows by number; NULL past the last. */
const sbx_point_of_contact *sbx_point_of_contact_at(size_t index);

#endif
