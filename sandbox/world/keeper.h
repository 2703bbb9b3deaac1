/*
 * Where things are written down that are to outlive the sandbox: a text of JSON for each, by its
 * kind and its number. Who has something to keep knows no more of it than this.
 */
#ifndef SBX_WORLD_KEEPER_H
#define SBX_WORLD_KEEPER_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "sandbox/memory.h"

typedef struct sbx_keeper {
    void *context;
    void (*keep)(void *context, const char *kind, int64_t number, cx_str text);
    void (*forget)(void *context, const char *kind, int64_t number);
} sbx_keeper;

/* A keeper of NULL keeps nothing. */
static inline void sbx_keep(const sbx_keeper *keeper, const char *kind, int64_t number,
                            const cx_buf *text)
{
    if (keeper != NULL) {
        sbx_check(text);
        keeper->keep(keeper->context, kind, number, cx_buf_view(text));
    }
}

static inline void sbx_forget(const sbx_keeper *keeper, const char *kind, int64_t number)
{
    if (keeper != NULL) {
        keeper->forget(keeper->context, kind, number);
    }
}

#endif
