/*
 * The sandbox under CXone's own names: an authority that programs trust, TLS with its certificate,
 * and the front door that leads there. Transparent, the sandbox's own port is an HTTPS proxy too;
 * isolated, CXone's names lead to doors inside the namespace of a command.
 */
#ifndef SBX_PROXY_PROXY_H
#define SBX_PROXY_PROXY_H

#include "cxone/error.h"

#include "base/status.h"
#include "sandbox/proxy/front.h"
#include "sandbox/server/http.h"
#include "sandbox/tokens/authority.h"

/* Where an isolated command finds the files of the trust folder. */
#define SBX_TRUST_INSIDE "/run/cxone-sandbox"

#define SBX_TRUST_PEM "ca.pem"
#define SBX_TRUST_JKS "ca.jks"

typedef struct sbx_proxy {
    sbx_authority authority;
    sbx_http *tls;
    sbx_front *front;
    char *folder;     /* of ca.pem and ca.jks; owned */
    bool folder_made; /* and to be removed */
} sbx_proxy;

/* Makes the authority and the TLS server. `kept`: see sbx_authority_make(). */
CX_NODISCARD cxone_status sbx_proxy_start(sbx_http_answer *answer, void *context, const char *kept,
                                          sbx_proxy **out, cxone_error **err);

/* Writes what programs must trust into a folder of its own, to be removed at the end. */
CX_NODISCARD cxone_status sbx_proxy_write_trust(sbx_proxy *proxy, cxone_error **err);

/* Opens the doors; the TLS server of `setup` is filled in here. */
void sbx_proxy_open(sbx_proxy *proxy, sbx_front_setup *setup);

/* NULL is allowed. */
void sbx_proxy_stop(sbx_proxy *proxy);

#endif
