/*
 * The transcripts that were "sent". Nothing ever leaves the machine. Guarded by the lock of the
 * sandbox (sandbox/app.h).
 */
#ifndef SBX_WORLD_MAILBOX_H
#define SBX_WORLD_MAILBOX_H

#include <stddef.h>
#include <stdint.h>

#include "json/json.h"
#include "json/writer.h"
#include "sandbox/world/cases.h"

typedef struct sbx_mailbox {
    char **mails; /* JSON objects */
    size_t count;
    size_t capacity;
} sbx_mailbox;

void sbx_mailbox_clear(sbx_mailbox *mailbox);

/* Puts in one mail to all `recipients` (an array, as the transcript call has it). */
void sbx_mailbox_add(sbx_mailbox *mailbox, const sbx_case *item, const cx_json_value *recipients,
                     int64_t now_ms);

/* Appends the array of all mails as JSON, oldest first. */
void sbx_mailbox_write(const sbx_mailbox *mailbox, cx_buf *out);

#endif
