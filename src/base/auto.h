/*
 * Ownership. A local that owns something is declared with CX_AUTO and is released when its scope
 * ends, whichever way:
 *
 *     CX_AUTO(cx_json) cx_json *document = NULL;
 *     CX_TRY(cx_json_parse(text, &document, err));
 *
 * CX_MOVE hands ownership out, CX_TRY returns on failure. Nothing else hides control flow.
 */
#ifndef CX_BASE_AUTO_H
#define CX_BASE_AUTO_H

#include "base/compiler.h"
#include "base/status.h"

/* Makes the clean-up function of a heap type: CX_DEFINE_AUTO(cx_json, cx_json *, cx_json_free). */
#define CX_DEFINE_AUTO(name, type, release)                  \
    CX_UNUSED static inline void cx_auto_##name(             \
        type *owned) /* NOLINT: a type has no parentheses */ \
    {                                                        \
        release(*owned);                                     \
    }

/* The same for a struct that is embedded: CX_DEFINE_AUTO_VALUE(cx_buf, cx_buf_deinit). */
#define CX_DEFINE_AUTO_VALUE(type, release)                  \
    CX_UNUSED static inline void cx_auto_##type(             \
        type *owned) /* NOLINT: a type has no parentheses */ \
    {                                                        \
        release(owned);                                      \
    }

#define CX_AUTO(name) __attribute__((cleanup(cx_auto_##name)))

/* Moves a pointer out of its owner, which is left NULL. */
#define CX_MOVE(destination, source) \
    do {                             \
        *(destination) = (source);   \
        (source) = NULL;             \
    } while (0)

/* Returns from the function with the status of a call that failed. */
#define CX_TRY(call)                               \
    do {                                           \
        const cxone_status cx_try_status = (call); \
        if (cx_try_status != CXONE_OK) {           \
            return cx_try_status;                  \
        }                                          \
    } while (0)

#endif
