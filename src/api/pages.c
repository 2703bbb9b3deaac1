#include "api/pages.h"

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/writer.h"

#include "base/banned.h"

enum {
    PAGE_SIZE = 100
};

struct cx_pages {
    cx_api api;
    const cx_operation *operation;
    cx_buf target;     /* path and query, without what chooses the page */
    cxone_reply *page; /* the current one; NULL: none read yet */
    const cx_json_value *records;
    size_t index;    /* of the next record in it */
    int64_t seen;    /* records of all pages so far */
    int64_t total;   /* -1: not known */
    unsigned number; /* pages read */
    bool last;       /* no page follows the current one */
    cx_buf text;     /* the current page's records, to tell a repeated page by */
};

cxone_status cx_pages_open(const cx_api *api, const cx_call *call, cx_pages **out,
                           cxone_error **err)
{
    CX_AUTO(cx_pages) cx_pages *pages = cx_alloc_zero(1, sizeof *pages);
    if (pages == NULL) {
        return cx_fail_nomem(err);
    }
    cx_buf_init(&pages->target, CX_MAX_URL);
    cx_buf_init(&pages->text, CX_MAX_JSON_TEXT);
    pages->api = *api;
    pages->operation = call->operation;
    pages->total = -1;
    CX_TRY(cx_api_target(api, call, &pages->target, err));
    if (cx_buf_status(&pages->target) != CXONE_OK) {
        return cx_fail_status(err, cx_buf_status(&pages->target), "the URL");
    }
    CX_MOVE(out, pages);
    return CXONE_OK;
}

/* ---------------------------------------------------------------- what an answer says */

/* The only array among the members of an object, or the value itself; NULL: none, or several. */
static const cx_json_value *only_array(const cx_json_value *value)
{
    const cx_json_value *found = NULL;
    if (cx_json_type(value) == CXONE_TYPE_ARRAY) {
        return value;
    }
    for (const char *key = cx_json_next_key(value, NULL); key != NULL;
         key = cx_json_next_key(value, key)) {
        const cx_json_value *member = cx_json_get(value, key);
        if (cx_json_type(member) == CXONE_TYPE_ARRAY) {
            if (found != NULL) {
                return NULL;
            }
            found = member;
        }
    }
    return found;
}

/* The member of an object by one of the names in "a|b". */
static const cx_json_value *named_member(const cx_json_value *value, const char *names)
{
    for (const char *key = cx_json_next_key(value, NULL); key != NULL;
         key = cx_json_next_key(value, key)) {
        cx_str rest = cx_str_of(names);
        cx_str name;
        while (cx_str_next(&rest, '|', &name)) {
            if (cx_str_equal(cx_str_of(key), name)) {
                return cx_json_get(value, key);
            }
        }
    }
    return NULL;
}

static const cx_json_value *find_records(const cx_operation *operation, const cx_json_value *value)
{
    return cx_str_equal(cx_str_of(operation->list), CX_LIT("*"))
               ? only_array(value)
               : named_member(value, operation->list);
}

/* Notes where the records of the page are, and what it says about how many there are. */
static cxone_status read_page(cx_pages *pages, cxone_error **err)
{
    const cx_json_value *value = pages->page->value;
    int64_t total = -1;
    pages->index = 0;
    pages->records = find_records(pages->operation, value);
    if (cx_json_lenient_integer(cx_json_get(value, "totalRecords"), &total) && total >= 0) {
        pages->total = total;
    }
    const cxone_type type = cx_json_type(pages->records);
    const bool nothing = pages->page->http_status == 204 || type == CXONE_TYPE_NULL || total == 0;
    if (type != CXONE_TYPE_ARRAY && !nothing) {
        const cxone_status status = cx_fail(err, CXONE_ERR_REPLY, "%s %s: the answer holds no list",
                                            pages->operation->method, pages->operation->path);
        cx_error_set(err, CX_ERROR_CORRELATION_ID, cx_str_of(pages->page->correlation_id));
        return status;
    }
    return CXONE_OK;
}

/* Whether the current page is the last one. */
static bool is_last(const cx_pages *pages)
{
    const size_t count = cx_json_size(pages->records);
    if (pages->operation->paging == CX_PAGING_NONE || count == 0) {
        return true;
    }
    if (pages->total >= 0) {
        return pages->seen >= pages->total;
    }
    const cx_json_value *links = cx_json_get(pages->page->value, "_links");
    return count < PAGE_SIZE && cx_json_get_text(links, "next").len == 0;
}

/* An error when the page holds what the one before held. */
static cxone_status check_progress(cx_pages *pages, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    if (cx_json_size(pages->records) == 0 || (pages->last && pages->number == 1)) {
        return CXONE_OK; /* nothing to compare, now or later */
    }
    cx_json_writer_init(&w, &text, 0);
    cx_json_write_value(&w, pages->records);
    if (cx_buf_status(&text) != CXONE_OK) {
        return cx_fail_status(err, cx_buf_status(&text), "a page");
    }
    if (cx_str_equal(cx_buf_view(&text), cx_buf_view(&pages->text))) {
        return cx_fail(err, CXONE_ERR_REPLY, "%s %s: page %u repeats the one before",
                       pages->operation->method, pages->operation->path, pages->number);
    }
    const cx_buf before = pages->text;
    pages->text = text;
    text = before;
    return CXONE_OK;
}

/* ---------------------------------------------------------------- going on */

static cxone_status fetch(cx_pages *pages, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf target;
    cx_buf_init(&target, CX_MAX_URL);
    cx_buf_append(&target, cx_buf_view(&pages->target));
    if (pages->operation->paging == CX_PAGING_SKIP) {
        const cx_str whole = cx_buf_view(&target);
        cx_buf_printf(&target, "%cskip=%lld&top=%d",
                      cx_str_find(whole, '?') < whole.len ? '&' : '?', (long long)pages->seen,
                      PAGE_SIZE);
    }
    if (cx_buf_status(&target) != CXONE_OK) {
        return cx_fail_status(err, cx_buf_status(&target), "the URL");
    }
    CX_AUTO(cx_outcome) cxone_reply *page = NULL;
    CX_TRY(cx_api_read(&pages->api, pages->operation, cx_buf_view(&target), &page, err));
    cx_outcome_free(pages->page);
    CX_MOVE(&pages->page, page);
    return CXONE_OK;
}

static cxone_status turn(cx_pages *pages, cxone_error **err)
{
    if (pages->number == CX_MAX_PAGES) {
        return cx_fail(err, CXONE_ERR_TOO_LARGE, "%s %s: more than %u pages",
                       pages->operation->method, pages->operation->path, CX_MAX_PAGES);
    }
    CX_TRY(fetch(pages, err));
    pages->number++;
    CX_TRY(read_page(pages, err));
    pages->seen += (int64_t)cx_json_size(pages->records);
    pages->last = is_last(pages);
    return check_progress(pages, err);
}

cxone_status cx_pages_next(cx_pages *pages, const cx_json_value **out, cxone_error **err)
{
    while (pages->index >= cx_json_size(pages->records)) {
        if (pages->last) {
            *out = NULL;
            return CXONE_OK;
        }
        const cxone_status status = turn(pages, err);
        if (status != CXONE_OK) {
            pages->records = NULL; /* the page may be gone: trying again asks for it again */
            return status;
        }
    }
    *out = cx_json_at(pages->records, pages->index++);
    return CXONE_OK;
}

int64_t cx_pages_total(const cx_pages *pages)
{
    return pages->total;
}

const cxone_reply *cx_pages_reply(const cx_pages *pages)
{
    return pages->page;
}

void cx_pages_free(cx_pages *pages)
{
    if (pages != NULL) {
        cx_buf_deinit(&pages->target);
        cx_buf_deinit(&pages->text);
        cx_outcome_free(pages->page);
        cx_free(pages);
    }
}
