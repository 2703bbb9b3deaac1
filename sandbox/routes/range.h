/*
 * The range of time that a report is asked for: half-open, and no longer than the report allows.
 */
#ifndef SBX_ROUTES_RANGE_H
#define SBX_ROUTES_RANGE_H

#include "sandbox/routes/contact_record.h"

enum {
    SBX_ANY_LENGTH = 0,
    SBX_WAREHOUSE_LAG = 900 /* seconds until what happened is in the performance reports */
};

typedef struct sbx_range {
    sbx_instant from;
    sbx_instant to;
} sbx_range;

/* What a report takes. */
typedef struct sbx_range_rule {
    int64_t max_seconds;  /* SBX_ANY_LENGTH: as long as it likes */
    const char *max_text; /* such as "30 days" */
    bool needs_end;
} sbx_range_rule;

/* Reads startDate and endDate (now, when it may be left out), cut off at now. False, and the call
 * answered with 400, when they are no good. */
bool sbx_range_read(sbx_call *call, const sbx_view *view, const sbx_range_rule *rule,
                    sbx_range *out);

/* The same from times. */
sbx_range sbx_range_of(const sbx_view *view, int64_t from_ms, int64_t to_ms);

bool sbx_range_has(const sbx_range *range, int64_t date, int32_t second);

/* The part of a day that is in the range, as seconds: from `*from` to before `*to`. */
bool sbx_range_cut(const sbx_range *range, int64_t date, int32_t *from, int32_t *to);

/* That part as a range; empty when there is none. */
sbx_range sbx_range_of_day(const sbx_range *range, int64_t date);

/* The same range, but from the beginning of its first day. */
sbx_range sbx_range_whole_days(sbx_range range);

/* Contact after contact that began in a range, in that order, as far as they have by now. What it
 * points at is good until the next step. */
typedef struct sbx_walk {
    const sbx_view *view;
    sbx_range range;
    const sbx_day *day; /* NULL: before the first step */
    const sbx_leg *leg;
    int32_t until; /* how much of the day has happened */
    int64_t date;
    size_t next;
} sbx_walk;

sbx_walk sbx_walk_of(const sbx_view *view, const sbx_range *range);

/* Steps on; false: there are no more. */
bool sbx_walk_next(sbx_walk *walk);

#endif
