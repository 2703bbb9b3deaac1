/*
 * What the sign-in page left behind: authorization codes, and who is signed in in which browser. In
 * memory; guarded by the lock of the sandbox (sandbox/app.h).
 */
#ifndef SBX_STATE_LOGINS_H
#define SBX_STATE_LOGINS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "sandbox/state/accounts.h"

enum {
    SBX_CODE_SECONDS = 60
};

typedef struct sbx_code {
    char *code; /* owned, as all texts here */
    char *redirect_uri;
    char *challenge; /* NULL: none was sent */
    char *nonce;     /* NULL: none was sent */
    const sbx_client *client;
    const sbx_user *user;
    int64_t expires_ms; /* protocol clock */
    bool used;
    char *access; /* the tokens it was exchanged for; NULL: not yet */
    char *refresh;
} sbx_code;

typedef struct sbx_browser {
    char *cookie; /* owned */
    const sbx_user *user;
} sbx_browser;

typedef struct sbx_logins {
    sbx_code *codes;
    size_t code_count;
    size_t code_capacity;
    sbx_browser *browsers;
    size_t browser_count;
    size_t browser_capacity;
} sbx_logins;

void sbx_logins_deinit(sbx_logins *logins);

/* What a code is bound to; the last two have a NULL pointer when they were not sent. */
typedef struct sbx_code_terms {
    const sbx_client *client;
    const sbx_user *user;
    cx_str redirect_uri;
    cx_str challenge;
    cx_str nonce;
} sbx_code_terms;

/* Adds a new code and returns it, valid until the next one is added. Codes that are long expired
 * are forgotten. */
const char *sbx_logins_add_code(sbx_logins *logins, const sbx_code_terms *terms, int64_t now_ms);

/* The code, used and expired ones too; NULL when there is none. */
sbx_code *sbx_logins_find_code(const sbx_logins *logins, cx_str code);

/* Signs a user in and returns the cookie, valid until the next one. */
const char *sbx_logins_sign_in(sbx_logins *logins, const sbx_user *user);

/* Who is signed in with the cookie; NULL: nobody. */
const sbx_user *sbx_logins_user(const sbx_logins *logins, cx_str cookie);

void sbx_logins_sign_out(sbx_logins *logins, cx_str cookie);

#endif
