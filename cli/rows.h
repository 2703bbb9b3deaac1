/*
 * Records of the library as data: columns for people, every member for machines.
 */
#ifndef CLI_ROWS_H
#define CLI_ROWS_H

#include <stddef.h>

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

/* Shows one record. */
void cli_show_record(cli_context *context, const cxone_value *record, const cli_column *columns,
                     size_t count);

#endif
