/*
 * A collection as it stands: the rows that every collection has from the beginning (as many as the
 * sandbox was told, made up when they are asked for), those of the contact centre where it has
 * them, and over both what calls changed. A row that no call touched costs no memory.
 */
#ifndef SBX_GENERIC_ROWS_H
#define SBX_GENERIC_ROWS_H

#include <stdbool.h>
#include <stdint.h>

#include "sandbox/generic/plan.h"
#include "sandbox/generic/query.h"
#include "sandbox/generic/scene.h"
#include "sandbox/generic/slice.h"
#include "sandbox/state/store.h"

typedef struct sbx_rows {
    sbx_scene scene; /* of the path; without a record */
    const sbx_plan *plan;
    cx_buf name;   /* of the collection: its path, in lower case, without versions */
    cx_buf key;    /* the same with the tenant: what the store knows it by */
    int64_t count; /* of the rows from the beginning */
    sbx_entries entries;
} sbx_rows;

/* Opens the collection that a plan is about; `captures` are of its path. */
void sbx_rows_open(const sbx_call *call, const sbx_plan *plan, const cx_captures *captures,
                   sbx_rows *rows);
void sbx_rows_close(sbx_rows *rows);
CX_DEFINE_AUTO_VALUE(sbx_rows, sbx_rows_close)

/* A record: its number, its id, and the text of what is stored or known of it. */
typedef struct sbx_row {
    int64_t number;
    char id[SBX_MAX_ID];
    cx_json *stored; /* owned; NULL: nothing */
    int64_t changed_ms;
    bool deleted;
    bool exists; /* it is in the list; else only its id is known */
} sbx_row;

void sbx_row_deinit(sbx_row *row);
CX_DEFINE_AUTO_VALUE(sbx_row, sbx_row_deinit)

/* The record of an id, whether there is one or not. */
void sbx_rows_find(const sbx_rows *rows, cx_str id, sbx_row *out);

/* Writes the record, with the members that `fields` names. */
void sbx_rows_write(const sbx_rows *rows, const sbx_row *row, const cx_shape *shape, cx_str fields,
                    cx_json_writer *w);

/* Writes the records of a page, and sets how many there are in all; `w` is in the middle of an
 * array. */
void sbx_rows_write_page(const sbx_rows *rows, const cx_shape *shape, const sbx_query *query,
                         sbx_slice *slice, cx_json_writer *w);

/* An id that no record has yet, and its position. */
void sbx_rows_new_id(const sbx_rows *rows, char id[SBX_MAX_ID], int64_t *position);

/* The shape of the ids. */
const cx_shape *sbx_rows_id_shape(const sbx_rows *rows);

/* Appends what a placeholder stands for; as it is, when it is not well encoded. */
void sbx_decode(cx_buf *out, cx_str encoded);

/* What the collection of a path is called: in lower case, without versions. */
void sbx_collection_name(cx_str collection, const cx_captures *captures, cx_buf *out);

#endif
