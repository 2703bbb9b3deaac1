/**
 * @file cxone/business_unit.h
 * The business unit (the ACD's name for a tenant), its clock, and which API versions it has.
 */
#ifndef CXONE_BUSINESS_UNIT_H
#define CXONE_BUSINESS_UNIT_H

#include <stdint.h>

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/reply.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/**
 * Reads the business unit. CXone operation: `GET /incontactapi/services/{version}/business-unit`.
 *
 * @param api_version  such as "v33.0", here and below; NULL: the setting `api_version`
 * @param out          receives a reply whose value has the list `businessUnits`; free with
 *                     cxone_reply_free()
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_business_unit_get(cxone_client *client,
                                                               const char *api_version,
                                                               cxone_reply **out,
                                                               cxone_error **err);

/**
 * Asks what time it is at CXone. CXone operation: `GET
 * /incontactapi/services/{version}/server-time`.
 *
 * @param unix_ms  receives milliseconds since 1970 UTC
 * @retval CXONE_ERR_REPLY  the answer holds no time
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_server_time_get(cxone_client *client,
                                                             const char *api_version,
                                                             int64_t *unix_ms, cxone_error **err);

/**
 * Asks which versions the ACD APIs have. CXone operation:
 * `GET /incontactapi/services/{version}/apiversionreleaseinfo`.
 *
 * @param out  receives a reply whose value has the list `versionInfo` (version, release), or no
 *             value when CXone has nothing to say; free with cxone_reply_free()
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_api_versions_get(cxone_client *client,
                                                              const char *api_version,
                                                              cxone_reply **out, cxone_error **err);

/**
 * Reads a profile of hours of operation: when what uses it is open. CXone operation:
 * `GET /incontactapi/services/{version}/hours-of-operation/{hoursOfOperationProfileId}`.
 *
 * @param profile_id  its id, as CXone gives it
 * @param out         receives a reply whose value has `days`, `holidays`, `skills` …; free with
 *                    cxone_reply_free()
 * @retval CXONE_ERR_ARG  no id
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_hours_get(cxone_client *client, const char *profile_id,
                                                       const char *api_version, cxone_reply **out,
                                                       cxone_error **err);

/**
 * Finds the profile of hours of operation that names a skill; the first one, if there are several.
 * CXone tells from a skill no way to its profile, so all profiles that are not deleted are read,
 * one call each, until one names it. CXone operations: `GET
 * /incontactapi/services/{version}/hours-of-operation` and the one above.
 *
 * @param skill_id  the skill's id
 * @param out       receives a reply as that of cxone_hours_get(); free with cxone_reply_free()
 * @retval CXONE_ERR_NOT_FOUND  no profile names the skill
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_hours_of_skill(cxone_client *client, int64_t skill_id,
                                                            const char *api_version,
                                                            cxone_reply **out, cxone_error **err);

CXONE_END_DECLS

#endif
