#include "sandbox/state/agent_sessions.h"

#include "base/alloc.h"
#include "base/random.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static void session_deinit(sbx_agent_session *session)
{
    cx_free(session->station);
    cx_free(session->phone);
    cx_free(session->told);
    *session = (sbx_agent_session){0};
}

void sbx_agent_sessions_clear(sbx_agent_sessions *sessions)
{
    for (size_t i = 0; i < sessions->count; i++) {
        session_deinit(&sessions->items[i]);
    }
    sessions->count = 0;
}

void sbx_agent_sessions_deinit(sbx_agent_sessions *sessions)
{
    sbx_agent_sessions_clear(sessions);
    cx_free(sessions->items);
    *sessions = (sbx_agent_sessions){0};
}

sbx_agent_session *sbx_agent_sessions_add(sbx_agent_sessions *sessions,
                                          const sbx_agent_session *session)
{
    sbx_agent_session *before = sbx_agent_sessions_of(sessions, session->tenant, session->agent);
    if (before != NULL) {
        sbx_agent_sessions_remove(sessions, before);
    }
    sessions->items =
        sbx_grow(sessions->items, &sessions->capacity, sessions->count, sizeof *sessions->items);
    sbx_agent_session *added = &sessions->items[sessions->count++];
    *added = *session;
    if (added->id[0] == '\0') {
        cx_random_uuid(cx_random_system(), added->id);
    }
    return added;
}

sbx_agent_session *sbx_agent_sessions_find(const sbx_agent_sessions *sessions,
                                           const sbx_tenant *tenant, cx_str id)
{
    for (size_t i = 0; i < sessions->count; i++) {
        if (sessions->items[i].tenant == tenant &&
            cx_str_equal_nocase(cx_str_of(sessions->items[i].id), id)) {
            return &sessions->items[i];
        }
    }
    return NULL;
}

sbx_agent_session *sbx_agent_sessions_of(const sbx_agent_sessions *sessions,
                                         const sbx_tenant *tenant, int32_t agent)
{
    for (size_t i = 0; i < sessions->count; i++) {
        if (sessions->items[i].tenant == tenant && sessions->items[i].agent == agent) {
            return &sessions->items[i];
        }
    }
    return NULL;
}

void sbx_agent_sessions_remove(sbx_agent_sessions *sessions, sbx_agent_session *session)
{
    session_deinit(session);
    sessions->count--;
    *session = sessions->items[sessions->count];
}

void sbx_agent_session_forget(sbx_agent_session *session)
{
    session->greeted = false;
    session->has_state = false;
    session->told_count = 0;
    session->seen = session->start;
}
