#include "sandbox/state/reports.h"

#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "json/writer.h"
#include "sandbox/memory.h"

#include "base/banned.h"

void sbx_reports_deinit(sbx_reports *reports)
{
    for (size_t i = 0; i < SBX_REPORTS; i++) {
        cx_free(reports->items[i].file_name);
        reports->items[i].file_name = NULL;
    }
    reports->total = 0;
}

/* Members that are whole numbers. */
static const struct {
    const char *name;
    size_t offset;
} numbers[] = {
    {"asOf", offsetof(sbx_report_request, as_of)},
    {"from", offsetof(sbx_report_request, from_ms)},
    {"to", offsetof(sbx_report_request, to_ms)},
    {"made", offsetof(sbx_report_request, made_ms)},
    {"kept", offsetof(sbx_report_request, kept_ms)},
};

static void keep(const sbx_reports *reports, const sbx_report_request *report)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    sbx_keep_begin(&text, &w);
    cx_json_member_string(&w, "tenant", cx_str_of(report->tenant->id));
    cx_json_member_integer(&w, "kind", (int64_t)report->kind);
    cx_json_member_integer(&w, "format", (int64_t)report->format);
    cx_json_member_bool(&w, "isJob", report->is_job);
    cx_json_member_bool(&w, "isGone", report->is_gone);
    cx_json_member_bool(&w, "headers", report->headers);
    cx_json_member_string(&w, "fileName", cx_str_of(report->file_name));
    for (size_t i = 0; i < CX_COUNT(numbers); i++) {
        int64_t number = 0;
        memcpy(&number, (const char *)report + numbers[i].offset, sizeof number);
        cx_json_member_integer(&w, numbers[i].name, number);
    }
    cx_json_end_object(&w);
    sbx_keep(reports->keeper, SBX_KIND_REPORT, report->id, &text);
}

/* The place of the next one, whose id is known. */
static sbx_report_request *take_in(sbx_reports *reports, const sbx_report_request *report)
{
    sbx_report_request *slot = &reports->items[reports->total % SBX_REPORTS];
    if (slot->file_name != NULL) {
        sbx_forget(reports->keeper, SBX_KIND_REPORT, slot->id);
    }
    cx_free(slot->file_name);
    *slot = *report;
    slot->id = SBX_FIRST_REPORT_JOB + (int64_t)reports->total;
    reports->total++;
    return slot;
}

const sbx_report_request *sbx_reports_add(sbx_reports *reports, const sbx_report_request *report)
{
    const sbx_report_request *added = take_in(reports, report);
    keep(reports, added);
    return added;
}

void sbx_reports_remove(const sbx_reports *reports, sbx_report_request *report)
{
    report->is_gone = true;
    keep(reports, report);
}

bool sbx_reports_read(sbx_reports *reports, int64_t id, const cx_json_value *body)
{
    int64_t kind = -1;
    int64_t format = -1;
    sbx_report_request report = {.tenant = sbx_tenant_find(cx_json_get_text(body, "tenant"))};
    if (report.tenant == NULL || id < SBX_FIRST_REPORT_JOB ||
        !cx_json_integer(cx_json_get(body, "kind"), &kind) || kind < 0 ||
        !cx_json_integer(cx_json_get(body, "format"), &format) || format < 0 ||
        format >= SBX_REPORT_FORMATS ||
        !cx_json_boolean(cx_json_get(body, "isJob"), &report.is_job) ||
        !cx_json_boolean(cx_json_get(body, "isGone"), &report.is_gone) ||
        !cx_json_boolean(cx_json_get(body, "headers"), &report.headers)) {
        return false;
    }
    for (size_t i = 0; i < CX_COUNT(numbers); i++) {
        int64_t number = 0;
        if (!cx_json_integer(cx_json_get(body, numbers[i].name), &number)) {
            return false;
        }
        memcpy((char *)&report + numbers[i].offset, &number, sizeof number);
    }
    report.kind = (size_t)kind;
    report.format = (sbx_report_format)format;
    report.file_name = sbx_dup(cx_json_get_text(body, "fileName"));
    reports->total = (uint64_t)(id - SBX_FIRST_REPORT_JOB); /* those before are forgotten */
    (void)take_in(reports, &report);
    return true;
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
