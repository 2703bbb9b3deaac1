/*
 * Cells and documents as one row of names and texts: members of objects under dotted names, lists
 * of plain values joined with ';', lists of anything else as JSON on one line.
 */
#ifndef CLI_OUT_FLAT_H
#define CLI_OUT_FLAT_H

#include <stdbool.h>
#include <stddef.h>

#include "cli/out/out.h"

typedef struct cli_flat_cell {
    char *name;
    char *text;   /* never NULL; empty where nothing is */
    bool is_text; /* came as text, not as a number, a boolean … */
} cli_flat_cell;

typedef struct cli_flat {
    cli_flat_cell *cells;
    size_t count;
} cli_flat;

/* Of a record: its document, or else its cells. */
CX_NODISCARD cli_flat cli_flatten(const cli_record *record);

/* The cell of a name, looked for from number `from` on, then from the start; NULL: there is none.
 */
const cli_flat_cell *cli_flat_find(const cli_flat *flat, const char *name, size_t from);

/* Takes the names of a row for columns; gives them back. */
void cli_columns_begin(cli_columns *columns, const cli_flat *flat);
void cli_columns_end(cli_columns *columns);

void cli_flat_deinit(cli_flat *flat);
CX_DEFINE_AUTO_VALUE(cli_flat, cli_flat_deinit)

#endif
