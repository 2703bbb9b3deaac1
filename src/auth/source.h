/*
 * What clients with equal credentials share within a process: the token, the tenant, and the right
 * to log in. Whoever asks while a login is under way waits for it and shares its outcome, good or
 * bad. Thread-safe; starts no thread.
 */
#ifndef CX_AUTH_SOURCE_H
#define CX_AUTH_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "auth/digest.h"
#include "auth/discovery.h"
#include "auth/token.h"
#include "base/auto.h"
#include "base/clock.h"
#include "base/compiler.h"

typedef struct cx_source cx_source;

/* The source of these credentials (`binding` is a digest of them all), shared or new. */
CX_NODISCARD cxone_status cx_source_open(const cx_digest binding, cx_source **out,
                                         cxone_error **err);
void cx_source_close(cx_source *source);
CX_DEFINE_AUTO(cx_source, cx_source *, cx_source_close)

/* The current token and tenant, each a reference of the caller's or NULL. */
void cx_source_peek(cx_source *source, cx_token **token, cx_tenant **tenant);

/* Puts a token in place (NULL: none); likewise a tenant. Takes a reference of its own. */
void cx_source_set_token(cx_source *source, cx_token *token);
void cx_source_set_tenant(cx_source *source, cx_tenant *tenant);

/* Notes that the server refused this access token: it is never handed out again. */
void cx_source_refuse(cx_source *source, const cx_secret *access);
bool cx_source_is_refused(cx_source *source, const cx_secret *access);

/* Begins a login. CXONE_OK: the caller logs in and then calls cx_source_end(). `*shared` set:
 * someone else's login ended while the caller waited, well (look again) or badly (its status is
 * returned). */
CX_NODISCARD cxone_status cx_source_begin(cx_source *source, const cx_clock *clock,
                                          int64_t deadline_ms, bool *shared, cxone_error **err);
void cx_source_end(cx_source *source, cxone_status status, const cxone_error *error);

#endif
