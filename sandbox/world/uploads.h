/*
 * The scripts that calls saved, beside those of the table (world/scripts.h). Guarded by the lock of
 * the sandbox (sandbox/app.h).
 */
#ifndef SBX_WORLD_UPLOADS_H
#define SBX_WORLD_UPLOADS_H

#include <stddef.h>

#include "base/str.h"
#include "json/json.h"
#include "sandbox/state/accounts.h"
#include "sandbox/world/keeper.h"
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
    const sbx_keeper *keeper; /* NULL: none */
} sbx_uploads;

#define SBX_KIND_SCRIPT "script"

void sbx_uploads_deinit(sbx_uploads *uploads);

/* NULL when nobody saved there. Paths know no letter case. */
const sbx_upload *sbx_uploads_find(const sbx_uploads *uploads, const sbx_tenant *tenant,
                                   cx_str path);

/* Takes in what was kept of one, in the order of their numbers; false: it is not such a text. */
bool sbx_uploads_read(sbx_uploads *uploads, const cx_json_value *body);

/* Keeps a script in place of an earlier one of its path. Id and path of a script of the table stay
 * as they are. */
const sbx_upload *sbx_uploads_put(sbx_uploads *uploads, const sbx_tenant *tenant,
                                  const sbx_script *script, cx_str content);

#endif
