#include "base/encoding.h"

#include <stdint.h>
#include <string.h>

#include "base/banned.h"

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url_alphabet[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static void encode(cx_buf *out, const void *bytes, size_t len, const char *letters, bool padded)
{
    const unsigned char *in = bytes;
    for (size_t i = 0; i < len; i += 3) {
        const size_t left = len - i;
        const uint32_t group = (uint32_t)in[i] << 16 | (left > 1 ? (uint32_t)in[i + 1] << 8 : 0) |
                               (left > 2 ? in[i + 2] : 0U);
        char four[4] = {letters[group >> 18 & 63], letters[group >> 12 & 63],
                        letters[group >> 6 & 63], letters[group & 63]};
        for (size_t unused = left + 1; unused < sizeof four; unused++) {
            four[unused] = '=';
        }
        const size_t used = left >= 3 ? 4 : left + 1;
        cx_buf_append(out, (cx_str){four, padded ? 4 : used});
    }
}

void cx_base64_encode(cx_buf *out, const void *bytes, size_t len)
{
    encode(out, bytes, len, alphabet, true);
}

void cx_base64url_encode(cx_buf *out, const void *bytes, size_t len)
{
    encode(out, bytes, len, url_alphabet, false);
}

static bool decode(cx_buf *out, cx_str text, const char *letters)
{
    uint32_t group = 0;
    unsigned bits = 0;
    if (text.len % 4 == 1) {
        return false;
    }
    for (size_t i = 0; i < text.len; i++) {
        const char *letter = text.ptr[i] != '\0' ? strchr(letters, text.ptr[i]) : NULL;
        if (letter == NULL) {
            return false;
        }
        group = group << 6 | (uint32_t)(letter - letters);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            cx_buf_putc(out, (char)(group >> bits & 0xff));
        }
    }
    return (group & ((1U << bits) - 1)) == 0;
}

bool cx_base64_decode(cx_buf *out, cx_str text)
{
    if (text.len % 4 != 0) {
        return false;
    }
    for (int padding = 0; padding < 2 && text.len != 0 && text.ptr[text.len - 1] == '=';
         padding++) {
        text.len--;
    }
    return decode(out, text, alphabet);
}

bool cx_base64url_decode(cx_buf *out, cx_str text)
{
    return decode(out, text, url_alphabet);
}

static bool is_unreserved(char c)
{
    return cx_is_alpha(c) || cx_is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

void cx_percent_encode(cx_buf *out, cx_str text)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < text.len; i++) {
        if (is_unreserved(text.ptr[i])) {
            cx_buf_putc(out, text.ptr[i]);
        } else {
            const unsigned char byte = (unsigned char)text.ptr[i];
            const char three[3] = {'%', hex[byte >> 4], hex[byte & 15]};
            cx_buf_append(out, (cx_str){three, sizeof three});
        }
    }
}

static int hex_value(char c)
{
    const char lower = cx_to_lower(c);
    if (cx_is_digit(c)) {
        return c - '0';
    }
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool cx_percent_decode(cx_buf *out, cx_str text, bool form)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '%') {
            if (text.len - i < 3) {
                return false;
            }
            const int high = hex_value(text.ptr[i + 1]);
            const int low = hex_value(text.ptr[i + 2]);
            if (high < 0 || low < 0) {
                return false;
            }
            cx_buf_putc(out, (char)(high * 16 + low));
            i += 2;
        } else {
            const bool space = form && text.ptr[i] == '+';
            cx_buf_append(out, space ? CX_LIT(" ") : cx_str_slice(text, i, i + 1));
        }
    }
    return true;
}
