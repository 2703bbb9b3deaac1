/* Credential helpers: what they are asked, what they may answer, and what they do not get. */
#include "config/helper.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"
#include "config/helper_process.h"
#include "support/unit.h"

#include "base/banned.h"

static char folder[64];

static const char *path_of(const char *name)
{
    static char path[128];
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

/* Writes a helper: a shell script with `asked` in place to keep its input in. */
static const char *write_helper(const char *name, const char *body)
{
    const char *path = path_of(name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fprintf(file, "#!/bin/sh\nhere=%s\n%s\n", folder, body) > 0);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(chmod(path, 0700), 0);
    return path;
}

static void read_kept(const char *name, cx_buf *out)
{
    FILE *file = fopen(path_of(name), "r");
    assert_non_null(file);
    cx_buf_init(out, 65536);
    for (int c = 0; (c = fgetc(file)) != EOF;) {
        cx_buf_putc(out, (char)c);
    }
    assert_int_equal(fclose(file), 0);
}

static void put(cx_settings *settings, cx_key key, const char *value)
{
    assert_int_equal(cx_settings_set(settings, cx_key_row(key), cx_str_of(value), "test", NULL),
                     CXONE_OK);
}

static cx_settings *settings_for(const char *command)
{
    cx_settings *settings = cx_settings_new();
    assert_non_null(settings);
    put(settings, CX_KEY_CREDENTIAL_COMMAND, command);
    return settings;
}

/* Asks a helper with this body for the client secret. */
static cxone_status get(const char *body, cx_helper_answer *answer, cxone_error **err)
{
    CX_AUTO(cx_settings) cx_settings *settings = settings_for(write_helper("helper", body));
    put(settings, CX_KEY_CREDENTIAL_TIMEOUT, "20s");
    put(settings, CX_KEY_ACCESS_KEY_ID, "me");
    return cx_helper_get(settings, cx_key_row(CX_KEY_CLIENT_SECRET), answer, err);
}

static bool has(const cx_helper_answer *answer, cx_key key, const char *text)
{
    return cx_str_equal(cx_secret_reveal(&answer->values[key]), cx_str_of(text));
}

static void request(void **state)
{
    (void)state;
    CX_AUTO(cx_settings)
    cx_settings *settings =
        settings_for(write_helper("r", "cat >$here/asked; echo \"$@\" >$here/as"));
    CX_AUTO(cx_buf) cx_buf asked;
    CX_AUTO(cx_helper_answer) cx_helper_answer answer = {0};
    put(settings, CX_KEY_ISSUER, "https://issuer.test");
    put(settings, CX_KEY_CLIENT_ID, "c1");
    const cxone_key *key = cx_key_row(CX_KEY_CLIENT_SECRET);
    assert_int_equal(cx_helper_get(settings, key, &answer, NULL), CXONE_OK);
    assert_false(cx_secret_is_set(&answer.values[CX_KEY_CLIENT_SECRET]));
    read_kept("asked", &asked);
    assert_string_equal(asked.ptr, "version=1\nprofile=default\nissuer=https://issuer.test\n"
                                   "client_id=c1\nkey=client_secret\n\n");
    cx_buf_deinit(&asked);
    assert_int_equal(cx_helper_store(settings, key, CX_LIT(" s=3 "), NULL), CXONE_OK);
    read_kept("asked", &asked);
    assert_non_null(strstr(asked.ptr, "key=client_secret\nclient_secret= s=3 \n\n"));
    cx_buf_deinit(&asked);
    assert_int_equal(cx_helper_erase(settings, key, NULL), CXONE_OK);
    read_kept("as", &asked);
    assert_string_equal(asked.ptr, "erase\n");
    assert_int_equal(cx_helper_store(settings, key, CX_LIT("a\nb"), NULL), CXONE_ERR_CONFIG_VALUE);
    assert_int_equal(cx_helper_store(settings, key, CX_LIT(""), NULL), CXONE_ERR_CONFIG_VALUE);
}

typedef struct answer_row {
    const char *body;
    const char *secret; /* NULL: refused */
    const char *message;
} answer_row;

static void accepts(const answer_row *row)
{
    CX_AUTO(cx_helper_answer) cx_helper_answer answer = {0};
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cxone_status status = get(row->body, &answer, &err);
    check(status == CXONE_OK, "%s: %s", row->body, err != NULL ? err->message : "");
    check(has(&answer, CX_KEY_CLIENT_SECRET, row->secret), "%s", row->body);
    check(has(&answer, CX_KEY_ISSUER, ""), "%s", row->body);
}

static void refuses(const answer_row *row)
{
    CX_AUTO(cx_helper_answer) cx_helper_answer answer = {0};
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cxone_status status = get(row->body, &answer, &err);
    check(status == CXONE_ERR_CREDENTIAL_HELPER, "%s: %d", row->body, (int)status);
    check(strstr(err->message, row->message) != NULL, "%s: %s", row->body, err->message);
    check(strstr(err->message, "hunter2") == NULL, "%s: %s", row->body, err->message);
    check(has(&answer, CX_KEY_CLIENT_SECRET, ""), "%s", row->body);
}

static void answers(void **state)
{
    (void)state;
    static const answer_row rows[] = {
        {"echo client_secret=a=b", "a=b", NULL},
        {"printf 'client_secret=x'", "x", NULL},
        {"printf 'client_secret= two words \\r\\n'", " two words ", NULL},
        {"echo future=1; echo client_secret=y; echo access_key_id=me", "y", NULL},
        {"echo client_secret=y; echo; echo rubbish", "y", NULL},
        {"exit 0", "", NULL},
        {"echo client_secret=", "", NULL},
        {"echo issuer=http://evil.test; echo client_secret=z", "z", NULL},
        {"echo hunter2", NULL, "line 1 of the credential helper's answer is not name=value"},
        {"echo client_secret=1; echo client_secret=2", NULL, "line 2 of the credential helper's"},
        {"printf 'client_secret=a\\tb\\001\\n'", NULL, "has a value that cannot be one"},
        {"echo access_key_id=you; echo client_secret=q", NULL, "another access_key_id than"},
        {"exit 3", NULL, "failed to get: exit code 3"},
        {"kill -9 $$", NULL, "was ended by signal 9"},
        {"exec /no/such", NULL, "exit code 127"},
        {"while :; do echo client_secret=12345678901234567890; done", NULL, "answered more than"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        (rows[i].secret != NULL ? accepts : refuses)(&rows[i]);
    }
}

/* What is there already wins over what comes along. */
static void answers_add_up(void **state)
{
    (void)state;
    CX_AUTO(cx_helper_answer) cx_helper_answer answer = {0};
    assert_int_equal(get("echo access_key_secret=1", &answer, NULL), CXONE_OK);
    assert_int_equal(get("echo access_key_secret=2; echo client_secret=3", &answer, NULL),
                     CXONE_OK);
    assert_true(has(&answer, CX_KEY_ACCESS_KEY_SECRET, "1"));
    assert_true(has(&answer, CX_KEY_CLIENT_SECRET, "3"));
}

/* It ends when the process does, whatever that leaves running with its output open. */
static void its_end_counts(void **state)
{
    (void)state;
    CX_AUTO(cx_helper_answer) cx_helper_answer answer = {0};
    assert_int_equal(get("sleep 15 & echo $! >$here/left; echo client_secret=quick", &answer, NULL),
                     CXONE_OK);
    assert_true(has(&answer, CX_KEY_CLIENT_SECRET, "quick"));
    CX_AUTO(cx_buf) cx_buf left;
    read_kept("left", &left);
    int64_t pid = 0;
    assert_true(cx_scan_int64(cx_str_trim(cx_buf_view(&left)), &pid));
    assert_int_equal(kill((pid_t)pid, SIGKILL), 0); /* it was still there */
}

static void time_limit(void **state)
{
    (void)state;
    CX_AUTO(cx_settings)
    cx_settings *settings =
        settings_for(write_helper("slow", "echo $$ >$here/slow.pid; exec sleep 60"));
    CX_AUTO(cx_helper_answer) cx_helper_answer answer = {0};
    CX_AUTO(cx_error) cxone_error *err = NULL;
    CX_AUTO(cx_buf) cx_buf kept;
    put(settings, CX_KEY_CREDENTIAL_TIMEOUT, "1s"); /* enough for a shell to begin */
    assert_int_equal(cx_helper_get(settings, cx_key_row(CX_KEY_CLIENT_SECRET), &answer, &err),
                     CXONE_ERR_CREDENTIAL_HELPER);
    assert_non_null(strstr(err->message, "did not answer within 1000 ms"));
    read_kept("slow.pid", &kept);
    int64_t pid = 0;
    assert_true(cx_scan_int64(cx_str_trim(cx_buf_view(&kept)), &pid));
    assert_int_not_equal(kill((pid_t)pid, 0), 0); /* and it is gone */
}

/* No descriptor but the first three, no secret of the environment, default signals. */
static void what_it_does_not_get(void **state)
{
    (void)state;
    static const char *const secrets[] = {"CXONE_CLIENT_SECRET",
                                          "CXONE_ACCESS_KEY_SECRET",
                                          "CXONE_PASSWORD",
                                          "CLIENT_SECRET",
                                          "PASSWORD",
                                          "CXONE_ACCESS_TOKEN"};
    CX_AUTO(cx_helper_answer) cx_helper_answer answer = {0};
    CX_AUTO(cx_buf) cx_buf kept;
    for (size_t i = 0; i < CX_COUNT(secrets); i++) {
        assert_int_equal(setenv(secrets[i], "canary", 1), 0);
    }
    assert_int_equal(setenv("CXONE_CLIENT_ID", "bird", 1), 0);
    const int open_one = open("/dev/null", O_RDONLY);
    assert_true(open_one > STDERR_FILENO);
    assert_int_equal(dup2(open_one, 33), 33);
    void (*before)(int) = signal(SIGPIPE, SIG_IGN);
    assert_int_equal(get("env >$here/env; ls /proc/$$/fd >$here/fds\n"
                         "grep SigIgn /proc/$$/status >$here/signals",
                         &answer, NULL),
                     CXONE_OK);
    (void)signal(SIGPIPE, before);
    (void)close(33);
    (void)close(open_one);
    read_kept("env", &kept);
    assert_null(strstr(kept.ptr, "canary"));
    assert_non_null(strstr(kept.ptr, "CXONE_CLIENT_ID=bird"));
    cx_buf_deinit(&kept);
    read_kept("fds", &kept); /* 10: the shell's own hold of its script */
    assert_true(cx_str_starts_with(cx_buf_view(&kept), CX_LIT("0\n1\n")));
    assert_null(strstr(kept.ptr, "33"));
    cx_buf_deinit(&kept);
    read_kept("signals", &kept);
    const char *mask = strchr(kept.ptr, '\t');
    assert_non_null(mask);
    /* SIGPIPE is number 13: the lowest bit of the fourth digit from the right. */
    assert_non_null(strchr("02468ace", mask[strlen(mask) - 5]));
    for (size_t i = 0; i < CX_COUNT(secrets); i++) {
        (void)unsetenv(secrets[i]);
    }
    (void)unsetenv("CXONE_CLIENT_ID");
}

static void ignored_children(void **state)
{
    (void)state;
    CX_AUTO(cx_helper_answer) cx_helper_answer answer = {0};
    CX_AUTO(cx_error) cxone_error *err = NULL;
    void (*before)(int) = signal(SIGCHLD, SIG_IGN);
    const cxone_status status = get("echo client_secret=x", &answer, &err);
    (void)signal(SIGCHLD, before);
    assert_int_equal(status, CXONE_ERR_CREDENTIAL_HELPER);
    assert_non_null(strstr(err->message, "ignores SIGCHLD"));
}

static void commands(void **state)
{
    (void)state;
    (void)write_helper("cxone-credential-mine", "for a; do echo \"<$a>\"; done >$here/words");
    static const struct {
        const char *command; /* %s is the folder */
        const char *words;   /* what it is given; NULL: refused */
        const char *message;
    } rows[] = {
        {"%s/cxone-credential-mine", "<get>\n", NULL},
        {"mine", "<get>\n", NULL},
        {"cxone-credential-mine", "<get>\n", NULL},
        {" mine  -a 'b c' \"d'e\" f'g 'h '' ", "<-a>\n<b c>\n<d'e>\n<fg h>\n<>\n<get>\n", NULL},
        {"mine $HOME;`id`|>x", "<$HOME;`id`|>x>\n<get>\n", NULL},
        {"mine 'open", NULL, "quotes closed"},
        {"'' x", NULL, "is not a program"},
        {"mine 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 "
         "32",
         NULL, "at most 31 arguments"},
        {"./mine", NULL, "is a relative path"},
        {"other", NULL, "there is no credential helper \"other\""},
        {"%s/nowhere", NULL, "the credential helper \""},
        {"%s", NULL, "the credential helper \""},
    };
    assert_int_equal(setenv("CXONE_EXEC_PATH", folder, 1), 0);
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf command;
        CX_AUTO(cx_buf) cx_buf answer;
        CX_AUTO(cx_error) cxone_error *err = NULL;
        const char *mark = strstr(rows[i].command, "%s");
        cx_buf_init(&command, 4096);
        cx_buf_init(&answer, 4096);
        cx_buf_printf(&command, "%s%s", mark != NULL ? folder : "",
                      mark != NULL ? mark + 2 : rows[i].command);
        const cx_helper_call call = {cx_buf_view(&command), "get", CX_LIT("\n"), 20000};
        const cxone_status status = cx_helper_run(&call, &answer, &err);
        const char *said = err != NULL ? err->message : "";
        check((status == CXONE_OK) == (rows[i].words != NULL), "%s: %s", rows[i].command, said);
        check(rows[i].message == NULL || strstr(said, rows[i].message) != NULL, "%s: %s",
              rows[i].command, said);
        if (rows[i].words != NULL) {
            CX_AUTO(cx_buf) cx_buf words;
            read_kept("words", &words);
            assert_string_equal(words.ptr, rows[i].words);
        }
    }
    /* On the PATH too, where CXONE_EXEC_PATH has it not; never from the folder at hand. */
    CX_AUTO(cx_buf) cx_buf answer;
    cx_buf_init(&answer, 4096);
    const cx_helper_call call = {CX_LIT("mine"), "get", CX_LIT("\n"), 20000};
    CX_AUTO(text) char *before = cx_strdup(cx_str_of(getenv("PATH")));
    (void)unsetenv("CXONE_EXEC_PATH");
    assert_int_equal(chdir(folder), 0);
    assert_int_equal(setenv("PATH", "/usr/bin:.:", 1), 0);
    assert_int_equal(cx_helper_run(&call, &answer, NULL), CXONE_ERR_CREDENTIAL_HELPER);
    assert_int_equal(setenv("PATH", folder, 1), 0);
    assert_int_equal(cx_helper_run(&call, &answer, NULL), CXONE_OK);
    assert_int_equal(setenv("PATH", before, 1), 0);
    assert_int_equal(chdir("/"), 0);
}

/* Nothing is run while settings are read; who will be asked is said. */
static void origin(void **state)
{
    (void)state;
    CX_AUTO(cx_settings) cx_settings *settings = settings_for("mine 'a b'");
    assert_string_equal(cx_settings_origin(settings, CX_KEY_CLIENT_SECRET),
                        "credential helper \"mine 'a b'\", when needed");
    assert_false(cx_settings_is_set(settings, CX_KEY_CLIENT_SECRET));
    assert_null(cx_settings_origin(settings, CX_KEY_CLIENT_ID));
    CX_AUTO(cx_settings) cx_settings *copy = NULL;
    assert_int_equal(cx_settings_copy(settings, &copy, NULL), CXONE_OK);
    assert_non_null(cx_settings_origin(copy, CX_KEY_ACCESS_KEY_SECRET));
    put(settings, CX_KEY_CLIENT_SECRET, "x");
    assert_string_equal(cx_settings_origin(settings, CX_KEY_CLIENT_SECRET), "test");
    put(copy, CX_KEY_CREDENTIAL_COMMAND, "");
    assert_null(cx_settings_origin(copy, CX_KEY_CLIENT_SECRET));
    assert_false(cx_helper_is_configured(copy));
}

static int make_folder(void **state)
{
    (void)state;
    (void)snprintf(folder, sizeof folder, "/tmp/cxone-helper-XXXXXX");
    return mkdtemp(folder) == NULL;
}

static int remove_folder(void **state)
{
    (void)state;
    static const char *const names[] = {"helper", "r",       "slow",     "asked",
                                        "as",     "left",    "slow.pid", "env",
                                        "fds",    "signals", "words",    "cxone-credential-mine"};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        (void)unlink(path_of(names[i]));
    }
    return rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(request),          cmocka_unit_test(answers),
        cmocka_unit_test(answers_add_up),   cmocka_unit_test(its_end_counts),
        cmocka_unit_test(time_limit),       cmocka_unit_test(what_it_does_not_get),
        cmocka_unit_test(ignored_children), cmocka_unit_test(commands),
        cmocka_unit_test(origin),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
