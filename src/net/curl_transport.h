/*
 * The transport over libcurl: one multi handle and its pool of connections. For one thread at a
 * time.
 *
 * Redirects are not followed, loopback is never proxied, other proxies are those of the
 * environment, and certificates are always verified: there is no switch.
 */
#ifndef CX_NET_CURL_TRANSPORT_H
#define CX_NET_CURL_TRANSPORT_H

#include <stdint.h>

#include "base/clock.h"
#include "base/compiler.h"
#include "net/transport.h"

typedef struct cx_curl_options {
    const cx_clock *clock;
    int64_t connect_timeout_ms;
    cx_str ca_file;     /* PEM file of trusted certificates; empty: SSL_CERT_FILE and SSL_CERT_DIR,
                           else the system's */
    cx_str client_cert; /* PEM file of the certificate that is shown to who asks; empty: none */
    cx_str client_key;  /* PEM file of its key; empty: it is in the same file */
    cx_str client_key_passphrase; /* secret; empty: the key is not encrypted */
} cx_curl_options;

/* Fills `out`; its owner calls out->destroy. */
CX_NODISCARD cxone_status cx_curl_transport_new(const cx_curl_options *options, cx_transport *out,
                                                cxone_error **err);

#endif
