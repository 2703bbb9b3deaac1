/*
 * Skill activity, with what is derived from it.
 */
#ifndef CX_SERVICES_REALTIME_DATA_ACTIVITY_H
#define CX_SERVICES_REALTIME_DATA_ACTIVITY_H

#include <stddef.h>

#include "cxone/error.h"
#include "cxone/skills.h"

#include "api/api.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"
#include "json/json.h"

/* See cxone_skill_activity(). */
CX_NODISCARD cxone_status cx_skill_activity(const cx_api *api, const char *const *skills,
                                            size_t count, const cxone_activity_options *options,
                                            cxone_records **out, cxone_error **err);

/* Appends a record of CXone's as JSON: misspelt members under their right names, the derived ones
 * after them, and of all these only `fields` ("a,b"; empty: all). */
void cx_activity_write(const cx_json_value *record, cx_str fields, cx_buf *out);

#endif
