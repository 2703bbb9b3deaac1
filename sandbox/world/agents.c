#include "sandbox/world/agents.h"

#include "base/compiler.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

static const sbx_team teams[] = {
    {501, "Pacific Care"},
    {502, "Pacific Sales"},
    {503, "Night Shift"},
};

static const sbx_agent agents[] = {
    {31007, "robin.sandbox@example.com", "Robin", "Sandbox", &teams[0], true, "Available", NULL},
    {31008, "aroha.ngata@example.com", "Aroha", "Ngata", &teams[0], true, "Available", NULL},
    {31009, "sam.walker@example.com", "Sam", "Walker", &teams[0], true, "Unavailable", "Lunch"},
    {31012, "priya.singh@example.com", "Priya", "Singh", &teams[1], true, "Available", NULL},
    {31013, "sam.walker.sales@example.com", "Sam", "Walker", &teams[1], true, "LoggedOut", NULL},
    {31020, "lee.chen@example.com", "Lee", "Chen", &teams[2], false, "LoggedOut", NULL},
};

static const sbx_point_of_contact points[] = {
    {70001, "Main Line", "+61255501000", SBX_MEDIA_CALL, 98310},
    {70002, "Web Chat", "8f2b6c41-web", SBX_MEDIA_CHAT, 98320},
    {70003, "Orders", "orders", SBX_MEDIA_WORK_ITEM, 98350},
};

const sbx_team *sbx_team_at(size_t index)
{
    return index < CX_COUNT(teams) ? &teams[index] : NULL;
}

const sbx_agent *sbx_agent_at(size_t index)
{
    return index < CX_COUNT(agents) ? &agents[index] : NULL;
}

const sbx_point_of_contact *sbx_point_of_contact_at(size_t index)
{
    return index < CX_COUNT(points) ? &points[index] : NULL;
}

const sbx_agent *sbx_agent_find(int64_t id)
{
    for (size_t i = 0; i < CX_COUNT(agents); i++) {
        if (agents[i].id == id) {
            return &agents[i];
        }
    }
    return NULL;
}
