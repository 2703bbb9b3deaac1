/*
 * Records as tables: which member of an answer is which member of a struct. The same table writes
 * a record, keeps to the `fields` that a caller asked for, and knows which names do not exist.
 */
#ifndef SBX_ROUTES_FIELDS_H
#define SBX_ROUTES_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "json/writer.h"

typedef enum sbx_field_type {
    SBX_INTEGER,   /* int64_t */
    SBX_TEXT,      /* const char *; NULL is written as null */
    SBX_FLAG,      /* bool */
    SBX_TIME,      /* int64_t, Unix milliseconds; 0 is written as null */
    SBX_DURATION,  /* int64_t, seconds, written as ISO 8601 has it: PT1H2M3S */
    SBX_REAL,      /* double */
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
} sbx_record;

/* `wanted` is a list of names between commas, in any letter case; empty: all. */
bool sbx_record_has(const sbx_record *record, cx_str wanted);

/* Writes the members of an object that the caller began. */
void sbx_record_write(const sbx_record *record, cx_str wanted, const void *values,
                      cx_json_writer *w);

#endif
