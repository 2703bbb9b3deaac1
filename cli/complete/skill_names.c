#include "cli/complete/skill_names.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include "cxone/client.h"
#include "cxone/skills.h"
#include "cxone/token.h"

#include "base/alloc.h"
#include "base/clock.h"
#include "base/limits.h"
#include "cli/xalloc.h"

#include "base/banned.h"

enum {
    LIFE_S = 300,       /* of a file with names */
    LIFE_EMPTY_S = 30,  /* of one without: no token, no network, or no skill */
    MOST_WAIT_MS = 700, /* for CXone, all in all */
    MOST_NAMES = 5000
};

CX_DEFINE_AUTO(settings, cxone_settings *, cxone_settings_free)
CX_DEFINE_AUTO(client, cxone_client *, cxone_client_free)
CX_DEFINE_AUTO(token, cxone_token *, cxone_token_free)
CX_DEFINE_AUTO(records, cxone_records *, cxone_records_free)

/* The settings that the line would have; NULL when they cannot be read. */
static cxone_settings *load_settings(const cli_line *line)
{
    CX_AUTO(settings) cxone_settings *settings = NULL;
    cxone_load_options options = CXONE_LOAD_OPTIONS_INIT;
    options.config_file = cli_line_value(line, "config");
    options.profile = cli_line_value(line, "profile");
    options.env_file = cli_line_value(line, "env-file");
    if (cxone_settings_load(&options, &settings, NULL) != CXONE_OK) {
        return NULL;
    }
    for (size_t i = 0; i < line->flags.count; i++) {
        const char *value = cli_line_value(line, line->flags.rows[i].name);
        if (value != NULL && cxone_settings_set(settings, cxone_key_name(line->flags.keys[i]),
                                                value, "completion", NULL) != CXONE_OK) {
            return NULL;
        }
    }
    cxone_settings *loaded = NULL;
    CX_MOVE(&loaded, settings);
    return loaded;
}

/* ---- the file ---- */

/* Its path: one for each tenant and user that settings can name. Empty when there is no place. */
static void find_file(cx_buf *path, const cxone_settings *settings)
{
    static const char *const keys[] = {"issuer",        "token_url", "tenant_id", "client_id",
                                       "access_key_id", "acd_url",   "grant"};
    CX_AUTO(cx_buf) cx_buf all;
    cx_buf_init(&all, CX_MAX_SETTINGS_FILE);
    cx_buf_printf(&all, "%s\n", cxone_settings_profile(settings));
    for (size_t i = 0; i < CX_COUNT(keys); i++) {
        const char *value = cxone_settings_get(settings, keys[i]);
        cx_buf_printf(&all, "%s\n", value != NULL ? value : "");
    }
    cli_xcheck(&all);
    const char *cache = cli_environment("XDG_CACHE_HOME");
    const char *home = cli_environment("HOME");
    if (cache != NULL && cache[0] == '/') {
        cx_buf_printf(path, "%s/cxone", cache);
    } else if (home != NULL) {
        cx_buf_printf(path, "%s/.cache", home);
        (void)mkdir(path->ptr, 0700); /* it is there, as a rule */
        cx_buf_puts(path, "/cxone");
    } else {
        return;
    }
    (void)mkdir(path->ptr, 0700); /* that it fails shows when the file is opened */
    cx_buf_printf(path, "/skills-%016" PRIx64, cx_str_hash(cx_buf_view(&all)));
    cli_xcheck(path);
}

/* Reads it into `text`; false when there is none that is young enough, or it is not ours alone. */
static bool read_file(const char *path, cx_buf *text)
{
    char chunk[16384];
    struct stat about = {0};
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0) {
        return false;
    }
    bool good = fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == geteuid() &&
                (about.st_mode & 077U) == 0;
    const int64_t age_s = cx_clock_wall(cx_clock_system()) / 1000 - (int64_t)about.st_mtime;
    good = good && age_s >= 0 && age_s < (about.st_size != 0 ? LIFE_S : LIFE_EMPTY_S);
    ssize_t got = 0;
    while (good && (got = read(fd, chunk, sizeof chunk)) > 0) {
        cx_buf_append(text, (cx_str){chunk, (size_t)got});
    }
    (void)close(fd); /* it was only read */
    return good && got == 0 && cx_buf_status(text) == CXONE_OK;
}

/* Replaces it; that it fails costs only time. */
static void write_file(const char *path, cx_str text)
{
    CX_AUTO(cx_buf) cx_buf fresh;
    cx_buf_init(&fresh, CX_MAX_MESSAGE);
    cx_buf_printf(&fresh, "%s.%ld", path, (long)getpid());
    const int fd = cx_buf_status(&fresh) == CXONE_OK
                       ? open(fresh.ptr, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)
                       : -1;
    if (fd < 0) {
        return;
    }
    const bool written = write(fd, text.ptr, text.len) == (ssize_t)text.len;
    if (close(fd) != 0 || !written || rename(fresh.ptr, path) != 0) {
        (void)unlink(fresh.ptr); /* a leftover of no use; nothing else to be done */
    }
}

/* ---- asking CXone ---- */

static void give_up(int signal_number)
{
    (void)signal_number;
    /* No candidates are none, not an error; that nobody reads it is no matter either. */
    const ssize_t ignored = write(STDOUT_FILENO, ":\n", 2);
    (void)ignored;
    _exit(0);
}

/* Ends the process when the library's own deadline should not do, as in a name server's silence. */
static void limit_time(void)
{
    const struct sigaction action = {.sa_handler = give_up};
    const struct itimerval limit = {.it_value = {.tv_sec = 1}};
    (void)sigaction(SIGALRM, &action, NULL);    /* cannot fail for a signal that there is */
    (void)setitimer(ITIMER_REAL, &limit, NULL); /* nor for a time that is one */
}

/* Appends "ID<tab>NAME" lines. */
static void list_skills(cxone_client *client, cx_buf *text)
{
    CX_AUTO(records) cxone_records *skills = NULL;
    cxone_skill_filter filter = CXONE_SKILL_FILTER_INIT;
    const cxone_value *skill = NULL;
    const int64_t end = cx_clock_monotonic(cx_clock_system()) + MOST_WAIT_MS;
    filter.fields = "skillId,skillName";
    filter.active = 1;
    if (cxone_skills_list(client, &filter, &skills, NULL) != CXONE_OK) {
        return;
    }
    for (size_t i = 0; i < MOST_NAMES && cx_clock_monotonic(cx_clock_system()) < end; i++) {
        if (cxone_records_next(skills, &skill, NULL) != CXONE_OK || skill == NULL) {
            return;
        }
        const char *name = cxone_value_text(cxone_value_get(skill, "skillName"));
        if (name != NULL && cx_str_find(cx_str_of(name), '\n') == cx_str_of(name).len) {
            cx_buf_printf(text, "%" PRId64 "\t%s\n",
                          cxone_value_integer(cxone_value_get(skill, "skillId"), 0), name);
        }
    }
}

/* Sets what makes a client hurry, and do with the token that it has: one that CXone refuses must
 * not lead to a login. */
static bool hurry(cxone_settings *settings, const char *token)
{
    const struct {
        const char *key, *value;
    } rows[] = {{"timeout", "700ms"},
                {"connect_timeout", "500ms"},
                {"retries", "0"},
                {"access_token", token}};
    for (size_t i = 0; i < CX_COUNT(rows); i++) {
        if (cxone_settings_set(settings, rows[i].key, rows[i].value, "completion", NULL) !=
            CXONE_OK) {
            return false;
        }
    }
    return true;
}

/* Asks, if a token is at hand: without one there is nothing to ask with. */
static void ask(cxone_settings *settings, cx_buf *text)
{
    CX_AUTO(client) cxone_client *usual = NULL;
    CX_AUTO(client) cxone_client *hurried = NULL;
    CX_AUTO(token) cxone_token *token = NULL;
    if (cxone_client_new(settings, NULL, &usual, NULL) == CXONE_OK &&
        cxone_token_peek(usual, &token, NULL) == CXONE_OK && token != NULL &&
        hurry(settings, cxone_token_access(token)) &&
        cxone_client_new(settings, NULL, &hurried, NULL) == CXONE_OK) {
        limit_time();
        list_skills(hurried, text);
        (void)setitimer(ITIMER_REAL, &(struct itimerval){0}, NULL); /* there in time */
    }
}

/* ---- the names ---- */

typedef struct skill {
    cx_str id, name;
} skill;

static int compare_names(const void *a, const void *b)
{
    const skill *one = a;
    const skill *other = b;
    return cx_str_compare(one->name, other->name);
}

/* The skills of the file, by name; the caller frees them. */
static skill *read_rows(cx_str rest, size_t *count)
{
    skill *skills = NULL;
    cx_str row = {NULL, 0};
    *count = 0;
    while (cx_str_next(&rest, '\n', &row)) {
        const size_t tab = cx_str_find(row, '\t');
        skills = cli_xrealloc(skills, *count + 1, sizeof *skills);
        skills[(*count)++] =
            (skill){cx_str_slice(row, 0, tab), cx_str_slice(row, tab + 1, row.len)};
    }
    if (*count != 0) {
        qsort(skills, *count, sizeof *skills, compare_names);
    }
    return skills;
}

/* Names; ids when a digit has been typed, since several skills may have the same name. */
static void offer_rows(cx_str rows, cli_answer *answer)
{
    size_t count = 0;
    size_t alike = 1;
    skill *skills = read_rows(rows, &count);
    const cx_str typed = cli_answer_rest(answer);
    const bool by_id = typed.len != 0 && cx_is_digit(typed.ptr[0]);
    for (size_t i = 0; i < count; i += alike) {
        CX_AUTO(cx_buf) cx_buf about;
        cx_buf_init(&about, CX_MAX_MESSAGE);
        for (alike = 1;
             i + alike < count && !by_id && cx_str_equal(skills[i].name, skills[i + alike].name);) {
            alike++;
        }
        if (alike > 1) {
            cx_buf_printf(&about, "%zu skills: say which by id", alike);
        } else {
            cx_buf_printf(&about, "skill %.*s", CX_STR_ARG(skills[i].id));
        }
        cli_offer(answer, skills[i].name, about.ptr);
        if (by_id) {
            CX_AUTO(cx_buf) cx_buf name;
            cx_buf_init(&name, CX_MAX_MESSAGE);
            cx_buf_append(&name, skills[i].name);
            cli_offer(answer, skills[i].id, name.ptr);
        }
    }
    cx_free(skills);
}

void cli_offer_skill_names(const cli_line *line, cli_answer *answer)
{
    CX_AUTO(settings) cxone_settings *settings = load_settings(line);
    CX_AUTO(cx_buf) cx_buf path;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&path, CX_MAX_SETTING);
    cx_buf_init(&text, CX_MAX_SETTINGS_FILE);
    if (settings == NULL) {
        return;
    }
    find_file(&path, settings);
    if (path.len == 0) {
        return;
    }
    if (!read_file(path.ptr, &text)) {
        cx_buf_reset(&text);
        write_file(path.ptr, CX_LIT("")); /* the next keystroke does not wait as well */
        ask(settings, &text);
        write_file(path.ptr, cx_buf_view(&text));
    }
    offer_rows(cx_buf_view(&text), answer);
}
