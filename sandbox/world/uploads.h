/*
 * The scripts that calls saved, beside those of the table (world/scripts.h). Guarded by the lock of
 * the sandbox (sandbox/app.h).
 */
#ifndef SBX_WORLD_UPLOADS_H
#define SBX_WORLD_UPLOADS_H

#include <stddef.h>

#include "base/str.h"
#include "sandbox/state/accounts.h"
#include "sandbox/world/scripts.h"

typedef struct sbx_upload {
    const sbx_tenant *tenant;
    sbx_script script; /* its path is owned */
    char *path;
    char *content; /* JSON; owned */
} sbx_upload;

typedef struct sbx_uploads {
    sbx_upload *items;
    size_t count;
    size_t capacity;
} sbx_uploads;

void sbx_uploads_deinit(sbx_uploads *uploads);

/* NULL when nobody saved there. Paths know no letter case. */
const sbx_upload *sbx_uploads_find(const sbx_uploads *uploads, const sbx_tenant *tenant,
                                   cx_str path);

/* Keeps a script in place of an earlier one of its path. Id and path of a script of the table stay
 * as they are. */
const sbx_upload *sbx_uploads_put(sbx_uploads *uploads, const sbx_tenant *tenant,
                                  const sbx_script *script, cx_str content);

#endif
