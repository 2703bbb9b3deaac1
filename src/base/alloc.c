#include "base/alloc.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

void *cx_alloc(size_t size)
{
    return malloc(size != 0 ? size : 1);
}

void *cx_alloc_zero(size_t count, size_t size)
{
    const bool empty = count == 0 || size == 0;
    if (!empty && count > SIZE_MAX / size) {
        return NULL; /* calloc would say so too, but sanitizers take it for a mistake */
    }
    return empty ? calloc(1, 1) : calloc(count, size);
}

void *cx_realloc(void *block, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size) {
        return NULL;
    }
    const size_t bytes = count * size;
    return realloc(block, bytes != 0 ? bytes : 1);
}

void cx_free(void *block)
{
    free(block);
}

char *cx_strdup(cx_str text)
{
    if (text.len == SIZE_MAX) {
        return NULL;
    }
    char *copy = cx_alloc(text.len + 1);
    if (copy == NULL) {
        return NULL;
    }
    if (text.len != 0) {
        memcpy(copy, text.ptr, text.len);
    }
    copy[text.len] = '\0';
    return copy;
}
