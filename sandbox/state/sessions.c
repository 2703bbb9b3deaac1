#include "sandbox/state/sessions.h"

#include "base/alloc.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static void forget(sbx_refresh *refresh)
{
    cx_free(refresh->token);
    cx_free(refresh->audience);
}

void sbx_sessions_deinit(sbx_sessions *sessions)
{
    for (size_t i = 0; i < sessions->refresh_count; i++) {
        forget(&sessions->refresh[i]);
    }
    for (size_t i = 0; i < sessions->dead_count; i++) {
        cx_free(sessions->dead[i]);
    }
    cx_free(sessions->refresh);
    cx_free(sessions->dead);
    *sessions = (sbx_sessions){0};
}

static void drop_expired(sbx_sessions *sessions, int64_t now_ms)
{
    size_t kept = 0;
    for (size_t i = 0; i < sessions->refresh_count; i++) {
        if (sessions->refresh[i].expires_ms <= now_ms) {
            forget(&sessions->refresh[i]);
        } else {
            sessions->refresh[kept] = sessions->refresh[i];
            kept++;
        }
    }
    sessions->refresh_count = kept;
}

void sbx_sessions_add(sbx_sessions *sessions, cx_str token, cx_str audience, const sbx_user *user,
                      int64_t expires_ms, int64_t now_ms)
{
    if (sessions->refresh_count == sessions->refresh_capacity) {
        drop_expired(sessions, now_ms);
    }
    sessions->refresh = sbx_grow(sessions->refresh, &sessions->refresh_capacity,
                                 sessions->refresh_count, sizeof *sessions->refresh);
    sessions->refresh[sessions->refresh_count] = (sbx_refresh){
        .token = sbx_dup(token),
        .audience = sbx_dup(audience),
        .user = user,
        .expires_ms = expires_ms,
    };
    sessions->refresh_count++;
}

sbx_refresh *sbx_sessions_find(sbx_sessions *sessions, cx_str token, int64_t now_ms)
{
    for (size_t i = 0; i < sessions->refresh_count; i++) {
        sbx_refresh *refresh = &sessions->refresh[i];
        if (cx_str_equal(cx_str_of(refresh->token), token)) {
            return refresh->revoked || refresh->expires_ms <= now_ms ? NULL : refresh;
        }
    }
    return NULL;
}

void sbx_sessions_revoke(sbx_sessions *sessions, const sbx_user *user, cx_str audience)
{
    for (size_t i = 0; i < sessions->refresh_count; i++) {
        sbx_refresh *refresh = &sessions->refresh[i];
        if (refresh->user == user && cx_str_equal(cx_str_of(refresh->audience), audience)) {
            refresh->revoked = true;
        }
    }
}

void sbx_sessions_kill(sbx_sessions *sessions, cx_str access_token)
{
    if (!sbx_sessions_is_dead(sessions, access_token)) {
        sessions->dead = sbx_grow(sessions->dead, &sessions->dead_capacity, sessions->dead_count,
                                  sizeof *sessions->dead);
        sessions->dead[sessions->dead_count] = sbx_dup(access_token);
        sessions->dead_count++;
    }
}

bool sbx_sessions_is_dead(const sbx_sessions *sessions, cx_str access_token)
{
    for (size_t i = 0; i < sessions->dead_count; i++) {
        if (cx_str_equal(cx_str_of(sessions->dead[i]), access_token)) {
            return true;
        }
    }
    return false;
}
