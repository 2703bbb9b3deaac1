/*
 * The limits that CXone publishes, by the classes of the catalogue (`rate` of an operation). A new
 * limit is a row of the table.
 */
#ifndef CX_NET_RATES_H
#define CX_NET_RATES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/quota.h"
#include "base/str.h"

enum {
    CX_RATE_COUNT = 8,
    CX_MAX_RATES_OF_A_CALL = 3 /* a class, the one it counts against too, and so on */
};

typedef struct cx_rate_row {
    const char *name; /* in the catalogue and in the setting `rates` */
    const char *also; /* the class that such a call counts against too; NULL: none */
    bool per_subject; /* one limit for each contact; for calls that name one */
    cx_quota quota;   /* what CXone publishes */
} cx_rate_row;

extern const cx_rate_row cx_rate_rows[CX_RATE_COUNT];

/* The number of a class's row; CX_RATE_COUNT when there is none. */
size_t cx_rate_find(cx_str name);

#endif
