/*
 * Why an agent is unavailable: a constant table.
 */
#ifndef SBX_WORLD_REASONS_H
#define SBX_WORLD_REASONS_H

#include <stdint.h>

#include "base/str.h"

/* The number of a reason, 0 for none. */
int64_t sbx_reason_id(const char *reason);

/* The reason of that name (any letter case) or number, for good; NULL: there is none such. */
const char *sbx_reason_find(cx_str text);

#endif
