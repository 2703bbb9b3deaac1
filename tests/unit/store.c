/* The token stores: files and the kernel keyring, for real. */
#include "auth/store.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/keyctl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "base/limits.h"
#include "support/unit.h"

#include "base/banned.h"

static void file_store(void **state)
{
    (void)state;
    char folder[] = "/tmp/cxone-test-XXXXXX";
    assert_non_null(mkdtemp(folder));
    CX_AUTO(cx_buf) cx_buf path;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&path, 4096);
    cx_buf_init(&text, 4096);
    cx_buf_printf(&path, "%s/deep/tokens", folder);
    cx_store store;
    assert_int_equal(cx_store_file_new(cx_buf_view(&path), cx_random_system(), &store, NULL),
                     CXONE_OK);
    assert_int_equal(store.get(store.context, "ab", &text, NULL), CXONE_ERR_NOT_FOUND);
    assert_int_equal(store.put(store.context, "ab", CX_LIT("secret"), 1000, NULL), CXONE_OK);
    assert_int_equal(store.put(store.context, "ab", CX_LIT("newer"), 1000, NULL), CXONE_OK);
    assert_int_equal(store.get(store.context, "ab", &text, NULL), CXONE_OK);
    assert_string_equal(text.ptr, "newer");

    cx_buf_puts(&path, "/ab");
    struct stat info;
    assert_int_equal(stat(path.ptr, &info), 0);
    assert_int_equal(info.st_mode & 07777, 0600);
    CX_AUTO(cx_error) cxone_error *err = NULL;
    assert_int_equal(chmod(path.ptr, 0640), 0);
    assert_int_equal(store.get(store.context, "ab", &text, &err), CXONE_ERR_STORE_UNSAFE);
    assert_non_null(strstr(err->message, "mode 0640"));
    bool found = false;
    assert_int_equal(store.remove(store.context, "ab", &found, NULL), CXONE_OK);
    assert_true(found);
    assert_int_equal(symlink("/etc/passwd", path.ptr), 0);
    assert_int_equal(store.get(store.context, "ab", &text, NULL), CXONE_ERR_STORE);
    assert_int_equal(unlink(path.ptr), 0);
    /* What is over goes when something is put: others' entries, and drafts after an hour. */
    const struct timespec long_ago[2] = {{.tv_sec = 1000000}, {.tv_sec = 1000000}};
    assert_int_equal(store.put(store.context, "ab", CX_LIT("x"), 1000, NULL), CXONE_OK);
    assert_int_equal(store.put(store.context, "cd", CX_LIT("y"), 60000, NULL), CXONE_OK);
    assert_int_equal(utimensat(AT_FDCWD, path.ptr, long_ago, 0), 0);
    assert_int_equal(store.put(store.context, "cd", CX_LIT("z"), 60000, NULL), CXONE_OK);
    assert_int_equal(store.remove(store.context, "ab", &found, NULL), CXONE_OK);
    assert_false(found);
    assert_int_equal(store.remove(store.context, "cd", &found, NULL), CXONE_OK);
    assert_true(found);
    store.destroy(store.context);
    cx_buf_truncate(&path, path.len - 3);
    assert_int_equal(rmdir(path.ptr), 0); /* no draft was left behind */
    cx_buf_truncate(&path, path.len - 7);
    assert_int_equal(rmdir(path.ptr), 0);
    assert_int_equal(rmdir(folder), 0);
}

static void keyring_store(void **state)
{
    (void)state;
    cx_store store;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    const cxone_status opened = cx_store_keyring_new(&store, &err);
    if (opened != CXONE_OK) { /* a container may forbid it: then it must say so in order */
        assert_int_equal(opened, CXONE_ERR_STORE_UNAVAILABLE);
        assert_non_null(strstr(err->message, "the kernel keyring cannot be opened: "));
        return;
    }
    char name[64];
    (void)snprintf(name, sizeof name, "unit-test-%ld", (long)getpid());
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, CX_MAX_STORE_ENTRY);
    bool found = true;
    assert_int_equal(store.get(NULL, name, &text, NULL), CXONE_ERR_NOT_FOUND);
    assert_int_equal(store.remove(NULL, name, &found, NULL), CXONE_OK);
    assert_false(found);
    assert_int_equal(store.put(NULL, name, CX_LIT("one"), 60000, NULL), CXONE_OK);
    assert_int_equal(store.put(NULL, name, CX_LIT("two"), 60000, NULL), CXONE_OK);
    assert_int_equal(store.get(NULL, name, &text, NULL), CXONE_OK);
    assert_string_equal(text.ptr, "two");
    cx_buf huge;
    cx_buf_init(&huge, 100000);
    while (huge.len < 40000) {
        cx_buf_puts(&huge, "0123456789");
    }
    assert_int_equal(store.put(NULL, name, cx_buf_view(&huge), 60000, NULL), CXONE_ERR_STORE_FULL);
    cx_buf_deinit(&huge);
    assert_int_equal(store.remove(NULL, name, &found, NULL), CXONE_OK);
    assert_true(found);
    cx_buf_reset(&text);
    assert_int_equal(store.get(NULL, name, &text, NULL), CXONE_ERR_NOT_FOUND);
}

/* ---- what takes a process of its own ---- */

/* Runs `body` in a child; what it returns is its exit code. */
static int in_child(int (*body)(const char *name), const char *name)
{
    int status = 0;
    const pid_t child = fork();
    if (child == 0) {
        _exit(body(name));
    }
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static long keyctl(int operation, long a, long b, long c)
{
    return syscall(SYS_keyctl, operation, a, b, c, 0);
}

enum {
    GOOD = 0,
    NO_SESSION,
    NOT_FOUND,
    OTHER_TEXT,
    NOT_REMOVED,
    PLANTED_IS_READABLE,
    NO_OTHER_USER,
    NEVER_FULL,
    NOT_CALLED_FULL,
    NO_ADVICE,
    NOT_READABLE_WHEN_FULL
};

/* Below a session keyring that is new and empty, as systemd makes them, nothing of "@u" is
 * possessed: a key that only its possessor may read cannot be read there. */
static int other_session(const char *name)
{
    cx_store store;
    CX_AUTO(cx_buf) cx_buf text;
    char hidden[96];
    char got[16];
    bool found = false;
    cx_buf_init(&text, CX_MAX_STORE_ENTRY);
    if (keyctl(KEYCTL_JOIN_SESSION_KEYRING, 0, 0, 0) < 0 ||
        cx_store_keyring_new(&store, NULL) != CXONE_OK) {
        return NO_SESSION;
    }
    (void)snprintf(hidden, sizeof hidden, "cxone:%s-hidden", name);
    const long id = keyctl(KEYCTL_SEARCH, KEY_SPEC_USER_KEYRING, (long)"user", (long)hidden);
    if (id >= 0 && keyctl(KEYCTL_READ, id, (long)got, (long)sizeof got) >= 0) {
        return PLANTED_IS_READABLE;
    }
    if (store.get(NULL, name, &text, NULL) != CXONE_OK) {
        return NOT_FOUND;
    }
    if (strcmp(text.ptr, "of another session") != 0) {
        return OTHER_TEXT;
    }
    return store.remove(NULL, name, &found, NULL) == CXONE_OK && found ? GOOD : NOT_REMOVED;
}

static void keyring_of_another_session(void **state)
{
    (void)state;
    cx_store store;
    char name[64];
    char hidden[96];
    if (cx_store_keyring_new(&store, NULL) != CXONE_OK) {
        skip(); /* a container without keyrings */
    }
    (void)snprintf(name, sizeof name, "unit-test-session-%ld", (long)getpid());
    (void)snprintf(hidden, sizeof hidden, "cxone:%s-hidden", name);
    const long planted = syscall(SYS_add_key, "user", hidden, "x", 1, KEY_SPEC_USER_KEYRING);
    assert_true(planted >= 0);
    assert_int_equal(store.put(NULL, name, CX_LIT("of another session"), 60000, NULL), CXONE_OK);
    const int outcome = in_child(other_session, name);
    assert_true(keyctl(KEYCTL_UNLINK, planted, KEY_SPEC_USER_KEYRING, 0) == 0);
    assert_int_equal(outcome, GOOD);
}

/* Every user has a quota of his own: another user's is filled, so that nobody at hand is hindered.
 */
static int over_quota(const char *name)
{
    enum {
        UNUSED_USER = 54321
    };
    cx_store store;
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    static const char filler[4000] = {0};
    cx_buf_init(&text, CX_MAX_STORE_ENTRY);
    if (setgid(UNUSED_USER) != 0 || setuid(UNUSED_USER) != 0 ||
        cx_store_keyring_new(&store, NULL) != CXONE_OK) {
        return NO_OTHER_USER;
    }
    if (store.put(NULL, name, CX_LIT("before"), 60000, NULL) != CXONE_OK) {
        return NOT_FOUND;
    }
    long added = 0;
    for (int i = 0; i < 1000 && added >= 0; i++) {
        char description[32];
        (void)snprintf(description, sizeof description, "filler %d", i);
        added =
            syscall(SYS_add_key, "user", description, filler, sizeof filler, KEY_SPEC_USER_KEYRING);
    }
    if (added >= 0 || errno != EDQUOT) {
        return NEVER_FULL;
    }
    cx_buf_puts(&text, filler[0] == 0 ? "x" : "");
    while (text.len < sizeof filler) {
        cx_buf_puts(&text, "0123456789");
    }
    const cxone_status status = store.put(NULL, "another", cx_buf_view(&text), 60000, &err);
    cx_buf_reset(&text);
    const bool readable = store.get(NULL, name, &text, NULL) == CXONE_OK;
    (void)keyctl(KEYCTL_CLEAR, KEY_SPEC_USER_KEYRING, 0, 0);
    if (status != CXONE_ERR_STORE_FULL || strstr(err->message, "quota") == NULL) {
        return NOT_CALLED_FULL;
    }
    if (err->hint == NULL || strstr(err->hint, "token_store = file") == NULL) {
        return NO_ADVICE;
    }
    return readable ? GOOD : NOT_READABLE_WHEN_FULL;
}

static void keyring_over_quota(void **state)
{
    (void)state;
    cx_store store;
    if (geteuid() != 0 || cx_store_keyring_new(&store, NULL) != CXONE_OK) {
        skip(); /* only root can be another user */
    }
    assert_int_equal(in_child(over_quota, "unit-test-quota"), GOOD);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(file_store),
        cmocka_unit_test(keyring_store),
        cmocka_unit_test(keyring_of_another_session),
        cmocka_unit_test(keyring_over_quota),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
