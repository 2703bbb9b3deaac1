/*
 * One request and its reply on their way through the pipeline.
 */
#ifndef CX_NET_EXCHANGE_H
#define CX_NET_EXCHANGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/buf.h"
#include "base/secret.h"
#include "base/str.h"
#include "net/url.h"

/* When a request may be sent again after a failure. */
typedef enum cx_resend {
    CX_RESEND_SAFE,     /* idempotent: after any passing failure */
    CX_RESEND_IF_UNSENT /* only where the server certainly did not act: 429, or no connection */
} cx_resend;

/* What the request carries that strangers must not see. */
typedef enum cx_credential {
    CX_CREDENTIAL_NONE,
    CX_CREDENTIAL_BEARER, /* the pipeline adds the access token */
    CX_CREDENTIAL_INLINE  /* headers or body hold a key or token: never traced */
} cx_credential;

typedef struct cx_header {
    const char *name;
    cx_str value;
} cx_header;

enum {
    CX_MAX_TENANT = 65, /* a UUID, or what stands for one, and a NUL */
    CX_MAX_REQUEST_HEADERS = 8,
    CX_MAX_REQUEST_SECRETS = 7
};

/* All borrowed: what it points to must outlive the call. */
typedef struct cx_request {
    const char *method;
    const char *operation; /* for messages: "POST /auth/token" */
    cx_str url;
    cx_header headers[CX_MAX_REQUEST_HEADERS];
    size_t header_count;
    const char *content_type; /* NULL: no body */
    cx_str body;
    cx_resend resend;
    cx_credential credential;
    const char *rate; /* the class of the catalogue whose limit it counts against; NULL: none */
    cx_str subject;   /* the one contact that it is about, for limits per contact; may be empty */
    cx_str secrets[CX_MAX_REQUEST_SECRETS]; /* what is in it that no error may repeat */
    bool http1;                             /* HTTP/1.1 only */
    size_t max_reply;                       /* bytes of body */
} cx_request;

typedef struct cx_reply {
    int http_status; /* 0 until an answer came */
    cx_buf body;
    cx_buf headers;         /* the answer's header lines, "Name: value\n" each */
    int64_t retry_after_ms; /* -1: the server did not say */
    char correlation_id[37];
} cx_reply;

void cx_reply_init(cx_reply *reply, const cx_request *request);
void cx_reply_deinit(cx_reply *reply);
CX_DEFINE_AUTO_VALUE(cx_reply, cx_reply_deinit)

/* Empties it for another attempt. */
void cx_reply_reset(cx_reply *reply);

/* The value of the first header of that name (case ignored), trimmed; empty when there is none. */
cx_str cx_reply_header(const cx_reply *reply, cx_str name);

typedef struct cx_exchange {
    const cx_request *request;
    const cx_url *url;
    cx_reply *reply;
    int64_t deadline_ms; /* by the monotonic clock */
    unsigned attempt;    /* 1 for the first */
    bool unsent;         /* set by the transport: nothing of the request reached a server */
    bool given_up;       /* set by the rate policy: the host is down, another attempt is in vain */
    cx_secret bearer;    /* set by the auth policy */
    char tenant[CX_MAX_TENANT]; /* likewise: whose limits count; empty without a bearer token */
} cx_exchange;

#endif
