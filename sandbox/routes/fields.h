/*
 * Records as tables: which member of an answer is which member of a struct. The same table writes
 * a record, keeps to the `fields` that a caller asked for, and knows which names do not exist.
 */
#ifndef SBX_ROUTES_FIELDS_H
#define SBX_ROUTES_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"
#include "json/writer.h"

typedef enum sbx_field_type {
    SBX_INTEGER,   /* int64_t */
    SBX_TEXT,      /* const char *; NULL is written as null */
    SBX_FLAG,      /* bool */
    SBX_TIME,      /* int64_t, Unix milliseconds; 0 is written as null */
    SBX_DURATION,  /* int64_t, seconds, written as ISO 8601 has it: PT1H2M3S */
    SBX_REAL,      /* double */
    SBX_INLINE,    /* char[], a text in the struct itself; empty is written as null */
    SBX_EMPTY_LIST /* nothing of the struct */
} sbx_field_type;

typedef struct sbx_field {
    const char *name;
    sbx_field_type type;
    size_t offset;
} sbx_field;

typedef struct sbx_record {
    const sbx_field *fields;
    size_t count;
    size_t size; /* of the struct, where records are put in order; else 0 */
} sbx_record;

/* The field of that name, in any letter case; NULL: there is none. */
const sbx_field *sbx_record_find(const sbx_record *record, cx_str name);

/* Which of two structs comes first by a field: below, at or above 0. What is null comes first. */
int sbx_field_compare(const sbx_field *field, const void *a, const void *b);

/* Appends a value as plain text; nothing for null. */
void sbx_field_text(const sbx_field *field, const void *values, cx_buf *out);

/* `wanted` is a list of names between commas, in any letter case; empty: all. */
bool sbx_record_has(const sbx_record *record, cx_str wanted);

/* Writes the members of an object that the caller began. */
void sbx_record_write(const sbx_record *record, cx_str wanted, const void *values,
                      cx_json_writer *w);

#endif
