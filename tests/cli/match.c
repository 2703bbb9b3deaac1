#include "cli/match.h"

#include <stddef.h>
#include <string.h>

#include "base/compiler.h"
#include "base/str.h"

#include "base/banned.h"

static bool is_hexadecimal_or_dash(char c)
{
    return cx_is_digit(c) || (c >= 'a' && c <= 'f') || c == '-';
}

static bool is_of_time(char c)
{
    return cx_is_digit(c) || (c != '\0' && strchr("-:TZ", c) != NULL);
}

static bool is_of_token(char c)
{
    return cx_is_alpha(c) || cx_is_digit(c) || (c != '\0' && strchr("-_.", c) != NULL);
}

static bool is_of_line(char c)
{
    return c != '\0' && c != '\n';
}

static bool is_anything(char c)
{
    return c != '\0';
}

typedef struct placeholder {
    const char *name;
    bool (*takes)(char c);
    size_t least, most;
} placeholder;

static const placeholder placeholders[] = {
    {"{UUID}", is_hexadecimal_or_dash, 36, 36}, {"{TIME}", is_of_time, 20, 20},
    {"{NUMBER}", cx_is_digit, 1, 20},           {"{TOKEN}", is_of_token, 40, (size_t)-1},
    {"{ANY}", is_of_line, 0, (size_t)-1},       {"{LINES}", is_anything, 0, (size_t)-1},
};

static const placeholder *placeholder_at(const char *pattern)
{
    for (size_t i = 0; *pattern == '{' && i < CX_COUNT(placeholders); i++) {
        if (strncmp(pattern, placeholders[i].name, strlen(placeholders[i].name)) == 0) {
            return &placeholders[i];
        }
    }
    return NULL;
}

/* Tries every length that a placeholder may have. */
static bool match_placeholder(const placeholder *p, const char *pattern, const char *text)
{
    size_t length = 0;
    for (;;) {
        if (length >= p->least && match(pattern + strlen(p->name), text + length)) {
            return true;
        }
        if (length == p->most || !p->takes(text[length])) {
            return false;
        }
        length++;
    }
}

bool match(const char *pattern, const char *text)
{
    for (; *pattern != '\0'; pattern++, text++) {
        const placeholder *p = placeholder_at(pattern);
        if (p != NULL) {
            return match_placeholder(p, pattern, text);
        }
        if (*pattern != *text) {
            return false;
        }
    }
    return *text == '\0';
}
