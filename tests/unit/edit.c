/* Writing one value into a profile file: what changes, what stays, and what is refused. */
#include "config/edit.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "support/unit.h"

#include "base/banned.h"

#define UUID "11eb5a4e-0c2d-4d1c-b0a5-0242ac110003"

static char folder[] = "/tmp/cxone-edit-XXXXXX";

static int enter_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : -1;
}

static int leave_folder(void **state)
{
    static const char *const left[] = {"config", "link", "a/b/config", "a/b", "a"};
    (void)state;
    for (size_t i = 0; i < CX_COUNT(left); i++) {
        (void)remove(left[i]);
    }
    return chdir("/") == 0 && rmdir(folder) == 0 ? 0 : -1;
}

/* NULL removes the file. */
static void put_file(const char *name, const char *text, mode_t mode)
{
    (void)unlink(name);
    if (text == NULL) {
        return;
    }
    const int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), strlen(text));
    assert_int_equal(fchmod(fd, mode), 0);
    assert_int_equal(close(fd), 0);
}

static const char *get_file(const char *name)
{
    static char text[65536];
    const int fd = open(name, O_RDONLY | O_CLOEXEC);
    assert_true(fd >= 0);
    const ssize_t got = read(fd, text, sizeof text - 1);
    assert_true(got >= 0);
    text[got] = '\0';
    assert_int_equal(close(fd), 0);
    return text;
}

static unsigned mode_of(const char *name)
{
    struct stat status;
    assert_int_equal(lstat(name, &status), 0);
    return status.st_mode & 07777U;
}

static cxone_status write_to(const char *path, const char *profile, const char *key,
                             const char *value, cxone_error **err)
{
    static const char *const environment[] = {NULL};
    const cx_settings_sources sources = {
        .config_file = path, .profile = profile, .environment = environment};
    return cx_settings_write(&sources, cx_key_find(cx_str_of(key)), value, err);
}

static const struct {
    const char *before, *profile, *key, *value, *after;
} rows[] = {
    /* A file that is not there, or empty. */
    {NULL, NULL, "retries", "1", "[default]\nretries = 1\n"},
    {"", "work", "retries", "1", "[work]\nretries = 1\n"},
    {"# mine\n", "work", "retries", "1", "# mine\n\n[work]\nretries = 1\n"},

    /* A value that is there: its line, and nothing else. */
    {"[default]\n# why\n  retries=\t1\n\n; end\n", NULL, "retries", "2",
     "[default]\n# why\n  retries=\t2\n\n; end\n"},
    {"[default]\nretries = 1", NULL, "retries", "2", "[default]\nretries = 2\n"},
    {"[default]\r\nretries = 1\r\ngrant = auto\r\n", NULL, "retries", "2",
     "[default]\r\nretries = 2\r\ngrant = auto\r\n"},
    {"[default]\nretries = 1\nretries = 3\n", NULL, "retries", "2",
     "[default]\nretries = 1\nretries = 2\n"},
    {"[default]\nretries = \n", NULL, "retries", "2", "[default]\nretries = 2\n"},
    {"\xEF\xBB\xBF[default]\nretries = 1\n", NULL, "retries", "2",
     "\xEF\xBB\xBF[default]\nretries = 2\n"},

    /* One that is not: behind the last of its profile. */
    {"[a]\ngrant = auto\n# about a\n\n[b]\n", "a", "retries", "2",
     "[a]\ngrant = auto\nretries = 2\n# about a\n\n[b]\n"},
    {"[a]\n[b]\ngrant = auto\n", "a", "retries", "2", "[a]\nretries = 2\n[b]\ngrant = auto\n"},
    {"[a]\r\n[b]\r\n", "a", "retries", "2", "[a]\r\nretries = 2\r\n[b]\r\n"},
    {"[ a ]\n[b]\n[a]\ngrant = auto\n[c]", "a", "retries", "2",
     "[ a ]\n[b]\n[a]\ngrant = auto\nretries = 2\n[c]\n"},
    {"[a]\nretries = 1\n", "b", "retries", "2", "[a]\nretries = 1\n\n[b]\nretries = 2\n"},

    /* What all profiles share stays theirs, but a file without any section is the default one. */
    {"retries = 1\n[a]\n", NULL, "retries", "2", "retries = 1\n[a]\n\n[default]\nretries = 2\n"},
    {"retries = 1\n", NULL, "retries", "2", "retries = 2\n"},
    {"grant = auto\n# end\n", NULL, "retries", "2", "grant = auto\nretries = 2\n# end\n"},
    {"grant = auto\n", "a", "retries", "2", "grant = auto\n\n[a]\nretries = 2\n"},

    /* Values that must be quoted to be read back. */
    {NULL, NULL, "client_secret", " s # ", "[default]\nclient_secret = \" s # \"\n"},
    {NULL, NULL, "client_secret", "\"a\\", "[default]\nclient_secret = \"\\\"a\\\\\"\n"},
    {NULL, NULL, "client_secret", "a\"b#;\\", "[default]\nclient_secret = a\"b#;\\\n"},
    {"[default]\nretries = 1\n", NULL, "retries", "", "[default]\nretries = \n"},

    /* Removed: every line of the key in that profile. */
    {"# a\n[a]\nretries = 1\n# b\nretries=2\n[b]\nretries = 3\n", "a", "retries", NULL,
     "# a\n[a]\n# b\n[b]\nretries = 3\n"},
    {"retries = 1\ngrant = auto\n", NULL, "retries", NULL, "grant = auto\n"},
    {"[default]\n#retries = 1\nretries = 1\n", NULL, "retries", NULL, "[default]\n#retries = 1\n"},
    {"\xEF\xBB\xBFretries = 1\n", NULL, "retries", NULL, "\xEF\xBB\xBF"},
};

/* What was written is what is read. */
static void check_read_back(size_t row)
{
    CX_AUTO(cx_settings) cx_settings *settings = NULL;
    const cx_settings_sources sources = {.config_file = "config", .profile = rows[row].profile};
    const cxone_key *key = cx_key_find(cx_str_of(rows[row].key));
    const char *value = rows[row].value != NULL ? rows[row].value : "";
    check(cx_settings_load(&sources, &settings, NULL) == CXONE_OK, "row %zu: not read", row);
    if (key->kind == CX_KIND_SECRET) {
        assert_view_equal(cx_secret_reveal(cx_settings_secret(settings, key->id)), value);
    } else {
        check(cx_settings_is_set(settings, key->id) == (value[0] != '\0'), "row %zu: set", row);
        assert_view_equal(cx_settings_text(settings, key->id),
                          value[0] != '\0' ? value : key->fallback);
    }
}

static void test_edits(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        CX_AUTO(cx_error) cxone_error *err = NULL;
        put_file("config", rows[i].before, 0600);
        const cxone_status status =
            write_to("config", rows[i].profile, rows[i].key, rows[i].value, &err);
        check(status == CXONE_OK, "row %zu: %s", i, err != NULL ? err->message : "");
        check(strcmp(get_file("config"), rows[i].after) == 0, "row %zu: %s", i, get_file("config"));
        check_read_back(i);
    }
}

static const struct {
    const char *before;
    mode_t mode;
    const char *profile, *key, *value;
    cxone_status status;
    const char *message;
} refusals[] = {
    {"[default]\n", 0600, NULL, "retries", "21", CXONE_ERR_CONFIG_VALUE,
     "retries: retries must be a whole number in the range 0-20"},
    {"[default]\n", 0600, NULL, "client_id", "a\nb", CXONE_ERR_CONFIG_VALUE,
     "client_id: client_id must be one line of UTF-8 text without control characters"},
    {"[default]\n", 0600, "a b", "retries", "2", CXONE_ERR_CONFIG_PROFILE,
     "a profile's name is made of letters, digits, '-', '_' and '.'"},
    {"[default]\nretries\n", 0600, NULL, "retries", "2", CXONE_ERR_CONFIG_SYNTAX,
     "config:2: neither a [section], a comment nor key = value"},
    {"[default]\n", 0640, NULL, "client_secret", "hush", CXONE_ERR_CONFIG_FILE,
     "config: others may read this file, so client_secret is not put there"},
    {"retries = 1\n[a]\n", 0600, "a", "retries", NULL, CXONE_ERR_NOT_FOUND,
     "retries is not set in profile \"a\" of config"},
    {NULL, 0, NULL, "retries", NULL, CXONE_ERR_NOT_FOUND,
     "retries is not set in profile \"default\" of config"},
};

static void test_refusals(void **state)
{
    (void)state;
    for (size_t i = 0; i < CX_COUNT(refusals); i++) {
        CX_AUTO(cx_error) cxone_error *err = NULL;
        put_file("config", refusals[i].before, refusals[i].mode);
        const cxone_status status =
            write_to("config", refusals[i].profile, refusals[i].key, refusals[i].value, &err);
        assert_int_equal(status, refusals[i].status);
        assert_string_equal(err->message, refusals[i].message);
        if (refusals[i].before != NULL) {
            assert_string_equal(get_file("config"), refusals[i].before);
        } else {
            assert_int_not_equal(access("config", F_OK), 0);
        }
    }
}

static void test_modes(void **state)
{
    (void)state;
    put_file("config", NULL, 0);
    assert_int_equal(write_to("config", NULL, "client_secret", "hush", NULL), CXONE_OK);
    assert_int_equal(mode_of("config"), 0600);
    put_file("config", "grant = auto\n", 0644);
    assert_int_equal(write_to("config", NULL, "retries", "2", NULL), CXONE_OK);
    assert_int_equal(mode_of("config"), 0644);
    assert_int_equal(write_to("a/b/config", NULL, "retries", "2", NULL), CXONE_OK);
    assert_int_equal(mode_of("a/b"), 0700);
    assert_int_equal(mode_of("a/b/config"), 0600);
}

static void test_links_and_odd_files(void **state)
{
    struct stat status;
    CX_AUTO(cx_error) cxone_error *err = NULL;
    (void)state;
    put_file("config", "grant = auto\n", 0600);
    assert_int_equal(symlink("config", "link"), 0);
    assert_int_equal(write_to("link", NULL, "retries", "2", NULL), CXONE_OK);
    assert_int_equal(lstat("link", &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_string_equal(get_file("config"), "grant = auto\nretries = 2\n");
    assert_int_equal(write_to("/dev/null", NULL, "retries", "2", &err), CXONE_ERR_CONFIG_FILE);
    assert_string_equal(err->message, "cannot write /dev/null: not a regular file");
    assert_int_equal(write_to(folder, NULL, "retries", "2", NULL), CXONE_ERR_CONFIG_FILE);
    assert_int_equal(write_to("config/x", NULL, "retries", "2", NULL), CXONE_ERR_CONFIG_FILE);
    assert_int_equal(write_to("", NULL, "retries", "2", NULL), CXONE_ERR_CONFIG_FILE);
}

/* Writers at the same time lose nothing of each other. */
static void test_many_writers(void **state)
{
    enum {
        WRITERS = 8
    };
    static const char *const keys[WRITERS] = {"client_id", "tenant_id", "access_key_id",
                                              "grant",     "retries",   "renew_margin",
                                              "timeout",   "cacert"};
    static const char *const values[WRITERS] = {"c", UUID, "k", "password", "2", "1m", "9s", "f"};
    pid_t children[WRITERS];
    (void)state;
    put_file("config", "", 0600);
    for (size_t i = 0; i < WRITERS; i++) {
        children[i] = fork();
        assert_true(children[i] >= 0);
        if (children[i] == 0) {
            _exit(write_to("config", "many", keys[i], values[i], NULL) == CXONE_OK ? 0 : 1);
        }
    }
    for (size_t i = 0; i < WRITERS; i++) {
        int status = 0;
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        assert_int_equal(status, 0);
    }
    CX_AUTO(cx_settings) cx_settings *settings = NULL;
    const cx_settings_sources sources = {.config_file = "config", .profile = "many"};
    assert_int_equal(cx_settings_load(&sources, &settings, NULL), CXONE_OK);
    for (size_t i = 0; i < WRITERS; i++) {
        assert_view_equal(cx_settings_text(settings, cx_key_find(cx_str_of(keys[i]))->id),
                          values[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_edits),        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_modes),        cmocka_unit_test(test_links_and_odd_files),
        cmocka_unit_test(test_many_writers),
    };
    return cmocka_run_group_tests(tests, enter_folder, leave_folder);
}
