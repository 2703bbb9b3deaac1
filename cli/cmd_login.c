/* login, logout, whoami, token: who this machine is to CXone. */
#include <stdio.h>
#include <string.h>

#include "cxone/token.h"

#include "base/clock.h"
#include "base/secret.h"
#include "base/time.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/web_login.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(token, cxone_token *, cxone_token_free)
CX_DEFINE_AUTO(client, cxone_client *, cxone_client_free)
CX_DEFINE_AUTO(settings, cxone_settings *, cxone_settings_free)

/* "59 min 58 s", "3 s"; "expired". */
static void format_left(int64_t seconds, char *out, size_t size)
{
    enum {
        MINUTE = 60,
        HOUR = 3600
    };
    if (seconds <= 0) {
        (void)snprintf(out, size, "expired");
    } else if (seconds < MINUTE) {
        (void)snprintf(out, size, "%d s", (int)seconds);
    } else if (seconds < HOUR) {
        (void)snprintf(out, size, "%d min %d s", (int)(seconds / MINUTE), (int)(seconds % MINUTE));
    } else {
        (void)snprintf(out, size, "%lld h %d min", (long long)(seconds / HOUR),
                       (int)(seconds % HOUR / MINUTE));
    }
}

/* The first characters of the token: enough to tell two apart, too few to use. */
static void shorten(const cxone_token *token, char *out, size_t size)
{
    CX_AUTO(cx_secret) cx_secret secret = {NULL, 0};
    if (cx_secret_set(&secret, cx_str_of(cxone_token_access(token))) != CXONE_OK) {
        cli_no_memory();
    }
    cx_secret_shorten(&secret, out, size);
}

/* Shows everything that a token says about its bearer. */
static void show(cli_context *context, const char *title, const cxone_token *token)
{
    char expires_at[32];
    char left[48];
    char shortened[64];
    const int64_t expiry_ms = cxone_token_expires_at_ms(token);
    const int64_t left_s = (expiry_ms - cx_clock_wall(cx_clock_system())) / 1000;
    cx_time_format(expiry_ms, expires_at);
    format_left(left_s, left, sizeof left);
    shorten(token, shortened, sizeof shortened);
    const cli_cell cells[] = {
        CLI_TEXT("user", "User", cxone_token_claim(token, "name")),
        CLI_TEXT("given_name", "Given name", cxone_token_claim(token, "given_name")),
        CLI_TEXT("family_name", "Family name", cxone_token_claim(token, "family_name")),
        CLI_TEXT("user_id", "User id", cxone_token_claim(token, "userId")),
        CLI_TEXT("tenant", "Tenant", cxone_token_claim(token, "tenant")),
        CLI_TEXT("tenant_id", "Tenant id", cxone_token_claim(token, "tenantId")),
        CLI_TEXT("business_unit", "Business unit", cxone_token_claim(token, "icBUId")),
        CLI_TEXT("agent_id", "Agent id", cxone_token_claim(token, "icAgentId")),
        CLI_TEXT("area", "Area", cxone_token_claim(token, "area")),
        CLI_TEXT("cluster", "Cluster", cxone_token_claim(token, "icClusterId")),
        CLI_TEXT("issuer", "Issuer", cxone_settings_get(context->settings, "issuer")),
        CLI_TEXT("token_issuer", NULL, cxone_token_claim(token, "iss")),
        CLI_TEXT("grant", "Grant", cxone_token_grant(token)),
        CLI_TEXT("token", "Access token", shortened),
        CLI_TEXT("expires_at", "Expires at", expires_at),
        {.key = "expires_in",
         .label = "Time left",
         .kind = CLI_CELL_INTEGER,
         .number = left_s,
         .shown = left},
        CLI_TEXT("store", "Kept in", cxone_token_store(token)),
        {.key = "cached",
         .label = "From the cache",
         .kind = CLI_CELL_BOOL,
         .number = cxone_token_is_cached(token)},
    };
    cli_out_record(&context->out,
                   &(cli_record){.title = title, .cells = cells, .count = CX_COUNT(cells)});
}

typedef struct login_options {
    bool web;
    cli_web_options browser;
} login_options;

static int run_login(cli_context *context)
{
    CX_AUTO(token) cxone_token *token = NULL;
    cxone_error *error = NULL;
    const login_options *options = context->options;
    if (!options->web && (options->browser.no_browser || options->browser.redirect_port != NULL)) {
        return cli_usage("--no-browser and --redirect-port go with --web");
    }
    if (options->web) {
        const int code = cli_web_login(context, &options->browser, &token);
        if (code == CLI_EXIT_OK) {
            show(context, "Logged in:", token);
        }
        return code;
    }
    if (cxone_login(context->client, &token, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    show(context, "Logged in:", token);
    return CLI_EXIT_OK;
}

static int run_logout(cli_context *context)
{
    cxone_error *error = NULL;
    int forgotten = 0;
    if (cxone_logout(context->client, &forgotten, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    const cli_cell cells[] = {
        {.key = "forgotten", .label = "Forgotten", .kind = CLI_CELL_BOOL, .number = forgotten},
    };
    const char *line = forgotten != 0 ? "The cached token is forgotten." : "There was no token.";
    cli_out_record(&context->out,
                   &(cli_record){.line = line, .cells = cells, .count = CX_COUNT(cells)});
    return CLI_EXIT_OK;
}

typedef struct whoami_options {
    bool all;
} whoami_options;

/* What came of the profiles of --all. */
typedef struct tally {
    size_t good, bad;
    int first_code; /* exit code of the first that failed */
} tally;

/* A row for one profile: who it is, or why that cannot be told. */
static void show_profile(cli_context *context, const char *profile, const cxone_token *token,
                         const char *problem)
{
    char expires_at[32] = "";
    char left[48] = "";
    int64_t left_s = 0;
    if (token != NULL) {
        const int64_t expiry_ms = cxone_token_expires_at_ms(token);
        left_s = (expiry_ms - cx_clock_wall(cx_clock_system())) / 1000;
        cx_time_format(expiry_ms, expires_at);
        format_left(left_s, left, sizeof left);
    }
    const cli_cell cells[] = {
        CLI_TEXT("profile", "PROFILE", profile),
        CLI_TEXT("user", "USER", cxone_token_claim(token, "name")),
        CLI_TEXT("tenant", "TENANT", cxone_token_claim(token, "tenant")),
        CLI_TEXT("tenant_id", NULL, cxone_token_claim(token, "tenantId")),
        CLI_TEXT("business_unit", "BUSINESS UNIT", cxone_token_claim(token, "icBUId")),
        CLI_TEXT("area", "AREA", cxone_token_claim(token, "area")),
        CLI_TEXT("expires_at", NULL, token != NULL ? expires_at : NULL),
        {.key = "expires_in",
         .label = "TIME LEFT",
         .kind = token != NULL ? CLI_CELL_INTEGER : CLI_CELL_TEXT,
         .number = left_s,
         .shown = token != NULL ? left : NULL},
        CLI_TEXT("error", "ERROR", problem),
    };
    cli_out_row(&context->out, cells, CX_COUNT(cells));
}

/* Adds a profile to the list, unless it has neither a token nor credentials. */
static void try_profile(cli_context *context, const char *profile, tally *sum)
{
    CX_AUTO(settings) cxone_settings *settings = NULL;
    CX_AUTO(client) cxone_client *client = NULL;
    CX_AUTO(token) cxone_token *token = NULL;
    cxone_error *error = NULL;
    cxone_status status = cli_load_settings(context, profile, &settings, &error);
    if (status == CXONE_OK) {
        status = cli_make_client(context, settings, &client, &error);
    }
    if (status == CXONE_OK) {
        status = cxone_token_get(client, &token, &error);
    }
    if (status == CXONE_OK) {
        show_profile(context, profile, token, NULL);
        sum->good++;
    } else if (status != CXONE_ERR_CREDENTIALS_MISSING) {
        show_profile(context, profile, NULL, cxone_error_message(error));
        cli_complain("profile %s cannot be told:", profile);
        const int code = cli_report_error(error);
        sum->first_code = sum->bad++ == 0 ? code : sum->first_code;
    }
    cxone_error_free(error);
}

/* Whether the settings file has a section for the default profile. */
static bool has_default(const cxone_settings *settings)
{
    const char *name = NULL;
    for (size_t i = 0; (name = cxone_settings_profile_name(settings, i)) != NULL; i++) {
        if (strcmp(name, "default") == 0) {
            return true;
        }
    }
    return false;
}

static int show_all(cli_context *context)
{
    tally sum = {0, 0, CLI_EXIT_OK};
    const char *name = NULL;
    if (context->globals.profile != NULL) {
        return cli_usage("--all and --profile cannot be used together");
    }
    if (!has_default(context->settings)) {
        try_profile(context, "default", &sum); /* which need not be written down */
    }
    for (size_t i = 0; (name = cxone_settings_profile_name(context->settings, i)) != NULL; i++) {
        try_profile(context, name, &sum);
    }
    if (sum.good + sum.bad == 0) {
        cli_complain("no profile has a token or credentials");
        cli_hint("'cxone config path' tells where the profiles are");
        return cxone_status_exit_code(CXONE_ERR_CREDENTIALS_MISSING);
    }
    cli_out_end_rows(&context->out);
    return sum.good != 0 && sum.bad != 0 ? CLI_EXIT_PARTLY : sum.first_code;
}

static int run_whoami(cli_context *context)
{
    CX_AUTO(token) cxone_token *token = NULL;
    cxone_error *error = NULL;
    const whoami_options *options = context->options;
    if (options->all) {
        return show_all(context);
    }
    if (cli_make_client(context, context->settings, &context->client, &error) != CXONE_OK ||
        cxone_token_get(context->client, &token, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    show(context, NULL, token);
    return CLI_EXIT_OK;
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
};
static const cli_option whoami_table[] = {
    {"all", 'a', NULL, "every profile that has a token or credentials", CLI_OPTION_FLAG,
     offsetof(whoami_options, all), NULL, NULL},
};
static const cli_option token_table[] = {
    {"curl-config", 0, NULL, "as a line of curl's --config, for curl -K -", CLI_OPTION_FLAG,
     offsetof(token_options, curl_config), NULL, NULL},
};

static const char *const login_examples[] = {"cxone login", "cxone login --grant access-key",
                                             "cxone login --web", NULL};
static const char *const logout_examples[] = {"cxone logout", NULL};
static const char *const whoami_examples[] = {"cxone whoami", "cxone whoami --all", NULL};
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

const cli_command cli_cmd_logout = {
    .path = "logout",
    .summary = "forget the cached token",
    .details =
        "CXone has no call that revokes a token: a copy made elsewhere stays valid until it\n"
        "expires.",
    .page = "cxone-login.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_CHANGES_HERE,
    .examples = logout_examples,
    .run = run_logout,
};

const cli_command cli_cmd_whoami = {
    .path = "whoami",
    .summary = "show user, tenant, business unit and expiry of the token",
    .details = "With --all a profile that fails does not stop the others; the exit code then is 8.",
    .page = "cxone-login.1",
    .needs = CLI_NEEDS_SETTINGS,
    .effect = CLI_READS,
    .options = whoami_table,
    .option_count = CX_COUNT(whoami_table),
    .options_size = sizeof(whoami_options),
    .examples = whoami_examples,
    .run = run_whoami,
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
