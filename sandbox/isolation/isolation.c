#include "sandbox/isolation/isolation.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"
#include "sandbox/isolation/plan.h"
#include "sandbox/memory.h"

#include "base/banned.h"

#define BUNDLE "/etc/ssl/certs/ca-certificates.crt"

enum {
    MAX_MAP = 4096, /* the kernel takes no more than a page */
    MAX_BUNDLE = 16 * 1024 * 1024
};

static const char resolver[] = "nameserver 127.0.0.1\n";

/* Appends a file; false when there is none. */
static bool read_file(const char *path, cx_buf *out)
{
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return false;
    }
    char part[4096];
    ssize_t got = 0;
    while ((got = read(fd, part, sizeof part)) > 0) {
        cx_buf_append(out, (cx_str){part, (size_t)got});
    }
    (void)close(fd);
    return got == 0 && cx_buf_status(out) == CXONE_OK;
}

/* The file that a name of the system's means in the end, to be freed; NULL: there is none. A link
 * into /run may lead nowhere before the sandbox makes what it means. */
static char *meaning_of(const char *path)
{
    CX_AUTO(cx_buf) cx_buf found;
    cx_buf_init(&found, SBX_MAX_TEXT);
    char real[PATH_MAX];
    char link[PATH_MAX];
    const bool exists = realpath(path, real) != NULL;
    const ssize_t size = exists ? -1 : readlink(path, link, sizeof link);
    const cx_str target = {link, size > 0 ? (size_t)size : 0};
    const size_t run = cx_str_starts_with(target, CX_LIT("..")) ? 2 : 0;
    if (exists) {
        cx_buf_puts(&found, real);
    } else if (cx_str_starts_with(cx_str_slice(target, run, target.len), CX_LIT("/run/"))) {
        cx_buf_append(&found, cx_str_slice(target, run, target.len));
    }
    return found.len > 0 ? sbx_take(&found) : NULL;
}

/* `known_as`: the name under which programs look for it; NULL: none. */
static void add_file(sbx_isolation *isolation, const char *path, const char *known_as, cx_str text)
{
    isolation->files[isolation->file_count] = (sbx_inside_file){
        .path = path,
        .over = known_as != NULL ? meaning_of(known_as) : NULL,
        .text = text.ptr,
        .size = text.len,
        .mode = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH,
    };
    isolation->file_count++;
}

static void make_hosts(sbx_isolation *isolation)
{
    char name[256] = "";
    (void)gethostname(name, sizeof name - 1);
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_printf(&text, "127.0.0.1\tlocalhost %s\n::1\tlocalhost ip6-localhost ip6-loopback\n",
                  name);
    isolation->hosts = sbx_take(&text);
}

/* The system's authorities, and ours: for programs that are told of them by nothing else. */
static void make_bundle(sbx_isolation *isolation, const sbx_authority *authority)
{
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, MAX_BUNDLE);
    if (read_file(BUNDLE, &text)) {
        cx_buf_putc(&text, '\n');
        cx_buf_append(&text, cx_buf_view(&authority->ca_pem));
        isolation->bundle = sbx_take(&text);
        add_file(isolation, SBX_TRUST_INSIDE "/ca-certificates.crt", BUNDLE,
                 cx_str_of(isolation->bundle));
    }
}

cxone_status sbx_isolation_prepare(const sbx_authority *authority, uint16_t port,
                                   sbx_isolation **out, cxone_error **err)
{
    int ends[2];
    char folder[4096];
    const char *runtime = getenv("XDG_RUNTIME_DIR"); /* NOLINT: no thread changes it */
    if (getcwd(folder, sizeof folder) == NULL ||
        socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
        return cx_fail(err, CXONE_ERR_IO, "cannot prepare the isolation of the command");
    }
    sbx_isolation *isolation = sbx_new(1, sizeof *isolation);
    isolation->outer = ends[0];
    isolation->inner = ends[1];
    isolation->port = port;
    isolation->work_folder = sbx_dup(cx_str_of(folder));
    if (cx_str_starts_with(cx_str_of(runtime), CX_LIT("/run/"))) {
        isolation->runtime_folder = sbx_dup(cx_str_of(runtime));
    }
    make_hosts(isolation);
    make_bundle(isolation, authority);
    add_file(isolation, SBX_TRUST_INSIDE "/" SBX_TRUST_PEM, NULL, cx_buf_view(&authority->ca_pem));
    add_file(isolation, SBX_TRUST_INSIDE "/" SBX_TRUST_JKS, NULL, cx_buf_view(&authority->ca_jks));
    add_file(isolation, SBX_TRUST_INSIDE "/resolv.conf", "/etc/resolv.conf", cx_str_of(resolver));
    add_file(isolation, SBX_TRUST_INSIDE "/hosts", "/etc/hosts", cx_str_of(isolation->hosts));
    sbx_isolation_find_sockets(isolation);
    *out = isolation;
    return CXONE_OK;
}

static bool write_proc(pid_t child, const char *name, const char *text)
{
    char path[64];
    (void)snprintf(path, sizeof path, "/proc/%d/%s", (int)child, name);
    const int fd = open(path, O_WRONLY | O_CLOEXEC);
    const size_t size = strlen(text);
    const bool written = fd >= 0 && write(fd, text, size) == (ssize_t)size;
    const int reason = errno;
    if (fd >= 0) {
        (void)close(fd);
    }
    errno = reason;
    return written;
}

/* Every id that there is out here is the same inside: what root may give. */
static bool map_all(pid_t child, const char *name)
{
    char own[64];
    (void)snprintf(own, sizeof own, "/proc/self/%s", name);
    CX_AUTO(cx_buf) cx_buf text;
    CX_AUTO(cx_buf) cx_buf map;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_init(&map, SBX_MAX_TEXT);
    if (!read_file(own, &text)) {
        return false;
    }
    cx_str rest = cx_buf_view(&text);
    cx_str line;
    while (cx_str_next(&rest, '\n', &line)) {
        uint64_t numbers[3] = {0};
        cx_str word;
        for (size_t i = 0; i < CX_COUNT(numbers) && cx_str_next(&line, ' ', &word);) {
            i += word.len > 0 && cx_scan_uint(word, UINT32_MAX, &numbers[i]) ? 1 : 0;
        }
        cx_buf_printf(&map, "%llu %llu %llu\n", (unsigned long long)numbers[0],
                      (unsigned long long)numbers[0], (unsigned long long)numbers[2]);
    }
    sbx_check(&map);
    return map.len < MAX_MAP && write_proc(child, name, map.ptr);
}

/* Who is nobody special may give only himself. */
static bool map_self(pid_t child, const char *name, unsigned id)
{
    char map[64];
    (void)snprintf(map, sizeof map, "%u %u 1\n", id, id);
    return write_proc(child, name, map);
}

static bool map_user(pid_t child)
{
    return (map_all(child, "uid_map") || map_self(child, "uid_map", geteuid())) &&
           (map_all(child, "gid_map") ||
            (write_proc(child, "setgroups", "deny") && map_self(child, "gid_map", getegid())));
}

static bool receive(const sbx_isolation *isolation, sbx_word *word, int sockets[SBX_FRONT_DOORS])
{
    struct iovec part = {word, sizeof *word};
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int) * SBX_FRONT_DOORS)];
    } control;
    struct msghdr message = {
        .msg_iov = &part,
        .msg_iovlen = 1,
        .msg_control = control.space,
        .msg_controllen = sizeof control.space,
    };
    if (recvmsg(isolation->outer, &message, MSG_CMSG_CLOEXEC) != (ssize_t)sizeof *word) {
        return false;
    }
    const struct cmsghdr *rights = CMSG_FIRSTHDR(&message);
    if (rights != NULL && rights->cmsg_type == SCM_RIGHTS) {
        memcpy(sockets, CMSG_DATA(rights), sizeof(int) * SBX_FRONT_DOORS);
    }
    return true;
}

/* The settings that forbid namespaces here, as far as they can be read. */
static void name_settings(cx_buf *out)
{
    static const struct {
        const char *file;
        const char *name;
        const char *forbids;
    } settings[] = {
        {"/proc/sys/kernel/unprivileged_userns_clone", "kernel.unprivileged_userns_clone", "0"},
        {"/proc/sys/user/max_user_namespaces", "user.max_user_namespaces", "0"},
        {"/proc/sys/user/max_mnt_namespaces", "user.max_mnt_namespaces", "0"},
        {"/proc/sys/user/max_net_namespaces", "user.max_net_namespaces", "0"},
        {"/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
         "kernel.apparmor_restrict_unprivileged_userns", "1"},
    };
    for (size_t i = 0; i < CX_COUNT(settings); i++) {
        CX_AUTO(cx_buf) cx_buf value;
        cx_buf_init(&value, SBX_MAX_TEXT);
        if (read_file(settings[i].file, &value) &&
            cx_str_equal(cx_str_trim(cx_buf_view(&value)), cx_str_of(settings[i].forbids))) {
            cx_buf_printf(out, "%s%s is %s", out->len > 0 ? ", " : " (here ", settings[i].name,
                          settings[i].forbids);
        }
    }
    cx_buf_puts(out, out->len > 0 ? ")" : "");
    sbx_check(out);
}

static cxone_status fail(sbx_word word, cxone_error **err)
{
    static const char *const steps[] = {
        [SBX_STEP_NAMESPACES] = "no user, mount and network namespace can be made",
        [SBX_STEP_MAPPED] = "its user cannot be mapped",
        [SBX_STEP_LOOPBACK] = "its loopback interface cannot be brought up",
        [SBX_STEP_SOCKETS] = "its ports cannot be listened on",
        [SBX_STEP_RUN] = "/run cannot be hidden",
        [SBX_STEP_FILES] = "its files in /etc cannot be put in place",
        [SBX_STEP_HIDE] = "a socket of this machine cannot be hidden",
        [SBX_STEP_FOLDER] = "the working folder cannot be entered",
        [SBX_STEP_DONE] = "it ended",
    };
    char text[128];
    const cxone_status status =
        cx_fail(err, CXONE_ERR_IO, "cannot isolate the command: %s: %s", steps[word.step],
                word.reason == ENOSPC ? "the limit is reached"
                                      : strerror_r(word.reason, text, sizeof text));
    if (word.step == SBX_STEP_FOLDER || word.step == SBX_STEP_SOCKETS) {
        return status;
    }
    CX_AUTO(cx_buf) cx_buf found;
    cx_buf_init(&found, SBX_MAX_TEXT);
    name_settings(&found);
    cx_error_hint(err,
                  "user namespaces need kernel.unprivileged_userns_clone=1, "
                  "user.max_user_namespaces above 0, "
                  "kernel.apparmor_restrict_unprivileged_userns=0, and in a container a seccomp "
                  "profile that lets them be made%s; --transparent needs none of this",
                  found.ptr);
    return status;
}

cxone_status sbx_isolation_join(sbx_isolation *isolation, pid_t child, sbx_front_setup *doors,
                                cxone_error **err)
{
    static const sbx_role roles[SBX_FRONT_DOORS] = {SBX_ROLE_DIRECT, SBX_ROLE_TLS, SBX_ROLE_DNS_UDP,
                                                    SBX_ROLE_DNS_TCP};
    int sockets[SBX_FRONT_DOORS] = {-1, -1, -1, -1};
    const sbx_word lost = {SBX_STEP_DONE, ECHILD};
    sbx_word word = lost;
    (void)close(isolation->inner); /* so that the end of the child is noticed */
    isolation->inner = -1;
    if (!receive(isolation, &word, sockets)) {
        return fail(lost, err);
    }
    if (word.reason != 0) {
        return fail(word, err);
    }
    if (!map_user(child)) {
        return fail((sbx_word){SBX_STEP_MAPPED, errno}, err);
    }
    (void)!send(isolation->outer, "", 1, MSG_NOSIGNAL);
    if (!receive(isolation, &word, sockets)) {
        return fail(lost, err);
    }
    if (word.reason != 0) {
        return fail(word, err);
    }
    for (size_t i = 0; i < SBX_FRONT_DOORS; i++) {
        doors->doors[i].fd = sockets[i];
        doors->doors[i].role = roles[i];
    }
    doors->count = SBX_FRONT_DOORS;
    return CXONE_OK;
}

void sbx_isolation_free(sbx_isolation *isolation)
{
    if (isolation == NULL) {
        return;
    }
    for (size_t i = 0; i < isolation->file_count; i++) {
        cx_free(isolation->files[i].over);
    }
    for (size_t i = 0; i < isolation->socket_count; i++) {
        cx_free(isolation->sockets[i]);
    }
    cx_free(isolation->sockets);
    cx_free(isolation->runtime_folder);
    cx_free(isolation->work_folder);
    cx_free(isolation->bundle);
    cx_free(isolation->hosts);
    (void)close(isolation->outer);
    if (isolation->inner >= 0) {
        (void)close(isolation->inner);
    }
    cx_free(isolation);
}
