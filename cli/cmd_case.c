/* case show, case status, case abandon. */
#include "cxone/cases.h"

#include "base/alloc.h"
#include "base/limits.h"
#include "base/nearest.h"
#include "cli/case_number.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(reply, cxone_reply *, cxone_reply_free)

/* Whether a word is in one of the library's lists; complains, with the nearest, when not. */
static bool is_one_of(const char *what, const char *word, const char *const *list)
{
    cx_nearest nearest = cx_nearest_to(cx_str_of(word));
    CX_AUTO(cx_buf) cx_buf all;
    cx_buf_init(&all, CX_MAX_MESSAGE);
    for (size_t i = 0; list[i] != NULL; i++) {
        if (cx_str_equal(cx_str_of(word), cx_str_of(list[i]))) {
            return true;
        }
        cx_nearest_try(&nearest, list[i]);
        cx_buf_printf(&all, "%s%s", i != 0 ? ", " : "", list[i]);
    }
    cli_xcheck(&all);
    (void)cli_usage("not %s: \"%s\"", what, word);
    if (nearest.best != NULL) {
        cli_hint("did you mean \"%s\"?", nearest.best);
    } else {
        cli_hint("it is one of %s", all.ptr);
    }
    return false;
}

static const char *text_of(const cxone_value *contact, const char *key)
{
    return cxone_value_text(cxone_value_get(contact, key));
}

/* A member that CXone sends as a string or as a number. The caller frees it. */
static char *number_of(const cxone_value *contact, const char *key)
{
    const cxone_value *value = cxone_value_get(contact, key);
    if (cxone_value_type(value) == CXONE_TYPE_INTEGER) {
        return cli_xprintf("%lld", (long long)cxone_value_integer(value, 0));
    }
    const char *text = cxone_value_text(value);
    return text != NULL ? cli_xdup(cx_str_of(text)) : NULL;
}

static int run_show(cli_context *context)
{
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    const char *number = cli_operand_at(context, 0);
    if (!cli_check_case_number(number)) {
        return CLI_EXIT_USAGE;
    }
    if (cxone_case_get(context->client, number, &reply, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    const cxone_value *contact = cxone_reply_value(reply);
    CX_AUTO(text) char *id = number_of(contact, "id");
    CX_AUTO(text) char *channel = number_of(contact, "channelId");
    CX_AUTO(text) char *thread = number_of(contact, "threadId");
    const cli_cell cells[] = {
        CLI_TEXT("id", "Case", id != NULL ? id : number),
        CLI_TEXT("status", "Status", text_of(contact, "status")),
        CLI_TEXT("statusUpdatedAt", "Status since", text_of(contact, "statusUpdatedAt")),
        CLI_TEXT("direction", "Direction", text_of(contact, "direction")),
        CLI_TEXT("channelId", "Channel", channel),
        CLI_TEXT("createdAt", "Created at", text_of(contact, "createdAt")),
        CLI_TEXT("threadId", "Thread", thread),
        CLI_TEXT("routingQueueId", "Routing queue", text_of(contact, "routingQueueId")),
        CLI_TEXT("contactId", "Contact id", text_of(contact, "contactId")),
        CLI_TEXT("interactionId", "Interaction id", text_of(contact, "interactionId")),
    };
    cli_out_record(&context->out,
                   &(cli_record){.document = contact, .cells = cells, .count = CX_COUNT(cells)});
    return CLI_EXIT_OK;
}

/* Shows what a change came to: one line for people. */
static void show_change(cli_context *context, const cxone_reply *reply, const char *what,
                        const char *value)
{
    const char *number = cli_operand_at(context, 0);
    CX_AUTO(text)
    char *line = cli_xprintf("Case %s: %s (%d %s)", number, value, cxone_reply_http_status(reply),
                             cxone_reply_message(reply));
    const cli_cell cells[] = {
        CLI_INTEGER("status_code", NULL, cxone_reply_http_status(reply)),
        CLI_TEXT("message", NULL, cxone_reply_message(reply)),
        CLI_TEXT("case", NULL, number),
        CLI_TEXT(what, NULL, value),
        CLI_TEXT("correlation_id", NULL, cxone_reply_correlation_id(reply)),
    };
    cli_out_record(&context->out,
                   &(cli_record){.line = line, .cells = cells, .count = CX_COUNT(cells)});
}

/* Statuses that end a case: reaching them asks first. */
static bool ends_case(const char *status)
{
    return cx_str_equal(cx_str_of(status), CX_LIT("closed")) ||
           cx_str_equal(cx_str_of(status), CX_LIT("trashed"));
}

static int run_status(cli_context *context)
{
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    const char *number = cli_operand_at(context, 0);
    const char *status = cli_operand_at(context, 1);
    if (!cli_check_case_number(number) || !is_one_of("a status", status, cxone_case_statuses())) {
        return CLI_EXIT_USAGE;
    }
    CX_AUTO(text) char *question = cli_xprintf("End case %s: set it to %s", number, status);
    const int go_on = ends_case(status) ? cli_confirm(context, question) : CLI_EXIT_OK;
    if (go_on != CLI_EXIT_OK) {
        return go_on;
    }
    if (cxone_case_set_status(context->client, number, status, &reply, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    if (!context->changes.dry_run) {
        show_change(context, reply, "status", status);
    }
    return CLI_EXIT_OK;
}

typedef struct abandon_options {
    const char *type;
} abandon_options;

static int run_abandon(cli_context *context)
{
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    const abandon_options *options = context->options;
    const char *number = cli_operand_at(context, 0);
    const char *type = options->type != NULL ? options->type : "expired";
    if (!cli_check_case_number(number) ||
        !is_one_of("a way to abandon", type, cxone_case_abandon_types())) {
        return CLI_EXIT_USAGE;
    }
    CX_AUTO(text) char *question = cli_xprintf("Abandon case %s as %s", number, type);
    const int go_on = cli_confirm(context, question);
    if (go_on != CLI_EXIT_OK) {
        return go_on;
    }
    if (cxone_case_abandon(context->client, number, type, &reply, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    if (!context->changes.dry_run) {
        show_change(context, reply, "abandoned_as", type);
    }
    return CLI_EXIT_OK;
}

static const cli_operand show_operands[] = {
    {"CASE", "case number, which the starter pack calls contact ID", "Enter case ID: ", false},
};
static const cli_operand status_operands[] = {
    {"CASE", "case number, which the starter pack calls contact ID", "Enter case ID: ", false},
    {"STATUS", "new, open, pending, escalated, resolved, closed or trashed",
     "Enter status: ", false},
};
static const cli_option abandon_table[] = {
    {"type", 0, "abandon|expired|shortAbandon", "how it ended; expired unless said otherwise",
     CLI_OPTION_TEXT, offsetof(abandon_options, type), NULL, NULL},
};
/* As show_change() has them. */
static const char *const status_answer[] = {"status_code", "message",        "case",
                                            "status",      "correlation_id", NULL};
static const char *const abandon_answer[] = {"status_code",  "message",        "case",
                                             "abandoned_as", "correlation_id", NULL};
static const char *const show_examples[] = {"cxone case show 682956606682323", NULL};
static const char *const status_examples[] = {"cxone case status 682956606682323 open",
                                              "cxone case status 682956606682323 closed --yes",
                                              NULL};
static const char *const abandon_examples[] = {
    "cxone case abandon 682956606682323 --yes",
    "cxone case abandon 682956606682323 --type shortAbandon --dry-run", NULL};

const cli_command cli_cmd_case_show = {
    .path = "case show",
    .summary = "show a case",
    .details = "JSON shows the whole of what CXone answers.",
    .page = "cxone-case.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .operands = show_operands,
    .operand_count = CX_COUNT(show_operands),
    .examples = show_examples,
    .run = run_show,
};

const cli_command cli_cmd_case_status = {
    .path = "case status",
    .summary = "change the status of a case",
    .details = "closed and trashed end the case, so they ask first; without a terminal they need\n"
               "--yes. The others do not ask.",
    .page = "cxone-case.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_CHANGES,
    .answer = status_answer,
    .operands = status_operands,
    .operand_count = CX_COUNT(status_operands),
    .examples = status_examples,
    .run = run_status,
};

const cli_command cli_cmd_case_abandon = {
    .path = "case abandon",
    .summary = "abandon a case",
    .page = "cxone-case.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_ENDS,
    .answer = abandon_answer,
    .operands = show_operands,
    .operand_count = CX_COUNT(show_operands),
    .options = abandon_table,
    .option_count = CX_COUNT(abandon_table),
    .options_size = sizeof(abandon_options),
    .examples = abandon_examples,
    .run = run_abandon,
};
