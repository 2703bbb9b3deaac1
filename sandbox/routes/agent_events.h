/*
 * What an agent session tells of the world: the states of its agent, and what becomes of the
 * contacts that come to them.
 */
#ifndef SBX_ROUTES_AGENT_EVENTS_H
#define SBX_ROUTES_AGENT_EVENTS_H

#include "json/writer.h"
#include "sandbox/routes/contact_record.h"
#include "sandbox/state/agent_sessions.h"

/* Whether the agent is still logged in. */
bool sbx_agent_session_lasts(const sbx_agent_session *session, const sbx_view *view);

/* Writes the events, each an object, that were not told yet; how many there are. */
size_t sbx_agent_events_write(sbx_agent_session *session, const sbx_view *view, cx_json_writer *w);

#endif
