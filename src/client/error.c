#include "cxone/error.h"

#include <stddef.h>

#include "base/error.h"

#include "base/banned.h"

void cxone_error_free(cxone_error *error)
{
    cx_error_free(error);
}

cxone_status cxone_error_status(const cxone_error *error)
{
    return error != NULL ? error->status : CXONE_OK;
}

const char *cxone_error_message(const cxone_error *error)
{
    return error != NULL ? error->message : NULL;
}

const char *cxone_error_hint(const cxone_error *error)
{
    return error != NULL ? error->hint : NULL;
}

int cxone_error_http_status(const cxone_error *error)
{
    return error != NULL ? error->http_status : 0;
}

const char *cxone_error_service_code(const cxone_error *error)
{
    return error != NULL ? error->service_code : NULL;
}

const char *cxone_error_service_text(const cxone_error *error)
{
    return error != NULL ? error->service_text : NULL;
}

const char *cxone_error_operation(const cxone_error *error)
{
    return error != NULL ? error->operation : NULL;
}

const char *cxone_error_correlation_id(const cxone_error *error)
{
    return error != NULL ? error->correlation_id : NULL;
}

int cxone_error_is_retryable(const cxone_error *error)
{
    return error != NULL && !error->unsure && cx_status_is_retryable(error->status) ? 1 : 0;
}

int64_t cxone_error_retry_after_ms(const cxone_error *error)
{
    return error != NULL ? error->retry_after_ms : -1;
}

const cxone_error *cxone_error_cause(const cxone_error *error)
{
    return error != NULL ? error->cause : NULL;
}
