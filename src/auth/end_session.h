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

/* Ends the session that an id_token is of. An issuer that does not offer it is no failure: `*ended`
 * is then false. */
CX_NODISCARD cxone_status cx_end_session(cx_net *net, cx_str issuer, cx_str id_token,
                                         int64_t deadline_ms, bool *ended, cxone_error **err);

#endif
