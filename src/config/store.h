/*
 * Inside of cx_settings: only for settings.c and load.c.
 */
#ifndef CX_CONFIG_STORE_H
#define CX_CONFIG_STORE_H

#include "config/settings.h"

/* Which source a value came from, as far as later ones need to know. */
typedef enum cx_source {
    CX_SOURCE_NONE,    /* no value: the default counts */
    CX_SOURCE_DERIVED, /* worked out from another setting */
    CX_SOURCE_STARTER, /* the starter pack's names in the environment: the last resort */
    CX_SOURCE_NAMED    /* anything else */
} cx_source;

typedef struct cx_setting {
    cx_source source;
    char *text;       /* NULL for a secret */
    cx_secret secret; /* empty for the others */
    char *origin;
} cx_setting;

struct cxone_settings {
    cx_setting values[CX_KEY_COUNT];
    char *profile; /* never NULL once loaded */
    char *file;
    char *helper_origin; /* of secrets that a helper is asked for; NULL without one */
    char **warnings;
    size_t warning_count;
    char **profiles; /* sections of the file, each once */
    size_t profile_count;
};

/* Checks and stores a value; an empty one removes what is there. Changes nothing on failure. */
CX_NODISCARD cxone_status cx_settings_assign(cx_settings *settings, const cxone_key *key,
                                             cx_str value, const char *origin, cx_source source,
                                             cxone_error **err);

/* Works out what follows from other settings: the issuer from a token URL, and who is asked for
 * secrets. */
CX_NODISCARD cxone_status cx_settings_derive(cx_settings *settings, cxone_error **err);

/* Notes a section of the file, unless it is known. CXONE_ERR_NOMEM or CXONE_OK. */
CX_NODISCARD cxone_status cx_settings_note_profile(cx_settings *settings, cx_str name);

CX_PRINTF(2, 3)
CX_NODISCARD cxone_status cx_settings_warn(cx_settings *settings, const char *format, ...);

#endif
