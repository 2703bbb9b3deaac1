#include "sandbox/routes/agent_state.h"

#include "base/compiler.h"
#include "json/json.h"
#include "sandbox/memory.h"
#include "sandbox/routes/acd.h"
#include "sandbox/world/reasons.h"

#include "base/banned.h"

/* Who wraps up is still with the contact: `isACW` tells. Who is rung is available. */
static const sbx_state_name names[] = {
    {SBX_LOGGED_OUT, false, 0, "LoggedOut", "LoggedOut"},
    {SBX_AVAILABLE, false, 1, "Available", "Available"},
    {SBX_RUNG, false, 1, "Available", "Available"},
    {SBX_UNAVAILABLE, false, 2, "Unavailable", "Unavailable"},
    {SBX_WORKING, false, 3, "InboundContact", "Working"},
    {SBX_ACW, false, 3, "InboundContact", "Working"},
    {SBX_WORKING, true, 4, "OutboundContact", "Working"},
    {SBX_ACW, true, 4, "OutboundContact", "Working"},
};

const sbx_state_name *sbx_state_name_of(sbx_agent_state state, bool outbound)
{
    const sbx_state_name *best = &names[0];
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        if (names[i].state == state && (names[i].outbound == outbound || best->state != state)) {
            best = &names[i];
        }
    }
    return best;
}

/* From the query or, as some callers have it, from the body; false: it is in neither. */
static bool read_word(const sbx_call *call, const char *name, cx_buf *out)
{
    CX_AUTO(cx_json) cx_json *body = NULL;
    if (sbx_acd_text(call, name, out)) {
        return true;
    }
    if (cx_json_parse(call->request->body, &body, NULL) == CXONE_OK) {
        cx_buf_append(out, cx_json_get_text(cx_json_root(body), name));
        sbx_check(out);
    }
    return out->len > 0;
}

bool sbx_state_read(sbx_call *call, const char *reason_name, sbx_act *act)
{
    CX_AUTO(cx_buf) cx_buf state;
    CX_AUTO(cx_buf) cx_buf reason;
    cx_buf_init(&state, SBX_MAX_TEXT);
    cx_buf_init(&reason, SBX_MAX_TEXT);
    act->kind = SBX_ACT_STATE;
    (void)read_word(call, "state", &state);
    const bool has_reason = read_word(call, reason_name, &reason);
    if (cx_str_equal_nocase(cx_buf_view(&state), CX_LIT("Unavailable"))) {
        act->state = SBX_UNAVAILABLE;
    } else if (cx_str_equal_nocase(cx_buf_view(&state), CX_LIT("Available"))) {
        act->state = SBX_AVAILABLE;
    } else {
        sbx_acd_refuse(call, "state");
        return false;
    }
    act->reason = has_reason ? sbx_reason_find(cx_buf_view(&reason)) : NULL;
    if (has_reason && act->reason == NULL) {
        sbx_acd_refuse(call, reason_name);
        return false;
    }
    return true;
}
