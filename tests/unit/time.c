/* Dates as text, clocks and randomness. */
#include "base/time.h"

#include <time.h>

#include "base/clock.h"
#include "base/random.h"
#include "support/unit.h"

#include "base/banned.h"

static void test_formats(void **state)
{
    (void)state;
    static const struct {
        int64_t ms;
        const char *plain;
        const char *millis;
        const char *http;
    } rows[] = {
        {0, "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z", "Thu, 01 Jan 1970 00:00:00 GMT"},
        {-1, "1969-12-31T23:59:59Z", "1969-12-31T23:59:59.999Z", "Wed, 31 Dec 1969 23:59:59 GMT"},
        {1793606400250, "2026-11-02T08:00:00Z", "2026-11-02T08:00:00.250Z",
         "Mon, 02 Nov 2026 08:00:00 GMT"},
        {951782399000, "2000-02-28T23:59:59Z", "2000-02-28T23:59:59.000Z",
         "Mon, 28 Feb 2000 23:59:59 GMT"},
        {951782400000, "2000-02-29T00:00:00Z", "2000-02-29T00:00:00.000Z",
         "Tue, 29 Feb 2000 00:00:00 GMT"},
        {-62167219200000, "0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z",
         "Sat, 01 Jan 0000 00:00:00 GMT"},
        {253402300799999, "9999-12-31T23:59:59Z", "9999-12-31T23:59:59.999Z",
         "Fri, 31 Dec 9999 23:59:59 GMT"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        char text[32];
        cx_time_format(rows[i].ms, text);
        assert_string_equal(text, rows[i].plain);
        cx_time_format_ms(rows[i].ms, text);
        assert_string_equal(text, rows[i].millis);
        cx_time_format_http(rows[i].ms, text);
        assert_string_equal(text, rows[i].http);
    }
}

static void test_parsing(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t ms;
    } good[] = {
        {"2026-11-02T08:00:00Z", 1793606400000},
        {"2026-11-02t08:00:00z", 1793606400000},
        {"2026-11-02T08:00Z", 1793606400000},
        {"2026-11-02T08:00:00.25Z", 1793606400250},
        {"2026-11-02T08:00:00.2509999Z", 1793606400250},
        {"2026-11-02T10:00:00+02:00", 1793606400000},
        {"2026-11-02T02:30:00-05:30", 1793606400000},
        {"2024-02-29T00:00:00Z", 1709164800000},
        {"1969-12-31T23:59:59Z", -1000},
        {"2016-12-31T23:59:60Z", 1483228800000}, /* a leap second counts as the next */
    };
    static const char *const bad[] = {
        "",
        "2026-11-02",
        "2026-11-02 08:00:00Z",
        "2026-11-02T08:00:00",
        "2026-13-02T08:00:00Z",
        "2026-00-02T08:00:00Z",
        "2026-11-00T08:00:00Z",
        "2026-11-31T08:00:00Z",
        "2023-02-29T08:00:00Z",
        "2100-02-29T08:00:00Z",
        "2026-11-02T24:00:00Z",
        "2026-11-02T08:60:00Z",
        "2026-11-02T08:00:61Z",
        "2026-11-02T08:00:00.Z",
        "2026-11-02T08:00:00+0200",
        "2026-11-02T08:00:00+24:00",
        "2026-11-02T08:00:00Zx",
        "2026-11-02T08:00:00 Z",
        "+026-11-02T08:00:00Z",
        "2026-1-02T08:00:00Z",
        "2026-11-02T08Z",
        "20261102T080000Z",
        "2026-11-02T08:00:00,5Z",
    };
    for (size_t i = 0; i < CX_COUNT(good); i++) {
        int64_t ms = 0;
        check(cx_time_parse(cx_str_of(good[i].text), &ms), "%s", good[i].text);
        check(ms == good[i].ms, "%s: %lld", good[i].text, (long long)ms);
    }
    for (size_t i = 0; i < CX_COUNT(bad); i++) {
        int64_t ms = 4711;
        check(!cx_time_parse(cx_str_of(bad[i]), &ms) && ms == 4711, "%s", bad[i]);
    }
}

static void test_parsing_http(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "",
        "Mon, 02 Nov 2026 08:00:00",
        "Mon, 2 Nov 2026 08:00:00 GMT",
        "Mon, 02 nov 2026 08:00:00 GMT",
        "Mon, 02 Nov 2026 08:00:00 UTC",
        "Mon, 31 Nov 2026 08:00:00 GMT",
        "Mon, 02 Nov 2026 24:00:00 GMT",
        "Mon  02 Nov 2026 08:00:00 GMT",
        "Monday, 02-Nov-26 08:00:00 GMT",
        "Mon Nov  2 08:00:00 2026",
    };
    int64_t ms = 0;
    assert_true(cx_time_parse_http(CX_LIT("Mon, 02 Nov 2026 08:00:00 GMT"), &ms));
    assert_true(ms == 1793606400000);
    for (size_t i = 0; i < CX_COUNT(bad); i++) {
        check(!cx_time_parse_http(cx_str_of(bad[i]), &ms), "%s", bad[i]);
    }
}

/* What is written is read again, and agrees with the C library's calendar. */
static void test_round_trips(void **state)
{
    (void)state;
    uint64_t seed = 3339;
    for (int round = 0; round < 50000; round++) {
        char text[32];
        char expected[32];
        int64_t back = 0;
        const int64_t span = 253402300800000 + 62167219200000;
        const int64_t ms = (int64_t)(unit_random(&seed) % (uint64_t)span) - 62167219200000;
        const int64_t floored = ms - ((ms % 1000) + 1000) % 1000;
        cx_time_format_ms(ms, text);
        check(cx_time_parse(cx_str_of(text), &back) && back == ms, "%s", text);
        cx_time_format(ms, text);
        check(cx_time_parse(cx_str_of(text), &back) && back == floored, "%s", text);
        cx_time_format_http(ms, text);
        check(cx_time_parse_http(cx_str_of(text), &back) && back == floored, "%s", text);
        struct tm parts;
        const time_t seconds = (time_t)(floored / 1000);
        assert_non_null(gmtime_r(&seconds, &parts));
        if (parts.tm_year + 1900 >= 1000) { /* %Y does not pad */
            assert_true(strftime(expected, sizeof expected, "%a, %d %b %Y %H:%M:%S GMT", &parts));
            assert_string_equal(text, expected);
        }
    }
}

static void test_clock(void **state)
{
    (void)state;
    const cx_clock *clock = cx_clock_system();
    const int64_t before = cx_clock_monotonic(clock);
    cx_clock_sleep(clock, 0);
    cx_clock_sleep(clock, -5);
    cx_clock_sleep(clock, 2);
    assert_true(cx_clock_monotonic(clock) - before >= 1);
    const int64_t seconds = (int64_t)time(NULL);
    const int64_t wall = cx_clock_wall(clock) / 1000;
    assert_true(wall >= seconds && wall - seconds < 60);
}

/* Answers bytes that count up, from `*context` on. */
static void count_up(void *context, void *bytes, size_t len)
{
    unsigned char *next = context;
    for (size_t i = 0; i < len; i++) {
        ((unsigned char *)bytes)[i] = (*next)++;
    }
}

static void test_random(void **state)
{
    (void)state;
    unsigned char next = 0;
    const cx_random counting = {&next, count_up};
    char uuid[37];
    cx_random_uuid(&counting, uuid);
    assert_string_equal(uuid, "00010203-0405-4607-8809-0a0b0c0d0e0f");
    assert_true(cx_random_below(&counting, 0) == 0);
    assert_true(cx_random_below(&counting, 1) == 0);
    unsigned seen = 0;
    for (int i = 0; i < 10000; i++) {
        const uint64_t value = cx_random_below(cx_random_system(), 10);
        assert_true(value < 10);
        seen |= 1U << value;
    }
    assert_int_equal(seen, 0x3ff);
    assert_true(cx_random_below(cx_random_system(), UINT64_MAX) != UINT64_MAX);
    char other[37];
    cx_random_uuid(cx_random_system(), uuid);
    cx_random_uuid(cx_random_system(), other);
    assert_string_not_equal(uuid, other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_formats),      cmocka_unit_test(test_parsing),
        cmocka_unit_test(test_parsing_http), cmocka_unit_test(test_round_trips),
        cmocka_unit_test(test_clock),        cmocka_unit_test(test_random),
    };
    return cmocka_run_group_tests_name("base/time", tests, NULL, NULL);
}
