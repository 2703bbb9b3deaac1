/*
 * What was done to a contact centre, as a text that can be read again. Agents and skills stand
 * there by their ids.
 */
#ifndef SBX_WORLD_DEEDS_H
#define SBX_WORLD_DEEDS_H

#include "json/json.h"
#include "sandbox/world/world.h"

#define SBX_KIND_DEED "deed"

/* Appends it. */
void sbx_deed_write(const sbx_centre *centre, const sbx_deed *deed, cx_buf *out);

/* Does again what was read; false: it is not such a text, or names what is not there. */
bool sbx_deed_read(sbx_world *world, int64_t number, const cx_json_value *body);

#endif
