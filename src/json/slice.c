#include "json/slice.h"

#include <string.h>

#include "base/banned.h"

static cx_str without(cx_str text, size_t count)
{
    return cx_str_slice(text, count, text.len);
}

static cx_str skip_blanks(cx_str text)
{
    size_t at = 0;
    while (at < text.len && cx_is_blank(text.ptr[at])) {
        at++;
    }
    return without(text, at);
}

static bool starts_with(cx_str text, char c)
{
    return text.len != 0 && text.ptr[0] == c;
}

/* ---------------------------------------------------------------- the ends of values */

/* How long the string is that `text` starts with, quotes included. */
static size_t string_length(cx_str text)
{
    size_t at = 1;
    while (at < text.len && text.ptr[at] != '"') {
        at += text.ptr[at] == '\\' ? 2 : 1;
    }
    return at < text.len ? at + 1 : text.len;
}

static size_t container_length(cx_str text)
{
    size_t open = 0;
    for (size_t at = 0; at < text.len; at++) {
        const char c = text.ptr[at];
        if (c == '"') {
            at += string_length(without(text, at)) - 1;
        } else if (c == '{' || c == '[') {
            open++;
        } else if ((c == '}' || c == ']') && --open == 0) {
            return at + 1;
        }
    }
    return text.len;
}

static size_t word_length(cx_str text)
{
    size_t at = 0;
    while (at < text.len && !cx_is_blank(text.ptr[at]) && text.ptr[at] != ',' &&
           text.ptr[at] != ']' && text.ptr[at] != '}' && text.ptr[at] != ':') {
        at++;
    }
    return at;
}

static size_t value_length(cx_str text)
{
    if (starts_with(text, '"')) {
        return string_length(text);
    }
    return starts_with(text, '{') || starts_with(text, '[') ? container_length(text)
                                                            : word_length(text);
}

bool cx_slice_next(cx_str *rest, cx_str *value)
{
    const cx_str text = skip_blanks(*rest);
    const size_t length = value_length(text);
    *value = cx_str_slice(text, 0, length);
    *rest = without(text, length);
    return length != 0;
}

void cx_slice_compact(cx_str value, cx_buf *out)
{
    size_t start = 0; /* of what is not yet written */
    size_t at = 0;
    while (at < value.len) {
        if (value.ptr[at] == '"') {
            at += string_length(without(value, at));
        } else if (cx_is_blank(value.ptr[at])) {
            cx_buf_append(out, cx_str_slice(value, start, at));
            start = ++at;
        } else {
            at++;
        }
    }
    cx_buf_append(out, cx_str_slice(value, start, at));
}

cxone_type cx_slice_type(cx_str value)
{
    switch (value.len != 0 ? value.ptr[0] : '\0') {
    case '\0':
        return CXONE_TYPE_ABSENT;
    case '{':
        return CXONE_TYPE_OBJECT;
    case '[':
        return CXONE_TYPE_ARRAY;
    case '"':
        return CXONE_TYPE_STRING;
    case 't':
    case 'f':
        return CXONE_TYPE_BOOLEAN;
    case 'n':
        return CXONE_TYPE_NULL;
    default:
        break;
    }
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] == '.' || value.ptr[i] == 'e' || value.ptr[i] == 'E') {
            return CXONE_TYPE_REAL;
        }
    }
    return CXONE_TYPE_INTEGER;
}

/* ---------------------------------------------------------------- members and items */

/* Drops what stands before the next member or item: the bracket at first, a comma later. */
static bool skip_lead(cx_str *rest, char opener)
{
    const cx_str text = skip_blanks(*rest);
    if (!starts_with(text, opener) && !starts_with(text, ',')) {
        return false;
    }
    *rest = without(text, 1);
    return true;
}

bool cx_slice_next_member(cx_str *rest, cx_str *key, cx_str *value)
{
    if (!skip_lead(rest, '{') || !cx_slice_next(rest, key)) {
        return false;
    }
    const cx_str colon = skip_blanks(*rest);
    *rest = without(colon, 1);
    return starts_with(colon, ':') && cx_slice_next(rest, value);
}

bool cx_slice_next_item(cx_str *rest, cx_str *value)
{
    return skip_lead(rest, '[') && cx_slice_next(rest, value);
}

cx_str cx_slice_get(cx_str object, cx_str name)
{
    cx_str key;
    cx_str value;
    while (cx_slice_next_member(&object, &key, &value)) {
        if (cx_slice_is(key, name)) {
            return value;
        }
    }
    return (cx_str){NULL, 0};
}

/* ---------------------------------------------------------------- strings */

static unsigned hex4(cx_str digits)
{
    unsigned value = 0;
    for (size_t i = 0; i < digits.len; i++) {
        const char c = cx_to_lower(digits.ptr[i]);
        value = value * 16 + ((unsigned)(cx_is_digit(c) ? c - '0' : c - 'a' + 10) & 0xF);
    }
    return value;
}

static size_t encode_utf8(unsigned code, char out[4])
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

/* Cuts the escape that `rest` starts with off it. The answer is how many bytes it stands for. */
static size_t take_escape(cx_str *rest, char out[4])
{
    static const char names[] = "\"\\/bfnrt";
    static const char values[] = "\"\\/\b\f\n\r\t"; /* the NUL at its end: no escape at all */
    char name = '\0';
    if (rest->len > 1) {
        name = rest->ptr[1];
    }
    if (name != 'u') {
        out[0] = values[cx_str_find(cx_str_of(names), name)];
        *rest = without(*rest, 2);
        return 1;
    }
    unsigned code = hex4(cx_str_slice(*rest, 2, 6));
    *rest = without(*rest, 6);
    if (code >= 0xD800 && code <= 0xDBFF) {
        const unsigned low = hex4(cx_str_slice(*rest, 2, 6));
        code = 0x10000 + ((code & 0x3FF) << 10) + (low & 0x3FF);
        *rest = without(*rest, 6);
    }
    return encode_utf8(code, out);
}

/* Cuts the next part of a string's inside off: plain text as it is, or what an escape stands for,
 * which is put into `out`. */
static bool take_part(cx_str *rest, char out[4], cx_str *part)
{
    if (rest->len == 0) {
        return false;
    }
    if (rest->ptr[0] == '\\') {
        *part = (cx_str){out, take_escape(rest, out)};
        return true;
    }
    *part = cx_str_slice(*rest, 0, cx_str_find(*rest, '\\'));
    *rest = without(*rest, part->len);
    return true;
}

/* What is between the quotes; nothing for other values. */
static cx_str inside(cx_str string)
{
    return starts_with(string, '"') ? cx_str_slice(string, 1, string.len - 1) : (cx_str){NULL, 0};
}

void cx_slice_decode(cx_str string, cx_buf *out)
{
    cx_str rest = inside(string);
    cx_str part;
    char decoded[4];
    while (take_part(&rest, decoded, &part)) {
        cx_buf_append(out, part);
    }
}

static bool stands_for(cx_str string, cx_str text, bool (*same)(cx_str, cx_str))
{
    cx_str rest = inside(string);
    cx_str part;
    char decoded[4];
    while (take_part(&rest, decoded, &part)) {
        if (!same(cx_str_slice(text, 0, part.len), part)) {
            return false;
        }
        text = without(text, part.len);
    }
    return starts_with(string, '"') && text.len == 0;
}

bool cx_slice_is(cx_str string, cx_str text)
{
    return stands_for(string, text, cx_str_equal);
}

bool cx_slice_is_nocase(cx_str string, cx_str text)
{
    return stands_for(string, text, cx_str_equal_nocase);
}
