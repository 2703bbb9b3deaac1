#include "cli/verb.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "base/str.h"
#include "base/time.h"
#include "cli/moment.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(records, cxone_records *, cxone_records_free)
CX_DEFINE_AUTO(reply, cxone_reply *, cxone_reply_free)

void cli_verb_begin(cli_verb *verb, cli_context *context, const char *operation)
{
    cxone_error *error = NULL;
    *verb = (cli_verb){.context = context, .code = CLI_EXIT_OK};
    if (cxone_call_new(context->client, operation, &verb->call, &error) != CXONE_OK) {
        verb->code = cli_fail(context, error);
    }
}

void cli_verb_end(cli_verb *verb)
{
    cxone_reply_free(verb->reply);
    cxone_call_free(verb->call);
    *verb = (cli_verb){.code = verb->code};
}

void cli_verb_put(cli_verb *verb, const char *name, const char *text)
{
    cxone_error *error = NULL;
    if (verb->code == CLI_EXIT_OK && text != NULL &&
        cxone_call_add_parameter(verb->call, name, text, &error) != CXONE_OK) {
        verb->code = cli_fail(verb->context, error);
    }
}

void cli_verb_put_integer(cli_verb *verb, const char *name, int64_t number)
{
    char text[24];
    (void)snprintf(text, sizeof text, "%" PRId64, number);
    cli_verb_put(verb, name, text);
}

/* The member that is an id, which CXone sends as a number or as text. The caller frees it. */
static char *id_text(const cxone_value *record, const char *member)
{
    const cxone_value *value = cxone_value_get(record, member);
    const char *text = cxone_value_text(value);
    return text != NULL ? cli_xdup(cx_str_of(text))
                        : cli_xprintf("%lld", (long long)cxone_value_integer(value, 0));
}

char *cli_find_id(cli_context *context, cxone_thing thing, const char *text, int *code)
{
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    if (cxone_is_id(thing, text) != 0) {
        return cli_xdup(cx_str_of(text));
    }
    if (cxone_find(context->client, thing, text, NULL, &reply, &error) != CXONE_OK) {
        *code = cli_fail(context, error);
        return NULL;
    }
    return id_text(cxone_reply_value(reply), cxone_id_member(thing));
}

void cli_verb_put_thing(cli_verb *verb, const char *name, cxone_thing thing, const char *text)
{
    if (verb->code == CLI_EXIT_OK && text != NULL) {
        CX_AUTO(text) char *id = cli_find_id(verb->context, thing, text, &verb->code);
        cli_verb_put(verb, name, id);
    }
}

void cli_verb_put_moment(cli_verb *verb, const char *name, const char *option, const char *text,
                         const char *zone)
{
    int64_t unix_ms = 0;
    char time[32];
    if (verb->code != CLI_EXIT_OK || text == NULL) {
        return;
    }
    if (!cli_moment_read(option, text, zone, cx_clock_wall(cx_clock_system()), &unix_ms)) {
        verb->code = CLI_EXIT_USAGE;
        return;
    }
    cx_time_format(unix_ms, time);
    cli_verb_put(verb, name, time);
}

void cli_verb_confirm(cli_verb *verb, const char *question)
{
    if (verb->code == CLI_EXIT_OK) {
        verb->code = cli_confirm(verb->context, question);
    }
}

bool cli_verb_send(cli_verb *verb)
{
    cxone_error *error = NULL;
    if (verb->code == CLI_EXIT_OK &&
        cxone_call_send(verb->call, &verb->reply, &error) != CXONE_OK) {
        verb->code = cli_fail(verb->context, error);
    }
    return verb->code == CLI_EXIT_OK && !verb->context->changes.dry_run;
}

int cli_verb_list(cli_verb *verb, const cli_column *columns, size_t count, uint64_t most,
                  const char *nothing)
{
    CX_AUTO(records) cxone_records *records = NULL;
    cxone_error *error = NULL;
    size_t rows = 0;
    if (verb->code != CLI_EXIT_OK) {
        return verb->code;
    }
    if (cxone_call_list(verb->call, &records, &error) != CXONE_OK) {
        return cli_fail(verb->context, error);
    }
    const int code = cli_add_rows(verb->context, records, columns, count, most, &rows);
    if (code == CLI_EXIT_OK && rows == 0) {
        cli_warn("%s", nothing);
    }
    return cli_end_rows(verb->context, code, rows);
}

void cli_verb_show_change(cli_verb *verb, const char *line, const cli_cell *cells, size_t count)
{
    enum {
        AROUND = 3 /* cells that every change has */
    };
    const cli_cell status = CLI_INTEGER("status_code", NULL, cxone_reply_http_status(verb->reply));
    const cli_cell message = CLI_TEXT("message", NULL, cxone_reply_message(verb->reply));
    const cli_cell correlation =
        CLI_TEXT("correlation_id", NULL, cxone_reply_correlation_id(verb->reply));
    CX_AUTO(text)
    char *whole = cli_xprintf("%s (%d %s)", line, cxone_reply_http_status(verb->reply),
                              cxone_reply_message(verb->reply));
    cli_cell *all = cli_xalloc(count + AROUND, sizeof *all);
    all[0] = status;
    all[1] = message;
    memcpy(all + 2, cells, count * sizeof *cells);
    all[count + 2] = correlation;
    cli_out_record(&verb->context->out,
                   &(cli_record){.line = whole, .cells = all, .count = count + AROUND});
    cx_free(all);
}

bool cli_read_contact_id(const char *text, int64_t *id)
{
    const bool good = cx_scan_int64(cx_str_of(text), id) && *id > 0 && cx_is_digit(text[0]);
    if (!good) {
        (void)cli_usage("not a contact id: \"%s\"", text);
        cli_hint("it is a number such as 698822631732; a case has a number of its own: cxone case");
    }
    return good;
}

char *cli_show_id(const cxone_value *value)
{
    return cxone_value_integer(value, -1) == 0 ? cli_xdup(CX_LIT("-")) : NULL;
}

char *cli_show_flag(const cxone_value *value)
{
    const int flag = cxone_value_boolean(value, -1);
    return flag < 0 ? NULL : cli_xdup(flag != 0 ? CX_LIT("yes") : CX_LIT("no"));
}
