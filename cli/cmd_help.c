/* help, version, and the tables as JSON for tests and completion. */
#include "cxone/version.h"

#include "base/limits.h"
#include "base/nearest.h"
#include "cli/commands.h"
#include "cli/find.h"
#include "cli/opt/help.h"
#include "cli/opt/spec.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

/* Appends the help for a path, group or topic; false when there is none of that name. */
static bool append_help(cx_buf *text, cx_str name)
{
    const cli_command *command = cli_find_command(name);
    if (name.len == 0) {
        cli_help_overview(text);
    } else if (command != NULL) {
        cli_help_command(text, command);
    } else if (cli_is_group(name)) {
        cx_buf_printf(text, "Commands of 'cxone %.*s':\n", CX_STR_ARG(name));
        cli_help_group(text, name);
    } else {
        return cli_help_topic(text, name.ptr);
    }
    return true;
}

static int complain_unknown(cx_str name)
{
    size_t length = 0;
    const char *command = cli_nearest_command(name, &length);
    cx_nearest nearest = cx_nearest_to(name);
    for (size_t i = 0; cli_help_topic_name(i) != NULL; i++) {
        cx_nearest_try(&nearest, cli_help_topic_name(i));
    }
    (void)cli_usage("no help on \"%.*s\"", CX_STR_ARG(name));
    if (nearest.best != NULL) {
        cli_hint("did you mean \"cxone help %s\"?", nearest.best);
    } else if (command != NULL) {
        cli_hint("did you mean \"cxone help %.*s\"?", (int)length, command);
    } else {
        cli_hint("'cxone help' lists commands and topics");
    }
    return CLI_EXIT_USAGE;
}

static int run_help(cli_context *context)
{
    CX_AUTO(cx_buf) cx_buf name;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&name, CX_MAX_MESSAGE);
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    for (size_t i = 0; i < context->operand_count; i++) {
        cx_buf_printf(&name, "%s%s", i != 0 ? " " : "", context->operands[i]);
    }
    cli_xcheck(&name);
    if (cx_buf_status(&name) != CXONE_OK || !append_help(&text, cx_buf_view(&name))) {
        return complain_unknown(cx_buf_view(&name));
    }
    cli_xcheck(&text);
    cli_out_text(&context->out, cx_buf_view(&text));
    return CLI_EXIT_OK;
}

static int run_version(cli_context *context)
{
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, CX_MAX_MESSAGE);
    cx_buf_printf(&line, "cxone %s", cxone_version());
    cli_xcheck(&line);
    const cli_cell cells[] = {
        CLI_TEXT("version", NULL, cxone_version()),
        CLI_TEXT("headers", NULL, CXONE_VERSION_STRING),
    };
    const bool as_json = context->globals.format != NULL && cli_out_is(&context->out, "json");
    if (as_json) {
        cli_out_record(&context->out, &(cli_record){.cells = cells, .count = CX_COUNT(cells)});
        return CLI_EXIT_OK;
    }
    cx_buf_putc(&line, '\n');
    cli_out_text(&context->out, cx_buf_view(&line));
    return CLI_EXIT_OK;
}

static int run_dump_spec(cli_context *context)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    cli_dump_spec(&text);
    cli_xcheck(&text);
    cli_out_text(&context->out, cx_buf_view(&text));
    return CLI_EXIT_OK;
}

static const cli_operand help_operands[] = {
    {"TOPIC", "a command, a group of commands, or a topic", NULL, true},
};
static const char *const help_examples[] = {"cxone help case status", "cxone help exit-codes",
                                            NULL};
static const char *const version_examples[] = {"cxone version", NULL};

const cli_command cli_cmd_help = {
    .path = "help",
    .summary = "explain a command or a topic",
    .page = "cxone.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_READS,
    .operands = help_operands,
    .operand_count = CX_COUNT(help_operands),
    .examples = help_examples,
    .run = run_help,
};

const cli_command cli_cmd_version = {
    .path = "version",
    .summary = "show the version",
    .details = "One line of text; -o json to have it as JSON.",
    .page = "cxone.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_READS,
    .examples = version_examples,
    .run = run_version,
};

const cli_command cli_cmd_dump_spec = {
    .path = "__dump-spec",
    .summary = "print all tables as JSON",
    .page = "cxone.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_READS,
    .hidden = true,
    .run = run_dump_spec,
};
