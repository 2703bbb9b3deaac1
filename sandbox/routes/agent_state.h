/*
 * The names and numbers of the states that an agent may be in.
 */
#ifndef SBX_ROUTES_AGENT_STATE_H
#define SBX_ROUTES_AGENT_STATE_H

#include "sandbox/server/router.h"
#include "sandbox/world/day.h"

typedef struct sbx_state_name {
    sbx_agent_state state;
    bool outbound; /* of contacts that we began */
    int64_t id;
    const char *name;
    const char *category;
} sbx_state_name;

const sbx_state_name *sbx_state_name_of(sbx_agent_state state, bool outbound);

/* Reads the state that a call wants an agent to be in, and why: the parameters "state" and
 * `reason_name` (a name or a number). False, and the call answered with 400, when they are no good.
 */
bool sbx_state_read(sbx_call *call, const char *reason_name, sbx_act *act);

#endif
