/*
 * What is in the file of a report: a line for each completed contact, with the members that
 * contacts/completed has.
 */
#ifndef SBX_ROUTES_REPORT_FILE_H
#define SBX_ROUTES_REPORT_FILE_H

#include "base/buf.h"
#include "sandbox/state/reports.h"
#include "sandbox/world/world.h"

/* The reports there are. */
typedef struct sbx_report_kind {
    int64_t id;
    const char *name;
    const char *description;
    int64_t days; /* that a job of it looks back on */
    bool answered;
    bool abandoned;
} sbx_report_kind;

/* The rows by number; NULL past the last. */
const sbx_report_kind *sbx_report_kind_at(size_t index);

/* The row of that id; false: there is none. */
bool sbx_report_kind_find(int64_t id, size_t *index);

/* How a format is called, and what its file names end in. */
const char *sbx_report_format_name(sbx_report_format format);
const char *sbx_report_format_ending(sbx_report_format format);

enum {
    SBX_MAX_REPORT_ROWS = 100000 /* what is beyond is left out */
};

/* Writes the file; how many contacts there are, also those that were left out. */
int64_t sbx_report_write(sbx_world *world, const sbx_report_request *report, cx_buf *out);

#endif
