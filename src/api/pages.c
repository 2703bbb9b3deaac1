#include "api/pages.h"

#include "api/paging.h"
#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/writer.h"

#include "base/banned.h"

struct cx_pages {
    cx_api api;
    cx_call call;
    cx_pager pager;
    cxone_reply *page; /* the current one; NULL: none read yet */
    const cx_json_value *records;
    size_t index;    /* of the next record in it */
    uint64_t digest; /* of the page before, to tell a repeated one by */
};

cxone_status cx_pages_open(const cx_api *api, const cx_call *call, cx_pages **out,
                           cxone_error **err)
{
    CX_AUTO(cx_pages) cx_pages *pages = cx_alloc_zero(1, sizeof *pages);
    if (pages == NULL) {
        return cx_fail_nomem(err);
    }
    pages->api = *api;
    pages->call = *call;
    CX_TRY(cx_pager_open(&pages->pager, api, &pages->call, err));
    pages->call.path_arguments = NULL; /* they are in the target now */
    pages->call.path_argument_count = 0;
    pages->call.query = (cx_str){NULL, 0};
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

/* The member "b" of the member "a", for "a.b". */
static const cx_json_value *inner_member(const cx_json_value *value, cx_str path)
{
    cx_str name;
    while (cx_str_next(&path, '.', &name)) {
        const char *key = cx_json_next_key(value, NULL);
        while (key != NULL && !cx_str_equal(cx_str_of(key), name)) {
            key = cx_json_next_key(value, key);
        }
        value = key != NULL ? cx_json_get(value, key) : NULL;
    }
    return value;
}

/* Where the records of an answer are, by the catalogue's word for it; NULL: nowhere. */
static const cx_json_value *find_records(const char *list, const cx_json_value *value)
{
    cx_str rest = cx_str_of(list);
    cx_str word;
    while (cx_str_next(&rest, '|', &word)) {
        const cx_json_value *found = cx_str_equal(word, CX_LIT("*"))   ? only_array(value)
                                     : cx_str_equal(word, CX_LIT(".")) ? value
                                                                       : inner_member(value, word);
        if (found != NULL) {
            return found;
        }
    }
    return NULL;
}

static int64_t read_total(const cx_json_value *value)
{
    static const char *const names[] = {"totalRecords", "totalCount", "hits"};
    int64_t total = -1;
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        if (cx_json_lenient_integer(cx_json_get(value, names[i]), &total) && total >= 0) {
            return total;
        }
    }
    return -1;
}

static cx_str read_link(const cx_json_value *value)
{
    const cx_str next = cx_json_get_text(cx_json_get(value, "_links"), "next");
    return next.len != 0 ? next : cx_json_get_text(cx_json_get(value, "links"), "next");
}

/* Appends the token as JSON, where the page has one. */
static void read_token(const cx_pages *pages, cx_buf *token)
{
    const char *name = cx_pager_token_name(&pages->pager);
    const cx_json_value *value = name != NULL ? cx_json_get(pages->page->value, name) : NULL;
    if (value != NULL) {
        cx_json_writer w;
        cx_json_writer_init(&w, token, 0);
        cx_json_write_value(&w, value);
    }
}

static const char *method_of(const cx_pages *pages)
{
    return cx_call_method(&pages->call);
}

static const char *path_of(const cx_pages *pages)
{
    return cx_call_path(&pages->call);
}

/* An error when the page holds what the one before held (FNV-1a, 64 bits). */
static cxone_status check_progress(cx_pages *pages, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    cx_json_writer_init(&w, &text, 0);
    cx_json_write_value(&w, pages->records);
    CX_TRY(cx_buf_check(&text, "a page", err));
    const uint64_t digest = cx_str_hash(cx_buf_view(&text));
    if (pages->pager.number > 1 && digest == pages->digest) {
        return cx_fail(err, CXONE_ERR_REPLY, "%s %s: page %u repeats the one before",
                       method_of(pages), path_of(pages), pages->pager.number);
    }
    pages->digest = digest;
    return CXONE_OK;
}

/* Finds the records of the page, and tells the pager what it says. */
static cxone_status read_page(cx_pages *pages, cxone_error **err)
{
    const cx_json_value *value = pages->page->value;
    const char *list = cx_operation_text(pages->call.operation->list);
    CX_AUTO(cx_buf) cx_buf token;
    cx_buf_init(&token, CX_MAX_URL);
    pages->index = 0;
    pages->records = find_records(list, value);
    read_token(pages, &token);
    CX_TRY(cx_buf_check(&token, "the token of the next page", err));
    const cx_page_marks marks = {
        .records =
            cx_json_type(pages->records) == CXONE_TYPE_ARRAY ? cx_json_size(pages->records) : 0,
        .total = read_total(value),
        .next = read_link(value),
        .token = cx_buf_view(&token),
    };
    const cxone_type type = cx_json_type(pages->records);
    const bool nothing =
        pages->page->http_status == 204 || type == CXONE_TYPE_NULL || marks.total == 0;
    if (type != CXONE_TYPE_ARRAY && !nothing) {
        const cxone_status status = cx_fail(err, CXONE_ERR_REPLY, "%s %s: the answer holds no list",
                                            method_of(pages), path_of(pages));
        cx_error_set(err, CX_ERROR_CORRELATION_ID, cx_str_of(pages->page->correlation_id));
        return status;
    }
    CX_TRY(cx_pager_advance(&pages->pager, &marks, err));
    return marks.records > 0 && !(pages->pager.last && pages->pager.number == 1)
               ? check_progress(pages, err)
               : CXONE_OK;
}

/* ---------------------------------------------------------------- going on */

static bool is_too_much(cxone_status status, const cxone_error *failure)
{
    enum {
        CONTENT_TOO_LARGE = 413
    };
    return status == CXONE_ERR_TOO_LARGE || status == CXONE_ERR_DEADLINE ||
           (failure != NULL && failure->http_status == CONTENT_TOO_LARGE);
}

/* Fetches the next page, smaller and smaller while it is too much. */
static cxone_status fetch(cx_pages *pages, cxone_error **err)
{
    for (;;) {
        CX_AUTO(cx_outcome) cxone_reply *page = NULL;
        CX_AUTO(cx_error) cxone_error *failure = NULL;
        CX_TRY(cx_pager_prepare(&pages->pager, err));
        pages->call.body = cx_buf_view(&pages->pager.body);
        const cxone_status status = cx_api_read(&pages->api, &pages->call,
                                                cx_buf_view(&pages->pager.target), &page, &failure);
        if (status == CXONE_OK) {
            cx_outcome_free(pages->page);
            CX_MOVE(&pages->page, page);
            return CXONE_OK;
        }
        if (!is_too_much(status, failure) || !cx_pager_shrink(&pages->pager)) {
            if (err != NULL) {
                CX_MOVE(err, failure);
            }
            return status;
        }
        cx_log_line(cx_net_log(pages->api.net), CXONE_LOG_TRACE,
                    "* a page was too much, trying %u records", pages->pager.size);
    }
}

static cxone_status turn(cx_pages *pages, cxone_error **err)
{
    if (pages->pager.number == CX_MAX_PAGES) {
        return cx_fail(err, CXONE_ERR_TOO_LARGE, "%s %s: more than %u pages", method_of(pages),
                       path_of(pages), CX_MAX_PAGES);
    }
    CX_TRY(fetch(pages, err));
    return read_page(pages, err);
}

cxone_status cx_pages_next(cx_pages *pages, const cx_json_value **out, cxone_error **err)
{
    while (pages->index >= cx_json_size(pages->records)) {
        if (pages->pager.last) {
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
    return pages->pager.total;
}

const cxone_reply *cx_pages_reply(const cx_pages *pages)
{
    return pages->page;
}

void cx_pages_free(cx_pages *pages)
{
    if (pages != NULL) {
        cx_pager_deinit(&pages->pager);
        cx_outcome_free(pages->page);
        cx_free(pages);
    }
}
