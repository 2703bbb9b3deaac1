/*
 * Runs the command of a case and keeps what it prints.
 */
#ifndef TESTS_CLI_CHILD_H
#define TESTS_CLI_CHILD_H

#include "base/buf.h"
#include "cli/case_file.h"

typedef struct child_result {
    cx_buf output, errors;
    int exit_code; /* 128 + N for signal N */
} child_result;

/* Runs words[0] (a path, or a name on PATH) in `folder` with that environment ("NAME=value" and a
 * last NULL). */
void child_run(const test_case *c, char *const *words, char *const *environment, const char *folder,
               child_result *out);

void child_result_deinit(child_result *result);

#endif
