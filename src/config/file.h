/*
 * Reads a settings file whole. Only regular files: a directory, a pipe or a device is refused
 * before anything is read, so that no name makes a program hang. /dev/null is an empty file.
 */
#ifndef CX_CONFIG_FILE_H
#define CX_CONFIG_FILE_H

#include <stdbool.h>

#include "cxone/error.h"

#include "base/buf.h"
#include "base/compiler.h"

/* What others than its owner may do with a file. */
typedef struct cx_file_access {
    bool readable; /* group or others may read it */
    bool writable; /* they may write it, or its owner is neither this user nor root */
} cx_file_access;

/* Appends the contents to `out`, and tells what others may do with the file.
 * CXONE_ERR_NOT_FOUND (without a report) when there is none; CXONE_ERR_CONFIG_FILE for what cannot
 * be read or exceeds CX_MAX_SETTINGS_FILE. */
CX_NODISCARD cxone_status cx_config_file_read(const char *path, cx_buf *out, cx_file_access *access,
                                              cxone_error **err);

#endif
