/*
 * How many rows lists have, where the sandbox was told: for tests of pages, and for measurements.
 */
#ifndef SBX_GENERIC_LISTS_H
#define SBX_GENERIC_LISTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "json/writer.h"

typedef struct sbx_list_size {
    char *name; /* of the collection; owned */
    int64_t rows;
} sbx_list_size;

typedef struct sbx_lists {
    sbx_list_size *items;
    size_t count;
    size_t capacity;
} sbx_lists;

enum {
    SBX_MAX_ROWS = 100000000
};

void sbx_lists_clear(sbx_lists *lists);
void sbx_lists_set(sbx_lists *lists, cx_str name, int64_t rows);

/* False when nothing was said of that collection. */
bool sbx_lists_get(const sbx_lists *lists, cx_str name, int64_t *rows);

void sbx_lists_write(const sbx_lists *lists, cx_json_writer *w);

#endif
