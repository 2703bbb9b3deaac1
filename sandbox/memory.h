/*
 * Memory for the sandbox, a program: what cannot be had ends it with a message, so that no caller
 * looks for NULL.
 */
#ifndef SBX_MEMORY_H
#define SBX_MEMORY_H

#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"

/* The ceiling of every text that has no smaller one of its own. */
#define SBX_MAX_TEXT ((size_t)512 * 1024 * 1024)

/* Zeroed memory; freed with cx_free. */
void *sbx_new(size_t count, size_t size);

/* Makes room for one more element in an array of `*capacity`, of which `count` are used. */
void *sbx_grow(void *array, size_t *capacity, size_t count, size_t size);

/* A NUL-terminated copy; freed with cx_free. */
char *sbx_dup(cx_str text);

/* The text of a buffer, handed out and NUL-terminated; freed with cx_free. */
char *sbx_take(cx_buf *buf);

/* Ends the program when the buffer failed. */
void sbx_check(const cx_buf *buf);

#endif
