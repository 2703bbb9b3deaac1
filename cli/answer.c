#include "cli/answer.h"

#include <string.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "cli/report.h"
#include "cli/term/escape.h"
#include "cli/xalloc.h"

#include "base/banned.h"

/* ---------------------------------------------------------------- lists */

static const cxone_value *only_array(const cxone_value *answer)
{
    const cxone_value *found = NULL;
    for (const char *key = NULL; (key = cxone_value_next_key(answer, key)) != NULL;) {
        const cxone_value *member = cxone_value_get(answer, key);
        if (cxone_value_type(member) == CXONE_TYPE_ARRAY) {
            if (found != NULL) {
                return NULL;
            }
            found = member;
        }
    }
    return found;
}

/* The member "b" of the member "a", for "a.b". */
static const cxone_value *inner(const cxone_value *value, cx_str path)
{
    cx_str name;
    while (value != NULL && cx_str_next(&path, '.', &name)) {
        CX_AUTO(text) char *key = cli_xdup(name);
        value = cxone_value_get(value, key);
    }
    return value;
}

const cxone_value *cli_answer_list(const char *list, const cxone_value *answer)
{
    cx_str rest = cx_str_of(list);
    cx_str word;
    if (cxone_value_type(answer) == CXONE_TYPE_ARRAY) {
        return list != NULL ? answer : NULL;
    }
    while (cx_str_next(&rest, '|', &word)) {
        const bool any = cx_str_equal(word, CX_LIT("*"));
        const cxone_value *found = any ? only_array(answer) : inner(answer, word);
        if (cxone_value_type(found) == CXONE_TYPE_ARRAY) {
            return found;
        }
    }
    return NULL;
}

static void show_rows(cli_context *context, const cxone_value *answer, const cxone_value *list)
{
    const size_t count = cxone_value_size(list);
    for (size_t i = 0; i < count; i++) {
        cli_out_item(&context->out, cxone_value_at(list, i));
    }
    cli_out_end_rows(&context->out);
    const int64_t total = cxone_value_integer(cxone_value_get(answer, "totalRecords"), -1);
    if (context->out.on_terminal && total > (int64_t)count) {
        (void)cli_out_flush(&context->out);
        cli_warn("%zu of %lld records: --paginate brings them all", count, (long long)total);
    }
}

int cli_answer_show_all(cli_context *context, cxone_records *records, uint64_t limit)
{
    cxone_error *error = NULL;
    const cxone_value *record = NULL;
    cxone_status status = CXONE_OK;
    uint64_t count = 0;
    while (count < limit && !context->out.failed && !context->out.misused &&
           (status = cxone_records_next(records, &record, &error)) == CXONE_OK && record != NULL) {
        cli_out_item(&context->out, record);
        count++;
    }
    if (status == CXONE_OK || count != 0) {
        cli_out_end_rows(&context->out); /* what has come is whole, also when no more comes */
    }
    return status == CXONE_OK ? CLI_EXIT_OK : cli_fail(context, error);
}

/* ---------------------------------------------------------------- no JSON */

/* Whether a body can be shown as text: UTF-8 without control characters but those of lines. */
static bool is_text(cx_str body)
{
    for (size_t i = 0; i < body.len;) {
        const size_t length = cx_utf8_length(cx_str_slice(body, i, body.len));
        const unsigned char first = (unsigned char)body.ptr[i];
        if (length == 0 || (first < 0x20 && first != '\n' && first != '\r' && first != '\t')) {
            return false;
        }
        i += length;
    }
    return true;
}

static int show_body(cli_context *context, cx_str body)
{
    CX_AUTO(cx_buf) cx_buf lines;
    cx_buf_init(&lines, CX_MAX_JSON_TEXT * 8UL);
    if (context->out.filter != NULL) {
        cli_complain("--jq: the answer is no JSON");
        return CLI_EXIT_FAILED;
    }
    if (!context->out.on_terminal) {
        cli_out_text(&context->out, body);
    } else if (is_text(body)) {
        cli_escape_lines(&lines, body);
        cx_buf_puts(&lines, cx_str_ends_with(body, CX_LIT("\n")) ? "" : "\n");
        cli_xcheck(&lines);
        cli_out_text(&context->out, cx_buf_view(&lines));
    } else {
        cli_complain("the answer is %zu bytes that are no text: not for a terminal", body.len);
        cli_hint("--output FILE keeps them, and so does > FILE");
        return CLI_EXIT_USAGE;
    }
    return CLI_EXIT_OK;
}

/* ---------------------------------------------------------------- batches */

/* What of a failure people are shown: the text or number that it is, else its JSON. */
static void append_item(cx_buf *out, const cxone_value *item)
{
    char *json = NULL;
    if (cxone_value_type(item) == CXONE_TYPE_STRING) {
        cx_buf_puts(out, cxone_value_text(item));
    } else if (item != NULL) {
        if (cxone_value_print(item, 0, &json, NULL) != CXONE_OK) {
            cli_no_memory(); /* its only failure: the document was read under the same limits */
        }
        cx_buf_puts(out, json);
        cxone_text_free(json);
    }
}

static const char *reason_of(const cxone_reply *reply, size_t index)
{
    const char *reason = cxone_reply_failure_reason(reply, index);
    return reason != NULL ? reason : "(CXone does not say)";
}

/* A line of the table; lines end up on standard error, where the exit code is explained. */
static void show_failure(const char *reason, size_t width, const char *list, cx_str item)
{
    enum {
        LIST_WIDTH = 22
    };
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, CX_MAX_JSON_TEXT);
    cx_buf_printf(&line, "  %s", reason);
    for (size_t i = cli_width(cx_str_of(reason)); i < width + 2; i++) {
        cx_buf_putc(&line, ' ');
    }
    cx_buf_printf(&line, "%-*s  %.*s", LIST_WIDTH, list != NULL ? list : "-", CX_STR_ARG(item));
    cli_xcheck(&line);
    cli_trace(line.ptr);
}

int cli_answer_failures(const cxone_reply *reply)
{
    enum {
        MOST = 100, /* lines */
        WIDEST = 60 /* of the reasons */
    };
    size_t width = cli_width(CX_LIT("REASON"));
    const size_t count = cxone_reply_failure_count(reply);
    if (count == 0) {
        return CLI_EXIT_OK;
    }
    cli_complain("CXone answered %d, but %zu of what was asked for failed",
                 cxone_reply_http_status(reply), count);
    for (size_t i = 0; i < count && i < MOST; i++) {
        const size_t one = cli_width(cx_str_of(reason_of(reply, i)));
        width = one > width && one <= WIDEST ? one : width;
    }
    show_failure("REASON", width, "WHERE", CX_LIT("WHAT"));
    for (size_t i = 0; i < count && i < MOST; i++) {
        CX_AUTO(cx_buf) cx_buf item;
        cx_buf_init(&item, CX_MAX_JSON_TEXT);
        append_item(&item, cxone_reply_failure_item(reply, i));
        cli_xcheck(&item);
        show_failure(reason_of(reply, i), width, cxone_reply_failure_list(reply, i),
                     cx_buf_view(&item));
    }
    if (count > MOST) {
        cli_hint("%zu more are in the answer", count - MOST);
    }
    return CLI_EXIT_PARTLY;
}

/* ---------------------------------------------------------------- the whole */

/* A change that CXone answers nothing to has happened all the same: people are told. */
static void show_nothing(cli_context *context, const cxone_reply *reply)
{
    if (cli_out_is(&context->out, "table")) {
        CX_AUTO(text)
        char *line =
            cli_xprintf("%d %s", cxone_reply_http_status(reply), cxone_reply_message(reply));
        cli_out_record(&context->out, &(cli_record){.line = line});
    }
}

int cli_answer_show(cli_context *context, const cxone_operation *operation,
                    const cxone_reply *reply)
{
    size_t length = 0;
    const char *body = cxone_reply_body(reply, &length);
    const cxone_value *value = cxone_reply_value(reply);
    const char *where = cxone_operation_list(operation);
    const cxone_value *list = cli_answer_list(where, value);
    const bool whole = cli_out_is(&context->out, "json") && context->out.fields.count == 0;
    int code = CLI_EXIT_OK;
    if (body != NULL) {
        code = show_body(context, (cx_str){body, length});
    } else if (value == NULL && where == NULL) {
        show_nothing(context, reply);
    } else if ((list != NULL || value == NULL) && !whole) {
        show_rows(context, value, list);
    } else if (value != NULL) {
        cli_out_record(&context->out, &(cli_record){.document = value});
    }
    const int failed = cli_answer_failures(reply);
    return code != CLI_EXIT_OK ? code : failed;
}
