#include "cli/input.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "cli/report.h"
#include "cli/xalloc.h"

#include "base/banned.h"

/* Reads to the end; false with errno set. */
static bool read_all(int fd, cx_buf *out)
{
    char piece[1 << 16];
    for (;;) {
        const ssize_t got = read(fd, piece, sizeof piece);
        if (got > 0) {
            cx_buf_append(out, (cx_str){piece, (size_t)got});
        } else if (got == 0) {
            return true;
        } else if (errno != EINTR) {
            return false;
        }
        if (cx_buf_status(out) == CXONE_ERR_TOO_LARGE) {
            errno = EFBIG;
            return false;
        }
        cli_xcheck(out);
    }
}

bool cli_read_input(const char *path, cx_buf *out)
{
    const bool is_standard = strcmp(path, "-") == 0;
    const int fd = is_standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    const bool done = fd >= 0 && read_all(fd, out);
    if (!done) {
        cli_complain("cannot read %s%s%s: %s", is_standard ? "standard input" : "\"",
                     is_standard ? "" : path, is_standard ? "" : "\"", strerrordesc_np(errno));
    }
    if (fd >= 0 && !is_standard) {
        (void)close(fd);
    }
    return done;
}
