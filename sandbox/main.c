/*
 * cxone-sandbox: a local CXone. `cxone sandbox ARGUMENTS` runs this program, so it calls itself by
 * that name.
 */
#include <malloc.h>
#include <stdio.h>

#include "base/compiler.h"
#include "base/error.h"
#include "base/str.h"
#include "sandbox/commands.h"

#include "base/banned.h"

static const struct {
    const char *name;
    sbx_command *run;
    const char *help;
} commands[] = {
    {"serve", sbx_command_serve, "run a local CXone and print how to point a shell at it"},
    {"run", sbx_command_run, "run a command with a local CXone around it"},
};

int sbx_report(const cxone_error *error)
{
    (void)fprintf(stderr, "cxone sandbox: %s\n", error->message);
    if (error->hint != NULL) {
        (void)fprintf(stderr, "  %s\n", error->hint);
    }
    return cx_status_exit_code(error->status);
}

bool sbx_report_lost(const sbx_app *app)
{
    const uint64_t lost = sbx_recorder_lost(app->recorder);
    if (lost > 0) {
        (void)fprintf(stderr, "cxone sandbox: the recording lacks %llu exchanges\n",
                      (unsigned long long)lost);
    }
    return lost > 0;
}

static int show_help(FILE *out)
{
    (void)fputs("Usage: cxone sandbox COMMAND [options]\n\nCommands:\n", out);
    for (size_t i = 0; i < CX_COUNT(commands); i++) {
        (void)fprintf(out, "  %-8s%s\n", commands[i].name, commands[i].help);
    }
    (void)fputs("\nSee cxone sandbox COMMAND --help.\n", out);
    return fflush(out) != 0 ? 1 : SBX_EXIT_OK;
}

/* The body of a long list is given back to the system when it was sent, instead of being kept in
 * the arena of whichever thread made it. Fixed, since glibc would raise the limit by itself. */
static void set_allocator(void)
{
    enum {
        LARGE = 256 * 1024
    };
    (void)mallopt(M_MMAP_THRESHOLD, LARGE); /* NOLINT: there is one thread yet */
}

int main(int argc, char **argv)
{
    set_allocator();
    if (argc < 2) {
        (void)show_help(stderr);
        return SBX_EXIT_USAGE;
    }
    const cx_str name = cx_str_of(argv[1]);
    if (cx_str_equal(name, CX_LIT("--help")) || cx_str_equal(name, CX_LIT("-h")) ||
        cx_str_equal(name, CX_LIT("help"))) {
        return show_help(stdout);
    }
    for (size_t i = 0; i < CX_COUNT(commands); i++) {
        if (cx_str_equal(name, cx_str_of(commands[i].name))) {
            return commands[i].run(argc - 2, argv + 2);
        }
    }
    (void)fprintf(stderr,
                  "cxone sandbox: unknown command \"%s\"\n  the commands are serve and run\n",
                  argv[1]);
    return SBX_EXIT_USAGE;
}
