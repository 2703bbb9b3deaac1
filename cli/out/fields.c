#include "cli/out/fields.h"

#include <string.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "base/nearest.h"
#include "cli/out/out.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

bool cli_fields_read(cli_fields *fields, const char *text)
{
    cx_str rest = cx_str_of(text);
    cx_str piece = {NULL, 0};
    while (cx_str_next(&rest, ',', &piece)) {
        const cx_str name = cx_str_trim(piece);
        fields->names = cli_xrealloc(fields->names, fields->count + 1, sizeof *fields->names);
        fields->names[fields->count] = cli_xdup(name);
        for (size_t i = 0; i < fields->count; i++) {
            if (cx_str_equal(name, cx_str_of(fields->names[i]))) {
                (void)cli_usage("--fields: \"%s\" stands there twice", fields->names[i]);
                fields->count++;
                return false;
            }
        }
        fields->count++;
        if (name.len == 0) {
            break;
        }
    }
    if (fields->count == 0 || fields->names[fields->count - 1][0] == '\0') {
        (void)cli_usage("--fields: an empty name");
        return false;
    }
    fields->cells = cli_xalloc(fields->count, sizeof *fields->cells);
    return true;
}

/* The value at a path: a member of that very name, else a member of a member. */
static const cxone_value *at_path(const cxone_value *value, cx_str path)
{
    while (value != NULL && path.len != 0) {
        CX_AUTO(text) char *whole = cli_xdup(path);
        const cxone_value *member = cxone_value_get(value, whole);
        if (member != NULL) {
            return member;
        }
        const size_t dot = cx_str_find(path, '.');
        CX_AUTO(text) char *first = cli_xdup(cx_str_slice(path, 0, dot));
        value = dot < path.len ? cxone_value_get(value, first) : NULL;
        path = cx_str_slice(path, dot + 1, path.len);
    }
    return NULL;
}

/* The value below a cell that holds one, when `name` is a path into it. */
static const cxone_value *inside(const cli_cell *cell, cx_str name)
{
    const cx_str key = cx_str_of(cell->key);
    const bool below = cell->kind == CLI_CELL_VALUE && name.len > key.len + 1 &&
                       cx_str_starts_with(name, key) && name.ptr[key.len] == '.';
    return below ? at_path(cell->value, cx_str_slice(name, key.len + 1, name.len)) : NULL;
}

static bool choose(cli_cell *out, const char *name, const cli_record *from)
{
    const cxone_value *value = at_path(from->document, cx_str_of(name));
    const cli_cell *cell = NULL;
    for (size_t i = 0; i < from->count; i++) {
        if (strcmp(from->cells[i].key, name) == 0) {
            cell = &from->cells[i];
        } else if (value == NULL) {
            value = inside(&from->cells[i], cx_str_of(name));
        }
    }
    *out = cell != NULL && value == NULL ? *cell : (cli_cell)CLI_VALUE(name, name, value);
    out->key = name;
    out->label = cell != NULL && cell->label != NULL ? cell->label : name;
    return cell != NULL || value != NULL;
}

const char *cli_fields_choose(cli_fields *fields, const cli_record *from)
{
    const char *unknown = NULL;
    for (size_t i = 0; i < fields->count; i++) {
        if (!choose(&fields->cells[i], fields->names[i], from) && unknown == NULL) {
            unknown = fields->names[i];
        }
    }
    return unknown;
}

void cli_fields_complain(const char *unknown, const cli_record *from)
{
    cx_nearest nearest = cx_nearest_to(cx_str_of(unknown));
    CX_AUTO(cx_buf) cx_buf all;
    cx_buf_init(&all, CX_MAX_MESSAGE);
    for (const char *key = NULL; (key = cxone_value_next_key(from->document, key)) != NULL;) {
        cx_nearest_try(&nearest, key);
        cx_buf_printf(&all, "%s%s", all.len != 0 ? ", " : "", key);
    }
    for (size_t i = 0; i < from->count && from->document == NULL; i++) {
        cx_nearest_try(&nearest, from->cells[i].key);
        cx_buf_printf(&all, "%s%s", all.len != 0 ? ", " : "", from->cells[i].key);
    }
    (void)cli_usage("--fields: there is no \"%s\"", unknown);
    if (nearest.best != NULL) {
        cli_hint("did you mean \"%s\"?", nearest.best);
    } else {
        cli_hint("there are %s", all.ptr);
    }
}

bool cli_fields_fit(const cli_fields *fields, const char *const *keys)
{
    enum {
        MOST_KEYS = 16
    };
    cli_cell cells[MOST_KEYS];
    cli_record record = {.cells = cells};
    for (; keys[record.count] != NULL && record.count < MOST_KEYS; record.count++) {
        cells[record.count] = (cli_cell)CLI_TEXT(keys[record.count], NULL, NULL);
    }
    for (size_t i = 0; i < fields->count; i++) {
        cli_cell chosen;
        if (!choose(&chosen, fields->names[i], &record)) {
            cli_fields_complain(fields->names[i], &record);
            return false;
        }
    }
    return true;
}

void cli_fields_deinit(cli_fields *fields)
{
    for (size_t i = 0; i < fields->count; i++) {
        cx_free(fields->names[i]);
    }
    cx_free(fields->names);
    cx_free(fields->cells);
    *fields = (cli_fields){0};
}
