#include "net/exchange.h"

#include "base/limits.h"

#include "base/banned.h"

void cx_reply_init(cx_reply *reply, const cx_request *request)
{
    *reply = (cx_reply){.retry_after_ms = -1};
    const size_t max = request->max_reply != 0 ? request->max_reply : CX_MAX_REPLY;
    if (request->credential == CX_CREDENTIAL_INLINE) {
        cx_buf_init_secret(&reply->body, max); /* the answer to a credential is a credential */
    } else {
        cx_buf_init(&reply->body, max);
    }
    cx_buf_init(&reply->headers, CX_MAX_HEADERS);
}

void cx_reply_deinit(cx_reply *reply)
{
    cx_buf_deinit(&reply->body);
    cx_buf_deinit(&reply->headers);
}

void cx_reply_reset(cx_reply *reply)
{
    cx_buf_reset(&reply->body);
    cx_buf_reset(&reply->headers);
    reply->http_status = 0;
    reply->retry_after_ms = -1;
}

cx_str cx_reply_header(const cx_reply *reply, cx_str name)
{
    cx_str rest = cx_buf_view(&reply->headers);
    cx_str line;
    while (cx_str_next(&rest, '\n', &line)) {
        const size_t colon = cx_str_find(line, ':');
        if (colon < line.len && cx_str_equal_nocase(cx_str_slice(line, 0, colon), name)) {
            return cx_str_trim(cx_str_slice(line, colon + 1, line.len));
        }
    }
    return (cx_str){"", 0};
}
