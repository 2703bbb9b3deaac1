/*
 * A station of the pipeline. Private to net/ and its tests.
 */
#ifndef CX_NET_POLICY_H
#define CX_NET_POLICY_H

#include "net/net.h"

typedef struct cx_policy cx_policy;

struct cx_policy {
    cxone_status (*send)(const cx_policy *self, cx_exchange *x, cxone_error **err);
    const cx_policy *next; /* NULL for the transport */
    cx_net *net;
};

/* Everything that the policies of one pipeline share. */
struct cx_net {
    cx_net_options options;
    cx_bearer_source bearer_source;
    cx_policy policies[5];
};

static inline cxone_status cx_policy_next(const cx_policy *self, cx_exchange *exchange,
                                          cxone_error **err)
{
    return self->next->send(self->next, exchange, err);
}

cxone_status cx_policy_auth(const cx_policy *self, cx_exchange *x, cxone_error **err);
cxone_status cx_policy_retry(const cx_policy *self, cx_exchange *x, cxone_error **err);
cxone_status cx_policy_rate(const cx_policy *self, cx_exchange *x, cxone_error **err);
cxone_status cx_policy_trace(const cx_policy *self, cx_exchange *x, cxone_error **err);

#endif
