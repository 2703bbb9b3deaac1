/*
 * `cxone login --web`: a person logs in with a browser. This file shows the URL, opens the browser
 * and waits at the loopback address that it comes back to; the library does the rest.
 */
#ifndef CLI_WEB_LOGIN_H
#define CLI_WEB_LOGIN_H

#include <stdbool.h>

#include "cxone/token.h"

#include "base/compiler.h"
#include "cli/command.h"

typedef struct cli_web_options {
    bool no_browser;           /* only show the URL */
    const char *redirect_port; /* NULL: a free one */
} cli_web_options;

/* Logs in. Returns CLI_EXIT_OK, or the exit code to end with after it said why. */
CX_NODISCARD int cli_web_login(cli_context *context, const cli_web_options *options,
                               cxone_token **out);

#endif
