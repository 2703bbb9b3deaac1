#include "cli/complete/complete.h"

#include <string.h>

#include "base/limits.h"
#include "cli/find.h"
#include "cli/xalloc.h"

#include "base/banned.h"

/* ---- commands ---- */

/* The word of a command's path that follows a shorter path; empty when it does not go on so. */
static cx_str next_word(const cli_command *command, cx_str path)
{
    if (command->hidden || !cli_is_in_group(command, path)) {
        return CX_LIT("");
    }
    const cx_str whole = cx_str_of(command->path);
    const cx_str rest = cx_str_slice(whole, path.len != 0 ? path.len + 1 : 0, whole.len);
    return cx_str_slice(rest, 0, cx_str_find(rest, ' '));
}

/* "show, status, abandon": what a group has. */
static void list_commands(cx_buf *out, cx_str group)
{
    for (size_t i = 0; cli_commands[i] != NULL; i++) {
        const cx_str word = next_word(cli_commands[i], group);
        if (word.len != 0) {
            cx_buf_printf(out, "%s%.*s", out->len != 0 ? ", " : "", CX_STR_ARG(word));
        }
    }
}

void cli_complete_path(cx_str path, cli_answer *answer)
{
    cx_str last = {NULL, 0};
    for (size_t i = 0; cli_commands[i] != NULL; i++) {
        const cli_command *command = cli_commands[i];
        const cx_str word = next_word(command, path);
        if (word.len == 0 || cx_str_equal(word, last)) {
            continue;
        }
        last = word;
        const size_t end = path.len + (path.len != 0 ? 1 : 0) + word.len;
        const cx_str whole = cx_str_slice(cx_str_of(command->path), 0, end);
        CX_AUTO(cx_buf) cx_buf group;
        cx_buf_init(&group, CX_MAX_MESSAGE);
        if (whole.len < cx_str_of(command->path).len) {
            list_commands(&group, whole);
        }
        cli_offer(answer, word, group.len != 0 ? group.ptr : command->summary);
    }
}

/* ---- options ---- */

static void offer_options(const cli_line *line, cli_answer *answer)
{
    CX_AUTO(cx_buf) cx_buf name;
    cx_buf_init(&name, CX_MAX_MESSAGE);
    for (size_t g = 0; g < line->group_count; g++) {
        for (size_t i = 0; i < line->groups[g].count; i++) {
            const cli_option *row = &line->groups[g].rows[i];
            if (row->kind == CLI_OPTION_LIST || !cli_line_has(line, row)) {
                cx_buf_reset(&name);
                cx_buf_printf(&name, "--%s", row->name);
                cli_offer(answer, cx_buf_view(&name), row->summary);
            }
        }
    }
}

/* A word that begins with a dash: an option, or one with its value. */
static void complete_option(const cli_line *line, cli_answer *answer)
{
    const cx_str word = answer->typed;
    const cli_option *row = NULL;
    if (cx_str_starts_with(word, CX_LIT("--"))) {
        const size_t equals = cx_str_find(word, '=');
        answer->stem = equals < word.len ? equals + 1 : 0;
        row = answer->stem != 0 ? cli_line_option(line, cx_str_slice(word, 2, equals)) : NULL;
    } else if (word.len > 2) {
        answer->stem = 2;
        row = cli_line_letter(line, word.ptr[1]);
    }
    if (row != NULL && row->kind != CLI_OPTION_FLAG) {
        cli_complete_value(line, row, answer);
    } else if (answer->stem == 0) {
        offer_options(line, answer);
    }
}

/* ---- the sandbox reads its own words, and runs commands ---- */

static bool is_this_program(const char *word)
{
    const char *slash = strrchr(word, '/');
    return strcmp(slash != NULL ? slash + 1 : word, "cxone") == 0;
}

static void complete_raw(const cli_line *line, cli_answer *answer)
{
    size_t dashes = 0;
    while (dashes < line->operand_count && strcmp(line->operands[dashes], "--") != 0) {
        dashes++;
    }
    const size_t command = dashes + 1; /* the word behind them */
    if (line->operand_count == 0) {
        cli_offer(answer, CX_LIT("run"), "run a command with a local CXone");
        cli_offer(answer, CX_LIT("serve"), "run a local CXone until it is interrupted");
    } else if (line->operand_count == command) {
        answer->names = "commands";
    } else if (line->operand_count > command && is_this_program(line->operands[command])) {
        CX_AUTO(cli_line) cli_line inner = {0};
        cli_line_init(&inner, line->operands + command + 1, line->operand_count - command - 1);
        cli_complete_line(&inner, answer); /* NOLINT(misc-no-recursion): of shorter lines */
    } else {
        answer->names = "files"; /* its options are its own affair */
    }
}

void cli_complete_line(const cli_line *line, cli_answer *answer)
{
    if (line->lost) {
        return;
    }
    if (line->command != NULL && line->command->raw) {
        complete_raw(line, answer);
    } else if (cli_line_wants_value(line, answer->typed)) {
        cli_complete_value(line, line->pending, answer);
    } else if (!line->only_operands && cx_str_starts_with(answer->typed, CX_LIT("-"))) {
        complete_option(line, answer);
    } else {
        if (cli_line_goes_on(line)) {
            cli_complete_path(cx_buf_view(&line->path), answer);
        }
        if (line->command != NULL) {
            cli_complete_operand(line, answer);
        }
    }
}

void cli_complete(const char *const *words, size_t count, cli_answer *answer)
{
    CX_AUTO(cli_line) cli_line line = {0};
    cli_line_init(&line, words, count);
    cli_complete_line(&line, answer);
}
