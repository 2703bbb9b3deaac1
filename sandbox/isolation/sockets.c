/* The sockets of the outside that have names in the file system: what a program could call. */
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/compiler.h"
#include "sandbox/isolation/plan.h"
#include "sandbox/memory.h"

#include "base/banned.h"

enum {
    MAX_LINE = 4096
};

static bool is_known(const sbx_isolation *isolation, cx_str path)
{
    for (size_t i = 0; i < isolation->socket_count; i++) {
        if (cx_str_equal(cx_str_of(isolation->sockets[i]), path)) {
            return true;
        }
    }
    return false;
}

static void add(sbx_isolation *isolation, cx_str path)
{
    if (cx_str_starts_with(path, CX_LIT("/")) && !cx_str_starts_with(path, CX_LIT("/run/")) &&
        !is_known(isolation, path)) {
        isolation->sockets = sbx_grow(isolation->sockets, &isolation->socket_capacity,
                                      isolation->socket_count, sizeof *isolation->sockets);
        isolation->sockets[isolation->socket_count] = sbx_dup(path);
        isolation->socket_count++;
    }
}

/* What is left of a line after so many words and one blank. */
static cx_str after_words(cx_str line, unsigned words)
{
    size_t at = 0;
    for (unsigned i = 0; i < words; i++) {
        while (at < line.len && line.ptr[at] == ' ') {
            at++;
        }
        while (at < line.len && line.ptr[at] != ' ') {
            at++;
        }
    }
    return cx_str_slice(line, at + 1, line.len);
}

/* The kernel writes a blank in a mount point as \040. */
static void add_mounted(sbx_isolation *isolation, cx_str escaped)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, SBX_MAX_TEXT);
    for (size_t i = 0; i < escaped.len; i++) {
        if (escaped.ptr[i] == '\\' && i + 3 < escaped.len) {
            const int value = (escaped.ptr[i + 1] - '0') * 64 + (escaped.ptr[i + 2] - '0') * 8 +
                              (escaped.ptr[i + 3] - '0');
            cx_buf_putc(&path, (char)value);
            i += 3;
        } else {
            cx_buf_putc(&path, escaped.ptr[i]);
        }
    }
    sbx_check(&path);
    struct stat about;
    if (stat(path.ptr, &about) == 0 && S_ISSOCK(about.st_mode)) {
        add(isolation, cx_buf_view(&path));
    }
}

static void take_socket(sbx_isolation *isolation, cx_str line)
{
    add(isolation, after_words(line, 7));
}

/* A socket of another container, say, that was mounted here. */
static void take_mount(sbx_isolation *isolation, cx_str line)
{
    const cx_str rest = after_words(line, 4);
    add_mounted(isolation, cx_str_slice(rest, 0, cx_str_find(rest, ' ')));
}

/* The lists above know the sockets of this network namespace only. */
static void look_into(sbx_isolation *isolation, const char *folder, unsigned levels)
{
    DIR *listing = opendir(folder);
    const struct dirent *entry = NULL;
    while (listing != NULL && (entry = readdir(listing)) != NULL) { /* NOLINT: one thread here */
        CX_AUTO(cx_buf) cx_buf path;
        cx_buf_init(&path, SBX_MAX_TEXT);
        cx_buf_printf(&path, "%s/%s", folder, entry->d_name);
        sbx_check(&path);
        if (entry->d_type == DT_SOCK) {
            add(isolation, cx_buf_view(&path));
        } else if (entry->d_type == DT_DIR && levels > 1 &&
                   !cx_str_equal(cx_str_of(entry->d_name), CX_LIT(".")) &&
                   !cx_str_equal(cx_str_of(entry->d_name), CX_LIT(".."))) {
            look_into(isolation, path.ptr, levels - 1);
        }
    }
    if (listing != NULL) {
        (void)closedir(listing);
    }
}

void sbx_isolation_find_sockets(sbx_isolation *isolation)
{
    static const struct {
        const char *file;
        void (*take)(sbx_isolation *isolation, cx_str line);
    } lists[] = {
        {"/proc/self/net/unix", take_socket},
        {"/proc/self/mountinfo", take_mount},
    };
    for (size_t i = 0; i < CX_COUNT(lists); i++) {
        FILE *list = fopen(lists[i].file, "re");
        char line[MAX_LINE];
        while (list != NULL && fgets(line, sizeof line, list) != NULL) {
            line[strcspn(line, "\n")] = '\0';
            lists[i].take(isolation, cx_str_of(line));
        }
        if (list != NULL) {
            (void)fclose(list);
        }
    }
    look_into(isolation, "/tmp", 2); /* .X11-unix/X0, ssh-…/agent.… */
    look_into(isolation, "/var/tmp", 2);
}
