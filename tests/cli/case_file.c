#include "cli/case_file.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"

#include "base/banned.h"

static void refuse(const char *why, cx_str line)
{
    (void)fprintf(stderr, "case file: %s: %.*s\n", why, CX_STR_ARG(line));
    exit(2); /* NOLINT(concurrency-mt-unsafe): one thread */
}

static void add(char **list, size_t *count, cx_str text)
{
    if (*count + 1 >= MOST_WORDS) {
        refuse("too many", text);
    }
    list[(*count)++] = cx_strdup(text);
}

/* Cuts a command into words, as a shell would that knows nothing but quotes. */
static void read_command(test_case *c, cx_str line)
{
    CX_AUTO(cx_buf) cx_buf word;
    char quote = '\0';
    bool begun = false;
    cx_buf_init(&word, LONGEST_TEXT);
    for (size_t i = 0; i < line.len; i++) {
        const char ch = line.ptr[i];
        if (quote != '\0' ? ch == quote : (ch == '\'' || ch == '"')) {
            quote = (char)(quote != '\0' ? '\0' : ch);
            begun = true;
        } else if (quote == '\0' && ch == ' ') {
            if (begun) {
                add(c->words, &c->word_count, cx_buf_view(&word));
            }
            cx_buf_reset(&word);
            begun = false;
        } else {
            cx_buf_putc(&word, ch);
            begun = true;
        }
    }
    if (begun) {
        add(c->words, &c->word_count, cx_buf_view(&word));
    }
}

static void read_stdout(test_case *c, cx_str kind)
{
    if (cx_str_equal(kind, CX_LIT("full"))) {
        c->stdout_goes = STDOUT_FULL;
    } else if (cx_str_equal(kind, CX_LIT("closed-pipe"))) {
        c->stdout_goes = STDOUT_CLOSED_PIPE;
    } else if (cx_str_equal(kind, CX_LIT("closed"))) {
        c->stdout_goes = STDOUT_CLOSED;
    } else {
        refuse("unknown standard output", kind);
    }
}

/* Directives of one word, and what they set. */
static bool read_flag(test_case *c, cx_str word)
{
    const struct {
        cx_str word;
        bool *flag;
    } flags[] = {
        {CX_LIT("no-sandbox"), &c->no_sandbox},
        {CX_LIT("same-home"), &c->same_home},
        {CX_LIT("prints-token"), &c->prints_token},
        {CX_LIT("terminal"), &c->terminal},
        {CX_LIT("wrong"), &c->wrong},
    };
    for (size_t i = 0; i < CX_COUNT(flags); i++) {
        if (cx_str_equal(word, flags[i].word)) {
            *flags[i].flag = true;
            return true;
        }
    }
    return false;
}

static void read_directive(test_case *c, cx_str line)
{
    const size_t space = cx_str_find(line, ' ');
    const cx_str word = cx_str_slice(line, 0, space);
    const cx_str value = cx_str_slice(line, space + 1, line.len);
    if (cx_str_equal(word, CX_LIT("env"))) {
        add(c->environment, &c->environment_count, value);
    } else if (cx_str_equal(word, CX_LIT("file"))) {
        cx_buf_init(&c->files[c->file_count], LONGEST_TEXT);
        add(c->file_names, &c->file_count, value);
    } else if (cx_str_equal(word, CX_LIT("stdout"))) {
        read_stdout(c, value);
    } else if (!read_flag(c, line)) {
        refuse("unknown directive", line);
    }
}

static void add_step(test_case *c, bool typed, cx_str text)
{
    if (c->step_count == MOST_WORDS) {
        refuse("too many steps", text);
    }
    c->steps[c->step_count++] = (step){typed, cx_strdup(text)};
}

static void add_line(cx_buf *text, cx_str line)
{
    cx_buf_append(text, line);
    cx_buf_putc(text, '\n');
}

static void read_exit_code(test_case *c, cx_str text)
{
    uint64_t code = 0;
    if (!cx_scan_uint(text, 255, &code)) {
        refuse("not an exit code", text);
    }
    c->exit_code = (int)code;
}

static void read_line(test_case *c, cx_str line)
{
    const size_t space = cx_str_find(line, ' ');
    const cx_str mark = cx_str_slice(line, 0, space);
    const cx_str rest = cx_str_slice(line, space + 1, line.len);
    if (line.len == 0 || line.ptr[0] == '#') {
        return;
    }
    if (cx_str_equal(mark, CX_LIT("$"))) {
        read_command(c, rest);
    } else if (cx_str_equal(mark, CX_LIT("!"))) {
        read_directive(c, rest);
    } else if (cx_str_equal(mark, CX_LIT("<"))) {
        add_line(&c->input, rest);
    } else if (cx_str_equal(mark, CX_LIT(">"))) {
        add_line(&c->output, rest);
    } else if (cx_str_equal(mark, CX_LIT("2>"))) {
        add_line(&c->errors, rest);
    } else if (cx_str_equal(mark, CX_LIT("@"))) {
        add_step(c, false, rest);
    } else if (cx_str_equal(mark, CX_LIT("@<"))) {
        add_step(c, true, rest);
    } else if (cx_str_equal(mark, CX_LIT("?"))) {
        read_exit_code(c, rest);
    } else if (cx_str_equal(mark, CX_LIT("|")) && c->file_count != 0) {
        add_line(&c->files[c->file_count - 1], rest);
    } else {
        refuse("a line that is nothing", line);
    }
}

bool case_read(cx_str *rest, test_case *out)
{
    const cx_str heading = CX_LIT("== ");
    cx_str line = {NULL, 0};
    *out = (test_case){.exit_code = -1};
    cx_buf_init(&out->input, LONGEST_TEXT);
    cx_buf_init(&out->output, LONGEST_TEXT);
    cx_buf_init(&out->errors, LONGEST_TEXT);
    for (cx_str ahead = *rest; cx_str_next(&ahead, '\n', &line); *rest = ahead) {
        const bool is_heading = cx_str_starts_with(line, heading);
        if (is_heading && out->name != NULL) {
            break;
        }
        if (is_heading) {
            out->name = cx_strdup(cx_str_slice(line, heading.len, line.len));
        } else if (out->name != NULL) {
            read_line(out, line);
        } else if (line.len != 0 && line.ptr[0] != '#') {
            refuse("a line before the first case", line);
        }
    }
    if (out->name != NULL && (out->word_count == 0 || out->exit_code < 0)) {
        refuse("a case without command or exit code", cx_str_of(out->name));
    }
    return out->name != NULL;
}

static void free_all(char **list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cx_free(list[i]);
    }
}

void case_deinit(test_case *c)
{
    free_all(c->words, c->word_count);
    free_all(c->environment, c->environment_count);
    free_all(c->file_names, c->file_count);
    for (size_t i = 0; i < c->file_count; i++) {
        cx_buf_deinit(&c->files[i]);
    }
    for (size_t i = 0; i < c->step_count; i++) {
        cx_free(c->steps[i].text);
    }
    cx_buf_deinit(&c->input);
    cx_buf_deinit(&c->output);
    cx_buf_deinit(&c->errors);
    cx_free(c->name);
}
