#include "cli/process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/banned.h"

static struct rlimit core_before;
static struct sigaction pipe_before;

/* A missing standard output is opened for reading, so that writing to it fails and is reported. */
static bool open_missing(int fd, int flags)
{
    if (fcntl(fd, F_GETFD) != -1) {
        return true;
    }
    return open("/dev/null", flags) == fd;
}

/* Leak checkers attach to their own process, which this would forbid. */
#if defined(__SANITIZE_ADDRESS__)
enum {
    UNDUMPABLE = 0
};
#else
enum {
    UNDUMPABLE = 1
};
#endif

bool cli_process_prepare(void)
{
    const struct sigaction ignore = {.sa_handler = SIG_IGN};
    const struct sigaction usual = {.sa_handler = SIG_DFL};
    if (UNDUMPABLE) {
        (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    }
    if (getrlimit(RLIMIT_CORE, &core_before) == 0) {
        const struct rlimit soft = {0, core_before.rlim_max};
        (void)setrlimit(RLIMIT_CORE, &soft);
    }
    (void)sigaction(SIGPIPE, &ignore, &pipe_before);
    (void)sigaction(SIGCHLD, &usual,
                    NULL); /* a parent that ignored it must not hide how ours end */
    return open_missing(STDIN_FILENO, O_RDONLY) && open_missing(STDOUT_FILENO, O_RDONLY) &&
           open_missing(STDERR_FILENO, O_WRONLY);
}

void cli_process_restore(void)
{
    (void)setrlimit(RLIMIT_CORE, &core_before);
    (void)sigaction(SIGPIPE, &pipe_before, NULL);
}
