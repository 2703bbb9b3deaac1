/*
 * JSON documents. The only place that knows Jansson.
 *
 * The document owns everything: a cx_json_value is borrowed from it and lives as long. Accessors
 * accept NULL, which reads as "absent", so that look-ups can be chained. Duplicate keys, texts that
 * are not UTF-8, integers beyond 64 bits, and what exceeds base/limits.h are refused.
 */
#ifndef CX_JSON_JSON_H
#define CX_JSON_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/error.h"
#include "cxone/value.h"

#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

typedef struct cx_json cx_json;           /* a document; owned */
typedef struct cxone_value cx_json_value; /* a value in it; borrowed */

/* Reads a document. CXONE_ERR_SYNTAX names the fault and its offset, never the
 * text itself, which may hold secrets. */
CX_NODISCARD cxone_status cx_json_parse(cx_str text, cx_json **out, cxone_error **err);

/* Has the document's strings wiped when it is freed: for answers that hold tokens. */
void cx_json_hide(cx_json *document);

void cx_json_free(cx_json *document);
CX_DEFINE_AUTO(cx_json, cx_json *, cx_json_free)

const cx_json_value *cx_json_root(const cx_json *document);

cxone_type cx_json_type(const cx_json_value *value);
const cx_json_value *cx_json_get(const cx_json_value *object, const char *key);
const cx_json_value *cx_json_at(const cx_json_value *array, size_t index);
size_t cx_json_size(const cx_json_value *value);

/* The keys of an object, in the order of the document: the first for NULL, else the one after. */
const char *cx_json_next_key(const cx_json_value *object, const char *previous);

/* The text of a string; an empty view with a NULL pointer for other types. */
cx_str cx_json_text(const cx_json_value *value);

/* The member `key` when it is a string that is not empty; else an empty view. */
cx_str cx_json_get_text(const cx_json_value *object, const char *key);

/* False, and `*out` untouched, for other types. */
bool cx_json_integer(const cx_json_value *value, int64_t *out);
bool cx_json_real(const cx_json_value *value, double *out); /* integers too */
bool cx_json_boolean(const cx_json_value *value, bool *out);

/* An integer, or a string of digits: CXone sends some numbers both ways. */
bool cx_json_lenient_integer(const cx_json_value *value, int64_t *out);

#endif
