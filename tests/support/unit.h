/*
 * What every cmocka program here needs: cmocka with the headers it wants before it, checks that
 * name the row of a table, and a seeded generator for property tests.
 */
#ifndef TESTS_SUPPORT_UNIT_H
#define TESTS_SUPPORT_UNIT_H

/* cmocka.h needs the headers before it. */
/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
/* clang-format on */

#include "base/buf.h"
#include "base/str.h"

/* Fails with a message when the condition does not hold: for rows of a table. */
#define check(condition, ...)      \
    do {                           \
        if (!(condition)) {        \
            fail_msg(__VA_ARGS__); \
        }                          \
    } while (0)

/* Fails unless a view holds exactly this text. */
#define assert_view_equal(view, text) unit_view_equal(view, text, __FILE__, __LINE__)

static inline void unit_view_equal(cx_str view, const char *text, const char *file, int line)
{
    if (!cx_str_equal(view, cx_str_of(text))) {
        print_error("\"%.*s\" is not \"%s\"\n", CX_STR_ARG(view), text);
        _fail(file, line);
    }
}

/* A seeded generator (xorshift64*): the same numbers in every run. The seed must not be 0. */
static inline uint64_t unit_random(uint64_t *seed)
{
    *seed ^= *seed >> 12;
    *seed ^= *seed << 25;
    *seed ^= *seed >> 27;
    return *seed * UINT64_C(2685821657736338717);
}

/* From 0 to bound - 1. */
static inline size_t unit_below(uint64_t *seed, size_t bound)
{
    return (size_t)(unit_random(seed) >> 11) % bound;
}

/* Fills `buf` with up to `most` random bytes. */
static inline void unit_random_bytes(uint64_t *seed, cx_buf *buf, size_t most)
{
    cx_buf_reset(buf);
    for (size_t left = unit_below(seed, most + 1); left != 0; left--) {
        cx_buf_putc(buf, (char)(unit_random(seed) >> 32 & 0xff));
    }
}

#endif
