/* script download, script upload: scripts as JSON files. */
#include "cxone/scripts.h"

#include "base/alloc.h"
#include "base/limits.h"
#include "base/str.h"
#include "cli/answer.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/report.h"
#include "cli/verb.h"
#include "cli/xalloc.h"
#include "json/json.h"
#include "json/writer.h"

#include "base/banned.h"

CX_DEFINE_AUTO(reply, cxone_reply *, cxone_reply_free)

enum {
    PARTIAL_CONTENT = 206, /* saved, with warnings */
    SERVER_ERROR = 500
};

/* ---- script download ---- */

/* Says which script is meant: an id and a path as they are, a name alone as the path it stands for.
 */
static void put_script(cli_verb *verb, const char *script)
{
    int64_t id = 0;
    CX_AUTO(reply) cxone_reply *found = NULL;
    cxone_error *error = NULL;
    const cx_str text = cx_str_of(script);
    if (cx_scan_int64(text, &id)) {
        cli_verb_put(verb, "scriptId", script);
    } else if (cx_str_find(text, '\\') < text.len) {
        cli_verb_put(verb, "scriptPath", script);
    } else if (cxone_script_get(verb->context->client, script, NULL, &found, &error) == CXONE_OK) {
        const cxone_value *name = cxone_value_get(cxone_reply_value(found), "scriptName");
        cli_verb_put(verb, "scriptPath", cxone_value_text(name));
    } else if (verb->code == CLI_EXIT_OK) {
        verb->code = cli_fail(verb->context, error);
    }
}

static int run_download(cli_context *context)
{
    char *text = NULL;
    size_t length = 0;
    cxone_error *error = NULL;
    CX_AUTO(reply) cxone_reply *reply = NULL;
    CX_AUTO(cli_verb) cli_verb verb = {0};
    cli_verb_begin(&verb, context, "admin/scripts.content.get");
    put_script(&verb, cli_operand_at(context, 0));
    if (verb.code != CLI_EXIT_OK) {
        return verb.code;
    }
    if (cxone_call_send(verb.call, &reply, &error) != CXONE_OK) {
        const bool desktop_only = cxone_error_http_status(error) == SERVER_ERROR;
        const int code = cli_fail(context, error);
        if (desktop_only) {
            cli_hint("CXone fails so for scripts that only Desktop Studio has saved: save it in "
                     "Studio once");
        }
        return code;
    }
    const char *body = cxone_reply_body(reply, &length);
    if (body != NULL) {
        cli_out_text(&context->out, (cx_str){body, length});
        return CLI_EXIT_OK;
    }
    if (cxone_value_print(cxone_reply_value(reply), 2, &text, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    cli_out_text(&context->out, cx_str_of(text));
    cli_out_text(&context->out, CX_LIT("\n"));
    cxone_text_free(text);
    return CLI_EXIT_OK;
}

/* ---- script upload ---- */

typedef struct upload_options {
    const char *path;
} upload_options;

/* Members of a header that say which script it is: they stay behind when it becomes another one. */
static bool is_identity(const char *key)
{
    static const char *const keys[] = {"masterId", "libraryId", "lockInfo", "status"};
    for (size_t i = 0; i < CX_COUNT(keys); i++) {
        if (cx_str_equal(cx_str_of(key), cx_str_of(keys[i]))) {
            return true;
        }
    }
    return false;
}

static void write_header(cx_json_writer *w, const cx_json_value *header, cx_str path)
{
    const bool moved = !cx_str_equal_nocase(cx_json_get_text(header, "scriptName"), path);
    cx_json_begin_object(w);
    cx_json_member_string(w, "scriptName", path);
    for (const char *key = NULL; (key = cx_json_next_key(header, key)) != NULL;) {
        const bool is_name = cx_str_equal(cx_str_of(key), CX_LIT("scriptName"));
        if (!is_name && !(moved && is_identity(key))) {
            cx_json_key(w, key);
            cx_json_write_value(w, cx_json_get(header, key));
        }
    }
    cx_json_end_object(w);
}

/* The request: what the file holds, under the path that was asked for. */
static void write_request(const cx_json_value *script, cx_str path, cx_buf *out)
{
    cx_json_writer w;
    cx_json_writer_init(&w, out, 0);
    cx_json_begin_object(&w);
    cx_json_key(&w, "scriptContent");
    cx_json_begin_object(&w);
    for (const char *key = NULL; (key = cx_json_next_key(script, key)) != NULL;) {
        cx_json_key(&w, key);
        if (cx_str_equal(cx_str_of(key), CX_LIT("header"))) {
            write_header(&w, cx_json_get(script, key), path);
        } else {
            cx_json_write_value(&w, cx_json_get(script, key));
        }
    }
    cx_json_end_object(&w);
    cx_json_end_object(&w);
    cli_xcheck(out);
}

/* Makes the request of a file. False, and complained, when it holds no script. */
static bool read_script(const char *file, cx_str path, cx_buf *out)
{
    CX_AUTO(cx_json) cx_json *document = NULL;
    CX_AUTO(cx_buf) cx_buf text;
    cxone_error *error = NULL;
    cx_buf_init(&text, CX_MAX_REQUEST_BODY);
    if (!cli_read_input(file, &text)) {
        return false;
    }
    if (cx_json_parse(cx_buf_view(&text), &document, &error) != CXONE_OK) {
        cli_complain("%s: %s", file, cxone_error_message(error));
        cxone_error_free(error);
        return false;
    }
    const cx_json_value *root = cx_json_root(document);
    const cx_json_value *inner = cx_json_get(root, "scriptContent");
    const cx_json_value *script = inner != NULL ? inner : root;
    if (cx_json_type(cx_json_get(script, "header")) != CXONE_TYPE_OBJECT) {
        cli_complain("%s: this is no script: it has no header", file);
        cli_hint("'cxone script download SCRIPT' writes one");
        return false;
    }
    write_request(script, path, out);
    return true;
}

/* Asks when there is a script at the path, or when that cannot be known. */
static int confirm(cli_context *context, const char *path, bool *there)
{
    CX_AUTO(reply) cxone_reply *found = NULL;
    cxone_error *error = NULL;
    const cxone_status status = cxone_script_get(context->client, path, NULL, &found, &error);
    const cxone_value *record = cxone_reply_value(found);
    const char *name = cxone_value_text(cxone_value_get(record, "scriptName"));
    *there = status == CXONE_OK && cx_str_equal_nocase(cx_str_of(name), cx_str_of(path));
    const bool unknown = status == CXONE_ERR_FORBIDDEN || status == CXONE_ERR_UNAUTHORIZED;
    if (status != CXONE_OK && status != CXONE_ERR_NOT_FOUND && status != CXONE_ERR_AMBIGUOUS &&
        !unknown) {
        return cli_fail(context, error);
    }
    cxone_error_free(error);
    if (!*there && !unknown) {
        return CLI_EXIT_OK;
    }
    const char *when = cxone_value_text(cxone_value_get(record, "modifyDate"));
    const char *who = cxone_value_text(cxone_value_get(record, "mUser"));
    CX_AUTO(text)
    char *question =
        unknown ? cli_xprintf("Replace the script %s, if there is one", path)
                : cli_xprintf("Replace the script %s (modified %s by %s)", path,
                              when != NULL ? when : "at some time", who != NULL ? who : "somebody");
    return cli_confirm(context, question);
}

static int show_upload(cli_verb *verb, const char *path, bool there)
{
    CX_AUTO(text)
    char *line = cli_xprintf("Script %s: %s", path, there ? "replaced" : "saved");
    const cli_cell cells[] = {
        CLI_TEXT("scriptPath", NULL, path),
        {.key = "replaced", .kind = CLI_CELL_BOOL, .number = there ? 1 : 0},
        CLI_VALUE("results", NULL, cxone_value_get(cxone_reply_value(verb->reply), "results")),
    };
    cli_verb_show_change(verb, line, cells, CX_COUNT(cells));
    const int code = cli_answer_failures(verb->reply);
    if (code == CLI_EXIT_OK && cxone_reply_http_status(verb->reply) == PARTIAL_CONTENT) {
        cli_complain("CXone saved the script with warnings, and does not say which");
        return CLI_EXIT_PARTLY;
    }
    return code;
}

static int run_upload(cli_context *context)
{
    const upload_options *options = context->options;
    cxone_error *error = NULL;
    bool there = false;
    CX_AUTO(cx_buf) cx_buf request;
    cx_buf_init(&request, CX_MAX_REQUEST_BODY);
    if (!read_script(cli_operand_at(context, 0), cx_str_of(options->path), &request)) {
        return CLI_EXIT_USAGE;
    }
    const int go_on = confirm(context, options->path, &there);
    if (go_on != CLI_EXIT_OK) {
        return go_on;
    }
    CX_AUTO(cli_verb) cli_verb verb = {0};
    cli_verb_begin(&verb, context, "admin/scripts.save");
    /* A file of CXone's own may hold more than CXone documents. */
    cxone_call_set_checks(verb.call, 0);
    if (verb.code == CLI_EXIT_OK &&
        cxone_call_set_body(verb.call, request.ptr, request.len, NULL, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    return cli_verb_send(&verb) ? show_upload(&verb, options->path, there) : verb.code;
}

static const cli_operand download_operands[] = {
    {"SCRIPT", "path, name or id of a script", "Enter script path: ", false},
};
static const cli_operand upload_operands[] = {
    {"FILE", "a script as 'cxone script download' writes it; -: standard input",
     "Enter file: ", false},
};
static const cli_option upload_table[] = {
    {"path", 0, "PATH", "where it is saved: Folder\\Name", CLI_OPTION_TEXT,
     offsetof(upload_options, path), NULL, "Enter script path: "},
};
static const char *const upload_answer[] = {
    "status_code", "message", "scriptPath", "replaced", "results", "correlation_id", NULL};
static const char *const download_examples[] = {
    "cxone script download 'Sandbox\\Callback' --output callback.json", NULL};
static const char *const upload_examples[] = {
    "cxone script upload callback.json --path 'Sandbox\\Callback Copy'",
    "cxone script upload callback.json --path 'Sandbox\\Callback' --yes", NULL};

const cli_command cli_cmd_script_download = {
    .path = "script download",
    .summary = "write a script as JSON, whatever the format",
    .page = "cxone-script.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .operands = download_operands,
    .operand_count = CX_COUNT(download_operands),
    .examples = download_examples,
    .run = run_download,
};

const cli_command cli_cmd_script_upload = {
    .path = "script upload",
    .summary = "save a script from its JSON",
    .details = "It asks before it replaces a script; without a terminal that needs --yes.",
    .page = "cxone-script.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_CHANGES,
    .answer = upload_answer,
    .operands = upload_operands,
    .operand_count = CX_COUNT(upload_operands),
    .options = upload_table,
    .option_count = CX_COUNT(upload_table),
    .options_size = sizeof(upload_options),
    .examples = upload_examples,
    .run = run_upload,
};
