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

const char *cxone_reply_body(const cxone_reply *reply, size_t *length)
{
    const bool is_there = reply != NULL && reply->body.len != 0;
    if (length != NULL) {
        *length = is_there ? reply->body.len : 0;
    }
    return is_there ? reply->body.ptr : NULL;
}

size_t cxone_reply_failure_count(const cxone_reply *reply)
{
    return reply != NULL ? reply->failures.count : 0;
}

static const cx_failure *failure_at(const cxone_reply *reply, size_t index)
{
    static const cx_failure none = {NULL, NULL, NULL};
    return index < cxone_reply_failure_count(reply) ? &reply->failures.items[index] : &none;
}

const cxone_value *cxone_reply_failure_item(const cxone_reply *reply, size_t index)
{
    return failure_at(reply, index)->item;
}

const char *cxone_reply_failure_reason(const cxone_reply *reply, size_t index)
{
    return failure_at(reply, index)->reason;
}

const char *cxone_reply_failure_list(const cxone_reply *reply, size_t index)
{
    return failure_at(reply, index)->list;
}

const char *cxone_reply_correlation_id(const cxone_reply *reply)
{
    return reply != NULL ? reply->correlation_id : NULL;
}
