#include "sandbox/memory.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"

#include "base/banned.h"

static void *held(void *block)
{
    if (block == NULL) {
        (void)fputs("cxone sandbox: out of memory\n", stderr);
        abort();
    }
    return block;
}

void *sbx_new(size_t count, size_t size)
{
    return held(cx_alloc_zero(count, size));
}

void *sbx_grow(void *array, size_t *capacity, size_t count, size_t size)
{
    if (count < *capacity) {
        return array;
    }
    *capacity = *capacity == 0 ? 8 : *capacity * 2;
    return held(cx_realloc(array, *capacity, size));
}

char *sbx_dup(cx_str text)
{
    return held(cx_strdup(text));
}

char *sbx_take(cx_buf *buf)
{
    char *text = NULL;
    return held(cx_buf_take(buf, &text) == CXONE_OK ? text : NULL);
}

void sbx_check(const cx_buf *buf)
{
    (void)held(cx_buf_status(buf) == CXONE_OK ? buf->ptr : NULL);
}
