#include "api/pages.h"

#include "api/paging.h"
#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/slice.h"
#include "json/stream.h"
#include "net/refusal.h"

#include "base/banned.h"

/* What a page says beside its records: the paths, and which of them says what. */
typedef enum mark {
    TOTAL_RECORDS,
    TOTAL_COUNT,
    HITS,
    NEXT_LINK, /* ACD, UserHub */
    NEXT_PLAIN_LINK,
    TOKEN, /* of the style; the last, since it may be none */
    MARKS
} mark;

struct cx_pages {
    cx_api api;
    cx_call call;
    cx_pager pager;
    cx_json_stream stream;
    cx_reply page;     /* the current one */
    cx_str *records;   /* slices of its body; owned */
    size_t count;      /* of them */
    size_t capacity;   /* of the array */
    size_t index;      /* of the next record */
    cx_json *document; /* of the record that was handed out last */
    uint64_t digest;   /* of the page before, to tell a repeated one by */
};

/* ---------------------------------------------------------------- life cycle */

static cxone_status open_stream(cx_pages *pages, cxone_error **err)
{
    const char *wanted[MARKS] = {
        [TOTAL_RECORDS] = "totalRecords",
        [TOTAL_COUNT] = "totalCount",
        [HITS] = "hits",
        [NEXT_LINK] = "_links.next",
        [NEXT_PLAIN_LINK] = "links.next",
        [TOKEN] = cx_pager_token_name(&pages->pager),
    };
    const char *list = cx_operation_text(pages->call.operation->list);
    return cx_json_stream_init(&pages->stream, list, wanted,
                               wanted[TOKEN] != NULL ? MARKS : MARKS - 1, 0, err);
}

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
    CX_TRY(open_stream(pages, err));
    pages->call.path_arguments = NULL; /* they are in the target now */
    pages->call.path_argument_count = 0;
    pages->call.query = (cx_str){NULL, 0};
    CX_MOVE(out, pages);
    return CXONE_OK;
}

void cx_pages_free(cx_pages *pages)
{
    if (pages != NULL) {
        cx_pager_deinit(&pages->pager);
        cx_json_stream_deinit(&pages->stream);
        cx_reply_deinit(&pages->page);
        cx_json_free(pages->document);
        cx_free(pages->records);
        cx_free(pages);
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

/* ---------------------------------------------------------------- what an answer says */

static cxone_status add_record(cx_pages *pages, cx_str record, cxone_error **err)
{
    enum {
        FIRST_ROOM = 128
    };
    if (pages->count == pages->capacity) {
        const size_t room = pages->capacity != 0 ? pages->capacity * 2 : FIRST_ROOM;
        cx_str *grown = cx_realloc(pages->records, room, sizeof *grown);
        if (grown == NULL) {
            return cx_fail_nomem(err);
        }
        pages->records = grown;
        pages->capacity = room;
    }
    pages->records[pages->count++] = record;
    return CXONE_OK;
}

/* The text of a JSON string, appended to `out`; nothing for other values. */
static cxone_status read_link(cx_str json, cx_buf *out, cxone_error **err)
{
    cx_buf_reset(out);
    cx_slice_decode(json, out);
    return cx_buf_check(out, "the link to the next page", err);
}

/* A number, or a string of digits; -1 for anything else. */
static int64_t read_total(cx_str json)
{
    int64_t total = -1;
    const bool quoted = cx_slice_type(json) == CXONE_TYPE_STRING;
    const cx_str digits = quoted ? cx_str_slice(json, 1, json.len - 1) : json;
    return cx_scan_int64(digits, &total) && total >= 0 ? total : -1;
}

/* What a page says, and the texts that it borrows. */
typedef struct findings {
    cx_page_marks marks;
    cx_buf link;
} findings;

static cxone_status note_mark(findings *found, const cx_stream_item *item, cxone_error **err)
{
    switch ((mark)item->mark) {
    case TOTAL_RECORDS:
    case TOTAL_COUNT:
    case HITS:
        if (found->marks.total < 0) {
            found->marks.total = read_total(item->bytes);
        }
        return CXONE_OK;
    case NEXT_LINK:
    case NEXT_PLAIN_LINK:
        return found->link.len == 0 ? read_link(item->bytes, &found->link, err) : CXONE_OK;
    case TOKEN:
        found->marks.token = item->bytes;
        return CXONE_OK;
    case MARKS:
        break;
    }
    return cx_fail(err, CXONE_ERR_INTERNAL, "a mark that nobody asked for");
}

/* Cuts the page into its records. They and the marks are slices of its body, which is one piece. */
static cxone_status cut(cx_pages *pages, findings *found, cxone_error **err)
{
    cx_stream_item item = {.kind = CX_STREAM_MORE};
    cx_json_stream_reset(&pages->stream);
    cx_json_stream_feed(&pages->stream, cx_buf_view(&pages->page.body));
    pages->count = 0;
    pages->index = 0;
    while (item.kind != CX_STREAM_END) {
        CX_TRY(cx_json_stream_next(&pages->stream, &item, err));
        if (item.kind == CX_STREAM_MORE) {
            cx_json_stream_end(&pages->stream);
        } else if (item.kind == CX_STREAM_RECORD) {
            CX_TRY(add_record(pages, item.bytes, err));
        } else if (item.kind == CX_STREAM_MARK) {
            CX_TRY(note_mark(found, &item, err));
        }
    }
    return CXONE_OK;
}

/* An error about the answer, with the correlation id that it came under. */
static cxone_status fail_page(const cx_pages *pages, cxone_error **err, const char *what)
{
    const cxone_status status =
        cx_fail(err, CXONE_ERR_REPLY, "%s %s: %s", method_of(pages), path_of(pages), what);
    cx_error_set(err, CX_ERROR_CORRELATION_ID, cx_str_of(pages->page.correlation_id));
    return status;
}

static cxone_status cut_or_explain(cx_pages *pages, findings *found, cxone_error **err)
{
    CX_AUTO(cx_error) cxone_error *fault = NULL;
    const cxone_status status = cut(pages, found, &fault);
    if (status != CXONE_ERR_SYNTAX && status != CXONE_ERR_REPLY) {
        if (err != NULL) {
            CX_MOVE(err, fault);
        }
        return status;
    }
    CX_AUTO(cx_buf) cx_buf what;
    cx_buf_init(&what, CX_MAX_MESSAGE);
    cx_buf_printf(&what, "the answer holds no list (%s)",
                  fault != NULL ? fault->message : "unknown fault");
    CX_TRY(cx_buf_check(&what, "a message", err));
    return fail_page(pages, err, what.ptr);
}

/* An error when the page holds what the one before held. */
static cxone_status check_progress(cx_pages *pages, cxone_error **err)
{
    const char *begin = pages->records[0].ptr;
    const cx_str last = pages->records[pages->count - 1];
    const uint64_t digest = cx_str_hash((cx_str){begin, (size_t)(last.ptr + last.len - begin)});
    if (pages->pager.number > 1 && digest == pages->digest) {
        return cx_fail(err, CXONE_ERR_REPLY, "%s %s: page %u repeats the one before",
                       method_of(pages), path_of(pages), pages->pager.number);
    }
    pages->digest = digest;
    return CXONE_OK;
}

/* Finds the records of the page, and tells the pager what it says. */
static cxone_status read_page(cx_pages *pages, findings *found, cxone_error **err)
{
    enum {
        NO_CONTENT = 204
    };
    const bool empty = cx_str_trim(cx_buf_view(&pages->page.body)).len == 0;
    pages->count = 0;
    pages->index = 0;
    if (!empty) {
        CX_TRY(cut_or_explain(pages, found, err));
    }
    const cx_stream_list list = empty ? CX_LIST_ABSENT : cx_json_stream_list(&pages->stream);
    const bool nothing =
        pages->page.http_status == NO_CONTENT || list == CX_LIST_NULL || found->marks.total == 0;
    if (list != CX_LIST_ARRAY && !nothing) {
        return fail_page(pages, err, "the answer holds no list");
    }
    found->marks.records = pages->count;
    found->marks.next = cx_buf_view(&found->link);
    CX_TRY(cx_pager_advance(&pages->pager, &found->marks, err));
    return pages->count > 0 && !(pages->pager.last && pages->pager.number == 1)
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
        CX_AUTO(cx_error) cxone_error *failure = NULL;
        CX_TRY(cx_pager_prepare(&pages->pager, err));
        pages->call.body = cx_buf_view(&pages->pager.body);
        cx_reply_deinit(&pages->page);
        const cxone_status status = cx_api_fetch(
            &pages->api, &pages->call, cx_buf_view(&pages->pager.target), &pages->page, &failure);
        if (status == CXONE_OK) {
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
    findings found = {.marks = {.total = -1}};
    cx_buf_init(&found.link, CX_MAX_URL);
    pages->count = 0; /* they point into the page that goes */
    pages->index = 0;
    cxone_status status = fetch(pages, err);
    if (status == CXONE_OK) {
        status = read_page(pages, &found, err);
    }
    if (status != CXONE_OK) {
        pages->count = 0; /* trying again asks for the page again */
    }
    cx_buf_deinit(&found.link);
    return status;
}

cxone_status cx_pages_next_text(cx_pages *pages, cx_str *out, cxone_error **err)
{
    while (pages->index >= pages->count) {
        if (pages->pager.last) {
            *out = (cx_str){NULL, 0};
            return CXONE_OK;
        }
        CX_TRY(turn(pages, err));
    }
    *out = pages->records[pages->index++];
    return CXONE_OK;
}

cxone_status cx_pages_next(cx_pages *pages, const cx_json_value **out, cxone_error **err)
{
    cx_str text = {NULL, 0};
    CX_TRY(cx_pages_next_text(pages, &text, err));
    cx_json_free(pages->document);
    pages->document = NULL;
    if (text.ptr == NULL) {
        *out = NULL;
        return CXONE_OK;
    }
    CX_AUTO(cx_error) cxone_error *fault = NULL;
    const cxone_status status = cx_json_parse(text, &pages->document, &fault);
    if (status == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    if (status != CXONE_OK) { /* a key that occurs twice, a number beyond all types */
        return fail_page(pages, err, fault != NULL ? fault->message : "a record cannot be read");
    }
    *out = cx_json_root(pages->document);
    return CXONE_OK;
}

int64_t cx_pages_total(const cx_pages *pages)
{
    return pages->pager.total;
}

const cx_reply *cx_pages_reply(const cx_pages *pages)
{
    return &pages->page;
}
