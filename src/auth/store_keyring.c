/*
 * The kernel keyring of the user (see keyrings(7)), by system call: three calls do not need a
 * library. Keys live in the user keyring "@u" and may be read by any process of the user, since a
 * session under systemd does not possess "@u" and would otherwise be locked out.
 */
#include <errno.h>
#include <linux/keyctl.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "auth/store.h"
#include "base/error.h"
#include "base/limits.h"

#include "base/banned.h"

enum {
    POSSESSOR_ALL = 0x3f000000,
    USER_ALL = 0x003f0000, /* view, read, write, search, link, set attributes */
};

static long keyctl(int operation, long a, long b, long c, long d)
{
    return syscall(SYS_keyctl, operation, a, b, c, d);
}

static void describe(cx_buf *out, const char *name)
{
    cx_buf_init(out, CX_MAX_HEADER);
    cx_buf_printf(out, "cxone:%s", name);
}

static cxone_status fail_errno(cxone_error **err, const char *what)
{
    char reason[128];
    const int number = errno;
    const char *text = strerror_r(number, reason, sizeof reason);
    if (number == EDQUOT || number == ENOMEM || number == EINVAL) {
        return cx_fail_hint(err, CXONE_ERR_STORE_FULL,
                            "raise /proc/sys/kernel/keys/maxbytes, or use token_store = file",
                            "the kernel keyring cannot %s: %s", what, text);
    }
    return cx_fail(err, CXONE_ERR_STORE_UNAVAILABLE, "the kernel keyring cannot %s: %s", what,
                   text);
}

/* The key's serial number, or -1 when there is none (errno says why). */
static long find(const char *name)
{
    cx_buf description;
    describe(&description, name);
    const long id =
        cx_buf_status(&description) == CXONE_OK
            ? keyctl(KEYCTL_SEARCH, KEY_SPEC_USER_KEYRING, (long)"user", (long)description.ptr, 0)
            : -1;
    cx_buf_deinit(&description);
    return id;
}

static bool is_absence(int number)
{
    return number == ENOKEY || number == EKEYEXPIRED || number == EKEYREVOKED;
}

static cxone_status get(void *context CX_UNUSED, const char *name, cx_buf *out, cxone_error **err)
{
    enum {
        LONGEST_PAYLOAD = 32767
    }; /* of a "user" key */
    char payload[LONGEST_PAYLOAD];
    const long id = find(name);
    const long length =
        id >= 0 ? keyctl(KEYCTL_READ, id, (long)payload, (long)sizeof payload, 0) : -1;
    if (length < 0) {
        return is_absence(errno)
                   ? cx_fail(err, CXONE_ERR_NOT_FOUND, "no token in the kernel keyring")
                   : fail_errno(err, "be read");
    }
    const size_t kept = (size_t)length < sizeof payload ? (size_t)length : sizeof payload;
    cx_buf_append(out, (cx_str){payload, kept});
    explicit_bzero(payload, kept);
    CX_TRY(cx_buf_check(out, "the stored token", err));
    return CXONE_OK;
}

static cxone_status put(void *context CX_UNUSED, const char *name, cx_str entry, int64_t ttl_ms,
                        cxone_error **err)
{
    enum {
        LONGEST_LIFE_S = 366 * 86400
    }; /* the kernel counts in 32 bits */
    const int64_t ttl_s = ttl_ms / 1000 + 1;
    CX_AUTO(cx_buf) cx_buf description;
    describe(&description, name);
    CX_TRY(cx_buf_check(&description, "the name of a stored token", err));
    /* Attributes may be set only by who possesses the key: link the keyring to this thread's own
     * for that moment, since a session need not have it. */
    const long linked = keyctl(KEYCTL_LINK, KEY_SPEC_USER_KEYRING, KEY_SPEC_THREAD_KEYRING, 0, 0);
    const long id =
        syscall(SYS_add_key, "user", description.ptr, entry.ptr, entry.len, KEY_SPEC_USER_KEYRING);
    cxone_status status = CXONE_OK;
    if (id < 0) {
        status = fail_errno(err, "keep the token");
    } else if (keyctl(KEYCTL_SETPERM, id, POSSESSOR_ALL | USER_ALL, 0, 0) != 0 ||
               keyctl(KEYCTL_SET_TIMEOUT, id,
                      (long)(ttl_s < LONGEST_LIFE_S ? ttl_s : LONGEST_LIFE_S), 0, 0) != 0) {
        status = fail_errno(err, "limit the token's life");
        (void)keyctl(KEYCTL_UNLINK, id, KEY_SPEC_USER_KEYRING, 0, 0);
    }
    if (linked == 0) {
        (void)keyctl(KEYCTL_UNLINK, KEY_SPEC_USER_KEYRING, KEY_SPEC_THREAD_KEYRING, 0, 0);
    }
    return status;
}

static cxone_status remove_key(void *context CX_UNUSED, const char *name, bool *found,
                               cxone_error **err)
{
    const long id = find(name);
    *found = id >= 0;
    if (id < 0) {
        return is_absence(errno) ? CXONE_OK : fail_errno(err, "be read");
    }
    return keyctl(KEYCTL_INVALIDATE, id, 0, 0, 0) == 0 ? CXONE_OK
                                                       : fail_errno(err, "forget the token");
}

cxone_status cx_store_keyring_new(cx_store *out, cxone_error **err)
{
    if (keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_USER_KEYRING, 1, 0, 0) < 0) {
        return fail_errno(err, "be opened");
    }
    *out = (cx_store){.kind = "keyring", .get = get, .put = put, .remove = remove_key};
    return CXONE_OK;
}
