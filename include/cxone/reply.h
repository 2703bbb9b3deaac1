/**
 * @file cxone/reply.h
 * The answer to a call that CXone accepted. Belongs to one thread at a time.
 */
#ifndef CXONE_REPLY_H
#define CXONE_REPLY_H

#include "cxone/export.h"
#include "cxone/value.h"

CXONE_BEGIN_DECLS

/** An answer; opaque. */
typedef struct cxone_reply cxone_reply;

/** Frees an answer. NULL is allowed, here and below. */
CXONE_API void cxone_reply_free(cxone_reply *reply);

/** The HTTP status, such as 202; 0 when the call was only previewed. */
CXONE_API int cxone_reply_http_status(const cxone_reply *reply);

/** A line for people: the body where it is a short plain text ("Accepted"), else the standard
 *  phrase of the HTTP status. Borrowed. From the network: escape it before a terminal sees it. */
CXONE_API const char *cxone_reply_message(const cxone_reply *reply);

/** The body as JSON, or NULL when it was empty or no JSON. Of an answer that is wrapped whole in a
 *  `resultSet`, as old versions of the ACD APIs do it, what is inside. Borrowed. */
CXONE_API const cxone_value *cxone_reply_value(const cxone_reply *reply);

/** The correlation id that the request carried. Borrowed. */
CXONE_API const char *cxone_reply_correlation_id(const cxone_reply *reply);

CXONE_END_DECLS

#endif
