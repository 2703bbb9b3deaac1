/*
 * Hours of operation: is a profile open at a moment, by the clock on the wall?
 *
 * A profile has hours for each day of the week, a second span on some, and holidays that replace
 * the day that they fall on. It names no time zone: times are the business unit's, or those of a
 * zone that the user gives. A span whose end is not behind its beginning goes on past midnight.
 */
#ifndef CLI_OPENING_H
#define CLI_OPENING_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/value.h"

#include "base/compiler.h"

typedef enum cli_opening {
    CLI_OPENING_OPEN,
    CLI_OPENING_CLOSED,
    CLI_OPENING_UNCLEAR /* the profile cannot be read */
} cli_opening;

/* What a clock on the wall shows in a zone: milliseconds since 1970, counted as if the zone were
 * UTC. A zone is a name of the machine's time zone data ("Australia/Sydney"), "UTC", an offset
 * ("+05:30"), or CXone's "(UTC) Coordinated Universal Time". False: no zone that is known here. */
CX_NODISCARD bool cli_wall_clock(const char *zone, int64_t unix_ms, int64_t *wall_ms);

/* `profile` as CXone describes it: `days` and `holidays`. */
cli_opening cli_opening_at(const cxone_value *profile, int64_t wall_ms);

#endif
