#include "config/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/secret.h"

#include "base/banned.h"

static cxone_status unreadable(const char *path, int error, cxone_error **err)
{
    return cx_fail(err, CXONE_ERR_CONFIG_FILE, "cannot read %s: %s", path, strerrordesc_np(error));
}

/* CXONE_OK when the open file is one to read. */
static cxone_status inspect(int fd, const char *path, cx_file_access *access, cxone_error **err)
{
    struct stat info;
    if (fstat(fd, &info) != 0) {
        return unreadable(path, errno, err);
    }
    if (S_ISDIR(info.st_mode)) {
        return unreadable(path, EISDIR, err);
    }
    const bool nothing = S_ISCHR(info.st_mode) && info.st_rdev == makedev(1, 3); /* /dev/null */
    if (!S_ISREG(info.st_mode) && !nothing) {
        return cx_fail(err, CXONE_ERR_CONFIG_FILE, "cannot read %s: not a regular file", path);
    }
    const bool foreign = info.st_uid != geteuid() && info.st_uid != 0;
    *access = (cx_file_access){
        .readable = (info.st_mode & (S_IRGRP | S_IROTH)) != 0,
        .writable = foreign || (info.st_mode & (S_IWGRP | S_IWOTH)) != 0,
    };
    return CXONE_OK;
}

static cxone_status read_all(int fd, const char *path, cx_buf *out, cxone_error **err)
{
    char piece[4096];
    cxone_status status = CXONE_OK;
    for (;;) {
        const ssize_t got = read(fd, piece, sizeof piece);
        if (got > 0) {
            cx_buf_append(out, (cx_str){piece, (size_t)got});
        } else if (got == 0 || errno != EINTR) {
            status = got == 0 ? CXONE_OK : unreadable(path, errno, err);
            break;
        }
        if (cx_buf_status(out) != CXONE_OK) {
            break;
        }
    }
    cx_wipe(piece, sizeof piece);
    if (cx_buf_status(out) == CXONE_ERR_TOO_LARGE) {
        return cx_fail(err, CXONE_ERR_CONFIG_FILE, "cannot read %s: larger than %lu bytes", path,
                       CX_MAX_SETTINGS_FILE);
    }
    return cx_buf_status(out) == CXONE_OK ? status : cx_fail_nomem(err);
}

cxone_status cx_config_file_read(const char *path, cx_buf *out, cx_file_access *access,
                                 cxone_error **err)
{
    /* O_NONBLOCK: opening a pipe must not wait for its writer. */
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) {
        return errno == ENOENT || errno == ENOTDIR ? CXONE_ERR_NOT_FOUND
                                                   : unreadable(path, errno, err);
    }
    cxone_status status = inspect(fd, path, access, err);
    if (status == CXONE_OK) {
        status = read_all(fd, path, out, err);
    }
    (void)close(fd);
    return status;
}
