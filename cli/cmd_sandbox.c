/* sandbox: hands over to cxone-sandbox, a program of its own, so that no call of cxone pays for
 * loading a web server. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/limits.h"
#include "cli/commands.h"
#include "cli/process.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

#define PROGRAM "cxone-sandbox"

static bool is_program(const char *path)
{
    return access(path, X_OK) == 0;
}

/* The folder ../libexec/cxone of the one that this very program is in: true of the build tree, of
 * an installation and of one that was moved. */
static char *beside_this_program(void)
{
    char self[4096];
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self);
    if (length <= 0 || (size_t)length == sizeof self) {
        return NULL;
    }
    const char *slash = memrchr(self, '/', (size_t)length);
    return slash != NULL ? cli_xprintf("%.*s/../libexec/cxone/" PROGRAM, (int)(slash - self), self)
                         : NULL;
}

/* The program's path; the caller frees it. NULL, and complained, when it is nowhere. */
static char *find_program(void)
{
    const char *folder = cli_environment("CXONE_EXEC_PATH");
    char *path = folder != NULL ? cli_xprintf("%s/" PROGRAM, folder) : beside_this_program();
    if (folder == NULL && (path == NULL || !is_program(path))) {
        cx_free(path);
        path = cli_xprintf("%s/" PROGRAM, CXONE_LIBEXECDIR);
    }
    if (is_program(path)) {
        return path;
    }
    cli_complain("the sandbox is not installed: there is no program \"%s\"", path);
    cli_hint("install it, or set CXONE_EXEC_PATH to the folder of " PROGRAM);
    cx_free(path);
    return NULL;
}

static int run(cli_context *context)
{
    CX_AUTO(text) char *path = find_program();
    if (path == NULL) {
        return CLI_EXIT_FAILED;
    }
    char **words = cli_xalloc(context->operand_count + 2, sizeof *words);
    words[0] = cli_xdup(CX_LIT("cxone sandbox")); /* what its messages call it */
    for (size_t i = 0; i < context->operand_count; i++) {
        words[i + 1] = cli_xdup(cx_str_of(context->operands[i]));
    }
    cli_process_restore();
    (void)execv(path, words);
    cli_complain("cannot start \"%s\": %s", path, strerrordesc_np(errno));
    for (size_t i = 0; words[i] != NULL; i++) {
        cx_free(words[i]);
    }
    cx_free(words);
    return CLI_EXIT_FAILED;
}

static const char *const examples[] = {"cxone sandbox run -- cxone tenant", "cxone sandbox serve",
                                       NULL};

const cli_command cli_cmd_sandbox = {
    .path = "sandbox",
    .summary = "run a local CXone to try things on: serve, run -- COMMAND",
    .page = "cxone-sandbox.1",
    .needs = CLI_NEEDS_NOTHING,
    .effect = CLI_READS,
    .raw = true,
    .examples = examples,
    .run = run,
};
