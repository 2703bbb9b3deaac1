#include "config/edit.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"
#include "config/check.h"
#include "config/file.h"
#include "config/ini.h"

#include "base/banned.h"

/* What is to be done, and where in the file. Lines count from 1; 0: none. */
typedef struct edit {
    const cxone_key *key;
    cx_str profile;
    const char *value; /* NULL: remove the key */
    bool by_sections;  /* false: the file has none, and all of it is the profile */
    unsigned last;     /* where the key has its value now */
    unsigned end;      /* the last line that belongs to the profile */
    unsigned any_section;
} edit;

static void close_file(const int *file)
{
    if (*file >= 0) {
        (void)close(*file);
    }
}
CX_UNUSED static inline void cx_auto_file(int *file)
{
    close_file(file);
}

static cxone_status fail_errno(const char *what, const char *path, cxone_error **err)
{
    return cx_fail(err, CXONE_ERR_CONFIG_FILE, "cannot %s %s: %s", what, path,
                   strerrordesc_np(errno));
}

/* ---- the text ---- */

static cxone_status look(void *context, const cx_entry *entry, cxone_error **err CX_UNUSED)
{
    edit *e = context;
    const bool here =
        e->by_sections ? cx_str_equal(entry->section, e->profile) : entry->section.len == 0;
    if (entry->key.len == 0 && e->any_section == 0) {
        e->any_section = entry->line;
    }
    if (here) {
        e->end = entry->line;
        if (cx_str_equal(entry->key, cx_str_of(e->key->name))) {
            e->last = entry->line;
        }
    }
    return CXONE_OK;
}

/* Finds the lines; fails when the file is no settings file. */
static cxone_status find_lines(edit *e, cx_str text, const char *path, cxone_error **err)
{
    e->by_sections = true;
    CX_TRY(cx_ini_parse(text, path, look, e, err));
    const bool is_default = cx_str_equal(e->profile, CX_LIT("default"));
    if (e->any_section != 0 || !is_default) {
        return CXONE_OK;
    }
    e->by_sections = false;
    return cx_ini_parse(text, path, look, e, err);
}

/* The value as the parser reads it back: in quotes where blanks at its ends count, or quotes. */
static void append_value(cx_buf *out, cx_str value)
{
    const bool plain =
        cx_str_trim(value).len == value.len && !cx_str_starts_with(value, CX_LIT("\""));
    if (plain) {
        cx_buf_append(out, value);
        return;
    }
    cx_buf_putc(out, '"');
    for (size_t i = 0; i < value.len; i++) {
        cx_buf_puts(out, value.ptr[i] == '"' || value.ptr[i] == '\\' ? "\\" : "");
        cx_buf_putc(out, value.ptr[i]);
    }
    cx_buf_putc(out, '"');
}

static void append_pair(cx_buf *out, const edit *e, const char *line_end)
{
    cx_buf_printf(out, "%s = ", e->key->name);
    append_value(out, cx_str_of(e->value));
    cx_buf_puts(out, line_end);
}

/* The line of the key with the new value: what stands before the value stays. */
static void append_changed(cx_buf *out, const edit *e, cx_str line)
{
    size_t start = cx_str_find(line, '=') + 1;
    while (start < line.len && (line.ptr[start] == ' ' || line.ptr[start] == '\t')) {
        start++;
    }
    cx_buf_append(out, cx_str_slice(line, 0, start));
    append_value(out, cx_str_of(e->value));
    cx_buf_puts(out, cx_str_ends_with(line, CX_LIT("\r")) ? "\r\n" : "\n");
}

static bool is_pair_of(const edit *e, cx_str line)
{
    const cx_str name = cx_str_trim(cx_str_slice(line, 0, cx_str_find(line, '=')));
    return cx_str_equal(name, cx_str_of(e->key->name));
}

/* Whether a line begins a section, and then whether it is that of the profile. */
static void note_section(const edit *e, cx_str line, bool *inside)
{
    const cx_str text = cx_str_trim(line);
    if (e->by_sections && cx_str_starts_with(text, CX_LIT("["))) {
        *inside = cx_str_equal(cx_str_trim(cx_str_slice(text, 1, text.len - 1)), e->profile);
    }
}

static void append_line(cx_buf *out, const edit *e, cx_str line, unsigned number, bool inside)
{
    const char *line_end = cx_str_ends_with(line, CX_LIT("\r")) ? "\r\n" : "\n";
    if (e->value == NULL && inside && is_pair_of(e, line)) {
        return;
    }
    if (e->value != NULL && number == e->last) {
        append_changed(out, e, line);
        return;
    }
    cx_buf_append(out, line);
    cx_buf_putc(out, '\n');
    if (e->value != NULL && e->last == 0 && number == e->end) {
        append_pair(out, e, line_end);
    }
}

/* Writes the new text of the file; a profile that is not there yet comes last. */
static void rewrite(cx_buf *out, const edit *e, cx_str text)
{
    const cx_str mark = CX_LIT("\xEF\xBB\xBF");
    const bool marked = cx_str_starts_with(text, mark);
    cx_str rest = cx_str_slice(text, marked ? mark.len : 0, text.len);
    cx_str line = {NULL, 0};
    cx_buf_append(out, marked ? mark : CX_LIT(""));
    bool inside = !e->by_sections;
    for (unsigned number = 1; cx_str_next(&rest, '\n', &line); number++) {
        note_section(e, line, &inside);
        append_line(out, e, line, number, inside);
    }
    if (e->value != NULL && e->end == 0) {
        cx_buf_printf(out, "%s[%.*s]\n", out->len != 0 ? "\n" : "", CX_STR_ARG(e->profile));
        append_pair(out, e, "\n");
    }
}

/* ---- the file ---- */

static cxone_status make_parents(const char *path, cxone_error **err)
{
    CX_AUTO(text) char *copy = cx_strdup(cx_str_of(path));
    if (copy == NULL) {
        return cx_fail_nomem(err);
    }
    for (char *slash = strchr(copy + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(copy, 0700) != 0 && errno != EEXIST) {
            return fail_errno("make the folder", copy, err);
        }
        *slash = '/';
    }
    return CXONE_OK;
}

/* Opens the folder of a file and waits until no other writer is at work there. */
static cxone_status lock_folder(const char *path, int *folder, cxone_error **err)
{
    const char *slash = strrchr(path, '/');
    const cx_str name =
        slash != NULL ? cx_str_slice(cx_str_of(path), 0, (size_t)(slash - path) + 1) : CX_LIT(".");
    CX_AUTO(text) char *copy = cx_strdup(name);
    if (copy == NULL) {
        return cx_fail_nomem(err);
    }
    *folder = open(copy, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (*folder < 0) {
        return fail_errno("open the folder", copy, err);
    }
    while (flock(*folder, LOCK_EX) != 0) {
        if (errno != EINTR) {
            return fail_errno("lock the folder", copy, err);
        }
    }
    return CXONE_OK;
}

static bool write_all(int file, cx_str text)
{
    while (text.len != 0) {
        const ssize_t wrote = write(file, text.ptr, text.len);
        if (wrote < 0 && errno != EINTR) {
            return false;
        }
        text = cx_str_slice(text, wrote > 0 ? (size_t)wrote : 0, text.len);
    }
    return fsync(file) == 0;
}

/* Makes the draft look like the file that it replaces; `old` is NULL when there is none. */
static bool take_over(int draft, const struct stat *old)
{
    if (old == NULL) {
        return true; /* 0600, as mkostemp made it */
    }
    const bool ours = old->st_uid == geteuid();
    return (ours || fchown(draft, old->st_uid, old->st_gid) == 0) &&
           fchmod(draft, old->st_mode & 0777U) == 0;
}

static cxone_status replace(const char *path, const struct stat *old, cx_str text,
                            cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf draft;
    cx_buf_init(&draft, PATH_MAX);
    cx_buf_printf(&draft, "%s.XXXXXX", path);
    CX_TRY(cx_buf_check(&draft, "the path of the profile file", err));
    CX_AUTO(file) int file = mkostemp(draft.ptr, O_CLOEXEC);
    if (file < 0) {
        return fail_errno("write", path, err);
    }
    if (!take_over(file, old) || !write_all(file, text) || rename(draft.ptr, path) != 0) {
        const cxone_status status = fail_errno("write", path, err);
        (void)unlink(draft.ptr);
        return status;
    }
    return CXONE_OK;
}

/* Fails where the secret must not be put. */
static cxone_status check_privacy(const edit *e, const char *path, bool shared, cxone_error **err)
{
    if (!shared || e->key->kind != CX_KIND_SECRET || e->value == NULL) {
        return CXONE_OK;
    }
    const cxone_status status =
        cx_fail(err, CXONE_ERR_CONFIG_FILE, "%s: others may read this file, so %s is not put there",
                path, e->key->name);
    cx_error_hint(err, "run: chmod 600 %s", path);
    return status;
}

static cxone_status change(edit *e, const char *path, cxone_error **err)
{
    char resolved[PATH_MAX];
    struct stat old;
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf fresh;
    CX_AUTO(file) int folder = -1;
    cx_file_access access = {.readable = false};
    cx_buf_init_secret(&text, CX_MAX_SETTINGS_FILE);
    cx_buf_init_secret(&fresh, CX_MAX_SETTINGS_FILE);
    const char *target = realpath(path, resolved) != NULL ? resolved : path;
    const bool exists = stat(target, &old) == 0;
    if (exists && !S_ISREG(old.st_mode)) {
        return cx_fail(err, CXONE_ERR_CONFIG_FILE, "cannot write %s: not a regular file", path);
    }
    if (!exists && e->value != NULL) {
        CX_TRY(make_parents(target, err));
    }
    if (exists || e->value != NULL) {
        CX_TRY(lock_folder(target, &folder, err));
    }
    const cxone_status status = cx_config_file_read(target, &text, &access, err);
    if (status != CXONE_OK && status != CXONE_ERR_NOT_FOUND) {
        return status;
    }
    CX_TRY(check_privacy(e, path, access.readable, err));
    CX_TRY(find_lines(e, cx_buf_view(&text), path, err));
    if (e->value == NULL && e->last == 0) {
        return cx_fail(err, CXONE_ERR_NOT_FOUND, "%s is not set in profile \"%.*s\" of %s",
                       e->key->name, CX_STR_ARG(e->profile), path);
    }
    rewrite(&fresh, e, cx_buf_view(&text));
    CX_TRY(cx_buf_check(&fresh, path, err));
    return replace(target, exists ? &old : NULL, cx_buf_view(&fresh), err);
}

static cxone_status check_value(const cxone_key *key, const char *value, cxone_error **err)
{
    CX_AUTO(cx_settings) cx_settings *probe = cx_settings_new();
    if (probe == NULL) {
        return cx_fail_nomem(err);
    }
    return cx_settings_set(probe, key, cx_str_of(value), key->name, err);
}

static cxone_status check_profile(cx_str profile, cxone_error **err)
{
    if (cx_ini_is_name(profile)) {
        return CXONE_OK;
    }
    return cx_fail(err, CXONE_ERR_CONFIG_PROFILE,
                   "a profile's name is made of letters, digits, '-', '_' and '.'");
}

cxone_status cx_settings_write(const cx_settings_sources *sources, const cxone_key *key,
                               const char *value, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf path;
    bool named = false;
    edit e = {.key = key, .profile = cx_settings_wanted_profile(sources), .value = value};
    cx_buf_init(&path, PATH_MAX);
    CX_TRY(check_profile(e.profile, err));
    if (value != NULL) {
        CX_TRY(check_value(key, value, err));
    }
    cx_settings_locate(sources, &path, &named);
    CX_TRY(cx_buf_check(&path, "the path of the profile file", err));
    if (path.len == 0) {
        const cxone_status status =
            cx_fail(err, CXONE_ERR_CONFIG_FILE, "there is no place for a profile file");
        cx_error_hint(err, "set HOME, XDG_CONFIG_HOME or CXONE_CONFIG");
        return status;
    }
    return change(&e, path.ptr, err);
}
