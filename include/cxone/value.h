/**
 * @file cxone/value.h
 * Read-only JSON: the body of an answer. Values are borrowed from what they came from (a reply, a
 * tenant) and live as long as it does. Every accessor accepts NULL, which reads as "absent", so
 * that calls can be chained. Thread rules are those of the owner.
 */
#ifndef CXONE_VALUE_H
#define CXONE_VALUE_H

#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/** A JSON value; opaque. */
typedef struct cxone_value cxone_value;

/** What a value is. */
typedef enum cxone_type {
    CXONE_TYPE_ABSENT = 0,
    CXONE_TYPE_NULL = 1,
    CXONE_TYPE_BOOLEAN = 2,
    CXONE_TYPE_INTEGER = 3, /**< a number without fraction or exponent */
    CXONE_TYPE_REAL = 4,
    CXONE_TYPE_STRING = 5,
    CXONE_TYPE_ARRAY = 6,
    CXONE_TYPE_OBJECT = 7
} cxone_type;

/** The type of a value. */
CXONE_API cxone_type cxone_value_type(const cxone_value *value);

/** The member @p key of an object, or NULL. */
CXONE_API const cxone_value *cxone_value_get(const cxone_value *object, const char *key);

/** The element @p index of an array, or NULL. */
CXONE_API const cxone_value *cxone_value_at(const cxone_value *array, size_t index);

/** How many elements or members; 0 for other types. */
CXONE_API size_t cxone_value_size(const cxone_value *value);

/** Walks the keys of an object in the order of the document: the first for NULL, then the one after
 *  @p previous; NULL after the last. */
CXONE_API const char *cxone_value_next_key(const cxone_value *object, const char *previous);

/** The text of a string (NUL-terminated UTF-8; CXone's documents with embedded NULs are refused
 *  when read); NULL for other types. */
CXONE_API const char *cxone_value_text(const cxone_value *value);

/** The value of an integer; @p fallback for other types. */
CXONE_API int64_t cxone_value_integer(const cxone_value *value, int64_t fallback);

/** The value of an integer or real; @p fallback for other types. */
CXONE_API double cxone_value_real(const cxone_value *value, double fallback);

/** The value of a boolean as 0 or 1; @p fallback for other types. */
CXONE_API int cxone_value_boolean(const cxone_value *value, int fallback);

/**
 * Writes a value as JSON text.
 *
 * @param indent  spaces per level, or 0 for one line
 * @param out     receives the text; the caller frees it with cxone_text_free()
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_value_print(const cxone_value *value, int indent,
                                                         char **out, cxone_error **err);

/** Frees a text that this library handed out. NULL is allowed. */
CXONE_API void cxone_text_free(char *text);

CXONE_END_DECLS

#endif
