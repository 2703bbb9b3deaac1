/**
 * @file cxone/diagnosis.h
 * Whether the hosts behind the calls are there: for programs that look for the broken link.
 * Neither call sends a credential.
 */
#ifndef CXONE_DIAGNOSIS_H
#define CXONE_DIAGNOSIS_H

#include <stddef.h>

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/** A family of hosts: which APIs are served there. */
typedef enum cxone_host {
    CXONE_HOST_ISSUER = 0,  /**< logging in and discovery */
    CXONE_HOST_ACD = 1,     /**< skills, scripts, agents … */
    CXONE_HOST_DIGITAL = 2, /**< digital engagement */
    CXONE_HOST_USERHUB = 3  /**< users, access keys … */
} cxone_host;

/**
 * Asks a host for its root, without credentials. Any HTTP answer is success: what matters is that
 * the name, the connection and the certificate are good. Where the settings do not name the host,
 * the tenant is discovered first, which may mean logging in.
 *
 * @param url          receives the base URL that was asked; free with cxone_text_free(); or NULL
 * @param http_status  receives the status of the answer; or NULL
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_host_probe(cxone_client *client, cxone_host host,
                                                        char **url, int *http_status,
                                                        cxone_error **err);

/**
 * Fetches the issuer's keys (JWKS), by which the id_tokens of logins are checked.
 *
 * @param count  receives how many of them can check an id_token
 * @retval CXONE_ERR_DISCOVERY     the issuer does not say where its keys are, or not usably
 * @retval CXONE_ERR_HOST_REFUSED  they are on a host that may not choose keys
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_issuer_keys_probe(cxone_client *client, size_t *count,
                                                               cxone_error **err);

CXONE_END_DECLS

#endif
