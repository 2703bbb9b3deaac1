#include "config/helper_process.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/limits.h"
#include "config/keys.h"

#include "base/banned.h"

#define PREFIX "cxone-credential-"

enum {
    MOST_WORDS = 32 /* of the command */
};

/* ---- the command: words, and the program that the first one names ---- */

typedef struct command {
    char *text; /* the words, each ended by NUL */
    char *words[MOST_WORDS + 2];
    size_t count;
    char action[8]; /* the last word */
    char *program;  /* its path */
} command;

static void release(command *c)
{
    cx_free(c->text);
    cx_free(c->program);
}
CX_DEFINE_AUTO_VALUE(command, release)

/* Cuts the command into words at blanks; '…' and "…" keep one together. False when it has none, too
 * many, or a quote is not closed. */
static bool split(command *c)
{
    char *to = c->text;
    char quote = '\0';
    bool inside = false;
    for (const char *from = c->text; *from != '\0'; from++) {
        const char byte = *from;
        if (quote == '\0' && cx_is_blank(byte)) {
            if (inside) {
                *to++ = '\0';
            }
            inside = false;
            continue;
        }
        if (!inside) {
            if (c->count == MOST_WORDS) {
                return false;
            }
            c->words[c->count++] = to;
            inside = true;
        }
        if (byte == quote) {
            quote = '\0';
        } else if (quote == '\0' && (byte == '"' || byte == '\'')) {
            quote = byte;
        } else {
            *to++ = byte;
        }
    }
    *to = '\0';
    return c->count != 0 && c->words[0][0] != '\0' && quote == '\0';
}

/* Whether FOLDER/cxone-credential-NAME is a program; `path` has its name then. */
static bool is_in(cx_str folder, const char *name, cx_buf *path)
{
    const bool whole = cx_str_starts_with(cx_str_of(name), CX_LIT(PREFIX));
    cx_buf_reset(path);
    cx_buf_append(path, folder);
    cx_buf_printf(path, "/%s%s", whole ? "" : PREFIX, name);
    return folder.len != 0 && folder.ptr[0] == '/' && cx_buf_status(path) == CXONE_OK &&
           access(path->ptr, X_OK) == 0;
}

/* ../libexec/cxone beside the folder of this very program: the build tree, and a moved one. */
static bool is_beside_us(const char *name, cx_buf *path)
{
    char self[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self);
    const char *slash = length > 0 ? memrchr(self, '/', (size_t)length) : NULL;
    CX_AUTO(cx_buf) cx_buf folder;
    cx_buf_init(&folder, PATH_MAX);
    if (slash == NULL) {
        return false;
    }
    cx_buf_printf(&folder, "%.*s/../libexec/cxone", (int)(slash - self), self);
    return is_in(cx_buf_view(&folder), name, path);
}

static bool is_on_path(const char *name, cx_buf *path)
{
    cx_str rest = cx_str_of(secure_getenv("PATH"));
    cx_str folder;
    while (cx_str_next(&rest, ':', &folder)) {
        if (is_in(folder, name, path)) {
            return true;
        }
    }
    return false;
}

static cxone_status find_program(command *c, cxone_error **err)
{
    const char *name = c->words[0];
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, PATH_MAX);
    if (name[0] == '/') {
        cx_buf_puts(&path, name);
    } else if (strchr(name, '/') != NULL) {
        return cx_fail_hint(err, CXONE_ERR_CONFIG_VALUE,
                            "give its whole path, or the name alone of one that is installed",
                            "the credential helper \"%s\" is a relative path", name);
    } else if (!is_in(cx_str_of(secure_getenv("CXONE_EXEC_PATH")), name, &path) &&
               !is_beside_us(name, &path) && !is_in(CX_LIT(CXONE_LIBEXECDIR), name, &path) &&
               !is_on_path(name, &path)) {
        const cxone_status status =
            cx_fail(err, CXONE_ERR_CREDENTIAL_HELPER, "there is no credential helper \"%s\"", name);
        cx_error_hint(err,
                      "it would be a program %s%s in " CXONE_LIBEXECDIR
                      " or on the PATH; credential_command takes a whole path too",
                      cx_str_starts_with(cx_str_of(name), CX_LIT(PREFIX)) ? "" : PREFIX, name);
        return status;
    }
    if (cx_buf_take(&path, &c->program) != CXONE_OK) {
        return cx_fail_nomem(err);
    }
    return CXONE_OK;
}

static cxone_status read_command(const cx_helper_call *call, command *c, cxone_error **err)
{
    c->text = cx_strdup(call->command);
    if (c->text == NULL) {
        return cx_fail_nomem(err);
    }
    if (!split(c)) {
        return cx_fail(
            err, CXONE_ERR_CONFIG_VALUE,
            "credential_command is not a program and at most %d arguments, quotes closed",
            MOST_WORDS - 1);
    }
    CX_TRY(find_program(c, err));
    (void)snprintf(c->action, sizeof c->action, "%s", call->action);
    c->words[c->count] = c->action;
    return CXONE_OK;
}

/* ---- its environment: ours without what holds secrets ---- */

static bool holds_secret(cx_str name)
{
    cx_name_rank rank = CX_NAME_NONE;
    const cxone_key *key = cx_key_of_variable(name, &rank);
    return (key != NULL && key->kind == CX_KIND_SECRET) ||
           cx_str_equal(name, CX_LIT("CXONE_SUBJECT_TOKEN"));
}

/* The caller frees the list, not what it points to. NULL: out of memory. */
static char **harmless_environment(void)
{
    size_t count = 0;
    while (environ != NULL && environ[count] != NULL) {
        count++;
    }
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): pointers are what it holds */
    char **list = cx_alloc_zero(count + 1, sizeof *list);
    size_t kept = 0;
    for (size_t i = 0; list != NULL && i < count; i++) {
        const cx_str item = cx_str_of(environ[i]);
        if (!holds_secret(cx_str_slice(item, 0, cx_str_find(item, '=')))) {
            list[kept++] = environ[i];
        }
    }
    return list;
}

/* ---- the process ---- */

static void close_file(const int *file)
{
    if (*file >= 0) {
        (void)close(*file);
    }
}
CX_UNUSED static inline void cx_auto_file(int *file)
{
    close_file(file);
}

static void forget_file(int *file)
{
    close_file(file);
    *file = -1;
}

/* A pipe whose ends are none of the three that a program begins with, or giving it them would go
 * wrong. */
static bool make_pipe(int *reading, int *writing)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return false;
    }
    *reading = fcntl(ends[0], F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    *writing = fcntl(ends[1], F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    (void)close(ends[0]);
    (void)close(ends[1]);
    return *reading >= 0 && *writing >= 0;
}

static cxone_status fail_errno(cxone_error **err, const char *what, const char *name, int number)
{
    return cx_fail(err, CXONE_ERR_CREDENTIAL_HELPER, "cannot %s the credential helper \"%s\": %s",
                   what, name, strerrordesc_np(number));
}

static int spawn_with(const command *c, int input, int output, char **environment, pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none;
    sigset_t ours;
    (void)sigemptyset(&none);
    (void)sigemptyset(&ours);
    (void)sigaddset(&ours,
                    SIGPIPE); /* which a program that writes may well ignore: not the helper */
    if (posix_spawn_file_actions_init(&actions) != 0) {
        return ENOMEM;
    }
    if (posix_spawnattr_init(&attributes) != 0) {
        (void)posix_spawn_file_actions_destroy(&actions);
        return ENOMEM;
    }
    int number = posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    number =
        number != 0 ? number : posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    number = number != 0 ? number
                         : posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    (void)posix_spawnattr_setsigmask(&attributes, &none);
    (void)posix_spawnattr_setsigdefault(&attributes, &ours);
    (void)posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    number = number != 0
                 ? number
                 : posix_spawn(pid, c->program, &actions, &attributes, c->words, environment);
    (void)posix_spawnattr_destroy(&attributes);
    (void)posix_spawn_file_actions_destroy(&actions);
    return number;
}

/* Starts it with the request already in its standard input, all of it: a pipe holds that much, and
 * nobody can close the other end too early. */
static cxone_status start(const command *c, cx_str request, int output, pid_t *pid,
                          cxone_error **err)
{
    CX_AUTO(file) int reading = -1;
    CX_AUTO(file) int writing = -1;
    if (!make_pipe(&reading, &writing)) {
        return fail_errno(err, "start", c->words[0], errno);
    }
    (void)fcntl(writing, F_SETFL, O_NONBLOCK); /* of this end only: each has its own flags */
    if (write(writing, request.ptr, request.len) != (ssize_t)request.len) {
        return fail_errno(err, "ask", c->words[0], EMSGSIZE);
    }
    char **environment = harmless_environment();
    if (environment == NULL) {
        return cx_fail_nomem(err);
    }
    const int number = spawn_with(c, reading, output, environment, pid);
    cx_free(environment);
    if (number == ENOMEM) {
        return cx_fail_nomem(err);
    }
    return number == 0 ? CXONE_OK : fail_errno(err, "start", c->words[0], number);
}

/* Takes what is there, without waiting. False at the end. */
static bool take(int file, cx_buf *answer)
{
    char chunk[4096];
    ssize_t got = 0;
    while ((got = read(file, chunk, sizeof chunk)) > 0) {
        cx_buf_append(answer, (cx_str){chunk, (size_t)got});
    }
    const bool more = got < 0 && (errno == EAGAIN || errno == EINTR);
    explicit_bzero(chunk, sizeof chunk);
    return more;
}

typedef struct child {
    pid_t pid;
    int handle; /* readable when it ends; -1: this kernel (or valgrind) has none */
} child;

typedef enum ending {
    ENDED,
    TOOK_TOO_LONG,
    SAID_TOO_MUCH
} ending;

/* Without waiting, and leaving it to be reaped. One that nobody may wait for has ended too. */
static bool has_ended(pid_t pid)
{
    siginfo_t info = {.si_pid = 0};
    return waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == pid;
}

/* Reads until the process ends. Its end counts, not that of its output: what it left running in the
 * background may hold that open. */
static ending listen_to(const child *helper, int *output, int64_t timeout_ms, cx_buf *answer)
{
    enum {
        PAUSE_MS = 20 /* between two looks, where the kernel does not tell of the end */
    };
    const cx_clock *clock = cx_clock_system();
    const int64_t deadline_ms = cx_clock_monotonic(clock) + timeout_ms;
    const int64_t longest_ms = helper->handle >= 0 ? INT_MAX : PAUSE_MS;
    for (;;) {
        struct pollfd files[] = {{.fd = helper->handle, .events = POLLIN},
                                 {.fd = *output, .events = POLLIN}};
        const int64_t left_ms = deadline_ms - cx_clock_monotonic(clock);
        if (left_ms <= 0) {
            return TOOK_TOO_LONG;
        }
        (void)poll(files, CX_COUNT(files), (int)(left_ms < longest_ms ? left_ms : longest_ms));
        const bool ended = helper->handle >= 0 ? files[0].revents != 0 : has_ended(helper->pid);
        if (*output >= 0 && (ended || files[1].revents != 0) && !take(*output, answer)) {
            forget_file(output);
        }
        if (cx_buf_status(answer) != CXONE_OK) {
            return SAID_TOO_MUCH;
        }
        if (ended) {
            return ENDED;
        }
    }
}

/* The exit status; a process that was not heard out to its end is killed. -1: it cannot be told. */
static int reap(pid_t pid, bool ended)
{
    int status = 0;
    if (!ended) {
        (void)kill(pid, SIGKILL);
    }
    while (waitpid(pid, &status, 0) < 0) {
        if (errno != EINTR) {
            return -1;
        }
    }
    return status;
}

static cxone_status judge(const command *c, const cx_helper_call *call, ending how, int status,
                          cxone_error **err)
{
    const char *name = c->words[0];
    if (how == TOOK_TOO_LONG) {
        return cx_fail_hint(err, CXONE_ERR_CREDENTIAL_HELPER, "credential_timeout sets the time",
                            "the credential helper \"%s\" did not answer within %lld ms", name,
                            (long long)call->timeout_ms);
    }
    if (how == SAID_TOO_MUCH) {
        return cx_fail(err, CXONE_ERR_CREDENTIAL_HELPER,
                       "the credential helper \"%s\" answered more than %lu bytes", name,
                       CX_MAX_HELPER_TEXT);
    }
    if (status == -1) {
        return cx_fail(err, CXONE_ERR_CREDENTIAL_HELPER,
                       "how the credential helper \"%s\" ended cannot be told: this program "
                       "ignores SIGCHLD",
                       name);
    }
    if (WIFSIGNALED(status)) {
        return cx_fail(err, CXONE_ERR_CREDENTIAL_HELPER,
                       "the credential helper \"%s\" was ended by signal %d", name,
                       WTERMSIG(status));
    }
    if (WEXITSTATUS(status) != 0) {
        return cx_fail_hint(err, CXONE_ERR_CREDENTIAL_HELPER,
                            "what it says itself is on standard error",
                            "the credential helper \"%s\" failed to %s: exit code %d", name,
                            call->action, WEXITSTATUS(status));
    }
    return CXONE_OK;
}

cxone_status cx_helper_run(const cx_helper_call *call, cx_buf *answer, cxone_error **err)
{
    CX_AUTO(command) command c = {.count = 0};
    CX_AUTO(file) int reading = -1;
    CX_AUTO(file) int writing = -1;
    child helper = {-1, -1};
    CX_TRY(read_command(call, &c, err));
    if (c.program == NULL) { /* spelt out for the static analysis */
        return cx_fail_nomem(err);
    }
    if (!make_pipe(&reading, &writing)) {
        return fail_errno(err, "start", c.words[0], errno);
    }
    (void)fcntl(reading, F_SETFL, O_NONBLOCK);
    CX_TRY(start(&c, call->request, writing, &helper.pid, err));
    forget_file(&writing);
    helper.handle = (int)syscall(SYS_pidfd_open, helper.pid, 0);
    const ending how = listen_to(&helper, &reading, call->timeout_ms, answer);
    close_file(&helper.handle);
    const int status = reap(helper.pid, how == ENDED);
    if (cx_buf_status(answer) == CXONE_ERR_NOMEM) {
        return cx_fail_nomem(err);
    }
    return judge(&c, call, how, status, err);
}
