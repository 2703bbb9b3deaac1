/*
 * From an operation and its arguments to a request, and from the reply to an outcome or an error.
 */
#ifndef CX_API_API_H
#define CX_API_API_H

#include <stddef.h>
#include <stdint.h>

#include "cxone/client.h"
#include "cxone/error.h"

#include "api/reply.h"
#include "auth/login.h"
#include "base/compiler.h"
#include "base/str.h"
#include "net/net.h"
#include "operations/operations.h"

/* What a call needs. Borrowed; belongs to one thread at a time. */
typedef struct cx_api {
    cx_login *login;
    cx_net *net;
    cx_str acd_url; /* overrides of discovery; empty: none */
    cx_str digital_url;
    cx_str userhub_url;
    cx_str issuer;
    cx_str version;           /* of the ACD APIs: "v34.0" */
    cxone_preview_fn preview; /* shows what would change something, in place of sending it */
    void *preview_payload;
} cx_api;

/* The value of one placeholder of the path template. */
typedef struct cx_argument {
    const char *name;
    cx_str value;
} cx_argument;

typedef struct cx_call {
    const cx_operation *operation;
    const cx_argument *path_arguments;
    size_t path_argument_count;
    cx_str query; /* as api/query.h makes it; empty: none */
    cx_str body;  /* JSON; empty: none */
} cx_call;

/* Makes a call. Any 2xx is success; everything else is an error in CXone's words. */
CX_NODISCARD cxone_status cx_api_call(const cx_api *api, const cx_call *call, cxone_reply **out,
                                      cxone_error **err);

/* Appends the base URL of the host that serves a family of operations: the setting, else what
 * discovery names. */
CX_NODISCARD cxone_status cx_api_host(const cx_api *api, cx_host_family family, int64_t deadline_ms,
                                      cx_buf *url, cxone_error **err);

/* Appends path and query of a call: the placeholders filled, every value percent-encoded. */
CX_NODISCARD cxone_status cx_api_target(const cx_api *api, const cx_call *call, cx_buf *target,
                                        cxone_error **err);

/* Reads such a path and query from the operation's host. */
CX_NODISCARD cxone_status cx_api_read(const cx_api *api, const cx_operation *operation,
                                      cx_str target, cxone_reply **out, cxone_error **err);

/* Reads the page that a link of an answer leads to. Links name hosts of their own choice; only the
 * link's path and query are taken, and they go to the operation's host. */
CX_NODISCARD cxone_status cx_api_follow(const cx_api *api, const cx_operation *operation,
                                        cx_str link, cxone_reply **out, cxone_error **err);

#endif
