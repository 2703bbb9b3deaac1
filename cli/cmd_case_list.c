/* case list. */
#include "base/alloc.h"
#include "base/limits.h"
#include "base/str.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/verb.h"
#include "cli/xalloc.h"

#include "base/banned.h"

typedef struct list_options {
    cli_texts statuses;
    cli_texts channels;
    cli_texts queues;
    cli_texts addresses;
    const char *skill;
    const char *assigned;
    const char *customer;
    const char *since;
    const char *until;
    const char *zone;
    const char *query;
    const char *sort;
    const char *order;
    const char *limit;
} list_options;

/* "Mia Example"; the caller frees it. NULL: there is nobody. */
static char *person(const cxone_value *value, const char *first, const char *last)
{
    const char *a = cxone_value_text(cxone_value_get(value, first));
    const char *b = cxone_value_text(cxone_value_get(value, last));
    if (a == NULL && b == NULL) {
        return cli_xdup(CX_LIT("-"));
    }
    return cli_xprintf("%s%s%s", a != NULL ? a : "", a != NULL && b != NULL ? " " : "",
                       b != NULL ? b : "");
}

static char *show_customer(const cxone_value *value)
{
    const char *whole = cxone_value_text(cxone_value_get(value, "fullName"));
    return whole != NULL ? cli_xdup(cx_str_of(whole)) : person(value, "firstName", "surname");
}

static char *show_user(const cxone_value *value)
{
    return person(value, "firstName", "surname");
}

static void put_each(cli_verb *verb, const char *name, const cli_texts *values)
{
    for (size_t i = 0; i < values->count; i++) {
        cli_verb_put(verb, name, values->items[i]);
    }
}

/* Adds a condition to those of CXone's own filter language. */
static void add_condition(cx_buf *query, const char *condition)
{
    cx_buf_printf(query, "%s%s", query->len != 0 ? " AND " : "", condition);
    cli_xcheck(query);
}

/* Adds "member IN (id)" for what was named. */
static void add_thing(cli_verb *verb, cx_buf *query, const char *member, cxone_thing thing,
                      const char *text)
{
    if (verb->code != CLI_EXIT_OK || text == NULL) {
        return;
    }
    CX_AUTO(text) char *id = cli_find_id(verb->context, thing, text, &verb->code);
    if (id != NULL) {
        CX_AUTO(text) char *condition = cli_xprintf("%s IN (%s)", member, id);
        add_condition(query, condition);
    }
}

static bool read_limit(const char *text, uint64_t *limit)
{
    *limit = UINT64_MAX;
    if (text == NULL || (cx_scan_uint(cx_str_of(text), UINT64_MAX, limit) && *limit != 0)) {
        return true;
    }
    (void)cli_usage("--limit: \"%s\" is no number of cases", text);
    return false;
}

static void fill(cli_verb *verb, const list_options *o)
{
    CX_AUTO(cx_buf) cx_buf query;
    cx_buf_init(&query, CX_MAX_URL);
    put_each(verb, "status[]", &o->statuses);
    put_each(verb, "channel[]", &o->channels);
    put_each(verb, "endUserIdOnExternalPlatform[]", &o->addresses);
    for (size_t i = 0; i < o->queues.count; i++) {
        cli_verb_put_thing(verb, "routingQueueId[]", CXONE_THING_ROUTING_QUEUE, o->queues.items[i]);
    }
    if (o->query != NULL) {
        add_condition(&query, o->query);
    }
    add_thing(verb, &query, "skillId", CXONE_THING_SKILL, o->skill);
    add_thing(verb, &query, "inboxAssigneeAgentId", CXONE_THING_AGENT, o->assigned);
    cli_verb_put(verb, "query", query.len != 0 ? query.ptr : NULL);
    cli_verb_put(verb, "customerId", o->customer);
    cli_verb_put_moment(verb, "date[from]", "since", o->since, o->zone);
    cli_verb_put_moment(verb, "date[to]", "until", o->until, o->zone);
    cli_verb_put(verb, "sorting", o->sort);
    cli_verb_put(verb, "sortingType", o->order);
}

static int run(cli_context *context)
{
    static const cli_column columns[] = {
        {"id", "CASE", NULL},
        {"status", "STATUS", NULL},
        {"channelId", "CHANNEL", NULL},
        {"endUser", "CUSTOMER", show_customer},
        {"inboxAssigneeUser", "AGENT", show_user},
        {"createdAt", "CREATED", NULL},
    };
    const list_options *options = context->options;
    uint64_t limit = 0;
    CX_AUTO(cli_verb) cli_verb verb = {0};
    if (!read_limit(options->limit, &limit)) {
        return CLI_EXIT_USAGE;
    }
    if (options->zone != NULL && options->since == NULL && options->until == NULL) {
        return cli_usage("--tz is of no use without --since or --until");
    }
    cli_verb_begin(&verb, context, "digital/contacts.list");
    fill(&verb, options);
    return cli_verb_list(&verb, columns, CX_COUNT(columns), limit, "CXone has no such case");
}

#define ROW(name, value, summary, kind, field)                                                \
    {                                                                                         \
        name, 0, value, summary, CLI_OPTION_##kind, offsetof(list_options, field), NULL, NULL \
    }

static const cli_option table[] = {
    ROW("status", "STATUS", "only these: new, open, pending, escalated, resolved, closed, trashed",
        LIST, statuses),
    ROW("channel", "CHANNEL", "only of these channels, by id", LIST, channels),
    ROW("queue", "QUEUE", "only of these routing queues, by name or UUID", LIST, queues),
    ROW("skill", "SKILL", "only of a skill: its id or name", TEXT, skill),
    ROW("assigned", "AGENT", "only in the inbox of an agent: id, user name, or first and last name",
        TEXT, assigned),
    ROW("customer", "ID", "only of a customer, by CXone's id", TEXT, customer),
    ROW("address", "ADDRESS", "only of customers with these addresses on their channel", LIST,
        addresses),
    ROW("since", "TIME", "only from a time on: RFC 3339, a date, or -24h", TEXT, since),
    ROW("until", "TIME", "only to a time", TEXT, until),
    ROW("tz", "ZONE", "zone of a time without one, such as Australia/Sydney; else UTC", TEXT, zone),
    ROW("query", "FILTER", "CXone's own filter, such as 'caseId=349196096'", TEXT, query),
    ROW("sort", "createdAt|id|slaFrt|slaRt|status|updatedAt", "by what", CHOICE, sort),
    ROW("order", "asc|desc", "which way", CHOICE, order),
    ROW("limit", "NUMBER", "at most so many cases", TEXT, limit),
};
static const char *const examples[] = {
    "cxone case list --status new --status open --since -24h",
    "cxone case list --queue Care --assigned 'Robin Sandbox' --sort createdAt --limit 20",
    "cxone case list --status open -o csv --fields id,status,endUser.fullName", NULL};

const cli_command cli_cmd_case_list = {
    .path = "case list",
    .summary = "list cases",
    .details = "All that fit, page by page.",
    .page = "cxone-case.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .options = table,
    .option_count = CX_COUNT(table),
    .options_size = sizeof(list_options),
    .examples = examples,
    .run = run,
};
