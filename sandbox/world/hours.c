#include "sandbox/world/hours.h"

#include "base/compiler.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

enum {
    ALWAYS_OPEN = 71001,
    OFFICE_HOURS = 71002,
    EXTENDED_HOURS = 71003,
    FORMER_HOURS = 71004
};

#define CLOSED       \
    {                \
        .open = NULL \
    }
#define OPEN(from, to)                \
    {                                 \
        .open = (from), .close = (to) \
    }
#define ALL_DAY OPEN("00:00:00", "23:59:59")
#define OFFICE  OPEN("09:00:00", "17:00:00")
#define LONG    OPEN("07:00:00", "21:00:00")

static const sbx_hours profiles[] = {
    {ALWAYS_OPEN,
     "Always Open",
     "Every day, all day",
     false,
     {ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY},
     {.name = NULL}},
    {OFFICE_HOURS,
     "Office Hours",
     "Weekdays from nine to five, Friday with a break",
     false,
     {CLOSED,
      OFFICE,
      OFFICE,
      OFFICE,
      OFFICE,
      {"09:00:00", "12:00:00", "13:00:00", "16:00:00"},
      CLOSED},
     {.name = "New Year", .date = "2027-01-01"}},
    {EXTENDED_HOURS,
     "Extended Hours",
     "Every day; shorter on Sunday",
     false,
     {OPEN("10:00:00", "16:00:00"), LONG, LONG, LONG, LONG, LONG, LONG},
     {.name = "New Year", .date = "2027-01-01", .opening = OPEN("10:00:00", "14:00:00")}},
    {FORMER_HOURS,
     "Former Hours",
     "No longer in use",
     true,
     {CLOSED, OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, CLOSED},
     {.name = NULL}},
};

static const char *const day_names[SBX_WEEK_DAYS] = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
};

const char *sbx_day_name(size_t day)
{
    return day_names[day % SBX_WEEK_DAYS];
}

const sbx_hours *sbx_hours_at(size_t index)
{
    return index < CX_COUNT(profiles) ? &profiles[index] : NULL;
}

const sbx_hours *sbx_hours_find(int64_t id)
{
    for (size_t i = 0; i < CX_COUNT(profiles); i++) {
        if (profiles[i].id == id) {
            return &profiles[i];
        }
    }
    return NULL;
}

/* What people write waits, people who call do not. */
bool sbx_hours_are_of(const sbx_hours *hours, const sbx_skill *skill)
{
    switch (skill->media_type) {
    case SBX_MEDIA_CALL:
    case SBX_MEDIA_CHAT:
        return hours->id == EXTENDED_HOURS;
    case SBX_MEDIA_DIGITAL:
    case SBX_MEDIA_SOCIAL:
    case SBX_MEDIA_SMS:
        return hours->id == ALWAYS_OPEN;
    default:
        return hours->id == OFFICE_HOURS;
    }
}
