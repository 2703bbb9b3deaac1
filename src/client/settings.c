#include "cxone/settings.h"

#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "config/edit.h"
#include "config/helper.h"

#include "base/banned.h"

cxone_status cxone_settings_load(const cxone_load_options *options, cxone_settings **out,
                                 cxone_error **err)
{
    cxone_load_options wanted = CXONE_LOAD_OPTIONS_INIT;
    if (out == NULL || (options != NULL && options->size == 0)) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_settings_load: no output, or options not initialised");
    }
    if (options != NULL) { /* of a caller built against other headers: what both know */
        memcpy(&wanted, options, options->size < sizeof wanted ? options->size : sizeof wanted);
    }
    const cx_settings_sources sources = {
        .config_file = wanted.config_file,
        .profile = wanted.profile,
        .env_file = wanted.env_file,
        .environment = wanted.no_environment == 0 ? (const char *const *)environ : NULL,
        .may_be_new = wanted.may_be_new != 0,
    };
    return cx_settings_load(&sources, out, err);
}

void cxone_settings_free(cxone_settings *settings)
{
    cx_settings_free(settings);
}

cxone_status cxone_settings_set(cxone_settings *settings, const char *key, const char *value,
                                const char *origin, cxone_error **err)
{
    if (settings == NULL || key == NULL || value == NULL || origin == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_settings_set: an argument is NULL");
    }
    const cxone_key *row = cx_key_find(cx_str_of(key));
    if (row == NULL) {
        return cx_settings_unknown_key(origin, cx_str_of(key), err);
    }
    return cx_settings_set(settings, row, cx_str_of(value), origin, err);
}

cxone_status cxone_settings_write(const char *path, const char *profile, const char *key,
                                  const char *value, cxone_error **err)
{
    const cxone_key *row = cx_key_find(cx_str_of(key));
    if (key == NULL) {
        return cx_fail(err, CXONE_ERR_ARG, "cxone_settings_write: no key");
    }
    if (row == NULL) {
        return cx_settings_unknown_key("profile file", cx_str_of(key), err);
    }
    const cx_settings_sources sources = {
        .config_file = path, .profile = profile, .environment = (const char *const *)environ};
    return cx_settings_write(&sources, row, value, err);
}

cxone_status cxone_credential_store(const cxone_settings *settings, const char *key,
                                    const char *value, cxone_error **err)
{
    const cxone_key *row = cx_key_find(cx_str_of(key));
    if (settings == NULL || row == NULL || row->kind != CX_KIND_SECRET) {
        return cx_fail(err, CXONE_ERR_ARG,
                       "cxone_credential_store: no settings, or no secret's key");
    }
    if (!cx_helper_is_configured(settings)) {
        return cx_fail(err, CXONE_ERR_NOT_FOUND, "no credential helper is configured");
    }
    if (!cx_key_is_credential(row->id)) {
        const cxone_status status = cx_fail(
            err, CXONE_ERR_ARG, "%s is nothing that a credential helper is asked for", row->name);
        cx_error_hint(err, "set %s, or write it into the settings file", row->environment);
        return status;
    }
    return value != NULL ? cx_helper_store(settings, row, cx_str_of(value), err)
                         : cx_helper_erase(settings, row, err);
}

/* The row of a key that a getter was asked for; NULL when there is none. */
static const cxone_key *row_of(const cxone_settings *settings, const char *key)
{
    return settings != NULL ? cx_key_find(cx_str_of(key)) : NULL;
}

const char *cxone_settings_get(const cxone_settings *settings, const char *key)
{
    const cxone_key *row = row_of(settings, key);
    if (row == NULL || cx_settings_origin(settings, row->id) == NULL) {
        return NULL;
    }
    if (row->kind != CX_KIND_SECRET) {
        return cx_settings_text(settings, row->id).ptr;
    }
    return cx_settings_is_set(settings, row->id)
               ? cx_secret_mask(cx_settings_secret(settings, row->id))
               : NULL;
}

const char *cxone_settings_origin(const cxone_settings *settings, const char *key)
{
    const cxone_key *row = row_of(settings, key);
    return row != NULL ? cx_settings_origin(settings, row->id) : NULL;
}

const char *cxone_settings_profile(const cxone_settings *settings)
{
    return settings != NULL ? cx_settings_profile(settings) : NULL;
}

const char *cxone_settings_profile_name(const cxone_settings *settings, size_t index)
{
    return settings != NULL ? cx_settings_profile_name(settings, index) : NULL;
}

const char *cxone_settings_file(const cxone_settings *settings)
{
    return settings != NULL ? cx_settings_file(settings) : NULL;
}

const char *cxone_settings_warning(const cxone_settings *settings, size_t index)
{
    return settings != NULL ? cx_settings_warning(settings, index) : NULL;
}

const cxone_key *cxone_key_next(const cxone_key *previous)
{
    if (previous == NULL) {
        return cx_key_row((cx_key)0);
    }
    const cx_key next = previous->id + 1;
    return next < CX_KEY_COUNT ? cx_key_row(next) : NULL;
}

const cxone_key *cxone_key_find(const char *name)
{
    return cx_key_find(cx_str_of(name));
}

const char *cxone_key_name(const cxone_key *key)
{
    return key != NULL ? key->name : NULL;
}

const char *cxone_key_flag(const cxone_key *key)
{
    return key != NULL ? key->flag : NULL;
}

const char *cxone_key_environment(const cxone_key *key)
{
    return key != NULL ? key->environment : NULL;
}

const char *cxone_key_alias(const cxone_key *key)
{
    return key != NULL ? key->alias : NULL;
}

const char *cxone_key_starter_pack(const cxone_key *key)
{
    return key != NULL ? key->starter : NULL;
}

const char *cxone_key_type(const cxone_key *key)
{
    return key != NULL ? cx_key_type(key) : NULL;
}

const char *cxone_key_default(const cxone_key *key)
{
    return key != NULL ? key->fallback : NULL;
}

const char *cxone_key_summary(const cxone_key *key)
{
    return key != NULL ? key->summary : NULL;
}

int cxone_key_is_secret(const cxone_key *key)
{
    return key != NULL && key->kind == CX_KIND_SECRET ? 1 : 0;
}
