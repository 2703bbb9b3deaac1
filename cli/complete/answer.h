/*
 * What a shell is told about a word that is being typed: candidates, or that it is a file's name.
 *
 * As text, for the scripts in this folder: the first line is ":", ":files N", ":folders N" or
 * ":commands N", where N counts the characters of the word that stand before the name; then a line
 * for each candidate: the whole word, a tab, what it is. A candidate that ends in "=" or "/" is not
 * finished, so no blank belongs behind it.
 */
#ifndef CLI_COMPLETE_ANSWER_H
#define CLI_COMPLETE_ANSWER_H

#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"

typedef struct cli_answer {
    cx_str typed;      /* the word so far; borrowed */
    size_t stem;       /* how much of it stands before what is completed: "--format=" */
    const char *names; /* "files", "folders" or "commands": the shell knows them; else NULL */
    cx_buf lines;
} cli_answer;

void cli_answer_init(cli_answer *answer, cx_str typed);
void cli_answer_deinit(cli_answer *answer);
CX_DEFINE_AUTO_VALUE(cli_answer, cli_answer_deinit)

/* What has been typed behind the stem. */
cx_str cli_answer_rest(const cli_answer *answer);

/* Offers a value for what stands behind the stem, if it fits what has been typed. One with a
 * control character in it is left out: no shell could take it. */
void cli_offer(cli_answer *answer, cx_str value, const char *description);

/* The same up to the first `separator` that has not been typed yet, each such part once. */
void cli_offer_part(cli_answer *answer, cx_str value, char separator, const char *description);

/* Offers each of the words of "json|csv"; FILE among them stands for files. */
void cli_offer_choices(cli_answer *answer, const char *choices);

/* Appends the whole answer. */
void cli_answer_write(const cli_answer *answer, cx_buf *out);

#endif
