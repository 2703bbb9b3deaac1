#include "cli/dispatch.h"

#include "cxone/version.h"

#include "base/alloc.h"
#include "base/limits.h"
#include "cli/command.h"
#include "cli/find.h"
#include "cli/monitor.h"
#include "cli/opt/help.h"
#include "cli/report.h"
#include "cli/term/term.h"
#include "cli/trace_file.h"
#include "cli/xalloc.h"

#include "base/banned.h"

/* One call of the program. */
typedef struct call {
    cli_parser parser;
    cli_context context;
    cli_setting_flags flags;
    cli_option_group groups[4];
} call;

/* The options that are known while the command is not: those of every command. */
static void use_common_options(call *c)
{
    c->groups[0] = (cli_option_group){"Options of every command", cli_global_options,
                                      cli_global_option_count, &c->context.globals};
    c->groups[1] = (cli_option_group){"Settings", c->flags.rows, c->flags.count, c->flags.values};
    c->parser.groups = c->groups;
    c->parser.group_count = 2;
    c->parser.unknown = cli_complain_secret_flag;
}

static void use_command_options(call *c)
{
    const cli_command *command = c->context.command;
    if (command->options_size != 0) {
        c->context.options = cli_xalloc(1, command->options_size);
    }
    c->groups[2] =
        (cli_option_group){"Options", command->options, command->option_count, c->context.options};
    c->groups[3] =
        (cli_option_group){"Options of commands that change something", cli_change_options,
                           cli_change_option_count, &c->context.changes};
    c->parser.group_count = command->effect >= CLI_CHANGES ? 4 : 3;
    c->parser.bare = command->bare_option;
}

static int print_text(const cx_buf *text)
{
    cli_out out;
    cli_xcheck(text);
    if (!cli_out_open(&out, &(cli_out_options){.format = "table"})) {
        return CLI_EXIT_FAILED;
    }
    cli_out_text(&out, cx_buf_view(text));
    return cli_out_close(&out, true) ? CLI_EXIT_OK : CLI_EXIT_FAILED;
}

static int complain_unknown_command(cx_str path)
{
    size_t length = 0;
    const char *nearest = cli_nearest_command(path, &length);
    (void)cli_usage("unknown command \"%.*s\"", CX_STR_ARG(path));
    if (nearest != NULL) {
        cli_hint("did you mean \"cxone %.*s\"?", (int)length, nearest);
    } else {
        cli_hint("'cxone help' lists the commands");
    }
    return CLI_EXIT_USAGE;
}

/* The command line ended before it named a command: help and version need none. */
static int end_without_command(const call *c, const cx_buf *path)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    if (c->context.globals.version) {
        cx_buf_printf(&text, "cxone %s\n", cxone_version());
        return print_text(&text);
    }
    if (c->context.globals.help && path->len == 0) {
        cli_help_overview(&text);
        return print_text(&text);
    }
    if (c->context.globals.help) {
        cx_buf_printf(&text, "Commands of 'cxone %s':\n", path->ptr);
        cli_help_group(&text, cx_buf_view(path));
        return print_text(&text);
    }
    if (path->len == 0) {
        (void)cli_usage("which command?");
        cli_hint("'cxone help' lists the commands");
    } else {
        (void)cli_usage("%s: which command?", path->ptr);
        cli_hint("'cxone help %s' lists its commands", path->ptr);
    }
    return CLI_EXIT_USAGE;
}

/* Whether the next word makes a longer path of a command's: "operations" and "operations show". */
static bool goes_on(const call *c, cx_str path)
{
    CX_AUTO(cx_buf) cx_buf longer;
    cx_buf_init(&longer, CX_MAX_MESSAGE);
    if (c->parser.next >= c->parser.count || !cli_is_group(path)) {
        return false;
    }
    cx_buf_printf(&longer, "%.*s %s", CX_STR_ARG(path), c->parser.words[c->parser.next]);
    return cx_buf_status(&longer) == CXONE_OK && cli_find_command(cx_buf_view(&longer)) != NULL;
}

/* Reads the words of the command's path. NULL when there is nothing to run: then `*code` is what to
 * end with. */
static const cli_command *read_path(call *c, int *code)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, CX_MAX_MESSAGE);
    for (;;) {
        const char *word = NULL;
        const cli_parsed parsed = cli_parse_next(&c->parser, &word);
        if (parsed == CLI_PARSED_BAD) {
            *code = CLI_EXIT_USAGE;
            return NULL;
        }
        if (parsed == CLI_PARSED_END) {
            *code = end_without_command(c, &path);
            return NULL;
        }
        cx_buf_printf(&path, "%s%s", path.len != 0 ? " " : "", word);
        cli_xcheck(&path);
        const cli_command *command = cli_find_command(cx_buf_view(&path));
        if (command != NULL && !goes_on(c, cx_buf_view(&path))) {
            return command;
        }
        if (cx_buf_status(&path) != CXONE_OK || !cli_is_group(cx_buf_view(&path))) {
            *code = complain_unknown_command(cx_buf_view(&path));
            return NULL;
        }
    }
}

static void add_operand(cli_context *context, const char *operand)
{
    context->operands =
        cli_xrealloc(context->operands, context->operand_count + 1, sizeof *context->operands);
    context->operands[context->operand_count++] = operand;
}

/* Whether the command takes one more. */
static bool has_room(const cli_context *context)
{
    const cli_command *command = context->command;
    return context->operand_count < command->operand_count ||
           (command->operand_count != 0 && command->operands[command->operand_count - 1].repeats);
}

/* One word more than the command takes: where longer paths begin like its own, a slip in one. */
static void complain_surplus(const cli_command *command, const char *word)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, CX_MAX_MESSAGE);
    cx_buf_printf(&path, "%s %s", command->path, word);
    if (cx_buf_status(&path) == CXONE_OK && cli_is_group(cx_str_of(command->path))) {
        (void)complain_unknown_command(cx_buf_view(&path));
        return;
    }
    (void)cli_usage("%s: one argument too many: \"%s\"", command->path, word);
    cli_hint("'cxone %s --help' shows what it takes", command->path);
}

/* Reads everything behind the path. */
static bool read_rest(call *c)
{
    for (;;) {
        const char *word = NULL;
        const cli_parsed parsed = cli_parse_next(&c->parser, &word);
        if (parsed == CLI_PARSED_BAD) {
            return false;
        }
        if (parsed == CLI_PARSED_END) {
            return cli_options_agree(c->groups, c->parser.group_count);
        }
        if (!has_room(&c->context)) {
            complain_surplus(c->context.command, word);
            return false;
        }
        add_operand(&c->context, word);
    }
}

/* Hands the unread words to a command that reads them itself. */
static void take_raw(call *c)
{
    while (c->parser.next < c->parser.count) {
        add_operand(&c->context, c->parser.words[c->parser.next++]);
    }
}

/* Appends "CASE", then ", --email ADDRESS" … to a list of what is missing. */
static void note_missing(cx_buf *list, const char *dashes, const char *name, const char *value)
{
    cx_buf_printf(list, "%s%s%s%s%s", list->len != 0 ? " and " : "", dashes, name,
                  value != NULL ? " " : "", value != NULL ? value : "");
}

static int complain_missing(const cli_context *context)
{
    const cli_command *command = context->command;
    CX_AUTO(cx_buf) cx_buf list;
    cx_buf_init(&list, CX_MAX_MESSAGE);
    for (size_t i = context->operand_count; i < command->operand_count; i++) {
        if (command->operands[i].question != NULL) {
            note_missing(&list, "", command->operands[i].name, NULL);
        }
    }
    for (size_t i = 0; i < command->option_count; i++) {
        const cli_option *row = &command->options[i];
        if (row->question != NULL && !cli_option_is_set(row, context->options)) {
            note_missing(&list, "--", row->name, row->value);
        }
    }
    if (list.len == 0) {
        return CLI_EXIT_OK;
    }
    (void)cli_usage("%s needs %s", command->path, list.ptr);
    cli_hint("'cxone %s --help' shows what it takes", command->path);
    return CLI_EXIT_USAGE;
}

/* Asks one question; an empty answer is as good as none. */
static const char *ask(cli_context *context, const char *question)
{
    const char *answer = cli_ask(context, question);
    return answer != NULL && answer[0] != '\0' ? answer : NULL;
}

/* Asks for what is missing where that can be done, and complains about what still is. */
static int complete(cli_context *context)
{
    const cli_command *command = context->command;
    if (!cli_may_ask(context)) {
        return complain_missing(context);
    }
    for (size_t i = context->operand_count; i < command->operand_count; i++) {
        const char *question = command->operands[i].question;
        const char *answer = question != NULL ? ask(context, question) : NULL;
        if (answer == NULL) {
            return complain_missing(context);
        }
        add_operand(context, answer);
    }
    for (size_t i = 0; i < command->option_count; i++) {
        const cli_option *row = &command->options[i];
        if (row->question != NULL && !cli_option_is_set(row, context->options)) {
            const char *answer = ask(context, row->question);
            if (answer != NULL && !cli_option_store(row, context->options, answer)) {
                return CLI_EXIT_USAGE;
            }
        }
    }
    return complain_missing(context);
}

/* Makes ready what the command needs and runs it. */
static int run(call *c)
{
    cli_context *context = &c->context;
    cxone_error *error = NULL;
    const cli_needs needs = context->command->needs;
    context->flags = &c->flags;
    if (context->command->answer != NULL &&
        !cli_fields_fit(&context->out.fields, context->command->answer)) {
        return CLI_EXIT_USAGE;
    }
    if (!cli_trace_file_open(context->globals.trace_file, context->command->path)) {
        return CLI_EXIT_FAILED;
    }
    if (needs >= CLI_NEEDS_SETTINGS && cli_load_settings(context, context->globals.profile,
                                                         &context->settings, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    for (size_t i = 0; cxone_settings_warning(context->settings, i) != NULL; i++) {
        cli_warn("%s", cxone_settings_warning(context->settings, i));
    }
    if (needs >= CLI_NEEDS_CLIENT &&
        cli_make_client(context, context->settings, &context->client, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    return context->command->run(context);
}

/* Whether a monitoring plugin failed before it could judge. */
static bool is_unjudged(const cli_context *context, int code)
{
    return context->command != NULL && context->command->monitors != NULL && !context->judged &&
           code != CLI_EXIT_OK;
}

/* What the user of a monitoring plugin sees of a failure, unless another format was asked for. */
static void append_unknown(const cli_context *context, cx_buf *line)
{
    const char *format = context->globals.format;
    if (format == NULL || cx_str_equal(cx_str_of(format), CX_LIT("table"))) {
        cli_monitor_unknown(line, context->command->monitors, cli_report_first());
    }
}

static int run_with_output(call *c)
{
    cli_context *context = &c->context;
    const char *path = context->globals.output;
    if (path != NULL && cli_out_is_format_name(path)) {
        (void)cli_usage("--output takes the name of a file, and \"%s\" is a format", path);
        cli_hint("use -o %s; for a file of that name, --output ./%s", path, path);
        return CLI_EXIT_USAGE;
    }
    const cli_out_options options = {.format = context->globals.format,
                                     .path = path,
                                     .secret = context->command->prints_secret,
                                     .fields = context->globals.fields,
                                     .jq = context->globals.jq,
                                     .raw = context->globals.raw,
                                     .wide = context->globals.wide};
    const bool opened = cli_out_open(&context->out, &options);
    int code = opened ? run(c) : CLI_EXIT_OK;
    if (opened && is_unjudged(context, code)) {
        append_unknown(context, &context->out.text);
        context->judged = true;
        code = CLI_STATE_UNKNOWN;
    }
    const bool written = cli_out_close(&context->out, opened && code == CLI_EXIT_OK);
    if (context->judged && !written) {
        return CLI_STATE_UNKNOWN; /* nobody has heard it */
    }
    if ((written && opened) || code != CLI_EXIT_OK) {
        return code;
    }
    return context->out.misused ? CLI_EXIT_USAGE : CLI_EXIT_FAILED;
}

static int run_command(call *c)
{
    cli_context *context = &c->context;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    if (context->globals.help) {
        cli_help_command(&text, context->command);
        return print_text(&text);
    }
    if (context->globals.version) {
        return end_without_command(c, &text);
    }
    cli_report_quiet(context->globals.quiet);
    const int code = complete(context);
    return code == CLI_EXIT_OK ? run_with_output(c) : code;
}

static int dispatch(call *c)
{
    int code = CLI_EXIT_OK;
    use_common_options(c);
    c->context.command = read_path(c, &code);
    if (c->context.command == NULL) {
        return code;
    }
    if (c->context.command->raw) {
        if (c->parser.next != 1) {
            return cli_usage("%s: its options belong behind it", c->context.command->path);
        }
        take_raw(c);
        return c->context.command->run(&c->context);
    }
    use_command_options(c);
    return read_rest(c) ? run_command(c) : CLI_EXIT_USAGE;
}

/* A monitoring plugin whose command line was wrong. */
static int conclude(const call *c, int code)
{
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, CX_MAX_JSON_TEXT);
    if (!is_unjudged(&c->context, code)) {
        return code;
    }
    append_unknown(&c->context, &line);
    (void)print_text(&line); /* complained about there; the exit code says it too */
    return CLI_STATE_UNKNOWN;
}

static void release(call *c)
{
    cli_context *context = &c->context;
    cxone_client_free(context->client);
    cxone_settings_free(context->settings);
    cli_options_release(c->groups, c->parser.group_count);
    for (size_t i = 0; i < context->answer_count; i++) {
        cx_free(context->answers[i]);
    }
    cx_free(context->answers);
    cx_free(context->operands);
    cx_free(context->options);
    cli_setting_flags_deinit(&c->flags);
}

int cli_dispatch(const char *const *words, size_t count)
{
    call c = {.parser = {.words = words, .count = count}};
    cli_setting_flags_init(&c.flags);
    const int code = conclude(&c, dispatch(&c));
    release(&c);
    return code;
}
