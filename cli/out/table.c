/* Tables for people: "Label: value" lines for a record, columns for rows. Every cell is escaped. */
#include "base/alloc.h"
#include "base/limits.h"
#include "cli/out/writers.h"
#include "cli/term/escape.h"
#include "cli/xalloc.h"

#include "base/banned.h"

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

static void write_record(cli_out *out, const cli_record *record)
{
    cx_buf *text = &out->text;
    if (record->line != NULL) {
        cli_escape(text, cx_str_of(record->line));
        cx_buf_putc(text, '\n');
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

/* Adds the texts of one row to those that wait; the headings are those of the first row. */
static void keep_row(cli_grid *grid, const cli_cell *cells, size_t count, bool headings)
{
    size_t used = grid->count;
    grid->texts = cli_xrealloc(grid->texts, used + count, sizeof *grid->texts);
    for (size_t i = 0; i < count; i++) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, CX_MAX_JSON_TEXT);
        if (cells[i].label == NULL) {
            continue;
        }
        if (headings) {
            cx_buf_puts(&text, cells[i].label);
        } else {
            append_cell(&text, &cells[i]);
        }
        cli_xcheck(&text);
        grid->texts[used++] = cli_xdup(cx_buf_view(&text));
    }
    if (headings) {
        grid->columns = used;
    }
    grid->count = used;
}

static void write_row(cli_out *out, const cli_cell *cells, size_t count)
{
    if (out->rows_begun == 0) {
        keep_row(&out->grid, cells, count, true);
    }
    keep_row(&out->grid, cells, count, false);
}

static size_t column_width(const cli_grid *grid, size_t column)
{
    size_t widest = 0;
    for (size_t i = column; i < grid->count; i += grid->columns) {
        const size_t width = cli_width(cx_str_of(grid->texts[i]));
        widest = width > widest ? width : widest;
    }
    return widest;
}

static void write_grid(cx_buf *text, const cli_grid *grid)
{
    size_t *widths = cli_xalloc(grid->columns, sizeof *widths);
    for (size_t column = 0; column < grid->columns; column++) {
        widths[column] = column_width(grid, column);
    }
    for (size_t i = 0; i < grid->count; i++) {
        const size_t column = i % grid->columns;
        const bool last = column + 1 == grid->columns;
        cx_buf_puts(text, grid->texts[i]);
        append_padding(text, last ? 0 : widths[column] - cli_width(cx_str_of(grid->texts[i])) + 2);
        cx_buf_puts(text, last ? "\n" : "");
    }
    cx_free(widths);
}

static void end_rows(cli_out *out)
{
    cli_grid *grid = &out->grid;
    if (grid->columns != 0) {
        write_grid(&out->text, grid);
    }
    for (size_t i = 0; i < grid->count; i++) {
        cx_free(grid->texts[i]);
    }
    cx_free(grid->texts);
    *grid = (cli_grid){NULL, 0, 0};
}

const cli_writer cli_table_writer = {
    .name = "table",
    .record = write_record,
    .row = write_row,
    .end_rows = end_rows,
};
