#include "cxone/cases.h"

#include "base/error.h"
#include "client/client_internal.h"
#include "services/digital_engagement/cases.h"

#include "base/banned.h"

cxone_status cxone_case_get(cxone_client *client, const char *case_number, cxone_reply **out,
                            cxone_error **err)
{
    if (client == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_case_get: client and out are required");
    }
    return cx_case_get(&client->api, cx_str_of(case_number), out, err);
}

cxone_status cxone_case_set_status(cxone_client *client, const char *case_number,
                                   const char *status, cxone_reply **out, cxone_error **err)
{
    if (client == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_case_set_status: client is required");
    }
    return cx_case_set_status(&client->api, cx_str_of(case_number), cx_str_of(status), out, err);
}

cxone_status cxone_case_abandon(cxone_client *client, const char *case_number, const char *type,
                                cxone_reply **out, cxone_error **err)
{
    if (client == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_case_abandon: client is required");
    }
    return cx_case_abandon(&client->api, cx_str_of(case_number), cx_str_of(type), out, err);
}

const char *const *cxone_case_statuses(void)
{
    return cx_case_statuses;
}

const char *const *cxone_case_abandon_types(void)
{
    return cx_case_abandon_types;
}
