#include "cxone/tenant.h"

#include "base/alloc.h"
#include "base/error.h"
#include "client/client_internal.h"

#include "base/banned.h"

struct cxone_tenant {
    cx_tenant *tenant;
};

cxone_status cxone_tenant_get(cxone_client *client, cxone_tenant **out, cxone_error **err)
{
    if (client == NULL || out == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_tenant_get: client and out are required");
    }
    CX_AUTO(cx_tenant) cx_tenant *tenant = NULL;
    CX_TRY(cx_login_tenant(client->login, true, cx_net_deadline(client->net), &tenant, err));
    cxone_tenant *wrapped = cx_alloc_zero(1, sizeof *wrapped);
    if (wrapped == NULL) {
        return cx_fail_nomem(err);
    }
    CX_MOVE(&wrapped->tenant, tenant);
    *out = wrapped;
    return CXONE_OK;
}

void cxone_tenant_free(cxone_tenant *tenant)
{
    if (tenant != NULL) {
        cx_tenant_unref(tenant->tenant);
        cx_free(tenant);
    }
}

/* The text of a member as CXone sent it. */
static const char *text(const cxone_tenant *tenant, const char *key)
{
    return tenant != NULL ? cx_json_get_text(cx_tenant_document(tenant->tenant), key).ptr : NULL;
}

const char *cxone_tenant_id(const cxone_tenant *tenant)
{
    return text(tenant, "tenantId");
}

const char *cxone_tenant_api_endpoint(const cxone_tenant *tenant)
{
    return text(tenant, "api_endpoint");
}

const char *cxone_tenant_auth_endpoint(const cxone_tenant *tenant)
{
    return text(tenant, "auth_endpoint");
}

const char *cxone_tenant_domain(const cxone_tenant *tenant)
{
    return text(tenant, "domain");
}

const char *cxone_tenant_area(const cxone_tenant *tenant)
{
    return text(tenant, "area");
}

const char *cxone_tenant_cluster(const cxone_tenant *tenant)
{
    return text(tenant, "cluster");
}

const cxone_value *cxone_tenant_document(const cxone_tenant *tenant)
{
    return tenant != NULL ? cx_tenant_document(tenant->tenant) : NULL;
}
