/*
 * Lists as they are handed out: a record after the other, whatever stands behind it; and the lists
 * of fields that callers choose from a record.
 */
#ifndef CX_SERVICES_RECORDS_H
#define CX_SERVICES_RECORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"
#include "cxone/records.h"

#include "api/pages.h"
#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

/* Where records come from. `next` brings NULL after the last one. */
typedef struct cx_records_source {
    void *context;
    cxone_status (*next)(void *context, const cx_json_value **out, cxone_error **err);
    /* The same as text; NULL: what `next` brings is printed. */
    cxone_status (*next_text)(void *context, cx_str *out, cxone_error **err);
    int64_t (*total)(const void *context); /* -1: not known */
    void (*release)(void *context);
} cx_records_source;

struct cxone_records {
    cx_records_source source;
    cx_buf text; /* of the record that was printed last */
};

/* The source is owned from here on, also when this fails. */
CX_NODISCARD cxone_status cx_records_new(const cx_records_source *source, cxone_records **out,
                                         cxone_error **err);

/* The next record; see cxone/records.h. */
CX_NODISCARD cxone_status cx_records_next_text(cxone_records *records, cx_str *out,
                                               cxone_error **err);

/* The records of a call as they come. */
CX_NODISCARD cxone_status cx_records_of_call(const cx_api *api, const cx_call *call,
                                             cxone_records **out, cxone_error **err);

void cx_records_free(cxone_records *records);
CX_DEFINE_AUTO(cx_records, cxone_records *, cx_records_free)

/* Whether "a,b" names a field, letter case ignored. */
bool cx_fields_have(cx_str fields, cx_str name);

/* Adds a field to "a,b" unless it is there. */
void cx_fields_add(cx_buf *fields, cx_str name);

#endif
