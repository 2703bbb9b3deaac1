/*
 * The limits that NICE publishes: so many calls of a kind in so long a time, for each tenant, by
 * the protocol clock. Guarded by the lock of the sandbox (sandbox/app.h).
 */
#ifndef SBX_SERVER_LIMITS_H
#define SBX_SERVER_LIMITS_H

#include <stdint.h>

#include "base/str.h"
#include "json/writer.h"
#include "sandbox/state/accounts.h"

enum {
    SBX_LIMITS = 8, /* rows of the table */
    SBX_LIMITED_TENANTS = 4,
    SBX_LIMITED_CONTACTS = 256, /* whose own calls are counted; the one used longest ago goes */
    SBX_MAX_CONTACT = 40        /* letters of a contact number that tell it from others */
};

/* A window of time that began with a call, and the calls in it. */
typedef struct sbx_window {
    int64_t began_ms;
    int64_t calls;
} sbx_window;

/* What one contact may still take: a bucket that is full at first and fills again. */
typedef struct sbx_bucket {
    int64_t used_ms; /* 0: nobody's */
    double tokens;
    size_t tenant;
    char contact[SBX_MAX_CONTACT + 1];
} sbx_bucket;

typedef struct sbx_limits {
    sbx_window windows[SBX_LIMITED_TENANTS][SBX_LIMITS];
    sbx_bucket buckets[SBX_LIMITED_CONTACTS];
} sbx_limits;

/* Counts a call. 0: it may go on; else the seconds until one may. What is refused counts nowhere.
 */
int64_t sbx_limits_take(sbx_limits *limits, const sbx_tenant *tenant, cx_str method, cx_str path,
                        int64_t now_ms);

/* Writes the table, with how many calls the first tenants made of each. */
void sbx_limits_write(const sbx_limits *limits, cx_json_writer *w);

#endif
