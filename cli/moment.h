/*
 * Moments, as people type them.
 */
#ifndef CLI_MOMENT_H
#define CLI_MOMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/compiler.h"

/* How to write one, for hints. */
#define CLI_MOMENT_FORMS "2026-11-24T09:00:00+10:00, 2026-11-24T09:00, 2026-11-24 or +10m"

/*
 * Reads a moment: RFC 3339; the same without a zone, or a date alone (midnight), by the clocks of
 * `zone` (NULL: UTC; else as cli_wall_clock takes it); or a distance from `now_ms` in either
 * direction ("+10m", "-24h"). Of an hour that comes twice where clocks are put back, the first.
 * False, and complained in the name of `option`, when it is none.
 */
CX_NODISCARD bool cli_moment_read(const char *option, const char *text, const char *zone,
                                  int64_t now_ms, int64_t *unix_ms);

#endif
