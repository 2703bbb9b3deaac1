/*
 * CXone's host names: the sandbox's own table. It answers for these names and for no other, and its
 * certificate holds each of them: a suffix itself, one label below it, and one label below the
 * names of NICE's own stages (cxone.dev.niceincontact.com).
 */
#ifndef SBX_PROXY_HOSTS_H
#define SBX_PROXY_HOSTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/* Of commercial CXone: where a program looks that was told nothing else. */
#define SBX_REAL_ISSUER "https://cxone.niceincontact.com"

/* The rows of the table; NULL past the last. */
const char *sbx_host_suffix_at(size_t index);
const char *sbx_host_stage_at(size_t index);

/* Whether the sandbox answers for this name (any letter case, a dot at its end allowed). */
bool sbx_host_is_cxone(cx_str host);

/* "host:443" and "host" as host and port; `port` stays when there is none. False for what is
 * neither. */
bool sbx_host_split(cx_str authority, cx_str *host, unsigned *port);

#endif
