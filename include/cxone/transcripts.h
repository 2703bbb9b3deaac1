/**
 * @file cxone/transcripts.h
 * Transcripts: CXone e-mails the conversation of a case.
 */
#ifndef CXONE_TRANSCRIPTS_H
#define CXONE_TRANSCRIPTS_H

#include <stddef.h>

#include "cxone/client.h"
#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/reply.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/** Who gets a transcript. This struct is final: it will not grow. */
typedef struct cxone_recipient {
    const char *address; /**< e-mail address; required */
    const char *name;    /**< display name, or NULL */
} cxone_recipient;

/**
 * Asks CXone to e-mail the conversation of a case. Any 2xx answer, with or without a body, is
 * success. It reaches people, so it is sent again only where CXone certainly did not take it (429,
 * or no connection was made).
 *
 * CXone operation: `POST /dfo/3.0/contacts/{contactNumber}/transcript`.
 *
 * @param case_number  1 to 20 digits
 * @param recipients   at least one, at most 100; every address is checked before anything is sent
 * @param count        how many
 * @param out          receives the reply, or NULL when not wanted; free with cxone_reply_free()
 * @retval CXONE_ERR_ARG          not a case number, no recipient, or not an e-mail address
 * @retval CXONE_ERR_NO_RESOURCE  no such case
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_transcript_send(cxone_client *client,
                                                             const char *case_number,
                                                             const cxone_recipient *recipients,
                                                             size_t count, cxone_reply **out,
                                                             cxone_error **err);

/** Non-zero when @p address looks like an e-mail address that CXone can deliver to: one `@`, a
 * local part of at most 64 and a whole of at most 254 characters, a dotted domain of letters,
 * digits and hyphens. Thread-safe. */
CXONE_API int cxone_email_is_valid(const char *address);

CXONE_END_DECLS

#endif
