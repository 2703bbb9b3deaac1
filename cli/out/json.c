/* JSON: an object for a record, an array of objects for rows; and ndjson: an object a line. */
#include "base/limits.h"
#include "cli/out/writers.h"
#include "cli/xalloc.h"
#include "json/writer.h"

#include "base/banned.h"

enum {
    INDENT = 2
};

/* Copies a value. Documents were read under a limit of depth, which ends the recursion. */
static void write_value(cx_json_writer *json,
                        const cxone_value *value) /* NOLINT(misc-no-recursion) */
{
    switch (cxone_value_type(value)) {
    case CXONE_TYPE_ABSENT:
    case CXONE_TYPE_NULL:
        cx_json_null(json);
        break;
    case CXONE_TYPE_BOOLEAN:
        cx_json_bool(json, cxone_value_boolean(value, 0) != 0);
        break;
    case CXONE_TYPE_INTEGER:
        cx_json_integer_number(json, cxone_value_integer(value, 0));
        break;
    case CXONE_TYPE_REAL:
        cx_json_real_number(json, cxone_value_real(value, 0));
        break;
    case CXONE_TYPE_STRING:
        cx_json_string(json, cx_str_of(cxone_value_text(value)));
        break;
    case CXONE_TYPE_ARRAY:
        cx_json_begin_array(json);
        for (size_t i = 0; i < cxone_value_size(value); i++) {
            write_value(json, cxone_value_at(value, i));
        }
        cx_json_end_array(json);
        break;
    case CXONE_TYPE_OBJECT:
        cx_json_begin_object(json);
        for (const char *key = NULL; (key = cxone_value_next_key(value, key)) != NULL;) {
            cx_json_key(json, key);
            write_value(json, cxone_value_get(value, key));
        }
        cx_json_end_object(json);
        break;
    }
}

static void write_cell(cx_json_writer *json, const cli_cell *cell)
{
    cx_json_key(json, cell->key);
    switch (cell->kind) {
    case CLI_CELL_TEXT:
        if (cell->text != NULL) {
            cx_json_string(json, cx_str_of(cell->text));
        } else {
            cx_json_null(json);
        }
        break;
    case CLI_CELL_INTEGER:
        cx_json_integer_number(json, cell->number);
        break;
    case CLI_CELL_BOOL:
        cx_json_bool(json, cell->number != 0);
        break;
    case CLI_CELL_LIST:
        cx_json_begin_array(json);
        for (size_t i = 0; i < cell->item_count; i++) {
            cx_json_string(json, cx_str_of(cell->items[i]));
        }
        cx_json_end_array(json);
        break;
    case CLI_CELL_VALUE:
        write_value(json, cell->value);
        break;
    }
}

static void write_cells(cx_buf *text, int indent, const cli_cell *cells, size_t count)
{
    cx_json_writer json;
    cx_json_writer_init(&json, text, indent);
    cx_json_begin_object(&json);
    for (size_t i = 0; i < count; i++) {
        write_cell(&json, &cells[i]);
    }
    cx_json_end_object(&json);
}

void cli_json_append(cx_buf *text, const cli_record *record, int indent)
{
    char *document = NULL;
    if (record->document == NULL) {
        write_cells(text, indent, record->cells, record->count);
        return;
    }
    /* Its only possible failure is a lack of memory: the document was read under the same limits.
     */
    if (cxone_value_print(record->document, indent, &document, NULL) != CXONE_OK) {
        cli_no_memory();
    }
    cx_buf_puts(text, document);
    cxone_text_free(document);
}

static void write_record(cli_out *out, const cli_record *record)
{
    cli_json_append(&out->text, record, INDENT);
    cli_out_text(out, CX_LIT("\n"));
}

static void write_line(cli_out *out, const cli_record *record)
{
    cli_json_append(&out->text, record, 0);
    cli_out_text(out, CX_LIT("\n"));
}

/* On a terminal: as deep as it stands in the array. */
static void write_pretty_row(cx_buf *out, const cli_record *row)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_JSON_TEXT * 8UL);
    cli_json_append(&text, row, INDENT);
    cli_xcheck(&text);
    cx_str rest = cx_buf_view(&text);
    cx_str line;
    for (bool first = true; cx_str_next(&rest, '\n', &line); first = false) {
        cx_buf_puts(out, first ? "" : "\n  ");
        cx_buf_append(out, line);
    }
}

/* Elsewhere one line for each row, which grep and a quick look both like. */
static void write_row(cli_out *out, const cli_record *row)
{
    cli_out_text(out, out->rows_begun == 0 ? CX_LIT("[\n  ") : CX_LIT(",\n  "));
    if (out->on_terminal) {
        write_pretty_row(&out->text, row);
    } else {
        cli_json_append(&out->text, row, 0);
    }
}

static void end_rows(cli_out *out)
{
    cli_out_text(out, out->rows_begun == 0 ? CX_LIT("[]\n") : CX_LIT("\n]\n"));
}

const cli_writer cli_json_writer = {
    .name = "json",
    .record = write_record,
    .row = write_row,
    .end_rows = end_rows,
};

static void end_lines(cli_out *out)
{
    (void)out; /* a list of none is no line */
}

const cli_writer cli_ndjson_writer = {
    .name = "ndjson",
    .record = write_line,
    .row = write_line,
    .end_rows = end_lines,
};
