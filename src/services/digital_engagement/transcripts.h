/*
 * Transcripts: CXone e-mails the conversation of a case.
 */
#ifndef CX_SERVICES_DIGITAL_ENGAGEMENT_TRANSCRIPTS_H
#define CX_SERVICES_DIGITAL_ENGAGEMENT_TRANSCRIPTS_H

#include <stdbool.h>
#include <stddef.h>

#include "cxone/error.h"
#include "cxone/transcripts.h"

#include "api/api.h"
#include "base/compiler.h"
#include "base/str.h"

/* See cxone_email_is_valid(). */
bool cx_email_is_valid(cx_str address);

CX_NODISCARD cxone_status cx_transcript_send(const cx_api *api, cx_str number,
                                             const cxone_recipient *recipients, size_t count,
                                             cxone_reply **out, cxone_error **err);

#endif
