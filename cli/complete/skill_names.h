/*
 * Names of skills, for completion: from a file of this user's cache that lives for minutes. It is
 * filled when a token is at hand already and CXone answers within a second; nobody is logged in for
 * it, nobody is asked for anything, and what fails is silent.
 */
#ifndef CLI_COMPLETE_SKILL_NAMES_H
#define CLI_COMPLETE_SKILL_NAMES_H

#include "cli/complete/answer.h"
#include "cli/complete/line.h"

/* Offers the names of the skills of the tenant that the line is about. */
void cli_offer_skill_names(const cli_line *line, cli_answer *answer);

#endif
