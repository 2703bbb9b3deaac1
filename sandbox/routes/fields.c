#include "sandbox/routes/fields.h"

#include <stdio.h>
#include <string.h>

#include "base/time.h"

#include "base/banned.h"

static bool is_listed(cx_str names, cx_str name)
{
    cx_str piece;
    while (cx_str_next(&names, ',', &piece)) {
        if (cx_str_equal_nocase(cx_str_trim(piece), name)) {
            return true;
        }
    }
    return false;
}

const sbx_field *sbx_record_find(const sbx_record *record, cx_str name)
{
    for (size_t i = 0; i < record->count; i++) {
        if (cx_str_equal_nocase(cx_str_of(record->fields[i].name), name)) {
            return &record->fields[i];
        }
    }
    return NULL;
}

/* The text of a field; NULL for null. */
static const char *text_at(const sbx_field *field, const void *values)
{
    const char *at = (const char *)values + field->offset;
    const char *text = NULL;
    if (field->type == SBX_INLINE) {
        return *at != '\0' ? at : NULL;
    }
    memcpy(&text, at, sizeof text);
    return text;
}

static double number_at(const sbx_field *field, const void *values)
{
    const char *at = (const char *)values + field->offset;
    int64_t number = 0;
    double real = 0;
    bool flag = false;
    if (field->type == SBX_REAL) {
        memcpy(&real, at, sizeof real);
        return real;
    }
    if (field->type == SBX_FLAG) {
        memcpy(&flag, at, sizeof flag);
        return flag ? 1 : 0;
    }
    memcpy(&number, at, sizeof number);
    return (double)number; /* ids are below 2^53 */
}

int sbx_field_compare(const sbx_field *field, const void *a, const void *b)
{
    if (field->type == SBX_EMPTY_LIST) {
        return 0;
    }
    if (field->type == SBX_TEXT || field->type == SBX_INLINE) {
        return cx_str_compare(cx_str_of(text_at(field, a)), cx_str_of(text_at(field, b)));
    }
    const double one = number_at(field, a);
    const double other = number_at(field, b);
    return (one > other) - (one < other);
}

bool sbx_record_has(const sbx_record *record, cx_str wanted)
{
    cx_str piece;
    while (cx_str_next(&wanted, ',', &piece)) {
        if (sbx_record_find(record, cx_str_trim(piece)) == NULL) {
            return false;
        }
    }
    return true;
}

static void write_time(cx_json_writer *w, int64_t unix_ms)
{
    char text[32];
    if (unix_ms == 0) {
        cx_json_null(w);
        return;
    }
    cx_time_format(unix_ms, text);
    cx_json_string(w, cx_str_of(text));
}

enum {
    MAX_DURATION = 40
};

static void format_duration(int64_t seconds, char text[MAX_DURATION])
{
    size_t used = (size_t)snprintf(text, MAX_DURATION, "PT");
    if (seconds >= 3600) {
        used +=
            (size_t)snprintf(text + used, MAX_DURATION - used, "%lldH", (long long)seconds / 3600);
    }
    if (seconds / 60 % 60 > 0) {
        used += (size_t)snprintf(text + used, MAX_DURATION - used, "%lldM",
                                 (long long)(seconds / 60 % 60));
    }
    if (seconds % 60 > 0 || seconds == 0) {
        (void)snprintf(text + used, MAX_DURATION - used, "%lldS", (long long)(seconds % 60));
    }
}

static void write_duration(cx_json_writer *w, int64_t seconds)
{
    char text[MAX_DURATION];
    format_duration(seconds, text);
    cx_json_string(w, cx_str_of(text));
}

void sbx_field_text(const sbx_field *field, const void *values, cx_buf *out)
{
    const char *at = (const char *)values + field->offset;
    char text[MAX_DURATION];
    int64_t number = 0;
    if (field->type == SBX_INTEGER || field->type == SBX_TIME || field->type == SBX_DURATION) {
        memcpy(&number, at, sizeof number);
    }
    switch (field->type) {
    case SBX_INTEGER:
        cx_buf_printf(out, "%lld", (long long)number);
        break;
    case SBX_TIME:
        if (number != 0) {
            cx_time_format(number, text);
            cx_buf_puts(out, text);
        }
        break;
    case SBX_DURATION:
        format_duration(number, text);
        cx_buf_puts(out, text);
        break;
    case SBX_TEXT:
    case SBX_INLINE:
        cx_buf_append(out, cx_str_of(text_at(field, values)));
        break;
    case SBX_FLAG:
        cx_buf_puts(out, number_at(field, values) != 0 ? "True" : "False");
        break;
    case SBX_REAL:
        cx_buf_printf(out, "%g", number_at(field, values));
        break;
    case SBX_EMPTY_LIST:
        break;
    }
}

static void write_field(const sbx_field *field, const void *values, cx_json_writer *w)
{
    const char *at = (const char *)values + field->offset;
    int64_t number = 0;
    double real = 0;
    const char *text = NULL;
    bool flag = false;
    cx_json_key(w, field->name);
    switch (field->type) {
    case SBX_INTEGER:
        memcpy(&number, at, sizeof number);
        cx_json_integer_number(w, number);
        break;
    case SBX_TIME:
        memcpy(&number, at, sizeof number);
        write_time(w, number);
        break;
    case SBX_TEXT:
    case SBX_INLINE:
        text = text_at(field, values);
        if (text != NULL) {
            cx_json_string(w, cx_str_of(text));
        } else {
            cx_json_null(w);
        }
        break;
    case SBX_FLAG:
        memcpy(&flag, at, sizeof flag);
        cx_json_bool(w, flag);
        break;
    case SBX_DURATION:
        memcpy(&number, at, sizeof number);
        write_duration(w, number);
        break;
    case SBX_REAL:
        memcpy(&real, at, sizeof real);
        cx_json_real_number(w, real);
        break;
    case SBX_EMPTY_LIST:
        cx_json_begin_array(w);
        cx_json_end_array(w);
        break;
    }
}

void sbx_record_write(const sbx_record *record, cx_str wanted, const void *values,
                      cx_json_writer *w)
{
    for (size_t i = 0; i < record->count; i++) {
        if (wanted.len == 0 || is_listed(wanted, cx_str_of(record->fields[i].name))) {
            write_field(&record->fields[i], values, w);
        }
    }
}
