#include "cli/web_login.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cxone/web_login.h"

#include "base/alloc.h"
#include "base/auto.h"
#include "cli/callback.h"
#include "cli/process.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

CX_DEFINE_AUTO(web, cxone_web_login *, cxone_web_login_free)

/* Our environment without what may be secret: a browser needs no setting of ours, and its
 * environment is seen by all that it starts. The strings are borrowed; the caller frees the list.
 */
static char **environment_for_browser(void)
{
    size_t count = 0;
    while (environ[count] != NULL) {
        count++;
    }
    char **list = cli_xalloc(count + 1, sizeof *list);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        const cx_str entry = cx_str_of(environ[i]);
        if (!cx_str_starts_with(entry, CX_LIT("CXONE_")) &&
            !cx_str_starts_with(entry, CX_LIT("CLIENT_SECRET=")) &&
            !cx_str_starts_with(entry, CX_LIT("PASSWORD="))) {
            list[kept++] = environ[i];
        }
    }
    list[kept] = NULL;
    return list;
}

/* In the child: never returns. The browser must not write into our output. */
static void become_browser(const char *url, char **environment)
{
    char program[] = "xdg-open";
    char *address = cli_xdup(cx_str_of(url));
    char *arguments[] = {program, address, NULL};
    const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    (void)dup2(nowhere, STDIN_FILENO);
    (void)dup2(nowhere, STDOUT_FILENO);
    (void)dup2(nowhere, STDERR_FILENO);
    cli_process_restore();
    (void)execvpe(program, arguments, environment);
    _exit(127);
}

/* Asks the desktop for a browser; where there is none, the URL that was shown must do. Two forks,
 * so that the browser is nobody's child to wait for. */
static void open_browser(const char *url)
{
    char **environment = environment_for_browser();
    const pid_t helper = fork();
    if (helper == 0) {
        if (fork() == 0) {
            become_browser(url, environment);
        }
        _exit(0);
    }
    if (helper > 0) {
        (void)waitpid(helper, NULL, 0);
    }
    cx_free(environment);
}

static bool has_desktop(void)
{
    return cli_environment("DISPLAY") != NULL || cli_environment("WAYLAND_DISPLAY") != NULL ||
           cli_environment("BROWSER") != NULL;
}

static int listen_for_browser(const cli_web_options *options, cli_callback *callback)
{
    uint64_t port = 0;
    if (options->redirect_port != NULL &&
        (!cx_scan_uint(cx_str_of(options->redirect_port), 65535, &port) || port == 0)) {
        return cli_usage("not a port: \"%s\"", options->redirect_port);
    }
    if (!cli_callback_open(callback, (unsigned)port)) {
        char reason[128];
        cli_complain("cannot listen on 127.0.0.1, port %u: %s", (unsigned)port,
                     strerror_r(errno, reason, sizeof reason));
        cli_hint("another port: --redirect-port N");
        return CLI_EXIT_FAILED;
    }
    return CLI_EXIT_OK;
}

/* The browser has until the login page gives up. */
static int await_browser(cli_callback *callback, cx_buf *query)
{
    enum {
        PATIENCE_MS = 300000
    };
    if (!cli_callback_wait(callback, PATIENCE_MS, query)) {
        cli_complain("nobody logged in within 5 minutes");
        cli_hint("run it again, and open the URL that it shows");
        return CLI_EXIT_FAILED;
    }
    return CLI_EXIT_OK;
}

int cli_web_login(cli_context *context, const cli_web_options *options, cxone_token **out)
{
    CX_AUTO(cli_callback) cli_callback callback = {.listener = -1, .browser = -1};
    CX_AUTO(web) cxone_web_login *login = NULL;
    CX_AUTO(cx_buf) cx_buf uri;
    CX_AUTO(cx_buf) cx_buf query;
    cxone_error *error = NULL;
    cx_buf_init(&uri, 256);
    cx_buf_init_secret(&query, (size_t)16 * 1024);
    int code = listen_for_browser(options, &callback);
    if (code != CLI_EXIT_OK) {
        return code;
    }
    cli_callback_uri(&callback, &uri);
    if (cxone_web_login_begin(context->client, uri.ptr, &login, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    cli_trace("Log in with your browser at:");
    cli_trace(cxone_web_login_url(login));
    if (!options->no_browser && has_desktop()) {
        open_browser(cxone_web_login_url(login));
    }
    code = await_browser(&callback, &query);
    if (code != CLI_EXIT_OK) {
        return code;
    }
    const cxone_status status =
        cxone_web_login_finish(context->client, login, query.ptr, out, &error);
    cli_callback_answer(&callback, status == CXONE_OK);
    return status == CXONE_OK ? CLI_EXIT_OK : cli_fail(context, error);
}
