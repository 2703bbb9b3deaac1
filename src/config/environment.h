/*
 * CXone's environments and areas by name: tables, so that a new one is one row. Every host in them
 * can be set otherwise (issuer, token_url, userhub_url, acd_url, digital_url).
 */
#ifndef CX_CONFIG_ENVIRONMENT_H
#define CX_CONFIG_ENVIRONMENT_H

#include "base/str.h"
#include "config/settings.h"

typedef struct cx_environment {
    const char *name;
    const char *issuer;
    const char *central_url; /* token endpoint of the legacy Central server; NULL: not known */
} cx_environment;

/* The environment of these settings; there always is one. */
const cx_environment *cx_environment_of(const cx_settings *settings);

/* Where the area of these settings describes itself and takes logins (UserHub), such as
 * "https://na1.nice-incontact.com"; empty without an area. */
cx_str cx_area_url(const cx_settings *settings);

#endif
