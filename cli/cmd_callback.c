/*
 * callback create: CXone calls someone back.
 *
 * Three operations of CXone do that, chosen by what is given:
 *
 *     no --at             patron/callback.queue: into the queue of a skill, now
 *     --at, --skill       patron/callback.schedule: a promise, which the skill's dialer keeps
 *     --at, only --agent  admin/scheduled-callbacks.create: in the calendar of an agent
 */
#include "base/alloc.h"
#include "base/clock.h"
#include "base/limits.h"
#include "base/str.h"
#include "base/time.h"
#include "cli/commands.h"
#include "cli/moment.h"
#include "cli/report.h"
#include "cli/verb.h"
#include "cli/xalloc.h"

#include "base/banned.h"

typedef struct create_options {
    const char *phone;
    const char *skill;
    const char *agent;
    const char *caller_id;
    const char *delay;
    const char *at;
    const char *zone;
    const char *first_name;
    const char *last_name;
    const char *notes;
} create_options;

/* The ways, as rows: which options each takes beside --phone, --skill and --agent. */
typedef struct way {
    const char *operation;
    const char *noun; /* in the line for people */
    const char *skill, *agent, *caller_id, *delay, *first_name, *last_name, *notes;
    const char *times[2]; /* where the moment goes */
    bool names_needed;
} way;

static const way queued = {.operation = "patron/callback.queue",
                           .noun = "queued",
                           .skill = "skill",
                           .agent = "targetAgent",
                           .caller_id = "callerId",
                           .delay = "callDelay"};
static const way promised = {.operation = "patron/callback.schedule",
                             .noun = "promised",
                             .skill = "skill",
                             .agent = "targetAgent",
                             .first_name = "firstName",
                             .last_name = "lastName",
                             .notes = "notes",
                             .times = {"promiseDate", "promiseTime"},
                             .names_needed = true};
static const way scheduled = {.operation = "admin/scheduled-callbacks.create",
                              .noun = "scheduled",
                              .agent = "targetAgentId",
                              .first_name = "firstName",
                              .last_name = "lastName",
                              .notes = "notes",
                              .times = {"scheduleDate", NULL}};

static const way *way_of(const create_options *options)
{
    if (options->at == NULL) {
        return &queued;
    }
    return options->skill != NULL || options->agent == NULL ? &promised : &scheduled;
}

/* Complains of an option that the way has no use for. */
static bool is_of_use(const char *option, const char *value, const char *parameter,
                      const char *when)
{
    if (value != NULL && parameter == NULL) {
        (void)cli_usage("--%s is of no use %s", option, when);
        return false;
    }
    return true;
}

static bool options_agree(const create_options *o, const way *by)
{
    const char *when = o->at == NULL ? "without --at" : "with --at";
    return is_of_use("tz", o->zone, o->at, when) &&
           is_of_use("first-name", o->first_name, by->first_name, when) &&
           is_of_use("last-name", o->last_name, by->last_name, when) &&
           is_of_use("notes", o->notes, by->notes, when) &&
           is_of_use("caller-id", o->caller_id, by->caller_id, when) &&
           is_of_use("delay", o->delay, by->delay, when);
}

/* What is missing is asked for on a terminal. False, and complained, when there is nothing. */
static bool complete(cli_context *context, const char **value, const char *option,
                     const char *question)
{
    if (*value == NULL && cli_may_ask(context)) {
        *value = cli_ask(context, question);
    }
    if (*value == NULL || **value == '\0') {
        (void)cli_usage("callback create needs --%s here", option);
        cli_hint("'cxone callback create --help' shows what it takes");
        return false;
    }
    return true;
}

static bool read_time(const create_options *options, char time[32])
{
    int64_t unix_ms = 0;
    const int64_t now_ms = cx_clock_wall(cx_clock_system());
    time[0] = '\0';
    if (options->at == NULL) {
        return true;
    }
    if (!cli_moment_read("at", options->at, options->zone, now_ms, &unix_ms)) {
        return false;
    }
    cx_time_format(unix_ms, time);
    if (unix_ms < now_ms) {
        (void)cli_usage("--at: %s is past", time);
        cli_hint("leave --at out to call back now");
        return false;
    }
    return true;
}

/* Puts in what was given, where this way takes it. */
static void put(cli_verb *verb, const char *parameter, const char *value)
{
    if (parameter != NULL) {
        cli_verb_put(verb, parameter, value);
    }
}

static void fill(cli_verb *verb, const way *by, const create_options *o, const char *time)
{
    cli_verb_begin(verb, verb->context, by->operation);
    cli_verb_put(verb, "phoneNumber", o->phone);
    if (by->skill != NULL) {
        cli_verb_put_thing(verb, by->skill, CXONE_THING_SKILL, o->skill);
    }
    cli_verb_put_thing(verb, by->agent, CXONE_THING_AGENT, o->agent);
    put(verb, by->caller_id, o->caller_id);
    put(verb, by->delay, o->delay);
    put(verb, by->first_name, o->first_name);
    put(verb, by->last_name, o->last_name);
    put(verb, by->notes, o->notes);
    for (size_t i = 0; i < CX_COUNT(by->times) && by->times[i] != NULL; i++) {
        cli_verb_put(verb, by->times[i], time);
    }
}

static void show(cli_verb *verb, const way *by, const create_options *o, const char *time)
{
    const char *at = time[0] != '\0' ? time : NULL;
    CX_AUTO(text)
    char *line =
        cli_xprintf("Callback to %s: %s%s%s", o->phone, by->noun, at != NULL ? " for " : "", time);
    const cli_cell cells[] = {
        CLI_VALUE("callbackId", NULL,
                  cxone_value_get(cxone_reply_value(verb->reply), "callbackId")),
        CLI_TEXT("phoneNumber", NULL, o->phone),
        CLI_TEXT("kind", NULL, by->noun),
        CLI_TEXT("at", NULL, at),
    };
    cli_verb_show_change(verb, line, cells, CX_COUNT(cells));
}

static int run_create(cli_context *context)
{
    create_options o = *(const create_options *)context->options;
    char time[32];
    if (o.at == NULL && !complete(context, &o.skill, "skill", "Enter skill: ")) {
        return CLI_EXIT_USAGE;
    }
    const way *by = way_of(&o);
    if (!options_agree(&o, by) || !read_time(&o, time) ||
        (by->skill != NULL && !complete(context, &o.skill, "skill", "Enter skill: ")) ||
        (by->names_needed &&
         (!complete(context, &o.first_name, "first-name", "Enter first name: ") ||
          !complete(context, &o.last_name, "last-name", "Enter last name: ")))) {
        return CLI_EXIT_USAGE;
    }
    CX_AUTO(cli_verb) cli_verb verb = {.context = context};
    fill(&verb, by, &o, time);
    CX_AUTO(text)
    char *question = cli_xprintf("Have %s called back %s", o.phone,
                                 time[0] != '\0' ? time : "as soon as somebody is free");
    cli_verb_confirm(&verb, question);
    if (cli_verb_send(&verb)) {
        show(&verb, by, &o, time);
    }
    return verb.code;
}

#define TEXT(name, value, summary, field, question)                                               \
    {                                                                                             \
        name, 0, value, summary, CLI_OPTION_TEXT, offsetof(create_options, field), NULL, question \
    }

static const cli_option create_table[] = {
    TEXT("phone", "NUMBER", "whom to call, such as +61255500100", phone, "Enter phone number: "),
    TEXT("skill", "SKILL", "id or name of the skill that calls", skill, NULL),
    TEXT("agent", "AGENT", "who calls: id, user name, or first and last name", agent, NULL),
    TEXT("at", "TIME", "when: RFC 3339, a date, or +2h; now unless said otherwise", at, NULL),
    TEXT("tz", "ZONE", "zone of a time without one, such as Australia/Sydney; else UTC", zone,
         NULL),
    TEXT("first-name", "NAME", "of the person, with --at", first_name, NULL),
    TEXT("last-name", "NAME", "of the person, with --at", last_name, NULL),
    TEXT("notes", "TEXT", "for the agent, with --at", notes, NULL),
    TEXT("caller-id", "NUMBER", "what the person sees, without --at", caller_id, NULL),
    TEXT("delay", "SECONDS", "wait before it enters the queue, without --at", delay, NULL),
};
static const char *const create_examples[] = {
    "cxone callback create --phone +61255500100 --skill 'Sales Call' --yes",
    "cxone callback create --phone +61255500100 --skill 'Sales Call' --at +2h --first-name Mia "
    "--last-name Example --dry-run",
    "cxone callback create --phone +61255500100 --agent 'Robin Sandbox' --at 2027-01-05T09:00 --tz "
    "Australia/Sydney",
    NULL};

static const char *const create_answer[] = {
    "status_code", "message", "callbackId", "phoneNumber", "kind", "at", "correlation_id", NULL};

const cli_command cli_cmd_callback_create = {
    .path = "callback create",
    .summary = "have someone called back",
    .details =
        "Without --at the callback waits in the queue of the skill. With --at it is a promise\n"
        "that the skill keeps at that time; with --agent and no --skill it is an entry in the\n"
        "agent's calendar.",
    .page = "cxone-callback.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_REACHES_PEOPLE,
    .answer = create_answer,
    .options = create_table,
    .option_count = CX_COUNT(create_table),
    .options_size = sizeof(create_options),
    .examples = create_examples,
    .run = run_create,
};
