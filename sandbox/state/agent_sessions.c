#include "sandbox/state/agent_sessions.h"

#include <string.h>

#include "base/alloc.h"
#include "base/auto.h"
#include "base/random.h"
#include "json/writer.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static void session_deinit(const sbx_agent_sessions *sessions, sbx_agent_session *session)
{
    sbx_forget(sessions->keeper, SBX_KIND_SESSION, session->number);
    cx_free(session->station);
    cx_free(session->phone);
    cx_free(session->told);
    *session = (sbx_agent_session){0};
}

void sbx_agent_sessions_clear(sbx_agent_sessions *sessions)
{
    for (size_t i = 0; i < sessions->count; i++) {
        session_deinit(sessions, &sessions->items[i]);
    }
    sessions->count = 0;
}

void sbx_agent_sessions_deinit(sbx_agent_sessions *sessions)
{
    sessions->keeper = NULL;
    sbx_agent_sessions_clear(sessions);
    cx_free(sessions->items);
    *sessions = (sbx_agent_sessions){0};
}

static void keep(const sbx_agent_sessions *sessions, const sbx_agent_session *session)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_json_writer w;
    sbx_keep_begin(&text, &w);
    cx_json_member_string(&w, "id", cx_str_of(session->id));
    cx_json_member_string(&w, "tenant", cx_str_of(session->tenant->id));
    cx_json_member_integer(&w, "agent", session->agent);
    cx_json_member_string(&w, "station", cx_str_of(session->station));
    cx_json_member_string(&w, "phone", cx_str_of(session->phone));
    cx_json_member_integer(&w, "started", session->start_ms);
    cx_json_member_integer(&w, "date", session->date);
    cx_json_member_integer(&w, "second", session->start);
    cx_json_end_object(&w);
    sbx_keep(sessions->keeper, SBX_KIND_SESSION, session->number, &text);
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
        added->number = sessions->last + 1;
        keep(sessions, added);
    }
    sessions->last = added->number;
    return added;
}

bool sbx_agent_sessions_read(sbx_agent_sessions *sessions, const sbx_agents *agents, int64_t number,
                             const cx_json_value *body)
{
    int64_t agent = -1;
    int64_t start = -1;
    const cx_str id = cx_json_get_text(body, "id");
    sbx_agent_session session = {
        .number = number,
        .tenant = sbx_tenant_find(cx_json_get_text(body, "tenant")),
    };
    if (session.tenant == NULL || id.len != sizeof session.id - 1 ||
        !cx_json_integer(cx_json_get(body, "agent"), &agent) || agent < 0 ||
        agent >= (int64_t)agents->count ||
        !cx_json_integer(cx_json_get(body, "started"), &session.start_ms) ||
        !cx_json_integer(cx_json_get(body, "date"), &session.date) ||
        !cx_json_integer(cx_json_get(body, "second"), &start) || start < 0 || start >= SBX_DAY) {
        return false;
    }
    memcpy(session.id, id.ptr, id.len);
    session.agent = (int32_t)agent;
    session.start = (int32_t)start;
    session.seen = session.start;
    session.station = sbx_dup(cx_json_get_text(body, "station"));
    session.phone = sbx_dup(cx_json_get_text(body, "phone"));
    (void)sbx_agent_sessions_add(sessions, &session);
    return true;
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
    session_deinit(sessions, session);
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
