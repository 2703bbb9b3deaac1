#include "cxone/business_unit.h"

#include "base/error.h"
#include "client/client_internal.h"
#include "services/admin/business_unit.h"

#include "base/banned.h"

/* Checks what every function here needs. */
static cxone_status begin(const cxone_client *client, const void *out, const char *api_version,
                          cx_api *api, cxone_error **err)
{
    if (client == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "client and output are required");
    }
    return cx_client_api(client, api_version, api, err);
}

cxone_status cxone_business_unit_get(cxone_client *client, const char *api_version,
                                     cxone_reply **out, cxone_error **err)
{
    cx_api api;
    CX_TRY(begin(client, out, api_version, &api, err));
    return cx_business_unit_get(&api, out, err);
}

cxone_status cxone_server_time_get(cxone_client *client, const char *api_version, int64_t *unix_ms,
                                   cxone_error **err)
{
    cx_api api;
    CX_TRY(begin(client, unix_ms, api_version, &api, err));
    return cx_server_time_get(&api, unix_ms, err);
}

cxone_status cxone_api_versions_get(cxone_client *client, const char *api_version,
                                    cxone_reply **out, cxone_error **err)
{
    cx_api api;
    CX_TRY(begin(client, out, api_version, &api, err));
    return cx_api_versions_get(&api, out, err);
}

cxone_status cxone_hours_get(cxone_client *client, const char *profile_id, const char *api_version,
                             cxone_reply **out, cxone_error **err)
{
    cx_api api;
    CX_TRY(begin(client, out, api_version, &api, err));
    return cx_hours_get(&api, cx_str_of(profile_id), out, err);
}

cxone_status cxone_hours_of_skill(cxone_client *client, int64_t skill_id, const char *api_version,
                                  cxone_reply **out, cxone_error **err)
{
    cx_api api;
    CX_TRY(begin(client, out, api_version, &api, err));
    return cx_hours_of_skill(&api, skill_id, out, err);
}
