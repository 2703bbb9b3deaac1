/*
 * What a token says of itself. Read, not verified: these tokens came straight from the token
 * endpoint over TLS, and nothing is decided by them that the server does not check again.
 */
#ifndef CX_AUTH_JWT_H
#define CX_AUTH_JWT_H

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/str.h"
#include "json/json.h"

/* Reads the claims of a JWT (header.payload.signature); CXONE_ERR_TOKEN when it is none. */
CX_NODISCARD cxone_status cx_jwt_claims(cx_str token, cx_json **out, cxone_error **err);

#endif
