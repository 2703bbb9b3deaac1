#include "sandbox/generic/query.h"

#include <stdio.h>

#include "base/compiler.h"
#include "base/encoding.h"
#include "base/time.h"
#include "sandbox/generic/scene.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"

#include "base/banned.h"

void sbx_query_init(sbx_query *query)
{
    *query = (sbx_query){.updated_since = INT64_MIN};
    cx_buf_init(&query->fields, SBX_MAX_TEXT);
    cx_buf_init(&query->search, SBX_MAX_TEXT);
    for (size_t i = 0; i < SBX_MAX_FILTERS; i++) {
        cx_buf_init(&query->filters[i].values, SBX_MAX_TEXT);
    }
}

void sbx_query_deinit(sbx_query *query)
{
    cx_buf_deinit(&query->fields);
    cx_buf_deinit(&query->search);
    for (size_t i = 0; i < SBX_MAX_FILTERS; i++) {
        cx_buf_deinit(&query->filters[i].values);
    }
}

bool sbx_query_is_plain(const sbx_query *query)
{
    return query->search.len == 0 && query->updated_since == INT64_MIN &&
           query->filter_count == 0 && query->order_count == 0;
}

/* The member of that name, in any letter case; NULL when there is none. */
static const char *member_of(const cx_shape *record, cx_str name)
{
    for (size_t i = 0; record != NULL && record->kind == CXONE_SHAPE_OBJECT && i < record->count;
         i++) {
        const char *member = cx_operation_text(cx_shape_member_at(record, i)->name);
        if (cx_str_equal_nocase(cx_str_of(member), name)) {
            return member;
        }
    }
    return NULL;
}

/* One more value that the member may have. */
static void add_value(sbx_query *query, const char *member, cx_str value, bool part)
{
    sbx_filter *filter = NULL;
    for (size_t i = 0; i < query->filter_count; i++) {
        if (query->filters[i].member == member) {
            filter = &query->filters[i];
        }
    }
    if (filter == NULL) {
        if (query->filter_count == SBX_MAX_FILTERS) {
            return;
        }
        filter = &query->filters[query->filter_count];
        query->filter_count++;
        filter->member = member;
        filter->part = part;
    }
    cx_buf_append(&filter->values, value);
    cx_buf_putc(&filter->values, '\n');
}

/* A scalar as text; false for others. */
static bool scalar_text(const cx_json_value *value, cx_buf *out)
{
    int64_t integer = 0;
    double real = 0;
    bool flag = false;
    cx_buf_reset(out);
    if (cx_json_integer(value, &integer)) {
        cx_buf_printf(out, "%lld", (long long)integer);
    } else if (cx_json_real(value, &real)) {
        cx_buf_printf(out, "%g", real);
    } else if (cx_json_boolean(value, &flag)) {
        cx_buf_puts(out, flag ? "true" : "false");
    } else if (cx_json_type(value) == CXONE_TYPE_STRING) {
        cx_buf_append(out, cx_json_text(value));
    } else {
        return false;
    }
    return true;
}

static bool is_plain_member(const cx_shape *record, const char *member)
{
    const cx_member *found = cx_shape_member(record, cx_str_of(member));
    const cx_shape *shape = found != NULL ? cx_operation_shape(found->shape) : NULL;
    return shape != NULL && shape->kind != CXONE_SHAPE_OBJECT && shape->kind != CXONE_SHAPE_ARRAY &&
           shape->kind != CXONE_SHAPE_MAP;
}

static bool is_text(const cx_shape *shape)
{
    return shape != NULL && (shape->kind == CXONE_SHAPE_STRING ||
                             (shape->kind == CXONE_SHAPE_ENUM && !shape->numeric));
}

/* Where a parameter is one of a few numbers and the record has words of that name, the numbers
 * stand for a choice of CXone's (routing attributes: status 0, 1 or 2, records CURR or DISC) that
 * NICE does not explain, and no record could be held against. */
static bool is_choice_of_its_own(const cx_operation *operation, const cx_shape *record,
                                 const char *member, cx_str name)
{
    const cx_member *found = cx_shape_member(record, cx_str_of(member));
    if (operation == NULL || found == NULL || !is_text(cx_operation_shape(found->shape))) {
        return false;
    }
    const cx_parameter *parameters = cx_operation_first_parameter(operation);
    for (size_t i = 0; i < operation->parameter_count; i++) {
        if (cx_str_equal(name, cx_str_of(cx_operation_text(parameters[i].name)))) {
            const cx_shape *shape = cx_operation_shape(parameters[i].shape);
            return shape != NULL && shape->kind == CXONE_SHAPE_ENUM && shape->numeric;
        }
    }
    return false;
}

/* What has a meaning of its own, or is a moment, is no filter. */
static bool is_filter_name(cx_str name)
{
    static const char *const others[] = {"skip",   "top",  "fields",   "orderBy", "order", "page",
                                         "cursor", "size", "pageSize", "limit",   "query"};
    for (size_t i = 0; i < CX_COUNT(others); i++) {
        if (cx_str_equal_nocase(name, cx_str_of(others[i]))) {
            return false;
        }
    }
    return !cx_str_ends_with_nocase(name, CX_LIT("date")) &&
           !cx_str_ends_with_nocase(name, CX_LIT("time"));
}

/* "skillId=1,2", "status[]=open&status[]=new", "nameContains=x". */
static void read_filters(const sbx_call *call, const cx_shape *record, sbx_query *query)
{
    CX_AUTO(cx_buf) cx_buf name;
    CX_AUTO(cx_buf) cx_buf value;
    cx_buf_init(&name, SBX_MAX_TEXT);
    cx_buf_init(&value, SBX_MAX_TEXT);
    cx_str rest = call->request->query;
    cx_str pair;
    while (cx_str_next(&rest, '&', &pair)) {
        const size_t equals = cx_str_find(pair, '=');
        cx_buf_reset(&name);
        cx_buf_reset(&value);
        if (!cx_percent_decode(&name, cx_str_slice(pair, 0, equals), true) ||
            !cx_percent_decode(&value, cx_str_slice(pair, equals + 1, pair.len), true)) {
            continue;
        }
        cx_str plain = cx_buf_view(&name);
        const bool part = cx_str_equal(plain, CX_LIT("nameContains"));
        if (cx_str_ends_with(plain, CX_LIT("[]"))) {
            plain = cx_str_slice(plain, 0, plain.len - 2);
        }
        const char *member = member_of(record, part ? CX_LIT("name") : plain);
        if (member == NULL || value.len == 0 || !is_filter_name(plain) ||
            !is_plain_member(record, member) ||
            is_choice_of_its_own(call->operation, record, member, cx_buf_view(&name))) {
            continue;
        }
        cx_str values = cx_buf_view(&value);
        cx_str one;
        while (cx_str_next(&values, ',', &one)) {
            add_value(query, member, cx_str_trim(one), part);
        }
    }
}

static bool is_like(const cx_json_value *body, const char *member)
{
    return cx_str_equal_nocase(cx_json_get_text(cx_json_get(body, "operations"), member),
                               CX_LIT("LIKE"));
}

/* {"filter": {"status": ["ACTIVE"], "name": "x"}, "operations": {"name": "LIKE"}} */
static void read_body_filters(const cx_json_value *body, const cx_shape *record, sbx_query *query)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    const cx_json_value *filter = cx_json_get(body, "filter");
    if (cx_json_type(filter) != CXONE_TYPE_OBJECT) {
        return;
    }
    for (const char *key = cx_json_next_key(filter, NULL); key != NULL;
         key = cx_json_next_key(filter, key)) {
        const char *member = member_of(record, cx_str_of(key));
        const cx_json_value *value = cx_json_get(filter, key);
        if (member == NULL || !is_plain_member(record, member)) {
            continue;
        }
        const bool part = is_like(body, key);
        if (scalar_text(value, &text)) {
            add_value(query, member, cx_buf_view(&text), part);
        }
        for (size_t i = 0; cx_json_type(value) == CXONE_TYPE_ARRAY && i < cx_json_size(value);
             i++) {
            if (scalar_text(cx_json_at(value, i), &text)) {
                add_value(query, member, cx_buf_view(&text), part);
            }
        }
    }
}

static void add_order(sbx_query *query, const cx_shape *record, cx_str name, bool descending)
{
    const char *member = member_of(record, name);
    if (member != NULL && query->order_count < SBX_MAX_ORDERS) {
        query->orders[query->order_count] = (sbx_order){member, descending};
        query->order_count++;
    }
}

static bool is_descending(cx_str word)
{
    return cx_str_equal_nocase(cx_str_trim(word), CX_LIT("desc")) ||
           cx_str_equal_nocase(cx_str_trim(word), CX_LIT("descending"));
}

/* "teamName asc,teamId desc"; one column and its direction beside it. */
static void read_order(const sbx_call *call, const cx_shape *record, sbx_query *query)
{
    static const struct {
        const char *column;
        const char *direction;
        const char *descending;
    } styles[] = {
        {"orderBy", "order", "desc"},
        {"sorting", "sortingType", "desc"},
        {"orderColumn", "orderAsc", "false"},
    };
    CX_AUTO(cx_buf) cx_buf columns;
    CX_AUTO(cx_buf) cx_buf direction;
    cx_buf_init(&columns, SBX_MAX_TEXT);
    cx_buf_init(&direction, SBX_MAX_TEXT);
    for (size_t i = 0; i < CX_COUNT(styles); i++) {
        if (!sbx_acd_text(call, styles[i].column, &columns)) {
            continue;
        }
        (void)sbx_acd_text(call, styles[i].direction, &direction);
        const bool all =
            cx_str_equal_nocase(cx_buf_view(&direction), cx_str_of(styles[i].descending));
        cx_str rest = cx_buf_view(&columns);
        cx_str piece;
        while (cx_str_next(&rest, ',', &piece)) {
            const cx_str column = cx_str_trim(piece);
            const size_t blank = cx_str_find(column, ' ');
            add_order(query, record, cx_str_slice(column, 0, blank),
                      all || is_descending(cx_str_slice(column, blank, column.len)));
        }
        return;
    }
}

/* {"orderBy": {"name": "DESC"}} */
static void read_body_order(const cx_json_value *body, const cx_shape *record, sbx_query *query)
{
    const cx_json_value *order = cx_json_get(body, "orderBy");
    if (cx_json_type(order) != CXONE_TYPE_OBJECT) {
        return;
    }
    for (const char *key = cx_json_next_key(order, NULL); key != NULL;
         key = cx_json_next_key(order, key)) {
        add_order(query, record, cx_str_of(key), is_descending(cx_json_get_text(order, key)));
    }
}

/* The `fields` of the query or of the body, a text or an array, as names between commas. */
static void read_fields(const sbx_call *call, const cx_json_value *body, cx_buf *out)
{
    const cx_json_value *fields = cx_json_get(body, "fields");
    if (sbx_acd_text(call, "fields", out)) {
        return;
    }
    cx_buf_reset(out);
    cx_buf_append(out, cx_json_text(fields));
    for (size_t i = 0; cx_json_type(fields) == CXONE_TYPE_ARRAY && i < cx_json_size(fields); i++) {
        cx_buf_puts(out, i > 0 ? "," : "");
        cx_buf_append(out, cx_json_text(cx_json_at(fields, i)));
    }
}

static bool fields_exist(cx_str fields, const cx_shape *record)
{
    cx_str piece;
    while (cx_str_next(&fields, ',', &piece)) {
        if (member_of(record, cx_str_trim(piece)) == NULL) {
            return false;
        }
    }
    return true;
}

static bool read_since(sbx_call *call, const cx_json_value *body, sbx_query *query)
{
    static const char *const names[] = {"updatedSince", "updateSince"};
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        cx_buf_reset(&text);
        if (!sbx_acd_text(call, names[i], &text)) {
            cx_buf_append(&text, cx_json_get_text(cx_json_get(body, "filter"), names[i]));
        }
        if (text.len > 0 && !cx_time_parse(cx_buf_view(&text), &query->updated_since)) {
            sbx_acd_refuse(call, names[i]);
            return false;
        }
    }
    return true;
}

bool sbx_query_read(sbx_call *call, const sbx_plan *plan, const cx_shape *record,
                    const cx_json_value *body, sbx_query *query)
{
    /* Only ACD is known to refuse names that it does not know. */
    read_fields(call, body, &query->fields);
    const bool strict = cx_str_starts_with(plan->collection, CX_LIT("/incontactapi/"));
    if (strict && record != NULL && !fields_exist(cx_buf_view(&query->fields), record)) {
        sbx_acd_refuse(call, "fields list");
        return false;
    }
    if (plan->action != SBX_ACTION_LIST) {
        return true;
    }
    if (!sbx_acd_text(call, "searchString", &query->search)) {
        cx_buf_reset(&query->search);
        cx_buf_append(&query->search, cx_json_get_text(body, "searchString"));
    }
    read_filters(call, record, query);
    read_body_filters(body, record, query);
    read_order(call, record, query);
    read_body_order(body, record, query);
    return read_since(call, body, query);
}

static bool filter_fits(const sbx_filter *filter, const cx_json_value *record)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_str values = cx_buf_view(&filter->values);
    cx_str one;
    if (!scalar_text(cx_json_get(record, filter->member), &text)) {
        return false;
    }
    while (cx_str_next(&values, '\n', &one)) {
        if (filter->part ? sbx_acd_contains(cx_buf_view(&text), one)
                         : cx_str_equal_nocase(cx_buf_view(&text), one)) {
            return true;
        }
    }
    return false;
}

static bool search_fits(cx_str search, const cx_json_value *record)
{
    for (const char *key = cx_json_next_key(record, NULL); key != NULL;
         key = cx_json_next_key(record, key)) {
        if (sbx_acd_contains(cx_json_text(cx_json_get(record, key)), search)) {
            return true;
        }
    }
    return search.len == 0;
}

bool sbx_query_fits(const sbx_query *query, const cx_json_value *record, int64_t changed_ms)
{
    for (size_t i = 0; i < query->filter_count; i++) {
        if (!filter_fits(&query->filters[i], record)) {
            return false;
        }
    }
    return changed_ms >= query->updated_since && search_fits(cx_buf_view(&query->search), record);
}

static int compare_values(const cx_json_value *a, const cx_json_value *b)
{
    double one = 0;
    double other = 0;
    if (cx_json_real(a, &one) && cx_json_real(b, &other)) {
        return (one > other) - (one < other);
    }
    CX_AUTO(cx_buf) cx_buf first;
    CX_AUTO(cx_buf) cx_buf second;
    cx_buf_init(&first, SBX_MAX_TEXT);
    cx_buf_init(&second, SBX_MAX_TEXT);
    (void)scalar_text(a, &first);
    (void)scalar_text(b, &second);
    return cx_str_compare(cx_buf_view(&first), cx_buf_view(&second));
}

int sbx_query_compare(const sbx_query *query, const cx_json_value *a, const cx_json_value *b)
{
    for (size_t i = 0; i < query->order_count; i++) {
        const sbx_order *order = &query->orders[i];
        const int difference =
            compare_values(cx_json_get(a, order->member), cx_json_get(b, order->member));
        if (difference != 0) {
            return order->descending ? -difference : difference;
        }
    }
    return 0;
}
