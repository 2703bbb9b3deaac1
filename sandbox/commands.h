/*
 * The commands of `cxone sandbox`. Each gets the arguments after its name and returns an exit code.
 */
#ifndef SBX_COMMANDS_H
#define SBX_COMMANDS_H

#include "cxone/error.h"

#include "base/buf.h"
#include "base/status.h"
#include "sandbox/app.h"

typedef int sbx_command(int argc, char *const *argv);

sbx_command sbx_command_serve;
sbx_command sbx_command_run;

enum {
    SBX_EXIT_OK = 0,
    SBX_EXIT_USAGE = 2
};

/* Writes an error, and its hint, to standard error; returns the exit code for it. */
int sbx_report(const cxone_error *error);

/* Says how many exchanges are missing from the recording; false: none is. */
bool sbx_report_lost(const sbx_app *app);

/* One environment variable that points a program at the sandbox. */
typedef struct sbx_variable {
    const char *name;
    char *value; /* owned; NULL: the program must not have it */
} sbx_variable;

typedef struct sbx_variables {
    sbx_variable *items;
    size_t count;
    size_t capacity;
} sbx_variables;

void sbx_variables_make(const sbx_app *app, sbx_variables *out);
void sbx_variables_deinit(sbx_variables *variables);
CX_DEFINE_AUTO_VALUE(sbx_variables, sbx_variables_deinit)

#endif
