#include "sandbox/world/reasons.h"

#include "base/compiler.h"

#include "base/banned.h"

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
