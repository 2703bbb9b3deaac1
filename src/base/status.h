/*
 * The status table (cxone/status.h) read by the layers below client/, which alone may define
 * cxone_* functions.
 */
#ifndef CX_BASE_STATUS_H
#define CX_BASE_STATUS_H

#include <stdbool.h>

#include "cxone/status.h"

const char *cx_status_name(cxone_status status);
const char *cx_status_text(cxone_status status);
cxone_status_class cx_status_class_of(cxone_status status);
bool cx_status_is_retryable(cxone_status status);
int cx_status_exit_code(cxone_status status);

#endif
