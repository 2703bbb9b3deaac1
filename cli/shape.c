/* Shapes are never recursive (the catalogue cuts them), so walking down one comes to an end. */
#include "cli/shape.h"

#include <stdbool.h>
#include <string.h>

#include "base/limits.h"
#include "cli/xalloc.h"

#include "base/banned.h"

/* NOLINTBEGIN(misc-no-recursion) */

/* How a kind is called, and made up; what is made of others is looked into first. */
typedef struct plain {
    const char *kind;
    const char *word;   /* to people */
    const char *sample; /* as text */
} plain;

static const plain plains[] = {
    [CXONE_SHAPE_ANY] = {"any", "anything", "text"},
    [CXONE_SHAPE_NULL] = {"null", "null", "null"},
    [CXONE_SHAPE_BOOLEAN] = {"boolean", "boolean", "true"},
    [CXONE_SHAPE_INTEGER] = {"integer", "integer", "1"},
    [CXONE_SHAPE_NUMBER] = {"number", "number", "1"},
    [CXONE_SHAPE_STRING] = {"string", "string", "text"},
    [CXONE_SHAPE_DATE_TIME] = {"date-time", "date-time", "2026-11-02T08:00:00Z"},
    [CXONE_SHAPE_UUID] = {"uuid", "uuid", "11eb5a4e-0c2d-4d1c-b0a5-0242ac110003"},
    [CXONE_SHAPE_ENUM] = {"enum", "enum", "text"},
    [CXONE_SHAPE_ARRAY] = {"array", "array", "[]"},
    [CXONE_SHAPE_MAP] = {"map", "map", "{}"},
    [CXONE_SHAPE_OBJECT] = {"object", "object", "{}"},
    [CXONE_SHAPE_ONE] = {"one-of", "anything", "text"},
};

static void append_enum(cx_buf *out, const cxone_shape *shape)
{
    for (size_t i = 0; i < cxone_shape_count(shape); i++) {
        const bool last = i + 1 == cxone_shape_count(shape);
        const char *join = i == 0 ? "" : last ? " or " : ", ";
        cx_buf_printf(out, "%s%s", join, cxone_shape_word(shape, i));
    }
}

void cli_shape_words(cx_buf *out, const cxone_shape *shape)
{
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    if (kind == CXONE_SHAPE_ARRAY || kind == CXONE_SHAPE_MAP) {
        cx_buf_puts(out, kind == CXONE_SHAPE_ARRAY ? "array of " : "map of ");
        cli_shape_words(out, cxone_shape_item(shape));
    } else if (kind == CXONE_SHAPE_ENUM) {
        append_enum(out, shape);
    } else if (kind == CXONE_SHAPE_ONE) {
        for (size_t i = 0; i < cxone_shape_count(shape); i++) {
            cx_buf_puts(out, i != 0 ? " / " : "");
            cli_shape_words(out, cxone_shape_alternative(shape, i));
        }
    } else {
        cx_buf_puts(out, plains[kind].word);
    }
    cx_buf_puts(out, cxone_shape_is_nullable(shape) != 0 ? " or null" : "");
}

const cxone_shape *cli_shape_object(const cxone_shape *shape)
{
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    if (kind == CXONE_SHAPE_OBJECT) {
        return cxone_shape_count(shape) != 0 ? shape : NULL;
    }
    if (kind == CXONE_SHAPE_ARRAY || kind == CXONE_SHAPE_MAP) {
        return cli_shape_object(cxone_shape_item(shape));
    }
    for (size_t i = 0; kind == CXONE_SHAPE_ONE && i < cxone_shape_count(shape); i++) {
        const cxone_shape *found = cli_shape_object(cxone_shape_alternative(shape, i));
        if (found != NULL) {
            return found;
        }
    }
    return NULL;
}

const cxone_shape *cli_shape_array(const cxone_shape *shape)
{
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    for (size_t i = 0; kind == CXONE_SHAPE_ONE && i < cxone_shape_count(shape); i++) {
        const cxone_shape *found = cli_shape_array(cxone_shape_alternative(shape, i));
        if (found != NULL) {
            return found;
        }
    }
    return kind == CXONE_SHAPE_ARRAY ? shape : NULL;
}

/* ---------------------------------------------------------------- samples */

/* A text that fits a name as NICE gives them, for what is a string to the catalogue. */
static const char *text_for(const char *name)
{
    static const struct {
        cx_str ending; /* in any letter case */
        const char *text;
    } rows[] = {
        {CX_LIT_INIT("Id"), "4711"},
        {CX_LIT_INIT("Ids"), "4711"},
        {CX_LIT_INIT("contactNumber"), "682956606682323"},
        {CX_LIT_INIT("phoneNumber"), "+15550100"},
        {CX_LIT_INIT("email"), "ann@example.org"},
        {CX_LIT_INIT("emailAddress"), "ann@example.org"},
        {CX_LIT_INIT("toAddress"), "ann@example.org"},
        {CX_LIT_INIT("fromAddress"), "ann@example.org"},
        {CX_LIT_INIT("idOnExternalPlatform"), "ann@example.org"},
        {CX_LIT_INIT("password"), "***"},
        {CX_LIT_INIT("date"), "2026-11-02"},
        {CX_LIT_INIT("time"), "2026-11-02T08:00:00Z"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        if (cx_str_ends_with_nocase(cx_str_of(name), rows[i].ending)) {
            return rows[i].text;
        }
    }
    return plains[CXONE_SHAPE_STRING].sample;
}

static void sample_members(cx_json_writer *json, const char *name, const cxone_shape *shape)
{
    cx_json_begin_object(json);
    for (size_t i = 0; i < cxone_shape_count(shape); i++) {
        name = cxone_shape_member_name(shape, i);
        cx_json_key(json, name);
        cli_shape_sample(json, name, cxone_shape_member_shape(shape, i));
    }
    cx_json_end_object(json);
}

static void sample_plain(cx_json_writer *json, const char *name, const cxone_shape *shape)
{
    CX_AUTO(cx_buf) cx_buf text;
    int64_t number = 0;
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    cx_buf_init(&text, CX_MAX_MESSAGE);
    cli_shape_sample_text(&text, name, shape);
    const bool numeric = kind == CXONE_SHAPE_INTEGER || kind == CXONE_SHAPE_NUMBER ||
                         cxone_shape_is_numeric(shape) != 0;
    if (kind == CXONE_SHAPE_NULL || kind == CXONE_SHAPE_ANY) {
        cx_json_null(json);
    } else if (kind == CXONE_SHAPE_BOOLEAN) {
        cx_json_bool(json, true);
    } else if (numeric && cx_scan_int64(cx_buf_view(&text), &number)) {
        cx_json_integer_number(json, number);
    } else {
        cx_json_string(json, cx_buf_view(&text));
    }
}

static void sample_array(cx_json_writer *json, const char *name, const cxone_shape *shape)
{
    cx_json_begin_array(json);
    cli_shape_sample(json, name, cxone_shape_item(shape));
    cx_json_end_array(json);
}

static void sample_map(cx_json_writer *json, const char *name, const cxone_shape *shape)
{
    cx_json_begin_object(json);
    cx_json_key(json, "name");
    cli_shape_sample(json, name, cxone_shape_item(shape));
    cx_json_end_object(json);
}

static void sample_one(cx_json_writer *json, const char *name, const cxone_shape *shape)
{
    cli_shape_sample(json, name, cxone_shape_alternative(shape, 0));
}

void cli_shape_sample(cx_json_writer *json, const char *name, const cxone_shape *shape)
{
    static void (*const samplers[])(cx_json_writer * json, const char *name,
                                    const cxone_shape *shape) = {
        [CXONE_SHAPE_ANY] = sample_plain,       [CXONE_SHAPE_NULL] = sample_plain,
        [CXONE_SHAPE_BOOLEAN] = sample_plain,   [CXONE_SHAPE_INTEGER] = sample_plain,
        [CXONE_SHAPE_NUMBER] = sample_plain,    [CXONE_SHAPE_STRING] = sample_plain,
        [CXONE_SHAPE_DATE_TIME] = sample_plain, [CXONE_SHAPE_UUID] = sample_plain,
        [CXONE_SHAPE_ENUM] = sample_plain,      [CXONE_SHAPE_ARRAY] = sample_array,
        [CXONE_SHAPE_MAP] = sample_map,         [CXONE_SHAPE_OBJECT] = sample_members,
        [CXONE_SHAPE_ONE] = sample_one,
    };
    samplers[cxone_shape_get_kind(shape)](json, name, shape);
}

void cli_shape_sample_text(cx_buf *out, const char *name, const cxone_shape *shape)
{
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    if (kind == CXONE_SHAPE_ARRAY) {
        cli_shape_sample_text(out, name, cxone_shape_item(shape));
    } else if (kind == CXONE_SHAPE_ONE) {
        cli_shape_sample_text(out, name, cxone_shape_alternative(shape, 0));
    } else if (kind == CXONE_SHAPE_ENUM) {
        cx_buf_puts(out, cxone_shape_word(shape, 0));
    } else if (kind == CXONE_SHAPE_STRING) {
        cx_buf_puts(out, text_for(name));
    } else {
        cx_buf_puts(out, plains[kind].sample);
    }
}

/* Puts a backslash before what would else end a name. */
static void append_name(cx_buf *path, const char *name)
{
    for (; *name != '\0'; name++) {
        cx_buf_puts(path, *name == '.' || *name == '[' || *name == '=' ? "\\" : "");
        cx_buf_putc(path, *name);
    }
}

static void append_needs(cx_buf *out, cx_buf *path, const char *name, const cxone_shape *shape);

static void append_member_needs(cx_buf *out, cx_buf *path, const cxone_shape *shape, size_t index)
{
    const size_t length = path->len;
    cx_buf_puts(path, length != 0 ? "." : "");
    append_name(path, cxone_shape_member_name(shape, index));
    append_needs(out, path, cxone_shape_member_name(shape, index),
                 cxone_shape_member_shape(shape, index));
    cx_buf_truncate(path, length);
}

/* The members that must be there; the first one where none must. */
static void append_object_needs(cx_buf *out, cx_buf *path, const cxone_shape *shape)
{
    bool any = false;
    for (size_t i = 0; i < cxone_shape_count(shape); i++) {
        if (cxone_shape_member_is_required(shape, i) != 0) {
            append_member_needs(out, path, shape, i);
            any = true;
        }
    }
    if (!any && cxone_shape_count(shape) != 0) {
        append_member_needs(out, path, shape, 0);
    } else if (!any && path->len != 0) {
        cx_buf_printf(out, " -F '%s={}'", path->ptr);
    } else if (!any) {
        cx_buf_puts(out, " -f name=text");
    }
}

static void append_needs(cx_buf *out, cx_buf *path, const char *name, const cxone_shape *shape)
{
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    const size_t length = path->len;
    if (kind == CXONE_SHAPE_OBJECT) {
        append_object_needs(out, path, shape);
    } else if (kind == CXONE_SHAPE_ONE) {
        append_needs(out, path, name, cxone_shape_alternative(shape, 0));
    } else if (kind == CXONE_SHAPE_ARRAY) {
        cx_buf_puts(path, "[]");
        append_needs(out, path, name, cxone_shape_item(shape));
        cx_buf_truncate(path, length);
    } else if (kind == CXONE_SHAPE_MAP) {
        cx_buf_puts(path, length != 0 ? ".name" : "name");
        append_needs(out, path, name, cxone_shape_item(shape));
        cx_buf_truncate(path, length);
    } else {
        CX_AUTO(cx_buf) cx_buf value;
        cx_buf_init(&value, CX_MAX_MESSAGE);
        cli_shape_sample_text(&value, name, shape);
        const char *place = length != 0 ? path->ptr : "name";
        const char *quote = strpbrk(place, "[]\\") != NULL || strpbrk(value.ptr, " *") != NULL
                                ? "'"
                                : ""; /* a shell's own marks */
        cx_buf_printf(out, " %s %s%s=%s%s", kind == CXONE_SHAPE_NULL ? "-F" : "-f", quote, place,
                      value.ptr, quote);
    }
}

void cli_shape_sample_options(cx_buf *out, const cxone_shape *body)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, CX_MAX_MESSAGE);
    append_needs(out, &path, "", body);
    cli_xcheck(&path);
}

/* ---------------------------------------------------------------- for machines */

static void describe_members(cx_json_writer *json, const cxone_shape *shape)
{
    cx_json_key(json, "members");
    cx_json_begin_array(json);
    for (size_t i = 0; i < cxone_shape_count(shape); i++) {
        cx_json_begin_object(json);
        cx_json_member_string(json, "name", cx_str_of(cxone_shape_member_name(shape, i)));
        cx_json_member_bool(json, "required", cxone_shape_member_is_required(shape, i) != 0);
        cx_json_key(json, "shape");
        cli_shape_describe(json, cxone_shape_member_shape(shape, i));
        cx_json_end_object(json);
    }
    cx_json_end_array(json);
}

static void describe_words(cx_json_writer *json, const cxone_shape *shape)
{
    cx_json_key(json, "words");
    cx_json_begin_array(json);
    for (size_t i = 0; i < cxone_shape_count(shape); i++) {
        cx_json_string(json, cx_str_of(cxone_shape_word(shape, i)));
    }
    cx_json_end_array(json);
}

static void describe_alternatives(cx_json_writer *json, const cxone_shape *shape)
{
    cx_json_key(json, "alternatives");
    cx_json_begin_array(json);
    for (size_t i = 0; i < cxone_shape_count(shape); i++) {
        cli_shape_describe(json, cxone_shape_alternative(shape, i));
    }
    cx_json_end_array(json);
}

void cli_shape_describe(cx_json_writer *json, const cxone_shape *shape)
{
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    cx_json_begin_object(json);
    cx_json_member_string(json, "type", cx_str_of(plains[kind].kind));
    if (cxone_shape_is_nullable(shape) != 0) {
        cx_json_member_bool(json, "nullable", true);
    }
    if (kind == CXONE_SHAPE_OBJECT) {
        describe_members(json, shape);
    } else if (kind == CXONE_SHAPE_ENUM) {
        describe_words(json, shape);
    } else if (kind == CXONE_SHAPE_ONE) {
        describe_alternatives(json, shape);
    } else if (kind == CXONE_SHAPE_ARRAY || kind == CXONE_SHAPE_MAP) {
        cx_json_key(json, "items");
        cli_shape_describe(json, cxone_shape_item(shape));
    }
    cx_json_end_object(json);
}

/* NOLINTEND(misc-no-recursion) */
