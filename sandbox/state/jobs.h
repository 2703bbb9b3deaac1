/*
 * Data-extraction jobs, the newest thousand. They run, finish and expire by the protocol clock.
 * Guarded by the lock of the sandbox (sandbox/app.h).
 */
#ifndef SBX_STATE_JOBS_H
#define SBX_STATE_JOBS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "sandbox/state/accounts.h"

enum {
    SBX_JOBS = 1000,
    SBX_JOB_RUNS_MS = 2000,
    SBX_JOB_KEPT_MS = 24 * 3600 * 1000,
    SBX_JOB_URL_MS = 30000 /* how long the URL of a result is good */
};

typedef enum sbx_job_state {
    SBX_JOB_RUNNING,
    SBX_JOB_SUCCEEDED,
    SBX_JOB_EXPIRED
} sbx_job_state;

typedef struct sbx_job {
    char id[37];
    const sbx_tenant *tenant;
    const char *entity; /* static */
    int64_t start_ms;   /* of the data: from, and to before */
    int64_t end_ms;
    int64_t made_ms;
} sbx_job;

typedef struct sbx_jobs {
    sbx_job items[SBX_JOBS]; /* a ring */
    uint64_t total;
} sbx_jobs;

/* Takes one in, gives it its id, and returns it. */
const sbx_job *sbx_jobs_add(sbx_jobs *jobs, const sbx_job *job);

/* NULL when there is none; a tenant of NULL: of any. */
const sbx_job *sbx_jobs_find(const sbx_jobs *jobs, const sbx_tenant *tenant, cx_str id);

sbx_job_state sbx_job_state_at(const sbx_job *job, int64_t now_ms);

#endif
