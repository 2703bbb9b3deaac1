/* What options and operands take: one table. */
#include <string.h>

#include "cxone/cases.h"

#include "base/limits.h"
#include "cli/complete/complete.h"
#include "cli/complete/operation_words.h"
#include "cli/complete/skill_names.h"
#include "cli/media.h"
#include "cli/opt/topics.h"
#include "cli/xalloc.h"

#include "base/banned.h"

static void offer_profiles(const cli_line *line, cli_answer *answer)
{
    cxone_load_options options = CXONE_LOAD_OPTIONS_INIT;
    cxone_settings *settings = NULL;
    options.config_file = cli_line_value(line, "config");
    options.may_be_new = 1;
    if (cxone_settings_load(&options, &settings, NULL) != CXONE_OK) {
        return;
    }
    bool has_default = false;
    const char *name = NULL;
    for (size_t i = 0; (name = cxone_settings_profile_name(settings, i)) != NULL; i++) {
        has_default = has_default || strcmp(name, "default") == 0;
        cli_offer(answer, cx_str_of(name), NULL);
    }
    if (!has_default) {
        cli_offer(answer, CX_LIT("default"), NULL);
    }
    cxone_settings_free(settings);
}

static void offer_media(const cli_line *line, cli_answer *answer)
{
    enum {
        HIGHEST = 9
    };
    (void)line;
    for (int id = 1; id <= HIGHEST; id++) {
        cli_offer(answer, cx_str_of(cli_media_word(id)), NULL);
    }
}

static void offer_case_statuses(const cli_line *line, cli_answer *answer)
{
    (void)line;
    for (const char *const *status = cxone_case_statuses(); *status != NULL; status++) {
        cli_offer(answer, cx_str_of(*status), NULL);
    }
}

static void offer_keys(const cli_line *line, cli_answer *answer)
{
    (void)line;
    for (const cxone_key *key = NULL; (key = cxone_key_next(key)) != NULL;) {
        cli_offer(answer, cx_str_of(cxone_key_name(key)), cxone_key_summary(key));
    }
}

/* "json|csv" or "FILE": what the name of a value says. */
static void offer_named(const char *name, cli_answer *answer)
{
    if (name != NULL && (strchr(name, '|') != NULL || strcmp(name, "FILE") == 0)) {
        cli_offer_choices(answer, name);
    }
}

static void offer_key_values(const cli_line *line, cli_answer *answer)
{
    const char *name = cli_line_operand(line, 0);
    const cxone_key *key = name != NULL ? cxone_key_find(name) : NULL;
    if (key != NULL) {
        offer_named(cxone_key_type(key), answer);
    }
}

/* Commands, groups and, as the first word, topics. */
static void offer_topics(const cli_line *line, cli_answer *answer)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, CX_MAX_MESSAGE);
    for (size_t i = 0; i < line->operand_count; i++) {
        cx_buf_printf(&path, "%s%s", i != 0 ? " " : "", line->operands[i]);
    }
    cli_xcheck(&path);
    cli_complete_path(cx_buf_view(&path), answer);
    for (size_t i = 0; line->operand_count == 0 && cli_topics[i].name != NULL; i++) {
        cli_offer(answer, cx_str_of(cli_topics[i].name), cli_topics[i].summary);
    }
}

/* Members and columns, one after the other behind commas, cannot be known beforehand; what else a
 * value can be is here. The first row that fits counts. */
static const struct {
    const char *command; /* or NULL: any */
    const char *option;  /* its name; NULL: an operand */
    const char *value;   /* what help calls the value or the operand; NULL: any */
    void (*offer)(const cli_line *line, cli_answer *answer);
} values[] = {
    {"api", "parameter", NULL, cli_offer_parameter},
    {"api", "field", NULL, cli_offer_member},
    {"api", "typed-field", NULL, cli_offer_member},
    {"api", NULL, NULL, cli_offer_operation},
    {"operations show", NULL, NULL, cli_offer_operation},
    {"case status", NULL, "STATUS", offer_case_statuses},
    {"config set", NULL, "VALUE", offer_key_values},
    {"help", NULL, NULL, offer_topics},
    {NULL, "profile", NULL, offer_profiles},
    {NULL, "api", "API", cli_offer_apis},
    {NULL, NULL, "KEY", offer_keys},
    {NULL, NULL, "SKILL", cli_offer_skill_names},
    {NULL, "skill", "SKILL", cli_offer_skill_names},
    {NULL, "media", "MEDIUM", offer_media},
};

static bool is(const char *wanted, const char *word)
{
    return wanted == NULL || (word != NULL && strcmp(wanted, word) == 0);
}

static void offer(const cli_line *line, const char *option, const char *value, cli_answer *answer)
{
    const char *command = line->command != NULL ? line->command->path : NULL;
    for (size_t i = 0; i < CX_COUNT(values); i++) {
        if (is(values[i].command, command) && is(values[i].value, value) &&
            (values[i].option == NULL) == (option == NULL) && is(values[i].option, option)) {
            values[i].offer(line, answer);
            return;
        }
    }
    offer_named(value, answer);
}

void cli_complete_value(const cli_line *line, const cli_option *row, cli_answer *answer)
{
    offer(line, row->name, row->value, answer);
}

void cli_complete_operand(const cli_line *line, cli_answer *answer)
{
    const cli_command *command = line->command;
    size_t index = line->operand_count;
    if (command->operand_count == 0) {
        return;
    }
    if (index >= command->operand_count && command->operands[command->operand_count - 1].repeats) {
        index = command->operand_count - 1;
    }
    if (index < command->operand_count) {
        offer(line, NULL, command->operands[index].name, answer);
    }
}
