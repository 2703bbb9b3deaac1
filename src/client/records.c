#include "cxone/records.h"

#include "base/error.h"
#include "services/records.h"

#include "base/banned.h"

cxone_status cxone_records_next(cxone_records *records, const cxone_value **out, cxone_error **err)
{
    if (records == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_records_next: records and out are required");
    }
    return records->source.next(records->source.context, out, err);
}

cxone_status cxone_records_next_text(cxone_records *records, const char **text, size_t *length,
                                     cxone_error **err)
{
    cx_str record = {NULL, 0};
    if (records == NULL || text == NULL || length == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_records_next_text: an argument is NULL");
    }
    CX_TRY(cx_records_next_text(records, &record, err));
    *text = record.ptr;
    *length = record.len;
    return CXONE_OK;
}

int64_t cxone_records_total(const cxone_records *records)
{
    return records != NULL ? records->source.total(records->source.context) : -1;
}

void cxone_records_free(cxone_records *records)
{
    cx_records_free(records);
}
