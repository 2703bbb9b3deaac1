#include "base/buf.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/secret.h"

#include "base/banned.h"

/* What an unallocated buffer points to; never written to. */
static char empty_text[1] = "";

void cx_buf_init(cx_buf *buf, size_t max)
{
    *buf = (cx_buf){.ptr = empty_text, .max = max < SIZE_MAX ? max : SIZE_MAX - 1};
}

void cx_buf_init_secret(cx_buf *buf, size_t max)
{
    cx_buf_init(buf, max);
    buf->wiped = true;
}

static void release(cx_buf *buf)
{
    if (buf->capacity != 0) {
        if (buf->wiped) {
            cx_wipe(buf->ptr, buf->len); /* what was cut off before is wiped already */
        }
        cx_free(buf->ptr);
    }
    buf->ptr = empty_text;
    buf->capacity = 0;
}

void cx_buf_deinit(cx_buf *buf)
{
    release(buf);
    buf->len = 0;
    buf->status = CXONE_OK;
}

void cx_buf_truncate(cx_buf *buf, size_t len)
{
    if (len < buf->len) {
        if (buf->wiped) {
            cx_wipe(buf->ptr + len, buf->len - len);
        }
        buf->len = len;
        buf->ptr[len] = '\0';
    }
}

void cx_buf_reset(cx_buf *buf)
{
    cx_buf_truncate(buf, 0);
    buf->status = CXONE_OK;
}

/* Makes room for `more` bytes and the NUL. False, and the failure noted, when that cannot be. */
static bool reserve(cx_buf *buf, size_t more)
{
    if (buf->status != CXONE_OK) {
        return false;
    }
    if (more > buf->max - buf->len) {
        buf->status = CXONE_ERR_TOO_LARGE;
        return false;
    }
    const size_t needed = buf->len + more + 1;
    if (needed <= buf->capacity) {
        return true;
    }
    size_t capacity = buf->capacity < 32 ? 64 : buf->capacity;
    while (capacity < needed) {
        capacity = capacity > SIZE_MAX / 2 ? needed : capacity * 2;
    }
    if (capacity > buf->max + 1) {
        capacity = buf->max + 1;
    }
    /* Not realloc for secrets: it would leave a copy behind in the block it moves from. */
    char *grown =
        buf->wiped || buf->capacity == 0 ? cx_alloc(capacity) : cx_realloc(buf->ptr, capacity, 1);
    if (grown == NULL) {
        buf->status = CXONE_ERR_NOMEM;
        return false;
    }
    if (buf->wiped || buf->capacity == 0) {
        memcpy(grown, buf->ptr, buf->len + 1);
        release(buf);
    }
    buf->ptr = grown;
    buf->capacity = capacity;
    return true;
}

void cx_buf_append(cx_buf *buf, cx_str text)
{
    if (text.len == 0 || !reserve(buf, text.len)) {
        return;
    }
    memcpy(buf->ptr + buf->len, text.ptr, text.len);
    buf->len += text.len;
    buf->ptr[buf->len] = '\0';
}

void cx_buf_puts(cx_buf *buf, const char *text)
{
    cx_buf_append(buf, cx_str_of(text));
}

void cx_buf_putc(cx_buf *buf, char c)
{
    cx_buf_append(buf, (cx_str){&c, 1});
}

void cx_buf_printf(cx_buf *buf, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    cx_buf_vprintf(buf, format, arguments);
    va_end(arguments);
}

void cx_buf_vprintf(cx_buf *buf, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    const int wanted = vsnprintf(NULL, 0, format, arguments);
    if (wanted < 0) {
        if (buf->status == CXONE_OK) {
            buf->status = CXONE_ERR_NOMEM; /* the only way that our formats can fail */
        }
    } else if (reserve(buf, (size_t)wanted)) {
        (void)vsnprintf(buf->ptr + buf->len, (size_t)wanted + 1, format, again);
        buf->len += (size_t)wanted;
    }
    va_end(again);
}

cxone_status cx_buf_status(const cx_buf *buf)
{
    return buf->status;
}

cx_str cx_buf_view(const cx_buf *buf)
{
    return (cx_str){buf->ptr, buf->len};
}

cxone_status cx_buf_take(cx_buf *buf, char **out)
{
    if (!reserve(buf, 0)) {
        const cxone_status status = buf->status;
        cx_buf_deinit(buf);
        return status;
    }
    *out = buf->ptr;
    *buf = (cx_buf){.ptr = empty_text, .max = buf->max, .wiped = buf->wiped};
    return CXONE_OK;
}
