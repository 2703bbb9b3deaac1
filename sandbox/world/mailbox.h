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
#include "sandbox/world/messages.h"

typedef struct sbx_mailbox {
    char **mails; /* JSON objects */
    size_t count;
    size_t capacity;
} sbx_mailbox;

void sbx_mailbox_clear(sbx_mailbox *mailbox);

/* A transcript: the messages of a case for all `recipients` (an array, as the call has it). */
typedef struct sbx_transcript {
    const sbx_case *of;
    const sbx_message_list *messages;
    const cx_json_value *recipients;
    int64_t now_ms;
} sbx_transcript;

/* Puts in one mail. */
void sbx_mailbox_add(sbx_mailbox *mailbox, const sbx_transcript *transcript);

/* Appends the array of all mails as JSON, oldest first. */
void sbx_mailbox_write(const sbx_mailbox *mailbox, cx_buf *out);

#endif
