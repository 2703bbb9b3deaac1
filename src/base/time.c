#include "base/time.h"

#include <stdio.h>

#include "base/banned.h"

/* Days since 1970-01-01 and back, proleptic Gregorian calendar. The year is counted from March, so
 * that the leap day comes last (the well-known era method). */
static int64_t days_from_civil(int64_t year, unsigned month, unsigned day)
{
    year -= month <= 2 ? 1 : 0;
    const int64_t era = (year >= 0 ? year : year - 399) / 400;
    const int64_t year_of_era = year - era * 400;
    const int64_t day_of_year =
        (153 * (int64_t)(month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int64_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

typedef struct civil {
    int year;
    unsigned month, day, hour, minute, second, millis, weekday; /* weekday: 0 is Monday */
} civil;

static civil civil_from_ms(int64_t unix_ms)
{
    int64_t days = unix_ms / 86400000;
    int64_t rest = unix_ms % 86400000;
    if (rest < 0) {
        rest += 86400000;
        days--;
    }
    const int64_t shifted = days + 719468;
    const int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int64_t day_of_era = shifted - era * 146097;
    const int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int64_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const unsigned shifted_month = (unsigned)((5 * day_of_year + 2) / 153);
    const unsigned month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
    return (civil){
        .year = (int)(year_of_era + era * 400 + (month <= 2 ? 1 : 0)),
        .month = month,
        .day = (unsigned)(day_of_year - (153 * (int64_t)shifted_month + 2) / 5 + 1),
        .hour = (unsigned)(rest / 3600000),
        .minute = (unsigned)(rest / 60000 % 60),
        .second = (unsigned)(rest / 1000 % 60),
        .millis = (unsigned)(rest % 1000),
        .weekday = (unsigned)(((days + 3) % 7 + 7) % 7),
    };
}

void cx_time_format(int64_t unix_ms, char out[32])
{
    const civil t = civil_from_ms(unix_ms);
    (void)snprintf(out, 32, "%04d-%02u-%02uT%02u:%02u:%02uZ", t.year, t.month, t.day, t.hour,
                   t.minute, t.second);
}

void cx_time_format_ms(int64_t unix_ms, char out[32])
{
    const civil t = civil_from_ms(unix_ms);
    (void)snprintf(out, 32, "%04d-%02u-%02uT%02u:%02u:%02u.%03uZ", t.year, t.month, t.day, t.hour,
                   t.minute, t.second, t.millis);
}

static const char month_names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
static const char weekday_names[] = "MonTueWedThuFriSatSun";

void cx_time_format_http(int64_t unix_ms, char out[32])
{
    const civil t = civil_from_ms(unix_ms);
    (void)snprintf(out, 32, "%.3s, %02u %.3s %04d %02u:%02u:%02u GMT",
                   weekday_names + (size_t)t.weekday * 3, t.day,
                   month_names + (size_t)(t.month - 1) * 3, t.year, t.hour, t.minute, t.second);
}

/* A field of `len` digits at `at`, at most `max`. */
static bool field(cx_str text, size_t at, size_t len, unsigned max, unsigned *out)
{
    uint64_t value = 0;
    if (at + len > text.len || !cx_scan_uint(cx_str_slice(text, at, at + len), max, &value)) {
        return false;
    }
    *out = (unsigned)value;
    return true;
}

static bool is_char(cx_str text, size_t at, char wanted)
{
    return at < text.len && text.ptr[at] == wanted;
}

static unsigned days_in_month(unsigned year, unsigned month)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

static bool to_ms(const civil *t, int64_t *unix_ms)
{
    if (t->month < 1 || t->day < 1 || t->day > days_in_month((unsigned)t->year, t->month)) {
        return false;
    }
    const int64_t seconds = (int64_t)t->hour * 3600 + (int64_t)t->minute * 60 + t->second;
    *unix_ms = (days_from_civil(t->year, t->month, t->day) * 86400 + seconds) * 1000 + t->millis;
    return true;
}

bool cx_time_parse_http(cx_str text, int64_t *unix_ms)
{
    civil t = {0};
    unsigned year = 0;
    if (text.len != 29 || !cx_str_ends_with(text, CX_LIT(" GMT")) ||
        !cx_str_equal(cx_str_slice(text, 3, 5), CX_LIT(", ")) || !is_char(text, 7, ' ') ||
        !is_char(text, 11, ' ') || !is_char(text, 16, ' ') || !is_char(text, 19, ':') ||
        !is_char(text, 22, ':')) {
        return false;
    }
    for (unsigned i = 0; i < 12; i++) {
        if (cx_str_equal(cx_str_slice(text, 8, 11), (cx_str){month_names + (size_t)i * 3, 3})) {
            t.month = i + 1;
        }
    }
    if (!field(text, 5, 2, 31, &t.day) || !field(text, 12, 4, 9999, &year) ||
        !field(text, 17, 2, 23, &t.hour) || !field(text, 20, 2, 59, &t.minute) ||
        !field(text, 23, 2, 60, &t.second)) {
        return false;
    }
    t.year = (int)year;
    return to_ms(&t, unix_ms);
}

/* The fraction of a second at `*at` (".25"), if there is one. */
static bool parse_fraction(cx_str text, size_t *at, unsigned *millis)
{
    if (!is_char(text, *at, '.')) {
        return true;
    }
    const size_t first = ++*at;
    unsigned scale = 100;
    for (; *at < text.len && cx_is_digit(text.ptr[*at]); ++*at) {
        *millis += scale * (unsigned)(text.ptr[*at] - '0');
        scale /= 10;
    }
    return *at > first;
}

/* "Z" or "+02:00" as the rest of the text. */
static bool parse_zone(cx_str text, size_t at, int64_t *offset_ms)
{
    unsigned hours = 0;
    unsigned minutes = 0;
    if (text.len == at + 1 && (text.ptr[at] == 'Z' || text.ptr[at] == 'z')) {
        *offset_ms = 0;
        return true;
    }
    const bool minus = is_char(text, at, '-');
    if (text.len != at + 6 || (!minus && !is_char(text, at, '+')) || !is_char(text, at + 3, ':') ||
        !field(text, at + 1, 2, 23, &hours) || !field(text, at + 4, 2, 59, &minutes)) {
        return false;
    }
    *offset_ms = (minus ? -1 : 1) * ((int64_t)hours * 3600000 + (int64_t)minutes * 60000);
    return true;
}

bool cx_time_parse(cx_str text, int64_t *unix_ms)
{
    civil t = {0};
    unsigned year = 0;
    if (!field(text, 0, 4, 9999, &year) || !is_char(text, 4, '-') ||
        !field(text, 5, 2, 12, &t.month) || !is_char(text, 7, '-') ||
        !field(text, 8, 2, 31, &t.day) || !(is_char(text, 10, 'T') || is_char(text, 10, 't')) ||
        !field(text, 11, 2, 23, &t.hour) || !is_char(text, 13, ':') ||
        !field(text, 14, 2, 59, &t.minute)) {
        return false;
    }
    size_t at = 16;
    if (is_char(text, at, ':')) {
        if (!field(text, at + 1, 2, 60, &t.second)) {
            return false;
        }
        at += 3;
        if (!parse_fraction(text, &at, &t.millis)) {
            return false;
        }
    }
    int64_t offset_ms = 0;
    t.year = (int)year;
    if (!parse_zone(text, at, &offset_ms) || !to_ms(&t, unix_ms)) {
        return false;
    }
    *unix_ms -= offset_ms;
    return true;
}
