/*
 * What happens to every request, in this order: route, fault, authority, handler, journal, Date.
 */
#ifndef SBX_SERVER_DISPATCH_H
#define SBX_SERVER_DISPATCH_H

#include "sandbox/server/exchange.h"

/* Answers one request; `context` is the sbx_app. */
void sbx_dispatch(void *context, const sbx_request *request, sbx_reply *reply);

#endif
