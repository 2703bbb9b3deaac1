/*
 * The records of a list that comes in pages, one after the other, whatever the pages' style
 * (api/paging.h); where in an answer its records are stands in the operation's row.
 *
 * A page that repeats the one before is an error, and so are more than CX_MAX_PAGES pages: whoever
 * ignores `skip`, or hands out the same cursor for ever, would else be asked for ever. Records
 * should hold something that tells them apart: a caller that selects fields must include an id.
 *
 * A page that is too large (413, or more than CX_MAX_REPLY) or takes too long is asked for again
 * in halves, in the styles that count records.
 */
#ifndef CX_API_PAGES_H
#define CX_API_PAGES_H

#include <stdint.h>

#include "cxone/error.h"

#include "api/api.h"
#include "base/auto.h"
#include "base/compiler.h"
#include "json/json.h"

typedef struct cx_pages cx_pages;

/* Prepares to read a list; nothing is sent yet. `api` and the call are copied; body and headers are
 * borrowed. What the query says about pages is where the reading begins. */
CX_NODISCARD cxone_status cx_pages_open(const cx_api *api, const cx_call *call, cx_pages **out,
                                        cxone_error **err);

/* The next record, borrowed until the next call; NULL after the last. */
CX_NODISCARD cxone_status cx_pages_next(cx_pages *pages, const cx_json_value **out,
                                        cxone_error **err);

/* The same as the text that came, checked but not read: numbers of any size survive. A NULL pointer
 * after the last. */
CX_NODISCARD cxone_status cx_pages_next_text(cx_pages *pages, cx_str *out, cxone_error **err);

/* How many records there are by `totalRecords`; -1 when that is not known (yet). */
int64_t cx_pages_total(const cx_pages *pages);

/* The answer that holds the current record. */
const cx_reply *cx_pages_reply(const cx_pages *pages);

void cx_pages_free(cx_pages *pages);
CX_DEFINE_AUTO(cx_pages, cx_pages *, cx_pages_free)

#endif
