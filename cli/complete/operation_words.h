/*
 * Completion of calls: names, methods and paths of operations, their parameters and what those
 * take, the members of their bodies.
 */
#ifndef CLI_COMPLETE_OPERATION_WORDS_H
#define CLI_COMPLETE_OPERATION_WORDS_H

#include "cli/complete/answer.h"
#include "cli/complete/line.h"

/* The next operand of OPERATION, or METHOD PATH. */
void cli_offer_operation(const cli_line *line, cli_answer *answer);

/* The APIs of the catalogue. */
void cli_offer_apis(const cli_line *line, cli_answer *answer);

/* "NAME=VALUE" for the parameters of the line's operation. */
void cli_offer_parameter(const cli_line *line, cli_answer *answer);

/* "MEMBER=VALUE" for the body of the line's operation; "MEMBER=@FILE" too. */
void cli_offer_member(const cli_line *line, cli_answer *answer);

#endif
