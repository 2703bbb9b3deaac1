/* The process is made safe before anything else happens, and given back as it was. */
#include "cli/process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/unit.h"

#include "base/banned.h"

static rlim_t core_limit(void)
{
    struct rlimit limit = {0, 0};
    assert_int_equal(getrlimit(RLIMIT_CORE, &limit), 0);
    return limit.rlim_cur;
}

static bool ignores_pipe(void)
{
    struct sigaction action;
    assert_int_equal(sigaction(SIGPIPE, NULL, &action), 0);
    return action.sa_handler == SIG_IGN;
}

static void test_no_core_dumps(void **state)
{
    (void)state;
    struct rlimit before = {0, 0};
    assert_int_equal(getrlimit(RLIMIT_CORE, &before), 0);
    const struct rlimit generous = {before.rlim_max, before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_CORE, &generous), 0);
    assert_true(cli_process_prepare());
    assert_int_equal(core_limit(), 0);
    assert_true(ignores_pipe());
#if !defined(__SANITIZE_ADDRESS__)
    assert_int_equal(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    cli_process_restore();
    assert_int_equal(core_limit(), generous.rlim_cur);
    assert_false(ignores_pipe());
    assert_int_equal(setrlimit(RLIMIT_CORE, &before), 0);
}

/* In a child, since it closes what the test itself needs. The exit code says what it found. */
static int prepare_without_descriptors(void)
{
    (void)close(STDIN_FILENO);
    (void)close(STDOUT_FILENO);
    (void)close(STDERR_FILENO);
    if (!cli_process_prepare()) {
        return 1;
    }
    if (open("/dev/null", O_RDONLY | O_CLOEXEC) <= STDERR_FILENO) {
        return 2; /* a file of ours would have become a standard stream */
    }
    if (write(STDOUT_FILENO, "x", 1) >= 0) {
        return 3; /* output would be lost without a word */
    }
    return 0;
}

static void test_closed_descriptors(void **state)
{
    (void)state;
    const pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        _exit(prepare_without_descriptors());
    }
    int status = -1;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_core_dumps),
        cmocka_unit_test(test_closed_descriptors),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
