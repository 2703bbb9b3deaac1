#include "cli/show_token.h"

#include <stdio.h>

#include "base/clock.h"
#include "base/secret.h"
#include "base/time.h"
#include "cli/xalloc.h"

#include "base/banned.h"

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

void cli_token_time_of(const cxone_token *token, cli_token_time *out)
{
    const int64_t expiry_ms = cxone_token_expires_at_ms(token);
    *out = (cli_token_time){.known = expiry_ms != 0};
    if (out->known) {
        out->left_s = (expiry_ms - cx_clock_wall(cx_clock_system())) / 1000;
        cx_time_format(expiry_ms, out->expires_at);
        format_left(out->left_s, out->left, sizeof out->left);
    }
}

cli_cell cli_token_time_cell(const char *label, const cli_token_time *time)
{
    return (cli_cell){.key = "expires_in",
                      .label = label,
                      .kind = time->known ? CLI_CELL_INTEGER : CLI_CELL_TEXT,
                      .number = time->left_s,
                      .shown = time->known ? time->left : NULL};
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

void cli_show_token(cli_context *context, const char *title, const cxone_token *token)
{
    char shortened[64];
    cli_token_time time;
    cli_token_time_of(token, &time);
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
        CLI_TEXT("expires_at", "Expires at", time.known ? time.expires_at : NULL),
        cli_token_time_cell("Time left", &time),
        CLI_TEXT("store", "Kept in", cxone_token_store(token)),
        {.key = "cached",
         .label = "From the cache",
         .kind = CLI_CELL_BOOL,
         .number = cxone_token_is_cached(token)},
    };
    cli_out_record(&context->out,
                   &(cli_record){.title = title, .cells = cells, .count = CX_COUNT(cells)});
}
