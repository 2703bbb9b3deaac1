#include "sandbox/generic/slice.h"

#include <stdio.h>

#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/handlers.h"

#include "base/banned.h"

/* How a style says where a page begins and how long it is. */
typedef struct style {
    bool body;            /* both are in the body, else in the query */
    const char *within;   /* the member of the body that has them, where there is one */
    const char *position; /* what it is called */
    const char *size;     /* the first of these that is there */
    const char *other_size;
    bool pages;       /* the position counts pages from 1, else records from 0 */
    const char *next; /* the member of the answer with the next position */
} style;

static const style styles[] = {
    [CX_PAGING_NONE] = {false, NULL, "skip", "top", NULL, false, NULL},
    [CX_PAGING_SKIP_TOP] = {false, NULL, "skip", "top", NULL, false, NULL},
    [CX_PAGING_SKIP_TOP_BODY] = {true, "pagination", "skip", "top", NULL, false, NULL},
    [CX_PAGING_LINKS] = {false, NULL, "skip", "pageSize", "top", false, NULL},
    [CX_PAGING_START_ROW] = {false, NULL, "startRowIndex", "maximumRows", NULL, false, NULL},
    [CX_PAGING_NEXT_CURSOR] = {false, NULL, "cursor", "limit", NULL, false, "nextCursor"},
    [CX_PAGING_SCROLL_TOKEN] = {false, NULL, "scrollToken", "size", NULL, false, "scrollToken"},
    [CX_PAGING_PAGE] = {false, NULL, "page", "size", "limit", true, NULL},
    [CX_PAGING_PAGE_BODY] = {true, NULL, "page", "pageSize", NULL, true, NULL},
    [CX_PAGING_PAGE_NUMBER_BODY] = {true, "page", "pageNo", "pageSize", NULL, true, NULL},
    [CX_PAGING_PAGE_TOKEN_BODY] = {true, NULL, "pageToken", "pageSize", NULL, false,
                                   "nextPageToken"},
    [CX_PAGING_LAST_KEY_BODY] = {true, NULL, "lastEvaluatedKey", "pageSize", NULL, false,
                                 "lastEvaluatedKey"},
};

/* What a list of links names its position is among its parameters. */
static const char *const link_positions[] = {"cursor", "Ref"};

static const style *style_of(const cx_operation *operation)
{
    return &styles[operation->paging];
}

static const char *position_name(const cx_operation *operation)
{
    for (size_t i = 0; operation->paging == CX_PAGING_LINKS && i < CX_COUNT(link_positions); i++) {
        if (cx_operation_parameter(operation, cx_str_of(link_positions[i])) != NULL) {
            return link_positions[i];
        }
    }
    return style_of(operation)->position;
}

/* A number of the query or of the body; left alone when it is missing. */
static bool read_number(sbx_call *call, const style *how, const cx_json_value *body,
                        const char *name, int64_t *out)
{
    if (!how->body) {
        return sbx_acd_integer(call, name, out);
    }
    const cx_json_value *holder = how->within != NULL ? cx_json_get(body, how->within) : NULL;
    if (cx_json_type(holder) != CXONE_TYPE_OBJECT) {
        holder = body;
    }
    const cx_json_value *value =
        cx_json_type(holder) == CXONE_TYPE_OBJECT ? cx_json_get(holder, name) : NULL;
    const cxone_type type = cx_json_type(value);
    if (type == CXONE_TYPE_ABSENT || type == CXONE_TYPE_NULL ||
        (type == CXONE_TYPE_STRING && cx_json_text(value).len == 0)) {
        return true;
    }
    if (!cx_json_lenient_integer(value, out) || *out < 0) {
        sbx_acd_refuse(call, name);
        return false;
    }
    return true;
}

bool sbx_slice_read(sbx_call *call, const cx_operation *operation, const cx_json_value *body,
                    sbx_slice *slice)
{
    const style *how = style_of(operation);
    const int64_t most = operation->page_size > 0 ? operation->page_size : SBX_PAGE_MAX;
    int64_t position = how->pages ? 1 : 0;
    int64_t size = 0;
    *slice = (sbx_slice){.operation = operation};
    if (!read_number(call, how, body, position_name(operation), &position) ||
        !read_number(call, how, body, how->size, &size) ||
        (size == 0 && how->other_size != NULL &&
         !read_number(call, how, body, how->other_size, &size))) {
        return false;
    }
    const bool whole = operation->paging == CX_PAGING_NONE && size == 0;
    slice->top = size == 0 || size > most ? most : size;
    if (whole) {
        slice->top = INT32_MAX;
    }
    slice->skip = how->pages ? (position > 0 ? position - 1 : 0) * slice->top : position;
    return true;
}

bool sbx_slice_has_next(const sbx_slice *slice)
{
    return slice->total - slice->skip > slice->top;
}

const char *sbx_slice_token_name(const sbx_slice *slice)
{
    return style_of(slice->operation)->next;
}

/* The URL of this call with another position. */
static void write_link(const sbx_slice *slice, const sbx_call *call, const char *key, int64_t skip,
                       cx_json_writer *w)
{
    const style *how = style_of(slice->operation);
    const cx_str position = cx_str_of(position_name(slice->operation));
    const char *size = how->size;
    CX_AUTO(cx_buf) cx_buf url;
    cx_buf_init(&url, SBX_MAX_TEXT);
    sbx_call_origin(call, &url);
    cx_buf_append(&url, call->request->path);
    cx_buf_putc(&url, '?');
    cx_str rest = call->request->query;
    cx_str pair;
    while (cx_str_next(&rest, '&', &pair)) {
        const cx_str name = cx_str_slice(pair, 0, cx_str_find(pair, '='));
        if (name.len > 0 && !cx_str_equal_nocase(name, position) &&
            !cx_str_equal_nocase(name, cx_str_of(size))) {
            cx_buf_append(&url, pair);
            cx_buf_putc(&url, '&');
        }
    }
    cx_buf_printf(&url, "%.*s=%lld&%s=%lld", CX_STR_ARG(position),
                  (long long)(how->pages ? skip / slice->top + 1 : skip), size,
                  (long long)slice->top);
    sbx_check(&url);
    cx_json_member_string(w, key, cx_buf_view(&url));
}

static void write_links(const sbx_slice *slice, const sbx_call *call, cx_json_writer *w)
{
    cx_json_begin_object(w);
    write_link(slice, call, "self", slice->skip, w);
    if (sbx_slice_has_next(slice)) {
        write_link(slice, call, "next", slice->skip + slice->top, w);
    }
    if (slice->skip > 0) {
        write_link(slice, call, "previous", slice->skip > slice->top ? slice->skip - slice->top : 0,
                   w);
    }
    cx_json_end_object(w);
}

typedef enum meaning {
    MEANS_TOTAL,
    MEANS_LINKS,
    MEANS_SKIP,
    MEANS_TOP,
    MEANS_PAGE,
    MEANS_FIRST, /* counted from 1 */
    MEANS_COUNT, /* of this page */
    MEANS_TOKEN
} meaning;

static const struct {
    const char *name;
    meaning means;
} members[] = {
    {"totalRecords", MEANS_TOTAL},
    {"totalCount", MEANS_TOTAL},
    {"totalResults", MEANS_TOTAL},
    {"totalGroups", MEANS_TOTAL},
    {"hits", MEANS_TOTAL},
    {"_links", MEANS_LINKS},
    {"links", MEANS_LINKS},
    {"skip", MEANS_SKIP},
    {"top", MEANS_TOP},
    {"page", MEANS_PAGE},
    {"pageSize", MEANS_TOP},
    {"startIndex", MEANS_FIRST},
    {"itemsPerPage", MEANS_COUNT},
    {"nextCursor", MEANS_TOKEN},
    {"scrollToken", MEANS_TOKEN},
    {"nextPageToken", MEANS_TOKEN},
    {"lastEvaluatedKey", MEANS_TOKEN},
};

static int64_t on_this_page(const sbx_slice *slice)
{
    const int64_t left = slice->total > slice->skip ? slice->total - slice->skip : 0;
    return left < slice->top ? left : slice->top;
}

/* A token that is not needed any more is left out. */
static void write_token(const sbx_slice *slice, const char *name, cx_json_writer *w)
{
    char text[32];
    const int64_t next = slice->skip + slice->top;
    if (sbx_slice_has_next(slice)) {
        (void)snprintf(text, sizeof text, "%lld", (long long)next);
        cx_json_member_string(w, name, cx_str_of(text));
    }
}

bool sbx_slice_write(const sbx_slice *slice, const sbx_call *call, const char *name,
                     cx_json_writer *w)
{
    const int64_t top = slice->top == INT32_MAX ? on_this_page(slice) : slice->top;
    size_t i = 0;
    while (i < CX_COUNT(members) && !cx_str_equal(cx_str_of(members[i].name), cx_str_of(name))) {
        i++;
    }
    if (i == CX_COUNT(members)) {
        return false;
    }
    switch (members[i].means) {
    case MEANS_TOTAL:
        cx_json_member_integer(w, name, slice->total);
        break;
    case MEANS_LINKS:
        cx_json_key(w, name);
        write_links(slice, call, w);
        break;
    case MEANS_SKIP:
        cx_json_member_integer(w, name, slice->skip);
        break;
    case MEANS_TOP:
        cx_json_member_integer(w, name, top);
        break;
    case MEANS_PAGE:
        cx_json_member_integer(w, name, slice->skip / slice->top + 1);
        break;
    case MEANS_FIRST:
        cx_json_member_integer(w, name, slice->skip + 1);
        break;
    case MEANS_COUNT:
        cx_json_member_integer(w, name, on_this_page(slice));
        break;
    case MEANS_TOKEN:
        write_token(slice, name, w);
        break;
    }
    return true;
}
