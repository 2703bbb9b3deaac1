/**
 * @file cxone/reply.h
 * The answer to a call that CXone accepted. Belongs to one thread at a time.
 */
#ifndef CXONE_REPLY_H
#define CXONE_REPLY_H

#include <stddef.h>

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

/**
 * The body as it came, where it is no JSON: a file, a text, HTML. May hold NUL bytes; borrowed.
 *
 * @param length  receives the number of bytes, or NULL
 * @return NULL when the body was empty or JSON
 */
CXONE_API const char *cxone_reply_body(const cxone_reply *reply, size_t *length);

/** How many things failed of a call that changes many: CXone answers 200, 206 or 207 even when
 *  some, or all, could not be changed. */
CXONE_API size_t cxone_reply_failure_count(const cxone_reply *reply);

/** What the answer says of a failure: the item of it (an object, or an id that was refused). NULL
 *  past the last. Borrowed. */
CXONE_API const cxone_value *cxone_reply_failure_item(const cxone_reply *reply, size_t index);

/** Why it failed, in CXone's words; NULL when the answer does not say. Borrowed; from the network:
 *  escape it before a terminal sees it. */
CXONE_API const char *cxone_reply_failure_reason(const cxone_reply *reply, size_t index);

/** The member of the answer that holds it, such as "skillResults" or "invalidSkills". Borrowed. */
CXONE_API const char *cxone_reply_failure_list(const cxone_reply *reply, size_t index);

/** The correlation id that the request carried. Borrowed. */
CXONE_API const char *cxone_reply_correlation_id(const cxone_reply *reply);

CXONE_END_DECLS

#endif
