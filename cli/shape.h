/*
 * What the catalogue says about a JSON value, for people: in words, as an example, and as the
 * options that would send it.
 */
#ifndef CLI_SHAPE_H
#define CLI_SHAPE_H

#include "cxone/operations.h"

#include "base/buf.h"
#include "json/writer.h"

/* "array of integer", "null, or one of new, open": the value in words, without its members. */
void cli_shape_words(cx_buf *out, const cxone_shape *shape);

/* Whether there is anything in it to list: the object that it is, holds or may be; else NULL. */
const cxone_shape *cli_shape_object(const cxone_shape *shape);

/* The array that it is, or may be; else NULL. */
const cxone_shape *cli_shape_array(const cxone_shape *shape);

/* Writes a made-up value of the shape; `name` is what holds it, or "". */
void cli_shape_sample(cx_json_writer *json, const char *name, const cxone_shape *shape);

/* A made-up value of a parameter; of an array, one of its items. */
void cli_shape_sample_text(cx_buf *out, const char *name, const cxone_shape *shape);

/* Appends the least that a body of this shape needs, as options: " -f 'a.b[]=text'". */
void cli_shape_sample_options(cx_buf *out, const cxone_shape *body);

/* Describes it all for machines: {"type": …, "members": {…}}. */
void cli_shape_describe(cx_json_writer *json, const cxone_shape *shape);

#endif
