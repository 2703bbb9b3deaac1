/* config list, show, path, set, unset: the settings and where they come from. */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/auto.h"
#include "base/limits.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/term/term.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(settings, cxone_settings *, cxone_settings_free)

static int run_list(cli_context *context)
{
    for (const cxone_key *key = NULL; (key = cxone_key_next(key)) != NULL;) {
        const cli_cell cells[] = {
            CLI_TEXT("key", "KEY", cxone_key_name(key)),
            CLI_TEXT("flag", "FLAG", cxone_key_flag(key)),
            CLI_TEXT("environment", "ENVIRONMENT", cxone_key_environment(key)),
            CLI_TEXT("alias", NULL, cxone_key_alias(key)),
            CLI_TEXT("starter_pack", "STARTER PACK", cxone_key_starter_pack(key)),
            CLI_TEXT("type", "TYPE", cxone_key_type(key)),
            CLI_TEXT("default", "DEFAULT", cxone_key_default(key)),
            {.key = "secret", .kind = CLI_CELL_BOOL, .number = cxone_key_is_secret(key)},
            CLI_TEXT("summary", "SUMMARY", cxone_key_summary(key)),
        };
        cli_out_row(&context->out, cells, CX_COUNT(cells));
    }
    cli_out_end_rows(&context->out);
    return CLI_EXIT_OK;
}

typedef struct show_options {
    bool origin;
} show_options;

static int run_show(cli_context *context)
{
    const show_options *options = context->options;
    for (const cxone_key *key = NULL; (key = cxone_key_next(key)) != NULL;) {
        const char *name = cxone_key_name(key);
        const cli_cell cells[] = {
            CLI_TEXT("key", "KEY", name),
            CLI_TEXT("value", "VALUE", cxone_settings_get(context->settings, name)),
            CLI_TEXT("origin", "ORIGIN", cxone_settings_origin(context->settings, name)),
        };
        cli_out_row(&context->out, cells, options->origin ? 3 : 2);
    }
    cli_out_end_rows(&context->out);
    return CLI_EXIT_OK;
}

static int run_path(cli_context *context)
{
    const char *path = cxone_settings_file(context->settings);
    if (path == NULL) {
        (void)cli_usage("there is no place for a settings file");
        cli_hint("set HOME, XDG_CONFIG_HOME or CXONE_CONFIG, or use --config");
        return CLI_EXIT_USAGE;
    }
    if (context->globals.format == NULL && context->globals.fields == NULL) {
        cli_out_text(&context->out, cx_str_of(path)); /* as it is: for "$(cxone config path)" */
        cli_out_text(&context->out, CX_LIT("\n"));
        return CLI_EXIT_OK;
    }
    const cli_cell cells[] = {
        CLI_TEXT("file", "File", path),
        {.key = "exists",
         .label = "Exists",
         .kind = CLI_CELL_BOOL,
         .number = access(path, F_OK) == 0},
        CLI_TEXT("profile", "Profile", cxone_settings_profile(context->settings)),
    };
    cli_out_record(&context->out, &(cli_record){.cells = cells, .count = CX_COUNT(cells)});
    return CLI_EXIT_OK;
}

/* Puts the secret for a setting into `out`: from a prompt, else from standard input. */
static int read_secret(const cli_context *context, const char *key, cx_buf *out)
{
    CX_AUTO(text) char *question = cli_xprintf("Enter %s (it is not shown): ", key);
    bool answered = false;
    if (cli_may_ask(context)) {
        answered = cli_term_ask_secret(question, out);
    } else if (!cli_term_is_terminal(STDIN_FILENO)) {
        answered = cli_term_read_line(out);
    }
    cli_xcheck(out);
    if (answered && out->len != 0 && cx_buf_status(out) == CXONE_OK) {
        return CLI_EXIT_OK;
    }
    (void)cli_usage("config set %s: no secret was given", key);
    cli_hint("it is asked for on a terminal, or read from standard input: "
             "pass show cxone | cxone config set %s",
             key);
    return CLI_EXIT_USAGE;
}

/* Says that `key` was put (or is no longer) where `place` says. */
static void show_change(cli_context *context, const char *key, bool set, const char *place,
                        const char *profile, const char *file, const char *helper)
{
    CX_AUTO(text)
    char *line = cli_xprintf("%s is %s%s", key, set ? "set" : "no longer set", place);
    const cli_cell cells[] = {
        CLI_TEXT("key", NULL, key),         {.key = "set", .kind = CLI_CELL_BOOL, .number = set},
        CLI_TEXT("profile", NULL, profile), CLI_TEXT("file", NULL, file),
        CLI_TEXT("helper", NULL, helper),
    };
    cli_out_record(&context->out,
                   &(cli_record){.line = line, .cells = cells, .count = CX_COUNT(cells)});
}

/* Says what was done, and warns where another source wins over the file. */
static void show_written(cli_context *context, const char *key, bool set)
{
    CX_AUTO(settings) cxone_settings *settings = NULL;
    cxone_load_options options = CXONE_LOAD_OPTIONS_INIT;
    options.config_file = context->globals.config;
    options.profile = context->globals.profile;
    /* Without it, as after the last key of a profile has gone, less can be said. */
    const bool loaded = cxone_settings_load(&options, &settings, NULL) == CXONE_OK;
    const char *file = cxone_settings_file(settings);
    const char *profile = cxone_settings_profile(settings);
    const char *origin = cxone_settings_origin(settings, key);
    if (loaded && origin != NULL && strncmp(origin, "environment ", 12) == 0) {
        cli_warn("%s of the %s wins over the settings file", key, origin);
    }
    CX_AUTO(text)
    char *place = loaded ? cli_xprintf(" in profile %s of %s", profile, file) : NULL;
    show_change(context, key, set, place != NULL ? place : "", profile, file, NULL);
}

static int write_setting(cli_context *context, const char *key, const char *value)
{
    cxone_error *error = NULL;
    if (cxone_settings_write(context->globals.config, context->globals.profile, key, value,
                             &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    show_written(context, key, value != NULL);
    return CLI_EXIT_OK;
}

/* The settings as they are, or, where profile or file are only about to be made, as they will be.
 */
static cxone_status load_for_change(const cli_context *context, cxone_settings **out,
                                    cxone_error **error)
{
    CX_AUTO(settings) cxone_settings *settings = NULL;
    cxone_load_options options = CXONE_LOAD_OPTIONS_INIT;
    options.config_file = context->globals.config;
    options.profile = context->globals.profile;
    options.env_file = context->globals.env_file;
    options.may_be_new = 1;
    CX_TRY(cxone_settings_load(&options, &settings, error));
    CX_TRY(cli_apply_flags(context, settings, error));
    CX_MOVE(out, settings);
    return CXONE_OK;
}

/* Removes a secret from the settings file, where it would win over the helper's. */
static cxone_status remove_from_file(const cli_context *context, const cxone_settings *settings,
                                     const char *key, bool *removed, cxone_error **error)
{
    struct stat info;
    const char *file = cxone_settings_file(settings);
    *removed = false;
    if (file == NULL || stat(file, &info) != 0 || !S_ISREG(info.st_mode)) {
        return CXONE_OK;
    }
    const cxone_status status =
        cxone_settings_write(context->globals.config, context->globals.profile, key, NULL, error);
    *removed = status == CXONE_OK;
    if (status != CXONE_ERR_NOT_FOUND) {
        return status;
    }
    cxone_error_free(*error);
    *error = NULL;
    return CXONE_OK;
}

/* Has the credential helper keep a secret, or forget it (NULL). */
static int change_in_helper(cli_context *context, const cxone_settings *settings, const char *key,
                            const char *value)
{
    cxone_error *error = NULL;
    bool removed = false;
    const char *helper = cxone_settings_get(settings, "credential_command");
    const char *profile = cxone_settings_profile(settings);
    if (cxone_credential_store(settings, key, value, &error) != CXONE_OK ||
        remove_from_file(context, settings, key, &removed, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    if (removed && value != NULL) {
        cli_warn("%s was in %s too, and was removed there", key, cxone_settings_file(settings));
    }
    CX_AUTO(text)
    char *place = cli_xprintf(" in profile %s of the credential helper \"%s\"", profile, helper);
    show_change(context, key, value != NULL, place, profile, NULL, helper);
    return CLI_EXIT_OK;
}

/* Puts a secret where it belongs, or removes it (NULL). */
static int change_secret(cli_context *context, const char *key, const char *value)
{
    CX_AUTO(settings) cxone_settings *settings = NULL;
    cxone_error *error = NULL;
    if (load_for_change(context, &settings, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    return cxone_settings_get(settings, "credential_command") != NULL
               ? change_in_helper(context, settings, key, value)
               : write_setting(context, key, value);
}

static int set_secret(cli_context *context, const char *key)
{
    CX_AUTO(cx_buf) cx_buf secret;
    cx_buf_init_secret(&secret, CX_MAX_SETTING);
    if (cli_operand_at(context, 1) != NULL) {
        (void)cli_usage("config set %s: a command line is no place for a secret: everyone on this "
                        "machine can read it",
                        key);
        cli_hint("leave it out: it is asked for, or read from standard input; and change this one");
        return CLI_EXIT_USAGE;
    }
    const int code = read_secret(context, key, &secret);
    return code == CLI_EXIT_OK ? change_secret(context, key, secret.ptr) : code;
}

static int run_set(cli_context *context)
{
    const char *key = cli_operand_at(context, 0);
    const char *value = cli_operand_at(context, 1);
    const cxone_key *row = cxone_key_find(key);
    if (cxone_key_is_secret(row) != 0) {
        return set_secret(context, key);
    }
    if (value == NULL && row != NULL && cli_may_ask(context)) {
        CX_AUTO(text) char *question = cli_xprintf("Enter %s (%s): ", key, cxone_key_type(row));
        value = cli_ask(context, question);
    }
    if (row != NULL && (value == NULL || value[0] == '\0')) {
        (void)cli_usage("config set %s needs VALUE: %s", key, cxone_key_type(row));
        cli_hint("'cxone config unset %s' removes it", key);
        return CLI_EXIT_USAGE;
    }
    return write_setting(context, key, value);
}

static int run_unset(cli_context *context)
{
    const char *key = cli_operand_at(context, 0);
    return cxone_key_is_secret(cxone_key_find(key)) != 0 ? change_secret(context, key, NULL)
                                                         : write_setting(context, key, NULL);
}

static const cli_operand set_operands[] = {
    {"KEY", "setting, such as tenant_id", "Enter setting: ", false},
    {"VALUE", "its value; a secret is never given here, but asked for or read", NULL, false},
};
static const char *const set_examples[] = {"cxone config set tenant_id "
                                           "11eb5a4e-0c2d-4d1c-b0a5-0242ac110003 --profile work",
                                           "cxone config set client_secret", NULL};
static const char *const unset_examples[] = {"cxone config unset tenant_id", NULL};
static const cli_option show_table[] = {
    {"origin", 0, NULL, "show where each value comes from", CLI_OPTION_FLAG,
     offsetof(show_options, origin), NULL, NULL},
};
static const char *const list_examples[] = {"cxone config list", NULL};
static const char *const show_examples[] = {"cxone config show --origin", NULL};
static const char *const path_examples[] = {"cxone config path", NULL};

const cli_command cli_cmd_config_list = {
    .path = "config list",
    .summary = "list all settings there are",
    .page = "cxone-config.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_READS,
    .examples = list_examples,
    .run = run_list,
};

const cli_command cli_cmd_config_show = {
    .path = "config show",
    .summary = "show the settings in effect",
    .details = "Secrets are shown as ***.",
    .page = "cxone-config.1",
    .needs = CLI_NEEDS_SETTINGS,
    .effect = CLI_READS,
    .options = show_table,
    .option_count = CX_COUNT(show_table),
    .options_size = sizeof(show_options),
    .examples = show_examples,
    .run = run_show,
};

const cli_command cli_cmd_config_path = {
    .path = "config path",
    .summary = "print the path of the settings file",
    .details = "The file need not exist. With -o, also whether it does, and the profile.",
    .page = "cxone-config.1",
    .needs = CLI_NEEDS_SETTINGS,
    .effect = CLI_READS,
    .examples = path_examples,
    .run = run_path,
};

const cli_command cli_cmd_config_set = {
    .path = "config set",
    .summary = "write a setting into the settings file",
    .details =
        "Comments and order of the file stay. A new file, and one that gets a secret, is for\n"
        "its owner only. A secret is asked for, unseen, or read as a line of standard input;\n"
        "with a credential helper (credential_command) it goes there instead.",
    .page = "cxone-config.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_CHANGES_HERE,
    .operands = set_operands,
    .operand_count = CX_COUNT(set_operands),
    .examples = set_examples,
    .run = run_set,
};

const cli_command cli_cmd_config_unset = {
    .path = "config unset",
    .summary = "remove a setting from the settings file",
    .page = "cxone-config.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_CHANGES_HERE,
    .operands = set_operands,
    .operand_count = 1,
    .examples = unset_examples,
    .run = run_unset,
};
