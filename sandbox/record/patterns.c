#include "sandbox/record/patterns.h"

#include "base/compiler.h"
#include "sandbox/record/learned.h"

#include "base/banned.h"

enum {
    MIN_PHONE_DIGITS = 7,
    MAX_PHONE_DIGITS = 19,
    KEY_LENGTH = 52,
    UUID_LENGTH = 36,
    MASK_DIGITS = 8,
    MIN_RANDOM = 24
};

static char at_or_nul(cx_str text, size_t at)
{
    if (at < text.len) {
        return text.ptr[at];
    }
    return '\0';
}

static bool is_hex(char c)
{
    const char lower = cx_to_lower(c);
    return cx_is_digit(c) || (lower >= 'a' && lower <= 'f');
}

/* "@", "%40" or nothing: its length. */
static size_t at_sign(cx_str rest)
{
    if (cx_str_starts_with(rest, CX_LIT("@"))) {
        return 1;
    }
    return cx_str_starts_with(rest, CX_LIT("%40")) ? 3 : 0;
}

static bool is_local(char c)
{
    const cx_str others = CX_LIT("._%+-'");
    return sbx_is_word(c) || cx_str_find(others, c) < others.len;
}

static bool is_domain(char c)
{
    return sbx_is_word(c) || c == '-' || c == '.';
}

size_t sbx_email_length(cx_str text)
{
    size_t at = 0;
    while (at < text.len && at_sign(cx_str_slice(text, at, text.len)) == 0 &&
           is_local(text.ptr[at])) {
        at++;
    }
    const size_t sign = at > 0 ? at_sign(cx_str_slice(text, at, text.len)) : 0;
    if (sign == 0) {
        return 0;
    }
    const size_t start = at + sign;
    size_t end = start;
    while (end < text.len && is_domain(text.ptr[end])) {
        end++;
    }
    while (end > start && !sbx_is_word(text.ptr[end - 1])) {
        end--;
    }
    return end > start ? end : 0;
}

static bool is_separator(char c)
{
    return c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')';
}

size_t sbx_phone_length(cx_str text, bool plus_only)
{
    size_t digits = 0;
    size_t gap = 0;
    size_t end = 0;
    size_t at = 0;
    if (cx_str_starts_with(text, CX_LIT("%2B"))) {
        at = 3;
    } else if (at_or_nul(text, 0) == '+') {
        at = 1;
    } else if (plus_only) {
        return 0;
    }
    for (; at < text.len && gap < 3; at++) {
        if (cx_is_digit(text.ptr[at])) {
            digits++;
            gap = 0;
            end = at + 1;
        } else if (is_separator(text.ptr[at])) {
            gap++;
        } else {
            break;
        }
    }
    const bool ends = !sbx_is_word(at_or_nul(text, end));
    return ends && digits >= MIN_PHONE_DIGITS && digits <= MAX_PHONE_DIGITS ? end : 0;
}

static bool is_token(char c)
{
    return cx_is_alpha(c) || cx_is_digit(c) || c == '-' || c == '_' || c == '.';
}

static size_t key_length(cx_str text)
{
    size_t length = 0;
    while (length < text.len && ((text.ptr[length] >= 'A' && text.ptr[length] <= 'Z') ||
                                 (text.ptr[length] >= '2' && text.ptr[length] <= '7'))) {
        length++;
    }
    if (length != KEY_LENGTH) {
        return 0;
    }
    while (at_or_nul(text, length) == '=') {
        length++;
    }
    return length;
}

size_t sbx_secret_length(cx_str text)
{
    static const cx_str schemes[] = {CX_LIT_INIT("Bearer "), CX_LIT_INIT("Basic ")};
    size_t length = 0;
    if (cx_str_starts_with(text, CX_LIT("eyJ"))) {
        while (length < text.len && is_token(text.ptr[length])) {
            length++;
        }
        return length;
    }
    for (size_t i = 0; i < CX_COUNT(schemes); i++) {
        const size_t start = schemes[i].len;
        if (cx_str_equal_nocase(cx_str_slice(text, 0, start), schemes[i])) {
            length = start;
            while (length < text.len && (is_token(text.ptr[length]) || text.ptr[length] == '+' ||
                                         text.ptr[length] == '/' || text.ptr[length] == '=')) {
                length++;
            }
            return length - start >= 12 ? length : 0; /* "Basic service" is no secret */
        }
    }
    return key_length(text);
}

/* 0 for other characters. */
static char class_of(char c)
{
    if (cx_is_digit(c)) {
        return '0';
    }
    if (!cx_is_alpha(c)) {
        return '\0';
    }
    if (cx_to_lower(c) == c) {
        return 'a';
    }
    return 'A';
}

size_t sbx_random_length(cx_str text)
{
    size_t length = 0;
    size_t changes = 0;
    size_t digits = 0;
    char before = '\0';
    while (length < text.len && (is_token(text.ptr[length]) || text.ptr[length] == '+' ||
                                 text.ptr[length] == '/' || text.ptr[length] == '=')) {
        const char here = class_of(text.ptr[length]);
        changes += here != '\0' && before != '\0' && before != here ? 1 : 0;
        digits += here == '0' ? 1 : 0;
        before = here;
        length++;
    }
    return length >= MIN_RANDOM && digits > 0 && changes * 9 > length * 4 ? length : 0;
}

static bool is_name(char c)
{
    return cx_is_alpha(c) || cx_is_digit(c) || c == '_' || c == '-' || c == '.';
}

static bool is_quote(char c)
{
    return c == '"' || c == '\'';
}

/* What stands up to a blank or something that ends a value. */
static size_t value_length(cx_str text)
{
    const cx_str ends = CX_LIT(" \t\r\n&;,\"'<>()[]{}");
    size_t length = 0;
    while (length < text.len && cx_str_find(ends, text.ptr[length]) == ends.len) {
        length++;
    }
    return length;
}

size_t sbx_assigned_length(cx_str text, cx_str *name, size_t *start)
{
    size_t at = 0;
    while (is_name(at_or_nul(text, at))) {
        at++;
    }
    *name = cx_str_slice(text, 0, at);
    at += is_quote(at_or_nul(text, at)) ? 1 : 0;
    if (name->len == 0 || (at_or_nul(text, at) != '=' && at_or_nul(text, at) != ':')) {
        return 0;
    }
    at++;
    while (at_or_nul(text, at) == ' ') {
        at++;
    }
    at += is_quote(at_or_nul(text, at)) ? 1 : 0;
    *start = at;
    const cx_str rest = cx_str_slice(text, at, text.len);
    const size_t length = value_length(rest);
    const cx_str word = cx_str_slice(rest, 0, length);
    const bool scheme =
        cx_str_equal_nocase(word, CX_LIT("Bearer")) || cx_str_equal_nocase(word, CX_LIT("Basic"));
    if (scheme && at_or_nul(rest, length) == ' ') {
        return length + 1 + value_length(cx_str_slice(rest, length + 1, rest.len));
    }
    return length;
}

/* Whether the text has digits where the form has 0, and else the same characters. */
static bool has_form(cx_str text, cx_str form)
{
    for (size_t i = 0; i < form.len; i++) {
        const char c = at_or_nul(text, i);
        if (form.ptr[i] == '0' ? !cx_is_digit(c) : c != form.ptr[i]) {
            return false;
        }
    }
    return true;
}

size_t sbx_time_length(cx_str text)
{
    if (!has_form(text, CX_LIT("0000-00-00"))) {
        return 0;
    }
    size_t end = 10;
    const cx_str rest = cx_str_slice(text, end + 1, text.len);
    const char between = at_or_nul(text, end);
    if ((between == 'T' || between == 't' || between == ' ') && has_form(rest, CX_LIT("00:00"))) {
        end += 6;
        if (has_form(cx_str_slice(text, end, text.len), CX_LIT(":00"))) {
            end += 3;
        }
        if (at_or_nul(text, end) == '.') {
            for (end++; cx_is_digit(at_or_nul(text, end));) {
                end++;
            }
        }
        const cx_str zone = cx_str_slice(text, end, text.len);
        if (at_or_nul(zone, 0) == 'Z' || at_or_nul(zone, 0) == 'z') {
            end++;
        } else if ((at_or_nul(zone, 0) == '+' || at_or_nul(zone, 0) == '-') &&
                   has_form(cx_str_slice(zone, 1, zone.len), CX_LIT("00:00"))) {
            end += 6;
        } else if ((at_or_nul(zone, 0) == '+' || at_or_nul(zone, 0) == '-') &&
                   has_form(cx_str_slice(zone, 1, zone.len), CX_LIT("0000"))) {
            end += 5;
        }
    }
    return sbx_is_word(at_or_nul(text, end)) ? 0 : end;
}

size_t sbx_uuid_length(cx_str text)
{
    return cx_str_is_uuid(cx_str_slice(text, 0, UUID_LENGTH)) &&
                   !sbx_is_word(at_or_nul(text, UUID_LENGTH))
               ? UUID_LENGTH
               : 0;
}

size_t sbx_mask_length(cx_str text)
{
    static const cx_str starts[] = {CX_LIT_INIT("Name "), CX_LIT_INIT("text-"),
                                    CX_LIT_INIT("secret-")};
    for (size_t i = 0; i < CX_COUNT(starts); i++) {
        if (cx_str_starts_with(text, starts[i])) {
            size_t end = starts[i].len;
            while (end < text.len && is_hex(text.ptr[end])) {
                end++;
            }
            return end == starts[i].len + MASK_DIGITS ? end : 0;
        }
    }
    return 0;
}
