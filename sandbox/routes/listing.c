#include "sandbox/routes/listing.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "sandbox/memory.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- order */

/* "field asc,field2 desc"; false, and the call answered, when it is no good. */
static bool read_order(sbx_listing *list)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    (void)sbx_acd_text(list->call, "orderBy", &text);
    cx_str rest = cx_buf_view(&text);
    cx_str part;
    while (cx_str_next(&rest, ',', &part)) {
        part = cx_str_trim(part);
        const size_t space = cx_str_find(part, ' ');
        const cx_str way = cx_str_trim(cx_str_slice(part, space, part.len));
        const sbx_field *field = sbx_record_find(list->record, cx_str_slice(part, 0, space));
        const bool descending = cx_str_equal_nocase(way, CX_LIT("desc"));
        if (field == NULL || list->order_count == SBX_MAX_ORDERS ||
            !(way.len == 0 || descending || cx_str_equal_nocase(way, CX_LIT("asc")))) {
            sbx_acd_refuse(list->call, "orderBy");
            return false;
        }
        list->orders[list->order_count++] = (sbx_order){field, descending};
    }
    return true;
}

static int in_order(const void *a, const void *b, void *context)
{
    const sbx_listing *list = context;
    const char *one = list->kept + *(const size_t *)a * list->record->size;
    const char *other = list->kept + *(const size_t *)b * list->record->size;
    for (size_t i = 0; i < list->order_count; i++) {
        const int order = sbx_field_compare(list->orders[i].field, one, other);
        if (order != 0) {
            return list->orders[i].descending ? -order : order;
        }
    }
    return (one > other) - (one < other); /* as they came */
}

static void keep(sbx_listing *list, const void *values)
{
    if (list->kept_count == SBX_MAX_ORDERED) {
        list->overflows = true;
        return;
    }
    list->kept = sbx_grow(list->kept, &list->kept_capacity, list->kept_count, list->record->size);
    memcpy(list->kept + list->kept_count * list->record->size, values, list->record->size);
    list->kept_count++;
}

static void write_values(sbx_listing *list, const void *values)
{
    cx_json_begin_object(&list->w);
    sbx_record_write(list->record, cx_buf_view(&list->fields), values, &list->w);
    cx_json_end_object(&list->w);
}

/* Writes the part of the kept records that is wanted. */
static void write_kept(sbx_listing *list)
{
    size_t *order = sbx_new(list->kept_count + 1, sizeof *order);
    for (size_t i = 0; i < list->kept_count; i++) {
        order[i] = i;
    }
    qsort_r(order, list->kept_count, sizeof *order, in_order, list);
    list->page.seen = 0;
    for (size_t i = 0; i < list->kept_count; i++) {
        if (sbx_page_takes(&list->page)) {
            write_values(list, list->kept + order[i] * list->record->size);
        }
    }
    cx_free(order);
}

/* ---------------------------------------------------------------- the list */

void sbx_listing_deinit(sbx_listing *list)
{
    cx_free(list->kept);
    cx_buf_deinit(&list->fields);
    cx_buf_deinit(&list->search);
}

/* What is asked for of any list. */
static bool read_common(sbx_listing *list, sbx_call *call, const sbx_record *record)
{
    unsigned version = 0;
    *list = (sbx_listing){.call = call, .record = record};
    cx_buf_init(&list->fields, SBX_MAX_TEXT);
    cx_buf_init(&list->search, SBX_MAX_TEXT);
    return sbx_acd_version(call, &version) && sbx_acd_fields(call, record, &list->fields);
}

bool sbx_listing_read(sbx_listing *list, sbx_call *call, const sbx_record *record, int64_t max)
{
    if (!read_common(list, call, record) || !sbx_acd_page(call, max, &list->page) ||
        !read_order(list)) {
        return false;
    }
    (void)sbx_acd_text(call, "searchString", &list->search);
    return true;
}

static void begin_list(sbx_listing *list, const char *member)
{
    cx_json_key(&list->w, member);
    cx_json_begin_array(&list->w);
}

bool sbx_listing_begin(sbx_listing *list, sbx_call *call, const char *member,
                       const sbx_record *record, int64_t max)
{
    if (!sbx_listing_read(list, call, record, max)) {
        return false;
    }
    sbx_reply_json(call->reply, 200, &list->w);
    cx_json_begin_object(&list->w);
    cx_json_member_integer(&list->w, "businessUnitId", call->user->tenant->business_unit);
    sbx_acd_member_time(&list->w, "lastPollTime", sbx_app_world_ms(call->app));
    begin_list(list, member);
    return true;
}

bool sbx_listing_begin_bare(sbx_listing *list, sbx_call *call, const char *member,
                            const sbx_record *record)
{
    if (!read_common(list, call, record)) {
        return false;
    }
    list->bare = true;
    list->page.top = INT64_MAX;
    sbx_reply_json(call->reply, 200, &list->w);
    cx_json_begin_object(&list->w);
    begin_list(list, member);
    return true;
}

bool sbx_listing_takes(sbx_listing *list)
{
    return list->order_count > 0 || sbx_page_takes(&list->page);
}

void sbx_listing_write(sbx_listing *list, const void *values)
{
    if (list->order_count > 0) {
        keep(list, values);
    } else {
        write_values(list, values);
    }
}

void sbx_listing_add(sbx_listing *list, const void *values)
{
    if (sbx_listing_takes(list)) {
        sbx_listing_write(list, values);
    }
}

bool sbx_listing_rest(sbx_listing *list)
{
    if (list->overflows) {
        sbx_acd_refuse(list->call, "orderBy: too many records, ask for fewer of them");
        return false;
    }
    if (list->order_count > 0) {
        write_kept(list);
    }
    return true;
}

void sbx_listing_end(sbx_listing *list)
{
    if (!sbx_listing_rest(list)) {
        return;
    }
    cx_json_end_array(&list->w);
    if (!list->bare) {
        sbx_acd_write_page(list->call, &list->page, &list->w);
    }
    cx_json_end_object(&list->w);
    const cx_operation *operation = list->call->operation;
    if (sbx_page_is_empty(&list->page) &&
        (!list->bare || operation == NULL || sbx_operation_answers(operation, 204))) {
        sbx_reply_empty(list->call->reply, 204);
    }
}
