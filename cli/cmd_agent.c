/* agent list, agent state. */
#include "base/alloc.h"
#include "base/str.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/verb.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(records, cxone_records *, cxone_records_free)

/* ---- agent list ---- */

typedef struct list_options {
    bool active;
    bool inactive;
    const char *team;
    const char *search;
} list_options;

static const cli_column list_columns[] = {
    {"agentId", "ID", NULL},           {"userName", "USER NAME", NULL},
    {"firstName", "FIRST", NULL},      {"lastName", "LAST", NULL},
    {"teamName", "TEAM", NULL},        {"isActive", "ACTIVE", cli_show_flag},
    {"lastLogin", "LAST LOGIN", NULL},
};

/* Adds the rows of a list that are of the team; 0: of any. CXone's own list of a team's agents is
 * one of teams, and comes in pages of teams. */
static int add_agents(cli_context *context, cxone_records *agents, int64_t team, size_t *rows)
{
    cxone_error *error = NULL;
    const cxone_value *agent = NULL;
    cxone_status status = CXONE_OK;
    while ((status = cxone_records_next(agents, &agent, &error)) == CXONE_OK && agent != NULL) {
        if (team == 0 || cxone_value_integer(cxone_value_get(agent, "teamId"), 0) == team) {
            cli_add_row(context, agent, list_columns, CX_COUNT(list_columns));
            (*rows)++;
        }
    }
    return status == CXONE_OK ? CLI_EXIT_OK : cli_fail(context, error);
}

static int run_list(cli_context *context)
{
    const list_options *options = context->options;
    int64_t team = 0;
    size_t rows = 0;
    cxone_error *error = NULL;
    CX_AUTO(records) cxone_records *agents = NULL;
    CX_AUTO(cli_verb) cli_verb verb = {0};
    cli_verb_begin(&verb, context, "admin/agents.list");
    cli_verb_put(&verb, "searchString", options->search);
    if (options->active || options->inactive) {
        cli_verb_put(&verb, "isActive", options->active ? "true" : "false");
    }
    if (options->team != NULL && verb.code == CLI_EXIT_OK) {
        CX_AUTO(text) char *id = cli_find_id(context, CXONE_THING_TEAM, options->team, &verb.code);
        if (id != NULL && !cx_scan_int64(cx_str_of(id), &team)) {
            verb.code = cli_usage("not a team id: \"%s\"", id);
        }
    }
    if (verb.code != CLI_EXIT_OK) {
        return verb.code;
    }
    if (cxone_call_list(verb.call, &agents, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    const int code = add_agents(context, agents, team, &rows);
    if (code == CLI_EXIT_OK && rows == 0) {
        cli_warn("CXone has no such agent");
    }
    return cli_end_rows(context, code, rows);
}

/* ---- agent state ---- */

static const cli_column state_columns[] = {
    {"agentId", "ID", NULL},
    {"firstName", "FIRST", NULL},
    {"lastName", "LAST", NULL},
    {"agentStateName", "STATE", NULL},
    {"outStateDescription", "REASON", NULL},
    {"startDate", "SINCE", NULL},
    {"skillName", "SKILL", NULL},
    {"contactId", "CONTACT", cli_show_id},
    {"teamName", "TEAM", NULL},
};

/* Adds the rows of one agent. */
static int add_state(cli_context *context, const char *agent, size_t *rows)
{
    CX_AUTO(records) cxone_records *records = NULL;
    CX_AUTO(cli_verb) cli_verb verb = {0};
    cxone_error *error = NULL;
    const size_t before = *rows;
    cli_verb_begin(&verb, context, "realtime/agent.state.get");
    cli_verb_put_thing(&verb, "agentId", CXONE_THING_AGENT, agent);
    if (verb.code != CLI_EXIT_OK) {
        return verb.code;
    }
    if (cxone_call_list(verb.call, &records, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    const int code =
        cli_add_rows(context, records, state_columns, CX_COUNT(state_columns), UINT64_MAX, rows);
    if (code == CLI_EXIT_OK && *rows == before) {
        cli_warn("CXone knows no state of agent %s", agent);
    }
    return code;
}

static int run_state(cli_context *context)
{
    size_t rows = 0;
    int code = CLI_EXIT_OK;
    if (context->operand_count == 0) {
        CX_AUTO(cli_verb) cli_verb verb = {0};
        cli_verb_begin(&verb, context, "realtime/agents.states.list");
        return cli_verb_list(&verb, state_columns, CX_COUNT(state_columns), UINT64_MAX,
                             "CXone knows no state of any agent");
    }
    for (size_t i = 0; i < context->operand_count && code == CLI_EXIT_OK; i++) {
        code = add_state(context, cli_operand_at(context, i), &rows);
    }
    return cli_end_rows(context, code, rows);
}

static const cli_operand state_operands[] = {
    {"AGENT", "id, user name, or first and last name; all agents when there is none", NULL, true},
};
static const cli_option list_table[] = {
    {"active", 0, NULL, "only active agents", CLI_OPTION_FLAG, offsetof(list_options, active),
     "inactive", NULL},
    {"inactive", 0, NULL, "only inactive agents", CLI_OPTION_FLAG, offsetof(list_options, inactive),
     NULL, NULL},
    {"team", 0, "TEAM", "only agents of a team: its id or name", CLI_OPTION_TEXT,
     offsetof(list_options, team), NULL, NULL},
    {"search", 0, "TEXT", "only agents with this in their names", CLI_OPTION_TEXT,
     offsetof(list_options, search), NULL, NULL},
};
static const char *const list_examples[] = {
    "cxone agent list",
    "cxone agent list --active --team 'Pacific Care' --fields agentId,userName -o csv", NULL};
static const char *const state_examples[] = {
    "cxone agent state", "cxone agent state 'Robin Sandbox' 31007 -o ndjson", NULL};

const cli_command cli_cmd_agent_list = {
    .path = "agent list",
    .summary = "list agents",
    .details = "All of them, page by page.",
    .page = "cxone-agent.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .options = list_table,
    .option_count = CX_COUNT(list_table),
    .options_size = sizeof(list_options),
    .examples = list_examples,
    .run = run_list,
};

const cli_command cli_cmd_agent_state = {
    .path = "agent state",
    .summary = "show what agents are doing now",
    .page = "cxone-agent.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .operands = state_operands,
    .operand_count = CX_COUNT(state_operands),
    .examples = state_examples,
    .run = run_state,
};
