/* script list, script show. */
#include "cxone/scripts.h"

#include "base/alloc.h"
#include "base/str.h"
#include "cli/commands.h"
#include "cli/media.h"
#include "cli/report.h"
#include "cli/rows.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(records, cxone_records *, cxone_records_free)
CX_DEFINE_AUTO(reply, cxone_reply *, cxone_reply_free)

static char *show_medium(const cxone_value *value)
{
    const int64_t id = cxone_value_integer(value, -1);
    const char *word = id == 0 ? "none" : cli_media_word(id);
    return word != NULL ? cli_xdup(cx_str_of(word)) : NULL;
}

static char *show_status(const cxone_value *value)
{
    const cx_str status = cx_str_of(cxone_value_text(value));
    return cx_str_equal(status, CX_LIT("CURR")) ? cli_xdup(CX_LIT("in use")) : NULL;
}

typedef struct list_options {
    const char *search;
    const char *media;
    bool inactive;
} list_options;

static int run_list(cli_context *context)
{
    static const cli_column columns[] = {
        {"masterID", "ID", NULL},
        {"scriptName", "PATH", NULL},
        {"mediaType", "MEDIUM", show_medium},
        {"status", "STATUS", show_status},
        {"modifyDate", "MODIFIED", NULL},
        {"mUser", "BY", NULL},
    };
    CX_AUTO(records) cxone_records *scripts = NULL;
    cxone_error *error = NULL;
    cxone_script_filter filter = CXONE_SCRIPT_FILTER_INIT;
    const list_options *options = context->options;
    size_t rows = 0;
    if (options->media != NULL && !cli_media_read(options->media, &filter.media_type_id)) {
        return CLI_EXIT_USAGE;
    }
    filter.search = options->search;
    filter.inactive = options->inactive ? 1 : 0;
    if (cxone_scripts_list(context->client, &filter, &scripts, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    const int code = cli_show_rows(context, scripts, columns, CX_COUNT(columns), &rows);
    if (code == CLI_EXIT_OK && rows == 0) {
        cli_warn("CXone has no such script");
    }
    return code;
}

static int run_show(cli_context *context)
{
    static const cli_column columns[] = {
        {"masterID", "Id", NULL},
        {"scriptName", "Path", NULL},
        {"mediaType", "Medium", show_medium},
        {"status", "Status", show_status},
        {"modifyDate", "Modified at", NULL},
        {"mUser", "Modified by", NULL},
        {"busNo", "Business unit", NULL},
    };
    CX_AUTO(reply) cxone_reply *reply = NULL;
    cxone_error *error = NULL;
    if (cxone_script_get(context->client, cli_operand_at(context, 0), NULL, &reply, &error) !=
        CXONE_OK) {
        return cli_fail(context, error);
    }
    cli_show_record(context, cxone_reply_value(reply), columns, CX_COUNT(columns));
    return CLI_EXIT_OK;
}

static const cli_operand show_operands[] = {
    {"SCRIPT", "path, name or id of a script that is in use", "Enter script path: ", false},
};
static const cli_option list_table[] = {
    {"search", 0, "TEXT", "only scripts with this in their path", CLI_OPTION_TEXT,
     offsetof(list_options, search), NULL, NULL},
    {"media", 0, "MEDIUM", CLI_MEDIA_WORDS ", or a number", CLI_OPTION_TEXT,
     offsetof(list_options, media), NULL, NULL},
    {"inactive", 0, NULL, "those too that are not in use any more", CLI_OPTION_FLAG,
     offsetof(list_options, inactive), NULL, NULL},
};
static const char *const list_examples[] = {
    "cxone script list", "cxone script list --media call --search callback",
    "cxone script list --inactive -o csv --fields masterID,scriptName,status", NULL};
static const char *const show_examples[] = {"cxone script show 'Sandbox\\Outbound Call'",
                                            "cxone script show 98311 -o json", NULL};

const cli_command cli_cmd_script_list = {
    .path = "script list",
    .summary = "list scripts",
    .details = "All of them, page by page.",
    .page = "cxone-script.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .options = list_table,
    .option_count = CX_COUNT(list_table),
    .options_size = sizeof(list_options),
    .examples = list_examples,
    .run = run_list,
};

const cli_command cli_cmd_script_show = {
    .path = "script show",
    .summary = "show what CXone's list says of a script",
    .page = "cxone-script.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .operands = show_operands,
    .operand_count = CX_COUNT(show_operands),
    .examples = show_examples,
    .run = run_show,
};
