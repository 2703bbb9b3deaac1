/*
 * Commands: a file for each group (cmd_*.c) that ends in const descriptors, and one array of them
 * all (commands.c). Help, the manual's test, completion and the parser read the descriptors; the
 * common work (settings, client, asking for what is missing, confirmation) is done before and
 * around `run` by what they declare.
 */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "cxone/client.h"
#include "cxone/settings.h"

#include "base/compiler.h"
#include "cli/opt/globals.h"
#include "cli/opt/options.h"
#include "cli/out/out.h"

/* What is made ready before a command runs. */
typedef enum cli_needs {
    CLI_NEEDS_NOTHING,
    CLI_NEEDS_SETTINGS,
    CLI_NEEDS_CLIENT /* and settings */
} cli_needs;

/* What a command does to the world. From CLI_CHANGES on it has --yes and --dry-run. */
typedef enum cli_effect {
    CLI_READS,
    CLI_CHANGES_HERE,  /* something on this machine only, such as the token cache */
    CLI_CHANGES,       /* something in CXone that can be changed back */
    CLI_ENDS,          /* ends or deletes something: asks first */
    CLI_REACHES_PEOPLE /* sends or dials: asks first */
} cli_effect;

/* A word of the command line that is no option. */
typedef struct cli_operand {
    const char *name; /* "CASE" */
    const char *summary;
    const char *question; /* what a terminal asks when it is missing; NULL: it may be missing */
    bool repeats;         /* the last one only: any number of them */
} cli_operand;

typedef struct cli_context cli_context;

typedef struct cli_command {
    const char *path; /* "case status" */
    const char *summary;
    const char *details; /* further sentences for the help, or NULL */
    const char *page;    /* its manual page, "cxone-case.1" */
    cli_needs needs;
    cli_effect effect;
    bool hidden;               /* in no list */
    bool raw;                  /* the words after the path go to `run` unread */
    bool prints_secret;        /* a file of --output is for its owner only */
    const char *const *answer; /* what --fields may name, ended by NULL: looked at before anything
                                  is sent, since a complaint behind it would say that nothing was
                                  done; NULL: it shows only what it has read */
    const char *monitors;      /* it is a monitoring plugin: the first word of its line; or NULL */
    const cli_operand *operands;
    size_t operand_count;
    const cli_option *options; /* its own; NULL: none */
    size_t option_count;
    size_t options_size;         /* of the struct that they fill */
    const char *bare_option;     /* one that may stand without its value, or NULL */
    const char *const *examples; /* ended by NULL */
    int (*run)(cli_context *context);
} cli_command;

/* What a command gets. */
struct cli_context {
    const cli_command *command;
    cli_globals globals;
    cli_changes changes;
    void *options;         /* the struct that the command's options fill */
    const char **operands; /* in order; asked ones included */
    size_t operand_count;
    char **answers; /* owns what was asked for */
    size_t answer_count;
    cli_out out;
    bool judged; /* a monitoring plugin has said how things are: its exit code is as it should be */
    const cli_setting_flags *flags; /* those of the command line */
    cxone_settings *settings;       /* NULL unless needed */
    cxone_client *client;           /* NULL unless needed */
};

/* All commands, ended by NULL. */
extern const cli_command *const cli_commands[];

/* The operand of an index, or NULL. */
const char *cli_operand_at(const cli_context *context, size_t index);

/* Whether questions may be put: there is a terminal, and no --no-input. */
bool cli_may_ask(const cli_context *context);

/* Reads the settings of a profile (NULL: the one of the environment, or default) and puts those of
 * the command line on top. */
CX_NODISCARD cxone_status cli_load_settings(const cli_context *context, const char *profile,
                                            cxone_settings **out, cxone_error **error);

/* Puts the settings of the command line on top of others. */
CX_NODISCARD cxone_status cli_apply_flags(const cli_context *context, cxone_settings *settings,
                                          cxone_error **error);

/* Makes a client that logs and previews as the command line asks for. */
CX_NODISCARD cxone_status cli_make_client(cli_context *context, const cxone_settings *settings,
                                          cxone_client **out, cxone_error **error);

/* Asks for something that is missing. NULL at the end of input. Borrowed from the context. */
CX_NODISCARD const char *cli_ask(cli_context *context, const char *question);

/* Asks whether to go on, unless --yes or --dry-run make that needless. `what` is the question
 * without its mark: "send the transcript to a@b.c". Returns CLI_EXIT_OK to go on, else the exit
 * code to end with: 130 when the answer was no, 2 when there is nobody to ask. */
CX_NODISCARD int cli_confirm(cli_context *context, const char *what);

/* Reports an error of the library, adds what only this program knows about it (such as the sandbox
 * for people without credentials), frees it and returns the exit code. */
CX_NODISCARD int cli_fail(const cli_context *context, cxone_error *error);

/* The value of an environment variable, or NULL when it is unset or empty. */
const char *cli_environment(const char *name);

#endif
