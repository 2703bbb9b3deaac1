/* Quotas, buckets and breakers by themselves, with time as a number. */
#include "net/rates.h"

#include <stdlib.h>

#include "base/limits.h"
#include "net/breaker.h"
#include "net/bucket.h"
#include "support/unit.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- how quotas are written */

static void quotas_are_read(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        cx_quota quota;
        bool good;
        const char *written; /* NULL: as it was read */
    } rows[] = {
        {"150/5m", {150, 300000, 0}, true, NULL},
        {"1/30s", {1, 30000, 0}, true, NULL},
        {"120000/1h", {120000, 3600000, 0}, true, NULL},
        {"17/1m:250", {17, 60000, 250}, true, NULL},
        {"3/250ms", {3, 250, 0}, true, NULL},
        {"5/1d", {5, 86400000, 0}, true, NULL},
        {"5/10", {5, 10000, 0}, true, "5/10s"},
        {"6000/60s", {6000, 60000, 0}, true, "6000/1m"},
        {"1000000000/1d:1000000000", {1000000000, 86400000, 1000000000}, true, NULL},
        {"off", {0, 0, 0}, true, NULL},
        {"", {0, 0, 0}, false, NULL},
        {"5", {0, 0, 0}, false, NULL},
        {"/5m", {0, 0, 0}, false, NULL},
        {"5/", {0, 0, 0}, false, NULL},
        {"0/5m", {0, 0, 0}, false, NULL},
        {"5/0s", {0, 0, 0}, false, NULL},
        {"5/2d", {0, 0, 0}, false, NULL},
        {"5/5m:", {0, 0, 0}, false, NULL},
        {"5/5m:0", {0, 0, 0}, false, NULL},
        {"5:7/5m", {0, 0, 0}, false, NULL},
        {"-5/5m", {0, 0, 0}, false, NULL},
        {"5/5m ", {0, 0, 0}, false, NULL},
        {"1000000001/1s", {0, 0, 0}, false, NULL},
        {"5/5x", {0, 0, 0}, false, NULL},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        cx_quota quota = {99, 99, 99};
        CX_AUTO(cx_buf) cx_buf written;
        cx_buf_init(&written, CX_MAX_MESSAGE);
        check(cx_scan_quota(cx_str_of(rows[i].text), &quota) == rows[i].good, "%s", rows[i].text);
        if (rows[i].good) {
            check(quota.count == rows[i].quota.count && quota.burst == rows[i].quota.burst &&
                      quota.period_ms == rows[i].quota.period_ms,
                  "%s: misread", rows[i].text);
            cx_quota_append(quota, &written);
            assert_view_equal(cx_buf_view(&written),
                              rows[i].written != NULL ? rows[i].written : rows[i].text);
        } else {
            check(quota.count == 99, "%s: touched", rows[i].text);
        }
    }
}

static void named_quotas_are_read(void **state)
{
    (void)state;
    cx_str name;
    cx_quota quota;
    assert_true(cx_scan_named_quota(CX_LIT("media-playback = 300/5m"), &name, &quota));
    assert_view_equal(name, "media-playback");
    assert_int_equal(quota.count, 300);
    assert_false(cx_scan_named_quota(CX_LIT("media-playback"), &name, &quota));
    assert_false(cx_scan_named_quota(CX_LIT("=300/5m"), &name, &quota));
    assert_false(cx_scan_named_quota(CX_LIT("media-playback=many"), &name, &quota));
}

/* ---------------------------------------------------------------- the table */

static void the_table_is_sound(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_RATE_COUNT; i++) {
        const cx_rate_row *row = &cx_rate_rows[i];
        unsigned length = 1;
        assert_int_equal(cx_rate_find(cx_str_of(row->name)), i);
        check(row->quota.count != 0, "%s: no limit", row->name);
        for (const cx_rate_row *also = row; also->also != NULL; length++) {
            const size_t next = cx_rate_find(cx_str_of(also->also));
            check(next < CX_RATE_COUNT, "%s: no such class: %s", row->name, also->also);
            also = &cx_rate_rows[next];
            check(length < CX_MAX_RATES_OF_A_CALL, "%s: too long a chain", row->name);
        }
    }
    assert_int_equal(cx_rate_find(CX_LIT("no-such-class")), CX_RATE_COUNT);
}

/* ---------------------------------------------------------------- buckets */

/* Every class lets its limit through at once, then nothing, then all that comes back. */
static void each_class_has_its_limit(void **state)
{
    static const int64_t waits_ms[CX_RATE_COUNT] = {3600000, 3600000, 3530,   60000,
                                                    3600000, 300000,  300000, 30000};
    (void)state;
    for (size_t i = 0; i < CX_RATE_COUNT; i++) {
        const cx_quota quota = cx_rate_rows[i].quota;
        const uint32_t at_once = quota.burst != 0 ? quota.burst : quota.count;
        cx_bucket *bucket = cx_bucket_new(quota, 5000);
        assert_non_null(bucket);
        for (uint32_t taken = 0; taken < at_once; taken++) {
            check(cx_bucket_wait(bucket, 5000) == 0, "%s: empty after %u", cx_rate_rows[i].name,
                  taken);
            cx_bucket_take(bucket, 5000);
        }
        const int64_t wait_ms = cx_bucket_wait(bucket, 5000);
        check(wait_ms == waits_ms[i], "%s: waits %lld ms", cx_rate_rows[i].name,
              (long long)wait_ms);
        assert_int_equal(cx_bucket_wait(bucket, 5000 + wait_ms - 1), 1);
        assert_int_equal(cx_bucket_wait(bucket, 5000 + wait_ms), 0);
        assert_int_equal(cx_bucket_is_full(bucket, 5000 + wait_ms), quota.burst == 0);
        cx_bucket_free(bucket);
    }
}

static void one_contact_refills_evenly(void **state)
{
    (void)state;
    cx_bucket *bucket = cx_bucket_new((cx_quota){17, 60000, 250}, 0);
    unsigned taken = 0;
    for (int64_t now_ms = 0; now_ms <= 60000; now_ms += 10) {
        while (cx_bucket_wait(bucket, now_ms) == 0) {
            cx_bucket_take(bucket, now_ms);
            taken++;
        }
    }
    assert_int_equal(taken, 250 + 17);
    assert_false(cx_bucket_is_full(bucket, 60000));
    /* A rest of any length fills it and no more, whatever the numbers come to. */
    assert_true(cx_bucket_is_full(bucket, INT64_MAX / 2));
    for (taken = 0; cx_bucket_wait(bucket, INT64_MAX / 2) == 0; taken++) {
        cx_bucket_take(bucket, INT64_MAX / 2);
    }
    assert_int_equal(taken, 250);
    cx_bucket_free(bucket);
}

enum {
    TAKES = 3000
};

/* Takes at random moments whenever there is a token; the moments go to `at_ms`. */
static void take_at_random(cx_quota quota, uint64_t *seed, int64_t *at_ms)
{
    cx_bucket *bucket = cx_bucket_new(quota, 0);
    int64_t now_ms = 0;
    const size_t step = (size_t)(2 * quota.period_ms / quota.count + 2);
    assert_non_null(bucket);
    for (size_t i = 0; i < TAKES; i++) {
        now_ms += (int64_t)(unit_below(seed, 3) == 0 ? unit_below(seed, step) : 0);
        const int64_t wait_ms = cx_bucket_wait(bucket, now_ms);
        check(wait_ms >= 0 && wait_ms <= quota.period_ms, "waits %lld ms", (long long)wait_ms);
        /* What it says is the truth: no token sooner. */
        check(wait_ms == 0 || cx_bucket_wait(bucket, now_ms + wait_ms - 1) > 0, "too careful");
        now_ms += wait_ms;
        check(cx_bucket_wait(bucket, now_ms) == 0, "no token when it was promised");
        cx_bucket_take(bucket, now_ms);
        at_ms[i] = now_ms;
    }
    cx_bucket_free(bucket);
}

/* In no stretch of time goes out more than may. */
static void no_window_holds_more_than_the_limit(void **state)
{
    (void)state;
    static int64_t at_ms[TAKES];
    uint64_t seed = 20261123;
    for (unsigned round = 0; round < 300; round++) {
        const cx_quota quota = {
            .count = 1 + (uint32_t)unit_below(&seed, round % 2 == 0 ? 5 : 400),
            .period_ms = 1 + (int64_t)unit_below(&seed, round % 3 == 0 ? 50 : 100000),
            .burst = round % 4 == 0 ? 1 + (uint32_t)unit_below(&seed, 300) : 0,
        };
        take_at_random(quota, &seed, at_ms);
        for (size_t i = 0; i < TAKES; i++) {
            if (quota.burst == 0) {
                /* Of any count + 1 takes the last is a period after the first. */
                check(i < quota.count || at_ms[i] - at_ms[i - quota.count] >= quota.period_ms,
                      "round %u: %u and one more in %lld ms", round, quota.count,
                      (long long)(at_ms[i] - at_ms[i - quota.count]));
                continue;
            }
            const size_t from = i > 1000 ? i - 1000 : 0;
            for (size_t j = from; j <= i; j++) {
                const int64_t most =
                    quota.burst + (at_ms[i] - at_ms[j]) * quota.count / quota.period_ms;
                check((int64_t)(i - j + 1) <= most, "round %u: %zu takes, at most %lld", round,
                      i - j + 1, (long long)most);
            }
        }
    }
}

/* Nor is much given away: what a window allows is used but for a 64th of the period. */
static void the_limit_is_used(void **state)
{
    (void)state;
    cx_bucket *bucket = cx_bucket_new((cx_quota){6000, 60000, 0}, 0);
    unsigned taken = 0;
    for (int64_t now_ms = 0; now_ms < 3600000; now_ms += 1) {
        while (cx_bucket_wait(bucket, now_ms) == 0) {
            cx_bucket_take(bucket, now_ms);
            taken++;
        }
    }
    assert_in_range(taken, 360000 * 64 / 65, 360000);
    cx_bucket_free(bucket);
}

/* ---------------------------------------------------------------- breakers */

static void a_breaker_opens_and_closes(void **state)
{
    (void)state;
    static const cx_breaker_rule rule = {3, 10000};
    cx_breaker b = {.failures = 0};
    cx_breaker_note(&b, &rule, CX_OUTCOME_FAILED, CXONE_ERR_CONNECT, 0);
    cx_breaker_note(&b, &rule, CX_OUTCOME_FAILED, CXONE_ERR_CONNECT, 0);
    cx_breaker_note(&b, &rule, CX_OUTCOME_ANSWERED, CXONE_OK, 0); /* not in a row */
    cx_breaker_note(&b, &rule, CX_OUTCOME_FAILED, CXONE_ERR_CONNECT, 0);
    cx_breaker_note(&b, &rule, CX_OUTCOME_UNKNOWN, CXONE_ERR_NOMEM, 0); /* does not count */
    cx_breaker_note(&b, &rule, CX_OUTCOME_FAILED, CXONE_ERR_CONNECT, 0);
    assert_true(cx_breaker_admit(&b, &rule, 0));
    cx_breaker_note(&b, &rule, CX_OUTCOME_FAILED, CXONE_ERR_TRANSFER, 1000);
    assert_false(cx_breaker_admit(&b, &rule, 1000));
    assert_false(cx_breaker_admit(&b, &rule, 10999));
    assert_int_equal(b.failure, CXONE_ERR_TRANSFER);
    /* Half open: one may try, the others wait for it. */
    assert_true(cx_breaker_admit(&b, &rule, 11000));
    assert_false(cx_breaker_admit(&b, &rule, 11000));
    cx_breaker_note(&b, &rule, CX_OUTCOME_FAILED, CXONE_ERR_CONNECT, 12000);
    assert_false(cx_breaker_admit(&b, &rule, 21999));
    assert_true(cx_breaker_admit(&b, &rule, 22000));
    cx_breaker_note(&b, &rule, CX_OUTCOME_UNKNOWN, CXONE_ERR_DEADLINE, 22100); /* the next one */
    assert_true(cx_breaker_admit(&b, &rule, 22100));
    assert_true(cx_breaker_admit(&b, &rule, 32100)); /* that one never told */
    cx_breaker_note(&b, &rule, CX_OUTCOME_ANSWERED, CXONE_OK, 32200);
    assert_true(cx_breaker_admit(&b, &rule, 32200));
    assert_true(cx_breaker_admit(&b, &rule, 32200));
    assert_int_equal(b.failures, 0);
}

static void a_breaker_may_be_off(void **state)
{
    (void)state;
    static const cx_breaker_rule off = {0, 10000};
    cx_breaker b = {.failures = 0};
    for (unsigned i = 0; i < 1000; i++) {
        cx_breaker_note(&b, &off, CX_OUTCOME_FAILED, CXONE_ERR_CONNECT, i);
        assert_true(cx_breaker_admit(&b, &off, i));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quotas_are_read),
        cmocka_unit_test(named_quotas_are_read),
        cmocka_unit_test(the_table_is_sound),
        cmocka_unit_test(each_class_has_its_limit),
        cmocka_unit_test(one_contact_refills_evenly),
        cmocka_unit_test(no_window_holds_more_than_the_limit),
        cmocka_unit_test(the_limit_is_used),
        cmocka_unit_test(a_breaker_opens_and_closes),
        cmocka_unit_test(a_breaker_may_be_off),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
