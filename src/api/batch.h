/*
 * What failed of a batch. CXone answers 200, 206 or 207 to a call that changes many things even
 * when some of them, or all, could not be changed; the answer says so in one of these ways:
 *
 *     an item with "success": false, and why in "error" or the like
 *     an item with a "status" or "statusCode" of 400 and more
 *     a list of what was wrong: "invalidSkills", "failedRecords", "notDeletedUserIds" …
 *     "errorCount" above 0, and no such item
 */
#ifndef CX_API_BATCH_H
#define CX_API_BATCH_H

#include <stddef.h>

#include "cxone/error.h"

#include "base/compiler.h"
#include "json/json.h"

/* All borrowed from the answer. */
typedef struct cx_failure {
    const cx_json_value *item;
    const char *list;   /* the member that holds it */
    const char *reason; /* NULL: the answer does not say */
} cx_failure;

typedef struct cx_failures {
    cx_failure *items;
    size_t count;
    size_t capacity;
} cx_failures;

/* Collects the failures of an answer into `out`, which is empty before. */
CX_NODISCARD cxone_status cx_failures_collect(const cx_json_value *answer, cx_failures *out,
                                              cxone_error **err);

void cx_failures_deinit(cx_failures *failures);

#endif
