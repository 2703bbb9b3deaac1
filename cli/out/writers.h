/* The formats of out.h. */
#ifndef CLI_OUT_WRITERS_H
#define CLI_OUT_WRITERS_H

#include "cli/out/out.h"

extern const cli_writer cli_table_writer;
extern const cli_writer cli_json_writer;
extern const cli_writer cli_ndjson_writer;
extern const cli_writer cli_csv_writer;
extern const cli_writer cli_tsv_writer;

#endif
