#include "sandbox/generic/items.h"

#include <stdio.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "sandbox/memory.h"

#include "base/banned.h"

void sbx_items_deinit(sbx_items *items)
{
    cx_free(items->items);
    cx_json_free(items->made);
    *items = (sbx_items){0};
}

static sbx_item *add(sbx_items *out)
{
    out->items = sbx_grow(out->items, &out->capacity, out->count, sizeof *out->items);
    sbx_item *item = &out->items[out->count];
    *item = (sbx_item){.object = NULL};
    out->count++;
    return item;
}

/* A number or text as the text of an id; false for others. */
static bool id_text(const cx_json_value *value, char id[SBX_MAX_ID])
{
    int64_t number = 0;
    if (cx_json_integer(value, &number)) {
        (void)snprintf(id, SBX_MAX_ID, "%lld", (long long)number);
        return true;
    }
    const cx_str text = cx_json_text(value);
    if (text.len == 0 || text.len >= SBX_MAX_ID) {
        return false;
    }
    (void)snprintf(id, SBX_MAX_ID, "%.*s", CX_STR_ARG(text));
    return true;
}

/* The id of a record is the member that the plan names, in any letter case. */
static void read_id(const sbx_plan *plan, const cx_json_value *object, char id[SBX_MAX_ID])
{
    for (const char *key = cx_json_next_key(object, NULL); key != NULL;
         key = cx_json_next_key(object, key)) {
        if (plan->id != NULL && cx_str_equal_nocase(cx_str_of(key), cx_str_of(plan->id)) &&
            id_text(cx_json_get(object, key), id)) {
            return;
        }
    }
}

static void add_value(const sbx_plan *plan, const cx_json_value *value, sbx_items *out)
{
    sbx_item *item = add(out);
    if (cx_json_type(value) == CXONE_TYPE_OBJECT) {
        item->object = value;
        read_id(plan, value, item->id);
    } else {
        (void)id_text(value, item->id);
    }
}

static void add_array(const sbx_plan *plan, const cx_json_value *array, sbx_items *out)
{
    for (size_t i = 0; i < cx_json_size(array) && out->count < SBX_MAX_ITEMS; i++) {
        add_value(plan, cx_json_at(array, i), out);
    }
}

/* "agents" or "agentIds" for the agents of a skill: a word like the last one of the path, or like
 * the id. */
static bool is_about(const sbx_plan *plan, cx_str key)
{
    char word[48];
    char stem[48];
    const cx_str singular = sbx_singular(sbx_last_segment(plan->collection), word);
    const cx_str mine = sbx_singular(key, stem);
    const cx_str id = cx_str_of(plan->id);
    return cx_str_equal_nocase(mine, singular) || (id.len > 0 && cx_str_equal_nocase(mine, id)) ||
           cx_str_equal_nocase(key, cx_str_of(cx_operation_text(plan->operation->list)));
}

/* The member of a body that holds the records, or the record; NULL: the body is the record. */
static const cx_json_value *held(const sbx_plan *plan, const cx_json_value *body)
{
    const cx_json_value *only = NULL;
    size_t count = 0;
    for (const char *key = cx_json_next_key(body, NULL); key != NULL;
         key = cx_json_next_key(body, key)) {
        const cx_json_value *value = cx_json_get(body, key);
        const cxone_type type = cx_json_type(value);
        const bool many = type == CXONE_TYPE_ARRAY;
        const bool record = type == CXONE_TYPE_OBJECT;
        if ((many && !plan->item && !plan->document && is_about(plan, cx_str_of(key))) ||
            (record && is_about(plan, cx_str_of(key)))) {
            return value;
        }
        const cxone_type first = cx_json_type(cx_json_at(value, 0));
        if (record || (many && !plan->item && !plan->document && first == CXONE_TYPE_OBJECT)) {
            only = value;
        }
        count++;
    }
    return count == 1 ? only : NULL;
}

/* A record of other things than a body has: the query's parameters, or an array that is a part of
 * the record. */
static void add_made(const sbx_plan *plan, cx_buf *text, sbx_items *out)
{
    sbx_item *item = add(out);
    sbx_check(text);
    if (cx_json_parse(cx_buf_view(text), &out->made, NULL) == CXONE_OK) {
        item->object = cx_json_root(out->made);
        read_id(plan, item->object, item->id);
    }
}

static void add_part(const sbx_plan *plan, const cx_json_value *body, sbx_items *out)
{
    char name[48];
    sbx_camel(sbx_last_segment(cx_str_of(cx_operation_path(plan->operation))), name);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &text, 0);
    cx_json_begin_object(&w);
    cx_json_key(&w, name);
    cx_json_write_value(&w, body);
    cx_json_end_object(&w);
    add_made(plan, &text, out);
}

static void write_parameter(const cx_parameter *parameter, cx_str value, cx_json_writer *w)
{
    const cx_shape *shape = cx_operation_shape(parameter->shape);
    int64_t number = 0;
    cx_json_key(w, cx_operation_text(parameter->name));
    if ((shape->kind == CXONE_SHAPE_INTEGER || shape->kind == CXONE_SHAPE_NUMBER) &&
        cx_scan_int64(value, &number)) {
        cx_json_integer_number(w, number);
    } else if (shape->kind == CXONE_SHAPE_BOOLEAN) {
        cx_json_bool(w, cx_str_equal_nocase(value, CX_LIT("true")));
    } else {
        cx_json_string(w, value);
    }
}

/* Many a write has its members in the query. Each name counts once. */
static void add_query(const sbx_call *call, const sbx_plan *plan, sbx_items *out)
{
    const cx_parameter *parameters = cx_operation_first_parameter(plan->operation);
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf value;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_init(&value, SBX_MAX_TEXT);
    cx_json_writer w;
    cx_json_writer_init(&w, &text, 0);
    cx_json_begin_object(&w);
    for (size_t i = 0; i < plan->operation->parameter_count; i++) {
        const cx_str name = cx_str_of(cx_operation_text(parameters[i].name));
        cx_buf_reset(&value);
        if (parameters[i].place == CX_PLACE_QUERY &&
            sbx_request_query(call->request, name, &value)) {
            write_parameter(&parameters[i], cx_buf_view(&value), &w);
        }
    }
    cx_json_end_object(&w);
    add_made(plan, &text, out);
}

static void drop_nameless(sbx_items *out)
{
    size_t kept = 0;
    for (size_t i = 0; i < out->count; i++) {
        if (out->items[i].id[0] != '\0') {
            out->items[kept] = out->items[i];
            kept++;
        }
    }
    out->count = kept;
}

void sbx_items_read(const sbx_call *call, const sbx_plan *plan, const cx_json_value *body,
                    bool named, sbx_items *out)
{
    *out = (sbx_items){0};
    const cxone_type type = cx_json_type(body);
    const cx_json_value *inner = type == CXONE_TYPE_OBJECT ? held(plan, body) : NULL;
    if (type == CXONE_TYPE_ARRAY && plan->item) {
        add_part(plan, body, out);
    } else if (type == CXONE_TYPE_ARRAY) {
        add_array(plan, body, out);
    } else if (cx_json_type(inner) == CXONE_TYPE_ARRAY) {
        add_array(plan, inner, out);
    } else if (inner != NULL) {
        add_value(plan, inner, out);
    } else if (type == CXONE_TYPE_OBJECT) {
        add_value(plan, body, out);
    } else {
        add_query(call, plan, out);
    }
    if (named) {
        drop_nameless(out);
    }
}
