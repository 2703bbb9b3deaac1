#include "sandbox/server/exchange.h"

#include <string.h>

#include "base/alloc.h"
#include "base/encoding.h"
#include "sandbox/memory.h"

#include "base/banned.h"

cx_str sbx_request_header(const sbx_request *request, cx_str name)
{
    for (size_t i = 0; i < request->header_count; i++) {
        if (cx_str_equal_nocase(request->headers[i].name, name)) {
            return request->headers[i].value;
        }
    }
    return (cx_str){NULL, 0};
}

bool sbx_form_get(cx_str pairs, cx_str name, cx_buf *value)
{
    cx_str pair;
    while (cx_str_next(&pairs, '&', &pair)) {
        const size_t equals = cx_str_find(pair, '=');
        if (cx_str_equal(cx_str_slice(pair, 0, equals), name)) {
            return cx_percent_decode(value, cx_str_slice(pair, equals + 1, pair.len), true);
        }
    }
    return false;
}

bool sbx_request_query(const sbx_request *request, cx_str name, cx_buf *value)
{
    return sbx_form_get(request->query, name, value);
}

sbx_body *sbx_body_new(cx_buf *text)
{
    sbx_body *body = sbx_new(1, sizeof *body);
    atomic_init(&body->holders, 1);
    body->size = text->len;
    body->text = sbx_take(text);
    return body;
}

sbx_body *sbx_body_share(sbx_body *body)
{
    (void)atomic_fetch_add(&body->holders, 1);
    return body;
}

void sbx_body_release(void *body)
{
    sbx_body *shared = body;
    if (shared != NULL && atomic_fetch_sub(&shared->holders, 1) == 1) {
        cx_free(shared->text);
        cx_free(shared);
    }
}

void sbx_reply_init(sbx_reply *reply)
{
    memset(reply, 0, sizeof *reply);
    cx_buf_init(&reply->body, SBX_MAX_TEXT);
}

void sbx_reply_reset(sbx_reply *reply, unsigned status)
{
    for (size_t i = 0; i < reply->header_count; i++) {
        cx_free(reply->headers[i].name);
        cx_free(reply->headers[i].value);
    }
    reply->header_count = 0;
    reply->content_type = NULL;
    reply->status = status;
    cx_buf_reset(&reply->body);
    sbx_body_release(reply->shared);
    reply->shared = NULL;
}

void sbx_reply_deinit(sbx_reply *reply)
{
    sbx_reply_reset(reply, 0);
    cx_buf_deinit(&reply->body);
}

void sbx_reply_header_add(sbx_reply *reply, const char *name, cx_str value)
{
    if (reply->header_count < SBX_MAX_REPLY_HEADERS) {
        reply->headers[reply->header_count] =
            (sbx_reply_header){sbx_dup(cx_str_of(name)), sbx_dup(value)};
        reply->header_count++;
    }
}

void sbx_reply_text(sbx_reply *reply, unsigned status, cx_str text)
{
    reply->status = status;
    reply->content_type = "text/plain; charset=utf-8";
    cx_buf_reset(&reply->body);
    cx_buf_append(&reply->body, text);
}

void sbx_reply_empty(sbx_reply *reply, unsigned status)
{
    reply->status = status;
    reply->content_type = NULL;
    cx_buf_reset(&reply->body);
}

void sbx_reply_json(sbx_reply *reply, unsigned status, cx_json_writer *w)
{
    reply->status = status;
    reply->content_type = "application/json";
    cx_buf_reset(&reply->body);
    cx_json_writer_init(w, &reply->body, 0);
}
