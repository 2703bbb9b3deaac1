/* api: any call to CXone. */
#include <ctype.h>
#include <string.h>

#include "cxone/call.h"

#include "base/alloc.h"
#include "base/clock.h"
#include "base/limits.h"
#include "cli/answer.h"
#include "cli/body.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/report.h"
#include "cli/shape.h"
#include "cli/watch.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(call, cxone_call *, cxone_call_free)
CX_DEFINE_AUTO(reply, cxone_reply *, cxone_reply_free)
CX_DEFINE_AUTO(records, cxone_records *, cxone_records_free)

typedef struct api_options {
    cli_texts parameters;
    cli_texts fields; /* -f and -F, in their order */
    cli_texts headers;
    const char *input;
    const char *content_type;
    const char *base_url;
    const char *limit;
    const char *watch;
    bool no_check;
    bool paginate;
    bool curl;
} api_options;

/* What is being put together. */
typedef struct request {
    cli_context *context;
    const api_options *options;
    cxone_call *call;
    const cxone_operation *operation; /* NULL: not in the catalogue */
    const char *path;                 /* of the command line, or NULL */
} request;

/* ---------------------------------------------------------------- the operation */

static bool is_method(const char *word)
{
    static const char *const methods[] = {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"};
    for (size_t i = 0; i < CX_COUNT(methods); i++) {
        if (cx_str_equal_nocase(cx_str_of(word), cx_str_of(methods[i]))) {
            return true;
        }
    }
    return false;
}

static int complain_url(const char *url)
{
    (void)cli_usage("\"%s\" is a URL: a path is wanted", url);
    cli_hint("the host is the one that serves the path; --base-url names another");
    return CLI_EXIT_USAGE;
}

/* "get /x" as GET /x. */
static cxone_status begin_path(request *r, const char *method, cxone_error **error)
{
    CX_AUTO(cx_buf) cx_buf upper;
    cx_buf_init(&upper, CX_MAX_MESSAGE);
    for (; *method != '\0'; method++) {
        cx_buf_putc(&upper, (char)toupper((unsigned char)*method));
    }
    cli_xcheck(&upper);
    return cxone_call_new_path(r->context->client, upper.ptr, r->path, &r->call, error);
}

static int begin(request *r)
{
    cxone_error *error = NULL;
    cxone_status status = CXONE_OK;
    const char *first = cli_operand_at(r->context, 0);
    const char *second = cli_operand_at(r->context, 1);
    const char *shown = second != NULL ? second : first;
    if (strstr(shown, "://") != NULL) {
        return complain_url(shown);
    }
    if (second == NULL && is_method(first)) {
        return cli_usage("api %s: a path is missing", first);
    }
    r->path = second != NULL || first[0] == '/' ? shown : NULL;
    if (r->path != NULL) {
        status = begin_path(r, second != NULL ? first : "GET", &error);
    } else {
        status = cxone_call_new(r->context->client, first, &r->call, &error);
    }
    if (status != CXONE_OK) {
        return cli_fail(r->context, error);
    }
    r->operation = cxone_call_operation(r->call);
    cxone_call_set_checks(r->call, r->options->no_check ? 0 : 1);
    return CLI_EXIT_OK;
}

/* Reports what the checks found, and where to look it up. */
static int fail_check(const request *r, cxone_error *error)
{
    const bool is_misuse = cxone_error_status(error) == CXONE_ERR_ARG;
    const int code = cli_fail(r->context, error);
    if (is_misuse && r->operation != NULL && !r->options->no_check) {
        cli_hint("'cxone operations show %s' shows what it takes; --no-check sends it all the same",
                 cxone_operation_name(r->operation));
    }
    return code;
}

/* ---------------------------------------------------------------- parameters, headers */

static bool has_member(const cxone_shape *shape, cx_str name)
{
    for (size_t i = 0; i < cxone_shape_count(shape); i++) {
        const char *member = cxone_shape_member_name(shape, i);
        if (member != NULL && cx_str_equal(cx_str_of(member), name)) {
            return true;
        }
    }
    return false;
}

static const cxone_parameter *find_parameter(const cxone_operation *operation, cx_str name)
{
    for (const cxone_parameter *each = NULL;
         (each = cxone_parameter_next(operation, each)) != NULL;) {
        if (cx_str_equal(cx_str_of(cxone_parameter_name(each)), name)) {
            return each;
        }
    }
    return NULL;
}

static int add_parameter(const request *r, const char *argument)
{
    cxone_error *error = NULL;
    const cx_str whole = cx_str_of(argument);
    const size_t equals = cx_str_find(whole, '=');
    CX_AUTO(text) char *name = cli_xdup(cx_str_slice(whole, 0, equals));
    if (equals == whole.len || equals == 0) {
        return cli_usage("-p: \"%s\" is not NAME=VALUE", argument);
    }
    if (!r->options->no_check && find_parameter(r->operation, cx_str_of(name)) == NULL &&
        has_member(cxone_operation_body(r->operation), cx_str_of(name))) {
        (void)cli_usage("-p: \"%s\" belongs into the body of %s", name,
                        cxone_operation_name(r->operation));
        cli_hint("-f %s", argument);
        return CLI_EXIT_USAGE;
    }
    const cxone_status status =
        cxone_call_add_parameter(r->call, name, argument + equals + 1, &error);
    return status == CXONE_OK ? CLI_EXIT_OK : fail_check(r, error);
}

static int add_header(const request *r, const char *argument)
{
    cxone_error *error = NULL;
    const cx_str whole = cx_str_of(argument);
    const size_t colon = cx_str_find(whole, ':');
    CX_AUTO(text) char *name = cli_xdup(cx_str_slice(whole, 0, colon));
    CX_AUTO(text) char *value = cli_xdup(cx_str_trim(cx_str_slice(whole, colon + 1, whole.len)));
    if (colon == whole.len || colon == 0) {
        return cli_usage("-H: \"%s\" is not 'Name: value'", argument);
    }
    return cxone_call_add_header(r->call, name, value, &error) == CXONE_OK
               ? CLI_EXIT_OK
               : cli_fail(r->context, error);
}

/* Whether a parameter that is needed was given, or has its place taken by a path as it stands. */
static bool is_given(const request *r, const cxone_parameter *parameter)
{
    const cx_str name = cx_str_of(cxone_parameter_name(parameter));
    for (size_t i = 0; i < r->options->parameters.count; i++) {
        const cx_str given = cx_str_of(r->options->parameters.items[i]);
        if (cx_str_equal(cx_str_slice(given, 0, cx_str_find(given, '=')), name)) {
            return true;
        }
    }
    CX_AUTO(text) char *place = cli_xprintf("{%s}", name.ptr);
    return r->path != NULL && strstr(r->path, place) == NULL &&
           (cxone_parameter_is_in_path(parameter) != 0 || strchr(r->path, '?') != NULL);
}

/* Asks for the parameters that are missing, where somebody can be asked. */
static int ask_missing(const request *r)
{
    const bool ask = cli_may_ask(r->context) && !r->options->no_check;
    const cxone_parameter *each = ask ? cxone_parameter_next(r->operation, NULL) : NULL;
    for (; each != NULL; each = cxone_parameter_next(r->operation, each)) {
        CX_AUTO(cx_buf) cx_buf question;
        cxone_error *error = NULL;
        const char *name = cxone_parameter_name(each);
        if (cxone_parameter_is_required(each) == 0 || strcmp(name, "version") == 0 ||
            is_given(r, each)) {
            cx_buf_init(&question, 0);
            continue;
        }
        cx_buf_init(&question, CX_MAX_MESSAGE);
        cx_buf_printf(&question, "Enter %s (", name);
        cli_shape_words(&question, cxone_parameter_shape(each));
        cx_buf_puts(&question, "): ");
        cli_xcheck(&question);
        const char *answer = cli_ask(r->context, question.ptr);
        if (answer == NULL || answer[0] == '\0') {
            break; /* the check says what is missing */
        }
        if (cxone_call_add_parameter(r->call, name, answer, &error) != CXONE_OK) {
            return fail_check(r, error);
        }
    }
    return CLI_EXIT_OK;
}

/* ---------------------------------------------------------------- the body */

static int set_body(const request *r, cx_str body)
{
    cxone_error *error = NULL;
    return cxone_call_set_body(r->call, body.ptr != NULL ? body.ptr : "", body.len,
                               r->options->content_type, &error) == CXONE_OK
               ? CLI_EXIT_OK
               : fail_check(r, error);
}

static int complain_no_body(const request *r)
{
    (void)cli_usage("%s takes no body", cxone_operation_name(r->operation));
    cli_hint("-p gives parameters: -p %s", r->options->fields.items[0]);
    return CLI_EXIT_USAGE;
}

static int build_body(const request *r)
{
    const cli_texts *fields = &r->options->fields;
    const cxone_shape *shape = cxone_operation_body(r->operation);
    CX_AUTO(cli_body) cli_body *body = cli_body_new(shape);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init_secret(&text, CX_MAX_REQUEST_BODY);
    if (r->operation != NULL && shape == NULL && !r->options->no_check) {
        return complain_no_body(r);
    }
    for (size_t i = 0; i < fields->count; i++) {
        if (!cli_body_put(body, fields->items[i], fields->letters[i] == 'F')) {
            return CLI_EXIT_USAGE;
        }
    }
    cli_body_write(body, &text);
    cli_xcheck(&text);
    return set_body(r, cx_buf_view(&text));
}

static int add_body(const request *r)
{
    const api_options *options = r->options;
    const bool has_fields = options->fields.count != 0;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init_secret(&text, CX_MAX_REQUEST_BODY);
    if (options->input == NULL) {
        return has_fields ? build_body(r) : CLI_EXIT_OK;
    }
    if (has_fields) {
        return cli_usage("--input is the whole body: -f and -F cannot stand beside it");
    }
    return cli_read_input(options->input, &text) ? set_body(r, cx_buf_view(&text)) : CLI_EXIT_USAGE;
}

static int complete(const request *r)
{
    const api_options *options = r->options;
    cxone_error *error = NULL;
    int code = CLI_EXIT_OK;
    for (size_t i = 0; code == CLI_EXIT_OK && i < options->parameters.count; i++) {
        code = add_parameter(r, options->parameters.items[i]);
    }
    for (size_t i = 0; code == CLI_EXIT_OK && i < options->headers.count; i++) {
        code = add_header(r, options->headers.items[i]);
    }
    code = code == CLI_EXIT_OK ? add_body(r) : code;
    code = code == CLI_EXIT_OK ? ask_missing(r) : code;
    if (code != CLI_EXIT_OK) {
        return code;
    }
    if (options->base_url != NULL &&
        cxone_call_set_base_url(r->call, options->base_url, &error) != CXONE_OK) {
        return cli_fail(r->context, error);
    }
    return cxone_call_check(r->call, &error) == CXONE_OK ? CLI_EXIT_OK : fail_check(r, error);
}

/* ---------------------------------------------------------------- sending */

static int show_request(const request *r)
{
    cxone_error *error = NULL;
    char *text = NULL;
    const cxone_show form = r->options->curl ? CXONE_SHOW_CURL : CXONE_SHOW_HTTP;
    if (cxone_call_show(r->call, form, &text, &error) != CXONE_OK) {
        return cli_fail(r->context, error);
    }
    const cx_str shown = cx_str_of(text);
    cli_out_text(&r->context->out, shown);
    cli_out_text(&r->context->out,
                 cx_str_ends_with(shown, CX_LIT("\n")) ? CX_LIT("") : CX_LIT("\n"));
    cxone_text_free(text);
    return CLI_EXIT_OK;
}

/* What cannot be taken back, or reaches somebody, asks first. */
static int confirm(const request *r)
{
    if (cxone_call_effect(r->call) < CXONE_EFFECT_DESTRUCTIVE) {
        return CLI_EXIT_OK;
    }
    CX_AUTO(cx_buf) cx_buf question;
    cx_buf_init(&question, CX_MAX_MESSAGE);
    if (r->operation != NULL) {
        const cx_str summary = cx_str_of(cxone_operation_summary(r->operation));
        const bool stop = cx_str_ends_with(summary, CX_LIT("."));
        cx_buf_printf(&question, "%.*s (%s)", (int)(summary.len - (stop ? 1 : 0)), summary.ptr,
                      cxone_operation_name(r->operation));
    } else {
        cx_buf_printf(&question, "%s %s", cli_operand_at(r->context, 0), r->path);
    }
    cli_xcheck(&question);
    return cli_confirm(r->context, question.ptr);
}

static bool read_limit(const api_options *options, uint64_t *limit)
{
    *limit = UINT64_MAX;
    if (options->limit == NULL ||
        (cx_scan_uint(cx_str_of(options->limit), UINT64_MAX, limit) && *limit != 0)) {
        return true;
    }
    (void)cli_usage("--limit: \"%s\" is no number of records", options->limit);
    return false;
}

static int send_list(const request *r, uint64_t limit)
{
    CX_AUTO(records) cxone_records *records = NULL;
    cxone_error *error = NULL;
    if (cxone_call_list(r->call, &records, &error) != CXONE_OK) {
        return cli_fail(r->context, error);
    }
    return cli_answer_show_all(r->context, records, limit);
}

static int send_one(const request *r)
{
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    if (cxone_call_send(r->call, &reply, &error) != CXONE_OK) {
        return cli_fail(r->context, error);
    }
    return cli_answer_show(r->context, r->operation, reply);
}

/* ---------------------------------------------------------------- watching */

static int watch_list(const request *r, cli_watch *watch, uint64_t limit)
{
    CX_AUTO(records) cxone_records *records = NULL;
    cxone_error *error = NULL;
    const cxone_value *record = NULL;
    cxone_status status = cxone_call_list(r->call, &records, &error);
    for (uint64_t i = 0; status == CXONE_OK && i < limit; i++) {
        status = cxone_records_next(records, &record, &error);
        if (status != CXONE_OK || record == NULL) {
            break;
        }
        cli_watch_see(watch, &r->context->out, record);
    }
    return status == CXONE_OK ? CLI_EXIT_OK : cli_fail(r->context, error);
}

static int watch_one(const request *r, cli_watch *watch)
{
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    if (cxone_call_send(r->call, &reply, &error) != CXONE_OK) {
        return cli_fail(r->context, error);
    }
    const cxone_value *value = cxone_reply_value(reply);
    const char *where = cxone_operation_list(r->operation);
    const cxone_value *list = cli_answer_list(where, value);
    for (size_t i = 0; i < cxone_value_size(list); i++) {
        cli_watch_see(watch, &r->context->out, cxone_value_at(list, i));
    }
    if (list == NULL && value != NULL) {
        cli_watch_see(watch, &r->context->out, value);
    }
    return CLI_EXIT_OK;
}

/* Goes on until a read fails, nobody listens any more, or an interrupt ends the process. */
static int watch(const request *r, uint64_t limit)
{
    CX_AUTO(cli_watch) cli_watch *watch = cli_watch_new();
    cli_out *out = &r->context->out;
    int64_t pause_ms = 0;
    int code = CLI_EXIT_OK;
    if (!cx_scan_duration_ms(cx_str_of(r->options->watch), &pause_ms) || pause_ms <= 0) {
        return cli_usage("--watch: \"%s\" is no time to wait between reads", r->options->watch);
    }
    if (cxone_call_effect(r->call) != CXONE_EFFECT_READ) {
        return cli_usage("--watch is for what only reads");
    }
    if (!cli_out_make_endless(out)) {
        return CLI_EXIT_USAGE;
    }
    for (;;) {
        code = r->options->paginate || r->options->limit != NULL ? watch_list(r, watch, limit)
                                                                 : watch_one(r, watch);
        cli_watch_end_read(watch, out, code == CLI_EXIT_OK);
        if (code != CLI_EXIT_OK || out->failed || out->misused) {
            return code;
        }
        cx_clock_sleep(cx_clock_system(), pause_ms);
    }
}

static int send(const request *r)
{
    const api_options *options = r->options;
    uint64_t limit = 0;
    if (!read_limit(options, &limit)) {
        return CLI_EXIT_USAGE;
    }
    int code = complete(r);
    if (code != CLI_EXIT_OK) {
        return code;
    }
    if (options->curl || r->context->changes.dry_run) {
        return show_request(r);
    }
    code = confirm(r);
    if (code != CLI_EXIT_OK) {
        return code;
    }
    if (options->watch != NULL) {
        return watch(r, limit);
    }
    return options->paginate || options->limit != NULL ? send_list(r, limit) : send_one(r);
}

static int run_api(cli_context *context)
{
    request r = {.context = context, .options = context->options};
    const int begun = begin(&r);
    const int code = begun == CLI_EXIT_OK ? send(&r) : begun;
    cxone_call_free(r.call);
    return code;
}

#define TEXT(name, letter, value, summary, field)                                               \
    {                                                                                           \
        name, letter, value, summary, CLI_OPTION_TEXT, offsetof(api_options, field), NULL, NULL \
    }
#define LIST(name, letter, value, summary, field)                                               \
    {                                                                                           \
        name, letter, value, summary, CLI_OPTION_LIST, offsetof(api_options, field), NULL, NULL \
    }
#define FLAG(name, summary, field)                                                        \
    {                                                                                     \
        name, 0, NULL, summary, CLI_OPTION_FLAG, offsetof(api_options, field), NULL, NULL \
    }

static const cli_operand operands[] = {
    {"OPERATION", "its name (see 'cxone operations'), or a method before a path",
     "Enter operation: ", false},
    {"PATH", "the path, when a method stands before it", NULL, false},
};
static const cli_option table[] = {
    LIST("parameter", 'p', "NAME=VALUE", "a parameter, in the path or the query; may be repeated",
         parameters),
    LIST("field", 'f', "PLACE=VALUE", "a value in the body, as the catalogue has it: a.b[].c=1",
         fields),
    LIST("typed-field", 'F', "PLACE=VALUE",
         "the same; else a number, true, null or JSON as such; @FILE is a file's content", fields),
    LIST("header", 'H', "'NAME: VALUE'", "a header", headers),
    TEXT("input", 0, "FILE", "the whole body, from a file; -: from standard input", input),
    TEXT("content-type", 0, "TYPE", "of the body, where it is no JSON", content_type),
    TEXT("base-url", 0, "URL", "scheme, host and prefix, where no source says them", base_url),
    FLAG("no-check", "send what the catalogue would not have", no_check),
    FLAG("paginate", "all pages of a list, as they come", paginate),
    TEXT("limit", 0, "NUMBER", "at most so many records, from as many pages as that takes", limit),
    TEXT("watch", 0, "SECONDS", "read again and again, and show what changed", watch),
    FLAG("curl", "show the call as a curl command, and do not send it", curl),
};
static const char *const examples[] = {
    "cxone api admin/skills.list -p searchString=sales",
    "cxone api admin/skills.list --paginate -o ndjson --fields skillId,skillName",
    "cxone api GET /dfo/3.0/contacts/682956606682323",
    "cxone api digital/contact.get -p contactNumber=682956606682323 --dry-run", NULL};

const cli_command cli_cmd_api = {
    .path = "api",
    .summary = "call any operation of CXone",
    .details =
        "What is given is checked against the catalogue before anything is sent. What cannot\n"
        "be taken back or reaches people asks first. A path alone is that of a GET.",
    .page = "cxone-api.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_CHANGES,
    .operands = operands,
    .operand_count = CX_COUNT(operands),
    .options = table,
    .option_count = CX_COUNT(table),
    .options_size = sizeof(api_options),
    .examples = examples,
    .run = run_api,
};
