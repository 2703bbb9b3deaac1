#include "sandbox/generic/lists.h"

#include "base/alloc.h"
#include "sandbox/memory.h"

#include "base/banned.h"

void sbx_lists_clear(sbx_lists *lists)
{
    for (size_t i = 0; i < lists->count; i++) {
        cx_free(lists->items[i].name);
    }
    cx_free(lists->items);
    *lists = (sbx_lists){0};
}

void sbx_lists_set(sbx_lists *lists, cx_str name, int64_t rows)
{
    for (size_t i = 0; i < lists->count; i++) {
        if (cx_str_equal(cx_str_of(lists->items[i].name), name)) {
            lists->items[i].rows = rows;
            return;
        }
    }
    lists->items = sbx_grow(lists->items, &lists->capacity, lists->count, sizeof *lists->items);
    lists->items[lists->count] = (sbx_list_size){sbx_dup(name), rows};
    lists->count++;
}

bool sbx_lists_get(const sbx_lists *lists, cx_str name, int64_t *rows)
{
    for (size_t i = 0; i < lists->count; i++) {
        if (cx_str_equal(cx_str_of(lists->items[i].name), name)) {
            *rows = lists->items[i].rows;
            return true;
        }
    }
    return false;
}

void sbx_lists_write(const sbx_lists *lists, cx_json_writer *w)
{
    cx_json_begin_array(w);
    for (size_t i = 0; i < lists->count; i++) {
        cx_json_begin_object(w);
        cx_json_member_string(w, "collection", cx_str_of(lists->items[i].name));
        cx_json_member_integer(w, "rows", lists->items[i].rows);
        cx_json_end_object(w);
    }
    cx_json_end_array(w);
}
