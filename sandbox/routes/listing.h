/*
 * An ACD list under way: what was asked for, the part of it that is wanted, and the answer. In its
 * order: begin, add each record, end. With `orderBy` the records are kept until the end.
 */
#ifndef SBX_ROUTES_LISTING_H
#define SBX_ROUTES_LISTING_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/compiler.h"
#include "json/writer.h"
#include "sandbox/routes/acd.h"
#include "sandbox/routes/fields.h"

enum {
    SBX_MAX_ORDERS = 4,
    SBX_MAX_ORDERED = 200000 /* records that can be put in order */
};

/* One part of orderBy: "contactStartDate desc". */
typedef struct sbx_order {
    const sbx_field *field;
    bool descending;
} sbx_order;

typedef struct sbx_listing {
    sbx_call *call;
    const sbx_record *record;
    sbx_page page;
    cx_buf fields;
    cx_buf search; /* searchString */
    cx_json_writer w;
    bool bare; /* nothing but the list, and all of it */
    sbx_order orders[SBX_MAX_ORDERS];
    size_t order_count;
    char *kept; /* the structs of all records, when they are put in order; owned */
    size_t kept_count;
    size_t kept_capacity;
    bool overflows; /* more than can be put in order */
} sbx_listing;

void sbx_listing_deinit(sbx_listing *list);
CX_DEFINE_AUTO_VALUE(sbx_listing, sbx_listing_deinit)

/* False, and the call answered, when what was asked for is no good. `member` is the name of the
 * list; `max` the most records of one answer. */
bool sbx_listing_begin(sbx_listing *list, sbx_call *call, const char *member,
                       const sbx_record *record, int64_t max);

/* The same for an answer that is nothing but the list, whole: no page, no time, no business unit.
 */
bool sbx_listing_begin_bare(sbx_listing *list, sbx_call *call, const char *member,
                            const sbx_record *record);

/* Reads what was asked for and begins no answer: for a list inside of something else, which is
 * begun and ended by the caller. */
bool sbx_listing_read(sbx_listing *list, sbx_call *call, const sbx_record *record, int64_t max);

/* Writes what was kept to be put in order; for who began by sbx_listing_read. False, and the call
 * answered with 400, when that was too much. */
bool sbx_listing_rest(sbx_listing *list);

/* Whether the next record is one that is wanted; then it must be written. */
bool sbx_listing_takes(sbx_listing *list);
void sbx_listing_write(sbx_listing *list, const void *values);

/* Both. */
void sbx_listing_add(sbx_listing *list, const void *values);

/* Ends the answer; 204 when the list is empty, but for a bare one where that is not documented. */
void sbx_listing_end(sbx_listing *list);

#endif
