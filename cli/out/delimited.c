/*
 * csv (RFC 4180: quotes, CRLF) and tsv (LF; tab, line end and backslash as \t, \n, \r, \\), with a
 * line of headings. Columns are those of the first row, or of --fields.
 *
 * A text that a spreadsheet would run as a formula gets a ' in front, unless --raw; on a terminal,
 * control characters become visible.
 */
#include "base/alloc.h"
#include "base/limits.h"
#include "cli/out/flat.h"
#include "cli/out/writers.h"
#include "cli/report.h"
#include "cli/term/escape.h"
#include "cli/xalloc.h"

#include "base/banned.h"

/* How one of the two formats looks. */
typedef struct dialect {
    char separator;
    const char *line_end;
    void (*cell)(cx_buf *out, cx_str text);
} dialect;

static void append_quoted(cx_buf *out, cx_str text)
{
    const cx_str special = CX_LIT(",\"\r\n");
    bool plain = true;
    for (size_t i = 0; i < text.len; i++) {
        plain = plain && cx_str_find(special, text.ptr[i]) == special.len;
    }
    if (plain) {
        cx_buf_append(out, text);
        return;
    }
    cx_buf_putc(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        cx_buf_puts(out, text.ptr[i] == '"' ? "\"" : "");
        cx_buf_putc(out, text.ptr[i]);
    }
    cx_buf_putc(out, '"');
}

static void append_escaped(cx_buf *out, cx_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        switch (text.ptr[i]) {
        case '\t':
            cx_buf_puts(out, "\\t");
            break;
        case '\n':
            cx_buf_puts(out, "\\n");
            break;
        case '\r':
            cx_buf_puts(out, "\\r");
            break;
        case '\\':
            cx_buf_puts(out, "\\\\");
            break;
        default:
            cx_buf_putc(out, text.ptr[i]);
        }
    }
}

static const dialect csv = {',', "\r\n", append_quoted};
static const dialect tsv = {'\t', "\n", append_escaped};

/* Whether a spreadsheet would do more with a text than show it: anything that begins like a
 * formula, but for plain negative numbers. */
static bool is_formula(cx_str text)
{
    const cx_str beginnings = CX_LIT("=+-@\t\r\n");
    int64_t number = 0;
    return text.len != 0 && cx_str_find(beginnings, text.ptr[0]) < beginnings.len &&
           !cx_scan_int64(text, &number);
}

static void append_cell(const cli_out *out, cx_buf *line, const dialect *d, cx_str text,
                        bool is_text)
{
    CX_AUTO(cx_buf) cx_buf safe;
    cx_buf_init(&safe, CX_MAX_JSON_TEXT);
    cx_buf_puts(&safe, is_text && !out->raw && is_formula(text) ? "'" : "");
    if (out->on_terminal) {
        cli_escape(&safe, text);
    } else {
        cx_buf_append(&safe, text);
    }
    cli_xcheck(&safe);
    d->cell(line, cx_buf_view(&safe));
}

static void write_headings(cli_out *out, char *const *names, size_t count, const dialect *d)
{
    for (size_t i = 0; i < count; i++) {
        if (i != 0) {
            cx_buf_putc(&out->text, d->separator);
        }
        append_cell(out, &out->text, d, cx_str_of(names[i]), true);
    }
    cx_buf_puts(&out->text, count != 0 ? d->line_end : "");
}

static void begin_columns(cli_out *out, const cli_flat *flat, const dialect *d)
{
    cli_columns_begin(&out->columns, flat);
    write_headings(out, out->columns.names, out->columns.count, d);
}

static void write_line(cli_out *out, const cli_flat *flat, const dialect *d)
{
    const cli_columns *columns = &out->columns;
    size_t used = 0;
    for (size_t i = 0; i < columns->count; i++) {
        const cli_flat_cell *cell = cli_flat_find(flat, columns->names[i], i);
        const cx_str text = cell != NULL ? cx_str_of(cell->text) : (cx_str){NULL, 0};
        if (i != 0) {
            cx_buf_putc(&out->text, d->separator);
        }
        append_cell(out, &out->text, d, text, cell != NULL && cell->is_text);
        used += cell != NULL ? 1 : 0;
    }
    out->columns.lost = columns->lost || used < flat->count;
    cx_buf_puts(&out->text, columns->count != 0 ? d->line_end : "");
}

static void write_flat(cli_out *out, const cli_record *record, const dialect *d)
{
    CX_AUTO(cli_flat) cli_flat flat = cli_flatten(record);
    if (out->rows_begun == 0) {
        begin_columns(out, &flat, d);
    }
    write_line(out, &flat, d);
}

static void end_columns(cli_out *out)
{
    if (out->columns.lost) {
        cli_warn("some rows have more than the columns of the first one; --fields names others");
    }
    cli_columns_end(&out->columns);
}

/* A list of none has its headings all the same, where they are known. */
static void end_flat_rows(cli_out *out, const dialect *d)
{
    if (out->rows_begun == 0) {
        write_headings(out, out->fields.names, out->fields.count, d);
    }
    end_columns(out);
}

static void write_csv_record(cli_out *out, const cli_record *record)
{
    write_flat(out, record, &csv);
    end_columns(out);
}

static void write_csv_row(cli_out *out, const cli_record *row)
{
    write_flat(out, row, &csv);
}

static void end_csv_rows(cli_out *out)
{
    end_flat_rows(out, &csv);
}

static void write_tsv_record(cli_out *out, const cli_record *record)
{
    write_flat(out, record, &tsv);
    end_columns(out);
}

static void write_tsv_row(cli_out *out, const cli_record *row)
{
    write_flat(out, row, &tsv);
}

static void end_tsv_rows(cli_out *out)
{
    end_flat_rows(out, &tsv);
}

const cli_writer cli_csv_writer = {
    .name = "csv",
    .record = write_csv_record,
    .row = write_csv_row,
    .end_rows = end_csv_rows,
};

const cli_writer cli_tsv_writer = {
    .name = "tsv",
    .record = write_tsv_record,
    .row = write_tsv_row,
    .end_rows = end_tsv_rows,
};
