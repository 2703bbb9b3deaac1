#include "config/ini.h"

#include "base/buf.h"
#include "base/error.h"
#include "base/limits.h"

#include "base/banned.h"

typedef struct parser {
    const char *file;
    unsigned line;
    cx_str section;
    cx_buf *value; /* where quotes are undone */
    cx_entry_fn each;
    void *context;
} parser;

static cxone_status fail(const parser *p, const char *fault, cxone_error **err)
{
    return cx_fail(err, CXONE_ERR_CONFIG_SYNTAX, "%s:%u: %s", p->file, p->line, fault);
}

bool cx_ini_is_name(cx_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        const char c = text.ptr[i];
        if (!cx_is_alpha(c) && !cx_is_digit(c) && c != '-' && c != '_' && c != '.') {
            return false;
        }
    }
    return text.len != 0;
}

static cxone_status section(parser *p, cx_str line, cxone_error **err)
{
    if (line.ptr[line.len - 1] != ']') {
        return fail(p, "a section is a name in brackets, alone on its line", err);
    }
    const cx_str name = cx_str_trim(cx_str_slice(line, 1, line.len - 1));
    if (!cx_ini_is_name(name)) {
        return fail(p, "a profile's name is made of letters, digits, '-', '_' and '.'", err);
    }
    p->section = name;
    const cx_entry entry = {.file = p->file, .section = name, .line = p->line};
    return p->each(p->context, &entry, err);
}

/* Undoes the quotes of a value into p->value; NULL when they are right, else what is wrong. */
static const char *unquote(parser *p, cx_str quoted)
{
    cx_buf_reset(p->value);
    for (size_t i = 1; i < quoted.len; i++) {
        char c = quoted.ptr[i];
        if (c == '"') {
            return i + 1 == quoted.len ? NULL : "text after the closing quote of a value";
        }
        if (c == '\\') {
            i++;
            const cx_str next = cx_str_slice(quoted, i, i + 1);
            if (!cx_str_equal(next, CX_LIT("\"")) && !cx_str_equal(next, CX_LIT("\\"))) {
                return "a backslash in quotes must stand before a quote or a backslash";
            }
            c = next.ptr[0];
        }
        cx_buf_putc(p->value, c);
    }
    return "the closing quote of a value is missing";
}

static cxone_status pair(parser *p, cx_str line, cxone_error **err)
{
    const size_t equals = cx_str_find(line, '=');
    if (equals == line.len) {
        return fail(p, "neither a [section], a comment nor key = value", err);
    }
    cx_entry entry = {.file = p->file, .section = p->section, .line = p->line};
    entry.key = cx_str_trim(cx_str_slice(line, 0, equals));
    entry.value = cx_str_trim(cx_str_slice(line, equals + 1, line.len));
    if (!cx_ini_is_name(entry.key)) {
        return fail(p, "a key is made of letters, digits, '-', '_' and '.'", err);
    }
    if (entry.value.len != 0 && entry.value.ptr[0] == '"') {
        const char *fault = unquote(p, entry.value);
        if (fault != NULL) {
            return fail(p, fault, err);
        }
        if (cx_buf_status(p->value) != CXONE_OK) {
            return cx_fail_status(err, cx_buf_status(p->value), p->file);
        }
        entry.value = cx_buf_view(p->value);
    }
    return p->each(p->context, &entry, err);
}

static cxone_status one_line(parser *p, cx_str raw, cxone_error **err)
{
    const cx_str line = cx_str_trim(raw);
    if (cx_str_find(raw, '\0') != raw.len) {
        return fail(p, "a NUL byte: not a text file", err);
    }
    if (line.len == 0 || line.ptr[0] == '#' || line.ptr[0] == ';') {
        return CXONE_OK;
    }
    return line.ptr[0] == '[' ? section(p, line, err) : pair(p, line, err);
}

cxone_status cx_ini_parse(cx_str text, const char *file, cx_entry_fn each, void *context,
                          cxone_error **err)
{
    const cx_str mark = CX_LIT("\xEF\xBB\xBF");
    CX_AUTO(cx_buf) cx_buf value;
    cx_buf_init_secret(&value, CX_MAX_SETTINGS_FILE);
    parser p = {.file = file, .value = &value, .each = each, .context = context};
    cx_str rest = cx_str_starts_with(text, mark) ? cx_str_slice(text, mark.len, text.len) : text;
    cx_str line = {NULL, 0};
    cxone_status status = CXONE_OK;
    while (status == CXONE_OK && cx_str_next(&rest, '\n', &line)) {
        p.line++;
        status = one_line(&p, line, err);
    }
    return status;
}
