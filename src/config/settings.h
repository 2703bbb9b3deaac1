/*
 * Settings: the value of every key and where it came from.
 *
 * Values are checked when they enter, so that whoever reads them need not. Texts are borrowed from
 * the settings and live until these change. Secrets are held in cx_secret, and no error or warning
 * made here holds a value. One object belongs to one thread at a time.
 */
#ifndef CX_CONFIG_SETTINGS_H
#define CX_CONFIG_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cxone/settings.h"

#include "base/auto.h"
#include "base/buf.h"
#include "base/compiler.h"
#include "base/secret.h"
#include "base/str.h"
#include "config/keys.h"

typedef struct cxone_settings cx_settings;

/* What to read; see cxone_load_options. */
typedef struct cx_settings_sources {
    const char *config_file;
    const char *profile;
    const char *env_file;
    const char *const *environment; /* "NAME=value" and a last NULL; NULL: read none, and no
                                       default file either */
    bool may_be_new;                /* neither the file nor the profile need be there */
} cx_settings_sources;

/* Reads every source; see cxone_settings_load(). */
CX_NODISCARD cxone_status cx_settings_load(const cx_settings_sources *sources, cx_settings **out,
                                           cxone_error **err);

/* Nothing but defaults. NULL: out of memory. */
CX_NODISCARD cx_settings *cx_settings_new(void);

CX_NODISCARD cxone_status cx_settings_copy(const cx_settings *settings, cx_settings **out,
                                           cxone_error **err);

/* Puts the path of the profile file into `path`, empty when there is none; `*named` tells whether
 * someone asked for it. */
void cx_settings_locate(const cx_settings_sources *sources, cx_buf *path, bool *named);

/* The profile that these sources ask for: "default" unless one is named. */
cx_str cx_settings_wanted_profile(const cx_settings_sources *sources);

void cx_settings_free(cx_settings *settings);
CX_DEFINE_AUTO(cx_settings, cx_settings *, cx_settings_free)

/* Sets one value, or, being empty, brings its default back. On failure nothing has changed. A
 * credential set this way ends the use of the starter pack's names from the environment. */
CX_NODISCARD cxone_status cx_settings_set(cx_settings *settings, const cxone_key *key, cx_str value,
                                          const char *origin, cxone_error **err);

/* "unknown setting …", with the nearest right name; `where` is what the message starts with. */
cxone_status cx_settings_unknown_key(const char *where, cx_str name, cxone_error **err);

/* The value, default included; an empty view when there is none and for a secret. It is followed by
 * a NUL. */
cx_str cx_settings_text(const cx_settings *settings, cx_key key);

/* A secret; never NULL, but empty when unset. */
const cx_secret *cx_settings_secret(const cx_settings *settings, cx_key key);

/* DURATION and INTEGER keys; every one has a default. */
int64_t cx_settings_duration_ms(const cx_settings *settings, cx_key key);
int64_t cx_settings_integer(const cx_settings *settings, cx_key key);

/* Walks a LIST: start with `rest` at cx_settings_text(). */
bool cx_settings_next_item(cx_str *rest, cx_str *item);

/* Whether any source but the default gave it a value; an issuer derived from a token URL
 * or an environment counts. */
bool cx_settings_is_set(const cx_settings *settings, cx_key key);

/* "/home/a/.config/cxone/config:4", "environment CXONE_ISSUER", "default" …; NULL without value. A
 * secret that has none, but a credential helper to be asked, says so. */
const char *cx_settings_origin(const cx_settings *settings, cx_key key);

const char *cx_settings_profile(const cx_settings *settings);

/* Number `index` of the sections of the profile file, or NULL after the last. */
const char *cx_settings_profile_name(const cx_settings *settings, size_t index);

/* NULL when no file was looked for. */
const char *cx_settings_file(const cx_settings *settings);

/* Number `index`, or NULL after the last. */
const char *cx_settings_warning(const cx_settings *settings, size_t index);

#endif
