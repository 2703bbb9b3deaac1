#include "cli/opt/topics.h"

#include "cxone/settings.h"
#include "cxone/status.h"

#include "base/compiler.h"
#include "cli/opt/topic_texts.h"

#include "base/banned.h"

/* Appends the texts of the statuses that end with an exit code, from the one table: indented lines
 * of a readable width; nothing when there are none. */
static void append_statuses(cx_buf *out, int code)
{
    enum {
        WIDEST = 78
    };
    static const struct {
        int code;
        const char *text;
    } statuses[] = {
#define ROW(name, number, class_, retryable, exit_code, text) {exit_code, text},
        CXONE_STATUS_MAP(ROW)
#undef ROW
    };
    size_t column = 0;
    for (size_t i = 0; i < CX_COUNT(statuses); i++) {
        const size_t width = cx_str_of(statuses[i].text).len + 2;
        if (statuses[i].code != code) {
            continue;
        }
        if (column == 0 || column + width > WIDEST) {
            cx_buf_printf(out, "%s       %s", column == 0 ? "" : ",\n", statuses[i].text);
            column = 7 + width;
        } else {
            cx_buf_printf(out, ", %s", statuses[i].text);
            column += width;
        }
    }
    cx_buf_puts(out, column != 0 ? "\n" : "");
}

static void write_exit_codes(cx_buf *out)
{
    static const struct {
        int code;
        const char *meaning;
    } codes[] = {
        {0, "done"},
        {1, "internal: this machine or this program"},
        {2, "usage: the command line or a setting is wrong"},
        {3, "not logged in, or refused"},
        {4, "CXone said no"},
        {5, "CXone is down or does not make sense"},
        {6, "limited: too many requests, after all retries"},
        {7, "network or TLS"},
        {8, "partly done"},
        {130, "interrupted (ctrl-C), or a confirmation answered with no"},
        {141, "standard output was closed by its reader (SIGPIPE)"},
    };
    cx_buf_puts(out, "Exit codes:\n");
    for (size_t i = 0; i < CX_COUNT(codes); i++) {
        cx_buf_printf(out, "\n%5d  %s\n", codes[i].code, codes[i].meaning);
        if (codes[i].code != 0) {
            append_statuses(out, codes[i].code);
        }
    }
    cx_buf_puts(out,
                "\n'cxone skill check' has those of monitoring plugins instead: 0 OK, 1 WARNING,\n"
                "2 CRITICAL, 3 UNKNOWN.\n");
}

static void append_detail(cx_buf *out, const char *what, const char *value)
{
    if (value != NULL) {
        cx_buf_printf(out, "    %-13s %s\n", what, value);
    }
}

static void write_settings(cx_buf *out)
{
    cx_buf_puts(
        out, "Settings. Sources, the later ones winning: defaults; the settings file\n"
             "($XDG_CONFIG_HOME/cxone/config, or --config); the environment; --env-file; flags.\n"
             "The starter pack's names count in an env file, and in the environment only when\n"
             "nothing else names credentials. 'cxone config show --origin' tells what is in\n"
             "effect and why.\n");
    for (const cxone_key *key = NULL; (key = cxone_key_next(key)) != NULL;) {
        cx_buf_printf(out, "\n  %s: %s\n", cxone_key_name(key), cxone_key_summary(key));
        append_detail(out, "flag", cxone_key_flag(key));
        append_detail(out, "environment", cxone_key_environment(key));
        append_detail(out, "or", cxone_key_alias(key));
        append_detail(out, "starter pack", cxone_key_starter_pack(key));
        append_detail(out, "type", cxone_key_type(key));
        append_detail(out, "default", cxone_key_default(key));
    }
}

/* Variables that are no settings; those of the settings come from their table. */
static const struct {
    const char *name;
    const char *summary;
} variables[] = {
    {"CXONE_CONFIG", "settings file, as --config"},
    {"CXONE_PROFILE", "profile of the settings file, as --profile"},
    {"CXONE_EXEC_PATH", "folder of cxone's helper programs, such as cxone-sandbox"},
    {"CXONE_SUBJECT_TOKEN", "token that 'cxone login --exchange' exchanges"},
    {"CXONE_SANDBOX_URL", "set by 'cxone sandbox run' for the command that it runs"},
    {"XDG_CONFIG_HOME", "folder of the settings file; else ~/.config"},
    {"XDG_CACHE_HOME", "folder of the names that completion offers; else ~/.cache"},
    {"XDG_STATE_HOME", "folder of token_store = file; else ~/.local/state"},
    {"HTTPS_PROXY, NO_PROXY", "proxy; this machine itself is never reached through one"},
    {"SSL_CERT_FILE, SSL_CERT_DIR", "certificate authorities to trust"},
};

static void write_environment(cx_buf *out)
{
    cx_buf_puts(out, "Environment variables of the settings:\n");
    for (const cxone_key *key = NULL; (key = cxone_key_next(key)) != NULL;) {
        cli_help_row(out, cx_str_of(cxone_key_environment(key)), cxone_key_summary(key));
        if (cxone_key_alias(key) != NULL) {
            cli_help_row(out, cx_str_of(cxone_key_alias(key)), "the same");
        }
    }
    cx_buf_puts(out,
                "\nThe starter pack's names, as a group, when nothing else names credentials:\n");
    for (const cxone_key *key = NULL; (key = cxone_key_next(key)) != NULL;) {
        if (cxone_key_starter_pack(key) != NULL) {
            cli_help_row(out, cx_str_of(cxone_key_starter_pack(key)), cxone_key_name(key));
        }
    }
    cx_buf_puts(out, "\nOthers:\n");
    for (size_t i = 0; i < CX_COUNT(variables); i++) {
        cli_help_row(out, cx_str_of(variables[i].name), variables[i].summary);
    }
    cx_buf_puts(out,
                "\nNo escape sequence is ever printed, so NO_COLOR has nothing to turn off.\n");
}

const cli_topic cli_topics[] = {
    {"credentials", "ways to log in, and where secrets come from", cli_topic_credentials, NULL},
    {"environment", "all environment variables", NULL, write_environment},
    {"exit-codes", "what the exit code says", NULL, write_exit_codes},
    {"formats", "table, json, ndjson, csv and tsv", cli_topic_formats, NULL},
    {"operation-names", "how the calls of CXone are named", cli_topic_operations, NULL},
    {"paging", "long lists", cli_topic_paging, NULL},
    {"settings", "all settings, with their flags and variables", NULL, write_settings},
    {"times", "times and durations", cli_topic_times, NULL},
    {NULL, NULL, NULL, NULL},
};
