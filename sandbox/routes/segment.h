/*
 * Recorded segments: each answered call has one, whose UUID holds the number of the contact.
 */
#ifndef SBX_ROUTES_SEGMENT_H
#define SBX_ROUTES_SEGMENT_H

#include "sandbox/routes/contact_record.h"

void sbx_segment_id(int64_t contact, char out[37]);

/* False for what is no segment of ours. */
bool sbx_segment_contact(cx_str segment, int64_t *contact);

/* Whether there is a recording by now: of a call that was answered and is over. */
bool sbx_leg_is_recorded(const sbx_view *view, const sbx_day *day, const sbx_leg *leg);

/* A contact that was recorded. */
typedef struct sbx_recording {
    sbx_view view;
    const sbx_day *day; /* good until another day is asked for */
    const sbx_leg *leg;
} sbx_recording;

/* False when there is no recording of it by now. */
bool sbx_recording_find(const sbx_call *call, int64_t contact, sbx_recording *out);

/* The recorded legs of a contact: its own, and those of the contacts that were transferred from
 * it. NULL after the last; begin with `*at` 0. */
const sbx_leg *sbx_recording_next(const sbx_recording *recording, size_t *at);

/* Appends the sound of a segment, a WAV file: for each contact its own, the same each time. */
void sbx_sound_write(int64_t contact, cx_buf *out);

/* The end of a URL that is good for a while: the time in hexadecimal digits, and an extension. */
bool sbx_expiry_read(cx_str name, int64_t *until_ms);

#endif
