#include "api/paging.h"

#include "api/query.h"
#include "base/encoding.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/writer.h"

#include "base/banned.h"

/* What says where a page begins. */
typedef enum position {
    AT_ONCE, /* there is one page */
    OFFSET,  /* how many records came before */
    NUMBER,  /* how many pages came before, and one */
    TOKEN,   /* what the answer before said */
    LINK     /* the answer before says it all */
} position;

typedef struct cx_page_style {
    position position;
    bool in_body;
    const char *group; /* the member of the body that holds the two; NULL: they stand alone */
    const char *name;
    const char *size; /* names of the number of records, of which the operation has one: "a|b" */
    const char *token;
} cx_page_style;

static const cx_page_style styles[] = {
    [CX_PAGING_NONE] = {AT_ONCE, false, NULL, NULL, NULL, NULL},
    [CX_PAGING_SKIP_TOP] = {OFFSET, false, NULL, "skip", "top", NULL},
    [CX_PAGING_SKIP_TOP_BODY] = {OFFSET, true, "pagination", "skip", "top", NULL},
    [CX_PAGING_LINKS] = {LINK, false, NULL, NULL, NULL, NULL},
    [CX_PAGING_START_ROW] = {OFFSET, false, NULL, "startRowIndex", "maximumRows", NULL},
    [CX_PAGING_NEXT_CURSOR] = {TOKEN, false, NULL, "cursor", "limit", "nextCursor"},
    [CX_PAGING_SCROLL_TOKEN] = {TOKEN, false, NULL, "scrollToken", NULL, "scrollToken"},
    [CX_PAGING_PAGE] = {NUMBER, false, NULL, "page", "size|limit", NULL},
    [CX_PAGING_PAGE_BODY] = {NUMBER, true, NULL, "page", "pageSize", NULL},
    [CX_PAGING_PAGE_NUMBER_BODY] = {NUMBER, true, "page", "pageNo", "pageSize", NULL},
    [CX_PAGING_PAGE_TOKEN_BODY] = {TOKEN, true, NULL, "pageToken", NULL, "nextPageToken"},
    [CX_PAGING_LAST_KEY_BODY] = {TOKEN, true, NULL, "lastEvaluatedKey", NULL, "lastEvaluatedKey"},
};

/* ---------------------------------------------------------------- names that the operation has */

/* The name of the size among "a|b" that is a parameter of the operation; of a body, the first. */
static const char *find_size_name(const cx_operation *operation, const cx_page_style *style)
{
    cx_str rest = cx_str_of(style->size);
    cx_str name;
    if (style->in_body) {
        return style->size;
    }
    while (cx_str_next(&rest, '|', &name)) {
        const cx_parameter *parameter = cx_operation_parameter(operation, name);
        if (parameter != NULL) {
            return cx_operation_text(parameter->name);
        }
    }
    return NULL;
}

/* The member that holds position and size; "pagination" is where some operations have them. */
static const char *group_of(const cx_pager *pager)
{
    const cx_operation *operation = pager->call->operation;
    const char *group = pager->style->group;
    const bool has = group != NULL &&
                     cx_shape_member(cx_operation_shape(operation->body), cx_str_of(group)) != NULL;
    return has ? group : NULL;
}

/* ---------------------------------------------------------------- what the caller said already */

static void take_number(cx_pager *pager, bool is_size, cx_str text)
{
    int64_t number = 0;
    if (cx_scan_int64(text, &number) && number >= 0 && number <= UINT32_MAX) {
        if (is_size) {
            pager->size = number > 0 ? (unsigned)number : 1;
        } else {
            pager->start = number;
        }
    }
}

/* Takes the parameters that choose the page out of a query, and notes what they say. */
static cxone_status split_query(cx_pager *pager, cx_str target, cxone_error **err)
{
    const size_t mark = cx_str_find(target, '?');
    cx_str rest = cx_str_slice(target, mark + 1, target.len);
    cx_str pair;
    cx_buf_append(&pager->base, cx_str_slice(target, 0, mark));
    char separator = '?';
    while (cx_str_next(&rest, '&', &pair)) {
        const size_t equals = cx_str_find(pair, '=');
        const cx_str name = cx_str_slice(pair, 0, equals);
        const cx_str value = cx_str_slice(pair, equals + 1, pair.len);
        const bool is_size = cx_str_equal(name, cx_str_of(pager->size_name)) && name.len != 0;
        const bool is_position =
            pager->style->name != NULL && cx_str_equal(name, cx_str_of(pager->style->name));
        if (is_position && pager->style->position == TOKEN) {
            CX_AUTO(cx_buf) cx_buf text;
            cx_json_writer w;
            cx_buf_init(&text, CX_MAX_URL);
            if (cx_percent_decode(&text, value, true)) {
                cx_json_writer_init(&w, &pager->token, 0);
                cx_json_string(&w, cx_buf_view(&text));
            }
        } else if (is_size || is_position) {
            take_number(pager, is_size, value);
        } else {
            cx_buf_putc(&pager->base, separator);
            cx_buf_append(&pager->base, pair);
            separator = '&';
        }
    }
    return cx_buf_check(&pager->base, "the URL", err);
}

static void take_member(cx_pager *pager, bool is_size, const cx_json_value *value)
{
    int64_t number = 0;
    if (pager->style->position == TOKEN) {
        cx_json_writer w;
        cx_buf_reset(&pager->token);
        cx_json_writer_init(&w, &pager->token, 0);
        cx_json_write_value(&w, value);
    } else if (cx_json_lenient_integer(value, &number) && number >= 0 && number <= UINT32_MAX) {
        if (is_size) {
            pager->size = number > 0 ? (unsigned)number : 1;
        } else {
            pager->start = number;
        }
    }
}

/* Takes position and size out of an object of the body, and writes its other members. */
static void split_object(cx_pager *pager, const cx_json_value *object, bool whole)
{
    const char *group = group_of(pager);
    for (const char *key = cx_json_next_key(object, NULL); key != NULL;
         key = cx_json_next_key(object, key)) {
        const cx_str name = cx_str_of(key);
        const cx_json_value *value = cx_json_get(object, key);
        if (whole && group != NULL && cx_str_equal(name, cx_str_of(group))) {
            split_object(pager, value, false);
            continue;
        }
        const bool is_size =
            pager->size_name != NULL && cx_str_equal(name, cx_str_of(pager->size_name));
        const bool stands_here = whole == (group == NULL);
        if (stands_here && (is_size || cx_str_equal(name, cx_str_of(pager->style->name)))) {
            take_member(pager, is_size, value);
        } else if (whole) {
            cx_json_writer w;
            cx_buf_puts(&pager->members, pager->members.len != 0 ? "," : "");
            cx_json_writer_init(&w, &pager->members, 0);
            cx_json_string(&w, name);
            cx_buf_putc(&pager->members, ':');
            cx_json_writer_init(&w, &pager->members, 0);
            cx_json_write_value(&w, value);
        }
    }
}

static cxone_status split_body(cx_pager *pager, cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    if (pager->call->body.len != 0) {
        CX_TRY(cx_json_parse(pager->call->body, &document, err));
        if (cx_json_type(cx_json_root(document)) != CXONE_TYPE_OBJECT) {
            return cx_fail(err, CXONE_ERR_ARG,
                           "%s: pages are asked for in the body, which must "
                           "be an object",
                           cx_call_path(pager->call));
        }
    }
    split_object(pager, cx_json_root(document), true);
    return cx_buf_check(&pager->members, "the body", err);
}

/* ---------------------------------------------------------------- life cycle */

static void init(cx_pager *pager, const cx_call *call)
{
    const cx_operation *operation = call->operation;
    const cx_page_style *style = &styles[operation != NULL ? operation->paging : CX_PAGING_NONE];
    *pager = (cx_pager){
        .call = call,
        .style = style,
        .size_name = style->size != NULL ? find_size_name(operation, style) : NULL,
        .start = style->position == NUMBER ? 1 : 0,
        .total = -1,
        .size = operation != NULL ? operation->page_size : 0,
    };
    cx_buf_init(&pager->base, CX_MAX_URL);
    cx_buf_init(&pager->members, CX_MAX_REQUEST_BODY);
    cx_buf_init(&pager->target, CX_MAX_URL);
    cx_buf_init(&pager->body, CX_MAX_REQUEST_BODY);
    cx_buf_init(&pager->token, CX_MAX_URL);
}

cxone_status cx_pager_open(cx_pager *pager, const cx_api *api, const cx_call *call,
                           cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf target;
    cx_buf_init(&target, CX_MAX_URL);
    init(pager, call);
    CX_TRY(cx_api_target(api, call, &target, err));
    CX_TRY(cx_buf_check(&target, "the URL", err));
    if (pager->style->in_body) {
        CX_TRY(split_body(pager, err));
    }
    return split_query(pager, cx_buf_view(&target), err);
}

void cx_pager_deinit(cx_pager *pager)
{
    cx_buf_deinit(&pager->base);
    cx_buf_deinit(&pager->members);
    cx_buf_deinit(&pager->target);
    cx_buf_deinit(&pager->body);
    cx_buf_deinit(&pager->token);
}

/* ---------------------------------------------------------------- the next request */

static int64_t where(const cx_pager *pager)
{
    return pager->start + (pager->style->position == OFFSET ? pager->seen : (int64_t)pager->number);
}

/* The token of a query: a text as it is, anything else as JSON. */
static cxone_status append_token(cx_pager *pager, cx_buf *query, cxone_error **err)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    CX_AUTO(cx_buf) cx_buf wrapped;
    cx_buf_init(&wrapped, CX_MAX_URL);
    cx_buf_printf(&wrapped, "[%.*s]", CX_STR_ARG(cx_buf_view(&pager->token)));
    CX_TRY(cx_json_parse(cx_buf_view(&wrapped), &document, err));
    const cx_json_value *token = cx_json_at(cx_json_root(document), 0);
    cx_query_string(query, pager->style->name,
                    cx_json_type(token) == CXONE_TYPE_STRING ? cx_json_text(token)
                                                             : cx_buf_view(&pager->token));
    return CXONE_OK;
}

static cxone_status prepare_query(cx_pager *pager, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf query;
    cx_buf_init(&query, CX_MAX_URL);
    if (pager->style->position == TOKEN && pager->token.len != 0) {
        CX_TRY(append_token(pager, &query, err));
    } else if (pager->style->position == OFFSET || pager->style->position == NUMBER) {
        cx_query_integer(&query, pager->style->name, where(pager));
    }
    if (pager->size_name != NULL) {
        cx_query_integer(&query, pager->size_name, pager->size);
    }
    const cx_str base = cx_buf_view(&pager->base);
    cx_buf_append(&pager->target, base);
    if (query.len != 0) {
        cx_buf_putc(&pager->target, cx_str_find(base, '?') < base.len ? '&' : '?');
        cx_buf_append(&pager->target, cx_buf_view(&query));
    }
    return cx_buf_check(&query, "the URL", err);
}

static void prepare_body(cx_pager *pager)
{
    const cx_page_style *style = pager->style;
    const char *group = group_of(pager);
    const char *separator = "";
    cx_buf *body = &pager->body;
    cx_buf_printf(body, "{%s%s", pager->members.ptr, pager->members.len != 0 ? "," : "");
    if (group != NULL) {
        cx_buf_printf(body, "\"%s\":{", group);
    }
    if (style->position == TOKEN && pager->token.len != 0) {
        cx_buf_printf(body, "\"%s\":%s", style->name, pager->token.ptr);
        separator = ",";
    } else if (style->position != TOKEN) {
        cx_buf_printf(body, "\"%s\":%lld", style->name, (long long)where(pager));
        separator = ",";
    }
    if (pager->size_name != NULL) {
        cx_buf_printf(body, "%s\"%s\":%u", separator, pager->size_name, pager->size);
    } else if (separator[0] == '\0' && pager->members.len != 0) {
        cx_buf_truncate(body, body->len - 1); /* the comma that nothing follows */
    }
    cx_buf_puts(body, group != NULL ? "}}" : "}");
}

cxone_status cx_pager_prepare(cx_pager *pager, cxone_error **err)
{
    if (pager->style->position == LINK && pager->number > 0) {
        return CXONE_OK; /* cx_pager_advance() put the link's target there */
    }
    cx_buf_reset(&pager->target);
    cx_buf_reset(&pager->body);
    if (pager->style->in_body) {
        prepare_body(pager);
        cx_buf_append(&pager->target, cx_buf_view(&pager->base));
    } else {
        CX_TRY(prepare_query(pager, err));
        cx_buf_append(&pager->body, pager->call->body);
    }
    const cxone_status status = cx_buf_status(&pager->target) != CXONE_OK
                                    ? cx_buf_status(&pager->target)
                                    : cx_buf_status(&pager->body);
    return status == CXONE_OK ? CXONE_OK : cx_fail_status(err, status, "the next page");
}

/* ---------------------------------------------------------------- the page that came */

static bool is_token(cx_str token)
{
    return token.len != 0 && !cx_str_equal(token, CX_LIT("null")) &&
           !cx_str_equal(token, CX_LIT("\"\""));
}

static cxone_status follow_link(cx_pager *pager, cx_str link, cxone_error **err)
{
    cx_str target = {NULL, 0};
    pager->last = link.len == 0;
    if (!pager->last) {
        CX_TRY(cx_api_link(pager->call, link, &target, err));
        cx_buf_reset(&pager->target);
        cx_buf_append(&pager->target, target);
    }
    return cx_buf_check(&pager->target, "the URL", err);
}

static cxone_status keep_token(cx_pager *pager, cx_str token, cxone_error **err)
{
    pager->last = !is_token(token);
    cx_buf_reset(&pager->token);
    cx_buf_append(&pager->token, token);
    return cx_buf_check(&pager->token, "the token of the next page", err);
}

cxone_status cx_pager_advance(cx_pager *pager, const cx_page_marks *marks, cxone_error **err)
{
    const position by = pager->style->position;
    pager->number++;
    pager->seen += (int64_t)marks->records;
    pager->total = marks->total >= 0 ? marks->total : pager->total;
    const int64_t before = by == OFFSET ? pager->start : 0;
    const bool all_came = pager->total >= 0 && before + pager->seen >= pager->total;
    if (by == AT_ONCE || marks->records == 0 || (all_came && by != NUMBER)) {
        pager->last = true;
        return CXONE_OK;
    }
    if (by == LINK) {
        return follow_link(pager, marks->next, err);
    }
    if (by == TOKEN) {
        return keep_token(pager, marks->token, err);
    }
    const bool full = pager->size_name == NULL || marks->records >= pager->size;
    pager->last = (by == NUMBER && all_came && pager->start <= 1) ||
                  (pager->total < 0 && !full && marks->next.len == 0);
    return CXONE_OK;
}

bool cx_pager_shrink(cx_pager *pager)
{
    if (pager->style->position != OFFSET || pager->size_name == NULL || pager->size <= 1) {
        return false;
    }
    pager->size /= 2;
    return true;
}

const char *cx_pager_token_name(const cx_pager *pager)
{
    return pager->style->token;
}
