/*
 * Golden cases of the command line, as text. Every line says by its first characters what it is:
 *
 *   # a comment
 *   == name of the case that begins here
 *   $ cxone tenant -o table      the command; '…' and "…" keep words together
 *   ! env NAME=VALUE             in the environment of the command (an empty value removes it)
 *   ! file NAME                  the lines "| …" that follow are this file, in the folder of the
 * case ! no-sandbox                 nothing about the sandbox is in the environment ! same-home in
 * the folder of the case before, not in one of its own ! prints-token               a whole token
 * in the output is as it should be ! stdout full|closed-pipe|closed ! terminal                   on
 * a terminal; `>` then is all that is seen there < a line of standard input
 *   @ text                       on a terminal: wait for it …
 *   @< text                      … and type this (^C and ^D alone are the keys)
 *   > a line of standard output
 *   2> a line of standard error
 *   ? 0                          the exit code; 128 + N for signal N
 *
 * Placeholders of match.h, and {URL} (of the sandbox) and {HOME}, may stand in expected lines.
 */
#ifndef TESTS_CLI_CASE_FILE_H
#define TESTS_CLI_CASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"

enum {
    MOST_WORDS = 64, /* of a command, of an environment, of a dialogue */
    LONGEST_TEXT = 1 << 20
};

typedef enum stdout_kind {
    STDOUT_KEPT,
    STDOUT_FULL,
    STDOUT_CLOSED_PIPE,
    STDOUT_CLOSED
} stdout_kind;

/* One step of a dialogue on a terminal. */
typedef struct step {
    bool typed; /* else waited for */
    char *text;
} step;

typedef struct test_case {
    char *name;
    char *words[MOST_WORDS];
    size_t word_count;
    char *environment[MOST_WORDS];
    size_t environment_count;
    char *file_names[MOST_WORDS];
    cx_buf files[MOST_WORDS];
    size_t file_count;
    step steps[MOST_WORDS];
    size_t step_count;
    cx_buf input, output, errors; /* what goes in, what is to come out */
    stdout_kind stdout_goes;
    bool no_sandbox, same_home, prints_token, terminal, wrong;
    int exit_code;
} test_case;

/* Reads the next case of a file whose text is `rest`; false at its end. Ends the process with a
 * message when the file is malformed. */
bool case_read(cx_str *rest, test_case *out);

void case_deinit(test_case *c);

#endif
