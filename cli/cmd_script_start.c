/* script start: CXone runs a script for a skill, which may dial or write to someone. */
#include <string.h>

#include "cxone/scripts.h"
#include "cxone/skills.h"

#include "base/alloc.h"
#include "base/clock.h"
#include "base/limits.h"
#include "base/str.h"
#include "base/time.h"
#include "cli/commands.h"
#include "cli/media.h"
#include "cli/moment.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(reply, cxone_reply *, cxone_reply_free)

enum {
    STARTER_VALUES = 3, /* of the starter pack: record, phone number, agent; then the skill's id */
    ANSWER_CELLS = 10,
    SHOWN_BYTES = 60,   /* of a value, in the summary */
    LATE_MS = 60 * 1000 /* a time that has only just passed is as good as now */
};

typedef struct start_options {
    const char *skill;
    const char *script;
    cli_texts values;
    const char *at;
    const char *zone;
    bool starter_pack;
} start_options;

/* What CXone knows a skill or a script by; 0 and NULL: it could not be looked up. */
typedef struct known {
    int64_t id;
    char *name;
    const char *medium;
} known;

/* What is to be started. */
typedef struct start {
    cli_context *context;
    const char *skill; /* as they were given */
    const char *script;
    const char **values; /* owned; the texts are not */
    size_t value_count;
    char *skill_id; /* owned; of the starter pack's last parameter, or NULL */
    char time[32];  /* empty: now */
    known found_skill;
    known found_script;
    int declined; /* the exit code, when the answer was no */
} start;

static void start_deinit(start *s)
{
    cx_free(s->values);
    cx_free(s->skill_id);
    cx_free(s->found_skill.name);
    cx_free(s->found_script.name);
}
CX_DEFINE_AUTO_VALUE(start, start_deinit)

/* ---- what was asked for ---- */

static void add_value(start *s, const char *value)
{
    s->values = cli_xrealloc(s->values, s->value_count + 1, sizeof *s->values);
    s->values[s->value_count++] = value;
}

/* A member that CXone sends as a number or as digits. */
static int64_t id_of(const cxone_value *record, const char *key)
{
    int64_t id = 0;
    const cxone_value *value = cxone_value_get(record, key);
    return cx_scan_int64(cx_str_of(cxone_value_text(value)), &id) ? id
                                                                  : cxone_value_integer(value, 0);
}

/* The skill's id as text, which is the starter pack's last parameter. */
static int find_skill_id(start *s)
{
    int64_t id = 0;
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    if (cx_scan_int64(cx_str_of(s->skill), &id)) {
        s->skill_id = cli_xdup(cx_str_of(s->skill));
        return CLI_EXIT_OK;
    }
    if (cxone_skill_get(s->context->client, s->skill, NULL, &reply, &error) != CXONE_OK) {
        return cli_fail(s->context, error);
    }
    id = id_of(cxone_reply_value(reply), "skillId");
    s->skill_id = cli_xprintf("%lld", (long long)id);
    s->skill = s->skill_id;
    return CLI_EXIT_OK;
}

/* The starter pack's four parameters: record|phone|agent|skill. Those of the first three that were
 * not given are asked for, or empty where nobody can be asked. */
static int read_starter_pack(start *s, const cli_texts *given)
{
    static const char *const questions[STARTER_VALUES] = {
        "Enter record ID: ", "Enter phone number: ", "Enter agent: "};
    if (given->count > STARTER_VALUES) {
        (void)cli_usage("--starter-pack takes at most %d --param, not %zu", STARTER_VALUES,
                        given->count);
        cli_hint("they are record, phone number and agent; the skill's id follows by itself");
        return CLI_EXIT_USAGE;
    }
    for (size_t i = 0; i < STARTER_VALUES; i++) {
        const char *value = i < given->count ? given->items[i] : "";
        if (i >= given->count && cli_may_ask(s->context)) {
            value = cli_ask(s->context, questions[i]);
        }
        if (value == NULL) {
            cli_complain("nothing was sent");
            return CLI_EXIT_INTERRUPTED;
        }
        add_value(s, value);
    }
    const int code = find_skill_id(s);
    if (code == CLI_EXIT_OK) {
        add_value(s, s->skill_id);
    }
    return code;
}

static int read_time(start *s, const start_options *options)
{
    int64_t unix_ms = 0;
    const int64_t now_ms = cx_clock_wall(cx_clock_system());
    if (options->at == NULL) {
        return options->zone == NULL ? CLI_EXIT_OK : cli_usage("--tz is of no use without --at");
    }
    if (!cli_moment_read("at", options->at, options->zone, now_ms, &unix_ms)) {
        return CLI_EXIT_USAGE;
    }
    cx_time_format(unix_ms, s->time);
    if (unix_ms < now_ms - LATE_MS) {
        (void)cli_usage("--at: %s is past", s->time);
        cli_hint("leave --at out to start the script now");
        return CLI_EXIT_USAGE;
    }
    return CLI_EXIT_OK;
}

/* Both were asked for: whoever gives nothing is asked as the starter pack does. */
static bool nothing_given(const cli_context *context, const start_options *options)
{
    return context->answer_count == 2 && options->values.count == 0;
}

static int read_options(start *s)
{
    const start_options *options = s->context->options;
    const int code = read_time(s, options);
    s->skill = options->skill;
    s->script = options->script;
    if (code != CLI_EXIT_OK) {
        return code;
    }
    if (options->starter_pack || nothing_given(s->context, options)) {
        return read_starter_pack(s, &options->values);
    }
    for (size_t i = 0; i < options->values.count; i++) {
        add_value(s, options->values.items[i]);
    }
    return CLI_EXIT_OK;
}

/* ---- the question ---- */

/* "Sales Call (4354600, call)", or what the user gave. The caller frees it. */
static char *describe(const known *found, const char *given)
{
    if (found->name == NULL) {
        return cli_xdup(cx_str_of(given));
    }
    return cli_xprintf("%s (%lld%s%s)", found->name, (long long)found->id,
                       found->medium != NULL ? ", " : "",
                       found->medium != NULL ? found->medium : "");
}

static void say(const char *label, const char *text)
{
    CX_AUTO(text) char *line = cli_xprintf("%-8s %s", label, text);
    cli_trace(line);
}

static void summarise(const start *s)
{
    CX_AUTO(text) char *skill = describe(&s->found_skill, s->skill);
    CX_AUTO(text) char *script = describe(&s->found_script, s->script);
    say("Script:", script);
    say("Skill:", skill);
    for (size_t i = 0; i < s->value_count; i++) {
        const cx_str value = cx_str_of(s->values[i]);
        CX_AUTO(text) char *label = cli_xprintf("P%zu:", i + 1);
        CX_AUTO(text)
        char *shown = cli_xprintf("%.*s%s", CX_STR_ARG(cx_str_slice(value, 0, SHOWN_BYTES)),
                                  value.len > SHOWN_BYTES ? " ..." : "");
        say(label, shown);
    }
    say("Starts:", s->time[0] != '\0' ? s->time : "now");
}

/* What a record says; of one that could not be looked up, the id that was given. */
static known read_known(const cxone_value *record, const char *given, const char *id,
                        const char *name, const char *medium)
{
    int64_t number = id_of(record, id);
    const char *text = cxone_value_text(cxone_value_get(record, name));
    if (record == NULL && !cx_scan_int64(cx_str_of(given), &number)) {
        number = 0;
    }
    return (known){
        .id = number,
        .name = text != NULL ? cli_xdup(cx_str_of(text)) : NULL,
        .medium = cli_media_word(id_of(record, medium)),
    };
}

/* Called by the library when it knows what would be started. */
static int confirm(void *payload, const cxone_value *skill, const cxone_value *script)
{
    start *s = payload;
    const cli_changes *changes = &s->context->changes;
    s->found_skill = read_known(skill, s->skill, "skillId", "skillName", "mediaTypeId");
    s->found_script = read_known(script, s->script, "masterID", "scriptName", "mediaType");
    if (!changes->yes && !changes->dry_run) {
        summarise(s);
    }
    s->declined = cli_confirm(s->context, "Start it, which may dial or write to someone");
    return s->declined == CLI_EXIT_OK ? 1 : 0;
}

/* ---- the answer ---- */

static cli_cell id_cell(const char *key, int64_t id)
{
    const cli_cell number = CLI_INTEGER(key, NULL, id);
    const cli_cell nothing = CLI_TEXT(key, NULL, NULL);
    return id != 0 ? number : nothing;
}

static void fill(const start *s, const cxone_reply *reply, cli_cell cells[ANSWER_CELLS])
{
    const cli_cell all[ANSWER_CELLS] = {
        id_cell("contactId", cxone_script_contact_id(reply)),
        id_cell("skillId", s->found_skill.id),
        CLI_TEXT("skillName", NULL, s->found_skill.name),
        id_cell("scriptId", s->found_script.id),
        CLI_TEXT("scriptPath", NULL, s->found_script.name),
        {.key = "parameters",
         .kind = CLI_CELL_LIST,
         .items = s->values,
         .item_count = s->value_count},
        CLI_TEXT("startDate", NULL, s->time[0] != '\0' ? s->time : NULL),
        CLI_INTEGER("status_code", NULL, cxone_reply_http_status(reply)),
        CLI_TEXT("message", NULL, cxone_reply_message(reply)),
        CLI_TEXT("correlation_id", NULL, cxone_reply_correlation_id(reply)),
    };
    memcpy(cells, all, sizeof all);
}

static void show(const start *s, const cxone_reply *reply)
{
    cli_cell cells[ANSWER_CELLS];
    const int64_t contact = cxone_script_contact_id(reply);
    CX_AUTO(text)
    char *who = contact != 0 ? cli_xprintf("contact %lld", (long long)contact)
                             : cli_xprintf("CXone named no contact");
    CX_AUTO(text)
    char *line = cli_xprintf("Script start API response: %d %s: %s", cxone_reply_http_status(reply),
                             cxone_reply_message(reply), who);
    fill(s, reply, cells);
    cli_out_record(&s->context->out,
                   &(cli_record){.line = line, .cells = cells, .count = ANSWER_CELLS});
    if (contact == 0) {
        cli_warn("CXone took it, and named no contact");
    }
    if (!cli_out_flush(&s->context->out)) {
        cli_hint("the script was started all the same: %s", who);
    }
}

static int run(cli_context *context)
{
    CX_AUTO(start) start s = {.context = context};
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    cxone_script_start_options options = CXONE_SCRIPT_START_INIT;
    if (!context->changes.yes && !context->changes.dry_run && !cli_may_ask(context)) {
        return cli_confirm(context, ""); /* nobody to ask: said before CXone is troubled */
    }
    const int code = read_options(&s);
    if (code != CLI_EXIT_OK) {
        return code;
    }
    options.skill = s.skill;
    options.script = s.script;
    options.parameters = s.values;
    options.parameter_count = s.value_count;
    options.start_time = s.time[0] != '\0' ? s.time : NULL;
    options.confirm = confirm;
    options.confirm_payload = &s;
    const cxone_status status = cxone_script_start(context->client, &options, &reply, &error);
    if (status == CXONE_ERR_DECLINED) {
        cxone_error_free(error);
        return s.declined;
    }
    if (status != CXONE_OK) {
        return cli_fail(context, error);
    }
    if (!context->changes.dry_run) {
        show(&s, reply);
    }
    return CLI_EXIT_OK;
}

/* As fill() has them. */
static const char *const answer[] = {"contactId",  "skillId",        "skillName", "scriptId",
                                     "scriptPath", "parameters",     "startDate", "status_code",
                                     "message",    "correlation_id", NULL};
static const cli_option table[] = {
    {"skill", 0, "SKILL", "id or name of the skill that the contact is for", CLI_OPTION_TEXT,
     offsetof(start_options, skill), NULL, "Enter skill ID: "},
    {"script", 0, "SCRIPT", "path, name or id of the script", CLI_OPTION_TEXT,
     offsetof(start_options, script), NULL, "Enter script path: "},
    {"param", 'p', "VALUE", "value of P1, then of P2, and so on; at most 20", CLI_OPTION_LIST,
     offsetof(start_options, values), NULL, NULL},
    {"at", 0, "TIME", "when: RFC 3339, a date, or +10m; now unless said otherwise", CLI_OPTION_TEXT,
     offsetof(start_options, at), NULL, NULL},
    {"tz", 0, "ZONE", "zone of a time without one, such as Australia/Sydney; else UTC",
     CLI_OPTION_TEXT, offsetof(start_options, zone), NULL, NULL},
    {"starter-pack", 0, NULL, "parameters are record, phone number, agent, and the skill's id",
     CLI_OPTION_FLAG, offsetof(start_options, starter_pack), NULL, NULL},
};
static const char *const examples[] = {
    "cxone script start --skill 4354600 --script 'Sandbox\\Outbound Call' -p A-1 --dry-run",
    "cxone script start --skill 'Sales Call' --script 98311 --at +10m --yes",
    "cxone script start --starter-pack --skill 4354600 --script 98311 -p A-1 -p +61255500100 -p "
    "Robin",
    NULL};

const cli_command cli_cmd_script_start = {
    .path = "script start",
    .summary = "start a script for a skill",
    .details =
        "With no arguments on a terminal it asks as the starter pack does. Skill and script\n"
        "must be of the same medium, which is looked at first.",
    .page = "cxone-script.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_REACHES_PEOPLE,
    .answer = answer,
    .options = table,
    .option_count = CX_COUNT(table),
    .options_size = sizeof(start_options),
    .examples = examples,
    .run = run,
};
