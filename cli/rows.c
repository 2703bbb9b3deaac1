#include "cli/rows.h"

#include "base/alloc.h"
#include "base/str.h"
#include "cli/report.h"

#include "base/banned.h"

enum {
    MOST_MEMBERS = 128 /* of a record; CXone's skills have about 70 */
};

/* The cells of one record. */
typedef struct row {
    cli_cell cells[MOST_MEMBERS];
    char *shown[MOST_MEMBERS]; /* owned */
    size_t count;
} row;

static void row_clear(row *r)
{
    for (size_t i = 0; i < r->count; i++) {
        cx_free(r->shown[i]);
        r->shown[i] = NULL;
    }
    r->count = 0;
}
CX_DEFINE_AUTO_VALUE(row, row_clear)

static void add_columns(row *r, const cli_column *columns, size_t count, const cxone_value *record)
{
    for (size_t i = 0; i < count && i < MOST_MEMBERS; i++) {
        const cxone_value *value = cxone_value_get(record, columns[i].key);
        r->shown[i] = columns[i].shape != NULL ? columns[i].shape(value) : NULL;
        r->cells[i] = (cli_cell)CLI_VALUE(columns[i].key, columns[i].label, value);
        r->cells[i].shown = r->shown[i];
        r->count = i + 1;
    }
}

static bool is_column(const cli_column *columns, size_t count, const char *key)
{
    for (size_t i = 0; i < count; i++) {
        if (cx_str_equal(cx_str_of(columns[i].key), cx_str_of(key))) {
            return true;
        }
    }
    return false;
}

static void row_fill(row *r, const cli_column *columns, size_t count, const cxone_value *record)
{
    row_clear(r);
    add_columns(r, columns, count, record);
    for (const char *key = NULL; (key = cxone_value_next_key(record, key)) != NULL;) {
        if (r->count < MOST_MEMBERS && !is_column(columns, count, key)) {
            r->cells[r->count++] = (cli_cell)CLI_VALUE(key, NULL, cxone_value_get(record, key));
        }
    }
}

void cli_add_row(cli_context *context, const cxone_value *record, const cli_column *columns,
                 size_t count)
{
    CX_AUTO(row) row r = {.count = 0};
    row_fill(&r, columns, count, record);
    cli_out_row(&context->out, r.cells, r.count);
}

int cli_add_rows(cli_context *context, cxone_records *records, const cli_column *columns,
                 size_t count, uint64_t most, size_t *rows)
{
    cxone_error *error = NULL;
    const cxone_value *record = NULL;
    cxone_status status = CXONE_OK;
    CX_AUTO(row) row r = {.count = 0};
    for (uint64_t i = 0;
         i < most && (status = cxone_records_next(records, &record, &error)) == CXONE_OK &&
         record != NULL;
         i++) {
        row_fill(&r, columns, count, record);
        cli_out_row(&context->out, r.cells, r.count);
        (*rows)++;
    }
    return status == CXONE_OK ? CLI_EXIT_OK : cli_fail(context, error);
}

int cli_end_rows(cli_context *context, int code, size_t rows)
{
    if (code == CLI_EXIT_OK || rows != 0) {
        cli_out_end_rows(&context->out); /* what has come is whole, also when no more comes */
    }
    return code;
}

int cli_show_rows(cli_context *context, cxone_records *records, const cli_column *columns,
                  size_t count, size_t *rows)
{
    const int code = cli_add_rows(context, records, columns, count, UINT64_MAX, rows);
    return cli_end_rows(context, code, *rows);
}

void cli_show_record(cli_context *context, const cxone_value *record, const cli_column *columns,
                     size_t count)
{
    CX_AUTO(row) row r = {.count = 0};
    add_columns(&r, columns, count, record);
    cli_out_record(&context->out,
                   &(cli_record){.document = record, .cells = r.cells, .count = r.count});
}
