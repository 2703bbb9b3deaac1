#include "json/check.h"

#include <string.h>

#include "base/limits.h"
#include "base/utf8.h"

#include "base/banned.h"

/* A cursor; `fault` is set once and ends everything. */
typedef struct scanner {
    cx_str text;
    size_t at;
    const char *fault;
} scanner;

static int peek(const scanner *s)
{
    return s->at < s->text.len ? (unsigned char)s->text.ptr[s->at] : -1;
}

static bool fail(scanner *s, const char *fault)
{
    if (s->fault == NULL) {
        s->fault = s->at < s->text.len ? fault : "the text ends too early";
    }
    return false;
}

static void skip_blanks(scanner *s)
{
    while (s->at < s->text.len && cx_is_blank(s->text.ptr[s->at])) {
        s->at++;
    }
}

/* The four hexadecimal digits of a \u escape. */
static bool hex4(scanner *s, unsigned *out)
{
    unsigned value = 0;
    for (int i = 0; i < 4; i++, s->at++) {
        const int c = peek(s);
        const char lower = cx_to_lower((char)(c >= 0 ? c : 0));
        if (cx_is_digit(lower)) {
            value = value * 16 + (unsigned)(lower - '0');
        } else if (lower >= 'a' && lower <= 'f') {
            value = value * 16 + (unsigned)(lower - 'a' + 10);
        } else {
            return fail(s, "bad \\u escape");
        }
    }
    *out = value;
    return true;
}

static bool unicode_escape(scanner *s)
{
    unsigned unit = 0;
    if (!hex4(s, &unit)) {
        return false;
    }
    if (unit == 0) {
        return fail(s, "NUL in a string"); /* our texts are C strings at the public boundary */
    }
    if (unit >= 0xDC00 && unit <= 0xDFFF) {
        return fail(s, "lone surrogate");
    }
    if (unit < 0xD800 || unit > 0xDBFF) {
        return true;
    }
    unsigned low = 0;
    if (peek(s) != '\\') {
        return fail(s, "lone surrogate");
    }
    s->at++;
    if (peek(s) != 'u') {
        return fail(s, "lone surrogate");
    }
    s->at++;
    if (!hex4(s, &low)) {
        return false;
    }
    return (low >= 0xDC00 && low <= 0xDFFF) || fail(s, "lone surrogate");
}

static bool escape(scanner *s)
{
    s->at++; /* the backslash */
    const int c = peek(s);
    if (c == 'u') {
        s->at++;
        return unicode_escape(s);
    }
    if (c < 0 || c == '\0' || strchr("\"\\/bfnrt", c) == NULL) {
        return fail(s, "bad escape");
    }
    s->at++;
    return true;
}

static bool string(scanner *s)
{
    s->at++; /* the opening quote */
    for (;;) {
        const int c = peek(s);
        if (c == '"') {
            s->at++;
            return true;
        }
        if (c == '\\') {
            if (!escape(s)) {
                return false;
            }
        } else if (c < 0x20) {
            return fail(s, "control character in a string");
        } else if (c < 0x80) {
            s->at++;
        } else {
            const size_t length = cx_utf8_length(cx_str_slice(s->text, s->at, s->text.len));
            if (length == 0) {
                return fail(s, "not UTF-8");
            }
            s->at += length;
        }
    }
}

static bool digits(scanner *s)
{
    const size_t first = s->at;
    while (s->at < s->text.len && cx_is_digit(s->text.ptr[s->at])) {
        s->at++;
    }
    return s->at > first || fail(s, "bad number");
}

static bool number(scanner *s)
{
    if (peek(s) == '-') {
        s->at++;
    }
    if (peek(s) == '0') {
        s->at++;
    } else if (!digits(s)) {
        return false;
    }
    if (peek(s) == '.') {
        s->at++;
        if (!digits(s)) {
            return false;
        }
    }
    if (peek(s) == 'e' || peek(s) == 'E') {
        s->at++;
        if (peek(s) == '+' || peek(s) == '-') {
            s->at++;
        }
        return digits(s);
    }
    return true;
}

static bool word(scanner *s, cx_str wanted)
{
    if (!cx_str_starts_with(cx_str_slice(s->text, s->at, s->text.len), wanted)) {
        return fail(s, "unexpected text");
    }
    s->at += wanted.len;
    return true;
}

/* A value that holds no other. */
static bool scalar(scanner *s)
{
    switch (peek(s)) {
    case '"':
        return string(s);
    case 't':
        return word(s, CX_LIT("true"));
    case 'f':
        return word(s, CX_LIT("false"));
    case 'n':
        return word(s, CX_LIT("null"));
    default:
        return number(s);
    }
}

/* The key and colon that lead a member of an object. */
static bool key(scanner *s)
{
    skip_blanks(s);
    if (peek(s) != '"') {
        return fail(s, "an object's key must be a string");
    }
    if (!string(s)) {
        return false;
    }
    skip_blanks(s);
    if (peek(s) != ':') {
        return fail(s, "':' missing after a key");
    }
    s->at++;
    return true;
}

/* Opens the containers at the cursor until a scalar or an empty container is passed. */
static bool open_value(scanner *s, char *closers, unsigned *depth, unsigned max_depth)
{
    for (;;) {
        skip_blanks(s);
        const int c = peek(s);
        if (c != '{' && c != '[') {
            return scalar(s);
        }
        if (*depth == max_depth) {
            return fail(s, "nested too deep");
        }
        const char closer = c == '{' ? '}' : ']';
        s->at++;
        skip_blanks(s);
        if (peek(s) == closer) {
            s->at++;
            return true;
        }
        closers[(*depth)++] = closer;
        if (closer == '}' && !key(s)) {
            return false;
        }
    }
}

static bool value(scanner *s, unsigned max_depth)
{
    char closers[CX_MAX_JSON_DEPTH];
    unsigned depth = 0;
    for (;;) {
        if (!open_value(s, closers, &depth, max_depth)) {
            return false;
        }
        for (;;) { /* close what ends here */
            skip_blanks(s);
            if (depth == 0) {
                return true;
            }
            const char closer = closers[depth - 1];
            const int c = peek(s);
            if (c == ',') {
                s->at++;
                if (closer == '}' && !key(s)) {
                    return false;
                }
                break;
            }
            if (c != closer) {
                return fail(s, "',' or the end of an array or object expected");
            }
            s->at++;
            depth--;
        }
    }
}

const char *cx_json_check(cx_str text, unsigned max_depth, size_t *at)
{
    scanner s = {.text = text};
    if (max_depth > CX_MAX_JSON_DEPTH) {
        max_depth = CX_MAX_JSON_DEPTH;
    }
    if (value(&s, max_depth) && s.at < text.len) {
        (void)fail(&s, "text after the value");
    }
    *at = s.at;
    return s.fault;
}
