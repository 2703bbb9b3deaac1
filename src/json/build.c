#include "json/build.h"

#include <locale.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/auto.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/limits.h"
#include "json/slice.h"

#include "base/banned.h"

/* A cursor in the text. What it meets is valid JSON: nothing is checked again. */
typedef struct builder {
    cx_str text;
    size_t at;
    cx_buf scratch; /* the string that was decoded last */
    cxone_error **err;
} builder;

static cxone_status build_value(builder *b, json_t **out);

static char peek(const builder *b)
{
    return b->text.ptr[b->at];
}

static void skip_blanks(builder *b)
{
    while (b->at < b->text.len && cx_is_blank(peek(b))) {
        b->at++;
    }
}

/* ---------------------------------------------------------------- strings and numbers */

/* Decodes the string at the cursor into the scratch buffer. */
static cxone_status decode_string(builder *b)
{
    cx_str rest = cx_str_slice(b->text, b->at, b->text.len);
    cx_str string;
    (void)cx_slice_next(&rest, &string);
    b->at += string.len;
    cx_buf_reset(&b->scratch);
    cx_slice_decode(string, &b->scratch);
    const cxone_status status = cx_buf_status(&b->scratch);
    return status == CXONE_OK ? CXONE_OK : cx_fail_status(b->err, status, "a string");
}

/* strtod() in the "C" locale, whatever locale the program has set; NaN without memory. */
static double parse_real(const char *text)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static locale_t plain; /* made once, kept for good */
    (void)pthread_mutex_lock(&lock);
    if (plain == (locale_t)0) {
        plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    }
    const locale_t locale = plain;
    (void)pthread_mutex_unlock(&lock);
    return locale != (locale_t)0 ? strtod_l(text, NULL, locale) : (double)NAN;
}

static cxone_status build_number(builder *b, json_t **out)
{
    const size_t start = b->at;
    bool whole = true;
    for (; b->at < b->text.len; b->at++) {
        const char c = peek(b);
        const bool fraction = c == '.' || c == 'e' || c == 'E';
        if (!cx_is_digit(c) && c != '-' && c != '+' && !fraction) {
            break;
        }
        whole = whole && !fraction;
    }
    const cx_str token = cx_str_slice(b->text, start, b->at);
    int64_t integer = 0;
    if (whole && cx_scan_int64(token, &integer)) {
        *out = json_integer(integer);
    } else if (whole) {
        return cx_fail(b->err, CXONE_ERR_SYNTAX, "invalid JSON: a number is out of range");
    } else {
        cx_buf_reset(&b->scratch);
        cx_buf_append(&b->scratch, token);
        if (cx_buf_status(&b->scratch) != CXONE_OK) {
            return cx_fail_status(b->err, cx_buf_status(&b->scratch), "a number");
        }
        const double real = parse_real(b->scratch.ptr);
        if (isinf(real)) {
            return cx_fail(b->err, CXONE_ERR_SYNTAX, "invalid JSON: a number is out of range");
        }
        *out = json_real(real); /* refuses NaN with NULL */
    }
    return *out != NULL ? CXONE_OK : cx_fail_nomem(b->err);
}

/* ---------------------------------------------------------------- values */

static void release(json_t *node)
{
    json_decref(node);
}
CX_DEFINE_AUTO(node, json_t *, release)

static cxone_status build_string(builder *b, json_t **out)
{
    CX_TRY(decode_string(b));
    *out = json_stringn_nocheck(b->scratch.ptr, b->scratch.len);
    return *out != NULL ? CXONE_OK : cx_fail_nomem(b->err);
}

static cxone_status build_member(builder *b, json_t *object)
{
    CX_AUTO(text) char *key = NULL;
    CX_AUTO(node) json_t *value = NULL;
    skip_blanks(b);
    CX_TRY(decode_string(b));
    key = cx_strdup(cx_buf_view(&b->scratch));
    if (key == NULL) {
        return cx_fail_nomem(b->err);
    }
    if (json_object_get(object, key) != NULL) {
        return cx_fail(b->err, CXONE_ERR_SYNTAX, "invalid JSON: a key occurs twice in one object");
    }
    skip_blanks(b);
    b->at++; /* the colon */
    CX_TRY(build_value(b, &value));
    /* Takes a reference of its own, or fails without touching ours. */
    return json_object_set_nocheck(object, key, value) == 0 ? CXONE_OK : cx_fail_nomem(b->err);
}

static cxone_status build_element(builder *b, json_t *array)
{
    CX_AUTO(node) json_t *value = NULL;
    CX_TRY(build_value(b, &value));
    return json_array_append(array, value) == 0 ? CXONE_OK : cx_fail_nomem(b->err);
}

static cxone_status build_container(builder *b, json_t **out)
{
    const bool object = peek(b) == '{';
    CX_AUTO(node) json_t *container = object ? json_object() : json_array();
    if (container == NULL) {
        return cx_fail_nomem(b->err);
    }
    b->at++;
    skip_blanks(b);
    while (peek(b) != '}' && peek(b) != ']') {
        CX_TRY(object ? build_member(b, container) : build_element(b, container));
        skip_blanks(b);
        b->at += peek(b) == ',' ? 1 : 0;
    }
    b->at++;
    CX_MOVE(out, container);
    return CXONE_OK;
}

/* Recursion is bounded: cx_json_check() refused what is nested deeper than CX_MAX_JSON_DEPTH. */
static cxone_status build_value(builder *b, json_t **out)
{
    skip_blanks(b);
    switch (peek(b)) {
    case '{':
    case '[':
        return build_container(b, out);
    case '"':
        return build_string(b, out);
    case 't':
        b->at += 4;
        *out = json_true();
        return CXONE_OK;
    case 'f':
        b->at += 5;
        *out = json_false();
        return CXONE_OK;
    case 'n':
        b->at += 4;
        *out = json_null();
        return CXONE_OK;
    default:
        return build_number(b, out);
    }
}

cxone_status cx_json_build(cx_str valid_text, json_t **out, cxone_error **err)
{
    builder b = {.text = valid_text, .err = err};
    cx_buf_init_secret(&b.scratch, CX_MAX_JSON_TEXT); /* tokens pass through it */
    const cxone_status status = build_value(&b, out);
    cx_buf_deinit(&b.scratch);
    return status;
}
