#include "sandbox/world/points.h"

#include "base/compiler.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

static const sbx_point_of_contact points[] = {
    {70001, "Main Line", "+61255501000", SBX_MEDIA_CALL, 98310},
    {70002, "Web Chat", "8f2b6c41-web", SBX_MEDIA_CHAT, 98320},
    {70003, "Orders", "orders", SBX_MEDIA_WORK_ITEM, 98350},
};

const sbx_point_of_contact *sbx_point_of_contact_at(size_t index)
{
    return index < CX_COUNT(points) ? &points[index] : NULL;
}
