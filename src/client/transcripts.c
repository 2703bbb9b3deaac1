#include "cxone/transcripts.h"

#include "base/error.h"
#include "client/client_internal.h"
#include "services/digital_engagement/transcripts.h"

#include "base/banned.h"

cxone_status cxone_transcript_send(cxone_client *client, const char *case_number,
                                   const cxone_recipient *recipients, size_t count,
                                   cxone_reply **out, cxone_error **err)
{
    if (client == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_transcript_send: client is required");
    }
    return cx_transcript_send(&client->api, cx_str_of(case_number), recipients, count, out, err);
}

int cxone_email_is_valid(const char *address)
{
    return cx_email_is_valid(cx_str_of(address)) ? 1 : 0;
}
