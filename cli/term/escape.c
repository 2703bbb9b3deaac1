#include "cli/term/escape.h"

#include <stdbool.h>
#include <stdint.h>

#include "base/utf8.h"

#include "base/banned.h"

/* The code point of a well-formed sequence. */
static uint32_t decode(const char *text, size_t length)
{
    const unsigned char first = (unsigned char)text[0];
    uint32_t point = length == 1 ? first : first & (0xffU >> (length + 1));
    for (size_t i = 1; i < length; i++) {
        point = (point << 6) | ((unsigned char)text[i] & 0x3fU);
    }
    return point;
}

/* Characters that change how others are shown: bidirectional controls and line separators. */
static bool misleads(uint32_t point)
{
    return point == 0x061c || point == 0x200e || point == 0x200f ||
           (point >= 0x2028 && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069) ||
           point == 0xfeff;
}

static void append_control(cx_buf *out, uint32_t point)
{
    switch (point) {
    case '\n':
        cx_buf_puts(out, "\\n");
        break;
    case '\r':
        cx_buf_puts(out, "\\r");
        break;
    case '\t':
        cx_buf_puts(out, "\\t");
        break;
    default:
        cx_buf_printf(out, "\\x%02x", (unsigned)point);
        break;
    }
}

void cli_escape(cx_buf *out, cx_str text)
{
    for (size_t i = 0; i < text.len;) {
        const cx_str rest = cx_str_slice(text, i, text.len);
        const size_t length = cx_utf8_length(rest);
        if (length == 0) {
            cx_buf_printf(out, "\\x%02x", (unsigned)(unsigned char)rest.ptr[0]);
            i++;
            continue;
        }
        const uint32_t point = decode(rest.ptr, length);
        if (point < 0x20 || (point >= 0x7f && point < 0xa0)) {
            append_control(out, point);
        } else if (misleads(point)) {
            cx_buf_printf(out, "\\u%04x", (unsigned)point);
        } else {
            cx_buf_append(out, cx_str_slice(rest, 0, length));
        }
        i += length;
    }
}

void cli_escape_lines(cx_buf *out, cx_str text)
{
    while (text.len != 0) {
        const size_t end = cx_str_find(text, '\n');
        cx_str line = cx_str_slice(text, 0, end);
        line = cx_str_ends_with(line, CX_LIT("\r")) ? cx_str_slice(line, 0, line.len - 1) : line;
        cli_escape(out, line);
        cx_buf_puts(out, end < text.len ? "\n" : "");
        text = cx_str_slice(text, end + 1, text.len);
    }
}

typedef struct range {
    uint32_t first, last;
} range;

/* The ranges that matter of Unicode's East Asian Width (W, F) and of the emoji. */
static const range wide[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x23e9, 0x23ec},   {0x25fd, 0x25fe},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x26a1, 0x26a1},   {0x26bd, 0x26be},
    {0x2705, 0x2705},   {0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},
    {0x2753, 0x2755},   {0x2795, 0x2797},   {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},
    {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0x9fff},
    {0xa000, 0xa4cf},   {0xa960, 0xa97f},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6},   {0x1f004, 0x1f004},
    {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f200, 0x1f320},
    {0x1f32d, 0x1f64f}, {0x1f680, 0x1f6fc}, {0x1f7e0, 0x1f7eb}, {0x1f90c, 0x1f9ff},
    {0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
};

/* Marks that stand on the character before, and what joins characters. */
static const range combining[] = {
    {0x0300, 0x036f}, {0x0483, 0x0489}, {0x0591, 0x05bd}, {0x0610, 0x061a},   {0x064b, 0x065f},
    {0x0900, 0x0902}, {0x093c, 0x093c}, {0x0941, 0x0948}, {0x0e31, 0x0e31},   {0x0e34, 0x0e3a},
    {0x0e47, 0x0e4e}, {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x200b, 0x200d},   {0x20d0, 0x20ff},
    {0x302a, 0x302d}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0x1f3fb, 0x1f3ff}, {0xe0100, 0xe01ef},
};

static bool is_in(const range *ranges, size_t count, uint32_t point)
{
    for (size_t i = 0; i < count && ranges[i].first <= point; i++) {
        if (point <= ranges[i].last) {
            return true;
        }
    }
    return false;
}

/* The columns of the character that a text begins with; `*length` is what it takes in bytes. */
static size_t first_width(cx_str text, size_t *length)
{
    *length = cx_utf8_length(text);
    if (*length == 0) {
        *length = 1;
        return 1;
    }
    const uint32_t point = decode(text.ptr, *length);
    if (is_in(combining, CX_COUNT(combining), point)) {
        return 0;
    }
    return is_in(wide, CX_COUNT(wide), point) ? 2 : 1;
}

size_t cli_width(cx_str text)
{
    size_t width = 0;
    size_t length = 0;
    for (size_t i = 0; i < text.len; i += length) {
        width += first_width(cx_str_slice(text, i, text.len), &length);
    }
    return width;
}

void cli_cut(cx_buf *out, cx_str text, size_t width)
{
    size_t used = 0;
    size_t length = 0;
    size_t end = 0;
    if (width == 0 || cli_width(text) <= width) {
        cx_buf_append(out, width != 0 ? text : (cx_str){NULL, 0});
        return;
    }
    for (; end < text.len; end += length) {
        used += first_width(cx_str_slice(text, end, text.len), &length);
        if (used > width - 1) {
            break;
        }
    }
    cx_buf_append(out, cx_str_slice(text, 0, end));
    cx_buf_puts(out, "…");
}
