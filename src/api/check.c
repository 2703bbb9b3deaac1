#include "api/check.h"

#include <limits.h>
#include <string.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/nearest.h"
#include "base/time.h"

#include "base/banned.h"

enum {
    MOST_WORDS = 40, /* of a list in a hint */
    SHOWN = 60       /* bytes of a wrong value in a message */
};

/* ---------------------------------------------------------------- did you mean */

/* Appends ", did you mean "x"?" where a word is near. */
static void append_nearest(cx_buf *message, const cx_nearest *best)
{
    if (best->best != NULL) {
        cx_buf_printf(message, "; did you mean \"%s\"?", best->best);
    }
}

static void append_word(cx_buf *list, size_t index, const char *word)
{
    if (index < MOST_WORDS) {
        cx_buf_printf(list, "%s%s", index != 0 ? ", " : "", word);
    } else if (index == MOST_WORDS) {
        cx_buf_puts(list, " …");
    }
}

static cxone_status refuse(cxone_error **err, const cx_buf *message, const cx_buf *hint)
{
    if (cx_buf_status(message) != CXONE_OK || cx_buf_status(hint) != CXONE_OK) {
        return cx_fail_status(
            err, cx_buf_status(message) != CXONE_OK ? cx_buf_status(message) : cx_buf_status(hint),
            "a message");
    }
    return cx_fail_hint(err, CXONE_ERR_ARG, hint->len != 0 ? hint->ptr : NULL, "%s", message->ptr);
}

/* ---------------------------------------------------------------- names */

static cxone_status refuse_name(const cx_operation *operation, cx_str name, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf message;
    CX_AUTO(cx_buf) cx_buf hint;
    cx_buf_init(&message, CX_MAX_MESSAGE);
    cx_buf_init(&hint, CX_MAX_MESSAGE);
    const cx_str shown = cx_str_printable(name, SHOWN);
    cx_buf_printf(&message, "%s has no parameter \"%.*s\"", cx_operation_name(operation),
                  CX_STR_ARG(shown));
    cx_nearest best = cx_nearest_to(name);
    const cx_parameter *first = cx_operation_first_parameter(operation);
    cx_buf_puts(&hint, operation->parameter_count != 0 ? "it takes " : "it takes none");
    for (size_t i = 0; i < operation->parameter_count; i++) {
        cx_nearest_try(&best, cx_operation_text(first[i].name));
        append_word(&hint, i, cx_operation_text(first[i].name));
    }
    append_nearest(&message, &best);
    return refuse(err, &message, &hint);
}

cxone_status cx_check_name(const cx_operation *operation, cx_str name, const cx_parameter **out,
                           cxone_error **err)
{
    *out = cx_operation_parameter(operation, name);
    return *out != NULL ? CXONE_OK : refuse_name(operation, name, err);
}

/* ---------------------------------------------------------------- values of parameters */

static bool is_number(cx_str text)
{
    size_t i = 0;
    size_t digits = 0;
    bool point = false;
    i += i < text.len && text.ptr[i] == '-';
    for (; i < text.len; i++) {
        if (cx_is_digit(text.ptr[i])) {
            digits++;
        } else if (text.ptr[i] == '.' && !point && digits > 0) {
            point = true;
        } else {
            return false;
        }
    }
    return digits > 0 && text.ptr[text.len - 1] != '.';
}

/* A time, or a day: CXone takes both in most places. */
static bool is_time(cx_str text)
{
    CX_AUTO(cx_buf) cx_buf midnight;
    int64_t when = 0;
    cx_buf_init(&midnight, SHOWN);
    cx_buf_append(&midnight, text);
    cx_buf_puts(&midnight, "T00:00:00Z");
    return cx_time_parse(text, &when) || cx_time_parse(cx_buf_view(&midnight), &when);
}

static bool is_boolean(cx_str text)
{
    return cx_str_equal_nocase(text, CX_LIT("true")) || cx_str_equal_nocase(text, CX_LIT("false"));
}

static bool is_integer(cx_str text)
{
    int64_t number = 0;
    return cx_scan_int64(text, &number);
}

/* Ids are numbers in one place and texts of digits in another. */
static bool value_is_integer(const cx_json_value *value)
{
    int64_t number = 0;
    return cx_json_lenient_integer(value, &number);
}

static bool value_is_number(const cx_json_value *value)
{
    return value_is_integer(value) || cx_json_type(value) == CXONE_TYPE_REAL ||
           is_number(cx_json_text(value));
}

static bool value_is_boolean(const cx_json_value *value)
{
    return cx_json_type(value) == CXONE_TYPE_BOOLEAN;
}

static bool value_is_text(const cx_json_value *value)
{
    const cxone_type type = cx_json_type(value);
    return type == CXONE_TYPE_STRING || type == CXONE_TYPE_INTEGER;
}

static bool value_is_null(const cx_json_value *value)
{
    return cx_json_type(value) == CXONE_TYPE_NULL;
}

static bool value_is_time(const cx_json_value *value)
{
    return is_time(cx_json_text(value));
}

static bool value_is_uuid(const cx_json_value *value)
{
    return cx_str_is_uuid(cx_json_text(value));
}

/* What fits a shape that is one value. */
typedef struct scalar {
    cxone_shape_kind kind;
    bool (*text)(cx_str text); /* of a parameter; NULL: any text */
    bool (*value)(const cx_json_value *value);
    const char *wanted;
} scalar;

static const scalar scalars[] = {
    {CXONE_SHAPE_NULL, NULL, value_is_null, "null"},
    {CXONE_SHAPE_BOOLEAN, is_boolean, value_is_boolean, "true or false"},
    {CXONE_SHAPE_INTEGER, is_integer, value_is_integer, "a whole number"},
    {CXONE_SHAPE_NUMBER, is_number, value_is_number, "a number"},
    {CXONE_SHAPE_STRING, NULL, value_is_text, "a text"},
    {CXONE_SHAPE_DATE_TIME, is_time, value_is_time, "a time (RFC 3339: 2026-11-02T08:00:00Z)"},
    {CXONE_SHAPE_UUID, cx_str_is_uuid, value_is_uuid, "a UUID"},
};

/* NULL when the shape is no single value. */
static const scalar *find_scalar(const cx_shape *shape)
{
    for (size_t i = 0; i < CX_COUNT(scalars); i++) {
        if (scalars[i].kind == (cxone_shape_kind)shape->kind) {
            return &scalars[i];
        }
    }
    return NULL;
}

static bool is_word(const cx_shape *shape, cx_str text, cx_nearest *best)
{
    for (size_t i = 0; i < shape->count; i++) {
        if (cx_str_equal(text, cx_str_of(cx_shape_word(shape, i)))) {
            return true;
        }
        cx_nearest_try(best, cx_shape_word(shape, i));
    }
    return false;
}

/* What a text must be to fit a shape, in words; NULL when it fits. */
static const char *misfit(const cx_shape *shape, cx_str text, cx_nearest *best)
{
    const cx_shape *item = shape->kind == CXONE_SHAPE_ARRAY ? cx_shape_item(shape) : shape;
    if (item->kind == CXONE_SHAPE_ENUM) {
        return is_word(item, text, best) ? NULL : "one of ";
    }
    const scalar *row = find_scalar(item);
    return row == NULL || row->text == NULL || row->text(text) ? NULL : row->wanted;
}

static void append_words(cx_buf *list, const cx_shape *shape)
{
    const cx_shape *words = shape->kind == CXONE_SHAPE_ARRAY ? cx_shape_item(shape) : shape;
    if (words->kind == CXONE_SHAPE_ENUM) {
        for (size_t i = 0; i < words->count; i++) {
            append_word(list, i, cx_shape_word(words, i));
        }
    }
}

cxone_status cx_check_value(const cx_operation *operation, const cx_parameter *parameter,
                            cx_str value, cxone_error **err)
{
    const cx_shape *shape = cx_operation_shape(parameter->shape);
    const char *name = cx_operation_text(parameter->name);
    if (value.len == 0 && parameter->place == CX_PLACE_PATH) {
        return cx_fail(err, CXONE_ERR_ARG, "%s: \"%s\" is part of the path and cannot be empty",
                       cx_operation_name(operation), name);
    }
    cx_nearest best = cx_nearest_to(value);
    const char *wanted = misfit(shape, value, &best);
    if (wanted == NULL) {
        return CXONE_OK;
    }
    CX_AUTO(cx_buf) cx_buf message;
    CX_AUTO(cx_buf) cx_buf hint;
    cx_buf_init(&message, CX_MAX_MESSAGE);
    cx_buf_init(&hint, CX_MAX_MESSAGE);
    const cx_str shown = cx_str_printable(value, SHOWN);
    cx_buf_printf(&message, "%s: \"%s\" must be %s", cx_operation_name(operation), name, wanted);
    append_words(&message, shape);
    cx_buf_printf(&message, ", not \"%.*s\"", CX_STR_ARG(shown));
    append_nearest(&message, &best);
    return refuse(err, &message, &hint);
}

/* ---------------------------------------------------------------- bodies */

/* Where in the body we are: "filter.skillIds[0]". */
typedef struct place {
    cx_buf path;
    const cx_operation *operation;
    cxone_error **err;
} place;

static void place_deinit(place *at)
{
    cx_buf_deinit(&at->path);
}
CX_DEFINE_AUTO_VALUE(place, place_deinit)

static cxone_status check_shape(place *at, const cx_shape *shape, const cx_json_value *value);

static cxone_status wrong(place *at, const char *wanted)
{
    if (cx_buf_status(&at->path) != CXONE_OK) {
        return cx_fail_status(at->err, cx_buf_status(&at->path), "the place in the body");
    }
    return cx_fail(at->err, CXONE_ERR_ARG, "%s: the body%s%s must be %s",
                   cx_operation_name(at->operation), at->path.len != 0 ? "'s " : "", at->path.ptr,
                   wanted);
}

static cxone_status refuse_member(place *at, const cx_shape *shape, const char *key)
{
    CX_AUTO(cx_buf) cx_buf message;
    CX_AUTO(cx_buf) cx_buf hint;
    cx_buf_init(&message, CX_MAX_MESSAGE);
    cx_buf_init(&hint, CX_MAX_MESSAGE);
    const cx_str shown = cx_str_printable(cx_str_of(key), SHOWN);
    cx_buf_printf(&message, "%s: the body%s%s has no member \"%.*s\"",
                  cx_operation_name(at->operation), at->path.len != 0 ? "'s " : "", at->path.ptr,
                  CX_STR_ARG(shown));
    cx_nearest best = cx_nearest_to(cx_str_of(key));
    cx_buf_puts(&hint, shape->count != 0 ? "it has " : "it has none");
    for (size_t i = 0; i < shape->count; i++) {
        const char *name = cx_operation_text(cx_shape_member_at(shape, i)->name);
        cx_nearest_try(&best, name);
        append_word(&hint, i, name);
    }
    append_nearest(&message, &best);
    return refuse(at->err, &message, &hint);
}

static cxone_status check_members(place *at, const cx_shape *shape, const cx_json_value *value)
{
    const size_t length = at->path.len;
    for (const char *key = cx_json_next_key(value, NULL); key != NULL;
         key = cx_json_next_key(value, key)) {
        const cx_member *member = cx_shape_member(shape, cx_str_of(key));
        if (member == NULL) {
            return refuse_member(at, shape, key);
        }
        cx_buf_printf(&at->path, "%s%s", length != 0 ? "." : "", key);
        CX_TRY(check_shape(at, cx_operation_shape(member->shape), cx_json_get(value, key)));
        cx_buf_truncate(&at->path, length);
    }
    for (size_t i = 0; i < shape->count; i++) {
        const cx_member *member = cx_shape_member_at(shape, i);
        const char *name = cx_operation_text(member->name);
        if (member->required && cx_json_get(value, name) == NULL) {
            return cx_fail(at->err, CXONE_ERR_ARG, "%s: the body%s%s needs the member \"%s\"",
                           cx_operation_name(at->operation), length != 0 ? "'s " : "", at->path.ptr,
                           name);
        }
    }
    return CXONE_OK;
}

static cxone_status check_items(place *at, const cx_shape *item, const cx_json_value *value)
{
    const size_t length = at->path.len;
    for (size_t i = 0; i < cx_json_size(value); i++) {
        cx_buf_printf(&at->path, "[%zu]", i);
        CX_TRY(check_shape(at, item, cx_json_at(value, i)));
        cx_buf_truncate(&at->path, length);
    }
    return CXONE_OK;
}

/* One alternative that fits is enough. The complaint is about the first of them whose type fits,
 * since that is likely what was meant. */
static cxone_status check_alternatives(place *at, const cx_shape *shape, const cx_json_value *value)
{
    cxone_error **err = at->err;
    const size_t length = at->path.len;
    for (size_t i = 0; i < shape->count; i++) {
        CX_AUTO(cx_error) cxone_error *ignored = NULL;
        at->err = &ignored;
        const cxone_status status = check_shape(at, cx_shape_alternative(shape, i), value);
        at->err = err;
        cx_buf_truncate(&at->path, length);
        if (status == CXONE_OK || status == CXONE_ERR_NOMEM) {
            return status == CXONE_OK ? CXONE_OK : cx_fail_nomem(err);
        }
    }
    return wrong(at, "of another form (see `cxone operations show`)");
}

static cxone_status check_word(place *at, const cx_shape *shape, const cx_json_value *value)
{
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf wanted;
    int64_t number = 0;
    cx_buf_init(&text, CX_MAX_MESSAGE);
    cx_buf_init(&wanted, CX_MAX_MESSAGE);
    if (cx_json_integer(value, &number)) {
        cx_buf_printf(&text, "%lld", (long long)number);
    } else {
        cx_buf_append(&text, cx_json_text(value));
    }
    cx_nearest best = cx_nearest_to(cx_buf_view(&text));
    if (is_word(shape, cx_buf_view(&text), &best) && cx_buf_status(&text) == CXONE_OK) {
        return CXONE_OK;
    }
    cx_buf_puts(&wanted, "one of ");
    append_words(&wanted, shape);
    append_nearest(&wanted, &best);
    return cx_buf_status(&wanted) == CXONE_OK
               ? wrong(at, wanted.ptr)
               : cx_fail_status(at->err, cx_buf_status(&wanted), "a message");
}

static cxone_status check_composite(place *at, const cx_shape *shape, const cx_json_value *value)
{
    const cxone_type type = cx_json_type(value);
    if (shape->kind == CXONE_SHAPE_ARRAY) {
        return type == CXONE_TYPE_ARRAY ? check_items(at, cx_shape_item(shape), value)
                                        : wrong(at, "an array");
    }
    if (type != CXONE_TYPE_OBJECT) {
        return wrong(at, "an object");
    }
    return shape->kind == CXONE_SHAPE_MAP ? CXONE_OK : check_members(at, shape, value);
}

static cxone_status check_shape(place *at, const cx_shape *shape, const cx_json_value *value)
{
    if (shape->kind == CXONE_SHAPE_ANY || (shape->nullable && value_is_null(value))) {
        return CXONE_OK;
    }
    if (shape->kind == CXONE_SHAPE_ONE) {
        return check_alternatives(at, shape, value);
    }
    if (shape->kind == CXONE_SHAPE_ENUM) {
        return check_word(at, shape, value);
    }
    const scalar *row = find_scalar(shape);
    if (row != NULL) {
        return row->value(value) ? CXONE_OK : wrong(at, row->wanted);
    }
    return check_composite(at, shape, value);
}

cxone_status cx_check_body(const cx_operation *operation, const cx_json_value *body,
                           cxone_error **err)
{
    const cx_shape *shape = cx_operation_shape(operation->body);
    if (body == NULL) {
        return operation->body_required
                   ? cx_fail(err, CXONE_ERR_ARG, "%s needs a body", cx_operation_name(operation))
                   : CXONE_OK;
    }
    if (shape == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "%s takes no body", cx_operation_name(operation));
    }
    CX_AUTO(place) place at = {.operation = operation, .err = err};
    cx_buf_init(&at.path, CX_MAX_MESSAGE);
    return check_shape(&at, shape, body);
}
