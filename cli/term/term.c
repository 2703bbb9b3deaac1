#include "cli/term/term.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/str.h"
#include "cli/term/escape.h"
#include "cli/xalloc.h"

#include "base/banned.h"

bool cli_term_is_terminal(int fd)
{
    return isatty(fd) == 1;
}

bool cli_term_can_ask(void)
{
    return cli_term_is_terminal(STDIN_FILENO) && cli_term_is_terminal(STDERR_FILENO);
}

/* Only there so that read() comes back: what to do is decided outside of the handler. */
static void on_interrupt(int signal_number)
{
    (void)signal_number;
}

/* Ends as an interrupted program should: by the signal itself, so that a calling script stops too,
 * with the shell's prompt on a line of its own. */
static void end_interrupted(const struct sigaction *before)
{
    (void)fputc('\n', stderr);
    (void)sigaction(SIGINT, before, NULL);
    (void)raise(SIGINT);
}

/* Reads up to the end of the line, a byte at a time: what follows it belongs to the next reader.
 * False at the end of input with nothing read. */
static bool read_line(cx_buf *line, const struct sigaction *before)
{
    for (;;) {
        char c = '\0';
        const ssize_t got = read(STDIN_FILENO, &c, 1);
        if (got < 0 && errno == EINTR) {
            end_interrupted(before);
        } else if (got <= 0) {
            return line->len != 0;
        } else if (c == '\n') {
            return true;
        } else {
            cx_buf_putc(line, c);
        }
    }
}

char *cli_term_ask(const char *question)
{
    enum {
        LONGEST_ANSWER = 4096
    };
    CX_AUTO(cx_buf) cx_buf line;
    CX_AUTO(cx_buf) cx_buf shown;
    struct sigaction before;
    const struct sigaction during = {.sa_handler = on_interrupt}; /* no SA_RESTART */
    cx_buf_init(&line, LONGEST_ANSWER);
    cx_buf_init(&shown, LONGEST_ANSWER);
    cli_escape(&shown, cx_str_of(question));
    (void)fputs(shown.ptr, stderr);
    (void)fflush(stderr);
    (void)sigaction(SIGINT, &during, &before);
    const bool answered = read_line(&line, &before);
    (void)sigaction(SIGINT, &before, NULL);
    cli_xcheck(&line);
    if (!answered) {
        (void)fputc('\n', stderr);
        return NULL;
    }
    return cli_xdup(cx_str_trim(cx_buf_view(&line)));
}

bool cli_term_confirm(const char *question)
{
    CX_AUTO(text) char *whole = cli_xprintf("%s [y/N] ", question);
    CX_AUTO(text) char *answer = cli_term_ask(whole);
    const cx_str said = cx_str_of(answer);
    return cx_str_equal_nocase(said, CX_LIT("y")) || cx_str_equal_nocase(said, CX_LIT("yes"));
}
