/*
 * A strict RFC 8259 check that allocates nothing: nested at most `max_depth` deep, no bytes after
 * the value, UTF-8 throughout. It runs before a document is built, which then need not check again.
 */
#ifndef CX_JSON_CHECK_H
#define CX_JSON_CHECK_H

#include <stddef.h>

#include "base/str.h"

/* NULL when `text` is valid, else what is wrong with it; `*at` is then the offset of the fault. */
const char *cx_json_check(cx_str text, unsigned max_depth, size_t *at);

#endif
