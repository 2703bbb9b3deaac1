/**
 * @file cxone/error.h
 * What went wrong, in full. Functions that can fail take a `cxone_error **` as their last
 * parameter. It may be NULL. Otherwise it must point to NULL (or to nothing that needs freeing):
 * on failure it receives an error that the caller owns; on success it is left alone.
 *
 * Every accessor accepts NULL and then answers 0 or NULL. Texts are borrowed from the error and
 * live as long as it does. No text ever holds a secret. An error belongs to one thread at a time.
 */
#ifndef CXONE_ERROR_H
#define CXONE_ERROR_H

#include <stdint.h>

#include "cxone/export.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/** An error report; opaque. */
typedef struct cxone_error cxone_error;

/** Frees an error and its causes. NULL is allowed. */
CXONE_API void cxone_error_free(cxone_error *error);

/** The status that the failing call returned as well. CXONE_OK for NULL. */
CXONE_API cxone_status cxone_error_status(const cxone_error *error);

/** What failed and why: one line, lower-case start, no full stop. */
CXONE_API const char *cxone_error_message(const cxone_error *error);

/** What to do about it, or NULL when there is nothing better than the message. */
CXONE_API const char *cxone_error_hint(const cxone_error *error);

/** The HTTP status of the answer that failed, or 0 when no answer came. */
CXONE_API int cxone_error_http_status(const cxone_error *error);

/** CXone's own error code, such as "invalid_grant", or NULL. */
CXONE_API const char *cxone_error_service_code(const cxone_error *error);

/** CXone's own words, or NULL. Text from the network: escape it before a terminal sees it. */
CXONE_API const char *cxone_error_service_text(const cxone_error *error);

/** The operation that failed, such as "POST /dfo/3.0/contacts/{contactNumber}/transcript". */
CXONE_API const char *cxone_error_operation(const cxone_error *error);

/** The correlation id of the failed request: what NICE's support asks for. NULL if none was sent.
 */
CXONE_API const char *cxone_error_correlation_id(const cxone_error *error);

/** Non-zero when the same call may succeed later without any change. Zero for a call that must not
 *  be made twice and that CXone may have acted on before it failed. */
CXONE_API int cxone_error_is_retryable(const cxone_error *error);

/** Milliseconds that the server asked to wait (Retry-After), or -1 when it did not say. */
CXONE_API int64_t cxone_error_retry_after_ms(const cxone_error *error);

/** The error that led to this one, or NULL. Borrowed from @p error. */
CXONE_API const cxone_error *cxone_error_cause(const cxone_error *error);

CXONE_END_DECLS

#endif
