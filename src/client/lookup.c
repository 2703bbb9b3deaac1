#include "cxone/lookup.h"

#include "base/error.h"
#include "client/client_internal.h"
#include "services/lookup.h"

#include "base/banned.h"

cxone_status cxone_find(cxone_client *client, cxone_thing thing, const char *text,
                        const char *api_version, cxone_reply **out, cxone_error **err)
{
    cx_api api;
    if (client == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_find: client and out are required");
    }
    CX_TRY(cx_client_api(client, api_version, &api, err));
    return cx_find(&api, thing, cx_str_of(text), out, err);
}

int cxone_is_id(cxone_thing thing, const char *text)
{
    return cx_find_is_id(thing, cx_str_of(text)) ? 1 : 0;
}

const char *cxone_id_member(cxone_thing thing)
{
    return cx_find_id_member(thing);
}
