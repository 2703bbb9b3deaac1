/*
 * Token stores: where a token waits between two runs. An entry is a text (secret) under a name
 * (hexadecimal digits). A store that is not available says so once and is then done without.
 */
#ifndef CX_AUTH_STORE_H
#define CX_AUTH_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "cxone/error.h"

#include "base/buf.h"
#include "base/clock.h"
#include "base/compiler.h"
#include "base/random.h"
#include "base/str.h"

typedef struct cx_store {
    const char *kind; /* "keyring", "file" or "none"; static storage */
    void *context;
    /* Appends the entry; CXONE_ERR_NOT_FOUND when there is none. NULL: the store is "none". */
    cxone_status (*get)(void *context, const char *name, cx_buf *out, cxone_error **err);
    /* Writes the entry, which may be forgotten after `ttl_ms`. */
    cxone_status (*put)(void *context, const char *name, cx_str entry, int64_t ttl_ms,
                        cxone_error **err);
    cxone_status (*remove)(void *context, const char *name, bool *found, cxone_error **err);
    void (*destroy)(void *context); /* NULL: nothing to do */
} cx_store;

/* The store that keeps nothing. */
cx_store cx_store_none(void);

/* The kernel's keyring of this user: in memory, gone at reboot, entries end by themselves.
 * CXONE_ERR_STORE_UNAVAILABLE where the kernel or a container forbids it. */
CX_NODISCARD cxone_status cx_store_keyring_new(cx_store *out, cxone_error **err);

/* Files of mode 0600 below `folder`, which is made (0700) when something is put there. A file that
 * others can read, or that belongs to someone else, is refused. */
CX_NODISCARD cxone_status cx_store_file_new(cx_str folder, const cx_random *random, cx_store *out,
                                            cxone_error **err);

/* A lock between processes, so that two that start together log in once. Waits until the deadline
 * (monotonic); `*lock` is then what cx_store_unlock() takes, or -1 when there could be no lock,
 * with which one goes on all the same. Released by the kernel when the process dies. */
void cx_store_lock(cx_str folder, const char *name, const cx_clock *clock, int64_t deadline_ms,
                   int *lock);
void cx_store_unlock(int lock);

/* Makes a folder and its parents, mode 0700. */
CX_NODISCARD cxone_status cx_make_folder(cx_str path, cxone_error **err);

#endif
