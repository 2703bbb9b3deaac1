/*
 * How many of something may happen in how much time, and how people write it: "150/5m".
 */
#ifndef CX_BASE_QUOTA_H
#define CX_BASE_QUOTA_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

typedef struct cx_quota {
    uint32_t count;    /* 0: no limit */
    int64_t period_ms; /* at most a day */
    uint32_t burst;    /* 0: at most `count` in any period. Else so many at once, and from then on
                          `count` more with every period, evenly */
} cx_quota;

/* "150/5m", "17/1m:250" with a burst of 250, "off" for no limit. */
CX_NODISCARD bool cx_scan_quota(cx_str text, cx_quota *out);

/* "NAME=QUOTA", blanks around the parts allowed. */
CX_NODISCARD bool cx_scan_named_quota(cx_str text, cx_str *name, cx_quota *out);

/* Appends it as it is read. */
void cx_quota_append(cx_quota quota, cx_buf *out);

#endif
