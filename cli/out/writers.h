/* The formats of out.h. */
#ifndef CLI_OUT_WRITERS_H
#define CLI_OUT_WRITERS_H

#include "cli/out/out.h"

/* Appends a record as JSON, with so many spaces for each level, or none. */
void cli_json_append(cx_buf *text, const cli_record *record, int indent);

extern const cli_writer cli_table_writer;
extern const cli_writer cli_json_writer;
extern const cli_writer cli_ndjson_writer;
extern const cli_writer cli_csv_writer;
extern const cli_writer cli_tsv_writer;

#endif
