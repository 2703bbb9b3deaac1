/* completion: the scripts of the shells, and what they ask for a word. */
#include "base/limits.h"
#include "base/nearest.h"
#include "cli/commands.h"
#include "cli/complete/complete.h"
#include "cli/complete/scripts.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

static const struct {
    const char *shell;
    cx_str script;
} scripts[] = {
    {"bash", {(const char *)cli_script_bash, sizeof cli_script_bash}},
    {"zsh", {(const char *)cli_script_zsh, sizeof cli_script_zsh}},
    {"fish", {(const char *)cli_script_fish, sizeof cli_script_fish}},
};

static int run_completion(cli_context *context)
{
    const char *shell = cli_operand_at(context, 0);
    cx_nearest nearest = cx_nearest_to(cx_str_of(shell));
    for (size_t i = 0; i < CX_COUNT(scripts); i++) {
        if (cx_str_equal(cx_str_of(shell), cx_str_of(scripts[i].shell))) {
            cli_out_text(&context->out, scripts[i].script);
            return CLI_EXIT_OK;
        }
        cx_nearest_try(&nearest, scripts[i].shell);
    }
    (void)cli_usage("there is no completion for \"%s\"", shell);
    if (nearest.best != NULL) {
        cli_hint("did you mean \"%s\"?", nearest.best);
    } else {
        cli_hint("it is bash, zsh or fish");
    }
    return CLI_EXIT_USAGE;
}

/* The last word is the one that is being typed; none is an empty one. */
static int run_complete(cli_context *context)
{
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cli_answer) cli_answer answer = {0};
    const size_t count = context->operand_count;
    cli_out out;
    cx_buf_init(&text, CX_MAX_JSON_TEXT);
    cli_answer_init(&answer, cx_str_of(count != 0 ? context->operands[count - 1] : ""));
    cli_complete(context->operands, count != 0 ? count - 1 : 0, &answer);
    cli_answer_write(&answer, &text);
    cli_xcheck(&text);
    if (!cli_out_open(&out, &(cli_out_options){.format = "table"})) {
        return CLI_EXIT_FAILED;
    }
    cli_out_text(&out, cx_buf_view(&text));
    return cli_out_close(&out, true) ? CLI_EXIT_OK : CLI_EXIT_FAILED;
}

static const cli_operand operands[] = {
    {"bash|zsh|fish", "the shell", "Enter shell: ", false},
};
static const char *const examples[] = {"cxone completion bash", "cxone completion zsh",
                                       "cxone completion fish", NULL};

const cli_command cli_cmd_completion = {
    .path = "completion",
    .summary = "print the completion script of a shell",
    .details =
        "Installed with cxone, so mostly there already. Else, in the shell's start-up file:\n"
        "  bash  source <(cxone completion bash)\n"
        "  zsh   source <(cxone completion zsh)    (behind compinit)\n"
        "  fish  cxone completion fish | source",
    .page = "cxone-completion.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_READS,
    .operands = operands,
    .operand_count = CX_COUNT(operands),
    .examples = examples,
    .run = run_completion,
};

const cli_command cli_cmd_complete = {
    .path = "__complete",
    .summary = "answer a shell that completes a word",
    .page = "cxone-completion.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_READS,
    .hidden = true,
    .raw = true,
    .run = run_complete,
};
