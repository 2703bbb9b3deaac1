/*
 * The name server of an isolated command: CXone's names are at 127.0.0.1, no other name exists.
 */
#ifndef SBX_PROXY_DNS_H
#define SBX_PROXY_DNS_H

#include <stddef.h>

#include "base/str.h"

enum {
    SBX_DNS_MAX = 512
};

/* The answer to a message; its size, 0 for what is no question. */
size_t sbx_dns_answer(cx_str question, unsigned char out[SBX_DNS_MAX]);

#endif
