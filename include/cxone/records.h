/**
 * @file cxone/records.h
 * A list that CXone hands out in pages, read record by record:
 * @code
 *     const cxone_value *skill = NULL;
 *     while ((status = cxone_records_next(skills, &skill, &error)) == CXONE_OK && skill != NULL) {
 *         puts(cxone_value_text(cxone_value_get(skill, "skillName")));
 *     }
 *     cxone_records_free(skills);
 * @endcode
 * Pages are asked for as they are needed. A list borrows the client it came from and belongs to the
 * same thread; free it before the client.
 */
#ifndef CXONE_RECORDS_H
#define CXONE_RECORDS_H

#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/status.h"
#include "cxone/value.h"

CXONE_BEGIN_DECLS

/** A list being read; opaque. */
typedef struct cxone_records cxone_records;

/**
 * Brings the next record.
 *
 * @param out  receives the record, borrowed until the next call or cxone_records_free(); NULL after
 *             the last one. A call that CXone answers with "no data" (204) is an empty list
 * @retval CXONE_ERR_REPLY      the answer holds no list, or a page repeats the one before
 * @retval CXONE_ERR_TOO_LARGE  more than 100000 pages
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_records_next(cxone_records *records,
                                                          const cxone_value **out,
                                                          cxone_error **err);

/**
 * Brings the next record as JSON text, on one line only where CXone wrote it so: for whoever passes
 * records on and need not look into them. Numbers of any size survive; that is also the faster way.
 *
 * @param text    receives the text, borrowed like a record; NULL after the last one. It is not
 *                terminated by a NUL
 * @param length  receives its number of bytes
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_records_next_text(cxone_records *records,
                                                               const char **text, size_t *length,
                                                               cxone_error **err);

/** How many records there are in all, as CXone says; -1 when it does not say, and before the first
 *  call of cxone_records_next(). */
CXONE_API int64_t cxone_records_total(const cxone_records *records);

/** Ends the reading. NULL is allowed. */
CXONE_API void cxone_records_free(cxone_records *records);

CXONE_END_DECLS

#endif
