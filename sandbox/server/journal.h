/*
 * The journal: what was asked of the sandbox, secrets masked, the newest thousand requests. Guarded
 * by the lock of the sandbox (sandbox/app.h).
 */
#ifndef SBX_SERVER_JOURNAL_H
#define SBX_SERVER_JOURNAL_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "cxone/error.h"

#include "base/compiler.h"
#include "base/status.h"
#include "sandbox/server/exchange.h"

enum {
    SBX_JOURNAL_ENTRIES = 1000
};

typedef struct sbx_journal {
    char *entries[SBX_JOURNAL_ENTRIES]; /* a ring of JSON objects */
    uint64_t total;                     /* written so far; the next goes to total % entries */
    uint64_t cleared;                   /* entries before this one are gone */
    FILE *file;                         /* a copy of every entry, one a line; may be NULL */
} sbx_journal;

/* `path` names a file to append to, or is NULL. */
CX_NODISCARD cxone_status sbx_journal_init(sbx_journal *journal, const char *path,
                                           cxone_error **err);
void sbx_journal_deinit(sbx_journal *journal);

/* What there is to say of a request. */
typedef struct sbx_event {
    const sbx_request *request;
    unsigned status;
    cx_str fault; /* the rule that met it; empty: none */
    cx_str note;  /* JSON: what it did; empty: nothing to say */
    int64_t now_ms;
} sbx_event;

/* Writes a request down. */
void sbx_journal_add(sbx_journal *journal, const sbx_event *event);

void sbx_journal_clear(sbx_journal *journal);

/* Appends the array of all entries as JSON, oldest first. */
void sbx_journal_write(const sbx_journal *journal, cx_buf *out);

#endif
