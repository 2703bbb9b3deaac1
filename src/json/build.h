/*
 * Builds a Jansson tree from a text that cx_json_check() found valid. Private to json/.
 *
 * Jansson's own parser is not used: it ignores failed allocations while it collects a token, and
 * then hands out strings and numbers with characters missing. Its constructors report them all.
 */
#ifndef CX_JSON_BUILD_H
#define CX_JSON_BUILD_H

#include <jansson.h>

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/str.h"

/* CXONE_ERR_SYNTAX for a key that occurs twice in an object and for a number out of range. */
CX_NODISCARD cxone_status cx_json_build(cx_str valid_text, json_t **out, cxone_error **err);

#endif
