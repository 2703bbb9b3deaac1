#include "services/admin/business_unit.h"

#include "api/pages.h"
#include "api/query.h"
#include "base/error.h"
#include "base/limits.h"
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
    return read_plainly(api, "admin/api-releases.list", out, err);
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

static bool names_skill(const cx_json_value *profile, int64_t skill_id)
{
    const cx_json_value *skills = cx_json_get(profile, "skills");
    for (size_t i = 0; i < cx_json_size(skills); i++) {
        int64_t id = 0;
        if (cx_json_lenient_integer(cx_json_get(cx_json_at(skills, i), "skillId"), &id) &&
            id == skill_id) {
            return true;
        }
    }
    return false;
}

/* A profile of the list, which tells neither hours nor skills. `*out` stays NULL unless the whole
 * profile names the skill. */
static cxone_status look_into(const cx_api *api, const cx_json_value *listed, int64_t skill_id,
                              cxone_reply **out, cxone_error **err)
{
    CX_AUTO(cx_outcome) cxone_reply *profile = NULL;
    CX_AUTO(cx_buf) cx_buf id;
    const cx_json_value *member = cx_json_get(listed, "hoursOfOperationProfileId");
    int64_t number = 0;
    cx_buf_init(&id, CX_MAX_MESSAGE);
    if (cx_json_lenient_integer(member, &number)) {
        cx_buf_printf(&id, "%lld", (long long)number);
    } else {
        cx_buf_append(&id, cx_json_text(member));
    }
    CX_TRY(cx_buf_check(&id, "the id of a profile", err));
    if (id.len == 0) {
        return CXONE_OK; /* nothing to ask for it by */
    }
    CX_TRY(cx_hours_get(api, cx_buf_view(&id), &profile, err));
    if (profile != NULL && names_skill(profile->value, skill_id)) {
        CX_MOVE(out, profile);
    }
    return CXONE_OK;
}

cxone_status cx_hours_of_skill(const cx_api *api, int64_t skill_id, cxone_reply **out,
                               cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf query;
    CX_AUTO(cx_pages) cx_pages *pages = NULL;
    CX_AUTO(cx_outcome) cxone_reply *found = NULL;
    const cx_json_value *listed = NULL;
    cx_buf_init(&query, CX_MAX_URL);
    cx_query_bool(&query, "isDeleted", false);
    CX_TRY(cx_buf_check(&query, "the query", err));
    const cx_call call = {.operation = cx_operation_find(CX_LIT("admin/hours-of-operation.list")),
                          .query = cx_buf_view(&query)};
    CX_TRY(cx_pages_open(api, &call, &pages, err));
    do {
        CX_TRY(cx_pages_next(pages, &listed, err));
        if (listed != NULL) {
            CX_TRY(look_into(api, listed, skill_id, &found, err));
        }
    } while (listed != NULL && found == NULL);
    if (found == NULL) {
        return cx_fail_hint(err, CXONE_ERR_NOT_FOUND,
                            "assign the skill to a profile of hours of operation in CXone",
                            "no profile of hours of operation names skill %lld",
                            (long long)skill_id);
    }
    CX_MOVE(out, found);
    return CXONE_OK;
}
