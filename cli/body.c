#include "cli/body.h"

#include <string.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "cli/input.h"
#include "cli/report.h"
#include "cli/shape.h"
#include "cli/xalloc.h"
#include "json/json.h"
#include "json/writer.h"

#include "base/banned.h"

enum {
    MOST_ITEMS = 100000,
    DEEPEST = 32
};

typedef enum node_kind {
    NODE_EMPTY,
    NODE_OBJECT,
    NODE_ARRAY,
    NODE_VALUE
} node_kind;

typedef struct node {
    node_kind kind;
    char *key;  /* of a member */
    char *json; /* of a value */
    struct node **children;
    size_t count;
} node;

struct cli_body {
    const cxone_shape *shape;
    node root;
};

/* ---------------------------------------------------------------- places */

typedef enum step_kind {
    STEP_MEMBER,
    STEP_ADD,
    STEP_ITEM
} step_kind;

/* One step of a place. */
typedef struct step {
    step_kind kind;
    cx_buf name;
    size_t index;
} step;

static void step_deinit(step *s)
{
    cx_buf_deinit(&s->name);
}
CX_DEFINE_AUTO_VALUE(step, step_deinit)

/* The shape of a member; NULL: not known. */
static const cxone_shape *member_shape(const cxone_shape *shape, const char *name)
{ /* NOLINT(misc-no-recursion): shapes are never recursive */
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    if (kind == CXONE_SHAPE_MAP) {
        return cxone_shape_item(shape);
    }
    for (size_t i = 0; i < cxone_shape_count(shape); i++) {
        if (kind == CXONE_SHAPE_OBJECT && strcmp(cxone_shape_member_name(shape, i), name) == 0) {
            return cxone_shape_member_shape(shape, i);
        }
        const cxone_shape *found =
            kind == CXONE_SHAPE_ONE ? member_shape(cxone_shape_alternative(shape, i), name) : NULL;
        if (found != NULL) {
            return found;
        }
    }
    return NULL;
}

/* The length of the longest known name that a place begins with, as a whole; 0: none. */
static size_t known_name(const cxone_shape *shape, cx_str place)
{
    size_t longest = 0;
    const bool is_object = cxone_shape_get_kind(shape) == CXONE_SHAPE_OBJECT;
    for (size_t i = 0; is_object && i < cxone_shape_count(shape); i++) {
        const cx_str name = cx_str_of(cxone_shape_member_name(shape, i));
        const cx_str behind = cx_str_slice(place, name.len, place.len);
        const bool ends = behind.len == 0 || behind.ptr[0] == '.' || behind.ptr[0] == '[';
        if (cx_str_starts_with(place, name) && name.len > longest && ends) {
            longest = name.len;
        }
    }
    return longest;
}

/* Reads a name up to what ends it; a backslash keeps the character behind it. */
static size_t read_name(cx_str place, cx_buf *name)
{
    size_t i = 0;
    for (; i < place.len && place.ptr[i] != '.' && place.ptr[i] != '['; i++) {
        i += place.ptr[i] == '\\' && i + 1 < place.len ? 1 : 0;
        cx_buf_putc(name, place.ptr[i]);
    }
    return i;
}

/* Reads "[…]". */
static bool read_brackets(cx_str *place, step *out)
{
    uint64_t index = 0;
    const size_t close = cx_str_find(*place, ']');
    const cx_str inside = cx_str_slice(*place, 1, close);
    if (close == place->len) {
        return false;
    }
    *place = cx_str_slice(*place, close + 1, place->len);
    if (inside.len == 0) {
        out->kind = STEP_ADD;
    } else if (cx_scan_uint(inside, MOST_ITEMS, &index)) {
        out->kind = STEP_ITEM;
        out->index = (size_t)index;
    } else {
        cx_buf_append(&out->name, inside);
    }
    return true;
}

/* Cuts the next step off a place. False when there is none to be read. */
static bool next_step(cx_str *place, const cxone_shape *shape, bool first, step *out)
{
    *out = (step){.kind = STEP_MEMBER};
    cx_buf_init(&out->name, CX_MAX_MESSAGE);
    if (cx_str_starts_with(*place, CX_LIT("["))) {
        return read_brackets(place, out) && cx_buf_status(&out->name) == CXONE_OK;
    }
    if (!first) {
        if (!cx_str_starts_with(*place, CX_LIT("."))) {
            return false;
        }
        *place = cx_str_slice(*place, 1, place->len);
    }
    size_t length = known_name(shape, *place);
    if (length != 0) {
        cx_buf_append(&out->name, cx_str_slice(*place, 0, length));
    } else {
        length = read_name(*place, &out->name);
    }
    *place = cx_str_slice(*place, length, place->len);
    return out->name.len != 0 && cx_buf_status(&out->name) == CXONE_OK;
}

static const cxone_shape *step_shape(const cxone_shape *shape, const step *s)
{
    return s->kind == STEP_MEMBER ? member_shape(shape, s->name.ptr)
                                  : cxone_shape_item(cli_shape_array(shape));
}

/* ---------------------------------------------------------------- the tree */

static node *add_child(node *parent, const char *key)
{
    node *child = cli_xalloc(1, sizeof *child);
    child->key = key != NULL ? cli_xdup(cx_str_of(key)) : NULL;
    parent->children = cli_xrealloc(parent->children, parent->count + 1, sizeof(node *));
    parent->children[parent->count++] = child;
    return child;
}

static node *find_child(const node *parent, const char *key)
{
    for (size_t i = 0; i < parent->count; i++) {
        if (strcmp(parent->children[i]->key, key) == 0) {
            return parent->children[i];
        }
    }
    return NULL;
}

/* The child that a step leads to; NULL when there is none, or this is nothing to step into. */
static node *look(const node *at, const step *s)
{
    if (s->kind == STEP_MEMBER) {
        return at->kind == NODE_OBJECT ? find_child(at, s->name.ptr) : NULL;
    }
    return s->kind == STEP_ITEM && at->kind == NODE_ARRAY && s->index < at->count
               ? at->children[s->index]
               : NULL;
}

/* Whether an item has what is at a place already: then the next one begins. */
static bool has(const node *at, const cxone_shape *shape, cx_str place)
{
    while (place.len != 0) {
        CX_AUTO(step) step s;
        if (!next_step(&place, shape, false, &s) || s.kind == STEP_ADD) {
            return false;
        }
        at = look(at, &s);
        shape = step_shape(shape, &s);
        if (at == NULL || at->kind == NODE_VALUE) {
            return at != NULL;
        }
    }
    return at->kind != NODE_EMPTY;
}

/* Goes one step down, and makes what is not there. NULL when there is something else already, or
 * the index leaves a gap. */
static node *descend(node *at, const cxone_shape *shape, const step *s, cx_str rest)
{
    const node_kind kind = s->kind == STEP_MEMBER ? NODE_OBJECT : NODE_ARRAY;
    at->kind = at->kind == NODE_EMPTY ? kind : at->kind;
    if (at->kind != kind) {
        return NULL;
    }
    node *child = look(at, s);
    if (child != NULL) {
        return child;
    }
    if (s->kind == STEP_MEMBER) {
        return add_child(at, s->name.ptr);
    }
    if (s->kind == STEP_ADD && rest.len != 0 && at->count != 0 &&
        !has(at->children[at->count - 1], cxone_shape_item(cli_shape_array(shape)), rest)) {
        return at->children[at->count - 1];
    }
    return s->kind == STEP_ADD || s->index == at->count ? add_child(at, NULL) : NULL;
}

/* ---------------------------------------------------------------- values */

static bool is_boolean(cx_str text)
{
    return cx_str_equal(text, CX_LIT("true")) || cx_str_equal(text, CX_LIT("false"));
}

/* Writes a text that is JSON; false when it is none. */
static bool write_json(cx_json_writer *json, cx_str text)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    CX_AUTO(cx_buf) cx_buf list; /* so that a number alone is a document too */
    cx_buf_init(&list, CX_MAX_JSON_TEXT);
    cx_buf_putc(&list, '[');
    cx_buf_append(&list, text);
    cx_buf_putc(&list, ']');
    if (cx_buf_status(&list) != CXONE_OK ||
        cx_json_parse(cx_buf_view(&list), &document, NULL) != CXONE_OK ||
        cx_json_size(cx_json_root(document)) != 1) {
        return false;
    }
    cx_json_write_value(json, cx_json_at(cx_json_root(document), 0));
    return true;
}

static bool write_number(cx_json_writer *json, cx_str text)
{
    const bool begins = text.len != 0 && (cx_is_digit(text.ptr[0]) || text.ptr[0] == '-');
    return begins && write_json(json, text);
}

/* Writes a text as what a shape wants; false when it is not that. */
static bool write_as(cx_json_writer *json, const cxone_shape *shape, cx_str text, bool typed)
{ /* NOLINT(misc-no-recursion): shapes are never recursive */
    int64_t number = 0;
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    const bool is_null = typed && cx_str_equal(text, CX_LIT("null"));
    if (is_null && (cxone_shape_is_nullable(shape) != 0 || kind == CXONE_SHAPE_NULL)) {
        cx_json_null(json);
        return true;
    }
    if (kind == CXONE_SHAPE_ONE) {
        for (size_t i = 0; i < cxone_shape_count(shape); i++) {
            if (write_as(json, cxone_shape_alternative(shape, i), text, typed)) {
                return true;
            }
        }
        return false;
    }
    if (kind == CXONE_SHAPE_BOOLEAN && is_boolean(text)) {
        cx_json_bool(json, text.len == 4);
        return true;
    }
    const bool whole = kind == CXONE_SHAPE_INTEGER || cxone_shape_is_numeric(shape) != 0;
    if (whole && cx_scan_int64(text, &number)) {
        cx_json_integer_number(json, number);
        return true;
    }
    const bool textual = kind == CXONE_SHAPE_STRING || kind == CXONE_SHAPE_DATE_TIME ||
                         kind == CXONE_SHAPE_UUID || (kind == CXONE_SHAPE_ENUM && !whole);
    if (textual) {
        cx_json_string(json, text);
        return true;
    }
    return kind == CXONE_SHAPE_NUMBER && write_number(json, text);
}

/* The value as JSON. False, and complained, when its file cannot be read. */
static bool make_value(node *at, const cxone_shape *shape, const char *value, bool typed)
{
    CX_AUTO(cx_buf) cx_buf file;
    CX_AUTO(cx_buf) cx_buf out;
    cx_json_writer json;
    cx_str text = cx_str_of(value);
    cx_buf_init_secret(&file, CX_MAX_REQUEST_BODY);
    cx_buf_init_secret(&out, CX_MAX_JSON_TEXT * 8UL);
    const bool is_file = typed && cx_str_starts_with(text, CX_LIT("@"));
    if (is_file) {
        if (!cli_read_input(value + 1, &file)) {
            return false;
        }
        text = cx_buf_view(&file);
    }
    cx_json_writer_init(&json, &out, 0);
    const cxone_shape_kind kind = cxone_shape_get_kind(shape);
    const bool composite =
        kind == CXONE_SHAPE_OBJECT || kind == CXONE_SHAPE_MAP || kind == CXONE_SHAPE_ARRAY;
    if (!write_as(&json, shape, text, typed) &&
        !(typed && (!is_file || composite) && write_json(&json, text))) {
        cx_json_string(&json, text);
    }
    cli_xcheck(&out);
    at->kind = NODE_VALUE;
    at->json = cli_xdup(cx_buf_view(&out));
    return true;
}

/* ---------------------------------------------------------------- the whole */

cli_body *cli_body_new(const cxone_shape *shape)
{
    cli_body *body = cli_xalloc(1, sizeof *body);
    body->shape = shape;
    return body;
}

/* Where the value begins: behind the first `=` without a backslash before it. */
static size_t find_equals(cx_str argument)
{
    size_t i = 0;
    while (i < argument.len && argument.ptr[i] != '=') {
        i += argument.ptr[i] == '\\' ? 2 : 1;
    }
    return i < argument.len ? i : argument.len;
}

static bool refuse(const char *option, cx_str place, const char *why)
{
    (void)cli_usage("%s: \"%.*s\" %s", option, CX_STR_ARG(place), why);
    cli_hint("a place in the body is such as name, filter.skillIds[], agents[].agentId or "
             "agents[0].agentId");
    return false;
}

bool cli_body_put(cli_body *body, const char *argument, bool typed)
{
    const char *option = typed ? "-F" : "-f";
    const cx_str whole = cx_str_of(argument);
    const size_t equals = find_equals(whole);
    const cx_str place = cx_str_slice(whole, 0, equals);
    const cxone_shape *shape = body->shape;
    node *at = &body->root;
    cx_str rest = place;
    if (equals == whole.len || equals == 0) {
        (void)cli_usage("%s: \"%s\" is not NAME=VALUE", option, argument);
        return false;
    }
    for (size_t depth = 0; rest.len != 0; depth++) {
        CX_AUTO(step) step s;
        if (depth == DEEPEST || !next_step(&rest, shape, depth == 0, &s)) {
            return refuse(option, place, "is no place in a body");
        }
        at = descend(at, shape, &s, rest);
        if (at == NULL) {
            return refuse(option, place, "does not go with what was given before");
        }
        shape = step_shape(shape, &s);
    }
    if (at->kind != NODE_EMPTY) {
        return refuse(option, place, "is given twice");
    }
    return make_value(at, shape, argument + equals + 1, typed);
}

static void write_node(const node *at, cx_buf *out)
{ /* NOLINT(misc-no-recursion): DEEPEST */
    if (at->kind == NODE_VALUE) {
        cx_buf_puts(out, at->json);
        return;
    }
    cx_buf_putc(out, at->kind == NODE_ARRAY ? '[' : '{');
    for (size_t i = 0; i < at->count; i++) {
        cx_buf_puts(out, i != 0 ? "," : "");
        if (at->children[i]->key != NULL) {
            cx_json_writer json;
            cx_json_writer_init(&json, out, 0);
            cx_json_string(&json, cx_str_of(at->children[i]->key));
            cx_buf_putc(out, ':');
        }
        write_node(at->children[i], out);
    }
    cx_buf_putc(out, at->kind == NODE_ARRAY ? ']' : '}');
}

void cli_body_write(const cli_body *body, cx_buf *out)
{
    write_node(&body->root, out);
}

static void release(node *at)
{ /* NOLINT(misc-no-recursion): DEEPEST */
    for (size_t i = 0; i < at->count; i++) {
        release(at->children[i]);
        cx_free(at->children[i]);
    }
    cx_free(at->children);
    cx_free(at->key);
    cx_free(at->json);
}

void cli_body_free(cli_body *body)
{
    if (body != NULL) {
        release(&body->root);
        cx_free(body);
    }
}
