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

#include "cxone/error.h"

#include "base/status.h"
#include "sandbox/server/exchange.h"

typedef struct sbx_http sbx_http;

/* Fills in the reply. Called in many threads at once. */
typedef void sbx_http_answer(void *context, const sbx_request *request, sbx_reply *reply);

/* Listens on an IP address; port 0 takes a free one. */
CX_NODISCARD cxone_status sbx_http_start(const char *address, uint16_t port,
                                         sbx_http_answer *answer, void *context, sbx_http **out,
                                         cxone_error **err);

uint16_t sbx_http_port(const sbx_http *http);

/* Breaks off what is going on, delays too, and frees. NULL is allowed. */
void sbx_http_stop(sbx_http *http);

#endif
