/* contact show, contact active, contact signal, contact end. */
#include "base/alloc.h"
#include "base/limits.h"
#include "base/str.h"
#include "cli/commands.h"
#include "cli/media.h"
#include "cli/report.h"
#include "cli/verb.h"
#include "cli/xalloc.h"

#include "base/banned.h"

enum {
    MOST_SIGNALS = 9 /* values of a signal: P1 to P9 */
};

static char *show_direction(const cxone_value *value)
{
    const int outbound = cxone_value_boolean(value, -1);
    return outbound < 0 ? NULL : cli_xdup(outbound != 0 ? CX_LIT("outbound") : CX_LIT("inbound"));
}

/* ---- contact show ---- */

typedef struct show_options {
    bool history;
    bool hierarchy;
} show_options;

static const cli_column history_columns[] = {
    {"stateIndex", "#", NULL},    {"startDate", "SINCE", NULL}, {"contactStateName", "STATE", NULL},
    {"skillName", "SKILL", NULL}, {"agentId", "AGENT", NULL},   {"duration", "DURATION", NULL},
};
static const cli_column hierarchy_columns[] = {
    {"contactId", "CONTACT", NULL},
    {"startTime", "STARTED", NULL},
    {"endTime", "ENDED", NULL},
};

static int show_list(cli_context *context, const char *operation, const cli_column *columns,
                     size_t count, const char *nothing)
{
    CX_AUTO(cli_verb) cli_verb verb = {0};
    cli_verb_begin(&verb, context, operation);
    cli_verb_put(&verb, "contactId", cli_operand_at(context, 0));
    return cli_verb_list(&verb, columns, count, UINT64_MAX, nothing);
}

static int show_one(cli_context *context)
{
    static const cli_column columns[] = {
        {"contactId", "Contact", NULL},
        {"masterContactId", "Master contact", NULL},
        {"stateName", "State", NULL},
        {"mediaTypeName", "Medium", NULL},
        {"isOutbound", "Direction", show_direction},
        {"skillName", "Skill", NULL},
        {"campaignName", "Campaign", NULL},
        {"pointOfContactName", "Point of contact", NULL},
        {"agentId", "Agent id", NULL},
        {"teamName", "Team", NULL},
        {"fromAddress", "From", NULL},
        {"toAddress", "To", NULL},
        {"contactStartDate", "Started at", NULL},
        {"totalDurationSeconds", "Seconds in all", NULL},
        {"endReason", "End reason", NULL},
    };
    CX_AUTO(cli_verb) cli_verb verb = {0};
    cli_verb_begin(&verb, context, "reporting/contact.get");
    cli_verb_put(&verb, "contactId", cli_operand_at(context, 0));
    if (!cli_verb_send(&verb)) {
        return verb.code;
    }
    const cxone_value *answer = cxone_reply_value(verb.reply);
    const cxone_value *inner = cxone_value_get(answer, "contactId"); /* CXone's odd name for it */
    const bool wrapped = cxone_value_type(inner) == CXONE_TYPE_OBJECT;
    if (cxone_value_type(answer) != CXONE_TYPE_OBJECT) {
        cli_complain("CXone says nothing of contact %s (HTTP %d)", cli_operand_at(context, 0),
                     cxone_reply_http_status(verb.reply));
        return cxone_status_exit_code(CXONE_ERR_NO_RESOURCE);
    }
    cli_show_record(context, wrapped ? inner : answer, columns, CX_COUNT(columns));
    return CLI_EXIT_OK;
}

static int run_show(cli_context *context)
{
    int64_t contact = 0;
    const show_options *options = context->options;
    if (!cli_read_contact_id(cli_operand_at(context, 0), &contact)) {
        return CLI_EXIT_USAGE;
    }
    if (options->history) {
        return show_list(context, "reporting/contact.state-history.list", history_columns,
                         CX_COUNT(history_columns), "CXone knows no state of this contact");
    }
    if (options->hierarchy) {
        return show_list(context, "reporting/contact.hierarchy.get", hierarchy_columns,
                         CX_COUNT(hierarchy_columns), "no other contact belongs to this one");
    }
    return show_one(context);
}

/* ---- contact active ---- */

typedef struct active_options {
    const char *skill;
    const char *agent;
    const char *team;
    const char *media;
} active_options;

static int run_active(cli_context *context)
{
    static const cli_column columns[] = {
        {"contactId", "CONTACT", NULL}, {"mediaTypeName", "MEDIUM", NULL},
        {"stateName", "STATE", NULL},   {"skillName", "SKILL", NULL},
        {"firstName", "FIRST", NULL},   {"lastName", "LAST", NULL},
        {"teamName", "TEAM", NULL},     {"fromAddress", "FROM", NULL},
        {"toAddress", "TO", NULL},      {"contactStartDate", "STARTED", NULL},
    };
    const active_options *options = context->options;
    int media = 0;
    CX_AUTO(cli_verb) cli_verb verb = {0};
    if (options->media != NULL && !cli_media_read(options->media, &media)) {
        return CLI_EXIT_USAGE;
    }
    cli_verb_begin(&verb, context, "realtime/contacts.active.list");
    cli_verb_put_thing(&verb, "skillId", CXONE_THING_SKILL, options->skill);
    cli_verb_put_thing(&verb, "agentId", CXONE_THING_AGENT, options->agent);
    cli_verb_put_thing(&verb, "teamId", CXONE_THING_TEAM, options->team);
    if (media != 0) {
        cli_verb_put_integer(&verb, "mediaTypeId", media);
    }
    return cli_verb_list(&verb, columns, CX_COUNT(columns), UINT64_MAX,
                         "no such contact is active");
}

/* ---- contact signal, contact end ---- */

static int run_signal(cli_context *context)
{
    int64_t contact = 0;
    const char *id = cli_operand_at(context, 0);
    const size_t values = context->operand_count - 1;
    if (!cli_read_contact_id(id, &contact)) {
        return CLI_EXIT_USAGE;
    }
    if (values > MOST_SIGNALS) {
        return cli_usage("a signal takes at most %d values, not %zu", MOST_SIGNALS, values);
    }
    CX_AUTO(cli_verb) cli_verb verb = {0};
    cli_verb_begin(&verb, context, "admin/interaction.signal");
    cli_verb_put(&verb, "contactId", id);
    for (size_t i = 1; i <= values; i++) {
        const char name[] = {'p', (char)('0' + i), '\0'};
        cli_verb_put(&verb, name, cli_operand_at(context, i));
    }
    if (!cli_verb_send(&verb)) {
        return verb.code;
    }
    CX_AUTO(text) char *line = cli_xprintf("Contact %s: signalled", id);
    const cli_cell cells[] = {
        CLI_INTEGER("contactId", NULL, contact),
        {.key = "values",
         .kind = CLI_CELL_LIST,
         .items = context->operands + 1,
         .item_count = values},
    };
    cli_verb_show_change(&verb, line, cells, CX_COUNT(cells));
    return CLI_EXIT_OK;
}

static int run_end(cli_context *context)
{
    int64_t contact = 0;
    const char *id = cli_operand_at(context, 0);
    if (!cli_read_contact_id(id, &contact)) {
        return CLI_EXIT_USAGE;
    }
    CX_AUTO(cli_verb) cli_verb verb = {0};
    CX_AUTO(text) char *question = cli_xprintf("End contact %s, which disconnects it", id);
    cli_verb_begin(&verb, context, "admin/contact.end");
    cli_verb_put(&verb, "contactId", id);
    cli_verb_confirm(&verb, question);
    if (!cli_verb_send(&verb)) {
        return verb.code;
    }
    CX_AUTO(text) char *line = cli_xprintf("Contact %s: ended", id);
    const cli_cell cells[] = {CLI_INTEGER("contactId", NULL, contact)};
    cli_verb_show_change(&verb, line, cells, CX_COUNT(cells));
    return CLI_EXIT_OK;
}

static const cli_operand contact_operands[] = {
    {"CONTACT", "id of an ACD contact", "Enter contact ID: ", false},
};
static const cli_operand signal_operands[] = {
    {"CONTACT", "id of an ACD contact", "Enter contact ID: ", false},
    {"VALUE", "what the script finds in P1, then in P2 …; at most 9", NULL, true},
};
static const cli_option show_table[] = {
    {"history", 0, NULL, "the states that it passed through", CLI_OPTION_FLAG,
     offsetof(show_options, history), "hierarchy", NULL},
    {"hierarchy", 0, NULL, "the contacts that belong to the same master contact", CLI_OPTION_FLAG,
     offsetof(show_options, hierarchy), NULL, NULL},
};
static const cli_option active_table[] = {
    {"skill", 0, "SKILL", "only those of a skill: its id or name", CLI_OPTION_TEXT,
     offsetof(active_options, skill), NULL, NULL},
    {"agent", 0, "AGENT", "only those of an agent: id, user name, or first and last name",
     CLI_OPTION_TEXT, offsetof(active_options, agent), NULL, NULL},
    {"team", 0, "TEAM", "only those of a team: its id or name", CLI_OPTION_TEXT,
     offsetof(active_options, team), NULL, NULL},
    {"media", 0, "MEDIUM", CLI_MEDIA_WORDS ", or a number", CLI_OPTION_TEXT,
     offsetof(active_options, media), NULL, NULL},
};
static const char *const show_examples[] = {
    "cxone contact show 698822631732", "cxone contact show 698822631732 --history -o csv", NULL};
static const char *const active_examples[] = {
    "cxone contact active",
    "cxone contact active --skill 'Sales Call' --team 'Pacific Care' -o ndjson", NULL};
static const char *const signal_examples[] = {
    "cxone contact signal 698822631732", "cxone contact signal 698822631732 approved 'order 17'",
    NULL};
static const char *const end_examples[] = {"cxone contact end 698822631732 --yes",
                                           "cxone contact end 698822631732 --dry-run", NULL};

const cli_command cli_cmd_contact_show = {
    .path = "contact show",
    .summary = "show an ACD contact, its states or its legs",
    .page = "cxone-contact.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .operands = contact_operands,
    .operand_count = CX_COUNT(contact_operands),
    .options = show_table,
    .option_count = CX_COUNT(show_table),
    .options_size = sizeof(show_options),
    .examples = show_examples,
    .run = run_show,
};

const cli_command cli_cmd_contact_active = {
    .path = "contact active",
    .summary = "list the contacts that are active now",
    .page = "cxone-contact.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .options = active_table,
    .option_count = CX_COUNT(active_table),
    .options_size = sizeof(active_options),
    .examples = active_examples,
    .run = run_active,
};

static const char *const signal_answer[] = {"status_code", "message",        "contactId",
                                            "values",      "correlation_id", NULL};

const cli_command cli_cmd_contact_signal = {
    .path = "contact signal",
    .summary = "signal the script of a contact",
    .details = "A script that waits for a signal goes on, with the values in P1 to P9.",
    .page = "cxone-contact.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_CHANGES,
    .answer = signal_answer,
    .operands = signal_operands,
    .operand_count = CX_COUNT(signal_operands),
    .examples = signal_examples,
    .run = run_signal,
};

static const char *const end_answer[] = {"status_code", "message", "contactId", "correlation_id",
                                         NULL};

const cli_command cli_cmd_contact_end = {
    .path = "contact end",
    .summary = "end a contact and disconnect it",
    .page = "cxone-contact.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_ENDS,
    .answer = end_answer,
    .operands = contact_operands,
    .operand_count = CX_COUNT(contact_operands),
    .examples = end_examples,
    .run = run_end,
};
