/*
 * The child's part, between fork and exec of a process that had threads: system calls only, on what
 * was prepared before.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sandbox/isolation/plan.h"

#include "base/banned.h"

#define NOTHING SBX_TRUST_INSIDE "/nothing"

enum {
    HTTPS_PORT = 443,
    DNS_PORT = 53,
    BACKLOG = 511
};

static void tell(const sbx_isolation *isolation, sbx_step step, int reason)
{
    const sbx_word word = {step, reason};
    (void)!send(isolation->inner, &word, sizeof word, MSG_NOSIGNAL);
}

/* Into new namespaces, and waits until the parent has mapped the user. */
static bool make_namespaces(const sbx_isolation *isolation)
{
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET) != 0) {
        return false;
    }
    tell(isolation, SBX_STEP_NAMESPACES, 0);
    char go = 0;
    if (recv(isolation->inner, &go, sizeof go, 0) != (ssize_t)sizeof go) {
        errno = ECANCELED;
        return false;
    }
    return true;
}

static bool raise_loopback(void)
{
    const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    struct ifreq request = {.ifr_name = "lo"};
    const bool up = fd >= 0 && ioctl(fd, SIOCGIFFLAGS, &request) == 0 &&
                    (request.ifr_flags |= IFF_UP, ioctl(fd, SIOCSIFFLAGS, &request) == 0);
    const int reason = errno;
    if (fd >= 0) {
        (void)close(fd);
    }
    errno = reason;
    return up;
}

static int bound(int type, uint16_t port)
{
    const struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    const int fd = socket(AF_INET, type | SOCK_CLOEXEC, 0);
    const int on = 1;
    if (fd >= 0) {
        (void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    }
    return fd >= 0 && bind(fd, (const struct sockaddr *)&address, sizeof address) == 0 &&
                   (type != SOCK_STREAM || listen(fd, BACKLOG) == 0)
               ? fd
               : -1;
}

/* In the order of the roles that sbx_isolation_join() gives them. */
static bool make_sockets(const sbx_isolation *isolation, int out[SBX_FRONT_DOORS])
{
    out[0] = bound(SOCK_STREAM, isolation->port);
    out[1] = out[0] < 0 ? -1 : bound(SOCK_STREAM, HTTPS_PORT);
    out[2] = out[1] < 0 ? -1 : bound(SOCK_DGRAM, DNS_PORT);
    out[3] = out[2] < 0 ? -1 : bound(SOCK_STREAM, DNS_PORT);
    return out[3] >= 0;
}

static bool write_whole(const char *path, const char *text, size_t size, mode_t mode)
{
    const int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    if (fd < 0) {
        return false;
    }
    size_t done = 0;
    while (done < size) {
        const ssize_t part = write(fd, text + done, size - done);
        if (part <= 0) {
            (void)close(fd);
            return false;
        }
        done += (size_t)part;
    }
    return close(fd) == 0;
}

/* Makes the folders above a path, which is written to meanwhile. */
static void make_folders(char *path)
{
    for (char *at = path + 1; *at != '\0'; at++) {
        if (*at == '/') {
            *at = '\0';
            (void)mkdir(path, S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH);
            *at = '/';
        }
    }
}

/* Sockets of system and session live in /run: an empty folder instead. */
static bool hide_run(const sbx_isolation *isolation)
{
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
        mount("tmpfs", "/run", "tmpfs", MS_NOSUID | MS_NODEV, "mode=755") != 0) {
        return false;
    }
    if (isolation->runtime_folder != NULL) {
        make_folders(isolation->runtime_folder);
        (void)mkdir(isolation->runtime_folder, S_IRWXU);
    }
    return mkdir(SBX_TRUST_INSIDE, S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH) == 0 &&
           write_whole(NOTHING, "", 0, S_IRUSR | S_IWUSR);
}

static bool is_below_run(const char *path)
{
    return strncmp(path, "/run/", sizeof "/run/" - 1) == 0;
}

static bool put_files(const sbx_isolation *isolation)
{
    for (size_t i = 0; i < isolation->file_count; i++) {
        const sbx_inside_file *file = &isolation->files[i];
        if (!write_whole(file->path, file->text, file->size, file->mode)) {
            return false;
        }
        if (file->over == NULL) {
            continue;
        }
        if (is_below_run(file->over)) {
            make_folders(file->over);
            if (!write_whole(file->over, file->text, file->size, file->mode)) {
                return false;
            }
        } else if (mount(file->path, file->over, NULL, MS_BIND, NULL) != 0) {
            return false;
        }
    }
    return true;
}

/* What cannot be found or entered, the command cannot reach either. */
static bool hide_sockets(const sbx_isolation *isolation)
{
    for (size_t i = 0; i < isolation->socket_count; i++) {
        if (mount(NOTHING, isolation->sockets[i], NULL, MS_BIND, NULL) != 0 && errno != ENOENT &&
            errno != EACCES && errno != ENOTDIR) {
            return false;
        }
    }
    return true;
}

/* Who is root inside could take away again what was put there. */
static bool give_up_powers(void)
{
    static const int powers[] = {CAP_SYS_ADMIN, CAP_NET_ADMIN, CAP_SYS_PTRACE};
    for (size_t i = 0; i < CX_COUNT(powers); i++) {
        if (prctl(PR_CAPBSET_DROP, powers[i], 0, 0, 0) != 0) {
            return false;
        }
    }
    return true;
}

static void hand_out(const sbx_isolation *isolation, const int sockets[SBX_FRONT_DOORS])
{
    sbx_word word = {SBX_STEP_DONE, 0};
    struct iovec part = {&word, sizeof word};
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int) * SBX_FRONT_DOORS)];
    } control;
    memset(&control, 0, sizeof control);
    struct msghdr message = {
        .msg_iov = &part,
        .msg_iovlen = 1,
        .msg_control = control.space,
        .msg_controllen = sizeof control.space,
    };
    struct cmsghdr *rights = CMSG_FIRSTHDR(&message);
    rights->cmsg_level = SOL_SOCKET;
    rights->cmsg_type = SCM_RIGHTS;
    rights->cmsg_len = CMSG_LEN(sizeof(int) * SBX_FRONT_DOORS);
    memcpy(CMSG_DATA(rights), sockets, sizeof(int) * SBX_FRONT_DOORS);
    (void)!sendmsg(isolation->inner, &message, MSG_NOSIGNAL);
}

bool sbx_isolation_enter(sbx_isolation *isolation)
{
    int sockets[SBX_FRONT_DOORS];
    sbx_step step = SBX_STEP_NAMESPACES;
    (void)close(isolation->outer); /* so that the end of the parent is noticed */
    bool good = make_namespaces(isolation);
    if (good) {
        step = SBX_STEP_LOOPBACK;
        good = raise_loopback();
    }
    if (good) {
        step = SBX_STEP_SOCKETS;
        good = make_sockets(isolation, sockets);
    }
    if (good) {
        step = SBX_STEP_RUN;
        good = hide_run(isolation);
    }
    if (good) {
        step = SBX_STEP_FILES;
        good = put_files(isolation);
    }
    if (good) {
        step = SBX_STEP_HIDE;
        good = hide_sockets(isolation);
    }
    if (good) {
        step = SBX_STEP_FOLDER; /* by its name: the old one may lie below what is hidden */
        good = chdir(isolation->work_folder) == 0 && give_up_powers();
    }
    if (!good) {
        tell(isolation, step, errno);
        return false;
    }
    hand_out(isolation, sockets);
    return true;
}
