/*
 * The names and numbers of the states that an agent may be in.
 */
#ifndef SBX_ROUTES_AGENT_STATE_H
#define SBX_ROUTES_AGENT_STATE_H

#include "base/str.h"
#include "sandbox/world/day.h"

typedef struct sbx_state_name {
    sbx_agent_state state;
    bool outbound; /* of contacts that we began */
    int64_t id;
    const char *name;
    const char *category;
} sbx_state_name;

const sbx_state_name *sbx_state_name_of(sbx_agent_state state, bool outbound);

/* Why an agent is unavailable: the number of a reason, 0 for none. */
int64_t sbx_reason_id(const char *reason);

/* The reason of that name or number, for good; NULL: there is none such. */
const char *sbx_reason_find(cx_str text);

#endif
