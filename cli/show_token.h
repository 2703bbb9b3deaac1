/*
 * What a token says, shown to people and programs. Read from it unverified, as the library reads
 * it.
 */
#ifndef CLI_SHOW_TOKEN_H
#define CLI_SHOW_TOKEN_H

#include <stdint.h>

#include "cxone/token.h"

#include "base/auto.h"
#include "cli/command.h"

CX_DEFINE_AUTO(token, cxone_token *, cxone_token_free)

/* How long a token is still good: as text ("59 min 58 s", "expired") and in seconds. */
typedef struct cli_token_time {
    bool known;
    char expires_at[32];
    char left[48];
    int64_t left_s;
} cli_token_time;

void cli_token_time_of(const cxone_token *token, cli_token_time *out);

/* A cell for the time that is left; empty when it is not known. */
cli_cell cli_token_time_cell(const char *label, const cli_token_time *time);

/* Shows everything that a token says about its bearer. The title may be NULL. */
void cli_show_token(cli_context *context, const char *title, const cxone_token *token);

#endif
