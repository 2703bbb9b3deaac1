/*
 * Records of the library as data: columns for people, every member for machines.
 */
#ifndef CLI_ROWS_H
#define CLI_ROWS_H

#include <stddef.h>
#include <stdint.h>

#include "cxone/records.h"
#include "cxone/value.h"

#include "base/compiler.h"
#include "cli/command.h"

/* What stands in a table instead of a member's value; the caller frees it. NULL: the value. */
typedef char *(*cli_shape_fn)(const cxone_value *value);

/* A member that tables show. */
typedef struct cli_column {
    const char *key;
    const char *label;
    cli_shape_fn shape; /* or NULL */
} cli_column;

/* Shows a list to its end: the columns first, then all other members, which tables leave out. What
 * has come is shown also when the rest does not. `*rows` counts them. Returns the exit code. */
CX_NODISCARD int cli_show_rows(cli_context *context, cxone_records *records,
                               const cli_column *columns, size_t count, size_t *rows);

/* Adds one row. */
void cli_add_row(cli_context *context, const cxone_value *record, const cli_column *columns,
                 size_t count);

/* The same as cli_show_rows for at most `most` records, and without an end: rows of another list
 * may follow. The caller ends them with cli_end_rows. */
CX_NODISCARD int cli_add_rows(cli_context *context, cxone_records *records,
                              const cli_column *columns, size_t count, uint64_t most, size_t *rows);

/* Ends the rows of one or several lists; `code` is what came of the last, and is returned. */
CX_NODISCARD int cli_end_rows(cli_context *context, int code, size_t rows);

/* Shows one record. */
void cli_show_record(cli_context *context, const cxone_value *record, const cli_column *columns,
                     size_t count);

#endif
