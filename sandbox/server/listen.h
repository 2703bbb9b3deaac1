/*
 * The listening socket.
 */
#ifndef SBX_SERVER_LISTEN_H
#define SBX_SERVER_LISTEN_H

#include <stdint.h>

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/status.h"

/* Listens on an IP address; port 0 takes a free one. */
CX_NODISCARD cxone_status sbx_listen(const char *address, uint16_t port, int *out,
                                     cxone_error **err);

/* The port that a socket is bound to. */
uint16_t sbx_port_of(int fd);

#endif
