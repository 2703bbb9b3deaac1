#include "cli/out/flat.h"

#include <string.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "cli/xalloc.h"

#include "base/banned.h"

static void add(cli_flat *flat, const char *name, cx_str text, bool is_text)
{
    flat->cells = cli_xrealloc(flat->cells, flat->count + 1, sizeof *flat->cells);
    flat->cells[flat->count++] =
        (cli_flat_cell){cli_xdup(cx_str_of(name)), cli_xdup(text), is_text};
}

/* A value that is neither object nor list of plain ones. */
static void append_plain(cx_buf *text, const cxone_value *value)
{
    const cxone_type type = cxone_value_type(value);
    char *json = NULL;
    if (type == CXONE_TYPE_STRING) {
        cx_buf_puts(text, cxone_value_text(value));
    } else if (type != CXONE_TYPE_ABSENT && type != CXONE_TYPE_NULL) {
        if (cxone_value_print(value, 0, &json, NULL) != CXONE_OK) {
            cli_no_memory(); /* its only failure: the document was read under the same limits */
        }
        cx_buf_puts(text, json);
        cxone_text_free(json);
    }
}

static bool is_list_of_plain(const cxone_value *value)
{
    if (cxone_value_type(value) != CXONE_TYPE_ARRAY) {
        return false;
    }
    for (size_t i = 0; i < cxone_value_size(value); i++) {
        if (cxone_value_type(cxone_value_at(value, i)) >= CXONE_TYPE_ARRAY) {
            return false;
        }
    }
    return true;
}

static void add_value(cli_flat *flat, const char *name, const cxone_value *value)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    const bool list = is_list_of_plain(value);
    for (size_t i = 0; list && i < cxone_value_size(value); i++) {
        cx_buf_puts(&text, i != 0 ? ";" : "");
        append_plain(&text, cxone_value_at(value, i));
    }
    if (!list) {
        append_plain(&text, value);
    }
    cli_xcheck(&text);
    add(flat, name, cx_buf_view(&text), list || cxone_value_type(value) == CXONE_TYPE_STRING);
}

/* NOLINTNEXTLINE(misc-no-recursion): documents were read under a limit of depth */
static void flatten_value(cli_flat *flat, const char *name, const cxone_value *value)
{
    if (cxone_value_type(value) != CXONE_TYPE_OBJECT || cxone_value_size(value) == 0) {
        add_value(flat, name, value);
        return;
    }
    for (const char *key = NULL; (key = cxone_value_next_key(value, key)) != NULL;) {
        CX_AUTO(cx_buf) cx_buf path;
        cx_buf_init(&path, CX_MAX_JSON_TEXT);
        cx_buf_printf(&path, "%s%s%s", name, name[0] != '\0' ? "." : "", key);
        cli_xcheck(&path);
        flatten_value(flat, path.ptr, cxone_value_get(value, key));
    }
}

static void add_list(cli_flat *flat, const cli_cell *cell)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    for (size_t i = 0; i < cell->item_count; i++) {
        cx_buf_printf(&text, "%s%s", i != 0 ? ";" : "", cell->items[i]);
    }
    cli_xcheck(&text);
    add(flat, cell->key, cx_buf_view(&text), true);
}

static void flatten_cell(cli_flat *flat, const cli_cell *cell)
{
    switch (cell->kind) {
    case CLI_CELL_TEXT:
        add(flat, cell->key, cx_str_of(cell->text), true);
        break;
    case CLI_CELL_INTEGER: {
        CX_AUTO(text) char *number = cli_xprintf("%lld", (long long)cell->number);
        add(flat, cell->key, cx_str_of(number), false);
        break;
    }
    case CLI_CELL_BOOL:
        add(flat, cell->key, cell->number != 0 ? CX_LIT("true") : CX_LIT("false"), false);
        break;
    case CLI_CELL_LIST:
        add_list(flat, cell);
        break;
    case CLI_CELL_VALUE:
        flatten_value(flat, cell->key, cell->value);
        break;
    }
}

cli_flat cli_flatten(const cli_record *record)
{
    cli_flat flat = {NULL, 0};
    if (record->document != NULL) {
        const bool named = cxone_value_type(record->document) == CXONE_TYPE_OBJECT;
        flatten_value(&flat, named ? "" : "value", record->document);
        return flat;
    }
    for (size_t i = 0; i < record->count; i++) {
        flatten_cell(&flat, &record->cells[i]);
    }
    return flat;
}

const cli_flat_cell *cli_flat_find(const cli_flat *flat, const char *name, size_t from)
{
    for (size_t i = 0; i < flat->count; i++) {
        const cli_flat_cell *cell = &flat->cells[(from + i) % flat->count];
        if (strcmp(cell->name, name) == 0) {
            return cell;
        }
    }
    return NULL;
}

void cli_columns_begin(cli_columns *columns, const cli_flat *flat)
{
    columns->names = cli_xalloc(flat->count, sizeof *columns->names);
    columns->count = flat->count;
    for (size_t i = 0; i < flat->count; i++) {
        columns->names[i] = cli_xdup(cx_str_of(flat->cells[i].name));
    }
}

void cli_columns_end(cli_columns *columns)
{
    for (size_t i = 0; i < columns->count; i++) {
        cx_free(columns->names[i]);
    }
    cx_free(columns->names);
    *columns = (cli_columns){0};
}

void cli_flat_deinit(cli_flat *flat)
{
    for (size_t i = 0; i < flat->count; i++) {
        cx_free(flat->cells[i].name);
        cx_free(flat->cells[i].text);
    }
    cx_free(flat->cells);
    *flat = (cli_flat){NULL, 0};
}
