/*
 * cx_buf: owned, growing text.
 *
 * Invariants, from cx_buf_init to cx_buf_deinit: `ptr` is never NULL and always NUL-terminated;
 * `len` does not count that NUL; `len` never exceeds the ceiling given to cx_buf_init.
 *
 * Failures stick: after one (out of memory, ceiling reached) every further append does nothing, so
 * a text can be put together freely and checked once, with cx_buf_status() or cx_buf_take().
 */
#ifndef CX_BASE_BUF_H
#define CX_BASE_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/auto.h"
#include "base/compiler.h"
#include "base/status.h"
#include "base/str.h"

typedef struct cx_buf {
    char *ptr;           /* read-only for users */
    size_t len;          /* read-only for users */
    size_t capacity;     /* private */
    size_t max;          /* private */
    cxone_status status; /* private: use cx_buf_status() */
    bool wiped;          /* private: use cx_buf_init_secret() */
} cx_buf;

/* An empty buffer of at most `max` bytes. Allocates nothing; cannot fail. */
void cx_buf_init(cx_buf *buf, size_t max);

/* The same, for secrets: every block is wiped before it is given back. */
void cx_buf_init_secret(cx_buf *buf, size_t max);

/* Frees the contents; the buffer is then empty and usable again. */
void cx_buf_deinit(cx_buf *buf);
CX_DEFINE_AUTO_VALUE(cx_buf, cx_buf_deinit)

/* Empties it and forgets a failure, keeping the memory. */
void cx_buf_reset(cx_buf *buf);

/* Cuts it to `len` bytes (no effect when it is shorter). */
void cx_buf_truncate(cx_buf *buf, size_t len);

void cx_buf_append(cx_buf *buf, cx_str text);
void cx_buf_puts(cx_buf *buf, const char *text);
void cx_buf_putc(cx_buf *buf, char c);
CX_PRINTF(2, 3) void cx_buf_printf(cx_buf *buf, const char *format, ...);
CX_PRINTF(2, 0) void cx_buf_vprintf(cx_buf *buf, const char *format, va_list arguments);

/* CXONE_OK, CXONE_ERR_NOMEM or CXONE_ERR_TOO_LARGE. */
cxone_status cx_buf_status(const cx_buf *buf);

/* A view of the contents, valid until the next change. */
cx_str cx_buf_view(const cx_buf *buf);

/* Hands the text out (the caller frees it with cx_free) and leaves the buffer empty. */
CX_NODISCARD cxone_status cx_buf_take(cx_buf *buf, char **out);

#endif
