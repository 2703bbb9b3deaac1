#include "services/records.h"

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/writer.h"

#include "base/banned.h"

cxone_status cx_records_new(const cx_records_source *source, cxone_records **out, cxone_error **err)
{
    cxone_records *records = cx_alloc_zero(1, sizeof *records);
    if (records == NULL) {
        source->release(source->context);
        return cx_fail_nomem(err);
    }
    records->source = *source;
    cx_buf_init(&records->text, CX_MAX_JSON_TEXT);
    *out = records;
    return CXONE_OK;
}

cxone_status cx_records_next_text(cxone_records *records, cx_str *out, cxone_error **err)
{
    const cx_json_value *record = NULL;
    cx_json_writer w;
    if (records->source.next_text != NULL) {
        return records->source.next_text(records->source.context, out, err);
    }
    CX_TRY(records->source.next(records->source.context, &record, err));
    if (record == NULL) {
        *out = (cx_str){NULL, 0};
        return CXONE_OK;
    }
    cx_buf_reset(&records->text);
    cx_json_writer_init(&w, &records->text, 0);
    cx_json_write_value(&w, record);
    CX_TRY(cx_buf_check(&records->text, "a record", err));
    *out = cx_buf_view(&records->text);
    return CXONE_OK;
}

static cxone_status next_of_pages(void *context, const cx_json_value **out, cxone_error **err)
{
    return cx_pages_next(context, out, err);
}

static cxone_status next_text_of_pages(void *context, cx_str *out, cxone_error **err)
{
    return cx_pages_next_text(context, out, err);
}

static int64_t total_of_pages(const void *context)
{
    return cx_pages_total(context);
}

static void release_pages(void *context)
{
    cx_pages_free(context);
}

cxone_status cx_records_of_call(const cx_api *api, const cx_call *call, cxone_records **out,
                                cxone_error **err)
{
    cx_pages *pages = NULL;
    CX_TRY(cx_pages_open(api, call, &pages, err));
    return cx_records_new(&(cx_records_source){pages, next_of_pages, next_text_of_pages,
                                               total_of_pages, release_pages},
                          out, err);
}

void cx_records_free(cxone_records *records)
{
    if (records != NULL) {
        records->source.release(records->source.context);
        cx_buf_deinit(&records->text);
        cx_free(records);
    }
}

bool cx_fields_have(cx_str fields, cx_str name)
{
    cx_str field;
    while (cx_str_next(&fields, ',', &field)) {
        if (cx_str_equal_nocase(cx_str_trim(field), name)) {
            return true;
        }
    }
    return false;
}

void cx_fields_add(cx_buf *fields, cx_str name)
{
    if (name.len != 0 && !cx_fields_have(cx_buf_view(fields), name)) {
        cx_buf_puts(fields, fields->len != 0 ? "," : "");
        cx_buf_append(fields, name);
    }
}
