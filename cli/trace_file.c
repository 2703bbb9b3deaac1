#include "cli/trace_file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "cxone/version.h"

#include "base/alloc.h"
#include "base/clock.h"
#include "base/limits.h"
#include "base/time.h"
#include "cli/report.h"
#include "cli/term/escape.h"
#include "cli/xalloc.h"

#include "base/banned.h"

static int trace = -1;

bool cli_trace_file_open(const char *path, const char *command)
{
    if (path == NULL) {
        return true;
    }
    trace = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0600);
    if (trace < 0) {
        cli_complain("cannot open the trace file \"%s\": %s", path, strerrordesc_np(errno));
        return false;
    }
    CX_AUTO(text) char *line = cli_xprintf("cxone %s %s", cxone_version(), command);
    cli_trace_file_put("= ", line);
    return true;
}

void cli_trace_file_put(const char *mark, const char *line)
{
    if (trace < 0) {
        return;
    }
    char now[32];
    CX_AUTO(cx_buf) cx_buf text;
    cx_time_format_ms(cx_clock_wall(cx_clock_system()), now);
    cx_buf_init(&text, CX_MAX_URL * 8);
    cx_buf_printf(&text, "%s %d %s", now, (int)getpid(), mark);
    cli_escape(&text, cx_str_of(line));
    cx_buf_putc(&text, '\n');
    cli_xcheck(&text);
    const ssize_t wrote = write(trace, text.ptr, text.len);
    if (wrote != (ssize_t)text.len) {
        cli_complain("the trace file is not complete: %s",
                     wrote < 0 ? strerrordesc_np(errno) : "no more space");
        (void)close(trace);
        trace = -1;
    }
}
