#include "auth/store.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/limits.h"

#include "base/banned.h"

cx_store cx_store_none(void)
{
    return (cx_store){.kind = "none"};
}

cxone_status cx_make_folder(cx_str path, cxone_error **err)
{
    CX_AUTO(text) char *copy = cx_strdup(path);
    if (copy == NULL) {
        return cx_fail_nomem(err);
    }
    for (size_t i = 1; i <= path.len; i++) {
        if (i < path.len && copy[i] != '/') {
            continue;
        }
        const char kept = copy[i];
        copy[i] = '\0';
        if (mkdir(copy, 0700) != 0 && errno != EEXIST) {
            char reason[128];
            return cx_fail(err, CXONE_ERR_STORE_UNAVAILABLE, "cannot make the folder \"%s\": %s",
                           copy, strerror_r(errno, reason, sizeof reason));
        }
        copy[i] = kept;
    }
    return CXONE_OK;
}

static int open_lock_file(cx_str folder, const char *name)
{
    CX_AUTO(cx_buf) cx_buf path;
    cx_buf_init(&path, CX_MAX_URL);
    cx_buf_append(&path, folder);
    cx_buf_puts(&path, "/locks");
    if (cx_buf_status(&path) != CXONE_OK || cx_make_folder(cx_buf_view(&path), NULL) != CXONE_OK) {
        return -1;
    }
    cx_buf_printf(&path, "/%s", name);
    if (cx_buf_status(&path) != CXONE_OK) {
        return -1;
    }
    return open(path.ptr, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
}

void cx_store_lock(cx_str folder, const char *name, const cx_clock *clock, int64_t deadline_ms,
                   int *lock)
{
    enum {
        PAUSE_MS = 20,
        LONGEST_WAIT_MS = 30000
    };
    const int64_t start_ms = cx_clock_monotonic(clock);
    *lock = open_lock_file(folder, name);
    while (*lock >= 0 && flock(*lock, LOCK_EX | LOCK_NB) != 0) {
        const int64_t now_ms = cx_clock_monotonic(clock);
        const bool waiting = errno == EWOULDBLOCK || errno == EINTR;
        if (!waiting || now_ms >= deadline_ms || now_ms - start_ms >= LONGEST_WAIT_MS) {
            cx_store_unlock(*lock);
            *lock = -1;
            return;
        }
        cx_clock_sleep(clock, PAUSE_MS);
    }
}

void cx_store_unlock(int lock)
{
    if (lock >= 0) {
        (void)flock(lock, LOCK_UN); /* closing is not enough where a forked child has it open too */
        (void)close(lock);
    }
}
