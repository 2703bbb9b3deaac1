/*
 * Who logs in, where and how: the settings as this layer needs them. All views are borrowed from
 * the client's settings, which live as long as the client.
 */
#ifndef CX_AUTH_CREDENTIALS_H
#define CX_AUTH_CREDENTIALS_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/str.h"

/* Which grant logs in first. */
typedef enum cx_way_in {
    CX_WAY_NONE, /* nothing is configured */
    CX_WAY_PASSWORD,
    CX_WAY_ACCESS_KEY,
    CX_WAY_CENTRAL,        /* the legacy server, as a user */
    CX_WAY_CENTRAL_CLIENT, /* the legacy server, as the application itself */
    CX_WAY_TOKEN           /* a token that was given, used as it is */
} cx_way_in;

/* How the client id and secret are sent (OAuth 2.0's names). */
typedef enum cx_client_auth {
    CX_CLIENT_SECRET_BASIC,
    CX_CLIENT_SECRET_POST
} cx_client_auth;

typedef struct cx_credentials {
    cx_str profile;
    cx_str issuer;      /* no trailing slash */
    cx_str token_url;   /* empty: from the issuer's metadata */
    cx_str userhub_url; /* empty: from discovery */
    cx_str area_url;    /* UserHub of the area; empty: none is set */
    cx_str acd_url;     /* empty: from discovery, or as the token says */
    cx_str central_url; /* the legacy server's token endpoint; empty: not known */
    cx_str api_version; /* of the ACD APIs */
    cx_str tenant_id;   /* empty: from the token */
    cx_str client_id;
    cx_str client_secret;     /* secret */
    cx_str access_key_id;     /* secret: it identifies a user */
    cx_str access_key_secret; /* secret */
    cx_str access_token;      /* secret; given, not got */
    cx_str helper;            /* who is asked for what is missing; empty: nobody */
    cx_way_in way_in;
    bool central; /* tokens are of the legacy server, also a given one */
    cx_client_auth client_auth;
    int64_t renew_margin_ms;
    int64_t clock_tolerance_ms; /* what the issuer's clock and ours may differ */
} cx_credentials;

/* What credentials are needed for. */
typedef enum cx_credential_need {
    CX_NEED_LOGIN, /* the first grant */
    CX_NEED_CLIENT /* a request with the client id and secret */
} cx_credential_need;

/* Who completes credentials at the moment when they are needed, such as a credential helper. */
typedef struct cx_credential_source {
    void *context;
    /* Fills in what is missing and can be had; that something still is, is no failure. Views given
     * out before end their life. On failure nothing has changed. NULL: nobody. */
    cxone_status (*complete)(void *context, cx_credential_need need, cx_credentials *credentials,
                             cxone_error **err);
} cx_credential_source;

#endif
