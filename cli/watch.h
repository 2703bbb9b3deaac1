/*
 * What changed from one read of the same thing to the next: records that are new, that differ, that
 * are gone. Records are told apart by their id, which is their first member that is called so.
 */
#ifndef CLI_WATCH_H
#define CLI_WATCH_H

#include <stdbool.h>

#include "cxone/value.h"

#include "base/auto.h"
#include "base/compiler.h"
#include "cli/out/out.h"

typedef struct cli_watch cli_watch;

CX_NODISCARD cli_watch *cli_watch_new(void);

/* A record of the read that goes on; shown as {"at", "change", "record"} when it is new or differs
 * from that of the read before. */
void cli_watch_see(cli_watch *watch, cli_out *out, const cxone_value *record);

/* The read is over. What was not seen in a `whole` one is gone; one that failed proves nothing. */
void cli_watch_end_read(cli_watch *watch, cli_out *out, bool whole);

void cli_watch_free(cli_watch *watch);
CX_DEFINE_AUTO(cli_watch, cli_watch *, cli_watch_free)

#endif
