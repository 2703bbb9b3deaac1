#include "base/str.h"

#include <string.h>

#include "base/banned.h"

cx_str cx_str_of(const char *text)
{
    return (cx_str){text, text != NULL ? strlen(text) : 0};
}

cx_str cx_str_slice(cx_str text, size_t from, size_t to)
{
    if (to > text.len) {
        to = text.len;
    }
    if (from > to) {
        from = to;
    }
    return (cx_str){text.len != 0 ? text.ptr + from : text.ptr, to - from};
}

bool cx_str_equal(cx_str a, cx_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

int cx_str_compare(cx_str a, cx_str b)
{
    const size_t common = a.len < b.len ? a.len : b.len;
    const int order = common == 0 ? 0 : memcmp(a.ptr, b.ptr, common);
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

uint64_t cx_str_hash(cx_str text)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < text.len; i++) {
        hash = (hash ^ (unsigned char)text.ptr[i]) * UINT64_C(0x100000001b3);
    }
    return hash;
}

bool cx_str_equal_nocase(cx_str a, cx_str b)
{
    if (a.len != b.len) {
        return false;
    }
    for (size_t i = 0; i < a.len; i++) {
        if (cx_to_lower(a.ptr[i]) != cx_to_lower(b.ptr[i])) {
            return false;
        }
    }
    return true;
}

bool cx_str_starts_with(cx_str text, cx_str prefix)
{
    return cx_str_equal(cx_str_slice(text, 0, prefix.len), prefix);
}

static cx_str tail(cx_str text, size_t len)
{
    return len > text.len ? text : cx_str_slice(text, text.len - len, text.len);
}

bool cx_str_ends_with(cx_str text, cx_str suffix)
{
    return cx_str_equal(tail(text, suffix.len), suffix);
}

bool cx_str_ends_with_nocase(cx_str text, cx_str suffix)
{
    return cx_str_equal_nocase(tail(text, suffix.len), suffix);
}

bool cx_str_equal_secret(cx_str a, cx_str b)
{
    if (a.len != b.len) {
        return false;
    }
    volatile unsigned char difference = 0;
    for (size_t i = 0; i < a.len; i++) {
        difference =
            (unsigned char)(difference | ((unsigned char)a.ptr[i] ^ (unsigned char)b.ptr[i]));
    }
    return difference == 0;
}

size_t cx_str_find(cx_str text, char wanted)
{
    const char *found = text.len != 0 ? memchr(text.ptr, wanted, text.len) : NULL;
    return found != NULL ? (size_t)(found - text.ptr) : text.len;
}

cx_str cx_str_trim(cx_str text)
{
    size_t from = 0;
    size_t to = text.len;
    while (from < to && cx_is_blank(text.ptr[from])) {
        from++;
    }
    while (to > from && cx_is_blank(text.ptr[to - 1])) {
        to--;
    }
    return cx_str_slice(text, from, to);
}

cx_str cx_str_printable(cx_str text, size_t max)
{
    size_t len = 0;
    while (len < text.len && len < max && text.ptr[len] >= ' ' && text.ptr[len] <= '~') {
        len++;
    }
    return cx_str_slice(text, 0, len);
}

bool cx_str_next(cx_str *rest, char separator, cx_str *piece)
{
    if (rest->ptr == NULL || rest->len == 0) {
        return false;
    }
    const size_t at = cx_str_find(*rest, separator);
    *piece = cx_str_slice(*rest, 0, at);
    *rest = cx_str_slice(*rest, at + 1, rest->len);
    return true;
}

bool cx_scan_uint(cx_str text, uint64_t max, uint64_t *out)
{
    if (text.len == 0) {
        return false;
    }
    uint64_t value = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (!cx_is_digit(text.ptr[i])) {
            return false;
        }
        const uint64_t digit = (uint64_t)(text.ptr[i] - '0');
        if (value > (max - digit) / 10 || digit > max) {
            return false;
        }
        value = value * 10 + digit;
    }
    *out = value;
    return true;
}

bool cx_scan_int64(cx_str text, int64_t *out)
{
    const bool negative = text.len > 0 && text.ptr[0] == '-';
    uint64_t magnitude = 0;
    const uint64_t max = (uint64_t)INT64_MAX + (negative ? 1U : 0U);
    if (!cx_scan_uint(cx_str_slice(text, negative ? 1 : 0, text.len), max, &magnitude)) {
        return false;
    }
    if (negative) {
        *out = magnitude > (uint64_t)INT64_MAX ? INT64_MIN : -(int64_t)magnitude;
    } else {
        *out = (int64_t)magnitude;
    }
    return true;
}

bool cx_scan_probability(cx_str text, double *out)
{
    const size_t point = cx_str_find(text, '.');
    const cx_str fraction = cx_str_slice(text, point + 1, text.len);
    uint64_t whole = 0;
    uint64_t parts = 0;
    if (!cx_scan_uint(cx_str_slice(text, 0, point), 1, &whole)) {
        return false;
    }
    if (point == text.len) {
        *out = (double)whole;
        return true;
    }
    if (fraction.len > 9 || !cx_scan_uint(fraction, 999999999, &parts)) {
        return false;
    }
    double scale = 1;
    for (size_t i = 0; i < fraction.len; i++) {
        scale *= 10;
    }
    const double value = (double)whole + (double)parts / scale;
    if (value > 1) {
        return false;
    }
    *out = value;
    return true;
}

bool cx_scan_duration_ms(cx_str text, int64_t *out)
{
    static const struct {
        cx_str suffix;
        int64_t ms;
    } units[] = {
        {CX_LIT_INIT("ms"), 1},      {CX_LIT_INIT("s"), 1000},     {CX_LIT_INIT("m"), 60000},
        {CX_LIT_INIT("h"), 3600000}, {CX_LIT_INIT("d"), 86400000}, {CX_LIT_INIT(""), 1000},
    };
    for (size_t i = 0; i < CX_COUNT(units); i++) {
        if (cx_str_ends_with(text, units[i].suffix)) {
            uint64_t count = 0;
            const cx_str digits = cx_str_slice(text, 0, text.len - units[i].suffix.len);
            if (!cx_scan_uint(digits, (uint64_t)(INT64_MAX / units[i].ms), &count)) {
                return false;
            }
            *out = (int64_t)count * units[i].ms;
            return true;
        }
    }
    return false;
}

unsigned cx_str_distance(cx_str a, cx_str b)
{
    enum {
        LONGEST = 64
    };
    unsigned rows[3][LONGEST + 1];
    if (a.len > LONGEST || b.len > LONGEST) {
        return 2 * LONGEST;
    }
    unsigned *before = rows[0];
    unsigned *above = rows[1];
    unsigned *row = rows[2];
    for (size_t j = 0; j <= b.len; j++) {
        above[j] = (unsigned)j;
        before[j] = 0;
    }
    for (size_t i = 1; i <= a.len; i++) {
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= b.len; j++) {
            const char x = cx_to_lower(a.ptr[i - 1]);
            const char y = cx_to_lower(b.ptr[j - 1]);
            unsigned best = above[j - 1] + (x != y ? 1U : 0U);
            best = above[j] + 1 < best ? above[j] + 1 : best;
            best = row[j - 1] + 1 < best ? row[j - 1] + 1 : best;
            if (i > 1 && j > 1 && x == cx_to_lower(b.ptr[j - 2]) &&
                y == cx_to_lower(a.ptr[i - 2]) && before[j - 2] + 1 < best) {
                best = before[j - 2] + 1;
            }
            row[j] = best;
        }
        unsigned *free_row = before;
        before = above;
        above = row;
        row = free_row;
    }
    return above[b.len];
}

bool cx_str_is_uuid(cx_str text)
{
    enum {
        LENGTH = 36
    };
    if (text.len != LENGTH) {
        return false;
    }
    for (size_t i = 0; i < text.len; i++) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = cx_to_lower(text.ptr[i]);
        if (dash ? c != '-' : !cx_is_digit(c) && (c < 'a' || c > 'f')) {
            return false;
        }
    }
    return true;
}
