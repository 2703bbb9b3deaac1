#include "cli/report.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "base/str.h"
#include "cli/term/escape.h"
#include "cli/xalloc.h"

#include "base/banned.h"

static bool is_quiet = false;
static char first_complaint[CX_MAX_MESSAGE];

/* Complaints begin with the program's name. */
static const char complains[] = "cxone: ";

const char *cli_report_first(void)
{
    return first_complaint[0] != '\0' ? first_complaint : NULL;
}

void cli_report_quiet(bool quiet)
{
    is_quiet = quiet;
}

/* One line on standard error in one write, so that lines of several programs do not mix. A failure
 * to complain has nobody left to complain to. */
static void put_line(const char *prefix, cx_str text)
{
    CX_AUTO(cx_buf) cx_buf line;
    if (prefix == complains && first_complaint[0] == '\0') {
        (void)snprintf(first_complaint, sizeof first_complaint, "%.*s", CX_STR_ARG(text));
    }
    cx_buf_init(&line, CX_MAX_MESSAGE * 8);
    cx_buf_puts(&line, prefix);
    cli_escape(&line, cx_str_slice(text, 0, CX_MAX_MESSAGE)); /* at most four times as long then */
    cx_buf_putc(&line, '\n');
    cli_xcheck(&line);
    (void)fwrite(line.ptr, 1, line.len, stderr);
    (void)fflush(stderr);
}

CX_PRINTF(2, 0) static void put(const char *prefix, const char *format, va_list arguments)
{
    char text[CX_MAX_MESSAGE]; /* what does not fit is cut off: better than saying nothing */
    (void)vsnprintf(text, sizeof text, format, arguments);
    put_line(prefix, cx_str_of(text));
}

void cli_complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    put(complains, format, arguments);
    va_end(arguments);
}

void cli_hint(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    put("  hint: ", format, arguments);
    va_end(arguments);
}

int cli_usage(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    put(complains, format, arguments);
    va_end(arguments);
    return CLI_EXIT_USAGE;
}

void cli_warn(const char *format, ...)
{
    if (is_quiet) {
        return;
    }
    va_list arguments;
    va_start(arguments, format);
    put("cxone: warning: ", format, arguments);
    va_end(arguments);
}

void cli_trace(const char *line)
{
    put_line("", cx_str_of(line));
}

static void put_service_words(const cxone_error *error)
{
    const char *code = cxone_error_service_code(error);
    const char *text = cxone_error_service_text(error);
    if (text == NULL && code == NULL) {
        return;
    }
    CX_AUTO(text)
    char *words = text != NULL && code != NULL ? cli_xprintf("%s (%s)", text, code)
                                               : cli_xprintf("%s", text != NULL ? text : code);
    put_line("  CXone says: ", cx_str_of(words));
}

static void put_details(const cxone_error *error)
{
    put_service_words(error);
    if (cxone_error_http_status(error) != 0) {
        CX_AUTO(text) char *number = cli_xprintf("%d", cxone_error_http_status(error));
        put_line("  HTTP status: ", cx_str_of(number));
    }
    if (cxone_error_correlation_id(error) != NULL) {
        put_line("  correlation id: ", cx_str_of(cxone_error_correlation_id(error)));
    }
}

int cli_report_error(const cxone_error *error)
{
    const char *message = cxone_error_message(error);
    const char *hint = NULL;
    put_line(complains, cx_str_of(message != NULL ? message : "unknown failure"));
    for (const cxone_error *each = error; each != NULL; each = cxone_error_cause(each)) {
        if (each != error && cxone_error_message(each) != NULL) {
            put_line("  because: ", cx_str_of(cxone_error_message(each)));
        }
        put_details(each);
        hint = hint != NULL ? hint : cxone_error_hint(each);
    }
    if (hint != NULL) {
        put_line("  hint: ", cx_str_of(hint));
    }
    return error != NULL ? cxone_status_exit_code(cxone_error_status(error)) : CLI_EXIT_FAILED;
}
