/*
 * A file per token. Written beside and renamed, so that a crash or a full disk leaves the old one;
 * checked for owner and mode at every read. A file's time of modification is when its token is of
 * no use any more; what is over, whoever left it, is swept away whenever a token is written.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "auth/store.h"
#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"

#include "base/banned.h"

typedef struct file_store {
    char *folder;
    const cx_random *random;
} file_store;

static void destroy(void *context)
{
    file_store *store = context;
    if (store != NULL) {
        cx_free(store->folder);
        cx_free(store);
    }
}

static cxone_status fail_errno(cxone_error **err, cxone_status status, const char *what,
                               const char *path)
{
    char reason[128];
    return cx_fail(err, status, "cannot %s \"%s\": %s", what, path,
                   strerror_r(errno, reason, sizeof reason));
}

static void close_file(const int *file)
{
    if (*file >= 0) {
        (void)close(*file);
    }
}
CX_UNUSED static inline void cx_auto_file(int *file)
{
    close_file(file);
}

static cxone_status build_path(const file_store *store, const char *name, cx_buf *path,
                               cxone_error **err)
{
    cx_buf_init(path, CX_MAX_URL);
    cx_buf_printf(path, "%s/%s", store->folder, name);
    return cx_buf_check(path, "the path of the token file", err);
}

static cxone_status check_safe(int file, const char *path, cxone_error **err)
{
    struct stat info;
    if (fstat(file, &info) != 0) {
        return fail_errno(err, CXONE_ERR_STORE, "examine", path);
    }
    if (!S_ISREG(info.st_mode) || info.st_uid != geteuid() || (info.st_mode & 077) != 0) {
        return cx_fail_hint(err, CXONE_ERR_STORE_UNSAFE, "remove it, or make it private: chmod 600",
                            "the token file \"%s\" is not a private file of yours (mode %04o)",
                            path, (unsigned)info.st_mode & 07777U);
    }
    return CXONE_OK;
}

static cxone_status get(void *context, const char *name, cx_buf *out, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf path;
    CX_TRY(build_path(context, name, &path, err));
    CX_AUTO(file) int file = open(path.ptr, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0) {
        return errno == ENOENT ? cx_fail(err, CXONE_ERR_NOT_FOUND, "no stored token")
                               : fail_errno(err, CXONE_ERR_STORE, "open", path.ptr);
    }
    CX_TRY(check_safe(file, path.ptr, err));
    char chunk[4096];
    ssize_t got = 0;
    while ((got = read(file, chunk, sizeof chunk)) > 0) {
        cx_buf_append(out, (cx_str){chunk, (size_t)got});
    }
    explicit_bzero(chunk, sizeof chunk);
    if (got < 0) {
        return fail_errno(err, CXONE_ERR_STORE, "read", path.ptr);
    }
    CX_TRY(cx_buf_check(out, "the token file", err));
    return CXONE_OK;
}

static bool write_all(int file, cx_str text)
{
    while (text.len != 0) {
        const ssize_t wrote = write(file, text.ptr, text.len);
        if (wrote < 0 && errno != EINTR) {
            return false;
        }
        text = cx_str_slice(text, wrote > 0 ? (size_t)wrote : 0, text.len);
    }
    return fsync(file) == 0;
}

/* Removes what is over: entries after their time, drafts that a crash left an hour ago. */
static void sweep(const char *folder)
{
    enum {
        DRAFT_LIFE_S = 3600
    };
    DIR *stream = opendir(folder);
    const time_t now = time(NULL);
    if (stream == NULL) {
        return;
    }
    /* NOLINTNEXTLINE(concurrency-mt-unsafe): the stream is this function's own */
    for (const struct dirent *entry = readdir(stream); entry != NULL; entry = readdir(stream)) {
        struct stat info;
        const bool draft = strchr(entry->d_name, '.') != NULL;
        if (fstatat(dirfd(stream), entry->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISREG(info.st_mode) && info.st_mtime < now - (draft ? DRAFT_LIFE_S : 0)) {
            (void)unlinkat(dirfd(stream), entry->d_name, 0);
        }
    }
    (void)closedir(stream);
}

static void set_end_of_life(int file, int64_t ttl_ms)
{
    const struct timespec end = {.tv_sec = time(NULL) + ttl_ms / 1000 + 1};
    const struct timespec times[2] = {end, end};
    (void)futimens(file, times); /* without it the file is swept early, which costs a login */
}

static cxone_status put(void *context, const char *name, cx_str entry, int64_t ttl_ms,
                        cxone_error **err)
{
    const file_store *store = context;
    char unique[37];
    CX_AUTO(cx_buf) cx_buf path;
    CX_AUTO(cx_buf) cx_buf draft;
    cx_buf_init(&draft, CX_MAX_URL);
    CX_TRY(build_path(store, name, &path, err));
    cx_random_uuid(store->random, unique);
    cx_buf_printf(&draft, "%s.%s", path.ptr, unique);
    CX_TRY(cx_buf_check(&draft, "the path of the token file", err));
    CX_TRY(cx_make_folder(cx_str_of(store->folder), err));
    sweep(store->folder);
    CX_AUTO(file)
    int file = open(draft.ptr, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) {
        return fail_errno(err, CXONE_ERR_STORE, "create", draft.ptr);
    }
    const bool written = write_all(file, entry);
    set_end_of_life(file, ttl_ms);
    if (!written || rename(draft.ptr, path.ptr) != 0) {
        const cxone_status status = fail_errno(err, CXONE_ERR_STORE, "write", path.ptr);
        (void)unlink(draft.ptr);
        return status;
    }
    return CXONE_OK;
}

static cxone_status remove_file(void *context, const char *name, bool *found, cxone_error **err)
{
    CX_AUTO(cx_buf) cx_buf path;
    CX_TRY(build_path(context, name, &path, err));
    *found = unlink(path.ptr) == 0;
    return *found || errno == ENOENT ? CXONE_OK
                                     : fail_errno(err, CXONE_ERR_STORE, "remove", path.ptr);
}

cxone_status cx_store_file_new(cx_str folder, const cx_random *random, cx_store *out,
                               cxone_error **err)
{
    file_store *store = cx_alloc_zero(1, sizeof *store);
    char *copy = cx_strdup(folder);
    if (store == NULL || copy == NULL) {
        cx_free(store);
        cx_free(copy);
        return cx_fail_nomem(err);
    }
    *store = (file_store){copy, random};
    *out = (cx_store){.kind = "file",
                      .context = store,
                      .get = get,
                      .put = put,
                      .remove = remove_file,
                      .destroy = destroy};
    return CXONE_OK;
}
