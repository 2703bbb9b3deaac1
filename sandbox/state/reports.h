/*
 * Reports that were asked for, as jobs or as files, the newest of them. A job runs, finishes and is
 * deleted by the protocol clock. What is in a report is worked out when it is read: it is kept as
 * the question, with the moment of the world at which it was asked. Guarded by the lock of the
 * sandbox (sandbox/app.h).
 */
#ifndef SBX_STATE_REPORTS_H
#define SBX_STATE_REPORTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "json/json.h"
#include "sandbox/state/accounts.h"
#include "sandbox/world/keeper.h"

enum {
    SBX_REPORTS = 200,
    SBX_FIRST_REPORT_JOB = 40001,
    SBX_REPORT_RUNS_MS = 2000
};

typedef enum sbx_report_format {
    SBX_REPORT_CSV,
    SBX_REPORT_TSV,
    SBX_REPORT_XML,
    SBX_REPORT_EXCEL,
    SBX_REPORT_FORMATS
} sbx_report_format;

typedef struct sbx_report_request {
    int64_t id;
    const sbx_tenant *tenant;
    size_t kind;   /* a row of the table of reports */
    bool is_job;   /* else a file that was there at once */
    bool is_gone;  /* deleted, or written over */
    bool headers;  /* names of the columns first */
    int64_t as_of; /* Unix milliseconds of the world, as the next two */
    int64_t from_ms;
    int64_t to_ms;
    int64_t made_ms; /* of the protocol clock */
    int64_t kept_ms; /* how long from then on */
    sbx_report_format format;
    char *file_name; /* owned */
} sbx_report_request;

typedef struct sbx_reports {
    sbx_report_request items[SBX_REPORTS]; /* a ring */
    uint64_t total;
    const sbx_keeper *keeper; /* NULL: none */
} sbx_reports;

#define SBX_KIND_REPORT "report"

void sbx_reports_deinit(sbx_reports *reports);

/* Takes one in, with its file name, and gives it its id. */
const sbx_report_request *sbx_reports_add(sbx_reports *reports, const sbx_report_request *report);

/* The job of that id; NULL when there never was one, or too long ago. */
const sbx_report_request *sbx_reports_job(const sbx_reports *reports, const sbx_tenant *tenant,
                                          int64_t id);

/* The file of that name (any letter case) that is there now, or will be when its job is done; NULL:
 * none. */
sbx_report_request *sbx_reports_file(sbx_reports *reports, const sbx_tenant *tenant, cx_str name,
                                     int64_t now_ms);

/* Its file is deleted, or written over. */
void sbx_reports_remove(const sbx_reports *reports, sbx_report_request *report);

/* Takes in what was kept of one; false: it is not such a text. */
bool sbx_reports_read(sbx_reports *reports, int64_t id, const cx_json_value *body);

/* Whether a job still runs; whether its result is gone. */
bool sbx_report_runs(const sbx_report_request *report, int64_t now_ms);
bool sbx_report_is_gone(const sbx_report_request *report, int64_t now_ms);

#endif
