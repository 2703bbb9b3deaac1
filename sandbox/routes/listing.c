#include "sandbox/routes/listing.h"

#include "sandbox/memory.h"

#include "base/banned.h"

void sbx_listing_deinit(sbx_listing *list)
{
    cx_buf_deinit(&list->fields);
    cx_buf_deinit(&list->search);
}

bool sbx_listing_begin(sbx_listing *list, sbx_call *call, const char *member,
                       const sbx_record *record, int64_t max)
{
    unsigned version = 0;
    *list = (sbx_listing){.call = call, .record = record};
    cx_buf_init(&list->fields, SBX_MAX_TEXT);
    cx_buf_init(&list->search, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version) || !sbx_acd_page(call, max, &list->page) ||
        !sbx_acd_fields(call, record, &list->fields)) {
        return false;
    }
    (void)sbx_acd_text(call, "searchString", &list->search);
    sbx_reply_json(call->reply, 200, &list->w);
    cx_json_begin_object(&list->w);
    cx_json_member_integer(&list->w, "businessUnitId", call->user->tenant->business_unit);
    sbx_acd_member_time(&list->w, "lastPollTime", sbx_app_world_ms(call->app));
    cx_json_key(&list->w, member);
    cx_json_begin_array(&list->w);
    return true;
}

bool sbx_listing_begin_bare(sbx_listing *list, sbx_call *call, const char *member,
                            const sbx_record *record)
{
    unsigned version = 0;
    *list = (sbx_listing){.call = call, .record = record, .bare = true};
    cx_buf_init(&list->fields, SBX_MAX_TEXT);
    cx_buf_init(&list->search, SBX_MAX_TEXT);
    if (!sbx_acd_version(call, &version) || !sbx_acd_fields(call, record, &list->fields)) {
        return false;
    }
    list->page.top = INT64_MAX;
    sbx_reply_json(call->reply, 200, &list->w);
    cx_json_begin_object(&list->w);
    cx_json_key(&list->w, member);
    cx_json_begin_array(&list->w);
    return true;
}

bool sbx_listing_takes(sbx_listing *list)
{
    return sbx_page_takes(&list->page);
}

void sbx_listing_write(sbx_listing *list, const void *values)
{
    cx_json_begin_object(&list->w);
    sbx_record_write(list->record, cx_buf_view(&list->fields), values, &list->w);
    cx_json_end_object(&list->w);
}

void sbx_listing_add(sbx_listing *list, const void *values)
{
    if (sbx_listing_takes(list)) {
        sbx_listing_write(list, values);
    }
}

void sbx_listing_end(sbx_listing *list)
{
    cx_json_end_array(&list->w);
    if (!list->bare) {
        sbx_acd_write_page(list->call, &list->page, &list->w);
    }
    cx_json_end_object(&list->w);
    const cx_operation *operation = list->call->operation;
    if (sbx_page_is_empty(&list->page) &&
        (!list->bare || operation == NULL || sbx_operation_answers(operation, 204))) {
        sbx_reply_empty(list->call->reply, 204);
    }
}
