#include "cli/opt/help.h"

#include <string.h>

#include "base/limits.h"
#include "cli/find.h"
#include "cli/opt/topics.h"
#include "cli/term/escape.h"

#include "base/banned.h"

enum {
    LEFT_COLUMN = 28 /* characters for the names; longer ones get a line of their own */
};

void cli_help_row(cx_buf *out, cx_str left, const char *right)
{
    const size_t width = cli_width(left);
    cx_buf_puts(out, "  ");
    cx_buf_append(out, left);
    if (width > LEFT_COLUMN) {
        cx_buf_putc(out, '\n');
        cx_buf_printf(out, "%*s", LEFT_COLUMN + 4, "");
    } else {
        cx_buf_printf(out, "%*s", (int)(LEFT_COLUMN - width + 2), "");
    }
    cx_buf_printf(out, "%s\n", right);
}

static void append_option(cx_buf *out, const cli_option *row)
{
    CX_AUTO(cx_buf) cx_buf left;
    cx_buf_init(&left, CX_MAX_MESSAGE);
    if (row->letter != 0) {
        cx_buf_printf(&left, "-%c, ", row->letter);
    } else {
        cx_buf_puts(&left, "    ");
    }
    cx_buf_printf(&left, "--%s%s%s", row->name, row->value != NULL ? " " : "",
                  row->value != NULL ? row->value : "");
    cx_buf_puts(&left, row->kind == CLI_OPTION_LIST ? "..." : "");
    cli_help_row(out, cx_buf_view(&left), row->summary);
}

static void append_options(cx_buf *out, const char *title, const cli_option *rows, size_t count)
{
    if (count != 0) {
        cx_buf_printf(out, "\n%s:\n", title);
    }
    for (size_t i = 0; i < count; i++) {
        append_option(out, &rows[i]);
    }
}

static void append_operands(cx_buf *out, const cli_command *command)
{
    if (command->operand_count != 0) {
        cx_buf_puts(out, "\nArguments:\n");
    }
    for (size_t i = 0; i < command->operand_count; i++) {
        cli_help_row(out, cx_str_of(command->operands[i].name), command->operands[i].summary);
    }
}

void cli_help_synopsis(cx_buf *out, const cli_command *command)
{
    cx_buf_printf(out, "cxone %s", command->path);
    for (size_t i = 0; i < command->operand_count; i++) {
        const cli_operand *operand = &command->operands[i];
        const bool optional = operand->question == NULL;
        cx_buf_printf(out, " %s%s%s%s", optional ? "[" : "", operand->name, optional ? "]" : "",
                      operand->repeats ? "..." : "");
    }
    for (size_t i = 0; i < command->option_count; i++) {
        const cli_option *row = &command->options[i];
        if (row->question != NULL) {
            cx_buf_printf(out, " --%s %s%s", row->name, row->value,
                          row->kind == CLI_OPTION_LIST ? "..." : "");
        }
    }
    cx_buf_puts(out, command->raw ? " ..." : " [OPTION...]");
}

static bool asks_for_something(const cli_command *command)
{
    bool asks = false;
    for (size_t i = 0; i < command->operand_count; i++) {
        asks = asks || command->operands[i].question != NULL;
    }
    for (size_t i = 0; i < command->option_count; i++) {
        asks = asks || command->options[i].question != NULL;
    }
    return asks;
}

static void append_effect(cx_buf *out, const cli_command *command)
{
    if (asks_for_something(command)) {
        cx_buf_puts(out, "What is missing is asked for on a terminal and an error elsewhere.\n");
    }
    if (command->effect == CLI_REACHES_PEOPLE) {
        cx_buf_puts(out,
                    "It reaches people, so it asks first; without a terminal it needs --yes.\n");
    } else if (command->effect == CLI_ENDS) {
        cx_buf_puts(out,
                    "It ends something, so it asks first; without a terminal it needs --yes.\n");
    }
}

static void append_arguments(cx_buf *out, const cli_command *command)
{
    append_operands(out, command);
    append_options(out, "Options", command->options, command->option_count);
    if (command->effect >= CLI_CHANGES) {
        append_options(out, "Options of commands that change something", cli_change_options,
                       cli_change_option_count);
    }
    append_options(out, "Options of every command", cli_global_options, cli_global_option_count);
    cx_buf_puts(out, "\nEvery setting is an option too, such as --tenant-id UUID: see 'cxone help "
                     "settings'.\n");
}

void cli_help_command(cx_buf *out, const cli_command *command)
{
    cx_buf_printf(out, "cxone %s: %s\n\nUsage: ", command->path, command->summary);
    cli_help_synopsis(out, command);
    cx_buf_puts(out, "\n\n");
    const size_t before = out->len;
    if (command->details != NULL) {
        cx_buf_printf(out, "%s\n", command->details);
    }
    append_effect(out, command);
    if (out->len == before) {
        cx_buf_truncate(out, before - 1); /* nothing to say: no second empty line */
    }
    if (command->raw) {
        cx_buf_printf(out, "\n'cxone %s --help' shows its commands and options.\n", command->path);
    } else {
        append_arguments(out, command);
    }
    if (command->examples != NULL) {
        cx_buf_puts(out, "\nExamples:\n");
        for (size_t i = 0; command->examples[i] != NULL; i++) {
            cx_buf_printf(out, "  %s\n", command->examples[i]);
        }
    }
}

void cli_help_group(cx_buf *out, cx_str group)
{
    for (size_t i = 0; cli_commands[i] != NULL; i++) {
        const cli_command *command = cli_commands[i];
        if (!command->hidden && cli_is_in_group(command, group)) {
            cli_help_row(out, cx_str_of(command->path), command->summary);
        }
    }
}

void cli_help_overview(cx_buf *out)
{
    cx_buf_puts(out, "cxone: the tool for NICE CXone contact centres\n\n"
                     "Usage: cxone COMMAND [ARGUMENT...] [OPTION...]\n\nCommands:\n");
    cli_help_group(out, CX_LIT(""));
    cx_buf_puts(out, "\nTopics:\n");
    for (size_t i = 0; cli_topics[i].name != NULL; i++) {
        cli_help_row(out, cx_str_of(cli_topics[i].name), cli_topics[i].summary);
    }
    cx_buf_puts(out,
                "\n'cxone help COMMAND' and 'cxone help TOPIC' say more; 'man cxone' says all.\n"
                "Without credentials, try it on the local sandbox:\n"
                "  cxone sandbox run -- cxone tenant\n");
}

const char *cli_help_topic_name(size_t index)
{
    return cli_topics[index].name;
}

bool cli_help_topic(cx_buf *out, const char *name)
{
    for (size_t i = 0; cli_topics[i].name != NULL; i++) {
        if (strcmp(cli_topics[i].name, name) == 0) {
            if (cli_topics[i].text != NULL) {
                cx_buf_puts(out, cli_topics[i].text);
            } else {
                cli_topics[i].write(out);
            }
            return true;
        }
    }
    return false;
}
