#include "cli/child.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/banned.h"

/* The machinery itself failed: no verdict is possible. */
static void give_up(const char *what)
{
    (void)fprintf(stderr, "%s: %s\n", what, strerrordesc_np(errno));
    exit(2); /* NOLINT(concurrency-mt-unsafe): one thread */
}

static int memory_file(const char *name)
{
    const int fd = memfd_create(name, MFD_CLOEXEC);
    if (fd < 0) {
        give_up("memfd_create");
    }
    return fd;
}

static int file_of(cx_str text)
{
    const int fd = memory_file("input");
    if (write(fd, text.ptr, text.len) != (ssize_t)text.len || lseek(fd, 0, SEEK_SET) != 0) {
        give_up("standard input");
    }
    return fd;
}

static void read_all(int fd, cx_buf *out)
{
    char part[4096];
    ssize_t got = 0;
    if (lseek(fd, 0, SEEK_SET) != 0) {
        give_up("lseek");
    }
    while ((got = read(fd, part, sizeof part)) > 0) {
        cx_buf_append(out, (cx_str){part, (size_t)got});
    }
}

/* The descriptor that becomes standard output. */
static int output_of(stdout_kind kind)
{
    int ends[2];
    switch (kind) {
    case STDOUT_FULL:
        return open("/dev/full", O_WRONLY | O_CLOEXEC);
    case STDOUT_CLOSED_PIPE:
        if (pipe2(ends, O_CLOEXEC) != 0) {
            give_up("pipe2");
        }
        (void)close(ends[0]);
        return ends[1];
    case STDOUT_KEPT:
    case STDOUT_CLOSED:
        break;
    }
    return memory_file("output");
}

static void become(char *const *words, char *const *environment, const char *folder)
{
    if (chdir(folder) == 0) {
        (void)execvpe(words[0], words, environment);
    }
    _exit(127);
}

static int exit_code_of(pid_t pid)
{
    int status = 0;
    while (waitpid(pid, &status, 0) < 0) {
        if (errno != EINTR) {
            give_up("waitpid");
        }
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static void run_plain(const test_case *c, char *const *words, char *const *environment,
                      const char *folder, child_result *out)
{
    const int input = file_of(cx_buf_view(&c->input));
    const int output = output_of(c->stdout_goes);
    const int errors = memory_file("errors");
    const pid_t pid = fork();
    if (pid == 0) {
        (void)dup2(input, STDIN_FILENO);
        (void)dup2(errors, STDERR_FILENO);
        if (c->stdout_goes == STDOUT_CLOSED) {
            (void)close(STDOUT_FILENO);
        } else {
            (void)dup2(output, STDOUT_FILENO);
        }
        become(words, environment, folder);
    }
    out->exit_code = exit_code_of(pid);
    if (c->stdout_goes == STDOUT_KEPT) {
        read_all(output, &out->output);
    }
    read_all(errors, &out->errors);
    (void)close(input);
    (void)close(output);
    (void)close(errors);
}

static void type(int terminal, const char *text)
{
    const bool key = text[0] == '^' && text[1] != '\0' && text[2] == '\0';
    const char control = (char)(key ? text[1] & 0x1f : 0);
    const bool typed = key ? write(terminal, &control, 1) == 1
                           : write(terminal, text, strlen(text)) == (ssize_t)strlen(text) &&
                                 write(terminal, "\n", 1) == 1;
    if (!typed) {
        give_up("typing");
    }
}

/* Reads what the terminal shows until the program ends, typing when the time has come. */
static void talk(const test_case *c, int terminal, cx_buf *seen)
{
    size_t next = 0;
    size_t from = 0; /* what was waited for before is not found again */
    char part[4096];
    for (;;) {
        while (next < c->step_count) {
            const char *text = c->steps[next].text;
            const char *found = c->steps[next].typed ? NULL : strstr(seen->ptr + from, text);
            if (c->steps[next].typed) {
                type(terminal, text);
            } else if (found != NULL) {
                from = (size_t)(found - seen->ptr) + strlen(text);
            } else {
                break;
            }
            next++;
        }
        const ssize_t got = read(terminal, part, sizeof part);
        if (got <= 0) {
            return; /* EIO: the program has ended */
        }
        for (ssize_t i = 0; i < got; i++) {
            if (part[i] != '\r') {
                cx_buf_putc(seen, part[i]);
            }
        }
    }
}

static void run_on_terminal(const test_case *c, char *const *words, char *const *environment,
                            const char *folder, child_result *out)
{
    int terminal = -1;
    const pid_t pid = forkpty(&terminal, NULL, NULL, NULL);
    if (pid < 0) {
        give_up("forkpty");
    }
    if (pid == 0) {
        become(words, environment, folder);
    }
    talk(c, terminal, &out->output);
    /* The newline behind ^C: the kernel empties the terminal's queue after it sent the signal, so
     * what the program says at once may or may not be lost. */
    if (!cx_str_ends_with(cx_buf_view(&out->output), CX_LIT("\n"))) {
        cx_buf_putc(&out->output, '\n');
    }
    out->exit_code = exit_code_of(pid);
    (void)close(terminal);
}

void child_run(const test_case *c, char *const *words, char *const *environment, const char *folder,
               child_result *out)
{
    *out = (child_result){.exit_code = -1};
    cx_buf_init(&out->output, LONGEST_TEXT);
    cx_buf_init(&out->errors, LONGEST_TEXT);
    if (c->terminal) {
        run_on_terminal(c, words, environment, folder, out);
    } else {
        run_plain(c, words, environment, folder, out);
    }
}

void child_result_deinit(child_result *result)
{
    cx_buf_deinit(&result->output);
    cx_buf_deinit(&result->errors);
}
