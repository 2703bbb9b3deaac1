#include "cli/complete/line.h"

#include <string.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "cli/find.h"
#include "cli/xalloc.h"

#include "base/banned.h"

/* The options that can stand here: the command's own first. */
static void use_options(cli_line *line)
{
    const cli_command *command = line->command;
    line->group_count = 0;
    if (command != NULL) {
        line->groups[line->group_count++] =
            (cli_option_group){NULL, command->options, command->option_count, NULL};
    }
    if (command != NULL && command->effect >= CLI_CHANGES) {
        line->groups[line->group_count++] =
            (cli_option_group){NULL, cli_change_options, cli_change_option_count, NULL};
    }
    line->groups[line->group_count++] =
        (cli_option_group){NULL, cli_global_options, cli_global_option_count, NULL};
    line->groups[line->group_count++] =
        (cli_option_group){NULL, line->flags.rows, line->flags.count, NULL};
}

const cli_option *cli_line_option(const cli_line *line, cx_str name)
{
    for (size_t g = 0; g < line->group_count; g++) {
        for (size_t i = 0; i < line->groups[g].count; i++) {
            if (cx_str_equal(name, cx_str_of(line->groups[g].rows[i].name))) {
                return &line->groups[g].rows[i];
            }
        }
    }
    return NULL;
}

const cli_option *cli_line_letter(const cli_line *line, char letter)
{
    for (size_t g = 0; g < line->group_count; g++) {
        for (size_t i = 0; i < line->groups[g].count; i++) {
            if (line->groups[g].rows[i].letter == letter) {
                return &line->groups[g].rows[i];
            }
        }
    }
    return NULL;
}

const char *cli_line_value(const cli_line *line, const char *name)
{
    const char *value = NULL;
    for (size_t i = 0; i < line->given_count; i++) {
        if (strcmp(line->given[i].row->name, name) == 0) {
            value = line->given[i].value;
        }
    }
    return value;
}

bool cli_line_has(const cli_line *line, const cli_option *row)
{
    for (size_t i = 0; i < line->given_count; i++) {
        if (line->given[i].row == row) {
            return true;
        }
    }
    return false;
}

const char *cli_line_operand(const cli_line *line, size_t index)
{
    return index < line->operand_count ? line->operands[index] : NULL;
}

bool cli_line_goes_on(const cli_line *line)
{
    return !line->lost && line->operand_count == 0 &&
           (line->command == NULL || cli_is_group(cx_buf_view(&line->path)));
}

static void add_given(cli_line *line, const cli_option *row, const char *value)
{
    line->given = cli_xrealloc(line->given, line->given_count + 1, sizeof *line->given);
    line->given[line->given_count++] = (cli_given){row, value};
}

static void add_operand(cli_line *line, const char *word)
{
    line->operands = cli_xrealloc(line->operands, line->operand_count + 1, sizeof *line->operands);
    line->operands[line->operand_count++] = word;
}

/* --name, --name=value: without the dashes. */
static void read_long(cli_line *line, const char *word)
{
    const cx_str whole = cx_str_of(word);
    const size_t equals = cx_str_find(whole, '=');
    const cli_option *row = cli_line_option(line, cx_str_slice(whole, 0, equals));
    if (row != NULL && row->kind == CLI_OPTION_FLAG) {
        add_given(line, row, NULL);
    } else if (row != NULL && equals < whole.len) {
        add_given(line, row, word + equals + 1);
    } else {
        line->pending = row;
    }
}

/* -v, -vy, -o, -ojson: without the dash. */
static void read_short(cli_line *line, const char *word)
{
    for (const char *letter = word; *letter != '\0'; letter++) {
        const cli_option *row = cli_line_letter(line, *letter);
        if (row != NULL && row->kind == CLI_OPTION_FLAG) {
            add_given(line, row, NULL);
        } else if (row != NULL && letter[1] != '\0') {
            add_given(line, row, letter + 1);
            return;
        } else {
            line->pending = row;
            return;
        }
    }
}

/* A word of the path, or an operand. */
static void read_plain(cli_line *line, const char *word)
{
    const size_t before = line->path.len;
    if (cli_line_goes_on(line)) {
        cx_buf_printf(&line->path, "%s%s", before != 0 ? " " : "", word);
        cli_xcheck(&line->path);
        const cli_command *command = cli_find_command(cx_buf_view(&line->path));
        if (command != NULL || cli_is_group(cx_buf_view(&line->path))) {
            line->command = command;
            use_options(line);
            return;
        }
        cx_buf_truncate(&line->path, before);
    }
    if (line->command != NULL) {
        add_operand(line, word);
    } else {
        line->lost = true;
    }
}

bool cli_line_wants_value(const cli_line *line, cx_str word)
{
    const char *bare = line->command != NULL ? line->command->bare_option : NULL;
    return line->pending != NULL && (bare == NULL || !cx_str_starts_with(word, CX_LIT("-")) ||
                                     strcmp(line->pending->name, bare) != 0);
}

static void read_word(cli_line *line, const char *word)
{
    if (cli_line_wants_value(line, cx_str_of(word))) {
        add_given(line, line->pending, word);
        line->pending = NULL;
        return;
    }
    line->pending = NULL;
    if (line->command != NULL && line->command->raw) {
        add_operand(line, word);
    } else if (line->only_operands || word[0] != '-' || word[1] == '\0') {
        read_plain(line, word);
    } else if (strcmp(word, "--") == 0) {
        line->only_operands = true;
    } else if (word[1] == '-') {
        read_long(line, word + 2);
    } else {
        read_short(line, word + 1);
    }
}

void cli_line_init(cli_line *line, const char *const *words, size_t count)
{
    *line = (cli_line){0};
    cx_buf_init(&line->path, CX_MAX_MESSAGE);
    cli_setting_flags_init(&line->flags);
    use_options(line);
    for (size_t i = 0; i < count; i++) {
        read_word(line, words[i]);
    }
}

void cli_line_deinit(cli_line *line)
{
    cx_buf_deinit(&line->path);
    cx_free(line->operands);
    cx_free(line->given);
    cli_setting_flags_deinit(&line->flags);
    *line = (cli_line){0};
}
