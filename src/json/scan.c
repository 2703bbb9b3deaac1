#include "json/scan.h"

#include <assert.h>
#include <string.h>

#include "base/limits.h"

#include "base/banned.h"

static_assert(CX_MAX_JSON_DEPTH <= 64, "cx_json_scan.objects has a bit for each level");

/* What is expected at the cursor. */
enum {
    VALUE,
    ITEM_OR_END, /* after [ */
    KEY_OR_END,  /* after { */
    KEY,         /* after a comma in an object */
    COLON,
    AFTER_VALUE, /* a comma or the end of what is open */
    DONE,        /* blanks only */
    IN_STRING,
    IN_SEQUENCE, /* the rest of a UTF-8 sequence */
    ESCAPE,      /* after a backslash */
    HEX,
    PAIR_BACKSLASH, /* after a high surrogate */
    PAIR_U,
    IN_NUMBER,
    IN_WORD
};

typedef struct cursor {
    const unsigned char *at;
    const unsigned char *end;
} cursor;

static cx_json_event fail(cx_json_scan *s, const char *fault)
{
    s->fault = fault;
    return CX_JSON_FAULT;
}

/* An event of a value or key with `depth` arrays and objects around it. */
static cx_json_event tell(const cx_json_scan *s, unsigned depth, cx_json_event event)
{
    return depth < s->levels ? event : CX_JSON_MORE;
}

static cx_json_event end_value(cx_json_scan *s)
{
    s->state = s->depth == 0 ? DONE : AFTER_VALUE;
    return tell(s, s->depth, CX_JSON_END);
}

static bool in_object(const cx_json_scan *s)
{
    return (s->objects >> (s->depth - 1) & 1) != 0;
}

/* ---------------------------------------------------------------- strings */

/* Whether one of eight bytes is a quote, a backslash, a control character or not ASCII. */
static bool has_special(uint64_t eight)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    const uint64_t tops = ones << 7;
    const uint64_t quote = eight ^ ones * '"';
    const uint64_t backslash = eight ^ ones * '\\';
    const uint64_t found = ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) |
                           ((eight - ones * 0x20) & ~eight) | eight;
    return (found & tops) != 0;
}

static void skip_plain(cursor *c)
{
    uint64_t eight;
    while ((size_t)(c->end - c->at) >= sizeof eight) {
        memcpy(&eight, c->at, sizeof eight);
        if (has_special(eight)) {
            break;
        }
        c->at += sizeof eight;
    }
    while (c->at != c->end && *c->at >= 0x20 && *c->at < 0x80 && *c->at != '"' && *c->at != '\\') {
        c->at++;
    }
}

/* The first byte of a sequence says how long it is and what the second may be (Unicode, table 3-7);
 * those after it are 80 to BF. */
static cx_json_event begin_sequence(cx_json_scan *s, cursor *c)
{
    static const struct {
        unsigned char first, last, low, high, left;
    } forms[] = {
        {0xC2, 0xDF, 0x80, 0xBF, 1}, {0xE0, 0xE0, 0xA0, 0xBF, 2}, {0xE1, 0xEC, 0x80, 0xBF, 2},
        {0xED, 0xED, 0x80, 0x9F, 2}, {0xEE, 0xEF, 0x80, 0xBF, 2}, {0xF0, 0xF0, 0x90, 0xBF, 3},
        {0xF1, 0xF3, 0x80, 0xBF, 3}, {0xF4, 0xF4, 0x80, 0x8F, 3},
    };
    for (size_t i = 0; i < CX_COUNT(forms); i++) {
        if (*c->at >= forms[i].first && *c->at <= forms[i].last) {
            s->low = forms[i].low;
            s->high = forms[i].high;
            s->left = forms[i].left;
            s->state = IN_SEQUENCE;
            c->at++;
            return CX_JSON_MORE;
        }
    }
    return fail(s, "not UTF-8");
}

static cx_json_event in_sequence(cx_json_scan *s, cursor *c)
{
    for (; c->at != c->end && s->left != 0; c->at++, s->left--) {
        if (*c->at < s->low || *c->at > s->high) {
            return fail(s, "not UTF-8");
        }
        s->low = 0x80;
        s->high = 0xBF;
    }
    s->state = s->left == 0 ? IN_STRING : IN_SEQUENCE;
    return CX_JSON_MORE;
}

static cx_json_event in_string(cx_json_scan *s, cursor *c)
{
    skip_plain(c);
    if (c->at == c->end) {
        return CX_JSON_MORE;
    }
    if (*c->at == '"') {
        c->at++;
        if (!s->key) {
            return end_value(s);
        }
        s->state = COLON;
        return tell(s, s->depth, CX_JSON_KEY_END);
    }
    if (*c->at == '\\') {
        c->at++;
        s->state = ESCAPE;
        return CX_JSON_MORE;
    }
    return *c->at < 0x20 ? fail(s, "control character in a string") : begin_sequence(s, c);
}

static void begin_hex(cx_json_scan *s, bool paired)
{
    s->state = HEX;
    s->unit = 0;
    s->left = 4;
    s->paired = paired;
}

static cx_json_event escape(cx_json_scan *s, cursor *c)
{
    if (*c->at == 'u') {
        begin_hex(s, false);
    } else if (*c->at != '\0' && strchr("\"\\/bfnrt", *c->at) != NULL) {
        s->state = IN_STRING;
    } else {
        return fail(s, "bad escape");
    }
    c->at++;
    return CX_JSON_MORE;
}

static bool is_low_surrogate(unsigned unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/* What the four digits of a \u escape make; the cursor is at the last one. */
static cx_json_event end_hex(cx_json_scan *s, cursor *c)
{
    if (s->unit == 0) {
        return fail(s, "NUL in a string");
    }
    if (is_low_surrogate(s->unit) != s->paired) {
        return fail(s, "lone surrogate");
    }
    s->state = s->unit >= 0xD800 && s->unit <= 0xDBFF ? PAIR_BACKSLASH : IN_STRING;
    c->at++;
    return CX_JSON_MORE;
}

static cx_json_event hex(cx_json_scan *s, cursor *c)
{
    const char digit = cx_to_lower((char)*c->at);
    if (cx_is_digit(digit)) {
        s->unit = s->unit * 16 + (unsigned)(digit - '0');
    } else if (digit >= 'a' && digit <= 'f') {
        s->unit = s->unit * 16 + (unsigned)(digit - 'a' + 10);
    } else {
        return fail(s, "bad \\u escape");
    }
    if (--s->left == 0) {
        return end_hex(s, c);
    }
    c->at++;
    return CX_JSON_MORE;
}

static cx_json_event pair(cx_json_scan *s, cursor *c)
{
    if (*c->at != (s->state == PAIR_U ? 'u' : '\\')) {
        return fail(s, "lone surrogate");
    }
    c->at++;
    if (s->state == PAIR_U) {
        begin_hex(s, true);
    } else {
        s->state = PAIR_U;
    }
    return CX_JSON_MORE;
}

/* ---------------------------------------------------------------- numbers and words */

/* What was passed of a number last, and what may follow: section 6. */
enum {
    MINUS,
    ZERO, /* which leads no other digit */
    WHOLE,
    POINT,
    FRACTION,
    E,
    SIGN,
    EXPONENT,
    PARTS,
    END = PARTS, /* the number ends before this byte */
    BAD
};
enum {
    OTHER_BYTE,
    ZERO_BYTE,
    DIGIT_BYTE,
    POINT_BYTE,
    E_BYTE,
    SIGN_BYTE,
    BYTES
};

static const unsigned char number_parts[PARTS][BYTES] = {
    /*             other   0         1 to 9    .      e    +-    */
    [MINUS] = /**/ {BAD, /**/ ZERO, WHOLE, BAD, BAD, BAD},
    [ZERO] = /***/ {END, /**/ END, END, POINT, E, END},
    [WHOLE] = /**/ {END, /**/ WHOLE, WHOLE, POINT, E, END},
    [POINT] = /**/ {BAD, /**/ FRACTION, FRACTION, BAD, BAD, BAD},
    [FRACTION] = {END, FRACTION, FRACTION, END, E, END},
    [E] = /******/ {BAD, /**/ EXPONENT, EXPONENT, BAD, BAD, SIGN},
    [SIGN] = /***/ {BAD, /**/ EXPONENT, EXPONENT, BAD, BAD, BAD},
    [EXPONENT] = {END, EXPONENT, EXPONENT, END, END, END},
};

static unsigned byte_of_number(unsigned char c)
{
    switch (c) {
    case '0':
        return ZERO_BYTE;
    case '.':
        return POINT_BYTE;
    case 'e':
    case 'E':
        return E_BYTE;
    case '+':
    case '-':
        return SIGN_BYTE;
    default:
        return cx_is_digit((char)c) ? DIGIT_BYTE : OTHER_BYTE;
    }
}

static cx_json_event in_number(cx_json_scan *s, cursor *c)
{
    for (; c->at != c->end; c->at++) {
        const unsigned char next = number_parts[s->part][byte_of_number(*c->at)];
        if (next == END) {
            return end_value(s);
        }
        if (next == BAD) {
            return fail(s, "bad number");
        }
        s->part = next;
    }
    return CX_JSON_MORE;
}

static cx_json_event in_word(cx_json_scan *s, cursor *c)
{
    for (; c->at != c->end && *s->word != '\0'; c->at++, s->word++) {
        if (*c->at != (unsigned char)*s->word) {
            return fail(s, "unknown word");
        }
    }
    return *s->word == '\0' ? end_value(s) : CX_JSON_MORE;
}

/* ---------------------------------------------------------------- structure */

static cx_json_event open_container(cx_json_scan *s, bool object)
{
    if (s->depth == s->max_depth) {
        return fail(s, "nested too deep");
    }
    const uint64_t bit = UINT64_C(1) << s->depth;
    s->objects = object ? s->objects | bit : s->objects & ~bit;
    s->state = object ? KEY_OR_END : ITEM_OR_END;
    s->depth++;
    return CX_JSON_MORE;
}

static cx_json_event close_container(cx_json_scan *s, cursor *c)
{
    c->at++;
    s->depth--;
    return end_value(s);
}

static cx_json_event begin_word(cx_json_scan *s, const char *word)
{
    s->state = IN_WORD;
    s->word = word + 1; /* the first letter is here */
    return CX_JSON_MORE;
}

static cx_json_event begin_number(cx_json_scan *s, unsigned char c)
{
    s->state = IN_NUMBER;
    s->part = c == '-' ? MINUS : c == '0' ? ZERO : WHOLE;
    return c == '-' || cx_is_digit((char)c) ? CX_JSON_MORE : fail(s, "a value expected");
}

static cx_json_event begin_kind(cx_json_scan *s, unsigned char c)
{
    switch (c) {
    case '{':
    case '[':
        return open_container(s, c == '{');
    case '"':
        s->state = IN_STRING;
        s->key = false;
        return CX_JSON_MORE;
    case 't':
        return begin_word(s, "true");
    case 'f':
        return begin_word(s, "false");
    case 'n':
        return begin_word(s, "null");
    default:
        return begin_number(s, c);
    }
}

static cx_json_event begin_value(cx_json_scan *s, cursor *c)
{
    const unsigned around = s->depth;
    if (begin_kind(s, *c->at) == CX_JSON_FAULT) {
        return CX_JSON_FAULT;
    }
    c->at++;
    return tell(s, around, CX_JSON_BEGIN);
}

static cx_json_event begin_key(cx_json_scan *s, cursor *c)
{
    if (*c->at != '"') {
        return fail(s, "an object's key must be a string");
    }
    c->at++;
    s->state = IN_STRING;
    s->key = true;
    return tell(s, s->depth, CX_JSON_KEY);
}

static cx_json_event after_value(cx_json_scan *s, cursor *c)
{
    const bool object = in_object(s);
    if (*c->at == (object ? '}' : ']')) {
        return close_container(s, c);
    }
    if (*c->at != ',') {
        return fail(s, "',' or the end of an array or object expected");
    }
    c->at++;
    s->state = object ? KEY : VALUE;
    return CX_JSON_MORE;
}

/* Between values, where blanks do not count. */
static cx_json_event between(cx_json_scan *s, cursor *c)
{
    while (cx_is_blank((char)*c->at)) {
        if (++c->at == c->end) {
            return CX_JSON_MORE;
        }
    }
    switch (s->state) {
    case ITEM_OR_END:
        return *c->at == ']' ? close_container(s, c) : begin_value(s, c);
    case VALUE:
        return begin_value(s, c);
    case KEY_OR_END:
        return *c->at == '}' ? close_container(s, c) : begin_key(s, c);
    case KEY:
        return begin_key(s, c);
    case AFTER_VALUE:
        return after_value(s, c);
    case COLON:
        if (*c->at != ':') {
            return fail(s, "':' missing after a key");
        }
        c->at++;
        s->state = VALUE;
        return CX_JSON_MORE;
    default:
        return fail(s, "text after the value");
    }
}

static cx_json_event step(cx_json_scan *s, cursor *c)
{
    switch (s->state) {
    case IN_STRING:
        return in_string(s, c);
    case IN_SEQUENCE:
        return in_sequence(s, c);
    case ESCAPE:
        return escape(s, c);
    case HEX:
        return hex(s, c);
    case PAIR_BACKSLASH:
    case PAIR_U:
        return pair(s, c);
    case IN_NUMBER:
        return in_number(s, c);
    case IN_WORD:
        return in_word(s, c);
    default:
        return between(s, c);
    }
}

/* ---------------------------------------------------------------- the whole */

void cx_json_scan_init(cx_json_scan *scan, unsigned max_depth)
{
    *scan = (cx_json_scan){
        .max_depth = max_depth < CX_MAX_JSON_DEPTH ? max_depth : CX_MAX_JSON_DEPTH,
        .state = VALUE,
    };
}

cx_json_event cx_json_scan_run(cx_json_scan *scan, cx_str piece, size_t *at)
{
    if (scan->fault != NULL) {
        return CX_JSON_FAULT;
    }
    if (*at >= piece.len) {
        return CX_JSON_MORE;
    }
    const unsigned char *text = (const unsigned char *)piece.ptr;
    cursor c = {text + *at, text + piece.len};
    cx_json_event event = CX_JSON_MORE;
    while (event == CX_JSON_MORE && c.at != c.end) {
        event = step(scan, &c);
    }
    *at = (size_t)(c.at - text);
    return event;
}

cx_json_event cx_json_scan_finish(cx_json_scan *scan)
{
    if (scan->fault != NULL) {
        return CX_JSON_FAULT;
    }
    if (scan->state == IN_NUMBER && scan->depth == 0 &&
        number_parts[scan->part][OTHER_BYTE] == END) {
        return end_value(scan);
    }
    return scan->state == DONE ? CX_JSON_MORE : fail(scan, "the text ends too early");
}
