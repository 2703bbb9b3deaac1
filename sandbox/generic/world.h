/*
 * The collections of which the contact centre has records of its own: skills, agents, teams, points
 * of contact and digital cases. The lists that come from the catalogue show these.
 */
#ifndef SBX_GENERIC_WORLD_H
#define SBX_GENERIC_WORLD_H

#include <stdbool.h>
#include <stdint.h>

#include "sandbox/generic/scene.h"

/* How many records the tenant has in the collection of that name; -1: it is none of these. */
int64_t sbx_world_count(const sbx_scene *scene, cx_str collection);

/* The id and the members of one of them; NULL past the last. The caller owns it. */
cx_json *sbx_world_record(const sbx_scene *scene, cx_str collection, int64_t row,
                          char id[SBX_MAX_ID]);

/* The number of the record with that id, or -1. */
int64_t sbx_world_find(const sbx_scene *scene, cx_str collection, cx_str id);

#endif
