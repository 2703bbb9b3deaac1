/*
 * Recording: every call but those of the sandbox's own control endpoints goes to the real hosts,
 * and what was asked and answered is written down, masked.
 */
#ifndef SBX_RECORD_RECORDER_H
#define SBX_RECORD_RECORDER_H

#include <stdint.h>

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/status.h"

typedef struct sbx_recorder sbx_recorder;
struct sbx_call;

/* What the options say. */
typedef struct sbx_recorder_setup {
    const char *folder;
    const char *upstream; /* "real" or an origin */
    const char *rules;    /* a file; NULL: those that are shipped */
    int64_t now_ms;
} sbx_recorder_setup;

CX_NODISCARD cxone_status sbx_recorder_open(const sbx_recorder_setup *setup, sbx_recorder **out,
                                            cxone_error **err);

/* Breaks off what is going on, so that the server can end. NULL is allowed. */
void sbx_recorder_stop(sbx_recorder *recorder);

/* Frees. NULL is allowed. */
void sbx_recorder_free(sbx_recorder *recorder);

/* How many exchanges could not be written down. */
uint64_t sbx_recorder_lost(sbx_recorder *recorder);

/* Passes a call on, writes it down, and fills in its reply. Takes the lock of the sandbox, for the
 * journal. */
void sbx_recorder_answer(struct sbx_call *call);

#endif
