#include "base/random.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

#include "base/compiler.h"

#include "base/banned.h"

static void system_fill(void *context CX_UNUSED, void *bytes, size_t len)
{
    unsigned char *rest = bytes;
    while (len != 0) {
        const ssize_t got = getrandom(rest, len, 0);
        if (got > 0) {
            rest += got;
            len -= (size_t)got;
        } else if (errno != EINTR) {
            abort(); /* no kernel of the last decade refuses; going on without would be unsafe */
        }
    }
}

const cx_random *cx_random_system(void)
{
    static const cx_random random = {NULL, system_fill};
    return &random;
}

uint64_t cx_random_below(const cx_random *random, uint64_t bound)
{
    if (bound == 0) {
        return 0;
    }
    const uint64_t fair = UINT64_MAX - UINT64_MAX % bound; /* above it, some results come twice */
    uint64_t value = 0;
    do {
        random->fill(random->context, &value, sizeof value);
    } while (value >= fair);
    return value % bound;
}

void cx_random_uuid(const cx_random *random, char out[37])
{
    unsigned char b[16];
    random->fill(random->context, b, sizeof b);
    b[6] = (unsigned char)((b[6] & 0x0fU) | 0x40U);
    b[8] = (unsigned char)((b[8] & 0x3fU) | 0x80U);
    (void)snprintf(out, 37, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
                   b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12],
                   b[13], b[14], b[15]);
}
