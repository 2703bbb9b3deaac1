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
#include "config/helper.h"
#include "config/settings.h"
#include "net/net.h"

struct cxone_client {
    cx_settings *settings;
    char *state_folder; /* NULL: there is no home folder */
    cx_net *net;
    cx_login *login;
    cx_api api;
    cx_helper_answer
        answer;        /* what the credential helper gave; the login's views point there too */
    bool asked_client; /* the helper was asked for the client secret since */
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

/* The settings as auth needs them, with what a credential helper gave. */
CX_NODISCARD cxone_status cx_client_read_credentials(const cxone_client *client,
                                                     const cx_helper_answer *answer,
                                                     cx_credentials *out, cxone_error **err);

/* Asks the credential helper for what is needed and not set: a cx_credential_source's. */
CX_NODISCARD cxone_status cx_client_complete(void *context, cx_credential_need need,
                                             cx_credentials *credentials, cxone_error **err);

/* Copies the options of a caller that was built against other headers: what both know. False when
 * they were not initialised. Both structs begin with their size. NULL leaves `whole` as it is. */
bool cx_options_complete(void *whole, size_t whole_size, const void *given);

/* What a call needs, with the version of the ACD APIs that was asked for (NULL: the setting). */
CX_NODISCARD cxone_status cx_client_api(const cxone_client *client, const char *api_version,
                                        cx_api *out, cxone_error **err);

/* Makes the public token of a reference, which is taken over in every case. */
CX_NODISCARD cxone_status cx_token_wrap(const cxone_client *client, cx_token *token,
                                        cxone_token **out, cxone_error **err);

#endif
