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

size_t cli_width(cx_str text)
{
    size_t width = 0;
    for (size_t i = 0; i < text.len; width++) {
        const size_t length = cx_utf8_length(cx_str_slice(text, i, text.len));
        i += length != 0 ? length : 1;
    }
    return width;
}
