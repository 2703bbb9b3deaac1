#include "cxone/scripts.h"

#include "base/error.h"
#include "client/client_internal.h"
#include "services/admin/scripts.h"

#include "base/banned.h"

cxone_status cxone_scripts_list(cxone_client *client, const cxone_script_filter *filter,
                                cxone_records **out, cxone_error **err)
{
    cxone_script_filter whole = CXONE_SCRIPT_FILTER_INIT;
    cx_api api;
    if (client == NULL || out == NULL || !cx_options_complete(&whole, sizeof whole, filter)) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_scripts_list: no client, no output, or the filter not initialised");
    }
    CX_TRY(cx_client_api(client, whole.api_version, &api, err));
    return cx_scripts_list(&api, &whole, out, err);
}

cxone_status cxone_script_get(cxone_client *client, const char *script, const char *api_version,
                              cxone_reply **out, cxone_error **err)
{
    cx_api api;
    if (client == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_script_get: client and out are required");
    }
    CX_TRY(cx_client_api(client, api_version, &api, err));
    return cx_script_get(&api, cx_str_of(script), out, err);
}

cxone_status cxone_script_start(cxone_client *client, const cxone_script_start_options *options,
                                cxone_reply **out, cxone_error **err)
{
    cxone_script_start_options whole = CXONE_SCRIPT_START_INIT;
    cx_api api;
    if (client == NULL || options == NULL || !cx_options_complete(&whole, sizeof whole, options) ||
        (whole.parameters == NULL && whole.parameter_count != 0)) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_script_start: no client, no parameters, or the options not "
                       "initialised");
    }
    CX_TRY(cx_client_api(client, whole.api_version, &api, err));
    return cx_script_start(&api, &whole, out, err);
}

int64_t cxone_script_contact_id(const cxone_reply *reply)
{
    int64_t id = 0;
    const cx_json_value *value = reply != NULL ? reply->value : NULL;
    return cx_json_lenient_integer(cx_json_get(value, "contactId"), &id) ? id : 0;
}
