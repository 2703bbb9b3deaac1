#include "config/settings.h"

#include <stdarg.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/limits.h"
#include "config/check.h"
#include "config/environment.h"
#include "config/store.h"

#include "base/banned.h"

static void clear(cx_setting *setting)
{
    cx_free(setting->text);
    cx_secret_deinit(&setting->secret);
    cx_free(setting->origin);
    *setting = (cx_setting){.source = CX_SOURCE_NONE};
}

CX_DEFINE_AUTO_VALUE(cx_setting, clear)

/* Fills an empty setting; CXONE_ERR_NOMEM or CXONE_OK. What was filled in is the caller's. */
static cxone_status fill(cx_setting *setting, bool secret, cx_str value, const char *origin,
                         cx_source source)
{
    setting->source = source;
    setting->origin = cx_strdup(cx_str_of(origin));
    if (setting->origin == NULL) {
        return CXONE_ERR_NOMEM;
    }
    if (secret) {
        return cx_secret_set(&setting->secret, value);
    }
    setting->text = cx_strdup(value);
    return setting->text != NULL ? CXONE_OK : CXONE_ERR_NOMEM;
}

/* A secret may begin and end with blanks; nothing else does. The slash at the end of a URL says
 * nothing. */
static cx_str normalise(const cxone_key *key, cx_str value)
{
    if (key->kind == CX_KIND_SECRET) {
        return value;
    }
    value = cx_str_trim(value);
    while (key->kind == CX_KIND_URL && cx_str_ends_with(value, CX_LIT("/"))) {
        value.len--;
    }
    return value;
}

/* What comes before `wanted` in a message, where that is the bare list of choices. */
static const char *lead_of(const cxone_key *key, const char *wanted)
{
    if (wanted != key->choices) {
        return "";
    }
    return key->kind == CX_KIND_CHOICE ? "one of " : "a whole number in the range ";
}

cxone_status cx_settings_assign(cx_settings *settings, const cxone_key *key, cx_str value,
                                const char *origin, cx_source source, cxone_error **err)
{
    CX_AUTO(cx_setting) cx_setting fresh = {.source = CX_SOURCE_NONE};
    value = normalise(key, value);
    if (value.len != 0) {
        const char *wanted = cx_value_fault(key, value);
        if (wanted != NULL) {
            return cx_fail(err, CXONE_ERR_CONFIG_VALUE, "%s: %s must be %s%s", origin, key->name,
                           lead_of(key, wanted), wanted);
        }
        if (fill(&fresh, key->kind == CX_KIND_SECRET, value, origin, source) != CXONE_OK) {
            return cx_fail_nomem(err);
        }
    }
    clear(&settings->values[key->id]);
    settings->values[key->id] = fresh;
    fresh = (cx_setting){.source = CX_SOURCE_NONE};
    return CXONE_OK;
}

/* Gives a setting that nobody named a value that follows from another one. */
static cxone_status derive(cx_settings *settings, cx_key key, cx_str value, cx_key from,
                           cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf origin;
    cx_buf_init(&origin, CX_MAX_MESSAGE);
    cx_buf_printf(&origin, "derived from %s (%s)", cx_key_row(from)->name,
                  settings->values[from].origin);
    CX_TRY(cx_buf_check(&origin, "the origin of a setting", err));
    return cx_settings_assign(settings, cx_key_row(key), value, origin.ptr, CX_SOURCE_DERIVED, err);
}

/* An issuer that is not named is that of the token URL, else that of the environment. */
static cxone_status derive_issuer(cx_settings *settings, cxone_error **err)
{
    cx_setting *issuer = &settings->values[CX_KEY_ISSUER];
    if (issuer->source > CX_SOURCE_DERIVED) {
        return CXONE_OK;
    }
    clear(issuer);
    const cx_str url = cx_settings_text(settings, CX_KEY_TOKEN_URL);
    if (cx_str_ends_with(url, CX_LIT("/auth/token"))) {
        return derive(settings, CX_KEY_ISSUER, cx_url_origin(url), CX_KEY_TOKEN_URL, err);
    }
    if (cx_settings_is_set(settings, CX_KEY_ENVIRONMENT)) {
        return derive(settings, CX_KEY_ISSUER, cx_str_of(cx_environment_of(settings)->issuer),
                      CX_KEY_ENVIRONMENT, err);
    }
    return CXONE_OK;
}

/* What stands in for the origin of a secret that the credential helper is asked for. */
static cxone_status derive_helper(cx_settings *settings, cxone_error **err)
{
    const cx_str command = cx_settings_text(settings, CX_KEY_CREDENTIAL_COMMAND);
    CX_AUTO(cx_buf) cx_buf origin;
    cx_buf_init(&origin, CX_MAX_MESSAGE);
    cx_free(settings->helper_origin);
    settings->helper_origin = NULL;
    if (command.len == 0) {
        return CXONE_OK;
    }
    cx_buf_printf(&origin, "credential helper \"%.*s\", when needed",
                  CX_STR_ARG(cx_str_slice(command, 0, 200)));
    return cx_buf_take(&origin, &settings->helper_origin) == CXONE_OK ? CXONE_OK
                                                                      : cx_fail_nomem(err);
}

cxone_status cx_settings_derive(cx_settings *settings, cxone_error **err)
{
    CX_TRY(derive_helper(settings, err));
    return derive_issuer(settings, err);
}

cxone_status cx_settings_warn(cx_settings *settings, const char *format, ...)
{
    CX_AUTO(cx_buf) cx_buf line;
    cx_buf_init(&line, CX_MAX_MESSAGE);
    va_list arguments;
    va_start(arguments, format);
    cx_buf_vprintf(&line, format, arguments);
    va_end(arguments);
    char **grown =
        cx_realloc(settings->warnings, settings->warning_count + 1, sizeof *settings->warnings);
    if (grown == NULL) {
        return CXONE_ERR_NOMEM;
    }
    settings->warnings = grown;
    CX_TRY(cx_buf_take(&line, &grown[settings->warning_count]));
    settings->warning_count++;
    return CXONE_OK;
}

cxone_status cx_settings_note_profile(cx_settings *settings, cx_str name)
{
    for (size_t i = 0; i < settings->profile_count; i++) {
        if (cx_str_equal(cx_str_of(settings->profiles[i]), name)) {
            return CXONE_OK;
        }
    }
    char **grown =
        cx_realloc(settings->profiles, settings->profile_count + 1, sizeof *settings->profiles);
    if (grown == NULL) {
        return CXONE_ERR_NOMEM;
    }
    settings->profiles = grown;
    grown[settings->profile_count] = cx_strdup(name);
    if (grown[settings->profile_count] == NULL) {
        return CXONE_ERR_NOMEM;
    }
    settings->profile_count++;
    return CXONE_OK;
}

cx_settings *cx_settings_new(void)
{
    CX_AUTO(cx_settings) cx_settings *settings = cx_alloc_zero(1, sizeof *settings);
    if (settings == NULL) {
        return NULL;
    }
    settings->profile = cx_strdup(CX_LIT("default"));
    if (settings->profile == NULL) {
        return NULL;
    }
    cx_settings *made = NULL;
    CX_MOVE(&made, settings);
    return made;
}

void cx_settings_free(cx_settings *settings)
{
    if (settings == NULL) {
        return;
    }
    for (size_t i = 0; i < CX_COUNT(settings->values); i++) {
        clear(&settings->values[i]);
    }
    for (size_t i = 0; i < settings->warning_count; i++) {
        cx_free(settings->warnings[i]);
    }
    cx_free(settings->warnings);
    for (size_t i = 0; i < settings->profile_count; i++) {
        cx_free(settings->profiles[i]);
    }
    cx_free(settings->profiles);
    cx_free(settings->profile);
    cx_free(settings->file);
    cx_free(settings->helper_origin);
    cx_free(settings);
}

/* Copies everything into settings made by cx_settings_new(). */
static cxone_status copy_into(cx_settings *copy, const cx_settings *settings)
{
    for (size_t i = 0; i < CX_COUNT(settings->values); i++) {
        const cx_setting *from = &settings->values[i];
        if (from->source == CX_SOURCE_NONE) {
            continue;
        }
        const bool secret = from->text == NULL;
        const cx_str value = secret ? cx_secret_reveal(&from->secret) : cx_str_of(from->text);
        CX_TRY(fill(&copy->values[i], secret, value, from->origin, from->source));
    }
    for (size_t i = 0; i < settings->warning_count; i++) {
        CX_TRY(cx_settings_warn(copy, "%s", settings->warnings[i]));
    }
    for (size_t i = 0; i < settings->profile_count; i++) {
        CX_TRY(cx_settings_note_profile(copy, cx_str_of(settings->profiles[i])));
    }
    cx_free(copy->profile);
    copy->profile = cx_strdup(cx_str_of(settings->profile));
    if (settings->file != NULL) {
        copy->file = cx_strdup(cx_str_of(settings->file));
    }
    const bool whole = copy->profile != NULL && (settings->file == NULL || copy->file != NULL);
    return whole ? derive_helper(copy, NULL) : CXONE_ERR_NOMEM;
}

cxone_status cx_settings_copy(const cx_settings *settings, cx_settings **out, cxone_error **err)
{
    CX_AUTO(cx_settings) cx_settings *copy = cx_settings_new();
    if (copy == NULL || copy_into(copy, settings) != CXONE_OK) {
        (void)cx_fail_nomem(err);
        return CXONE_ERR_NOMEM; /* spelt out for the static analysis of the callers */
    }
    CX_MOVE(out, copy);
    return CXONE_OK;
}

static void drop_starter_names(cx_settings *settings)
{
    for (size_t i = 0; i < CX_COUNT(settings->values); i++) {
        if (settings->values[i].source == CX_SOURCE_STARTER) {
            clear(&settings->values[i]);
        }
    }
}

cxone_status cx_settings_set(cx_settings *settings, const cxone_key *key, cx_str value,
                             const char *origin, cxone_error **err)
{
    /* Worked out on a copy, so that a failure half-way leaves no trace. */
    CX_AUTO(cx_settings) cx_settings *copy = NULL;
    CX_TRY(cx_settings_copy(settings, &copy, err));
    if (cx_key_says_who(key->id) && value.len != 0) {
        drop_starter_names(copy);
    }
    CX_TRY(cx_settings_assign(copy, key, value, origin, CX_SOURCE_NAMED, err));
    CX_TRY(cx_settings_derive(copy, err));
    const cx_settings before = *settings;
    *settings = *copy;
    *copy = before;
    return CXONE_OK;
}

cxone_status cx_settings_unknown_key(const char *where, cx_str name, cxone_error **err)
{
    enum {
        LONGEST = 32 /* what is longer is no name, but perhaps a secret in the wrong place */
    };
    cxone_status status = CXONE_ERR_CONFIG_KEY;
    const cxone_key *nearest = cx_key_nearest(name);
    if (name.len > LONGEST) {
        status = cx_fail(err, status, "%s: unknown setting (its name has %zu characters)", where,
                         name.len);
    } else if (nearest != NULL) {
        status = cx_fail(err, status, "%s: unknown setting \"%.*s\"; did you mean \"%s\"?", where,
                         CX_STR_ARG(name), nearest->name);
    } else {
        status = cx_fail(err, status, "%s: unknown setting \"%.*s\"", where, CX_STR_ARG(name));
    }
    cx_error_hint(err, "`cxone config list` shows every setting");
    return status;
}

cx_str cx_settings_text(const cx_settings *settings, cx_key key)
{
    const char *text = settings->values[key].text;
    const char *shown = text != NULL ? text : cx_key_row(key)->fallback;
    return cx_str_of(shown != NULL ? shown : "");
}

const cx_secret *cx_settings_secret(const cx_settings *settings, cx_key key)
{
    return &settings->values[key].secret;
}

int64_t cx_settings_duration_ms(const cx_settings *settings, cx_key key)
{
    int64_t millis = 0;
    /* Cannot fail: what is stored was checked, and the unit tests check the defaults. */
    return cx_scan_duration_ms(cx_settings_text(settings, key), &millis) ? millis : 0;
}

int64_t cx_settings_integer(const cx_settings *settings, cx_key key)
{
    int64_t number = 0;
    return cx_scan_int64(cx_settings_text(settings, key), &number) ? number : 0; /* as above */
}

bool cx_settings_next_item(cx_str *rest, cx_str *item)
{
    return cx_list_next(rest, item);
}

bool cx_settings_is_set(const cx_settings *settings, cx_key key)
{
    return settings->values[key].source != CX_SOURCE_NONE;
}

const char *cx_settings_origin(const cx_settings *settings, cx_key key)
{
    if (cx_settings_is_set(settings, key)) {
        return settings->values[key].origin;
    }
    if (cx_key_row(key)->kind == CX_KIND_SECRET && cx_key_is_credential(key)) {
        return settings->helper_origin;
    }
    return cx_key_row(key)->fallback != NULL ? "default" : NULL;
}

const char *cx_settings_profile(const cx_settings *settings)
{
    return settings->profile;
}

const char *cx_settings_file(const cx_settings *settings)
{
    return settings->file;
}

const char *cx_settings_warning(const cx_settings *settings, size_t index)
{
    return index < settings->warning_count ? settings->warnings[index] : NULL;
}

const char *cx_settings_profile_name(const cx_settings *settings, size_t index)
{
    return index < settings->profile_count ? settings->profiles[index] : NULL;
}
