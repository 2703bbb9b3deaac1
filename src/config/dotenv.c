#include "config/dotenv.h"

#include "base/buf.h"
#include "base/error.h"
#include "base/limits.h"

#include "base/banned.h"

typedef struct parser {
    const char *file;
    cx_str text;
    size_t at;
    unsigned line; /* the line that `at` is in */
    cx_buf *value; /* where quotes are undone */
} parser;

static cxone_status fail(const parser *p, unsigned line, const char *fault, cxone_error **err)
{
    return cx_fail(err, CXONE_ERR_CONFIG_SYNTAX, "%s:%u: %s", p->file, line, fault);
}

/* The character at the cursor; the text's end reads as the end of a line. */
static char peek(const parser *p)
{
    if (p->at == p->text.len) {
        return '\n';
    }
    return p->text.ptr[p->at];
}

static void skip_blanks(parser *p)
{
    while (peek(p) == ' ' || peek(p) == '\t' || peek(p) == '\r') {
        p->at++;
    }
}

/* From the cursor to the end of its line. */
static cx_str rest_of_line(const parser *p)
{
    const cx_str rest = cx_str_slice(p->text, p->at, p->text.len);
    return cx_str_slice(rest, 0, cx_str_find(rest, '\n'));
}

static cx_str name(parser *p)
{
    const size_t first = p->at;
    while (cx_is_alpha(peek(p)) || peek(p) == '_' || (p->at > first && cx_is_digit(peek(p)))) {
        p->at++;
    }
    return cx_str_slice(p->text, first, p->at);
}

/* What an escape stands for; NUL when it is none. */
static char escaped(char c)
{
    static const char to[] = "\n\r\t\"\\$"; /* and its NUL, for what is not found */
    return to[cx_str_find(CX_LIT("nrt\"\\$"), c)];
}

/* A value in quotes, into p->value; NULL when they are right, else what is wrong. */
static const char *quoted(parser *p)
{
    const char quote = peek(p);
    cx_buf_reset(p->value);
    for (p->at++; p->at < p->text.len; p->at++) {
        char c = peek(p);
        if (c == quote) {
            p->at++;
            return NULL;
        }
        if (c == '\\' && quote == '"') {
            p->at++;
            c = escaped(peek(p));
            if (c == '\0') {
                return "unknown escape in a value in double quotes";
            }
        } else if (c == '\n') {
            p->line++;
        }
        cx_buf_putc(p->value, c);
    }
    return "the closing quote of a value is missing";
}

/* A value without quotes: ends at a comment or at the line's end. */
static cx_str bare(parser *p)
{
    const cx_str line = rest_of_line(p);
    p->at += line.len;
    for (size_t i = 0; i < line.len; i++) {
        if (line.ptr[i] == '#' && (i == 0 || cx_is_blank(line.ptr[i - 1]))) {
            return cx_str_trim(cx_str_slice(line, 0, i));
        }
    }
    return cx_str_trim(line);
}

static cxone_status value(parser *p, cx_entry *entry, cxone_error **err)
{
    if (peek(p) != '"' && peek(p) != '\'') {
        entry->value = bare(p);
        return CXONE_OK;
    }
    const char *fault = quoted(p);
    if (fault != NULL) {
        return fail(p, entry->line, fault, err);
    }
    if (cx_buf_status(p->value) != CXONE_OK) {
        return cx_fail_status(err, cx_buf_status(p->value), p->file);
    }
    skip_blanks(p);
    if (peek(p) != '#' && peek(p) != '\n') {
        return fail(p, p->line, "text after the closing quote of a value", err);
    }
    p->at += rest_of_line(p).len;
    entry->value = cx_buf_view(p->value);
    return CXONE_OK;
}

/* The entry at the cursor, which is no blank or comment. */
static cxone_status pair(parser *p, cx_entry *entry, cxone_error **err)
{
    entry->line = p->line;
    entry->key = name(p);
    const bool exported = cx_str_equal(entry->key, CX_LIT("export"));
    if (exported && (peek(p) == ' ' || peek(p) == '\t')) {
        skip_blanks(p);
        if (peek(p) != '=') {
            entry->key = name(p);
        }
    }
    skip_blanks(p);
    if (entry->key.len == 0 || peek(p) != '=') {
        return fail(p, p->line, "neither a comment nor KEY=value", err);
    }
    p->at++;
    skip_blanks(p);
    return value(p, entry, err);
}

static unsigned lines_before(cx_str text, size_t at)
{
    unsigned lines = 1;
    for (size_t i = 0; i < at; i++) {
        lines += text.ptr[i] == '\n' ? 1 : 0;
    }
    return lines;
}

cxone_status cx_dotenv_parse(cx_str text, const char *file, cx_entry_fn each, void *context,
                             cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf buffer;
    cx_buf_init_secret(&buffer, CX_MAX_SETTINGS_FILE);
    parser p = {.file = file, .text = text, .line = 1, .value = &buffer};
    const size_t nul = cx_str_find(text, '\0');
    if (nul != text.len) {
        return fail(&p, lines_before(text, nul), "a NUL byte: not a text file", err);
    }
    const cx_str mark = CX_LIT("\xEF\xBB\xBF");
    for (p.at = cx_str_starts_with(text, mark) ? mark.len : 0; p.at < text.len; p.at++, p.line++) {
        skip_blanks(&p);
        if (peek(&p) == '#') {
            p.at += rest_of_line(&p).len;
        } else if (peek(&p) != '\n') {
            cx_entry entry = {.file = file};
            CX_TRY(pair(&p, &entry, err));
            CX_TRY(each(context, &entry, err));
        }
        /* The cursor is at the end of the line. */
    }
    return CXONE_OK;
}
