#include "cli/term/term.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
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

size_t cli_term_width(int fd)
{
    enum {
        WIDEST = 10000
    };
    const char *set = getenv("COLUMNS"); /* NOLINT(concurrency-mt-unsafe): no thread changes it */
    uint64_t width = 0;
    struct winsize size = {0};
    if (set != NULL && cx_scan_uint(cx_str_of(set), WIDEST, &width) && width != 0) {
        return (size_t)width;
    }
    return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool cli_term_can_ask(void)
{
    return cli_term_is_terminal(STDIN_FILENO) && cli_term_is_terminal(STDERR_FILENO);
}

/* Notes the signal: what to do is decided outside of the handler. */
static volatile sig_atomic_t caught = 0;

static void on_interrupt(int signal_number)
{
    caught = signal_number;
}

/* Waits for input, with the signals of `during` let through. They are blocked all the rest of the
 * time, so that none can come between the look at `caught` and the wait, and be missed. False when
 * one was caught. */
static bool await_input(const sigset_t *during)
{
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    while (caught == 0) {
        if (ppoll(&input, 1, NULL, during) > 0 || errno != EINTR) {
            return true; /* read() tells the rest */
        }
    }
    return false;
}

/* Reads up to the end of the line, a byte at a time: what follows it belongs to the next reader.
 * False when a signal was caught, and at the end of input with nothing read. */
static bool read_line(cx_buf *line, const sigset_t *during)
{
    while (await_input(during)) {
        char c = '\0';
        const ssize_t got = read(STDIN_FILENO, &c, 1);
        if (got <= 0) {
            return line->len != 0;
        }
        if (c == '\n') {
            return true;
        }
        cx_buf_putc(line, c);
    }
    return false;
}

/* What ends a program in the middle of a question, and of a secret. */
static const int endings[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

/* How signals were dealt with before a question. */
typedef struct signal_state {
    struct sigaction actions[CX_COUNT(endings)];
    sigset_t mask;
} signal_state;

/* Blocks and catches the endings. */
static void catch_signals(signal_state *before)
{
    const struct sigaction noted = {.sa_handler = on_interrupt}; /* no SA_RESTART */
    sigset_t blocked;
    caught = 0;
    (void)sigemptyset(&blocked);
    for (size_t i = 0; i < CX_COUNT(endings); i++) {
        (void)sigaddset(&blocked, endings[i]);
    }
    (void)pthread_sigmask(SIG_BLOCK, &blocked, &before->mask);
    for (size_t i = 0; i < CX_COUNT(endings); i++) {
        (void)sigaction(endings[i], &noted, &before->actions[i]);
    }
}

static void release_signals(const signal_state *before)
{
    for (size_t i = 0; i < CX_COUNT(endings); i++) {
        (void)sigaction(endings[i], &before->actions[i], NULL);
    }
    (void)pthread_sigmask(SIG_SETMASK, &before->mask, NULL);
}

/* Ends as an interrupted program should: by the signal itself, so that a calling script stops too,
 * with the shell's prompt on a line of its own. */
static void end_when_caught(void)
{
    if (caught != 0) {
        (void)fputc('\n', stderr);
        (void)raise(caught);
    }
}

char *cli_term_ask(const char *question)
{
    enum {
        LONGEST_ANSWER = 4096
    };
    CX_AUTO(cx_buf) cx_buf line;
    CX_AUTO(cx_buf) cx_buf shown;
    signal_state before;
    cx_buf_init(&line, LONGEST_ANSWER);
    cx_buf_init(&shown, LONGEST_ANSWER);
    cli_escape(&shown, cx_str_of(question));
    catch_signals(&before);
    (void)fputs(shown.ptr, stderr);
    (void)fflush(stderr);
    const bool answered = read_line(&line, &before.mask);
    release_signals(&before);
    end_when_caught();
    cli_xcheck(&line);
    if (!answered) {
        (void)fputc('\n', stderr);
        return NULL;
    }
    return cli_xdup(cx_str_trim(cx_buf_view(&line)));
}

/* Reads it without echo; whatever comes, the terminal is as it was afterwards. */
static bool read_unseen(const char *question, cx_buf *line)
{
    struct termios before;
    struct sigaction stop;
    signal_state signals;
    const struct sigaction ignored = {.sa_handler = SIG_IGN};
    if (tcgetattr(STDIN_FILENO, &before) != 0) {
        return false;
    }
    struct termios silent = before;
    silent.c_lflag &= ~(tcflag_t)ECHO;
    silent.c_lflag |= ECHONL;
    catch_signals(&signals);
    (void)sigaction(SIGTSTP, &ignored, &stop); /* a shell would get the terminal without echo */
    const bool unseen = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    (void)fputs(question, stderr); /* only now: what is typed at the sight of it must not be lost */
    (void)fflush(stderr);
    const bool answered = unseen && read_line(line, &signals.mask);
    (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    (void)sigaction(SIGTSTP, &stop, NULL);
    release_signals(&signals);
    return answered;
}

bool cli_term_ask_secret(const char *question, cx_buf *out)
{
    const bool answered = read_unseen(question, out);
    if (caught != 0) {
        cx_buf_deinit(out);
    }
    end_when_caught();
    if (!answered) {
        (void)fputc('\n', stderr);
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
