#include "cli/find.h"

#include "base/nearest.h"

#include "base/banned.h"

const cli_command *cli_find_command(cx_str path)
{
    for (size_t i = 0; cli_commands[i] != NULL; i++) {
        if (cx_str_equal(path, cx_str_of(cli_commands[i]->path))) {
            return cli_commands[i];
        }
    }
    return NULL;
}

bool cli_is_in_group(const cli_command *command, cx_str group)
{
    const cx_str path = cx_str_of(command->path);
    return group.len == 0 ||
           (cx_str_starts_with(path, group) && path.len > group.len && path.ptr[group.len] == ' ');
}

bool cli_is_group(cx_str path)
{
    for (size_t i = 0; path.len != 0 && cli_commands[i] != NULL; i++) {
        if (cli_is_in_group(cli_commands[i], path)) {
            return true;
        }
    }
    return false;
}

const char *cli_nearest_command(cx_str path, size_t *length)
{
    const char *best = NULL;
    unsigned distance = cx_nearest_to(path).distance;
    for (size_t i = 0; cli_commands[i] != NULL; i++) {
        const cx_str whole = cx_str_of(cli_commands[i]->path);
        const size_t ends[] = {cx_str_find(whole, ' '), whole.len};
        for (size_t e = 0; e < CX_COUNT(ends) && !cli_commands[i]->hidden; e++) {
            const unsigned far = cx_str_distance(path, cx_str_slice(whole, 0, ends[e]));
            if (far < distance) {
                distance = far;
                best = cli_commands[i]->path;
                *length = ends[e];
            }
        }
    }
    return best;
}
