/*
 * One request and its reply, as the sandbox sees them: nothing of the HTTP library shows here.
 *
 * A request is borrowed from the server and lives until its reply is sent. A reply is filled in by
 * one handler; it owns its body and its header values.
 */
#ifndef SBX_SERVER_EXCHANGE_H
#define SBX_SERVER_EXCHANGE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "json/writer.h"

typedef struct sbx_header {
    cx_str name;
    cx_str value;
} sbx_header;

typedef struct sbx_request {
    cx_str method;
    cx_str path;  /* as sent: still percent-encoded */
    cx_str query; /* as sent, without the question mark */
    const sbx_header *headers;
    size_t header_count;
    cx_str body;
    bool body_too_large; /* then `body` holds only its beginning */
    bool from_loopback;
    cx_str real_host; /* the host of CXone that was called; empty: the sandbox by its own address */
} sbx_request;

/* The first header of that name (any letter case); a NULL pointer when there is none. */
cx_str sbx_request_header(const sbx_request *request, cx_str name);

/* The decoded value of a name in name=value&…; false when there is none, or its encoding is broken.
 */
bool sbx_form_get(cx_str pairs, cx_str name, cx_buf *value);

/* The decoded query parameter; false when there is none, or its encoding is broken. */
bool sbx_request_query(const sbx_request *request, cx_str name, cx_buf *value);

/* How the reply ends on the wire. */
typedef enum sbx_ending {
    SBX_ENDING_WHOLE = 0,
    SBX_ENDING_RESET,    /* a TCP reset instead of a reply */
    SBX_ENDING_TRUNCATED /* half of the body, under the Content-Length of the whole */
} sbx_ending;

enum {
    SBX_MAX_REPLY_HEADERS = 40
};

typedef struct sbx_reply_header {
    char *name; /* owned, as is the value */
    char *value;
} sbx_reply_header;

/* A body that several replies send. */
typedef struct sbx_body {
    atomic_size_t holders;
    size_t size;
    char *text; /* owned */
} sbx_body;

/* Takes the text of a buffer, which is empty afterwards. */
sbx_body *sbx_body_new(cx_buf *text);
sbx_body *sbx_body_share(sbx_body *body);
void sbx_body_release(void *body);

typedef struct sbx_reply {
    unsigned status;
    const char *content_type; /* static; NULL: none */
    cx_buf body;
    sbx_body *shared; /* sent instead of `body`; NULL: none */
    sbx_reply_header headers[SBX_MAX_REPLY_HEADERS];
    size_t header_count;
    int64_t delay_ms; /* waited before anything is sent */
    sbx_ending ending;
} sbx_reply;

void sbx_reply_init(sbx_reply *reply);
void sbx_reply_deinit(sbx_reply *reply);

/* Forgets body and headers, so that another answer can be written. */
void sbx_reply_reset(sbx_reply *reply, unsigned status);

/* Adds a header. */
void sbx_reply_header_add(sbx_reply *reply, const char *name, cx_str value);

void sbx_reply_text(sbx_reply *reply, unsigned status, cx_str text);
void sbx_reply_empty(sbx_reply *reply, unsigned status);

/* Starts a JSON body; the caller writes one value. */
void sbx_reply_json(sbx_reply *reply, unsigned status, cx_json_writer *w);

#endif
