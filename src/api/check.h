/*
 * Arguments and bodies against the catalogue, before anything is sent.
 *
 * NICE's documents are wrong in places, so this is a service to whoever mistyped, not a law: what
 * is refused here may be sent all the same (cxone_call_set_checks). Ids may be numbers or texts of
 * digits everywhere, as CXone itself has them.
 */
#ifndef CX_API_CHECK_H
#define CX_API_CHECK_H

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/str.h"
#include "json/json.h"
#include "operations/operations.h"

/* The parameter of a name. CXONE_ERR_ARG names the nearest, and the hint lists those there are. */
CX_NODISCARD cxone_status cx_check_name(const cx_operation *operation, cx_str name,
                                        const cx_parameter **out, cxone_error **err);

/* Whether a text is a value for a parameter; of an array, for one of its items. */
CX_NODISCARD cxone_status cx_check_value(const cx_operation *operation,
                                         const cx_parameter *parameter, cx_str value,
                                         cxone_error **err);

/* Whether a body is what the operation takes; NULL stands for no body. */
CX_NODISCARD cxone_status cx_check_body(const cx_operation *operation, const cx_json_value *body,
                                        cxone_error **err);

#endif
