/*
 * Discovery: where the token endpoint is and where the tenant lives. No credential is sent for it,
 * and what it answers is believed only as far as trusted hosts go.
 */
#ifndef CX_AUTH_DISCOVERY_H
#define CX_AUTH_DISCOVERY_H

#include <stdint.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/compiler.h"
#include "base/str.h"
#include "json/json.h"
#include "net/net.h"

/* A tenant's configuration: immutable, shared by reference count (safe between threads). */
typedef struct cx_tenant cx_tenant;

cx_tenant *cx_tenant_ref(cx_tenant *tenant);
void cx_tenant_unref(cx_tenant *tenant);
CX_DEFINE_AUTO(cx_tenant, cx_tenant *, cx_tenant_unref)

/* Makes a tenant of a document, which is taken over on success. CXONE_ERR_DISCOVERY when it lacks
 * an endpoint, CXONE_ERR_HOST_REFUSED when it names a host that is not trusted. */
CX_NODISCARD cxone_status cx_tenant_new(cx_json **document, const cx_hosts *hosts, cx_tenant **out,
                                        cxone_error **err);

const cx_json_value *cx_tenant_document(const cx_tenant *tenant);

/* A text of the document, or an empty view; endpoints without a trailing slash. */
cx_str cx_tenant_text(const cx_tenant *tenant, const char *key);

/* GET {issuer}/.well-known/cxone-configuration?tenantId=… */
CX_NODISCARD cxone_status cx_discover_tenant(cx_net *net, cx_str issuer, cx_str tenant_id,
                                             int64_t deadline_ms, cx_tenant **out,
                                             cxone_error **err);

/* GET {area}/.well-known/cxone-configuration: the same of a whole area, without a tenant's id. */
CX_NODISCARD cxone_status cx_discover_area(cx_net *net, cx_str area_url, int64_t deadline_ms,
                                           cx_tenant **out, cxone_error **err);

/* GET {issuer}/.well-known/openid-configuration: the issuer's metadata. They are of this very
 * issuer, have a token_endpoint, and every endpoint in them is of a trusted host. */
CX_NODISCARD cxone_status cx_discover_metadata(cx_net *net, cx_str issuer, int64_t deadline_ms,
                                               cx_json **out, cxone_error **err);

/* Whether a URL that a server named may be used: CXONE_ERR_DISCOVERY when it is none (an empty one
 * too), CXONE_ERR_HOST_REFUSED when its host is not trusted. `key` is what the server called it. */
CX_NODISCARD cxone_status cx_check_endpoint(cx_str url, const char *key, const cx_hosts *hosts,
                                            cxone_error **err);

/* Sends a request and reads the JSON that comes back with a 2xx; everything else is an error. */
CX_NODISCARD cxone_status cx_fetch_json(cx_net *net, const cx_request *request, int64_t deadline_ms,
                                        cx_json **out, cxone_error **err);

#endif
