#include "base/error.h"

#include <stdarg.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/limits.h"

#include "base/banned.h"

/* The report of last resort; const in all but type, since handles are not. */
static cxone_error out_of_memory = {
    .status = CXONE_ERR_NOMEM,
    .retry_after_ms = -1,
    .message = (char[]){"out of memory"},
};

static bool is_static(const cxone_error *error)
{
    return error == &out_of_memory;
}

void cx_error_free(cxone_error *error)
{
    while (error != NULL && !is_static(error)) {
        cxone_error *cause = error->cause;
        cx_free(error->message);
        cx_free(error->hint);
        cx_free(error->service_code);
        cx_free(error->service_text);
        cx_free(error->operation);
        cx_free(error->correlation_id);
        cx_free(error);
        error = cause;
    }
}

void cx_error_clear(cxone_error **err)
{
    if (err != NULL) {
        cx_error_free(*err);
        *err = NULL;
    }
}

cxone_status cx_fail_nomem(cxone_error **err)
{
    if (err != NULL) {
        cx_error_free(*err);
        *err = &out_of_memory;
    }
    return CXONE_ERR_NOMEM;
}

CX_PRINTF(1, 0) static char *format_line(const char *format, va_list arguments)
{
    cx_buf line;
    cx_buf_init(&line, CX_MAX_MESSAGE);
    cx_buf_vprintf(&line, format, arguments);
    if (cx_buf_status(&line) == CXONE_ERR_TOO_LARGE) {
        cx_buf_reset(&line);
        cx_buf_puts(&line, "(message too long)");
    }
    char *text = NULL;
    return cx_buf_take(&line, &text) == CXONE_OK ? text : NULL;
}

CX_PRINTF(3, 0)
static cxone_status report(cxone_error **err, cxone_status status, const char *format,
                           va_list arguments)
{
    char *message = format_line(format, arguments);
    cxone_error *error = cx_alloc_zero(1, sizeof *error);
    if (message == NULL || error == NULL) {
        cx_free(message);
        cx_free(error);
        return cx_fail_nomem(err);
    }
    error->status = status;
    error->retry_after_ms = -1;
    error->message = message;
    CX_MOVE(&error->cause, *err);
    *err = error;
    return status;
}

cxone_status cx_fail(cxone_error **err, cxone_status status, const char *format, ...)
{
    if (err == NULL) {
        return status;
    }
    va_list arguments;
    va_start(arguments, format);
    const cxone_status reported = report(err, status, format, arguments);
    va_end(arguments);
    return reported;
}

cxone_status cx_fail_hint(cxone_error **err, cxone_status status, const char *hint,
                          const char *format, ...)
{
    if (err == NULL) {
        return status;
    }
    va_list arguments;
    va_start(arguments, format);
    const cxone_status reported = report(err, status, format, arguments);
    va_end(arguments);
    cx_error_set(err, CX_ERROR_HINT, cx_str_of(hint));
    return reported;
}

cxone_status cx_fail_status(cxone_error **err, cxone_status status, const char *what)
{
    if (status == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    return cx_fail(err, status, "%s: %s", what, cx_status_text(status));
}

static char **text_slot(cxone_error *error, cx_error_text which)
{
    switch (which) {
    case CX_ERROR_HINT:
        return &error->hint;
    case CX_ERROR_SERVICE_CODE:
        return &error->service_code;
    case CX_ERROR_SERVICE_TEXT:
        return &error->service_text;
    case CX_ERROR_OPERATION:
        return &error->operation;
    case CX_ERROR_CORRELATION_ID:
        return &error->correlation_id;
    }
    return NULL;
}

/* The report that may be written to, or NULL. */
static cxone_error *writable(cxone_error **err)
{
    return err != NULL && *err != NULL && !is_static(*err) ? *err : NULL;
}

static void replace_text(cxone_error *error, cx_error_text which, char *text)
{
    char **slot = text_slot(error, which);
    if (slot == NULL) {
        cx_free(text);
        return;
    }
    cx_free(*slot);
    *slot = text;
}

void cx_error_set(cxone_error **err, cx_error_text which, cx_str text)
{
    cxone_error *error = writable(err);
    if (error != NULL && text.len != 0) {
        replace_text(error, which, cx_strdup(cx_str_slice(text, 0, CX_MAX_MESSAGE)));
    }
}

void cx_error_hint(cxone_error **err, const char *format, ...)
{
    cxone_error *error = writable(err);
    if (error != NULL) {
        va_list arguments;
        va_start(arguments, format);
        replace_text(error, CX_ERROR_HINT, format_line(format, arguments));
        va_end(arguments);
    }
}

void cx_error_set_http(cxone_error **err, int http_status, int64_t retry_after_ms)
{
    cxone_error *error = writable(err);
    if (error != NULL) {
        error->http_status = http_status;
        error->retry_after_ms = retry_after_ms;
    }
}

void cx_error_set_unsure(cxone_error **err)
{
    cxone_error *error = writable(err);
    if (error != NULL) {
        error->unsure = true;
        cx_error_set(
            err, CX_ERROR_HINT,
            CX_LIT("CXone may have acted on it all the same: look before you send it again"));
    }
}

/* False when memory ran out. */
static bool copy_text(char **out, const char *text)
{
    *out = text != NULL ? cx_strdup(cx_str_of(text)) : NULL;
    return text == NULL || *out != NULL;
}

cxone_error *cx_error_copy(const cxone_error *error)
{
    if (error == NULL || is_static(error)) {
        return error != NULL ? &out_of_memory : NULL;
    }
    cxone_error *copy = cx_alloc_zero(1, sizeof *copy);
    if (copy == NULL) {
        return &out_of_memory;
    }
    copy->status = error->status;
    copy->http_status = error->http_status;
    copy->retry_after_ms = error->retry_after_ms;
    copy->unsure = error->unsure;
    copy->cause = cx_error_copy(error->cause);
    const bool whole = copy_text(&copy->message, error->message) &&
                       copy_text(&copy->hint, error->hint) &&
                       copy_text(&copy->service_code, error->service_code) &&
                       copy_text(&copy->service_text, error->service_text) &&
                       copy_text(&copy->operation, error->operation) &&
                       copy_text(&copy->correlation_id, error->correlation_id);
    if (!whole) {
        cx_error_free(copy);
        return &out_of_memory;
    }
    return copy;
}

cxone_status cx_buf_check(const cx_buf *buf, const char *what, cxone_error **err)
{
    const cxone_status status = cx_buf_status(buf);
    return status == CXONE_OK ? CXONE_OK : cx_fail_status(err, status, what);
}
