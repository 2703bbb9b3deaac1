/* Tables for people: "Label: value" lines for a record, columns for rows. Every cell is escaped. On
 * a terminal, rows are cut to its width. */
#include <string.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "cli/out/flat.h"
#include "cli/out/writers.h"
#include "cli/report.h"
#include "cli/term/escape.h"
#include "cli/xalloc.h"

#include "base/banned.h"

enum {
    GAP = 2,       /* between columns */
    READABLE = 14, /* no column is cut below this, as long as others can be left out */
    BLOCK = 1000   /* rows that are lined up with one another: a list may have millions */
};

static void append_list(cx_buf *text, const cli_cell *cell)
{
    for (size_t i = 0; i < cell->item_count; i++) {
        cx_buf_puts(text, i != 0 ? ", " : "");
        cli_escape(text, cx_str_of(cell->items[i]));
    }
}

/* A text as it is, anything else as JSON on one line. */
static void append_value(cx_buf *text, const cxone_value *value)
{
    const cxone_type type = cxone_value_type(value);
    char *json = NULL;
    if (type == CXONE_TYPE_STRING) {
        cli_escape(text, cx_str_of(cxone_value_text(value)));
    } else if (type != CXONE_TYPE_ABSENT && type != CXONE_TYPE_NULL) {
        if (cxone_value_print(value, 0, &json, NULL) != CXONE_OK) {
            cli_no_memory(); /* its only failure: the document was read under the same limits */
        }
        cli_escape(text, cx_str_of(json));
        cxone_text_free(json);
    }
}

/* What a cell looks like; "-" where nothing is. */
static void append_cell(cx_buf *text, const cli_cell *cell)
{
    const size_t before = text->len;
    if (cell->shown != NULL) {
        cli_escape(text, cx_str_of(cell->shown));
    } else if (cell->kind == CLI_CELL_INTEGER) {
        cx_buf_printf(text, "%lld", (long long)cell->number);
    } else if (cell->kind == CLI_CELL_BOOL) {
        cx_buf_puts(text, cell->number != 0 ? "yes" : "no");
    } else if (cell->kind == CLI_CELL_LIST) {
        append_list(text, cell);
    } else if (cell->kind == CLI_CELL_VALUE) {
        append_value(text, cell->value);
    } else {
        cli_escape(text, cx_str_of(cell->text));
    }
    if (text->len == before) {
        cx_buf_putc(text, '-');
    }
}

/* A text, or "-" for none. */
static void append_text(cx_buf *text, cx_str value)
{
    if (value.len != 0) {
        cli_escape(text, value);
    } else {
        cx_buf_putc(text, '-');
    }
}

static void append_padding(cx_buf *text, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cx_buf_putc(text, ' ');
    }
}

static size_t widest_label(const cli_record *record)
{
    size_t widest = 0;
    for (size_t i = 0; i < record->count; i++) {
        const size_t width = cli_width(cx_str_of(record->cells[i].label));
        widest = width > widest ? width : widest;
    }
    return widest;
}

/* A document without cells: its members, one a line; anything else as JSON. */
static void write_members(cx_buf *text, const cli_record *record)
{
    CX_AUTO(cli_flat) cli_flat flat = cli_flatten(record);
    size_t widest = 0;
    for (size_t i = 0; i < flat.count; i++) {
        const size_t width = cli_width(cx_str_of(flat.cells[i].name));
        widest = width > widest ? width : widest;
    }
    for (size_t i = 0; i < flat.count; i++) {
        const cx_str name = cx_str_of(flat.cells[i].name);
        cli_escape(text, name);
        cx_buf_putc(text, ':');
        append_padding(text, widest - cli_width(name) + 1);
        append_text(text, cx_str_of(flat.cells[i].text));
        cx_buf_putc(text, '\n');
    }
}

static void write_record(cli_out *out, const cli_record *record)
{
    cx_buf *text = &out->text;
    if (record->line != NULL) {
        cli_escape(text, cx_str_of(record->line));
        cx_buf_putc(text, '\n');
        return;
    }
    if (record->count == 0 && record->document != NULL) {
        write_members(text, record);
        return;
    }
    if (record->title != NULL) {
        cx_buf_printf(text, "%s\n", record->title);
    }
    const size_t widest = widest_label(record);
    for (size_t i = 0; i < record->count; i++) {
        const cli_cell *cell = &record->cells[i];
        if (cell->label != NULL) {
            cx_buf_printf(text, "%s%s:", record->title != NULL ? "  " : "", cell->label);
            append_padding(text, widest - cli_width(cx_str_of(cell->label)) + 1);
            append_cell(text, cell);
            cx_buf_putc(text, '\n');
        }
    }
}

/* ---------------------------------------------------------------- rows */

static void keep_text(cli_grid *grid, const cx_buf *text)
{
    cli_xcheck(text);
    grid->texts = cli_xrealloc(grid->texts, grid->count + 1, sizeof *grid->texts);
    grid->texts[grid->count++] = cli_xdup(cx_buf_view(text));
}

/* Adds the texts of one row to those that wait; the headings are those of the first row. */
static void keep_cells(cli_grid *grid, const cli_record *row, bool headings)
{
    for (size_t i = 0; i < row->count; i++) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, CX_MAX_JSON_TEXT);
        if (row->cells[i].label == NULL) {
            continue;
        }
        if (headings) {
            cx_buf_puts(&text, row->cells[i].label);
        } else {
            append_cell(&text, &row->cells[i]);
        }
        keep_text(grid, &text);
    }
}

/* The same for a document: its members are the columns. */
static void keep_members(cli_out *out, const cli_record *row)
{
    CX_AUTO(cli_flat) cli_flat flat = cli_flatten(row);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    if (out->columns.names == NULL) {
        cli_columns_begin(&out->columns, &flat);
        for (size_t i = 0; i < flat.count; i++) {
            cx_buf_reset(&text);
            cli_escape(&text, cx_str_of(flat.cells[i].name));
            keep_text(&out->grid, &text);
        }
    }
    for (size_t i = 0; i < out->columns.count; i++) {
        const cli_flat_cell *cell = cli_flat_find(&flat, out->columns.names[i], i);
        cx_buf_reset(&text);
        append_text(&text, cx_str_of(cell != NULL ? cell->text : NULL));
        keep_text(&out->grid, &text);
    }
}

static void measure(cli_grid *grid)
{
    for (size_t i = 0; i < grid->count; i++) {
        const size_t width = cli_width(cx_str_of(grid->texts[i]));
        size_t *widest = &grid->widths[i % grid->columns];
        *widest = width > *widest ? width : *widest;
    }
}

/* How many columns fit when each may be cut to what can still be read. */
static size_t count_fitting(const cli_grid *grid, size_t room)
{
    size_t used = 0;
    for (size_t i = 0; i < grid->columns; i++) {
        const size_t width = grid->widths[i] < READABLE ? grid->widths[i] : READABLE;
        used += width + (i != 0 ? GAP : 0);
        if (used > room && i != 0) {
            return i;
        }
    }
    return grid->columns;
}

/* Takes from the widest columns until all that are shown fit. */
static void shrink(size_t *widths, size_t count, size_t room)
{
    size_t total = GAP * (count - 1);
    for (size_t i = 0; i < count; i++) {
        total += widths[i];
    }
    while (total > room) {
        size_t widest = 0;
        for (size_t i = 1; i < count; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        if (widths[widest] <= 1) {
            return;
        }
        widths[widest]--;
        total--;
    }
}

static void write_texts(cx_buf *text, const cli_grid *grid, const size_t *widths, size_t shown)
{
    for (size_t i = 0; i < grid->count; i++) {
        const size_t column = i % grid->columns;
        const cx_str cell = cx_str_of(grid->texts[i]);
        const size_t width = cli_width(cell);
        if (column >= shown) {
            continue;
        }
        if (width > widths[column]) {
            cli_cut(text, cell, widths[column]);
        } else {
            cx_buf_append(text, cell);
        }
        if (column + 1 == shown) {
            cx_buf_putc(text, '\n');
        } else {
            append_padding(text, (width < widths[column] ? widths[column] - width : 0) + GAP);
        }
    }
}

/* Writes what waits, lined up among itself and with what was written before. */
static void write_grid(cli_out *out)
{
    cli_grid *grid = &out->grid;
    if (grid->columns == 0) {
        return;
    }
    measure(grid);
    size_t *widths = cli_xalloc(grid->columns, sizeof *widths);
    memcpy(widths, grid->widths, grid->columns * sizeof *widths);
    size_t shown = grid->columns;
    if (out->width != 0) {
        shown = count_fitting(grid, out->width);
        shrink(widths, shown, out->width);
    }
    grid->left_out = grid->columns - shown;
    write_texts(&out->text, grid, widths, shown);
    cx_free(widths);
    for (size_t i = 0; i < grid->count; i++) {
        cx_free(grid->texts[i]);
    }
    grid->count = 0;
}

static void begin_grid(cli_grid *grid, size_t columns)
{
    grid->columns = columns;
    grid->widths = cli_xalloc(columns, sizeof *grid->widths);
}

static void write_row(cli_out *out, const cli_record *row)
{
    cli_grid *grid = &out->grid;
    const bool members = row->count == 0;
    if (out->rows_begun == 0 && !members) {
        keep_cells(grid, row, true);
        begin_grid(grid, grid->count);
    }
    if (members) {
        keep_members(out, row);
    } else {
        keep_cells(grid, row, false);
    }
    if (out->rows_begun == 0 && members) {
        begin_grid(grid, out->columns.count);
    }
    if (grid->count >= BLOCK * grid->columns) {
        write_grid(out);
    }
}

static void end_rows(cli_out *out)
{
    cli_grid *grid = &out->grid;
    write_grid(out);
    if (grid->left_out != 0) {
        (void)cli_out_flush(out); /* what is said about the table stands below it */
        cli_warn("%zu columns do not fit and are left out: --wide shows them, --fields chooses",
                 grid->left_out);
    }
    cx_free(grid->texts);
    cx_free(grid->widths);
    *grid = (cli_grid){0};
    cli_columns_end(&out->columns);
}

const cli_writer cli_table_writer = {
    .name = "table",
    .record = write_record,
    .row = write_row,
    .end_rows = end_rows,
};
