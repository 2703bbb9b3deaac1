#include <stdlib.h>

#include "cxone/status.h"

#include "base/alloc.h"
#include "base/auto.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cli/term/term.h"
#include "cli/trace_file.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(settings, cxone_settings *, cxone_settings_free)

const char *cli_operand_at(const cli_context *context, size_t index)
{
    return index < context->operand_count ? context->operands[index] : NULL;
}

bool cli_may_ask(const cli_context *context)
{
    return !context->globals.no_input && cli_term_can_ask();
}

const char *cli_ask(cli_context *context, const char *question)
{
    char *answer = cli_term_ask(question);
    if (answer == NULL) {
        return NULL;
    }
    context->answers =
        cli_xrealloc(context->answers, context->answer_count + 1, sizeof *context->answers);
    context->answers[context->answer_count++] = answer;
    return answer;
}

int cli_confirm(cli_context *context, const char *what)
{
    if (context->changes.yes || context->changes.dry_run) {
        return CLI_EXIT_OK;
    }
    if (!cli_may_ask(context)) {
        (void)cli_usage("%s asks first, and there is no terminal to ask on",
                        context->command->path);
        cli_hint("add --yes to go on, or --dry-run to see the request");
        return CLI_EXIT_USAGE;
    }
    CX_AUTO(text) char *question = cli_xprintf("%s?", what);
    if (cli_term_confirm(question)) {
        return CLI_EXIT_OK;
    }
    cli_complain("nothing was sent");
    return CLI_EXIT_INTERRUPTED;
}

cxone_status cli_apply_flags(const cli_context *context, cxone_settings *settings,
                             cxone_error **error)
{
    for (size_t i = 0; i < context->flags->count; i++) {
        const cxone_key *key = context->flags->keys[i];
        const char *value = context->flags->values[i];
        if (value != NULL) {
            CX_TRY(cxone_settings_set(settings, cxone_key_name(key), value, cxone_key_flag(key),
                                      error));
        }
    }
    return CXONE_OK;
}

cxone_status cli_load_settings(const cli_context *context, const char *profile,
                               cxone_settings **out, cxone_error **error)
{
    CX_AUTO(settings) cxone_settings *settings = NULL;
    cxone_load_options options = CXONE_LOAD_OPTIONS_INIT;
    options.config_file = context->globals.config;
    options.profile = profile;
    options.env_file = context->globals.env_file;
    CX_TRY(cxone_settings_load(&options, &settings, error));
    CX_TRY(cli_apply_flags(context, settings, error));
    CX_MOVE(out, settings);
    return CXONE_OK;
}

static void on_log(void *payload, cxone_log_level level, const char *line)
{
    const cli_context *context = payload;
    if (level == CXONE_LOG_WARNING) {
        cli_warn("%s", line);
    } else if (context->globals.verbose) {
        cli_trace(line);
    }
    cli_trace_file_put(level == CXONE_LOG_WARNING ? "! " : "", line);
}

/* Shows a request that is not sent: data, since it was asked for. */
static void on_preview(void *payload, const char *text)
{
    cli_context *context = payload;
    const cx_str request = cx_str_of(text);
    cli_out_text(&context->out, request);
    cli_out_text(&context->out,
                 cx_str_ends_with(request, CX_LIT("\n")) ? CX_LIT("") : CX_LIT("\n"));
}

cxone_status cli_make_client(cli_context *context, const cxone_settings *settings,
                             cxone_client **out, cxone_error **error)
{
    cxone_client_options options = CXONE_CLIENT_OPTIONS_INIT;
    options.log = on_log;
    options.log_payload = context;
    options.preview = context->changes.dry_run ? on_preview : NULL;
    options.preview_payload = context;
    return cxone_client_new(settings, &options, out, error);
}

/* What someone without credentials can do next. */
static void hint_credentials(const char *path)
{
    cli_hint(
        "in the environment they are %s, %s, %s and %s; --env-file FILE reads them from a file",
        cxone_key_environment(cxone_key_find("access_key_id")),
        cxone_key_environment(cxone_key_find("access_key_secret")),
        cxone_key_environment(cxone_key_find("client_id")),
        cxone_key_environment(cxone_key_find("client_secret")));
    cli_hint("as a person, with a client id alone: cxone login --web");
    cli_hint("to try without any, on the local sandbox: cxone sandbox run -- cxone %s", path);
}

int cli_fail(const cli_context *context, cxone_error *error)
{
    const bool lacks_credentials = cxone_error_status(error) == CXONE_ERR_CREDENTIALS_MISSING;
    const int code = cli_report_error(error);
    if (lacks_credentials) {
        hint_credentials(context->command->path);
    }
    cxone_error_free(error);
    return code;
}

const char *cli_environment(const char *name)
{
    const char *value = getenv(name); /* NOLINT(concurrency-mt-unsafe): no thread changes it */
    return value != NULL && value[0] != '\0' ? value : NULL;
}
