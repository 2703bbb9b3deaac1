/*
 * The allocator seam: all memory of our own code passes here, and fails by returning NULL.
 * A size of zero is answered with a small block, so that NULL always means "out of memory".
 */
#ifndef CX_BASE_ALLOC_H
#define CX_BASE_ALLOC_H

#include <stddef.h>

#include "base/compiler.h"
#include "base/str.h"

/* Uninitialised memory. */
CX_NODISCARD void *cx_alloc(size_t size);

/* Zeroed memory for `count` elements; NULL also when the product overflows. */
CX_NODISCARD void *cx_alloc_zero(size_t count, size_t size);

/* Resizes to `count` elements; the old block stays valid on failure. */
CX_NODISCARD void *cx_realloc(void *block, size_t count, size_t size);

/* Frees. NULL is allowed. */
void cx_free(void *block);

/* A NUL-terminated copy of a view. */
CX_NODISCARD char *cx_strdup(cx_str text);

/* Clean-up of a `char *` local: CX_AUTO(text) char *name = NULL; */
static inline void cx_auto_text(char **owned)
{
    cx_free(*owned);
}

#endif
