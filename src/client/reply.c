#include "cxone/reply.h"

#include "api/reply.h"

#include "base/banned.h"

void cxone_reply_free(cxone_reply *reply)
{
    cx_outcome_free(reply);
}

int cxone_reply_http_status(const cxone_reply *reply)
{
    return reply != NULL ? reply->http_status : 0;
}

const char *cxone_reply_message(const cxone_reply *reply)
{
    return reply != NULL ? reply->message : NULL;
}

const cxone_value *cxone_reply_value(const cxone_reply *reply)
{
    return reply != NULL ? reply->value : NULL;
}

const char *cxone_reply_correlation_id(const cxone_reply *reply)
{
    return reply != NULL ? reply->correlation_id : NULL;
}
