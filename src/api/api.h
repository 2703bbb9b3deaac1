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
#include "net/exchange.h"
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
    const cx_operation *operation; /* NULL: not in the catalogue, so the next two are there */
    const char *method;            /* NULL: the operation's */
    const char *path;              /* NULL: the operation's; it may have values and a query */
    const cx_argument *path_arguments;
    size_t path_argument_count;
    cx_str query;             /* as api/query.h makes it; empty: none */
    cx_str body;              /* empty: none */
    const char *content_type; /* of the body; NULL: JSON */
    const cx_header *headers; /* besides those that every call has */
    size_t header_count;
    cx_str base_url; /* empty: of the host that serves the path */
} cx_call;

/* What is called, and what the call does, by the catalogue; of a path that is not in it, by its
 * method and by where it begins. */
const char *cx_call_method(const cx_call *call);
const char *cx_call_path(const cx_call *call);
cx_host_family cx_call_family(const cx_call *call);
cxone_effect cx_call_effect(const cx_call *call);
bool cx_call_is_idempotent(const cx_call *call);

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

/* Sends a call to a path and query of one's own making, and brings what came, whatever its form.
 * An HTTP status that is no success fails as ever. `reply` is initialised here. */
CX_NODISCARD cxone_status cx_api_fetch(const cx_api *api, const cx_call *call, cx_str target,
                                       cx_reply *reply, cxone_error **err);

/* The same, with the answer read. */
CX_NODISCARD cxone_status cx_api_read(const cx_api *api, const cx_call *call, cx_str target,
                                      cxone_reply **out, cxone_error **err);

/* The path and query of a link in an answer. Links name hosts of their own choice; only what is
 * behind the host is taken, and it goes to the call's host. */
CX_NODISCARD cxone_status cx_api_link(const cx_call *call, cx_str link, cx_str *target,
                                      cxone_error **err);

/* How a call is shown. */
typedef enum cx_show {
    CX_SHOW_HTTP, /* as it goes over the wire, the token as *** */
    CX_SHOW_CURL  /* as a command for the shell, which asks this program for the token */
} cx_show;

/* Appends the call as it would be sent. */
CX_NODISCARD cxone_status cx_api_show(const cx_api *api, const cx_call *call, cx_show form,
                                      cx_buf *out, cxone_error **err);

#endif
