/* The token stores: files and the kernel keyring, for real. */
#include "auth/store.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(file_store),
        cmocka_unit_test(keyring_store),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
