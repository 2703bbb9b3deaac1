#include "sandbox/record/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"
#include "sandbox/memory.h"

#include "base/banned.h"

static cxone_status fail(const char *what, const char *path, cxone_error **err)
{
    char reason[128];
    return cx_fail(err, CXONE_ERR_IO, "cannot %s \"%s\": %s", what, path,
                   strerror_r(errno, reason, sizeof reason));
}

/* Whether nothing is in it. */
static bool is_empty(int fd)
{
    const int copy = openat(fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *entries = copy >= 0 ? fdopendir(copy) : NULL;
    bool empty = entries != NULL;
    const struct dirent *entry = NULL;
    while (empty && (entry = readdir(entries)) != NULL) { /* NOLINT: no other thread is here */
        const cx_str name = cx_str_of(entry->d_name);
        empty = cx_str_equal(name, CX_LIT(".")) || cx_str_equal(name, CX_LIT(".."));
    }
    if (entries != NULL) {
        (void)closedir(entries);
    } else if (copy >= 0) {
        (void)close(copy);
    }
    return empty;
}

cxone_status sbx_folder_make(const char *path, sbx_folder *out, cxone_error **err)
{
    if (mkdir(path, 0700) != 0 && errno != EEXIST) {
        return fail("make the folder", path, err);
    }
    const int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        return fail("open the folder", path, err);
    }
    cxone_status status = CXONE_OK;
    if (!is_empty(fd)) {
        status = cx_fail_hint(err, CXONE_ERR_ARG,
                              "each recording has a folder of its own, since its masks differ",
                              "the folder \"%s\" is not empty", path);
    } else if (fchmod(fd, 0700) != 0) {
        status = fail("keep others out of the folder", path, err);
    }
    if (status != CXONE_OK) {
        (void)close(fd);
        return status;
    }
    *out = (sbx_folder){fd, sbx_dup(cx_str_of(path))};
    return CXONE_OK;
}

void sbx_folder_close(sbx_folder *folder)
{
    if (folder->path != NULL) {
        (void)close(folder->fd);
        cx_free(folder->path);
    }
    *folder = (sbx_folder){.fd = -1};
}

static bool write_all(int fd, cx_str text)
{
    while (text.len > 0) {
        const ssize_t written = write(fd, text.ptr, text.len);
        if (written < 0 && errno != EINTR) {
            return false;
        }
        if (written > 0) {
            text = cx_str_slice(text, (size_t)written, text.len);
        }
    }
    return true;
}

cxone_status sbx_folder_write(const sbx_folder *folder, const char *name, cx_str text,
                              cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf temporary;
    cx_buf_init(&temporary, SBX_MAX_TEXT);
    cx_buf_printf(&temporary, ".%s.part", name);
    sbx_check(&temporary);
    const int fd = openat(folder->fd, temporary.ptr,
                          O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    bool good = fd >= 0 && write_all(fd, text);
    int reason = errno;
    if (fd >= 0 && close(fd) != 0 && good) {
        good = false;
        reason = errno;
    }
    if (good && renameat(folder->fd, temporary.ptr, folder->fd, name) != 0) {
        good = false;
        reason = errno;
    }
    if (!good) {
        if (fd >= 0) {
            (void)unlinkat(folder->fd, temporary.ptr, 0);
        }
        char said[128];
        return cx_fail(err, CXONE_ERR_IO, "cannot write \"%s/%s\": %s", folder->path, name,
                       strerror_r(reason, said, sizeof said));
    }
    return CXONE_OK;
}
