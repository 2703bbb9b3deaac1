#include "json/writer.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

void cx_json_writer_init(cx_json_writer *w, cx_buf *out, int indent)
{
    *w = (cx_json_writer){.out = out, .indent = indent, .first = true};
}

static void new_line(cx_json_writer *w)
{
    if (w->indent > 0) {
        cx_buf_putc(w->out, '\n');
        for (unsigned i = 0; i < w->depth * (unsigned)w->indent; i++) {
            cx_buf_putc(w->out, ' ');
        }
    }
}

/* The comma and line break that a value or key needs before it. */
static void lead(cx_json_writer *w)
{
    if (w->after_key) {
        w->after_key = false;
        return;
    }
    if (!w->first) {
        cx_buf_putc(w->out, ',');
    }
    if (w->depth > 0) {
        new_line(w);
    }
    w->first = false;
}

static void begin(cx_json_writer *w, char opener)
{
    lead(w);
    cx_buf_putc(w->out, opener);
    w->depth++;
    w->first = true;
}

static void end(cx_json_writer *w, char closer)
{
    w->depth--;
    if (!w->first) {
        new_line(w);
    }
    cx_buf_putc(w->out, closer);
    w->first = false;
}

void cx_json_begin_object(cx_json_writer *w)
{
    begin(w, '{');
}

void cx_json_end_object(cx_json_writer *w)
{
    end(w, '}');
}

void cx_json_begin_array(cx_json_writer *w)
{
    begin(w, '[');
}

void cx_json_end_array(cx_json_writer *w)
{
    end(w, ']');
}

/* The escape of a character that must not stand bare, or NULL. */
static const char *short_escape(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return NULL;
    }
}

/* How many characters at the start stand for themselves: most of most texts. */
static size_t plain_length(cx_str text)
{
    size_t length = 0;
    while (length < text.len && text.ptr[length] >= ' ' && text.ptr[length] < '\x7f' &&
           text.ptr[length] != '"' && text.ptr[length] != '\\') {
        length++;
    }
    return length;
}

static void quoted(cx_buf *out, cx_str text)
{
    cx_buf_putc(out, '"');
    for (size_t i = 0; i < text.len;) {
        const size_t plain = plain_length(cx_str_slice(text, i, text.len));
        if (plain > 0) {
            cx_buf_append(out, cx_str_slice(text, i, i + plain));
            i += plain;
            continue;
        }
        const char c = text.ptr[i];
        const size_t length = cx_utf8_length(cx_str_slice(text, i, text.len));
        if (short_escape(c) != NULL) {
            cx_buf_puts(out, short_escape(c));
        } else if ((unsigned char)c < 0x20) {
            cx_buf_printf(out, "\\u%04x", (unsigned)c);
        } else if (length == 0) {
            cx_buf_puts(out, "\xEF\xBF\xBD");
        } else {
            cx_buf_append(out, cx_str_slice(text, i, i + length));
        }
        i += length != 0 ? length : 1;
    }
    cx_buf_putc(out, '"');
}

void cx_json_key(cx_json_writer *w, const char *key)
{
    lead(w);
    quoted(w->out, cx_str_of(key));
    cx_buf_puts(w->out, w->indent > 0 ? ": " : ":");
    w->after_key = true;
}

void cx_json_string(cx_json_writer *w, cx_str text)
{
    lead(w);
    quoted(w->out, text);
}

void cx_json_integer_number(cx_json_writer *w, int64_t number)
{
    char digits[24]; /* from the end; printf would be a tenth of the time of a list */
    size_t at = sizeof digits;
    uint64_t rest = number < 0 ? UINT64_C(0) - (uint64_t)number : (uint64_t)number;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0) {
        digits[--at] = '-';
    }
    lead(w);
    cx_buf_append(w->out, (cx_str){digits + at, sizeof digits - at});
}

void cx_json_real_number(cx_json_writer *w, double number)
{
    if (!isfinite(number)) {
        cx_json_null(w); /* JSON has no infinity */
        return;
    }
    char text[40];
    (void)snprintf(text, sizeof text, "%.17g", number);
    char *comma = strchr(text, ','); /* a program may have set another locale */
    if (comma != NULL) {
        *comma = '.';
    }
    lead(w);
    cx_buf_puts(w->out, text);
    if (strpbrk(text, ".e") == NULL) {
        cx_buf_puts(w->out, ".0"); /* what was a real stays one */
    }
}

void cx_json_bool(cx_json_writer *w, bool value)
{
    lead(w);
    cx_buf_puts(w->out, value ? "true" : "false");
}

void cx_json_null(cx_json_writer *w)
{
    lead(w);
    cx_buf_puts(w->out, "null");
}

void cx_json_member_string(cx_json_writer *w, const char *key, cx_str text)
{
    cx_json_key(w, key);
    cx_json_string(w, text);
}

void cx_json_member_text(cx_json_writer *w, const char *key, cx_str text)
{
    if (text.len != 0) {
        cx_json_member_string(w, key, text);
    }
}

void cx_json_member_integer(cx_json_writer *w, const char *key, int64_t number)
{
    cx_json_key(w, key);
    cx_json_integer_number(w, number);
}

void cx_json_member_bool(cx_json_writer *w, const char *key, bool value)
{
    cx_json_key(w, key);
    cx_json_bool(w, value);
}

static void write_number_or_word(cx_json_writer *w, const cx_json_value *value)
{
    int64_t integer = 0;
    double real = 0;
    bool boolean = false;
    if (cx_json_integer(value, &integer)) {
        cx_json_integer_number(w, integer);
    } else if (cx_json_real(value, &real)) {
        cx_json_real_number(w, real);
    } else if (cx_json_boolean(value, &boolean)) {
        cx_json_bool(w, boolean);
    } else {
        cx_json_null(w);
    }
}

void cx_json_write_value(cx_json_writer *w, const cx_json_value *value)
{
    /* Recursion is bounded: documents deeper than CX_MAX_JSON_DEPTH are refused when read. */
    switch (cx_json_type(value)) {
    case CXONE_TYPE_OBJECT:
        cx_json_begin_object(w);
        for (const char *key = cx_json_next_key(value, NULL); key != NULL;
             key = cx_json_next_key(value, key)) {
            cx_json_key(w, key);
            cx_json_write_value(w, cx_json_get(value, key));
        }
        cx_json_end_object(w);
        break;
    case CXONE_TYPE_ARRAY:
        cx_json_begin_array(w);
        for (size_t i = 0; i < cx_json_size(value); i++) {
            cx_json_write_value(w, cx_json_at(value, i));
        }
        cx_json_end_array(w);
        break;
    case CXONE_TYPE_STRING:
        cx_json_string(w, cx_json_text(value));
        break;
    case CXONE_TYPE_ABSENT:
    case CXONE_TYPE_NULL:
    case CXONE_TYPE_BOOLEAN:
    case CXONE_TYPE_INTEGER:
    case CXONE_TYPE_REAL:
        write_number_or_word(w, value);
        break;
    }
}
