/**
 * @file cxone/tenant.h
 * The tenant's configuration: where it lives.
 *
 * CXone operation: `GET {issuer}/.well-known/cxone-configuration?tenantId=…`.
 */
#ifndef CXONE_TENANT_H
#define CXONE_TENANT_H

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/status.h"
#include "cxone/value.h"

CXONE_BEGIN_DECLS

/** A tenant's configuration; opaque. */
typedef struct cxone_tenant cxone_tenant;

/**
 * Discovers the tenant. Its id is taken from the settings or else from the token, which means
 * logging in first.
 *
 * @param out  receives the tenant; the caller frees it with cxone_tenant_free()
 * @retval CXONE_ERR_TENANT_UNKNOWN  CXone knows no tenant of that id
 * @retval CXONE_ERR_DISCOVERY       the document lacks what is needed
 * @retval CXONE_ERR_HOST_REFUSED    the document names a host outside CXone
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_tenant_get(cxone_client *client, cxone_tenant **out,
                                                        cxone_error **err);

/** Frees a tenant. NULL is allowed. */
CXONE_API void cxone_tenant_free(cxone_tenant *tenant);

/** The tenant's id (a UUID). Texts here are borrowed; NULL where the document does not say. */
CXONE_API const char *cxone_tenant_id(const cxone_tenant *tenant);
/** Base URL of the API, such as "https://api-au1.niceincontact.com". */
CXONE_API const char *cxone_tenant_api_endpoint(const cxone_tenant *tenant);
/** Base URL of UserHub, such as "https://au1.nice-incontact.com". */
CXONE_API const char *cxone_tenant_auth_endpoint(const cxone_tenant *tenant);
/** Domain, such as "niceincontact.com". */
CXONE_API const char *cxone_tenant_domain(const cxone_tenant *tenant);
/** Area, such as "au1". */
CXONE_API const char *cxone_tenant_area(const cxone_tenant *tenant);
/** Cluster, such as "A32". */
CXONE_API const char *cxone_tenant_cluster(const cxone_tenant *tenant);
/** The whole document as CXone sent it. Borrowed. */
CXONE_API const cxone_value *cxone_tenant_document(const cxone_tenant *tenant);

CXONE_END_DECLS

#endif
