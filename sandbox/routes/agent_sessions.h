/*
 * The sessions of agents, for who answers other calls of theirs.
 */
#ifndef SBX_ROUTES_AGENT_SESSIONS_H
#define SBX_ROUTES_AGENT_SESSIONS_H

#include "sandbox/server/router.h"

/* The agent that a user is. */
int32_t sbx_agent_of_user(const sbx_agents *agents, const sbx_user *user);

/* Whether the session that the path of an operation names is there; true where it names none.
 * False, and the call answered with 404, when it is not. */
bool sbx_agent_session_check(sbx_call *call);

#endif
