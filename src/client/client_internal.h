/*
 * The client from inside: for client/ and for tests, which put seams in place.
 */
#ifndef CX_CLIENT_INTERNAL_H
#define CX_CLIENT_INTERNAL_H

#include "cxone/client.h"
#include "cxone/token.h"

#include "api/api.h"
#include "auth/login.h"
#include "base/clock.h"
#include "base/random.h"
#include "config/settings.h"
#include "net/net.h"

struct cxone_client {
    cx_settings *settings;
    char *state_folder; /* NULL: there is no home folder */
    cx_net *net;
    cx_login *login;
    cx_api api;
};

/* What a client touches the world through. */
typedef struct cx_seams {
    const cx_clock *clock;
    const cx_random *random;
} cx_seams;

/* cxone_client_new() with other seams than the machine's own. */
CX_NODISCARD cxone_status cx_client_new(const cxone_settings *settings,
                                        const cxone_client_options *options, const cx_seams *seams,
                                        cxone_client **out, cxone_error **err);

/* Makes the public token of a reference, which is taken over in every case. */
CX_NODISCARD cxone_status cx_token_wrap(const cxone_client *client, cx_token *token,
                                        cxone_token **out, cxone_error **err);

#endif
