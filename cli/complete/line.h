/*
 * A command line that is not finished, as far as it can be understood: nothing is complained about.
 */
#ifndef CLI_COMPLETE_LINE_H
#define CLI_COMPLETE_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"
#include "cli/command.h"
#include "cli/opt/globals.h"

/* An option that was given, and its value (NULL: a flag). Borrowed. */
typedef struct cli_given {
    const cli_option *row;
    const char *value;
} cli_given;

typedef struct cli_line {
    cx_buf path;                /* of a command or a group: "case", "case show" */
    const cli_command *command; /* NULL: not named yet */
    bool lost;                  /* a word where a command was expected names none */
    bool only_operands;         /* a -- was read */
    const cli_option *pending;  /* an option whose value comes next, or NULL */
    const char **operands;      /* behind the path; of a raw command, all words */
    size_t operand_count;
    cli_given *given;
    size_t given_count;
    cli_setting_flags flags;
    cli_option_group groups[4]; /* what options there are, where the line ends */
    size_t group_count;
} cli_line;

/* Reads the words in front of the one that is being typed. They are borrowed. */
void cli_line_init(cli_line *line, const char *const *words, size_t count);
void cli_line_deinit(cli_line *line);
CX_DEFINE_AUTO_VALUE(cli_line, cli_line_deinit)

/* The option of a name or letter, among those that can stand where the line ends; or NULL. */
const cli_option *cli_line_option(const cli_line *line, cx_str name);
const cli_option *cli_line_letter(const cli_line *line, char letter);

/* The last value given to the option of a name, or NULL. */
const char *cli_line_value(const cli_line *line, const char *name);

bool cli_line_has(const cli_line *line, const cli_option *row);

/* The operand of an index, or NULL. */
const char *cli_line_operand(const cli_line *line, size_t index);

/* Whether a word that comes now is the value of `pending`; some options may do without. */
bool cli_line_wants_value(const cli_line *line, cx_str word);

/* Whether the next word may go on with the path. */
bool cli_line_goes_on(const cli_line *line);

#endif
