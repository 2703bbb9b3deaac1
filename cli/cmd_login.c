/* login, token: getting a token, and handing it to another program. */
#include <string.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/secret.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/show_token.h"
#include "cli/term/term.h"
#include "cli/web_login.h"
#include "cli/xalloc.h"

#include "base/banned.h"

typedef struct login_options {
    bool web;
    bool with_token;
    bool exchange;
    cli_web_options browser;
} login_options;

/* Reads a token, which stands on no command line: asked for, unseen, or as a line of standard
 * input. */
static int read_token(const cli_context *context, const char *option, cx_buf *out)
{
    bool answered = false;
    if (cli_may_ask(context)) {
        answered = cli_term_ask_secret("Enter the access token (it is not shown): ", out);
    } else if (!cli_term_is_terminal(STDIN_FILENO)) {
        answered = cli_term_read_line(out);
    }
    cli_xcheck(out);
    if (answered && cx_str_trim(cx_buf_view(out)).len != 0) {
        return CLI_EXIT_OK;
    }
    (void)cli_usage("login %s: no token was given", option);
    cli_hint("it is asked for on a terminal, or read from standard input: "
             "pass show cxone-token | cxone login %s",
             option);
    return CLI_EXIT_USAGE;
}

/* The token in `text`, without blanks at its ends. The caller wipes it. */
static cx_secret trimmed(const cx_buf *text)
{
    cx_secret token = {NULL, 0};
    if (cx_secret_set(&token, cx_str_trim(cx_buf_view(text))) != CXONE_OK) {
        cli_no_memory();
    }
    return token;
}

static int log_in_with_token(cli_context *context, cxone_token **token)
{
    CX_AUTO(cx_buf) cx_buf text;
    cxone_error *error = NULL;
    cx_buf_init_secret(&text, CX_MAX_TOKEN);
    const int code = read_token(context, "--with-token", &text);
    if (code != CLI_EXIT_OK) {
        return code;
    }
    CX_AUTO(cx_secret) cx_secret given = trimmed(&text);
    if (cxone_login_with_token(context->client, cx_secret_reveal(&given).ptr, token, &error) !=
        CXONE_OK) {
        return cli_fail(context, error);
    }
    if (strcmp(cxone_token_store(*token), "none") == 0) {
        cli_complain("the token cannot be kept: there is no token store");
        cli_hint("--token-store file keeps it in a file; CXONE_ACCESS_TOKEN needs no store");
        return CLI_EXIT_FAILED;
    }
    return CLI_EXIT_OK;
}

static int log_in_by_exchange(cli_context *context, cxone_token **token)
{
    CX_AUTO(cx_buf) cx_buf text;
    cxone_error *error = NULL;
    cx_buf_init_secret(&text, CX_MAX_TOKEN);
    cx_buf_puts(&text, cli_environment("CXONE_SUBJECT_TOKEN"));
    const int code = text.len != 0 ? CLI_EXIT_OK : read_token(context, "--exchange", &text);
    if (code != CLI_EXIT_OK) {
        return code;
    }
    CX_AUTO(cx_secret) cx_secret subject = trimmed(&text);
    return cxone_login_exchange(context->client, cx_secret_reveal(&subject).ptr, token, &error) ==
                   CXONE_OK
               ? CLI_EXIT_OK
               : cli_fail(context, error);
}

static int log_in(cli_context *context, cxone_token **token)
{
    cxone_error *error = NULL;
    return cxone_login(context->client, token, &error) == CXONE_OK ? CLI_EXIT_OK
                                                                   : cli_fail(context, error);
}

static int check_login_options(const cli_context *context)
{
    const login_options *options = context->options;
    const char *given = cxone_settings_origin(context->settings, "access_token");
    if (!options->web && (options->browser.no_browser || options->browser.redirect_port != NULL)) {
        return cli_usage("--no-browser and --redirect-port go with --web");
    }
    if (options->web + options->with_token + options->exchange > 1) {
        return cli_usage("--web, --with-token and --exchange exclude each other");
    }
    if (given != NULL) {
        (void)cli_usage("access_token is set (%s), and goes before every login", given);
        cli_hint("unset it first; 'cxone whoami' shows whose it is");
        return CLI_EXIT_USAGE;
    }
    return CLI_EXIT_OK;
}

static int run_login(cli_context *context)
{
    CX_AUTO(token) cxone_token *token = NULL;
    const login_options *options = context->options;
    int code = check_login_options(context);
    if (code != CLI_EXIT_OK) {
        return code;
    }
    if (options->web) {
        code = cli_web_login(context, &options->browser, &token);
    } else if (options->with_token) {
        code = log_in_with_token(context, &token);
    } else if (options->exchange) {
        code = log_in_by_exchange(context, &token);
    } else {
        code = log_in(context, &token);
    }
    if (code == CLI_EXIT_OK) {
        cli_show_token(context, "Logged in:", token);
    }
    return code;
}

typedef struct token_options {
    bool curl_config;
} token_options;

/* The token as curl's --config has it, where quotes and backslashes are escaped. */
static void print_curl_config(cli_out *out, cx_str token)
{
    cli_out_text(out, CX_LIT("header = \"Authorization: Bearer "));
    for (size_t i = 0; i < token.len; i++) {
        const bool special = token.ptr[i] == '"' || token.ptr[i] == '\\';
        cli_out_text(out, special ? CX_LIT("\\") : CX_LIT(""));
        cli_out_text(out, cx_str_slice(token, i, i + 1));
    }
    cli_out_text(out, CX_LIT("\"\n"));
}

static int run_token(cli_context *context)
{
    CX_AUTO(token) cxone_token *token = NULL;
    cxone_error *error = NULL;
    if (cxone_token_get(context->client, &token, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    const token_options *options = context->options;
    const cx_str text = cx_str_of(cxone_token_access(token));
    if (options->curl_config) {
        print_curl_config(&context->out, text);
    } else {
        cli_out_text(&context->out, text);
        cli_out_text(&context->out, CX_LIT("\n"));
    }
    return CLI_EXIT_OK;
}

static const cli_option login_table[] = {
    {"web", 'w', NULL, "with a browser, as a person (needs client_id)", CLI_OPTION_FLAG,
     offsetof(login_options, web), NULL, NULL},
    {"no-browser", 0, NULL, "only show the URL, open no browser", CLI_OPTION_FLAG,
     offsetof(login_options, browser.no_browser), NULL, NULL},
    {"redirect-port", 0, "PORT", "port that the browser comes back to, where one is registered",
     CLI_OPTION_TEXT, offsetof(login_options, browser.redirect_port), NULL, NULL},
    {"with-token", 0, NULL, "keep a token that standard input has, until it expires",
     CLI_OPTION_FLAG, offsetof(login_options, with_token), NULL, NULL},
    {"exchange", 0, NULL, "get a token for the one of standard input or CXONE_SUBJECT_TOKEN",
     CLI_OPTION_FLAG, offsetof(login_options, exchange), NULL, NULL},
};
static const cli_option token_table[] = {
    {"curl-config", 0, NULL, "as a line of curl's --config, for curl -K -", CLI_OPTION_FLAG,
     offsetof(token_options, curl_config), NULL, NULL},
};

static const char *const login_examples[] = {"cxone login", "cxone login --grant access-key",
                                             "cxone login --web",
                                             "cxone login --with-token --profile other", NULL};
static const char *const token_examples[] = {
    "cxone token --output token.txt",
    "cxone token --curl-config | curl -K - https://api-au1.niceincontact.com/…", NULL};

const cli_command cli_cmd_login = {
    .path = "login",
    .summary = "log in anew and keep the token",
    .details = "Calls log in by themselves when they must; this does it on purpose, whatever is\n"
               "cached. The token is never shown whole.",
    .page = "cxone-login.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_CHANGES_HERE,
    .options = login_table,
    .option_count = CX_COUNT(login_table),
    .options_size = sizeof(login_options),
    .examples = login_examples,
    .run = run_login,
};

const cli_command cli_cmd_token = {
    .path = "token",
    .summary = "print the access token, whole, for another program",
    .details =
        "It is the one command that does, because it was asked to: who has the token is you\n"
        "until it expires. A file of --output can be read by its owner only. -o has no\n"
        "effect here.",
    .page = "cxone-login.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .prints_secret = true,
    .options = token_table,
    .option_count = CX_COUNT(token_table),
    .options_size = sizeof(token_options),
    .examples = token_examples,
    .run = run_token,
};
