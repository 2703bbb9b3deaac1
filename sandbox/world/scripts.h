/*
 * The scripts of the simulated contact centre: a constant table, the same in every tenant.
 */
#ifndef SBX_WORLD_SCRIPTS_H
#define SBX_WORLD_SCRIPTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

typedef struct sbx_script {
    int64_t id;
    const char *path;   /* Folder\Name */
    int64_t media_type; /* 0: a generic script, which cannot be started */
    bool active;
    const char *modified_by;
    int64_t modified_ms;
} sbx_script;

/* The rows by number; NULL past the last. */
const sbx_script *sbx_script_at(size_t index);

/* NULL when there is none. Paths know no letter case. */
const sbx_script *sbx_script_find(int64_t id);
const sbx_script *sbx_script_find_path(cx_str path);

#endif
