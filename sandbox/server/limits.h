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
    SBX_LIMITS = 6, /* rows of the table */
    SBX_LIMITED_TENANTS = 4
};

/* A window of time that began with a call, and the calls in it. */
typedef struct sbx_window {
    int64_t began_ms;
    int64_t calls;
} sbx_window;

typedef struct sbx_limits {
    sbx_window windows[SBX_LIMITED_TENANTS][SBX_LIMITS];
} sbx_limits;

/* Counts a call. 0: it may go on; else the seconds until one may. */
int64_t sbx_limits_take(sbx_limits *limits, const sbx_tenant *tenant, cx_str method, cx_str path,
                        int64_t now_ms);

/* Writes the table, with how many calls the first tenants made of each. */
void sbx_limits_write(const sbx_limits *limits, cx_json_writer *w);

#endif
