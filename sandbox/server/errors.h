/*
 * Error bodies: each family of CXone services has a shape of its own.
 */
#ifndef SBX_SERVER_ERRORS_H
#define SBX_SERVER_ERRORS_H

#include <stdint.h>

#include "sandbox/server/exchange.h"

/* What an error says; each shape takes what it has room for. */
typedef struct sbx_problem {
    unsigned status;
    const char *code;  /* such as "invalid_grant" */
    const char *text;  /* for people */
    const char *field; /* NULL: the request as a whole */
    cx_str path;
    int64_t now_ms;
} sbx_problem;

typedef void sbx_error_shape(const sbx_problem *problem, sbx_reply *reply);

#define SBX_ERROR_SHAPE_NAMES \
    "acd, dfo, token, userhub, gateway, route, analytics, recording, playback or empty"

/* The shape of that name, or NULL. */
sbx_error_shape *sbx_error_shape_find(cx_str name);

sbx_error_shape sbx_error_acd;       /* {"error","error_description"} and icStatusDescription */
sbx_error_shape sbx_error_dfo;       /* {"errors":[{…}],"uid"} */
sbx_error_shape sbx_error_token;     /* {"error","error_description"}, not to be stored */
sbx_error_shape sbx_error_userhub;   /* {"timestamp","status","error","path","message"} */
sbx_error_shape sbx_error_gateway;   /* {"message"} */
sbx_error_shape sbx_error_route;     /* {"message","route"} */
sbx_error_shape sbx_error_analytics; /* {"statusCode","message","timestamp"}; 404 as UserHub */
sbx_error_shape sbx_error_recording; /* {"errorCode","message"} */
sbx_error_shape sbx_error_playback;  /* {"internalCode","message"}; 429 as route */
sbx_error_shape sbx_error_empty;

/* The usual text of a status, such as "Too Many Requests". */
const char *sbx_status_text(unsigned status);

/* What every answer of a token endpoint carries. */
void sbx_reply_no_store(sbx_reply *reply);

#endif
