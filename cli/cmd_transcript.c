/* transcript send: CXone e-mails the conversation of a case. */
#include "base/alloc.h"
#include "base/limits.h"
#include "cli/case_number.h"
#include "cli/commands.h"
#include "cli/recipients.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(reply, cxone_reply *, cxone_reply_free)
CX_DEFINE_AUTO_VALUE(cli_recipients, cli_recipients_deinit)

typedef struct send_options {
    cli_texts emails;
    cli_texts names;
} send_options;

/* Asks before people get mail. */
static int confirm(cli_context *context, const char *number, const cli_recipients *recipients)
{
    enum {
        MOST_NAMED = 5 /* of many, the first: a question is to be read */
    };
    CX_AUTO(cx_buf) cx_buf question;
    cx_buf_init(&question, CX_MAX_MESSAGE);
    cx_buf_printf(&question, "Send the transcript of case %s to ", number);
    for (size_t i = 0; i < recipients->count && i < MOST_NAMED; i++) {
        cx_buf_printf(&question, "%s%s", i != 0 ? ", " : "", recipients->items[i].address);
    }
    if (recipients->count > MOST_NAMED) {
        cx_buf_printf(&question, " and %zu more", recipients->count - MOST_NAMED);
    }
    cli_xcheck(&question);
    return cli_confirm(context, question.ptr);
}

/* The line of the starter pack, without Python's braces. */
static void show(cli_context *context, const cxone_reply *reply, const char *number,
                 const cli_recipients *recipients)
{
    const char **addresses = cli_xalloc(recipients->count, sizeof *addresses);
    for (size_t i = 0; i < recipients->count; i++) {
        addresses[i] = recipients->items[i].address;
    }
    CX_AUTO(text)
    char *line = cli_xprintf("Transcript API response: %d %s", cxone_reply_http_status(reply),
                             cxone_reply_message(reply));
    const cli_cell cells[] = {
        CLI_INTEGER("status_code", NULL, cxone_reply_http_status(reply)),
        CLI_TEXT("message", NULL, cxone_reply_message(reply)),
        CLI_TEXT("case", NULL, number),
        {.key = "recipients",
         .kind = CLI_CELL_LIST,
         .items = addresses,
         .item_count = recipients->count},
        CLI_TEXT("correlation_id", NULL, cxone_reply_correlation_id(reply)),
    };
    cli_out_record(&context->out,
                   &(cli_record){.line = line, .cells = cells, .count = CX_COUNT(cells)});
    cx_free(addresses);
}

static int run(cli_context *context)
{
    const send_options *options = context->options;
    const char *number = cli_operand_at(context, 0);
    CX_AUTO(cli_recipients) cli_recipients recipients = {0};
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    if (!cli_check_case_number(number) ||
        !cli_recipients_read(&recipients, &options->emails, &options->names)) {
        return CLI_EXIT_USAGE;
    }
    const int go_on = confirm(context, number, &recipients);
    if (go_on != CLI_EXIT_OK) {
        return go_on;
    }
    if (cxone_transcript_send(context->client, number, recipients.items, recipients.count, &reply,
                              &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    if (!context->changes.dry_run) {
        show(context, reply, number, &recipients);
    }
    return CLI_EXIT_OK;
}

static const cli_operand operands[] = {
    {"CASE", "case number, which the starter pack calls contact ID", "Enter contact ID: ", false},
};
static const cli_option table[] = {
    {"email", 'e', "ADDRESS", "who gets it: jane@example.com or \"Jane Doe <jane@example.com>\"",
     CLI_OPTION_LIST, offsetof(send_options, emails), NULL, "Enter recipient email: "},
    {"name", 0, "NAME", "the first name goes with the first address, and so on", CLI_OPTION_LIST,
     offsetof(send_options, names), NULL, NULL},
};
/* As show() has them. */
static const char *const answer[] = {"status_code", "message",        "case",
                                     "recipients",  "correlation_id", NULL};
static const char *const examples[] = {
    "cxone transcript send 682956606682323 --email jane@example.com --yes",
    "cxone transcript send 682956606682323 -e jane@example.com -e joe@example.com --dry-run", NULL};

const cli_command cli_cmd_transcript_send = {
    .path = "transcript send",
    .summary = "e-mail the conversation of a case",
    .page = "cxone-transcript.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_REACHES_PEOPLE,
    .answer = answer,
    .operands = operands,
    .operand_count = CX_COUNT(operands),
    .options = table,
    .option_count = CX_COUNT(table),
    .options_size = sizeof(send_options),
    .examples = examples,
    .run = run,
};
