/* skill check: a monitoring plugin. */
#include "cxone/business_unit.h"
#include "cxone/skills.h"

#include "base/alloc.h"
#include "base/clock.h"
#include "base/limits.h"
#include "base/time.h"
#include "cli/commands.h"
#include "cli/monitor.h"
#include "cli/opening.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(records, cxone_records *, cxone_records_free)
CX_DEFINE_AUTO(reply, cxone_reply *, cxone_reply_free)

typedef struct check_options {
    const char *queue_warn;
    const char *queue_crit;
    const char *wait_warn;
    const char *wait_crit;
    const char *min_available;
    const char *service_level_below;
    bool hours;
    const char *hours_profile;
    const char *tz;
} check_options;

/* The numbers that are watched, in the order of the line. */
enum {
    QUEUE,
    WAIT,
    AVAILABLE,
    LOGGED_IN,
    WORKING,
    LEVEL,
    GAUGES
};

/* What was found out. */
typedef struct finding {
    cli_gauge gauges[GAUGES];
    cli_state state;
    const cxone_value *record; /* CXone's, with what the library derives; borrowed */
    cxone_reply *profile;      /* hours of operation, or NULL; owned */
    bool open;                 /* by that profile */
} finding;

static void finding_release(finding *found)
{
    cxone_reply_free(found->profile);
}
CX_DEFINE_AUTO_VALUE(finding, finding_release)

/* ---- limits ---- */

static bool read_count(const char *option, const char *text, int64_t most, int64_t *out)
{
    if (cx_scan_int64(cx_str_of(text), out) && *out >= 0 && *out <= most) {
        return true;
    }
    (void)cli_usage("--%s: \"%s\" is no whole number from 0 to %lld", option, text,
                    (long long)most);
    return false;
}

/* Whole seconds: the wait is not known better. */
static bool read_seconds(const char *option, const char *text, int64_t *out)
{
    if (cx_scan_duration_ms(cx_str_of(text), out) && *out >= 0 && *out % 1000 == 0) {
        *out /= 1000;
        return true;
    }
    (void)cli_usage("--%s: \"%s\" is no duration such as 90s, 5m or 2h", option, text);
    return false;
}

static bool is_in_order(const char *what, const cli_gauge *gauge)
{
    if (gauge->has_warn && gauge->has_crit && gauge->warn > gauge->crit) {
        (void)cli_usage("--%s-warn is above --%s-crit", what, what);
        return false;
    }
    return true;
}

static bool read_limits(const check_options *options, cli_gauge *gauges)
{
    enum {
        MOST = 1000000
    };
    cli_gauge *queue = &gauges[QUEUE];
    cli_gauge *wait = &gauges[WAIT];
    cli_gauge *available = &gauges[AVAILABLE];
    cli_gauge *level = &gauges[LEVEL];
    queue->has_warn = options->queue_warn != NULL;
    queue->has_crit = options->queue_crit != NULL;
    wait->has_warn = options->wait_warn != NULL;
    wait->has_crit = options->wait_crit != NULL;
    available->has_warn = options->min_available != NULL;
    level->has_warn = options->service_level_below != NULL;
    if ((queue->has_warn && !read_count("queue-warn", options->queue_warn, MOST, &queue->warn)) ||
        (queue->has_crit && !read_count("queue-crit", options->queue_crit, MOST, &queue->crit)) ||
        (wait->has_warn && !read_seconds("wait-warn", options->wait_warn, &wait->warn)) ||
        (wait->has_crit && !read_seconds("wait-crit", options->wait_crit, &wait->crit)) ||
        (available->has_warn &&
         !read_count("min-available", options->min_available, MOST, &available->warn)) ||
        (level->has_warn &&
         !read_count("service-level-below", options->service_level_below, 100, &level->warn))) {
        return false;
    }
    available->at_least = true;
    available->has_crit = available->has_warn && available->warn > 0;
    available->crit = 1; /* nobody at all */
    level->at_least = true;
    return is_in_order("queue", queue) && is_in_order("wait", wait);
}

/* ---- hours of operation ---- */

static const char *text_of(const cxone_value *object, const char *key)
{
    return cxone_value_text(cxone_value_get(object, key));
}

/* Asks for the business unit's time zone. The caller frees it. */
static cxone_status ask_zone(cxone_client *client, char **zone, cxone_error **error)
{
    CX_AUTO(reply) cxone_reply *reply = NULL;
    const cxone_status status = cxone_business_unit_get(client, NULL, &reply, error);
    if (status == CXONE_OK) {
        const cxone_value *units = cxone_value_get(cxone_reply_value(reply), "businessUnits");
        const char *text = text_of(cxone_value_at(units, 0), "defaultTimeZone");
        *zone = cli_xdup(cx_str_of(text));
    }
    return status;
}

/* CXone's clock, by which it also counted: that of its answer, else this machine's. */
static int64_t moment_of(const cxone_value *record)
{
    int64_t unix_ms = 0;
    const char *text = text_of(record, "serverTime");
    CX_AUTO(text) char *zoned = cli_xprintf("%sZ", text != NULL ? text : "");
    return cx_time_parse(cx_str_of(text), &unix_ms) || cx_time_parse(cx_str_of(zoned), &unix_ms)
               ? unix_ms
               : cx_clock_wall(cx_clock_system());
}

/* Whether the profile that was read is open now. */
static int judge_hours(cli_context *context, finding *found)
{
    const check_options *options = context->options;
    const cxone_value *profile = cxone_reply_value(found->profile);
    CX_AUTO(text) char *zone = NULL;
    cxone_error *error = NULL;
    int64_t wall_ms = 0;
    if (options->tz != NULL) {
        zone = cli_xdup(cx_str_of(options->tz));
    } else if (ask_zone(context->client, &zone, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    if (!cli_wall_clock(zone, moment_of(found->record), &wall_ms)) {
        (void)cli_usage("%s: \"%s\" is no time zone that this machine knows",
                        options->tz != NULL ? "--tz" : "the business unit's time zone", zone);
        cli_hint("give one by --tz, such as --tz Australia/Sydney, or an offset such as +10:00");
        return CLI_EXIT_USAGE;
    }
    const cli_opening opening = cli_opening_at(profile, wall_ms);
    if (opening == CLI_OPENING_UNCLEAR) {
        cli_complain("the hours of operation \"%s\" cannot be read",
                     text_of(profile, "hoursOfOperationProfileName"));
        return CLI_EXIT_FAILED;
    }
    found->open = opening == CLI_OPENING_OPEN;
    if (!found->open) { /* that nobody is there is as it should be */
        found->gauges[AVAILABLE].has_warn = false;
        found->gauges[AVAILABLE].has_crit = false;
    }
    return CLI_EXIT_OK;
}

static int look_at_hours(cli_context *context, finding *found)
{
    const check_options *options = context->options;
    cxone_error *error = NULL;
    const int64_t id = cxone_value_integer(cxone_value_get(found->record, "skillId"), 0);
    const cxone_status status =
        options->hours_profile != NULL
            ? cxone_hours_get(context->client, options->hours_profile, NULL, &found->profile,
                              &error)
            : cxone_hours_of_skill(context->client, id, NULL, &found->profile, &error);
    return status == CXONE_OK ? judge_hours(context, found) : cli_fail(context, error);
}

/* ---- the line ---- */

static void fill_gauges(finding *found)
{
    static const struct {
        const char *key;
        const char *label;
        const char *unit;
        const char *most;
    } rows[GAUGES] = {
        [QUEUE] = {"queueCount", "queue", "", NULL},
        [WAIT] = {"longestWaitSeconds", "longest_wait", "s", NULL},
        [AVAILABLE] = {"agentsAvailable", "agents_available", "", NULL},
        [LOGGED_IN] = {"agentsLoggedIn", "agents_logged_in", "", NULL},
        [WORKING] = {"agentsWorking", "agents_working", "", NULL},
        [LEVEL] = {"serviceLevel", "service_level", "%", "100"},
    };
    for (size_t i = 0; i < GAUGES; i++) {
        const int64_t value =
            (int64_t)cxone_value_real(cxone_value_get(found->record, rows[i].key), -1);
        found->gauges[i].label = rows[i].label;
        found->gauges[i].unit = rows[i].unit;
        found->gauges[i].most = rows[i].most;
        found->gauges[i].known = value >= 0;
        found->gauges[i].value = value;
    }
}

static void judge(finding *found)
{
    for (size_t i = 0; i < GAUGES; i++) {
        found->state = cli_state_worse(found->state, cli_gauge_judge(&found->gauges[i]));
    }
}

/* ", longest wait 175s (over 120s)". */
static void put_phrase(cx_buf *line, const cli_gauge *gauge, const char *before, const char *after)
{
    cx_buf_puts(line, before);
    if (gauge->known) {
        cx_buf_printf(line, "%lld%s", (long long)gauge->value, gauge->unit);
    } else {
        cx_buf_puts(line, "unknown");
    }
    cx_buf_puts(line, after);
    cli_gauge_explain(line, gauge);
}

/* ", closed (Office Hours)". */
static void put_hours(cx_buf *line, const finding *found)
{
    if (found->profile != NULL) {
        const cxone_value *profile = cxone_reply_value(found->profile);
        cx_buf_puts(line, found->open ? ", open (" : ", closed (");
        cli_monitor_put(line, cx_str_of(text_of(profile, "hoursOfOperationProfileName")));
        cx_buf_putc(line, ')');
    }
}

static void put_text(cx_buf *line, const finding *found)
{
    const char *name = text_of(found->record, "skillName");
    const bool active = cxone_value_boolean(cxone_value_get(found->record, "isActive"), 1) != 0;
    cli_monitor_put(line, name != NULL ? cx_str_of(name) : CX_LIT("skill"));
    cx_buf_puts(line, active ? ":" : " (not active):");
    put_phrase(line, &found->gauges[QUEUE], " ", " in queue");
    put_phrase(line, &found->gauges[WAIT], ", longest wait ", "");
    put_phrase(line, &found->gauges[AVAILABLE], ", ", " agents available");
    put_phrase(line, &found->gauges[LOGGED_IN], ", ", " logged in");
    put_phrase(line, &found->gauges[LEVEL], ", service level ", "");
    put_hours(line, found);
}

/* For other programs than monitoring ones: -o json and its like. */
static void show_record(cli_context *context, const finding *found, const char *text)
{
    const cli_cell cells[] = {
        CLI_TEXT("state", "State", cli_state_name(found->state)),
        CLI_INTEGER("exitCode", NULL, found->state),
        CLI_TEXT("text", "Text", text),
        CLI_VALUE("skillId", NULL, cxone_value_get(found->record, "skillId")),
        CLI_VALUE("skillName", NULL, cxone_value_get(found->record, "skillName")),
        CLI_VALUE("queueCount", NULL, cxone_value_get(found->record, "queueCount")),
        CLI_VALUE("longestWaitSeconds", NULL, cxone_value_get(found->record, "longestWaitSeconds")),
        CLI_VALUE("agentsAvailable", NULL, cxone_value_get(found->record, "agentsAvailable")),
        CLI_VALUE("agentsLoggedIn", NULL, cxone_value_get(found->record, "agentsLoggedIn")),
        CLI_VALUE("agentsWorking", NULL, cxone_value_get(found->record, "agentsWorking")),
        CLI_VALUE("serviceLevel", NULL, cxone_value_get(found->record, "serviceLevel")),
        CLI_VALUE("serviceLevelGoal", NULL, cxone_value_get(found->record, "serviceLevelGoal")),
        CLI_TEXT("hours", NULL,
                 found->profile == NULL ? NULL
                 : found->open          ? "open"
                                        : "closed"),
    };
    cli_out_record(&context->out, &(cli_record){.cells = cells, .count = CX_COUNT(cells)});
}

static void show(cli_context *context, const finding *found)
{
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    cx_buf_init(&line, CX_MAX_JSON_TEXT);
    put_text(&text, found);
    cli_xcheck(&text);
    if (context->globals.format != NULL && !cli_out_is(&context->out, "table")) {
        show_record(context, found, text.ptr);
        return;
    }
    cx_buf_printf(&line, "%s %s - ", context->command->monitors, cli_state_name(found->state));
    cx_buf_append(&line, cx_buf_view(&text));
    cx_buf_puts(&line, " |");
    for (size_t i = 0; i < GAUGES; i++) {
        cli_gauge_write(&line, &found->gauges[i]);
    }
    cx_buf_putc(&line, '\n');
    cli_xcheck(&line);
    cli_out_text(&context->out, cx_buf_view(&line));
}

/* ---- the command ---- */

static int run(cli_context *context)
{
    CX_AUTO(finding) finding found = {.state = CLI_STATE_OK};
    CX_AUTO(records) cxone_records *records = NULL;
    const check_options *options = context->options;
    const char *skill = cli_operand_at(context, 0);
    cxone_error *error = NULL;
    if (!read_limits(options, found.gauges)) {
        return CLI_EXIT_USAGE;
    }
    if (cxone_skill_activity(context->client, &skill, 1, NULL, &records, &error) != CXONE_OK ||
        cxone_records_next(records, &found.record, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    if (found.record == NULL) {
        cli_complain("CXone has no activity of skill \"%s\" to show", skill);
        return CLI_EXIT_FAILED;
    }
    fill_gauges(&found);
    if (options->hours || options->hours_profile != NULL || options->tz != NULL) {
        const int code = look_at_hours(context, &found);
        if (code != CLI_EXIT_OK) {
            return code;
        }
    }
    judge(&found);
    show(context, &found);
    context->judged = true;
    return (int)found.state;
}

#define OPTION(name, value, summary, field)                                                  \
    {                                                                                        \
        name, 0, value, summary, CLI_OPTION_TEXT, offsetof(check_options, field), NULL, NULL \
    }

static const cli_operand operands[] = {
    {"SKILL", "id or name of the skill", "Enter skill ID: ", false},
};
static const cli_option table[] = {
    OPTION("queue-warn", "N", "WARNING when more than N wait in the queue", queue_warn),
    OPTION("queue-crit", "N", "CRITICAL when more than N wait in the queue", queue_crit),
    OPTION("wait-warn", "DURATION", "WARNING when somebody waits longer", wait_warn),
    OPTION("wait-crit", "DURATION", "CRITICAL when somebody waits longer", wait_crit),
    OPTION("min-available", "N", "WARNING when fewer agents are available, CRITICAL when none is",
           min_available),
    OPTION("service-level-below", "PERCENT", "WARNING when the service level is below",
           service_level_below),
    {"hours", 0, NULL, "look at the skill's hours of operation: when closed, no agent is missed",
     CLI_OPTION_FLAG, offsetof(check_options, hours), NULL, NULL},
    OPTION("hours-profile", "ID", "the hours of operation to look at, which saves finding them",
           hours_profile),
    OPTION("tz", "ZONE", "time zone of the hours, instead of the business unit's", tz),
};
static const char *const examples[] = {
    "cxone skill check \"Sales Call\" --queue-warn 5 --queue-crit 10 --wait-crit 5m",
    "cxone skill check 4354600 --min-available 2 --service-level-below 80 --hours --timeout 20s",
    NULL};

const cli_command cli_cmd_skill_check = {
    .path = "skill check",
    .summary = "judge a skill's activity, for Nagios, Icinga, Zabbix and cron",
    .details = "A monitoring plugin: one line with performance data, and the exit code 0 OK,\n"
               "1 WARNING, 2 CRITICAL, or 3 UNKNOWN, which is every failure. Limits that are left\n"
               "out do not count.",
    .page = "cxone-skill.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .monitors = "SKILL",
    .operands = operands,
    .operand_count = CX_COUNT(operands),
    .options = table,
    .option_count = CX_COUNT(table),
    .options_size = sizeof(check_options),
    .examples = examples,
    .run = run,
};
