#include "sandbox/world/scripts.h"

#include "base/compiler.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

#define DAY_MS       INT64_C(86400000)
#define IN_2026(day) (INT64_C(1767225600000) + (day)*DAY_MS)

static const sbx_script scripts[] = {
    {98310, "Sandbox\\Inbound Call", SBX_MEDIA_CALL, true, "Robin Sandbox", IN_2026(12)},
    {98311, "Sandbox\\Outbound Call", SBX_MEDIA_CALL, true, "Robin Sandbox", IN_2026(40)},
    {98312, "Sandbox\\Callback", SBX_MEDIA_CALL, true, "Kim Harbour", IN_2026(41)},
    {98315, "Sandbox\\Outbound & Survey + 50%", SBX_MEDIA_CALL, true, "Robin Sandbox", IN_2026(66)},
    {98316, "Sandbox\\Old Outbound Call", SBX_MEDIA_CALL, false, "Robin Sandbox", IN_2026(2)},
    {98320, "Sandbox\\Chat", SBX_MEDIA_CHAT, true, "Robin Sandbox", IN_2026(75)},
    {98330, "Sandbox\\Email", SBX_MEDIA_EMAIL, true, "Kim Harbour", IN_2026(80)},
    {98331, "Sandbox\\Email Campaign", SBX_MEDIA_EMAIL, true, "Robin Sandbox", IN_2026(91)},
    {98340, "Sandbox\\Voicemail", SBX_MEDIA_VOICEMAIL, true, "Robin Sandbox", IN_2026(95)},
    {98350, "Sandbox\\Work Item", SBX_MEDIA_WORK_ITEM, true, "Kim Harbour", IN_2026(103)},
    {98360, "Sandbox\\SMS", SBX_MEDIA_SMS, true, "Robin Sandbox", IN_2026(110)},
    {98370, "Sandbox\\Social", SBX_MEDIA_SOCIAL, true, "Robin Sandbox", IN_2026(115)},
    {98380, "Sandbox\\Digital", SBX_MEDIA_DIGITAL, true, "Robin Sandbox", IN_2026(121)},
    {98390, "Sandbox\\Library\\Look Up Customer", 0, true, "Robin Sandbox", IN_2026(130)},
    {98400, "Retention\\Outbound Call", SBX_MEDIA_CALL, true, "Kim Harbour", IN_2026(140)},
};

const sbx_script *sbx_script_at(size_t index)
{
    return index < CX_COUNT(scripts) ? &scripts[index] : NULL;
}

const sbx_script *sbx_script_find(int64_t id)
{
    for (size_t i = 0; i < CX_COUNT(scripts); i++) {
        if (scripts[i].id == id) {
            return &scripts[i];
        }
    }
    return NULL;
}

const sbx_script *sbx_script_find_path(cx_str path)
{
    for (size_t i = 0; i < CX_COUNT(scripts); i++) {
        if (cx_str_equal_nocase(cx_str_of(scripts[i].path), path)) {
            return &scripts[i];
        }
    }
    return NULL;
}
