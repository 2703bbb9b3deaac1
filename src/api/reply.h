/*
 * The answer to a call that CXone accepted, as the layers above hand it on.
 */
#ifndef CX_API_REPLY_H
#define CX_API_REPLY_H

#include "cxone/error.h"
#include "cxone/reply.h"

#include "api/batch.h"
#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "json/json.h"
#include "net/exchange.h"

struct cxone_reply {
    int http_status; /* 0: the call was only previewed */
    char *message;
    cx_json *document;          /* NULL: no body, or no JSON */
    const cx_json_value *value; /* of the document: all of it, or what old versions wrap */
    cx_buf body;                /* what came, where it is no JSON */
    cx_failures failures;       /* of a call that changes many things; they point into `value` */
    char correlation_id[37];
};

/* Makes it from what came. A body that is no JSON is no failure: some calls answer in words. A
 * reply to a read that says that it is JSON and is not fails with CXONE_ERR_REPLY; of a call that
 * has changed something (`done`), the body does not matter. */
CX_NODISCARD cxone_status cx_outcome_new(const cx_request *request, const cx_reply *reply,
                                         bool done, cxone_reply **out, cxone_error **err);

/* An answer that has only this value of a reply; it is copied. */
CX_NODISCARD cxone_status cx_outcome_of(const cx_json_value *value, const cx_reply *reply,
                                        cxone_reply **out, cxone_error **err);

/* The reply of a call that was previewed. */
CX_NODISCARD cxone_status cx_outcome_previewed(cxone_reply **out, cxone_error **err);

void cx_outcome_free(cxone_reply *outcome);
CX_DEFINE_AUTO(cx_outcome, cxone_reply *, cx_outcome_free)

#endif
