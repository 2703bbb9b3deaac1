/*
 * Which handler answers a request: one const table of all routes (routes/table.c).
 */
#ifndef SBX_SERVER_ROUTER_H
#define SBX_SERVER_ROUTER_H

#include <stdbool.h>

#include "operations/operations.h"
#include "sandbox/app.h"
#include "sandbox/server/errors.h"

enum {
    SBX_MAX_PARAMETERS = 4
};

/* A family of paths: what its errors look like, and whether letter case matters. */
typedef struct sbx_family {
    const char *prefix;
    bool any_case;
    bool wants_accept; /* without that header: "No known way to render data" */
    sbx_error_shape *error;
} sbx_family;

typedef struct sbx_call sbx_call;
typedef void sbx_handler(sbx_call *call);

typedef enum sbx_needs {
    SBX_NEEDS_NOTHING,
    SBX_NEEDS_KEY,    /* the signing key */
    SBX_NEEDS_BEARER, /* a good access token, and so the key */
    SBX_NEEDS_LOCAL   /* a client on this machine: the control endpoints */
} sbx_needs;

struct sbx_route {
    const char *method;
    const char *path; /* segments; {name} stands for any one that is not empty */
    sbx_needs needs;
    sbx_handler *handle;
};

/* One request under way. */
struct sbx_call {
    sbx_app *app;
    const sbx_request *request;
    sbx_reply *reply;
    const sbx_route *route;
    const sbx_family *family;
    cx_buf parameters[SBX_MAX_PARAMETERS]; /* decoded, in the order of the path */
    const cx_operation *operation; /* of the catalogue; NULL: none has this method and path */
    cx_captures captures;          /* what stands for its placeholders, still encoded */
    bool faulty;                   /* a fault acts on it */
    bool momentary;                /* the answer is true for less than a second */
    int64_t patience_ms;           /* nothing yet: the call may be asked again for so long */
    uint64_t partial;              /* as many parts of a batch are to fail */
    const sbx_user *user;          /* who calls, after SBX_NEEDS_BEARER */
    cx_buf note; /* JSON: what the call did, for the journal; empty: nothing to say */
};

/* The routes of the sandbox. */
extern const sbx_route sbx_routes[];
extern const size_t sbx_route_count;

const sbx_family *sbx_family_of(cx_str path);

/* Sets call->route and the parameters; false, and `allowed` filled, when only other methods fit;
 * false with `allowed` empty when nothing does. */
bool sbx_route_find(sbx_call *call, cx_buf *allowed);

/* Takes a route that fits, as sbx_route_find did once. */
void sbx_route_take(sbx_call *call, const sbx_route *route);

/* Whether a status is among the good ones that are documented. */
bool sbx_operation_answers(const cx_operation *operation, unsigned status);

/* Answers with an error in the shape of the family. */
void sbx_call_fail(sbx_call *call, unsigned status, const char *code, const char *field,
                   const char *text);

#endif
