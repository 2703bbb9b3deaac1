/*
 * Options that every command has, and those of the commands that change something. The flags of
 * the settings are not listed here: they come from the library's table.
 */
#ifndef CLI_OPT_GLOBALS_H
#define CLI_OPT_GLOBALS_H

#include <stdbool.h>
#include <stddef.h>

#include "cxone/settings.h"

#include "base/compiler.h"
#include "cli/opt/options.h"

typedef struct cli_globals {
    const char *profile;
    const char *config;
    const char *env_file;
    const char *format;
    const char *output;
    const char *fields;
    const char *jq;
    const char *trace_file;
    bool raw;
    bool wide;
    bool no_input;
    bool verbose;
    bool quiet;
    bool help;
    bool version;
} cli_globals;

/* Of commands that change something in CXone. */
typedef struct cli_changes {
    bool yes;
    bool dry_run;
} cli_changes;

extern const cli_option cli_global_options[];
extern const size_t cli_global_option_count;

extern const cli_option cli_change_options[];
extern const size_t cli_change_option_count;

/* The settings that have a flag, as a table of options, and their values. */
typedef struct cli_setting_flags {
    cli_option *rows;
    const cxone_key **keys;
    const char **values; /* NULL where the flag was not given */
    size_t count;
} cli_setting_flags;

void cli_setting_flags_init(cli_setting_flags *flags);
void cli_setting_flags_deinit(cli_setting_flags *flags);

/* A cli_unknown_fn: a secret as a flag, which there is not on purpose. */
bool cli_complain_secret_flag(const char *name, size_t length);

#endif
