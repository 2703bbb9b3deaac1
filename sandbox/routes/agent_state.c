#include "sandbox/routes/agent_state.h"

#include "base/compiler.h"

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

static const struct {
    int64_t id;
    const char *name;
} reasons[] = {
    {1, "Lunch"},   {2, "Break"},         {3, "Meeting"}, {4, "Training"},
    {5, "Refused"}, {6, "System Outage"}, {7, "Other"},
};

int64_t sbx_reason_id(const char *reason)
{
    for (size_t i = 0; reason != NULL && i < CX_COUNT(reasons); i++) {
        if (cx_str_equal(cx_str_of(reason), cx_str_of(reasons[i].name))) {
            return reasons[i].id;
        }
    }
    return reason != NULL ? reasons[CX_COUNT(reasons) - 1].id : 0;
}

const char *sbx_reason_find(cx_str text)
{
    uint64_t number = 0;
    const bool is_number = cx_scan_uint(text, UINT32_MAX, &number);
    for (size_t i = 0; i < CX_COUNT(reasons); i++) {
        if (is_number ? (int64_t)number == reasons[i].id
                      : cx_str_equal_nocase(text, cx_str_of(reasons[i].name))) {
            return reasons[i].name;
        }
    }
    return NULL;
}
