/* The tables of the command line are sound: what the parser and the help rely on. */
#include "cli/command.h"
#include "cli/find.h"
#include "cli/opt/help.h"
#include "cli/opt/topics.h"
#include "support/unit.h"

#include "base/banned.h"

static size_t size_of_kind(cli_option_kind kind)
{
    switch (kind) {
    case CLI_OPTION_FLAG:
        return sizeof(bool);
    case CLI_OPTION_LIST:
        return sizeof(cli_texts);
    case CLI_OPTION_TEXT:
    case CLI_OPTION_CHOICE:
        return sizeof(const char *);
    }
    return SIZE_MAX;
}

static bool is_name(const char *name)
{
    bool good = cx_is_alpha(name[0]);
    for (const char *c = name; *c != '\0'; c++) {
        good = good && (cx_is_digit(*c) || (*c >= 'a' && *c <= 'z') || *c == '-' || *c == '_');
    }
    return good && strchr(name, '_') == NULL;
}

/* One sentence, as it stands in a list: no capital first (except a name's), no full stop. */
static void check_summary(const char *where, const char *summary)
{
    if (summary == NULL || summary[0] == '\0') {
        fail_msg("%s: no summary", where);
        return;
    }
    check(summary[0] < 'A' || summary[0] > 'Z' || summary[1] < 'a', "%s: \"%s\"", where, summary);
    check(summary[strlen(summary) - 1] != '.', "%s: a full stop: \"%s\"", where, summary);
    check(strlen(summary) <= 90, "%s: too long: \"%s\"", where, summary);
}

static void check_option(const char *where, const cli_option *row, size_t size)
{
    check(is_name(row->name), "%s: --%s", where, row->name);
    check((row->value == NULL) == (row->kind == CLI_OPTION_FLAG), "%s: --%s: value", where,
          row->name);
    check(row->kind != CLI_OPTION_CHOICE || (row->value != NULL && strchr(row->value, '|') != NULL),
          "%s: --%s: choices", where, row->name);
    check(row->offset + size_of_kind(row->kind) <= size, "%s: --%s: offset", where, row->name);
    check(row->question == NULL || row->kind != CLI_OPTION_FLAG, "%s: --%s asks", where, row->name);
    check_summary(where, row->summary);
}

static void check_conflict(const char *where, const cli_option *rows, size_t count, size_t index)
{
    size_t found = 0;
    for (size_t i = 0; i < count && rows[index].conflict != NULL; i++) {
        found += i != index && strcmp(rows[i].name, rows[index].conflict) == 0 ? 1 : 0;
    }
    check(found == (rows[index].conflict != NULL ? 1 : 0), "%s: --%s conflicts with no option",
          where, rows[index].name);
}

static void check_group(const char *where, const cli_option *rows, size_t count, size_t size)
{
    for (size_t i = 0; i < count; i++) {
        check_option(where, &rows[i], size);
        check_conflict(where, rows, count, i);
        for (size_t j = 0; j < i; j++) {
            const bool lists = rows[i].kind == CLI_OPTION_LIST && rows[j].kind == CLI_OPTION_LIST &&
                               rows[i].letter != rows[j].letter;
            check(rows[i].offset != rows[j].offset || lists, "%s: --%s and --%s share a place",
                  where, rows[i].name, rows[j].name);
        }
    }
}

/* No name and no letter means two things in one command. */
static void check_unique(const char *where, const cli_option_group *groups, size_t count)
{
    const cli_option *seen[256];
    size_t seen_count = 0;
    for (size_t g = 0; g < count; g++) {
        for (size_t i = 0; i < groups[g].count; i++) {
            const cli_option *row = &groups[g].rows[i];
            for (size_t s = 0; s < seen_count; s++) {
                check(strcmp(row->name, seen[s]->name) != 0, "%s: two --%s", where, row->name);
                check(row->letter == 0 || row->letter != seen[s]->letter, "%s: two -%c", where,
                      row->letter);
            }
            assert_true(seen_count < CX_COUNT(seen));
            seen[seen_count++] = row;
        }
    }
}

static void test_options(void **state)
{
    cli_setting_flags flags;
    (void)state;
    cli_setting_flags_init(&flags);
    check_group("every command", cli_global_options, cli_global_option_count, sizeof(cli_globals));
    check_group("changes", cli_change_options, cli_change_option_count, sizeof(cli_changes));
    check_group("settings", flags.rows, flags.count, flags.count * sizeof *flags.values);
    for (size_t i = 0; cli_commands[i] != NULL; i++) {
        const cli_command *command = cli_commands[i];
        const cli_option_group groups[] = {
            {"", command->options, command->option_count, NULL},
            {"", cli_change_options, cli_change_option_count, NULL},
            {"", cli_global_options, cli_global_option_count, NULL},
            {"", flags.rows, flags.count, NULL},
        };
        check_group(command->path, command->options, command->option_count, command->options_size);
        check_unique(command->path, groups, CX_COUNT(groups));
    }
    cli_setting_flags_deinit(&flags);
}

/* Whether a name is that of a setting's flag. */
static bool is_setting(const char *name)
{
    cli_setting_flags flags;
    bool found = name == NULL;
    cli_setting_flags_init(&flags);
    for (size_t i = 0; i < flags.count; i++) {
        found = found || strcmp(flags.rows[i].name, name) == 0;
    }
    cli_setting_flags_deinit(&flags);
    return found;
}

static void check_operands(const cli_command *command)
{
    bool may_be_missing = false;
    for (size_t i = 0; i < command->operand_count; i++) {
        const cli_operand *operand = &command->operands[i];
        check_summary(command->path, operand->summary);
        check(!operand->repeats || i + 1 == command->operand_count, "%s: %s repeats", command->path,
              operand->name);
        check(!may_be_missing || operand->question == NULL, "%s: %s stands behind an optional one",
              command->path, operand->name);
        may_be_missing = operand->question == NULL;
    }
}

static void test_commands(void **state)
{
    (void)state;
    for (size_t i = 0; cli_commands[i] != NULL; i++) {
        const cli_command *command = cli_commands[i];
        check_summary(command->path, command->summary);
        check(command->run != NULL, "%s: nothing to run", command->path);
        check(command->page != NULL && strncmp(command->page, "cxone", 5) == 0, "%s: page",
              command->path);
        check(command->hidden || command->examples != NULL, "%s: no example", command->path);
        check(cli_find_command(cx_str_of(command->path)) == command, "%s: twice", command->path);
        check(!cli_is_group(cx_str_of(command->path)) || command->operand_count == 0,
              "%s: a command with operands, and a group", command->path);
        check(is_setting(command->bare_option), "%s: bare option", command->path);
        check_operands(command);
    }
}

/* An example names its own command and only options that there are. */
static void check_example(const cli_command *command, const char *example)
{
    cx_str rest = cx_str_of(example);
    cx_str word = {NULL, 0};
    CX_AUTO(cx_buf) cx_buf start;
    CX_AUTO(cx_buf) cx_buf help;
    cx_buf_init(&start, 256);
    cx_buf_init(&help, 65536);
    cx_buf_printf(&start, "cxone %s", command->path);
    check(cx_str_starts_with(rest, cx_buf_view(&start)), "%s: example \"%s\"", command->path,
          example);
    cli_help_command(&help, command);
    assert_true(cli_help_topic(&help, "settings"));
    while (!command->raw && cx_str_next(&rest, ' ', &word)) {
        if (cx_str_starts_with(word, CX_LIT("-"))) {
            CX_AUTO(cx_buf) cx_buf option;
            cx_buf_init(&option, 256);
            cx_buf_printf(&option, "%.*s", CX_STR_ARG(word));
            check(strstr(help.ptr, option.ptr) != NULL, "%s: no such option: %s", example,
                  option.ptr);
        }
    }
}

static void test_examples(void **state)
{
    (void)state;
    for (size_t i = 0; cli_commands[i] != NULL; i++) {
        const char *const *examples = cli_commands[i]->examples;
        for (size_t e = 0; examples != NULL && examples[e] != NULL; e++) {
            check_example(cli_commands[i], examples[e]);
        }
    }
}

/* Every exit code of the status table is explained. */
static void test_exit_codes_are_explained(void **state)
{
    static const int codes[] = {
#define ROW(name, number, class_, retryable, exit_code, text) exit_code,
        CXONE_STATUS_MAP(ROW)
#undef ROW
    };
    CX_AUTO(cx_buf) cx_buf help;
    (void)state;
    cx_buf_init(&help, 65536);
    assert_true(cli_help_topic(&help, "exit-codes"));
    for (size_t i = 0; i < CX_COUNT(codes); i++) {
        CX_AUTO(cx_buf) cx_buf line;
        cx_buf_init(&line, 64);
        cx_buf_printf(&line, "\n%5d  ", codes[i]);
        check(strstr(help.ptr, line.ptr) != NULL, "exit code %d", codes[i]);
    }
}

/* Topics are found by names that no command has, and fit a terminal. */
static void test_topics(void **state)
{
    (void)state;
    for (size_t i = 0; cli_topics[i].name != NULL; i++) {
        const cli_topic *topic = &cli_topics[i];
        cx_str rest = cx_str_of(topic->text);
        cx_str line = {NULL, 0};
        check(is_name(topic->name), "%s", topic->name);
        check_summary(topic->name, topic->summary);
        check((topic->text == NULL) != (topic->write == NULL), "%s: text or table", topic->name);
        check(cli_find_command(cx_str_of(topic->name)) == NULL &&
                  !cli_is_group(cx_str_of(topic->name)),
              "%s: a command", topic->name);
        while (cx_str_next(&rest, '\n', &line)) {
            check(line.len <= 84, "%s: too long: %.*s", topic->name, CX_STR_ARG(line));
        }
    }
}

/* Every format is explained. */
static void test_formats_are_explained(void **state)
{
    CX_AUTO(cx_buf) cx_buf help;
    cx_str rest = CX_LIT(CLI_OUT_FORMATS);
    cx_str format = {NULL, 0};
    (void)state;
    cx_buf_init(&help, 65536);
    assert_true(cli_help_topic(&help, "formats"));
    while (cx_str_next(&rest, '|', &format)) {
        CX_AUTO(cx_buf) cx_buf line;
        cx_buf_init(&line, 64);
        cx_buf_printf(&line, "\n  %.*s ", CX_STR_ARG(format));
        check(strstr(help.ptr, line.ptr) != NULL, "format %.*s", CX_STR_ARG(format));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_options),  cmocka_unit_test(test_commands),
        cmocka_unit_test(test_examples), cmocka_unit_test(test_exit_codes_are_explained),
        cmocka_unit_test(test_topics),   cmocka_unit_test(test_formats_are_explained),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
