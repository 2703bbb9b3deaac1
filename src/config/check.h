/*
 * Whether a value is of its key's kind. The URL check is a rough one, for an early and plain error:
 * what a URL really names is decided where it is used.
 */
#ifndef CX_CONFIG_CHECK_H
#define CX_CONFIG_CHECK_H

#include "base/str.h"
#include "config/keys.h"

/* What a value of this key must be ("a whole number from 0 to 20"), or NULL when `value` is that.
 */
const char *cx_value_fault(const cxone_key *key, cx_str value);

/* Cuts the next item off a comma-separated list: trimmed, never empty. */
bool cx_list_next(cx_str *rest, cx_str *item);

/* "https://host:1" of "https://host:1/path". */
cx_str cx_url_origin(cx_str text);

#endif
