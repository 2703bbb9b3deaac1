#include <stdlib.h>

#include "cxone/status.h"

#include "base/alloc.h"
#include "cli/command.h"
#include "cli/report.h"
#include "cli/term/term.h"
#include "cli/xalloc.h"

#include "base/banned.h"

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

/* What someone without credentials can do next. */
static void hint_credentials(const char *path)
{
    cli_hint(
        "in the environment they are %s, %s, %s and %s; --env-file FILE reads them from a file",
        cxone_key_environment(cxone_key_find("access_key_id")),
        cxone_key_environment(cxone_key_find("access_key_secret")),
        cxone_key_environment(cxone_key_find("client_id")),
        cxone_key_environment(cxone_key_find("client_secret")));
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
