#include "cli/monitor.h"

#include "cli/term/escape.h"

#include "base/banned.h"

const char *cli_state_name(cli_state state)
{
    static const char *const names[] = {"OK", "WARNING", "CRITICAL", "UNKNOWN"};
    return names[state];
}

cli_state cli_state_worse(cli_state one, cli_state other)
{
    static const int weights[] = {0, 2, 3, 1};
    return weights[other] > weights[one] ? other : one;
}

static bool breaks(const cli_gauge *gauge, bool has, int64_t limit)
{
    return has && (gauge->at_least ? gauge->value < limit : gauge->value > limit);
}

cli_state cli_gauge_judge(const cli_gauge *gauge)
{
    if (!gauge->has_warn && !gauge->has_crit) {
        return CLI_STATE_OK;
    }
    if (!gauge->known) {
        return CLI_STATE_UNKNOWN;
    }
    if (breaks(gauge, gauge->has_crit, gauge->crit)) {
        return CLI_STATE_CRITICAL;
    }
    return breaks(gauge, gauge->has_warn, gauge->warn) ? CLI_STATE_WARNING : CLI_STATE_OK;
}

void cli_gauge_explain(cx_buf *text, const cli_gauge *gauge)
{
    const cli_state state = cli_gauge_judge(gauge);
    if (state == CLI_STATE_WARNING || state == CLI_STATE_CRITICAL) {
        cx_buf_printf(text, " (%s %lld%s)", gauge->at_least ? "under" : "over",
                      (long long)(state == CLI_STATE_CRITICAL ? gauge->crit : gauge->warn),
                      gauge->unit);
    }
}

/* A range of the guidelines: "10" is 0 to 10, "10:" is 10 and more. */
static void put_limit(cx_buf *text, const cli_gauge *gauge, bool has, int64_t limit)
{
    cx_buf_putc(text, ';');
    if (has) {
        cx_buf_printf(text, "%lld%s", (long long)limit, gauge->at_least ? ":" : "");
    }
}

void cli_gauge_write(cx_buf *text, const cli_gauge *gauge)
{
    cx_buf_printf(text, " %s=", gauge->label);
    if (!gauge->known) {
        cx_buf_putc(text, 'U');
        return;
    }
    cx_buf_printf(text, "%lld%s", (long long)gauge->value, gauge->unit);
    put_limit(text, gauge, gauge->has_warn, gauge->warn);
    put_limit(text, gauge, gauge->has_crit, gauge->crit);
    cx_buf_puts(text, ";0");
    if (gauge->most != NULL) {
        cx_buf_printf(text, ";%s", gauge->most);
    }
}

void cli_monitor_put(cx_buf *text, cx_str foreign)
{
    while (foreign.len != 0) {
        const size_t bar = cx_str_find(foreign, '|');
        cli_escape(text, cx_str_slice(foreign, 0, bar));
        cx_buf_puts(text, bar < foreign.len ? "\\x7c" : "");
        foreign = cx_str_slice(foreign, bar + 1, foreign.len);
    }
}

void cli_monitor_unknown(cx_buf *line, const char *service, const char *why)
{
    cx_buf_printf(line, "%s %s - ", service, cli_state_name(CLI_STATE_UNKNOWN));
    cli_monitor_put(line, cx_str_of(why));
    cx_buf_putc(line, '\n');
}
