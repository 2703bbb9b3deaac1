#include <string.h>

#include "base/error.h"
#include "client/client_internal.h"
#include "config/check.h"

#include "base/banned.h"

bool cx_options_complete(void *whole, size_t whole_size, const void *given)
{
    size_t size = 0;
    if (given == NULL) {
        return true;
    }
    memcpy(&size, given, sizeof size);
    if (size < sizeof size) {
        return false;
    }
    memcpy(whole, given, size < whole_size ? size : whole_size);
    return true;
}

cxone_status cx_client_api(const cxone_client *client, const char *api_version, cx_api *out,
                           cxone_error **err)
{
    const cx_str version = cx_str_of(api_version);
    *out = client->api;
    if (api_version == NULL) {
        return CXONE_OK;
    }
    const char *wanted = cx_value_fault(cx_key_row(CX_KEY_API_VERSION), version);
    if (wanted != NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "the API version must be %s, not \"%s\"", wanted,
                       api_version);
    }
    out->version = version;
    return CXONE_OK;
}
