/*
 * The rich error. Public accessors (cxone_error_*) live in client/. Every function here accepts a
 * NULL `err`, which means that the caller wants only the status.
 *
 * Messages: one line, lower-case start, no full stop, the failure first, the subject quoted; never
 * a secret. When memory runs out the report becomes one static object that nobody frees.
 */
#ifndef CX_BASE_ERROR_H
#define CX_BASE_ERROR_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/status.h"
#include "base/str.h"

struct cxone_error {
    cxone_status status;
    int http_status;
    int64_t retry_after_ms; /* -1: the server did not say */
    bool unsure;            /* the server may have acted: trying again may do it twice */
    char *message;
    char *hint;
    char *service_code;
    char *service_text;
    char *operation;
    char *correlation_id;
    cxone_error *cause;
};

/* Which text of an error to set. */
typedef enum cx_error_text {
    CX_ERROR_HINT,
    CX_ERROR_SERVICE_CODE,
    CX_ERROR_SERVICE_TEXT,
    CX_ERROR_OPERATION,
    CX_ERROR_CORRELATION_ID
} cx_error_text;

/* Reports a failure and returns `status`, so that one line ends a function:
 *     return cx_fail(err, CXONE_ERR_ARG, "not a case number: \"%s\"", number);
 * An error that is already there becomes the cause of the new one. */
CX_PRINTF(3, 4)
cxone_status cx_fail(cxone_error **err, cxone_status status, const char *format, ...);

/* The same with a fixed hint: what to do about it. */
CX_PRINTF(4, 5)
cxone_status cx_fail_hint(cxone_error **err, cxone_status status, const char *hint,
                          const char *format, ...);

/* Out of memory, without needing any. */
cxone_status cx_fail_nomem(cxone_error **err);

/* The failure of a cx_buf (or of another call that gives only a status), named after `what`. */
cxone_status cx_fail_status(cxone_error **err, cxone_status status, const char *what);

/* Adds a text to a report; an empty text and a lack of memory leave it unset. */
void cx_error_set(cxone_error **err, cx_error_text which, cx_str text);
CX_PRINTF(2, 3) void cx_error_hint(cxone_error **err, const char *format, ...);

/* Adds what the server said in its status line and Retry-After (-1: nothing). */
void cx_error_set_http(cxone_error **err, int http_status, int64_t retry_after_ms);

/* Notes that the server may have acted all the same: the caller must look before it tries again. */
void cx_error_set_unsure(cxone_error **err);

/* A copy of a report with its causes; NULL for NULL. Out of memory: the static report of that. */
cxone_error *cx_error_copy(const cxone_error *error);

/* Frees the report, if any, and forgets it: for code that recovers from a failure. */
void cx_error_clear(cxone_error **err);

void cx_error_free(cxone_error *error);
CX_DEFINE_AUTO(cx_error, cxone_error *, cx_error_free)

/* The failure of a text, if any, named after `what`. */
CX_NODISCARD cxone_status cx_buf_check(const cx_buf *buf, const char *what, cxone_error **err);

#endif
