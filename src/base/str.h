/*
 * cx_str: a view of text. Passed by value, never owns, not NUL-terminated. `ptr` may be NULL when
 * `len` is 0. Letter case is ASCII only, whatever the locale.
 */
#ifndef CX_BASE_STR_H
#define CX_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/compiler.h"

typedef struct cx_str {
    const char *ptr;
    size_t len;
} cx_str;

/* A view of a string literal; the second form is for static initialisers. */
#define CX_LIT(literal) ((cx_str){("" literal), sizeof(literal) - 1})
#define CX_LIT_INIT(literal)              \
    {                                     \
        ("" literal), sizeof(literal) - 1 \
    }

/* For printf: printf("%.*s", CX_STR_ARG(view)). */
#define CX_STR_ARG(view) (int)(view).len, ((view).ptr != NULL ? (view).ptr : "")

/* A view of a C string; empty for NULL. */
cx_str cx_str_of(const char *text);

/* The part from `from` (included) to `to` (excluded), clamped to the view. */
cx_str cx_str_slice(cx_str text, size_t from, size_t to);

bool cx_str_equal(cx_str a, cx_str b);
bool cx_str_equal_nocase(cx_str a, cx_str b);
bool cx_str_starts_with(cx_str text, cx_str prefix);
bool cx_str_ends_with(cx_str text, cx_str suffix);
bool cx_str_ends_with_nocase(cx_str text, cx_str suffix);

/* Less than, equal to or greater than 0, as `a` comes before `b` byte by byte, or not. */
int cx_str_compare(cx_str a, cx_str b);

/* FNV-1a in 64 bits: tells texts apart that nobody makes alike on purpose. */
uint64_t cx_str_hash(cx_str text);

/* Takes as long for a wrong guess as for a right one (of the same length). */
bool cx_str_equal_secret(cx_str a, cx_str b);

/* The position of the first `wanted`, or text.len when there is none. */
size_t cx_str_find(cx_str text, char wanted);

/* Without blanks (space, tab, CR, LF) at both ends. */
cx_str cx_str_trim(cx_str text);

/* As much of a stranger's text as is fit for a message: its first characters, at most `max`, up to
 * the first one that is not printable ASCII. */
cx_str cx_str_printable(cx_str text, size_t max);

/* Cuts the next piece off `rest`, up to `separator`, which is dropped. False when `rest` is used
 * up. "a,,b" gives "a", "", "b"; "a," gives "a"; "" gives nothing. */
bool cx_str_next(cx_str *rest, char separator, cx_str *piece);

/* Whole numbers in decimal, the whole view, no blanks, no plus sign; false when it is none or does
 * not fit. */
CX_NODISCARD bool cx_scan_int64(cx_str text, int64_t *out);
CX_NODISCARD bool cx_scan_uint(cx_str text, uint64_t max, uint64_t *out);

/* A decimal fraction such as "0.25" between 0 and 1. */
CX_NODISCARD bool cx_scan_probability(cx_str text, double *out);

/* Whether a text is a UUID: "11eb5a4e-0c2d-4d1c-b0a5-0242ac110003", in any letter case. */
bool cx_str_is_uuid(cx_str text);

/* "250ms", "90", "90s", "5m", "2h", "1d" as milliseconds (a bare number is seconds). */
CX_NODISCARD bool cx_scan_duration_ms(cx_str text, int64_t *out);

/* How many insertions, deletions, replacements and swaps of neighbours lead from a to b (letter
 * case ignored); a large number when either is longer than 64. For "did you mean". */
unsigned cx_str_distance(cx_str a, cx_str b);

/* ASCII classes, whatever the locale. */
static inline bool cx_is_digit(char c)
{
    return c >= '0' && c <= '9';
}
static inline bool cx_is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
static inline bool cx_is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
static inline char cx_to_lower(char c)
{
    const int lower = c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
    return (char)lower;
}

#endif
