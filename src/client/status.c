#include "base/status.h"

#include "base/banned.h"

const char *cxone_status_name(cxone_status status)
{
    return cx_status_name(status);
}

const char *cxone_status_text(cxone_status status)
{
    return cx_status_text(status);
}

cxone_status_class cxone_status_class_of(cxone_status status)
{
    return cx_status_class_of(status);
}

int cxone_status_is_retryable(cxone_status status)
{
    return cx_status_is_retryable(status) ? 1 : 0;
}

int cxone_status_exit_code(cxone_status status)
{
    return cx_status_exit_code(status);
}
