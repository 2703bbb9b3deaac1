/*
 * The business unit, its clock, its API versions and its hours of operation.
 */
#ifndef CX_SERVICES_ADMIN_BUSINESS_UNIT_H
#define CX_SERVICES_ADMIN_BUSINESS_UNIT_H

#include <stdint.h>

#include "cxone/error.h"

#include "api/api.h"
#include "base/compiler.h"
#include "base/str.h"

CX_NODISCARD cxone_status cx_business_unit_get(const cx_api *api, cxone_reply **out,
                                               cxone_error **err);
CX_NODISCARD cxone_status cx_server_time_get(const cx_api *api, int64_t *unix_ms,
                                             cxone_error **err);
CX_NODISCARD cxone_status cx_api_versions_get(const cx_api *api, cxone_reply **out,
                                              cxone_error **err);
CX_NODISCARD cxone_status cx_hours_get(const cx_api *api, cx_str profile_id, cxone_reply **out,
                                       cxone_error **err);

/* See cxone_hours_of_skill(). */
CX_NODISCARD cxone_status cx_hours_of_skill(const cx_api *api, int64_t skill_id, cxone_reply **out,
                                            cxone_error **err);

#endif
