#include "sandbox/server/listen.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/error.h"

#include "base/banned.h"

enum {
    BACKLOG = 511
};

/* Makes the listening socket; the reason of a failure is in errno. */
static int listen_on(const struct sockaddr *address, socklen_t size)
{
    const int fd = socket(address->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        return -1;
    }
    const int on = 1;
    (void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(fd, address, size) != 0 || listen(fd, BACKLOG) != 0) {
        const int reason = errno;
        (void)close(fd);
        errno = reason;
        return -1;
    }
    return fd;
}

cxone_status sbx_listen(const char *text, uint16_t port, int *out, cxone_error **err)
{
    struct sockaddr_storage address;
    memset(&address, 0, sizeof address);
    struct sockaddr_in v4 = {.sin_family = AF_INET, .sin_port = htons(port)};
    struct sockaddr_in6 v6 = {.sin6_family = AF_INET6, .sin6_port = htons(port)};
    socklen_t size = 0;
    if (inet_pton(AF_INET, text, &v4.sin_addr) == 1) {
        size = sizeof v4;
        memcpy(&address, &v4, sizeof v4);
    } else if (inet_pton(AF_INET6, text, &v6.sin6_addr) == 1) {
        size = sizeof v6;
        memcpy(&address, &v6, sizeof v6);
    } else {
        cxone_status status = cx_fail(err, CXONE_ERR_ARG, "not an IP address: \"%s\"", text);
        cx_error_hint(err, "give --bind an address of this machine, such as 127.0.0.1");
        return status;
    }
    *out = listen_on((const struct sockaddr *)&address, size);
    if (*out < 0) {
        char reason[128];
        const cxone_status status =
            cx_fail(err, CXONE_ERR_IO, "cannot listen on %s port %u: %s", text, (unsigned)port,
                    strerror_r(errno, reason, sizeof reason));
        cx_error_hint(err, "leave --port out to take a free one");
        return status;
    }
    return CXONE_OK;
}

uint16_t sbx_port_of(int fd)
{
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    memset(&address, 0, sizeof address);
    (void)getsockname(fd, (struct sockaddr *)&address, &size);
    struct sockaddr_in v4; /* the port is at the same place in both families */
    memcpy(&v4, &address, sizeof v4);
    return ntohs(v4.sin_port);
}
