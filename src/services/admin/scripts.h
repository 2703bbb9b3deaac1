/*
 * Scripts: listing them, finding one, and starting one for a skill.
 */
#ifndef CX_SERVICES_ADMIN_SCRIPTS_H
#define CX_SERVICES_ADMIN_SCRIPTS_H

#include <stddef.h>

#include "cxone/error.h"
#include "cxone/scripts.h"

#include "api/api.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

CX_NODISCARD cxone_status cx_scripts_list(const cx_api *api, const cxone_script_filter *filter,
                                          cxone_records **out, cxone_error **err);

/* See cxone_script_get(). */
CX_NODISCARD cxone_status cx_script_get(const cx_api *api, cx_str script, cxone_reply **out,
                                        cxone_error **err);

/* See cxone_script_start(). */
CX_NODISCARD cxone_status cx_script_start(const cx_api *api,
                                          const cxone_script_start_options *options,
                                          cxone_reply **out, cxone_error **err);

/* Appends "v1|v2|…", as CXone wants the parameters of a script. CXONE_ERR_ARG when it does not take
 * them. */
CX_NODISCARD cxone_status cx_script_parameters(const char *const *values, size_t count, cx_buf *out,
                                               cxone_error **err);

#endif
