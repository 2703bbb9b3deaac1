/*
 * Which hosts may see a credential: CXone's own, those that the user named, and nothing else. A
 * loopback issuer (the sandbox) gets loopback hosts in place of CXone's.
 */
#ifndef CX_NET_HOSTS_H
#define CX_NET_HOSTS_H

#include <stdbool.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/compiler.h"
#include "base/str.h"
#include "net/url.h"

typedef struct cx_hosts cx_hosts;

/* An empty list: CXone's suffixes only. */
CX_NODISCARD cxone_status cx_hosts_new(cx_hosts **out, cxone_error **err);

void cx_hosts_free(cx_hosts *hosts);
CX_DEFINE_AUTO(cx_hosts, cx_hosts *, cx_hosts_free)

/* The issuer is on a loopback host: loopback hosts are allowed and CXone's are not, so that a
 * sandbox cannot send a client to the real service, nor the other way round. */
void cx_hosts_set_loopback(cx_hosts *hosts);

/* Allows one more host by name, or a whole domain with a leading dot (".example.com"). */
CX_NODISCARD cxone_status cx_hosts_add(cx_hosts *hosts, cx_str host, cxone_error **err);

/* CXONE_ERR_HOST_REFUSED unless the URL's host is allowed. `what` is what would be sent there, for
 * the message, such as "the access token". */
CX_NODISCARD cxone_status cx_hosts_check(const cx_hosts *hosts, const cx_url *url, const char *what,
                                         cxone_error **err);

#endif
