#include "json/json.h"

#include <jansson.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/secret.h"
#include "json/build.h"
#include "json/check.h"

#include "base/banned.h"

struct cx_json {
    json_t *root;
    bool hidden;
};

/* A cx_json_value is a json_t under another name; these two are the only ways across. */
static const cx_json_value *wrap(const json_t *node)
{
    return (const cx_json_value *)node;
}

static const json_t *unwrap(const cx_json_value *value)
{
    return (const json_t *)value;
}

cxone_status cx_json_parse(cx_str text, cx_json **out, cxone_error **err)
{
    if (text.len > CX_MAX_JSON_TEXT) {
        return cx_fail(err, CXONE_ERR_TOO_LARGE, "JSON text of %zu bytes is too large", text.len);
    }
    size_t at = 0;
    const char *fault = cx_json_check(text, CX_MAX_JSON_DEPTH, &at);
    if (fault != NULL) {
        return cx_fail(err, CXONE_ERR_SYNTAX, "invalid JSON at byte %zu: %s", at, fault);
    }
    CX_AUTO(cx_json) cx_json *document = cx_alloc_zero(1, sizeof *document);
    if (document == NULL) {
        return cx_fail_nomem(err);
    }
    CX_TRY(cx_json_build(text, &document->root, err));
    CX_MOVE(out, document);
    return CXONE_OK;
}

void cx_json_hide(cx_json *document)
{
    document->hidden = true;
}

/* Recursion is bounded: see cx_json_write_value(). */
static void wipe_strings(json_t *node)
{
    const char *key = NULL;
    json_t *value = NULL;
    size_t index = 0;
    if (json_is_string(node)) {
        /* The memory is Jansson's own, writable, and about to be freed. */
        char *text =
            (char *)(uintptr_t)json_string_value(node); /* NOLINT: only takes the const away */
        cx_wipe(text, json_string_length(node));
    } else if (json_is_object(node)) {
        json_object_foreach(node, key, value)
        {
            wipe_strings(value);
        }
    } else {
        json_array_foreach(node, index, value)
        {
            wipe_strings(value);
        }
    }
}

void cx_json_free(cx_json *document)
{
    if (document != NULL) {
        if (document->hidden) {
            wipe_strings(document->root);
        }
        json_decref(document->root);
        cx_free(document);
    }
}

const cx_json_value *cx_json_root(const cx_json *document)
{
    return document != NULL ? wrap(document->root) : NULL;
}

cxone_type cx_json_type(const cx_json_value *value)
{
    const json_t *node = unwrap(value);
    if (node == NULL) {
        return CXONE_TYPE_ABSENT;
    }
    switch (json_typeof(node)) {
    case JSON_OBJECT:
        return CXONE_TYPE_OBJECT;
    case JSON_ARRAY:
        return CXONE_TYPE_ARRAY;
    case JSON_STRING:
        return CXONE_TYPE_STRING;
    case JSON_INTEGER:
        return CXONE_TYPE_INTEGER;
    case JSON_REAL:
        return CXONE_TYPE_REAL;
    case JSON_TRUE:
    case JSON_FALSE:
        return CXONE_TYPE_BOOLEAN;
    case JSON_NULL:
        return CXONE_TYPE_NULL;
    }
    return CXONE_TYPE_ABSENT;
}

const cx_json_value *cx_json_get(const cx_json_value *object, const char *key)
{
    return wrap(json_object_get(unwrap(object), key));
}

const cx_json_value *cx_json_at(const cx_json_value *array, size_t index)
{
    return wrap(json_array_get(unwrap(array), index));
}

size_t cx_json_size(const cx_json_value *value)
{
    const json_t *node = unwrap(value);
    return json_is_object(node) ? json_object_size(node) : json_array_size(node);
}

const char *cx_json_next_key(const cx_json_value *object, const char *previous)
{
    /* Jansson's iterators take a mutable object but do not change it. */
    json_t *node = (json_t *)(uintptr_t)unwrap(object); /* NOLINT: only takes the const away */
    void *iterator = previous == NULL
                         ? json_object_iter(node)
                         : json_object_iter_next(node, json_object_iter_at(node, previous));
    return iterator != NULL ? json_object_iter_key(iterator) : NULL;
}

cx_str cx_json_text(const cx_json_value *value)
{
    const json_t *node = unwrap(value);
    if (!json_is_string(node)) {
        return (cx_str){NULL, 0};
    }
    return (cx_str){json_string_value(node), json_string_length(node)};
}

cx_str cx_json_get_text(const cx_json_value *object, const char *key)
{
    return cx_json_text(cx_json_get(object, key));
}

bool cx_json_integer(const cx_json_value *value, int64_t *out)
{
    const json_t *node = unwrap(value);
    if (!json_is_integer(node)) {
        return false;
    }
    *out = (int64_t)json_integer_value(node);
    return true;
}

bool cx_json_real(const cx_json_value *value, double *out)
{
    const json_t *node = unwrap(value);
    if (!json_is_number(node)) {
        return false;
    }
    *out = json_number_value(node);
    return true;
}

bool cx_json_boolean(const cx_json_value *value, bool *out)
{
    const json_t *node = unwrap(value);
    if (!json_is_boolean(node)) {
        return false;
    }
    *out = json_is_true(node);
    return true;
}

bool cx_json_lenient_integer(const cx_json_value *value, int64_t *out)
{
    return cx_json_integer(value, out) || cx_scan_int64(cx_json_text(value), out);
}
