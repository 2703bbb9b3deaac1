/* skill list, skill activity. */
#include "cxone/skills.h"

#include "base/alloc.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/media.h"
#include "cli/report.h"
#include "cli/rows.h"
#include "cli/term/escape.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(records, cxone_records *, cxone_records_free)

enum {
    NAME_WIDTH = 26 /* of skill activity, whose table then fits 80 columns */
};

/* ---- skill list ---- */

static char *show_flag(const cxone_value *value)
{
    const int flag = cxone_value_boolean(value, -1);
    return flag < 0 ? NULL : cli_xdup(flag != 0 ? CX_LIT("yes") : CX_LIT("no"));
}

typedef struct list_options {
    bool active;
    bool inactive;
    const char *search;
    const char *media;
} list_options;

static int run_list(cli_context *context)
{
    static const cli_column columns[] = {
        {"skillId", "ID", NULL},
        {"skillName", "NAME", NULL},
        {"mediaTypeName", "MEDIA", NULL},
        {"isActive", "ACTIVE", show_flag},
        {"isOutbound", "OUTBOUND", show_flag},
        {"campaignName", "CAMPAIGN", NULL},
    };
    CX_AUTO(records) cxone_records *skills = NULL;
    cxone_error *error = NULL;
    cxone_skill_filter filter = CXONE_SKILL_FILTER_INIT;
    const list_options *options = context->options;
    size_t rows = 0;
    if (options->media != NULL && !cli_media_read(options->media, &filter.media_type_id)) {
        return CLI_EXIT_USAGE;
    }
    filter.search = options->search;
    if (options->active || options->inactive) {
        filter.active = options->active ? 1 : 0;
    }
    if (cxone_skills_list(context->client, &filter, &skills, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    const int code = cli_show_rows(context, skills, columns, CX_COUNT(columns), &rows);
    if (code == CLI_EXIT_OK && rows == 0) {
        cli_warn("CXone has no such skill");
    }
    return code;
}

/* ---- skill activity ---- */

typedef struct activity_options {
    const char *media;
    bool inbound;
    bool outbound;
    bool starter_pack;
} activity_options;

/* At most NAME_WIDTH characters. */
static char *show_name(const cxone_value *value)
{
    const cx_str name = cx_str_of(cxone_value_text(value));
    size_t end = 0;
    if (cli_width(name) <= NAME_WIDTH) {
        return NULL;
    }
    for (size_t i = 0; i < NAME_WIDTH - 1; i++) {
        end += cx_utf8_length(cx_str_slice(name, end, name.len));
    }
    return cli_xprintf("%.*s\xe2\x80\xa6", CX_STR_ARG(cx_str_slice(name, 0, end)));
}

/* "4:05", or "1:04:05" from an hour on. */
static char *show_wait(const cxone_value *value)
{
    const long long seconds = cxone_value_integer(value, -1);
    if (seconds < 0) {
        return NULL;
    }
    return seconds < 3600
               ? cli_xprintf("%lld:%02lld", seconds / 60, seconds % 60)
               : cli_xprintf("%lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

static char *show_percent(const cxone_value *value)
{
    const bool is_there = cxone_value_type(value) == CXONE_TYPE_INTEGER;
    return is_there ? cli_xprintf("%lld%%", (long long)cxone_value_integer(value, 0)) : NULL;
}

static char *show_margin(const cxone_value *value)
{
    const bool is_there = cxone_value_type(value) == CXONE_TYPE_INTEGER;
    return is_there ? cli_xprintf("%+lld", (long long)cxone_value_integer(value, 0)) : NULL;
}

static const cli_column activity_columns[] = {
    {"skillId", "ID", NULL},
    {"skillName", "NAME", show_name},
    {"queueCount", "QUEUE", NULL},
    {"longestWaitSeconds", "WAIT", show_wait},
    {"agentsAvailable", "FREE", NULL},
    {"agentsWorking", "BUSY", NULL},
    {"serviceLevel", "LEVEL", show_percent},
    {"serviceLevelGoal", "GOAL", show_percent},
    {"serviceLevelMargin", "+/-", show_margin},
};

/* The starter pack's seven, in its order and by its names. */
static const cli_column starter_pack_columns[] = {
    {"agentsACW", "agentsACW", NULL},
    {"agentsIdle", "agentsIdle", NULL},
    {"agentsLoggedIn", "agentsLoggedIn", NULL},
    {"agentsAvailable", "agentsAvailable", NULL},
    {"agentsUnavailable", "agentsUnavailable", NULL},
    {"contactsActive", "contactsActive", NULL},
    {"agentsWorking", "agentsWorking", NULL},
};

/* "key: value" lines, an empty one between two skills. */
static void put_lines(cli_context *context, const cxone_value *record, bool first)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_MESSAGE);
    cx_buf_puts(&text, first ? "" : "\n");
    for (size_t i = 0; i < CX_COUNT(starter_pack_columns); i++) {
        const char *key = starter_pack_columns[i].key;
        const cxone_value *value = cxone_value_get(record, key);
        cx_buf_printf(&text, "%s: ", key);
        if (cxone_value_type(value) == CXONE_TYPE_INTEGER) {
            cx_buf_printf(&text, "%lld\n", (long long)cxone_value_integer(value, 0));
        } else {
            cli_escape(&text, cx_str_of(cxone_value_text(value)));
            cx_buf_putc(&text, '\n');
        }
    }
    cli_xcheck(&text);
    cli_out_text(&context->out, cx_buf_view(&text));
}

/* The seven, as lines unless another format was asked for. */
static int show_starter_pack(cli_context *context, cxone_records *records, size_t *rows)
{
    cxone_error *error = NULL;
    const cxone_value *record = NULL;
    cxone_status status = CXONE_OK;
    if (context->globals.format != NULL && !cli_out_is(&context->out, "table")) {
        return cli_show_rows(context, records, starter_pack_columns, CX_COUNT(starter_pack_columns),
                             rows);
    }
    while ((status = cxone_records_next(records, &record, &error)) == CXONE_OK && record != NULL) {
        put_lines(context, record, *rows == 0);
        (*rows)++;
    }
    return status == CXONE_OK ? CLI_EXIT_OK : cli_fail(context, error);
}

/* What --starter-pack cannot stand beside, and the skill that it needs, which it asks for. */
static int prepare_starter_pack(cli_context *context, const char **asked)
{
    if (context->globals.fields != NULL) {
        return cli_usage("--starter-pack chooses the fields itself: leave --fields out");
    }
    if (context->operand_count == 0) {
        *asked = cli_may_ask(context) ? cli_ask(context, "Enter skill ID: ") : NULL;
        if (*asked == NULL || **asked == '\0') {
            (void)cli_usage("skill activity --starter-pack needs SKILL");
            cli_hint("'cxone skill list' shows which there are");
            return CLI_EXIT_USAGE;
        }
    }
    return CLI_EXIT_OK;
}

static int read_activity_options(cli_context *context, cxone_activity_options *wanted)
{
    const activity_options *options = context->options;
    const bool filters = options->media != NULL || options->inbound || options->outbound;
    if (filters && (context->operand_count != 0 || options->starter_pack)) {
        (void)cli_usage("--media, --inbound and --outbound choose among all skills");
        cli_hint("leave them out where skills are named");
        return CLI_EXIT_USAGE;
    }
    if (options->media != NULL && !cli_media_read(options->media, &wanted->media_type_id)) {
        return CLI_EXIT_USAGE;
    }
    if (options->inbound || options->outbound) {
        wanted->outbound = options->outbound ? 1 : 0;
    }
    return CLI_EXIT_OK;
}

static int run_activity(cli_context *context)
{
    CX_AUTO(records) cxone_records *records = NULL;
    cxone_error *error = NULL;
    cxone_activity_options wanted = CXONE_ACTIVITY_OPTIONS_INIT;
    const activity_options *options = context->options;
    const char *asked = NULL;
    size_t rows = 0;
    int code = read_activity_options(context, &wanted);
    if (code == CLI_EXIT_OK && options->starter_pack) {
        wanted.fields = "agentsACW,agentsIdle,agentsLoggedIn,agentsAvailable,agentsUnavailable,"
                        "contactsActive,agentsWorking";
        code = prepare_starter_pack(context, &asked);
    }
    if (code != CLI_EXIT_OK) {
        return code;
    }
    const char *const *skills = asked != NULL ? &asked : context->operands;
    const size_t count = asked != NULL ? 1 : context->operand_count;
    if (cxone_skill_activity(context->client, skills, count, &wanted, &records, &error) !=
        CXONE_OK) {
        return cli_fail(context, error);
    }
    code = options->starter_pack ? show_starter_pack(context, records, &rows)
                                 : cli_show_rows(context, records, activity_columns,
                                                 CX_COUNT(activity_columns), &rows);
    if (code == CLI_EXIT_OK && rows == 0) {
        cli_warn("CXone has no activity to show");
    } else if (code == CLI_EXIT_OK && rows < count) {
        cli_warn("CXone has no activity of %zu of the %zu skills", count - rows, count);
    }
    return code;
}

static const cli_operand activity_operands[] = {
    {"SKILL", "id or name of a skill; all skills when none is named", NULL, true},
};
static const cli_option list_table[] = {
    {"active", 0, NULL, "only active skills", CLI_OPTION_FLAG, offsetof(list_options, active),
     "inactive", NULL},
    {"inactive", 0, NULL, "only skills that are not active", CLI_OPTION_FLAG,
     offsetof(list_options, inactive), "active", NULL},
    {"search", 0, "TEXT", "only skills with this in their name", CLI_OPTION_TEXT,
     offsetof(list_options, search), NULL, NULL},
    {"media", 0, "MEDIUM", CLI_MEDIA_WORDS ", or a number", CLI_OPTION_TEXT,
     offsetof(list_options, media), NULL, NULL},
};
static const cli_option activity_table[] = {
    {"media", 0, "MEDIUM", CLI_MEDIA_WORDS ", or a number", CLI_OPTION_TEXT,
     offsetof(activity_options, media), NULL, NULL},
    {"inbound", 0, NULL, "only inbound skills", CLI_OPTION_FLAG,
     offsetof(activity_options, inbound), "outbound", NULL},
    {"outbound", 0, NULL, "only outbound skills", CLI_OPTION_FLAG,
     offsetof(activity_options, outbound), "inbound", NULL},
    {"starter-pack", 0, NULL, "the seven numbers of the starter pack, as it prints them",
     CLI_OPTION_FLAG, offsetof(activity_options, starter_pack), NULL, NULL},
};
static const char *const list_examples[] = {
    "cxone skill list", "cxone skill list --active --media chat -o csv",
    "cxone skill list --search billing --fields skillId,skillName,scriptName", NULL};
static const char *const activity_examples[] = {
    "cxone skill activity", "cxone skill activity 4354600 \"Sales Chat\"",
    "cxone skill activity 4354600 --fields queueCount,longestWaitSeconds,agentsAvailable",
    "cxone skill activity 4354600 --starter-pack", NULL};

const cli_command cli_cmd_skill_list = {
    .path = "skill list",
    .summary = "list skills",
    .details =
        "All of them, page by page. Every format but the table shows all that CXone says of\n"
        "a skill.",
    .page = "cxone-skill.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .options = list_table,
    .option_count = CX_COUNT(list_table),
    .options_size = sizeof(list_options),
    .examples = list_examples,
    .run = run_list,
};

const cli_command cli_cmd_skill_activity = {
    .path = "skill activity",
    .summary = "what goes on at skills now: queue, longest wait, agents, service level",
    .details = "WAIT is the longest wait in the queue, FREE and BUSY count agents, and +/- is the\n"
               "service level (LEVEL) against its GOAL. Every format but the table shows all that\n"
               "CXone says. A name that several skills bear is an error that lists their ids.",
    .page = "cxone-skill.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .operands = activity_operands,
    .operand_count = CX_COUNT(activity_operands),
    .options = activity_table,
    .option_count = CX_COUNT(activity_table),
    .options_size = sizeof(activity_options),
    .examples = activity_examples,
    .run = run_activity,
};
