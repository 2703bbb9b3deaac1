/*
 * The single values of an answer: an id, a name, a time, a number that follows from the scene.
 */
#ifndef SBX_GENERIC_VALUES_H
#define SBX_GENERIC_VALUES_H

#include "sandbox/generic/scene.h"

/* Writes a value of a shape that is neither an object nor an array. */
void sbx_value_write(const sbx_scene *scene, const cx_shape *shape, const char *name,
                     cx_json_writer *w);

/* Writes an id that is text: as a number where the shape says so and it is one. */
void sbx_value_write_id(const cx_shape *shape, cx_str id, cx_json_writer *w);

#endif
