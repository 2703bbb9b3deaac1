/*
 * Grants: the requests that bring a token. Each is a row of a table.
 */
#ifndef CX_AUTH_GRANT_H
#define CX_AUTH_GRANT_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "auth/credentials.h"
#include "auth/token.h"
#include "base/compiler.h"
#include "net/net.h"

/* Where a grant is sent. */
typedef enum cx_grant_endpoint {
    CX_ENDPOINT_TOKEN,           /* the issuer's token endpoint, as its metadata say */
    CX_ENDPOINT_ACCESS_KEY,      /* UserHub: /authentication/v1/token/access-key */
    CX_ENDPOINT_REFRESH,         /* UserHub: /public/user/refresh */
    CX_ENDPOINT_CENTRAL,         /* the legacy server's token endpoint */
    CX_ENDPOINT_CENTRAL_REFRESH, /* the same, or where the old token says that it is renewed */
    CX_ENDPOINT_NONE             /* nothing is sent: the token was given */
} cx_grant_endpoint;

typedef struct cx_grant cx_grant;

struct cx_grant {
    const char *name;
    const char *operation; /* for messages */
    cx_grant_endpoint endpoint;
    const char *path;    /* below UserHub; NULL: the endpoint is a whole URL */
    const void *fields;  /* private */
    size_t field_count;  /* private */
    bool form;           /* application/x-www-form-urlencoded, else JSON */
    bool with_client;    /* the client id and secret go along */
    bool central_client; /* as the legacy server wants them: not encoded, always in the header */
    bool once;           /* what it sends may be used up by sending it */
    const cx_grant *refresh; /* how a token of this grant is renewed; NULL: it is not */
};

/* The row of a name, or NULL. */
const cx_grant *cx_grant_find(cx_str name);

/* The grant that logs in first; NULL for CX_WAY_NONE. */
const cx_grant *cx_grant_of(cx_way_in way_in);

/* What a grant sends besides the credentials; what it does not need is left empty. */
typedef struct cx_grant_inputs {
    const cx_token *old; /* the token to renew */
    cx_str code;         /* authorization code and what belongs to it */
    cx_str redirect_uri;
    cx_str code_verifier;
    cx_str subject_token; /* the token to exchange */
} cx_grant_inputs;

/* The grant that ends a login in a browser. */
const cx_grant *cx_grant_authorization_code(void);

/* The grant that makes a token of another one, at the issuer or at the legacy server. */
const cx_grant *cx_grant_exchange(bool central);

/* The row of tokens that were given, not granted. */
const cx_grant *cx_grant_given(void);

/* Sends the grant to `url` and reads the token.
 * CXONE_ERR_CREDENTIALS_REFUSED, _CLIENT_REFUSED or _GRANT_UNSUPPORTED when the server says no. */
CX_NODISCARD cxone_status cx_grant_send(const cx_grant *grant, cx_net *net,
                                        const cx_credentials *credentials, cx_str url,
                                        const cx_grant_inputs *inputs, int64_t deadline_ms,
                                        cx_token **out, cxone_error **err);

#endif
