/*
 * Which request brings the next page of a list, in each of the styles that CXone has. No I/O: what
 * a page held goes in, the next target and body come out.
 *
 *     skip-top         skip, top                  how many records came before, and how many to
 * bring skip-top-body    the same in the body; under "pagination" where the operation has that
 *     start-row        startRowIndex, maximumRows
 *     page             page, and size or limit where the operation has one; the first page is 1
 *     page-body        page, pageSize in the body
 *     page-number-body page.pageNo, page.pageSize in the body
 *     scroll-token     scrollToken, from the answer's scrollToken
 *     next-cursor      cursor, from the answer's nextCursor
 *     page-token-body  pageToken in the body, from the answer's nextPageToken
 *     last-key-body    lastEvaluatedKey in the body, from the answer's own: any JSON
 *     links            the answer's _links.next or links.next: its path and query
 *
 * A list ends at an answer without body (204), at a page without records, when as many records came
 * as the answer says there are; where it says nothing, at a page that is not full and names no next
 * one, or, in the styles with a token or link, at an answer without one.
 */
#ifndef CX_API_PAGING_H
#define CX_API_PAGING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"

#include "api/api.h"
#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

/* What a page said. Texts are borrowed. */
typedef struct cx_page_marks {
    size_t records;
    int64_t total; /* of all records; -1: not said */
    cx_str next;   /* the link to the next page; empty: none */
    cx_str token;  /* the style's token, as JSON; empty or null: none */
} cx_page_marks;

typedef struct cx_pager {
    const cx_call *call; /* borrowed */
    const struct cx_page_style *style;
    const char *size_name; /* NULL: the size of pages cannot be asked for */
    cx_buf base;           /* path and query without what chooses the page */
    cx_buf members;        /* of the body, likewise: `"a":1,"b":2` */
    cx_buf target;         /* of the next request */
    cx_buf body;
    cx_buf token; /* JSON; empty: the first page */
    int64_t start;
    int64_t seen; /* records so far */
    int64_t total;
    unsigned number; /* pages so far */
    unsigned size;   /* records to ask for a page */
    bool last;       /* no page follows */
} cx_pager;

/* Prepares to read a list. What the call's query or body says about pages already (skip=200,
 * top=50) is where it starts, and how it goes on. */
CX_NODISCARD cxone_status cx_pager_open(cx_pager *pager, const cx_api *api, const cx_call *call,
                                        cxone_error **err);
void cx_pager_deinit(cx_pager *pager);
CX_DEFINE_AUTO_VALUE(cx_pager, cx_pager_deinit)

/* Puts the next request into `target` and `body`. */
CX_NODISCARD cxone_status cx_pager_prepare(cx_pager *pager, cxone_error **err);

/* Takes note of the page that came. */
CX_NODISCARD cxone_status cx_pager_advance(cx_pager *pager, const cx_page_marks *marks,
                                           cxone_error **err);

/* Asks for smaller pages from now on; false when they cannot be smaller. */
bool cx_pager_shrink(cx_pager *pager);

/* The member of an answer that holds the style's token; NULL: it has none. */
const char *cx_pager_token_name(const cx_pager *pager);

#endif
