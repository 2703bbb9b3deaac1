#include "cli/opt/globals.h"

#include "base/alloc.h"
#include "base/str.h"
#include "cli/out/out.h"
#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

#define TEXT(name, value, summary, field)                                                  \
    {                                                                                      \
        name, 0, value, summary, CLI_OPTION_TEXT, offsetof(cli_globals, field), NULL, NULL \
    }
#define FLAG(name, letter, summary, field, conflict)                                               \
    {                                                                                              \
        name, letter, NULL, summary, CLI_OPTION_FLAG, offsetof(cli_globals, field), conflict, NULL \
    }

const cli_option cli_global_options[] = {
    TEXT("profile", "NAME", "profile of the settings file", profile),
    TEXT("config", "FILE", "settings file to read", config),
    TEXT("env-file", "FILE", "dotenv file to read settings from as well", env_file),
    {"format", 'o', CLI_OUT_FORMATS, "form of the data; a table on a terminal, else json",
     CLI_OPTION_CHOICE, offsetof(cli_globals, format), NULL, NULL},
    TEXT("output", "FILE", "write the data to a file", output),
    TEXT("fields", "NAME,...", "only these members or columns, in this order", fields),
    TEXT("jq", "PROGRAM", "run a program of jq over the data", jq),
    FLAG("raw", 0, "csv and tsv: text as it is, even where a spreadsheet would run it", raw, NULL),
    FLAG("wide", 0, "tables wider than the terminal", wide, NULL),
    FLAG("no-input", 0, "never ask, even on a terminal", no_input, NULL),
    FLAG("verbose", 'v', "show requests and answers, masked, on standard error", verbose, NULL),
    TEXT("trace-file", "FILE", "append requests and answers, masked, to a file", trace_file),
    FLAG("quiet", 'q', "no warnings", quiet, "verbose"),
    FLAG("help", 'h', "show help and exit", help, NULL),
    FLAG("version", 0, "show the version and exit", version, NULL),
};
const size_t cli_global_option_count = CX_COUNT(cli_global_options);

const cli_option cli_change_options[] = {
    {"yes", 'y', NULL, "do not ask for confirmation", CLI_OPTION_FLAG, offsetof(cli_changes, yes),
     NULL, NULL},
    {"dry-run", 'n', NULL, "show the request, secrets hidden, and do not send it", CLI_OPTION_FLAG,
     offsetof(cli_changes, dry_run), NULL, NULL},
};
const size_t cli_change_option_count = CX_COUNT(cli_change_options);

static size_t count_keys(void)
{
    size_t count = 0;
    for (const cxone_key *key = NULL; (key = cxone_key_next(key)) != NULL;) {
        count++;
    }
    return count;
}

void cli_setting_flags_init(cli_setting_flags *flags)
{
    const size_t most = count_keys();
    *flags = (cli_setting_flags){
        .rows = cli_xalloc(most, sizeof *flags->rows),
        /* NOLINTNEXTLINE(bugprone-sizeof-expression): pointers are what it holds */
        .keys = cli_xalloc(most, sizeof *flags->keys),
        .values = cli_xalloc(most, sizeof *flags->values),
    };
    for (const cxone_key *key = NULL; (key = cxone_key_next(key)) != NULL;) {
        const char *flag = cxone_key_flag(key);
        if (flag == NULL) {
            continue;
        }
        flags->keys[flags->count] = key;
        flags->rows[flags->count] = (cli_option){
            .name = flag + 2, /* behind the dashes */
            .value = cxone_key_type(key),
            .summary = cxone_key_summary(key),
            .kind = CLI_OPTION_TEXT, /* the library checks the value and words the complaint */
            .offset = flags->count * sizeof *flags->values,
        };
        flags->count++;
    }
}

void cli_setting_flags_deinit(cli_setting_flags *flags)
{
    cx_free(flags->rows);
    cx_free(flags->keys);
    cx_free(flags->values);
    *flags = (cli_setting_flags){0};
}

/* Whether "client-secret" is the key client_secret. */
static bool is_flag_of(cx_str name, cx_str key)
{
    if (name.len != key.len) {
        return false;
    }
    for (size_t i = 0; i < name.len; i++) {
        if (name.ptr[i] != (key.ptr[i] == '_' ? '-' : key.ptr[i])) {
            return false;
        }
    }
    return true;
}

bool cli_complain_secret_flag(const char *name, size_t length)
{
    for (const cxone_key *key = NULL; (key = cxone_key_next(key)) != NULL;) {
        if (cxone_key_is_secret(key) != 0 &&
            is_flag_of((cx_str){name, length}, cx_str_of(cxone_key_name(key)))) {
            (void)cli_usage("--%.*s: a command line is no place for a secret: everyone on this "
                            "machine can read it",
                            (int)length, name);
            cli_hint("set %s, or use --env-file", cxone_key_environment(key));
            return true;
        }
    }
    return false;
}
