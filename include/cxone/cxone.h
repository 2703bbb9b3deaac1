/**
 * @file cxone/cxone.h
 * All of libcxone: the client library for NICE CXone.
 *
 * A first program:
 * @code
 *     cxone_settings *settings = NULL;
 *     cxone_client *client = NULL;
 *     cxone_error *error = NULL;
 *     if (cxone_settings_load(NULL, &settings, &error) == CXONE_OK &&
 *         cxone_client_new(settings, NULL, &client, &error) == CXONE_OK) {
 *         cxone_tenant *tenant = NULL;
 *         if (cxone_tenant_get(client, &tenant, &error) == CXONE_OK) {
 *             puts(cxone_tenant_api_endpoint(tenant));
 *         }
 *         cxone_tenant_free(tenant);
 *     }
 *     if (error != NULL) {
 *         fprintf(stderr, "%s\n", cxone_error_message(error));
 *     }
 *     cxone_error_free(error);
 *     cxone_client_free(client);
 *     cxone_settings_free(settings);
 * @endcode
 *
 * Rules that hold everywhere: the library never prints, never ends the process, starts no thread.
 * A function that fails leaves its output parameters alone. "get" borrows; "new", "load" and every
 * `**out` parameter hand over ownership; every free function accepts NULL.
 */
#ifndef CXONE_CXONE_H
#define CXONE_CXONE_H

#include "cxone/business_unit.h"
#include "cxone/call.h"
#include "cxone/cases.h"
#include "cxone/client.h"
#include "cxone/diagnosis.h"
#include "cxone/error.h"
#include "cxone/lookup.h"
#include "cxone/operations.h"
#include "cxone/records.h"
#include "cxone/reply.h"
#include "cxone/scripts.h"
#include "cxone/settings.h"
#include "cxone/skills.h"
#include "cxone/status.h"
#include "cxone/tenant.h"
#include "cxone/token.h"
#include "cxone/transcripts.h"
#include "cxone/value.h"
#include "cxone/version.h"
#include "cxone/web_login.h"

#endif
