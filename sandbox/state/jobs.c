#include "sandbox/state/jobs.h"

#include "base/random.h"

#include "base/banned.h"

const sbx_job *sbx_jobs_add(sbx_jobs *jobs, const sbx_job *job)
{
    sbx_job *slot = &jobs->items[jobs->total % SBX_JOBS];
    *slot = *job;
    cx_random_uuid(cx_random_system(), slot->id);
    jobs->total++;
    return slot;
}

const sbx_job *sbx_jobs_find(const sbx_jobs *jobs, const sbx_tenant *tenant, cx_str id)
{
    for (size_t i = 0; i < SBX_JOBS && i < jobs->total; i++) {
        if (cx_str_equal_nocase(cx_str_of(jobs->items[i].id), id) &&
            (tenant == NULL || tenant == jobs->items[i].tenant)) {
            return &jobs->items[i];
        }
    }
    return NULL;
}

sbx_job_state sbx_job_state_at(const sbx_job *job, int64_t now_ms)
{
    const int64_t age = now_ms - job->made_ms;
    return age < SBX_JOB_RUNS_MS   ? SBX_JOB_RUNNING
           : age < SBX_JOB_KEPT_MS ? SBX_JOB_SUCCEEDED
                                   : SBX_JOB_EXPIRED;
}
