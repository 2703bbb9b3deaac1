/*
 * What the ACD calls have in common: the version in the path, parameters whose names know no letter
 * case, pages. What is no good is answered here with 400; the caller then only returns.
 */
#ifndef SBX_ROUTES_ACD_H
#define SBX_ROUTES_ACD_H

#include <stdint.h>

#include "sandbox/routes/fields.h"
#include "sandbox/server/router.h"

/* Before this version the body is wrapped in "resultSet". */
enum {
    SBX_FIRST_UNWRAPPED_VERSION = 15
};

/* "v34.0" in any letter case; false, and the call answered, for anything else. */
bool sbx_acd_version(sbx_call *call, unsigned *version);

/* The decoded parameter; false when there is none, or it is empty. */
bool sbx_acd_text(const sbx_call *call, const char *name, cx_buf *value);

/* These leave `*out` alone when the parameter is missing. False, and the call answered with 400
 * "Invalid NAME", for a value that is no good. */
bool sbx_acd_integer(sbx_call *call, const char *name, int64_t *out);
bool sbx_acd_flag(sbx_call *call, const char *name, int *out); /* 0 or 1 */
bool sbx_acd_time(sbx_call *call, const char *name, int64_t *unix_ms);

/* Writes a time; 0 as null. */
void sbx_acd_member_time(cx_json_writer *w, const char *key, int64_t unix_ms);

/* A number in the path. */
bool sbx_acd_path_integer(sbx_call *call, size_t parameter, const char *name, int64_t *out);

/* ISO 8601 with a literal Z: CXone refuses an offset. */
bool sbx_acd_read_time(cx_str text, int64_t *unix_ms);

/* Whether `part` is anywhere in `text`, in any letter case. */
bool sbx_acd_contains(cx_str text, cx_str part);

/* The `fields` of a record; 400 "Invalid fields list" for a name that does not exist. */
bool sbx_acd_fields(sbx_call *call, const sbx_record *record, cx_buf *wanted);

/* 400 "Invalid NAME". */
void sbx_acd_refuse(sbx_call *call, const char *name);

/* A part of a list: count every record with sbx_page_takes, and write those for which it says so.
 */
typedef struct sbx_page {
    int64_t skip;
    int64_t top;
    int64_t seen; /* how many there are in all, when all were counted */
} sbx_page;

enum {
    SBX_PAGE_DEFAULT = 50,
    SBX_PAGE_MAX = 100 /* of most lists */
};

/* `max` is the most records of one answer; a larger `top` is cut to it. */
bool sbx_acd_page(sbx_call *call, int64_t max, sbx_page *page);
bool sbx_page_takes(sbx_page *page);
bool sbx_page_is_empty(const sbx_page *page);

/* Writes "totalRecords" and "_links", with whole URLs on the host that was called. */
void sbx_acd_write_page(const sbx_call *call, const sbx_page *page, cx_json_writer *w);

#endif
