/**
 * @file cxone/settings.h
 * Settings: which tenant, which credentials, which limits, and where each value came from.
 *
 * Sources, the later ones winning: built-in defaults; the starter pack's bare environment names
 * (CLIENT_ID, CLIENT_SECRET, USERNAME, PASSWORD, TENANT_ID, TOKEN_URL), used as a group and only
 * when no other source names any credential; the profile file; CXONE_* environment variables; an
 * env file asked for by name; values set by the program (cxone_settings_set).
 *
 * One settings object belongs to one thread at a time.
 */
#ifndef CXONE_SETTINGS_H
#define CXONE_SETTINGS_H

#include <stddef.h>

#include "cxone/error.h"
#include "cxone/export.h"
#include "cxone/status.h"

CXONE_BEGIN_DECLS

/** A set of settings; opaque. */
typedef struct cxone_settings cxone_settings;

/** One row of the table of all settings; opaque, static storage. */
typedef struct cxone_key cxone_key;

/** Where to read settings from. Initialise with CXONE_LOAD_OPTIONS_INIT. */
typedef struct cxone_load_options {
    size_t size;             /**< sizeof(cxone_load_options), set by the initialiser */
    const char *config_file; /**< profile file; NULL: $CXONE_CONFIG, else
                                  $XDG_CONFIG_HOME/cxone/config, which need not exist */
    const char *profile;  /**< section of the profile file; NULL: $CXONE_PROFILE, else "default" */
    const char *env_file; /**< dotenv file to read as well, or NULL */
    int no_environment;   /**< non-zero: neither environment variables nor the default file */
    int may_be_new;       /**< non-zero: a profile, or a file, that is not there is as good as an
                               empty one: for who is about to make it */
} cxone_load_options;

/** Initialiser of cxone_load_options. */
#define CXONE_LOAD_OPTIONS_INIT                            \
    {                                                      \
        sizeof(cxone_load_options), NULL, NULL, NULL, 0, 0 \
    }

/**
 * Reads the settings from every source.
 *
 * @param options  what to read, or NULL for the defaults
 * @param out      receives the settings; the caller frees them with cxone_settings_free()
 * @param err      receives the error, or NULL
 * @retval CXONE_ERR_CONFIG_FILE     a file that was named cannot be read
 * @retval CXONE_ERR_CONFIG_SYNTAX   a line is neither a section, a comment nor `key = value`
 * @retval CXONE_ERR_CONFIG_KEY      a key is unknown (the message names file, line and nearest key)
 * @retval CXONE_ERR_CONFIG_VALUE    a value is not of its key's type
 * @retval CXONE_ERR_CONFIG_PROFILE  the profile was named and is not in the file
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_settings_load(const cxone_load_options *options,
                                                           cxone_settings **out, cxone_error **err);

/** Frees settings, wiping secrets. NULL is allowed. */
CXONE_API void cxone_settings_free(cxone_settings *settings);

/**
 * Sets one value, which wins over every other source.
 *
 * @param settings  what to change
 * @param key       a name from the table, such as "tenant_id"
 * @param value     the new value; copied; an empty one brings the default back
 * @param origin    where it came from, for messages, such as "--tenant-id"; copied
 * @retval CXONE_ERR_CONFIG_KEY    no such key
 * @retval CXONE_ERR_CONFIG_VALUE  not of the key's type
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_settings_set(cxone_settings *settings, const char *key,
                                                          const char *value, const char *origin,
                                                          cxone_error **err);

/**
 * Writes one value into a profile file, which keeps its comments, its order and its mode. It is
 * replaced by a rename: whoever reads it sees the old one or the new one. A new file can be read by
 * its owner only; missing folders are made.
 *
 * @param path     the file; NULL: the one that cxone_settings_load() reads by default
 * @param profile  its section, made where it is missing; NULL: $CXONE_PROFILE, else "default"
 * @param key      a name from the table, such as "tenant_id"
 * @param value    the new value; NULL removes the key
 * @retval CXONE_ERR_CONFIG_KEY      no such key
 * @retval CXONE_ERR_CONFIG_VALUE    not of the key's type
 * @retval CXONE_ERR_CONFIG_PROFILE  no profile can be called so
 * @retval CXONE_ERR_CONFIG_SYNTAX   the file is no profile file
 * @retval CXONE_ERR_CONFIG_FILE     it cannot be read or written, or others may read it and the
 *                                   value is a secret
 * @retval CXONE_ERR_NOT_FOUND       there is nothing to remove
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_settings_write(const char *path, const char *profile,
                                                            const char *key, const char *value,
                                                            cxone_error **err);

/**
 * Gives a secret to the credential helper (setting credential_command) to keep, for the profile,
 * issuer and ids of these settings; or has it forget one.
 *
 * A helper is a program of the user's. It is run by this function, and by calls of a client that
 * need a secret which is not set: by posix_spawn(), without a shell, with no file descriptor but
 * the first three. A program that must not start others sets credential_command to "".
 *
 * @param key    "client_secret" or "access_key_secret"
 * @param value  the secret; NULL: forget it
 * @retval CXONE_ERR_ARG                the key is no secret
 * @retval CXONE_ERR_NOT_FOUND          no helper is configured
 * @retval CXONE_ERR_CONFIG_VALUE       the value is not one line of text
 * @retval CXONE_ERR_CREDENTIAL_HELPER  it failed
 */
CXONE_API CXONE_NODISCARD cxone_status cxone_credential_store(const cxone_settings *settings,
                                                              const char *key, const char *value,
                                                              cxone_error **err);

/** The value of a key: borrowed, valid until the settings change. NULL when it has none or the key
 *  is unknown. A secret that is set reads as "***": secrets go in, never out; one that a credential
 *  helper is asked for is not set. */
CXONE_API const char *cxone_settings_get(const cxone_settings *settings, const char *key);

/** Where the value came from, such as "/home/a/.config/cxone/config:4", "environment CXONE_ISSUER",
 *  "default" or the origin given to cxone_settings_set(). Borrowed. NULL when there is no value,
 *  but for a secret that a credential helper is asked for when it is needed. */
CXONE_API const char *cxone_settings_origin(const cxone_settings *settings, const char *key);

/** The profile in use, such as "default". Borrowed. */
CXONE_API const char *cxone_settings_profile(const cxone_settings *settings);

/** The profiles of the profile file, each once: the name of number @p index, from 0 on, or NULL
 *  after the last. "default" is among them only when it has a section. Borrowed. */
CXONE_API const char *cxone_settings_profile_name(const cxone_settings *settings, size_t index);

/** The profile file that is (or, not existing, would be) read; NULL when there is none. Borrowed.
 */
CXONE_API const char *cxone_settings_file(const cxone_settings *settings);

/** Warnings from loading, such as an unknown CXONE_* variable: the text of number @p index, from 0
 *  on, or NULL after the last. Borrowed. */
CXONE_API const char *cxone_settings_warning(const cxone_settings *settings, size_t index);

/** Walks the table of all settings: the first row for NULL, then the next; NULL after the last.
 *  Thread-safe, as are the accessors below. */
CXONE_API const cxone_key *cxone_key_next(const cxone_key *previous);

/** The row of a name, or NULL. */
CXONE_API const cxone_key *cxone_key_find(const char *name);

/** The name, such as "tenant_id". */
CXONE_API const char *cxone_key_name(const cxone_key *key);

/** The command line's flag, such as "--tenant-id"; NULL for a secret, which has none. */
CXONE_API const char *cxone_key_flag(const cxone_key *key);

/** The environment variable, such as "CXONE_TENANT_ID". */
CXONE_API const char *cxone_key_environment(const cxone_key *key);

/** Another accepted environment variable, such as "CXONE_USERNAME", or NULL. */
CXONE_API const char *cxone_key_alias(const cxone_key *key);

/** The starter pack's bare name, such as "TENANT_ID", or NULL. */
CXONE_API const char *cxone_key_starter_pack(const cxone_key *key);

/** What a value looks like, such as "URL", "DURATION" or "auto|keyring|file|none". */
CXONE_API const char *cxone_key_type(const cxone_key *key);

/** The default as text, or NULL. */
CXONE_API const char *cxone_key_default(const cxone_key *key);

/** One sentence about it. */
CXONE_API const char *cxone_key_summary(const cxone_key *key);

/** Non-zero when the value is a secret. */
CXONE_API int cxone_key_is_secret(const cxone_key *key);

CXONE_END_DECLS

#endif
