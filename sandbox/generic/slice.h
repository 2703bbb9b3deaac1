/*
 * The page of a list that a call asks for, in the style that the operation has, and what the answer
 * says about the next one. A token of whatever style is the number of records that came before.
 */
#ifndef SBX_GENERIC_SLICE_H
#define SBX_GENERIC_SLICE_H

#include <stdbool.h>
#include <stdint.h>

#include "json/json.h"
#include "operations/operations.h"
#include "sandbox/server/router.h"

typedef struct sbx_slice {
    const cx_operation *operation;
    int64_t skip;
    int64_t top;
    int64_t total; /* of the whole list; set once it is known */
} sbx_slice;

/* Reads it of a call; `body` may be NULL. False, and the call answered with 400, for a number that
 * is none. */
bool sbx_slice_read(sbx_call *call, const cx_operation *operation, const cx_json_value *body,
                    sbx_slice *slice);

bool sbx_slice_has_next(const sbx_slice *slice);

/* Writes the key and value of a member that tells of the page ("totalRecords", "_links",
 * "nextCursor" …); false, and nothing written, for any other. */
bool sbx_slice_write(const sbx_slice *slice, const sbx_call *call, const char *name,
                     cx_json_writer *w);

/* The member in which the next position stands, for the styles that have one; NULL: none. */
const char *sbx_slice_token_name(const sbx_slice *slice);

#endif
