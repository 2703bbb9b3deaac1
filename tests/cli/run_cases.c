/*
 * Runs the golden cases of a file (see case_file.h): run_cases CXONE FILE, itself started by
 * `cxone-sandbox run --`, whose variables it hands on. Whatever a case expects, no output of any
 * command may hold a secret.
 */
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "cli/case_file.h"
#include "cli/child.h"
#include "cli/match.h"

#include "base/banned.h"

static const char *variable(const char *name)
{
    const char *value = getenv(name); /* NOLINT(concurrency-mt-unsafe): one thread */
    return value != NULL ? value : "";
}

/* An environment that is put together: "NAME=value" texts, the last NULL. */
typedef struct environment {
    char *items[2 * MOST_WORDS];
    size_t count;
} environment;

/* Sets a variable, or removes it when the value is empty. */
static void set(environment *e, cx_str item)
{
    const size_t equals = cx_str_find(item, '=');
    const cx_str name = cx_str_slice(item, 0, equals + 1);
    size_t at = 0;
    while (at < e->count && !cx_str_starts_with(cx_str_of(e->items[at]), name)) {
        at++;
    }
    if (at < e->count) {
        cx_free(e->items[at]);
        e->items[at] = e->items[--e->count];
        e->items[e->count] = NULL;
    }
    if (equals + 1 < item.len) {
        e->items[e->count++] = cx_strdup(item);
    }
}

static void set_text(environment *e, const char *name, const char *value)
{
    CX_AUTO(cx_buf) cx_buf item;
    cx_buf_init(&item, LONGEST_TEXT);
    cx_buf_printf(&item, "%s=%s", name, value);
    set(e, cx_buf_view(&item));
}

static bool is_of_sandbox(cx_str item)
{
    static const char *const names[] = {"CXONE_",    "CLIENT_ID=", "CLIENT_SECRET=", "USERNAME=",
                                        "PASSWORD=", "TENANT_ID=", "TOKEN_URL="};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        if (cx_str_starts_with(item, cx_str_of(names[i]))) {
            return true;
        }
    }
    return false;
}

/* What a command sees of the world: nothing but this. */
static void fill_environment(environment *e, const test_case *c, const char *cxone,
                             const char *folder)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, LONGEST_TEXT);
    cx_buf_printf(&path, "%.*s:/usr/bin:/bin", (int)(strrchr(cxone, '/') - cxone), cxone);
    set_text(e, "PATH", path.ptr);
    set_text(e, "HOME", folder);
    set_text(e, "LANG", "C.UTF-8");
    set_text(e, "TERM", "xterm");
    set_text(e, "ASAN_OPTIONS", variable("ASAN_OPTIONS"));
    set_text(e, "UBSAN_OPTIONS", variable("UBSAN_OPTIONS"));
    for (size_t i = 0; !c->no_sandbox && environ[i] != NULL; i++) {
        const cx_str item = cx_str_of(environ[i]);
        if (is_of_sandbox(item)) {
            set(e, item);
        }
    }
    set_text(e, "CXONE_TOKEN_STORE", "none");
    for (size_t i = 0; i < c->environment_count; i++) {
        set(e, cx_str_of(c->environment[i]));
    }
}

/* Puts {URL} and {HOME} in place. The caller frees it. */
static char *fill_in(const cx_buf *pattern, const char *folder)
{
    const struct {
        cx_str name;
        const char *value;
    } names[] = {{CX_LIT("{URL}"), variable("CXONE_SANDBOX_URL")}, {CX_LIT("{HOME}"), folder}};
    CX_AUTO(cx_buf) cx_buf out;
    cx_buf_init(&out, LONGEST_TEXT);
    for (size_t at = 0; at < pattern->len;) {
        const cx_str rest = cx_str_slice(cx_buf_view(pattern), at, pattern->len);
        size_t name = 0;
        while (name < CX_COUNT(names) && !cx_str_starts_with(rest, names[name].name)) {
            name++;
        }
        if (name < CX_COUNT(names)) {
            cx_buf_puts(&out, names[name].value);
            at += names[name].name.len;
        } else {
            cx_buf_putc(&out, rest.ptr[0]);
            at++;
        }
    }
    return cx_strdup(cx_buf_view(&out));
}

/* Says what is wrong, unless that is as it should be. Returns false. */
CX_PRINTF(2, 3) static bool find_fault(const test_case *c, const char *format, ...)
{
    va_list arguments;
    if (!c->wrong) {
        (void)printf("not ok - %s: ", c->name);
        va_start(arguments, format);
        (void)vprintf(format, arguments);
        va_end(arguments);
    }
    return false;
}

static bool compare(const test_case *c, const char *what, const cx_buf *expected,
                    const cx_buf *actual, const char *folder)
{
    CX_AUTO(text) char *pattern = fill_in(expected, folder);
    if (match(pattern, actual->ptr)) {
        return true;
    }
    return find_fault(c, "%s\n--- expected\n%s--- got\n%s---\n", what, pattern, actual->ptr);
}

/* A JWT that is longer than what is shown of one. */
static bool holds_token(const char *text)
{
    for (const char *at = strstr(text, "eyJ"); at != NULL; at = strstr(at + 1, "eyJ")) {
        if (match("eyJ{TOKEN}{LINES}", at)) {
            return true;
        }
    }
    return false;
}

static bool keeps_secrets(const test_case *c, const cx_buf *text)
{
    static const char *const names[] = {"CXONE_CLIENT_SECRET", "CXONE_PASSWORD"};
    for (size_t i = 0; i < CX_COUNT(names); i++) {
        if (variable(names[i])[0] != '\0' && strstr(text->ptr, variable(names[i])) != NULL) {
            return find_fault(c, "it shows %s\n", names[i]);
        }
    }
    if (!c->prints_token && holds_token(text->ptr)) {
        return find_fault(c, "it shows a whole token\n");
    }
    return true;
}

static bool judge(const test_case *c, const child_result *result, const char *folder)
{
    bool good = compare(c, "standard output", &c->output, &result->output, folder);
    good = compare(c, "standard error", &c->errors, &result->errors, folder) && good;
    good = keeps_secrets(c, &result->output) && keeps_secrets(c, &result->errors) && good;
    if (result->exit_code != c->exit_code) {
        good = find_fault(c, "exit code %d, expected %d\n", result->exit_code, c->exit_code);
    }
    if (good != c->wrong) {
        (void)printf("ok - %s\n", c->name);
    } else if (good) {
        (void)printf("not ok - %s: no fault was found\n", c->name);
    }
    return good != c->wrong;
}

static bool write_files(const test_case *c, const char *folder)
{
    bool good = true;
    for (size_t i = 0; i < c->file_count; i++) {
        CX_AUTO(cx_buf) cx_buf path;
        CX_AUTO(text) char *text = fill_in(&c->files[i], folder);
        cx_buf_init(&path, LONGEST_TEXT);
        cx_buf_printf(&path, "%s/%s", folder, c->file_names[i]);
        FILE *file = fopen(path.ptr, "w");
        good = file != NULL && fputs(text, file) >= 0 && fclose(file) == 0 && good;
    }
    return good;
}

static bool run(const test_case *c, char *cxone, const char *folder)
{
    environment e = {.count = 0};
    child_result result;
    char *words[MOST_WORDS] = {NULL};
    fill_environment(&e, c, cxone, folder);
    words[0] = strcmp(c->words[0], "cxone") == 0 ? cxone : c->words[0];
    for (size_t i = 1; i < c->word_count; i++) {
        words[i] = c->words[i];
    }
    bool good = write_files(c, folder);
    child_run(c, words, e.items, folder, &result);
    good = judge(c, &result, folder) && good;
    child_result_deinit(&result);
    for (size_t i = 0; i < e.count; i++) {
        cx_free(e.items[i]);
    }
    return good;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    (void)status;
    (void)kind;
    (void)place;
    return remove(path);
}

static void remove_folder(const char *folder)
{
    if (folder[0] != '\0') {
        (void)nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
    }
}

static void make_folder(char *folder, size_t size)
{
    remove_folder(folder);
    (void)snprintf(folder, size, "/tmp/cxone-cli-XXXXXX");
    if (mkdtemp(folder) == NULL) { /* NOLINT(concurrency-mt-unsafe): one thread */
        (void)fprintf(stderr, "no folder for the case\n");
        exit(2); /* NOLINT(concurrency-mt-unsafe): one thread */
    }
}

static bool read_file(const char *path, cx_buf *out)
{
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        return false;
    }
    for (int c = 0; (c = fgetc(file)) != EOF;) {
        cx_buf_putc(out, (char)c);
    }
    return fclose(file) == 0 && out->len != 0;
}

int main(int argc, char *argv[])
{
    enum {
        LONGEST_RUN_S = 100
    };
    char folder[64] = "";
    int cases = 0;
    int failures = 0;
    test_case c;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, LONGEST_TEXT);
    if (argc != 3 || !read_file(argv[2], &text)) {
        (void)fprintf(stderr, "usage: run_cases CXONE FILE\n");
        return 2;
    }
    (void)umask(077);           /* files of the cases may hold secrets, which others may not read */
    (void)alarm(LONGEST_RUN_S); /* a program that waits for ever is a failure, not a hang */
    for (cx_str rest = cx_buf_view(&text); case_read(&rest, &c); case_deinit(&c)) {
        if (!c.same_home || folder[0] == '\0') {
            make_folder(folder, sizeof folder);
        }
        failures += run(&c, argv[1], folder) ? 0 : 1;
        cases++;
    }
    case_deinit(&c);
    remove_folder(folder);
    (void)printf("%d cases, %d failed\n", cases, failures);
    return cases != 0 && failures == 0 ? 0 : 1;
}
