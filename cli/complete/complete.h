/*
 * Completion: what may stand where a command line ends. All comes from the tables: commands,
 * options, settings, the catalogue of operations, topics. Nothing is ever printed but the answer,
 * and nothing is waited for longer than a second (see skill_names.h).
 */
#ifndef CLI_COMPLETE_COMPLETE_H
#define CLI_COMPLETE_COMPLETE_H

#include <stddef.h>

#include "cli/complete/answer.h"
#include "cli/complete/line.h"

/* Completes the word of the answer, which follows these words behind the program's name. */
void cli_complete(const char *const *words, size_t count, cli_answer *answer);

/* The same, of a line that has been read. */
void cli_complete_line(const cli_line *line, cli_answer *answer);

/* What stands behind the stem of the answer, as the value of an option of the line. */
void cli_complete_value(const cli_line *line, const cli_option *row, cli_answer *answer);

/* The same as the next operand of the line's command. */
void cli_complete_operand(const cli_line *line, cli_answer *answer);

/* The words that go on with a path of commands; those of a group have a list of its commands for
 * description. */
void cli_complete_path(cx_str path, cli_answer *answer);

#endif
