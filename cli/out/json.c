/* JSON: an object for a record, an array of objects for rows. */
#include "base/limits.h"
#include "cli/out/writers.h"
#include "cli/xalloc.h"
#include "json/writer.h"

#include "base/banned.h"

enum {
    INDENT = 2
};

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

static void write_document(cli_out *out, const cxone_value *document)
{
    char *text = NULL;
    /* Its only possible failure is a lack of memory: the document was read under the same limits.
     */
    if (cxone_value_print(document, INDENT, &text, NULL) != CXONE_OK) {
        cli_no_memory();
    }
    cli_out_text(out, cx_str_of(text));
    cxone_text_free(text);
}

static void write_record(cli_out *out, const cli_record *record)
{
    if (record->document != NULL) {
        write_document(out, record->document);
    } else {
        write_cells(&out->text, INDENT, record->cells, record->count);
    }
    cli_out_text(out, CX_LIT("\n"));
}

/* One line for each row, which grep and a quick look both like. */
static void write_row(cli_out *out, const cli_cell *cells, size_t count)
{
    cli_out_text(out, out->rows_begun == 0 ? CX_LIT("[\n  ") : CX_LIT(",\n  "));
    write_cells(&out->text, 0, cells, count);
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
