#include "cli/xalloc.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/limits.h"

#include "base/banned.h"

void cli_no_memory(void)
{
    static const char text[] = "cxone: out of memory\n";
    /* Nothing can be done about a failure to say so. */
    const ssize_t ignored = write(STDERR_FILENO, text, sizeof text - 1);
    (void)ignored;
    _exit(1);
}

void *cli_xalloc(size_t count, size_t size)
{
    void *block = cx_alloc_zero(count, size);
    if (block == NULL) {
        cli_no_memory();
    }
    return block;
}

void *cli_xrealloc(void *block, size_t count, size_t size)
{
    void *grown = cx_realloc(block, count, size);
    if (grown == NULL) {
        cli_no_memory();
    }
    return grown;
}

char *cli_xdup(cx_str text)
{
    char *copy = cx_strdup(text);
    if (copy == NULL) {
        cli_no_memory();
    }
    return copy;
}

void cli_xcheck(const cx_buf *buf)
{
    if (cx_buf_status(buf) == CXONE_ERR_NOMEM) {
        cli_no_memory();
    }
}

char *cli_xprintf(const char *format, ...)
{
    char text[CX_MAX_MESSAGE];
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return cli_xdup(cx_str_of(text));
}
