/*
 * Finding commands by the words of their paths.
 */
#ifndef CLI_FIND_H
#define CLI_FIND_H

#include <stdbool.h>

#include "base/str.h"
#include "cli/command.h"

/* The command of exactly this path, or NULL. */
const cli_command *cli_find_command(cx_str path);

/* Whether longer paths begin with this one: "case". */
bool cli_is_group(cx_str path);

/* Whether a command belongs to a group; every command belongs to "". */
bool cli_is_in_group(const cli_command *command, cx_str group);

/* The visible command or group that was probably meant; NULL when nothing is near. Groups are
 * given by the path of their first command, cut to `*length` characters. */
const char *cli_nearest_command(cx_str path, size_t *length);

#endif
