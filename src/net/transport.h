/*
 * The last station of the pipeline: something that sends a request and brings the reply. libcurl in
 * earnest (net/curl_transport.h), a script in tests.
 */
#ifndef CX_NET_TRANSPORT_H
#define CX_NET_TRANSPORT_H

#include "cxone/error.h"

#include "net/exchange.h"

typedef struct cx_transport {
    void *context;
    /* Fills exchange->reply with whatever HTTP status came; fails when none did. Sets
     * exchange->unsent. */
    cxone_status (*perform)(void *context, cx_exchange *exchange, cxone_error **err);
    void (*destroy)(void *context); /* NULL: nothing to do */
} cx_transport;

#endif
