/*
 * What every fuzz target includes. A target is one file with LLVMFuzzerTestOneInput, which checks a
 * property and not only that nothing crashes; a broken property aborts.
 */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/str.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define FUZZ_REQUIRE(condition)                                                           \
    do {                                                                                  \
        if (!(condition)) {                                                               \
            (void)fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #condition); \
            abort();                                                                      \
        }                                                                                 \
    } while (0)

static inline cx_str fuzz_text(const uint8_t *data, size_t size)
{
    return (cx_str){(const char *)data, size};
}

#endif
