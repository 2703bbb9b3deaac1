/*
 * Recipients of a transcript, as people type them: "a@b.c" or "Name <a@b.c>".
 */
#ifndef CLI_RECIPIENTS_H
#define CLI_RECIPIENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "cxone/transcripts.h"

#include "base/compiler.h"
#include "cli/opt/options.h"

typedef struct cli_recipients {
    cxone_recipient *items; /* what the library takes; texts owned by `texts` */
    char **texts;
    size_t count;
    size_t text_count;
} cli_recipients;

/* Reads and checks them; name number n belongs to address number n. False, and complained, when one
 * is no address or a name has no address of its own. Free with cli_recipients_deinit either way. */
CX_NODISCARD bool cli_recipients_read(cli_recipients *out, const cli_texts *emails,
                                      const cli_texts *names);

void cli_recipients_deinit(cli_recipients *recipients);

#endif
