/*
 * Cases: digital contacts, by case number.
 */
#ifndef CX_SERVICES_DIGITAL_ENGAGEMENT_CASES_H
#define CX_SERVICES_DIGITAL_ENGAGEMENT_CASES_H

#include "cxone/error.h"

#include "api/api.h"
#include "base/compiler.h"
#include "base/str.h"

/* The words that CXone takes, ended by NULL. */
extern const char *const cx_case_statuses[];
extern const char *const cx_case_abandon_types[];

/* CXONE_ERR_ARG unless `number` is 1 to 20 digits. */
CX_NODISCARD cxone_status cx_case_check_number(cx_str number, cxone_error **err);

CX_NODISCARD cxone_status cx_case_get(const cx_api *api, cx_str number, cxone_reply **out,
                                      cxone_error **err);
CX_NODISCARD cxone_status cx_case_set_status(const cx_api *api, cx_str number, cx_str status,
                                             cxone_reply **out, cxone_error **err);
CX_NODISCARD cxone_status cx_case_abandon(const cx_api *api, cx_str number, cx_str type,
                                          cxone_reply **out, cxone_error **err);

/* One call on a case: `/dfo/3.0/contacts/{contactNumber}…`. */
CX_NODISCARD cxone_status cx_case_call(const cx_api *api, const char *operation, cx_str number,
                                       cx_str body, cxone_reply **out, cxone_error **err);

#endif
