#include "services/admin/business_unit.h"

#include "base/error.h"
#include "base/time.h"

#include "base/banned.h"

static cxone_status read_plainly(const cx_api *api, const char *operation, cxone_reply **out,
                                 cxone_error **err)
{
    const cx_call call = {.operation = cx_operation_find(cx_str_of(operation))};
    return cx_api_call(api, &call, out, err);
}

cxone_status cx_business_unit_get(const cx_api *api, cxone_reply **out, cxone_error **err)
{
    return read_plainly(api, "admin/business-unit.get", out, err);
}

cxone_status cx_server_time_get(const cx_api *api, int64_t *unix_ms, cxone_error **err)
{
    CX_AUTO(cx_outcome) cxone_reply *reply = NULL;
    int64_t read_ms = 0;
    CX_TRY(read_plainly(api, "admin/server-time.get", &reply, err));
    if (!cx_time_parse(cx_json_get_text(reply->value, "ServerTime"), &read_ms)) {
        const cxone_status status =
            cx_fail(err, CXONE_ERR_REPLY, "GET server-time: the answer holds no time");
        cx_error_set(err, CX_ERROR_CORRELATION_ID, cx_str_of(reply->correlation_id));
        return status;
    }
    *unix_ms = read_ms;
    return CXONE_OK;
}

cxone_status cx_api_versions_get(const cx_api *api, cxone_reply **out, cxone_error **err)
{
    return read_plainly(api, "admin/api-releases.get", out, err);
}

cxone_status cx_hours_get(const cx_api *api, cx_str profile_id, cxone_reply **out,
                          cxone_error **err)
{
    if (profile_id.len == 0) {
        return cx_fail(err, CXONE_ERR_ARG, "a profile of hours of operation is needed: its id");
    }
    const cx_argument arguments[] = {{"hoursOfOperationProfileId", profile_id}};
    const cx_call call = {.operation = cx_operation_find(CX_LIT("admin/hours-of-operation.get")),
                          .path_arguments = arguments,
                          .path_argument_count = CX_COUNT(arguments)};
    return cx_api_call(api, &call, out, err);
}
