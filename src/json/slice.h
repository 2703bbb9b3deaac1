/*
 * Values as slices of the text they stand in: what a writer needs of a record, without building a
 * document and without allocation. The bytes are those that cx_json_check() or the streaming reader
 * found valid; of other bytes the answers mean nothing, but nothing outside the slice is read.
 * Where a document is wanted: cx_json_parse() takes a slice.
 *
 *     cx_str rest = record;
 *     while (cx_slice_next_member(&rest, &key, &value)) …
 *
 * A key that occurs twice in an object is met twice; cx_json_parse() refuses it.
 */
#ifndef CX_JSON_SLICE_H
#define CX_JSON_SLICE_H

#include <stdbool.h>
#include <stddef.h>

#include "cxone/value.h"

#include "base/buf.h"
#include "base/str.h"

/* A number without fraction and exponent is CXONE_TYPE_INTEGER, however long. */
cxone_type cx_slice_type(cx_str value);

/* Cuts the value that `rest` starts with, behind blanks, off it. False when there is none. */
bool cx_slice_next(cx_str *rest, cx_str *value);

/* The next member of an object, the next item of an array; `rest` is the object or array at first.
 * False at its end, and for other values. The key keeps its quotes and escapes. */
bool cx_slice_next_member(cx_str *rest, cx_str *key, cx_str *value);
bool cx_slice_next_item(cx_str *rest, cx_str *value);

/* The first member called `name`; an empty view when there is none. */
cx_str cx_slice_get(cx_str object, cx_str name);

/* Appends what a string stands for, as UTF-8; nothing for other values. */
void cx_slice_decode(cx_str string, cx_buf *out);

/* Appends a value without the blanks between its parts, and so on one line: for ndjson. */
void cx_slice_compact(cx_str value, cx_buf *out);

/* Whether a string stands for this text; the second ignores the case of ASCII letters. */
bool cx_slice_is(cx_str string, cx_str text);
bool cx_slice_is_nocase(cx_str string, cx_str text);

#endif
