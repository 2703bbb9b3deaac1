/*
 * What a user's role allows. CXone names its permissions in the pages of an administrator; of most
 * calls no source says which one they need, so a permission here is a family of paths, named as
 * NICE's help names it where it does.
 */
#ifndef SBX_STATE_ROLES_H
#define SBX_STATE_ROLES_H

#include <stdbool.h>

#include "base/str.h"

typedef struct sbx_user_role {
    const char *id;
    const char *name;
    bool reads_only;
    bool everything; /* else not what needs a permission by name */
} sbx_user_role;

extern const sbx_user_role sbx_role_administrator;
extern const sbx_user_role sbx_role_viewer;

/* NULL when the role allows the call; else the permission that it lacks. `reads`: the call changes
 * nothing. */
const char *sbx_role_lacks(const sbx_user_role *role, cx_str path, bool reads);

#endif
