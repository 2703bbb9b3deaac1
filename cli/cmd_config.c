/* config list, config show, config path: the settings and where they come from. */
#include <unistd.h>

#include "cli/commands.h"
#include "cli/report.h"

#include "base/banned.h"

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
