/* `cxone sandbox run` and the command line: environment, exit codes, and what is left behind. */
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "support/unit.h"

#include "base/banned.h"

enum {
    MAX_TEXT = 1024 * 1024,
    DEADLINE_MS = 30000,
    MAX_ARGUMENTS = 16
};

typedef struct child {
    pid_t pid;
    int output; /* its standard output and error */
} child;

static child spawn(const char *const *arguments)
{
    char *argv[MAX_ARGUMENTS] = {(char[]){"cxone-sandbox"}};
    char text[MAX_ARGUMENTS][512];
    for (size_t i = 0; arguments[i] != NULL && i + 2 < MAX_ARGUMENTS; i++) {
        (void)snprintf(text[i], sizeof text[i], "%s", arguments[i]);
        argv[i + 1] = text[i];
    }
    int ends[2];
    assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
    child made = {.pid = fork(), .output = ends[0]};
    assert_true(made.pid >= 0);
    if (made.pid == 0) {
        (void)dup2(ends[1], STDOUT_FILENO);
        (void)dup2(ends[1], STDERR_FILENO);
        (void)execv(CXONE_SANDBOX_PROGRAM, argv);
        _exit(125);
    }
    (void)close(ends[1]);
    return made;
}

/* Reads on until `wanted` has come, or, for NULL, until nobody can write any more. */
static void read_until(const child *from, const char *wanted, cx_buf *text)
{
    while (wanted == NULL || strstr(text->ptr, wanted) == NULL) {
        struct pollfd ready = {.fd = from->output, .events = POLLIN};
        assert_int_equal(poll(&ready, 1, DEADLINE_MS), 1);
        char part[4096];
        const ssize_t got = read(from->output, part, sizeof part);
        if (got <= 0) {
            assert_null(wanted);
            return;
        }
        cx_buf_append(text, (cx_str){part, (size_t)got});
    }
}

/* Waits for the end; the exit code, or minus the signal. */
static int end_of(const child *one)
{
    int state = 0;
    (void)close(one->output);
    assert_int_equal(waitpid(one->pid, &state, 0), one->pid);
    return WIFSIGNALED(state) ? -WTERMSIG(state) : WEXITSTATUS(state);
}

static int run(const char *const *arguments, cx_buf *text)
{
    cx_buf_init(text, MAX_TEXT);
    const child one = spawn(arguments);
    read_until(&one, NULL, text);
    return end_of(&one);
}

static void assert_contains(const cx_buf *text, const char *wanted)
{
    check(strstr(text->ptr, wanted) != NULL, "\"%s\" is not in: %s", wanted, text->ptr);
}

static void test_environment(void **state)
{
    (void)state;
    (void)setenv("http_proxy", "http://127.0.0.1:1", 1); /* NOLINT: one thread */
    (void)setenv("ALL_PROXY", "http://127.0.0.1:1", 1);  /* NOLINT: one thread */
    CX_AUTO(cx_buf) cx_buf text;
    assert_int_equal(run((const char *const[]){"run", "--", "env", NULL}, &text), 0);
    (void)unsetenv("http_proxy"); /* NOLINT: one thread */
    (void)unsetenv("ALL_PROXY");  /* NOLINT: one thread */
    static const char *const wanted[] = {
        "CXONE_ISSUER=http://127.0.0.1:",
        "CXONE_SANDBOX_URL=http://127.0.0.1:",
        "CXONE_TOKEN_URL=http://127.0.0.1:",
        "/auth/token\n",
        "CXONE_CLIENT_ID=4c9ad64c-",
        "CXONE_CLIENT_SECRET=1917e3",
        "CXONE_USERNAME=SANDBOXACCESSKEYID",
        "CXONE_PASSWORD=SANDBOXACCESSKEYSECRET",
        "CXONE_TENANT_ID=11eb2a52-",
        "\nCLIENT_ID=",
        "\nCLIENT_SECRET=",
        "\nUSERNAME=SANDBOX",
        "\nPASSWORD=SANDBOX",
        "\nTENANT_ID=",
        "\nTOKEN_URL=http://127.0.0.1:",
        "CXONE_TOKEN_STORE=none",
        "\nNO_PROXY=127.0.0.1,localhost",
        "\nno_proxy=127.0.0.1,localhost",
    };
    for (size_t i = 0; i < CX_COUNT(wanted); i++) {
        assert_contains(&text, wanted[i]);
    }
    assert_null(strstr(text.ptr, "http_proxy"));
    assert_null(strstr(text.ptr, "ALL_PROXY"));
}

static void test_token_store_is_kept(void **state)
{
    (void)state;
    (void)setenv("CXONE_TOKEN_STORE", "file", 1); /* NOLINT: one thread */
    CX_AUTO(cx_buf) cx_buf text;
    assert_int_equal(run((const char *const[]){"run", "env", NULL}, &text), 0);
    (void)unsetenv("CXONE_TOKEN_STORE"); /* NOLINT: one thread */
    assert_contains(&text, "CXONE_TOKEN_STORE=file");
}

/* Real credentials of the user's would go before the sandbox's. */
static void test_real_credentials_stay_outside(void **state)
{
    (void)state;
    static const char *const names[] = {"CXONE_ACCESS_KEY_ID", "CXONE_ACCESS_KEY_SECRET",
                                        "CXONE_ACCESS_TOKEN", "CXONE_GRANT"};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        (void)setenv(names[i], "real", 1); /* NOLINT: one thread */
    }
    CX_AUTO(cx_buf) cx_buf text;
    assert_int_equal(run((const char *const[]){"run", "env", NULL}, &text), 0);
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        (void)unsetenv(names[i]); /* NOLINT: one thread */
        assert_null(strstr(text.ptr, names[i]));
    }
    assert_contains(&text, "CXONE_USERNAME=SANDBOX");
}

static void test_exit_codes(void **state)
{
    (void)state;
    static const struct {
        const char *arguments[6];
        int code;
        const char *text;
    } rows[] = {
        {{"run", "--", "true"}, 0, ""},
        {{"run", "--", "sh", "-c", "exit 7"}, 7, ""},
        {{"run", "--", "sh", "-c", "kill -9 $$"}, 137, ""},
        {{"run", "--", "/no/such/command"}, 127, "cannot run \"/no/such/command\": No such file"},
        {{"run", "--", "/etc/passwd"}, 126, "cannot run \"/etc/passwd\": Permission denied"},
        {{"run"}, 2, "no command to run"},
        {{"run", "--port", "x", "--", "true"}, 2, "bad value \"x\" of --port"},
        {{"run", "--prot", "1"}, 2, "did you mean --port?"},
        {{"serve", "--bind", "nowhere"}, 2, "not an IP address: \"nowhere\""},
        {{"serve", "--bind", "192.0.2.1"}, 1, "cannot listen on 192.0.2.1"},
        {{"serve", "now"}, 2, "unexpected argument \"now\""},
        {{"serve", "--port"}, 2, "--port needs a value"},
        {{"serve", "--verbose=1"}, 2, "--verbose takes no value"},
        {{"serve", "--fault", "statu=1"}, 2, "unknown key \"statu\""},
        {{"serve", "--token-lifetime", "0"}, 2, "a number from 1 to 86400"},
        {{"serve", "--auth-error-status", "402"}, 2, "400 or 401"},
        {{"serve", "--refresh-rotation", "burn"}, 2, "keep or revoke"},
        {{"serve", "--journal", "/no/such/dir/journal"}, 1, "cannot open the journal"},
        {{"serve", "--help"}, 0, "--refresh-rotation keep|revoke"},
        {{"run", "--help"}, 0, "cxone sandbox run [options] -- COMMAND"},
        {{"--help"}, 0, "Usage: cxone sandbox COMMAND"},
        {{"sing"}, 2, "unknown command \"sing\""},
        {{NULL}, 2, "Usage: cxone sandbox COMMAND"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf text;
        const int code = run(rows[i].arguments, &text);
        check(code == rows[i].code, "row %zu: %d instead of %d: %s", i, code, rows[i].code,
              text.ptr);
        assert_contains(&text, rows[i].text);
    }
}

/* A signal sent to the sandbox alone is passed on to the command, whose exit code counts. */
static void test_signals_are_passed_on(void **state)
{
    (void)state;
    static const struct {
        int sent;
        int code;
        const char *script;
    } rows[] = {
        {SIGTERM, 7, "trap 'exit 7' TERM; echo up; while :; do sleep 0.05; done"},
        {SIGINT, 9, "trap 'exit 9' INT; echo up; while :; do sleep 0.05; done"},
        {SIGTERM, 143, "echo up; exec sleep 1000"},
    };
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, MAX_TEXT);
        const child one =
            spawn((const char *const[]){"run", "--", "bash", "-c", rows[i].script, NULL});
        read_until(&one, "up", &text);
        assert_int_equal(kill(one.pid, rows[i].sent), 0);
        read_until(&one, NULL, &text);
        assert_int_equal(end_of(&one), rows[i].code);
    }
}

/* The command holds the pipe: its end tells that nothing is left. */
static void test_nothing_is_left_after_kill(void **state)
{
    (void)state;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, MAX_TEXT);
    const child one =
        spawn((const char *const[]){"run", "--", "sh", "-c", "echo up; exec sleep 1000", NULL});
    read_until(&one, "up", &text);
    assert_int_equal(kill(one.pid, SIGKILL), 0);
    read_until(&one, NULL, &text);
    assert_int_equal(end_of(&one), -SIGKILL);
}

static void test_serve_ends_cleanly(void **state)
{
    (void)state;
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    for (size_t i = 0; i < CX_COUNT(signals); i++) {
        CX_AUTO(cx_buf) cx_buf text;
        cx_buf_init(&text, MAX_TEXT);
        const child one = spawn((const char *const[]){"serve", NULL});
        read_until(&one, "# Control:", &text);
        assert_int_equal(kill(one.pid, signals[i]), 0);
        read_until(&one, NULL, &text);
        assert_int_equal(end_of(&one), 0);
    }
}

/* What `serve` prints is what a shell evaluates. */
static void test_serve_speaks_shell(void **state)
{
    (void)state;
    static const char script[] =
        "exec 3< <(\"$0\" serve --exit-with-parent); pid=$!; text=; "
        "while read -r line <&3; do text=\"$text$line\n\"; "
        "case $line in '# Control'*) break;; esac; done; "
        "eval \"$text\"; kill $pid; echo \"$CXONE_TOKEN_URL=$TOKEN_URL=$CXONE_TOKEN_STORE\"";
    int ends[2];
    assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
    child one = {.pid = fork(), .output = ends[0]};
    if (one.pid == 0) {
        (void)dup2(ends[1], STDOUT_FILENO);
        (void)execlp("bash", "bash", "-c", script, CXONE_SANDBOX_PROGRAM, (char *)NULL);
        _exit(125);
    }
    (void)close(ends[1]);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, MAX_TEXT);
    read_until(&one, NULL, &text);
    assert_int_equal(end_of(&one), 0);
    assert_contains(&text, "/auth/token=http://127.0.0.1:");
    assert_contains(&text, "/auth/token=none");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_environment),
        cmocka_unit_test(test_token_store_is_kept),
        cmocka_unit_test(test_real_credentials_stay_outside),
        cmocka_unit_test(test_exit_codes),
        cmocka_unit_test(test_signals_are_passed_on),
        cmocka_unit_test(test_nothing_is_left_after_kill),
        cmocka_unit_test(test_serve_ends_cleanly),
        cmocka_unit_test(test_serve_speaks_shell),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
