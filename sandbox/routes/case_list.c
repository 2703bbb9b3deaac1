/* The list of digital cases, page by page, and the routing queues. */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/encoding.h"
#include "base/time.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

enum {
    CASES_OF_A_PAGE = 4, /* few, so that even this contact centre has several pages */
    ASSIGNED_AGENT = 31007
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

/* Whether a value stands under a name that may be repeated, or nothing stands there at all. */
static bool among(const sbx_call *call, cx_str name, const char *value)
{
    bool asked = false;
    cx_str rest = call->request->query;
    cx_str pair;
    while (cx_str_next(&rest, '&', &pair)) {
        CX_AUTO(cx_buf) cx_buf key;
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&key, SBX_MAX_TEXT);
        cx_buf_init(&text, SBX_MAX_TEXT);
        const size_t equals = cx_str_find(pair, '=');
        if (cx_percent_decode(&key, cx_str_slice(pair, 0, equals), true) &&
            cx_percent_decode(&text, cx_str_slice(pair, equals + 1, pair.len), true) &&
            cx_str_equal(cx_buf_view(&key), name)) {
            asked = true;
            if (cx_str_equal_nocase(cx_buf_view(&text), cx_str_of(value))) {
                return true;
            }
        }
    }
    return !asked;
}

/* Whether "(31007, 31008)" or "31007" names a number. */
static bool names_number(cx_str list, int64_t number)
{
    cx_str item;
    list = cx_str_trim(list);
    if (list.len >= 2 && list.ptr[0] == '(') {
        list = cx_str_slice(list, 1, list.len - 1);
    }
    while (cx_str_next(&list, ',', &item)) {
        int64_t one = 0;
        if (cx_scan_int64(cx_str_trim(item), &one) && one == number) {
            return true;
        }
    }
    return false;
}

/* What follows a word at the start of a text; false when it does not begin with it. */
static bool after(cx_str text, cx_str word, cx_str *rest)
{
    *rest = cx_str_slice(text, word.len, text.len);
    return cx_str_starts_with(text, word);
}

/* Where " AND " begins, or the end. */
static size_t find_and(cx_str text)
{
    const cx_str word = CX_LIT(" AND ");
    for (size_t i = 0; i + word.len <= text.len; i++) {
        if (cx_str_equal(cx_str_slice(text, i, i + word.len), word)) {
            return i;
        }
    }
    return text.len;
}

/* The three conditions that clients of CXone were seen to use. No case here has a skill. Anything
 * else fits nothing. */
static bool query_fits(cx_str query, const sbx_case *item)
{
    int64_t number = 0;
    cx_str rest;
    while (query.len != 0) {
        const size_t end = find_and(query);
        const cx_str one = cx_str_trim(cx_str_slice(query, 0, end));
        const bool fits = (after(one, CX_LIT("caseId="), &rest) &&
                           cx_scan_int64(cx_str_of(item->facts->number), &number) &&
                           names_number(rest, number)) ||
                          (after(one, CX_LIT("inboxAssigneeAgentId IN "), &rest) &&
                           item->facts->assigned && names_number(rest, ASSIGNED_AGENT));
        if (!fits) {
            return false;
        }
        query = cx_str_slice(query, end + 5, query.len);
    }
    return true;
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
    return cx_str_equal(cx_str_of(item->facts->tenant), cx_str_of(call->user->tenant->id)) &&
           item->created_ms >= when->from_ms && item->created_ms < when->to_ms &&
           among(call, CX_LIT("status[]"), item->status) &&
           among(call, CX_LIT("channel[]"), item->facts->channel) &&
           among(call, CX_LIT("endUserIdOnExternalPlatform[]"), item->facts->address) &&
           among(call, CX_LIT("routingQueueId[]"),
                 item->facts->queue != NULL ? item->facts->queue : "") &&
           query_fits(query, item);
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
        sbx_case_write(found[backwards ? count - 1 - i : i].item, &w);
    }
    cx_json_end_array(&w);
    if (i < count) {
        CX_AUTO(cx_buf) cx_buf token;
        cx_buf_init(&token, SBX_MAX_TEXT);
        cx_buf_printf(&token, "from-%zu", i);
        cx_json_member_string(&w, "scrollToken", cx_buf_view(&token));
    }
    cx_json_end_object(&w);
}

/* Whatever `sorting` says, in the order of creation. */
void sbx_get_cases(sbx_call *call)
{
    span when = {INT64_MIN, INT64_MAX};
    uint64_t from = 0;
    CX_AUTO(cx_buf) cx_buf query;
    CX_AUTO(cx_buf) cx_buf token;
    CX_AUTO(cx_buf) cx_buf order;
    cx_buf_init(&query, SBX_MAX_TEXT);
    cx_buf_init(&token, SBX_MAX_TEXT);
    cx_buf_init(&order, SBX_MAX_TEXT);
    if (!read_time(call, "date[from]", "date%5Bfrom%5D", &when.from_ms) ||
        !read_time(call, "date[to]", "date%5Bto%5D", &when.to_ms)) {
        return;
    }
    (void)sbx_acd_text(call, "query", &query);
    (void)sbx_acd_text(call, "sortingType", &order);
    cx_str place;
    if (sbx_acd_text(call, "scrollToken", &token) &&
        (!after(cx_buf_view(&token), CX_LIT("from-"), &place) ||
         !cx_scan_uint(place, SIZE_MAX, &from))) {
        sbx_acd_refuse(call, "scrollToken");
        return;
    }
    sbx_cases_follow(&call->app->cases, &call->app->world, sbx_app_world_ms(call->app));
    const sbx_cases *cases = &call->app->cases;
    found_case *found = sbx_new(cases->count, sizeof *found);
    size_t count = 0;
    for (size_t i = 0; i < cases->count; i++) {
        if (fits(call, &cases->items[i], &when, cx_buf_view(&query))) {
            found[count++].item = &cases->items[i];
        }
    }
    qsort(found, count, sizeof *found, by_creation);
    write_page(call, found, count, (size_t)from, cx_str_equal(cx_buf_view(&order), CX_LIT("desc")));
    cx_free(found);
}
