/* work-item create: work comes in at a point of contact. */
#include "base/alloc.h"
#include "base/limits.h"
#include "base/str.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/report.h"
#include "cli/verb.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(reply, cxone_reply *, cxone_reply_free)

typedef struct create_options {
    const char *point;
    const char *payload;
    const char *id;
    const char *type;
    const char *from;
    bool persistent;
} create_options;

/* CXone wants the name of a point of contact, not its id. Whoever may create work items but not
 * list points of contact has the name sent as it is. The caller frees it; NULL: complained. */
static char *point_name(cli_context *context, const char *given, int *code)
{
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    const cxone_status status =
        cxone_find(context->client, CXONE_THING_POINT_OF_CONTACT, given, NULL, &reply, &error);
    if (status == CXONE_OK) {
        const char *name =
            cxone_value_text(cxone_value_get(cxone_reply_value(reply), "contactDescription"));
        return cli_xdup(cx_str_of(name != NULL ? name : given));
    }
    if ((status == CXONE_ERR_FORBIDDEN || status == CXONE_ERR_UNAUTHORIZED) &&
        cxone_is_id(CXONE_THING_POINT_OF_CONTACT, given) == 0) {
        cli_warn("could not look up the point of contact (%s): its name is sent as it is",
                 cxone_status_text(status));
        cxone_error_free(error);
        return cli_xdup(cx_str_of(given));
    }
    *code = cli_fail(context, error);
    return NULL;
}

/* The payload itself, or what the file of @FILE holds. False, and complained, when it cannot be
 * read. */
static bool read_payload(const char *given, cx_buf *out)
{
    if (given == NULL || given[0] != '@') {
        cx_buf_puts(out, given != NULL ? given : "");
        cli_xcheck(out);
        return true;
    }
    if (!cli_read_input(given + 1, out)) {
        return false;
    }
    if (cx_str_find(cx_buf_view(out), '\0') < out->len) {
        cli_complain("%s: a payload is text, without NUL bytes", given + 1);
        return false;
    }
    return true;
}

static void show(cli_verb *verb, const char *point)
{
    const cxone_value *contact = cxone_value_get(cxone_reply_value(verb->reply), "contactId");
    const long long id = cxone_value_integer(contact, 0);
    CX_AUTO(text)
    char *line = id != 0 ? cli_xprintf("Work item at %s: contact %lld", point, id)
                         : cli_xprintf("Work item at %s: CXone named no contact", point);
    const cli_cell cells[] = {
        CLI_VALUE("contactId", NULL, contact),
        CLI_TEXT("pointOfContact", NULL, point),
    };
    cli_verb_show_change(verb, line, cells, CX_COUNT(cells));
}

static int run_create(cli_context *context)
{
    const create_options *options = context->options;
    int code = CLI_EXIT_OK;
    CX_AUTO(cx_buf) cx_buf payload;
    cx_buf_init(&payload, CX_MAX_URL);
    if (!read_payload(options->payload, &payload)) {
        return CLI_EXIT_USAGE;
    }
    CX_AUTO(text) char *point = point_name(context, options->point, &code);
    if (point == NULL) {
        return code;
    }
    CX_AUTO(cli_verb) cli_verb verb = {0};
    CX_AUTO(text) char *question = cli_xprintf("Create a work item at %s", point);
    cli_verb_begin(&verb, context,
                   options->persistent ? "patron/interactions.work-items-persistent.create"
                                       : "patron/interactions.work-items.create");
    cli_verb_put(&verb, "pointOfContact", point);
    cli_verb_put(&verb, "workItemID", options->id);
    cli_verb_put(&verb, "workItemPayload", payload.len != 0 ? payload.ptr : NULL);
    cli_verb_put(&verb, "workItemType", options->type);
    cli_verb_put(&verb, "from", options->from);
    cli_verb_confirm(&verb, question);
    if (cli_verb_send(&verb)) {
        show(&verb, point);
    }
    return verb.code;
}

#define TEXT(name, value, summary, field, question)                                               \
    {                                                                                             \
        name, 0, value, summary, CLI_OPTION_TEXT, offsetof(create_options, field), NULL, question \
    }

static const cli_option create_table[] = {
    TEXT("point-of-contact", "POINT", "name, address or id of the point of contact", point,
         "Enter point of contact: "),
    TEXT("payload", "TEXT|@FILE", "what the script finds in it; @-: from standard input", payload,
         NULL),
    TEXT("id", "ID", "your own id of the work item", id, NULL),
    TEXT("type", "TYPE", "your own type of the work item", type, NULL),
    TEXT("from", "FROM", "whom it is from", from, NULL),
    {"persistent", 0, NULL, "CXone's persistent kind of work item", CLI_OPTION_FLAG,
     offsetof(create_options, persistent), NULL, NULL},
};
static const char *const create_examples[] = {
    "cxone work-item create --point-of-contact Orders --payload 'order 17' --yes",
    "cxone work-item create --point-of-contact 70003 --payload @order.json --dry-run", NULL};

static const char *const create_answer[] = {"status_code",    "message",        "contactId",
                                            "pointOfContact", "correlation_id", NULL};

const cli_command cli_cmd_work_item_create = {
    .path = "work-item create",
    .summary = "create a work item for the agents of a point of contact",
    .page = "cxone-work-item.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_REACHES_PEOPLE,
    .answer = create_answer,
    .options = create_table,
    .option_count = CX_COUNT(create_table),
    .options_size = sizeof(create_options),
    .examples = create_examples,
    .run = run_create,
};
