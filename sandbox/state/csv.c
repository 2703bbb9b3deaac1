#include "sandbox/state/csv.h"

#include "sandbox/memory.h"

#include "base/banned.h"

void sbx_csv_line_init(sbx_csv_line *line)
{
    *line = (sbx_csv_line){.count = 0};
    cx_buf_init(&line->text, SBX_MAX_TEXT);
}

void sbx_csv_line_deinit(sbx_csv_line *line)
{
    cx_buf_deinit(&line->text);
}

static bool at(cx_str rest, size_t i, char c)
{
    return i < rest.len && rest.ptr[i] == c;
}

/* A cell between quotes, in which two stand for one; the place behind it, 0: it has no end. */
static size_t take_quoted(cx_str rest, sbx_csv_line *line)
{
    for (size_t i = 1; i < rest.len; i++) {
        if (rest.ptr[i] != '"') {
            cx_buf_putc(&line->text, rest.ptr[i]);
        } else if (at(rest, i + 1, '"')) {
            cx_buf_putc(&line->text, '"');
            i++;
        } else {
            return i + 1;
        }
    }
    return 0;
}

static size_t take_plain(cx_str rest, sbx_csv_line *line)
{
    size_t i = 0;
    while (i < rest.len && rest.ptr[i] != ',' && rest.ptr[i] != '\n' && rest.ptr[i] != '\r') {
        cx_buf_putc(&line->text, rest.ptr[i]);
        i++;
    }
    return i;
}

static void skip(cx_str *rest, size_t count)
{
    *rest = cx_str_slice(*rest, count, rest->len);
}

static void skip_line_ends(cx_str *rest)
{
    while (at(*rest, 0, '\n') || at(*rest, 0, '\r')) {
        skip(rest, 1);
    }
}

sbx_csv_found sbx_csv_next(cx_str *rest, sbx_csv_line *line)
{
    cx_buf_reset(&line->text);
    line->count = 0;
    skip_line_ends(rest);
    if (rest->len == 0) {
        return SBX_CSV_END;
    }
    for (;;) {
        const bool quoted = at(*rest, 0, '"');
        const size_t used = quoted ? take_quoted(*rest, line) : take_plain(*rest, line);
        if ((quoted && used == 0) || line->count == SBX_CSV_CELLS) {
            return SBX_CSV_BROKEN;
        }
        skip(rest, used);
        line->ends[line->count++] = line->text.len;
        if (at(*rest, 0, ',')) {
            skip(rest, 1);
            continue;
        }
        const bool ends = rest->len == 0 || at(*rest, 0, '\n') || at(*rest, 0, '\r');
        skip_line_ends(rest);
        sbx_check(&line->text);
        return ends ? SBX_CSV_LINE : SBX_CSV_BROKEN;
    }
}

cx_str sbx_csv_cell(const sbx_csv_line *line, size_t index)
{
    if (index >= line->count) {
        return (cx_str){NULL, 0};
    }
    const size_t from = index > 0 ? line->ends[index - 1] : 0;
    return cx_str_slice(cx_buf_view(&line->text), from, line->ends[index]);
}

void sbx_csv_put(cx_buf *out, cx_str cell)
{
    const cx_str special = CX_LIT(",\"\r\n");
    bool quoted = false;
    for (size_t i = 0; i < cell.len; i++) {
        quoted = quoted || cx_str_find(special, cell.ptr[i]) < special.len;
    }
    cx_buf_puts(out, quoted ? "\"" : "");
    for (size_t i = 0; i < cell.len; i++) {
        cx_buf_puts(out, cell.ptr[i] == '"' ? "\"" : "");
        cx_buf_putc(out, cell.ptr[i]);
    }
    cx_buf_puts(out, quoted ? "\"" : "");
}
