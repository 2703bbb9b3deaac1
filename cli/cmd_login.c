/* login, logout, whoami, token: who this machine is to CXone. */
#include <stdio.h>

#include "cxone/token.h"

#include "base/clock.h"
#include "base/secret.h"
#include "base/time.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(token, cxone_token *, cxone_token_free)

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

static int run_login(cli_context *context)
{
    CX_AUTO(token) cxone_token *token = NULL;
    cxone_error *error = NULL;
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

static int run_whoami(cli_context *context)
{
    CX_AUTO(token) cxone_token *token = NULL;
    cxone_error *error = NULL;
    if (cxone_token_get(context->client, &token, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    show(context, NULL, token);
    return CLI_EXIT_OK;
}

static int run_token(cli_context *context)
{
    CX_AUTO(token) cxone_token *token = NULL;
    cxone_error *error = NULL;
    if (cxone_token_get(context->client, &token, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    cli_out_text(&context->out, cx_str_of(cxone_token_access(token)));
    cli_out_text(&context->out, CX_LIT("\n"));
    return CLI_EXIT_OK;
}

static const char *const login_examples[] = {"cxone login", "cxone login --grant access-key", NULL};
static const char *const logout_examples[] = {"cxone logout", NULL};
static const char *const whoami_examples[] = {"cxone whoami", "cxone whoami -o json", NULL};
static const char *const token_examples[] = {"cxone token --output token.txt", NULL};

const cli_command cli_cmd_login = {
    .path = "login",
    .summary = "log in anew and keep the token",
    .details = "Calls log in by themselves when they must; this does it on purpose, whatever is\n"
               "cached. The token is never shown whole.",
    .page = "cxone-login.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_CHANGES_HERE,
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
    .page = "cxone-login.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
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
    .examples = token_examples,
    .run = run_token,
};
