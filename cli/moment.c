#include "cli/moment.h"

#include "base/alloc.h"
#include "base/str.h"
#include "base/time.h"
#include "cli/opening.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

#define DAY_MS  INT64_C(86400000)
#define LAST_MS INT64_C(253402300799999) /* of the year 9999: RFC 3339 has no more */

/* "+10m". */
static bool read_distance(cx_str text, int64_t now_ms, int64_t *unix_ms)
{
    int64_t distance = 0;
    const bool back = cx_str_starts_with(text, CX_LIT("-"));
    if ((!back && !cx_str_starts_with(text, CX_LIT("+"))) ||
        !cx_scan_duration_ms(cx_str_slice(text, 1, text.len), &distance)) {
        return false;
    }
    return !__builtin_add_overflow(now_ms, back ? -distance : distance, unix_ms) && *unix_ms >= 0 &&
           *unix_ms <= LAST_MS;
}

/* What clocks show: "2026-11-24T09:00", or a date alone. */
static bool read_wall(const char *text, int64_t *wall_ms)
{
    static const char *const rests[] = {"Z", "T00:00Z"};
    for (size_t i = 0; i < CX_COUNT(rests); i++) {
        CX_AUTO(text) char *whole = cli_xprintf("%s%s", text, rests[i]);
        if (cx_time_parse(cx_str_of(whole), wall_ms)) {
            return true;
        }
    }
    return false;
}

/* When clocks in the zone show that. They were put back or forward by less than a day, so what they
 * are ahead of UTC a day before and a day after are the two answers that there can be. */
static bool find_moment(const char *zone, int64_t wall_ms, int64_t *unix_ms)
{
    static const int64_t away[] = {-DAY_MS, DAY_MS};
    for (size_t i = 0; i < CX_COUNT(away); i++) {
        int64_t shown = 0;
        const int64_t near = wall_ms + away[i];
        if (!cli_wall_clock(zone, near, &shown)) {
            return false;
        }
        *unix_ms = wall_ms - (shown - near);
        if (cli_wall_clock(zone, *unix_ms, &shown) && shown == wall_ms) {
            return true;
        }
    }
    return false;
}

bool cli_moment_read(const char *option, const char *text, const char *zone, int64_t now_ms,
                     int64_t *unix_ms)
{
    int64_t wall_ms = 0;
    if (zone != NULL && !cli_wall_clock(zone, now_ms, &wall_ms)) {
        (void)cli_usage("not a time zone: \"%s\"", zone);
        cli_hint("it is a name such as Australia/Sydney, UTC, or an offset such as +10:00");
        return false;
    }
    if (cx_time_parse(cx_str_of(text), unix_ms) ||
        read_distance(cx_str_of(text), now_ms, unix_ms)) {
        return true;
    }
    if (!read_wall(text, &wall_ms)) {
        (void)cli_usage("--%s: not a time: \"%s\"", option, text);
        cli_hint("write it as " CLI_MOMENT_FORMS);
        return false;
    }
    if (!find_moment(zone != NULL ? zone : "UTC", wall_ms, unix_ms)) {
        (void)cli_usage("--%s: clocks in %s never show %s", option, zone != NULL ? zone : "UTC",
                        text);
        cli_hint("they are put forward over that time: choose one before or after");
        return false;
    }
    return true;
}
