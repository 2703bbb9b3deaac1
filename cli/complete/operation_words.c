#include "cli/complete/operation_words.h"

#include <string.h>

#include "cxone/operations.h"

#include "base/limits.h"
#include "cli/xalloc.h"

#include "base/banned.h"

enum {
    DEEPEST = 4 /* members of members that are offered: some shapes hold themselves */
};

static const char *const methods[] = {"GET", "POST", "PUT", "PATCH", "DELETE"};

static bool is_method(const char *word)
{
    for (size_t i = 0; i < CX_COUNT(methods); i++) {
        if (cx_str_equal_nocase(cx_str_of(word), cx_str_of(methods[i]))) {
            return true;
        }
    }
    return false;
}

/* ---- names and paths ---- */

static void offer_names(cli_answer *answer)
{
    for (const cxone_operation *each = NULL; (each = cxone_operation_next(each)) != NULL;) {
        cli_offer_part(answer, cx_str_of(cxone_operation_name(each)), '/',
                       cxone_operation_summary(each));
    }
    for (size_t i = 0; i < CX_COUNT(methods); i++) {
        cli_offer(answer, cx_str_of(methods[i]), "a call by method and path");
    }
}

/* A real path may have been typed where a template has a parameter: what fits goes on from there.
 */
static bool fits(cx_str template, cx_str typed, cx_str *rest)
{
    cx_str part = {NULL, 0};
    cx_str word = {NULL, 0};
    while (cx_str_find(typed, '/') < typed.len) {
        if (!cx_str_next(&typed, '/', &word) || !cx_str_next(&template, '/', &part)) {
            return false;
        }
        const bool same = cx_str_equal(part, word);
        if (!same && (word.len == 0 || !cx_str_starts_with(part, CX_LIT("{")))) {
            return false;
        }
    }
    *rest = template;
    return true;
}

static size_t length_of_folder(cx_str typed)
{
    size_t end = typed.len;
    while (end > 0 && typed.ptr[end - 1] != '/') {
        end--;
    }
    return end;
}

static void offer_paths(const char *method, cli_answer *answer)
{
    const cx_str typed = answer->typed;
    if (typed.len == 0) {
        cli_offer(answer, CX_LIT("/"), NULL);
        return;
    }
    for (const cxone_operation *each = NULL; (each = cxone_operation_next(each)) != NULL;) {
        cx_str rest = {NULL, 0};
        if (cx_str_equal_nocase(cx_str_of(method), cx_str_of(cxone_operation_method(each))) &&
            fits(cx_str_of(cxone_operation_path(each)), typed, &rest)) {
            answer->stem = length_of_folder(typed);
            cli_offer_part(answer, rest, '/', cxone_operation_summary(each));
        }
    }
}

void cli_offer_operation(const cli_line *line, cli_answer *answer)
{
    const char *first = cli_line_operand(line, 0);
    if (first == NULL && cx_str_starts_with(answer->typed, CX_LIT("/"))) {
        offer_paths("GET", answer);
    } else if (first == NULL) {
        offer_names(answer);
    } else if (is_method(first) && line->operand_count == 1) {
        offer_paths(first, answer);
    }
}

void cli_offer_apis(const cli_line *line, cli_answer *answer)
{
    cx_str last = {NULL, 0};
    (void)line;
    for (const cxone_operation *each = NULL; (each = cxone_operation_next(each)) != NULL;) {
        const cx_str name = cx_str_of(cxone_operation_name(each));
        const cx_str api = cx_str_slice(name, 0, cx_str_find(name, '/'));
        if (!cx_str_equal(api, last)) {
            cli_offer(answer, api, NULL);
            last = api;
        }
    }
}

/* ---- values ---- */

static const char *kind_of(const cxone_shape *shape)
{
    switch (cxone_shape_get_kind(shape)) {
    case CXONE_SHAPE_BOOLEAN:
        return "true or false";
    case CXONE_SHAPE_INTEGER:
        return "whole number";
    case CXONE_SHAPE_NUMBER:
        return "number";
    case CXONE_SHAPE_DATE_TIME:
        return "time";
    case CXONE_SHAPE_UUID:
        return "UUID";
    case CXONE_SHAPE_ENUM:
        return "one of some words";
    case CXONE_SHAPE_ARRAY:
        return "may be repeated";
    case CXONE_SHAPE_NULL:
    case CXONE_SHAPE_MAP:
    case CXONE_SHAPE_OBJECT:
        return "JSON";
    case CXONE_SHAPE_ANY:
    case CXONE_SHAPE_STRING:
    case CXONE_SHAPE_ONE:
        break;
    }
    return "text";
}

/* What a value can be, as far as it can be listed. */
static void offer_values(const cxone_shape *shape, cli_answer *answer)
{
    const cxone_shape *item = shape;
    if (cxone_shape_get_kind(shape) == CXONE_SHAPE_ARRAY) {
        item = cxone_shape_item(shape);
    }
    if (cxone_shape_get_kind(item) == CXONE_SHAPE_BOOLEAN) {
        cli_offer_choices(answer, "true|false");
    }
    for (size_t i = 0; i < cxone_shape_count(item); i++) {
        const cxone_shape *other = cxone_shape_alternative(item, i);
        if (cxone_shape_get_kind(item) == CXONE_SHAPE_ENUM) {
            cli_offer(answer, cx_str_of(cxone_shape_word(item, i)), NULL);
        } else if (other != NULL && cxone_shape_get_kind(other) != CXONE_SHAPE_ONE) {
            offer_values(other, answer); /* an array's item at most: no cycle */
        }
    }
}

/* The operation that the operands name. */
static const cxone_operation *operation_of(const cli_line *line)
{
    const char *first = cli_line_operand(line, 0);
    const char *path = cli_line_operand(line, 1);
    if (first == NULL) {
        return NULL;
    }
    if (first[0] == '/') {
        return cxone_operation_match("GET", first);
    }
    return is_method(first) ? cxone_operation_match(first, path) : cxone_operation_find(first);
}

/* ---- parameters ---- */

/* Whether an option that was given says "NAME=…". */
static bool is_given(const cli_line *line, cx_str name)
{
    for (size_t i = 0; i < line->given_count; i++) {
        const cx_str value = cx_str_of(line->given[i].value);
        if (cx_str_starts_with(value, name) && value.len > name.len && value.ptr[name.len] == '=') {
            return true;
        }
    }
    return false;
}

static void offer_name(const cli_line *line, cx_str name, const cxone_shape *shape, bool required,
                       cli_answer *answer)
{
    CX_AUTO(cx_buf) cx_buf word;
    CX_AUTO(cx_buf) cx_buf about;
    cx_buf_init(&word, CX_MAX_MESSAGE);
    cx_buf_init(&about, CX_MAX_MESSAGE);
    if (cxone_shape_get_kind(shape) != CXONE_SHAPE_ARRAY && is_given(line, name)) {
        return;
    }
    cx_buf_printf(&word, "%.*s=", CX_STR_ARG(name));
    cx_buf_printf(&about, "%s%s", kind_of(shape), required ? ", required" : "");
    cli_offer(answer, cx_buf_view(&word), about.ptr);
}

void cli_offer_parameter(const cli_line *line, cli_answer *answer)
{
    const cxone_operation *operation = operation_of(line);
    const cx_str rest = cli_answer_rest(answer);
    const size_t equals = cx_str_find(rest, '=');
    const cxone_parameter *each = NULL;
    while ((each = cxone_parameter_next(operation, each)) != NULL) {
        const cx_str name = cx_str_of(cxone_parameter_name(each));
        if (equals == rest.len) {
            offer_name(line, name, cxone_parameter_shape(each),
                       cxone_parameter_is_required(each) != 0, answer);
        } else if (cx_str_equal(name, cx_str_slice(rest, 0, equals))) {
            answer->stem += equals + 1;
            offer_values(cxone_parameter_shape(each), answer);
            return;
        }
    }
}

/* ---- bodies ---- */

/* A walk over the members of a body. */
typedef struct walk {
    const cli_line *line;
    cli_answer *answer;
    cx_str wanted;          /* empty: offer them all */
    const cxone_shape *hit; /* the member of that name */
} walk;

/* Goes through the members of an object: a.b of an object's, a[] of a list's, a[].b of both. */
static void visit(walk *w, const cxone_shape *object, cx_str prefix, unsigned depth)
{
    for (size_t i = 0; cxone_shape_member_name(object, i) != NULL; i++) {
        const cxone_shape *shape = cxone_shape_member_shape(object, i);
        const cxone_shape *item = shape;
        CX_AUTO(cx_buf) cx_buf path;
        cx_buf_init(&path, CX_MAX_MESSAGE);
        cx_buf_printf(&path, "%.*s%s%s", CX_STR_ARG(prefix), prefix.len != 0 ? "." : "",
                      cxone_shape_member_name(object, i));
        if (cxone_shape_get_kind(shape) == CXONE_SHAPE_ARRAY) {
            cx_buf_puts(&path, "[]");
            item = cxone_shape_item(shape);
        }
        if (cxone_shape_get_kind(item) == CXONE_SHAPE_OBJECT && depth < DEEPEST) {
            visit(w, item, cx_buf_view(&path), depth + 1); /* NOLINT(misc-no-recursion) */
        } else if (w->wanted.len == 0) {
            offer_name(w->line, cx_buf_view(&path), shape,
                       cxone_shape_member_is_required(object, i) != 0, w->answer);
        } else if (cx_str_equal(w->wanted, cx_buf_view(&path))) {
            w->hit = shape;
        }
    }
}

void cli_offer_member(const cli_line *line, cli_answer *answer)
{
    const cxone_operation *operation = operation_of(line);
    const cx_str rest = cli_answer_rest(answer);
    const size_t equals = cx_str_find(rest, '=');
    walk w = {.line = line, .answer = answer, .wanted = cx_str_slice(rest, 0, equals)};
    if (equals == rest.len) {
        w.wanted = CX_LIT("");
    }
    const cxone_shape *body = operation != NULL ? cxone_operation_body(operation) : NULL;
    visit(&w, body, CX_LIT(""), 0);
    if (equals == rest.len) {
        return;
    }
    answer->stem += equals + 1;
    if (cx_str_starts_with(cli_answer_rest(answer), CX_LIT("@"))) {
        answer->stem++;
        answer->names = "files";
    } else {
        offer_values(w.hit, answer);
    }
}
