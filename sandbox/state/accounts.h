/*
 * Who may log in: tenants, users, access keys and client registrations. Constant tables; the first
 * row of each is the one that `serve` prints and `run` hands to its command. All are invented.
 */
#ifndef SBX_STATE_ACCOUNTS_H
#define SBX_STATE_ACCOUNTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "sandbox/state/roles.h"

typedef struct sbx_tenant {
    const char *id;
    const char *name;
    const char *area;
    const char *cluster;
    int64_t business_unit;
    const char *business_unit_name;
} sbx_tenant;

typedef struct sbx_user {
    const sbx_tenant *tenant;
    const char *id;
    const char *login;
    const char *password; /* for the sign-in page */
    const char *given_name;
    const char *family_name;
    const char *agent_id;
    const char *sp_id;
    const sbx_user_role *role;
} sbx_user;

typedef struct sbx_access_key {
    const sbx_user *user;
    const char *id;
    const char *secret;
    bool active;
} sbx_access_key;

enum {
    SBX_REDIRECT_URIS = 8
};

typedef struct sbx_client {
    const sbx_tenant *tenant;
    const char *id;
    const char *secret;                           /* NULL: a public client, which must use PKCE */
    const char *redirect_uris[SBX_REDIRECT_URIS]; /* as registered; up to the first NULL */
} sbx_client;

/* An application of the legacy Central server. */
typedef struct sbx_central_app {
    const sbx_tenant *tenant;
    const char *name;   /* App@Vendor */
    const char *secret; /* the number of the business unit */
} sbx_central_app;

/* NULL when there is none. */
const sbx_central_app *sbx_central_app_find(cx_str name);
const sbx_central_app *sbx_central_app_of(const sbx_tenant *tenant);
const sbx_tenant *sbx_tenant_find(cx_str id);
const sbx_client *sbx_client_find(cx_str id);
const sbx_user *sbx_user_find(cx_str id);
const sbx_user *sbx_user_find_login(cx_str login);
const sbx_user *sbx_user_of(const sbx_tenant *tenant);

/* The rows by number; NULL past the last. The access keys are those of the beginning:
 * state/keys.h. */
const sbx_access_key *sbx_access_key_at(size_t index);
const sbx_client *sbx_client_at(size_t index);
const sbx_user *sbx_user_at(size_t index);

/* The confidential and the public client of a tenant. */
const sbx_client *sbx_client_of(const sbx_tenant *tenant);
const sbx_client *sbx_public_client_of(const sbx_tenant *tenant);

/* Whether the client registered this redirect URI. On a loopback host any port will do (RFC 8252,
 * section 7.3), unless `exact`. */
bool sbx_client_has_redirect(const sbx_client *client, cx_str uri, bool exact);

#endif
