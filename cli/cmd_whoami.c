/* logout, whoami: the token that this machine has, of one profile or of all. */
#include <string.h>

#include "base/auto.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/show_token.h"

#include "base/banned.h"

CX_DEFINE_AUTO(client, cxone_client *, cxone_client_free)
CX_DEFINE_AUTO(settings, cxone_settings *, cxone_settings_free)

/* ---- every profile ---- */

/* What is done for each profile of --all. */
typedef struct visit {
    /* Does it and shows a row. */
    cxone_status (*look)(cli_context *context, const char *profile, cxone_settings *settings,
                         cxone_error **error);
    void (*show_problem)(cli_context *context, const char *profile, const char *problem);
    const char *complaint; /* with the profile's name in it */
    const char *nobody;    /* there was no profile to show */
} visit;

/* What came of the profiles of --all. */
typedef struct tally {
    size_t good, bad;
    int first_code; /* exit code of the first that failed */
} tally;

/* A profile that has neither a token nor credentials is left out. */
static void visit_profile(cli_context *context, const visit *v, const char *profile, tally *sum)
{
    CX_AUTO(settings) cxone_settings *settings = NULL;
    cxone_error *error = NULL;
    cxone_status status = cli_load_settings(context, profile, &settings, &error);
    if (status == CXONE_OK) {
        status = v->look(context, profile, settings, &error);
    }
    if (status == CXONE_OK) {
        sum->good++;
    } else if (status != CXONE_ERR_CREDENTIALS_MISSING) {
        v->show_problem(context, profile, cxone_error_message(error));
        cli_complain("profile %s %s:", profile, v->complaint);
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

static int visit_all(cli_context *context, const visit *v)
{
    tally sum = {0, 0, CLI_EXIT_OK};
    const char *name = NULL;
    if (context->globals.profile != NULL) {
        return cli_usage("--all and --profile cannot be used together");
    }
    if (!has_default(context->settings)) {
        visit_profile(context, v, "default", &sum); /* which need not be written down */
    }
    for (size_t i = 0; (name = cxone_settings_profile_name(context->settings, i)) != NULL; i++) {
        visit_profile(context, v, name, &sum);
    }
    if (sum.good + sum.bad == 0) {
        cli_complain("%s", v->nobody);
        cli_hint("'cxone config path' tells where the profiles are");
        return cxone_status_exit_code(CXONE_ERR_CREDENTIALS_MISSING);
    }
    cli_out_end_rows(&context->out);
    return sum.good != 0 && sum.bad != 0 ? CLI_EXIT_PARTLY : sum.first_code;
}

typedef struct all_option {
    bool all;
} all_option;

/* ---- logout ---- */

/* Forgets the token of these settings that is kept: a given one (access_token) stands before it,
 * and is not kept. */
static cxone_status log_out(cli_context *context, cxone_settings *settings, int *done,
                            cxone_error **error)
{
    CX_AUTO(client) cxone_client *client = NULL;
    const char *given = cxone_settings_origin(settings, "access_token");
    if (given != NULL) {
        cli_warn("access_token is still set (%s): unset it to be logged out", given);
        CX_TRY(cxone_settings_set(settings, "access_token", "", "logout", error));
    }
    CX_TRY(cli_make_client(context, settings, &client, error));
    return cxone_logout(client, done, error);
}

static void show_logout(cli_context *context, const char *profile, int done, const char *problem)
{
    const cli_cell_kind kind = problem == NULL ? CLI_CELL_BOOL : CLI_CELL_TEXT;
    const cli_cell cells[] = {
        CLI_TEXT("profile", "PROFILE", profile),
        {.key = "forgotten",
         .label = "FORGOTTEN",
         .kind = kind,
         .number = (done & CXONE_LOGOUT_FORGOTTEN) != 0},
        {.key = "session_end_asked",
         .label = "END OF SESSION ASKED",
         .kind = kind,
         .number = (done & CXONE_LOGOUT_END_ASKED) != 0},
        CLI_TEXT("error", "ERROR", problem),
    };
    cli_out_row(&context->out, cells, CX_COUNT(cells));
}

static cxone_status log_out_profile(cli_context *context, const char *profile,
                                    cxone_settings *settings, cxone_error **error)
{
    int done = 0;
    CX_TRY(log_out(context, settings, &done, error));
    show_logout(context, profile, done, NULL);
    return CXONE_OK;
}

static void show_logout_problem(cli_context *context, const char *profile, const char *problem)
{
    show_logout(context, profile, 0, problem);
}

static const char *logout_line(int done)
{
    if ((done & CXONE_LOGOUT_FORGOTTEN) == 0) {
        return "There was no token.";
    }
    return (done & CXONE_LOGOUT_END_ASKED) != 0
               ? "The cached token is forgotten, and CXone took the request to end its session."
               : "The cached token is forgotten.";
}

static int run_logout(cli_context *context)
{
    static const visit each = {log_out_profile, show_logout_problem, "cannot be logged out", ""};
    const all_option *options = context->options;
    cxone_error *error = NULL;
    int done = 0;
    if (options->all) {
        return visit_all(context, &each);
    }
    if (log_out(context, context->settings, &done, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    const cli_cell cells[] = {
        {.key = "forgotten",
         .label = "Forgotten",
         .kind = CLI_CELL_BOOL,
         .number = (done & CXONE_LOGOUT_FORGOTTEN) != 0},
        {.key = "session_end_asked",
         .label = "End of session asked",
         .kind = CLI_CELL_BOOL,
         .number = (done & CXONE_LOGOUT_END_ASKED) != 0},
    };
    cli_out_record(
        &context->out,
        &(cli_record){.line = logout_line(done), .cells = cells, .count = CX_COUNT(cells)});
    return CLI_EXIT_OK;
}

/* ---- whoami ---- */

/* A row for one profile: who it is, or why that cannot be told. */
static void show_profile(cli_context *context, const char *profile, const cxone_token *token,
                         const char *problem)
{
    cli_token_time time = {.known = false};
    if (token != NULL) {
        cli_token_time_of(token, &time);
    }
    const cli_cell cells[] = {
        CLI_TEXT("profile", "PROFILE", profile),
        CLI_TEXT("user", "USER", cxone_token_claim(token, "name")),
        CLI_TEXT("tenant", "TENANT", cxone_token_claim(token, "tenant")),
        CLI_TEXT("tenant_id", NULL, cxone_token_claim(token, "tenantId")),
        CLI_TEXT("business_unit", "BUSINESS UNIT", cxone_token_claim(token, "icBUId")),
        CLI_TEXT("area", "AREA", cxone_token_claim(token, "area")),
        CLI_TEXT("expires_at", NULL, time.known ? time.expires_at : NULL),
        cli_token_time_cell("TIME LEFT", &time),
        CLI_TEXT("error", "ERROR", problem),
    };
    cli_out_row(&context->out, cells, CX_COUNT(cells));
}

static cxone_status who_is_profile(cli_context *context, const char *profile,
                                   cxone_settings *settings, cxone_error **error)
{
    CX_AUTO(client) cxone_client *client = NULL;
    CX_AUTO(token) cxone_token *token = NULL;
    CX_TRY(cli_make_client(context, settings, &client, error));
    CX_TRY(cxone_token_get(client, &token, error));
    show_profile(context, profile, token, NULL);
    return CXONE_OK;
}

static void show_profile_problem(cli_context *context, const char *profile, const char *problem)
{
    show_profile(context, profile, NULL, problem);
}

static int run_whoami(cli_context *context)
{
    static const visit each = {who_is_profile, show_profile_problem, "cannot be told",
                               "no profile has a token or credentials"};
    CX_AUTO(token) cxone_token *token = NULL;
    cxone_error *error = NULL;
    const all_option *options = context->options;
    if (options->all) {
        return visit_all(context, &each);
    }
    if (cli_make_client(context, context->settings, &context->client, &error) != CXONE_OK ||
        cxone_token_get(context->client, &token, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    cli_show_token(context, NULL, token);
    return CLI_EXIT_OK;
}

/* ---- the commands ---- */

static const cli_option logout_table[] = {
    {"all", 'a', NULL, "every profile", CLI_OPTION_FLAG, offsetof(all_option, all), NULL, NULL},
};
static const cli_option whoami_table[] = {
    {"all", 'a', NULL, "every profile that has a token or credentials", CLI_OPTION_FLAG,
     offsetof(all_option, all), NULL, NULL},
};
static const char *const logout_examples[] = {"cxone logout", "cxone logout --all", NULL};
static const char *const whoami_examples[] = {"cxone whoami", "cxone whoami --all", NULL};

const cli_command cli_cmd_logout = {
    .path = "logout",
    .summary = "forget the cached token, and ask for the end of its session",
    .details = "CXone is asked to end the session where it offers that. No call revokes an access\n"
               "token: a copy made elsewhere stays valid until it expires.",
    .page = "cxone-login.1",
    .needs = CLI_NEEDS_SETTINGS,
    .effect = CLI_CHANGES_HERE,
    .options = logout_table,
    .option_count = CX_COUNT(logout_table),
    .options_size = sizeof(all_option),
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
    .options_size = sizeof(all_option),
    .examples = whoami_examples,
    .run = run_whoami,
};
