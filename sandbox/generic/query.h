/*
 * Which records of a list are wanted, and in what order: `fields`, `searchString`, `updatedSince`,
 * `orderBy`, the filters of a search body, and every parameter that is named like a member of the
 * records.
 */
#ifndef SBX_GENERIC_QUERY_H
#define SBX_GENERIC_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "json/json.h"
#include "sandbox/generic/plan.h"
#include "sandbox/server/router.h"

enum {
    SBX_MAX_FILTERS = 16,
    SBX_MAX_ORDERS = 4
};

/* A member that must have one of some values. */
typedef struct sbx_filter {
    const char *member;
    cx_buf values; /* between newlines */
    bool part;     /* the value need only be in it */
} sbx_filter;

typedef struct sbx_order {
    const char *member;
    bool descending;
} sbx_order;

typedef struct sbx_query {
    cx_buf fields;
    cx_buf search;
    int64_t updated_since; /* INT64_MIN: whenever */
    sbx_filter filters[SBX_MAX_FILTERS];
    size_t filter_count;
    sbx_order orders[SBX_MAX_ORDERS];
    size_t order_count;
} sbx_query;

void sbx_query_init(sbx_query *query);
void sbx_query_deinit(sbx_query *query);
CX_DEFINE_AUTO_VALUE(sbx_query, sbx_query_deinit)

/* Reads it of a call; `body` may be NULL. False, and the call answered with 400, for what is no
 * good. */
bool sbx_query_read(sbx_call *call, const sbx_plan *plan, const cx_shape *record,
                    const cx_json_value *body, sbx_query *query);

/* Whether every record is wanted, in the order there is. */
bool sbx_query_is_plain(const sbx_query *query);

bool sbx_query_fits(const sbx_query *query, const cx_json_value *record, int64_t changed_ms);

/* As qsort() wants it. */
int sbx_query_compare(const sbx_query *query, const cx_json_value *a, const cx_json_value *b);

#endif
