/*
 * Knocking at the hosts behind the calls, without credentials.
 */
#ifndef CX_SERVICES_ADMIN_DIAGNOSIS_H
#define CX_SERVICES_ADMIN_DIAGNOSIS_H

#include <stddef.h>

#include "cxone/error.h"

#include "api/api.h"
#include "base/buf.h"
#include "base/compiler.h"

/* See cxone_host_probe(). Appends the URL that is asked, a slash at its end. */
CX_NODISCARD cxone_status cx_host_probe(const cx_api *api, cx_host_family family, cx_buf *url,
                                        int *http_status, cxone_error **err);

/* See cxone_issuer_keys_probe(). */
CX_NODISCARD cxone_status cx_issuer_keys_probe(const cx_api *api, size_t *count, cxone_error **err);

#endif
