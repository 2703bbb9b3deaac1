/*
 * A token as it was granted: immutable, shared by reference count (safe between threads).
 */
#ifndef CX_AUTH_TOKEN_H
#define CX_AUTH_TOKEN_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/auto.h"
#include "base/compiler.h"
#include "base/secret.h"
#include "base/str.h"
#include "json/json.h"
#include "json/writer.h"

/* Claims that say where a token of the legacy server is good, and where it is renewed. */
#define CX_CLAIM_ACD_URL     "resource_server_base_uri"
#define CX_CLAIM_REFRESH_URL "refresh_token_server_uri"

typedef struct cx_token {
    unsigned references; /* private */
    cx_secret access;
    cx_secret refresh;             /* empty: none */
    cx_secret id;                  /* the id_token; empty: none */
    int64_t obtained_at_ms;        /* wall clock of this machine, here and below */
    int64_t expires_at_ms;         /* of the access token; 0: not known, of a given one */
    int64_t refresh_expires_at_ms; /* 0: not known */
    const char *grant;             /* how it was got; static storage */
    bool cached;                   /* from the token store */
    cx_json *claims;               /* an object of texts: see `kept` in token.c */
} cx_token;

/* Reads the answer of a token endpoint, in any of CXone's spellings. `sent_at_ms` is when the
 * request left: lifetimes are counted from there, on this machine's clock. `old_claims` (NULL:
 * none) are those of the token that is renewed: UserHub's answer to that says nothing of who it is
 * for. */
CX_NODISCARD cxone_status cx_token_from_reply(cx_str body, const char *grant, int64_t sent_at_ms,
                                              const cx_json_value *old_claims, cx_token **out,
                                              cxone_error **err);

/* Makes a token of one that was given as text, such as in a variable. When it expires is told by
 * itself, if it is a JWT. CXONE_ERR_ARG when it is no token by its look. */
CX_NODISCARD cxone_status cx_token_from_text(cx_str text, int64_t now_ms, cx_token **out,
                                             cxone_error **err);

cx_token *cx_token_ref(cx_token *token);
void cx_token_unref(cx_token *token);
CX_DEFINE_AUTO(cx_token, cx_token *, cx_token_unref)

/* Whether the access token is good until `now_ms` plus the margin. A token whose whole life is
 * short is held until half of it is over. */
/* A token that was given is as good on its last day as on its first: it cannot be renewed. */
bool cx_token_is_fresh(const cx_token *token, int64_t now_ms, int64_t margin_ms);

/* Whether there is a refresh token that may still work. */
bool cx_token_can_refresh(const cx_token *token, int64_t now_ms);

/* Whether it was given, not granted: there is no renewing it. */
bool cx_token_is_given(const cx_token *token);

/* The text of a claim, or an empty view. */
cx_str cx_token_claim(const cx_token *token, const char *name);

/* Writes the token as one JSON object, secrets included, and reads it back. Only for the store. */
void cx_token_write(cx_json_writer *w, const cx_token *token);
CX_NODISCARD cxone_status cx_token_read(const cx_json_value *object, cx_token **out,
                                        cxone_error **err);

#endif
