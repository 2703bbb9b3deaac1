/**
 * @file cxone/cases.h
 * Cases: digital contacts. A case number is the `contactNumber` of CXone's paths (digits, 15 in the
 * starter pack's example), which that pack calls contact ID. It is text: never a floating number.
 */
#ifndef CXONE_CASES_H
#define CXONE_CASES_H

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/reply.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/**
 * Reads one case. CXone operation: `GET /dfo/3.0/contacts/{contactNumber}`.
 *
 * @param case_number  1 to 20 digits
 * @param out          receives the reply, whose value is the contact; free with cxone_reply_free()
 * @retval CXONE_ERR_ARG          not a case number
 * @retval CXONE_ERR_NO_RESOURCE  no such case
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_case_get(cxone_client *client, const char *case_number,
                                                      cxone_reply **out, cxone_error **err);

/**
 * Changes the status of a case. CXone operation: `PUT /dfo/3.0/contacts/{contactNumber}/status`.
 *
 * @param case_number  1 to 20 digits
 * @param status       one of cxone_case_statuses()
 * @param out          receives the reply, or NULL when not wanted; free with cxone_reply_free()
 * @retval CXONE_ERR_ARG          not a case number, or not a status
 * @retval CXONE_ERR_NO_RESOURCE  no such case
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_case_set_status(cxone_client *client,
                                                             const char *case_number,
                                                             const char *status, cxone_reply **out,
                                                             cxone_error **err);

/**
 * Abandons a case. CXone operation: `POST /dfo/3.0/contacts/{contactNumber}/abandon`.
 *
 * @param case_number  1 to 20 digits
 * @param type         one of cxone_case_abandon_types()
 * @param out          receives the reply, or NULL when not wanted; free with cxone_reply_free()
 * @retval CXONE_ERR_ARG          not a case number, or not a type
 * @retval CXONE_ERR_NO_RESOURCE  no such case
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_case_abandon(cxone_client *client,
                                                          const char *case_number, const char *type,
                                                          cxone_reply **out, cxone_error **err);

/** The statuses that a case can be given ("closed", "open" …), ended by NULL. Static storage;
 *  thread-safe, as is the next. */
CXONE_API const char *const *cxone_case_statuses(void);

/** The ways to abandon a case ("abandon", "expired", "shortAbandon"), ended by NULL. */
CXONE_API const char *const *cxone_case_abandon_types(void);

CXONE_END_DECLS

#endif
