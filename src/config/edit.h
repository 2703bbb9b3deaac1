/*
 * Changes one value of the profile file and leaves the rest as it is: comments, order, blank lines,
 * line ends. The file is replaced whole by a rename, so that readers see the old one or the new one
 * and a full disk loses nothing; writers wait for each other. A new file is its owner's only, and
 * so are the folders made for it; one that was there keeps owner and mode. A symbolic link stays
 * one.
 */
#ifndef CX_CONFIG_EDIT_H
#define CX_CONFIG_EDIT_H

#include "config/settings.h"

/* Sets `key` in the profile that the sources name, or, for a NULL `value`, removes it. The profile
 * "default" of a file without any section is the whole file.
 *
 * CXONE_ERR_CONFIG_VALUE for a value that is none, CXONE_ERR_CONFIG_PROFILE for a profile that
 * cannot be called so, CXONE_ERR_CONFIG_SYNTAX for a file that cannot be understood,
 * CXONE_ERR_CONFIG_FILE for one that cannot be read or written, and for a secret in one that others
 * may read; CXONE_ERR_NOT_FOUND when there is nothing to remove. */
CX_NODISCARD cxone_status cx_settings_write(const cx_settings_sources *sources,
                                            const cxone_key *key, const char *value,
                                            cxone_error **err);

#endif
