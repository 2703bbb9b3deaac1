#include "sandbox/state/roles.h"

#include "base/compiler.h"

#include "base/banned.h"

const sbx_user_role sbx_role_administrator = {
    .id = "11eb2a52-9d02-7f10-b3ee-0242ac110004",
    .name = "Administrator",
    .everything = true,
};

const sbx_user_role sbx_role_viewer = {
    .id = "11eb2a52-9d02-7f10-b3ee-0242ac110009",
    .name = "Viewer",
    .reads_only = true,
};

static const struct {
    const char *prefix;
    const char *permission;
} named[] = {
    {"/data-extraction/", "Search & Replay > API > Extract Interactions Metadata"},
    {"/media-playback/", "Search & Replay > Player > Play Recording: Play Any"},
    {"/media-download/", "Search & Replay > Player > Download Recording: Play Any"},
    {"/access-key-management/", "Security > Access Keys"},
    {"/privacy/", "Security > Data Erasure"},
};

const char *sbx_role_lacks(const sbx_user_role *role, cx_str path, bool reads)
{
    if (role->everything) {
        return NULL;
    }
    for (size_t i = 0; i < CX_COUNT(named); i++) {
        if (cx_str_starts_with(path, cx_str_of(named[i].prefix))) {
            return named[i].permission;
        }
    }
    return role->reads_only && !reads ? "Edit" : NULL;
}
