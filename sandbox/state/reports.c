#include "sandbox/state/reports.h"

#include "base/alloc.h"

#include "base/banned.h"

void sbx_reports_deinit(sbx_reports *reports)
{
    for (size_t i = 0; i < SBX_REPORTS; i++) {
        cx_free(reports->items[i].file_name);
        reports->items[i].file_name = NULL;
    }
    reports->total = 0;
}

const sbx_report_request *sbx_reports_add(sbx_reports *reports, const sbx_report_request *report)
{
    sbx_report_request *slot = &reports->items[reports->total % SBX_REPORTS];
    cx_free(slot->file_name);
    *slot = *report;
    slot->id = SBX_FIRST_REPORT_JOB + (int64_t)reports->total;
    reports->total++;
    return slot;
}

const sbx_report_request *sbx_reports_job(const sbx_reports *reports, const sbx_tenant *tenant,
                                          int64_t id)
{
    for (size_t i = 0; i < SBX_REPORTS && i < reports->total; i++) {
        const sbx_report_request *one = &reports->items[i];
        if (one->is_job && one->id == id && one->tenant == tenant) {
            return one;
        }
    }
    return NULL;
}

sbx_report_request *sbx_reports_file(sbx_reports *reports, const sbx_tenant *tenant, cx_str name,
                                     int64_t now_ms)
{
    for (size_t i = 0; i < SBX_REPORTS && i < reports->total; i++) {
        sbx_report_request *one = &reports->items[i];
        if (one->tenant == tenant && cx_str_equal_nocase(cx_str_of(one->file_name), name) &&
            !sbx_report_is_gone(one, now_ms)) {
            return one;
        }
    }
    return NULL;
}

bool sbx_report_runs(const sbx_report_request *report, int64_t now_ms)
{
    return report->is_job && now_ms < report->made_ms + SBX_REPORT_RUNS_MS;
}

bool sbx_report_is_gone(const sbx_report_request *report, int64_t now_ms)
{
    return report->is_gone || now_ms >= report->made_ms + report->kept_ms;
}
