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

/* One environment variable that points a program at the sandbox. */
typedef struct sbx_variable {
    const char *name;
    char *value; /* owned */
} sbx_variable;

enum {
    SBX_VARIABLES = 14
};

/* Fills in all of them; freed with sbx_variables_free. */
void sbx_variables_make(const sbx_app *app, sbx_variable out[SBX_VARIABLES]);
void sbx_variables_free(sbx_variable variables[SBX_VARIABLES]);

/* Proxy settings that would catch calls to loopback. */
extern const char *const sbx_proxy_variables[];
extern const size_t sbx_proxy_variable_count;

#endif
