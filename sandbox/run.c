/*
 * cxone sandbox run: a command with a sandbox around it.
 *
 * The command is forked by the main thread, which then only waits: PR_SET_PDEATHSIG is tied to the
 * thread that forks, and would kill the command when that thread ended. By it nothing is left
 * behind when the sandbox is killed.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/compiler.h"
#include "base/error.h"
#include "sandbox/commands.h"
#include "sandbox/isolation/isolation.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    EXIT_NOT_EXECUTABLE = 126,
    EXIT_NOT_FOUND = 127,
    EXIT_BY_SIGNAL = 128
};

static const char usage[] =
    "Usage: cxone sandbox run [options] -- COMMAND [ARGUMENT]...\n\n"
    "Runs COMMAND with a local CXone around it: its environment holds the address and the\n"
    "credentials. Ends with the exit code of COMMAND.\n\n"
    "Options:\n";

static int show_help(void)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_puts(&text, usage);
    sbx_options_help(&text);
    return fputs(text.ptr, stdout) < 0 || fflush(stdout) != 0 ? 1 : SBX_EXIT_OK;
}

/* Variables of the user's that would go before ours: real credentials, and ways to use them. */
static const char *const real_credentials[] = {"CXONE_ACCESS_KEY_ID", "CXONE_ACCESS_KEY_SECRET",
                                               "CXONE_ACCESS_TOKEN", "CXONE_GRANT"};

/* The environment of the command is made in our own process, since what is done between fork and
 * exec must not allocate. No thread of the server reads the environment. */
static void set_environment(const sbx_app *app)
{
    CX_AUTO(sbx_variables) sbx_variables variables;
    sbx_variables_make(app, &variables);
    for (size_t i = 0; i < variables.count; i++) {
        const sbx_variable *one = &variables.items[i];
        if (one->value != NULL) {
            (void)setenv(one->name, one->value, 1); /* NOLINT: no thread reads it */
        } else {
            (void)unsetenv(one->name); /* NOLINT: no thread reads it */
        }
    }
    (void)setenv("CXONE_TOKEN_STORE", "none", 0); /* NOLINT: no thread reads it */
    if (app->recorder != NULL) {
        return; /* what is recorded takes the credentials of the user's */
    }
    for (size_t i = 0; i < CX_COUNT(real_credentials); i++) {
        (void)unsetenv(real_credentials[i]); /* NOLINT: no thread reads it */
    }
    /* A settings file of the user's could name real hosts and other credentials. */
    (void)setenv("CXONE_CONFIG", "/dev/null", 1); /* NOLINT: no thread reads it */
}

/* How signals were set when we were called: the command gets them so. */
typedef struct signal_state {
    sigset_t mask;
    struct sigaction pipe;
} signal_state;

/* In the child: never returns. */
static void become(char *const *argv, pid_t parent, const signal_state *inherited, int report_to,
                   sbx_isolation *isolation)
{
    if (isolation != NULL && !sbx_isolation_enter(isolation)) {
        _exit(EXIT_NOT_EXECUTABLE);
    }
    /* After a new user namespace, which takes it back. */
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) {
        _exit(EXIT_BY_SIGNAL + SIGKILL); /* the sandbox died before the line above */
    }
    (void)pthread_sigmask(SIG_SETMASK, &inherited->mask, NULL);
    (void)sigaction(SIGPIPE, &inherited->pipe, NULL);
    (void)execvp(argv[0], argv); /* NOLINT: this thread is the only one here */
    const int reason = errno;
    (void)!write(report_to, &reason, sizeof reason);
    _exit(EXIT_NOT_FOUND);
}

/* Helps the child into its namespaces, and listens there. */
static void join(sbx_isolation *isolation, const sbx_app *app, pid_t child, cxone_error **err)
{
    sbx_front_setup doors = {.plain = app->http, .verbose = app->options->verbose};
    if (sbx_isolation_join(isolation, child, &doors, err) == CXONE_OK) {
        sbx_proxy_open(app->proxy, &doors);
    } else {
        (void)kill(child, SIGKILL); /* it may wait for us */
    }
}

/* Starts the command. 0, or the reason why it does not start. When it cannot be isolated, that is
 * an error, and there is no child. */
static int start(char *const *argv, const signal_state *inherited, const sbx_app *app, pid_t *child,
                 cxone_error **err)
{
    CX_AUTO(sbx_isolation) sbx_isolation *isolation = NULL;
    if (app->options->isolated &&
        sbx_isolation_prepare(&app->proxy->authority, app->port, &isolation, err) != CXONE_OK) {
        return 0;
    }
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return errno;
    }
    const pid_t parent = getpid();
    *child = fork();
    if (*child == 0) {
        become(argv, parent, inherited, ends[1], isolation);
    }
    int reason = *child < 0 ? errno : 0;
    (void)close(ends[1]);
    if (*child > 0 && isolation != NULL) {
        join(isolation, app, *child, err);
    }
    if (*child > 0 && read(ends[0], &reason, sizeof reason) == (ssize_t)sizeof reason) {
        (void)waitpid(*child, NULL, 0);
    }
    (void)close(ends[0]);
    return reason;
}

/* A signal typed on the terminal reaches the command by itself; one that was sent to the sandbox
 * alone is passed on. */
static void pass_on(const siginfo_t *info, pid_t child)
{
    if (info->si_code != SI_KERNEL) {
        (void)kill(child, info->si_signo);
    }
}

static int wait_for(pid_t child, const sigset_t *awaited)
{
    for (;;) {
        siginfo_t info;
        if (sigwaitinfo(awaited, &info) < 0) {
            continue;
        }
        if (info.si_signo != SIGCHLD) {
            pass_on(&info, child);
            continue;
        }
        int state = 0;
        if (waitpid(child, &state, WNOHANG) != child) {
            continue;
        }
        return WIFSIGNALED(state) ? EXIT_BY_SIGNAL + WTERMSIG(state) : WEXITSTATUS(state);
    }
}

/* Blocks what wait_for() awaits, before any thread is made, and lets a reader of our log go away.
 */
static void set_signals(sigset_t *awaited, signal_state *inherited)
{
    static const int signals[] = {SIGCHLD, SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    (void)sigemptyset(awaited);
    for (size_t i = 0; i < CX_COUNT(signals); i++) {
        (void)sigaddset(awaited, signals[i]);
    }
    (void)pthread_sigmask(SIG_BLOCK, awaited, &inherited->mask);
    const struct sigaction ignore = {.sa_handler = SIG_IGN};
    (void)sigaction(SIGPIPE, &ignore, &inherited->pipe);
}

static int run(sbx_options *options, char *const *argv)
{
    sigset_t awaited;
    signal_state inherited;
    set_signals(&awaited, &inherited);
    sbx_app app;
    CX_AUTO(cx_error) cxone_error *error = NULL;
    if (sbx_app_start(options, &app, &error) != CXONE_OK) {
        return sbx_report(error);
    }
    set_environment(&app);
    pid_t child = -1;
    const int reason = start(argv, &inherited, &app, &child, &error);
    int result = EXIT_NOT_FOUND;
    if (error != NULL) {
        (void)waitpid(child, NULL, 0);
        result = sbx_report(error);
    } else if (reason == 0) {
        result = wait_for(child, &awaited);
    } else {
        char text[128];
        (void)fprintf(stderr, "cxone sandbox: cannot run \"%s\": %s\n", argv[0],
                      strerror_r(reason, text, sizeof text));
        result = reason == ENOENT ? EXIT_NOT_FOUND : EXIT_NOT_EXECUTABLE;
    }
    if (sbx_report_lost(&app) && result == SBX_EXIT_OK) {
        result = 1;
    }
    sbx_app_stop(&app);
    return result;
}

int sbx_command_run(int argc, char *const *argv)
{
    sbx_options options;
    sbx_options_init(&options);
    CX_AUTO(cx_error) cxone_error *error = NULL;
    int next = 0;
    int result = SBX_EXIT_OK;
    cxone_status status = sbx_options_parse(&options, argc, argv, &next, &error);
    if (status == CXONE_OK && !options.help && next == argc) {
        status = cx_fail(&error, CXONE_ERR_ARG, "no command to run");
        cx_error_hint(&error, "cxone sandbox run -- COMMAND [ARGUMENT]...");
    }
    if (status == CXONE_OK) {
        status = sbx_options_check(&options, &error);
    }
    if (status == CXONE_OK && options.isolated && options.transparent) {
        status = cx_fail(&error, CXONE_ERR_ARG, "--isolated and --transparent exclude each other");
        cx_error_hint(&error, "--isolated needs no proxy: CXone's names lead to the sandbox");
    }
    if (status == CXONE_OK && options.isolated &&
        !cx_str_equal(cx_str_of(options.bind), CX_LIT("127.0.0.1"))) {
        status = cx_fail(&error, CXONE_ERR_ARG, "--isolated and --bind exclude each other");
    }
    if (status != CXONE_OK) {
        result = sbx_report(error);
    } else if (options.help) {
        result = show_help();
    } else {
        if (options.exit_with_parent) {
            (void)prctl(PR_SET_PDEATHSIG, SIGTERM);
        }
        result = run(&options, argv + next);
    }
    sbx_options_deinit(&options);
    return result;
}
