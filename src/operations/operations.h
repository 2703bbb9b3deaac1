/*
 * CXone's operations as data: one row per method and path. Const tables, no code but look-up.
 */
#ifndef CX_OPERATIONS_OPERATIONS_H
#define CX_OPERATIONS_OPERATIONS_H

#include "base/str.h"

/* Which host serves a path. */
typedef enum cx_host_family {
    CX_HOST_ACD,     /* api_endpoint: /incontactapi/… */
    CX_HOST_DIGITAL, /* api_endpoint: /dfo/3.0/… */
    CX_HOST_USERHUB, /* auth_endpoint */
    CX_HOST_ISSUER
} cx_host_family;

/* What a call does to the world. */
typedef enum cx_effect {
    CX_EFFECT_READ,
    CX_EFFECT_WRITE,
    CX_EFFECT_REACHES_PEOPLE /* dials or sends a message to someone */
} cx_effect;

/* How a list comes in pages. */
typedef enum cx_paging {
    CX_PAGING_NONE, /* all at once */
    CX_PAGING_SKIP  /* `skip` and `top`, at most 100 a page */
} cx_paging;

typedef struct cx_operation {
    const char *name; /* such as "digital/contacts.transcript.send" */
    const char *method;
    const char *path; /* a template: "/dfo/3.0/contacts/{contactNumber}" */
    cx_host_family family;
    cx_effect effect;
    bool idempotent;  /* sending it twice does what sending it once does */
    cx_paging paging; /* of a list */
    const char *list; /* where the records of a list are: "a|b" for a key with two names in use, "*"
                         for the only array of the answer; NULL: no list */
} cx_operation;

/* The row of a name, or NULL. */
const cx_operation *cx_operation_find(cx_str name);

#endif
