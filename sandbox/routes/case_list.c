/* The list of digital cases, page by page, and the routing queues. */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/time.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/dfo.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

enum {
    CASES_OF_A_PAGE = 4 /* few, so that even this contact centre has several pages */
};

static const struct {
    const char *id;
    const char *name;
} queues[] = {
    {"3f0c61a2-58f4-4b7e-9d0e-6c1b6a5b9a01", "Care"},
    {"8a2de1c7-0b95-4f0d-8c37-b1d0c3f7e602", "Sales"},
};

void sbx_get_routing_queues(sbx_call *call)
{
    CX_AUTO(cx_buf) cx_buf part;
    cx_buf_init(&part, SBX_MAX_TEXT);
    int64_t hits = 0;
    (void)sbx_acd_text(call, "nameContains", &part);
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_key(&w, "data");
    cx_json_begin_array(&w);
    for (size_t i = 0; i < CX_COUNT(queues); i++) {
        if (sbx_acd_contains(cx_str_of(queues[i].name), cx_buf_view(&part))) {
            cx_json_begin_object(&w);
            cx_json_member_string(&w, "id", cx_str_of(queues[i].id));
            cx_json_member_string(&w, "name", cx_str_of(queues[i].name));
            cx_json_member_bool(&w, "isSubqueue", false);
            cx_json_member_bool(&w, "isDeleted", false);
            cx_json_end_object(&w);
            hits++;
        }
    }
    cx_json_end_array(&w);
    cx_json_member_integer(&w, "hits", hits);
    cx_json_end_object(&w);
}

typedef struct span {
    int64_t from_ms;
    int64_t to_ms;
} span;

/* A time under a name with brackets. False, and the call answered, when it is none. */
static bool read_time(sbx_call *call, const char *name, const char *encoded, int64_t *unix_ms)
{
    return sbx_acd_time(call, name, unix_ms) && sbx_acd_time(call, encoded, unix_ms);
}

static bool fits(const sbx_call *call, const sbx_case *item, const span *when, cx_str query)
{
    return sbx_dfo_is_ours(call, item) && item->created_ms >= when->from_ms &&
           item->created_ms < when->to_ms &&
           sbx_dfo_among(call, CX_LIT("status[]"), cx_str_of(item->status)) &&
           sbx_dfo_among(call, CX_LIT("channel[]"), cx_str_of(item->facts->channel)) &&
           sbx_dfo_among(call, CX_LIT("endUserIdOnExternalPlatform[]"),
                         cx_str_of(item->facts->address)) &&
           sbx_dfo_among(call, CX_LIT("routingQueueId[]"), cx_str_of(item->facts->queue)) &&
           sbx_dfo_query_fits(query, item);
}

typedef struct found_case {
    const sbx_case *item;
} found_case;

static int by_creation(const void *a, const void *b)
{
    const int64_t one = ((const found_case *)a)->item->created_ms;
    const int64_t other = ((const found_case *)b)->item->created_ms;
    return (one > other) - (one < other);
}

/* Writes the cases from a position on, and the token of the next page. */
static void write_page(sbx_call *call, const found_case *found, size_t count, size_t from,
                       bool backwards)
{
    cx_json_writer w;
    sbx_reply_json(call->reply, 200, &w);
    cx_json_begin_object(&w);
    cx_json_member_integer(&w, "hits", (int64_t)count);
    cx_json_key(&w, "data");
    cx_json_begin_array(&w);
    size_t i = from;
    for (; i < count && i < from + CASES_OF_A_PAGE; i++) {
        sbx_dfo_write_case(call->app, found[backwards ? count - 1 - i : i].item, &w);
    }
    cx_json_end_array(&w);
    if (i < count) {
        sbx_dfo_write_scroll(&w, i);
    }
    cx_json_end_object(&w);
}

/* Whatever `sorting` says, in the order of creation. */
void sbx_get_cases(sbx_call *call)
{
    span when = {INT64_MIN, INT64_MAX};
    size_t from = 0;
    CX_AUTO(cx_buf) cx_buf query;
    CX_AUTO(cx_buf) cx_buf order;
    cx_buf_init(&query, SBX_MAX_TEXT);
    cx_buf_init(&order, SBX_MAX_TEXT);
    if (!read_time(call, "date[from]", "date%5Bfrom%5D", &when.from_ms) ||
        !read_time(call, "date[to]", "date%5Bto%5D", &when.to_ms)) {
        return;
    }
    (void)sbx_acd_text(call, "query", &query);
    (void)sbx_acd_text(call, "sortingType", &order);
    if (!sbx_dfo_scroll(call, &from)) {
        return;
    }
    const sbx_cases *cases = sbx_dfo_cases(call);
    found_case *found = sbx_new(cases->count, sizeof *found);
    size_t count = 0;
    for (size_t i = 0; i < cases->count; i++) {
        if (fits(call, &cases->items[i], &when, cx_buf_view(&query))) {
            found[count++].item = &cases->items[i];
        }
    }
    qsort(found, count, sizeof *found, by_creation);
    write_page(call, found, count, from, cx_str_equal(cx_buf_view(&order), CX_LIT("desc")));
    cx_free(found);
}
