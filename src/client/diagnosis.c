#include "cxone/diagnosis.h"

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "client/client_internal.h"
#include "services/admin/diagnosis.h"

#include "base/banned.h"

static bool family_of(cxone_host host, cx_host_family *out)
{
    static const struct {
        cxone_host host;
        cx_host_family family;
    } rows[] = {
        {CXONE_HOST_ISSUER, CX_HOST_ISSUER},
        {CXONE_HOST_ACD, CX_HOST_ACD},
        {CXONE_HOST_DIGITAL, CX_HOST_DIGITAL},
        {CXONE_HOST_USERHUB, CX_HOST_USERHUB},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        if (rows[i].host == host) {
            *out = rows[i].family;
            return true;
        }
    }
    return false;
}

cxone_status cxone_host_probe(cxone_client *client, cxone_host host, char **url, int *http_status,
                              cxone_error **err)
{
    cx_host_family family = CX_HOST_ISSUER;
    int status = 0;
    CX_AUTO(cx_buf) cx_buf asked;
    cx_buf_init(&asked, CX_MAX_URL);
    if (client == NULL || !family_of(host, &family)) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_host_probe: no client, or no such host");
    }
    CX_TRY(cx_host_probe(&client->api, family, &asked, &status, err));
    if (url != NULL) {
        char *base = cx_strdup(cx_str_slice(cx_buf_view(&asked), 0, asked.len - 1));
        if (base == NULL) {
            return cx_fail_nomem(err);
        }
        *url = base;
    }
    if (http_status != NULL) {
        *http_status = status;
    }
    return CXONE_OK;
}

cxone_status cxone_issuer_keys_probe(cxone_client *client, size_t *count, cxone_error **err)
{
    if (client == NULL || count == NULL) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_issuer_keys_probe: client and count are required");
    }
    return cx_issuer_keys_probe(&client->api, count, err);
}
