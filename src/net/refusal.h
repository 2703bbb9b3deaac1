/*
 * What a server says when it refuses, whichever of CXone's many bodies it says it in, as one error.
 */
#ifndef CX_NET_REFUSAL_H
#define CX_NET_REFUSAL_H

#include "cxone/error.h"

#include "net/exchange.h"

/* What the reply says, in CXone's words. Both texts may be empty. */
typedef struct cx_refusal {
    cx_buf code;
    cx_buf text;
} cx_refusal;

/* What the request says is secret reads as "***", and so do long runs of characters that could be a
 * token or key; of the answer to a request that held credentials, plain text is not read at all.
 * What is longer than CX_MAX_MESSAGE is cut. */
void cx_refusal_read(const cx_request *request, const cx_reply *reply, cx_refusal *out);
void cx_refusal_deinit(cx_refusal *refusal);
CX_DEFINE_AUTO_VALUE(cx_refusal, cx_refusal_deinit)

/* Adds to an error what its reply says: operation, correlation id, HTTP status, Retry-After. */
void cx_error_set_reply(cxone_error **err, const cx_request *request, const cx_reply *reply);

/* Makes the error for a reply that is no success: status by HTTP status, CXone's words, correlation
 * id, Retry-After and a hint. Returns its status, never CXONE_OK. */
cxone_status cx_fail_refused(cxone_error **err, const cx_request *request, const cx_reply *reply);

/* The same with a status and a hint (may be NULL) of the caller's choice. */
cxone_status cx_fail_refused_as(cxone_error **err, const cx_request *request, const cx_reply *reply,
                                cxone_status status, const char *hint);

#endif
