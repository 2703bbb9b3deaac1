/*
 * Where things are written down that are to outlive the sandbox: a text of JSON for each, by its
 * kind and its number. Who has something to keep knows no more of it than this.
 */
#ifndef SBX_WORLD_KEEPER_H
#define SBX_WORLD_KEEPER_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "json/writer.h"
#include "sandbox/memory.h"

typedef struct sbx_keeper {
    void *context;
    void (*keep)(void *context, const char *kind, int64_t number, cx_str text);
    void (*forget)(void *context, const char *kind, int64_t number);
} sbx_keeper;

/* Begins the text of what is to be kept: an object, which the caller fills and ends. */
static inline void sbx_keep_begin(cx_buf *text, cx_json_writer *w)
{
    cx_buf_init(text, SBX_MAX_TEXT);
    cx_json_writer_init(w, text, 0);
    cx_json_begin_object(w);
}

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
