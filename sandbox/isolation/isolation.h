/*
 * A command in a world of its own: a user, a mount and a network namespace in which CXone's names
 * lead to the sandbox and nothing else leads anywhere. For programs that ignore proxies.
 *
 * Everything is prepared before the fork, since between fork and exec nothing may allocate. The
 * child makes its namespaces and, inside, the sockets on which the sandbox then listens; the parent
 * maps its user and is handed the sockets.
 */
#ifndef SBX_ISOLATION_ISOLATION_H
#define SBX_ISOLATION_ISOLATION_H

#include <sys/types.h>

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/status.h"
#include "sandbox/proxy/proxy.h"

typedef struct sbx_isolation sbx_isolation;

/* `port` is where the sandbox's own address is found, inside too. */
CX_NODISCARD cxone_status sbx_isolation_prepare(const sbx_authority *authority, uint16_t port,
                                                sbx_isolation **out, cxone_error **err);

/* In the child: false when it failed, of which the parent has been told. */
bool sbx_isolation_enter(sbx_isolation *isolation);

/* In the parent: helps the child, and fills in the doors through which it calls. */
CX_NODISCARD cxone_status sbx_isolation_join(sbx_isolation *isolation, pid_t child,
                                             sbx_front_setup *doors, cxone_error **err);

/* NULL is allowed. */
void sbx_isolation_free(sbx_isolation *isolation);
CX_DEFINE_AUTO(sbx_isolation, sbx_isolation *, sbx_isolation_free)

#endif
