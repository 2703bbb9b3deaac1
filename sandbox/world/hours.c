#include "sandbox/world/hours.h"

#include "base/compiler.h"
#include "sandbox/world/media.h"

#include "base/banned.h"

enum {
    ALWAYS_OPEN = 71001,
    OFFICE_HOURS = 71002,
    EXTENDED_HOURS = 71003,
    FORMER_HOURS = 71004,
    FIRST_OF_SCENARIO = 71101,
    THURSDAY = 3 /* 1970-01-01, from Monday */
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

/* A profile of the scenario. */
static sbx_hours make(const sbx_opening_hours *given, size_t index)
{
    sbx_hours made = {.id = FIRST_OF_SCENARIO + (int64_t)index,
                      .name = given->name,
                      .description = "Of the scenario"};
    for (size_t day = 0; day < SBX_WEEK_DAYS; day++) {
        const size_t from_monday = (day + SBX_WEEK_DAYS - 1) % SBX_WEEK_DAYS;
        if (given->open[from_monday] < given->close[from_monday]) {
            made.days[day].open = given->texts[from_monday][0];
            made.days[day].close = given->texts[from_monday][1];
        }
    }
    return made;
}

bool sbx_hours_at(const sbx_scenario *scenario, size_t index, sbx_hours *out)
{
    if (scenario->hours_count > 0) {
        if (index < scenario->hours_count) {
            *out = make(&scenario->hours[index], index);
        }
        return index < scenario->hours_count;
    }
    if (index < CX_COUNT(profiles)) {
        *out = profiles[index];
    }
    return index < CX_COUNT(profiles);
}

bool sbx_hours_find(const sbx_scenario *scenario, int64_t id, sbx_hours *out)
{
    for (size_t i = 0; sbx_hours_at(scenario, i, out); i++) {
        if (out->id == id) {
            return true;
        }
    }
    return false;
}

/* The first that means the skill; NULL: none does. */
static const sbx_opening_hours *hours_of(const sbx_scenario *scenario, const sbx_skill *skill)
{
    for (size_t i = 0; i < scenario->hours_count; i++) {
        const sbx_opening_hours *hours = &scenario->hours[i];
        if (sbx_skill_is_meant(&hours->skills, hours->media, 0, skill->name, skill->media_type)) {
            return hours;
        }
    }
    return NULL;
}

/* What people write waits, people who call do not. */
static int64_t profile_of_medium(int64_t media_type)
{
    switch (media_type) {
    case SBX_MEDIA_CALL:
    case SBX_MEDIA_CHAT:
        return EXTENDED_HOURS;
    case SBX_MEDIA_DIGITAL:
    case SBX_MEDIA_SOCIAL:
    case SBX_MEDIA_SMS:
        return ALWAYS_OPEN;
    default:
        return OFFICE_HOURS;
    }
}

bool sbx_hours_are_of(const sbx_scenario *scenario, const sbx_hours *hours, const sbx_skill *skill)
{
    if (scenario->hours_count == 0) {
        return hours->id == profile_of_medium(skill->media_type);
    }
    const sbx_opening_hours *own = hours_of(scenario, skill);
    return own != NULL && hours->id == FIRST_OF_SCENARIO + (own - scenario->hours);
}

bool sbx_hours_are_open(const sbx_scenario *scenario, const sbx_skill *skill, int64_t date,
                        int32_t second)
{
    const sbx_opening_hours *hours = hours_of(scenario, skill);
    const size_t weekday =
        (size_t)(((date + THURSDAY) % SBX_WEEK_DAYS + SBX_WEEK_DAYS) % SBX_WEEK_DAYS);
    return hours == NULL || (second >= hours->open[weekday] && second < hours->close[weekday]);
}
