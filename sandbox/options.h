/*
 * What the user asked for. The table of all options is in options.c; parsing, --help and the manual
 * follow it.
 */
#ifndef SBX_OPTIONS_H
#define SBX_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/buf.h"
#include "base/status.h"
#include "sandbox/server/faults.h"
#include "sandbox/world/clock.h"

typedef struct sbx_options {
    const char *bind;
    uint16_t port; /* 0: a free one */
    int64_t token_lifetime_s;
    unsigned auth_error_status;
    unsigned expired_token_status;
    unsigned transcript_status;
    bool expires_in_string;
    bool refresh_revokes;
    bool accept_json_token_body;
    bool auto_approve;
    bool exact_redirect;
    const char *redirect_uri; /* one more for every client; NULL: none */
    bool transparent;
    bool isolated;
    bool no_limits;             /* answer however often it is asked */
    const char *authority_file; /* NULL: an authority that nobody keeps */
    bool verbose;
    bool exit_with_parent;
    bool help;
    uint64_t seed;
    int64_t clock_ms;         /* what the world clock begins with, or SBX_WALL_TIME */
    double speed;             /* of the world clock; 0: held */
    const char *scenario;     /* a name or a file */
    const char *journal_file; /* NULL: memory only */
    const char *state_file;   /* NULL: memory only */
    const char *record;       /* a folder; NULL: nothing is recorded */
    const char *upstream;     /* "real", or the address of what is recorded */
    const char *replay;       /* a folder; NULL: nothing is replayed */
    const char *mask_rules;   /* a file; NULL: those that are shipped */
    int64_t rows;             /* that a list has from the beginning */
    sbx_fault_rules faults;   /* owned */
} sbx_options;

void sbx_options_init(sbx_options *options);
void sbx_options_deinit(sbx_options *options);

/* Reads options up to the first argument that is none, or past "--"; `*next` is its position. */
CX_NODISCARD cxone_status sbx_options_parse(sbx_options *options, int argc, char *const *argv,
                                            int *next, cxone_error **err);

/* Whether the options go together, once all are read. */
CX_NODISCARD cxone_status sbx_options_check(const sbx_options *options, cxone_error **err);

/* Appends the list of all options for --help. */
void sbx_options_help(cx_buf *out);

#endif
