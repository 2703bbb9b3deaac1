/*
 * What monitoring programs (Nagios, Icinga, Zabbix, cron) want of a plugin: one line of text and
 * performance data, and an exit code from 0 to 3. By the Monitoring Plugins Development Guidelines.
 *
 *     SKILL WARNING - Sales Call: 7 in queue (over 5) | queue=7;5;10;0
 */
#ifndef CLI_MONITOR_H
#define CLI_MONITOR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/compiler.h"
#include "base/str.h"

/* How things are; the numbers are the exit codes. */
typedef enum cli_state {
    CLI_STATE_OK = 0,
    CLI_STATE_WARNING = 1,
    CLI_STATE_CRITICAL = 2,
    CLI_STATE_UNKNOWN = 3
} cli_state;

const char *cli_state_name(cli_state state);

/* The worse of two: critical, warning, unknown, OK. */
cli_state cli_state_worse(cli_state one, cli_state other);

/* A number that is watched. */
typedef struct cli_gauge {
    const char *label; /* in the performance data; without blanks, quotes and equals signs */
    const char *unit;  /* "s", "%", or "" */
    bool known;        /* whether there is a value */
    int64_t value;     /* never negative */
    bool at_least;     /* the limits are what is wanted at least; else, what is allowed at most */
    bool has_warn;
    bool has_crit;
    int64_t warn;
    int64_t crit;
    const char *most; /* the highest value there can be, as text, or NULL */
} cli_gauge;

/* OK where there are no limits, UNKNOWN where there is a limit but no value. */
cli_state cli_gauge_judge(const cli_gauge *gauge);

/* Appends why the gauge is not OK, such as " (over 5)"; nothing when it is. */
void cli_gauge_explain(cx_buf *text, const cli_gauge *gauge);

/* Appends " label=value[unit];warn;crit;min;max", without what is empty at its end. */
void cli_gauge_write(cx_buf *text, const cli_gauge *gauge);

/* Appends what came from elsewhere: escaped, and without the bar, behind which performance data
 * would begin. */
void cli_monitor_put(cx_buf *text, cx_str foreign);

/* Appends the line that says that nothing is known, and why. `service` is the first word. */
void cli_monitor_unknown(cx_buf *line, const char *service, const char *why);

#endif
