/*
 * Comma-separated values as RFC 4180 has them, line by line.
 */
#ifndef SBX_STATE_CSV_H
#define SBX_STATE_CSV_H

#include <stddef.h>

#include "base/auto.h"
#include "base/buf.h"
#include "base/str.h"

enum {
    SBX_CSV_CELLS = 200
};

typedef struct sbx_csv_line {
    cx_buf text; /* of all cells, one after the other */
    size_t ends[SBX_CSV_CELLS];
    size_t count;
} sbx_csv_line;

void sbx_csv_line_init(sbx_csv_line *line);
void sbx_csv_line_deinit(sbx_csv_line *line);
CX_DEFINE_AUTO_VALUE(sbx_csv_line, sbx_csv_line_deinit)

typedef enum sbx_csv_found {
    SBX_CSV_LINE,
    SBX_CSV_END,
    SBX_CSV_BROKEN /* a quote that is not closed, or something behind one; too many cells */
} sbx_csv_found;

/* Takes the next line that is not empty out of `rest`. */
sbx_csv_found sbx_csv_next(cx_str *rest, sbx_csv_line *line);

/* Empty past the last. */
cx_str sbx_csv_cell(const sbx_csv_line *line, size_t index);

/* Appends a cell, between quotes where it needs them. */
void sbx_csv_put(cx_buf *out, cx_str cell);

#endif
