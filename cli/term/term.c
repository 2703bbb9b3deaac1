#include "cli/term/term.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <termios.h>
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

/* Notes the signal, so that read() comes back: what to do is decided outside of the handler. */
static volatile sig_atomic_t caught = 0;

static void on_interrupt(int signal_number)
{
    caught = signal_number;
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

/* What ends a program in the middle of a secret. */
static const int endings[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

/* Reads the line with these signals caught. False at the end of input, or when one came. */
static bool read_secret_line(cx_buf *line)
{
    for (;;) {
        char c = '\0';
        const ssize_t got = read(STDIN_FILENO, &c, 1);
        if ((got < 0 && (errno != EINTR || caught != 0)) || got == 0) {
            return false;
        }
        if (got == 1 && c == '\n') {
            return true;
        }
        if (got == 1) {
            cx_buf_putc(line, c);
        }
    }
}

/* Reads it without echo; whatever comes, the terminal is as it was afterwards. */
static bool read_unseen(const char *question, cx_buf *line)
{
    struct termios before;
    struct sigaction actions[CX_COUNT(endings)];
    struct sigaction stop;
    const struct sigaction during = {.sa_handler = on_interrupt}; /* no SA_RESTART */
    const struct sigaction ignored = {.sa_handler = SIG_IGN};
    if (tcgetattr(STDIN_FILENO, &before) != 0) {
        return false;
    }
    struct termios silent = before;
    silent.c_lflag &= ~(tcflag_t)ECHO;
    silent.c_lflag |= ECHONL;
    caught = 0;
    for (size_t i = 0; i < CX_COUNT(endings); i++) {
        (void)sigaction(endings[i], &during, &actions[i]);
    }
    (void)sigaction(SIGTSTP, &ignored, &stop);
    const bool unseen = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    (void)fputs(question, stderr); /* only now: what is typed at the sight of it must not be lost */
    (void)fflush(stderr);
    const bool answered = unseen && read_secret_line(line);
    (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    (void)sigaction(SIGTSTP, &stop, NULL);
    for (size_t i = 0; i < CX_COUNT(endings); i++) {
        (void)sigaction(endings[i], &actions[i], NULL);
    }
    return answered;
}

bool cli_term_ask_secret(const char *question, cx_buf *out)
{
    const bool answered = read_unseen(question, out);
    if (!answered) {
        (void)fputc('\n', stderr);
    }
    if (caught != 0) {
        cx_buf_deinit(out);
        (void)raise(caught);
    }
    return answered;
}

bool cli_term_read_line(cx_buf *out)
{
    for (;;) {
        char c = '\0';
        const ssize_t got = read(STDIN_FILENO, &c, 1);
        if (got == 0 || (got < 0 && errno != EINTR)) {
            break;
        }
        if (got == 1 && c == '\n') {
            return true;
        }
        if (got == 1) {
            cx_buf_putc(out, c);
        }
    }
    return out->len != 0;
}

bool cli_term_confirm(const char *question)
{
    CX_AUTO(text) char *whole = cli_xprintf("%s [y/N] ", question);
    CX_AUTO(text) char *answer = cli_term_ask(whole);
    const cx_str said = cx_str_of(answer);
    return cx_str_equal_nocase(said, CX_LIT("y")) || cx_str_equal_nocase(said, CX_LIT("yes"));
}
