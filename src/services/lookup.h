/*
 * Finding one thing in CXone's list of its kind, by name or id: a row for each kind.
 */
#ifndef CX_SERVICES_LOOKUP_H
#define CX_SERVICES_LOOKUP_H

#include <stdbool.h>

#include "cxone/error.h"
#include "cxone/lookup.h"

#include "api/api.h"
#include "base/compiler.h"
#include "base/str.h"

/* See cxone_find(). */
CX_NODISCARD cxone_status cx_find(const cx_api *api, cxone_thing thing, cx_str text,
                                  cxone_reply **out, cxone_error **err);

bool cx_find_is_id(cxone_thing thing, cx_str text);

/* NULL for no such kind. */
const char *cx_find_id_member(cxone_thing thing);

#endif
