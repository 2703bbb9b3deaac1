/*
 * The folder of a recording: one file for each exchange, and what tells that it is one. Private to
 * its owner; a file is there whole or not at all.
 */
#ifndef SBX_RECORD_FOLDER_H
#define SBX_RECORD_FOLDER_H

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/status.h"
#include "base/str.h"

#define SBX_RECORDING_FILE  "recording.json"
#define SBX_RULES_FILE      "mask.rules"
#define SBX_EXCHANGE_SUFFIX ".json"

typedef struct sbx_folder {
    int fd;
    char *path; /* owned */
} sbx_folder;

/* Makes a folder, or takes an empty one. */
CX_NODISCARD cxone_status sbx_folder_make(const char *path, sbx_folder *out, cxone_error **err);
void sbx_folder_close(sbx_folder *folder);

/* Writes a file. */
CX_NODISCARD cxone_status sbx_folder_write(const sbx_folder *folder, const char *name, cx_str text,
                                           cxone_error **err);

#endif
