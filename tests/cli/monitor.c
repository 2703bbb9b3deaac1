/* The line of a monitoring plugin, its limits, and hours of operation. */
#include "cli/monitor.h"

#include <limits.h>

#include "base/time.h"
#include "cli/opening.h"
#include "json/json.h"
#include "support/unit.h"

#include "base/banned.h"

/* "N" where there is a limit, "" where there is none. */
static void set_limit(const char *text, bool *has, int64_t *limit)
{
    *has = text[0] != '\0';
    assert_true(!*has || cx_scan_int64(cx_str_of(text), limit));
}

/* Limits are exclusive: what equals them is good. */
static void test_gauges(void **state)
{
    static const struct {
        int64_t value; /* -1: unknown */
        bool at_least;
        const char *warn, *crit, *unit, *most;
        cli_state judged;
        const char *explained, *written;
    } rows[] = {
        {7, false, "", "", "", NULL, CLI_STATE_OK, "", " x=7;;;0"},
        {5, false, "5", "", "", NULL, CLI_STATE_OK, "", " x=5;5;;0"},
        {6, false, "5", "", "", NULL, CLI_STATE_WARNING, " (over 5)", " x=6;5;;0"},
        {6, false, "5", "6", "", NULL, CLI_STATE_WARNING, " (over 5)", " x=6;5;6;0"},
        {7, false, "5", "6", "", NULL, CLI_STATE_CRITICAL, " (over 6)", " x=7;5;6;0"},
        {7, false, "", "6", "s", NULL, CLI_STATE_CRITICAL, " (over 6s)", " x=7s;;6;0"},
        {6, false, "", "6", "s", NULL, CLI_STATE_OK, "", " x=6s;;6;0"},
        {0, false, "0", "0", "", NULL, CLI_STATE_OK, "", " x=0;0;0;0"},
        {1, false, "0", "0", "", NULL, CLI_STATE_CRITICAL, " (over 0)", " x=1;0;0;0"},
        {3, true, "3", "1", "", NULL, CLI_STATE_OK, "", " x=3;3:;1:;0"},
        {2, true, "3", "1", "", NULL, CLI_STATE_WARNING, " (under 3)", " x=2;3:;1:;0"},
        {1, true, "3", "1", "", NULL, CLI_STATE_WARNING, " (under 3)", " x=1;3:;1:;0"},
        {0, true, "3", "1", "", NULL, CLI_STATE_CRITICAL, " (under 1)", " x=0;3:;1:;0"},
        {79, true, "80", "", "%", "100", CLI_STATE_WARNING, " (under 80%)", " x=79%;80:;;0;100"},
        {80, true, "80", "", "%", "100", CLI_STATE_OK, "", " x=80%;80:;;0;100"},
        {-1, false, "5", "", "", NULL, CLI_STATE_UNKNOWN, "", " x=U"},
        {-1, false, "", "", "", NULL, CLI_STATE_OK, "", " x=U"},
        {INT64_MAX, false, "5", "6", "", NULL, CLI_STATE_CRITICAL, " (over 6)",
         " x=9223372036854775807;5;6;0"},
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, 1024);
        cli_gauge gauge = {.label = "x",
                           .unit = rows[i].unit,
                           .known = rows[i].value >= 0,
                           .value = rows[i].value,
                           .at_least = rows[i].at_least,
                           .most = rows[i].most};
        set_limit(rows[i].warn, &gauge.has_warn, &gauge.warn);
        set_limit(rows[i].crit, &gauge.has_crit, &gauge.crit);
        check(cli_gauge_judge(&gauge) == rows[i].judged, "row %zu: %s", i,
              cli_state_name(cli_gauge_judge(&gauge)));
        cx_buf_putc(&text, '.');
        cli_gauge_explain(&text, &gauge);
        check(strcmp(text.ptr + 1, rows[i].explained) == 0, "row %zu: \"%s\"", i, text.ptr + 1);
        cx_buf_reset(&text);
        cli_gauge_write(&text, &gauge);
        check(strcmp(text.ptr, rows[i].written) == 0, "row %zu: \"%s\"", i, text.ptr);
    }
}

/* What is certain and bad outweighs what is not known, which outweighs what is good. */
static void test_worse(void **state)
{
    static const cli_state order[] = {CLI_STATE_OK, CLI_STATE_UNKNOWN, CLI_STATE_WARNING,
                                      CLI_STATE_CRITICAL};
    (void)state;
    for (size_t i = 0; i < CX_COUNT(order); i++) {
        for (size_t j = 0; j < CX_COUNT(order); j++) {
            assert_int_equal(cli_state_worse(order[i], order[j]), order[i > j ? i : j]);
        }
    }
}

/* No name of a skill can end the line or begin the performance data. */
static void test_foreign_text(void **state)
{
    static const struct {
        const char *raw, *shown;
    } rows[] = {
        {"Sales Call", "Sales Call"},
        {"a|b", "a\\x7cb"},
        {"|queue=0", "\\x7cqueue=0"},
        {"a||", "a\\x7c\\x7c"},
        {"a\nOK - all is well", "a\\nOK - all is well"},
        {"\x1b[2J\r\xe2\x80\xa8", "\\x1b[2J\\r\\u2028"},
        {"\xe9|\xff", "\\xe9\\x7c\\xff"},
        {"", ""},
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, 1024);
        cx_buf_putc(&text, '.');
        cli_monitor_put(&text, cx_str_of(rows[i].raw));
        assert_string_equal(text.ptr + 1, rows[i].shown);
        cx_buf_reset(&text);
        cli_monitor_unknown(&text, "SKILL", rows[i].raw);
        assert_view_equal(cx_str_slice(cx_buf_view(&text), 0, 16), "SKILL UNKNOWN - ");
        assert_int_equal(cx_str_find(cx_buf_view(&text), '\n'), text.len - 1);
        assert_int_equal(cx_str_find(cx_buf_view(&text), '|'), text.len);
    }
}

static void test_zones(void **state)
{
    static const struct {
        const char *zone, *utc, *wall; /* NULL: no such zone */
    } rows[] = {
        {"UTC", "2026-11-02T08:00:05Z", "2026-11-02T08:00:05Z"},
        {"(UTC) Coordinated Universal Time", "2026-11-02T08:00:05Z", "2026-11-02T08:00:05Z"},
        {"+10:00", "2026-11-02T20:00:00Z", "2026-11-03T06:00:00Z"},
        {"-0330", "2026-11-02T02:00:00Z", "2026-11-01T22:30:00Z"},
        {"Australia/Sydney", "2026-11-02T08:00:00Z", "2026-11-02T19:00:00Z"}, /* summer */
        {"Australia/Sydney", "2026-07-02T08:00:00Z", "2026-07-02T18:00:00Z"},
        {" America/New_York ", "2026-11-01T05:30:00Z", "2026-11-01T01:30:00Z"},
        {"America/New_York", "2026-11-01T06:30:00Z", "2026-11-01T01:30:00Z"}, /* the hour again */
        {"", "2026-11-02T08:00:05Z", NULL},
        {"Australia", "2026-11-02T08:00:05Z", NULL}, /* a folder */
        {"Australia/Sidney", "2026-11-02T08:00:05Z", NULL},
        {"../../../etc/passwd", "2026-11-02T08:00:05Z", NULL},
        {"/etc/localtime", "2026-11-02T08:00:05Z", NULL},
        {"tzdata.zi", "2026-11-02T08:00:05Z", NULL},
        {"zone1970", "2026-11-02T08:00:05Z", NULL},
        {"+15:00", "2026-11-02T08:00:05Z", NULL},
        {"+1:00", "2026-11-02T08:00:05Z", NULL},
        {"(UTC+10:00) Canberra, Melbourne, Sydney", "2026-11-02T08:00:05Z", NULL},
    };
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        char shown[32];
        int64_t utc_ms = 0;
        int64_t wall_ms = 0;
        assert_true(cx_time_parse(cx_str_of(rows[i].utc), &utc_ms));
        const bool known = cli_wall_clock(rows[i].zone, utc_ms, &wall_ms);
        check(known == (rows[i].wall != NULL), "\"%s\"", rows[i].zone);
        cx_time_format(wall_ms, shown);
        check(!known || strcmp(shown, rows[i].wall) == 0, "\"%s\": %s", rows[i].zone, shown);
    }
}

/* 2026-11-02 is a Monday. */
static const char profile_text[] =
    "{\"days\":["
    "{\"day\":\"Sunday\",\"isClosedAllDay\":true,\"openTime\":null,\"closeTime\":null},"
    "{\"day\":\"monday\",\"openTime\":\"09:00:00\",\"closeTime\":\"12:00\","
    "\"hasAdditionalHours\":true,\"additionalOpenTime\":\"13:00:00\","
    "\"additionalCloseTime\":\"17:00:00\",\"isClosedAllDay\":false},"
    "{\"day\":\"Tuesday\",\"openTime\":\"1970-01-01T22:00:00\",\"closeTime\":\"06:00:00\"},"
    "{\"day\":\"Thursday\",\"openTime\":\"00:00:00\",\"closeTime\":\"23:59:59\"},"
    "{\"day\":\"Friday\",\"openTime\":\"00:00\",\"closeTime\":\"00:00\"},"
    "{\"day\":\"Saturday\",\"openTime\":\"nine\",\"closeTime\":\"12:00\"}],"
    "\"holidays\":["
    "{\"name\":\"Closed\",\"date\":\"2026-11-09\",\"isClosedAllDay\":true},"
    "{\"name\":\"Short\",\"date\":\"2026-11-16T00:00:00Z\",\"openTime\":\"10:00\","
    "\"closeTime\":\"11:00\"}]}";

static void test_openings(void **state)
{
    static const struct {
        const char *wall;
        cli_opening opening;
    } rows[] = {
        {"2026-11-02T08:59:59Z", CLI_OPENING_CLOSED},
        {"2026-11-02T09:00:00Z", CLI_OPENING_OPEN},
        {"2026-11-02T12:00:00Z", CLI_OPENING_CLOSED}, /* the break */
        {"2026-11-02T13:00:00Z", CLI_OPENING_OPEN},
        {"2026-11-02T17:00:00Z", CLI_OPENING_CLOSED},
        {"2026-11-01T10:00:00Z", CLI_OPENING_UNCLEAR}, /* what Saturday's night would be, too */
        {"2026-11-03T05:00:00Z", CLI_OPENING_CLOSED},  /* Tuesday: the night begins it at 22:00 */
        {"2026-11-03T23:30:00Z", CLI_OPENING_OPEN},
        {"2026-11-04T05:59:59Z", CLI_OPENING_OPEN}, /* Wednesday is Tuesday's night, or nothing */
        {"2026-11-04T06:00:00Z", CLI_OPENING_CLOSED},
        {"2026-11-05T23:59:59Z", CLI_OPENING_OPEN}, /* to the last second */
        {"2026-11-06T12:00:00Z", CLI_OPENING_OPEN}, /* from midnight to midnight */
        {"2026-11-06T23:59:59Z", CLI_OPENING_OPEN},
        {"2026-11-07T10:00:00Z", CLI_OPENING_UNCLEAR},
        {"2026-11-09T10:00:00Z", CLI_OPENING_CLOSED}, /* holidays, on Mondays */
        {"2026-11-16T09:30:00Z", CLI_OPENING_CLOSED},
        {"2026-11-16T10:30:00Z", CLI_OPENING_OPEN},
    };
    (void)state;
    CX_AUTO(cx_json) cx_json *profile = NULL;
    CX_AUTO(cx_json) cx_json *empty = NULL;
    int64_t wall_ms = 0;
    assert_int_equal(cx_json_parse(cx_str_of(profile_text), &profile, NULL), CXONE_OK);
    assert_int_equal(cx_json_parse(CX_LIT("{\"days\":[]}"), &empty, NULL), CXONE_OK);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        assert_true(cx_time_parse(cx_str_of(rows[i].wall), &wall_ms));
        check(cli_opening_at(cx_json_root(profile), wall_ms) == rows[i].opening, "%s",
              rows[i].wall);
    }
    assert_int_equal(cli_opening_at(cx_json_root(empty), wall_ms), CLI_OPENING_UNCLEAR);
    assert_int_equal(cli_opening_at(NULL, wall_ms), CLI_OPENING_UNCLEAR);
    assert_int_equal(cli_opening_at(cx_json_root(profile), -1), CLI_OPENING_UNCLEAR);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_gauges),       cmocka_unit_test(test_worse),
        cmocka_unit_test(test_foreign_text), cmocka_unit_test(test_zones),
        cmocka_unit_test(test_openings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
