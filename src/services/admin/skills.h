/*
 * Skills: listing them, and finding one by id or name.
 */
#ifndef CX_SERVICES_ADMIN_SKILLS_H
#define CX_SERVICES_ADMIN_SKILLS_H

#include <stdint.h>

#include "cxone/error.h"
#include "cxone/skills.h"

#include "api/api.h"
#include "base/compiler.h"
#include "base/str.h"

CX_NODISCARD cxone_status cx_skills_list(const cx_api *api, const cxone_skill_filter *filter,
                                         cxone_records **out, cxone_error **err);

/* See cxone_skill_get(). */
CX_NODISCARD cxone_status cx_skill_get(const cx_api *api, cx_str skill, cxone_reply **out,
                                       cxone_error **err);

/* The id of a skill that is given by id, which is not looked up, or by name, which is. */
CX_NODISCARD cxone_status cx_skill_find_id(const cx_api *api, cx_str skill, int64_t *id,
                                           cxone_error **err);

#endif
