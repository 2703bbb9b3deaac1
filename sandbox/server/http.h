/*
 * The HTTP/1.1 server: the only module that knows libmicrohttpd. One thread per connection, so that
 * a slow client, or a delayed reply, holds up nobody else.
 *
 * A request may be 64 kB of URL and 64 kB of headers, and 10 MB of body; a larger body is read to
 * its end (as far as 64 MB) and then handed on with `body_too_large`.
 */
#ifndef SBX_SERVER_HTTP_H
#define SBX_SERVER_HTTP_H

#include <stdint.h>
#include <sys/socket.h>

#include "cxone/error.h"

#include "base/status.h"
#include "sandbox/proxy/target.h"
#include "sandbox/server/exchange.h"

typedef struct sbx_http sbx_http;

/* Fills in the reply. Called in many threads at once. */
typedef void sbx_http_answer(void *context, const sbx_request *request, sbx_reply *reply);

typedef struct sbx_http_setup {
    sbx_http_answer *answer;
    void *context;
    int listen_fd; /* taken over, failure or not; -1: connections come by sbx_http_take() only */
    sbx_door door;
    uint16_t port;         /* of the sandbox's own address */
    char *key_pem;         /* NULL: no TLS; copied */
    char *certificate_pem; /* copied */
} sbx_http_setup;

CX_NODISCARD cxone_status sbx_http_start(const sbx_http_setup *setup, sbx_http **out,
                                         cxone_error **err);

/* Serves a connection that was accepted elsewhere, and closes it in the end. */
void sbx_http_take(sbx_http *http, int fd, const struct sockaddr *address, socklen_t size);

/* Breaks off what is going on, delays too, and frees. NULL is allowed. */
void sbx_http_stop(sbx_http *http);

#endif
