/*
 * Agents who are at work through the API: a session for each, and what its events have told of the
 * world so far. A session is over when its agent is no longer logged in. Guarded by the lock of the
 * sandbox (sandbox/app.h).
 */
#ifndef SBX_STATE_AGENT_SESSIONS_H
#define SBX_STATE_AGENT_SESSIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "json/json.h"
#include "sandbox/state/accounts.h"
#include "sandbox/world/agents.h"
#include "sandbox/world/day.h"
#include "sandbox/world/keeper.h"

/* What was told of a contact. */
typedef struct sbx_told {
    int64_t leg;     /* its id within the day */
    int32_t offered; /* it may be offered again */
    uint32_t steps;  /* a bit for each */
} sbx_told;

typedef struct sbx_agent_session {
    int64_t number;
    char id[37];
    const sbx_tenant *tenant;
    int32_t agent; /* a number of the world's */
    char *station; /* owned, as the next; may be empty */
    char *phone;
    int64_t start_ms; /* of the world */
    int64_t date;     /* the day of it: no agent works past midnight */
    int32_t start;    /* the second of it */
    int32_t seen;     /* up to what second events were told */
    bool greeted;     /* its beginning was told */
    bool has_state;   /* so was a state: the next three */
    bool acw;
    const char *state; /* for good, as the next; NULL: none */
    const char *reason;
    sbx_told *told;
    size_t told_count;
    size_t told_capacity;
} sbx_agent_session;

typedef struct sbx_agent_sessions {
    sbx_agent_session *items;
    size_t count;
    size_t capacity;
    int64_t last;             /* number that was given */
    const sbx_keeper *keeper; /* NULL: none */
} sbx_agent_sessions;

#define SBX_KIND_SESSION "session"

void sbx_agent_sessions_clear(sbx_agent_sessions *sessions);
void sbx_agent_sessions_deinit(sbx_agent_sessions *sessions);

/* Takes one in, with its texts, in place of an earlier one of that agent; an empty id is given to
 * it. Valid until the next. */
sbx_agent_session *sbx_agent_sessions_add(sbx_agent_sessions *sessions,
                                          const sbx_agent_session *session);

/* Takes in what was kept of one: it tells everything again. False: it is not such a text. */
bool sbx_agent_sessions_read(sbx_agent_sessions *sessions, const sbx_agents *agents, int64_t number,
                             const cx_json_value *body);

/* NULL when there is none. */
sbx_agent_session *sbx_agent_sessions_find(const sbx_agent_sessions *sessions,
                                           const sbx_tenant *tenant, cx_str id);
sbx_agent_session *sbx_agent_sessions_of(const sbx_agent_sessions *sessions,
                                         const sbx_tenant *tenant, int32_t agent);

void sbx_agent_sessions_remove(sbx_agent_sessions *sessions, sbx_agent_session *session);

/* Everything will be told again. */
void sbx_agent_session_forget(sbx_agent_session *session);

#endif
