#include "cli/opening.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/alloc.h"
#include "base/auto.h"
#include "base/str.h"
#include "base/time.h"
#include "cli/command.h"
#include "cli/xalloc.h"

#include "base/banned.h"

enum {
    DAY_SECONDS = 86400,
    LAST_MINUTE = DAY_SECONDS - 60, /* an end of 23:59 and later is the end of the day */
    WEEK_DAYS = 7,
    DATE_LENGTH = 10 /* of "2027-01-01" */
};

/* ---- zones ---- */

/* "+05:30" or "-0330" in seconds. */
static bool read_offset(cx_str zone, int64_t *seconds)
{
    uint64_t hours = 0;
    uint64_t minutes = 0;
    const bool east = cx_str_starts_with(zone, CX_LIT("+"));
    const bool colon = zone.len == 6 && zone.ptr[3] == ':';
    if ((!east && !cx_str_starts_with(zone, CX_LIT("-"))) || (zone.len != 5 && !colon) ||
        !cx_scan_uint(cx_str_slice(zone, 1, 3), 14, &hours) ||
        !cx_scan_uint(cx_str_slice(zone, zone.len - 2, zone.len), 59, &minutes)) {
        return false;
    }
    *seconds = (int64_t)(hours * 3600 + minutes * 60) * (east ? 1 : -1);
    return true;
}

static bool is_utc(cx_str zone)
{
    return cx_str_equal_nocase(zone, CX_LIT("UTC")) ||
           cx_str_equal_nocase(zone, CX_LIT("Coordinated Universal Time")) ||
           cx_str_equal_nocase(zone, CX_LIT("(UTC) Coordinated Universal Time"));
}

/* Whether the machine's time zone data has a zone of that name: the C library itself takes every
 * other word for UTC. */
static bool has_zone(cx_str zone)
{
    char magic[4] = "";
    bool good = zone.len != 0 && zone.len < 64 && cx_is_alpha(zone.ptr[0]);
    for (size_t i = 0; i < zone.len; i++) {
        const char c = zone.ptr[i];
        good = good &&
               (cx_is_alpha(c) || cx_is_digit(c) || c == '/' || c == '_' || c == '-' || c == '+');
    }
    if (!good) {
        return false;
    }
    const char *folder = cli_environment("TZDIR");
    CX_AUTO(text)
    char *path =
        cli_xprintf("%s/%.*s", folder != NULL ? folder : "/usr/share/zoneinfo", CX_STR_ARG(zone));
    FILE *file = fopen(path, "rbe");
    if (file == NULL) {
        return false;
    }
    const bool read = fread(magic, 1, sizeof magic, file) == sizeof magic;
    (void)fclose(file); /* nothing was written */
    return read && memcmp(magic, "TZif", sizeof magic) == 0;
}

bool cli_wall_clock(const char *zone, int64_t unix_ms, int64_t *wall_ms)
{
    int64_t seconds = 0;
    const cx_str name = cx_str_trim(cx_str_of(zone));
    if (!is_utc(name) && !read_offset(name, &seconds)) {
        struct tm local;
        const time_t when = (time_t)(unix_ms / 1000);
        if (!has_zone(name)) {
            return false;
        }
        CX_AUTO(text) char *value = cli_xprintf(":%.*s", CX_STR_ARG(name));
        /* NOLINTNEXTLINE(concurrency-mt-unsafe): this program has one thread */
        if (setenv("TZ", value, 1) != 0) {
            return false;
        }
        tzset();
        if (localtime_r(&when, &local) == NULL) {
            return false;
        }
        seconds = local.tm_gmtoff;
    }
    *wall_ms = unix_ms + seconds * 1000;
    return true;
}

/* ---- profiles ---- */

/* "09:00", "09:00:00", also at the end of a date and time, as seconds of the day. */
static bool read_time(const cxone_value *value, int64_t *seconds)
{
    uint64_t hour = 0;
    uint64_t minute = 0;
    uint64_t second = 0;
    cx_str text = cx_str_of(cxone_value_text(value));
    const size_t date = cx_str_find(text, 'T');
    text = date < text.len ? cx_str_slice(text, date + 1, text.len) : text;
    const cx_str tail = cx_str_slice(text, 5, text.len);
    if (text.len < 5 || text.ptr[2] != ':' || !cx_scan_uint(cx_str_slice(text, 0, 2), 24, &hour) ||
        !cx_scan_uint(cx_str_slice(text, 3, 5), 59, &minute) ||
        (tail.len != 0 &&
         (tail.ptr[0] != ':' || !cx_scan_uint(cx_str_slice(tail, 1, 3), 59, &second)))) {
        return false;
    }
    *seconds = (int64_t)(hour * 3600 + minute * 60 + second);
    return *seconds <= DAY_SECONDS;
}

/* Whether a span covers a second of its own day (`second`), or, where it goes on past midnight, of
 * the day after (`second` from DAY_SECONDS on). False, and unclear, when it cannot be read. */
static bool covers(const cxone_value *day, const char *from_key, const char *to_key, int64_t second,
                   bool *unclear)
{
    int64_t from = 0;
    int64_t to = 0;
    if (!read_time(cxone_value_get(day, from_key), &from) ||
        !read_time(cxone_value_get(day, to_key), &to)) {
        *unclear = true;
        return false;
    }
    to = to >= LAST_MINUTE ? DAY_SECONDS : to;
    to = to <= from ? to + DAY_SECONDS : to;
    return second >= from && second < to;
}

static bool is_open_on(const cxone_value *day, int64_t second, bool *unclear)
{
    if (day == NULL || cxone_value_boolean(cxone_value_get(day, "isClosedAllDay"), 0) != 0) {
        return false;
    }
    return covers(day, "openTime", "closeTime", second, unclear) ||
           (cxone_value_boolean(cxone_value_get(day, "hasAdditionalHours"), 0) != 0 &&
            covers(day, "additionalOpenTime", "additionalCloseTime", second, unclear));
}

/* The first of a list whose member begins with a text, letter case ignored. */
static const cxone_value *find(const cxone_value *list, const char *key, cx_str wanted)
{
    for (size_t i = 0; i < cxone_value_size(list); i++) {
        const cxone_value *one = cxone_value_at(list, i);
        const cx_str text = cx_str_of(cxone_value_text(cxone_value_get(one, key)));
        if (cx_str_equal_nocase(cx_str_slice(text, 0, wanted.len), wanted)) {
            return one;
        }
    }
    return NULL;
}

/* The hours of the day that a moment is on. */
static const cxone_value *hours_of(const cxone_value *profile, int64_t wall_ms)
{
    static const char *const names[WEEK_DAYS] = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
    char date[32];
    cx_time_format(wall_ms, date);
    const cxone_value *holiday = find(cxone_value_get(profile, "holidays"), "date",
                                      cx_str_slice(cx_str_of(date), 0, DATE_LENGTH));
    const int64_t day = wall_ms / 1000 / DAY_SECONDS; /* 1970 began on a Thursday */
    return holiday != NULL
               ? holiday
               : find(cxone_value_get(profile, "days"), "day", cx_str_of(names[day % WEEK_DAYS]));
}

cli_opening cli_opening_at(const cxone_value *profile, int64_t wall_ms)
{
    static const int64_t day_ms = INT64_C(1000) * DAY_SECONDS;
    bool unclear = false;
    if (cxone_value_size(cxone_value_get(profile, "days")) == 0 || wall_ms < day_ms) {
        return CLI_OPENING_UNCLEAR;
    }
    const int64_t second = wall_ms / 1000 % DAY_SECONDS;
    const cxone_value *today = hours_of(profile, wall_ms);
    const cxone_value *yesterday = hours_of(profile, wall_ms - day_ms);
    if (is_open_on(today, second, &unclear) ||
        is_open_on(yesterday, second + DAY_SECONDS, &unclear)) {
        return CLI_OPENING_OPEN;
    }
    return unclear ? CLI_OPENING_UNCLEAR : CLI_OPENING_CLOSED;
}
