#include "cli/opt/spec.h"

#include "base/limits.h"
#include "cli/command.h"
#include "cli/opt/help.h"
#include "cli/xalloc.h"
#include "json/writer.h"

#include "base/banned.h"

static void write_text(cx_json_writer *json, const char *key, const char *text)
{
    cx_json_member_text(json, key, cx_str_of(text));
}

static void write_options(cx_json_writer *json, const cli_option *rows, size_t count)
{
    static const char *const kinds[] = {"flag", "text", "choice", "list"};
    for (size_t i = 0; i < count; i++) {
        cx_json_begin_object(json);
        write_text(json, "name", rows[i].name);
        cx_json_member_text(json, "letter", (cx_str){&rows[i].letter, rows[i].letter != 0 ? 1 : 0});
        write_text(json, "value", rows[i].value);
        write_text(json, "kind", kinds[rows[i].kind]);
        write_text(json, "conflicts_with", rows[i].conflict);
        cx_json_member_bool(json, "asked_for", rows[i].question != NULL);
        write_text(json, "summary", rows[i].summary);
        cx_json_end_object(json);
    }
}

static void write_operands(cx_json_writer *json, const cli_command *command)
{
    cx_json_key(json, "operands");
    cx_json_begin_array(json);
    for (size_t i = 0; i < command->operand_count; i++) {
        cx_json_begin_object(json);
        write_text(json, "name", command->operands[i].name);
        cx_json_member_bool(json, "asked_for", command->operands[i].question != NULL);
        cx_json_member_bool(json, "repeats", command->operands[i].repeats);
        write_text(json, "summary", command->operands[i].summary);
        cx_json_end_object(json);
    }
    cx_json_end_array(json);
}

static void write_examples(cx_json_writer *json, const cli_command *command)
{
    cx_json_key(json, "examples");
    cx_json_begin_array(json);
    for (size_t i = 0; command->examples != NULL && command->examples[i] != NULL; i++) {
        cx_json_string(json, cx_str_of(command->examples[i]));
    }
    cx_json_end_array(json);
}

static void write_command(cx_json_writer *json, const cli_command *command)
{
    static const char *const needs[] = {"nothing", "settings", "client"};
    static const char *const effects[] = {"reads", "changes-here", "changes", "ends",
                                          "reaches-people"};
    CX_AUTO(cx_buf) cx_buf synopsis;
    cx_buf_init(&synopsis, CX_MAX_MESSAGE);
    cli_help_synopsis(&synopsis, command);
    cli_xcheck(&synopsis);
    cx_json_begin_object(json);
    write_text(json, "path", command->path);
    write_text(json, "summary", command->summary);
    write_text(json, "synopsis", synopsis.ptr);
    write_text(json, "page", command->page);
    write_text(json, "needs", needs[command->needs]);
    write_text(json, "effect", effects[command->effect]);
    cx_json_member_bool(json, "hidden", command->hidden);
    cx_json_member_bool(json, "raw", command->raw);
    write_operands(json, command);
    cx_json_key(json, "options");
    cx_json_begin_array(json);
    write_options(json, command->options, command->option_count);
    if (command->effect >= CLI_CHANGES) {
        write_options(json, cli_change_options, cli_change_option_count);
    }
    cx_json_end_array(json);
    write_examples(json, command);
    cx_json_end_object(json);
}

void cli_dump_spec(cx_buf *out)
{
    cx_json_writer json;
    cli_setting_flags flags;
    cx_json_writer_init(&json, out, 2);
    cli_setting_flags_init(&flags);
    cx_json_begin_object(&json);
    cx_json_key(&json, "global_options");
    cx_json_begin_array(&json);
    write_options(&json, cli_global_options, cli_global_option_count);
    cx_json_end_array(&json);
    cx_json_key(&json, "setting_options");
    cx_json_begin_array(&json);
    write_options(&json, flags.rows, flags.count);
    cx_json_end_array(&json);
    cx_json_key(&json, "topics");
    cx_json_begin_array(&json);
    for (size_t i = 0; cli_help_topic_name(i) != NULL; i++) {
        cx_json_string(&json, cx_str_of(cli_help_topic_name(i)));
    }
    cx_json_end_array(&json);
    cx_json_key(&json, "commands");
    cx_json_begin_array(&json);
    for (size_t i = 0; cli_commands[i] != NULL; i++) {
        write_command(&json, cli_commands[i]);
    }
    cx_json_end_array(&json);
    cx_json_end_object(&json);
    cx_buf_putc(out, '\n');
    cli_setting_flags_deinit(&flags);
}
