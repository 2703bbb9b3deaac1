/*
 * Ending a session at the issuer (OpenID Connect RP-Initiated Logout 1.0).
 */
#ifndef CX_AUTH_END_SESSION_H
#define CX_AUTH_END_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/str.h"
#include "net/net.h"

/* Asks the issuer to end the session that an id_token is of; `*asked` when it took the request. It
 * may want a person to confirm it first, and its answer, a page or a redirect, does not tell. An
 * issuer that does not offer it is no failure: `*asked` is then false. */
CX_NODISCARD cxone_status cx_end_session(cx_net *net, cx_str issuer, cx_str id_token,
                                         int64_t deadline_ms, bool *asked, cxone_error **err);

#endif
