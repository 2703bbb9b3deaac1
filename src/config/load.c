/* Reads settings from all their sources, the weakest first. */
#include "base/alloc.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/limits.h"
#include "config/check.h"
#include "config/dotenv.h"
#include "config/file.h"
#include "config/ini.h"
#include "config/store.h"

#include "base/banned.h"

typedef struct loader {
    cx_settings *settings;
    const cx_settings_sources *sources;
    cx_file_access access;            /* what others may do with the file at hand */
    bool has_secrets;                 /* the env file holds some */
    bool file_found;                  /* there is a profile file */
    bool profile_found;               /* it has the section that is wanted */
    cx_buf *profiles;                 /* its sections, for a message */
    cx_name_rank ranks[CX_KEY_COUNT]; /* of the names that gave this source's values */
} loader;

static cxone_status fail_buf(const cx_buf *buf, cxone_error **err)
{
    return cx_fail_status(err, cx_buf_status(buf), "settings");
}

/* The value of a variable in the environment that was handed in; empty when unset. */
static cx_str variable(const cx_settings_sources *sources, cx_str name)
{
    const char *const *entry = sources->environment;
    for (; entry != NULL && *entry != NULL; entry++) {
        const cx_str text = cx_str_of(*entry);
        const size_t equals = cx_str_find(text, '=');
        if (cx_str_equal(cx_str_slice(text, 0, equals), name)) {
            return cx_str_slice(text, equals + 1, text.len);
        }
    }
    return (cx_str){NULL, 0};
}

static cxone_status assign_from_line(loader *l, const cxone_key *key, const cx_entry *entry,
                                     cxone_error **err)
{
    if (key->id == CX_KEY_CREDENTIAL_COMMAND && entry->value.len != 0 && l->access.writable) {
        const cxone_status status =
            cx_fail(err, CXONE_ERR_CONFIG_FILE, "%s:%u: %s in a file that others may change",
                    entry->file, entry->line, key->name);
        cx_error_hint(err, "run: chmod go-w %s", entry->file);
        return status;
    }
    CX_AUTO(cx_buf) cx_buf origin;
    cx_buf_init(&origin, CX_MAX_MESSAGE);
    cx_buf_printf(&origin, "%s:%u", entry->file, entry->line);
    if (cx_buf_status(&origin) != CXONE_OK) {
        return fail_buf(&origin, err);
    }
    return cx_settings_assign(l->settings, key, entry->value, origin.ptr, CX_SOURCE_NAMED, err);
}

/* ---- the profile file ---- */

static cxone_status begin_section(loader *l, const cx_entry *entry, cxone_error **err)
{
    if (cx_str_equal(entry->section, cx_str_of(l->settings->profile))) {
        l->profile_found = true;
    }
    if (cx_settings_note_profile(l->settings, entry->section) != CXONE_OK) {
        return cx_fail_nomem(err);
    }
    if (l->profiles->len < CX_MAX_MESSAGE / 4) { /* enough to recognise a slip of the pen */
        cx_buf_puts(l->profiles, l->profiles->len != 0 ? ", " : "");
        cx_buf_append(l->profiles, cx_str_slice(entry->section, 0, 64));
    }
    return cx_buf_status(l->profiles) == CXONE_OK ? CXONE_OK : fail_buf(l->profiles, err);
}

static cxone_status take_profile_entry(void *context, const cx_entry *entry, cxone_error **err)
{
    loader *l = context;
    if (entry->key.len == 0) {
        return begin_section(l, entry, err);
    }
    const cxone_key *key = cx_key_find(entry->key);
    if (key == NULL) {
        CX_AUTO(cx_buf) cx_buf where;
        cx_buf_init(&where, CX_MAX_MESSAGE);
        cx_buf_printf(&where, "%s:%u", entry->file, entry->line);
        return cx_buf_status(&where) == CXONE_OK
                   ? cx_settings_unknown_key(where.ptr, entry->key, err)
                   : fail_buf(&where, err);
    }
    if (key->kind == CX_KIND_SECRET && entry->value.len != 0 && l->access.readable) {
        const cxone_status status =
            cx_fail(err, CXONE_ERR_CONFIG_FILE, "%s:%u: %s in a file that others may read",
                    entry->file, entry->line, key->name);
        cx_error_hint(err, "run: chmod 600 %s", entry->file);
        return status;
    }
    const bool for_all = entry->section.len == 0;
    const bool wanted = cx_str_equal(entry->section, cx_str_of(l->settings->profile));
    return for_all || wanted ? assign_from_line(l, key, entry, err) : CXONE_OK;
}

void cx_settings_locate(const cx_settings_sources *sources, cx_buf *path, bool *named)
{
    const cx_str config = variable(sources, CX_LIT("CXONE_CONFIG"));
    const cx_str xdg = variable(sources, CX_LIT("XDG_CONFIG_HOME"));
    const cx_str home = variable(sources, CX_LIT("HOME"));
    *named = sources->config_file != NULL || config.len != 0;
    if (sources->config_file != NULL) {
        cx_buf_puts(path, sources->config_file);
    } else if (config.len != 0) {
        cx_buf_append(path, config);
    } else if (cx_str_starts_with(xdg, CX_LIT("/"))) { /* a relative one is to be ignored */
        cx_buf_append(path, xdg);
        cx_buf_puts(path, "/cxone/config");
    } else if (home.len != 0) {
        cx_buf_append(path, home);
        cx_buf_puts(path, "/.config/cxone/config");
    }
}

cx_str cx_settings_wanted_profile(const cx_settings_sources *sources)
{
    const cx_str named = cx_str_of(sources->profile);
    const cx_str wanted =
        sources->profile != NULL ? named : variable(sources, CX_LIT("CXONE_PROFILE"));
    return wanted.len != 0 ? wanted : CX_LIT("default");
}

static cxone_status no_such_file(const char *path, cxone_error **err)
{
    return cx_fail(err, CXONE_ERR_CONFIG_FILE, "cannot read %s: no such file", path);
}

static cxone_status read_profile_file(loader *l, bool named, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init_secret(&text, CX_MAX_SETTINGS_FILE);
    const cxone_status status = cx_config_file_read(l->settings->file, &text, &l->access, err);
    if (status == CXONE_ERR_NOT_FOUND) {
        return named && !l->sources->may_be_new ? no_such_file(l->settings->file, err) : CXONE_OK;
    }
    CX_TRY(status);
    l->file_found = true;
    return cx_ini_parse(cx_buf_view(&text), l->settings->file, take_profile_entry, l, err);
}

static cxone_status check_profile(const loader *l, cxone_error **err)
{
    const char *profile = l->settings->profile;
    if (l->profile_found || l->sources->may_be_new ||
        cx_str_equal(cx_str_of(profile), CX_LIT("default"))) {
        return CXONE_OK; /* the default profile need not be written down */
    }
    if (!l->file_found) {
        const char *file = l->settings->file;
        return cx_fail(err, CXONE_ERR_CONFIG_PROFILE, "no profile \"%s\": there is no %s", profile,
                       file != NULL ? file : "profile file");
    }
    const cxone_status status = cx_fail(err, CXONE_ERR_CONFIG_PROFILE, "no profile \"%s\" in %s",
                                        profile, l->settings->file);
    if (l->profiles->len != 0) {
        cx_error_hint(err, "it has: %s", l->profiles->ptr);
    }
    return status;
}

static cxone_status load_profile(loader *l, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf path;
    bool named = false;
    cx_buf_init(&path, CX_MAX_MESSAGE);
    cx_free(l->settings->profile);
    l->settings->profile = cx_strdup(cx_settings_wanted_profile(l->sources));
    if (l->settings->profile == NULL) {
        return cx_fail_nomem(err);
    }
    cx_settings_locate(l->sources, &path, &named);
    if (cx_buf_status(&path) == CXONE_ERR_TOO_LARGE) {
        return cx_fail(err, CXONE_ERR_CONFIG_FILE, "the profile file's name is too long");
    }
    if (path.len != 0 || named) {
        const cxone_status status = cx_buf_take(&path, &l->settings->file);
        if (status != CXONE_OK) {
            return cx_fail_status(err, status, "profile file");
        }
        CX_TRY(read_profile_file(l, named, err));
    }
    return check_profile(l, err);
}

/* ---- environment variables, and files of them ---- */

static bool is_same(const cx_setting *setting, cx_str value)
{
    return setting->text != NULL ? cx_str_equal(cx_str_of(setting->text), value)
                                 : cx_str_equal_secret(cx_secret_reveal(&setting->secret), value);
}

/* Decides between two names of one setting in one source. False: the one at hand is not used. */
static cxone_status better_name(loader *l, const cxone_key *key, cx_name_rank rank, cx_str value,
                                const char *where, bool *use, cxone_error **err)
{
    const cx_name_rank before = l->ranks[key->id];
    *use = rank >= before;
    if (before != CX_NAME_NONE && before != rank &&
        !is_same(&l->settings->values[key->id], value)) {
        const char *names[] = {"", key->starter, key->alias, key->environment};
        const cx_name_rank best = rank > before ? rank : before;
        const cx_name_rank other = rank > before ? before : rank;
        if (cx_settings_warn(l->settings, "%s: %s and %s differ; %s is used", where, names[best],
                             names[other], names[best]) != CXONE_OK) {
            return cx_fail_nomem(err);
        }
    }
    if (*use) {
        l->ranks[key->id] = rank;
    }
    return CXONE_OK;
}

static cxone_status unknown_variable_warning(loader *l, cx_str name, cxone_error **err)
{
    const char *nearest = cx_variable_nearest(name);
    const cx_str shown = cx_str_slice(name, 0, 64);
    const cxone_status status =
        nearest != NULL
            ? cx_settings_warn(l->settings, "environment: unknown variable %.*s; did you mean %s?",
                               CX_STR_ARG(shown), nearest)
            : cx_settings_warn(l->settings, "environment: unknown variable %.*s",
                               CX_STR_ARG(shown));
    return status == CXONE_OK ? CXONE_OK : cx_fail_nomem(err);
}

static cxone_status take_variable(loader *l, cx_str name, cx_str value, cxone_error **err)
{
    cx_name_rank rank = CX_NAME_NONE;
    bool ignored = false;
    const cxone_key *key = cx_key_of_variable(name, &rank);
    if (key == NULL) {
        return cx_variable_is_other(name, &ignored) ? CXONE_OK
                                                    : unknown_variable_warning(l, name, err);
    }
    bool use = false;
    CX_TRY(better_name(l, key, rank, value, "environment", &use, err));
    if (!use) {
        return CXONE_OK;
    }
    CX_AUTO(cx_buf) cx_buf origin;
    cx_buf_init(&origin, CX_MAX_MESSAGE);
    cx_buf_printf(&origin, "environment %.*s", CX_STR_ARG(name));
    if (cx_buf_status(&origin) != CXONE_OK) {
        return fail_buf(&origin, err);
    }
    return cx_settings_assign(l->settings, key, value, origin.ptr, CX_SOURCE_NAMED, err);
}

static cxone_status load_environment(loader *l, cxone_error **err)
{
    const char *const *entry = l->sources->environment;
    for (; entry != NULL && *entry != NULL; entry++) {
        const cx_str text = cx_str_of(*entry);
        const size_t equals = cx_str_find(text, '=');
        const cx_str name = cx_str_slice(text, 0, equals);
        const cx_str value = cx_str_slice(text, equals + 1, text.len);
        if (cx_str_starts_with(name, CX_LIT("CXONE_")) && value.len != 0) {
            CX_TRY(take_variable(l, name, value, err));
        }
    }
    return CXONE_OK;
}

static cxone_status unknown_in_env_file(loader *l, const cx_entry *entry, cxone_error **err)
{
    bool harmless = false;
    if (!cx_str_starts_with(entry->key, CX_LIT("CXONE_"))) {
        return CXONE_OK; /* another program's */
    }
    if (cx_variable_is_other(entry->key, &harmless)) {
        if (harmless ||
            cx_settings_warn(l->settings, "%s:%u: %.*s has no effect in an env file", entry->file,
                             entry->line, CX_STR_ARG(entry->key)) == CXONE_OK) {
            return CXONE_OK;
        }
        return cx_fail_nomem(err);
    }
    const char *nearest = cx_variable_nearest(entry->key);
    const cx_str shown = cx_str_slice(entry->key, 0, 40);
    if (nearest != NULL) {
        return cx_fail(err, CXONE_ERR_CONFIG_KEY, "%s:%u: unknown variable %.*s; did you mean %s?",
                       entry->file, entry->line, CX_STR_ARG(shown), nearest);
    }
    return cx_fail(err, CXONE_ERR_CONFIG_KEY, "%s:%u: unknown variable %.*s", entry->file,
                   entry->line, CX_STR_ARG(shown));
}

static cxone_status take_env_file_entry(void *context, const cx_entry *entry, cxone_error **err)
{
    loader *l = context;
    cx_name_rank rank = CX_NAME_NONE;
    const cxone_key *key = cx_key_of_variable(entry->key, &rank);
    if (key == NULL) {
        return unknown_in_env_file(l, entry, err);
    }
    if (entry->value.len == 0) {
        return CXONE_OK; /* a line to be filled in */
    }
    l->has_secrets = l->has_secrets || key->kind == CX_KIND_SECRET;
    bool use = false;
    CX_TRY(better_name(l, key, rank, entry->value, entry->file, &use, err));
    return use ? assign_from_line(l, key, entry, err) : CXONE_OK;
}

static cxone_status load_env_file(loader *l, cxone_error **err)
{
    const char *path = l->sources->env_file;
    if (path == NULL) {
        return CXONE_OK;
    }
    for (size_t i = 0; i < CX_COUNT(l->ranks); i++) {
        l->ranks[i] = CX_NAME_NONE;
    }
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init_secret(&text, CX_MAX_SETTINGS_FILE);
    const cxone_status status = cx_config_file_read(path, &text, &l->access, err);
    if (status == CXONE_ERR_NOT_FOUND) {
        return no_such_file(path, err);
    }
    CX_TRY(status);
    CX_TRY(cx_dotenv_parse(cx_buf_view(&text), path, take_env_file_entry, l, err));
    if (l->has_secrets && l->access.readable &&
        cx_settings_warn(l->settings, "%s holds secrets and others may read it; run: chmod 600 %s",
                         path, path) != CXONE_OK) {
        return cx_fail_nomem(err);
    }
    return CXONE_OK;
}

/* ---- the last resort ---- */

static bool says_who(const cx_settings *settings)
{
    for (cx_key id = 0; id < CX_KEY_COUNT; id++) {
        if (cx_key_says_who(id) && cx_settings_is_set(settings, id)) {
            return true;
        }
    }
    return false;
}

/* USERNAME alone means nothing, since desktops set it: the group counts when the password is there
 * too, and nothing else says who is to log in. */
static cxone_status load_starter_names(loader *l, cxone_error **err)
{
    if (says_who(l->settings) || variable(l->sources, CX_LIT("USERNAME")).len == 0 ||
        variable(l->sources, CX_LIT("PASSWORD")).len == 0) {
        return CXONE_OK;
    }
    for (cx_key id = 0; id < CX_KEY_COUNT; id++) {
        const cxone_key *key = cx_key_row(id);
        if (key->starter == NULL || cx_settings_is_set(l->settings, id)) {
            continue;
        }
        CX_AUTO(cx_buf) cx_buf origin;
        cx_buf_init(&origin, CX_MAX_MESSAGE);
        cx_buf_printf(&origin, "environment %s", key->starter);
        if (cx_buf_status(&origin) != CXONE_OK) {
            return fail_buf(&origin, err);
        }
        const cx_str value = variable(l->sources, cx_str_of(key->starter));
        CX_TRY(cx_settings_assign(l->settings, key, value, origin.ptr, CX_SOURCE_STARTER, err));
    }
    return CXONE_OK;
}

cxone_status cx_settings_load(const cx_settings_sources *sources, cx_settings **out,
                              cxone_error **err)
{
    CX_AUTO(cx_settings) cx_settings *settings = cx_settings_new();
    if (settings == NULL) {
        return cx_fail_nomem(err);
    }
    CX_AUTO(cx_buf) cx_buf profiles;
    cx_buf_init(&profiles, CX_MAX_MESSAGE);
    loader l = {.settings = settings, .sources = sources, .profiles = &profiles};
    CX_TRY(load_profile(&l, err));
    CX_TRY(load_environment(&l, err));
    CX_TRY(load_env_file(&l, err));
    CX_TRY(load_starter_names(&l, err));
    CX_TRY(cx_settings_derive(settings, err));
    CX_MOVE(out, settings);
    return CXONE_OK;
}
