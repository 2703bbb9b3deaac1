/* cxone sandbox serve: the sandbox until it is told to end. */
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "base/compiler.h"
#include "base/error.h"
#include "sandbox/commands.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static const char usage[] =
    "Usage: cxone sandbox serve [options]\n\n"
    "Runs a local CXone until it is interrupted, and prints how to point a shell at it.\n\n"
    "Options:\n";

static int show_help(void)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_puts(&text, usage);
    sbx_options_help(&text);
    return fputs(text.ptr, stdout) < 0 || fflush(stdout) != 0 ? 1 : SBX_EXIT_OK;
}

/* Between single quotes, which end and begin again around one of their own. */
static void print_quoted(const char *text)
{
    (void)putchar('\'');
    for (const char *at = text; *at != '\0'; at++) {
        (void)(*at == '\'' ? fputs("'\\''", stdout) : putchar(*at));
    }
    (void)putchar('\'');
}

/* Text that a shell can evaluate. False when nobody can read it. */
static bool print_variables(const sbx_app *app)
{
    CX_AUTO(sbx_variables) sbx_variables variables;
    sbx_variables_make(app, &variables);
    (void)printf("# The sandbox is up at %s. Point a shell at it:\n", app->origin);
    for (size_t i = 0; i < variables.count; i++) {
        if (variables.items[i].value != NULL) {
            (void)printf("export %s=", variables.items[i].name);
            print_quoted(variables.items[i].value);
            (void)putchar('\n');
        }
    }
    (void)puts("export CXONE_TOKEN_STORE='none'");
    (void)printf("unset");
    for (size_t i = 0; i < variables.count; i++) {
        if (variables.items[i].value == NULL) {
            (void)printf(" %s", variables.items[i].name);
        }
    }
    (void)puts("\n# Control: $CXONE_SANDBOX_URL/_sandbox. Interrupt (ctrl-C) to end.");
    return fflush(stdout) == 0;
}

static int serve(sbx_options *options, const sigset_t *ends)
{
    sbx_app app;
    CX_AUTO(cx_error) cxone_error *error = NULL;
    if (sbx_app_start(options, &app, &error) != CXONE_OK) {
        return sbx_report(error);
    }
    int result = SBX_EXIT_OK;
    if (print_variables(&app)) {
        int which = 0;
        (void)sigwait(ends, &which);
    } else {
        (void)fputs("cxone sandbox: cannot write to standard output\n", stderr);
        result = 1;
    }
    if (sbx_report_lost(&app)) {
        result = 1;
    }
    sbx_app_stop(&app);
    return result;
}

int sbx_command_serve(int argc, char *const *argv)
{
    sbx_options options;
    sbx_options_init(&options);
    CX_AUTO(cx_error) cxone_error *error = NULL;
    int next = 0;
    int result = SBX_EXIT_OK;
    cxone_status status = sbx_options_parse(&options, argc, argv, &next, &error);
    if (status == CXONE_OK && !options.help && next < argc) {
        status = cx_fail(&error, CXONE_ERR_ARG, "unexpected argument \"%s\"", argv[next]);
    }
    if (status == CXONE_OK) {
        status = sbx_options_check(&options, &error);
    }
    if (status == CXONE_OK && options.isolated) {
        status = cx_fail(&error, CXONE_ERR_ARG, "--isolated is for cxone sandbox run");
        cx_error_hint(&error, "--transparent serves programs that can use a proxy");
    }
    if (status != CXONE_OK) {
        result = sbx_report(error);
    } else if (options.help) {
        result = show_help();
    } else {
        if (options.exit_with_parent) {
            (void)prctl(PR_SET_PDEATHSIG, SIGTERM);
        }
        /* Blocked before any thread is made, so that only sigwait() sees them. */
        sigset_t ends;
        (void)sigemptyset(&ends);
        (void)sigaddset(&ends, SIGINT);
        (void)sigaddset(&ends, SIGTERM);
        (void)sigaddset(&ends, SIGHUP);
        (void)pthread_sigmask(SIG_BLOCK, &ends, NULL);
        (void)signal(SIGPIPE, SIG_IGN);
        result = serve(&options, &ends);
    }
    sbx_options_deinit(&options);
    return result;
}
