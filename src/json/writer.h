/*
 * Writes JSON into a cx_buf, valid by construction as long as calls are paired:
 *
 *     cx_json_writer w;
 *     cx_json_writer_init(&w, &buf, 0);
 *     cx_json_begin_object(&w);
 *     cx_json_key(&w, "status");
 *     cx_json_string(&w, CX_LIT("closed"));
 *     cx_json_end_object(&w);
 *
 * It allocates nothing of its own; the buffer's sticky status tells whether all went well. Bytes
 * that are not UTF-8 become U+FFFD.
 */
#ifndef CX_JSON_WRITER_H
#define CX_JSON_WRITER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "json/json.h"

typedef struct cx_json_writer {
    cx_buf *out;
    int indent;     /* spaces per level; 0: everything on one line */
    unsigned depth; /* private */
    bool first;     /* private: nothing written yet at this level */
    bool after_key; /* private */
} cx_json_writer;

void cx_json_writer_init(cx_json_writer *w, cx_buf *out, int indent);

void cx_json_begin_object(cx_json_writer *w);
void cx_json_end_object(cx_json_writer *w);
void cx_json_begin_array(cx_json_writer *w);
void cx_json_end_array(cx_json_writer *w);
void cx_json_key(cx_json_writer *w, const char *key);

void cx_json_string(cx_json_writer *w, cx_str text);
void cx_json_integer_number(cx_json_writer *w, int64_t number);
void cx_json_real_number(cx_json_writer *w, double number);
void cx_json_bool(cx_json_writer *w, bool value);
void cx_json_null(cx_json_writer *w);

/* A key and its value in one. `cx_json_member_text` leaves an empty view out. */
void cx_json_member_string(cx_json_writer *w, const char *key, cx_str text);
void cx_json_member_text(cx_json_writer *w, const char *key, cx_str text);
void cx_json_member_integer(cx_json_writer *w, const char *key, int64_t number);
void cx_json_member_bool(cx_json_writer *w, const char *key, bool value);

/* Copies a value of a document. */
void cx_json_write_value(cx_json_writer *w, const cx_json_value *value);

#endif
