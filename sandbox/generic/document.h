/*
 * JSON documents of the store, and what is asked of them.
 */
#ifndef SBX_GENERIC_DOCUMENT_H
#define SBX_GENERIC_DOCUMENT_H

#include "json/json.h"
#include "json/writer.h"

/* The document of a text; NULL when it is none. The caller owns it. */
cx_json *sbx_json_read(cx_str text);

/* Writes an object with the members of both; those of `above` win. NULL has none. */
void sbx_json_merge(const cx_json_value *below, const cx_json_value *above, cx_json_writer *w);

#endif
