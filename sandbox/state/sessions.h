/*
 * What logging in left behind: the refresh tokens in circulation, and the access tokens that were
 * killed before their time. In memory; guarded by the lock of the sandbox (sandbox/app.h).
 */
#ifndef SBX_STATE_SESSIONS_H
#define SBX_STATE_SESSIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "sandbox/state/accounts.h"

typedef struct sbx_refresh {
    char *token;    /* owned */
    char *audience; /* owned: the client id that it was given to */
    const sbx_user *user;
    int64_t expires_ms; /* protocol clock */
    bool revoked;
} sbx_refresh;

typedef struct sbx_sessions {
    sbx_refresh *refresh;
    size_t refresh_count;
    size_t refresh_capacity;
    char **dead;
    size_t dead_count;
    size_t dead_capacity;
} sbx_sessions;

void sbx_sessions_deinit(sbx_sessions *sessions);

/* Remembers a refresh token that was handed out; forgets those that expired before `now_ms`. */
void sbx_sessions_add(sbx_sessions *sessions, cx_str token, cx_str audience, const sbx_user *user,
                      int64_t expires_ms, int64_t now_ms);

/* The refresh token when it is known, neither revoked nor expired; valid until the next add. */
sbx_refresh *sbx_sessions_find(sbx_sessions *sessions, cx_str token, int64_t now_ms);

/* Takes back all refresh tokens of a user at a client. */
void sbx_sessions_revoke(sbx_sessions *sessions, const sbx_user *user, cx_str audience);

/* From now on this access token is refused. */
void sbx_sessions_kill(sbx_sessions *sessions, cx_str access_token);
bool sbx_sessions_is_dead(const sbx_sessions *sessions, cx_str access_token);

#endif
